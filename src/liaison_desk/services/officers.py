"""The officer's own details and the end of the first run."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.ids import ContactId, OfficerId, new_id
from liaison_desk.domain.officer import Officer, OfficerFile, OfficerRole
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Reader, Work


def current(reader: Reader) -> OfficerFile | None:
    """Whose desk this is; None until the first step of the first run."""
    officers = reader.all(Officer)
    if not officers:
        return None
    return OfficerFile(officers[0], reader.get(Contact, officers[0].contact_id))


def me(reader: Reader) -> ContactId | None:
    """The officer as a person among the contacts."""
    known = current(reader)
    return known.contact.id if known else None


def district(reader: Reader) -> str:
    """The officer's police district; empty before anybody has said it."""
    known = current(reader)
    return known.officer.police_district if known else ""


def describe(
    work: Work,
    *,
    name: str,
    title: str,
    role: OfficerRole = OfficerRole.POLICE,
    police_district: str = "",
    unit: str = "",
    email: str = "",
    phone: str = "",
) -> OfficerFile:
    """Who the officer is, the first time and whenever it changes. Raises `RuleBroken` without a name."""
    if not name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    known = current(work)
    person = known.contact if known else Contact(id=ContactId(new_id()), name="", side=Side.POLICE)
    person = replace(person, name=name.strip(), title=title.strip(), email=email.strip(), phone=phone.strip())
    officer = known.officer if known else Officer(id=OfficerId(new_id()), contact_id=person.id)
    officer = replace(officer, role=role, police_district=police_district.strip(), unit=unit.strip())
    for row in (person, officer):
        if known:
            work.update(row)
        else:
            work.add(row)
    return OfficerFile(officer, person)


def save(work: Work, officer: Officer) -> Officer:
    """Role, district and unit as changed."""
    return work.update(officer)


def finish_set_up(work: Work, today: date) -> None:
    known = current(work)
    if known is None:
        raise RuleBroken(Problem.NAME_MISSING)
    work.update(replace(known.officer, ready_on=today))
