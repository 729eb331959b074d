"""Minutes after version 1: corrected, and issued as the next version with a reason [M8]."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from liaison_desk.domain.agenda import unlettered
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.corrections import Correction, Line, LineChange, difference
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.erasing import Needle
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import CorrectionId, MeetingId, new_id
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.domain.wording import deadline_words
from liaison_desk.export.papers import MinutesPaper, PaperVersion
from liaison_desk.services import actions, documents, frozen, issuing, meetings, papers
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader, Work


@dataclass(frozen=True, slots=True)
class _Kept:
    """The lines of a meeting, as they were adopted."""

    entries: tuple[Entry, ...]


def open_correction(work: Work, meeting_id: MeetingId) -> Correction:
    """From here the lines of the locked minutes may be changed, until the next version is issued.

    Raises `RuleBroken` where the minutes are not locked, or are being corrected already.
    """
    if work.get(Meeting, meeting_id).locked_at is None:
        raise RuleBroken(Problem.MEETING_NOT_ENDED)
    if work.all(Correction, meeting_id=meeting_id):
        raise RuleBroken(Problem.CORRECTION_OPEN)
    return work.add(
        Correction(
            id=CorrectionId(new_id()),
            meeting_id=meeting_id,
            opened_at=work.now,
            kept=frozen.to_json(_Kept(tuple(_entries(work, meeting_id)))),
        )
    )


def save(work: Work, correction: Correction) -> Correction:
    """Its reason as changed."""
    now = work.get(Correction, correction.id)
    return work.update(replace(now, reason=correction.reason.strip()))


def give_up(work: Work, meeting_id: MeetingId) -> None:
    """Every line is what it was, and nothing tells of the correction."""
    correction = _open(work, meeting_id)
    kept = frozen.from_json(_Kept, correction.kept).entries
    known = {entry.id for entry in kept}
    for entry in _entries(work, meeting_id):
        if entry.id not in known:
            work.remove(entry)
    now = {entry.id for entry in _entries(work, meeting_id)}
    for entry in kept:
        if entry.id in now:
            work.update(entry)
        else:
            work.add(entry)
    work.remove(correction)


def take_out(work: Work, needle: Needle) -> None:
    """A person's name out of the officer's own lines as they were: giving up must not bring it back [S8]."""
    for correction in work.all(Correction):
        kept = frozen.from_json(_Kept, correction.kept).entries
        left = tuple(
            replace(entry, text=needle.out_of(entry.text)) if entry.kind is EntryKind.INTERNAL else entry
            for entry in kept
        )
        if left != kept:
            work.update(replace(correction, kept=frozen.to_json(_Kept(left))))


def issue(work: Work, meeting_id: MeetingId, voices: Voices) -> IssuedDocument:
    """The minutes as they are corrected become the next version, and are locked again.

    A new action item enters the register; one that is there already lives on as it is [A3]. Raises `RuleBroken`
    without an open correction, a reason, or a change; a version that was withdrawn, or whose public one was, may be
    replaced without any.
    """
    correction = _open(work, meeting_id)
    if not correction.reason:
        raise RuleBroken(Problem.CORRECTION_WITHOUT_REASON)
    file = meetings.load(work, meeting_id)
    texts = documents.meeting_texts(file, voices)
    if _stands_whole(file) and not next_paper(work, file, correction, texts, work.now).changes:
        raise RuleBroken(Problem.NOTHING_CORRECTED)
    for entry in file.entries:
        if entry.kind is EntryKind.ACTION and entry.action_id is None:
            _enter_in_register(work, file.meeting, entry)
    file = meetings.load(work, meeting_id)
    paper = next_paper(work, file, correction, texts, work.now)
    work.remove(correction)
    return issuing.keep_minutes(work, meetings.load(work, meeting_id), paper, texts, correction.reason)


def _stands_whole(file: MeetingFile) -> bool:
    last = _last(file)
    public = file.versions(DocumentKind.MINUTES, Edition.PUBLIC)
    return last.stands and all(document.stands for document in public if document.version == last.version)


def changes(reader: Reader, file: MeetingFile, texts: Texts, now: datetime) -> tuple[LineChange, ...]:
    """What the open correction has changed so far. Raises `RuleBroken` without one."""
    return next_paper(reader, file, _open(reader, file.meeting.id), texts, now).changes


def draft(desk: Desk, meeting_id: MeetingId, voices: Voices) -> bytes:
    """The next version as it would look now, marked as a draft. For a job. Raises `RuleBroken` without a correction."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
        texts = documents.meeting_texts(file, voices)
        paper = next_paper(reader, file, _open(reader, meeting_id), texts, desk.now())
    meeting = replace(paper.meeting, imprint=replace(paper.meeting.imprint, version=documents.DRAFT))
    return documents.minutes_pdf(replace(paper, meeting=meeting), texts)


