"""«Referat» as an outline: what the PDF says, in the same order and the same words."""

from collections.abc import Iterable, Iterator, Sequence

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.arena_status import arena_head
from liaison_desk.export.follow_up import FOLLOW_UP_SHARES, follow_up_head
from liaison_desk.export.minutes_words import action_table, not_discussed, task_note, took_part, when_next
from liaison_desk.export.outline import Block, Boxed, Grid, Heading, Line, Outline, Points
from liaison_desk.export.papers import FollowedUp, MeetingPaper, MinutesPaper, PaperCase, PaperEntry
from liaison_desk.export.pdf.prose import blocks
from liaison_desk.export.pdf.text import is_blank, one_line
from liaison_desk.export.phrases import (
    access_facts,
    case_title,
    dotted,
    due,
    exempt_entry,
    exempt_words,
    hours,
    late_words,
    meeting_facts,
    page_mark,
    titled,
    version_fact,
    weekday,
)


def minutes_outline(paper: MinutesPaper, texts: Texts) -> Outline:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = label(texts, DocumentKind.MINUTES)
    return Outline(
        title=one_line(f"{name} {texts.date_words(meeting.day)}, {imprint.council}"),
        author=one_line(imprint.council),
        language=texts.language,
        created=imprint.created,
        mark=page_mark(texts, imprint, meeting.grounds),
        blocks=tuple(_blocks(paper, texts)),
    )


def _blocks(paper: MinutesPaper, texts: Texts) -> Iterator[Block]:
    meeting = paper.meeting
    yield Line(one_line(meeting.imprint.council), quiet=True)
    yield Heading(1, label(texts, DocumentKind.MINUTES))
    yield Line(f"{weekday(texts, meeting.day)}, {hours(texts, meeting.start, meeting.end)}", quiet=True)
    facts = [*meeting_facts(texts, meeting), version_fact(texts, meeting.imprint)]
    facts += [(name, value.replace("\n", ". ")) for name, value in access_facts(texts, meeting)]
    yield _grid((), [row for row in facts if not is_blank(row[1])], (25, 75))
    yield from _people(texts, meeting)
    yield Heading(2, texts.translate("MinutesPdf", "Cases"))
    for part in meeting.parts:
        level = 3
        if not is_blank(part.title):
            yield Heading(3, one_line(part.title))
            level = 4
        for case in part.cases:
            yield from _case(texts, case, level)
    head, rows = action_table(texts, meeting)
    if rows:
        yield Heading(2, texts.translate("Document", "Action items"))
        yield _grid(head, rows, (10, 52, 22, 16))
    following = paper.next_meeting
    if following is not None and (when_next(texts, following) or not is_blank(following.words)):
        yield Heading(2, texts.translate("MinutesPdf", "Next meeting"))
        yield from _prose(when_next(texts, following))
        yield from _prose(following.words)


def _people(texts: Texts, meeting: MeetingPaper) -> Iterator[Block]:
    if meeting.people:
        yield Heading(2, label(texts, Presence.PRESENT))
    for party, people in meeting.people:
        yield Heading(3, label(texts, party))
        yield Points(tuple(one_line(dotted(person.name, took_part(texts, person))) for person in people))


def _case(texts: Texts, case: PaperCase, level: int) -> Iterator[Block]:
    yield Heading(level, f"{case.number}  {one_line(case_title(texts, case))}")
    if case.access.is_closed:
        yield Line(exempt_words(texts, case.access), quiet=True)
    late = late_words(texts) if case.is_late else ""
    skipped = not_discussed(texts) if case.outcome is Outcome.NOT_DISCUSSED else ""
    if late or skipped:
        yield Line(dotted(late, skipped), quiet=True)
    if case.arenas:
        yield _grid(arena_head(texts), [(arena.name, arena.status) for arena in case.arenas], (34, 66))
    for entry in case.entries:
        if entry.access.is_exempt:
            yield Line(exempt_entry(texts, entry.access), quiet=True)
        yield from _entry(texts, entry)
    yield from _follow_up(texts, case.followed_up, level + 1)


def _entry(texts: Texts, entry: PaperEntry) -> Iterator[Block]:
    if entry.kind is EntryKind.ACTION:
        yield Line(one_line(titled(texts, entry.text)), label=label(texts, EntryKind.ACTION))
        yield Line(one_line(task_note(texts, entry)), quiet=True)
    elif entry.kind is EntryKind.DECISION:
        if content := tuple(_prose(entry.text)):
            yield Boxed(label(texts, EntryKind.DECISION), content)
    else:
        yield from _prose(entry.text)


def _follow_up(texts: Texts, items: tuple[FollowedUp, ...], level: int) -> Iterator[Block]:
    if not items:
        return
    yield Heading(level, texts.translate("Document", "Follow-up of action items"))
    rows = [
        (
            ". ".join(filter(None, (one_line(titled(texts, item.title)).removesuffix("."), one_line(item.words)))),
            item.owner,
            label(texts, item.status),
            due(texts, item.deadline),
        )
        for item in items
    ]
    yield _grid(follow_up_head(texts), rows, FOLLOW_UP_SHARES)


def _prose(text: str) -> Iterator[Line | Points]:
    for block in blocks(text):
        yield Line(block) if isinstance(block, str) else Points(tuple(block))


def _grid(head: Sequence[str], rows: Iterable[Sequence[str]], shares: tuple[int, ...]) -> Grid:
    return Grid(tuple(head), tuple(tuple(one_line(cell) for cell in row) for row in rows), shares)
