"""Councils: founded from a template, changed, ended; their members and their agenda template."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.council_days import USUAL, CouncilDays
from liaison_desk.domain.council_files import CouncilFile, Member
from liaison_desk.domain.councils import (
    CaseSeries,
    Council,
    CouncilKind,
    CouncilMunicipality,
    MemberRole,
    Membership,
    Secretariat,
    TemplateItem,
    covered_by,
    told_apart,
)
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.representation import Represented, usual
from liaison_desk.domain.steps import usual_days
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, elections, reference
from liaison_desk.store.work import Reader, Work

_LINES = ("name", "leadership", "also_serves_as", "place", "mandate")


def active(reader: Reader, today: date) -> list[Council]:
    return [council for council in reader.all(Council) if council.is_active(today)]


def municipalities_of(reader: Reader, council_id: CouncilId) -> tuple[Municipality, ...]:
    """Reads both tables whole: they are small, and whoever asks for one council asks for the others."""
    served = {link.municipality_id for link in reader.all(CouncilMunicipality) if link.council_id == council_id}
    found = [municipality for municipality in reader.all(Municipality) if municipality.id in served]
    return tuple(sorted(found, key=lambda m: (m.number, m.area)))


def stand_ins(reader: Reader, today: date) -> dict[CouncilId, Council]:
    """By council, the regional one that meets in its place: such a council is not asked for meetings [P6]."""
    every = reader.all(Council)
    places = {council.id: {place.number for place in municipalities_of(reader, council.id)} for council in every}
    covered = {council.id: covered_by(council, every, places, today) for council in every}
    return {council_id: other for council_id, other in covered.items() if other}


def names(reader: Reader, found: Iterable[Council]) -> dict[CouncilId, str]:
    """By id, in the order given: two of one name can be told apart."""
    every = list(found)
    if len({council.name.casefold() for council in every}) == len(every):
        return {council.id: council.name for council in every}
    places = {c.id: ", ".join(m.short_name for m in municipalities_of(reader, c.id)) for c in every}
    said = told_apart((c.id, c.name, places[c.id]) for c in every)
    return {council.id: said[council.id] for council in every}


def overall(reader: Reader, today: date) -> list[Council]:
    """The overall councils there are now: what a local one can report to."""
    return sorted((c for c in active(reader, today) if c.kind is CouncilKind.OVERALL), key=lambda c: c.name)


def overall_above(reader: Reader, municipality_ids: Iterable[MunicipalityId], today: date) -> Council | None:
    """The overall council a new local one of these municipalities would report to; parts of one have one."""
    numbers = {municipality.number for municipality in reader.all(Municipality, id=list(municipality_ids))}
    return next(
        (c for c in overall(reader, today) if numbers & {m.number for m in municipalities_of(reader, c.id)}), None
    )


def load(reader: Reader, council_id: CouncilId) -> CouncilFile:
    council = reader.get(Council, council_id)
    served = municipalities_of(reader, council_id)
    memberships = reader.all(Membership, council_id=council_id)
    people = {row.contact.id: row for row in contacts.rows(reader, [m.contact_id for m in memberships])}
    order = list(MemberRole)
    return CouncilFile(
        council=council,
        municipalities=served,
        members=tuple(
            Member(m, people[m.contact_id])
            for m in sorted(memberships, key=lambda m: (order.index(m.role), people[m.contact_id].contact.name))
        ),
        template=tuple(sorted(reader.all(TemplateItem, council_id=council_id), key=lambda item: item.position)),
        meetings=tuple(sorted(reader.all(Meeting, council_id=council_id), key=lambda m: (m.day, m.start))),
        parent=reader.find(Council, council.parent_id),
        children=tuple(reader.all(Council, parent_id=council_id)),
        last_numbers={series.year: series.last_number for series in reader.all(CaseSeries, council_id=council_id)},
        elections=elections.known(reader, [place.id for place in served]),
    )


def found(
    work: Work,
    name: str,
    kind: CouncilKind,
    municipality_ids: Iterable[MunicipalityId],
    language: Language,
    parent_id: CouncilId | None = None,
    days: CouncilDays = USUAL,
) -> Council:
    """A new council with the rhythm and the agenda items of its kind, in the language of its documents."""
    if not name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    members = [work.get(Municipality, municipality_id) for municipality_id in municipality_ids]
    needed = usual(kind)
    start = reference.template(kind, language, members[0].full_name if len(members) == 1 else "")
    steps = usual_days(kind, days)
    council = work.add(
        Council(
            id=CouncilId(new_id()),
            name=name.strip(),
            kind=kind,
            parent_id=parent_id,
            meetings_per_year=start.meetings_per_year,
            notice_days=days.agenda,
            minutes_days=days.minutes,
            knowledge_days=steps.knowledge,
            items_days=steps.items,
            clearance_days=steps.clearance,
            needs_political=Represented.POLITICAL in needed,
            needs_administrative=Represented.ADMINISTRATIVE in needed,
            needs_unit_leader=Represented.UNIT_LEADER in needed,
        )
    )
    _link(work, council.id, [m.id for m in members])
    for position, line in enumerate(start.agenda):
        work.add(
            TemplateItem(id=new_id(), council_id=council.id, position=position, title=line.title, fixed=line.fixed)
        )
    return council


def save(work: Work, council: Council, municipality_ids: Iterable[MunicipalityId] | None = None) -> Council:
    """Raises `RuleBroken` without a name or where the usual time ends before it starts."""
    lines: dict[str, Any] = {line: getattr(council, line).strip() for line in _LINES}
    council = replace(council, **lines)
    if not council.name:
        raise RuleBroken(Problem.NAME_MISSING)
    if council.start and council.end and council.end <= council.start:
        raise RuleBroken(Problem.END_BEFORE_START)
    if municipality_ids is not None:
        _link(work, council.id, list(municipality_ids))
    return work.update(council)


def set_template(work: Work, council_id: CouncilId, titles: Sequence[str]) -> None:
    """The council's fixed items, one title each. What an item is for stays with its title; meetings are not touched."""
    left = sorted(work.all(TemplateItem, council_id=council_id), key=lambda item: item.position)
    for position, title in enumerate(title.strip() for title in titles if title.strip()):
        known = next((item for item in left if item.title.casefold() == title.casefold()), None)
        if known:
            left.remove(known)
            work.update(replace(known, position=position, title=title))
        else:
            work.add(TemplateItem(id=new_id(), council_id=council_id, position=position, title=title))
    for item in left:
        work.remove(item)


