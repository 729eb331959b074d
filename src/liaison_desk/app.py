"""Start the desktop program: the window first, then the desk.

Nothing heavy is imported before the first paint.
"""

import importlib
import logging
import sys
from dataclasses import fields, replace
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from liaison_desk import __version__, log, paths, settings
from liaison_desk.i18n import texts_in
from liaison_desk.options import Options
from liaison_desk.settings import Settings
from liaison_desk.ui import thrown_away
from liaison_desk.ui.application import Application
from liaison_desk.ui.doorway import WARM_UP, Doorway
from liaison_desk.ui.garbage import Garbage
from liaison_desk.ui.kit.focus import let_altgr_write
from liaison_desk.ui.kit.theme import STYLE
from liaison_desk.ui.look import Look
from liaison_desk.ui.main_window import MainWindow

logger = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    app = Application([sys.argv[0], *STYLE])
    app.setApplicationName("Liaison Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("liaison-desk")
    program = Program(app, options)
    program.start()
    QTimer.singleShot(WARM_UP, lambda: Garbage(app))
    code = app.exec()
    program.end()
    return code


def parse(arguments: list[str]) -> Options:
    """Without arguments nothing is imported for them."""
    if not arguments:
        return Options()
    options: Options = importlib.import_module("liaison_desk.command_line").window_options(arguments)
    return options


class Program(QObject):
    """The life of one run: look, language, window, and what goes wrong."""

    def __init__(self, app: Application, options: Options) -> None:
        super().__init__()
        self.app, self.options = app, options
        self._own = paths.inside(options.data_dir) if options.data_dir else paths.of_user()
        self._thrown_away = thrown_away.make(self._own.cache) if options.demo else None
        self.home = paths.inside(self._thrown_away) if self._thrown_away else self._own
        self._chosen = self.settings = settings.load(self.home.settings)  # the one is kept, the other in force
        if options.language:
            self.settings = replace(self.settings, language=options.language)
        self._look = Look(app, self.home)
        self._altgr = let_altgr_write(app)
        self._hook_before = sys.excepthook
        self._print_again = log.catch_all()
        self._crash: Any = None  # the dialog about it, while it is open
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_look)
        self._asked = hints.accessibility()  # kept by name: PySide drops it with its wrapper, and its signals too
        self._asked.contrastPreferenceChanged.connect(self._on_system_look)
        self._asked.motionPreferenceChanged.connect(self._look.keep_still)

    # -- starting
    def start(self) -> None:
        self._look.speak(self.settings.language)
        self._look.wear(self.settings)
        self.window = MainWindow(self.settings, self.home)
        self.window.settings_changed.connect(self.change_settings)
        sys.excepthook = self._on_error
        self.doorway = Doorway(self.window, self.home, self._own, self.options, lambda: self.settings)
        self.app.file_given.connect(self.doorway.take_file)
        self.window.show()

    @property
    def context(self) -> Any:
        """Of the desk that is open; None while none is."""
        return self.doorway.context

    # -- look and language
    def change_settings(self, wanted: Settings) -> None:
        """Takes effect at once; for another look the window is built anew in the same place."""
        before = self.settings
        self._keep_settings(wanted)
        self.settings = wanted
        if wanted.look == before.look:
            self.window.take_settings(wanted)
        else:
            self._change_look(wanted, speaks_anew=wanted.language is not before.language)
        if self.context is not None:
            self.doorway.locking.follow(wanted)

    def _change_look(self, wanted: Settings, *, speaks_anew: bool) -> None:
        if speaks_anew:
            self._look.speak(wanted.language)
        self._look.wear(wanted)
        if self.context is not None:
            self.context.texts = texts_in(wanted.language)
            self.context.voices = replace(self.context.voices, own=wanted.language)
        self.window.rebuild(wanted)

    def _keep_settings(self, wanted: Settings) -> None:
        """What was chosen. A language that was only asked for on the command line is not."""
        names = [field.name for field in fields(Settings)]
        new = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(self.settings, name)}
        self._chosen = replace(self._chosen, **new)
        try:
            settings.save(self.home.settings, self._chosen)
        except OSError:
            logger.warning("the settings could not be kept")  # they hold until the program is closed

    def _on_system_look(self, _changed: Qt.ColorScheme | Qt.ContrastPreference) -> None:
        if not self._look.fits_system(self.settings):
            self._look.wear(self.settings)
            self.window.rebuild(self.settings)

    # -- the end
    def end(self) -> None:
        self.app.styleHints().colorSchemeChanged.disconnect(self._on_system_look)
        self._asked.contrastPreferenceChanged.disconnect(self._on_system_look)
        self._asked.motionPreferenceChanged.disconnect(self._look.keep_still)
        self.app.file_given.disconnect(self.doorway.take_file)
        self.doorway.end()
        self._look.take_off()
        sys.excepthook = self._hook_before
        self._print_again()
        if self._thrown_away is not None:
            thrown_away.remove(self._thrown_away)

    def _on_error(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Qt hands every exception of a slot, a timer or a job here."""
        if self._is_damage(error):
            logger.error("what was to be read is damaged", exc_info=(kind, error, where))
            self.context.health.found_damage()
            return
        logger.error("a mistake of the program", exc_info=(kind, error, where))
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        report = log.report(kind, error, where)
        if self._crash is not None:
            self._crash.add(report)  # one dialog, whatever follows from the first mistake
            return
        crash = importlib.import_module("liaison_desk.ui.crash")
        self._crash = crash.CrashDialog(report, str(self.home.log_file), self.window)
        self._crash.finished.connect(self._on_crash_read)
        self._crash.open()

    def _on_crash_read(self) -> None:
        self._crash = None

    def _is_damage(self, error: BaseException) -> bool:
        """A page that cannot be read is no mistake of the program."""
        if self.context is None:
            return False
        return isinstance(error, importlib.import_module("liaison_desk.store.errors").DamagedStoreError)
