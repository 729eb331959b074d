"""Another text size, language or look in the middle of a word: the keyboard is where it was."""

from collections.abc import Callable
from datetime import date, time
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem, cases_in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language
from liaison_desk.services import actions, agenda, issuing, meetings, minutes
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.kit.nav import NavItem
from liaison_desk.ui.place import Place
from tests.ui.app.conftest import Running, Starter

W = TypeVar("W", bound=QWidget)
Change = Callable[[Running], None]


def larger(running: Running) -> None:
    running.key("Ctrl++")
    assert running.context.settings.text_size == 125


def nynorsk(running: Running) -> None:
    running.window.change_settings(Settings(Language.NN, 100, Appearance.LIGHT))
    running.settle()


@pytest.fixture
def change() -> Change:
    return larger


class Busy:
    """A running program with a meeting under way, the minutes of the one before, and an action item."""

    def __init__(self, running: Running) -> None:
        self.running, self.desk = running, running.context.desk
        with self.desk.write(Op.PLAN_MEETING) as work:
            (self.council,), (self.municipality,) = work.all(Council), work.all(Municipality)
            before = meetings.plan(work, self.council.id, date(2026, 9, 8), time(10), time(12))
            meetings.end(work, before.id)
            issuing.issue_minutes(work, before.id, running.context.voices)
            self.meeting = meetings.plan(work, self.council.id, date(2026, 11, 24), time(10), time(12))
            self.opening = cases_in_order(agenda.items_of(work, self.meeting.id))[0]
            self.case = agenda.add_item(work, self.meeting.id, "Trafikk")
            self.line = minutes.add_entry(work, self.case.id, EntryKind.NOTE, "En linje")
            self.action = actions.raise_item(work, "Ringe rektor", council_id=self.council.id)

    def at(self, part: str, item: AgendaItem) -> None:
        self.running.window.go(Place("meeting", self.meeting.id, part, item.id))
        self.running.settle()

    def stand_in(self, name: str) -> None:
        self.running.find(name).setFocus()
        self.running.settle()

    def focus(self, kind: type[W]) -> W:
        widget = self.running.focus
        assert isinstance(widget, kind), widget
        assert widget.isVisible()
        return widget

    def stored(self, row: W) -> W:
        with self.desk.read() as reader:
            return reader.get(type(row), row.id)  # type: ignore[attr-defined]


@pytest.fixture
def busy(own_desk: Starter) -> Busy:
    return Busy(own_desk().arrive())


def test_a_long_text_goes_on_where_the_cursor_was(busy: Busy, change: Change) -> None:
    running = busy.running
    running.go("evaluations", busy.council.id, "2026")
    busy.stand_in("3. What was smart?")
    running.type("Gå natteravn")
    running.key("Left", 5)
    running.key("Shift+Left", 2)
    change(running)
    editor = busy.focus(QTextEdit)
    assert (editor.textCursor().anchor(), editor.textCursor().position()) == (7, 5)
    running.type("XX")
    assert editor.toPlainText() == "Gå naXXeravn"
    assert editor.accessibleName().startswith("3.")


def test_remarks_to_the_minutes(busy: Busy, change: Change) -> None:
    busy.at("hold", busy.opening)
    busy.stand_in("Remarks to the minutes")
    busy.running.type("Skriv ")
    change(busy.running)
    busy.running.type("mer")
    assert busy.focus(QTextEdit).toPlainText() == "Skriv mer"


@pytest.mark.parametrize("change", [larger, nynorsk])
def test_the_entry_line(busy: Busy, change: Change) -> None:
    busy.at("hold", busy.case)
    busy.running.type("Halvt skrive")
    busy.running.key("Home")
    change(busy.running)
    busy.running.type("Ikkje ")
    assert busy.focus(QTextEdit).toPlainText() == "Ikkje Halvt skrive"


@pytest.mark.parametrize("part", ["hold", "finish"])
def test_a_line_that_is_being_changed(busy: Busy, change: Change, part: str) -> None:
    running = busy.running
    busy.at(part, busy.case)
    block = next(w for w in running.window.findChildren(QWidget) if w.isVisible() and "En linje" in w.accessibleName())
    block.setFocus()
    running.key("Return")
    running.type(" til")
    running.key("Left", 4)
    change(running)
    running.type(",")
    assert busy.focus(QTextEdit).toPlainText() == "En linje, til"
    running.key("Return")
    assert busy.stored(busy.line).text == "En linje, til"
    with busy.desk.read() as reader:
        assert len(reader.all(Entry)) == 1


