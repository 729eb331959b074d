"""The contact log: whom the officer was in touch with, when and for how long [W2]. Cases do not belong in it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.ids import ContactId, LogEntryId, MunicipalityId


class ContactKind(StrEnum):
    """How they were in touch. A talk or lecture is the preventive unit's work, not the officer's [004 §5.3]."""

    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    REQUEST = "request"
    TALK = "talk"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One call, visit, meeting or request."""

    id: LogEntryId
    on: date
    kind: ContactKind
    words: str = ""
    municipality_id: MunicipalityId | None = None
    minutes: int | None = None
    is_in_role: bool = True
    forwarded_to: str = ""  # who was asked to take what is outside the role


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPerson:
    """Someone the entry is about."""

    id: str
    entry_id: LogEntryId
    contact_id: ContactId
