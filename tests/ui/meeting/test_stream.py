"""The lines that are kept: chosen, changed where they stand, made another kind, moved, removed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QToolButton

from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.block_editor import BlockEditor
from liaison_desk.ui.meeting.hold.stream import Stream
from tests.ui.meeting.live import OPENING, Live


def editor(live: Live) -> BlockEditor | None:
    return next((e for e in live.screen.window.findChildren(BlockEditor) if e.isVisible()), None)


def words(live: Live) -> TextEdit:
    found = editor(live)
    assert found is not None
    return found.text


def menu(live: Live) -> dict[str, object]:
    """The menu that is open, by the words of its rows."""
    (shown,) = [m for m in live.screen.window.findChildren(QMenu) if m.isVisible()]
    return {action.text().split("\t")[0]: action for action in shown.actions() if action.text()}


class TestChanging:
    def test_up_in_an_empty_line_changes_the_last_one(self, live: Live) -> None:
        live.write("Første")
        live.write("Andre linje")
        live.key("Up")
        assert (words(live).hasFocus(), words(live).toPlainText()) == (True, "Andre linje")
        live.type(" til")
        live.key("Return")
        assert live.kept() == [("note", "Første"), ("note", "Andre linje til")]
        assert (editor(live), live.line.hasFocus(), live.drafts) == (None, True, {})
        live.key("Ctrl+Z")
        assert live.notes == ["Første", "Andre linje"]

    def test_up_in_a_written_line_stays_there(self, live: Live) -> None:
        live.write("Første")
        live.type("Andre")
        live.key("Up")
        assert editor(live) is None
        assert live.line.hasFocus()

    def test_up_where_nothing_is_written(self, live: Live) -> None:
        live.key("Up")
        assert live.line.hasFocus()

    def test_escape_gives_the_old_words_back(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" feil")
        assert list(live.drafts) == [f"entry|{live.entries()[0].id}"]
        live.key("Escape")
        assert (live.notes, editor(live), live.line.hasFocus(), live.drafts) == (["Første"], None, True, {})

    def test_shift_enter_makes_a_new_line_in_it(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.key("Shift+Return")
        live.type("og mer")
        live.key("Return")
        assert live.kept() == [("note", "Første\nog mer")]

    def test_an_emptied_line_is_refused_and_lost_by_nobody(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.key("Ctrl+A")
        live.key("Delete")
        live.key("Return")
        assert live.shows("Write something first.")
        assert live.kept() == [("note", "Første")]
        assert words(live).hasFocus()

    def test_the_buttons_do_the_same(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" endret")
        live.press("Keep", QPushButton)
        assert live.notes == ["Første endret"]
        live.key("Up")
        live.type(" igjen")
        live.press("Cancel", QPushButton)
        assert live.notes == ["Første endret"]

    def test_an_action_item_has_its_owner_and_deadline_there(self, live: Live) -> None:
        live.write("/t Ringe rektor")
        live.key("Up")
        live.type(" i dag")
        live.key("Tab")
        live.type("per")
        live.key("Return")
        live.key("Tab")
        live.type("4.12")
        live.key("Return", 2)
        action = live.action("Ringe rektor i dag")
        assert (action.owner, action.due_on) == ("Per Test", live.meeting.day.replace(month=12, day=4))
        assert live.notes == ["Ringe rektor i dag"]
        assert {"Per Test", "Fri 4 Dec"} <= set(live.words_of(live.blocks[0]))

    def test_an_owner_can_be_taken_away(self, live: Live) -> None:
        live.write("/t Ringe rektor @Per Test")
        live.key("Up")
        live.key("Tab")
        live.key("Ctrl+A")
        live.key("Delete")
        live.key("Return", 2)
        assert live.action("Ringe rektor").owner == ""
        assert "No one is responsible" in live.words_of(live.blocks[0])

    def test_leaving_the_item_keeps_the_change(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" endret")
        live.key("Alt+Down")
        assert live.kept() == [("note", "Første endret")]
        live.key("Alt+Up")
        assert (live.notes, editor(live)) == (["Første endret"], None)

    def test_so_does_leaving_the_page(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" endret")
        live.screen.go("today")
        assert live.kept() == [("note", "Første endret")]

    def test_and_changing_another_line(self, live: Live) -> None:
        live.write("Første")
        live.write("Andre")
        live.key("Up")
        live.type(" endret")
        live.blocks[0].setFocus()
        live.key("Return")
        assert live.kept() == [("note", "Første"), ("note", "Andre endret")]
        assert words(live).toPlainText() == "Første"

    def test_what_cannot_be_kept_waits_where_it_is(self, live: Live) -> None:
        live.write("/t Ringe rektor")
        live.key("Up")
        live.type(" snart")
        live.key("Tab")
        live.type("Ukjent")
        live.key("Alt+Down")
        live.key("Alt+Up")
        shown = editor(live)
        assert shown is not None
        assert (shown.words, live.notes) == ("Ringe rektor snart", ["Ringe rektor"])
        assert live.shows("Ukjent")

    def test_a_half_changed_line_does_not_stop_new_ones(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" endr")
        live.line.setFocus()
        live.write("Andre")
        assert live.kept() == [("note", "Første"), ("note", "Andre")]
        assert words(live).toPlainText() == "Første endr"


class TestChoosing:
    def test_ctrl_up_and_down_go_through_the_lines_and_back(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up")
        assert live.block.entry.text == "Linje 2"
        live.key("Ctrl+Up", 2)
        assert live.block.entry.text == "Linje 0"
        live.key("Ctrl+Up")
        assert live.block.entry.text == "Linje 0"
        live.key("Ctrl+Down", 3)
        assert live.line.hasFocus()

    def test_inside_the_list_arrows_do_too(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up")
        live.key("Up", 2)
        assert live.block.entry.text == "Linje 0"
        live.key("Down")
        assert live.block.entry.text == "Linje 1"

    def test_escape_goes_back_to_the_line(self, live: Live) -> None:
        live.write("Linje")
        live.key("Ctrl+Up")
        live.key("Escape")
        assert live.line.hasFocus()

    def test_tab_stops_once_in_the_list(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up", 2)
        live.key("Tab")
        assert not isinstance(live.screen.focus, Block)

    def test_tab_comes_to_what_lies_over_the_line_and_on_to_where_one_writes(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up", 2)
        live.key("Tab")
        assert live.screen.focus.accessibleName() == "More"
        live.key("Tab")
        assert live.line.hasFocus()

    def test_nothing_to_choose_from(self, live: Live) -> None:
        live.key("Ctrl+Up")
        assert live.line.hasFocus()
        live.key("Ctrl+Shift+T")
        assert live.line.hasFocus()

    def test_enter_f2_and_a_double_click_change_it(self, live: Live) -> None:
        live.write("Linje")
        for begin in (
            lambda: live.key("Return"),
            lambda: live.key("F2"),
            lambda: QTest.mouseDClick(live.blocks[0], Qt.MouseButton.LeftButton),
        ):
            live.key("Ctrl+Up")
            begin()
            live.screen.settle()
            assert words(live).hasFocus()
            live.key("Escape")


class TestKinds:
    def test_letters_change_the_kind(self, live: Live) -> None:
        live.write("Ringe rektor")
        live.key("Ctrl+Up")
        for letter, kind in (("t", "action"), ("d", "decision"), ("i", "internal"), ("n", "note")):
            live.key(letter)
            assert live.kept() == [(kind, "Ringe rektor")]
            assert live.block.entry.text == "Ringe rektor"

    def test_an_action_item_comes_into_the_register_and_leaves_it(self, live: Live) -> None:
        live.write("Ringe rektor")
        live.key("Ctrl+Up")
        live.key("t")
        assert live.action("Ringe rektor").meeting_id == live.meeting.id
        live.key("n")
        with live.world.desk.read() as reader:
            assert (reader.all(ActionItem), reader.all(HistoryLine)) == ([], [])
        live.key("Ctrl+Z")
        assert live.action("Ringe rektor").meeting_id == live.meeting.id

    def test_letters_are_only_letters_in_a_text(self, live: Live) -> None:
        live.write("Linje")
        live.key("Up")
        live.type(" ditt")
        assert live.kept() == [("note", "Linje")]
        live.key("Return")
        assert live.kept() == [("note", "Linje ditt")]

    def test_ctrl_shift_t_makes_an_action_item_and_asks(self, live: Live) -> None:
        live.write("Ringe rektor")
        live.write("Rydde stranda")
        live.key("Ctrl+Up", 2)
        live.key("Ctrl+Shift+T")
        assert live.kept() == [("action", "Ringe rektor"), ("note", "Rydde stranda")]
        assert live.screen.focus.accessibleName() == "Owner"
        live.type("per")
        live.key("Tab")
        live.type("fre")
        live.key("Return", 2)
        action = live.action("Ringe rektor")
        assert (action.owner, action.due_on) == ("Per Test", live.meeting.day.replace(day=27))
        assert live.line.hasFocus()

    def test_from_the_entry_line_it_takes_the_last_one(self, live: Live) -> None:
        live.write("Ringe rektor")
        live.type("noe halvskrevet")
        live.key("Ctrl+Shift+T")
        assert live.kept() == [("action", "Ringe rektor")]
        live.key("Escape")
        assert (live.text, live.kept()) == ("noe halvskrevet", [("action", "Ringe rektor")])


class TestPlace:
    def test_ctrl_shift_arrows_move_it(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up")
        live.key("Ctrl+Shift+Up", 2)
        assert live.notes == ["Linje 2", "Linje 0", "Linje 1"]
        assert live.block.entry.text == "Linje 2"
        live.key("Ctrl+Shift+Up")
        assert live.notes == ["Linje 2", "Linje 0", "Linje 1"]
        live.key("Ctrl+Shift+Down")
        assert [text for _, text in live.kept()] == live.notes == ["Linje 0", "Linje 2", "Linje 1"]
        live.key("Ctrl+Z")
        assert live.notes == ["Linje 2", "Linje 0", "Linje 1"]

    def test_a_moved_line_can_be_walked_from(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        live.key("Ctrl+Up")
        live.key("Ctrl+Shift+Up", 2)
        live.key("Down")
        assert live.block.entry.text == "Linje 0"

    def test_delete_removes_and_undo_is_offered(self, live: Live) -> None:
        live.write("Første")
        live.write("/t Ringe rektor @Per Test")
        live.write("Tredje")
        live.key("Ctrl+Up", 2)
        live.key("Delete")
        assert live.notes == ["Første", "Tredje"]
        assert live.block.entry.text == "Tredje"
        assert live.shows("The line is removed")
        with live.world.desk.read() as reader:
            assert reader.all(ActionItem) == []
        live.press("Undo")
        assert live.notes == ["Første", "Ringe rektor", "Tredje"]
        assert live.action("Ringe rektor").owner == "Per Test"

    def test_the_only_one_removed_leads_back_to_the_line(self, live: Live) -> None:
        live.write("Første")
        live.key("Ctrl+Up")
        live.key("Delete")
        assert (live.notes, live.line.hasFocus()) == ([], True)
        assert live.shows("Nothing is written under this item yet.")


class TestMouse:
    def test_the_menu_offers_all_of_it_with_its_keys(self, live: Live) -> None:
        live.write("Ringe rektor")
        block = live.blocks[0]
        block.setFocus()
        more = block.findChild(QToolButton)
        assert more is not None
        assert (more.isVisible(), more.accessibleName()) == (True, "More")
        live.screen.click(more)
        rows = menu(live)
        assert list(rows) == [
            "Change", "Make it: Note", "Make it: Decision", "Make it: Action item",
            "Make it: Internal, stays out of the minutes", "Move up", "Move down", "To the item before", "To the next item", "Remove",
        ]  # fmt: skip
        assert not rows["Make it: Note"].isEnabled()  # type: ignore[attr-defined]
        rows["Make it: Decision"].trigger()  # type: ignore[attr-defined]
        live.screen.settle()
        assert live.kept() == [("decision", "Ringe rektor")]
        live.screen.window.findChildren(QMenu)[-1].close()
        live.screen.settle()

    def test_the_context_menu_key_opens_it(self, live: Live) -> None:
        live.write("Ringe rektor")
        live.blocks[0].open_menu(live.blocks[0].mapToGlobal(live.blocks[0].rect().center()))
        menu(live)["Remove"].trigger()  # type: ignore[attr-defined]
        live.screen.settle()
        assert live.kept() == []


class TestScrolling:
    def test_it_stays_at_the_end_and_says_how_to_come_back(self, live: Live) -> None:
        for n in range(16):
            live.write(f"Linje {n}")
        stream = live.screen.window.findChild(Stream)
        assert stream is not None
        bar = stream.findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
        live.screen.wait(lambda: bar.value() == bar.maximum() > 0)
        assert not live.screen.has("To the last line")
        bar.setValue(0)
        live.screen.settle()
        live.press("To the last line")
        assert bar.value() == bar.maximum()
        assert live.line.hasFocus()
        assert not live.screen.has("To the last line")

    def test_a_new_line_is_seen_also_from_above(self, live: Live) -> None:
        for n in range(16):
            live.write(f"Linje {n}")
        bar = live.screen.window.findChild(Stream).findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
        bar.setValue(0)
        live.write("Siste")
        live.screen.wait(lambda: bar.value() == bar.maximum())

    def test_each_item_has_its_own_lines(self, live: Live) -> None:
        live.write("Under den første")
        live.key("Alt+Down")
        assert live.notes == []
        live.write("Under den andre")
        assert live.notes == ["Under den andre"]
        live.key("Alt+Up")
        assert live.notes == ["Under den første"]
        assert live.item == OPENING
