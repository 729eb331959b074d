"""What a screen reader should say without the focus moving."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def polite(source: QObject, words: str) -> None:
    """Said when the reader has finished its sentence: saved, moved, three hits."""
    send(source, words, QAccessible.AnnouncementPoliteness.Polite)


def assertive(source: QObject, words: str) -> None:
    """Said at once: something failed."""
    send(source, words, QAccessible.AnnouncementPoliteness.Assertive)


def send(source: QObject, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
    if not words:
        return
    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(politeness)
    QAccessible.updateAccessibility(event)
