"""The quick line of Today, by keys and clicks: what it becomes, what stays half-written, what stands in the way."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.memos import Memo
from liaison_desk.services import contacts
from liaison_desk.ui.kit.labels import Elided
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.quick_half import QuickHalf, from_text
from tests.ui.screen import Screen
from tests.world import World

TODAY = date(2026, 11, 24)


@pytest.fixture
def line(screen: Screen) -> Any:
    screen.go("contacts")
    screen.key("Ctrl+N")
    screen.settle()
    assert screen.window.place == Place("today")
    return screen.page.quick


def stored(world: World, kind: type[Any]) -> Any:
    with world.desk.read() as reader:
        (row,) = reader.all(kind)
    return row


def facts(line: Any) -> list[str]:
    return [label.text() for label in line.findChildren(Elided) if label.isVisible() and label.text()]


def test_a_line_is_an_action_item_of_ones_own(screen: Screen, world: World, line: Any) -> None:
    screen.type("Ring skolen !Thursday")
    screen.settle()
    assert facts(line) == ["Yours", "Thursday 26 November"]
    screen.key("Enter")
    screen.settle()
    action = stored(world, ActionItem)
    assert (action.title, action.owner_id, action.deadline) == (
        "Ring skolen", world.me.id, Deadline.day(date(2026, 11, 26)),
    )  # fmt: skip
    assert line.edit.hasFocus()
    assert not line.edit.toPlainText()
    assert screen.page.context.desk.next_undo().op is Op.ADD_ACTION
    screen.click(screen.find("Open what you added"))
    assert screen.window.place == Place("actions", action.id)


def test_someone_is_chosen_from_the_list(screen: Screen, world: World, line: Any) -> None:
    screen.type("Ring @Ka")
    screen.key("Tab")
    screen.type("om lys")
    screen.settle()
    assert facts(line) == ["Kari Prøve"]
    screen.key("Enter")
    assert (stored(world, ActionItem).title, stored(world, ActionItem).owner_id) == ("Ring om lys", world.mayor.id)


def test_a_call_with_who_when_and_how_long(screen: Screen, world: World, line: Any) -> None:
    screen.type("/s Om datoer med @Kari Prøve 15 min")
    screen.settle()
    assert facts(line) == ["Kari Prøve", "Tuesday 24 November", "15 minutes"]
    screen.key("Enter")
    entry = stored(world, LogEntry)
    assert (entry.words, entry.minutes, entry.on) == ("Om datoer med Kari Prøve", 15, TODAY)
    assert stored(world, LogPerson).contact_id == world.mayor.id
    screen.settle()
    screen.click(screen.find("Open what you added"))
    assert screen.window.place == Place("contacts", world.mayor.id)


def test_a_call_with_nobody_named_is_shown_in_the_log(screen: Screen, world: World, line: Any) -> None:
    screen.type("/s Om datoer")
    screen.key("Enter")
    screen.settle()
    screen.click(screen.find("Open what you added"))
    assert screen.window.place == Place("contact_log", stored(world, LogEntry).id)


def test_the_kind_by_key_and_by_mouse(screen: Screen, world: World, line: Any) -> None:
    screen.type("Ta med kartet")
    screen.key("Ctrl+L")
    assert line.kinds.value() == "call"
    screen.key("Ctrl+L")
    assert line.kinds.value() == "action"
    screen.click(screen.find("Memo", QPushButton))
    line.start()
    screen.type(" !Monday")
    screen.key("Enter")
    assert (stored(world, Memo).words, stored(world, Memo).on) == ("Ta med kartet", date(2026, 11, 30))


def test_backspace_takes_the_kind_back(screen: Screen, line: Any) -> None:
    screen.type("/h ")
    assert line.kinds.value() == "memo"
    screen.key("Backspace")
    assert line.kinds.value() == "action"
    screen.type("/b x")
    assert (line.kinds.value(), line.edit.toPlainText()) == ("action", "/b x")


def test_a_memo_for_today_is_a_row_and_is_done_there(screen: Screen, world: World, line: Any) -> None:
    screen.type("/h Ta med kartet")
    screen.key("Enter")
    screen.settle()
    screen.key("Esc")
    assert screen.focus.accessibleName().startswith("Ta med kartet. Your own memo")
    screen.key("F")
    screen.settle()
    assert stored(world, Memo).done_on == TODAY
    screen.key("Ctrl+Z")
    screen.settle()
    screen.page.start_focus()
    screen.key("Delete")
    with world.desk.read() as reader:
        assert reader.all(Memo) == []


def test_what_is_half_written_is_there_again(screen: Screen, world: World, line: Any) -> None:
    screen.type("/s Om lys @Ka")
    screen.key("Tab")
    assert screen.context.saving.flush()
    with world.desk.read() as reader:
        half = from_text(reader.drafts()["quick"])
    assert (half.kind, half.words, half.chips[0].meaning.name) == ("call", "Om lys @Kari Prøve ", "Kari Prøve")
    assert from_text(half.as_text()) == half
    assert from_text("no json") == QuickHalf(words="no json")


def test_what_is_not_understood_stays_and_two_days_are_asked_about(screen: Screen, world: World, line: Any) -> None:
    screen.type("Ring @Hvemsomhelst !next friday")
    screen.settle()
    reads = " ".join(screen.reads())
    assert "@Hvemsomhelst" in reads
    screen.key("Enter")
    assert line.edit.toPlainText()
    screen.key("1")
    screen.key("Enter")
    action = stored(world, ActionItem)
    assert (action.title, action.due_on) == ("Ring @Hvemsomhelst", date(2026, 11, 27))


def test_what_stands_in_the_way_is_said_and_nothing_is_lost(screen: Screen, world: World, line: Any) -> None:
    for words, sentence in (
        ("/s Om lys !Friday", "That day has not come yet."),
        ("/h Om lys !next meeting", "Write a day, for example !Thursday."),
    ):
        screen.type(words)
        screen.key("Enter")
        screen.settle()
        assert sentence in screen.reads()
        assert line.edit.toPlainText() == words[3:]
        line.edit.selectAll()
        screen.key("Backspace")
        screen.key("Backspace")


def test_somebody_new_is_known_at_once(screen: Screen, world: World, line: Any) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        new = contacts.add(work, "Zacharias Dahl")
    screen.type("Ring @Zach")
    screen.key("Tab")
    screen.key("Enter")
    assert stored(world, ActionItem).owner_id == new.id
