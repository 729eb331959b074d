"""The agenda as it is prepared: every key and every movement of the mouse on its rows."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from liaison_desk.domain.agenda import ItemKind
from liaison_desk.domain.changes import Op
from liaison_desk.services import agenda, issuing
from liaison_desk.ui.kit.status import Bar
from liaison_desk.ui.meeting.prepare.agenda_table import AgendaTable
from tests.ui.meeting.prepare.preparing import LAST, MUNICIPALITY, OPENING, POLICE, Preparing
from tests.ui.restart import killed_and_started

START = [
    f"1 {OPENING}",
    f"2 {MUNICIPALITY}",
    f"3 {POLICE}",
    "3a Ungdom",
    "3b Trafikk",
    "4 Status frå samarbeidsarenaer på leiarnivå og utøvande nivå",
    "5 Felles problemforståing og førebyggingsfokus",
    "6 Felles kommunikasjonsstrategi",
    f"7 {LAST}",
]


class TestReading:
    def test_it_stands_in_its_order_with_what_each_item_is(self, prepare: Preparing) -> None:
        assert prepare.titles == prepare.stored == START
        assert prepare.at == OPENING
        assert prepare.row(OPENING).accessibleName() == f"1, {OPENING}, Decision"
        assert "Not chosen" in prepare.reads(prepare.row("Ungdom"))
        assert "No time" in prepare.reads(prepare.row("Ungdom"))
        assert "Not chosen" not in prepare.reads(prepare.row(POLICE))  # a section is nobody's

    def test_the_arrows_go_from_row_to_row_and_tab_leaves_them(self, prepare: Preparing) -> None:
        prepare.key("Down", 3)
        assert prepare.at == "Ungdom"
        prepare.key("Up")
        assert prepare.at == POLICE
        prepare.key("End")
        assert prepare.at == LAST
        prepare.key("Home")
        prepare.key("Tab")
        assert prepare.focus_says == "Add a case to the agenda"
        prepare.key("Shift+Tab")
        assert prepare.at == OPENING

    def test_minutes_add_up_and_say_when_they_are_too_many(self, prepare: Preparing) -> None:
        numbered = "Cases get their numbers when the agenda is finished."
        assert prepare.shows(f"0 of 120 minutes planned. {numbered}")
        for title, minutes in (("Ungdom", 70), ("Trafikk", 60)):
            with prepare.world.desk.write(Op.EDIT_ITEM) as work:
                agenda.change_item(work, prepare.item(title).id, minutes=minutes)
        assert prepare.shows("130 minutes planned, 10 more than the meeting has.")
        assert prepare.reads(prepare.row(POLICE))[-1] == "130 min"


class TestEditing:
    @pytest.mark.parametrize("way", ["Return", "Enter", "F2", "double click", "menu"])
    def test_an_item_opens_in_its_place(self, prepare: Preparing, way: str) -> None:
        prepare.stand("Ungdom")
        if way == "double click":
            prepare.double_click("Ungdom")
        elif way == "menu":
            prepare.choose(prepare.right_click("Ungdom"), "Change")
        else:
            prepare.key(way)
        assert prepare.editor is not None
        assert prepare.editor.title.edit.hasFocus()
        assert prepare.editor.title.edit.selectedText() == "Ungdom"
        assert [row.place.item.title for row in prepare.rows][2:4] == [POLICE, "Trafikk"]

    def test_tab_goes_through_the_fields_and_on_to_the_next_item(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        passed = [prepare.focus_says]
        for _ in range(7):
            prepare.key("Tab")
            passed.append(prepare.focus_says)
        assert passed[:5] == ["Title", "Kind", "Presenter", "Minutes", "Background"]
        assert passed[5:] == ["Attach files to the item", "Invite for this item alone", "Preparation notes"]
        prepare.key("Tab")
        assert prepare.editor is not None
        assert prepare.editor.item_id == prepare.item("Trafikk").id
        assert prepare.focus_says == "Title"
        prepare.key("Shift+Tab")
        assert prepare.at == OPENING  # the one row Tab stops at

    def test_behind_the_last_item_tab_closes(self, prepare: Preparing) -> None:
        prepare.stand(LAST)
        prepare.key("Return")
        prepare.key("Tab", 8)
        assert prepare.editor is None
        assert prepare.at == LAST

    def test_all_of_it_is_written_by_keys(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdom på kveldstid")
        prepare.key("Tab")
        prepare.key("Down", 2)  # information, discussion
        prepare.key("Tab")
        prepare.type("Nils Fiktiv")
        prepare.key("Tab")
        prepare.type("15")
        prepare.key("Tab")
        prepare.type("Sjå tala frå hausten.")
        prepare.key("Return")
        prepare.type("Og vinteren.")
        prepare.key("Tab", 3)  # past attachments and guests
        prepare.type("Spør Nils om laurdagane.")
        prepare.key("Tab")
        prepare.key("Escape")
        item = prepare.item("Ungdom på kveldstid")
        assert (item.kind, item.presenter, item.minutes) == (ItemKind.DISCUSSION, "Nils Fiktiv", 15)
        assert item.background == "Sjå tala frå hausten.\nOg vinteren."
        assert item.preparation == "Spør Nils om laurdagane."
        row = prepare.row("Ungdom på kveldstid")
        assert row.accessibleName() == "3a, Ungdom på kveldstid, Discussion, Nils Fiktiv, 15 min"
        assert prepare.screen.find("Has a background").isVisible()

    def test_each_change_is_a_step_one_can_take_back(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdomen")
        prepare.key("Tab")
        prepare.key("Tab")
        prepare.type("Nils Fiktiv")
        prepare.key("Return")
        assert prepare.item("Ungdomen").presenter == "Nils Fiktiv"
        prepare.key("Ctrl+Z")
        assert prepare.said == "Undone: Change agenda item"
        assert prepare.item("Ungdomen").presenter == ""
        prepare.key("Ctrl+Z")
        assert prepare.titles[3] == "3a Ungdom"
        prepare.key("Ctrl+Y", 2)
        assert prepare.item("Ungdomen").presenter == "Nils Fiktiv"

    @pytest.mark.parametrize("stop", ["Title", "Kind", "Presenter", "Minutes"])
    def test_enter_closes_from_every_line(self, prepare: Preparing, stop: str) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdomen")
        while prepare.focus_says != stop:
            prepare.key("Tab")
        prepare.key("Return")
        assert prepare.editor is None
        assert prepare.at == "Ungdomen"

    def test_escape_takes_back_all_that_was_changed(self, prepare: Preparing) -> None:
        before = prepare.item("Ungdom")
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdomen")
        prepare.key("Tab")
        prepare.key("Down")
        prepare.key("Tab")
        prepare.type("Nils")
        prepare.key("Tab")
        prepare.type("15")
        assert prepare.item("Ungdomen").minutes == 15
        prepare.key("Escape")
        assert prepare.editor is None
        assert prepare.at == "Ungdom"
        assert prepare.item("Ungdom") == before
        prepare.key("Ctrl+Z")
        assert prepare.item("Ungdomen").minutes == 15

    def test_an_item_without_a_title_stays_open_and_says_so(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.key("Delete")
        prepare.key("Return")
        assert prepare.editor is not None
        assert prepare.editor.title.error == "Write something first."
        assert prepare.item("Ungdom")
        prepare.key("Escape")  # and gives it up
        assert prepare.editor is None
        assert prepare.drafts == {}

    def test_opening_another_keeps_the_first(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdomen")
        prepare.double_click("Trafikk")
        assert prepare.item("Ungdomen")
        assert prepare.editor is not None
        assert prepare.editor.item_id == prepare.item("Trafikk").id

    def test_presenters_are_suggested_from_those_called(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.key("Tab", 2)
        prepare.type("k")
        assert prepare.offered == ["Kari Prøve"]
        prepare.type("ari p")
        assert prepare.offered == ["Kari Prøve"]
        prepare.key("Escape")  # closes the list only
        assert prepare.offered == []
        assert prepare.editor is not None
        prepare.key("Down")
        prepare.key("Down")
        prepare.key("Return")
        assert prepare.editor is not None
        prepare.key("Return")
        assert prepare.editor is None
        assert prepare.item("Ungdom").presenter == "Kari Prøve"

    def test_what_is_typed_stands_though_a_name_is_offered(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.key("Tab", 2)
        prepare.type("Kar")
        prepare.key("Return")
        assert prepare.item("Ungdom").presenter == "Kar"

    def test_minutes_are_digits_and_can_be_emptied(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.key("Tab", 3)
        prepare.type("1x5")
        assert prepare.item("Ungdom").minutes == 15
        prepare.key("Backspace", 2)
        assert prepare.item("Ungdom").minutes is None

    def test_buttons_do_what_the_keys_do(self, prepare: Preparing) -> None:
        prepare.double_click("Ungdom")
        prepare.type("Ungdomen")
        prepare.press("Done")
        assert prepare.editor is None
        prepare.double_click("Ungdomen")
        prepare.type("Ungdom 2026")
        prepare.press("Remove from the agenda")
        assert prepare.editor is None
        assert prepare.at == "Trafikk"
        prepare.press("Undo: “Ungdom 2026” is off the agenda")
        assert prepare.item("Ungdom 2026")

    def test_a_kill_while_typing_loses_nothing(self, prepare: Preparing, tmp_path: Path) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdom på kveld")
        with killed_and_started(prepare.screen, tmp_path / "again") as again:
            made = Preparing(again, prepare.world, prepare.meeting)
            made.enter()
            assert made.titles[3] == "3a Ungdom på kveld"

    def test_leaving_keeps_what_is_typed_and_the_editor(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("Ungdomen")
        prepare.key("Ctrl+2")
        assert prepare.item("Ungdomen")
        prepare.key("Alt+Left")
        assert prepare.editor is not None

    def test_an_item_undone_away_takes_its_editor_with_it(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, prepare.meeting.id, "Ny sak")
        prepare.double_click("Ny sak")
        prepare.key("Tab")
        prepare.key("Ctrl+Z")
        assert prepare.editor is None
        assert prepare.titles == START


class TestMoving:
    def test_a_case_walks_through_the_sections(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        seen = []
        for _ in range(4):
            prepare.key("Alt+Shift+Up")
            assert prepare.at == "Ungdom"
            seen.append(next(title for title in prepare.titles if title.endswith("Ungdom")))
        assert seen == ["3 Ungdom", "2a Ungdom", "2 Ungdom", "1 Ungdom"]
        assert prepare.titles == prepare.stored
        prepare.key("Alt+Shift+Down", 4)
        assert prepare.titles == START

    def test_at_the_end_nothing_happens(self, prepare: Preparing) -> None:
        prepare.stand(LAST)
        prepare.key("Alt+Shift+Down")
        assert (prepare.at, prepare.titles) == (LAST, START)

    def test_it_is_undone_by_name(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Alt+Shift+Up")
        assert prepare.titles[3:5] == ["3a Trafikk", "3b Ungdom"]
        prepare.key("Ctrl+Z")
        assert (prepare.said, prepare.titles) == ("Undone: Move agenda item", START)

    @pytest.mark.parametrize(("words", "expected"), [("Move up", "3a Trafikk"), ("Move down", "4 Trafikk")])
    def test_the_menu_moves_too(self, prepare: Preparing, words: str, expected: str) -> None:
        prepare.choose(prepare.right_click("Trafikk"), words)
        assert expected in prepare.titles
        assert prepare.at == "Trafikk"

    def test_the_menu_opens_by_keys(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Shift+F10")
        assert [action.text().split("\t")[0] for action in prepare.menu.actions() if action.text()] == [
            "Change",
            "Move up",
            "Move down",
            "From meeting to meeting, send on",
            "Take it off the agenda",
        ]
        prepare.menu.close()


class TestDragging:
    def test_into_a_section(self, prepare: Preparing) -> None:
        prepare.drag("Ungdom", MUNICIPALITY, below=True)
        assert prepare.titles[1:4] == [f"2 {MUNICIPALITY}", "2a Ungdom", f"3 {POLICE}"]
        assert prepare.titles == prepare.stored
        assert prepare.at == "Ungdom"

    def test_out_of_it_and_to_the_end(self, prepare: Preparing) -> None:
        prepare.drag("Ungdom", LAST, below=True)
        assert prepare.titles[-1] == "8 Ungdom"

    def test_among_its_own(self, prepare: Preparing) -> None:
        prepare.drag("Trafikk", "Ungdom")
        assert prepare.titles[3:5] == ["3a Trafikk", "3b Ungdom"]
        prepare.key("Ctrl+Z")
        assert prepare.titles == START

    def test_a_fixed_item_never_into_a_section(self, prepare: Preparing) -> None:
        prepare.drag(LAST, "Trafikk")
        assert prepare.titles[2:6] == [f"3 {POLICE}", "3a Ungdom", "3b Trafikk", f"4 {LAST}"]

    def test_a_line_shows_where_it_would_land(self, prepare: Preparing) -> None:
        (table,) = prepare.screen.window.findChildren(AgendaTable)
        line = next(bar for bar in table.findChildren(Bar) if bar.parentWidget() is table)
        assert not line.isVisible()
        grip = prepare.take("Ungdom")
        prepare.carry(grip, OPENING)
        assert line.isVisible()
        above = line.y()
        prepare.carry(grip, LAST, below=True)
        assert line.y() > above
        assert abs(line.y() - prepare.row(LAST).mapTo(table, prepare.row(LAST).rect().bottomLeft()).y()) <= 2
        prepare.drop(grip)
        assert not line.isVisible()

    def test_taken_and_let_go_nothing_happens(self, prepare: Preparing) -> None:
        prepare.drop(prepare.take("Ungdom"))
        assert prepare.titles == START
        assert prepare.world.desk.next_undo() is None

    def test_the_page_follows_the_hand(self, prepare: Preparing) -> None:
        prepare.screen.window.resize(1024, 600)
        prepare.screen.settle()
        for number in range(12):
            with prepare.world.desk.write(Op.ADD_ITEM) as work:
                agenda.add_item(work, prepare.meeting.id, f"Sak {number}")
        prepare.stand(OPENING)
        last = prepare.row(LAST)
        assert last.visibleRegion().isEmpty()
        grip = prepare.take("Ungdom")
        prepare.carry(grip, LAST, below=True)
        assert not last.visibleRegion().isEmpty()
        prepare.drop(grip)
        assert prepare.titles[-1].endswith("Ungdom")


class TestRemoving:
    def test_delete_takes_it_off_and_undo_brings_it_back(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Delete")
        assert prepare.said == "“Ungdom” is off the agenda"
        assert prepare.titles == prepare.stored
        assert "3a Trafikk" in prepare.titles
        assert prepare.at == "Trafikk"
        prepare.press("Undo: “Ungdom” is off the agenda")
        assert prepare.titles == START

    def test_of_a_fixed_item_it_is_said(self, prepare: Preparing) -> None:
        prepare.stand(LAST)
        prepare.key("Delete")
        assert prepare.said == f"“{LAST}” is a fixed item of the council. It is off this agenda only"
        assert prepare.at == "Felles kommunikasjonsstrategi"
        prepare.key("Ctrl+Z")
        assert prepare.titles == START

    def test_a_section_with_cases_stays(self, prepare: Preparing) -> None:
        prepare.stand(POLICE)
        prepare.key("Delete")
        assert prepare.said == "Move the items under it first."
        assert (prepare.titles, prepare.at) == (START, POLICE)

    def test_a_numbered_case_stays(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, prepare.meeting.id, prepare.screen.context.voices)
        prepare.stand("Ungdom")
        prepare.key("Delete")
        assert prepare.said == ("Item 3/26 has its number and stays on the agenda. Mark it as not discussed instead.")
        assert prepare.item("Ungdom").case_number == "3/26"
        prepare.choose(prepare.right_click("Ungdom"), "Take it off the agenda")
        assert prepare.item("Ungdom")

    def test_the_last_one_leaves_an_empty_agenda(self, prepare: Preparing) -> None:
        while prepare.rows:
            prepare.stand(prepare.rows[-1].place.item.title)
            prepare.key("Delete")
        assert prepare.file.items == ()
        assert prepare.shows("The agenda is empty")
        assert prepare.focus_says == "Add a case to the agenda"
        prepare.key("Ctrl+Z")
        assert len(prepare.rows) == 1


class TestScreenReader:
    def test_every_stop_has_a_name(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("Return")
        editor = prepare.editor
        assert editor is not None
        for kind in (QLineEdit, QComboBox):
            assert all(field.accessibleName() for field in editor.findChildren(kind) if field.isVisible())
