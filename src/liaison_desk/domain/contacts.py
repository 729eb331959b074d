"""The people around the councils and where they belong."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.elections import Known, last_election
from liaison_desk.domain.ids import ContactId, OrganisationId


class Side(StrEnum):
    """Whom a person speaks for. The order is that of the documents: municipality, police, others."""

    MUNICIPAL_POLITICAL = "municipal_political"
    MUNICIPAL_ADMINISTRATIVE = "municipal_administrative"
    CHILD_WELFARE = "child_welfare"
    SCHOOL = "school"
    HEALTH = "health"
    POLICE = "police"
    NAV = "nav"
    COUNTY = "county"
    BUSINESS = "business"
    VOLUNTARY = "voluntary"
    OTHER = "other"


class Party(StrEnum):
    """The three columns of a document's attendance."""

    MUNICIPALITY = "municipality"
    POLICE = "police"
    OTHERS = "others"


_MUNICIPAL = {
    Side.MUNICIPAL_POLITICAL,
    Side.MUNICIPAL_ADMINISTRATIVE,
    Side.CHILD_WELFARE,
    Side.SCHOOL,
    Side.HEALTH,
}


def party_of(side: Side) -> Party:
    """Child welfare, primary school and health are municipal services [004 §2.2]; Nav, county and the rest are not."""
    if side in _MUNICIPAL:
        return Party.MUNICIPALITY
    return Party.POLICE if side is Side.POLICE else Party.OTHERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Where people belong, with what it can bring (its resources)."""

    id: OrganisationId
    name: str
    resources: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person in a post. A change of post keeps the predecessor [P7]."""

    id: ContactId
    name: str
    title: str = ""
    side: Side = Side.OTHER
    organisation_id: OrganisationId | None = None
    email: str = ""
    phone: str = ""
    decision_level: str = ""  # fullmakt, in words: «kan forplikte bydelen»
    predecessor_id: ContactId | None = None
    left_on: date | None = None
    confirmed_on: date | None = None  # the last day the officer knew it to be true
    contact_every: int | None = None  # days that should not pass without being in touch

    def is_in_post(self, today: date) -> bool:
        return self.left_on is None or self.left_on >= today


def title_on(person: Contact, day: date, known: Known = ()) -> str:
    """What a document of that day may call the person: a political post is not said until it is confirmed after an
    election [P7]. Of somebody whose post nobody has ever confirmed, the title is all there is."""
    is_doubtful = person.confirmed_on is not None and is_to_be_confirmed(person, day, known)
    return "" if is_doubtful else person.title


def is_to_be_confirmed(person: Contact, today: date, known: Known = ()) -> bool:
    """After an election it is not certain that a political member still has the post [P7]."""
    if person.side is not Side.MUNICIPAL_POLITICAL or not person.is_in_post(today):
        return False
    return person.confirmed_on is None or person.confirmed_on <= last_election(today, known)
