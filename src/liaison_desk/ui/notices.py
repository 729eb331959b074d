"""What stands over every page until it is no longer so: that nothing is being saved, that the desk is damaged, that
the clock is wrong, that this is the sample year."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.texts import DateStyle
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.elsewhere import Elsewhere
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import Banner, banner


class Notices(QWidget):
    retry_asked = Signal()
    leave_asked = Signal()  # the sample year
    close_asked = Signal()  # although something would be lost
    rescue_asked = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_closing = False
        self._elsewhere = Elsewhere(context, self)
        self._elsewhere.written.connect(self._show)
        health = context.health
        retry = button(self.tr("Try again"), press=self.retry_asked.emit)
        self._keep = button(self.tr("Save elsewhere"), press=self._elsewhere.ask)
        self._close = button(self.tr("Close and lose it"), press=self.close_asked.emit)
        self._trouble = banner("danger", Icon.TRIANGLE_ALERT, "", "", retry, self._keep, self._close)
        self._damage = banner(
            "danger",
            Icon.TRIANGLE_ALERT,
            self.tr("The file of the desk is damaged"),
            self.tr("A part of it cannot be read. Nothing has been overwritten, and there may be a good backup."),
            button(self.tr("See what can be done"), press=self.rescue_asked.emit),
        )
        self._journal = banner(
            "warning",
            Icon.TRIANGLE_ALERT,
            self.tr("Something may be missing"),
            self.tr(
                "The program broke off last time, and the journal beside the file is gone since. What was written "
                "last may not be here. Look at what you did then."
            ),
            button(self.tr("I have looked"), press=health.forget_journal),
        )
        self._clock = banner("warning", Icon.CLOCK, "", "", button(self.tr("Hide this"), press=health.forget_clock))
        leave = button(self.tr("Leave the sample"), press=self.leave_asked.emit)
        self._sample = banner(
            "accent",
            Icon.BOOK_OPEN,
            self.tr("This is a sample year"),
            self.tr("All names are invented. Nothing here touches your own desk."),
            leave,
        )
        self._banners = (self._trouble, self._damage, self._journal, self._clock, self._sample)
        shown = box(vbox(*self._banners, spacing=8, margins=(24, 12, 24, 0)), "canvas")
        self.setLayout(vbox(shown, spacing=0))
        leave.setVisible(not context.is_thrown_away)  # then there is no desk of one's own to go back to
        for each in self._banners:
            each.hide()
        context.saving.changed.connect(self._show)
        health.changed.connect(self._show)
        self._show()

    def lets_close(self) -> bool:
        """Whether nothing would be lost. If something would, the banner asks what is to be done."""
        saving = self._context.saving
        if self._context.is_thrown_away or saving.is_safe() or self._elsewhere.has_all:
            return True
        if saving.failed_since is None:
            saving.refused(StoreError("no answer in time"))
        self._is_closing = True
        self._show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.assertive(self, self._trouble.accessibleName())
        return False

    def _show(self) -> None:
        saving, health = self._context.saving, self._context.health
        failed = saving.failed_since is not None
        self._is_closing = self._is_closing and failed and not self._elsewhere.has_all
        self._close.setVisible(self._is_closing)
        if failed:
            words = saving.words(self._context.clock_words)
            lost = self.tr("If you close now, what you have written since is lost. Save it elsewhere first.")
            self._trouble.show_words(words, lost if self._is_closing else saving.why())
        if health.newest_ahead is not None:
            self._clock.show_words(*self._clock_words())
        for each, is_so in (
            (self._trouble, failed),
            (self._damage, health.is_damaged),
            (self._journal, health.has_lost_journal),
            (self._clock, health.newest_ahead is not None),
            (self._sample, self._context.is_sample),
        ):
            self._put(each, is_so=is_so)
        self.setVisible(any(not each.isHidden() for each in self._banners))

    def _put(self, each: Banner, *, is_so: bool) -> None:
        if is_so and each.isHidden() and each is not self._sample:
            announce.assertive(self, each.accessibleName())
        each.setVisible(is_so)

    def _clock_words(self) -> tuple[str, str]:
        texts, newest = self._context.texts, self._context.health.newest_ahead
        if newest is None:
            return "", ""
        written = texts.date_words(newest.date(), DateStyle.WEEKDAY)
        today = texts.date_words(self._context.today(), DateStyle.WEEKDAY)
        return self.tr("The clock of this machine seems to be wrong"), self.tr(
            "It says {today}, and something in the desk was written on {day}. Deadlines are counted from the clock, so "
            "set it right. Nothing is lost."
        ).format(today=today, day=written)
