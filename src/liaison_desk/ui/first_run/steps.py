"""The rail of the first run: the four steps, which are done, and the way back to them."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text, tip
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, top, vbox
from liaison_desk.ui.kit.nav import Logo
from liaison_desk.ui.kit.painting import CENTER, Pen
from liaison_desk.ui.kit.tokens import Radius

WIDE, NARROW = 304, 76  # units
_HEIGHT = 64
_CIRCLE = 26
_PAD = 6


class StepState(Enum):
    DONE = "done"
    CURRENT = "current"
    OPEN = "open"  # one has been there, and it is not answered
    AHEAD = "ahead"


class StepButton(QPushButton):
    """One step. It can be pressed once one has been there."""

    def __init__(self, number: int, title: str, *, is_last: bool) -> None:
        super().__init__()
        self._number, self._title, self._is_last = number, title, is_last
        self._about = ""
        self._state = StepState.AHEAD
        self._is_compact = False
        self.setProperty("kind", "nav")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(_HEIGHT))

    @property
    def state(self) -> StepState:
        return self._state

    def show_state(self, state: StepState, about: str) -> None:
        """`about` is what was answered, or what will be asked."""
        said = {
            StepState.DONE: self.tr("done"),
            StepState.CURRENT: self.tr("current step"),
            StepState.OPEN: "",
            StepState.AHEAD: self.tr("not yet"),
        }
        self._state, self._about = state, about
        self.setEnabled(state is not StepState.AHEAD)
        self.setAccessibleName(f"{self._number}. {self._title}, {about}" if about else f"{self._number}. {self._title}")
        self.setAccessibleDescription(said[state])
        self._name_tip()
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._is_compact = compact
        self._name_tip()
        self.update()

    def _name_tip(self) -> None:
        self.setToolTip(tip(f"{self._title}: {self._about}") if self._is_compact else "")

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_CIRCLE + 2 * _PAD), theme.current().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        px, rect = pen.theme.px, QRectF(self.rect())
        card = rect.adjusted(0, 0, 0, -px(12))
        if self.underMouse() and self.isEnabled():
            pen.fill(card, "hover", px(Radius.control))
        if self.hasFocus():
            pen.ring(card, px(Radius.control))
        side = px(_CIRCLE)
        left = (rect.width() - side) / 2 if self._is_compact else px(_PAD)
        circle = QRectF(left, px(_PAD), side, side)
        if not self._is_last:
            middle = circle.center().x()
            pen.painter.setPen(QPen(pen.theme.color("border_control" if pen.theme.high_contrast else "border"), 1.5))
            pen.painter.drawLine(round(middle), round(circle.bottom() + px(6)), round(middle), round(rect.bottom()))
        self._paint_circle(pen, circle)
        if not self._is_compact:
            self._paint_words(pen, circle.right() + px(12), rect.right() - px(8))

    def _paint_circle(self, pen: Pen, circle: QRectF) -> None:
        if self._state is StepState.DONE:
            pen.circle(circle, "success_soft", "success_line", 1)
            pen.icon(Icon.CHECK, circle.center().x() - pen.theme.px(7), circle.center().y(), "success", 14)
            return
        now = self._state is StepState.CURRENT
        pen.circle(circle, "accent" if now else "sidebar", "accent" if now else "border_control")
        pen.line(str(self._number), circle, "small_strong", "on_accent" if now else "text2", tabular=True, align=CENTER)

    def _paint_words(self, pen: Pen, left: float, right: float) -> None:
        px = pen.theme.px
        now = self._state is StepState.CURRENT
        title, about = QRectF(left, px(4), right - left, px(20)), QRectF(left, px(25), right - left, px(18))
        ink = "text2" if self._state is StepState.AHEAD else "text"
        pen.line(self._title, title, "body_bold" if now else "body", "text2" if ink == "text2" else "text")
        pen.line(self._about, about, "small", "text3")


class StepRail(QWidget):
    """`asked` brings the number of a step, from 0."""

    asked = Signal(int)

    def __init__(self, titles: list[str]) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Steps"))
        last = len(titles) - 1
        self.buttons = [StepButton(n + 1, title, is_last=n == last) for n, title in enumerate(titles)]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self.asked.emit(number))
        self._name = text(self.tr("Liaison Desk"), "h3")
        promise = self.tr(
            "Everything stays on this machine. The program does not use the network. Classified information does not "
            "belong here."
        )
        self._promise = box(
            hbox(
                top(glyph(Icon.HARD_DRIVE, "text3", 16)),
                grow(paragraph(promise, "small", "text2")),
                spacing=10,
                margins=(_PAD, 0, 0, 0),
            )
        )
        self._head = hbox(Logo(32), self._name, STRETCH, spacing=12, margins=(_PAD, 0, 0, 0))
        self._column = vbox(
            self._head,
            Gap(34),
            *self.buttons,
            STRETCH,
            self._promise,
            spacing=0,
            margins=(22, 28, 22, 24),
        )
        self.setLayout(self._column)
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """Circles only, where the window is narrow or the text large."""
        px = theme.current().px
        self.setFixedWidth(px(NARROW if compact else WIDE))
        self._column.setContentsMargins(
            *((px(12), px(20), px(12), px(16)) if compact else (px(22), px(28), px(22), px(24)))
        )
        self._head.setContentsMargins(px(10 if compact else _PAD), 0, 0, 0)
        for part in (self._name, self._promise):
            part.setVisible(not compact)
        for button in self.buttons:
            button.set_compact(compact)
