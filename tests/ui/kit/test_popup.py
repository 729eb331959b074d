from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.fields import InputBar, LineEdit
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, vbox
from liaison_desk.ui.kit.popup import Popup, placed
from liaison_desk.ui.kit.scrolling import Scroll, scroll
from liaison_desk.ui.kit.suggestions import Suggestion, heading
from tests.ui.kit.helpers import ZHE, Show, Spoken

PEOPLE = [
    Suggestion("Kari Lunde", 1, "SLT-koordinator", "til stede", initials="KL"),
    Suggestion("Kamilla Eide", 2, "Helsestasjon", initials="KE"),
    Suggestion("Kåre Hauge", 3, "Brannvesenet", initials="KH"),
]
NEW = Suggestion("Ny kontakt «ka»", "new", icon=Icon.PLUS, apart=True, offers=True)


def suggest(typed: str) -> Sequence[Suggestion]:
    return [row for row in PEOPLE if row.title.casefold().startswith(typed.casefold())]


ROOM = QRect(0, 0, 800, 600)


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        (QRect(100, 100, 200, 30), QRect(100, 134, 300, 200)),  # under
        (QRect(100, 550, 200, 30), QRect(100, 346, 300, 200)),  # over, no room under
        (QRect(700, 100, 90, 30), QRect(500, 134, 300, 200)),  # pushed in from the right
        (QRect(-40, 100, 90, 30), QRect(0, 134, 300, 200)),  # and from the left
    ],
)
def test_it_is_placed_where_there_is_room(spot: QRect, expected: QRect) -> None:
    assert placed(spot, ROOM, 300, 200, 4) == expected


@pytest.mark.parametrize("y", range(0, 570, 30))
def test_it_never_leaves_the_room_nor_covers_the_line(y: int) -> None:
    spot = QRect(10, y, 200, 30)
    place = placed(spot, ROOM, 900, 500, 4)
    assert ROOM.contains(place)
    assert not place.intersects(spot)


class Stage:
    """A window with a line that completes, and something to go to after it."""

    def __init__(self, show: Show, **options: bool) -> None:
        self.bar = InputBar(Icon.AT_SIGN, "Ansvarlig")
        self.after = QPushButton("Neste")
        self.window = box(vbox(self.bar, STRETCH, self.after, margins=20))
        self.window.resize(500, 400)
        self.completer = Completer(self.bar, suggest, **options)
        self.popup = self.completer.popup
        self.told: list[object] = []
        self.completer.chosen.connect(self.told.append)
        show(self.window)
        self.bar.setFocus()

    @property
    def edit(self) -> LineEdit:
        return self.bar.edit


@pytest.fixture
def stage(show: Show) -> Stage:
    return Stage(show)


def test_it_opens_as_one_writes_and_the_focus_stays(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    assert stage.popup.isVisible()
    assert [row.title for row in stage.popup.list.rows()] == ["Kari Lunde", "Kamilla Eide"]
    assert stage.edit.hasFocus()
    qtbot.keyClicks(stage.edit, "x")
    assert not stage.popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_takes_the_first(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    with qtbot.assertNotEmitted(stage.edit.returnPressed):
        qtbot.keyClick(stage.edit, key)
    assert stage.told == [1]
    assert stage.edit.text() == "Kari Lunde"
    assert not stage.popup.isVisible()


def test_arrows_move_and_go_round(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "k")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(stage.edit, key)
        row = stage.popup.list.current()
        seen.append(row.value if row else None)
    assert seen == [2, 3, 1, 3]
    qtbot.keyClick(stage.edit, Qt.Key.Key_PageUp)
    assert stage.popup.list.current() == PEOPLE[0]


def test_tab_takes_it_and_goes_on(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    qtbot.keyClick(stage.edit, Qt.Key.Key_Tab)
    assert stage.told == [1]
    assert stage.after.hasFocus()


def test_esc_closes_it_and_keeps_what_is_written(qtbot: QtBot, stage: Stage) -> None:
    escaped: list[bool] = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), stage.window, lambda: escaped.append(True))
    qtbot.keyClicks(stage.edit, "ka")
    with qtbot.waitSignal(stage.popup.closed):
        qtbot.keyClick(stage.edit, Qt.Key.Key_Escape)
    assert stage.edit.text() == "ka"
    assert stage.told == []
    assert escaped == [], "the key was for the list"
    qtbot.keyClick(stage.edit, Qt.Key.Key_Escape)
    assert escaped == [True], "and the next one is not"


def test_only_the_left_button_and_only_rows_choose(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    view = stage.popup.list
    view.resize(view.width(), view.height() + 40)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.RightButton, pos=view.visualRect(view.model().index(1, 0)).center()
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, view.height_of_rows() + 20))
    assert stage.told == []


