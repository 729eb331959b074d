"""Look for what may no longer be needed. Nothing is ever removed here but what the officer asks for."""

from collections.abc import Iterable
from datetime import date

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.erasing import is_erased
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.retention import Hints, is_old_memo, is_old_note, left_long_ago
from liaison_desk.services import memos
from liaison_desk.store.work import Reader, Work


def hints(reader: Reader, today: date) -> Hints:
    gone = [p for p in reader.all(Contact) if left_long_ago(p, today) and not is_erased(p)]
    return Hints(
        log=tuple(sorted((e for e in reader.all(LogEntry) if e.is_old(today)), key=lambda entry: entry.on)),
        notes=tuple(sorted((n for n in reader.all(PoliceNote) if is_old_note(n, today)), key=lambda note: note.on)),
        memos=tuple(sorted((m for m in reader.all(Memo) if is_old_memo(m, today)), key=lambda memo: memo.on)),
        contacts=tuple(
            sorted((p for p in gone if not _is_busy(reader, p, today)), key=lambda p: (p.left_on or today, p.name))
        ),
    )


def remove_memos(work: Work, ids: Iterable[str]) -> None:
    """All of these at once; can be undone."""
    for memo_id in ids:
        memos.remove(work, memo_id)


def _is_busy(reader: Reader, person: Contact, today: date) -> bool:
    """Whether anything that is not finished has the person."""
    helped = [helper.action_id for helper in reader.all(ActionHelper, contact_id=person.id)]
    work = [
        *reader.all(ActionItem, owner_id=person.id),
        *reader.all(ActionItem, follower_id=person.id),
        *(reader.all(ActionItem, id=helped) if helped else ()),
        *reader.all(Measure, owner_id=person.id),
    ]
    return (
        any(one.status.is_open for one in work)
        or any(seat.is_current(today) for seat in reader.all(Membership, contact_id=person.id))
        or bool(reader.all(Officer, contact_id=person.id))
    )
