from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.buttons import FilterButton, Kbd, Kind, Segmented, button, filter_button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, hbox
from liaison_desk.ui.kit.nav import NavItem
from liaison_desk.ui.kit.status import CheckDot
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.tokens import Token
from tests.ui.kit.helpers import ZHE, Apply, Show, accessible

STATES = [(None, "Alle"), ("open", "Åpne"), ("done", "Ferdige & lukkede")]

KINDS: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: button("Send", "primary"),
    "secondary": lambda: button("Send", name=Icon.SEND),
    "ghost": lambda: button("Send", "ghost"),
    "link": lambda: button("Send", "link"),
    "short link": lambda: button("A", "link", says="Send"),
    "search": lambda: button("Send", "search", Icon.SEARCH),
    "icon only search": lambda: button("", "search", Icon.SEARCH, says="Send"),
    "small": lambda: button("Send", dim="small"),
    "large": lambda: button("Send", dim="large"),
    "tool": lambda: tool_button(Icon.SEND, "Send"),
    "filter": lambda: filter_button("Send", []),
    "dot": lambda: CheckDot("Send"),
    "nav": lambda: NavItem("Send", Icon.SEND),
}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", KINDS)
def test_every_button_has_a_name_and_can_be_hit(
    qtbot: QtBot, apply: Apply, show: Show, kind: str, scale: float
) -> None:
    apply(Theme(scale=scale))
    made = KINDS[kind]()
    show(box(hbox(made, margins=8)))
    name, role = accessible(made)
    assert name == "Send"
    assert role in (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ButtonMenu)
    for _ in range(2):
        assert made.width() >= 24 * scale
        assert made.height() >= 24 * scale
        before = made.size()
        made.setFocus()
    assert made.size() == before, "the focus ring moves things"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["primary", "link", "tool", "nav"])
def test_enter_and_space_press(qtbot: QtBot, show: Show, kind: str, key: Qt.Key) -> None:
    made = KINDS[kind]()
    show(box(hbox(made)))
    made.setFocus()
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)


def test_a_button_calls_what_it_is_for(qtbot: QtBot) -> None:
    pressed: list[str] = []
    made = button("Send", press=lambda: pressed.append("sent"))
    qtbot.addWidget(made)
    made.click()
    assert pressed == ["sent"]


