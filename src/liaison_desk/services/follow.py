"""What follows into the next agenda: what was not discussed, what other councils send and answer, what the year brings.

Cases that were not discussed follow by themselves, once, when the next meeting is planned or the minutes are finished.
The rest is proposed. What the officer chooses for a meeting stands for that meeting.
"""

from collections.abc import Iterator
from dataclasses import replace

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluation_parts import LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import Choice, FollowChoice, FollowKind, Upcoming, key_of, source_of
from liaison_desk.domain.ids import MeetingId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingKind
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.domain.themes import YearTheme
from liaison_desk.services import agenda, carried, documents, evaluation_parts, follow_words, meetings, referrals
from liaison_desk.store.errors import NotFoundError
from liaison_desk.store.work import Reader, Work

_AUTUMN = 9  # from this month on, a year's last meeting looks back on it and plans the next


def upcoming(reader: Reader, file: MeetingFile) -> list[Upcoming]:
    """All that could follow into the meeting, or has followed into it, in the order it is listed."""
    found = [*_before(file), *_cases(reader, file), *_answers(reader, file), *_sent(reader, file)]
    if file.meeting.kind is MeetingKind.ORDINARY:
        found += [*_reports(reader, file), *_of_the_year(reader, file)]
    here = {item.source: item for item in file.items if item.source}
    order = list(FollowKind)
    known = [replace(one, item_id=here[one.key].id, follows=True) if one.key in here else one for one in found]
    return sorted(known, key=lambda one: order.index(one.kind))


def take(work: Work, meeting_id: MeetingId, key: str, voices: Voices) -> AgendaItem | None:
    """It follows into this meeting. None for an action item, which has its place under the first item."""
    meetings.open_meeting(work, meeting_id)
    for row in work.all(FollowChoice, meeting_id=meeting_id, source=key):
        work.remove(row)
    file = meetings.load(work, meeting_id)
    one = _found(work, file, key)
    if one.follows:
        return None
    texts = documents.meeting_texts(file, voices)
    match one.kind:
        case FollowKind.CASE:
            return carried.carry_on(work, file.meeting, work.get(AgendaItem, source_of(key)[1]))
        case FollowKind.SENT | FollowKind.ANSWER:
            return _from_elsewhere(work, file, one, texts)
        case _:
            return _new_case(work, file, one, texts)


def leave_out(work: Work, meeting_id: MeetingId, key: str) -> None:
    """It does not follow into this meeting, and follows to the next one again. A case of it goes from the agenda.

    Raises `RuleBroken` where it cannot go: it has its number, or something is written under it.
    """
    meetings.open_meeting(work, meeting_id)
    one = _found(work, meetings.load(work, meeting_id), key)
    if one.item_id is not None:
        agenda.remove_item(work, one.item_id)
    _choose(work, meeting_id, key, Choice.LEFT_OUT)


def drop(work: Work, meeting_id: MeetingId, key: str) -> None:
    """It follows to no meeting any more. A case from another council gets that as its answer."""
    leave_out(work, meeting_id, key)
    _choose(work, meeting_id, key, Choice.DROPPED)
    referral = referrals.asked_by(work, key)
    if referral is not None:
        referrals.decline(work, referral.id)


def report(reader: Reader, file: MeetingFile, council: Council) -> list[Meeting]:
    """The meetings a council below has held since it last could be told of here, in order of their day."""
    key = key_of(FollowKind.REPORT, council.id)
    skipped = carried.left_out_of(reader, key)
    before = [m for m in carried.earlier(reader, file.meeting) if m.was_held() and m.id not in skipped]
    since = max((meeting.day for meeting in before), default=None)
    held = [meeting for meeting in reader.all(Meeting, council_id=council.id) if meeting.was_held()]
    told = [m for m in held if (since is None or m.day > since) and m.day <= file.meeting.day]
    return sorted(told, key=lambda meeting: (meeting.day, meeting.start))


# -- what there is


def _before(file: MeetingFile) -> Iterator[Upcoming]:
    previous = file.previous
    if previous is not None and (not previous.is_approved or previous.reviewed_in == file.meeting.id):
        yield Upcoming(key_of(FollowKind.MINUTES, previous.id), FollowKind.MINUTES, day=previous.day, follows=True)
    for actions, follows in ((file.from_before, True), (file.put_off, False)):
        for action in actions:
            yield Upcoming(key_of(FollowKind.ACTION, action.id), FollowKind.ACTION, action.title, follows=follows)


def _cases(reader: Reader, file: MeetingFile) -> Iterator[Upcoming]:
    """What is on this agenda already is among them, so that it can be switched off."""
    for case, before in carried.waiting(reader, file.meeting):
        cancelled = before.cancelled_at is not None
        key = key_of(FollowKind.CASE, case.id)
        yield Upcoming(key, FollowKind.CASE, case.title, day=before.day, cancelled=cancelled)


def _answers(reader: Reader, file: MeetingFile) -> Iterator[Upcoming]:
    here = [referrals.load(reader, referral) for referral in _referrals_behind(reader, file, FollowKind.ANSWER)]
    for sent in [*here, *referrals.ready_for(reader, file.council.id)]:
        key = key_of(FollowKind.ANSWER, sent.referral.id)
        if carried.is_free(reader, file.meeting, key):
            yield Upcoming(
                key,
                FollowKind.ANSWER,
                reader.get(AgendaItem, sent.referral.item_id).title,
                council=sent.to_council,
                day=sent.met_on,
                declined=sent.referral.declined_at is not None,
            )


