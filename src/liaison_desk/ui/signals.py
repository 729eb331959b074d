"""Qt's ear at the desk: its news as signals, on the windows' own thread."""

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.changes import ChangeSet
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import StoreError


class DeskSignals(QObject):
    changed = Signal(object)  # ChangeSet, after it was committed
    draft_saved = Signal()
    draft_failed = Signal(object)  # StoreError

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        desk.subscribe(self._on_changed)
        desk.start_drafts(self._on_draft_saved, self._on_draft_failed)

    # bound methods, not `self.changed.emit`: that would not keep this object alive
    def _on_changed(self, changes: ChangeSet) -> None:
        self.changed.emit(changes)

    def _on_draft_saved(self) -> None:
        self.draft_saved.emit()

    def _on_draft_failed(self, error: StoreError) -> None:
        self.draft_failed.emit(error)