def next_paper(
    reader: Reader, file: MeetingFile, correction: Correction, texts: Texts, created: datetime
) -> MinutesPaper:
    """The next version as it is now, with what it changes.

    Only the lines, and who may read them, come from the meeting as it stands: who holds which post, how far an action item has come and
    which meeting is planned next stay as they were when the minutes were locked.
    """
    last = _last(file)
    before = _paper_before(reader, file, correction, texts, created)
    said = papers.minutes_paper(file, texts, last.version + 1, created)
    cases = said.meeting.cases
    now = {unlettered(case.number): case for case in cases} | {case.number: case for case in cases}
    parts = tuple(
        replace(
            part,
            cases=tuple(
                replace(case, entries=now[case.number].entries, access=now[case.number].access) for case in part.cases
            ),
        )
        for part in before.meeting.parts
    )
    meeting = replace(before.meeting, imprint=said.meeting.imprint, parts=parts, access=said.meeting.access)
    paper = replace(before, meeting=meeting)
    # What has been withdrawn is quoted nowhere.
    changed = difference(list(_lines(before, texts)), list(_lines(paper, texts))) if last.stands else []
    this = PaperVersion(last.version + 1, created, correction.reason)
    return replace(paper, versions=(*_versions(file), this), changes=tuple(changed))


def _paper_before(
    reader: Reader, file: MeetingFile, correction: Correction, texts: Texts, created: datetime
) -> MinutesPaper:
    """What the newest version that stands was made of; made anew where none stands, or it is from program 0.1.0."""
    kept = issuing.paper_of(reader, file.newest(DocumentKind.MINUTES))
    if kept is not None:
        return kept
    adopted = frozen.from_json(_Kept, correction.kept).entries
    return papers.minutes_paper(replace(file, entries=adopted), texts, _last(file).version, created)


def _versions(file: MeetingFile) -> tuple[PaperVersion, ...]:
    """Those before; of a withdrawn one only that it was there."""
    return tuple(
        PaperVersion(
            number=document.version,
            issued_at=document.issued_at,
            reason=document.reason if document.stands else "",
            withdrawn_on=document.withdrawn_at.date() if document.withdrawn_at else None,
        )
        for document in file.versions(DocumentKind.MINUTES)
    )


def _lines(paper: MinutesPaper, texts: Texts) -> Iterator[Line]:
    """The text of the cases, line by line."""
    for case in paper.meeting.cases:
        place = f"{case.number} {case.title}"
        for entry in case.entries:
            name = "" if entry.kind is EntryKind.NOTE else f"{label(texts, entry.kind)}: "
            for line in filter(str.strip, entry.text.splitlines()):
                yield Line(place, f"{name}{line.strip()}")
            if entry.kind is EntryKind.ACTION:
                yield Line(place, "  ·  ".join(filter(None, (entry.owner, deadline_words(texts, entry.deadline)))))


def _enter_in_register(work: Work, meeting: Meeting, entry: Entry) -> None:
    """An action item that came with the correction; its owner is a person where one has that very name."""
    people = work.all(Contact, name=entry.owner) if entry.owner else []
    action = actions.raise_item(
        work,
        " ".join(entry.text.split()),
        owner=Owner(entry.owner, people[0].id if len(people) == 1 else None),
        deadline=entry.deadline,
        council_id=meeting.council_id,
        meeting_id=meeting.id,
        item_id=entry.item_id,
    )
    work.update(replace(entry, action_id=action.id))


def _open(reader: Reader, meeting_id: MeetingId) -> Correction:
    found = reader.all(Correction, meeting_id=meeting_id)
    if not found:
        raise RuleBroken(Problem.NOTHING_TO_CORRECT)
    return found[0]


def _entries(reader: Reader, meeting_id: MeetingId) -> list[Entry]:
    return sorted(reader.all(Entry, meeting_id=meeting_id), key=lambda entry: (entry.item_id, entry.position, entry.id))


def _last(file: MeetingFile) -> IssuedDocument:
    return file.versions(DocumentKind.MINUTES)[-1]
