"""Start the desktop program: the window first, then the desk.

Nothing heavy is imported before the first paint; the store is opened and its libraries are imported on a thread
beside the windows.
"""

import importlib
import logging
import shutil
import sys
import tempfile
import threading
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QLockFile, QObject, Qt, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from liaison_desk import __version__, log, paths, settings
from liaison_desk.clock import Clock, SystemClock
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths, resource
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.focus import let_altgr_write
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.theme import Theme, system_wants_contrast
from liaison_desk.ui.main_window import MainWindow

logger = logging.getLogger(__name__)

WARM_UP = 1500  # milliseconds after the desk is shown


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    data_dir: Path | None = None
    language: Language | None = None
    now: datetime | None = None
    demo: bool = False


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Liaison Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("liaison-desk")
    program = Program(app, options)
    program.start()
    code = app.exec()
    program.end()
    return code


def parse(arguments: list[str]) -> Options:
    """Without arguments nothing is imported for them."""
    if not arguments:
        return Options()
    options: Options = importlib.import_module("liaison_desk.cli").window_options(arguments)
    return options


class Program(QObject):
    """The life of one run: look, language, store, window."""

    loaded = Signal(object)  # Database
    refused = Signal(object)  # what the store said

    def __init__(self, app: QApplication, options: Options) -> None:
        super().__init__()
        self.app, self.options = app, options
        self._scratch = Path(tempfile.mkdtemp(prefix="liaison-desk-")) if options.demo else None
        folder = self._scratch or options.data_dir
        self.home = paths.inside(folder) if folder else paths.of_user()
        self.settings = settings.load(self.home.settings)
        if options.language:
            self.settings = replace(self.settings, language=options.language)
        self.in_sample = options.demo
        self.jobs = Jobs()
        self.context: Any = None
        self._translators: list[QTranslator] = []
        self._lock = QLockFile(str(self.home.lock))
        self._lock.setStaleLockTime(0)
        self._altgr = let_altgr_write(app)
        self.loaded.connect(self._on_loaded)
        self.refused.connect(self._on_refused)
        app.styleHints().colorSchemeChanged.connect(self._on_system_look)

    # -- starting
    def start(self) -> None:
        self.home.make()
        log.start(self.home.log_file)
        sys.excepthook = self._on_error
        self._speak(self.settings.language)
        self._dress()
        self.window = MainWindow(self.settings, self.home)
        self.window.settings_changed.connect(self.change_settings)
        self.window.sample_asked.connect(self._on_sample_asked)
        self.window.closed.connect(self.close_desk)
        if not self._lock.tryLock(0):
            self._say_already_open()
        else:
            self.window.show_rail(shown=self.desk_paths.store.exists())
            QTimer.singleShot(0, self.load)
        self.window.show()

    @property
    def desk_paths(self) -> Paths:
        return self.home.sample() if self.in_sample else self.home

    def load(self) -> None:
        """Open the store and import what it needs, beside the windows."""
        threading.Thread(target=self._load, name="loader", daemon=True).start()

    def _load(self) -> None:
        try:
            session = importlib.import_module("liaison_desk.ui.session")
            database = session.open_store(self.desk_paths, sample=self.in_sample)
            importlib.import_module("liaison_desk.ui.desk_news")
            importlib.import_module("liaison_desk.ui.today.page")
        except Exception as error:
            logger.exception("the store could not be opened")
            self.refused.emit(error)
        else:
            self.loaded.emit(database)

    def _on_loaded(self, database: Any) -> None:
        session = importlib.import_module("liaison_desk.ui.session")
        self.context = session.begin(
            database,
            self._clock(),
            self.jobs,
            self.settings,
            self.desk_paths,
            self.window,
            sample=self.in_sample,
        )
        self.window.attach(self.context, session.start_place(self.context))
        QTimer.singleShot(WARM_UP, self._warm_up)

    def _clock(self) -> Clock:
        if self.options.now:
            return SystemClock.starting_at(self.options.now)
        if self.in_sample:
            return SystemClock.starting_at(importlib.import_module("liaison_desk.services.sample.year").MORNING)
        return SystemClock()

    def _warm_up(self) -> None:
        """So that the first document does not have to wait for the PDF layer."""
        if self.context is not None:
            documents = importlib.import_module("liaison_desk.services.documents")
            self.jobs.start(documents.warm_up, self._ignore, self._ignore)

    def _ignore(self, _result: object) -> None:
        pass

    # -- what can be in the way
    def _say_already_open(self) -> None:
        self.window.show_message(
            Icon.LAYERS,
            self.tr("Liaison Desk is already open"),
            self.tr("Another window has this desk. Go on there, or close it first."),
        )

    def _on_refused(self, error: Exception) -> None:
        errors = importlib.import_module("liaison_desk.store.errors")
        match error:
            case errors.NewerStoreError():
                title = self.tr("The desk was written by a newer version")
                sentence = self.tr(
                    "The file is version {found}, this program knows version {known}. Nothing has been changed. "
                    "Use the newer program."
                ).format(found=error.found, known=error.known)
            case errors.ReadOnlyStoreError() | errors.FullStoreError():
                title = self.tr("The folder cannot be written to")
                sentence = self.tr("Nothing has been changed. The desk lies in {folder}.")
            case errors.DamagedStoreError():
                title = self.tr("The file cannot be read")
                sentence = self.tr(
                    "It is damaged, or its key is missing. Nothing has been overwritten. It lies in {folder}."
                )
            case _:
                title = self.tr("The desk could not be opened")
                sentence = self.tr("Nothing has been changed. The log tells more. The desk lies in {folder}.")
        self.window.show_message(Icon.TRIANGLE_ALERT, title, sentence.replace("{folder}", str(self.desk_paths.data)))

    # -- look and language
    def change_settings(self, wanted: Settings) -> None:
        """Takes effect at once: the window is built anew in the same place."""
        if wanted.language is not self.settings.language:
            self._speak(wanted.language)
        self.settings = wanted
        settings.save(self.home.settings, wanted)
        self._dress()
        if self.context is not None:
            self.context.texts = texts_in(wanted.language)
            self.context.voices = replace(self.context.voices, own=wanted.language)
        self.window.rebuild(wanted)

    def _speak(self, language: Language) -> None:
        """Our own texts and Qt's, which speaks Nynorsk by itself and Bokmål through us."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
        texts = texts_in(language)
        QLocale.setDefault(texts.locale)
        qt = QTranslator(self)
        if language is Language.NB:
            qt.load(str(resource("i18n", "qtbase_nb.qm")))
        elif language is Language.NN:
            qt.load("qtbase_nn", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [qt, texts.catalogue]
        for translator in self._translators:
            self.app.installTranslator(translator)

    def _dress(self) -> None:
        hints = self.app.styleHints()
        if self.settings.appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self.settings.appearance is Appearance.DARK
        look = Theme(dark=dark, scale=self.settings.text_size / 100, high_contrast=system_wants_contrast())
        look.apply(self.app, self.home.cache)
        self._is_dark = dark

    def _on_system_look(self, scheme: Qt.ColorScheme) -> None:
        if self.settings.appearance is Appearance.SYSTEM and (scheme is Qt.ColorScheme.Dark) != self._is_dark:
            self._dress()
            self.window.rebuild(self.settings)

    # -- the sample year
    def _on_sample_asked(self, entering: bool) -> None:
        if entering == self.in_sample or self.options.demo:
            return
        left = self.desk_paths
        self.close_desk()
        if self.in_sample:
            importlib.import_module("liaison_desk.ui.session").forget_sample(left.data)
        self.in_sample = entering
        if entering:
            self.window.show_message(
                Icon.BOOK_OPEN, self.tr("Making the sample year"), self.tr("It takes a few seconds.")
            )
        self.load()

    # -- the end
    def close_desk(self) -> None:
        if self.context is not None:
            self.window.detach()
            self.jobs.close()
            importlib.import_module("liaison_desk.ui.session").end(self.context)
            self.context = None

    def end(self) -> None:
        self.close_desk()
        self._lock.unlock()
        sys.excepthook = sys.__excepthook__
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _on_error(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Qt hands every exception of a slot, a timer or a job here."""
        logger.error("a mistake of the program", exc_info=(kind, error, where))
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        dialog = importlib.import_module("liaison_desk.ui.crash").CrashDialog(
            log.report(kind, error, where), str(self.home.log_file), self.window
        )
        dialog.open()
