"""Take a person out of the desk: where the person stands, and then nothing of it but what was issued [S8].

Gone: name, post, addresses and what else is known of the person, from every row and every draft; the links of the
contact log, of helpers and of what is planned. What tells of meetings and of work that was done goes on pointing at a
row without a name. What was issued stays as it was issued, with the locked lines it was made of: the way there is to
withdraw it, correct it and issue it again, and then to erase once more. The officer's own lines of a locked meeting
are in no document, so they are not kept back.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_type_hints

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.arenas import ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.backups import Backup, Why
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.documents import DocumentContent, IssuedDocument, IssuedPaper
from liaison_desk.domain.erasing import ERASED, Forgotten, Needle, Standing
from liaison_desk.domain.evaluation_parts import EvaluationPerson
from liaison_desk.domain.field_words import TECHNICAL
from liaison_desk.domain.ids import ContactId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.sending import SendingReceiver
from liaison_desk.paths import Paths
from liaison_desk.services import actions, archive, backups, contacts, corrections, outbox
from liaison_desk.services.actions import NOBODY
from liaison_desk.services.desk import Desk
from liaison_desk.store import backup_files
from liaison_desk.store.errors import StoreError
from liaison_desk.store.tables import TABLE_OF
from liaison_desk.store.work import Reader, Work

logger = logging.getLogger(__name__)

# What was issued, and what was sent to whom: never written over.
_ISSUED = (DocumentContent, IssuedDocument, IssuedPaper, IssuedAttachment, SendingReceiver)
# What locked minutes are made of stays as it was locked; of a case that is all but the officer's own preparation.
_LOCKED = (AgendaItem, ArenaLine, Attachment, Attendance, Entry, FollowUp, Meeting)
_NEVER_PRINTED = "preparation"
_PERSON = ("title", "email", "phone", "decision_level")


def standing(reader: Reader, contact_id: ContactId) -> Standing:
    """Raises `NotFoundError`, and `RuleBroken` for the officer's own row."""
    person = _erasable(reader, contact_id)
    needle = _needle(reader, person)
    seats = {seat.council_id for seat in reader.all(Membership, contact_id=contact_id)}
    entered = [*reader.all(Attendance, contact_id=contact_id), *reader.all(Attendance, substitute_for=contact_id)]
    found = list(_texts(reader, needle))
    locked = {meeting_id for _, _, meeting_id in found if meeting_id is not None}
    met = {row.meeting_id for row in entered} | locked
    return Standing(
        person=person,
        councils=tuple(sorted(council.name for council in reader.all(Council, id=seats))),
        meetings=len({row.meeting_id for row in entered}),
        actions=len(
            {action.id for action in reader.all(ActionItem, owner_id=contact_id)}
            | {action.id for action in reader.all(ActionItem, follower_id=contact_id)}
            | {helper.action_id for helper in reader.all(ActionHelper, contact_id=contact_id)}
        ),
        measures=len(reader.all(Measure, owner_id=contact_id)),
        log=len(reader.all(LogPerson, contact_id=contact_id)),
        evaluations=len(reader.all(EvaluationPerson, contact_id=contact_id)),
        emails=len(reader.all(SendingReceiver, contact_id=contact_id)),
        texts=sum(1 for row, names, _ in found if names and row != person),
        maybe=sum(1 for _ in _maybe(reader, needle)),
        looks_for_name=needle.looks_for_name,
        documents=tuple(_documents(reader, person, needle, met)),
        locked=tuple(sorted(reader.all(Meeting, id=locked), key=lambda meeting: (meeting.day, meeting.start))),
        attachments=tuple(_attachments(reader, person, needle, met)),
    )


def erase(work: Work, contact_id: ContactId) -> None:
    """Final. Raises as `standing` does."""
    person = _erasable(work, contact_id)
    needle = _needle(work, person)
    today = work.now.date()
    if person.is_in_post(today):
        contacts.leave(work, contact_id, today)
    _out_of_what_is_open(work, contact_id)
    _out_of_the_log(work, contact_id)
    for row, names, _ in _texts(work, needle):
        work.update(replace(row, **{name: needle.out_of(getattr(row, name)) for name in names}))
    corrections.take_out(work, needle)
    for receiver in work.all(SendingReceiver, contact_id=contact_id):
        work.remove(receiver)
        work.add(replace(receiver, id=new_id(), name=ERASED, email="", organisation=""))
    for after in work.all(Contact, predecessor_id=contact_id):
        work.update(replace(after, predecessor_id=None))
    for key, words in work.drafts().items():
        if contact_id in key:
            work.drop_draft(key)
        elif needle.is_in(words):
            work.redraft(key, needle.out_of(words))
    if contacts.is_used(work, contact_id):
        left_on = work.get(Contact, contact_id).left_on
        nobody: dict[str, Any] = dict.fromkeys(_PERSON, "")
        work.update(Contact(id=contact_id, name=ERASED, side=person.side, left_on=left_on, **nobody))
    else:
        work.remove(work.get(Contact, contact_id))


