"""The kinds of columns the tables are made of."""

from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, Text, TypeDecorator, false
from sqlalchemy import Enum as EnumType

from liaison_desk.domain.deadlines import DueKind
from liaison_desk.store.rows import moment_text


class Stamp(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; it is read by the driver alone, as `rows.moment` tells it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        return None if value is None else moment_text(value)


def text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def new_text(name: str) -> Column[str]:
    """Added to a table that has rows already: empty for those."""
    return Column(name, Text, nullable=False, server_default="")


def number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def yes_no(name: str) -> Column[bool]:
    return Column(name, Boolean(create_constraint=False), nullable=False)


def new_yes_no(name: str) -> Column[bool]:
    """Added to a table that has rows already: «no» for those."""
    return Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())


def choice(name: str, kind: type[Enum], *, nullable: bool = False, default: Enum | None = None) -> Column[Any]:
    """`default` is what the rows of an older store get."""
    values = EnumType(kind, native_enum=False, length=30, values_callable=lambda e: [m.value for m in e])
    return Column(name, values, nullable=nullable, server_default=default.value if default else None)


def link(name: str, table: str, *, nullable: bool = False) -> Column[str]:
    """Foreign keys never cascade: every lost row must pass through the door, so that undo can bring it back."""
    return Column(name, ForeignKey(f"{table}.id"), nullable=nullable, index=True)


def deadline() -> tuple[Column[Any], ...]:
    return choice("due_kind", DueKind), Column("due_on", Date), text("due_words")
