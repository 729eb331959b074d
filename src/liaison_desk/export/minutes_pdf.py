"""«Referat»: who was there, what was said and decided, and who does what by when."""

from itertools import groupby, zip_longest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.follow_up import follow_up
from liaison_desk.export.minutes_words import action_table, not_discussed, task_note, took_part, when_next
from liaison_desk.export.papers import MeetingPaper, MinutesPaper, NextMeeting, PaperCase, PaperEntry
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Labelled, Person, Story
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import (
    draft_mark,
    edition,
    hours,
    meeting_facts,
    titled,
    version_fact,
    weekday,
)


def minutes_pdf(paper: MinutesPaper, texts: Texts) -> bytes:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = label(texts, DocumentKind.MINUTES)
    story = Story()
    lead = f"{weekday(texts, meeting.day)}, {hours(texts, meeting.start, meeting.end)}"
    story.opening(imprint.council, name, lead)
    story.facts([*meeting_facts(texts, meeting), version_fact(texts, imprint)])
    _people(story, texts, meeting)
    story.section(texts.translate("MinutesPdf", "Cases"))
    for n, part in enumerate(meeting.parts):
        if n:
            story.divide()
        level = 3
        if not is_blank(part.title):
            story.group(part.title)
            level = 4
        for case in part.cases:
            _case(story, texts, case, level)
    _actions(story, texts, meeting)
    _next_meeting(story, texts, paper.next_meeting)
    document = Document(
        council=imprint.council,
        name=f"{name} {texts.date_words(meeting.day)}",
        edition=edition(texts, imprint),
        created=imprint.created,
        story=story,
        mark=draft_mark(texts, imprint),
        reference=imprint.reference,
    )
    return render(document, texts)


# -- who was there


def _people(story: Story, texts: Texts, meeting: MeetingPaper) -> None:
    sides = [
        (
            label(texts, party),
            [Person(p.name, took_part(texts, p), p.presence is not Presence.PRESENT) for p in people],
        )
        for party, people in meeting.people
    ]
    if sides:
        story.section(label(texts, Presence.PRESENT))
        story.people(sides)


# -- the cases


def _case(story: Story, texts: Texts, case: PaperCase, level: int) -> None:
    story.case(case.number, titled(texts, case.title), level)
    if case.outcome is Outcome.NOT_DISCUSSED:
        story.text(not_discussed(texts), theme.META_INSET)
    runs = [list(run) for _, run in groupby(case.entries, key=lambda entry: entry.kind)]
    for run, following in zip_longest(runs, runs[1:]):
        if run[0].kind is EntryKind.ACTION:
            story.labelled(_task(texts, entry) for entry in run)
            continue
        for entry in run:
            if entry.kind is EntryKind.DECISION:
                story.panel(label(texts, EntryKind.DECISION), entry.text)
            else:
                leads_on = entry is run[-1] and following is not None
                story.prose(entry.text, theme.INSET, theme.ITEM_INSET, stays=leads_on)
    follow_up(story, texts, case.followed_up, level + 1)


def _task(texts: Texts, entry: PaperEntry) -> Labelled:
    return Labelled(label(texts, EntryKind.ACTION), titled(texts, entry.text), task_note(texts, entry))


# -- after the cases


def _actions(story: Story, texts: Texts, meeting: MeetingPaper) -> None:
    head, rows = action_table(texts, meeting)
    if rows:
        story.section(texts.translate("Document", "Action items"))
        story.table(head, rows, [10, 55, 21, 14], has_row_heads=True)


def _next_meeting(story: Story, texts: Texts, meeting: NextMeeting | None) -> None:
    if meeting is None:
        return
    when = when_next(texts, meeting)
    if when or meeting.words.strip():
        story.section(texts.translate("MinutesPdf", "Next meeting"))
        story.text(when)
        story.prose(meeting.words)