def save_template_item(work: Work, item: TemplateItem) -> TemplateItem:
    """One line in other words: what it is for stays. Raises `RuleBroken` without any."""
    if not item.title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return work.update(replace(item, title=item.title.strip()))


def set_next_number(work: Work, council_id: CouncilId, year: int, number: int) -> None:
    """The number the year's next case gets. Only upwards: what has been used is never used again.

    Raises `RuleBroken` where the municipality numbers the cases.
    """
    if work.get(Council, council_id).secretariat is Secretariat.MUNICIPALITY:
        raise RuleBroken(Problem.MUNICIPALITY_MAKES_IT)
    series = case_series(work, council_id, year)
    if number <= series.last_number:
        raise RuleBroken(Problem.NUMBER_USED, number=series.last_number + 1)
    work.update(replace(series, last_number=number - 1))


def case_series(work: Work, council_id: CouncilId, year: int) -> CaseSeries:
    """The year's series, begun where there is none."""
    known = work.all(CaseSeries, council_id=council_id, year=year)
    return known[0] if known else work.add(CaseSeries(id=new_id(), council_id=council_id, year=year))


def end(work: Work, council_id: CouncilId, on: date | None) -> None:
    """Its last day; None takes the council up again."""
    work.update(replace(work.get(Council, council_id), ended_on=on))


