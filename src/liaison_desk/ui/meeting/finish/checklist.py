"""The checklist before the minutes are finished, and after that what remains to be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.minutes import Check
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import Clamped, glyph, paragraph, set_words
from liaison_desk.ui.kit.layout import grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.meeting.finish.words import Point

_BEFORE = (Check.ATTENDANCE, Check.ACTIONS, Check.TEXTS, Check.DISCLOSURE)  # points one goes to; the others are steps
_AFTER = (Check.DISCLOSURE, Check.ARCHIVE)
LINES = 4  # of what a point is about: sixty cases fill the pane otherwise


class Checklist(QWidget):
    """Made anew only where something changed, so that the keyboard stays where it is."""

    picked = Signal(object)  # Point

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._lines: list[_Line] = []
        self._title = section("")
        self._rows = vbox(spacing=12)
        self.setLayout(vbox(self._title, self._rows, spacing=14))

    def show_points(self, points: Sequence[Point], *, locked: bool) -> None:
        shown = (tuple(points), locked)
        if shown == self._shown:
            return
        self._shown = shown
        self._title.show_title(self.tr("After the meeting") if locked else self.tr("Before the minutes are finished"))
        ways = [self._way(point, locked=locked) for point in points]
        looks = [(point.is_done, bool(way)) for point, way in zip(points, ways, strict=True)]
        if looks != [line.looks for line in self._lines]:
            self._lines = [self._line(point, way) for point, way in zip(points, ways, strict=True)]
            refill(self._rows, *self._lines)
        for line, point, way in zip(self._lines, points, ways, strict=True):
            line.show_point(point, way)

    def _way(self, point: Point, *, locked: bool) -> str:
        """What leads to it is called; empty where there is nothing to do about it here."""
        is_offered = point.check in (_AFTER if locked else _BEFORE)
        if not is_offered or (point.is_done and point.check is not Check.ATTENDANCE):
            return ""
        return self.tr("Change") if point.is_done else self.tr("Go there")

    def _line(self, point: Point, way: str) -> "_Line":
        line = _Line(self.tr("Done") if point.is_done else self.tr("Not done"), is_done=point.is_done, leads=bool(way))
        line.picked.connect(self.picked)
        return line


class _Line(QWidget):
    picked = Signal(object)  # Point

    def __init__(self, says: str, *, is_done: bool, leads: bool) -> None:
        super().__init__()
        self.looks = (is_done, leads)
        self._point: Point | None = None
        sign = glyph(Icon.CIRCLE_CHECK, "success", says=says) if is_done else glyph(Icon.CIRCLE, "text3", says=says)
        self._title = paragraph("", "small" if is_done else "small_strong", "text2" if is_done else "text")
        self._about = Clamped("", LINES, "caption", "text3")
        self._go = button("", "link", press=lambda: self.picked.emit(self._point)) if leads else None
        words = vbox(self._title, self._about, spacing=0)
        self.setLayout(hbox(top(sign), grow(words), self._go, spacing=10))

    def show_point(self, point: Point, way: str) -> None:
        self._point = point
        self._title.setText(point.title)
        set_words(self._about, point.about)
        if self._go is not None:
            self._go.setText(way)
            self._go.setAccessibleName(f"{way}: {point.title}")
