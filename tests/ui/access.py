"""What anybody must be able to use, as a screen reader and as eyes and hands find it."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from liaison_desk.ui.kit.buttons import Button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.focus import Pane, focusable
from liaison_desk.ui.kit.labels import Elided
from liaison_desk.ui.kit.status import Pill
from tests.ui.screen import name_of

SLACK = 1  # pixel
LEAST = 24  # the smallest thing a pointer must hit
READABLE = 6  # letters of a line that gives way which must stay
LEVELS = 6  # of layouts, which hand on what they need one at a time, an event each
_ROWS = 30  # of a list that are read

Role = QAccessible.Role
_ROLES: dict[type[QWidget], tuple[Role, ...]] = {
    QAbstractButton: (Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown, Role.PageTab),
    QComboBox: (Role.ComboBox,),
    QLineEdit: (Role.EditableText,),
    QTextBrowser: (Role.StaticText,),  # Qt's own, which a caret can be moved through
    QTextEdit: (Role.EditableText,),
    QPlainTextEdit: (Role.EditableText,),
    QAbstractItemView: (Role.List, Role.Table, Role.Tree),
}
_READ = (Role.ListItem, Role.Document, Role.StaticText, Role.Graphic, Role.Table, Role.List, Role.Chart)
_NO_WORDS = re.compile(r"[\W_]*")
_UNFILLED = re.compile(r"\{\w*\}|%n|%\d")
_TORN = re.compile(r"\.\.(?!\.)|[,;:] *[,;:.]|\n")


def faults(page: QWidget, scale: float = 1) -> list[str]:
    """Everything wrong with what is seen of a page; nothing when all is well."""
    for _ in range(LEVELS):
        QApplication.processEvents()
    seen = list(seen_in(page))
    found = [*unnamed(seen), *unread(seen)]
    told: set[QWidget] = set()
    for widget in seen:
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < LEAST * scale - 1:
            found.append(f"too small: {what(widget)}, {widget.width()}×{widget.height()}")
        if _is_cut(widget):
            found.append(f"cut: {what(widget)}")
        elif (edge := _beyond(widget, page)) is not None and edge not in told:
            told.add(edge)  # the rest of it sticks out as far
            found.append(f"beyond the edge of {type(edge).__name__}: {what(widget)}")
    return found


def seen_in(page: QWidget) -> Iterator[QWidget]:
    """What can be seen of it, and not one of the hundreds of widgets of hidden pages."""
    for child in page.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            if child.isVisible():
                yield child
            yield from seen_in(child)


# -- for ears
def unnamed(seen: Iterable[QWidget]) -> Iterator[str]:
    """Whatever one can stand on or press has a name of words, and a role that says what can be done with it."""
    for widget in seen:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if not (stops or isinstance(widget, QAbstractButton)) or _is_qts_own(widget):
            continue
        name = name_of(widget)
        if _NO_WORDS.fullmatch(name) or _UNFILLED.search(name) or name == type(widget).__name__:
            yield f"no name: {what(widget)}"
        elif _TORN.search(name):
            yield f"no sentence: {what(widget)}"
        interface = QAccessible.queryAccessibleInterface(widget)
        wanted = next((roles for kind, roles in _ROLES.items() if isinstance(widget, kind)), _READ)
        if interface is None or interface.role() not in wanted:
            yield f"role {interface.role().name if interface else None}: {what(widget)}"


def unread(seen: Iterable[QWidget]) -> Iterator[str]:
    """The rows of lists and the cells of tables that a screen reader finds no words in. Without one, Qt does not tell
    its side of a list that the rows have changed."""
    if not QAccessible.isActive():
        return
    for view in seen:
        if not isinstance(view, QAbstractItemView) or view.model() is None or _is_inside(view, QComboBox):
            continue
        interface = QAccessible.queryAccessibleInterface(view)
        rows = [interface.child(number) for number in range(min(interface.childCount(), _ROWS))]
        for row in rows:
            words = row.text(QAccessible.Text.Name) if row else ""
            if row and row.role() in (Role.ListItem, Role.Cell, Role.TreeItem) and _NO_WORDS.fullmatch(words):
                yield f"unread row: {what(view)}"
            if _TORN.search(words) or _UNFILLED.search(words):
                yield f"no sentence: {what(view)}, {words!r}"


def doubles(panes: Iterable[Pane]) -> Iterator[str]:
    """Two of a pane that one presses and that are called the same: which is which?"""
    for pane in panes:
        names: set[str] = set()
        for widget in seen_in(pane.widget):
            if isinstance(widget, QAbstractButton) and widget.isEnabled() and not _is_qts_own(widget):
                if name_of(widget) in names:
                    yield f"twice: {what(widget)}"
                names.add(name_of(widget))


def out_of_order(panes: Iterable[Pane]) -> Iterator[str]:
    """Where Tab goes back: up in a column, or to the left in a line."""
    shown = [pane for pane in panes if pane.widget.isVisible()]
    whole = focusable(shown[0].widget.window()) if shown else []
    for pane in shown:
        for one, other in pairwise(stop for stop in whole if pane.widget.isAncestorOf(stop)):
            before, after = _seen_places(one, other, pane.widget)
            goes_up = after.bottom() < before.top() and after.left() < before.right() and before.left() < after.right()
            same_line = after.top() < before.center().y() < after.bottom()
            if goes_up or (same_line and after.right() < before.left()):
                yield f"Tab goes back: from {what(one)} to {what(other)}"


def _seen_places(one: QWidget, other: QWidget, inside: QWidget) -> tuple[QRect, QRect]:
    """What is scrolled stands where its scroll area stands, unless both are scrolled together."""
    theirs, others = _scrolled_in(one, inside), _scrolled_in(other, inside)
    together = [area for area in theirs if area in others]
    return tuple(  # type: ignore[return-value]
        _place(next((area for area in reversed(areas) if area not in together), stop), inside)
        for stop, areas in ((one, theirs), (other, others))
    )


def _scrolled_in(widget: QWidget, inside: QWidget) -> list[QWidget]:
    """The scroll areas around it, the innermost first."""
    found, around = [], widget.parentWidget()
    while around is not None and around is not inside:
        if isinstance(around, QAbstractScrollArea):
            found.append(around)
        around = around.parentWidget()
    return found


# -- for eyes
def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Pill):  # measures itself
        return False
    if isinstance(widget, Elided):  # says with «…» that there is more
        shown = widget._shown()
        is_aside = widget.property("ink") == "text3"  # a remark, said again where there is room
        return shown != widget.text() and len(shown) < READABLE and not is_aside
    if isinstance(widget, QLabel):
        if widget.hasHeightForWidth():
            return widget.height() < widget.heightForWidth(widget.width()) - 1
        return widget.width() < widget.sizeHint().width() - 1 or widget.height() < widget.minimumHeight()
    if isinstance(widget, Select | Button):
        whole = widget.currentText() if isinstance(widget, Select) else widget.text()
        return widget.shown_words != whole and len(widget.shown_words) < READABLE
    if isinstance(widget, QLineEdit):
        shown = widget.fontMetrics().elidedText(
            widget.placeholderText(), Qt.TextElideMode.ElideRight, widget.contentsRect().width() - 2
        )
        return not widget.text() and shown != widget.placeholderText() and len(shown) < READABLE
    if isinstance(widget, QCheckBox) and widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    has_words = isinstance(widget, QPushButton | QCheckBox | QRadioButton) and bool(widget.text())
    return has_words and widget.width() < widget.sizeHint().width() - 1


def _beyond(widget: QWidget, page: QWidget) -> QWidget | None:
    """What a widget sticks out of: at the sides of anything; above and below too, unless one can scroll there."""
    if isinstance(widget, QLabel) and not widget.text():  # an icon beside words, which are looked at
        return None
    if isinstance(widget, QScrollBar) or not (isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox)):
        return None
    around, scrolls = widget, False
    while around is not page and (parent := around.parentWidget()) is not None:
        around = parent
        if _is_inside(around, QAbstractItemView):
            return None
        place = _place(widget, around)
        room = around.rect()
        scrolls = scrolls or isinstance(parent.parentWidget(), QAbstractScrollArea)
        if place.left() < room.left() - SLACK or place.right() > room.right() + SLACK:
            return around
        if not scrolls and (place.top() < room.top() - 1 or place.bottom() > room.bottom() + 1):
            return around
    return None


def _place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint()), widget.size())


def _is_qts_own(widget: QWidget) -> bool:
    """The list of a combo box, and the corner of a table, where nobody comes."""
    return _is_inside(widget, QComboBox) or widget.metaObject().className() == "QTableCornerButton"


def _is_inside(widget: QWidget, kind: type[QWidget]) -> bool:
    around: QWidget | None = widget.parentWidget()
    while around is not None and not isinstance(around, kind):
        around = around.parentWidget()
    return around is not None


def what(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r}"
