"""Who must be represented in a council, and who is missing [P8, 004 §4.1.1]."""

import re
from collections.abc import Iterable
from enum import StrEnum

from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.patterns import pattern

_LEADS = pattern(r"(leder|leiar|sjef|mester|meister|lensmann|leader|chief)\b", re.IGNORECASE)


class Represented(StrEnum):
    """What a council may have to have among its members."""

    POLITICAL = "political"
    ADMINISTRATIVE = "administrative"
    UNIT_LEADER = "unit_leader"


def usual(kind: CouncilKind) -> frozenset[Represented]:
    """The guide's recommendation is for overall councils; the others have no rule."""
    return frozenset(Represented) if kind is CouncilKind.OVERALL else frozenset()


def required(council: Council) -> list[Represented]:
    wanted = {
        Represented.POLITICAL: council.needs_political,
        Represented.ADMINISTRATIVE: council.needs_administrative,
        Represented.UNIT_LEADER: council.needs_unit_leader,
    }
    return [part for part, is_needed in wanted.items() if is_needed]


def missing(council: Council, members: Iterable[Contact]) -> list[Represented]:
    """What the council requires and none of these members stands for."""
    there = {part for person in members if (part := _stands_for(person)) is not None}
    return [part for part in required(council) if part not in there]


def _stands_for(person: Contact) -> Represented | None:
    """A leader in the police is known by the title: tjenesteenhetsleder, GDE-leder, politisjef."""
    match person.side:
        case Side.MUNICIPAL_POLITICAL:
            return Represented.POLITICAL
        case Side.MUNICIPAL_ADMINISTRATIVE:
            return Represented.ADMINISTRATIVE
        case Side.POLICE if _LEADS.search(person.title):
            return Represented.UNIT_LEADER
        case _:
            return None
