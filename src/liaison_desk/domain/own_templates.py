"""Agenda templates the officer keeps under a name of their own, for any council and any meeting [M3].

Whoever takes one over has a copy: a change of the template never touches a council or a meeting that has it already.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import FixedItem, TemplateItem
from liaison_desk.domain.ids import OwnTemplateId


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTemplate:
    id: OwnTemplateId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTemplateItem:
    """One line of it, as in a council's template."""

    id: str
    template_id: OwnTemplateId
    position: int
    title: str
    fixed: FixedItem = FixedItem.OTHER
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A line on its way from one template to another."""

    title: str
    fixed: FixedItem = FixedItem.OTHER
    minutes: int | None = None


def lines_of(template: Sequence[OwnTemplateItem | TemplateItem]) -> list[TemplateLine]:
    ordered = sorted(template, key=lambda item: item.position)
    return [TemplateLine(item.title, item.fixed, item.minutes) for item in ordered]


def lines_of_agenda(items: Sequence[AgendaItem]) -> list[TemplateLine]:
    """What stands at the top. The cases of a section are this meeting's own, and stay with it."""
    tops = sorted((item for item in items if item.parent_id is None), key=lambda item: item.position)
    return [TemplateLine(item.title, item.fixed or FixedItem.OTHER, item.minutes) for item in tops]


def missing(items: Sequence[AgendaItem], lines: Sequence[TemplateLine]) -> list[tuple[TemplateLine, int]]:
    """The lines an agenda does not have, each with the place at the top it goes to once those before it are there:
    after the line that stands before it in the template, else at the beginning.

    A line is there already where an item at the top has its title, or is for the same thing.
    """
    order = [(i.title, i.fixed) for i in sorted(items, key=lambda i: i.position) if i.parent_id is None]
    found, at = [], 0
    for line in lines:
        here = next((n for n, item in enumerate(order) if _is_same(line, *item)), None)
        if here is None:
            order.insert(at, (line.title, line.fixed))
            found.append((line, at))
            here = at
        at = here + 1
    return found


def _is_same(line: TemplateLine, title: str, fixed: FixedItem | None) -> bool:
    known = fixed is not None and fixed is not FixedItem.OTHER
    return line.title.casefold() == title.casefold() or (known and line.fixed is fixed)
