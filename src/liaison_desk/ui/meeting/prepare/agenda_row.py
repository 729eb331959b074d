"""One item of the agenda being prepared: read as a line, changed as fields in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.agenda import Place, minutes_of
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, fixed, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Avatar, initials
from liaison_desk.ui.meeting.words import minutes_words

KIND_WIDTH, PRESENTER_WIDTH, MINUTES_WIDTH = 104, 156, 84  # units
INDENT = 20


class Grip(QWidget):
    """Where a row is taken with the mouse. The keys do the same."""

    taken = Signal()
    dragged = Signal(int)  # y on the screen
    dropped = Signal()

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(says)
        self.setLayout(hbox(middle(glyph(Icon.GRIP_VERTICAL, "text3", 16))))
        side = theme.current().px(24)
        self.setFixedSize(side, side)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.taken.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if event.button() is Qt.MouseButton.LeftButton:
            self.dropped.emit()


class AgendaRow(Row):
    """`moved` by Alt+Shift and the arrows, `removed` by Delete, opened by Enter, F2 or a double click."""

    moved = Signal(int)

    def __init__(self, context: Context, file: MeetingFile, place: Place, notes: Sequence[Item], under: str) -> None:
        self.place = place
        texts, item = context.texts, place.item
        kind = label(texts, item.kind) if item.kind and place.is_case else ""
        minutes = minutes_of(file.items, place)
        number = item.case_number or place.label
        self.grip = Grip(self.tr("Drag, or move with Alt+Shift and the arrows"))
        title = elided(item.title, "body_strong" if not place.is_inside else "body")
        name = hbox(title, *notes, STRETCH, spacing=8)
        words = vbox(name, elided(under, "small", "text2") if under else None, spacing=0)
        self._lacks_presenter = place.is_case and not item.presenter
        parts: list[Item] = [
            middle(self.grip),
            fixed(hbox(text(number, "small", "text2", tabular=True)), 44),
            grow(words),
            fixed(hbox(elided(kind, "small", "text2")), KIND_WIDTH),
            fixed(hbox(*self._presenter(), spacing=6), PRESENTER_WIDTH),
            fixed(hbox(self._minutes(minutes, minutes_words(minutes, texts))), MINUTES_WIDTH),
        ]
        indent = INDENT if place.is_inside else 0
        says = ", ".join(filter(None, (number, item.title, under, kind, item.presenter, minutes_words(minutes, texts))))
        super().__init__(hbox(*parts, spacing=8, margins=(8 + indent, 8, 8, 8)), says=says)

    def _presenter(self) -> Sequence[Item]:
        name = self.place.item.presenter
        if name:
            return (Avatar(initials(name), 24), grow(elided(name, "small")))
        if self._lacks_presenter:
            return (glyph(Icon.CIRCLE_DASHED, "warning", 16), grow(elided(self.tr("Not chosen"), "small", "warning")))
        return ()

    def _minutes(self, minutes: int | None, words: str) -> QWidget:
        if minutes is None and self.place.is_case:
            return elided(self.tr("No time"), "small", "warning")
        return text(words, "small", "text" if self.place.is_case else "text3", tabular=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        step = (
            moves.get(Qt.Key(event.key())) if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == both else None
        )
        if step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
