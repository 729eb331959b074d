"""A box to tick whose words go on in a second line where they have no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import escaped

_LEAST = 96  # units: narrower, words would be torn apart
_WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Check(QCheckBox):
    def __init__(self, words: str) -> None:
        super().__init__(escaped(words))
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        one_line = super().sizeHint()
        if width >= one_line.width():
            return one_line.height()
        beside = one_line.width() - self.fontMetrics().horizontalAdvance(self._words)
        room = QRect(0, 0, max(1, width - beside), 1 << 16)
        taller = self.fontMetrics().boundingRect(room, _WRAPS, self._words).height() - self.fontMetrics().height()
        return one_line.height() + max(0, taller)

    @override
    def minimumSizeHint(self) -> QSize:
        one_line = super().minimumSizeHint()
        return QSize(min(one_line.width(), theme.current().px(_LEAST)), one_line.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
            return
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, _WRAPS, self._words)
