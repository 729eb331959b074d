"""What stands half-written in the quick line, as a text that survives a crash and shows the same again. No Qt."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from liaison_desk.domain.capture import Chip
from liaison_desk.domain.quick import QuickKind
from liaison_desk.ui.line.chip_text import chip_of

KEY = "quick"  # where it is kept


@dataclass(frozen=True, slots=True)
class QuickHalf:
    """A kind alone is nothing yet."""

    kind: QuickKind = QuickKind.ACTION
    words: str = ""
    chips: tuple[Chip, ...] = ()

    def as_text(self) -> str:
        return json.dumps(asdict(self), default=str, ensure_ascii=False)


def from_text(text: str) -> QuickHalf:
    """The text alone where it is none of ours."""
    try:
        raw: dict[str, Any] = json.loads(text)
        return QuickHalf(QuickKind(raw["kind"]), raw["words"], tuple(chip_of(chip) for chip in raw["chips"]))
    except (ValueError, TypeError, KeyError):
        return QuickHalf(words=text)
