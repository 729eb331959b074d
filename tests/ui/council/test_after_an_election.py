"""After an election: who still has the post, on the council page and on Today."""

from datetime import datetime

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.services import contacts, councils
from liaison_desk.ui.today.row import TodayLine
from tests.ui.council.conftest import Forum
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World


@pytest.fixture
def elected(world: World) -> World:
    """A mayor and a deputy, the day after the election of 2027. Ask for it before the screen."""
    with world.desk.write(Op.ADD_MEMBER) as work:
        deputy = contacts.add(work, "Eli Vara", title="varaordførar", side=Side.MUNICIPAL_POLITICAL)
        councils.add_member(work, world.council.id, deputy.id)
    world.clock.set(datetime(2027, 9, 14, 9, 0))
    return world


def confirmed(world: World) -> set[str]:
    with world.desk.read() as reader:
        return {p.name for p in reader.all(Contact, confirmed_on=world.desk.today())}


def lines(screen: Screen) -> list[TodayLine]:
    screen.settle()
    return [line for line in screen.window.findChildren(TodayLine) if line.isVisible()]


def test_all_are_confirmed_with_one_key(elected: World, forum: Forum, screen: Screen) -> None:
    forum.open()
    assert screen.shows("After the election 13 September 2027 it is not certain that they still have their posts.")
    screen.find("Confirm all").setFocus()
    screen.key("Space")
    assert confirmed(elected) == {"Eli Vara", "Kari Prøve"}
    assert not screen.has("Confirm all 2")
    screen.key("Ctrl+Z")
    assert confirmed(elected) == set()


def test_each_is_confirmed_with_a_click(elected: World, forum: Forum, screen: Screen) -> None:
    forum.open()
    screen.press("Confirm that Eli Vara still has the post")
    assert confirmed(elected) == {"Eli Vara"}
    assert not screen.shows("it is not certain that they still")
    screen.press("Confirm that Kari Prøve still has the post")
    assert confirmed(elected) == {"Eli Vara", "Kari Prøve"}


def test_today_asks_and_leads_there(elected: World, screen: Screen) -> None:
    screen.go("today")
    (line,) = [each for each in lines(screen) if "political member" in each.accessibleName()]
    said = counted(line.accessibleName())
    assert said.startswith("Confirm 2 political members of the councils in Øygarden. Eli Vara and Kari Prøve")
    assert "After the election 13 September it is not certain who has the post" in said
    line.setFocus()
    screen.key("Return")
    assert screen.shows("To be confirmed")
    screen.go("today")
    (line,) = [each for each in lines(screen) if "political member" in each.accessibleName()]
    line.setFocus()
    screen.key("F")
    assert confirmed(elected) == {"Eli Vara", "Kari Prøve"}
    assert not any("political member" in each.accessibleName() for each in lines(screen))
    screen.key("Ctrl+Z")
    assert any("political member" in each.accessibleName() for each in lines(screen))
