"""«Kjøreplan»: the agenda as the officer alone sees it, with the clock, preparation notes and what must be heard of.

Never issued, never kept, never sent. Every page says whom it is for.
"""

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import Texts
from liaison_desk.export.arena_status import arena_status
from liaison_desk.export.case_head import part_heads
from liaison_desk.export.follow_up import FOLLOW_UP_SHARES, follow_up_head
from liaison_desk.export.papers import MeetingPaper, OpenAction, PaperCase, RunSheetPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row
from liaison_desk.export.phrases import (
    attached,
    called,
    capital,
    clock_times,
    dotted,
    due,
    guests_of,
    hours,
    late_words,
    meeting_facts,
    titled,
    weekday,
)


def run_sheet_pdf(paper: RunSheetPaper, texts: Texts) -> bytes:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = texts.translate("RunSheet", "Run sheet")
    mark = texts.translate("RunSheet", "Only for you")
    story = Story()
    lead = f"{weekday(texts, meeting.day)}, {hours(texts, meeting.start, meeting.end)}"
    story.opening(imprint.council, name, lead)
    internal = texts.translate("RunSheet", "Internal. It is kept nowhere and sent to nobody.")
    story.facts([(mark, internal), *meeting_facts(texts, meeting), *_facts(texts, meeting)])
    story.section(label(texts, DocumentKind.AGENDA))
    _cases(story, texts, paper)
    _open_actions(story, texts, paper.open_actions)
    document = Document(
        council=imprint.council,
        name=f"{name} {texts.date_words(meeting.day)}",
        edition=mark,
        created=imprint.created,
        story=story,
        mark=mark,
    )
    return render(document, texts)


def _facts(texts: Texts, meeting: MeetingPaper) -> list[tuple[str, str]]:
    people = [person for _, persons in meeting.people for person in persons]
    expected = texts.names(
        person.name for person in people if person.presence is Presence.PRESENT and not person.only_case
    )
    planned = sum(case.minutes or 0 for case in meeting.cases)
    return [
        (texts.translate("RunSheet", "Expected"), expected),
        (texts.translate("RunSheet", "Planned"), _minutes(texts, planned)),
    ]


def _cases(story: Story, texts: Texts, paper: RunSheetPaper) -> None:
    times = iter(clock_times(texts, paper.meeting))
    for (part, level), notes in zip(part_heads(story, paper.meeting), paper.notes, strict=True):
        _notes(story, texts, notes.section)
        for case, note in zip(part.cases, notes.cases, strict=True):
            _case(story, texts, case, next(times), level)
            invited = texts.names(called(texts, guest) for guest in guests_of(paper.meeting, case))
            if invited:
                words = texts.translate("AgendaPdf", "Invited for this case: {names}")
                story.text(words.format(names=invited), theme.META_INSET)
            _notes(story, texts, note)


def _case(story: Story, texts: Texts, case: PaperCase, when: str, level: int) -> None:
    story.case(case.number, titled(texts, case.title), level)
    kind = label(texts, case.kind) if case.kind else ""
    meta = dotted(late_words(texts) if case.is_late else "", when, _minutes(texts, case.minutes), kind, case.presenter)
    story.text(capital(meta), theme.META_INSET, stays=True)
    story.prose(case.background, theme.INSET, theme.ITEM_INSET)
    for line in attached(texts, case):
        story.text(line, theme.META_INSET)
    arena_status(story, texts, case.arenas)


def _minutes(texts: Texts, minutes: int | None) -> str:
    return texts.translate("RunSheet", "{minutes} min").format(minutes=minutes) if minutes else ""


def _notes(story: Story, texts: Texts, notes: str) -> None:
    story.panel(texts.translate("RunSheet", "Preparation notes"), notes)


def _open_actions(story: Story, texts: Texts, actions: tuple[OpenAction, ...]) -> None:
    story.section(texts.translate("RunSheet", "Action items to follow up"))
    if not actions:
        story.text(texts.translate("RunSheet", "Nothing is open from earlier meetings."))
        return
    story.table(follow_up_head(texts), [_row(texts, action) for action in actions], FOLLOW_UP_SHARES)


def _row(texts: Texts, action: OpenAction) -> Row:
    item = action.item
    late = texts.translate("ActionListPdf", "%n days late", "", n=action.days_over) if action.days_over else ""
    return [
        titled(texts, item.title),
        item.owner,
        label(texts, item.status),
        Cell(due(texts, item.deadline), late, is_late=True),
    ]