def clean_up(desk: Desk, home: Paths, person: Contact) -> None:
    """After the erasing has been written: what lies beside the rows. Raises `StoreError` and `OSError`."""
    desk.empty_journal()
    clear_outbox(home.outbox, person.email)


def clear_outbox(folder: Path, email: str) -> int:
    """E-mail drafts to the person, which lie beside the store until the mail program has them. Returns how many went."""
    return outbox.drop(folder, lambda content: bool(email) and email.casefold().encode() in content.lower())


def in_backups(home: Paths, now: datetime) -> list[tuple[Backup, date]]:
    """Those that were made while the person was in the desk, the newest first: by when each has made room for newer
    ones, if one is made every day."""
    return backups.until(backups.found(home), now)


def set_aside(home: Paths) -> int:
    """How many stores there are that a restored one took the place of: the program never removes them."""
    return sum(1 for _ in home.aside.glob("store-*"))


def forget_backups(home: Paths, key: str, second_folder: str, now: datetime) -> Forgotten:
    """After the erasing: a new backup, which is proven, and then all that were made before it go, here and in the second
    folder. Final. For a job. Raises a `StoreError` or an `OSError`: then every backup is still there.
    """
    newest = backups.make(home, key, Why.ASKED, now)
    gone = _remove_older(backups.found(home), newest)
    if not second_folder:
        return Forgotten(gone)
    try:
        backups.copy_out(home, newest, Path(second_folder), key, now)
    except (StoreError, OSError, ValueError) as error:
        logger.warning("older backups stay in the second folder: %s", type(error).__name__)
        return Forgotten(gone, has_others=True)
    return Forgotten(gone + _remove_older(backups.found_in(backups.own_folder_in(Path(second_folder), key)), newest))


def _remove_older(found: Iterable[Backup], newest: Backup) -> int:
    older = [backup for backup in found if backup.at < newest.at]
    for backup in older:
        backup_files.remove(backup)
    return len(older)


def _erasable(reader: Reader, contact_id: ContactId) -> Contact:
    person = reader.get(Contact, contact_id)
    if reader.all(Officer, contact_id=contact_id):
        raise RuleBroken(Problem.OFFICER_NOT_ERASED)
    return person


def _needle(reader: Reader, person: Contact) -> Needle:
    name = person.name.casefold()
    return Needle(person, is_shared=any(o.name.casefold() == name for o in reader.all(Contact) if o.id != person.id))


def _texts(reader: Reader, needle: Needle) -> Iterator[tuple[Any, tuple[str, ...], MeetingId | None]]:
    """Each row that names the person: in which fields it may be taken out, and the locked meeting whose lines keep it."""
    locked = {meeting.id for meeting in reader.all(Meeting) if meeting.locked_at is not None}
    for kind in TABLE_OF:
        if kind in _ISSUED:
            continue
        names = _text_fields(kind)
        for row in reader.all(kind) if names else ():
            found = [name for name in names if needle.is_in(getattr(row, name))]
            if not found:
                continue
            meeting_id = _locked_meeting(row, locked)
            is_own = isinstance(row, Entry) and row.kind is EntryKind.INTERNAL
            free = tuple(name for name in found if meeting_id is None or name == _NEVER_PRINTED or is_own)
            yield row, free, meeting_id if len(free) < len(found) else None


def _maybe(reader: Reader, needle: Needle) -> Iterator[Any]:
    if needle.looks_for_name:
        return
    for kind in TABLE_OF:
        names = [] if kind in (*_ISSUED, Contact) else _text_fields(kind)
        for row in reader.all(kind) if names else ():
            if any(needle.may_be_in(getattr(row, name)) for name in names):
                yield row


