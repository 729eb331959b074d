"""What a screen reader should say without the focus moving."""

from PySide6 import QtGui
from PySide6.QtCore import QObject


def polite(source: QObject, words: str) -> None:
    """Said when the reader has finished its sentence: saved, moved, three hits."""
    send(source, words)


def assertive(source: QObject, words: str) -> None:
    """Said at once: something failed."""
    send(source, words, is_urgent=True)


def send(source: QObject, words: str, *, is_urgent: bool = False) -> None:
    """Qt's classes for this are made on first use, which takes milliseconds nobody should wait for at the start."""
    if not words:
        return
    event = QtGui.QAccessibleAnnouncementEvent(source, words)
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(event)
