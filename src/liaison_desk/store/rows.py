"""How rows are read: the fields of a class say what the columns of its table hold.

By the driver alone. A start waits for what it reads, and SQLAlchemy with the tables it makes takes longer to import
than all that Today needs; reading asks for so little that it need not. What a table is, and what is written into it,
is said by `tables`.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args

from liaison_desk.clock import OSLO

T = TypeVar("T")
Read = Callable[[Any], Any]

_FEW = 64
_OTHERWISE = {"Effect": "evaluation_effect"}


def table_of(kind: type[Any]) -> str:
    """The class's name as SQL writes names."""
    return _as_sql(kind.__name__)


@cache
def _as_sql(name: str) -> str:
    return _OTHERWISE.get(name) or re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def index_of(section: Enum) -> str:
    """The table where the words of a section stand."""
    return f"search_{section.value}"


def read(connection: Any, kind: type[T], equals: Mapping[str, Any]) -> list[T]:
    """Every row whose fields equal these values, or are among them where a collection is given."""
    names, reads = _fields_of(kind)  # type: ignore[arg-type]
    where, values = matching(kind, equals)
    found = []
    for row in connection.execute(_question(kind) + where, values).fetchall():  # type: ignore[arg-type]
        told = dict(zip(names, row, strict=True))
        for name, made in reads:
            if told[name] is not None:
                told[name] = made(told[name])
        found.append(kind(**told))
    return found


def matching(kind: type[Any], equals: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """What stands behind a question for such rows, and its values."""
    tests: list[str] = []
    values: list[Any] = []
    for name, value in equals.items():
        if is_several(value):
            told = _some(list(map(_told, value)))
            marks = ", ".join("?" * len(told))
            tests.append(f"{column(kind, name)} IN ({marks})")
            values += told
        else:
            tests.append(f"{column(kind, name)} IS ?")
            values.append(_told(value))
    return f" WHERE {' AND '.join(tests)}" if tests else "", values


def _some(values: list[Any]) -> list[Any]:
    """The same values, the last of a few repeated up to a power of two. SQLite has to work out anew how to find as many
    values as it has not been asked for lately, which takes longer than to find a few."""
    count = len(values)
    return values + values[-1:] * ((1 << (count - 1).bit_length()) - count) if 0 < count < _FEW else values


def among(known: Iterable[T], equals: Mapping[str, Any]) -> list[T]:
    """The same of rows that have been read, as SQL has it: what is not told is among nothing."""
    several = {name: frozenset(value) - {None} for name, value in equals.items() if is_several(value)}
    single = [(name, value) for name, value in equals.items() if name not in several]
    return [
        row
        for row in known
        if all(getattr(row, name) in values for name, values in several.items())
        and all(getattr(row, name) == value for name, value in single)
    ]


def column(kind: type[Any], name: str) -> str:
    """With its table before it: alone, and in quotes, SQLite takes a name it does not know for a text."""
    return f'{table_of(kind)}."{name}"'


def is_several(value: Any) -> bool:
    return isinstance(value, Collection) and not isinstance(value, str | bytes)


def moment(text: str) -> datetime:
    """In Norwegian time."""
    return datetime.fromisoformat(text).astimezone(OSLO)


def moment_text(moment: datetime) -> str:
    """In UTC, so that the texts stand in the order of the moments."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


_READ: dict[Any, Read] = {
    bool: bool,
    date: date.fromisoformat,
    time: time.fromisoformat,
    datetime: moment,
}


@cache
def _question(kind: type[Any]) -> str:
    """For all of its rows."""
    listed = ", ".join(column(kind, name) for name in _fields_of(kind)[0])  # type: ignore[arg-type]
    return f"SELECT {listed} FROM {table_of(kind)}"  # noqa: S608


@cache
def _fields_of(kind: type[Any]) -> tuple[list[str], list[tuple[str, Read]]]:
    """All of them, and what is made of those that hold something else than SQLite does."""
    names = {field.name: field.type for field in fields(kind)}
    reads = [(name, made) for name, held in names.items() if (made := _read_as(held)) is not None]
    return list(names), reads


def _read_as(held: Any) -> Read | None:
    """`X | None` is read as X is; what is NULL is not read at all."""
    plain = next(iter(get_args(held)), held)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return {member.value: member for member in plain}.__getitem__
    return _READ.get(plain)


def _told(value: Any) -> Any:
    """As SQLite has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, time):
        return value.isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else value
