"""What becomes of the date: moved and cancelled in place, with the reason, and told to calendars."""

from datetime import date, time
from pathlib import Path

import pytest
import vobject
from PySide6.QtWidgets import QComboBox, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.meetings import MeetingForm, MeetingKind, MeetingStage
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import councils, issuing, meetings
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.prepare.preparing import DAY, Preparing
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen

LATER = date(2026, 12, 8)


def send_agenda(prepare: Preparing) -> None:
    with prepare.world.desk.write(Op.ISSUE_AGENDA) as work:
        document = issuing.issue_agenda(work, prepare.meeting.id, Voices(Language.NB, texts_in))
    with prepare.world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, document.id, prepare.world.desk.today())
    prepare.screen.settle()


def begin(screen: Screen, name: str) -> None:
    """By keys, wherever on the page the button is."""
    screen.find(name).setFocus()
    screen.key("Space")


def said(prepare: Preparing, name: str) -> str:
    return prepare.screen.find(name, QLineEdit).text()


class TestMoving:
    def test_by_keys(self, prepare: Preparing) -> None:
        begin(prepare.screen, "Move the meeting")
        assert prepare.focus_says == "New day"
        prepare.type("8.12")
        prepare.key("Return")
        prepare.screen.write("New time it begins", "9")
        assert said(prepare, "New time it ends") == "11:00"  # as long as before
        prepare.screen.write("New place", "Skulen")
        prepare.screen.find("Why is it moved?", QLineEdit).setFocus()
        prepare.type("Ordføraren er borte")
        prepare.key("Return")
        meeting = prepare.file.meeting
        assert (meeting.day, meeting.start, meeting.end, meeting.place) == (LATER, time(9), time(11), "Skulen")
        assert prepare.said.startswith("The meeting is moved to Tuesday 8 December")
        assert "told" not in prepare.said
        assert prepare.focus_says == "Move the meeting"
        assert prepare.shows("Moved from Tuesday 1 December 12:00–14:00, Rådhuset")
        assert prepare.shows("24 November: Ordføraren er borte")
        assert said(prepare, "Day") == "Tuesday 8 December"
        assert not prepare.drafts
        prepare.key("Ctrl+Z")
        assert prepare.file.meeting == prepare.meeting
        assert not prepare.shows("Moved from")

    def test_by_mouse_and_given_up(self, prepare: Preparing) -> None:
        prepare.press("Move the meeting")
        prepare.screen.write("New place", "Skulen")
        prepare.press("Not now")
        assert not prepare.screen.has("New day")
        assert (prepare.file.meeting, prepare.drafts) == (prepare.meeting, {})
        prepare.press("Move the meeting")
        assert said(prepare, "New place") == "Rådhuset"
        prepare.key("Esc")
        assert not prepare.screen.has("New day")
        assert prepare.focus_says == "Move the meeting"

    @pytest.mark.parametrize(
        ("typed", "sentence", "focus"),
        [
            ({}, "Write why it is moved.", "Why is it moved?"),
            ({"Why is it moved?": "Sjuk"}, "Write another day, time or place.", "New time it ends"),
            (
                {"Why is it moved?": "Sjuk", "New time it ends": "11"},
                "The end must be after the start.",
                "New time it ends",
            ),
            ({"Why is it moved?": "Sjuk", "New day": ""}, "Write the new day.", "New day"),
            (
                {"Why is it moved?": "Sjuk", "New time it ends": ""},
                "Write when it begins and ends.",
                "New time it ends",
            ),
            (
                {"New day": "28.3", "New time it begins": "2.30", "Why is it moved?": "Natt"},
                "This time does not exist: the clocks are put forward that night.",
                "New time it ends",
            ),
        ],
    )
    def test_what_cannot_be_is_said_and_nothing_is_lost(
        self, prepare: Preparing, typed: dict[str, str], sentence: str, focus: str
    ) -> None:
        prepare.press("Move the meeting")
        for name, words in typed.items():
            prepare.screen.write(name, words)
        prepare.press("Move it there")
        assert prepare.shows(sentence)
        assert prepare.focus_says == focus
        assert prepare.file.meeting == prepare.meeting
        if "Why is it moved?" in typed:
            assert said(prepare, "Why is it moved?") == typed["Why is it moved?"]

    def test_what_is_half_written_is_there_again_after_a_crash(self, prepare: Preparing, tmp_path: Path) -> None:
        prepare.press("Move the meeting")
        prepare.screen.write("New day", "8.12")
        prepare.screen.write("New time it begins", "9.30")
        prepare.screen.find("Why is it moved?", QLineEdit).setFocus()
        prepare.type("Fordi")
        with killed_and_started(prepare.screen, tmp_path / "again") as screen:
            screen.go("meeting", prepare.meeting.id, "prepare")
            lines = [
                screen.find(name, QLineEdit).text() for name in ("New day", "New time it begins", "New time it ends")
            ]
            assert lines == ["Tuesday 8 December", "09:30", "11:30"]
            assert screen.find("Why is it moved?", QLineEdit).text() == "Fordi"

    def test_another_meeting_has_a_form_of_its_own(self, prepare: Preparing) -> None:
        other = prepare.world.plan(date(2026, 12, 15))
        prepare.press("Move the meeting")
        prepare.screen.write("New place", "Skulen")
        prepare.screen.go("meeting", other.id, "prepare")
        assert not prepare.screen.has("New day")
        prepare.enter()
        assert said(prepare, "New place") == "Skulen"

    def test_another_council_on_that_day_is_said(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.ADD_COUNCIL) as work:
            other = councils.found(
                work, "Lokalråd sør", CouncilKind.LOCAL, [prepare.world.municipality.id], Language.NN
            )
            meetings.plan(work, other.id, LATER, time(12), time(14))
        prepare.press("Move the meeting")
        prepare.screen.write("New day", "8.12")
        assert prepare.shows("The same day: Lokalråd sør.")
        prepare.screen.write("New day", "2.11.2026")
        assert prepare.shows("This day has passed.")

    def test_once_the_agenda_is_sent_the_members_must_be_told(self, prepare: Preparing) -> None:
        send_agenda(prepare)
        prepare.screen.write("Day", "8.12")
        assert prepare.shows("Move the meeting, and say why.")
        assert prepare.file.meeting.day == DAY
        prepare.press("Move the meeting")
        assert prepare.shows("The agenda is sent. The members must be told.")
        prepare.screen.write("New day", "8.12")
        prepare.screen.write("Why is it moved?", "Storm")
        prepare.press("Move it there")
        assert prepare.file.meeting.day == LATER
        assert prepare.said.startswith(
            "The meeting is moved to Tuesday 8 December. The members have the agenda, and must be told"
        )
        assert prepare.shows("The agenda was sent before the meeting was moved. Tell the members.")