@pytest.mark.parametrize(
    ("kind", "ground", "words"),
    [
        ("primary", "accent", "on_accent"),
        ("secondary", "surface", "text"),
        ("ghost", "canvas", "text2"),
        ("link", "canvas", "accent_text"),
    ],
)
def test_a_button_looks_like_its_kind(show: Show, light: Theme, kind: Kind, ground: Token, words: Token) -> None:
    made = button("Send inn", kind)
    show(box(hbox(made, margins=8), "canvas"))
    made.clearFocus()
    image = made.grab().toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert light.hex(words) in seen
    place = made.mapTo(made.window(), QPoint(made.width() // 2, 3))
    assert made.window().grab().toImage().pixelColor(place).name().upper() == light.hex(ground)


def test_a_button_shows_its_icon(qtbot: QtBot) -> None:
    plain, one, other = (button("Send", name=name) for name in (None, Icon.SEND, Icon.MAIL))
    for made in (plain, one, other):
        qtbot.addWidget(made)
    assert one.sizeHint().width() > plain.sizeHint().width()
    assert one.grab().toImage() != other.grab().toImage()


def test_an_ampersand_is_shown_and_makes_no_shortcut(qtbot: QtBot) -> None:
    made = button("Kontrakter & avtaler")
    qtbot.addWidget(made)
    assert made.shortcut().isEmpty()
    assert accessible(made)[0] == "Kontrakter & avtaler"


@pytest.mark.parametrize("hint", ["", "Ctrl+M"])
def test_a_button_tells_its_words_where_they_are_cut_and_it_tells_nothing_else(qtbot: QtBot, hint: str) -> None:
    made = button("Nytt råd & ny avtale", hint=hint)
    qtbot.addWidget(made)
    made.show()
    spot = QPointF(2, 2)
    for width, words in ((60, "Nytt råd & ny avtale"), (400, "")):
        made.resize(width, 32)
        QApplication.sendEvent(made, QEnterEvent(spot, spot, spot))
        assert made.toolTip() == (hint or words)


def test_a_tool_button_tells_its_keys_in_the_tool_tip(qtbot: QtBot) -> None:
    made = tool_button(Icon.CHEVRON_LEFT, "Forrige", keys="K")
    qtbot.addWidget(made)
    assert made.toolTip() == "Forrige (K)"
    assert accessible(made)[0] == "Forrige"


@pytest.fixture
def status(qtbot: QtBot) -> FilterButton:
    made = filter_button("Status", STATES)
    qtbot.addWidget(made)
    return made


def test_a_filter_shows_its_value_in_its_label(status: FilterButton) -> None:
    assert (status.text(), status.property("active")) == ("Status", False)
    assert accessible(status)[0] == "Status: Alle"
    status.set_value("done")
    assert [action.isChecked() for action in status.menu_actions()] == [False, False, True]
    assert status.text() == "Status: Ferdige && lukkede"
    assert status.property("active") is True
    assert accessible(status)[0] == "Status: Ferdige & lukkede"


def test_a_set_filter_is_tinted(status: FilterButton, light: Theme) -> None:
    status.resize(status.sizeHint())
    grounds = []
    for value in (None, "open"):
        status.set_value(value)
        grounds.append(status.grab().toImage().pixelColor(5, status.height() // 2).name().upper())
    assert grounds == [light.hex("surface"), light.hex("accent_soft")]


def test_a_filter_tells_what_was_picked_and_only_that(qtbot: QtBot, status: FilterButton) -> None:
    picked: list[object] = []
    status.picked.connect(picked.append)
    status.set_value("done")
    assert picked == []
    _, opened, _ = status.menu_actions()
    opened.trigger()
    assert picked == ["open"]
    assert [action.isChecked() for action in status.menu_actions()] == [False, True, False]


def test_a_filter_takes_new_options(status: FilterButton) -> None:
    status.set_options([(None, "Alle"), (7, "Askøy")], 7)
    assert status.value() == 7
    assert status.text() == "Status: Askøy"
    assert [action.text() for action in status.menu_actions()] == ["Alle", "Askøy"]


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_filter_opens_its_menu_by_key(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    made = filter_button("Status", STATES)
    show(box(hbox(made)))
    made.setFocus()
    qtbot.keyClick(made, key)
    assert made.menu_is_open
    made.close_menu()


@pytest.fixture
def view(qtbot: QtBot, show: Show) -> Segmented:
    made = Segmented([("month", "Måned"), ("year", "År"), ("list", "Liste")], "year", "Visning")
    show(box(hbox(made, button("Neste"))))
    return made


def parts(view: Segmented) -> list[QPushButton]:
    return view.findChildren(QPushButton)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, "list"),
        (Qt.Key.Key_Down, "list"),
        (Qt.Key.Key_Left, "month"),
        (Qt.Key.Key_Up, "month"),
    ],
)
def test_arrow_keys_choose(qtbot: QtBot, view: Segmented, key: Qt.Key, value: str) -> None:
    view.setFocus()
    assert parts(view)[1].hasFocus()
    with qtbot.waitSignal(view.picked) as told:
        qtbot.keyClick(parts(view)[1], key)
    assert told.args == [value]
    assert view.value() == value
    assert next(part for part in parts(view) if part.hasFocus()).isChecked()


def test_arrow_keys_go_round(qtbot: QtBot, view: Segmented) -> None:
    view.set_value("list")
    view.setFocus()
    qtbot.keyClick(parts(view)[2], Qt.Key.Key_Right)
    assert view.value() == "month"


def test_tab_stops_once(qtbot: QtBot, view: Segmented) -> None:
    view.setFocus()
    for value in ("year", "list"):
        view.set_value(value)
        stops = [part for part in parts(view) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [part.isChecked() for part in stops] == [True]


def test_a_click_tells_once_and_a_second_one_nothing(qtbot: QtBot, view: Segmented) -> None:
    picked: list[object] = []
    view.picked.connect(picked.append)
    for _ in range(2):
        qtbot.mouseClick(parts(view)[0], Qt.MouseButton.LeftButton)
    assert picked == ["month"]
    assert parts(view)[0].isChecked()


def test_a_choice_set_by_the_program_is_not_told(qtbot: QtBot, view: Segmented) -> None:
    with qtbot.assertNotEmitted(view.picked):
        view.set_value("list")
    assert parts(view)[2].isChecked()


def test_there_may_be_no_choice_yet(qtbot: QtBot, view: Segmented) -> None:
    for value in (None, "week"):
        view.set_value(value)
        assert view.value() == value
        assert not any(part.isChecked() for part in parts(view))
        assert [bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) for part in parts(view)] == [True, False, False]
    view.setFocus()
    qtbot.keyClick(parts(view)[0], Qt.Key.Key_Right)
    assert view.value() == "year"
    assert [part.isChecked() for part in parts(view)] == [False, True, False]


def test_a_key_qt_has_no_name_for_is_nothing(qtbot: QtBot, view: Segmented) -> None:
    view.setFocus()
    QApplication.sendEvent(parts(view)[1], QKeyEvent(QEvent.Type.KeyPress, ZHE, Qt.KeyboardModifier.NoModifier, "ж"))
    assert view.value() == "year"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_are_as_tall_as_their_size_says(show: Show, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    sizes = [button("Send", dim=dim) for dim in ("small", "normal", "large")]
    show(box(hbox(*sizes)))
    assert [made.height() for made in sizes] == [look.px(28), look.px(32), look.px(40)]


def test_each_part_and_the_whole_have_names(view: Segmented) -> None:
    assert [accessible(part)[0] for part in parts(view)] == ["Måned", "År", "Liste"]
    assert accessible(view)[0] == "Visning"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_key_caps_have_room_for_their_words(qtbot: QtBot, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    caps = Kbd("Ctrl", "Shift", "T")
    qtbot.addWidget(caps)
    assert caps.width() > look.metrics("caption").horizontalAdvance("CtrlShiftT")
    assert accessible(caps)[0] == "Ctrl+Shift+T"


def test_parts_may_have_icons(qtbot: QtBot) -> None:
    made = Segmented([(1, "Lyst"), (2, "Mørkt")], 1, "Utseende", glyphs=[Icon.SUN, Icon.MOON])
    qtbot.addWidget(made)
    assert not any(part.icon().isNull() for part in parts(made))
    assert [part.text() for part in parts(made)] == ["Lyst", "Mørkt"]


def test_key_caps_are_drawn(qtbot: QtBot, light: Theme) -> None:
    caps = Kbd("Ctrl", "K")
    qtbot.addWidget(caps)
    image = caps.grab().toImage()
    assert light.hex("border") in {image.pixelColor(x, 10).name().upper() for x in range(image.width())}
    other = Kbd("Ctrl", "R")
    qtbot.addWidget(other)
    assert image != other.grab().toImage()
