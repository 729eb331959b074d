"""What a calendar is told of a meeting: when, where and who. Never what it is about, for that may be exempt."""

from dataclasses import dataclass
from datetime import datetime

Person = tuple[str, str]  # name and e-mail address


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Start and end are wall time in Norway, without a zone."""

    uid: str  # the same for ever
    sequence: int  # rises, so that a calendar takes the newer file
    stamp: datetime
    start: datetime
    end: datetime
    summary: str
    place: str
    organiser: Person | None
    required: tuple[Person, ...]
    optional: tuple[Person, ...]
    is_cancelled: bool
