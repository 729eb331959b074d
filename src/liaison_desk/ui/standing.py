"""Where the keyboard stands, so that it stands there again in a window that is built anew in another language or look."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from liaison_desk.ui.over import Over
    from liaison_desk.ui.page import Page


@dataclass(frozen=True, slots=True)
class Spot:
    """What has the keyboard inside a part of the window, known by its words and its place: it is about to be deleted.

    The words are not kept, only what tells them from others: while the desk is locked, nobody may find them here.
    """

    kind: type[QWidget]
    name: int
    turn: int  # among those of the same name
    number: int  # among all of its kind
    count: int
    words: int
    anchor: int
    cursor: int

    @property
    def is_written_in(self) -> bool:
        return issubclass(self.kind, QLineEdit | QTextEdit)

    def _find(self, part: QWidget) -> QWidget | None:
        """The same thing in a part made anew. In another language it has another name: then it is the one in the same
        place among as many of its kind, with the same words in it. Rather none than a wrong one."""
        equals = _equals(part, self.kind)
        named = [widget for widget in equals if hash(widget.accessibleName()) == self.name]
        if named:
            return named[min(self.turn, len(named) - 1)]
        found = equals[self.number] if len(equals) == self.count else None
        return found if found is not None and _words(found) == self.words else None

    def take(self, part: QWidget) -> bool:
        """False where it is not there."""
        widget = self._find(part)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            if self.anchor == self.cursor:
                widget.setCursorPosition(self.cursor)
            else:
                widget.setSelection(self.anchor, self.cursor - self.anchor)
        elif isinstance(widget, QTextEdit):
            last = widget.document().characterCount() - 1
            cursor = widget.textCursor()
            cursor.setPosition(min(self.anchor, last))
            cursor.setPosition(min(self.cursor, last), QTextCursor.MoveMode.KeepAnchor)
            widget.setTextCursor(cursor)
        return True


def spot(part: QWidget, widget: QWidget | None) -> Spot | None:
    """None where the keyboard is elsewhere."""
    equals = _equals(part, type(widget)) if widget is not None else []
    if widget is None or widget not in equals:
        return None
    named = [other for other in equals if other.accessibleName() == widget.accessibleName()]
    anchor, cursor = _cursor(widget)
    return Spot(
        kind=type(widget),
        name=hash(widget.accessibleName()),
        turn=named.index(widget),
        number=equals.index(widget),
        count=len(equals),
        words=_words(widget),
        anchor=anchor,
        cursor=cursor,
    )


class Standing:
    """Taken from a window before it is built anew, and taken again in what has been built."""

    def __init__(self, focus: QWidget | None, page: "Page | None", rail: QWidget, over: "Over | None") -> None:
        opened = over.opened if over else None
        self._panel = (opened.name, opened.given) if opened else None
        self._in_panel = spot(opened.overlay, focus) if opened else None
        behind = opened.overlay.came_from if opened else focus
        self._in_page = spot(page, behind) if page else None
        self._in_rail = spot(rail, behind)
        self._unfolded = page.unfolded() if page else ""

    def keep_no_words(self) -> None:
        """A panel that was opened with more than ids is not opened again: the desk is about to be locked."""
        if self._panel is not None and not all(name.endswith("_id") for name in self._panel[1]):
            self._panel = self._in_panel = None

    def take(self, page: "Page | None", rail: QWidget, over: "Over | None") -> None:
        """Once the page has begun. The panel lies over it again; what was half-written in either is kept by drafts."""
        if page is None or over is None:
            return
        if self._unfolded:
            page.unfold(self._unfolded)
        for part, stood in ((page, self._in_page), (rail, self._in_rail)):
            if stood is not None and not stood.take(part) and stood.is_written_in:
                (page.parentWidget() or page).setFocus()  # no letter does any harm there: on pages some are commands
        if self._panel is not None:
            name, given = self._panel
            over.open_panel(name, **given)
            if over.opened is not None and self._in_panel is not None:
                self._in_panel.take(over.opened.overlay)


def _equals(part: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """What takes the keyboard and is of exactly this kind."""
    return [
        widget
        for widget in part.findChildren(kind)
        if type(widget) is kind
        and _is_shown(widget, part)
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def _is_shown(widget: QWidget, part: QWidget) -> bool:
    """Or about to be: what has just come into a layout is hidden by nobody, and shown when Qt comes to it."""
    by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    at: QWidget | None = widget
    while at is not None and at is not part:
        if at.isWindow() or (at.isHidden() and at.testAttribute(by_hand)):
            return False
        at = at.parentWidget()
    return True


def _words(widget: QWidget) -> int:
    if isinstance(widget, QTextEdit):
        return hash(widget.toPlainText().strip())
    return hash(widget.text().strip()) if isinstance(widget, QLineEdit) else 0


def _cursor(widget: QWidget) -> tuple[int, int]:
    """Where a selection begins, and where one writes."""
    if isinstance(widget, QTextEdit):
        return widget.textCursor().anchor(), widget.textCursor().position()
    if not isinstance(widget, QLineEdit):
        return 0, 0
    start, cursor = widget.selectionStart(), widget.cursorPosition()
    if start < 0:
        return cursor, cursor
    return (widget.selectionEnd() if cursor == start else start), cursor
