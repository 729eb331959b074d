"""Minutes after version 1: a correction that is open, and what differs from one version to the next [M8]."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from liaison_desk.domain.ids import CorrectionId, MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Locked minutes on their way to the next version. Until that is issued, or the correction given up, the lines
    of the meeting may be changed, and nothing else of it."""

    id: CorrectionId
    meeting_id: MeetingId
    reason: str = ""
    opened_at: datetime
    kept: str  # the lines as they stood, to be put back where the correction is given up


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document, and the heading it stands under."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line that came, or one that went. A line written anew is both."""

    is_added: bool
    line: Line


def difference(before: Sequence[Line], after: Sequence[Line]) -> list[LineChange]:
    """What went and what came, in reading order; where a line was written anew, the old one first."""
    return list(_changes(before, after))


def _changes(before: Sequence[Line], after: Sequence[Line]) -> Iterator[LineChange]:
    from difflib import SequenceMatcher  # Today reads corrections, and need not wait for it

    first = _equal_from_the_start(before, after)
    last = _equal_from_the_start(before[first:][::-1], after[first:][::-1])
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (LineChange(False, line) for line in old[i:j])
            yield from (LineChange(True, line) for line in new[k:m])


def _equal_from_the_start(before: Sequence[Line], after: Sequence[Line]) -> int:
    """What is alike at the ends is left out of the comparison, whose time grows with the square of the rest."""
    pairs = zip(before, after, strict=False)
    return next((n for n, (old, new) in enumerate(pairs) if old != new), min(len(before), len(after)))
