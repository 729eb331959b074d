"""The quick line of Today: one line becomes an action item, an entry in the contact log or a memo [W1].

    line := [ "/" kind " " ] text      kind := t | o (action item) · s (call) · h (memo)

People behind @ and days behind ! as in a meeting's lines; of a call, minutes at the end are how long it took.
"""

import re
from enum import StrEnum

from liaison_desk.domain.patterns import pattern

_PREFIX = pattern(r"/([a-z])\s+")
_MINUTES = pattern(r"(?:^|[\s,;(]+)(\d{1,3})\s?min(?:\.|utt(?:er)?|utes?)?\)?\s*$", re.IGNORECASE)


class QuickKind(StrEnum):
    """What the line becomes."""

    ACTION = "action"
    CALL = "call"
    MEMO = "memo"


_KINDS = {"t": QuickKind.ACTION, "o": QuickKind.ACTION, "s": QuickKind.CALL, "h": QuickKind.MEMO}


def quick_prefix(line: str) -> tuple[QuickKind | None, int]:
    """The kind a line begins with, and how many characters say so."""
    found = _PREFIX.match(line)
    kind = _KINDS.get(found[1]) if found else None
    return (kind, found.end()) if found and kind else (None, 0)


def without_minutes(words: str) -> tuple[str, int | None]:
    """«Snakket om datoer, 15 min»: what it was about, and the minutes; None where it does not say."""
    found = _MINUTES.search(words)
    return (words[: found.start()], int(found[1])) if found else (words, None)
