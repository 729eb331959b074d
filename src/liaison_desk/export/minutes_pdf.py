"""«Referat»: who was there, what was said and decided, and who does what by when."""

from itertools import groupby, zip_longest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.corrections import LineChange
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.arena_status import arena_status
from liaison_desk.export.case_head import case_head, part_heads
from liaison_desk.export.follow_up import follow_up
from liaison_desk.export.minutes_words import action_table, not_discussed, task_note, took_part, when_next
from liaison_desk.export.papers import MeetingPaper, MinutesPaper, NextMeeting, PaperCase, PaperEntry, PaperVersion
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Labelled, Person, Story
from liaison_desk.export.pdf.tables import Row
from liaison_desk.export.phrases import (
    access_facts,
    dotted,
    exempt_entry,
    late_words,
    meeting_facts,
    meeting_lead,
    on_the_wall,
    titled,
    version_fact,
)
from liaison_desk.export.versioned import versioned


def minutes_pdf(paper: MinutesPaper, texts: Texts) -> bytes:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = label(texts, DocumentKind.MINUTES)
    story = Story()
    story.opening(imprint.council, name, meeting_lead(texts, meeting))
    story.facts([*meeting_facts(texts, meeting), version_fact(texts, imprint), *access_facts(texts, meeting)])
    _people(story, texts, meeting)
    story.section(texts.translate("MinutesPdf", "Cases"))
    for part, level in part_heads(story, meeting):
        for case in part.cases:
            _case(story, texts, case, level, is_public=imprint.edition is Edition.PUBLIC)
    _actions(story, texts, meeting)
    _next_meeting(story, texts, paper.next_meeting)
    _versions(story, texts, paper)
    return versioned(story, f"{name} {texts.date_words(meeting.day)}", imprint, meeting.grounds, texts)


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


def _case(story: Story, texts: Texts, case: PaperCase, level: int, *, is_public: bool) -> None:
    if not case_head(story, texts, case, level, is_public=is_public):
        return
    late = late_words(texts) if case.is_late else ""
    skipped = not_discussed(texts) if case.outcome is Outcome.NOT_DISCUSSED else ""
    if late or skipped:
        story.text(dotted(late, skipped), theme.META_INSET)
    arena_status(story, texts, case.arenas)
    runs = [list(run) for _, run in groupby(case.entries, key=lambda entry: (entry.kind, entry.access))]
    for run, following in zip_longest(runs, runs[1:]):
        access = run[0].access
        if access.is_exempt and is_public:
            for _ in run:
                story.closed(exempt_entry(texts, access))
            continue
        if access.is_exempt:
            story.text(exempt_entry(texts, access), theme.META_INSET, stays=True)
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


# -- from version to version


def _versions(story: Story, texts: Texts, paper: MinutesPaper) -> None:
    """The version note: which versions there are and why, and what this one changed."""
    if not paper.versions:
        return
    story.section(texts.translate("MinutesPdf", "Versions"))
    head = [
        texts.translate("Document", "Version"),
        texts.translate("MinutesPdf", "Date"),
        texts.translate("MinutesPdf", "Reason"),
    ]
    rows: list[Row] = [
        [str(version.number), texts.date_words(on_the_wall(version.issued_at)), _version_note(texts, version)]
        for version in paper.versions
    ]
    story.table(head, rows, [12, 24, 64], has_row_heads=True)
    if paper.changes:
        number = paper.versions[-1].number
        story.group(texts.translate("MinutesPdf", "What is new in version {number}").format(number=number))
        for place, changed in groupby(paper.changes, key=lambda change: change.line.place):
            story.text(place, theme.CHANGED, stays=True)
            story.labelled(Labelled(_added_or_removed(texts, change), change.line.text, "") for change in changed)


def _version_note(texts: Texts, version: PaperVersion) -> str:
    if version.withdrawn_on is not None:
        day = texts.date_words(version.withdrawn_on)
        return texts.translate("MinutesPdf", "Withdrawn {day}").format(day=day)
    return version.reason or texts.translate("MinutesPdf", "First version")


def _added_or_removed(texts: Texts, change: LineChange) -> str:
    """In words, never by a colour alone."""
    return texts.translate("MinutesPdf", "Added") if change.is_added else texts.translate("MinutesPdf", "Removed")
