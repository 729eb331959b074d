"""Remind an owner of what is open: what there is to say now, and the record of it once it was sent."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from liaison_desk.domain.actions import OPEN, ActionItem, HistoryKind, HistoryLine
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ActionId, ContactId, new_id
from liaison_desk.domain.reminding import Reminder, of_owner
from liaison_desk.services import actions, public
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Reader, Work


def reminder(reader: Reader, owner: Owner, now: datetime) -> Reminder:
    """Of all that is open and the owner's. A person is known by id, a role or an organisation by its words."""
    person = reader.find(Contact, owner.contact_id)
    whose = {"owner_id": person.id} if person else {"owner_id": None, "owner_words": owner.words}
    rows = actions.rows(reader, status=OPEN, **whose)
    items = [row.action for row in rows]
    return of_owner(
        person.name if person else owner.words,
        person,
        rows,
        exempt=public.exempt(reader, items),
        not_public=public.not_for_everybody(reader, items),
        last_on=last_on(reader, person.id) if person else max(_days(reader, items).values(), default=None),
        now=now,
    )


def owners_of(items: Iterable[ActionItem], me: ContactId | None = None) -> tuple[Owner, ...]:
    """Whose these are, as far as they are open and somebody else's than mine; each once, in their order."""
    still_open = (action for action in items if action.status.is_open and action.owner)
    return tuple(dict.fromkeys(_owner(action) for action in still_open if me is None or action.owner_id != me))


def late(reader: Reader, today: date) -> list[ActionItem]:
    """Those whose deadline is over, the most late first."""
    rows = [row for row in actions.rows(reader, status=OPEN) if row.days_over(today)]
    return [row.action for row in sorted(rows, key=lambda row: row.days_over(today), reverse=True)]


def record(work: Work, reminders: Iterable[Reminder]) -> list[HistoryLine]:
    """As sent today: a dated line in the history of each action item it told of. It can be undone, for the program
    itself has sent nothing. What has been removed since it was drafted has no history any more."""
    return [
        work.add(
            HistoryLine(
                id=new_id(),
                action_id=row.action.id,
                at=work.now,
                kind=HistoryKind.REMINDED,
                words=one.owner,
                contact_id=one.contact_id,
            )
        )
        for one in reminders
        for row in one.rows
        if work.find(ActionItem, row.action.id) is not None
    ]


def last_on(reader: Reader, contact_id: ContactId) -> date | None:
    """The day the person was last reminded of anything."""
    lines = reader.all(HistoryLine, kind=HistoryKind.REMINDED, contact_id=contact_id)
    return max((line.at.date() for line in lines), default=None)


def last_told(reader: Reader) -> Mapping[ActionId, date]:
    """The day each action item was last in a reminder, of those that ever were."""
    return _newest(reader.all(HistoryLine, kind=HistoryKind.REMINDED))


def _days(reader: Reader, items: Iterable[ActionItem]) -> Mapping[ActionId, date]:
    ids = [action.id for action in items]
    return _newest(reader.all(HistoryLine, kind=HistoryKind.REMINDED, action_id=ids)) if ids else {}


def _newest(lines: Iterable[HistoryLine]) -> Mapping[ActionId, date]:
    found: dict[ActionId, date] = {}
    for line in lines:
        found[line.action_id] = max(line.at.date(), found.get(line.action_id, date.min))
    return found


def _owner(action: ActionItem) -> Owner:
    """A person whatever the name was when the item was raised."""
    return Owner(contact_id=action.owner_id) if action.owner_id else Owner(action.owner_words)
