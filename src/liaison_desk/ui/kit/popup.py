"""Suggestions under the place where one writes. The focus stays in the editor; so do its keys."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.suggestions import Suggestion, SuggestionList
from liaison_desk.ui.kit.tokens import Type

_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_GAP = 4
_EDGE = 8  # from the edge of the window
_PAD = 4
_NARROWEST = 280
_IN_TEXT = 380  # where it hangs at a sign and not under a field


def placed(spot: QRect, room: QRect, width: int, height: int, gap: int) -> QRect:
    """Under the spot, or over it where there is more room; always inside the room, with less height if need be."""
    below, above = room.bottom() - spot.bottom() - gap, spot.top() - room.top() - gap
    under = height <= below or below >= above
    tall = max(1, min(height, below if under else above))
    top = spot.bottom() + 1 + gap if under else spot.top() - gap - tall
    wide = min(width, room.width())
    left = max(room.left(), min(spot.left(), room.right() + 1 - wide))
    return QRect(left, top, wide, tall)


class Popup(QFrame):
    """Call `open` with rows, again for every letter typed; it closes itself when one is chosen or Esc is pressed.

    `anchor` is what it hangs under, the editor itself unless said otherwise. With `tab_stays`, Tab chooses and the
    focus stays: for text where the choice is only a part of what is written.
    """

    chosen = Signal(object)  # a Suggestion
    closed = Signal()

    def __init__(
        self,
        editor: QWidget,
        *,
        anchor: QWidget | None = None,
        says: str = "",
        rows_shown: int = 8,
        role: Type = "body_strong",
        tab_stays: bool = False,
    ) -> None:
        super().__init__(editor)
        self._editor, self._anchor = editor, anchor or editor
        self._rows_shown, self._tab_stays = rows_shown, tab_stays
        self._spot: QRect | None = None
        self._watched: QWidget | None = None
        self._bars: list[QScrollBar] = []
        self._around: list[QWidget] = []  # the anchor and what it stands in
        self.setProperty("role", "popup")
        self.hide()
        self._says, self._role = says, role
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editor.installEventFilter(self)
        editor.destroyed.connect(self.deleteLater)

    @cached_property
    def list(self) -> SuggestionList:
        """Made when it is first opened: it is the most of what an editor costs, and most are never asked for it."""
        made = SuggestionList(self._says, role=self._role)
        made.chosen.connect(self._on_chosen)
        made.moved.connect(self._say)
        self.setLayout(vbox(made, margins=_PAD))
        return made

    def open(self, rows: Sequence[Suggestion], *, spot: QRect | None = None, preselect: bool = True) -> None:
        """`spot` is a place inside the anchor: the letter the suggestions are about. They stand beside it, and clear of
        all that is written in the anchor."""
        if not rows:
            self.close_list()
            return
        self._spot = spot
        self.list.show_rows(rows, preselect=preselect)
        if not self.isVisible():
            self._watch()
        self.place()
        self.show()
        self.raise_()
        self._say(self.list.current() or (rows[0] if len(rows) == 1 else None))

    def close_list(self) -> None:
        if not self.isVisible():
            return
        self.hide()
        self._unwatch()
        self.closed.emit()

    def place(self) -> None:
        """Where there is room, after anything moved."""
        window = self._anchor.window()
        px = theme.current().px
        inside = self._anchor.rect()
        if self._spot is not None:
            inside = QRect(self._spot.x(), 0, self._spot.width(), inside.height())
        spot = QRect(self._anchor.mapTo(window, inside.topLeft()), inside.size())
        edge = px(_EDGE)
        room = window.rect().adjusted(edge, edge, -edge, -edge)
        content = min(self.list.height_of_rows(), px(36) * self._rows_shown)
        height = content + 2 * (px(_PAD) + 1)
        width = px(_IN_TEXT) if self._spot is not None else max(px(_NARROWEST), self._anchor.width())
        self.setGeometry(placed(spot, room, width, height, px(_GAP)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible():
            if watched is self._editor and self._from_editor(event):
                return True
            if watched in self._around and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self.place()  # what is written needed another line
            if watched is self._watched:
                self._from_window(event)
        return super().eventFilter(watched, event)

    def _from_editor(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close_list()
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means_us(event):
            event.accept()  # or a shortcut of the window takes the key away from the list
            return True
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _from_window(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.Resize:
            self.place()
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate):
            self.close_list()

    def _means_us(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return event.key() in (*_STEPS, *_CHOOSE, Qt.Key.Key_Escape)

    def _press(self, event: QKeyEvent) -> bool:
        if not self._means_us(event):
            return self.list.choose_by_sign(event.text())
        key = event.key()
        if key in _STEPS:
            self.list.move_by(_STEPS[key])
            return True
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        taken = self.list.choose() or (key == Qt.Key.Key_Tab and self._tab_stays and self.list.choose_only())
        self.close_list()
        return taken and (key != Qt.Key.Key_Tab or self._tab_stays)

    def _on_chosen(self, row: Suggestion) -> None:
        self.close_list()
        self.chosen.emit(row)

    def _say(self, row: Suggestion | None) -> None:
        if row is None:
            return
        choices = [other for other in self.list.rows() if not other.heading]
        place = self.tr("{row} of {rows}").format(row=choices.index(row) + 1, rows=len(choices))
        announce.polite(self._editor, f"{row.spoken}, {place}")

    def _watch(self) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._watched = window
        window.installEventFilter(self)
        self._anchor.installEventFilter(self)
        self._around = [self._anchor]
        outer = self._anchor.parentWidget()
        while outer is not None:
            if outer is not window:
                outer.installEventFilter(self)
                self._around.append(outer)
            if isinstance(outer, QAbstractScrollArea):
                self._bars.append(outer.verticalScrollBar())
                outer.verticalScrollBar().valueChanged.connect(self.place)
            outer = outer.parentWidget()

    def _unwatch(self) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        for widget in self._around:
            if widget is not self._editor:
                widget.removeEventFilter(self)
        self._around = []
        for bar in self._bars:
            bar.valueChanged.disconnect(self.place)
        self._watched, self._bars = None, []
