"""Language and look of a running program: each change holds at once, in the same place."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton

from liaison_desk import settings
from liaison_desk.domain.councils import Council
from liaison_desk.domain.texts import Language
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui import look
from liaison_desk.ui.kit import theme
from liaison_desk.ui.place import Place
from tests.ui.app.conftest import Running, Starter


@pytest.fixture
def running(own_desk: Starter) -> Running:
    return own_desk().arrive()


def undo_words(running: Running) -> str:
    """How Qt's own menu of a field says it."""
    menu = QLineEdit(running.window).createStandardContextMenu()
    assert isinstance(menu, QMenu)
    return menu.actions()[0].text().partition("\t")[0]


def test_the_language_changes_at_once_with_qts_own_texts(running: Running) -> None:
    assert undo_words(running) == "&Undo"
    for language, title, undo, month in (
        (Language.NB, "Oppgaver", "&Angre", "november"),
        (Language.NN, "Oppgåver", "&Angra", "november"),
        (Language.EN, "Action items", "&Undo", "November"),
    ):
        running.go("settings")
        running.press({Language.NB: "Bokmål", Language.NN: "Nynorsk", Language.EN: "English"}[language], QPushButton)
        assert running.find(title)
        assert undo_words(running) == undo
        assert QLocale().monthName(11) == month
        assert running.context.texts.language is language
        dialog = QFileDialog(running.window)
        assert dialog.labelText(QFileDialog.DialogLabel.FileName) == {
            Language.NB: "Fil&navn:", Language.NN: "Fil&namn:", Language.EN: "File &name:",
        }[language]  # fmt: skip
        dialog.deleteLater()
    assert settings.load(running.program.home.settings).language is Language.EN


def test_documents_keep_to_the_municipality(running: Running) -> None:
    """Only the officer's own language follows the windows."""
    running.window.change_settings(Settings(Language.NN, 100, Appearance.LIGHT))
    assert running.context.voices.own is Language.NN
    assert running.context.voices.texts_in(Language.NB).language is Language.NB


def test_a_change_stays_in_the_place_with_the_way_back(running: Running) -> None:
    with running.context.desk.read() as reader:
        (council,) = reader.all(Council)
    running.go("council", council.id)
    running.window.change_settings(Settings(Language.EN, 125, Appearance.DARK))
    running.settle()
    assert running.window.place == Place("council", council.id)
    assert running.shows("Politirådet i Øygarden")
    running.key("Alt+Left")
    assert running.window.place.page == "today"


def test_what_is_being_typed_outlives_a_change(running: Running) -> None:
    running.go("settings")
    field = running.find("Title", QLineEdit)
    field.setFocus()
    field.selectAll()
    running.type("politikontakt i vest")
    running.key("Ctrl++")
    assert running.find("Title", QLineEdit).text() == "politikontakt i vest"
    assert running.context.settings.text_size == 125


def test_text_size_and_appearance(running: Running) -> None:
    size = theme.current().px(100)
    running.key("Ctrl++", 3)
    assert running.context.settings.text_size == 200
    assert theme.current().px(100) == 2 * size
    running.key("Ctrl++")
    assert running.context.settings.text_size == 200
    running.key("Ctrl+-")
    assert running.context.settings.text_size == 150
    running.key("Ctrl+0")
    assert running.context.settings.text_size == 100
    bright = running.window.palette().window().color().lightness()
    running.window.change_settings(Settings(Language.EN, 100, Appearance.DARK))
    assert running.window.palette().window().color().lightness() < 64 < 192 < bright
    assert settings.load(running.program.home.settings).appearance is Appearance.DARK


def test_the_machines_own_look_is_followed(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform of the tests has no look of its own, so it is told what to say."""
    scheme = [Qt.ColorScheme.Dark]
    hints = QApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: scheme[0])
    dressed = []
    monkeypatch.setattr(theme.Theme, "apply", lambda look, *_given: dressed.append(look.dark))
    running.window.change_settings(Settings(Language.EN, 100, Appearance.SYSTEM))
    assert dressed == [True]
    scheme[0] = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(scheme[0])
    assert dressed == [True, False]
    hints.colorSchemeChanged.emit(scheme[0])  # nothing new
    running.window.change_settings(Settings(Language.EN, 100, Appearance.DARK))
    hints.colorSchemeChanged.emit(scheme[0])  # the officer has chosen
    assert dressed == [True, False, True]


def test_high_contrast_is_put_on_and_off_while_the_program_runs(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = [True]
    monkeypatch.setattr(look, "system_wants_contrast", lambda: wish[0])
    asked = QApplication.styleHints().accessibility()
    field = running.find("Search, or do something", QPushButton)
    asked.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    running.settle()
    assert theme.current().high_contrast
    assert running.find("Search, or do something", QPushButton) is not field  # all is built anew
    built = running.window.centralWidget()
    asked.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)  # nothing new
    assert running.window.centralWidget() is built
    wish[0] = False
    asked.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    running.settle()
    assert not theme.current().high_contrast


def test_nothing_moves_where_the_system_asks_for_it(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look, "system_wants_stillness", lambda: False)
    for moving in (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeTooltip):
        QApplication.setEffectEnabled(moving, True)
    asked = QApplication.styleHints().accessibility()
    asked.motionPreferenceChanged.emit(Qt.MotionPreference.NoPreference)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    monkeypatch.setattr(look, "system_wants_stillness", lambda: True)
    asked.motionPreferenceChanged.emit(Qt.MotionPreference.ReducedMotion)
    assert not any(QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect)
