"""The rows of a long list as data: lines under headings, changed in place where only their words changed."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.kit.lists import Headed, Index, RowRole


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


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines below it have in common. A `key` tells apart two that read alike."""

    title: str
    count: int
    key: str = ""
    is_late: bool = False


class RowModel(QAbstractListModel, Headed, Generic[L]):
    """The delegate finds the line or heading itself under `RowRole.ENTRY`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Heading | L] = []
        self._keys: list[str | tuple[str]] = []
        self._number_of: dict[str, int] = {}

    def show_entries(self, entries: Sequence[Heading | L]) -> None:
        before, after = self.entries, list(entries)
        keys = [(entry.key or entry.title,) if isinstance(entry, Heading) else entry.id for entry in after]
        if self._keys != keys:
            self.beginResetModel()
            self.entries, self._keys = after, keys
            self._number_of = {key: number for number, key in enumerate(keys) if isinstance(key, str)}
            self.headings = {number: None for number, key in enumerate(keys) if not isinstance(key, str)}
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
        return number - bisect(list(self.headings), number)

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
        if role == RowRole.GROUP:
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
