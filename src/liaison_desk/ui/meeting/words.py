"""What the workspace says about items, lines and people. No Qt."""

from dataclasses import dataclass

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, Place, in_order
from liaison_desk.domain.attendance import Participant, Presence
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.ui.kit.icons import Icon

KIND_ICON = {
    EntryKind.NOTE: Icon.NOTEBOOK_PEN,
    EntryKind.DECISION: Icon.GAVEL,
    EntryKind.ACTION: Icon.LIST_TODO,
    EntryKind.INTERNAL: Icon.LOCK,
}


def joined(*parts: str) -> str:
    return "  ·  ".join(filter(None, parts))


def kind_words(kind: EntryKind, texts: Texts) -> str:
    """An internal line says at once that it stays here."""
    if kind is EntryKind.INTERNAL:
        return texts.translate("Meeting", "Internal, stays out of the minutes")
    return label(texts, kind)


def place_of(file: MeetingFile, item: AgendaItem) -> Place:
    return next(place for place in in_order(file.items) if place.item.id == item.id)


def case_words(item: AgendaItem, place: Place, texts: Texts) -> str:
    """«Sak 12/26», or «Punkt 3a» while there is no number."""
    if item.number is not None:
        return texts.translate("Meeting", "Case {number}").format(number=item.case_number)
    return texts.translate("Meeting", "Item {label}").format(label=place.label)


def crumb_words(file: MeetingFile, item: AgendaItem, texts: Texts) -> str:
    """«3. Saker fra politiet · Sak 12/26»."""
    place = place_of(file, item)
    section = next((p for p in in_order(file.items) if p.item.id == item.parent_id), None)
    return joined(f"{section.label}. {section.item.title}" if section else "", case_words(item, place, texts))


def guests_words(file: MeetingFile, item_id: ItemId, texts: Texts) -> str:
    """«Inviteres til denne saken: Rune Aase», or nothing."""
    names = [guest.contact.name for guest in file.guests_of(item_id)]
    words = texts.translate("Meeting", "Invited for this case: {names}").format(names=texts.names(names))
    return words if names else ""


def minutes_words(minutes: int | None, texts: Texts) -> str:
    return texts.translate("Meeting", "{minutes} min").format(minutes=minutes) if minutes is not None else ""


@dataclass(frozen=True, slots=True)
class LineWords:
    """What a line of the notes shows beside its text."""

    owner: str
    helpers: str  # «sammen med …»
    deadline: str
    lacks_owner: bool
    lacks_deadline: bool


def line_words(entry: Entry, file: MeetingFile, texts: Texts) -> LineWords:
    """Locked minutes keep owner and deadline as adopted; until then they are those of the register."""
    if entry.kind is not EntryKind.ACTION:
        return LineWords("", "", "", lacks_owner=False, lacks_deadline=False)
    action = file.actions.get(entry.action_id) if entry.action_id and not file.is_locked else None
    owner, helpers, deadline = texts.names(entry.owners), "", entry.deadline
    if action is not None:
        owner, deadline = action.owner, action.deadline
        if names := file.helpers.get(action.id):
            helpers = texts.translate("Meeting", "together with {names}").format(names=texts.names(names))
    return LineWords(
        owner=owner,
        helpers=helpers,
        deadline=short_deadline(deadline, texts) if deadline else "",
        lacks_owner=not owner,
        lacks_deadline=not deadline,
    )


def short_deadline(deadline: Deadline, texts: Texts) -> str:
    return deadline_words(texts, deadline, DateStyle.SHORT)


def spoken_line(entry: Entry, words: LineWords, texts: Texts) -> str:
    """A line as one sentence for a screen reader."""
    gaps = [
        texts.translate("Meeting", "no one is responsible") if words.lacks_owner else "",
        texts.translate("Meeting", "no deadline") if words.lacks_deadline else "",
    ]
    time = texts.time_words(entry.at.time()) if entry.at else ""
    return ", ".join(
        filter(
            None, (time, kind_words(entry.kind, texts), entry.text, words.owner, words.helpers, words.deadline, *gaps)
        )
    )


def action_meta(action: ActionItem, texts: Texts) -> str:
    """«Kari Lunde · frist 13. nov», or what has become of it."""
    owner = action.owner or texts.translate("Meeting", "no one is responsible")
    if action.status is ActionStatus.DONE and action.done_on:
        day = texts.date_words(action.done_on, DateStyle.DAY_SHORT)
        return joined(owner, texts.translate("Meeting", "done {day}").format(day=day))
    if action.status is ActionStatus.DROPPED:
        return joined(owner, label(texts, action.status))
    return joined(owner, short_deadline(action.deadline, texts))


def presence_note(person: Participant, file: MeetingFile, texts: Texts) -> str:
    """What is said of somebody beside the name: «forfall», «kom 13.20», «bare sak 12/26», «vara for Kari Lunde»."""
    row = person.attendance
    if person.presence is not Presence.PRESENT:
        return label(texts, person.presence).lower()
    if row is None:
        return ""
    said = []
    if row.substitute_for:
        absent = next((p.contact.name for p in file.people if p.contact.id == row.substitute_for), "")
        said.append(texts.translate("Meeting", "for {name}").format(name=absent))
    if row.only_item_id:
        item = next((i for i in file.items if i.id == row.only_item_id), None)
        if item is not None:
            case = item.case_number or place_of(file, item).label
            said.append(texts.translate("Meeting", "only {case}").format(case=case))
    if row.came:
        said.append(texts.translate("Meeting", "came {time}").format(time=texts.time_words(row.came)))
    if row.left:
        said.append(texts.translate("Meeting", "left {time}").format(time=texts.time_words(row.left)))
    if not said and not person.is_member and row.role is MemberRole.OBSERVER:
        said.append(label(texts, row.role).lower())
    return ", ".join(said)
