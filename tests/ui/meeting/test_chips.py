"""Chosen people and deadlines in the entry line: words to everybody, one thing to the keyboard."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.services import contacts
from liaison_desk.ui.kit.popup import Popup
from liaison_desk.ui.kit.theme import Theme
from tests.ui.meeting.live import OPENING, Live
from tests.ui.restart import killed_and_started

NEXT_FRIDAY = "Friday 4 December"


def chips(live: Live) -> list[str]:
    return [live.text[chip.start : chip.end] for chip in live.line.chips()]


def selected(live: Live) -> str:
    return live.line.textCursor().selectedText()


@pytest.fixture
def kari(live: Live) -> Live:
    """«Ringe @Kari Prøve om saken», with the cursor at the end."""
    live.type("/t Ringe @ka")
    live.key("Return")
    live.type("om saken")
    return live


def test_one_may_choose_faster_than_the_list_is_drawn(live: Live) -> None:
    QTest.keyClicks(live.line, "/t Ringe @ka")
    QTest.keyClick(live.line, Qt.Key.Key_Return)
    assert (live.text, chips(live)) == ("Ringe @Kari Prøve ", ["@Kari Prøve"])


class TestOneThing:
    def test_backspace_chooses_it_and_then_takes_it_away(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.type("/t Ringe @ka")
        live.key("Return")
        assert (live.text, chips(live)) == ("Ringe @Kari Prøve ", ["@Kari Prøve"])
        live.key("Backspace", 2)  # the space, then the chip
        assert (selected(live), live.text) == ("@Kari Prøve", "Ringe @Kari Prøve")
        assert ("@Kari Prøve", False) in spoken
        live.key("Escape")  # neither the chip nor the kind
        assert (selected(live), chips(live), live.capture.owner.value is not None) == ("", ["@Kari Prøve"], True)
        live.key("Backspace", 2)
        assert (live.text, chips(live), live.capture.owner.value) == ("Ringe ", [], None)

    def test_so_does_delete_from_the_other_side_and_ctrl_at_once(self, kari: Live) -> None:
        kari.key("Home")
        kari.key("Ctrl+Right")
        kari.key("Delete")
        assert selected(kari) == "@Kari Prøve"
        kari.key("Delete")
        assert kari.text == "Ringe  om saken"
        kari.key("Ctrl+Z")
        assert chips(kari) == ["@Kari Prøve"]
        kari.key("Home")
        kari.key("Ctrl+Right")
        kari.key("Ctrl+Delete")
        assert kari.text == "Ringe  om saken"

    def test_the_cursor_never_stands_inside(self, kari: Live) -> None:
        start, end = kari.text.index("@"), kari.text.index(" om")
        kari.key("Home")
        seen = []
        for _ in range(len(kari.text)):
            kari.key("Right")
            seen.append(kari.line.textCursor().position())
        assert not any(start < place < end for place in seen)
        assert {start, end} <= set(seen)
        kari.key("Home")
        kari.key("Ctrl+Right")
        kari.key("Shift+Right")
        assert selected(kari) == "@Kari Prøve"
        kari.key("Shift+Left")
        assert selected(kari) == ""
        inside = kari.line.cursorRect(kari.line._at(start + 3, start + 3)).center()
        QTest.mouseClick(kari.line.viewport(), Qt.MouseButton.LeftButton, pos=inside)
        assert kari.line.textCursor().position() in (start, end)
        QTest.mouseDClick(kari.line.viewport(), Qt.MouseButton.LeftButton, pos=inside)
        assert selected(kari) == "@Kari Prøve"

    def test_what_is_written_beside_it_is_text(self, kari: Live) -> None:
        kari.key("Home")
        kari.key("Ctrl+Right")
        kari.type("til ")
        kari.key("Right")
        kari.type("s")
        assert (kari.text, chips(kari)) == ("Ringe til @Kari Prøves om saken", ["@Kari Prøve"])
        kari.key("Return")
        assert kari.action("Ringe til s om saken").owner == "Kari Prøve"

    def test_at_the_very_start_too(self, live: Live) -> None:
        live.type("@ka")
        live.key("Return")
        live.key("Home")
        live.type("Hei ")
        assert (live.text, chips(live)) == ("Hei @Kari Prøve ", ["@Kari Prøve"])
        live.key("Return")
        assert live.kept() == [("note", "Hei Kari Prøve")]

    def test_undo_gives_the_typed_letters_back(self, live: Live) -> None:
        live.type("/t Ringe @ka")
        live.key("Return")
        live.key("Ctrl+Z")
        assert (live.text, chips(live)) == ("Ringe @ka", [])
        live.key("Ctrl+Y")
        assert (live.text, chips(live)) == ("Ringe @Kari Prøve ", ["@Kari Prøve"])


class TestWords:
    def test_a_screen_reader_and_the_clipboard_have_them(self, kari: Live) -> None:
        interface = QAccessible.queryAccessibleInterface(kari.line)
        assert interface is not None
        said = interface.textInterface()
        assert isinstance(said, QAccessibleTextInterface)
        assert said.text(0, said.characterCount()) == "Ringe @Kari Prøve om saken"
        kari.key("Ctrl+A")
        kari.key("Ctrl+C")
        assert QApplication.clipboard().text() == "Ringe @Kari Prøve om saken"
        kari.key("Delete")
        kari.key("Ctrl+V")
        QApplication.clipboard().clear()
        assert (kari.text, chips(kari)) == ("Ringe @Kari Prøve om saken", [])
        kari.key("Return")
        assert kari.action("Ringe om saken").owner == "Kari Prøve"

    def test_the_one_of_two_namesakes_that_was_chosen(self, live: Live) -> None:
        with live.world.desk.write(Op.ADD_CONTACT) as work:
            other = contacts.add(work, "Kari Prøve", title="rektor")
        live.screen.settle()
        live.type("/t Ringe @kari pr")
        assert [row.split(", ")[1] for row in live.offered[:2]] == ["ordfører", "rektor"]
        live.key("Down")
        live.key("Return")
        live.key("Return")
        assert live.action("Ringe").owner_id == other.id

    def test_somebody_removed_since_is_only_a_name(self, live: Live) -> None:
        live.type("/t Ringe @Sissel")
        live.key("Return")
        assert isinstance(live.capture.owner.value, Candidate)
        live.screen.context.undo()  # the contact that was made for it
        live.screen.settle()
        assert live.shows("Nobody here is called “@Sissel”. It stays in the text.")
        live.key("Return")
        assert live.action("Ringe @Sissel").owner_id is None

    def test_a_sign_that_qt_counts_as_two(self, live: Live) -> None:
        live.paste(text="/t Ringe 🚓 ")
        live.type("@ka")
        live.key("Return")
        live.type("i dag")
        assert chips(live) == ["@Kari Prøve"]
        live.key("Alt+Down")
        live.key("Alt+Up")
        assert chips(live) == ["@Kari Prøve"]
        live.key("Return")
        assert live.action("Ringe 🚓 i dag").owner == "Kari Prøve"


class TestDays:
    def test_what_the_letters_mean_is_offered_and_tab_takes_it(
        self, live: Live, spoken: list[tuple[str, bool]]
    ) -> None:
        live.type("/t Ringe !4.12")
        assert live.offered == [f"{NEXT_FRIDAY}, in 10 days"]
        assert (f"{NEXT_FRIDAY}, in 10 days, 1 of 1", False) in spoken
        live.key("Tab")
        assert (live.text, live.line.hasFocus(), live.offered) == (f"Ringe !{NEXT_FRIDAY} ", True, [])
        live.type("senest")
        assert live.offered == []
        live.key("Return")
        assert live.action("Ringe senest").due_on == live.meeting.day.replace(month=12, day=4)

    def test_of_two_meanings_the_one_that_was_chosen_stands_in_the_line(self, live: Live) -> None:
        live.type("/t Ringe !neste fredag2")
        assert chips(live) == [f"!{NEXT_FRIDAY}"]
        live.key("Backspace", 3)
        live.type("!neste fredag")
        live.key("Escape")
        live.press(NEXT_FRIDAY)
        assert chips(live) == [f"!{NEXT_FRIDAY}"]


def test_a_kill_and_a_restart_show_the_same_line(live: Live, tmp_path: Path) -> None:
    with live.world.desk.write(Op.ADD_CONTACT) as work:
        other = contacts.add(work, "Kari Prøve", title="rektor")
    live.screen.settle()
    live.type("/t Ringe @kari pr")
    live.key("Down")
    live.key("Return")
    live.type("om saken !neste møte")
    live.key("Tab")
    before = (live.text, live.line.chips())
    with killed_and_started(live.screen, tmp_path / "killed") as window:
        again = Live(window, replace(live.world, desk=window.context.desk), live.meeting)
        assert (again.text, again.line.chips()) == before
        again.line.setFocus()
        again.key("Backspace", 2)
        assert selected(again) == "!next meeting"
        again.key("Escape")
        again.key("Return")
        made = again.action("Ringe om saken")
        assert (made.owner_id, made.deadline) == (other.id, Deadline.next_meeting())


@pytest.mark.parametrize(("width", "height", "scale"), [(1440, 900, 1.0), (1024, 700, 1.0), (1024, 700, 2.0)])
def test_the_list_never_covers_the_line(
    qapp: QApplication, pictures: Path, live: Live, width: int, height: int, scale: float
) -> None:
    Theme(scale=scale).apply(qapp, pictures)
    live.screen.window.rebuild(live.screen.context.settings)
    live.resize(width, height)
    live.type("/t Ringe rektor")
    for words in (
        " @k",
        " om alt det som ble sagt i møtet om skolegården og om hvem som skal gjøre hva ",
        "!neste fredag",
    ):
        live.type(words)
        live.screen.settle()
        popup = next(p for p in live.screen.window.findChildren(Popup) if p.isVisible() or words.endswith(" "))
        line = QRect(live.line.mapTo(live.screen.window, live.line.rect().topLeft()), live.line.size())
        if popup.isVisible():
            assert not popup.geometry().intersects(line)
            assert live.screen.window.rect().contains(popup.geometry())
        live.key("Escape")
    assert live.item == OPENING
