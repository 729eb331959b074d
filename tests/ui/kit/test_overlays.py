import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.keysheet import KeySheet
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Adaptive, box, fixed, frame, grow, hbox, vbox
from liaison_desk.ui.kit.overlay import Drawer, Overlay
from liaison_desk.ui.kit.popup import Popup
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.kit.tall import Tall
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.toast import Toast
from tests.ui.kit.helpers import Apply, Show, Spoken, accessible

DELETED = "Oppgaven «Belysning langs skolevei» er slettet"


@pytest.fixture
def line() -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def window(show: Show, line: QLineEdit) -> QWidget:
    made = box(vbox(line, QPushButton("Neste")))
    made.resize(700, 500)
    show(made)
    line.setFocus()
    return made


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


def test_a_toast_says_what_was_done_and_leaves_after_eight_seconds(
    qtbot: QtBot, window: QWidget, line: QLineEdit, toast: Toast, spoken: Spoken
) -> None:
    toast.say(DELETED, "Angre", lambda: None)
    assert toast.isVisible()
    assert line.hasFocus()
    assert spoken == [(f"{DELETED}. Angre", False)]
    assert toast.timer.isActive()
    assert toast.timer.interval() == 8000
    toast.timer.timeout.emit()
    assert not toast.isVisible()


def test_it_stays_while_hovered(toast: Toast) -> None:
    toast.say(DELETED)
    spot = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()


def test_it_stays_while_focused(toast: Toast, line: QLineEdit) -> None:
    toast.say(DELETED, "Angre")
    toast.button.setFocus()
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.timer.isActive(), "the pointer leaves, the focus does not"
    line.setFocus()
    assert toast.timer.isActive()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_its_button_acts_once_and_gives_the_focus_back(
    qtbot: QtBot, window: QWidget, toast: Toast, key: Qt.Key
) -> None:
    undone: list[str] = []
    before = next(button for button in window.findChildren(QPushButton) if button.text() == "Neste")
    before.setFocus()
    toast.say(DELETED, "Angre", lambda: undone.append("x"))
    assert accessible(toast.button)[0] == f"Angre: {DELETED}"
    toast.button.setFocus()
    qtbot.keyClick(toast.button, key)
    assert undone == ["x"]
    assert not toast.isVisible()
    assert before.hasFocus()


def test_a_new_message_takes_the_place_of_the_old(toast: Toast) -> None:
    undone: list[int] = []
    toast.say("Første", "Angre", lambda: undone.append(1))
    toast.say("Andre", "Angre", lambda: undone.append(2))
    toast.button.click()
    assert undone == [2]


def test_a_message_without_a_way_back_has_no_button(toast: Toast) -> None:
    toast.say("Sikkerhetskopi laget")
    assert not toast.button.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_keeps_inside_the_window_and_shows_all_words(window: QWidget, apply: Apply, scale: float) -> None:
    apply(Theme(scale=scale))
    toast = Toast(window)
    toast.say("En lang melding som ikke får plass på én linje, " * 3, "Angre")
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    words = toast.findChild(QLabel)
    assert words is not None
    assert words.height() >= words.heightForWidth(words.width())
    window.resize(400, 300)
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())


def test_a_second_button_is_reckoned_with_the_first_time_too(window: QWidget, apply: Apply) -> None:
    apply(Theme())
    toast = Toast(window)
    toast.say("Huskelappen er lagt til", "Angre")
    QApplication.processEvents()
    toast.dismiss()
    QApplication.processEvents()
    toast.say("Logget: Lyktene er bestilt. Kommer i november.", "Angre", see=("Vis", lambda: None))
    QApplication.processEvents()
    words = toast.findChild(QLabel)
    assert words is not None
    assert words.height() >= words.heightForWidth(words.width())


KEYS = [(("Ctrl", "K"), "søk"), (("F6",), "neste del"), (("U",), "utsett"), (("F",), "ferdig")]


@pytest.fixture
def sheet(window: QWidget) -> KeySheet:
    return KeySheet(window)


