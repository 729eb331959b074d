"""The window in another language and text size, as the settings make it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.kit.theme import Theme
from tests.ui.screen import Screen


@contextmanager
def dressed(screen: Screen, pictures: Path, language: Language, text_size: int) -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    texts = texts_in(language)
    app.installTranslator(texts.catalogue)
    Theme(scale=text_size / 100).apply(app, pictures)
    screen.context.texts = texts
    screen.window.rebuild(Settings(language, text_size, Appearance.LIGHT))
    screen.settle()
    yield
    app.removeTranslator(texts.catalogue)
