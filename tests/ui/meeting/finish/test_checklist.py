"""The checklist, and the one next step at the foot: at every stage, by keys and by mouse."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import NO_DEADLINE
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import actions, agenda, contacts, issuing, meetings, minutes
from liaison_desk.services.actions import NOBODY
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_text import lines_of
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.finish.finishing import LAST, SECRET, Finishing

FINAL = (
    "The minutes are locked as version 1 and kept. A later change becomes a new version with a reason. This is final."
)


def lock(finish: Finishing) -> None:
    finish.step("Finish the minutes")
    finish.key("Return")


class TestBefore:
    def test_it_stands_in_its_order(self, finish: Finishing) -> None:
        assert [words for words in finish.checklist if words in _TITLES] == _TITLES
        assert finish.checklist[0] == "Before the minutes are finished"
        assert finish.steps == ["Finish the minutes *"]
        assert finish.focus_says == "Finish the minutes"

    def test_nobody_was_there(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.SET_ATTENDANCE) as work:
            for person in finish.file.people:
                minutes.set_presence(work, finish.meeting.id, person.contact.id, Presence.ABSENT)
        assert "3 did not come" in " ".join(finish.checklist)
        assert finish.steps == ["Enter who was there *", "Finish anyway"]
        finish.step("Enter who was there")
        assert finish.focus_says == "Participants"
        finish.key("Space")
        assert finish.steps == ["Finish the minutes *"]
        finish.key("Escape")
        assert finish.focus_says == "Finish the minutes"

    def test_attendance_can_be_changed_though_it_is_done(self, finish: Finishing) -> None:
        finish.press("Change: Attendance")
        assert finish.focus_says == "Participants"

    @pytest.mark.parametrize("way", ["step", "checklist"])
    def test_an_action_item_without_an_owner_leads_to_its_owner(self, finish: Finishing, way: str) -> None:
        with finish.world.desk.write(Op.CHANGE_OWNER) as work:
            (action,) = work.all(ActionItem)
            actions.change_owner(work, action.id, NOBODY)
        title = "1 action item without an owner or a deadline"
        assert title in finish.checklist
        assert finish.steps == ["Fill in the action item *", "Finish anyway"]
        assert "No one is responsible" in finish.reads(finish.view)
        finish.step("Fill in the action item") if way == "step" else finish.press(f"Go there: {title}")
        assert finish.focus_says == "Owner"
        finish.type("per")
        finish.key("Return")
        finish.key("Return")
        assert finish.file.actions[action.id].owner == "Per Test"
        assert finish.steps == ["Finish the minutes *"]

    def test_one_without_a_deadline_too(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.CHANGE_DEADLINE) as work:
            (action,) = work.all(ActionItem)
            actions.change_deadline(work, action.id, NO_DEADLINE)
        assert "No deadline" in finish.reads(finish.view)
        assert finish.steps[0] == "Fill in the action item *"

    def test_a_case_without_text_leads_to_where_it_is_written(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, finish.entry("Neste møte blir i mars.").id)
        assert "Item 3 has no text" in finish.checklist
        assert finish.steps == ["Write item 3 *", "Finish anyway"]
        finish.step("Write item 3")
        assert finish.screen.window.place.part == "hold"
        assert finish.screen.window.place.more == finish.item(LAST).id
        finish.type("Ingen saker.")
        finish.key("Return")
        finish.press("3  Finish")
        assert finish.steps == ["Finish the minutes *"]

    def test_a_meeting_that_goes_on_is_gone_back_to(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.START_MEETING) as work:
            meetings.resume(work, finish.meeting.id)
        assert finish.steps == ["Go on with the notes *"]
        finish.step("Go on with the notes")
        assert finish.screen.window.place.part == "hold"

    def test_of_a_meeting_that_has_not_been_the_notes_are_written(self, finish: Finishing) -> None:
        later = finish.world.plan(date(2026, 12, 8))
        finish.screen.go("meeting", later.id, "finish")
        assert finish.steps == ["Write item 1 *"]
        with finish.world.desk.write(Op.CLOSE_ITEM) as work:
            for item in agenda.items_of(work, later.id):
                agenda.close_item(work, item.id, Outcome.NOT_DISCUSSED)
        assert finish.steps == ["Write the notes *"]  # what has not been held cannot be finished
        finish.step("Write the notes")
        assert finish.screen.window.place.part == "hold"


class TestPreview:
    @pytest.mark.parametrize("way", ["key", "button"])
    def test_the_draft_and_then_the_finished_minutes(self, finish: Finishing, way: str) -> None:
        def look() -> str:
            finish.key("Ctrl+P") if way == "key" else finish.press("Show the document")
            paper = next(one for one in finish.screen.window.findChildren(PaperView) if one.isVisible())
            finish.screen.wait(lambda: paper.preview.document.pageCount())
            text = paper.preview.document.getAllText(0).text()
            finish.key("Escape")
            return text

        draft = look()
        assert "Utkast" in draft
        assert "Kommunen orienterte." in draft
        assert SECRET not in draft
        lock(finish)
        final = look()
        assert "Versjon 1" in final
        assert "Utkast" not in final

    def test_what_is_being_written_is_in_it(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type(" Kort.")
        finish.key("Ctrl+P")
        assert finish.entry("Kommunen orienterte. Kort.")


class TestLocking:
    def test_it_asks_in_place_and_takes_no_for_an_answer(self, finish: Finishing) -> None:
        for give_up in ("key", "button"):
            finish.step("Finish the minutes")
            assert finish.shows(FINAL)
            finish.key("Escape") if give_up == "key" else finish.press("Not now")
            assert not finish.shows(FINAL)
            assert finish.focus_says == "Finish the minutes"
        assert finish.file.documents == ()

    def test_they_are_locked_as_version_1(self, finish: Finishing) -> None:
        finish.key("Return", 2)
        assert finish.said == "The minutes are finished and locked as version 1"
        assert finish.file.is_locked
        assert finish.minutes.version == 1
        assert "1/26 Opning og gjennomgang av referat" in finish.paper
        assert not any(SECRET in line for line in finish.paper)
        shown = finish.reads(finish.view)
        assert shown[:2] == ["Minutes", "Version 1, locked"]
        assert "1/26" in shown
        assert finish.checklist[0] == "After the meeting"
        assert [words for words in finish.checklist if words in _AFTER] == _AFTER
        assert finish.focus_says == "Mark as sent"

    def test_anyway_it_says_what_is_missing(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, finish.entry("Neste møte blir i mars.").id)
            (action,) = work.all(ActionItem)
            actions.change_owner(work, action.id, NOBODY)
        finish.step("Finish anyway")
        assert finish.shows(f"1 action item without an owner or a deadline. Item 3 has no text. {FINAL}")
        finish.key("Return")
        assert finish.file.is_locked
        assert "3/26 Eventuelt" in finish.paper
        assert "No text" not in finish.reads(finish.view)  # it can no longer be written

    def test_nothing_can_be_changed_any_more(self, finish: Finishing) -> None:
        lock(finish)
        before = finish.file
        for keys in ("Return", "F2", "Delete", "t", "Ctrl+Shift+Up"):
            finish.stand("Kommunen orienterte.")
            finish.key(keys)
            assert finish.editor is None
        for name in ("Next meeting, in words", "Add", "Change: Attendance", "More"):
            assert not finish.screen.has(name)
        assert finish.file == before

    def test_undo_stops_there_with_a_sentence(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.type("d")
        lock(finish)
        finish.key("Ctrl+Z")
        assert finish.said == "“Issue minutes” is final and cannot be undone."
        assert finish.entry("Kommunen orienterte.").kind is EntryKind.DECISION

    def test_the_words_of_a_line_being_changed_are_in_them(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.type(" Kort.")
        lock(finish)
        assert "Kommunen orienterte. Kort." in finish.paper
        assert finish.drafts == {}


class TestAfter:
    def test_sent_asks_first(self, finish: Finishing) -> None:
        lock(finish)
        assert finish.steps == ["Mark as sent *", "E-mail to the members"]
        finish.step("Mark as sent")
        assert finish.shows("It is recorded as sent today, 24 November. That is final and cannot be undone.")
        finish.key("Escape")
        assert finish.minutes.sent_on is None
        finish.key("Return", 2)
        assert finish.minutes.sent_on == date(2026, 11, 24)
        assert finish.said == "The minutes are marked as sent"
        assert "Sent to the participants" in finish.checklist
        assert finish.steps == ["Register the archive reference *"]
        assert finish.focus_says == "Register the archive reference"

    def test_the_archive_reference_is_written_and_undone(self, finish: Finishing) -> None:
        lock(finish)
        finish.key("Return", 3)
        assert finish.focus_says == "Archive reference, police: Minutes, version 1"
        finish.type("2026/417")
        finish.key("Tab")
        assert finish.minutes.police_reference == "2026/417"
        assert finish.steps == ["To the next meeting *"]
        finish.key("Ctrl+Z")
        assert finish.minutes.police_reference == ""
        assert finish.steps == ["Register the archive reference *"]

    def test_late_it_still_says_by_when(self, finish: Finishing) -> None:
        assert "by 1 December" in finish.checklist
        finish.world.clock.set(datetime(2027, 1, 4, 8, 0))
        lock(finish)
        assert "by 1 December 2026" in finish.checklist

    def done(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.ISSUE_MINUTES) as work:
            made = issuing.issue_minutes(work, finish.meeting.id, finish.screen.context.voices)
            issuing.mark_sent(work, made.id, date(2026, 11, 24))
            sent = work.get(IssuedDocument, made.id)
            issuing.save_references(work, replace(sent, police_reference="2026/417"))

    def test_the_next_meeting_is_gone_to(self, finish: Finishing) -> None:
        following = finish.world.plan(date(2027, 3, 16))
        self.done(finish)
        finish.step("To the next meeting")
        assert (finish.screen.window.place.subject, finish.screen.window.place.part) == (following.id, "prepare")
        assert finish.shows("Minutes from 24 November")

    def test_or_it_is_planned(self, finish: Finishing) -> None:
        self.done(finish)
        finish.step("To the next meeting")
        assert finish.shows("New meeting")
        finish.screen.write("Day", "16.3.2027")
        finish.press("Plan the meeting")
        place = finish.screen.window.place
        assert (place.page, place.part) == ("meeting", "prepare")
        with finish.world.desk.read() as reader:
            planned = reader.get(Meeting, MeetingId(place.subject))
        assert (planned.day, planned.council_id) == (date(2027, 3, 16), finish.meeting.council_id)
        assert finish.shows("Ringe rektor")  # comes up again

    def test_the_document_is_the_one_that_was_issued(self, finish: Finishing) -> None:
        self.done(finish)
        before = finish.paper
        with finish.world.desk.write(Op.CHANGE_OWNER) as work:
            (action,) = work.all(ActionItem)
            actions.change_owner(work, action.id, NOBODY)
        assert finish.paper == before
        assert "Kari Prøve" in finish.reads(finish.view)  # as adopted


class TestIssued:
    def test_the_finished_minutes_stand_at_the_side(self, finish: Finishing) -> None:
        assert not finish.issued.isVisible()
        lock(finish)
        shown = finish.reads(finish.issued)
        assert shown[:4] == ["Finished minutes", "Minutes, version 1", "24 November at 14:00  ·  Nynorsk", "Not sent"]
        finish.screen.write("Archive reference, municipality: Minutes, version 1", "26/00417-3")
        assert finish.minutes.municipality_reference == "26/00417-3"
        assert finish.screen.find("Archive reference, municipality: Minutes, version 1", QLineEdit).text()

    def test_each_version_is_looked_at_and_copied(self, finish: Finishing, tmp_path: Path) -> None:
        lock(finish)
        finish.press("Look at it: Minutes, version 1")
        (paper,) = [one for one in finish.screen.window.findChildren(PaperView) if one.isVisible()]
        finish.screen.wait(lambda: paper.preview.document.pageCount())
        assert "Versjon 1" in paper.preview.document.getAllText(0).text()
        finish.key("Escape")
        finish.press("Save a copy: Minutes, version 1")
        assert proposed(finish.screen) == "2026-11-24 Referat Politirådet i Øygarden v1.pdf"
        answer(finish.screen, tmp_path / "referat.pdf")
        finish.screen.wait(lambda: (tmp_path / "referat.pdf").exists())
        assert lines_of((tmp_path / "referat.pdf").read_bytes()) == finish.paper

    def test_it_can_be_marked_as_sent_there_too(self, finish: Finishing) -> None:
        lock(finish)
        button = next(
            b for b in finish.issued.findChildren(QPushButton) if b.isVisible() and b.text() == "Mark as sent"
        )
        finish.screen.click(button)
        finish.key("Return")
        assert finish.minutes.sent_on == date(2026, 11, 24)
        assert "Sent 24 November" in finish.reads(finish.issued)
        assert finish.steps == ["Register the archive reference *"]


_TITLES = [
    "Attendance",
    "All action items have an owner and a deadline",
    "Every case has a text",
    "Finish the minutes",
    "Send to the participants",
    "Register the archive reference",
]
_AFTER = ["The minutes are finished", "Send to the participants", "Register the archive reference"]


def test_the_minutes_go_by_e_mail_from_the_foot(finish: Finishing) -> None:
    with finish.world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, finish.world.mayor.id), email="kari@example.org"))
    finish.step("Finish the minutes")
    finish.key("Return")
    finish.step("E-mail to the members")
    assert finish.shows("Not everything is assessed as public, so the full version is not attached.")
    assert finish.shows("Nothing is attached.")
    finish.press("Record as sent")
    assert finish.shows("Told by e-mail 24 November: Kari Prøve (Øygarden kommune)")
    assert "Mark as sent *" in finish.steps  # the full version still has to go, by the archive system
    finish.screen.go("contacts", finish.world.mayor.id)
    assert finish.shows("Told of minutes, version 1, 24 November")
    finish.press("Told of minutes, version 1, 24 November")
    finish.key("Return")
    assert finish.screen.window.place.page == "meeting"
