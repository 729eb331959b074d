"""Who is there: ticked, excused, late, substituted for, invited for one item."""

from datetime import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import MemberRole
from liaison_desk.services import councils
from liaison_desk.ui.kit.fields import Select
from tests.ui.meeting.live import Live


def tick(live: Live, number: int) -> None:
    rect = live.people.visualRect(live.people.model().index(number, 0))
    QTest.mouseClick(live.people.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(12, 13))
    live.screen.settle()


def choose(live: Live, name: str, words: str) -> None:
    box = live.screen.find(name, Select)
    number = box.findText(words)
    assert number >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(number)
    box.activated.emit(number)
    live.screen.settle()


class TestList:
    def test_everybody_expected_is_there(self, live: Live) -> None:
        assert live.present == [
            "Kari Prøve, ordfører, present",
            "Ola Eksempel, politikontakt, present",
            "Per Test, kommunedirektør, present",
        ]
        assert live.shows("3 of 3")

    def test_alt_n_letters_space_and_back(self, live: Live) -> None:
        live.type("halvveis")
        live.key("Alt+N")
        assert live.people.hasFocus()
        live.type("pe")
        assert live.shows("Filter: pe")
        assert live.present == ["Per Test, kommunedirektør, present"]
        live.key("Space")
        assert live.present == ["Per Test, kommunedirektør, absent"]
        assert live.shows("2 of 3")
        live.key("Return")
        assert (live.line.hasFocus(), live.text, len(live.present)) == (True, "halvveis", 3)
        row = live.attendance("Per Test")
        assert row is not None
        assert row.presence is Presence.ABSENT

    def test_escape_returns_too(self, live: Live) -> None:
        live.key("Alt+N")
        live.type("ol")
        live.key("Backspace")
        assert live.shows("Filter: o")
        live.key("Escape")
        assert (live.line.hasFocus(), live.shows("Filter: o")) == (True, False)

    def test_space_again_brings_them_back(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Down")
        live.key("Space", 2)
        assert live.attendance("Ola Eksempel") is None  # the default needs no row
        live.key("Escape")
        live.key("Ctrl+Z")
        assert live.shows("2 of 3")

    def test_one_click_on_the_tick(self, live: Live) -> None:
        tick(live, 1)
        assert live.present[1] == "Ola Eksempel, politikontakt, absent"
        assert not live.screen.has("Attendance")  # the panel stays shut
        tick(live, 1)
        assert live.present[1] == "Ola Eksempel, politikontakt, present"

    def test_a_filter_nobody_fits(self, live: Live) -> None:
        live.key("Alt+N")
        live.type("xx")
        live.key("Space")
        assert live.present == []
        live.key("Backspace", 2)
        assert len(live.present) == 3

    def test_it_is_told_to_a_screen_reader(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.key("Alt+N")
        live.key("Space")
        assert ("Kari Prøve, Absent", False) in spoken

    def test_whoever_is_gone_is_offered_last(self, live: Live) -> None:
        live.key("Alt+N")
        live.type("ka")
        live.key("Space")
        live.key("Escape")
        live.type("/t Ringe @")
        live.type("e")
        assert live.offered[0].startswith("Ola Eksempel") or live.offered[0].startswith("Per")
        assert not any("Kari" in row and "present" in row for row in live.offered)


class TestPanel:
    def test_right_opens_what_somebody_is_to_the_meeting(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        assert live.screen.has("Attendance")
        assert live.screen.focus.accessibleName() in ("Present", "Attendance")
        live.key("Escape")
        assert not live.screen.has("Attendance")
        assert live.people.hasFocus()

    def test_apologies(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        live.press("Apologies")
        assert live.present[0] == "Kari Prøve, ordfører, apologies"
        row = live.attendance("Kari Prøve")
        assert row is not None
        assert row.presence is Presence.EXCUSED

    def test_came_late_and_left_early(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        live.screen.write("Came late at", "10.20")
        assert live.screen.focus.accessibleName() == "Left early at"
        live.type("11:30")
        live.key("Return")
        assert live.present[0] == "Kari Prøve, ordfører, present, came 10:20, left 11:30"
        row = live.attendance("Kari Prøve")
        assert row is not None
        assert (row.came, row.left) == (time(10, 20), time(11, 30))

    def test_who_comes_or_goes_while_one_writes(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        live.press("Came now")
        assert live.present[0] == "Kari Prøve, ordfører, present, came 10:42"
        live.press("Left now")
        assert live.shows("The end must be after the start.")  # in the same minute
        live.world.clock.set(live.world.clock.now().replace(minute=55))
        live.press("Left now")
        assert live.present[0] == "Kari Prøve, ordfører, present, came 10:42, left 10:55"

    def test_what_stands_against_an_hour_is_said_beside_it(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        live.screen.write("Left early at", "10.30")
        live.screen.write("Came late at", "11.00")
        panel = live.screen.find("Came late at", QLineEdit).parentWidget()
        assert panel is not None
        assert "The end must be after the start." in live.words_of(panel)
        live.screen.write("Came late at", "10.00")
        assert not live.shows("The end must be after the start.")
        row = live.attendance("Kari Prøve")
        assert row is not None
        assert (row.came, row.left) == (time(10), time(10, 30))

    def test_what_is_no_time_says_so_beside_the_field(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        live.screen.write("Came late at", "sent")
        assert live.shows("Write a time, for example 13.30.")
        assert live.screen.find("Came late at", QLineEdit).text() == "sent"
        live.screen.write("Came late at", "11.00")
        live.screen.write("Left early at", "10.30")
        assert live.shows("The end must be after the start.")
        assert live.attendance("Kari Prøve").left is None  # type: ignore[union-attr]

    def test_a_name_that_is_clicked_opens_too(self, live: Live) -> None:
        rect = live.people.visualRect(live.people.model().index(2, 0))
        QTest.mouseClick(live.people.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        live.screen.settle()
        assert live.shows("kommunedirektør")
        live.press("Close", None)
        assert not live.screen.has("Attendance")


class TestGuests:
    def add(self, live: Live, name: str) -> None:
        live.press("Add", QPushButton)
        live.type(name)
        live.key("Return")

    def test_a_guest_for_one_item(self, live: Live, guest: Contact) -> None:
        self.add(live, "karin")
        assert live.present[3] == "Karin Borte, rektor, present"
        choose(live, "Takes part in", "3a Ungdom")
        assert live.present[3] == "Karin Borte, rektor, present, only 3a"
        row = live.attendance("Karin Borte")
        assert row is not None
        assert (row.role, row.only_item_id) == (MemberRole.YEARLY_GUEST, live.item_of("Ungdom").id)

    def test_a_substitute_excuses_whom_they_stand_in_for(self, live: Live, guest: Contact) -> None:
        self.add(live, "karin")
        choose(live, "Takes part as", "Substitute for Kari Prøve")
        assert live.present[0] == "Kari Prøve, ordfører, apologies"
        assert live.present[3] == "Karin Borte, rektor, present, for Kari Prøve"
        row = live.attendance("Karin Borte")
        assert row is not None
        assert (row.role, row.substitute_for) == (MemberRole.SUBSTITUTE, live.world.mayor.id)

    def test_an_observer(self, live: Live, guest: Contact) -> None:
        self.add(live, "karin")
        choose(live, "Takes part as", "Observer")
        assert live.present[3] == "Karin Borte, rektor, present, observer"

    def test_from_the_keyboard_alone_and_back(self, live: Live, guest: Contact) -> None:
        live.type("halvveis")
        live.key("Alt+N")
        live.type("kari")
        live.type("n")
        assert live.shows("Nobody here: karin. Enter adds.")
        live.key("Return")
        assert live.offered[0].startswith("Karin Borte")
        live.key("Return")
        assert live.present[3] == "Karin Borte, rektor, present"
        live.key("Escape", 2)
        assert (live.line.hasFocus(), live.text) == (True, "halvveis")

    def test_somebody_new(self, live: Live) -> None:
        self.add(live, "Sissel Ny")
        assert live.present[3].startswith("Sissel Ny, ")
        with live.world.desk.read() as reader:
            assert [c.name for c in reader.all(Contact, name="Sissel Ny")] == ["Sissel Ny"]

    def test_who_is_there_already_is_not_offered(self, live: Live) -> None:
        live.press("Add", QPushButton)
        live.type("per")
        assert live.offered == ["New contact “per”"]

    def test_taken_off_the_list_and_back(self, live: Live, guest: Contact) -> None:
        self.add(live, "karin")
        live.press("Take off the list")
        assert len(live.present) == 3
        assert live.shows("Karin Borte is off the list")
        live.press("Undo")
        assert live.present[3] == "Karin Borte, rektor, present"

    def test_a_member_cannot_be_taken_off(self, live: Live) -> None:
        live.key("Alt+N")
        live.key("Right")
        assert not live.screen.has("Take off the list")
        assert not any(box.isVisible() for box in live.screen.window.findChildren(QComboBox))

    def test_a_substitute_of_the_council_is_named_as_one(self, live: Live, guest: Contact) -> None:
        with live.world.desk.write(Op.ADD_MEMBER) as work:
            councils.add_member(work, live.world.council.id, guest.id, MemberRole.SUBSTITUTE)
        live.screen.settle()
        assert len(live.present) == 3  # not expected
        self.add(live, "karin")
        choose(live, "Takes part as", "Substitute for Per Test")
        assert "Per Test, kommunedirektør, apologies" in live.present
        row = live.attendance("Karin Borte")
        assert row is not None
        assert (row.role, row.substitute_for) == (MemberRole.SUBSTITUTE, live.world.director.id)
        live.press("Take off the list")
        assert len(live.present) == 3
