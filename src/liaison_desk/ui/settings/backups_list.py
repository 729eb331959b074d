"""The list of backups: when over why and how old."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.backups import Backup
from liaison_desk.domain.labels import label
from liaison_desk.i18n import QtTexts
from liaison_desk.ui.kit.lists import Index, RowDelegate, RowRole
from liaison_desk.ui.kit.painting import Pen

WORDS = Qt.ItemDataRole.UserRole  # two lines


class BackupsModel(QAbstractListModel):
    def __init__(self, backups: Sequence[Backup], texts: QtTexts, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self._backups = backups
        self._words = [
            (
                texts.moment_words(backup.at),
                "  ·  ".join(
                    filter(
                        None,
                        (_age(texts, backup.at, now), label(texts, backup.why), texts.size_words(backup.size)),
                    )
                ),
            )
            for backup in backups
        ]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._backups)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        when, under = self._words[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return when
            case RowRole.ID:
                return self._backups[index.row()].file.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{when}, {under}"
        return (when, under) if role == WORDS else None


class BackupDelegate(RowDelegate):
    @override
    def row_height(self, width: float) -> float:
        return 48

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        when, under = index.data(WORDS)
        px = pen.theme.px
        room = rect.adjusted(px(self.PAD), px(5), -px(self.PAD), 0)
        pen.line(when, QRectF(room.x(), room.y(), room.width(), px(20)), "body_strong")
        pen.line(under, QRectF(room.x(), room.y() + px(20), room.width(), px(18)), "small", "text2")


def _age(texts: QtTexts, made_at: datetime, now: datetime) -> str:
    """Nothing where the clock was wrong."""
    days = (now.date() - made_at.date()).days
    if days == 0:
        return texts.translate("BackupWords", "today")
    if days == 1:
        return texts.translate("BackupWords", "yesterday")
    return texts.translate("BackupWords", "%n day(s) ago", "", days) if days > 0 else ""
