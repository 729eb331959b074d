"""What stands half-written in a line, as a text that survives a crash and shows the same again. No Qt."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from liaison_desk.domain.capture import Candidate, Chip
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.ui.line.chip_text import chip_of, deadline_of


@dataclass(frozen=True, slots=True)
class HalfLine:
    """Owner and deadline as they stand in their fields, and what is typed there without being either yet."""

    kind: EntryKind = EntryKind.NOTE
    words: str = ""
    owner: Candidate | None = None
    owner_typed: str = ""
    deadline: Deadline = NO_DEADLINE
    deadline_typed: str = ""
    chips: tuple[Chip, ...] = ()  # what of `words` was chosen from a list

    def __bool__(self) -> bool:
        """A kind alone is nothing yet."""
        fields = self.kind is EntryKind.ACTION and bool(self.owner or self.deadline)
        return bool(self.words or self.owner_typed or self.deadline_typed) or fields

    def as_text(self) -> str:
        return json.dumps(asdict(self), default=str, ensure_ascii=False)


def from_text(text: str) -> HalfLine:
    """The text alone where it is none of ours."""
    try:
        raw: dict[str, Any] = json.loads(text)
        return HalfLine(
            kind=EntryKind(raw["kind"]),
            words=raw["words"],
            owner=Candidate(**raw["owner"]) if raw["owner"] else None,
            owner_typed=raw["owner_typed"],
            deadline=deadline_of(raw["deadline"]),
            deadline_typed=raw["deadline_typed"],
            chips=tuple(chip_of(chip) for chip in raw.get("chips", ())),
        )
    except (ValueError, TypeError, KeyError):
        return HalfLine(words=text)
