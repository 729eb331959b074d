"""The application of Qt, told by macOS which file was double-clicked: there it stands on no command line."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override


class Application(QApplication):
    file_given = Signal(object)  # Path

    @override
    def event(self, event: QEvent) -> bool:
        """Only what is sent to the application itself comes here: few events, where a filter would see all."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_given.emit(Path(event.file()))
            return True
        return super().event(event)
