"""The checklist before the minutes are finished, and after that what remains to be done with them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.minutes import Check
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import Clamped, glyph, paragraph
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, top, vbox
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
        self._title = section("")
        self._rows = vbox(spacing=12)
        self.setLayout(vbox(self._title, self._rows, spacing=14))

    def show_points(self, points: Sequence[Point], *, locked: bool) -> None:
        shown = (tuple(points), locked)
        if shown == self._shown:
            return
        self._shown = shown
        self._title.show_title(self.tr("After the meeting") if locked else self.tr("Before the minutes are finished"))
        refill(self._rows, *(self._row(point, locked=locked) for point in points))

    def _row(self, point: Point, *, locked: bool) -> Item:
        sign = (
            glyph(Icon.CIRCLE_CHECK, "success", says=self.tr("Done"))
            if point.is_done
            else glyph(Icon.CIRCLE, "text3", says=self.tr("Not done"))
        )
        words = vbox(
            paragraph(point.title, "small" if point.is_done else "small_strong", "text2" if point.is_done else "text"),
            Clamped(point.about, LINES, "caption", "text3") if point.about else None,
            spacing=0,
        )
        go = None
        if point.check in (_AFTER if locked else _BEFORE) and (not point.is_done or point.check is Check.ATTENDANCE):
            label = self.tr("Change") if point.is_done else self.tr("Go there")
            go = button(label, "link", says=f"{label}: {point.title}", press=partial(self.picked.emit, point))
        return hbox(top(sign), grow(words), go, spacing=10)
