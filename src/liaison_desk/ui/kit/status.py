"""Small signs of state and of people: pills, avatars, icon tiles, bars, and the round tick."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import icons, theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.painting import PILL_HEIGHT, Pen, pill_width
from liaison_desk.ui.kit.tokens import Size, Token, Tone, Type


class Pill(QLabel):
    """A state as icon and words; the colour only repeats it. `plain` stands without a ground."""

    def __init__(
        self,
        words: str,
        tone: Tone = "neutral",
        name: Icon | None = None,
        *,
        plain: bool = False,
        role: Type = "caption_strong",
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._plain, self._role = plain, role
        self.show_state(words, tone, name)

    def show_state(self, words: str, tone: Tone, name: Icon | None = None) -> None:
        self._tone, self._icon = tone, name
        self.setText(words)
        width = pill_width(words, name, plain=self._plain, role=self._role)
        self.setFixedSize(width, theme.current().px(PILL_HEIGHT))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        middle = self.height() / 2
        pen = Pen(QPainter(self))
        pen.pill(0, middle, self.text(), self._tone, self._icon, plain=self._plain, role=self._role)


class Avatar(QWidget):
    """Initials in a circle. The name stands beside it, so it is silent to screen readers."""

    def __init__(self, letters: str, size: float = 24, tone: Tone = "neutral") -> None:
        super().__init__()
        self._letters, self._tone = letters, tone
        side = theme.current().px(size)
        self.setFixedSize(side, side)

    def show_letters(self, letters: str, tone: Tone) -> None:
        """Somebody else's."""
        self._letters, self._tone = letters, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        Pen(QPainter(self)).avatar(QRectF(self.rect()), self._letters, self._tone)


def initials(name: str) -> str:
    """First letters of the first and the last name; of a hyphenated last name, its last part."""
    words = name.replace("-", " ").split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Tile(QWidget):
    """A rounded icon at the head of a row."""

    def __init__(self, name: Icon, tone: Tone = "neutral", size: float = 36) -> None:
        super().__init__()
        self._icon, self._tone = name, tone
        self._glyph: float = 24 if size >= Size.row else Size.icon
        side = theme.current().px(size)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        Pen(QPainter(self)).tile(QRectF(self.rect()), self._icon, self._tone, self._glyph)


class Bar(QWidget):
    """How much of a whole, 0 to 1. `says` puts it in words."""

    def __init__(self, value: float, *, says: str, color: Token = "accent", height: float = 6) -> None:
        super().__init__()
        self._value, self._color = value, color
        self.setFixedHeight(theme.current().px(height))
        self.setAccessibleName(says)

    def show_value(self, value: float, *, says: str, color: Token | None = None) -> None:
        self._value, self._color = value, color or self._color
        self.setAccessibleName(says)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen, rect = Pen(QPainter(self)), QRectF(self.rect())
        radius = rect.height() / 2
        pen.fill(rect, "neutral_soft", radius)
        if pen.theme.high_contrast:
            pen.outline(rect, "border", 1, radius)
        if self._value > 0:
            rect.setWidth(max(rect.height(), rect.width() * min(1.0, self._value)))
            pen.fill(rect, self._color, radius)


class CheckDot(QAbstractButton):
    """The round tick of a task or of somebody's attendance. `soft` is for where ticked is the normal case."""

    def __init__(self, says: str, *, checked: bool = False, soft: bool = False) -> None:
        super().__init__()
        self._soft = soft
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = theme.current().px(Size.target)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        paint_dot(pen, QRectF(self.rect()), ticked=self.isChecked(), soft=self._soft, hot=self.underMouse())
        if self.hasFocus():
            pen.ring(QRectF(self.rect()), self.width() / 2)


def paint_dot(pen: Pen, target: QRectF, *, ticked: bool, soft: bool = False, hot: bool = False) -> None:
    """The dot in the middle of its target: shared with lists, which paint it themselves."""
    side = pen.theme.px(Size.icon)
    dot = QRectF(0, 0, side, side)
    dot.moveCenter(target.center())
    if not ticked:
        pen.circle(dot, "surface", "accent" if hot else "border_control")
        return
    if soft:
        pen.circle(dot, "accent_soft", "accent_line", 1)
    else:
        pen.circle(dot, "success")
    tick = icons.pixmap(Icon.CHECK, "accent_text" if soft else "surface", 12, pen.painter.device().devicePixelRatio())
    half = pen.theme.px(12) / 2
    pen.painter.drawPixmap(QPointF(dot.center().x() - half, dot.center().y() - half), tick)
