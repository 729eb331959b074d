"""Which action items may stand on a list that anyone reads [M9]."""

from collections.abc import Iterable

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.ids import ActionId
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import meetings
from liaison_desk.store.work import Reader


def not_for_everybody(reader: Reader, actions: Iterable[ActionItem]) -> frozenset[ActionId]:
    """Those whose case or entry is not public. Nobody has assessed one that no case has raised, nor one that reads
    otherwise by now than the entry that was assessed."""
    every = list(actions)
    said: dict[str | None, set[str]] = {}
    for entry in reader.all(Entry, action_id=[action.id for action in every]):
        said.setdefault(entry.action_id, set()).add(" ".join(entry.text.split()))
    new = {action.id for action in every if " ".join(action.title.split()) not in said.get(action.id, ())}
    return frozenset({*new, *meetings.withheld(reader, every)})
