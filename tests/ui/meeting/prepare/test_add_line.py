"""The line that adds a case, and the section it goes into."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.services import agenda
from tests.ui.meeting.prepare.preparing import DAY, LAST, POLICE, Preparing
from tests.ui.restart import killed_and_started

LINE, SECTION = "Add a case to the agenda", "Where the new case goes"


def pick_section(prepare: Preparing, words: str) -> None:
    box = prepare.screen.find(SECTION, QComboBox)
    box.setFocus()
    prepare.key("Down", box.findText(words) - box.currentIndex())
    assert box.currentText() == words


@pytest.mark.parametrize("last", ["Return", "Enter", "Ctrl+Return"])
def test_ctrl_enter_goes_there_and_enter_adds(prepare: Preparing, last: str) -> None:
    prepare.key("Ctrl+Return")
    assert prepare.focus_says == LINE
    prepare.type("Russetid")
    prepare.key(last)
    assert prepare.titles[-2:] == ["7 Russetid", f"8 {LAST}"]  # «Eventuelt» stays the last
    assert prepare.stored == prepare.titles
    assert prepare.focus_says == LINE
    prepare.type("Lysløypa")
    prepare.key("Return")
    assert prepare.titles[-3:] == ["7 Russetid", "8 Lysløypa", f"9 {LAST}"]


def test_into_a_section_which_stays_chosen(prepare: Preparing) -> None:
    pick_section(prepare, POLICE)
    prepare.key("Ctrl+Enter")
    for title in ("Russetid", "Lysløypa"):
        prepare.type(title)
        prepare.key("Return")
    assert prepare.titles[5:7] == ["3c Russetid", "3d Lysløypa"]
    assert prepare.screen.find(SECTION, QComboBox).currentText() == POLICE


def test_it_is_undone_and_said_by_name(prepare: Preparing) -> None:
    prepare.key("Ctrl+Return")
    prepare.type("Russetid")
    prepare.key("Return")
    prepare.key("Ctrl+Z")
    assert prepare.said == "Undone: Add agenda item"
    assert "7 Russetid" not in prepare.titles
    prepare.key("Ctrl+Y")
    assert "7 Russetid" in prepare.titles


def test_nothing_is_added_of_nothing(prepare: Preparing) -> None:
    prepare.key("Ctrl+Return")
    prepare.type("   ")
    prepare.key("Return")
    prepare.key("Ctrl+Return")
    assert len(prepare.file.items) == 9


def test_what_is_half_written_is_there_after_a_kill(prepare: Preparing, tmp_path: Path) -> None:
    prepare.key("Ctrl+Return")
    prepare.type("Russeti")
    with killed_and_started(prepare.screen, tmp_path / "again") as again:
        made = Preparing(again, prepare.world, prepare.meeting)
        made.enter()
        assert again.find(LINE, QLineEdit).text() == "Russeti"
        made.key("Ctrl+Return")
        made.key("End")
        made.type("d")
        made.key("Return")
        assert "7 Russetid" in made.titles
        assert again.context.saving.flush()
        with again.context.desk.read() as reader:
            assert not [key for key in reader.drafts() if key.startswith("case:")]


def test_each_meeting_has_its_own(prepare: Preparing) -> None:
    prepare.key("Ctrl+Return")
    prepare.type("Russetid")
    other = prepare.world.plan(DAY.replace(day=8))
    prepare.screen.go("meeting", other.id, "prepare")
    assert prepare.screen.find(LINE, QLineEdit).text() == ""
    prepare.enter()
    assert prepare.screen.find(LINE, QLineEdit).text() == "Russetid"


def test_on_an_empty_agenda_one_begins_there(prepare: Preparing) -> None:
    screen, world = prepare.screen, prepare.world
    meeting = world.plan(DAY)
    with world.desk.write(Op.REMOVE_ITEM) as work:
        for item in agenda.items_of(work, meeting.id):
            agenda.remove_item(work, item.id)
    screen.go("meeting", meeting.id, "prepare")
    assert screen.shows("The agenda is empty")
    assert screen.shows("The council has no template. Write the first case below.")
    assert screen.focus.accessibleName() == LINE
    assert not screen.has(SECTION)
    screen.type("Russetid")
    screen.key("Return")
    assert not screen.shows("The agenda is empty")
    assert [item.title for item in world.file(meeting).items] == ["Russetid"]
    with world.desk.write(Op.REMOVE_ITEM) as work:
        agenda.remove_item(work, world.file(meeting).items[0].id)
    screen.settle()
    screen.press("Use the guide’s template")
    assert [item.title for item in world.file(meeting).items][1:3] == [
        "Saker frå Øygarden kommune",
        "Saker frå politiet",
    ]
