"""The entries of the rail, and the mark of the program."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import tip
from liaison_desk.ui.kit.painting import CENTER, RIGHT, Pen
from liaison_desk.ui.kit.tokens import Radius, Size, Token

_HEIGHT = 36
_ICON_LEFT = 12
_TEXT_LEFT = 40


class NavItem(QPushButton):  # a push button: screen readers take a checkable plain one for a check box
    """A page to go to. The current one has a tint, a bar and bold words, not colour alone."""

    def __init__(self, label: str, name: Icon, *, letters: str = "") -> None:
        super().__init__()
        self._label, self._icon = label, name
        self._letters = letters  # for the narrow rail, where three equal icons would say nothing
        self._count, self._alert = 0, False
        self._current = self._compact = False
        self.setProperty("kind", "nav")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(_HEIGHT))
        self._describe()

    @property
    def label(self) -> str:
        return self._label

    def show_count(self, count: int, *, alert: bool = False) -> None:
        """How many wait there; `alert` when some of them are late."""
        self._count, self._alert = count, alert
        self._describe()

    def set_current(self, current: bool) -> None:
        self._current = current
        self._describe()

    def set_compact(self, compact: bool) -> None:
        """In the narrow rail: the icon or the letters only, with the words in the tool tip."""
        self._compact = compact
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._label}, {self._count}" if self._count else self._label)
        self.setAccessibleDescription(self.tr("current page") if self._current else "")
        self.setToolTip(tip(self._label) if self._compact else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(40), theme.current().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        px, rect = pen.theme.px, QRectF(self.rect())
        radius = px(Radius.control)
        if self._current:
            pen.fill(rect, "selected", radius)
            pen.fill(QRectF(0, px(9), px(3), rect.height() - px(18)), "accent", 1.5)
        elif self.underMouse():
            pen.fill(rect, "hover", radius)
        if self.hasFocus():
            pen.ring(rect, radius)
        ink: Token = "accent_text" if self._current else "text2"
        if self._compact:
            self._paint_compact(pen, rect, ink)
            return
        pen.icon(self._icon, px(_ICON_LEFT), rect.center().y(), ink, Size.icon)
        right = self._paint_count(pen, rect)
        room = QRectF(px(_TEXT_LEFT), 0, right - px(_TEXT_LEFT), rect.height())
        pen.line(self._label, room, "body_bold" if self._current else "body", "text" if self._current else "text2")

    def _paint_compact(self, pen: Pen, rect: QRectF, ink: Token) -> None:
        px = pen.theme.px
        if self._letters:
            pen.line(self._letters, rect, "small_strong", ink, align=CENTER)
        else:
            pen.icon(self._icon, rect.center().x() - px(9), rect.center().y(), ink, Size.icon)
        if self._count:
            spot = QPointF(rect.center().x() + px(9), rect.center().y() - px(7))
            pen.painter.setPen(QPen(pen.theme.color("sidebar"), 2))
            pen.painter.setBrush(pen.theme.color("danger" if self._alert else "text3"))
            pen.painter.drawEllipse(spot, px(5), px(5))

    def _paint_count(self, pen: Pen, rect: QRectF) -> float:
        """Draws the number at the right; returns where the room for the label ends."""
        px = pen.theme.px
        if not self._count:
            return rect.right() - px(8)
        words = str(self._count)
        width = pen.theme.metrics("caption_strong", tabular=True).horizontalAdvance(words)
        if not self._alert:
            pen.line(words, rect.adjusted(0, 0, -px(12), 0), "caption_strong", "text3", tabular=True, align=RIGHT)
            return rect.right() - px(20) - width
        wide = max(px(20), width + px(12))
        badge = QRectF(rect.right() - px(8) - wide, rect.center().y() - px(10), wide, px(20))
        pen.fill(badge, "danger_soft", px(10))
        if pen.theme.high_contrast:
            pen.outline(badge, "danger", 1, px(10))
        pen.line(words, badge, "caption_strong", "danger", tabular=True, align=CENTER)
        return badge.x() - px(8)


class Logo(QWidget):
    """Two circles that overlap: the municipality and the police."""

    def __init__(self, size: float = 28) -> None:
        super().__init__()
        side = theme.current().px(size)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_logo(painter, QRectF(self.rect()))


def logo_icon() -> QIcon:
    """Drawn at the sizes window managers ask for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_logo(painter, picture.rect().toRectF())
        painter.end()
        icon.addPixmap(picture)
    return icon


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    look, side = theme.current(), rect.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QPainterPath()
    ground.addRoundedRect(rect, side * 0.26, side * 0.26)
    painter.fillPath(ground, look.color("accent"))
    painter.setPen(QPen(look.color("on_accent"), side * 0.075))
    round_side = side * 0.40
    for left in (0.18, 0.42):
        painter.drawEllipse(QRectF(rect.x() + side * left, rect.y() + (side - round_side) / 2, round_side, round_side))
