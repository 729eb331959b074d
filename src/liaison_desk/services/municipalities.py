"""The officer's municipalities: taken from the register, changed, given up."""

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agreements import Agreement
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.council_files import ContactRow, CouncilFile, CouncilInBrief, MunicipalityFile
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, MemberRole
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.ids import ContactId, MunicipalityId, new_id
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.municipalities import NORMAL_LIMIT, Municipality, waits_for_approval
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import RegisterEntry
from liaison_desk.services import action_plans, agreements, councils, elections, officers
from liaison_desk.store.work import Reader, Work

_NUMBER = re.compile("[0-9]{4}")
_LINES = tuple(field.name for field in fields(Municipality) if field.type is str)  # what is written in one line


def assigned(reader: Reader, today: date) -> list[Municipality]:
    """Those the officer has now, in the order they were assigned."""
    every = [m for m in reader.all(Municipality) if m.is_assigned(today)]
    return sorted(every, key=lambda m: (m.assigned_from or date.min, m.number, m.area))


def waiting(reader: Reader, today: date) -> list[Municipality]:
    """Those that need an approval they have not got; never a business liaison officer's [P2]."""
    if _role(reader) is OfficerRole.BUSINESS:
        return []
    return waits_for_approval(assigned(reader, today), today)


def would_wait(reader: Reader, entry: RegisterEntry, today: date) -> bool:
    """Whether it would be one more than an officer normally has [P2]."""
    numbers = {municipality.number for municipality in assigned(reader, today)}
    return _role(reader) is OfficerRole.POLICE and entry.number not in numbers and len(numbers) >= NORMAL_LIMIT


def load(reader: Reader, municipality_id: MunicipalityId, today: date) -> MunicipalityFile:
    me = officers.me(reader)
    links = reader.all(CouncilMunicipality, municipality_id=municipality_id)
    files = [councils.load(reader, link.council_id) for link in links]
    agreed = agreements.of_municipality(reader, municipality_id)
    order = list(CouncilKind)
    files.sort(key=lambda f: (not f.council.is_active(today), order.index(f.council.kind), f.council.name))
    covering = councils.stand_ins(reader, today)
    areas = [part.area.id for file in agreed for part in file.newest.areas]
    return MunicipalityFile(
        municipality=reader.get(Municipality, municipality_id),
        councils=tuple(_in_brief(file, municipality_id, me, today, covering.get(file.council.id)) for file in files),
        people=tuple(_people([file for file in files if file.council.is_active(today)], me, today)),
        waits_for_approval=municipality_id in [m.id for m in waiting(reader, today)],
        officer_role=_role(reader),
        can_be_removed=not _has_history(reader, municipality_id),
        agreements=tuple(agreed),
        progress=action_plans.progress_of(reader, areas, today),
        elections=elections.known(reader, [municipality_id]),
    )


def assign(work: Work, entry: RegisterEntry, today: date, area: str = "") -> Municipality:
    """A municipality from the register, or the part of one that `area` names.

    Raises `RuleBroken` where the officer has it already.
    """
    municipality = Municipality(
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
    _check_alone(work, municipality)
    return work.add(municipality)


def save(work: Work, municipality: Municipality) -> Municipality:
    """Raises `RuleBroken` without a name, with a number that is none, as a second of the same, or where it would end
    before it begins."""
    lines: dict[str, Any] = {name: getattr(municipality, name).strip() for name in _LINES}
    municipality = replace(municipality, **lines)
    if not municipality.name:
        raise RuleBroken(Problem.NAME_MISSING)
    if not _NUMBER.fullmatch(municipality.number):
        raise RuleBroken(Problem.NOT_A_MUNICIPALITY_NUMBER)
    start, end_ = municipality.assigned_from, municipality.assigned_to
    if start and end_ and end_ < start:
        raise RuleBroken(Problem.END_BEFORE_START)
    _check_alone(work, municipality)
    return work.update(municipality)


def end(work: Work, municipality_id: MunicipalityId, on: date) -> Municipality:
    """The officer's last day there. Everything that was done stays."""
    return save(work, replace(work.get(Municipality, municipality_id), assigned_to=on))


def remove(work: Work, municipality_id: MunicipalityId) -> None:
    """Only while nothing belongs to it; with history the assignment is ended instead."""
    if _has_history(work, municipality_id):
        raise RuleBroken(Problem.MUNICIPALITY_IN_USE)
    kinds: tuple[type[Any], ...] = (BusyDays, ElectionDates)
    for row in [row for kind in kinds for row in work.all(kind, municipality_id=municipality_id)]:
        work.remove(row)
    work.remove(work.get(Municipality, municipality_id))


def _has_history(reader: Reader, municipality_id: MunicipalityId) -> bool:
    kinds: tuple[type[Any], ...] = (CouncilMunicipality, ActionItem, Agreement, LogEntry, PoliceNote)
    return any(reader.all(kind, municipality_id=municipality_id) for kind in kinds)


def _role(reader: Reader) -> OfficerRole:
    officer = officers.current(reader)
    return officer.officer.role if officer else OfficerRole.POLICE


def _check_alone(work: Work, municipality: Municipality) -> None:
    """Not the same part of the same municipality twice at the same time."""
    today = work.now.date()
    same = [
        other
        for other in work.all(Municipality, number=municipality.number)
        if other.id != municipality.id
        and other.area.casefold() == municipality.area.casefold()
        and other.is_assigned(today)
    ]
    if same and municipality.is_assigned(today):
        raise RuleBroken(Problem.ALREADY_ASSIGNED, name=municipality.short_name)


def _in_brief(
    file: CouncilFile, municipality_id: MunicipalityId, me: ContactId | None, today: date, covering: Council | None
) -> CouncilInBrief:
    current = [member for member in file.members if member.membership.is_current(today)]
    chairs = [m.person.contact for m in current if m.membership.role is MemberRole.CHAIR]
    mine = [m.membership.role for m in current if m.membership.contact_id == me]
    ahead = [meeting for meeting in file.meetings if meeting.day >= today and meeting.is_to_be_held()]
    return CouncilInBrief(
        council=file.council,
        shared_with=tuple(m for m in file.municipalities if m.id != municipality_id),
        chair=next(iter(chairs), None),
        my_role=next(iter(mine), None),
        next_meeting=next(iter(ahead), None),
        covered_by=covering,
    )


def _people(files: Sequence[CouncilFile], me: ContactId | None, today: date) -> list[ContactRow]:
    """Everybody in these councils, once: by side, then by the highest place in the highest council, then by name."""
    sides, kinds, roles = list(Side), list(CouncilKind), list(MemberRole)
    ranks: dict[ContactId, tuple[int, int]] = {}
    rows: dict[ContactId, ContactRow] = {}
    for file in files:
        for member in file.members:
            person = member.person.contact
            if person.id != me and member.membership.is_current(today) and person.is_in_post(today):
                rows[person.id] = member.person
                rank = (kinds.index(file.council.kind), roles.index(member.membership.role))
                ranks[person.id] = min(rank, ranks.get(person.id, rank))
    return sorted(
        rows.values(),
        key=lambda row: (sides.index(row.contact.side), ranks[row.contact.id], row.contact.name),
    )
