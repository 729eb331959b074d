"""The minutes as a page one reads, changed where they stand."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import actions, agenda, arenas, attachments, incoming, meetings, minutes
from tests.ui.meeting.finish.finishing import LAST, MUNICIPALITY, OPENING, SECRET, Finishing
from tests.ui.restart import killed_and_started
from tests.ui.stray import no_stray_windows

LINES = ["Referatet er godkjent.", "Kommunen orienterte.", "Ringe rektor", "Neste møte blir i mars."]


class TestReading:
    def test_it_reads_like_the_document(self, finish: Finishing) -> None:
        assert finish.reads(finish.view) == [
            "Minutes", "Draft",
            "Politirådet i Øygarden, Tuesday 24 November 2026, 10:00–11:20, Rådhuset",
            "Present", "Kari Prøve, Ola Eksempel, Per Test",
            f"1. {OPENING}", "Decision", "Referatet er godkjent.",
            f"2. {MUNICIPALITY}", "Kommunen orienterte.",
            "Action item", "Ringe rektor", "Kari Prøve", "Fri 4 Dec",
            f"3. {LAST}", "Neste møte blir i mars.",
            "Next meeting",
        ]  # fmt: skip

    def test_an_attachment_is_opened_from_there(self, finish: Finishing, tmp_path: Path) -> None:
        """And comes with no window of its own, which would take the keyboard."""
        kept = tmp_path / "kart.pdf"
        kept.write_bytes(b"%PDF-1.4")
        with no_stray_windows():
            with finish.world.desk.write(Op.ADD_ATTACHMENT) as work:
                (item,) = work.all(AgendaItem, title=LAST)
                attachments.add(work, item.id, incoming.read(kept))
            finish.screen.settle()
        assert finish.screen.find("Open Attachment").isVisible()
        assert finish.screen.window.isActiveWindow()

    def test_an_arena_with_a_status_is_text_enough(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.EDIT_ARENAS) as work:
            item = agenda.add_item(work, finish.meeting.id, "Status frå samarbeidsarenaer")
            work.update(replace(item, fixed=FixedItem.ARENAS))
            arena = arenas.add(work, finish.world.council.id, "SLT")
        finish.screen.settle()
        assert finish.shows("No text")
        with finish.world.desk.write(Op.EDIT_ARENAS) as work:
            arenas.save(work, replace(arena, status="Fire møte."))
        finish.screen.settle()
        assert finish.shows("Fire møte.")
        assert not finish.shows("No text")
        assert finish.shows("Every case has a text")

    def test_short_minutes_stand_at_the_top_of_the_sheet(self, finish: Finishing) -> None:
        """The room that is left over is below them, not between who came and the first item."""
        finish.screen.window.resize(1440, 2400)
        finish.screen.settle()

        def edges(words: str) -> tuple[int, int]:
            label = next(label for label in finish.view.findChildren(QLabel) if label.text() == words)
            top = label.mapTo(finish.view, label.rect().topLeft()).y()
            return top, top + label.height()

        _, present = edges("Kari Prøve, Ola Eksempel, Per Test")
        first, _ = edges(f"1. {OPENING}")
        assert present < first < present + 80
        assert edges("Next meeting")[1] < finish.view.height() - 800

    def test_internal_notes_are_counted_and_never_among_them(self, finish: Finishing) -> None:
        assert finish.texts == LINES
        assert not finish.shows(SECRET)
        assert finish.shows("1 internal note")
        assert finish.shows("It stays with you and comes into no document.")

    def test_people_who_came_late_left_or_stood_in(self, finish: Finishing, guest: Contact) -> None:
        world, meeting = finish.world, finish.meeting
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_times(work, meeting.id, world.me.id, time(10, 20), None)
            minutes.add_guest(work, meeting.id, guest.id, substitute_for=world.director.id)
        assert finish.reads(finish.view)[3:7] == [
            "Present", "Kari Prøve, Ola Eksempel (came 10:20), Karin Borte (for Per Test)",
            "Apologies", "Per Test",
        ]  # fmt: skip

    def test_what_was_heard_of_earlier_action_items(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.CHANGE_STATUS) as work:
            early = finish.meeting.council_id
            action = actions.raise_item(work, "Måle fart", council_id=early, owner=actions.Owner("Per Test"))
            actions.change_status(work, action.id, ActionStatus.DONE, meeting_id=finish.meeting.id)
        shown = finish.reads(finish.view)
        assert shown[shown.index("Follow-up of action items") :][:3] == [
            "Follow-up of action items",
            "Måle fart",
            "Per Test  ·  Done",
        ]


class TestChanging:
    @pytest.mark.parametrize("way", ["Return", "F2", "double click"])
    def test_a_line_is_changed_where_it_stands(self, finish: Finishing, way: str) -> None:
        finish.stand("Kommunen orienterte.")
        if way == "double click":
            finish.double_click(finish.line("Kommunen orienterte."))
        else:
            finish.key(way)
        assert finish.editor is not None
        assert finish.editor.hasFocus()
        finish.key("End")
        finish.key("Backspace")
        finish.type(" om skulevegar.")
        finish.key("Return")
        assert finish.editor is None
        assert finish.at == "Kommunen orienterte om skulevegar."
        assert finish.entry("Kommunen orienterte om skulevegar.")
        finish.key("Ctrl+Z")
        assert (finish.said, finish.texts) == ("Undone: Change text", LINES)

    def test_escape_gives_it_up(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type("xxx")
        finish.key("Escape")
        assert finish.editor is None
        assert (finish.at, finish.texts) == ("Kommunen orienterte.", LINES)
        assert finish.drafts == {}

    def test_a_line_without_words_stays_open_and_says_so(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.key("Ctrl+A")
        finish.key("Delete")
        finish.key("Return")
        assert finish.shows("Write something first.")
        assert finish.editor is not None
        assert finish.entry("Kommunen orienterte.")

    def test_changing_another_one_keeps_the_first(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type(" Kort.")
        finish.double_click(finish.line("Referatet er godkjent."))
        assert finish.entry("Kommunen orienterte. Kort.")
        assert finish.editor is not None
        assert finish.editor.toPlainText() == "Referatet er godkjent."

    def test_leaving_the_page_keeps_it(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type(" Kort.")
        finish.key("Ctrl+1")
        assert finish.entry("Kommunen orienterte. Kort.")
        assert finish.drafts == {}

    def test_after_a_kill_one_goes_on_in_the_same_line(self, finish: Finishing, tmp_path: Path) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type(" Kort")
        with killed_and_started(finish.screen, tmp_path / "again") as again:
            made = Finishing(again, finish.world, finish.meeting)
            made.enter()
            assert made.editor is not None
            assert made.editor.toPlainText() == "Kommunen orienterte. Kort"

    def test_owner_and_deadline_are_changed_with_it(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.key("Return")
        finish.key("Tab")
        finish.key("Ctrl+A")
        finish.type("per")
        finish.key("Return")
        finish.key("Tab")
        finish.key("Ctrl+A")
        finish.type("11.12")
        finish.key("Return")
        finish.key("Return")
        with finish.world.desk.read() as reader:
            (action,) = reader.all(ActionItem)
        assert (action.owner, action.deadline) == ("Per Test", Deadline.day(date(2026, 12, 11)))
        assert "Fri 11 Dec" in finish.reads(finish.view)


class TestKinds:
    @pytest.mark.parametrize(
        ("letter", "kind"), [("T", EntryKind.ACTION), ("D", EntryKind.DECISION), ("N", EntryKind.NOTE)]
    )
    def test_a_letter_makes_another_kind_of_it(self, finish: Finishing, letter: str, kind: EntryKind) -> None:
        finish.stand("Neste møte blir i mars.")
        finish.type(letter.lower())
        assert finish.entry("Neste møte blir i mars.").kind is kind
        assert finish.at == "Neste møte blir i mars."

    def test_made_internal_it_leaves_the_minutes(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.type("i")
        assert finish.entry("Kommunen orienterte.").kind is EntryKind.INTERNAL
        assert finish.texts == [LINES[0], *LINES[2:]]
        assert finish.at == "Ringe rektor"
        assert finish.shows("2 internal notes")
        finish.key("Ctrl+Z")
        assert finish.texts == LINES

    def test_an_action_item_made_a_note_leaves_the_register(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.type("n")
        with finish.world.desk.read() as reader:
            assert reader.all(ActionItem) == []
        finish.key("Ctrl+Z")
        assert finish.file.actions


class TestMovingAndRemoving:
    def test_a_line_moves_within_its_case(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.key("Ctrl+Shift+Up", 2)  # the note of one's own stands between them
        assert finish.texts[1:3] == ["Ringe rektor", "Kommunen orienterte."]
        assert finish.at == "Ringe rektor"
        finish.key("Ctrl+Shift+Down", 2)
        assert finish.texts == LINES

    def test_delete_takes_it_out_and_undo_brings_it_back(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Delete")
        assert finish.said == "The line is removed"
        assert finish.texts == [LINES[0], *LINES[2:]]
        assert finish.at == "Ringe rektor"
        finish.press("Undo: The line is removed")
        assert finish.texts == LINES

    def test_the_menu_does_it_too(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.key("Shift+F10")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
        assert words == [
            "Change", "Make it: Note", "Make it: Decision", "Make it: Action item",
            "Make it: Internal, stays out of the minutes", "Move up", "Move down", "To the item before", "To the next item", "Remove",
        ]  # fmt: skip
        next(action for action in menu.actions() if action.text().startswith("Remove")).trigger()
        menu.close()
        assert "Ringe rektor" not in finish.texts

    def test_arrows_go_from_line_to_line(self, finish: Finishing) -> None:
        finish.stand(LINES[0])
        finish.key("Down", 2)
        assert finish.at == "Ringe rektor"
        finish.key("End")
        assert finish.at == LINES[3]


class TestCasesWithoutText:
    @pytest.fixture(autouse=True)
    def empty_case(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, finish.entry("Neste møte blir i mars.").id)
        finish.screen.settle()

    def test_one_press_writes(self, finish: Finishing) -> None:
        assert "No text" in finish.reads(finish.view)
        finish.press(f"Write text for {LAST}")
        assert finish.screen.window.place.part == "hold"
        finish.type("Ingen saker.")
        finish.key("Return")
        assert [e.text for e in finish.file.entries if e.item_id == finish.item(LAST).id] == ["Ingen saker."]
        finish.press("3  Finish")
        assert "No text" not in finish.reads(finish.view)

    def test_one_press_says_it_did_not_come_up(self, finish: Finishing) -> None:
        finish.press(f"Not discussed: {LAST}")
        assert finish.item(LAST).outcome is Outcome.NOT_DISCUSSED
        assert "Not discussed" in finish.reads(finish.view)
        assert finish.focus_says == "Finish the minutes"
        finish.key("Ctrl+Z")
        assert "No text" in finish.reads(finish.view)


class TestNextMeeting:
    WORDS = "Next meeting, in words"

    def test_it_is_said_in_words_where_none_is_planned(self, finish: Finishing) -> None:
        finish.screen.write(self.WORDS, "mars 2027 (dato avtales)")
        assert finish.file.meeting.next_meeting == "mars 2027 (dato avtales)"

    def test_a_planned_one_stands_there(self, finish: Finishing) -> None:
        finish.world.plan(date(2027, 3, 16))
        assert finish.reads(finish.view)[-2:] == ["Next meeting", "Tuesday 16 March 2027, 12:00–14:00, Rådhuset"]
        assert not finish.screen.has(self.WORDS)

    def test_words_stand_before_a_plan_as_in_the_document(self, finish: Finishing) -> None:
        finish.screen.write(self.WORDS, "mars 2027")
        finish.world.plan(date(2027, 3, 16))
        finish.screen.settle()
        assert finish.screen.find(self.WORDS, QLineEdit).text() == "mars 2027"
        finish.screen.write(self.WORDS, "")
        assert finish.reads(finish.view)[-1] == "Tuesday 16 March 2027, 12:00–14:00, Rådhuset"


def test_a_meeting_of_several_sections_reads_in_order(finish: Finishing) -> None:
    with finish.world.desk.write(Op.ADD_ITEM) as work:
        case = agenda.add_item(work, finish.meeting.id, "Skulevegar", finish.item(MUNICIPALITY).id)
        minutes.add_entry(work, case.id, EntryKind.NOTE, "Det er meldt om mørke vegar.")
    shown = finish.reads(finish.view)
    assert shown[shown.index("2a") :][:3] == ["2a", "Skulevegar", "Det er meldt om mørke vegar."]


def test_a_meeting_written_afterwards_has_the_planned_times(finish: Finishing) -> None:
    held = finish.world.plan(date(2026, 11, 2))
    with finish.world.desk.write(Op.END_MEETING) as work:
        meetings.write_afterwards(work, held.id)
        minutes.set_presence(work, held.id, finish.world.director.id, Presence.EXCUSED)
    finish.screen.go("meeting", held.id, "finish")
    assert finish.reads(finish.view)[2:7] == [
        "Politirådet i Øygarden, Monday 2 November 2026, 12:00–14:00, Rådhuset",
        "Present", "Kari Prøve, Ola Eksempel",
        "Apologies", "Per Test",
    ]  # fmt: skip
