"""The people around the councils."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryKind, HistoryLine
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.contact_log import LogPerson
from liaison_desk.domain.contacts import Contact, Organisation, Side
from liaison_desk.domain.council_files import ContactRow
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.evaluation_parts import EvaluationPerson
from liaison_desk.domain.ids import ContactId, OrganisationId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.sending import SendingReceiver
from liaison_desk.services.action_history import tell
from liaison_desk.store.work import Reader, Work

_LINES = ("name", "title", "email", "phone", "decision_level")


def rows(reader: Reader, ids: Iterable[ContactId] | None = None) -> list[ContactRow]:
    """Everybody, or those with these ids, each with the organisation's name."""
    organisations = {organisation.id: organisation.name for organisation in reader.all(Organisation)}
    people = reader.all(Contact) if ids is None else reader.all(Contact, id=list(ids))
    return [
        ContactRow(person, organisations.get(person.organisation_id or OrganisationId(""), "")) for person in people
    ]


def add(
    work: Work,
    name: str,
    *,
    title: str = "",
    side: Side = Side.OTHER,
    organisation: str = "",
    email: str = "",
    phone: str = "",
    decision_level: str = "",
) -> Contact:
    """The organisation is found by name, or made. Raises `RuleBroken` without a name."""
    person = Contact(
        id=ContactId(new_id()),
        name=name,
        title=title,
        side=side,
        email=email,
        phone=phone,
        decision_level=decision_level,
        confirmed_on=work.now.date(),
    )
    return work.add(replace(_checked(person), organisation_id=_organisation(work, organisation)))


def save(work: Work, person: Contact) -> Contact:
    """The person as changed. Raises `RuleBroken` without a name."""
    return work.update(_checked(person))


def confirm(work: Work, contact_id: ContactId) -> Contact:
    """The person still has the post."""
    return work.update(replace(work.get(Contact, contact_id), confirmed_on=work.now.date()))


def confirm_all(work: Work, contact_ids: Iterable[ContactId]) -> None:
    """All of these still have their posts."""
    for contact_id in contact_ids:
        confirm(work, contact_id)


def set_organisation(work: Work, contact_id: ContactId, name: str) -> Contact:
    """Where the person belongs, by name; made where it is new, none where the name is empty."""
    person = work.get(Contact, contact_id)
    return work.update(replace(person, organisation_id=_organisation(work, name)))


def remove(work: Work, contact_id: ContactId) -> None:
    """Only where nothing tells of the person yet: in a meeting's history people stay, with the day they left."""
    if is_used(work, contact_id):
        raise RuleBroken(Problem.CONTACT_IN_USE)
    work.remove(work.get(Contact, contact_id))


def is_used(reader: Reader, contact_id: ContactId) -> bool:
    """Whether something points at the person."""
    uses = (
        reader.all(Membership, contact_id=contact_id),
        reader.all(Attendance, contact_id=contact_id),
        reader.all(Attendance, substitute_for=contact_id),
        reader.all(ActionItem, owner_id=contact_id),
        reader.all(ActionItem, follower_id=contact_id),
        reader.all(Measure, owner_id=contact_id),
        reader.all(ActionHelper, contact_id=contact_id),
        reader.all(HistoryLine, contact_id=contact_id),
        reader.all(Meeting, chair_id=contact_id),
        reader.all(Meeting, secretary_id=contact_id),
        reader.all(Officer, contact_id=contact_id),
        reader.all(Contact, predecessor_id=contact_id),
        reader.all(SendingReceiver, contact_id=contact_id),
        reader.all(EvaluationPerson, contact_id=contact_id),
        reader.all(LogPerson, contact_id=contact_id),
    )
    return any(uses)


def succeed(work: Work, contact_id: ContactId, name: str, on: date) -> Contact:
    """A new person in the post from `on`: same title, organisation and councils, and the meetings planned from then.
    Where that day has come, what the one before was to follow up is followed up by the new one.

    The one before stays in the history, and may have left long before somebody takes over.
    """
    before = work.get(Contact, contact_id)
    if not name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    last = min(filter(None, (before.left_on, on - timedelta(days=1))))
    after = work.add(
        replace(
            before,
            id=ContactId(new_id()),
            name=name.strip(),
            email="",
            phone="",
            predecessor_id=before.id,
            left_on=None,
            confirmed_on=on,
        )
    )
    work.update(replace(before, left_on=last))
    for membership in work.all(Membership, contact_id=contact_id):
        ended_with_post = membership.until is not None and membership.until == before.left_on
        until = None if ended_with_post else membership.until
        if membership.since and membership.since >= on:
            work.update(replace(membership, contact_id=after.id))  # it has not begun: it never was the other's
        elif until is None or until >= on:
            work.update(replace(membership, until=last))
            work.add(replace(membership, id=new_id(), contact_id=after.id, since=on, until=until))
    for meeting in [*work.all(Meeting, chair_id=contact_id), *work.all(Meeting, secretary_id=contact_id)]:
        if meeting.stage is MeetingStage.PLANNED and meeting.day >= on:
            chair = after.id if meeting.chair_id == contact_id else meeting.chair_id
            secretary = after.id if meeting.secretary_id == contact_id else meeting.secretary_id
            work.update(replace(meeting, chair_id=chair, secretary_id=secretary))
    if on <= work.now.date():
        _follow_up(work, contact_id, after)
    return after


def leave(work: Work, contact_id: ContactId, on: date | None) -> Contact:
    """The last day in the post, which ends the person's seats in councils too; None takes both back."""
    before = work.get(Contact, contact_id)
    for membership in work.all(Membership, contact_id=contact_id):
        ended_with_post = membership.until is not None and membership.until == before.left_on
        until = None if ended_with_post else membership.until
        if on and membership.since and membership.since > on:
            work.remove(membership)  # it never begins
        else:
            work.update(replace(membership, until=min(filter(None, (until, on)), default=None)))
    return work.update(replace(before, left_on=on))


def save_organisation(work: Work, organisation: Organisation) -> Organisation:
    """Raises `RuleBroken` without a name."""
    if not organisation.name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    return work.update(replace(organisation, name=organisation.name.strip()))


def _follow_up(work: Work, before: ContactId, after: Contact) -> None:
    """Only what is open: what is closed was followed up by the one before."""
    for action in work.all(ActionItem, follower_id=before):
        if action.status.is_open:
            changed = work.update(replace(action, follower_id=after.id, follower_words=after.name))
            tell(work, changed, HistoryKind.FOLLOWER, words=after.name)


def _checked(person: Contact) -> Contact:
    if not person.name.strip():
        raise RuleBroken(Problem.NAME_MISSING)
    lines: dict[str, Any] = {line: getattr(person, line).strip() for line in _LINES}
    return replace(person, **lines)


def _organisation(work: Work, name: str) -> OrganisationId | None:
    name = name.strip()
    if not name:
        return None
    known = next((o for o in work.all(Organisation) if o.name.casefold() == name.casefold()), None)
    return (known or work.add(Organisation(id=OrganisationId(new_id()), name=name))).id
