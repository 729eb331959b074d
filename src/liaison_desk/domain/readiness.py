"""What an agenda should have before it is issued. Nothing here stands in the way: the officer decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison_desk.domain.agenda import AgendaItem, Place, in_order
from liaison_desk.domain.meetings import Meeting


class Need(StrEnum):
    PLACE = "place"
    CHAIR = "chair"
    PRESENTER = "presenter"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Readiness:
    """One thing that should be there; `place` is the case it belongs to, None where it is the meeting's."""

    need: Need
    is_met: bool
    place: Place | None = None


def readiness(meeting: Meeting, items: Sequence[AgendaItem]) -> list[Readiness]:
    """The meeting's needs, then each case's in the order of the agenda."""
    found = [
        Readiness(Need.PLACE, bool(meeting.place.strip())),
        Readiness(Need.CHAIR, meeting.chair_id is not None),
    ]
    for place in in_order(items):
        if place.is_case:
            found.append(Readiness(Need.PRESENTER, bool(place.item.presenter.strip()), place))
            found.append(Readiness(Need.MINUTES, place.item.minutes is not None, place))
    return found
