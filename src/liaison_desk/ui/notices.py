"""What stands over every page until it is no longer so: that nothing is being saved, that this is the sample year."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import banner


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
        shown = box(vbox(self._trouble, self._sample, spacing=8, margins=(24, 12, 24, 0)), "canvas")
        self.setLayout(vbox(shown, spacing=0))
        self._sample.setVisible(context.is_sample)
        leave.setVisible(not context.is_thrown_away)  # then there is no desk of one's own to go back to
        self._trouble.hide()
        context.saving.changed.connect(self._show_saving)
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
        self.setVisible(failed or self._context.is_sample)
