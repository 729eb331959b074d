"""The officer's municipalities: taken from the register, changed, given up."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.councils import CouncilMunicipality
from liaison_desk.domain.ids import MunicipalityId, new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import RegisterEntry
from liaison_desk.store.work import Reader, Work


def assigned(reader: Reader, today: date) -> list[Municipality]:
    """Those the officer has now, in the order they were assigned."""
    every = [m for m in reader.all(Municipality) if m.is_assigned(today)]
    return sorted(every, key=lambda m: (m.assigned_from or date.min, m.number, m.area))


def assign(work: Work, entry: RegisterEntry, today: date, area: str = "") -> Municipality:
    """A municipality from the register, or the part of one that `area` names."""
    return work.add(
        Municipality(
            id=MunicipalityId(new_id()),
            number=entry.number,
            name=entry.name,
            area=area.strip(),
            form=entry.form,
            sami_name=entry.sami_name,
            kven_name=entry.kven_name,
            county=entry.county,
            police_district=entry.police_district,
            station_district=entry.station_district,
            language_form=entry.language_form,
            in_sami_area=entry.in_sami_area,
            population=entry.population,
            assigned_from=today,
        )
    )


def save(work: Work, municipality: Municipality) -> Municipality:
    """Raises `RuleBroken` without a name, or where the assignment would end before it begins."""
    if not municipality.name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    start, end = municipality.assigned_from, municipality.assigned_to
    if start and end and end < start:
        raise RuleBroken(Problem.END_BEFORE_START)
    return work.update(replace(municipality, name=municipality.name.strip(), area=municipality.area.strip()))


def remove(work: Work, municipality_id: MunicipalityId) -> None:
    """Only while no council belongs to it; with history the assignment is ended instead."""
    if work.all(CouncilMunicipality, municipality_id=municipality_id):
        raise RuleBroken(Problem.MUNICIPALITY_IN_USE)
    work.remove(work.get(Municipality, municipality_id))