def test_the_key_sheet_leaves_the_focus_where_it_was(
    qtbot: QtBot, window: QWidget, line: QLineEdit, sheet: KeySheet, spoken: Spoken
) -> None:
    sheet.toggle("Taster", KEYS)
    assert sheet.isVisible()
    assert accessible(sheet)[0] == "Taster"
    assert line.hasFocus()
    assert spoken == [("Taster: Ctrl+K søk, F6 neste del, U utsett, F ferdig", False)]
    assert sheet.geometry().bottom() == window.rect().bottom()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert line.hasFocus()


def test_it_leaves_room_for_where_one_writes(window: QWidget, sheet: KeySheet) -> None:
    sheet.show_keys("Taster", KEYS, lift=120)
    assert sheet.geometry().bottom() == window.rect().bottom() - 120
    sheet.close_sheet()
    sheet.show_keys("Taster", KEYS)
    assert sheet.geometry().bottom() == window.rect().bottom()


def test_the_same_key_hides_it(sheet: KeySheet) -> None:
    sheet.toggle("Taster", KEYS)
    sheet.toggle("Taster", KEYS)
    assert not sheet.isVisible()


def test_esc_is_the_pages_own_again_when_it_is_hidden(qtbot: QtBot, line: QLineEdit, sheet: KeySheet) -> None:
    sheet.show_keys("Taster", KEYS)
    sheet.close_sheet()
    with qtbot.assertNotEmitted(sheet.closed):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_it_has_as_many_columns_as_there_is_room_for(window: QWidget, sheet: KeySheet) -> None:
    def lefts() -> set[int]:
        return {
            label.x()
            for label in sheet.findChildren(QLabel)
            if label.text() in ("søk", "neste del", "utsett", "ferdig")
        }

    window.resize(1300, 500)
    sheet.show_keys("Taster", KEYS)
    QApplication.processEvents()
    assert len(lefts()) == 4
    window.resize(400, 500)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(lefts()) == 1
    assert [caps.text() for caps in sheet.findChildren(Kbd)] == ["Ctrl+K", "F6", "U", "F"]


def test_no_word_of_a_key_is_cut(window: QWidget, sheet: KeySheet) -> None:
    window.resize(1300, 500)
    long = "i hurtiglinjen: samtale; også med /s, og huskelapp med /h"
    sheet.show_keys("Taster", [*KEYS, (("Ctrl", "L"), long)])
    QApplication.processEvents()
    words = next(label for label in sheet.findChildren(QLabel) if label.text() == long)
    assert words.height() >= words.heightForWidth(words.width()) > words.fontMetrics().height() * 1.5
    assert sheet.rect().contains(words.mapTo(sheet, words.rect().bottomRight()))


Palette = tuple[Overlay, QLineEdit, QPushButton]


@pytest.fixture
def palette(window: QWidget) -> Palette:
    search, last = QLineEdit(), QPushButton("Vis alle")
    return Overlay(window, frame("overlay", vbox(search, last))), search, last


def test_an_overlay_takes_the_focus_and_gives_it_back(
    qtbot: QtBot, window: QWidget, line: QLineEdit, palette: Palette
) -> None:
    overlay, search, _ = palette
    before = window.grab().toImage().pixelColor(3, 3)
    overlay.open()
    assert search.hasFocus()
    assert overlay.geometry() == window.rect()
    assert window.grab().toImage().pixelColor(3, 3).lightness() < before.lightness(), "the page is dimmed"
    with qtbot.waitSignal(overlay.closed):
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert not overlay.is_open


def test_esc_closes_a_list_in_an_overlay_before_the_overlay(qtbot: QtBot, palette: Palette) -> None:
    overlay, search, _ = palette
    completer = Completer(search, lambda _typed: [Suggestion("Kari Lunde")])
    overlay.open()
    qtbot.keyClicks(search, "k")
    assert completer.popup.isVisible()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert overlay.is_open
    assert not completer.popup.isVisible()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not overlay.is_open


