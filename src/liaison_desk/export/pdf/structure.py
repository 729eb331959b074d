"""The logical structure of a document: a tree built in reading order, before anything is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Attribute(NamedTuple):
    owner: str
    name: str
    value: str


HEADS_ROW = Attribute("Table", "Scope", "/Row")
HEADS_COLUMN = Attribute("Table", "Scope", "/Column")
BULLETED = Attribute("List", "ListNumbering", "/Disc")
UNNUMBERED = Attribute("List", "ListNumbering", "/None")


class Content(NamedTuple):
    """Something drawn: the page, counted from 0, and the marked-content number on it."""

    page: int
    mcid: int


@dataclass(eq=False, slots=True)
class Elem:
    """One structure element. Drawing adds `Content` to `kids`; it never changes the tree."""

    tag: str
    attribute: Attribute | None = None
    parent: "Elem | None" = None
    kids: "list[Elem | Content]" = field(default_factory=list)
    alternative: str = ""  # said instead of what is drawn: for figures

    def add(self, tag: str, attribute: Attribute | None = None) -> "Elem":
        child = Elem(tag, attribute, self)
        self.kids.append(child)
        return child

    def walk(self) -> "Iterator[Elem]":
        yield self
        for kid in self.kids:
            if isinstance(kid, Elem):
                yield from kid.walk()

    def prune(self) -> None:
        """Drop what got no content, except table cells: rows must stay equally long."""
        for kid in [kid for kid in self.kids if isinstance(kid, Elem)]:
            kid.prune()
            if not kid.kids and kid.tag not in ("TH", "TD"):
                self.kids.remove(kid)
