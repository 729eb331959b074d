"""A document as plain parts in reading order, for the forms that lay themselves out: Word, HTML, plain text."""

from dataclasses import dataclass
from datetime import datetime

from liaison_desk.domain.texts import Language


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the document's title."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `label` stands before it, `quiet` is what is read last."""

    words: str
    label: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Boxed:
    """What must not be overlooked: a decision."""

    name: str
    content: tuple[Line | Points, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. Without a `head` it is a list of facts, each named by its first cell. `shares` of the width."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


Block = Heading | Line | Points | Boxed | Grid


@dataclass(frozen=True, slots=True)
class Outline:
    """`mark` says that it is a draft, and stands on every page."""

    title: str
    author: str
    language: Language
    created: datetime
    mark: str
    blocks: tuple[Block, ...]
