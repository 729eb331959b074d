"""Between the folder on the disk and the desk in the window: taking, opening, locking, closing, and what is in the way.

What a store needs is imported on the thread that opens it, once the window has been painted.
"""

import importlib
import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk import log
from liaison_desk.i18n import texts_in
from liaison_desk.options import Options
from liaison_desk.paths import Paths
from liaison_desk.private import is_there
from liaison_desk.settings import Settings
from liaison_desk.ui import thrown_away
from liaison_desk.ui.folder_lock import AlreadyOpenError, FolderLock, against
from liaison_desk.ui.garbage import forget
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from liaison_desk.clock import Clock

logger = logging.getLogger(__name__)

READY, WARM_UP = 200, 1500  # milliseconds after the desk is shown
# What is pressed while the desk is being attached waits, and goes to the page that has come by then.
_NOT_THE_OFFICER = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
LARGE = 100_000_000  # bytes of a desk whose last backup takes more than a moment


def _session() -> Any:
    """What stands on the store: after the first paint alone."""
    return importlib.import_module("liaison_desk.ui.session")


def _errors() -> Any:
    """As `_session`."""
    return importlib.import_module("liaison_desk.store.errors")


def _is_question(error: Exception) -> bool:
    """Not a fault: somebody has to say what opens the desk, or what was said does not."""
    errors = sys.modules.get("liaison_desk.store.errors")  # the store's libraries may not be there yet
    return errors is not None and isinstance(
        error, errors.LockedStoreError | errors.WrongSecretError | errors.DamagedSlotError
    )


