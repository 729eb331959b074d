"""A new action item from anywhere: what, who, until when, and for which council."""

from datetime import date
from pathlib import Path

import pytest

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, councils, municipalities, reference
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.place import Place
from tests.ui.panels.conftest import Away, Panel
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World


def only(panel: Panel) -> ActionItem:
    (action,) = panel.all(ActionItem)
    assert isinstance(action, ActionItem)
    return action


@pytest.fixture
def opened(screen: Screen, panel: Panel) -> Panel:
    screen.key("Ctrl+T")
    return panel


class TestOpened:
    def test_by_key_from_any_page_and_the_focus_comes_back(self, screen: Screen, panel: Panel) -> None:
        for page in ("today", "contacts", "meetings"):
            screen.go(page)
            before = screen.focus
            screen.key("Ctrl+T")
            assert screen.focus is screen.find("What is to be done")
            screen.key("Esc")
            assert screen.focus is before
        assert panel.all(ActionItem) == []

    def test_by_button(self, screen: Screen) -> None:
        screen.press("New action item")
        assert screen.focus is screen.find("What is to be done")
        assert not screen.shows("Not finished the last time.")

    def test_tab_stays_in_it_and_goes_in_reading_order(self, screen: Screen, opened: Panel) -> None:
        names = []
        for _ in range(9):
            names.append(name_of(screen.focus))
            screen.key("Tab")
        assert names == [
            "What is to be done",
            "Owner",
            "Deadline",
            "Pick from the month: Deadline",
            "Followed up by",
            "Council",
            "Municipality",
            "Add the action item",
            "Close",
        ]
        assert name_of(screen.focus) == "What is to be done"
        assert all(name_of(widget) for widget in focusable(screen.window))


class TestWritten:
    def test_all_of_it_by_keys(self, screen: Screen, opened: Panel, world: World) -> None:
        screen.type("Ringe rektor")
        screen.key("Tab")
        screen.type("kari")
        screen.key("Return")
        screen.key("Tab")
        screen.type("4.12")
        screen.key("Return")
        opened.pick("Council", "Politirådet i Øygarden")
        assert opened.value("Municipality") == "Øygarden"
        screen.key("Ctrl+Return")
        action = only(opened)
        assert (action.title, action.owner_id, action.status) == (
            "Ringe rektor",
            world.mayor.id,
            ActionStatus.NOT_STARTED,
        )
        assert action.deadline == Deadline.day(date(2026, 12, 4))
        assert (action.council_id, action.municipality_id) == (world.council.id, world.municipality.id)
        assert (action.meeting_id, action.raised_on) == (None, date(2026, 11, 24))
        assert screen.shows("“Ringe rektor” is on the list")
        assert opened.kept() == {}
        screen.key("Ctrl+Z")
        assert opened.all(ActionItem) == []
        screen.key("Ctrl+Y")
        assert only(opened) == action

    def test_only_what_is_to_be_done_is_needed(self, screen: Screen, opened: Panel) -> None:
        screen.type("  Ringe rektor ")
        screen.key("Return")
        action = only(opened)
        assert (action.title, action.owner_id, action.owner_words, action.deadline) == (
            "Ringe rektor",
            None,
            "",
            NO_DEADLINE,
        )
        assert (action.council_id, action.municipality_id) == (None, None)

    def test_by_mouse_and_opened_from_the_message(self, screen: Screen, opened: Panel) -> None:
        screen.type("Ringe rektor")
        screen.press("Add the action item")
        screen.press("Open: “Ringe rektor” is on the list")
        assert screen.window.place == Place("actions", only(opened).id)

    def test_a_role_as_owner_and_a_condition_as_deadline(self, screen: Screen, opened: Panel) -> None:
        screen.type("Sende oversikt")
        opened.into("Owner", "SLT-koordinator")
        screen.key("Up")
        screen.key("Return")
        opened.into("Deadline", "når rapporten er klar")
        screen.key("Tab")
        screen.key("Ctrl+Return")
        action = only(opened)
        assert (action.owner_id, action.owner_words) == (None, "SLT-koordinator")
        assert action.deadline == Deadline.condition("når rapporten er klar")

    def test_who_follows_it_up(self, screen: Screen, opened: Panel, world: World, away: Away) -> None:
        screen.type("Sende oversikt")
        opened.into("Followed up by", "kari")
        screen.key("Return")
        away()
        screen.key("Ctrl+T")
        assert opened.text("Followed up by") == "Kari Prøve"
        screen.key("Ctrl+Return")
        action = only(opened)
        assert (action.owner, action.follower_id, action.follower_words) == ("", world.mayor.id, "Kari Prøve")
        assert opened.kept() == {}

    def test_a_new_contact_from_the_list(self, screen: Screen, opened: Panel) -> None:
        screen.type("Sende oversikt")
        opened.into("Owner", "Nina Ny")
        screen.key("Return")
        (nina,) = [person for person in opened.all(Contact) if person.name == "Nina Ny"]
        screen.key("Ctrl+Return")
        assert only(opened).owner_id == nina.id

    def test_a_council_of_two_municipalities_brings_none(self, screen: Screen, panel: Panel, world: World) -> None:
        with world.desk.write(Op.ADD_COUNCIL) as work:
            other = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
            both = [world.municipality.id, other.id]
            councils.found(work, "Regionrådet", CouncilKind.REGIONAL, both, Language.NB)
        screen.key("Ctrl+T")
        panel.pick("Council", "Regionrådet")
        assert (panel.value("Municipality"), panel.choices("Municipality")) == ("None", ["None", "Øygarden", "Askøy"])

    def test_an_ended_council_is_not_offered(self, screen: Screen, panel: Panel, world: World) -> None:
        with world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, world.council.id, date(2026, 11, 1))
        screen.key("Ctrl+T")
        assert panel.choices("Council") == ["None"]