def remove(work: Work, council_id: CouncilId) -> None:
    """Only before anything has come of it; with history a council is ended."""
    history: tuple[type[Any], ...] = (Meeting, ActionItem, Evaluation, IssuedDocument)
    if any(work.all(kind, council_id=council_id) for kind in history) or work.all(Council, parent_id=council_id):
        raise RuleBroken(Problem.COUNCIL_HAS_MEETINGS)
    kinds: tuple[type[Any], ...] = (CouncilMunicipality, TemplateItem, CaseSeries, Membership, Arena, Referral)
    for kind in kinds:
        for row in work.all(kind, council_id=council_id):
            work.remove(row)
    work.remove(work.get(Council, council_id))


def add_member(
    work: Work,
    council_id: CouncilId,
    contact_id: ContactId,
    role: MemberRole = MemberRole.MEMBER,
    since: date | None = None,
) -> Membership:
    """Substitutes, observers and yearly guests are not expected to every meeting.

    Raises `RuleBroken` where the person sits there already, though it may be for the last time.
    """
    start, seats = since or work.now.date(), work.all(Membership, council_id=council_id, contact_id=contact_id)
    if any(seat.until is None or seat.until >= start for seat in seats):
        raise RuleBroken(Problem.ALREADY_MEMBER, name=work.get(Contact, contact_id).name)
    return work.add(
        Membership(
            id=new_id(),
            council_id=council_id,
            contact_id=contact_id,
            role=role,
            is_expected=role.is_expected,
            since=since,
        )
    )


def welcome(work: Work, council_id: CouncilId, contact_id: ContactId) -> Membership:
    """A new member: from the beginning where the council has not met yet, else from today, as none was there before.

    Who has been a member before begins anew today.
    """
    today = work.now.date()
    every = work.all(Meeting, council_id=council_id)
    has_met = any(meeting.day < today and meeting.cancelled_at is None for meeting in every)
    was_there = bool(work.all(Membership, council_id=council_id, contact_id=contact_id))
    return add_member(work, council_id, contact_id, since=today if has_met or was_there else None)


def welcome_stranger(work: Work, council_id: CouncilId, name: str, /, **about: Any) -> Contact:
    """A new member nobody knew; `about` as for `contacts.add`."""
    person = contacts.add(work, name, **about)
    welcome(work, council_id, person.id)
    return person


def save_member(work: Work, membership: Membership) -> Membership:
    if membership.since and membership.until and membership.until < membership.since:
        raise RuleBroken(Problem.END_BEFORE_START)
    return work.update(membership)


def change_role(work: Work, membership_id: str, role: MemberRole) -> Membership:
    """Whether the person is expected follows, where the new role differs from the old one in that."""
    now = work.get(Membership, membership_id)
    follows = role.is_expected is not now.role.is_expected
    return work.update(replace(now, role=role, is_expected=role.is_expected if follows else now.is_expected))


def remove_member(work: Work, membership_id: str) -> None:
    """For a member entered by mistake. Raises `RuleBroken` where locked minutes say that the person was called."""
    seat = work.get(Membership, membership_id)
    locked = {meeting.id for meeting in work.all(Meeting, council_id=seat.council_id) if meeting.locked_at}
    if any(row.meeting_id in locked for row in work.all(Attendance, contact_id=seat.contact_id)):
        raise RuleBroken(Problem.MEMBER_IN_MINUTES, name=work.get(Contact, seat.contact_id).name)
    work.remove(seat)


def _link(work: Work, council_id: CouncilId, municipality_ids: Sequence[MunicipalityId]) -> None:
    now = {link.municipality_id: link for link in work.all(CouncilMunicipality, council_id=council_id)}
    for municipality_id in municipality_ids:
        if now.pop(municipality_id, None) is None:
            work.add(CouncilMunicipality(id=new_id(), council_id=council_id, municipality_id=municipality_id))
    for link in now.values():
        work.remove(link)
