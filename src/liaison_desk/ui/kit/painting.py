"""Drawing with the theme: what widgets and list delegates both paint, so that they look the same."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from liaison_desk.ui.kit import icons, theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import TONE, Radius, Space, Token, Tone, Type

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter

PILL_HEIGHT = 24
PILL_ICON = 14
KEY_HEIGHT = 20


class Pen:
    """A painter that knows the theme. Lengths it takes and gives are pixels; icon sizes are units."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.theme = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def line(
        self,
        words: str,
        rect: QRectF,
        role: Type = "body",
        ink: Token = "text",
        *,
        tabular: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """One line, cut with … where the room ends; returns how wide it became."""
        metrics = self.theme.metrics(role, tabular=tabular)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.setFont(self.theme.font(role, tabular=tabular))
        self.painter.setPen(self.theme.color(ink))
        self.painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)

    def icon(self, name: Icon, left: float, middle: float, ink: Token = "text2", size: float = 14) -> float:
        """An icon with its vertical middle at `middle`; returns its width."""
        side = self.theme.px(size)
        dpr = self.painter.device().devicePixelRatio()
        top = round(middle - side / 2)
        self.painter.drawPixmap(QPointF(round(left), top), icons.pixmap(name, ink, size, dpr))
        return side

    def fill(self, rect: QRectF, token: Token, radius: float = 0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(token))
        self.painter.drawRoundedRect(rect, radius, radius)

    def outline(self, rect: QRectF, token: Token, width: float = 1, radius: float = 0) -> None:
        """A line just inside the rectangle."""
        self.painter.setPen(QPen(self.theme.color(token), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        self.painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)

    def ring(self, rect: QRectF, radius: float = 0) -> None:
        """The focus ring."""
        self.outline(rect, "accent", self.theme.ring, radius)

    def circle(self, rect: QRectF, token: Token, line: Token | None = None, width: float = 1.5) -> None:
        """A filled circle, or with `line` an outlined one on that fill."""
        half = width / 2 if line else 0
        self.painter.setPen(QPen(self.theme.color(line), width) if line else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(token))
        self.painter.drawEllipse(rect.adjusted(half, half, -half, -half))

    def hline(self, left: float, right: float, y: float, color: Token = "border") -> None:
        self.painter.fillRect(QRectF(left, round(y) - 1, right - left, 1), self.theme.color(color))

    def avatar(self, rect: QRectF, letters: str, tone: Tone = "neutral", ground: Token | None = None) -> None:
        tint = self.theme.tone(tone)
        self.painter.setPen(QPen(tint.line, 1) if self.theme.high_contrast else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(ground) if ground else tint.fill)
        self.painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        font = self.theme.font("body_bold")
        font.setPixelSize(max(self.theme.px(9), round(rect.height() * 0.42)))
        self.painter.setFont(font)
        self.painter.setPen(tint.ink)
        self.painter.drawText(rect, CENTER, letters)

    def tile(self, rect: QRectF, name: Icon, tone: Tone = "neutral", size: float = 18) -> None:
        """A rounded square with an icon."""
        tint = self.theme.tone(tone)
        self.painter.setPen(QPen(tint.line, 1) if self.theme.high_contrast else Qt.PenStyle.NoPen)
        self.painter.setBrush(tint.fill)
        radius = self.theme.px(Radius.card)
        self.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left = rect.center().x() - self.theme.px(size) / 2
        self.icon(name, left, rect.center().y(), tone_ink(tone), size)

    def pill(
        self,
        left: float,
        middle: float,
        words: str,
        tone: Tone = "neutral",
        name: Icon | None = None,
        *,
        plain: bool = False,
        role: Type = "caption_strong",
    ) -> float:
        """Icon and words on a soft ground (`plain`: without it); returns the width."""
        look, tint = self.theme, self.theme.tone(tone)
        width, height = pill_width(words, name, plain=plain, role=role), look.px(PILL_HEIGHT)
        rect = QRectF(left, round(middle - height / 2), width, height)
        pad = 0 if plain else look.px(Space.x2)
        if not plain:
            framed = tone == "outline" or look.high_contrast
            self.painter.setPen(QPen(tint.line, 1) if framed else Qt.PenStyle.NoPen)
            self.painter.setBrush(tint.fill)
            radius = look.px(Radius.tag)
            self.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        at = left + pad
        if name:
            at += self.icon(name, at, middle, tone_ink(tone), PILL_ICON) + look.px(5)
        room = QRectF(at, rect.y(), left + width - pad - at + 1, height)
        self.line(words, room, role, tone_ink(tone), tabular=True)
        return width

    def keys(self, right: float, middle: float, keys: tuple[str, ...]) -> float:
        """Key caps that end at `right`; returns their width."""
        look = self.theme
        width, height = keys_width(keys), look.px(KEY_HEIGHT)
        left = right - width
        for key in keys:
            cap = QRectF(left, round(middle - height / 2), _key_width(key), height).adjusted(0.5, 1.5, -0.5, -1.5)
            self.painter.setPen(QPen(look.color("border"), 1))
            self.painter.setBrush(look.color("surface"))
            self.painter.drawRoundedRect(cap, look.px(Radius.tag), look.px(Radius.tag))
            self.line(key, cap, "caption", "text3", align=CENTER)
            left += _key_width(key) + look.px(3)
        return width


def tone_ink(tone: Tone) -> Token:
    """The text colour of a tone."""
    return TONE[tone][0]


def pill_width(words: str, name: Icon | None, *, plain: bool = False, role: Type = "caption_strong") -> int:
    look = theme.current()
    sign = look.px(PILL_ICON) + look.px(5) if name else 0
    pad = 0 if plain else look.px(Space.x2)
    return round(look.metrics(role, tabular=True).horizontalAdvance(words) + 1.5) + sign + 2 * pad


def keys_width(keys: tuple[str, ...]) -> int:
    return sum(map(_key_width, keys)) + theme.current().px(3) * max(0, len(keys) - 1)


def _key_width(key: str) -> int:
    look = theme.current()
    return max(look.px(18), round(look.metrics("caption").horizontalAdvance(key)) + look.px(10))