def test_a_click_takes_a_row_and_leaves_the_focus(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    view = stage.popup.list
    middle = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert stage.told == [2]
    assert stage.edit.text() == "Kamilla Eide"
    assert stage.edit.hasFocus()
    assert view.focusPolicy() is stage.popup.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_arrow_down_opens_an_empty_line(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClick(stage.edit, Qt.Key.Key_Down)
    assert [row.value for row in stage.popup.list.rows()] == [1, 2, 3]
    assert stage.popup.list.current() == PEOPLE[0]


def test_without_preselection_enter_is_for_the_line(qtbot: QtBot, show: Show) -> None:
    stage = Stage(show, preselect=False)
    qtbot.keyClicks(stage.edit, "ka")
    with qtbot.waitSignal(stage.edit.returnPressed):
        qtbot.keyClick(stage.edit, Qt.Key.Key_Return)
    assert stage.told == []
    qtbot.keyClicks(stage.edit, "m")
    qtbot.keyClick(stage.edit, Qt.Key.Key_Down)
    qtbot.keyClick(stage.edit, Qt.Key.Key_Return)
    assert stage.told == [2]


def test_without_preselection_the_arrow_up_begins_at_the_end(qtbot: QtBot, show: Show) -> None:
    stage = Stage(show, preselect=False)
    qtbot.keyClicks(stage.edit, "k")
    assert stage.popup.list.current() is None
    qtbot.keyClick(stage.edit, Qt.Key.Key_Up)
    assert stage.popup.list.current() == PEOPLE[-1]


def test_a_key_qt_has_no_name_for_is_written(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    QApplication.sendEvent(stage.edit, QKeyEvent(QEvent.Type.KeyPress, ZHE, Qt.KeyboardModifier.NoModifier, "ж"))
    assert stage.edit.text() == "kaж"


def test_words_can_be_left_as_they_are(qtbot: QtBot, show: Show) -> None:
    stage = Stage(show, keeps_words=True)
    qtbot.keyClicks(stage.edit, "ka")
    qtbot.keyClick(stage.edit, Qt.Key.Key_Return)
    assert (stage.told, stage.edit.text()) == ([1], "ka")


def test_an_offer_is_told_and_not_written(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    stage.popup.open([NEW])
    qtbot.keyClick(stage.edit, Qt.Key.Key_Return)
    assert (stage.told, stage.edit.text()) == (["new"], "ka")


def test_a_sign_chooses_its_row(qtbot: QtBot, stage: Stage) -> None:
    dates = [Suggestion("27. november", "near", keys=("1",)), Suggestion("4. desember", "far", keys=("2",))]
    stage.popup.open(dates)
    qtbot.keyClick(stage.edit, Qt.Key.Key_2)
    assert stage.told == ["far"]
    assert "2" not in stage.edit.text()


def test_keys_with_modifiers_are_not_for_the_list(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(stage.edit, key, Qt.KeyboardModifier.ControlModifier)
    assert stage.told == []
    assert stage.popup.list.current() == PEOPLE[0]


def test_it_goes_where_the_focus_goes(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    stage.after.setFocus()
    assert not stage.popup.isVisible()


def test_a_click_beside_it_closes_it(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    qtbot.mouseClick(stage.window, Qt.MouseButton.LeftButton, pos=QPoint(490, 300))
    assert not stage.popup.isVisible()
    assert stage.edit.hasFocus()


def test_it_hangs_under_its_line_and_follows_the_window(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    assert stage.popup.parentWidget() is stage.window
    assert stage.popup.y() > stage.bar.geometry().bottom()
    assert stage.popup.width() == stage.bar.width()
    stage.window.resize(900, 400)
    qtbot.waitUntil(lambda: stage.popup.width() == stage.bar.width() > 500)


def test_it_hangs_over_its_line_at_the_bottom_of_the_window(qtbot: QtBot, show: Show) -> None:
    line = LineEdit(says="Ansvarlig")
    window = box(vbox(STRETCH, line, margins=20))
    window.resize(400, 400)
    completer = Completer(line, suggest)
    show(window)
    line.setFocus()
    qtbot.keyClicks(line, "k")
    assert completer.popup.geometry().bottom() < line.y()
    assert completer.popup.list.height() == completer.popup.list.height_of_rows()


def test_it_follows_a_page_that_scrolls(qtbot: QtBot, show: Show) -> None:
    line = LineEdit(says="Ansvarlig")
    page: Scroll = scroll(box(vbox(Gap(150), line, Gap(900))))
    page.resize(400, 400)
    completer = Completer(line, suggest)
    show(page)
    line.setFocus()
    qtbot.keyClicks(line, "k")
    before = completer.popup.y()
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 40)
    assert completer.popup.y() == before - 40
    completer.popup.close_list()
    left = completer.popup.geometry()
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 40)
    page.resize(500, 300)
    assert completer.popup.geometry() == left, "closed, it follows nothing"


def test_a_long_list_scrolls_and_shows_the_current_row(qtbot: QtBot, stage: Stage) -> None:
    many = [Suggestion(f"Kommune {number}", number) for number in range(60)]
    stage.popup.open(many)
    assert stage.popup.height() < stage.window.height()
    qtbot.keyClick(stage.edit, Qt.Key.Key_Up)
    view = stage.popup.list
    assert view.current() == many[-1]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_headings_are_passed_over(qtbot: QtBot, stage: Stage) -> None:
    stage.popup.open([heading("Gjør"), PEOPLE[0], heading("Gå til"), PEOPLE[1]])
    view = stage.popup.list
    assert view.current() == PEOPLE[0]
    qtbot.keyClick(stage.edit, Qt.Key.Key_Down)
    assert view.current() == PEOPLE[1]
    stage.popup.resize(stage.popup.width(), 90)
    qtbot.keyClick(stage.edit, Qt.Key.Key_Up)
    qtbot.keyClick(stage.edit, Qt.Key.Key_Up)
    seen = view.viewport().rect()
    assert view.current() == PEOPLE[1]
    assert seen.contains(view.visualRect(view.model().index(2, 0)))
    assert seen.contains(view.visualRect(view.model().index(3, 0)))
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.told == []


def test_the_current_row_is_said(qtbot: QtBot, stage: Stage, spoken: Spoken) -> None:
    qtbot.keyClicks(stage.edit, "ka")
    qtbot.keyClick(stage.edit, Qt.Key.Key_Down)
    assert spoken[-2:] == [
        ("Kari Lunde, SLT-koordinator, til stede, 1 of 2", False),
        ("Kamilla Eide, Helsestasjon, 2 of 2", False),
    ]


def test_in_running_text_it_hangs_at_the_sign_and_tab_stays(qtbot: QtBot, show: Show) -> None:
    note, after = QTextEdit(), QLineEdit()
    note.setTabChangesFocus(True)
    window = box(vbox(note, after))
    window.resize(600, 400)
    popup = Popup(note, tab_stays=True)
    told: list[Suggestion] = []
    popup.chosen.connect(told.append)
    show(window)
    note.setFocus()
    note.setPlainText("Ring @ka\nog Terje")
    popup.open(PEOPLE, spot=QRect(60, 10, 10, 20))
    assert popup.x() == note.x() + 60
    qtbot.keyClick(note, Qt.Key.Key_Down)
    assert note.textCursor().position() == 0, "the arrow moved in the list, not in the text"
    qtbot.keyClick(note, Qt.Key.Key_Up)
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert told == [PEOPLE[0]]
    assert note.hasFocus()
    assert note.toPlainText() == "Ring @ka\nog Terje"


def test_it_goes_with_its_line(qtbot: QtBot, show: Show) -> None:
    page = box(vbox(line := LineEdit(says="Ansvarlig")))
    window = box(outer := vbox(page))
    completer = Completer(line, suggest)
    show(window)
    line.setFocus()
    qtbot.keyClicks(line, "k")
    popup = completer.popup
    outer.removeWidget(page)
    page.deleteLater()
    with qtbot.waitSignal(popup.destroyed):
        pass
    assert not window.findChildren(Popup)


def test_it_closes_when_its_page_is_put_away(qtbot: QtBot, show: Show) -> None:
    page = box(vbox(line := LineEdit(says="Ansvarlig")))
    window: QWidget = box(vbox(page))
    completer = Completer(line, suggest)
    show(window)
    line.setFocus()
    qtbot.keyClicks(line, "k")
    page.hide()
    assert not completer.popup.isVisible()


def test_the_window_keeps_its_keys_while_the_list_is_open(qtbot: QtBot, stage: Stage) -> None:
    pressed: list[bool] = []
    QShortcut(QKeySequence("Ctrl+K"), stage.window, lambda: pressed.append(True))
    qtbot.keyClicks(stage.edit, "ka")
    qtbot.keyClick(stage.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_the_only_row_is_said_and_taken_by_tab_though_enter_is_for_the_line(
    qtbot: QtBot, show: Show, spoken: Spoken
) -> None:
    edit = QTextEdit()
    popup = Popup(edit, tab_stays=True)
    show(box(vbox(edit)))
    edit.setFocus()
    told: list[object] = []
    popup.chosen.connect(lambda row: told.append(row.value))
    day = Suggestion("fredag 27. november", 1, shy=True)
    popup.open([day], spot=QRect(0, 0, 10, 20))
    assert "fredag 27. november, 1 of 1" in [words for words, _ in spoken]
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told == []
    popup.open([day, Suggestion("fredag 4. desember", 2, shy=True)], spot=QRect(0, 0, 10, 20))
    popup.open([day], spot=QRect(0, 0, 10, 20))
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (told, edit.hasFocus(), popup.isVisible()) == ([1], True, False)
