"""The meeting for everybody: in a small window, with large text, with names for all there is, without a flash."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.meeting.live import Live
from tests.ui.stray import no_stray_windows

LARGE = 2.0


@pytest.fixture(
    params=[(1440, 900, 1.0), (1024, 700, 1.0), (800, 600, 1.0), (1920, 1200, LARGE)],
    ids=["usual", "small", "smallest", "large text"],
)
def look(request: pytest.FixtureRequest, qapp: QApplication, pictures: Path) -> tuple[int, int, float]:
    width, height, scale = request.param
    Theme(scale=scale).apply(qapp, pictures)
    return width, height, scale


def _notes(live: Live) -> None:
    live.write("Møtet er satt.")
    live.write("/b Referatet er godkjent")
    live.write("/t Ringe rektor ved Sandgotna om skolegården @Kari Prøve")
    live.write("/i Ta opp bemanningen")
    live.write("/t Rydde")


def _line(live: Live) -> None:
    live.type("/t Rydde stranda @ola @per @ukjent !31.11 !neste fredag")
    live.key("Escape")
    live.key("Return")


def _fields(live: Live) -> None:
    live.type("/t Rydde stranda 01019912345")
    live.key("Tab")
    live.type("Ukjent")
    live.key("Tab")
    live.type("neste fredag")
    live.key("Escape")
    live.key("Return")


def _changing(live: Live) -> None:
    live.write("/t Ringe rektor")
    live.key("Up")
    live.key("Ctrl+A")
    live.key("Delete")
    live.key("Return")


def _guest(live: Live) -> None:
    live.key("Alt+N")
    live.press("Add")
    live.type("karin")
    live.key("Return")


@pytest.mark.usefixtures("guest")
def test_for_everybody(look: tuple[int, int, float], live: Live) -> None:
    live.resize(look[0], look[1])
    found = []
    with no_stray_windows():
        for go in (_notes, _line, _fields, _changing, _guest):
            live.key("Alt+Down")  # where the line is empty
            go(live)
            live.screen.settle()
            found += [f"{go.__name__}: {fault}" for fault in faults(live.screen.page, look[2])]
            live.key("Escape", 3)
    assert found == []
    assert live.screen.window.isActiveWindow()
