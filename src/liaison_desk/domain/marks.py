"""Marks of a row's state, by which two desks see which of them has gone on since both had the same.

A mark is the row's revision and, for each field that says something, a short digest of the field's name and of its
value. So it tells two states apart, and of each field whether it has changed since. Fields that say nothing leave no
trace: one that a later version adds changes no mark of before.
"""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from hashlib import blake2b
from typing import Any

NAME_ONLY = "name"  # of a row that came along only to be called by its name
_GONE = "gone"
_NAME, _VALUE = 6, 10  # hexadecimal digits


def mark(revision: int, values: Mapping[str, Any]) -> str:
    """`values` are all fields that both desks should agree on."""
    parts = sorted(_part(name, value) for name, value in values.items() if _says_something(value))
    return f"{revision}:{''.join(parts)}"


def mark_of_gone(revision: int) -> str:
    """Of a row that was removed."""
    return f"{revision}:{_GONE}"


def revision_of(known: str) -> int:
    """0 where the mark is none of a state."""
    return int(known.partition(":")[0]) if ":" in known else 0


def had(known: Collection[str], name: str, value: Any) -> bool:
    """Whether the field had this value in one of these states, which are one and the same in different words."""
    wanted = _part(name, value) if _says_something(value) else ""
    return any(wanted == _part_of(one, name) for one in known)


def _part_of(known: str, name: str) -> str:
    """The field's part; nothing where it said nothing."""
    parts, own = known.partition(":")[2], _name(name)
    step = _NAME + _VALUE
    found = (parts[at : at + step] for at in range(0, len(parts), step))
    return next((part for part in found if part.startswith(own)), "")


def _part(name: str, value: Any) -> str:
    return _name(name) + _digest(_plain(value), _VALUE)


@cache
def _name(name: str) -> str:
    return _digest(name.encode(), _NAME)


def _digest(raw: bytes, digits: int) -> str:
    return blake2b(raw, digest_size=digits // 2).hexdigest()


def _says_something(value: Any) -> bool:
    return value is not None and value != "" and value is not False and value != 0


def _plain(value: Any) -> bytes:
    """As the store keeps it."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").encode()
    if isinstance(value, date | time):
        return value.isoformat().encode()
    return str(value).encode("utf-8", "surrogatepass")
