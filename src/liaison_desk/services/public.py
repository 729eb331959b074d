"""Which action items may stand on a list that anyone reads [M9]."""

from collections.abc import Iterable

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.ids import ActionId
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


def _says(entry: Entry, action: ActionItem) -> bool:
    """Another person may own it, and another day be its deadline, but there are no other words."""
    is_same = " ".join(entry.text.split()) == " ".join(action.title.split())
    is_known = action.owner_id is not None or not action.owner or action.owner in entry.owners
    return is_same and is_known and action.due_words in ("", entry.due_words)
