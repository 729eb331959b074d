"""Esc closes what is open around the place where it is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override


class Closing(QFrame):
    """A part of a page that Esc closes from anywhere inside it, unless something further in has a use for the key."""

    def on_escape(self) -> bool:
        """Close what is open; False where nothing is, so that the key goes on to what stands around."""
        raise NotImplementedError  # abstract

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.on_escape():
            super().keyPressEvent(event)
