"""What stands over every page until it is no longer so: that nothing is being saved, that there is no backup, that this desk
has taken the place of another one, that this is the sample year."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.backup_words import moment_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import banner
from liaison_desk.ui.place import Place


class Notices(QWidget):
    retry_asked = Signal()
    leave_asked = Signal()  # the sample year

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        retry = button(self.tr("Try again"), press=self.retry_asked.emit)
        self._trouble = banner("danger", Icon.TRIANGLE_ALERT, "", "", retry)
        leave = button(self.tr("Leave the sample"), press=self.leave_asked.emit)
        self._sample = banner(
            "accent",
            Icon.BOOK_OPEN,
            self.tr("This is a sample year"),
            self.tr("All names are invented. Nothing here touches your own desk."),
            leave,
        )
        self._see_aside = button(self.tr("Open the folder"), press=self._on_see_aside)
        close = button(self.tr("Close"), press=self._on_restored_read)
        self._restored = banner("accent", Icon.HISTORY, "", "", self._see_aside, close)
        see = button(self.tr("Storage and backups"), press=lambda: context.window.go(Place("settings", more="storage")))
        self._overdue = banner("warning", Icon.HISTORY, self.tr("There has been no backup for a week"), "", see)
        shown = box(
            vbox(self._trouble, self._overdue, self._restored, self._sample, spacing=8, margins=(24, 12, 24, 0)),
            "canvas",
        )
        self.setLayout(vbox(shown, spacing=0))
        self._sample.setVisible(context.is_sample)
        leave.setVisible(not context.is_thrown_away)  # then there is no desk of one's own to go back to
        self._trouble.hide()
        context.saving.changed.connect(self._show_saving)
        context.keeper.changed.connect(self._show_backups)
        self._overdue.setVisible(context.keeper.is_overdue)
        self._show_restored()
        self._show_saving()

    def _show_saving(self) -> None:
        saving = self._context.saving
        failed = saving.failed_since is not None
        if failed:
            words = saving.words(self._context.clock_words)
            self._trouble.show_words(words, saving.why())
            if self._trouble.isHidden():
                announce.assertive(self, f"{words}. {saving.why()}")
        self._trouble.setVisible(failed)
        self._fold()

    def _show_backups(self) -> None:
        self._overdue.setVisible(self._context.keeper.is_overdue)
        self._fold()

    def _show_restored(self) -> None:
        """What has become of the desk before this one, until it has been read."""
        restored = self._context.restored
        self._restored.setVisible(restored is not None)
        if restored is None:
            return
        when = moment_words(self._context.texts, restored.backup.at)
        if restored.error is not None:
            title = self.tr("The backup could not be restored")
            words = self.tr("The desk is as it was. Try another backup, or look into the log.")
        else:
            title = self.tr("This is the desk as it was {when}").format(when=when)
            words = self.tr("What was here before lies in {folder}. Nothing of it is lost.")
            words = words.format(folder=restored.aside) if restored.aside else ""
        self._restored.show_words(title, words)
        self._aside = restored.aside
        self._see_aside.setVisible(restored.aside is not None)
        announce.polite(self, f"{title}. {words}")

    def _on_see_aside(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._aside))):
            self._context.window.say(self.tr("No program here shows folders."))

    def _on_restored_read(self) -> None:
        self._context.restored = None
        self._restored.hide()
        self._fold()

    def _fold(self) -> None:
        notices = (self._trouble, self._overdue, self._restored, self._sample)
        self.setVisible(any(not notice.isHidden() for notice in notices))
