"""Which action items may stand on a list that anyone reads, and in an e-mail to a public body; what is of a plan that
is exempt [M9]."""

from collections.abc import Iterable

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.disclosure import Access, Assessment, is_kept_back
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.ids import ActionId, ItemId
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import meetings, under_item
from liaison_desk.store.work import Reader


def not_for_everybody(reader: Reader, actions: Iterable[ActionItem]) -> frozenset[ActionId]:
    """Those whose case or entry is not public. Nobody has assessed one that no case has raised, nor one that reads
    otherwise by now than the entry that was assessed."""
    every = list(actions)
    ids = {entry.item_id for entry in reader.all(Entry, action_id=[action.id for action in every])}
    said: dict[str | None, list[Entry]] = {}
    for entry in under_item.entries(reader, reader.all(AgendaItem, id=ids)):
        said.setdefault(entry.action_id, []).append(entry)
    new = {action.id for action in every if not any(_says(entry, action) for entry in said.get(action.id, ()))}
    return frozenset({*new, *meetings.withheld(reader, every)})


def exempt(reader: Reader, actions: Iterable[ActionItem]) -> frozenset[ActionId]:
    """Those that inherit an exemption from their case, or from their entry."""
    raised = {action.id: action.item_id for action in actions if action.item_id}
    rows = reader.all(Assessment, item_id=set(raised.values()), access=Access.EXEMPT)
    closed: dict[ItemId | None, Assessment] = {row.item_id: row for row in rows}
    said = reader.all(Entry, item_id=[item_id for item_id in raised.values() if item_id in closed])
    of = {item_id: [entry for entry in said if entry.item_id == item_id] for item_id in closed}
    return frozenset(
        action_id
        for action_id, item_id in raised.items()
        if is_kept_back(closed.get(item_id), of.get(item_id, ()), action_id)
    )


def of_exempt_plan(reader: Reader, areas: Iterable[FocusArea]) -> frozenset[str]:
    """The ids of the focus areas whose action plan is exempt."""
    every = list(areas)
    subjects = {area.period_id for area in every}
    rows = reader.all(Assessment, document=DocumentKind.ACTION_PLAN, subject=subjects, access=Access.EXEMPT)
    closed = {row.subject for row in rows}
    return frozenset(area.id for area in every if area.period_id in closed)


def _says(entry: Entry, action: ActionItem) -> bool:
    """Another person may own it, and another day be its deadline, but there are no other words."""
    is_same = " ".join(entry.text.split()) == " ".join(action.title.split())
    is_known = action.owner_id is not None or not action.owner or action.owner in entry.owners
    return is_same and is_known and action.due_words in ("", entry.due_words)
