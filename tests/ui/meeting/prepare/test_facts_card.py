"""The facts of the meeting beside its agenda: kept as they are written, with what is wrong under the field."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, documents, meetings
from tests.export.pdf_text import text_of
from tests.ui.meeting.prepare.preparing import DAY, Preparing
from tests.ui.restart import killed_and_started


class Stored:
    """The meeting as it stands in the store now."""

    def __init__(self, prepare: Preparing) -> None:
        self._prepare = prepare

    def __getattr__(self, name: str) -> object:
        return getattr(self._prepare.file.meeting, name)


@pytest.fixture
def stored(prepare: Preparing) -> Stored:
    return Stored(prepare)


def field(prepare: Preparing, name: str) -> QLineEdit:
    return prepare.screen.find(name, QLineEdit)


class TestDay:
    def test_it_is_written_as_one_speaks(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.write("Day", "8.12")
        assert stored.day == date(2026, 12, 8)
        assert field(prepare, "Day").text() == "Tuesday 8 December"
        assert prepare.shows("The agenda must be sent by Tuesday 1 December")
        prepare.key("Ctrl+Z")
        assert (stored.day, field(prepare, "Day").text()) == (DAY, "Tuesday 1 December")

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("31.11", "November has 30 days. Did you mean 30 November?"),
            ("snart", "Write a date, for example 4.12, Friday or in two weeks."),
            ("", "A meeting needs a day."),
        ],
    )
    def test_what_is_no_day_is_said_beside_it(
        self, prepare: Preparing, stored: Stored, typed: str, sentence: str
    ) -> None:
        prepare.screen.write("Day", typed)
        assert prepare.shows(sentence)
        assert (stored.day, field(prepare, "Day").text()) == (DAY, typed)


class TestHours:
    def test_begun_later_it_is_as_long_as_before(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.write("Begins at", "13.30")
        assert (stored.start, stored.end) == (time(13, 30), time(15, 30))
        prepare.key("Ctrl+Z")
        assert (stored.start, stored.end) == (time(12), time(14))
        assert field(prepare, "Ends at").text() == "14:00"

    def test_once_it_is_over_they_are_the_hours_it_was_held_at(self, prepare: Preparing, stored: Stored) -> None:
        world, meeting = prepare.world, prepare.meeting
        for op, deed, at in (
            (Op.START_MEETING, meetings.start, time(13, 5)),
            (Op.END_MEETING, meetings.end, time(16, 0)),
        ):
            world.clock.set(datetime.combine(meeting.day, at))
            with world.desk.write(op) as work:
                deed(work, meeting.id)
        assert [field(prepare, name).text() for name in ("Begins at", "Ends at")] == ["13:05", "16:00"]
        prepare.screen.write("Ends at", "14")
        assert (stored.start, stored.end) == (time(13, 5), time(14, 0))
        prepare.screen.write("Begins at", "12.15")
        assert (stored.really_began, stored.really_ended) == (time(12, 15), time(14, 0))

    def test_an_hour_the_clocks_leave_out(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.write("Day", "28.3.2027")
        prepare.screen.write("Begins at", "2.30")
        assert prepare.shows("This time does not exist: the clocks are put forward that night.")
        assert (stored.start, field(prepare, "Begins at").text()) == (time(12), "02:30")

    def test_an_end_before_the_start_is_refused_and_stays(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.write("Ends at", "11")
        assert prepare.shows("The end must be after the start.")
        assert (stored.end, field(prepare, "Ends at").text()) == (time(14), "11:00")
        prepare.screen.write("Place", "Rådhuset, møterom 3")  # whatever else is written meanwhile
        assert field(prepare, "Ends at").text() == "11:00"
        prepare.screen.write("Begins at", "10")
        assert (stored.start, stored.end) == (time(10), time(11))
        assert not prepare.shows("The end must be after the start.")

    @pytest.mark.parametrize(
        ("name", "typed", "sentence"),
        [
            ("Begins at", "25", "Write a time, for example 13.30."),
            ("Ends at", "", "Write when it begins and ends."),
        ],
    )
    def test_what_is_no_time_is_said(self, prepare: Preparing, name: str, typed: str, sentence: str) -> None:
        prepare.screen.write(name, typed)
        assert prepare.shows(sentence)
        assert (prepare.file.meeting.start, prepare.file.meeting.end) == (time(12), time(14))


class TestPeople:
    def test_the_chair_is_chosen_from_those_one_knows(self, prepare: Preparing, stored: Stored) -> None:
        assert field(prepare, "Chair").text() == "Kari Prøve"
        field(prepare, "Chair").setFocus()
        field(prepare, "Chair").selectAll()
        prepare.type("per")
        assert prepare.offered[0] == "Per Test"
        prepare.key("Return")
        assert stored.chair_id == prepare.world.director.id
        prepare.key("Ctrl+Z")
        assert field(prepare, "Chair").text() == "Kari Prøve"

    def test_who_is_not_known_is_asked_about(self, prepare: Preparing, stored: Stored) -> None:
        field(prepare, "Minute-taker").setFocus()
        field(prepare, "Minute-taker").selectAll()
        prepare.type("Nobody")
        prepare.key("Escape")  # the list, which offers a new contact
        prepare.key("Tab")
        assert prepare.shows("Choose someone from the list, or add a new contact.")
        assert stored.secretary_id == prepare.world.me.id

    def test_nobody_is_allowed_and_then_lacks(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.write("Chair", "")
        assert stored.chair_id is None
        assert prepare.screen.has("Nobody chairs the meeting")

    def test_a_chair_from_outside_the_council_stands_on_the_agenda(self, prepare: Preparing, guest: Contact) -> None:
        prepare.screen.write("Chair", guest.name)
        assert field(prepare, "Chair").text() == guest.name
        with prepare.world.desk.read():
            content = documents.draft_agenda(prepare.world.desk, prepare.meeting.id, prepare.screen.context.voices)
        assert "Møteleiar Rektor Karin Borte" in text_of(content)

    def test_one_who_has_left_the_post_still_stands_there(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(work.get(Contact, prepare.world.mayor.id), left_on=date(2026, 11, 23)))
        assert field(prepare, "Chair").text() == "Kari Prøve"


class TestDocuments:
    def test_the_language_follows_the_municipality_until_one_is_chosen(
        self, prepare: Preparing, stored: Stored
    ) -> None:
        box = prepare.screen.find("Language of the documents", QComboBox)
        assert box.currentText() == "Nynorsk, as the municipality"
        box.setFocus()
        prepare.key("Down")
        assert stored.language is Language.NB
        prepare.key("Up")
        assert stored.language is None

    def test_information_stands_on_the_agenda(self, prepare: Preparing, stored: Stored) -> None:
        prepare.screen.find("Information to those who are called").setFocus()
        prepare.type("Møtet er ope.")
        prepare.key("Tab")
        assert stored.information == "Møtet er ope."
        content = documents.draft_agenda(prepare.world.desk, prepare.meeting.id, prepare.screen.context.voices)
        assert "Møtet er ope." in text_of(content)


def test_what_is_half_typed_is_there_after_a_kill(prepare: Preparing, tmp_path: Path) -> None:
    for name, words in (("Day", "neste fre"), ("Chair", "Kar"), ("Place", "Rådhuset, møter")):
        field(prepare, name).setFocus()
        field(prepare, name).selectAll()
        prepare.type(words)
    prepare.key("Escape")
    with killed_and_started(prepare.screen, tmp_path / "again") as again:
        made = Preparing(again, prepare.world, prepare.meeting)
        made.enter()
        assert (field(made, "Day").text(), field(made, "Chair").text()) == ("neste fre", "Kar")
        assert field(made, "Place").text() == "Rådhuset, møter"


def test_what_is_half_typed_stays_with_its_meeting(prepare: Preparing) -> None:
    other: Meeting = prepare.world.plan(DAY)
    field(prepare, "Ends at").setFocus()
    field(prepare, "Ends at").selectAll()
    prepare.type("kvart på")
    prepare.screen.go("meeting", other.id, "prepare")
    assert field(prepare, "Ends at").text() == "14:00"
    assert not prepare.shows("Write a time")
    prepare.enter()
    assert field(prepare, "Ends at").text() == "kvart på"


class TestRemovingTheMeeting:
    def test_it_goes_and_undo_brings_it_back(self, prepare: Preparing) -> None:
        prepare.press("Remove the meeting")
        assert prepare.said == "The meeting on Tuesday 1 December is removed"
        assert prepare.screen.window.place.page == "meetings"
        with prepare.world.desk.read() as reader:
            assert reader.find(Meeting, prepare.meeting.id) is None
        prepare.press("Undo: The meeting on Tuesday 1 December is removed")
        prepare.enter()
        assert "3a Ungdom" in prepare.titles

    def test_with_a_document_it_stays(self, prepare: Preparing) -> None:
        prepare.press("Finish the agenda")
        prepare.key("Return")
        prepare.press("Remove the meeting")
        assert prepare.said == "The meeting has begun, or has notes or documents, so it is kept."
        assert prepare.file
