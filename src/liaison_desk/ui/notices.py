"""What stands over every page until it is no longer so: that nothing is being saved, that the desk is damaged, that
there is no backup, that the clock is wrong, that this desk has taken the place of another one, that this is the sample
year."""

from collections.abc import Callable
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
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import Banner, banner
from liaison_desk.ui.pages import load
from liaison_desk.ui.place import Place
from liaison_desk.ui.restored import Restored

if TYPE_CHECKING:  # most runs never need it
    from liaison_desk.ui.elsewhere import Elsewhere

TROUBLE, DAMAGE, JOURNAL, CLOCK = "trouble", "damage", "journal", "clock"
OVERDUE, RESTORED, SAMPLE = "overdue", "restored", "sample"


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
        self._column = vbox(spacing=8, margins=(24, 12, 24, 0))
        self._making: dict[str, Callable[[], Banner]] = {  # as they stand under each other
            TROUBLE: self._make_trouble,
            DAMAGE: self._make_damage,
            JOURNAL: self._make_journal,
            CLOCK: self._make_clock,
            OVERDUE: self._make_overdue,
            RESTORED: self._make_restored,
            SAMPLE: self._make_sample,
        }
        self._made: dict[str, Banner] = {}
        self.setLayout(vbox(box(self._column, "canvas"), spacing=0))
        context.saving.changed.connect(self._show)
        context.keeper.changed.connect(self._show)
        context.health.changed.connect(self._show)
        self._show()

    # -- each of them, made when it is first to be seen: most runs see none
    def _make_trouble(self) -> Banner:
        retry = button(self.tr("Try again"), press=self.retry_asked.emit)
        self._keep = button(self.tr("Save elsewhere"), press=lambda: self._elsewhere.ask())
        self._close = button(self.tr("Close and lose it"), press=self.close_asked.emit)
        self._close.hide()
        return banner("danger", Icon.TRIANGLE_ALERT, "", "", retry, self._keep, self._close)

    def _make_damage(self) -> Banner:
        return banner(
            "danger",
            Icon.TRIANGLE_ALERT,
            self.tr("The file of the desk is damaged"),
            self.tr("A part of it cannot be read. Nothing has been overwritten, and there may be a good backup."),
            button(self.tr("See what can be done"), press=self.rescue_asked.emit),
        )

    def _make_journal(self) -> Banner:
        return banner(
            "warning",
            Icon.TRIANGLE_ALERT,
            self.tr("Something may be missing"),
            self.tr(
                "The program broke off last time, and the journal beside the file is gone since. What was written "
                "last may not be here. Look at what you did then."
            ),
            button(self.tr("I have looked"), press=self._context.health.forget_journal),
        )

    def _make_clock(self) -> Banner:
        hide = button(self.tr("Hide this"), press=self._context.health.forget_clock)
        return banner("warning", Icon.CLOCK, "", "", hide)

    def _make_overdue(self) -> Banner:
        storage = Place("settings", more="storage")
        see = button(self.tr("Storage and backups"), press=lambda: self._context.window.go(storage))
        return banner("warning", Icon.HISTORY, "", "", see)

    def _make_restored(self) -> Banner:
        self._see_aside = button(self.tr("Open the folder"), press=self._on_see_aside)
        close = button(self.tr("Close"), press=self._on_restored_read)
        return banner("accent", Icon.HISTORY, "", "", self._see_aside, close)

    def _make_sample(self) -> Banner:
        leave = button(self.tr("Leave the sample"), press=self.leave_asked.emit)
        if self._context.is_thrown_away:
            leave.hide()  # there is no desk of one's own to go back to
        return banner(
            "accent",
            Icon.BOOK_OPEN,
            self.tr("This is a sample year"),
            self.tr("All names are invented. Nothing here touches your own desk."),
            leave,
        )

    def _banner(self, name: str) -> Banner:
        """Hidden, in its place among the others."""
        if name not in self._made:
            made = self._made[name] = self._making[name]()
            made.hide()
            order = list(self._making)
            self._column.insertWidget(sum(order.index(other) < order.index(name) for other in self._made), made)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its place in the order of Tab is the one to come after
            follow_layout(self)  # or Tab would come to it after the page, which is older
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._made[name]

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
        announce.assertive(self, self._banner(TROUBLE).accessibleName())
        return False

    def _show(self) -> None:
        saving, health, keeper = self._context.saving, self._context.health, self._context.keeper
        failed = saving.failed_since is not None
        self._is_closing = self._is_closing and failed and not self._elsewhere.has_all
        if failed:
            words = saving.words(self._context.clock_words)
            lost = self.tr("If you close now, what you have written since is lost. Save it elsewhere first.")
            self._banner(TROUBLE).show_words(words, lost if self._is_closing else saving.why())
            self._close.setVisible(self._is_closing)
        if health.newest_ahead is not None:
            self._banner(CLOCK).show_words(*self._clock_words())
        if keeper.is_overdue:
            why = label(self._context.texts, keeper.state.here) if keeper.state.here else ""
            self._banner(OVERDUE).show_words(self.tr("There is no backup from the last week"), why)
        if self._context.restored is not None and RESTORED not in self._made:
            self._say_restored(self._context.restored)
        self._put(TROUBLE, is_so=failed, is_urgent=True)
        self._put(DAMAGE, is_so=health.is_damaged, is_urgent=True)
        self._put(JOURNAL, is_so=health.has_lost_journal)
        self._put(CLOCK, is_so=health.newest_ahead is not None)
        self._put(OVERDUE, is_so=keeper.is_overdue)
        self._put(RESTORED, is_so=self._context.restored is not None)
        self._put(SAMPLE, is_so=self._context.is_sample, is_told=False)
        self.setVisible(any(not each.isHidden() for each in self._made.values()))

    def _put(self, name: str, *, is_so: bool, is_urgent: bool = False, is_told: bool = True) -> None:
        if not is_so and name not in self._made:
            return
        each = self._banner(name)
        if is_so and is_told and each.isHidden():
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

    def _say_restored(self, restored: Restored) -> None:
        """What has become of the desk before this one, until it has been read."""
        made = self._banner(RESTORED)
        when = self._context.texts.moment_words(restored.backup.at)
        if restored.error is not None:
            title = self.tr("The backup could not be restored")
            words = self.tr("The desk is as it was. Try another backup, or look into the log.")
        else:
            title = self.tr("This is the desk as it was {when}").format(when=when)
            words = self.tr("What was here before lies in {folder}. Nothing of it is lost.")
            words = words.format(folder=restored.aside) if restored.aside else ""
        made.show_words(title, words)
        self._aside = restored.aside
        self._see_aside.setVisible(restored.aside is not None)

    def _on_see_aside(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._aside))):
            self._context.window.say(self.tr("No program here shows folders."))

    def _on_restored_read(self) -> None:
        self._context.restored = None
        self._show()
