"""What stands over every page until it is no longer so: that nothing is being saved, that the desk is damaged, that
there is no backup, that the clock is wrong, that this desk has taken the place of another one, that this is the sample
year."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import Banner, banner
from liaison_desk.ui.pages import load
from liaison_desk.ui.place import Place

if TYPE_CHECKING:  # most runs never need it
    from liaison_desk.ui.elsewhere import Elsewhere


class Notices(QWidget):
    retry_asked = Signal()
    leave_asked = Signal()  # the sample year
    close_asked = Signal()  # although something would be lost
    rescue_asked = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_closing = False
        self._aside: Path | None = None
        health = context.health
        retry = button(self.tr("Try again"), press=self.retry_asked.emit)
        self._keep = button(self.tr("Save elsewhere"), press=lambda: self._elsewhere.ask())
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
        see = button(self.tr("Storage and backups"), press=lambda: context.window.go(Place("settings", more="storage")))
        self._overdue = banner("warning", Icon.HISTORY, "", "", see)
        self._see_aside = button(self.tr("Open the folder"), press=self._on_see_aside)
        close = button(self.tr("Close"), press=self._on_restored_read)
        self._restored = banner("accent", Icon.HISTORY, "", "", self._see_aside, close)
        leave = button(self.tr("Leave the sample"), press=self.leave_asked.emit)
        self._sample = banner(
            "accent",
            Icon.BOOK_OPEN,
            self.tr("This is a sample year"),
            self.tr("All names are invented. Nothing here touches your own desk."),
            leave,
        )
        self._banners = (
            self._trouble, self._damage, self._journal, self._clock, self._overdue, self._restored, self._sample,
        )  # fmt: skip
        shown = box(vbox(*self._banners, spacing=8, margins=(24, 12, 24, 0)), "canvas")
        self.setLayout(vbox(shown, spacing=0))
        leave.setVisible(not context.is_thrown_away)  # then there is no desk of one's own to go back to
        for each in self._banners:
            each.hide()
        self._say_restored()
        context.saving.changed.connect(self._show)
        context.keeper.changed.connect(self._show)
        health.changed.connect(self._show)
        self._show()

    @cached_property
    def _elsewhere(self) -> "Elsewhere":
        made: Elsewhere = load("elsewhere", "Elsewhere")(self._context, self)
        made.written.connect(self._show)
        return made

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
        saving, health, keeper = self._context.saving, self._context.health, self._context.keeper
        failed = saving.failed_since is not None
        self._is_closing = self._is_closing and failed and not self._elsewhere.has_all
        self._close.setVisible(self._is_closing)
        if failed:
            words = saving.words(self._context.clock_words)
            lost = self.tr("If you close now, what you have written since is lost. Save it elsewhere first.")
            self._trouble.show_words(words, lost if self._is_closing else saving.why())
        if health.newest_ahead is not None:
            self._clock.show_words(*self._clock_words())
        if keeper.is_overdue:
            why = label(self._context.texts, keeper.state.here) if keeper.state.here else ""
            self._overdue.show_words(self.tr("There is no backup from the last week"), why)
        self._put(self._trouble, is_so=failed, is_urgent=True)
        self._put(self._damage, is_so=health.is_damaged, is_urgent=True)
        self._put(self._journal, is_so=health.has_lost_journal)
        self._put(self._clock, is_so=health.newest_ahead is not None)
        self._put(self._overdue, is_so=keeper.is_overdue)
        self._put(self._restored, is_so=self._context.restored is not None)
        self._sample.setVisible(self._context.is_sample)
        self.setVisible(any(not each.isHidden() for each in self._banners))

    def _put(self, each: Banner, *, is_so: bool, is_urgent: bool = False) -> None:
        if is_so and each.isHidden():
            announce.send(self, each.accessibleName(), is_urgent=is_urgent)
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

    def _say_restored(self) -> None:
        """What has become of the desk before this one, until it has been read."""
        restored = self._context.restored
        if restored is None:
            return
        when = self._context.texts.moment_words(restored.backup.at)
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

    def _on_see_aside(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._aside))):
            self._context.window.say(self.tr("No program here shows folders."))

    def _on_restored_read(self) -> None:
        self._context.restored = None
        self._show()