class TestCancelling:
    def test_by_keys_and_taken_up_by_undo(self, prepare: Preparing) -> None:
        begin(prepare.screen, "Cancel the meeting")
        assert prepare.focus_says == "Why is it cancelled?"
        prepare.key("Return")
        prepare.press("Cancel it")
        assert prepare.shows("Write why it is cancelled.")
        prepare.type("Storm")
        prepare.key("Return")
        assert prepare.file.meeting.stage is MeetingStage.CANCELLED
        assert prepare.said.startswith("The meeting is cancelled")
        assert prepare.focus_says == "Save calendar file"
        for words in ("The meeting is cancelled", "Storm", "24 November: Storm"):
            assert prepare.shows(words)
        for gone in ("Start meeting", "Write afterwards", "Move the meeting", "Finish the agenda", "2  Hold"):
            assert not prepare.screen.has(gone), gone
        assert not prepare.screen.find("Day", QLineEdit).isEnabled()
        prepare.key("Ctrl+Z")
        assert prepare.file.meeting == prepare.meeting
        assert prepare.screen.has("Start meeting")

    def test_given_up_nothing_is_kept(self, prepare: Preparing) -> None:
        prepare.press("Cancel the meeting")
        prepare.type("Sto")
        prepare.key("Esc")
        assert not prepare.screen.has("Why is it cancelled?")
        assert prepare.focus_says == "Cancel the meeting"
        assert (prepare.file.meeting, prepare.drafts) == (prepare.meeting, {})

    def test_one_question_at_a_time(self, prepare: Preparing) -> None:
        prepare.press("Cancel the meeting")
        prepare.press("Move the meeting")
        assert not prepare.screen.has("Why is it cancelled?")
        prepare.press("Cancel the meeting")
        assert not prepare.screen.has("New day")

    def test_taken_up_again_by_its_button(self, prepare: Preparing) -> None:
        send_agenda(prepare)
        prepare.press("Cancel the meeting")
        prepare.type("Storm")
        prepare.press("Cancel it")
        assert prepare.shows("The members have the agenda. Tell them that the meeting is cancelled.")
        prepare.press("Take the meeting up again")
        assert prepare.file.meeting.stage is MeetingStage.PLANNED
        assert prepare.shows("Taken up again")
        assert prepare.shows("Tell them that the meeting is planned again.")
        assert prepare.at == prepare.rows[0].place.item.title

    def test_its_notes_are_not_opened(self, prepare: Preparing) -> None:
        prepare.press("Cancel the meeting")
        prepare.type("Storm")
        prepare.key("Return")
        prepare.screen.go("meeting", prepare.meeting.id, "hold")
        assert prepare.shows("The meeting is cancelled")
        assert not prepare.screen.has("Add a case")
        assert prepare.focus_says == "Take the meeting up again"

    def test_what_has_begun_offers_neither(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, prepare.meeting.id)
        prepare.screen.settle()
        assert not prepare.screen.has("Move the meeting")
        assert not prepare.screen.has("Cancel the meeting")
        assert prepare.screen.has("Save calendar file")


def test_the_calendar_file_is_saved_where_the_officer_says(prepare: Preparing, tmp_path: Path) -> None:
    prepare.press("Save calendar file")
    assert proposed(prepare.screen) == "2026-12-01 Politirådet i Øygarden.ics"
    answer(prepare.screen, tmp_path / "møte")
    prepare.screen.wait(lambda: prepare.shows("Saved as møte.ics"))
    event = vobject.readOne((tmp_path / "møte.ics").read_text("utf-8")).vevent
    assert event.uid.value == f"{prepare.meeting.id}@liaison-desk"
    assert event.location.value == "Rådhuset"


def test_what_kind_of_meeting_and_where_one_takes_part(prepare: Preparing) -> None:
    assert not prepare.screen.has("Link or room for those who take part digitally")
    for name, times in (("Kind of meeting", 2), ("How one takes part", 2)):
        prepare.screen.find(name, QComboBox).setFocus()
        prepare.key("Down", times)
    prepare.screen.write("Link or room for those who take part digitally", "https://mote.example.org/1")
    meeting = prepare.file.meeting
    assert (meeting.kind, meeting.form) == (MeetingKind.EXERCISE, MeetingForm.HYBRID)
    assert meeting.whereabouts == "Rådhuset, https://mote.example.org/1"
    assert prepare.shows("Exercise  ·  Tuesday 1 December")
