"""The backups, and what the chosen one holds: counts, days, and what would be missing if it took the desk's place."""

from PySide6.QtCore import Qt, Signal

from liaison_desk.domain.backups import Backup, Why
from liaison_desk.services import backups
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, frame, grow, hbox, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.settings.backup_preview import BackupPreview
from liaison_desk.ui.settings.backups_list import BackupDelegate, BackupsModel
from liaison_desk.ui.settings.list_beside import ListBeside


class BackupsPart(ListBeside):
    """`chosen` brings the name of a backup."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(stack_below=700, width=312, height=240)
        self._context = context
        self._by_name: dict[str, Backup] = {}
        self._elsewhere: list[Backup] = []
        self.view = RowList(BackupDelegate(), says=self.tr("Backups"))
        self.view.current_changed.connect(self._on_current)
        self.make = button(self.tr("Make one now"), name=Icon.HISTORY, press=lambda: context.keeper.start(Why.ASKED))
        none = paragraph(self.tr("There is none yet."), "small", "text2")
        self._none = box(vbox(none, STRETCH, margins=(14, 8, 14, 8)))
        self.listed = frame("card", vbox(self._none, self.view, margins=(1, 4, 1, 4)))
        self.preview = BackupPreview(context)
        left = vbox(hbox(self.make, STRETCH), grow(self.listed), spacing=12)
        self.left = box(left)
        self.lay(self.left, self.preview)
        context.keeper.changed.connect(self._show)
        self._show()
        self._look_elsewhere()

    def choose(self, name: str) -> None:
        """The newest, where there is none of this name."""
        if not self.view.select_id(name):
            self.view.select_first()

    def start(self) -> None:
        where = self.view if self._by_name else self.make
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Those in the second folder too that have made room here, or were lost."""
        running = self._context.keeper.is_running
        self.make.setEnabled(not running)
        self.make.setText(self.tr("A backup is being made …") if running else self.tr("Make one now"))
        if running:
            return
        found = backups.found(self._context.paths)
        here = {backup.file.name for backup in found}
        found += [backup for backup in self._elsewhere if backup.file.name not in here]
        found.sort(key=lambda backup: backup.at, reverse=True)
        self._by_name = {backup.file.name: backup for backup in found}
        chosen = self.view.current_id()
        self.view.setModel(BackupsModel(found, self._context.texts, self._context.desk.now(), self.view))
        self._none.setVisible(not found)
        self.view.setVisible(bool(found))
        self.preview.setVisible(bool(found))
        side = Qt.AlignmentFlag(0) if found else Qt.AlignmentFlag.AlignLeft  # not in the middle of an empty row
        self._row.setAlignment(self.left, side)
        self.choose(str(chosen or ""))

    def _look_elsewhere(self) -> None:
        """A folder that may be far away is not waited for."""
        context = self._context
        folder = context.settings.second_folder
        if folder:
            context.jobs.start(
                lambda: backups.found_in_second(folder, context.keeper.key), self._on_found_elsewhere, self._on_failed
            )

    def _on_found_elsewhere(self, found: list[Backup]) -> None:
        self._elsewhere = found
        self._show()

    def _on_failed(self, error: Exception) -> None:
        raise error  # a mistake of the program

    def _on_current(self, name: str | None) -> None:
        if name is not None:
            self.preview.show_backup(self._by_name[name])
            self.chosen.emit(name)
