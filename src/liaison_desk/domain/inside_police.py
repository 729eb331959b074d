"""What goes on inside the police [W7]: information needs, what was taken to the briefing list, what is in Indicia.

The officer's own reminders, and never part of anything that leaves the program. What is worth knowing for intelligence
is registered in Indicia and answered there [004 §5.4]; here stands only that it was, and on which day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.ids import MunicipalityId, PoliceNoteId


class PoliceNoteKind(StrEnum):
    """The ways the guide names [004 §5.4]."""

    NEED = "need"  # intelligence asked for something; it is answered in the police's own systems
    BRIEFING = "briefing"  # taken to the patrols' briefing list
    WEEKLY = "weekly"  # taken to a weekly report
    INDICIA = "indicia"  # that something was registered, and never what

    @property
    def has_words(self) -> bool:
        return self is not PoliceNoteKind.INDICIA


@dataclass(frozen=True, slots=True, kw_only=True)
class PoliceNote:
    """Raises `ValueError` where a registration in Indicia says more than its day and its municipality."""

    id: PoliceNoteId
    kind: PoliceNoteKind
    on: date
    answered_on: date | None = None  # of an information need
    words: str = ""
    whom: str = ""  # a unit or a person of the police
    municipality_id: MunicipalityId | None = None

    def __post_init__(self) -> None:
        if not self.kind.has_words and (self.words or self.whom):
            raise ValueError("what was registered in Indicia stands in Indicia alone")

    @property
    def is_open(self) -> bool:
        return self.kind is PoliceNoteKind.NEED and self.answered_on is None


def in_order(notes: Iterable[PoliceNote]) -> list[PoliceNote]:
    """Open needs first, the oldest of them at the top; then the rest, the newest first."""
    return sorted(notes, key=lambda note: (not note.is_open, (1 if note.is_open else -1) * note.on.toordinal()))
