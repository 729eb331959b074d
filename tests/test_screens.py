"""The pictures: every page says in which states it can be and is drawn in them, and one of each new kind is taken."""

import gc
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from liaison_desk import paths, screens
from liaison_desk.paths import Paths
from liaison_desk.screens.__main__ import main
from liaison_desk.screens.all_states import EVERY, every_scene
from liaison_desk.screens.other_states import OTHER_STATES, PANEL_STATES
from liaison_desk.screens.page_states import PAGE_STATES
from liaison_desk.screens.states import States
from liaison_desk.screens.visit import LIGHT, Scene, Visit
from liaison_desk.ui.pages import PAGES, PANELS

SCENES = {scene.name: scene for scene in every_scene()}
FEW = ("today_empty", "today_incomplete", "evaluation_failing", "prepare_long", "locked_failing", "intheway_readonly")


def test_every_page_and_panel_says_in_which_states_it_can_be() -> None:
    assert [states.page for states in PAGE_STATES] == [entry.name for entry in PAGES]
    assert [states.page for states in PANEL_STATES] == list(PANELS)
    assert [states.page for states in OTHER_STATES] == ["palette", "locked", "in_the_way", "banners"]


@pytest.mark.parametrize("states", EVERY, ids=[states.page for states in EVERY])
def test_each_state_is_drawn_or_has_a_reason_not_to_be(states: States) -> None:
    for field in fields(states)[1:]:
        shown = getattr(states, field.name)
        scenes = shown if isinstance(shown, tuple) else (shown,)
        assert scenes, field.name
        for scene in scenes:
            assert isinstance(scene, Scene) or len(scene.split()) > 2, field.name


def test_no_two_pictures_have_one_name() -> None:
    drawn = [scene for states in EVERY for scene in states.scenes()]
    assert all(scene == SCENES[scene.name] for scene in drawn)
    assert {scene.name for scene in screens.SCENES} <= set(SCENES)


def test_an_option_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """«--help» was one, of hundreds of pictures."""
    assert main(["--help"]) == 2
    assert str(screens.__doc__) in capsys.readouterr().err


def test_one_of_each_new_kind_is_taken(tmp_path: Path, sample_year: Paths, qapp: object) -> None:
    taken = screens.take_all(tmp_path, sample_year, [replace(SCENES[name], also=()) for name in FEW])
    assert [file.name for file in taken] == sorted(f"{name}_light.png" for name in FEW)
    pictures = [QImage(str(file)) for file in taken]
    assert {picture.size().toTuple() for picture in pictures} == {(1440, 900)}
    assert all(colours(picture) > 20 for picture in pictures)  # something is written there


def test_no_picture_shows_where_it_was_made_nor_collects_windows_beside_their_thread(
    tmp_path: Path, sample_year: Paths, qapp: object
) -> None:
    found = []

    def come(visit: Visit) -> None:
        found.append((str(visit.context.paths.data), gc.isenabled()))

    stood, was_enabled = Path.cwd(), gc.isenabled()
    gc.enable()
    try:
        screens.take_all(tmp_path, sample_year, [Scene("any", None, come)], [LIGHT])
        assert gc.isenabled()
    finally:
        if not was_enabled:
            gc.disable()
    assert found == [(paths.APP, False)]
    assert Path.cwd() == stood


def colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 3)})
