"""The menu of what one points at or stands on: what can be done with it, and the keys that do the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import escaped


class ItemMenu(QMenu):
    """Fill it with `offer`, then `popup`. It is gone when it closes."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(theme.current().font("body"))

    def offer(self, words: str, keys: Sequence[str], act: Callable[[], object]) -> QAction:
        """`keys` are key caps, as in the key sheet."""
        action = QAction(f"{escaped(words)}\t{'+'.join(keys)}" if keys else escaped(words), self)
        action.triggered.connect(act)
        self.addAction(action)
        return action


def wants_menu(event: QKeyEvent) -> bool:
    """The key for it, which not every system turns into an event of its own."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def at_start(widget: QWidget) -> QPoint:
    """Where a menu opens that is called by keys."""
    inset = theme.current().px(24)
    return widget.mapToGlobal(QPoint(inset, widget.height() // 2))
