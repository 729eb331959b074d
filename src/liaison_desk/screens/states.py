"""The states a page can be in, and a picture of each: a new page says which it has, or why it cannot have one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from liaison_desk.screens import desks, long_desk, new_desks
from liaison_desk.screens.scenes import SCENES
from liaison_desk.screens.visit import Scene, Variant, Visit

Coming = Callable[[Visit], None]
Shown = Scene | tuple[Scene, ...] | str  # the words say why the page is never so

LOCKED = "the page of the locked desk stands in its place"
SAYS_BANNER = "what is not saved is said in the same banner on every page"
NEVER_CLOSED = "nothing on it is ever closed"
OF_THE_DEMO = {scene.name: scene for scene in SCENES}


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """Of one page: with nothing to show, seen the first time, with more than fits, when all is overdue, when something
    does not succeed, when nothing may be changed any more, and when the desk is locked."""

    page: str
    empty: Shown
    first_use: Shown
    long: Shown
    late: Shown
    failing: Shown
    read_only: Shown
    locked: Shown = LOCKED

    def scenes(self) -> Iterator[Scene]:
        for field in fields(self)[1:]:
            shown = getattr(self, field.name)
            if isinstance(shown, Scene):
                yield shown
            elif isinstance(shown, tuple):
                yield from shown


# -- how one comes


def at(page: str, part: str = "", more: str = "") -> Coming:
    return partial(_go, page, part, more)


def at_one(page: str, kind: type[Any], part: str = "", **equals: object) -> Coming:
    """The page of the first of its kind."""
    return partial(_go_to_one, page, kind, part, equals)


def _go(page: str, part: str, more: str, visit: Visit) -> None:
    visit.go(page, part=part, more=more)


def _go_to_one(page: str, kind: type[Any], part: str, equals: dict[str, object], visit: Visit) -> None:
    visit.go(page, visit.id_of(kind, **equals), part)


# -- on which desk


def empty(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_empty", new_desks.empty, come, also, is_new=True)


def begun(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_firstuse", new_desks.begun, come, also, is_new=True)


def planned(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(name, new_desks.planned, come, also, is_new=True)


def long(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_long", long_desk.full, come, also)


def late(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_late", desks.late, come, also)


def closed(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_readonly", desks.closed, come, also)


def failing(name: str, come: Coming, *also: Variant) -> Scene:
    return Scene(f"{name}_failing", desks.morning, come, also)
