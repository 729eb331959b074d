import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.nav import Logo, NavItem
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show, accessible


@pytest.fixture
def item(qtbot: QtBot) -> NavItem:
    made = NavItem("Oppgaver & mer", Icon.LIST_CHECKS)
    qtbot.addWidget(made)
    made.resize(208, made.height())
    return made


def test_an_entry_is_a_button_with_its_number(item: NavItem) -> None:
    assert accessible(item) == ("Oppgaver & mer", QAccessible.Role.Button)
    item.show_count(15)
    assert accessible(item)[0] == "Oppgaver & mer, 15"
    item.show_count(0)
    assert accessible(item)[0] == "Oppgaver & mer"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_entry_keeps_its_height(show: Show, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    made = NavItem("Møter", Icon.CALENDAR_DAYS)
    show(box(vbox(made)))
    assert made.height() == look.px(36)
    assert made.width() > look.px(40)


def test_the_current_page_is_said(item: NavItem) -> None:
    assert item.accessibleDescription() == ""
    item.set_current(True)
    assert item.accessibleDescription() == "current page"
    item.set_current(False)
    assert item.accessibleDescription() == ""


def test_in_the_narrow_rail_the_words_are_in_the_tool_tip(item: NavItem) -> None:
    assert item.toolTip() == ""
    item.set_compact(True)
    assert item.toolTip() == "Oppgaver & mer"
    assert accessible(item)[0] == "Oppgaver & mer"


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("letters", ["", "AS"])
def test_states_look_different(qtbot: QtBot, compact: bool, letters: str) -> None:
    item = NavItem("Askøy", Icon.LANDMARK, letters=letters)
    qtbot.addWidget(item)
    item.resize(40 if compact else 208, item.height())
    item.set_compact(compact)
    pictures = [item.grab().toImage()]
    item.set_current(True)
    pictures.append(item.grab().toImage())
    item.show_count(4)
    pictures.append(item.grab().toImage())
    item.show_count(4, alert=True)
    pictures.append(item.grab().toImage())
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_mark_is_drawn_in_the_accent(qtbot: QtBot, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    logo = Logo(28)
    qtbot.addWidget(logo)
    image = logo.grab().toImage()
    assert logo.width() == look.px(28)
    assert image.pixelColor(image.width() // 2, 2).name().upper() == look.hex("accent")


@pytest.mark.parametrize("compact", [False, True])
def test_the_icon_is_drawn(qtbot: QtBot, compact: bool) -> None:
    pictures = []
    for icon in (Icon.SUN, Icon.MOON):
        item = NavItem("I dag", icon)
        qtbot.addWidget(item)
        item.resize(208, item.height())
        item.set_compact(compact)
        pictures.append(item.grab().toImage())
    assert pictures[0] != pictures[1]
