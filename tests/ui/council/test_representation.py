"""Who must be represented in a council, said in words, and what the officer may say yes to there."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import MemberRole
from liaison_desk.services import contacts, councils
from tests.ui.council.conftest import Forum
from tests.ui.screen import Screen
from tests.world import World

UNIT, POLITICAL = "A leader of the police unit", "The municipality's political leadership"


def tick(screen: Screen, name: str) -> None:
    box = screen.find(name, QCheckBox)
    screen.click(box, QPoint(12, box.height() // 2))


def test_an_overall_council_says_who_is_missing_until_nobody_is(screen: Screen, forum: Forum, world: World) -> None:
    assert screen.shows("Not represented: a leader of the police unit.")
    with world.desk.write(Op.ADD_MEMBER) as work:
        head = contacts.add(work, "Rolf Bakke", title="GDE-leder", side=Side.POLICE)
        seat = councils.add_member(work, forum.id, head.id)
    screen.settle()
    assert not screen.shows("Not represented")
    with world.desk.write(Op.EDIT_MEMBER) as work:
        councils.save_member(work, replace(seat, role=MemberRole.OBSERVER))
    screen.settle()
    assert screen.shows("Not represented: a leader of the police unit.")


def test_each_council_has_its_own_rule(screen: Screen, forum: Forum) -> None:
    assert screen.shows(
        "The municipality's political leadership, the municipality's administrative leadership "
        "and a leader of the police unit"
    )
    screen.press("Change the council")
    tick(screen, UNIT)
    assert (forum.row.needs_political, forum.row.needs_administrative, forum.row.needs_unit_leader) == (
        True,
        True,
        False,
    )
    assert not screen.shows("Not represented")
    screen.find(POLITICAL, QCheckBox).setFocus()
    screen.key("Space")
    assert not forum.row.needs_political
    screen.key("Ctrl+Z")
    screen.key("Ctrl+Z")
    assert screen.shows("Not represented: a leader of the police unit.")


def test_my_mandate(screen: Screen, forum: Forum) -> None:
    screen.press("Change the council")
    screen.write("My mandate", " Inntil 20 timer i måneden ")
    assert forum.row.mandate == "Inntil 20 timer i måneden"
    screen.press("Done changing the council")
    assert screen.shows("Inntil 20 timer i måneden")
