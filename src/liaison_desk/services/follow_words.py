"""What a case says that follows from elsewhere, in the language of the meeting it comes to. Decisions and action items
are told; notes stay where they were written, and an internal one is never read here."""

from collections.abc import Iterable, Sequence

from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.disclosure import Access, Assessment, Scope
from liaison_desk.domain.evaluation_parts import LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowKind, Upcoming, source_of
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.store.work import Reader

TOLD = (EntryKind.DECISION, EntryKind.ACTION)


def title(candidate: Upcoming, texts: Texts) -> str:
    """Of the case it becomes."""
    words = {
        FollowKind.ANSWER: texts.translate("Follow", "Answer from {council}: {title}"),
        FollowKind.REPORT: texts.translate("Follow", "Report from {council}"),
        FollowKind.LEARNED: texts.translate("Follow", "Learning points from {year}"),
        FollowKind.EVALUATION: texts.translate("Follow", "Self-evaluation {year}"),
        FollowKind.PLAN: texts.translate("Follow", "Meeting plan {year}"),
    }.get(candidate.kind, "{title}")
    if candidate.kind is FollowKind.LEARNED and candidate.title:
        words = "{title}"
    return words.format(title=candidate.title, council=candidate.council, year=candidate.year)


def sent(reader: Reader, asked: AgendaItem, candidate: Upcoming, texts: Texts) -> str:
    """Who sends it and when, the background it had, and what was decided there."""
    words = texts.translate("Follow", "Sent by {council}, {meeting}.")
    origin = words.format(council=candidate.council, meeting=_meeting_words(reader, asked, texts))
    return _joined(origin, asked.background, _points(_told(reader, [asked]), texts))


def answer(reader: Reader, said: AgendaItem | None, candidate: Upcoming, texts: Texts) -> str:
    """What became of a case in the council it was sent to."""
    if candidate.declined or said is None:
        words = texts.translate("Follow", "{council} does not take up the case.")
        return words.format(council=candidate.council)
    words = texts.translate("Follow", "{council} has dealt with the case, {meeting}.")
    origin = words.format(council=candidate.council, meeting=_meeting_words(reader, said, texts))
    told = _points(_told(reader, [said]), texts)
    return _joined(origin, told or texts.translate("Follow", "Nothing was decided."))


def background(reader: Reader, candidate: Upcoming, held: Sequence[Meeting], texts: Texts) -> str:
    """Of a report, `held` being the meetings it tells of, and of learning points."""
    if candidate.kind is FollowKind.REPORT:
        return _joined(*(_report(reader, meeting, texts) for meeting in held))
    if candidate.kind is not FollowKind.LEARNED:
        return ""
    if candidate.title:
        words = texts.translate("Follow", "A learning point from the self-evaluation of {year}.")
        return words.format(year=candidate.year)
    return learned_in(reader, candidate.key).learned.strip()


def learned_in(reader: Reader, key: str) -> Evaluation:
    """The evaluation a learning point is from, or whose answer it is."""
    of = source_of(key)[1]
    point = reader.find(LearningPoint, of)
    return reader.get(Evaluation, point.evaluation_id if point else of)


def counts(reader: Reader, held: Sequence[Meeting]) -> tuple[int, int]:
    """Decisions and action items of these meetings."""
    told = reader.all(Entry, meeting_id=[meeting.id for meeting in held], kind=TOLD)
    decisions = sum(entry.kind is EntryKind.DECISION for entry in told)
    return decisions, len(told) - decisions


def _report(reader: Reader, meeting: Meeting, texts: Texts) -> str:
    """One meeting: what was decided and agreed, case by case. Of a case that is exempt, its number alone; of a line that
    is, only that it is there."""
    exempt_words = texts.translate("Document", "Case exempt from public access")
    nothing = texts.translate("Follow", "Nothing was decided.")
    lines = [texts.date_words(meeting.day)]
    for place in in_order(reader.all(AgendaItem, meeting_id=meeting.id)):
        told, number = _told(reader, [place.item]), place.item.case_number or place.label
        exempt = next(iter(reader.all(Assessment, item_id=place.item.id, access=Access.EXEMPT)), None)
        if told and exempt and exempt.scope is not Scope.ENTRIES:
            lines.append(f"- {number}: {exempt_words}")
            continue
        kept_back = exempt.entry_ids if exempt else frozenset[str]()
        for entry in told:
            said = label(texts, Access.EXEMPT) if entry.id in kept_back else _said(entry, texts)
            lines.append(f"- {number} {place.item.title}: {said}")
    if len(lines) == 1:
        lines.append(f"- {nothing}")
    return "\n".join(lines)


def _told(reader: Reader, items: Iterable[AgendaItem]) -> list[Entry]:
    found = reader.all(Entry, item_id=[item.id for item in items], kind=TOLD)
    return sorted(found, key=lambda entry: entry.position)


def _points(entries: Iterable[Entry], texts: Texts) -> str:
    return "\n".join(f"- {_said(entry, texts)}" for entry in entries)


def _said(entry: Entry, texts: Texts) -> str:
    return f"{label(texts, entry.kind)}: {' '.join(entry.text.split())}"


def _meeting_words(reader: Reader, item: AgendaItem, texts: Texts) -> str:
    """«24. november 2026, sak 12/26»"""
    day = texts.date_words(reader.get(Meeting, item.meeting_id).day)
    case = texts.translate("Follow", "case {number}").format(number=item.case_number)
    return f"{day}, {case}" if item.case_number else day


def _joined(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip())
