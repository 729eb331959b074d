"""What a widget of ours is to a screen reader, where Qt would only see a frame: a row, a picture, a document."""

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_PROPERTY = "spoken_as"
_has_factory = False


def speak_as(widget: QWidget, role: str) -> None:
    """`role` is the name of a `QAccessible.Role`: «ListItem». Before the widget has a name: what a screen reader has
    met once stays to it what it was then."""
    global _has_factory
    widget.setProperty(_PROPERTY, role)
    if not _has_factory:
        _has_factory = True
        QtGui.QAccessible.installFactory(_make)


def _make(_class_name: str, of: QObject) -> QtGui.QAccessibleInterface | None:
    """Asked once for each widget a screen reader comes to, and only when there is one."""
    role = of.property(_PROPERTY)
    if not role or not isinstance(of, QWidget):
        return None
    return QtWidgets.QAccessibleWidget(of, QtGui.QAccessible.Role[role])
