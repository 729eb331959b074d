"""What follows into the next agenda, what does not, and why [M4]."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.ids import ItemId, MeetingId


class FollowKind(StrEnum):
    """Why something comes up. The order is the one in which they are listed."""

    MINUTES = "minutes"  # of the meeting before, to be reviewed
    ACTION = "action"  # open, or done and to be reported
    CASE = "case"  # was not discussed, or its meeting was cancelled
    ANSWER = "answer"  # to a case that was sent from here
    SENT = "sent"  # by another council
    REPORT = "report"  # of a council below
    LEARNED = "learned"  # in the evaluation of the year before
    THEME = "theme"  # of the month
    EVALUATION = "evaluation"  # due at the end of the year
    PLAN = "plan"  # of the meetings of next year


class Choice(StrEnum):
    """What the officer chose. Without a choice, action items and the minutes follow and the rest is proposed."""

    LEFT_OUT = "left_out"  # of this meeting: it follows to the next one again
    DROPPED = "dropped"  # it follows to no meeting any more


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowChoice:
    """`source` is the key of what follows, as in `Upcoming`."""

    id: str
    meeting_id: MeetingId
    source: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One thing that could follow into a meeting."""

    key: str  # its kind and the id of what it comes from
    kind: FollowKind
    title: str = ""  # of the case or the action item, or the words of the theme
    council: str = ""  # the other council, where there is one
    day: date | None = None  # of the meeting it comes from
    year: int = 0
    meetings: int = 0  # what a council below has to report
    decisions: int = 0
    actions: int = 0
    declined: bool = False  # an answer that says no
    cancelled: bool = False  # its meeting was
    item_id: ItemId | None = None  # what it has become on this agenda
    follows: bool = False  # whether it is on this agenda now

    @property
    def can_be_switched(self) -> bool:
        """The minutes are gone through in the next meeting, whatever one wishes."""
        return self.kind is not FollowKind.MINUTES

    @property
    def can_be_dropped(self) -> bool:
        """Whether it would come up again in later meetings. Action items are dropped in their register, with a reason."""
        kinds = (FollowKind.CASE, FollowKind.SENT, FollowKind.ANSWER)
        is_point = self.kind is FollowKind.LEARNED and bool(self.title)
        return (self.kind in kinds or is_point) and not self.follows


def key_of(kind: FollowKind, of: str) -> str:
    return f"{kind.value}:{of}"


def source_of(key: str) -> tuple[FollowKind, str]:
    kind, _, of = key.partition(":")
    return FollowKind(kind), of
