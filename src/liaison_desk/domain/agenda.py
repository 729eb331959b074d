"""The agenda of a meeting: its order, its positions while it is prepared, its case numbers once it is issued."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.ids import ItemId, MeetingId


class ItemKind(StrEnum):
    """What the council is asked to do with a case."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class Outcome(StrEnum):
    """What became of an item in the meeting."""

    OPEN = "open"
    DONE = "done"
    NOT_DISCUSSED = "not_discussed"


USUAL_KIND = {
    FixedItem.OPENING: ItemKind.DECISION,
    FixedItem.ARENAS: ItemKind.INFORMATION,
    FixedItem.PROBLEM: ItemKind.DISCUSSION,
    FixedItem.COMMUNICATION: ItemKind.DISCUSSION,
    FixedItem.ANY_OTHER_BUSINESS: ItemKind.INFORMATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A fixed item, a section that holds cases, or a case."""

    id: ItemId
    meeting_id: MeetingId
    position: int  # among those with the same parent, from 0
    title: str
    parent_id: ItemId | None = None  # the section a case stands in
    fixed: FixedItem | None = None
    kind: ItemKind | None = None
    presenter: str = ""
    minutes: int | None = None
    background: str = ""
    carried_from: ItemId | None = None  # the same case in an earlier meeting
    number: int | None = None  # given when the agenda is issued, never changed
    year: int | None = None
    outcome: Outcome = Outcome.OPEN
    preparation: str = ""  # the officer's own notes before the meeting; in the run sheet and in no other document
    source: str = ""  # what it followed from, as a key of `domain/follow.py`; empty for what was written here
    is_late: bool = False  # added after the agenda had been issued
    same_number: int = 0  # cases two officers gave the same number, before they were one desk: how many come before it

    @property
    def case_number(self) -> str:
        """12/26, or empty before the agenda is issued; 12b/26 where another case had the number before it."""
        if self.number is None or self.year is None:
            return ""
        letter = chr(ord("a") + self.same_number) if self.same_number else ""
        return f"{self.number}{letter}/{self.year % 100:02}"


def unlettered(case_number: str) -> str:
    """As it was issued, before another case with the same number was told apart from it."""
    return re.sub(r"(?<=\d)[b-z](?=/)", "", case_number)


@dataclass(frozen=True, slots=True)
class Place:
    """An item where it stands: «2a» is the first case of the second item."""

    item: AgendaItem
    label: str
    is_section: bool  # holds cases now

    @property
    def is_inside(self) -> bool:
        return self.item.parent_id is not None

    @property
    def is_case(self) -> bool:
        """Whatever holds no other case is dealt with as a case and gets a number."""
        return not self.is_section


def in_order(items: Sequence[AgendaItem]) -> list[Place]:
    """All items from top to bottom, sections before what they hold."""
    places = []
    for n, top in enumerate(_children(items, None), 1):
        cases = _children(items, top.id)
        places.append(Place(top, str(n), bool(cases)))
        places += [Place(case, f"{n}{letter(m)}", False) for m, case in enumerate(cases)]
    return places


def cases_in_order(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    return [place.item for place in in_order(items) if place.is_case]


def sections(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """The items that can hold cases, in order, whether they hold any now or not."""
    return [item for item in _children(items, None) if _holds_cases(item)]


def numbered(items: Sequence[AgendaItem], last_number: int, year: int) -> list[AgendaItem]:
    """The cases that had no number, with theirs: in order, following `last_number`. The others keep what they have."""
    fresh = []
    for case in cases_in_order(items):
        if case.number is None:
            last_number += 1
            fresh.append(replace(case, number=last_number, year=year))
    return fresh


def planned_minutes(items: Sequence[AgendaItem]) -> int:
    """The sum over the cases; a section's time is that of its cases."""
    return sum(case.minutes or 0 for case in cases_in_order(items))


def minutes_of(items: Sequence[AgendaItem], place: Place) -> int | None:
    if place.is_section:
        return sum(case.minutes or 0 for case in _children(items, place.item.id)) or None
    return place.item.minutes


def may_hold(section: AgendaItem, item: AgendaItem) -> bool:
    """Cases go into sections; fixed items and sections stay at the top."""
    return _holds_cases(section) and item.fixed is None and section.id != item.id


def placed(items: Sequence[AgendaItem], item_id: ItemId, parent_id: ItemId | None, index: int) -> list[AgendaItem]:
    """The items that change when one is put at `index` under `parent_id` (None: the top)."""
    moving = next(item for item in items if item.id == item_id)
    old = [i for i in _children(items, moving.parent_id) if i.id != item_id]
    new = old if parent_id == moving.parent_id else _children(items, parent_id)
    target = [*new[:index], replace(moving, parent_id=parent_id), *new[index:]]
    wanted = _renumbered(target) + (_renumbered(old) if parent_id != moving.parent_id else [])
    now = {item.id: item for item in items}
    return [item for item in wanted if now[item.id] != item]


def moved(items: Sequence[AgendaItem], item_id: ItemId, step: int) -> list[AgendaItem]:
    """The items that change when one moves a step up (-1) or down (+1).

    A case walks through the sections it meets: into them, along, and out again at the other end.
    """
    moving = next(item for item in items if item.id == item_id)
    siblings = _children(items, moving.parent_id)
    at = siblings.index(moving)
    beside = siblings[at + step] if 0 <= at + step < len(siblings) else None
    if beside is not None:
        if moving.parent_id is None and may_hold(beside, moving):
            last = len(_children(items, beside.id))
            return placed(items, item_id, beside.id, last if step < 0 else 0)
        return placed(items, item_id, moving.parent_id, at + step)
    if moving.parent_id is None:
        return []
    tops = _children(items, None)
    section = next(n for n, top in enumerate(tops) if top.id == moving.parent_id)
    return placed(items, item_id, None, section if step < 0 else section + 1)


def drop_target(items: Sequence[AgendaItem], item_id: ItemId, gap: int) -> tuple[ItemId | None, int]:
    """Section and index for an item dropped before the row numbered `gap` of `in_order`.

    Under a section, or among its cases, what may stand there goes into it; everything else goes to the top.
    """
    moving = next(item for item in items if item.id == item_id)
    above = [place.item for place in in_order(items)[:gap] if item_id not in (place.item.id, place.item.parent_id)]
    last = above[-1] if above else None
    section = next((item for item in items if last is not None and item.id == (last.parent_id or last.id)), None)
    if section is not None and may_hold(section, moving):
        return section.id, sum(item.parent_id == section.id for item in above)
    return None, sum(item.parent_id is None for item in above)


def closed_up(items: Sequence[AgendaItem], removed: AgendaItem) -> list[AgendaItem]:
    """The siblings that move up when an item is removed."""
    rest = [item for item in _children(items, removed.parent_id) if item.id != removed.id]
    return [item for item, before in zip(_renumbered(rest), rest, strict=True) if item != before]


def letter(index: int) -> str:
    """a … z, aa, ab …: a section may hold sixty cases."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _holds_cases(item: AgendaItem) -> bool:
    return item.fixed is not None and item.fixed.holds_cases


def _children(items: Sequence[AgendaItem], parent_id: ItemId | None) -> list[AgendaItem]:
    return sorted((item for item in items if item.parent_id == parent_id), key=lambda item: item.position)


def _renumbered(siblings: Sequence[AgendaItem]) -> list[AgendaItem]:
    return [replace(item, position=n) for n, item in enumerate(siblings)]
