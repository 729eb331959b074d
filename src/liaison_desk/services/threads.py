"""A case over all meetings: where it was before, where it was sent, what came back, and what was said each time."""

from dataclasses import dataclass

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Stand:
    """The case in one meeting, with what was decided and agreed there."""

    item: AgendaItem
    meeting: Meeting
    council: Council
    decisions: tuple[str, ...]
    actions: tuple[ActionItem, ...]


def of_case(reader: Reader, item_id: ItemId) -> list[Stand]:
    """From the first meeting to the last, whichever of them one asks from."""
    found = [_first(reader, reader.get(AgendaItem, item_id))]
    for item in found:  # grows while it is gone through
        found += reader.all(AgendaItem, carried_from=item.id)
    return sorted((_stand(reader, item) for item in found), key=lambda stand: (stand.meeting.day, stand.meeting.start))


def _first(reader: Reader, item: AgendaItem) -> AgendaItem:
    while (before := reader.find(AgendaItem, item.carried_from)) is not None:
        item = before
    return item


def _stand(reader: Reader, item: AgendaItem) -> Stand:
    meeting = reader.get(Meeting, item.meeting_id)
    decided = sorted(reader.all(Entry, item_id=item.id, kind=EntryKind.DECISION), key=lambda entry: entry.position)
    return Stand(
        item=item,
        meeting=meeting,
        council=reader.get(Council, meeting.council_id),
        decisions=tuple(entry.text for entry in decided),
        actions=tuple(reader.all(ActionItem, item_id=item.id)),
    )
