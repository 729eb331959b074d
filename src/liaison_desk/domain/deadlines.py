"""Deadlines: a date, a week, the next meeting, or a condition in words; each is overdue in its own way [A1]."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class DueKind(StrEnum):
    NONE = "none"
    DATE = "date"
    WEEK = "week"
    NEXT_MEETING = "next_meeting"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Deadline:
    """`on` is the date, or the Monday of the week; `words` is the condition."""

    kind: DueKind = DueKind.NONE
    on: date | None = None
    words: str = ""

    @classmethod
    def day(cls, on: date) -> "Deadline":
        return cls(DueKind.DATE, on)

    @classmethod
    def week_of(cls, day: date) -> "Deadline":
        return cls(DueKind.WEEK, day - timedelta(days=day.weekday()))

    @classmethod
    def next_meeting(cls) -> "Deadline":
        return cls(DueKind.NEXT_MEETING)

    @classmethod
    def condition(cls, words: str) -> "Deadline":
        return cls(DueKind.CONDITION, words=words)

    def __bool__(self) -> bool:
        return self.kind is not DueKind.NONE

    def last_day(self, next_meeting: date | None) -> date | None:
        """The last day it is kept: a week lasts to its Sunday; a condition, and a meeting with no date, never end."""
        match self.kind:
            case DueKind.DATE:
                return self.on
            case DueKind.WEEK:
                return self.on + timedelta(days=6) if self.on else None
            case DueKind.NEXT_MEETING:
                return next_meeting
            case _:
                return None


NO_DEADLINE = Deadline()