class Doorway(QObject):
    """One per run. `context` is the desk that is open, the officer's own or the sample year's; None while none is."""

    loaded = Signal(object, object)  # Database, and what was read of it ahead
    refused = Signal(object)  # what the store said

    def __init__(
        self, window: MainWindow, home: Paths, own: Paths, options: Options, settings: Callable[[], Settings]
    ) -> None:
        """`own` are the officer's places, also where `home` is a sample's that is thrown away."""
        super().__init__()
        self.window, self.home, self._own, self.options = window, home, own, options
        self._settings = settings
        self.in_sample = options.demo
        self.jobs = Jobs()
        self.context: Any = None
        self._loader: threading.Thread | None = None
        self._is_closed = self._is_leaving = False
        self._is_opening = False  # or a backup is being put in its place: nobody may turn elsewhere meanwhile
        self._bell: Any = None  # for a second copy, once the first page is there
        self._restored: Any = None  # what came of a restore, until there is a desk to say it on
        self._file = options.file  # until there is a desk to show it on
        self._folder_lock = FolderLock(home.lock)
        self._key: str | None = None  # while the desk is being opened, and while something is in the way
        self._in_the_way: Any = None  # the situation, while there is no desk to show
        self.loaded.connect(self._on_loaded)
        self.refused.connect(self._on_refused)
        window.sample_asked.connect(self._on_sample_asked)
        window.rescue_asked.connect(self._on_rescue_asked)
        window.restore_asked.connect(self._on_restore_asked)
        window.lock_asked.connect(self.lock)
        window.closed.connect(self._on_closed)
        window.painted.connect(self._begin)
        window.show_rail(shown=is_there(self.desk_paths.store) and not self._asks)

    # -- opening
    def _begin(self) -> None:
        """The window can be seen; from here on the disk may be waited for."""
        refusal = self._take_folder()
        if refusal is not None:
            if isinstance(refusal, AlreadyOpenError):
                self._call_other(refusal)
            else:
                self._on_refused(refusal)
            return
        if self._asks:
            self.locking.ask_somebody(self.desk_paths)
            QTimer.singleShot(WARM_UP, self, self._listen)
        self.load()

    def _take_folder(self) -> Exception | None:
        """Make it this program's own, for the time of the run. Returns what stands against it."""
        if (refusal := against(self.home.data)) is not None:
            return refusal
        try:
            self.home.make()
        except OSError as error:
            return error
        log.start(self.home.log_file)
        return self._folder_lock.take()

    @property
    def desk_paths(self) -> Paths:
        return self.home.sample() if self.in_sample else self.home

    @property
    def _asks(self) -> bool:
        """Whether somebody must be asked before anything can be shown: seen from the names of the files."""
        places = self.desk_paths
        asks = is_there(places.slot("passphrase")) and not (is_there(places.slot("system")) or is_there(places.key))
        return asks and is_there(places.store)  # where it is gone, that is what is to be said

    @property
    def _began(self) -> float:
        """When the folder became this run's own, in seconds since 1970, by the clock that dates its files."""
        return self.home.lock.stat().st_mtime

    def load(self, way: Any = None, secret: str = "", key: str | None = None) -> None:
        """Open the store and import what it needs, beside the windows; with what was typed, where somebody was asked,
        or with the key, where it is known."""
        self._key = key
        self._is_opening = True
        given = (self._loader, way, secret)
        self._loader = threading.Thread(target=self._load, args=given, name="loader", daemon=True)
        self._loader.start()

    def _load(self, before: threading.Thread | None, way: Any, secret: str) -> None:
        if before is not None:
            before.join()
        try:
            _session().sweep(self.home, self._began)
            thrown_away.sweep(self._own.cache)
            for needed in ("desk_news", "notices", "over", "today.page", "locking"):
                importlib.import_module(f"liaison_desk.ui.{needed}")
            if way is not None:
                self._key = _session().key_by(self.desk_paths, way, secret)
            database = _session().open_store(self.desk_paths, sample=self.in_sample, key=self._key)
            ahead = _session().look_ahead(database, self._clock())
        except Exception as error:
            if not _is_question(error):
                logger.exception("the store could not be opened")
            self.refused.emit(error)
        else:
            self.loaded.emit(database, ahead)

    def _on_loaded(self, database: Any, ahead: Any) -> None:
        try:
            self._show_desk(database, ahead)
        finally:
            self._is_opening = False
            ahead.close()

    def _show_desk(self, database: Any, ahead: Any) -> None:
        if self._is_closed or self.context is not None:  # it was asked for twice
            ahead.close()
            database.close()
            return
        clock = self._clock()
        try:
            self.context = _session().begin(
                database,
                clock,
                self.jobs,
                self._settings(),
                self.desk_paths,
                self.window,
                sample=self.in_sample,
                ahead=ahead,
            )
        except _errors().StoreError as error:
            ahead.close()
            database.close()  # it could be opened, but not be read or written in
            logger.exception("the desk could not be begun")
            self._on_refused(error)
            return
        self.context.is_thrown_away = self.options.demo
        self._key = self._in_the_way = None
        start = self._begin_restored() or _session().start_place(self.context)
        if start.page != "first_run" and not self.in_sample and not _session().is_secured(self.desk_paths):
            start = _session().before(start)
        left = None if self.context.restored else self.locking.left
        try:
            with self.context.desk.look_around(ahead.reader):
                for _ in self.window.attaching(self.context, start, left):
                    QCoreApplication.processEvents(_NOT_THE_OFFICER)  # or nothing would be painted for so long
                    if self.context is None:  # the window was closed for all that
                        return
        except _errors().DamagedStoreError as error:
            ahead.close()
            logger.exception("the first page could not be read")
            self._give_desk_up(error)
            return
        self._is_opening = False
        self.locking.watch(self.context)
        QTimer.singleShot(READY, self._get_ready_to_write)
        self._show_file()
        QTimer.singleShot(WARM_UP, self._warm_up)

    def _clock(self) -> "Clock":
        clock = importlib.import_module("liaison_desk.clock").SystemClock  # reads the zones of the world
        start = self.options.now
        if start is None and self.in_sample:
            start = importlib.import_module("liaison_desk.services.sample.year").MORNING
        found: Clock = clock() if start is None else clock.starting_at(start)
        return found

    def _get_ready_to_write(self) -> None:
        """Beside the windows, once the first page has been painted: nobody writes sooner."""
        if self.context is not None:
            self.jobs.start(self.context.desk.get_ready_to_write, self._on_ready, self._on_ready)

    def _on_ready(self, _result: object) -> None:
        """If it failed, the first write says why."""

    def _warm_up(self) -> None:
        if self.context is not None:
            importlib.import_module("liaison_desk.ui.warm_up").start(self.context, self._began)
            self._listen()

    def _listen(self) -> None:
        if self._bell is None and not self._is_closed:
            self._bell = importlib.import_module("liaison_desk.ui.bell").Bell(
                self.home.data, self._come_forward, self.take_file
            )

    # -- the copy that has the desk, and a handover that was double-clicked
    def _call_other(self, refusal: AlreadyOpenError) -> None:
        """It comes forward, with the file if there is one, and this window goes."""
        call = importlib.import_module("liaison_desk.ui.bell").Call(self.home.data, self._file, self)
        call.answered.connect(partial(self._on_answered, refusal))
        call.begin()

    def _on_answered(self, refusal: AlreadyOpenError, has_heard: bool) -> None:
        if has_heard:
            self.window.close()
        elif not self._is_closed:
            self._on_refused(refusal)

    def take_file(self, file: Path) -> None:
        """Shown at once, or as soon as there is a desk to show it on."""
        self._come_forward()
        self._file = file
        self._show_file()

    def _show_file(self) -> None:
        if self._file is not None and self.context is not None and not self._is_opening:
            file, self._file = self._file, None
            page = self.window.page
            is_first = page is not None and page.is_passed_once
            importlib.import_module("liaison_desk.ui.handover.given").show(self.context, file, is_first=is_first)

    # -- what can be in the way
    def _on_refused(self, error: Exception, *, goes_on: bool = False) -> None:
        """Say why there is no desk to show, and what can be done; nothing has been touched. `goes_on`: it could be
        shown for all that."""
        self._is_opening = False
        if _is_question(error):
            self._on_question(error)
            return
        if "locking" in self.__dict__:
            self.locking.give_up()
        situation = importlib.import_module("liaison_desk.ui.in_the_way.situation").Situation(
            error, self.desk_paths, self.jobs, self._now, self._key
        )
        self._key = None  # it is with the situation now
        situation.has_failed = self._restored is not None and self._restored.error is not None
        self._restored = None
        situation.opened.connect(self._on_opened)
        situation.restore_asked.connect(self._put_back)
        self._in_the_way = situation
        self.window.show_instead(partial(self._instead_of_desk, situation, goes_on=goes_on))

    def _instead_of_desk(self, situation: Any, *, goes_on: bool) -> QWidget:
        in_the_way = importlib.import_module("liaison_desk.ui.in_the_way.assembling")
        leads_back = self.in_sample and not self.options.demo
        page: QWidget = in_the_way.page(
            situation,
            texts_in(self._settings().language),
            goes_on=goes_on,
            leave=self.window.leave_sample if leads_back else None,
            take_over=self._take_over,
            close=self.window.close,
        )
        return page

    def _now(self) -> datetime:
        return self._clock().now()

    def _on_opened(self, key: str | None) -> None:
        """Whatever was in the way may be gone."""
        refusal = self._take_folder()
        if refusal is None:
            self.load(key=key)
        else:
            self._on_refused(refusal)

    def _come_forward(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _take_over(self) -> None:
        """From another machine: the officer knows that it has the desk no longer."""
        try:
            self._folder_lock.take_over()
        except OSError as error:
            self._on_refused(error)
        else:
            self._on_opened(None)

    def _on_rescue_asked(self) -> None:
        """From a desk that is damaged, and could be shown."""
        self._give_desk_up(_errors().DamagedStoreError("found while it was open"), goes_on=True)

    def _give_desk_up(self, error: Exception, *, goes_on: bool = False) -> None:
        """Close what can be closed, and say what is in the way."""
        self._key = self.context.desk.key
        try:
            self.close_desk()
        except _errors().StoreError:
            logger.exception("the damaged desk could not be left as it should")
            self.window.detach(leaves=False)
            self.jobs.close()
            self.context.desk.close()
            self.context = None
        self._on_refused(error, goes_on=goes_on)

    # -- locking
    @cached_property
    def locking(self) -> Any:
        """Made once the window is painted: it brings what the first paint does without."""
        made = importlib.import_module("liaison_desk.ui.locking").Locking(self.window, self.jobs)
        made.wanted.connect(self.lock)
        made.unlock_asked.connect(self.load)
        return made

    def lock(self) -> None:
        """Soon: whatever asks for it is about to be deleted, with everything that shows the desk."""
        QTimer.singleShot(0, self, self._lock)

    def _lock(self) -> None:
        if self.context is not None and self.locking.leave(self.desk_paths):
            self._let_go()
            self.locking.ask_as_it_is_now(self.desk_paths)
            QTimer.singleShot(0, self, forget)  # the key too

    def _on_question(self, error: Exception) -> None:
        """Nothing is in the way but that somebody must say what opens the desk."""
        if isinstance(error, _errors().LockedStoreError):
            self.locking.ask_somebody(self.desk_paths)
        else:
            self.locking.say_wrong(is_slot_damaged=isinstance(error, _errors().DamagedSlotError))

    # -- the sample year
    def _on_sample_asked(self, entering: bool) -> None:
        if self._is_opening or entering == self.in_sample or self.options.demo or not self._can_leave():
            return
        left = self.desk_paths
        self.close_desk()
        if self.in_sample:
            _session().forget_sample(left.data)
        self.in_sample = entering
        if entering:
            self.window.show_message(
                Icon.BOOK_OPEN, self.tr("Making the sample year"), self.tr("It takes a few seconds.")
            )
        self.load()

    # -- a backup in its place
    def _on_restore_asked(self, backup: Any) -> None:
        """The desk is closed, and another one opened, which asks again where it is to be asked."""
        if self.context is None or not self._can_leave():
            return
        key = self.context.keeper.key
        self.close_desk()
        self._put_back(backup, key, opens=False)

    def _put_back(self, backup: Any, key: str, *, opens: bool = True) -> None:
        """`opens`: whoever had to be asked for the key has just been."""
        self._key = key if opens else None
        self._is_opening = True
        self.window.show_message(
            Icon.HISTORY, self.tr("The backup is put in its place"), self.tr("It takes a few seconds.")
        )
        self._loader = threading.Thread(target=self._restore, args=(backup, key), name="loader", daemon=True)
        self._loader.start()

    def _restore(self, backup: Any, key: str) -> None:
        """Whatever comes of it, there is a desk to open, or something to say about it."""
        restored = importlib.import_module("liaison_desk.ui.restored")
        self._restored = restored.put_back(self.desk_paths, backup, key, self._clock().now())
        self._load(None, None, "")

    def _begin_restored(self) -> Any:
        """On Today, with what has become of the desk before it; nothing where none was restored."""
        restored, self._restored = self._restored, None
        if restored is None:
            return None
        self.context.restored = restored
        return _session().after_restore(self.context)

    # -- closing
    def _on_closed(self) -> None:
        """The window goes at once and a last backup is made behind it; it stays to say so where that takes long."""
        self._is_closed = True
        keeper = self.context.keeper if self.context is not None else None
        if keeper is None or not keeper.is_due:
            self.close_desk()
            return
        make = keeper.last()
        self.close_desk()
        self._is_leaving = importlib.import_module("liaison_desk.services.stores").size(self.home) > LARGE
        if self._is_leaving:
            self.window.stay_to_say(
                Icon.HISTORY, self.tr("A last backup is being made"), self.tr("The window closes by itself.")
            )
        self.jobs.start(make, self._on_last_backup, self._on_last_backup)

    def _on_last_backup(self, result: object) -> None:
        if isinstance(result, Exception):
            logger.error("a mistake of the program", exc_info=result)
        if self._is_leaving:
            self._is_leaving = False
            self.window.close()

    def _can_leave(self) -> bool:
        """Whether all that is written on the desk is saved; the window says why where it is not."""
        self.window.leave_page()
        if self.context is None or self.context.saving.is_safe():
            return True
        self.window.say(self.context.saving.why())
        return False

    def close_desk(self) -> None:
        if self.context is not None:
            self.locking.rest()
            self.window.detach()
            self._let_go()

    def _let_go(self) -> None:
        """Of a desk the window shows no longer. Whatever goes on beside it is waited for."""
        self.context.health.stop()
        self.jobs.close()
        _session().end(self.context)
        self.context = None

    def end(self) -> None:
        if self._loader is not None:
            self._loader.join()  # a sample year that is being made would be left half made
        self.close_desk()
        self.jobs.close()
        if self._bell is not None:
            self._bell.stop()
        if "locking" in self.__dict__:
            self.locking.stop()
        self._folder_lock.let_go()
