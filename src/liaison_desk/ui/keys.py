"""Keys as the system spells them. On a Mac, Option writes letters and signs, so Control takes its place there."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter"}
MEET_NOW = "Ctrl+Shift+M"  # the same from everywhere
LOCK = "Ctrl+Shift+L"
GUIDE = "Shift+F1"
ON_MAC = sys.platform == "darwin"


def alt(key: str) -> str:
    """«Alt+1»; on a Mac, where Qt calls the Control key Meta, «Meta+1»."""
    return f"Meta+{key}" if ON_MAC else f"Alt+{key}"


def caps(keys: str) -> tuple[str, ...]:
    """Key caps for a shortcut, as the system shows them."""
    shown = _native(keys)
    if ON_MAC:
        return tuple(shown)
    signs = {_native(key): sign for key, sign in _SIGNS.items()}  # Qt names keys in the language of the windows
    parts = shown.replace("++", "+\0").split("+")
    return tuple("+" if part == "\0" else signs.get(part, part) for part in parts)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def bind(owner: QWidget, keys: str, slot: Callable[[], object]) -> QShortcut:
    """A shortcut while the focus is inside `owner`."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(slot)
    return shortcut
