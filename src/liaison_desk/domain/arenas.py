"""The collaboration arenas a council hears of in every meeting: a list with one line of status each [003 §2]."""

from dataclasses import dataclass

from liaison_desk.domain.ids import CouncilId, MeetingId


@dataclass(frozen=True, slots=True, kw_only=True)
class Arena:
    """An arena of a council. Its status is the latest one, and goes from meeting to meeting until it is changed."""

    id: str
    council_id: CouncilId
    position: int
    name: str
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArenaLine:
    """An arena as the locked minutes of a meeting have it; the list of the council goes on living."""

    id: str
    meeting_id: MeetingId
    position: int
    name: str
    status: str = ""