def test_the_background_of_a_case(busy: Busy, change: Change) -> None:
    running = busy.running
    busy.at("prepare", busy.case)
    running.key("Return")
    busy.stand_in("Background")
    running.type("Etter klager")
    change(running)
    running.type(" i haust")
    assert busy.focus(QTextEdit).toPlainText() == "Etter klager i haust"
    running.key("Escape")
    assert not isinstance(running.focus, QTextEdit)


def test_an_update_where_letters_elsewhere_are_commands(busy: Busy, change: Change) -> None:
    running = busy.running
    running.go("actions", busy.action.id)
    busy.stand_in("Write an update")
    running.type("Ringte. ")
    change(running)
    running.type("Domm")
    assert busy.focus(QLineEdit).text() == "Ringte. Domm"
    assert busy.stored(busy.action) == busy.action


def test_a_panel_is_open_again_with_what_it_was_opened_with(busy: Busy) -> None:
    running = busy.running
    running.go("council", busy.council.id)
    stood = running.focus.accessibleName()
    running.key("Ctrl+T")
    running.type("Ringe ordføreren")
    running.key("Home")
    running.key("Shift+End")
    larger(running)
    title = busy.focus(QLineEdit)
    assert (title.text(), title.selectedText()) == ("Ringe ordføreren", "Ringe ordføreren")
    running.type("Skrive")
    running.key("Ctrl+Return")
    with busy.desk.read() as reader:
        (made,) = reader.all(ActionItem, title="Skrive")
    assert made.council_id == busy.council.id
    assert running.window.place == Place("council", busy.council.id)
    assert running.focus.accessibleName() == stood


def test_fields_among_read_facts(busy: Busy, change: Change) -> None:
    running = busy.running
    running.go("council", busy.council.id)
    running.press("Change the council")
    busy.stand_in("Usual place")
    running.type("Rådhuset")
    change(running)
    running.type(" 2")
    assert busy.focus(QLineEdit).text() == "Rådhuset 2"


def test_the_facts_of_a_municipality(busy: Busy, change: Change) -> None:
    running = busy.running
    running.go("municipality", busy.municipality.id)
    running.press("Change the municipality")
    busy.stand_in("City area")
    running.type("Sot")
    change(running)
    running.type("ra")
    assert busy.focus(QLineEdit).text() == "Sotra"


def test_what_is_folded_again_leaves_the_keyboard_where_no_letter_does_harm(busy: Busy) -> None:
    running = busy.running
    running.go("municipality", busy.municipality.id)
    running.press("End the assignment")
    assert busy.focus(QLineEdit).accessibleName() == "Your last day there"
    larger(running)
    assert running.focus is running.page.parentWidget()
    before = busy.desk.next_undo()
    running.type("dtbni")
    running.key("Return")
    assert busy.desk.next_undo() is before
    assert running.window.place == Place("municipality", busy.municipality.id)
    running.key("F6")
    assert running.page.isAncestorOf(running.focus)


def test_a_change_of_post_on_a_page_where_letters_are_commands(busy: Busy, change: Change) -> None:
    """It folds itself; what follows is lost, but «n» opens nothing and «j» goes nowhere."""
    running = busy.running
    with busy.desk.read() as reader:
        (mayor,) = reader.all(Contact, name="Kari Prøve")
    running.go("contacts", mayor.id)
    running.press("Change of post")
    running.type("E")
    change(running)
    place = running.window.place
    running.type("jnj")
    assert running.window.place == place
    assert not running.window._over.is_covered()
    running.go("contacts", mayor.id, "post")
    assert busy.focus(QLineEdit).text().startswith("E")


def test_the_rail_and_the_dark(busy: Busy, change: Change) -> None:
    running = busy.running
    items = [item for item in running.window.findChildren(NavItem) if item.isVisible()]
    items[2].setFocus()
    change(running)
    now = [item for item in running.window.findChildren(NavItem) if item.isVisible()]
    assert now[2].hasFocus()
    running.window.change_settings(Settings(running.context.settings.language, 100, Appearance.DARK))
    running.settle()
    now = [item for item in running.window.findChildren(NavItem) if item.isVisible()]
    assert now[2].hasFocus()
