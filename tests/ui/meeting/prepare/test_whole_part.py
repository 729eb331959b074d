"""The preparation as a whole: locked, in narrow windows, in large letters, by its keys, for a screen reader."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import agenda, issuing, meetings, minutes
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.grip import Grip
from liaison_desk.ui.kit.labels import Elided
from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.meeting.prepare.part import PreparePart
from liaison_desk.ui.place import Place
from tests.ui.meeting.prepare.preparing import OPENING, Preparing
from tests.ui.screen import name_of
from tests.ui.stray import no_stray_windows


def part(prepare: Preparing) -> PreparePart:
    (found,) = prepare.screen.window.findChildren(PreparePart)
    return found


@pytest.fixture
def locked(prepare: Preparing) -> Preparing:
    with prepare.world.desk.write(Op.ISSUE_MINUTES) as work:
        meetings.write_afterwards(work, prepare.meeting.id)
        minutes.add_entry(work, prepare.item("Ungdom").id, EntryKind.NOTE, "Politiet orienterte.")
        issuing.issue_minutes(work, prepare.meeting.id, prepare.screen.context.voices)
    prepare.screen.settle()
    return prepare


class TestLocked:
    def test_nothing_can_be_changed(self, locked: Preparing) -> None:
        before = locked.file
        for keys in ("Return", "F2", "Shift+F10"):
            locked.stand("Ungdom")
            locked.key(keys)
            assert locked.editor is None
        assert not any(grip.isVisible() for grip in part(locked).findChildren(Grip))
        for keys in ("Delete", "Alt+Shift+Up"):
            locked.stand("Ungdom")
            locked.key(keys)
            assert locked.said == "The minutes are finished. Later changes become a new version."
        assert not any(edit.isEnabled() for edit in part(locked).findChildren(QLineEdit) if edit.isVisible())
        for words in ("Add a case to the agenda", "Add", "Finish the agenda", "Finish it again", "Remove the meeting"):
            assert not locked.screen.has(words)
        assert locked.file == before

    def test_what_is_missing_is_no_longer_a_warning(self, locked: Preparing) -> None:
        assert not any(words in ("Not chosen", "No time") for row in locked.rows for words in locked.reads(row))
        assert not locked.shows("Ready to be finished")

    def test_the_people_stand_as_they_were(self, locked: Preparing) -> None:
        people = locked.screen.find("Participants")
        people.setFocus()
        locked.key("Home")
        locked.key("Space")
        assert locked.said == "The minutes are finished. Later changes become a new version."


class TestRoom:
    @pytest.mark.parametrize("size", [(1024, 700), (800, 600)])
    def test_nothing_is_cut_or_out_of_reach(self, prepare: Preparing, size: tuple[int, int]) -> None:
        prepare.screen.window.resize(*size)
        prepare.press("Finish the agenda")
        prepare.key("Return")  # the banner with the most buttons
        prepare.screen.settle()
        page = part(prepare)
        for one in page.findChildren(QPushButton):
            if one.isVisible():
                assert one.width() >= one.sizeHint().width(), one.text()
                assert min(one.width(), one.height()) >= 24, one.text()
                assert page.rect().contains(one.mapTo(page, one.rect().center())) or _scrolls_to(page, one)
        for label in page.findChildren(QLabel):
            if label.isVisible() and not isinstance(label, Elided) and label.text() and not label.wordWrap():
                assert label.width() >= label.minimumSizeHint().width(), label.text()

    def test_below_it_the_cards_stand_under_the_agenda(self, prepare: Preparing) -> None:
        about = prepare.screen.find("Day", QLineEdit)
        table = prepare.row(OPENING)
        beside = about.mapTo(prepare.screen.window, about.rect().topLeft()).x()
        assert beside > table.width()
        prepare.screen.window.resize(1024, 700)
        prepare.screen.settle()
        assert about.mapTo(prepare.screen.window, about.rect().topLeft()).x() < 100

    def test_with_text_twice_as_large_nothing_lies_beside_it(self, prepare: Preparing) -> None:
        """1440 pixels at 200 % are as narrow as 720."""
        prepare.screen.window.setMinimumSize(0, 0)
        prepare.screen.window.resize(720, 450)
        prepare.screen.settle()
        (part,) = prepare.screen.window.findChildren(PreparePart)
        bars = [area.horizontalScrollBar() for area in part.findChildren(Scroll) if area.isVisible()]
        assert [bar.maximum() for bar in bars] == [0]


class TestKeys:
    def test_f6_goes_from_the_agenda_to_the_cards_and_back(self, prepare: Preparing) -> None:
        prepare.stand("Ungdom")
        prepare.key("F6")
        assert part(prepare)._right.isAncestorOf(prepare.screen.focus)
        prepare.key("F6")
        assert prepare.at == "Ungdom"

    def test_tab_goes_from_the_top_to_the_foot(self, prepare: Preparing) -> None:
        """In reading order: what stands in the left column before what stands in the right one."""
        page = part(prepare)
        prepare.press("Finish the agenda")
        prepare.key("Escape")
        prepare.stand("Trafikk")
        prepare.key("Return")
        stops = focusable(page)
        names = [name_of(stop) for stop in stops]
        expected = ["Preview", "Finish the agenda", "Title", "Kind", "Presenter", "Minutes", "Background", "Done"]
        expected += ["Remove from the agenda", "Add a case to the agenda", "Where the new case goes"]
        expected += ["Item 1 has no presenter", "Participants", "Copy e-mail addresses", "Day", "Place", "Chair"]
        assert [name for name in names if name in expected] == expected

    def test_f1_tells_them(self, prepare: Preparing) -> None:
        prepare.key("F1")
        for words in ("Change the item", "Move the item up", "Take the item off the agenda", "Add a case"):
            assert prepare.shows(words)

    def test_every_stop_has_a_name(self, prepare: Preparing) -> None:
        assert [stop for stop in focusable(part(prepare)) if not name_of(stop)] == []


class TestWhereOneStood:
    def test_one_comes_back_to_the_row(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Ctrl+1")
        prepare.key("Alt+Left")
        assert prepare.at == "Trafikk"

    def test_a_place_can_name_an_item(self, prepare: Preparing) -> None:
        prepare.screen.go("today")
        prepare.screen.window.go(Place("meeting", prepare.meeting.id, "prepare", prepare.item("Trafikk").id))
        prepare.screen.settle()
        assert prepare.at == "Trafikk"


def test_no_window_flashes_up(prepare: Preparing) -> None:
    """A widget shown before it has a parent is a window of its own for a moment."""
    prepare.screen.go("today")
    with no_stray_windows():
        prepare.enter()
        prepare.stand("Ungdom")
        prepare.key("Return")
        prepare.type("x")
        prepare.key("Return")
        with prepare.world.desk.write(Op.EDIT_ITEM) as work:
            for item in agenda.items_of(work, prepare.meeting.id):
                agenda.change_item(work, item.id, presenter="Kari Prøve", minutes=10)
        prepare.press("Finish the agenda")
        prepare.key("Return", 3)


def test_a_new_day_is_noticed(prepare: Preparing) -> None:
    """The program was left open overnight."""
    assert prepare.shows("The agenda must be sent today")
    prepare.world.clock.set(datetime(2026, 11, 25, 8, 0))
    QApplication.sendEvent(prepare.screen.page, QEvent(QEvent.Type.WindowActivate))
    prepare.screen.settle()
    assert prepare.shows("The agenda is 1 day late")


def _scrolls_to(page: QWidget, widget: QWidget) -> bool:
    """Out of sight only below the edge."""
    spot = widget.mapTo(page, widget.rect().center())
    return 0 < spot.x() < page.width()
