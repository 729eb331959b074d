"""What is written down in a meeting, and what must be in place before the minutes are locked."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, Outcome, cases_in_order
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import ActionId, EntryId, ItemId, MeetingId


class EntryKind(StrEnum):
    NOTE = "note"
    DECISION = "decision"  # «beslutning»: a police council does not make «vedtak»
    ACTION = "action"
    INTERNAL = "internal"  # stays with the officer; in no document


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the meeting's notes. Owner and deadline are those of its action item when the minutes were locked:
    the minutes keep the wording as adopted while the action item lives on [A3]."""

    id: EntryId
    meeting_id: MeetingId
    item_id: ItemId
    position: int
    kind: EntryKind
    text: str
    at: datetime | None = None  # None where notes are written afterwards
    action_id: ActionId | None = None
    owner: str = ""  # and those who help, a line each
    due_kind: DueKind = DueKind.NONE
    due_on: date | None = None
    due_words: str = ""

    @property
    def deadline(self) -> Deadline:
        return Deadline(self.due_kind, self.due_on, self.due_words)

    @property
    def owners(self) -> tuple[str, ...]:
        return tuple(self.owner.splitlines())


def as_printed(entry: Entry, action: ActionItem | None, helpers: Iterable[str]) -> Entry:
    """With owner and deadline as the register has them, where the minutes are not locked yet: then `action` is None."""
    if action is None:
        return entry
    owners = "\n".join(filter(None, (action.owner, *helpers)))
    return replace(entry, owner=owners, due_kind=action.due_kind, due_on=action.due_on, due_words=action.due_words)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What locked minutes say about an action item from before, which may have come further since."""

    id: str
    meeting_id: MeetingId
    action_id: ActionId
    position: int
    title: str
    owner: str
    status: ActionStatus
    words: str = ""
    due_kind: DueKind = DueKind.NONE
    due_on: date | None = None
    due_words: str = ""

    @property
    def deadline(self) -> Deadline:
        return Deadline(self.due_kind, self.due_on, self.due_words)


class Check(StrEnum):
    """The finish checklist, in its order [M10]."""

    ATTENDANCE = "attendance"
    ACTIONS = "actions"
    TEXTS = "texts"
    DISCLOSURE = "disclosure"
    ISSUE = "issue"
    SEND = "send"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the checklist misses: an item without text, or an action item without owner or deadline."""

    check: Check
    item_id: ItemId
    action_id: ActionId | None = None


def met(
    found: Iterable[Gap], present: int, minutes: IssuedDocument | None, *, assessed: bool = False
) -> dict[Check, bool]:
    """Which points of the checklist are done. `present` is how many took part, `minutes` the issued ones; `assessed`
    tells whether nothing stops the public version."""
    missing = {gap.check for gap in found}
    return {
        Check.ATTENDANCE: present > 0,
        Check.ACTIONS: Check.ACTIONS not in missing,
        Check.TEXTS: Check.TEXTS not in missing,
        Check.DISCLOSURE: assessed,
        Check.ISSUE: minutes is not None,
        Check.SEND: minutes is not None and minutes.sent_on is not None,
        Check.ARCHIVE: minutes is not None and minutes.is_archived,
    }


def gaps(
    items: Sequence[AgendaItem],
    entries: Iterable[Entry],
    actions: Iterable[ActionItem],
    told: Collection[ItemId] = (),
) -> list[Gap]:
    """What is missing, in the order of the agenda. An item closed as not discussed needs no text, nor do the `told`."""
    written = {entry.item_id for entry in entries if entry.kind is not EntryKind.INTERNAL} | {*told}
    by_item: dict[ItemId, list[ActionItem]] = {}
    for action in actions:
        if action.item_id and not (action.owner and action.deadline):
            by_item.setdefault(action.item_id, []).append(action)
    found = []
    for case in cases_in_order(items):
        found += [Gap(Check.ACTIONS, case.id, action.id) for action in by_item.get(case.id, [])]
        if case.id not in written and case.outcome is not Outcome.NOT_DISCUSSED:
            found.append(Gap(Check.TEXTS, case.id))
    return found
