"""What is kept of the officer's choices."""

import json
from pathlib import Path

import pytest

from liaison_desk import paths, settings
from liaison_desk.domain.council_days import CouncilDays
from liaison_desk.domain.keys import Way
from liaison_desk.settings import LOCK_AFTER, Density, Settings
from liaison_desk.store import slots
from liaison_desk.ui.locking import ways_of


@pytest.mark.parametrize("minutes", LOCK_AFTER)
def test_when_the_desk_is_locked_is_kept(tmp_path: Path, minutes: int) -> None:
    wanted = Settings(lock_after=minutes, lock_with_system=False)
    settings.save(tmp_path / "settings.json", wanted)
    assert settings.load(tmp_path / "settings.json") == wanted


@pytest.mark.parametrize(
    "bad",
    [
        {"lock_after": 7},
        {"lock_after": False},
        {"lock_after": "5"},
        {"lock_with_system": 0},
        {"density": "roomy"},
        {"council_days": 7},
        {"council_days": {"agenda": -1, "knowledge": 91, "minutes": True, "more": 1}},
    ],
)
def test_what_is_none_of_the_choices_gives_the_default(tmp_path: Path, bad: dict[str, object]) -> None:
    """«Never» above all is never guessed."""
    tmp_path.joinpath("settings.json").write_text(json.dumps(bad))
    assert settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("rubbish", [b"", b"\x93\xf1", b"[1]", b"[" * 100_000])
def test_rubbish_keeps_nobody_from_the_desk(tmp_path: Path, rubbish: bytes) -> None:
    tmp_path.joinpath("settings.json").write_bytes(rubbish)
    assert settings.load(tmp_path / "settings.json") == Settings()


def test_what_was_saved_by_an_editor_with_a_mark_before_it_is_read(tmp_path: Path) -> None:
    tmp_path.joinpath("settings.json").write_text('{"text_size": 125}', "utf-8-sig")
    assert settings.load(tmp_path / "settings.json").text_size == 125


def test_density_and_the_deadlines_of_new_councils_are_kept(tmp_path: Path) -> None:
    wanted = Settings(density=Density.TIGHT, council_days=CouncilDays(agenda=0, knowledge=90, minutes=14))
    settings.save(tmp_path / "settings.json", wanted)
    assert settings.load(tmp_path / "settings.json") == wanted


def test_the_good_ones_of_several_deadlines_are_kept(tmp_path: Path) -> None:
    tmp_path.joinpath("settings.json").write_text(json.dumps({"council_days": {"agenda": 10, "minutes": "soon"}}))
    assert settings.load(tmp_path / "settings.json").council_days == CouncilDays(agenda=10)


def test_slots_are_found_by_the_names_they_are_written_under(tmp_path: Path) -> None:
    place = paths.inside(tmp_path)
    for way in Way:
        slots.file_of(place.store, way).touch()
        assert way in ways_of(place)
    assert ways_of(place) == tuple(Way)
