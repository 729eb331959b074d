"""A figure one can press: its number, what it counts, what of it is late, and what it was the year before."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from liaison_desk.domain.figure_words import FigureWords
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import escaped
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.tokens import Radius, Space, Token, Type

_PAD = Space.x2
_LEAST = 92  # units of its width
_ALONE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # the number: never in two lines
_WRAPS = _ALONE | Qt.TextFlag.TextWordWrap

_Part = tuple[str, Type, Token]


class FigureButton(QPushButton):
    """Opens the list behind the figure; `is_open` while that list is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[_Part] = []
        self._before = ""
        self._is_open = False
        self.setProperty("kind", "nav")  # bare: it draws itself
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show what is counted"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: FigureWords, before: str) -> None:
        """`before` is what it was the year before."""
        self._parts = [(words.number, "h2", "text"), (words.about, "caption", "text2")]
        if words.late:
            self._parts.append((words.late, "caption_strong", "warning"))
        if before:
            self._parts.append((before, "caption", "text3"))
        self._before = before
        said = " ".join(filter(None, (words.number, words.about, words.late)))
        self.setText(escaped(said))
        self.setAccessibleName(said)
        self.updateGeometry()
        self.show_open(is_open=self._is_open)

    def show_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        state = self.tr("the list is open") if is_open else ""
        self.setAccessibleDescription(". ".join(filter(None, (self._before, state))))
        self.update()

    @property
    def is_open(self) -> bool:
        return self._is_open

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return sum(self._height(part, width) for part in self._parts) + 2 * theme.current().px(Space.x1)

    @override
    def sizeHint(self) -> QSize:
        width = theme.current().px(_LEAST)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _height(self, part: _Part, width: int) -> int:
        words, role, _ = part
        look = theme.current()
        if role == "h2":
            return look.line(role)
        room = QRectF(0, 0, max(1, width - 2 * look.px(_PAD)), 1e5)
        metrics = look.metrics(role, tabular=True)
        lines = round(metrics.boundingRect(room, _WRAPS, words).height() / metrics.lineSpacing())
        return max(1, lines) * look.line(role)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen, rect = Pen(QPainter(self)), QRectF(self.rect())
        radius = pen.theme.px(Radius.control)
        if self._is_open:
            pen.fill(rect, "selected", radius)
            pen.outline(rect, "accent_line", 1, radius)
        elif self.underMouse():
            pen.fill(rect, "hover", radius)
        if self.hasFocus():
            pen.ring(rect, radius)
        pad, top = pen.theme.px(_PAD), pen.theme.px(Space.x1)
        for part in self._parts:
            words, role, ink = part
            height = self._height(part, self.width())
            pen.painter.setFont(pen.theme.font(role, tabular=True))
            pen.painter.setPen(pen.theme.color(ink))
            wraps = _WRAPS if role != "h2" else _ALONE
            pen.painter.drawText(QRectF(pad, top, self.width() - 2 * pad, height), wraps, words)
            top += height
