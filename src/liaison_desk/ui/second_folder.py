"""The second folder backups go to: a memory stick, or a home area. In the first run and in the settings."""

from dataclasses import replace

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.domain.backups import Trouble
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, set_ink
from liaison_desk.ui.kit.layout import grow, hbox, middle, vbox


class SecondFolder(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._where = paragraph("", "small", "text2")
        self._trouble = paragraph("", "small", "text2")
        title = self.tr("Also put backups in")
        self._choose = button(self.tr("Choose a folder"), name=Icon.FOLDER, press=self._ask)
        self._remove = button(self.tr("Choose none"), says=self.tr("No second folder for backups"), press=self._on_none)
        words = vbox(paragraph(title, "body_strong"), self._where, self._trouble, spacing=0)
        self.setLayout(hbox(grow(words), middle(vbox(self._choose, self._remove)), spacing=16))
        context.keeper.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        folder, trouble = self._context.settings.second_folder, self._context.keeper.state.elsewhere
        chooses = self.tr("Another folder") if folder else self.tr("Choose a folder")
        self._choose.setText(chooses)
        self._choose.setAccessibleName(self.tr("{deed} for a second copy of the backups").format(deed=chooses))
        self._remove.setVisible(bool(folder))
        self._where.setText(folder or self.tr("A memory stick or your home area. Not chosen."))
        self._trouble.setVisible(bool(folder) and trouble is not None)
        if trouble is not None:
            words = label(self._context.texts, trouble)
            if trouble is not Trouble.NOT_SECURED:
                words = self.tr("{why} It is tried again with the next backup.").format(why=words)
            self._trouble.setText(words)
            set_ink(self._trouble, "text2" if trouble is Trouble.AWAY else "danger")

    def _ask(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = self._context.settings.second_folder or documents
        dialog = QFileDialog(self, self.tr("Where should backups be put as well?"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, folder: str) -> None:
        self._keep(folder)
        self._context.keeper.bring_out()

    def _keep(self, folder: str) -> None:
        self._context.window.change_settings(replace(self._context.settings, second_folder=folder))
        self.show_state()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_none(self) -> None:
        self._keep("")
        self._context.window.say(self.tr("What lies in the folder stays there."))