def _sent(reader: Reader, file: MeetingFile) -> Iterator[Upcoming]:
    here = _referrals_behind(reader, file, FollowKind.SENT)
    for referral in [*here, *referrals.waiting_for(reader, file.council.id)]:
        key = key_of(FollowKind.SENT, referral.id)
        if carried.is_free(reader, file.meeting, key):
            source = reader.get(AgendaItem, referral.item_id)
            council = reader.get(Council, reader.get(Meeting, source.meeting_id).council_id)
            yield Upcoming(key, FollowKind.SENT, source.title, council=council.name, day=referral.sent_at.date())


def _reports(reader: Reader, file: MeetingFile) -> Iterator[Upcoming]:
    below = sorted(reader.all(Council, parent_id=file.council.id), key=lambda council: council.name)
    for council in below:
        key = key_of(FollowKind.REPORT, council.id)
        held = report(reader, file, council)
        if held and carried.is_next(reader, file.meeting, key):
            decisions, actions = follow_words.counts(reader, held)
            yield Upcoming(
                key,
                FollowKind.REPORT,
                council=council.name,
                day=file.previous.day if file.previous else None,
                meetings=len(held),
                decisions=decisions,
                actions=actions,
            )


def _of_the_year(reader: Reader, file: MeetingFile) -> Iterator[Upcoming]:
    """Learning points into the year's first meeting, and on until they are taken up or dropped; the themes of the month, and what its last meeting is for."""
    year, every = file.meeting.day.year, carried.siblings(reader, file.meeting)
    others = [m for m in every if m.cancelled_at is None and m.kind is MeetingKind.ORDINARY]
    before = {m.id for m in carried.earlier(reader, file.meeting) if m in others and m.day.year == year}
    for evaluation in reader.all(Evaluation, council_id=file.council.id, year=year - 1):
        points = evaluation_parts.of(reader, LearningPoint, evaluation.id)
        for point in points:
            key = key_of(FollowKind.LEARNED, point.id)
            if carried.is_free(reader, file.meeting, key):
                yield Upcoming(key, FollowKind.LEARNED, point.words, year=year - 1)
        key = key_of(FollowKind.LEARNED, evaluation.id)
        if not points and evaluation.learned.strip() and before <= carried.left_out_of(reader, key):
            yield Upcoming(key, FollowKind.LEARNED, year=year - 1)
    for theme in reader.all(YearTheme, month=file.meeting.day.month):
        key = key_of(FollowKind.THEME, theme.id)
        if carried.is_next(reader, file.meeting, key):
            yield Upcoming(key, FollowKind.THEME, theme.words, day=file.meeting.day)
    is_last = not any(m.day.year == year and m.id not in before for m in others)
    if is_last and file.meeting.day.month >= _AUTUMN:
        yield Upcoming(key_of(FollowKind.EVALUATION, str(year)), FollowKind.EVALUATION, year=year)
        if not any(meeting.day.year == year + 1 for meeting in others):
            yield Upcoming(key_of(FollowKind.PLAN, str(year + 1)), FollowKind.PLAN, year=year + 1)


def _referrals_behind(reader: Reader, file: MeetingFile, kind: FollowKind) -> list[Referral]:
    keys = [source_of(item.source) for item in file.items if item.source]
    return [reader.get(Referral, of) for known, of in keys if known is kind]


def _found(reader: Reader, file: MeetingFile, key: str) -> Upcoming:
    found = next((one for one in upcoming(reader, file) if one.key == key), None)
    if found is None:
        raise NotFoundError(key)
    return found


# -- what becomes of it


def _from_elsewhere(work: Work, file: MeetingFile, one: Upcoming, texts: Texts) -> AgendaItem:
    referral = work.get(Referral, source_of(one.key)[1])
    asked = work.get(AgendaItem, referral.item_id)
    if one.kind is FollowKind.SENT:
        background, origins = follow_words.sent(work, asked, one, texts), [asked]
    else:
        said = referrals.last_stand(work, referral)
        origins = [said, asked] if said else [asked]
        background = follow_words.answer(work, said, one, texts)
    title = follow_words.title(one, texts)
    added = agenda.add_item(work, file.meeting.id, title, None, origins[0].id, source=one.key)
    added = work.update(replace(added, background=background, kind=asked.kind))
    for origin in origins:
        carried.bring_exemption(work, origin, added)
    return added


def _new_case(work: Work, file: MeetingFile, one: Upcoming, texts: Texts) -> AgendaItem:
    title, key = follow_words.title(one, texts), one.key
    held = report(work, file, work.get(Council, source_of(key)[1])) if one.kind is FollowKind.REPORT else []
    added = agenda.add_item(work, file.meeting.id, title, source=key)
    background = follow_words.background(work, one, held, texts)
    added = work.update(replace(added, background=background))
    if one.kind is FollowKind.LEARNED:
        of = follow_words.learned_in(work, key).id
        carried.bring_exemption_of(work, DocumentKind.EVALUATION, of, added)
    return added


def _choose(work: Work, meeting_id: MeetingId, key: str, choice: Choice) -> None:
    for row in work.all(FollowChoice, meeting_id=meeting_id, source=key):
        work.remove(row)
    work.add(FollowChoice(id=new_id(), meeting_id=meeting_id, source=key, choice=choice))
