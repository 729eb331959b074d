"""The rows of a long list as data: lines under headings, changed in place where only their words changed."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.kit.lists import Index, RowRole


class RowLine(Protocol):
    """What a line must tell of itself; the delegate reads the rest."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def spoken(self) -> str:
        """The row as one sentence, for a screen reader."""
        ...


L = TypeVar("L", bound=RowLine)
_GROUP = int(RowRole.GROUP)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines below it have in common. A `key` tells apart two that read alike."""

    title: str
    count: int
    key: str = ""
    is_late: bool = False


class RowModel(QAbstractListModel, Generic[L]):
    """The delegate finds the line or heading itself under `RowRole.ENTRY`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Heading | L] = []
        self._keys: list[tuple[bool, str]] = []
        self._number_of: dict[str, int] = {}
        self._headings: list[int] = []  # where they stand

    def show_entries(self, entries: Sequence[Heading | L]) -> None:
        before, after = self.entries, list(entries)
        keys = list(map(_key, after))
        if self._keys != keys:
            self.beginResetModel()
            self.entries, self._keys = after, keys
            self._number_of = {key: number for number, (is_heading, key) in enumerate(keys) if not is_heading}
            self._headings = [number for number, (is_heading, _) in enumerate(keys) if is_heading]
            self.endResetModel()
            return
        self.entries = after
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            if old is not new and old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def lines(self) -> list[L]:
        return [entry for entry in self.entries if not isinstance(entry, Heading)]

    def line(self, line_id: str) -> L | None:
        number = self._number_of.get(line_id)
        return None if number is None else cast(L, self.entries[number])

    def count(self) -> int:
        """Of the lines, without the headings."""
        return len(self._number_of)

    def place_of(self, line_id: str) -> int:
        """Which line it is, counted from 0."""
        number = self._number_of[line_id]
        return number - bisect(self._headings, number)

    def at_place(self, place: int) -> L | None:
        """The other way round; None beyond either end."""
        ids = list(self._number_of)
        return self.line(ids[place]) if 0 <= place < len(ids) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        is_heading = isinstance(entry, Heading)
        if role == _GROUP:  # of every row, each time the list is laid out
            return is_heading
        if role == RowRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if isinstance(entry, Heading):
            return entry.count if role == RowRole.COUNT else None
        if role == RowRole.ID:
            return entry.id
        return entry.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchExactly,
    ) -> list[QModelIndex]:
        """By id without a look at any row."""
        if role != RowRole.ID:
            return super().match(start, role, value, hits, flags)
        number = self._number_of.get(value)
        return [] if number is None else [self.index(number)]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(entry: Heading | RowLine) -> tuple[bool, str]:
    return (True, entry.key or entry.title) if isinstance(entry, Heading) else (False, entry.id)
