"""Who follows up besides the owner, and the focus area: changed in place, seen in the list, filtered and grouped by."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolTip

from liaison_desk.domain.actions import HistoryKind
from liaison_desk.domain.changes import Op
from liaison_desk.services import actions
from liaison_desk.services.actions import Owner
from liaison_desk.ui.actions.page import ActionsPage
from liaison_desk.ui.kit.buttons import FilterButton
from liaison_desk.ui.place import Place
from tests.services.plan_world import Planning
from tests.ui.actions.conftest import Register, choose, has_focus, menu
from tests.ui.screen import Screen
from tests.world import World


def shown(register: Register) -> list[str]:
    return [row for row in register.rows() if not row[-1].isdigit()]


def press_filter(screen: Screen, name: str, words: str) -> None:
    screen.click(screen.find(name, FilterButton))
    choose(menu(), words)
    screen.settle()


def test_who_follows_up_by_key_and_by_mouse(screen: Screen, register: Register, world: World) -> None:
    item = register.add("Ringe rektor", owner=Owner("Per Test", world.director.id))
    register.open()
    screen.key("F")
    assert has_focus(screen.find("Followed up by", QLineEdit))
    screen.type("kari")
    screen.key("Return")
    assert (register.stored(item).follower_id, register.stored(item).follower_words) == (world.mayor.id, "Kari Prøve")
    assert screen.shows("Followed up by Kari Prøve")
    assert "Followed up by Kari Prøve" in register.spoken("Ringe rektor")
    choose(register.right_click("Ringe rektor"), "Followed up by")
    screen.type("SLT-koordinator")
    screen.key("Down")
    screen.key("Return")
    assert (register.stored(item).follower_id, register.stored(item).follower_words) == (None, "SLT-koordinator")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Tab")
    assert screen.shows("No longer followed up by anyone else")
    assert [line.kind for line in register.history(item)] == [HistoryKind.FOLLOWER] * 3 + [HistoryKind.RAISED]
    screen.key("Ctrl+Z")
    assert register.stored(item).follower_words == "SLT-koordinator"
    assert screen.find("Followed up by", QLineEdit).text() == "SLT-koordinator"


def test_what_i_follow_up_is_found_and_said(screen: Screen, register: Register, world: World) -> None:
    register.add("Mine", owner=Owner("Per Test", world.director.id), follower=Owner("Ola Eksempel", world.me.id))
    register.add("Theirs", follower=Owner("SLT-koordinator"))
    register.add("Nobody's")
    register.open()
    assert not screen.has("Focus area: All")  # nothing here has one
    screen.press("More filters")
    assert has_focus(screen.find("Followed up by: All"))
    for words, rows in (("Me", ["Mine"]), ("SLT-koordinator", ["Theirs"]), ("No one", ["Nobody's"])):
        press_filter(screen, "Followed up by", words)
        assert shown(register) == rows
    press_filter(screen, "Followed up by", "All")
    assert "Followed up by me" in register.spoken("Mine")
    screen.key("Ctrl+F")
    screen.type("slt")
    assert shown(register) == ["Theirs"]


def test_a_filter_of_something_that_is_gone_is_none(screen: Screen, register: Register) -> None:
    item = register.add("Theirs", follower=Owner("SLT-koordinator"))
    register.add("Nobody's")
    register.open()
    screen.press("More filters")
    press_filter(screen, "Followed up by", "No one")
    with register.world.desk.write(Op.CHANGE_FOLLOWER) as work:
        actions.change_follower(work, item.id, actions.NOBODY)
    screen.settle()
    assert shown(register) == ["Nobody's", "Theirs"]
    assert not screen.has("Followed up by: All")


def test_the_focus_area_in_the_details_filtered_and_grouped_by(
    screen: Screen, register: Register, world: World
) -> None:
    planning = Planning(world)
    lights = planning.measure("Lys")
    place = world.municipality.id
    register.add("Bestille lys", municipality_id=place, measure_id=lights.id)
    own = register.add("Ringe rektor", municipality_id=place)
    register.add("Et annet sted")
    register.open()
    register.click("Bestille lys")
    (choice,) = (found for found in screen.window.findChildren(QComboBox) if found.accessibleName() == "Focus area")
    assert not choice.isVisible()  # the measure says which: nothing to choose
    assert screen.shows("Trygge byrom")
    register.click("Ringe rektor")
    choice.setFocus()
    screen.key("Down")
    QTest.keyClick(choice.view(), Qt.Key.Key_End)
    QTest.keyClick(choice.view(), Qt.Key.Key_Return)
    assert register.stored(own).area_id == planning.young.id
    screen.press("Open the action plan")
    assert screen.window.place == Place("action_plan", place, planning.period.id, lights.id)  # its first measure
    screen.key("Alt+Left")
    screen.press("More filters")
    press_filter(screen, "Focus area", "Oppvekst")
    assert shown(register) == ["Ringe rektor"]
    press_filter(screen, "Focus area", "None")
    assert shown(register) == ["Et annet sted"]
    press_filter(screen, "Focus area", "All")
    screen.press("Group by: Deadline")
    choose(menu(), "Focus area")
    assert register.rows() == [
        "Oppvekst 1", "Ringe rektor", "Trygge byrom 1", "Bestille lys", "No focus area 1", "Et annet sted",
    ]  # fmt: skip


def test_the_case_an_action_item_was_raised_in_is_one_click_away(
    screen: Screen, register: Register, world: World
) -> None:
    meeting = world.plan()
    case = world.file(meeting).items[0]
    register.add("Ringe rektor", council_id=world.council.id, meeting_id=meeting.id, item_id=case.id)
    register.open()
    screen.press("Open the meeting 1 December")
    assert screen.window.place == Place("meeting", meeting.id, "", case.id)


def test_a_new_deadline_from_the_button(screen: Screen, register: Register) -> None:
    register.open("Ringe rektor")
    screen.press("New deadline")
    assert has_focus(screen.find("Deadline", QLineEdit))
    screen.type("4.12")
    screen.key("Return")
    assert screen.shows("New deadline: Friday 4 December")


def test_a_title_that_is_cut_off_is_told_under_the_mouse(screen: Screen, register: Register) -> None:
    title = "Lage en felles oversikt over alt som er avtalt om belysning langs skoleveiene " * 2
    register.add(title.strip(), follower=Owner("SLT-koordinator"))
    register.add("Kort")
    register.open()
    view = register.view
    for row, said in ((1, "Kort"), (2, title)):
        spot = view.visualRect(view.model().index(row, 0)).center()
        QApplication.sendEvent(
            view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
        )
        if said == "Kort":
            assert QToolTip.text() == ""
        else:
            assert QToolTip.text() == f"{title.strip()}\nFollowed up by SLT-koordinator"
    QToolTip.hideText()


def test_only_what_changed_is_read_again(screen: Screen, register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    for title in ("One", "Two", "Three"):
        register.add(title)
    register.open()
    read: list[str] = []
    real = ActionsPage.reload
    monkeypatch.setattr(ActionsPage, "reload", lambda page: read.append("all") or real(page))
    screen.press("High")
    screen.key("Ctrl+Z")
    assert (read, shown(register)) == ([], ["One", "Three", "Two"])
    register.tick("Two")
    assert (read, shown(register)) == ([], ["One", "Three"])
    with register.world.desk.write(Op.EDIT_CONTACT) as work:  # a name may stand in any row
        work.update(replace(register.world.mayor, name="Kari Ny"))
    screen.settle()
    assert read == ["all"]
