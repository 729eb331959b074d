"""What has been typed and the disk does not take, as a plain text that can be kept elsewhere meanwhile.

Only what nobody has saved yet: whatever was saved is in the store, wherever that is now.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.field_words import field_words
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.own_drafts import is_own
from liaison_desk.domain.texts import Texts
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import StoreError
from liaison_desk.store.tables import TABLE_OF

_NAMED = (AgendaItem, Entry, ActionItem, Contact, Meeting, Council, Municipality)
_KINDS = {kind.__name__: kind for kind in TABLE_OF}
_SIGNS = "|/:"  # between the parts of a draft's key


@dataclass(frozen=True, slots=True)
class Piece:
    """One text, and as much as is known of where it belongs."""

    place: str
    words: str


def waiting(desk: Desk) -> dict[str, str]:
    """By the drafts' keys. Never waits, and reads nothing."""
    pending = desk.drafts.pending() if desk.drafts else {}
    return {key: words for key, words in pending.items() if words and not is_own(key)}


def as_text(desk: Desk, drafts: dict[str, str], texts: Texts, now: datetime) -> bytes:
    """For a file that any program can read."""
    title = texts.translate("Unsaved", "What Liaison Desk could not save, {time}").format(time=texts.moment_words(now))
    warning = texts.translate("Unsaved", "This file is not encrypted. Delete it when the texts are where they belong.")
    parts = [f"{title}\n{warning}"]
    parts += [f"{piece.place}\n{'-' * len(piece.place)}\n{piece.words}" for piece in _pieces(desk, drafts, texts)]
    return ("\n\n".join(parts) + "\n").encode("utf-8-sig")  # the simplest editors know it by that


def _pieces(desk: Desk, drafts: dict[str, str], texts: Texts) -> Iterator[Piece]:
    names = _names(desk, drafts)
    for key, words in drafts.items():
        if typed := "\n".join(_typed(words)):
            yield Piece(_place(key, names, texts), typed)


def _typed(words: str) -> Iterator[str]:
    """Several fields are kept as one text of their names and values."""
    try:
        held: Any = json.loads(words)
    except ValueError:
        held = words
    if not isinstance(held, dict):
        yield words
        return
    for name, value in held.items():
        if isinstance(value, str) and value:
            yield value if name == "words" else f"{name}: {value}"


def _place(key: str, names: dict[str, str], texts: Texts) -> str:
    parts = _parts(key)
    known = [names[part] for part in parts if part in names]
    kind = _KINDS.get(parts[1]) if parts[0] == "text" else None
    field = field_words(texts, kind, parts[-1]) if kind else ""
    return ", ".join([*known, field] if field else known) or parts[0]


def _names(desk: Desk, drafts: dict[str, str]) -> dict[str, str]:
    """Of the rows the keys tell of, as far as the store can still be read."""
    ids = {part for key in drafts for part in _parts(key)}
    try:
        with desk.read() as reader:
            rows: list[Any] = [row for kind in _NAMED for row in reader.all(kind, id=ids)]
            councils = {row.id: row.name for row in reader.all(Council)}
    except StoreError:
        return {}
    return {row.id: _name(row, councils) for row in rows}


def _name(row: Any, councils: dict[Any, str]) -> str:
    if isinstance(row, Meeting):
        return f"{councils[row.council_id]} {row.day.isoformat()}"
    return str(getattr(row, "title", "") or getattr(row, "name", "") or getattr(row, "text", ""))


def _parts(key: str) -> list[str]:
    for sign in _SIGNS:
        key = key.replace(sign, "|")
    return key.split("|")
