"""The end of an assignment, the way back, and what was only a mistake."""

from datetime import date

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import actions
from liaison_desk.ui.kit.nav import NavItem
from tests.ui.municipality.conftest import Town
from tests.ui.screen import Screen
from tests.world import World


def in_rail(screen: Screen) -> list[str]:
    return [item.accessibleName() for item in screen.window.findChildren(NavItem) if item.isVisible()]


def test_ended_by_keys_on_a_day_and_taken_up_again(screen: Screen, town: Town) -> None:
    screen.find("End the assignment").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "Your last day there"
    screen.key("Ctrl+A")
    screen.type("31.12")
    screen.key("Return")
    screen.find("End the assignment on this day").setFocus()
    screen.key("Return")
    assert town.row.assigned_to == date(2026, 12, 31)
    assert screen.shows("The assignment in Øygarden ends 31 December")
    assert screen.shows("from 24 November until 31 December")
    assert screen.focus.accessibleName() == "Go on with the assignment"
    screen.key("Return")
    assert town.row.assigned_to is None
    assert screen.shows("The assignment in Øygarden goes on")
    assert screen.focus.accessibleName() == "End the assignment"
    screen.press("Undo: The assignment in Øygarden goes on")
    assert town.row.assigned_to == date(2026, 12, 31)


def test_it_leaves_the_list_at_the_left_the_day_after(screen: Screen, town: Town, world: World) -> None:
    town.assign("Askøy")
    screen.press("End the assignment")
    screen.press("End the assignment on this day")
    assert town.row.assigned_to == world.desk.today()
    screen.wait(lambda: any(name.startswith("Askøy") for name in in_rail(screen)))
    assert any(name.startswith("Øygarden") for name in in_rail(screen))
    world.clock.set(world.clock.now().replace(day=25))
    screen.press("Add a municipality")
    screen.key("Esc")
    town.assign("Skaun")
    screen.wait(lambda: not any(name.startswith("Øygarden") for name in in_rail(screen)))
    screen.go("today")
    screen.go("municipality", world.municipality.id)
    assert screen.shows("Your assignment here ended")
    assert not screen.has("New meeting")


@pytest.mark.parametrize("way", ["Esc", "Not now"])
def test_thought_better_of(screen: Screen, town: Town, way: str) -> None:
    screen.press("End the assignment")
    screen.key("Esc") if way == "Esc" else screen.press(way)
    assert not screen.has("Your last day there")
    assert screen.focus.accessibleName() == "End the assignment"
    assert town.row.assigned_to is None
    assert screen.context.desk.next_undo() is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Write the last day."),
        ("31.11", "November has 30 days. Did you mean 30 November?"),
        ("1.2.2020", "The end must be after the start."),
    ],
)
def test_no_day_on_which_it_could_end(screen: Screen, town: Town, words: str, sentence: str) -> None:
    screen.press("End the assignment")
    screen.write("Your last day there", words)
    screen.press("End the assignment on this day")
    assert town.error("Your last day there") == sentence
    assert town.row.assigned_to is None
    assert screen.has("End the assignment on this day")


def test_a_day_written_for_one_is_not_offered_for_another(screen: Screen, town: Town) -> None:
    other = town.assign("Askøy")
    screen.press("End the assignment")
    screen.write("Your last day there", "neste fredag")
    screen.go("municipality", other.id)
    screen.press("End the assignment")
    assert not screen.shows("neste fredag")
    assert screen.shows("Tuesday 24 November")


def test_removed_where_nothing_depends_on_it(screen: Screen, town: Town, world: World) -> None:
    assert not screen.has("Remove the municipality")
    mistake = town.assign("Askøy")
    screen.go("municipality", mistake.id)
    screen.press("Remove the municipality")
    assert screen.page.place.page == "today"
    assert screen.shows("Askøy is removed")
    with world.desk.read() as reader:
        assert reader.find(Municipality, mistake.id) is None
    screen.press("Undo: Askøy is removed")
    assert town.stored(mistake.id) == mistake
    screen.key("Alt+Left")
    assert screen.shows("Askøy kommune (4627)")


def test_with_a_council_it_can_only_be_ended(screen: Screen, town: Town) -> None:
    assert screen.has("End the assignment")
    assert not screen.has("Remove the municipality")


def test_with_an_action_item_it_can_only_be_ended(screen: Screen, town: Town, world: World) -> None:
    other = town.assign("Askøy")
    screen.go("municipality", other.id)
    remove = screen.find("Remove the municipality")
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ringe Askøy", municipality_id=other.id)
    screen.settle()
    assert not screen.has("Remove the municipality")
    remove.click()  # had it been pressed just before that
    screen.settle()
    assert screen.shows("The municipality has a history, so it is kept. You can set the day your assignment ends.")
    assert screen.context.saving.failed_since is None
    assert town.stored(other.id) == other