def _text_fields(kind: type[Any]) -> list[str]:
    """Those that hold words of somebody."""
    known, technical = get_type_hints(kind), TECHNICAL.get(kind, frozenset())
    return [f.name for f in fields(kind) if known[f.name] is str and f.name not in {*technical, "id", "content_id"}]


def _locked_meeting(row: Any, locked: set[MeetingId]) -> MeetingId | None:
    if not isinstance(row, _LOCKED):
        return None
    meeting_id = row.id if isinstance(row, Meeting) else row.meeting_id
    return meeting_id if meeting_id in locked else None


def _documents(reader: Reader, person: Contact, needle: Needle, met: set[MeetingId]) -> Iterator[IssuedDocument]:
    """By what they were made of where that is known, else by who was called, took part or was responsible."""
    bodies = {paper.document_id: paper.body for paper in reader.all(IssuedPaper)}
    seats = reader.all(Membership, contact_id=person.id)
    days = {meeting.id: meeting.day for meeting in reader.all(Meeting)}
    judged = {row.evaluation_id for row in reader.all(EvaluationPerson, contact_id=person.id)}
    areas = {measure.area_id for measure in reader.all(Measure, owner_id=person.id)}
    planned = {area.period_id for area in reader.all(FocusArea, id=areas)}
    for document in archive.in_order(document for document in reader.all(IssuedDocument) if document.stands):
        day = days.get(document.meeting_id) if document.meeting_id else None
        called = day is not None and any(s.council_id == document.council_id and s.is_current(day) for s in seats)
        may = called or document.meeting_id in met or document.evaluation_id in judged or document.period_id in planned
        if needle.is_in(bodies[document.id]) if document.id in bodies and needle.looks_for_name else may:
            yield document


def _attachments(reader: Reader, person: Contact, needle: Needle, met: set[MeetingId]) -> Iterator[Attachment]:
    """Whatever stands in them: the program does not read them. In the order of the meetings."""
    seats = reader.all(Membership, contact_id=person.id)
    meetings = {meeting.id: meeting for meeting in reader.all(Meeting)}
    for one in sorted(reader.all(Attachment), key=lambda a: (meetings[a.meeting_id].day, a.meeting_id, a.position)):
        meeting = meetings[one.meeting_id]
        called = any(s.council_id == meeting.council_id and s.is_current(meeting.day) for s in seats)
        if called or meeting.id in met or needle.is_in(one.title) or needle.is_in(one.file_name):
            yield one


def _out_of_what_is_open(work: Work, contact_id: ContactId) -> None:
    """What is still to be done or held has nobody from now on, and says so as it does of anything without an owner."""
    for action in work.all(ActionItem, owner_id=contact_id):
        if action.status.is_open:
            actions.change_owner(work, action.id, NOBODY)
        else:
            work.update(replace(action, owner_words=ERASED))
    for action in work.all(ActionItem, follower_id=contact_id):
        if action.status.is_open:
            actions.change_follower(work, action.id, NOBODY)
        else:
            work.update(replace(action, follower_words=ERASED))
    for measure in work.all(Measure, owner_id=contact_id):
        words = "" if measure.status.is_open else ERASED
        work.update(replace(measure, owner_id=None, owner_words=words))
    for helper in work.all(ActionHelper, contact_id=contact_id):
        work.remove(helper)
    ahead = {meeting.id for meeting in work.all(Meeting) if meeting.started_at is None and meeting.locked_at is None}
    for row in work.all(Attendance, contact_id=contact_id, meeting_id=ahead):
        work.remove(row)
    for row in work.all(Attendance, substitute_for=contact_id, meeting_id=ahead):
        work.update(replace(row, substitute_for=None))
    for meeting in work.all(Meeting, id=ahead):
        chair = None if meeting.chair_id == contact_id else meeting.chair_id
        secretary = None if meeting.secretary_id == contact_id else meeting.secretary_id
        work.update(replace(meeting, chair_id=chair, secretary_id=secretary))


def _out_of_the_log(work: Work, contact_id: ContactId) -> None:
    """An entry that says nothing but whom it was with goes."""
    for person in work.all(LogPerson, contact_id=contact_id):
        work.remove(person)
        entry = work.get(LogEntry, person.entry_id)
        if not entry.words and not work.all(LogPerson, entry_id=entry.id):
            work.remove(entry)
