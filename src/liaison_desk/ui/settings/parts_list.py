"""The list of parts: name over version and licence, in groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.texts import Texts
from liaison_desk.services.parts import Part
from liaison_desk.ui.kit.lists import Index, RowDelegate, RowRole
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.settings.words import group_name, version_line

PART = Qt.ItemDataRole.UserRole  # the part itself; None for the name of a group


@dataclass(frozen=True, slots=True)
class Line:
    """The name of a group where there is no part."""

    words: str
    part: Part | None = None


class PartsModel(QAbstractListModel):
    def __init__(self, parts: Sequence[Part], texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        for number, part in enumerate(parts):
            if number == 0 or parts[number - 1].group is not part.group:
                self._lines.append(Line(group_name(texts, part.group)))
            self._lines.append(Line(part.name, part))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_group = self._lines[index.row()].part is None
        return Qt.ItemFlag.NoItemFlags if is_group else super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.words
            case RowRole.GROUP:
                return line.part is None
            case RowRole.ID:
                return line.part.key if line.part else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.words}, {version_line(line.part)}" if line.part else line.words
        return line.part if role == PART else None


class PartDelegate(RowDelegate):
    @override
    def row_height(self, width: float) -> float:
        return 48

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        part: Part = index.data(PART)
        px = pen.theme.px
        room = rect.adjusted(px(self.PAD), px(5), -px(self.PAD), 0)
        pen.line(part.name, QRectF(room.x(), room.y(), room.width(), px(20)), "body_strong")
        under = QRectF(room.x(), room.y() + px(20), room.width(), px(18))
        pen.line(version_line(part), under, "small", "text2")