def test_tab_stays_inside_an_overlay(qtbot: QtBot, palette: Palette) -> None:
    overlay, search, last = palette
    overlay.open()
    qtbot.keyClick(search, Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert search.hasFocus()
    qtbot.keyClick(search, Qt.Key.Key_Backtab)
    assert last.hasFocus()


def test_a_panel_is_tall_enough_for_whatever_its_texts_make_of_its_width(window: QWidget) -> None:
    """Also for those that take a line more where a bar to scroll with stands beside them."""
    window.resize(1000, 800)
    scrolled = []
    for letters in (111, 116, 221, 226):
        fields = Tall(box(vbox(paragraph("x " * (letters // 2) + "." * (letters % 2), "small"), QLineEdit())))
        overlay = Overlay(window, frame("overlay", vbox(grow(fields), QPushButton("Logg"), margins=24)))
        overlay.open()
        QApplication.processEvents()
        if fields.verticalScrollBar().maximum():
            scrolled.append(letters)
        overlay.close_panel()
    assert scrolled == []


def test_a_click_beside_the_panel_closes_it_and_one_in_it_does_not(qtbot: QtBot, palette: Palette) -> None:
    overlay, search, _ = palette
    overlay.open()
    qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=search.parentWidget().geometry().center())
    assert overlay.is_open
    qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not overlay.is_open


def test_an_overlay_follows_its_window(qtbot: QtBot, window: QWidget, palette: Palette) -> None:
    overlay, search, _ = palette
    overlay.open()
    window.resize(420, 400)
    QApplication.processEvents()
    panel = search.parentWidget().geometry()
    assert overlay.geometry() == window.rect()
    assert overlay.rect().contains(panel)
    assert panel.width() < 420


class Page:
    """A list with a detail pane that has room beside it from 800 units."""

    def __init__(self, show: Show) -> None:
        self.search, self.note = QLineEdit(), QLineEdit()
        self.pane = fixed(frame("paneright", vbox(text("Detalj"), self.note)), 300)
        row = hbox(grow(box(vbox(self.search))), self.pane, spacing=0)
        self.window = Adaptive(row)
        self.drawer = Drawer(self.window, row, self.pane, "right")
        self.window.rules.append(lambda units: self.drawer.fit(units >= 800))
        self.window.resize(1000, 500)
        show(self.window)
        self.search.setFocus()

    def narrow(self) -> None:
        self.window.resize(700, 500)
        QApplication.processEvents()

    def wide(self) -> None:
        self.window.resize(1000, 500)
        QApplication.processEvents()


@pytest.fixture
def page(show: Show) -> Page:
    return Page(show)


def test_a_pane_stands_in_its_row_while_there_is_room(page: Page) -> None:
    assert page.pane.isVisible()
    assert page.pane.geometry().right() == page.window.rect().right()
    page.drawer.open()
    assert not page.drawer.isVisible()


def test_a_pane_without_room_comes_when_it_is_called(qtbot: QtBot, page: Page) -> None:
    page.narrow()
    assert not page.pane.isVisible()
    page.drawer.open()
    assert page.pane.isVisible()
    assert page.note.hasFocus()
    assert page.pane.width() == 300
    assert page.pane.geometry().right() == page.drawer.rect().right()
    qtbot.keyClick(page.note, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()
    assert page.search.hasFocus()


def test_a_pane_goes_back_to_its_row(page: Page) -> None:
    page.narrow()
    page.drawer.open()
    page.wide()
    assert not page.drawer.isVisible()
    assert page.pane.isVisible()
    assert page.pane.width() == 300
    assert page.pane.geometry().right() == page.window.rect().right()


def test_a_pane_is_never_wider_than_the_page(page: Page) -> None:
    page.window.resize(300, 400)
    QApplication.processEvents()
    page.drawer.open()
    assert page.pane.width() < page.window.width()
    page.wide()
    assert page.pane.width() == 300


def test_nothing_is_shown_before_it_is_asked_for(show: Show) -> None:
    window = box(vbox(line := QLineEdit()))
    parts = (Toast(window), KeySheet(window), Overlay(window, frame("overlay")), Popup(line))
    show(window)
    assert not any(part.isVisible() for part in parts)


def test_no_graphics_effects_and_no_windows_of_their_own(window: QWidget, toast: Toast, sheet: KeySheet) -> None:
    overlay = Overlay(window, frame("overlay", vbox(text("x"))))
    for part in (toast, sheet, overlay):
        part.show()
        assert not part.isWindow()
        assert part.graphicsEffect() is None
