"""Memos: a few words the officer wants to see again on a day. Not a deadline, and nobody else's business [W1]."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """It stands on Today from its day until it is done."""

    id: str
    words: str
    on: date
    done_on: date | None = None