class TestRefused:
    def test_nothing_to_be_done(self, screen: Screen, opened: Panel) -> None:
        opened.into("Owner", "Kari Prøve")
        screen.press("Add the action item")
        assert screen.shows("Write what is to be done.")
        assert screen.focus is screen.find("What is to be done")
        assert opened.text("Owner") == "Kari Prøve"
        screen.type("R")
        assert not screen.shows("Write what is to be done.")
        assert opened.all(ActionItem) == []

    def test_nobody_by_that_name(self, screen: Screen, opened: Panel) -> None:
        screen.type("Ringe rektor")
        opened.into("Owner", "Rektor på skolen")
        screen.key("Esc")  # the list, not the panel
        screen.key("Ctrl+Return")
        assert screen.shows("Choose someone from the list, or add a new contact.")
        assert (screen.focus, opened.text("Owner")) == (screen.find("Owner"), "Rektor på skolen")
        assert opened.all(ActionItem) == []

    def test_a_deadline_that_can_mean_two_days(self, screen: Screen, opened: Panel) -> None:
        screen.type("Ringe rektor")
        opened.into("Deadline", "neste fredag")
        screen.key("Ctrl+Return")
        assert screen.shows("This can mean two days. Choose one with 1 or 2.")
        assert screen.focus is screen.find("Deadline")
        screen.type("2")
        screen.key("Ctrl+Return")
        assert only(opened).deadline == Deadline.day(date(2026, 12, 4))


class TestGivenUp:
    def test_what_is_half_written_is_there_the_next_time(self, screen: Screen, opened: Panel, away: Away) -> None:
        screen.type("Ringe rek")
        opened.into("Owner", "kari")
        screen.key("Return")
        opened.into("Deadline", "rett over nyttår")
        screen.find("What is to be done").setFocus()
        opened.pick("Council", "Politirådet i Øygarden")
        away()
        assert opened.all(ActionItem) == []
        screen.key("Ctrl+T")
        assert screen.shows("Not finished the last time.")
        assert (opened.text("What is to be done"), opened.text("Owner")) == ("Ringe rek", "Kari Prøve")
        assert opened.text("Deadline") == "rett over nyttår"
        assert (opened.value("Council"), opened.value("Municipality")) == ("Politirådet i Øygarden", "Øygarden")

    def test_begun_afresh(self, screen: Screen, opened: Panel) -> None:
        screen.type("Ringe rek")
        opened.into("Owner", "kari")
        screen.key("Return")
        screen.key("Esc")
        screen.key("Ctrl+T")
        screen.press("Start afresh")
        assert (opened.text("What is to be done"), opened.text("Owner")) == ("", "")
        assert screen.focus is screen.find("What is to be done")
        assert opened.kept() == {}
        screen.key("Esc")
        screen.key("Ctrl+T")
        assert not screen.shows("Not finished the last time.")

    def test_after_one_is_added_the_next_begins_empty(self, screen: Screen, opened: Panel) -> None:
        screen.type("Ringe rektor")
        opened.into("Owner", "kari")
        screen.key("Return")
        screen.key("Ctrl+Return")
        screen.key("Ctrl+T")
        assert not screen.shows("Not finished the last time.")
        assert (opened.text("What is to be done"), opened.text("Owner")) == ("", "")

    def test_an_owner_who_has_been_removed_since(self, screen: Screen, opened: Panel, world: World) -> None:
        with world.desk.write(Op.ADD_CONTACT) as work:
            nina = contacts.add(work, "Nina Ny")
        opened.into("Owner", "nina")
        screen.key("Return")
        screen.key("Esc")
        with world.desk.write(Op.REMOVE_CONTACT) as work:
            contacts.remove(work, nina.id)
        screen.key("Ctrl+T")
        assert opened.text("Owner") == ""

    @pytest.mark.parametrize(
        ("written", "shown"),
        [("neste fredag", "neste fredag"), ("uke 50", "week 50 (7 Dec – 13 Dec)"), ("når vi vet", "når vi vet")],
    )
    def test_it_outlives_a_kill(self, screen: Screen, opened: Panel, tmp_path: Path, written: str, shown: str) -> None:
        screen.type("Ringe rek")
        opened.into("Deadline", written)
        screen.key("Tab")
        with killed_and_started(screen, tmp_path / "again") as later:
            later.key("Ctrl+T")
            again = Panel(later)
            assert (again.text("What is to be done"), again.text("Deadline")) == ("Ringe rek", shown)


def test_what_looks_like_a_person_is_marked_and_kept(panel: Panel, screen: Screen) -> None:
    screen.key("Ctrl+T")
    screen.type("Ringe 15108695077")
    assert screen.shows("This looks like a national identity number. Take it out.")
    screen.key("Ctrl+Return")
    assert [action.title for action in panel.all(ActionItem)] == ["Ringe 15108695077"]
