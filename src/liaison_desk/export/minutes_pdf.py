"""«Referat»: who was there, what was said and decided, and who does what by when."""

from itertools import groupby, zip_longest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.export.follow_up import follow_up
from liaison_desk.export.papers import (
    MeetingPaper,
    MinutesPaper,
    NextMeeting,
    PaperCase,
    PaperEntry,
    PaperPerson,
)
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Labelled, Person, Story
from liaison_desk.export.pdf.tables import Row
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import (
    access_facts,
    capital,
    case_title,
    dotted,
    due,
    edition,
    exempt_words,
    hours,
    meeting_facts,
    page_mark,
    small,
    titled,
    unbroken,
    version_fact,
    weekday,
)


def minutes_pdf(paper: MinutesPaper, texts: Texts) -> bytes:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = label(texts, DocumentKind.MINUTES)
    story = Story()
    lead = f"{weekday(texts, meeting.day)}, {hours(texts, meeting.start, meeting.end)}"
    story.opening(imprint.council, name, lead)
    story.facts([*meeting_facts(texts, meeting), version_fact(texts, imprint), *access_facts(texts, meeting)])
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
            _case(story, texts, case, level, is_public=imprint.edition is Edition.PUBLIC)
    _actions(story, texts, meeting)
    _next_meeting(story, texts, paper.next_meeting)
    document = Document(
        council=imprint.council,
        name=f"{name} {texts.date_words(meeting.day)}",
        edition=edition(texts, imprint),
        created=imprint.created,
        story=story,
        mark=page_mark(texts, meeting),
        reference=imprint.reference,
    )
    return render(document, texts)


# -- who was there


def _people(story: Story, texts: Texts, meeting: MeetingPaper) -> None:
    sides = [
        (
            label(texts, party),
            [Person(p.name, _took_part(texts, p), p.presence is not Presence.PRESENT) for p in people],
        )
        for party, people in meeting.people
    ]
    if sides:
        story.section(label(texts, Presence.PRESENT))
        story.people(sides)


def _took_part(texts: Texts, person: PaperPerson) -> str:
    """«ordfører, møteleder · møtt · kom 12.20»"""
    office = small(label(texts, person.role)) if person.role in (MemberRole.CHAIR, MemberRole.SECRETARY) else ""
    return dotted(", ".join(filter(None, (person.title, office))), _presence(texts, person), _times(texts, person))


def _presence(texts: Texts, person: PaperPerson) -> str:
    if person.presence is Presence.EXCUSED:
        return small(label(texts, Presence.EXCUSED))
    if person.presence is Presence.ABSENT:
        return unbroken(small(label(texts, Presence.ABSENT)))
    if person.substitute_for:
        return texts.translate("MinutesPdf", "present for {name}").format(name=person.substitute_for)
    if person.only_case:
        return texts.translate("MinutesPdf", "present in case {number}").format(number=person.only_case)
    if person.role is MemberRole.OBSERVER:
        return small(label(texts, MemberRole.OBSERVER))
    return texts.translate("MinutesPdf", "present")


def _times(texts: Texts, person: PaperPerson) -> str:
    if person.presence is not Presence.PRESENT:
        return ""
    came = texts.translate("MinutesPdf", "came at {time}")
    left = texts.translate("MinutesPdf", "left at {time}")
    return ", ".join(
        unbroken(words.format(time=texts.time_words(moment)))
        for words, moment in ((came, person.came), (left, person.left))
        if moment
    )


# -- the cases


def _case(story: Story, texts: Texts, case: PaperCase, level: int, *, is_public: bool) -> None:
    story.case(case.number, case_title(texts, case), level)
    if case.access.is_exempt and is_public:
        story.closed(exempt_words(texts, case.access))
        return
    if case.access.is_exempt:
        story.text(exempt_words(texts, case.access), theme.META_INSET, stays=True)
    if case.outcome is Outcome.NOT_DISCUSSED:
        story.text(texts.translate("MinutesPdf", "Not discussed in this meeting."), theme.META_INSET)
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
    owner = texts.translate("MinutesPdf", "Owner: {owner}").format(owner=entry.owner) if entry.owner else ""
    note = dotted(owner, _deadline(texts, entry.deadline))
    return Labelled(label(texts, EntryKind.ACTION), titled(texts, entry.text), note)


def _deadline(texts: Texts, deadline: Deadline) -> str:
    words = deadline_words(texts, deadline)
    if not deadline:
        return capital(words)
    return texts.translate("MinutesPdf", "Deadline: {deadline}").format(deadline=words)


# -- after the cases


def _actions(story: Story, texts: Texts, meeting: MeetingPaper) -> None:
    rows: list[Row] = [
        [case.number, titled(texts, entry.text), entry.owner, due(texts, entry.deadline)]
        for case in meeting.cases
        for entry in case.entries
        if entry.kind is EntryKind.ACTION
    ]
    if rows:
        head = [
            texts.translate("Document", "Case"),
            label(texts, EntryKind.ACTION),
            texts.translate("Document", "Owner"),
            texts.translate("Document", "Deadline"),
        ]
        story.section(texts.translate("Document", "Action items"))
        story.table(head, rows, [10, 55, 21, 14], has_row_heads=True)


def _next_meeting(story: Story, texts: Texts, meeting: NextMeeting | None) -> None:
    if meeting is None:
        return
    day = weekday(texts, meeting.day) if meeting.day else ""
    time = hours(texts, meeting.start, meeting.end) if meeting.start else ""
    when = ", ".join(filter(None, (day, time, meeting.place)))
    if when or meeting.words.strip():
        story.section(texts.translate("MinutesPdf", "Next meeting"))
        story.text(f"{when.removesuffix('.')}." if when else "")
        story.prose(meeting.words)
