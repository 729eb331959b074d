"""Qt's own texts: in Bokmål from us, in Nynorsk from Qt and the rest from us, in English as they are."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from liaison_desk.domain.texts import Language
from liaison_desk.paths import inside, resource
from liaison_desk.ui.keys import caps
from liaison_desk.ui.look import Look

Text = tuple[str, str]  # context and source


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Iterator[Look]:
    locale = QLocale()
    worn = Look(qapp, inside(tmp_path))
    yield worn
    worn.take_off()
    QLocale.setDefault(locale)


def file_dialog(folder: Path) -> QFileDialog:
    """Qt's own, as on a Linux machine without a desktop's; elsewhere it is the system's, in the system's language."""
    folder.joinpath("agenda.pdf").touch()
    folder.joinpath("older").mkdir(exist_ok=True)
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    return dialog


def words_of(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


MENUS = {
    Language.NB: ["&Angre", "&Gjør om", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "Merk alt"],
    Language.NN: ["&Angra", "&Gjer om", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "Merk alt"],
    Language.EN: ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"],
}
LABELS = {
    Language.NB: ["Se &i:", "Fil&navn:", "Fil&type:", "&Lagre", "Avbryt"],
    Language.NN: ["Sjå &i:", "Fil&namn:", "Fil&type:", "&Lagra", "Avbryt"],
    Language.EN: ["&Look in:", "File &name:", "Files of &type:", "&Save", "Cancel"],
}
COLUMNS = {
    Language.NB: ["Navn", "Størrelse", "Type", "Endret"],
    Language.NN: ["Namn", "Storleik", "Type", "Sist endra"],
    Language.EN: ["Name", "Size", "Type", "Date Modified"],
}
BUTTONS = {
    Language.NB: ["OK", "Avbryt", "&Ja", "&Nei"],
    Language.NN: ["OK", "Avbryt", "&Ja", "&Nei"],
    Language.EN: ["OK", "Cancel", "&Yes", "&No"],
}


@pytest.mark.parametrize("language", list(Language))
def test_what_qt_says(look: Look, qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    look.speak(language)
    line, text = QLineEdit(), QTextEdit()
    for editor in (line, text):
        qtbot.addWidget(editor)
        assert words_of(editor.createStandardContextMenu()) == MENUS[language]
    dialog = file_dialog(tmp_path)
    qtbot.addWidget(dialog)
    part = QFileDialog.DialogLabel
    shown = (part.LookIn, part.FileName, part.FileType, part.Accept, part.Reject)
    assert [dialog.labelText(label) for label in shown] == LABELS[language]
    files = next(view for view in dialog.findChildren(QAbstractItemView) if view.objectName() == "treeView")
    model = files.model()
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(4)]
    assert titles == COLUMNS[language]
    kind = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kind.Ok | kind.Cancel | kind.Yes | kind.No)
    qtbot.addWidget(box)
    assert [box.button(each).text() for each in (kind.Ok, kind.Cancel, kind.Yes, kind.No)] == BUTTONS[language]


class Listener(QTranslator):
    """Hears what Qt asks for, and knows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[Text] = set()

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context.startswith("Q"):
            self.asked.add((context, text))
        return None


def read_aloud(interface: QAccessibleInterface | None, depth: int = 0) -> None:
    if interface is None or depth > 6:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        interface.text(kind)
    for number in range(min(interface.childCount(), 20)):
        read_aloud(interface.child(number), depth + 1)


def close_what_pops_up(app: QApplication) -> None:
    for widget in app.topLevelWidgets():
        if widget.isVisible() and isinstance(widget, QMenu | QMessageBox):
            widget.close()


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> set[Text]:
    """What Qt asks for in all that the program shows of it."""
    listener = Listener()
    qapp.installTranslator(listener)
    dialog = file_dialog(tmp_path)
    line, text, choice, month, bar = QLineEdit("a"), QTextEdit("a"), QComboBox(), QCalendarWidget(), QScrollBar()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
    shown: list[QWidget] = [dialog, line, text, choice, month, bar, buttons]
    for widget in shown:
        qtbot.addWidget(widget)
        widget.show()
        read_aloud(QAccessible.queryAccessibleInterface(widget))
    line.createStandardContextMenu()
    text.createStandardContextMenu()
    for view in dialog.findChildren(QAbstractItemView):
        if view.isVisible() and view.objectName() != "sidebar":  # its menu would wait to be closed
            view.customContextMenuRequested.emit(QPoint(5, 5))
            close_what_pops_up(qapp)
    for key in ("Ctrl+Shift+Alt+Up", "Meta+Del", "Space", "Esc", "PgUp", "PgDown", "Home", "End", "Backspace", "F6"):
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    qapp.removeTranslator(listener)
    return listener.asked


def spoken(language: Language) -> list[QTranslator]:
    found = [QTranslator(), QTranslator()]
    name = f"qtbase_{language}"
    found[0].load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert found[1].load(str(resource("i18n", f"{name}.qm")))
    return found


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_nothing_that_is_shown_stays_english(asked: set[Text], language: Language) -> None:
    assert {("QFileDialog", "&Look in:"), ("QFileDialog", "&Rename"), ("QShortcut", "Space")} <= asked
    translators = spoken(language)
    missing = [text for text in asked if not any(translator.translate(*text) for translator in translators)]
    assert missing == []


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_every_text_of_ours_is_one_of_qts(language: Language) -> None:
    """A source text that is a letter off would never be found."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    others = []
    for other in ("sv", "nn", "de", "ko"):
        others.append(QTranslator())
        assert others[-1].load(f"qtbase_{other}", folder)
    source = resource("i18n", f"qtbase_{language}.ts")
    texts = [
        (str(context.findtext("name")), str(message.findtext("source")))
        for context in ElementTree.parse(source).getroot().iter("context")
        for message in context.iter("message")
    ]
    assert texts
    strange = [text for text in texts if not any(other.translate(*text) for other in others)]
    assert strange == []


KEYS = ("Ctrl+T", "Alt+Left", "Alt+Shift+Up", "Del", "Ctrl++", "Ctrl+-", "Ctrl+Enter", "Return", "Space", "F6", "PgUp")


def test_keys_mean_the_same_in_every_language(look: Look) -> None:
    """Qt reads the names of keys in the language of the windows too."""
    meant = {keys: QKeySequence(keys)[0] for keys in KEYS}
    for language in Language:
        look.speak(language)
        assert {keys: QKeySequence(keys)[0] for keys in KEYS} == meant


@pytest.mark.parametrize(
    ("language", "space", "delete"),
    [(Language.NB, "Mellomrom", "Delete"), (Language.NN, "Mellomrom", "Delete"), (Language.EN, "Space", "Del")],
)
def test_key_caps(look: Look, language: Language, space: str, delete: str) -> None:
    look.speak(language)
    assert caps("Alt+Left") == ("Alt", "←")
    assert caps("Up") == ("↑",)
    assert caps("Ctrl++") == ("Ctrl", "+")
    assert caps("Ctrl+Return") == ("Ctrl", "Enter")
    assert caps("Space") == (space,)
    assert caps("Del") == (delete,)


def test_the_windows_layout_is_from_left_to_right(look: Look) -> None:
    look.speak(Language.NB)
    assert QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "LTR"
