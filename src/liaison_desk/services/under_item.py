"""What is read under items of agendas, as it is printed: what was written there, and what is listed beside it. It is
assessed with the case."""

from collections.abc import Collection, Iterable

from liaison_desk.domain.actions import ActionHelper, ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attachments import Attachment, attached_words
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ActionId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, as_printed
from liaison_desk.services import arenas
from liaison_desk.store.work import Reader


def entries(reader: Reader, items: Iterable[AgendaItem]) -> list[Entry]:
    """Of all the items, by position; as `MeetingFile.printed_of` of a whole meeting."""
    every = list(items)
    found = sorted(reader.all(Entry, item_id={item.id for item in every}), key=lambda entry: entry.position)
    meetings = reader.all(Meeting, id={item.meeting_id for item in every})
    settled = {meeting.id for meeting in meetings if meeting.locked_at or meeting.cancelled_at}
    ids = [entry.action_id for entry in found if entry.action_id and entry.meeting_id not in settled]
    actions: dict[str | None, ActionItem] = {row.id: row for row in reader.all(ActionItem, id=ids)} if ids else {}
    help_with = helpers(reader, ids) if ids else {}
    return [as_printed(e, actions.get(e.action_id), help_with.get(e.action_id or "", ())) for e in found]


def helpers(reader: Reader, action_ids: Iterable[ActionId]) -> dict[str, tuple[str, ...]]:
    """The names of those who help, by action item."""
    rows = reader.all(ActionHelper, action_id=list(action_ids))
    names = {person.id: person.name for person in reader.all(Contact, id={row.contact_id for row in rows})}
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        found[row.action_id] = tuple(sorted((*found.get(row.action_id, ()), names[row.contact_id])))
    return found


def words(reader: Reader, item: AgendaItem) -> list[str]:
    """The status of the arenas, and the attachments, in their order; as `MeetingFile.listed_under` of a whole meeting."""
    return listed(reader, [item])[item.id]


def listed(reader: Reader, items: Collection[AgendaItem]) -> dict[str, list[str]]:
    """The same of many, by their ids."""
    attached: dict[str, list[Attachment]] = {item.id: [] for item in items}
    for attachment in sorted(reader.all(Attachment, item_id=list(attached)), key=lambda a: a.position):
        attached[attachment.item_id].append(attachment)
    return {item.id: [*arenas.words_under(reader, item), *attached_words(attached[item.id])] for item in items}
