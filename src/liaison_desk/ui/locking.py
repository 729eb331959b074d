"""Locking the desk of a window, and asking for what opens it again."""

import importlib
from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.keys import WITHOUT_ASKING, Way
from liaison_desk.paths import Paths
from liaison_desk.settings import Settings
from liaison_desk.ui.idle import Idle
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.machine_lock import Ear, WindowsEar, ear_of_this_machine
from liaison_desk.ui.main_window import Left, MainWindow
from liaison_desk.ui.place import NEW_WAY, Place

if TYPE_CHECKING:  # it brings the store, and the page is also shown before that is there
    from liaison_desk.ui.context import Context
    from liaison_desk.ui.locked.page import LockedPage

MINUTE = 60


class Locking(QObject):
    """Watches while a desk is open; has the locked page while none is."""

    wanted = Signal()  # nobody is there any more, or the machine itself has been locked
    unlock_asked = Signal(object, str)  # Way and what was typed; None where nothing is asked for

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__()
        self._window, self._jobs = window, jobs
        self._context: Context | None = None
        self._with_machine = self._hears = self._is_told = False
        self._idle = Idle(self)
        self._idle.away.connect(self.wanted)
        self._ear: Ear | None = None
        self._page: LockedPage | None = None
        self._ways: Collection[Way] = ()
        self.left: Left | None = None  # where one was, to be there again

    # -- while a desk is open
    def watch(self, context: "Context") -> None:
        """It is open from now on."""
        by_code = self._page is not None and self._page.way is Way.RECOVERY
        self._context, self._page, self.left = context, None, None
        context.hears_machine_lock = self._hears
        self.follow(context.settings)
        if self._ear is None:
            self._listen()
        if by_code and self._window.can_lock:
            self._window.go(Place("settings", more=NEW_WAY))
            self._window.say(self.tr("Opened with the recovery code. Now choose a new passphrase."))

    def follow(self, settings: Settings) -> None:
        """What the officer has chosen; one has just done something."""
        self._with_machine = settings.lock_with_system
        self._idle.watch(settings.lock_after * MINUTE if self._context else 0)

    def rest(self) -> None:
        """There is no desk to lock."""
        self._context = None
        self._idle.watch(0)

    def stop(self) -> None:
        """The program ends."""
        self.rest()
        if self._ear is not None:
            self._ear.stop()

    def leave(self, paths: Paths) -> bool:
        """Blank the window, once all that is written is on the disk. False, with a sentence about it, where the disk
        refuses: rather an open desk than a lost text. The idle watch asks again every few seconds."""
        context = self._context
        if context is None or not self._window.can_lock:
            return False
        left = self._window.look_around()
        self._window.leave_page()
        if not context.saving.is_safe():
            if not self._is_told:
                self._is_told = True
                words = self.tr("Not locked, or what was written last would be lost. {why}")
                self._window.say(words.format(why=context.saving.why()))
            return False
        self._is_told = False
        self.left = left
        self.rest()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for tip in [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel")]:
            tip.deleteLater()  # told to hide, it would stay for a moment
        self._window.blank()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.ask(ways_of(paths))
        self._window.repaint()  # before the disk is waited for
        return True

    def _listen(self) -> None:
        self._ear = ear = ear_of_this_machine()
        if ear is None:
            return
        ear.locked.connect(self._on_machine_locked)
        if isinstance(ear, WindowsEar):
            self._on_listening(ear.listen())
        else:
            self._jobs.start(ear.listen, self._on_listening, self._on_deaf)

    def _on_listening(self, hears: bool) -> None:
        self._hears = hears
        if self._context is not None:
            self._context.hears_machine_lock = hears

    def _on_deaf(self, _error: Exception) -> None:
        """Then it is not offered."""

    def _on_machine_locked(self) -> None:
        if self._with_machine:
            self.wanted.emit()

    # -- while it is locked
    def ask(self, ways: Collection[Way]) -> None:
        """Show the page; one that is there already stays, with what is typed on it."""
        if self._page is None:
            self._ways = ways
            self._window.show_instead(self._make_page)

    def ask_as_it_is_now(self, paths: Paths) -> None:
        """A job that has just come to its end may have changed what opens the desk."""
        if ways_of(paths) != self._ways:
            self._page = None
            self.ask(ways_of(paths))

    def ask_somebody(self, paths: Paths) -> None:
        """Nothing opened it without asking."""
        ways = [way for way in ways_of(paths) if way not in WITHOUT_ASKING]
        if self._page is not None and self._page.way in WITHOUT_ASKING:
            self._page = None
        self.ask(ways)

    def say_wrong(self, *, is_slot_damaged: bool) -> None:
        """What was typed does not open it; the desk itself has not been touched."""
        page = self._page
        if page is None:
            return
        page.show_problem(
            self.tr("The key file is damaged. The desk itself has not been touched. Try the other way.")
            if is_slot_damaged
            else page.wrong_words()
        )

    def give_up(self) -> None:
        """It opens, but there is something else in the way."""
        self._page = None

    def _make_page(self) -> "LockedPage":
        locked = importlib.import_module("liaison_desk.ui.locked.page")  # most starts never need it
        before = self._page
        page: LockedPage = locked.LockedPage(self._ways, before.way if before is not None else None)
        self._page = page
        page.asked.connect(self._on_asked)
        if before is not None:
            page.take(before.typed, is_opening=before.is_opening)
        return page

    def _on_asked(self, way: Way, typed: str) -> None:
        self.unlock_asked.emit(None if way in WITHOUT_ASKING else way, typed)


def ways_of(paths: Paths) -> tuple[Way, ...]:
    """By the names of the files alone: the store's libraries may not be there yet."""
    return tuple(way for way in Way if (paths.key if way is Way.PLAIN else paths.slot(way)).exists())
