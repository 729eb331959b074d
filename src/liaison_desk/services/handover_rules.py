"""What nothing may change any more on one side or the other: locked minutes, issued documents, what was sent [M8]."""

from collections.abc import Collection
from typing import Any

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.documents import DocumentContent, IssuedDocument, IssuedPaper
from liaison_desk.domain.handover import Chosen
from liaison_desk.domain.handover_scope import Kind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.services.handover_sides import Matches, OneSide
from liaison_desk.store import triggers

_OF_MINUTES: dict[Kind, Collection[str]] = {
    Entry: triggers.ENTRY,
    AgendaItem: triggers.ITEM,
    Attendance: triggers.ATTENDANCE,
    FollowUp: triggers.FOLLOW_UP,
    ArenaLine: triggers.ARENA_LINE,
    Attachment: triggers.ATTACHMENT,
}
_NUMBER = ("number", "year")
_WITHDRAWAL = ("withdrawn_at", "withdrawal_reason")
_CONTENT: dict[Kind, str] = {DocumentContent: "id", IssuedPaper: "document_id", IssuedAttachment: "document_id"}


class Rules:
    """Both sides' locks, with the ids of this desk."""

    def __init__(self, mine: OneSide, theirs: OneSide, matches: Matches) -> None:
        self._mine, self._theirs = mine, theirs
        self._file_id = {here: file_id for file_id, here in matches.here.items()}
        self._corrected = {row.meeting_id for row in mine.rows[Correction].values()}
        self._withdrawn = {
            matches.of(row.id)
            for side in (mine, theirs)
            for row in side.rows[IssuedDocument].values()
            if row.withdrawn_at is not None
        }

    def locked_at(self, meeting_id: str) -> tuple[Any, Any]:
        """When the minutes were locked here, and in the file."""
        theirs = self._theirs.rows[Meeting].get(self._file_id.get(meeting_id, meeting_id))
        mine = self._mine.rows[Meeting].get(meeting_id)
        return mine and mine.locked_at, theirs and theirs.locked_at

    def comes_locked(self, meeting_id: str) -> bool:
        here, there = self.locked_at(meeting_id)
        return here is None and there is not None

    def settled(self, kind: Kind, row: Any, mapped: Any, name: str, *, only_file: bool) -> Chosen | None:
        """Whose value of a field stands whatever anybody would rather have; None where it may be chosen. `only_file`:
        nothing has happened to the row here since both had the same."""
        if kind is Meeting:
            return self._of_meeting(row, mapped, name)
        if kind is IssuedDocument:
            return _of_document(row, mapped, name)
        if kind is AgendaItem and name in _NUMBER and (row.number or mapped.number):
            return Chosen.HERE if row.number else Chosen.FILE
        if name not in _OF_MINUTES.get(kind, ()):
            return None
        here, there = self.locked_at(row.meeting_id)
        if here is None:
            return Chosen.FILE if there is not None else None
        if kind is Entry and (row.meeting_id in self._corrected or (only_file and here == there)):
            return None  # lines may be corrected
        return Chosen.HERE

    def may_come(self, kind: Kind, mapped: Any) -> bool:
        """A row that is not here yet."""
        if kind in _CONTENT:
            return getattr(mapped, _CONTENT[kind]) not in self._withdrawn
        if kind not in _OF_MINUTES:
            return True
        here, there = self.locked_at(mapped.meeting_id)
        return here is None or (kind is Entry and (mapped.meeting_id in self._corrected or here == there))

    def may_go(self, kind: Kind, row: Any) -> bool:
        """A row that is here, and was removed in the file."""
        if kind in _CONTENT:
            return getattr(row, _CONTENT[kind]) in self._withdrawn
        if kind is IssuedDocument or (kind is AgendaItem and row.number is not None):
            return False
        if kind is Meeting:
            return row.locked_at is None
        return self.may_come(kind, row)

    def is_in_minutes(self, kind: Kind, mapped: Any) -> bool:
        """Whether the row is one of a meeting that comes locked."""
        return kind in _OF_MINUTES and self.comes_locked(mapped.meeting_id)

    def is_outside(self, kind: Kind, row: Any) -> bool:
        """Whether a row that is here alone cannot stay in a meeting that comes locked: it was in no minutes."""
        if not self.is_in_minutes(kind, row):
            return False
        if kind is AgendaItem:
            return row.number is None
        return kind is not Entry or row.kind is not EntryKind.INTERNAL

    def needs_correction(self, kind: Kind, row: Any) -> bool:
        """Whether the file lets the row be written only while its minutes are being corrected."""
        if kind is not Entry or row.meeting_id in self._corrected:
            return False
        return self.locked_at(row.meeting_id)[0] is not None

    def _of_meeting(self, row: Meeting, mapped: Meeting, name: str) -> Chosen | None:
        if name in triggers.MEETING and (row.locked_at or mapped.locked_at):
            return Chosen.HERE if row.locked_at else Chosen.FILE
        if name in triggers.APPROVAL and (_is_approved(row) or _is_approved(mapped)):
            return Chosen.HERE if _is_approved(row) else Chosen.FILE
        return None


def _is_approved(meeting: Meeting) -> bool:
    return meeting.reviewed_in is not None or meeting.approved_by_email_on is not None


def _of_document(row: IssuedDocument, mapped: IssuedDocument, name: str) -> Chosen | None:
    if name in _WITHDRAWAL and (row.withdrawn_at or mapped.withdrawn_at):
        return Chosen.HERE if row.withdrawn_at else Chosen.FILE
    return None
