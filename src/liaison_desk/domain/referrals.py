"""A case sent from one council to another: up to the overall one, or down to a local one [003 §2]."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.ids import CouncilId, ItemId
from liaison_desk.domain.meetings import Meeting


class ReferralState(StrEnum):
    """How far a case that was sent has come, the same at both ends."""

    WAITING = "waiting"  # proposed to the receiving council's next meeting, planned or not
    ON_AGENDA = "on_agenda"
    DEALT_WITH = "dealt_with"  # the answer is proposed to the sending council's next meeting
    DECLINED = "declined"  # the receiving council does not take it up: that is the answer
    ANSWERED = "answered"  # the answer is on the sending council's agenda


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One case to one council."""

    id: str
    item_id: ItemId  # the case as it was where it was sent from
    council_id: CouncilId  # whom it is sent to
    sent_at: datetime
    declined_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SentCase:
    """A referral as both ends see it."""

    referral: Referral
    state: ReferralState
    from_council: str  # names
    to_council: str
    arrived: AgendaItem | None = None  # the case where it stands in the receiving council now
    met_on: date | None = None  # the day of that meeting
    from_id: CouncilId | None = None


def state_of(
    referral: Referral, arrived: AgendaItem | None, meeting: Meeting | None, *, is_answered: bool
) -> ReferralState:
    """`arrived` is the case in the receiving council's `meeting`: the last one it came to.

    Locked minutes say what became of it, also where nobody ticked the case as done while writing.
    """
    if is_answered:
        return ReferralState.ANSWERED
    if referral.declined_at:
        return ReferralState.DECLINED
    if arrived is None or meeting is None:
        return ReferralState.WAITING
    is_done = arrived.outcome is Outcome.DONE or (arrived.outcome is Outcome.OPEN and meeting.locked_at is not None)
    if meeting.was_held() and is_done:
        return ReferralState.DEALT_WITH
    return ReferralState.ON_AGENDA
