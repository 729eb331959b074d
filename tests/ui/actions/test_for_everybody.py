"""The action items for everybody: in a small window, with large text, in each language, with names for all there is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Language
from liaison_desk.services import actions, agreements
from liaison_desk.services.actions import Owner
from tests.services.plan_world import Planning
from tests.ui.access import faults
from tests.ui.actions.conftest import Register
from tests.ui.conftest import from_today
from tests.ui.dress import dressed
from tests.ui.screen import Screen
from tests.world import World


@pytest.fixture(
    params=[
        (Language.NB, 100, 800, 600),
        (Language.NN, 200, 1920, 1200),
    ],
    ids=["smallest", "large text"],
)
def scale(
    request: pytest.FixtureRequest, screen: Screen, register: Register, world: World, pictures: Path
) -> Iterator[float]:
    """Rows of every kind; how large the text is."""
    language, text_size, width, height = request.param
    meeting = world.plan(date(2026, 9, 8))
    planning = Planning(world)
    with world.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.save_area(
            work, replace(planning.safe, title="Trygge og gode byrom for alle, hele døgnet og hele året")
        )
    late = register.add(
        "Oversikt over skjenkesteder med gjentatte merknader, og hvem som følger dem opp i hver bydel",
        owner=Owner("Koordinator for samordning av lokale kriminalitetsforebyggende tiltak"),
        follower=Owner("Koordinator for samordning av lokale kriminalitetsforebyggende tiltak"),
        municipality_id=world.municipality.id,
        measure_id=planning.measure("Lys og sikt langs alle gangveier, turstier og skoleveier i bydelen").id,
        helpers=[world.mayor.id, world.director.id],
        deadline=Deadline.day(date(2026, 11, 13)),
        council_id=world.council.id,
        meeting_id=meeting.id,
    )
    register.add("Ringe rektor", deadline=Deadline.condition("når kommunestyret har vedtatt budsjettet for neste år"))
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.comment(work, late.id, "Kommunen venter på svar fra fylket. " * 6)
        actions.change_status(work, late.id, ActionStatus.IN_PROGRESS)
    with dressed(screen, pictures, language, text_size):
        screen.window.resize(width, height)
        screen.go("actions", late.id)
        yield text_size / 100


@from_today
def test_for_everybody(screen: Screen, scale: float) -> None:
    page, choice = screen.page, screen.page._pane.detail.status
    screen.click(choice.choice._group.buttons()[-1])  # dropped
    screen.click(choice._strip.findChildren(QPushButton)[0])  # without a reason
    assert choice.reason.error
    assert faults(page._pane, scale) == []
    screen.key("Esc")  # the question
    screen.key("Esc")  # the pane
    page._bar._show_more()
    screen.settle()
    for part in (page._header, page._bar, page._register):
        assert faults(part, scale) == []
    screen.key("Ctrl+A")
    screen.key("Return")
    assert page._pane.shows_several
    assert faults(page._pane, scale) == []
    screen.key("Esc")
    screen.key("Ctrl+F")
    screen.type("xyz")
    assert faults(page._register, scale) == []
