"""The rows of a long list as data: lines under headings, changed in place where only their words changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

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
        self._numbers: dict[object, int] = {}

    def show_entries(self, entries: Sequence[Heading | L]) -> None:
        before, after = self.entries, list(entries)
        keys = list(map(_key, after))
        if keys != self._keys:
            self.beginResetModel()
            self.entries, self._keys = after, keys
            self._numbers = {key: number for number, (is_heading, key) in enumerate(keys) if not is_heading}
            self.endResetModel()
            return
        self.entries = after
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def lines(self) -> list[L]:
        return [entry for entry in self.entries if not isinstance(entry, Heading)]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def number_of(self, wanted: object) -> int | None:
        """Where the line with this id stands."""
        return self._numbers.get(wanted)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Asked for thousands of times whenever a long list is laid out: nothing is made that is not wanted."""
        entry = self.entries[index.row()]
        if role == RowRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if isinstance(entry, Heading):
            return True if role == RowRole.GROUP else entry.count if role == RowRole.COUNT else None
        if role == RowRole.ID:
            return entry.id
        return entry.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(entry: Heading | RowLine) -> tuple[bool, str]:
    return (True, entry.key or entry.title) if isinstance(entry, Heading) else (False, entry.id)
