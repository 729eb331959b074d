"""What stands over every page until it is no longer so: that nothing is being saved, that this is the sample year."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.elsewhere import Elsewhere
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import banner


class Notices(QWidget):
    retry_asked = Signal()
    leave_asked = Signal()  # the sample year
    close_asked = Signal()  # although something would be lost

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_closing = False
        self._elsewhere = Elsewhere(context, self)
        self._elsewhere.written.connect(self._show_saving)
        retry = button(self.tr("Try again"), press=self.retry_asked.emit)
        self._keep = button(self.tr("Save elsewhere"), press=self._elsewhere.ask)
        self._close = button(self.tr("Close and lose it"), press=self.close_asked.emit)
        self._trouble = banner("danger", Icon.TRIANGLE_ALERT, "", "", retry, self._keep, self._close)
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

    def lets_close(self) -> bool:
        """Whether nothing would be lost. If something would, the banner asks what is to be done."""
        saving = self._context.saving
        if self._context.is_thrown_away or saving.is_safe() or self._elsewhere.has_all:
            return True
        if saving.failed_since is None:
            saving.refused(StoreError("no answer in time"))
        self._is_closing = True
        self._show_saving()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.assertive(self, self._trouble.accessibleName())
        return False

    def _show_saving(self) -> None:
        saving = self._context.saving
        failed = saving.failed_since is not None
        self._is_closing = self._is_closing and failed and not self._elsewhere.has_all
        self._close.setVisible(self._is_closing)
        if failed:
            words, why = saving.words(self._context.clock_words), saving.why()
            lost = self.tr("If you close now, what you have written since is lost. Save it elsewhere first.")
            self._trouble.show_words(words, lost if self._is_closing else why)
            if self._trouble.isHidden():
                announce.assertive(self, f"{words}. {why}")
        self._trouble.setVisible(failed)
        self.setVisible(failed or self._context.is_sample)
