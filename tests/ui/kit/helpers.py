"""What several tests of the kit need."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit.theme import Theme

Show = Callable[[QWidget], QWidget]
Apply = Callable[[Theme], Theme]
Spoken = list[tuple[str, bool]]

ZHE = 0x416  # the key of a Cyrillic letter: Qt knows it by its number only


def accessible(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role as a screen reader gets them."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name), face.role()
