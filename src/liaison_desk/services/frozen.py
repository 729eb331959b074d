"""Frozen values as JSON and back, for what is kept as it was: the paper of issued minutes, the lines of a correction."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> str:
    """The same value gives the same text."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """As it was kept. A field that has come since takes its default; one that has gone is left out."""
    made: T = _made(kind, json.loads(text))
    return made


def plain(value: Any) -> Any:
    """Of the kinds of values JSON has."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | time) else value


def _made(hint: Any, plain: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return None if plain is None else _made(get_args(hint)[0], plain)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint), plain)
    if isinstance(hint, NewType):
        return plain
    if is_dataclass(hint):
        return _object(hint, plain)
    if issubclass(hint, date | datetime | time):
        return hint.fromisoformat(plain)
    return hint(plain) if issubclass(hint, Enum) else plain


def _object(kind: Any, plain: dict[str, Any]) -> Any:
    known = _hints(kind)
    return kind(**{name: _made(known[name], one) for name, one in plain.items() if name in known})


def _tuple(hints: tuple[Any, ...], plain: list[Any]) -> tuple[Any, ...]:
    if hints[-1] is Ellipsis:
        return tuple(_made(hints[0], one) for one in plain)
    return tuple(_made(hint, one) for hint, one in zip(hints, plain, strict=True))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
