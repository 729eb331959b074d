"""What may no longer be needed [S8]: told, never removed by itself. How long is long is the program's own measure; what
a law or the archive asks for is kept in the archive."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.contact_log import KEPT_YEARS, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.dates import years_before
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.memos import Memo

GONE_YEARS = 5  # since a contact left


@dataclass(frozen=True, slots=True)
class Hints:
    """The oldest first of each."""

    log: tuple[LogEntry, ...] = ()
    notes: tuple[PoliceNote, ...] = ()
    memos: tuple[Memo, ...] = ()
    contacts: tuple[Contact, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.log or self.notes or self.memos or self.contacts)


def is_old_note(note: PoliceNote, today: date) -> bool:
    """What is still to be answered is never old."""
    return not note.is_open and (note.answered_on or note.on) < years_before(today, KEPT_YEARS)


def is_old_memo(memo: Memo, today: date) -> bool:
    return memo.done_on is not None and memo.done_on < years_before(today, KEPT_YEARS)


def left_long_ago(person: Contact, today: date) -> bool:
    return person.left_on is not None and person.left_on < years_before(today, GONE_YEARS)
