"""Councils: founded from a template, changed, ended; their members and their agenda template."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import (
    CaseSeries,
    Council,
    CouncilKind,
    CouncilMunicipality,
    MemberRole,
    Membership,
    TemplateItem,
)
from liaison_desk.domain.files import CouncilFile, Member
from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, reference
from liaison_desk.store.work import Reader, Work


def active(reader: Reader, today: date) -> list[Council]:
    return [council for council in reader.all(Council) if council.is_active(today)]


def municipalities_of(reader: Reader, council_id: CouncilId) -> tuple[Municipality, ...]:
    links = reader.all(CouncilMunicipality, council_id=council_id)
    found = reader.all(Municipality, id=[link.municipality_id for link in links])
    return tuple(sorted(found, key=lambda m: (m.number, m.area)))


def load(reader: Reader, council_id: CouncilId) -> CouncilFile:
    council = reader.get(Council, council_id)
    memberships = reader.all(Membership, council_id=council_id)
    people = {row.contact.id: row for row in contacts.rows(reader, [m.contact_id for m in memberships])}
    order = list(MemberRole)
    return CouncilFile(
        council=council,
        municipalities=municipalities_of(reader, council_id),
        members=tuple(
            Member(m, people[m.contact_id])
            for m in sorted(memberships, key=lambda m: (order.index(m.role), people[m.contact_id].contact.name))
        ),
        template=tuple(sorted(reader.all(TemplateItem, council_id=council_id), key=lambda item: item.position)),
        meetings=tuple(sorted(reader.all(Meeting, council_id=council_id), key=lambda m: (m.day, m.start))),
        parent=reader.find(Council, council.parent_id),
        children=tuple(reader.all(Council, parent_id=council_id)),
        last_numbers={series.year: series.last_number for series in reader.all(CaseSeries, council_id=council_id)},
    )


def found(
    work: Work,
    name: str,
    kind: CouncilKind,
    municipality_ids: Iterable[MunicipalityId],
    language: Language,
    parent_id: CouncilId | None = None,
) -> Council:
    """A new council with the rhythm and the agenda items of its kind, in the language of its documents."""
    if not name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    members = [work.get(Municipality, municipality_id) for municipality_id in municipality_ids]
    start = reference.template(kind, language, members[0].full_name if len(members) == 1 else "")
    council = work.add(
        Council(
            id=CouncilId(new_id()),
            name=name.strip(),
            kind=kind,
            parent_id=parent_id,
            meetings_per_year=start.meetings_per_year,
            notice_days=start.notice_days,
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
    if not council.name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    if council.start and council.end and council.end <= council.start:
        raise RuleBroken(Problem.END_BEFORE_START)
    if municipality_ids is not None:
        _link(work, council.id, list(municipality_ids))
    return work.update(replace(council, name=council.name.strip()))


def set_template(work: Work, council_id: CouncilId, titles: Sequence[str]) -> None:
    """The council's fixed items, one title each. What an item is for stays with its title; meetings are not touched."""
    now = work.all(TemplateItem, council_id=council_id)
    by_title = {item.title.casefold(): item for item in now}
    wanted = [title.strip() for title in titles if title.strip()]
    kept = []
    for position, title in enumerate(wanted):
        known = by_title.pop(title.casefold(), None)
        if known:
            kept.append(known.id)
            work.update(replace(known, position=position, title=title))
        else:
            work.add(TemplateItem(id=new_id(), council_id=council_id, position=position, title=title))
    for item in now:
        if item.id not in kept:
            work.remove(item)


def set_next_number(work: Work, council_id: CouncilId, year: int, number: int) -> None:
    """The number the year's next case gets. Only upwards: what has been used is never used again."""
    series = case_series(work, council_id, year)
    if number <= series.last_number:
        raise RuleBroken(Problem.NUMBER_USED, number=series.last_number + 1)
    work.update(replace(series, last_number=number - 1))


def case_series(work: Work, council_id: CouncilId, year: int) -> CaseSeries:
    """The year's series, begun where there is none."""
    known = work.all(CaseSeries, council_id=council_id, year=year)
    return known[0] if known else work.add(CaseSeries(id=new_id(), council_id=council_id, year=year))


def end(work: Work, council_id: CouncilId, on: date) -> None:
    work.update(replace(work.get(Council, council_id), ended_on=on))


def remove(work: Work, council_id: CouncilId) -> None:
    """Only before its first meeting; with history a council is ended."""
    if any((work.all(Meeting, council_id=council_id), work.all(Council, parent_id=council_id))):
        raise RuleBroken(Problem.COUNCIL_HAS_MEETINGS)
    kinds: tuple[type[Any], ...] = (CouncilMunicipality, TemplateItem, CaseSeries, Membership)
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
    """Substitutes, observers and yearly guests are not expected to every meeting."""
    if any(m.until is None for m in work.all(Membership, council_id=council_id, contact_id=contact_id)):
        raise RuleBroken(Problem.ALREADY_MEMBER, name=work.get(Contact, contact_id).name)
    expected = role in (MemberRole.CHAIR, MemberRole.SECRETARY, MemberRole.MEMBER)
    return work.add(
        Membership(
            id=new_id(), council_id=council_id, contact_id=contact_id, role=role, is_expected=expected, since=since
        )
    )


def save_member(work: Work, membership: Membership) -> Membership:
    if membership.since and membership.until and membership.until < membership.since:
        raise RuleBroken(Problem.END_BEFORE_START)
    return work.update(membership)


def remove_member(work: Work, membership_id: str) -> None:
    work.remove(work.get(Membership, membership_id))


def _link(work: Work, council_id: CouncilId, municipality_ids: Sequence[MunicipalityId]) -> None:
    now = {link.municipality_id: link for link in work.all(CouncilMunicipality, council_id=council_id)}
    for municipality_id in municipality_ids:
        if now.pop(municipality_id, None) is None:
            work.add(CouncilMunicipality(id=new_id(), council_id=council_id, municipality_id=municipality_id))
    for link in now.values():
        work.remove(link)
