"""The officer whose desk this is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId, OfficerId


class OfficerRole(StrEnum):
    """Police liaison officer (politikontakt) or business liaison officer (næringslivskontakt)."""

    POLICE = "police"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """One row. Name, title, e-mail and phone stand in the contact, so that the officer can be a member and an owner."""

    id: OfficerId
    contact_id: ContactId
    role: OfficerRole = OfficerRole.POLICE
    police_district: str = ""
    unit: str = ""  # geografisk driftsenhet or station
    ready_on: date | None = None  # when the first run was completed


@dataclass(frozen=True, slots=True)
class OfficerFile:
    officer: Officer
    contact: Contact
