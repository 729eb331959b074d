"""What is known of the municipalities' elections: their day, and the day the new council was constituted."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from liaison_desk.domain.elections import ElectionDates, Known, constituted_in, election_in
from liaison_desk.domain.ids import MunicipalityId, new_id
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Reader, Work


def known(reader: Reader, municipality_ids: Iterable[MunicipalityId]) -> Known:
    """Of these municipalities, in the order of the years. Reads the table whole: it is small, and read for each."""
    wanted = set(municipality_ids)
    found = [each for each in reader.all(ElectionDates) if each.municipality_id in wanted]
    return tuple(sorted(found, key=lambda each: (each.year, each.id)))


def set_election(work: Work, municipality_id: MunicipalityId, year: int, on: date | None) -> None:
    """The day the King has set; None is as expected again. Raises `RuleBroken` for a day of another year."""
    if on is not None and on.year != year:
        raise RuleBroken(Problem.NOT_IN_ELECTION_YEAR, year=year)
    row = _row(work, municipality_id, year)
    _keep(work, replace(row, election_on=on))


def set_constituted(work: Work, municipality_id: MunicipalityId, year: int, on: date | None) -> None:
    """The day of the constituting meeting; None is by the end of October again. It may be in a later year, where an
    election was held anew. Raises `RuleBroken` where it would come before the election."""
    _keep(work, replace(_row(work, municipality_id, year), constituted_on=on))


def _row(work: Work, municipality_id: MunicipalityId, year: int) -> ElectionDates:
    found = work.all(ElectionDates, municipality_id=municipality_id, year=year)
    return found[0] if found else ElectionDates(id=new_id(), municipality_id=municipality_id, year=year)


def _keep(work: Work, row: ElectionDates) -> None:
    election = election_in(row.year, [row])
    if election is not None and constituted_in(row.year, [row]) <= election:
        raise RuleBroken(Problem.BEFORE_ELECTION)
    is_there = work.find(ElectionDates, row.id) is not None
    if row.election_on is None and row.constituted_on is None:
        if is_there:
            work.remove(work.get(ElectionDates, row.id))
    elif is_there:
        work.update(row)
    else:
        work.add(row)
