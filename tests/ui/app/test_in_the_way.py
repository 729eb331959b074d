"""What stands between the program and its desk: a sentence in the window, and nothing touched."""

import os
import platform
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QPushButton

from liaison_desk import paths, settings
from liaison_desk.domain.texts import Language
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.settings import Appearance
from liaison_desk.store import migrate
from liaison_desk.store.connection import connect
from liaison_desk.ui import bell, doorway
from liaison_desk.ui.guide.reader import Reader
from liaison_desk.ui.place import TODAY
from tests.other_user import someone_without_rights
from tests.ui.app.conftest import Running, Starter
from tests.ui.conftest import ENGLISH

NEVER = 10**6  # milliseconds: until then the first copy does not listen


def contents(folder: Path) -> dict[str, bytes]:
    """The desk itself: not the log, nor where the window stood."""
    return {file.name: file.read_bytes() for file in folder.glob("store.*")}


def goes_nowhere(running: Running) -> None:
    """No key leads on, the guide can be read, and the window can be closed."""
    for pressed in ("Ctrl+1", "Ctrl+,", "Ctrl+T", "Ctrl+M", "Ctrl+Z", "Ctrl+S", "F1", "F6", "Alt+Left"):
        running.key(pressed)
    running.key("Shift+F1")
    assert running.focus is running.find("If something goes wrong", Reader)
    running.key("Escape")
    assert not running.has("If something goes wrong")
    assert running.program.context is None
    assert running.window.page is None
    assert not running.has("Navigation")
    running.end()


def test_a_second_copy_comes_to_the_window_that_is_open(own_desk: Starter) -> None:
    first = own_desk().arrive()
    first.program.doorway._warm_up()
    second = own_desk()
    second.window.activateWindow()
    first.wait(lambda: not second.window.isVisible())
    first.wait(first.window.isActiveWindow)
    assert second.program.context is None


def test_a_window_that_hangs_is_told_of(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    """What listens is the system, which takes the call all the same."""
    monkeypatch.setattr(bell, "PATIENCE", 50)
    monkeypatch.setattr(bell.Bell, "_on_asked", lambda _bell: None)
    own_desk().arrive().program.doorway._warm_up()
    second = own_desk().hear("Liaison Desk is already open")
    second.press("Show the other window")
    second.wait(lambda: second.shows("It does not answer."))


def test_a_second_copy_says_so_and_leaves_the_first_alone(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorway, "WARM_UP", NEVER)
    first = own_desk().arrive()
    assert first.context.saving.flush()
    before = contents(own_desk.folder)
    second = own_desk().hear("Liaison Desk is already open")
    assert second.shows("Another window has this desk. Go on there, or close it first.")
    goes_nowhere(second)
    assert contents(own_desk.folder) == before
    third = own_desk().hear("Liaison Desk is already open")
    third.press("Show the other window")
    third.wait(lambda: third.shows("It does not answer."))  # it has only just opened
    first.program.doorway._warm_up()
    third.press("Show the other window")
    first.wait(lambda: not third.window.isVisible())
    first.wait(first.window.isActiveWindow)
    third.end()
    first.go("contacts")
    assert first.window.place.page == "contacts"
    first.end()
    assert own_desk().arrive().window.place == TODAY  # the first one has let it go


def test_a_copy_that_was_killed_does_not_keep_the_desk(own_desk: Starter) -> None:
    """Its lock is left behind, with the number of a process that is no more."""
    own_desk.folder.joinpath("store.lock").write_text(f"{2**22 - 1}\nliaison-desk\n{platform.node()}\n\n\n")
    assert own_desk().arrive().window.place == TODAY


def test_the_sentence_stays_when_the_look_changes(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorway, "WARM_UP", NEVER)
    own_desk().arrive()
    second = own_desk().hear("Liaison Desk is already open")
    second.key("Ctrl++")
    assert settings.load(own_desk.folder / "settings.json").text_size == 125
    assert second.shows("Liaison Desk is already open")
    assert not second.has("Navigation")


def test_a_store_of_a_newer_program(own_desk: Starter, place: Paths) -> None:
    connection = connect(place.store, keys.without_asking(place.store) or "")
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    before = contents(own_desk.folder)
    running = own_desk().hear("The desk was written by a newer version")
    assert running.shows(
        f"The file is version 7, this program knows version {migrate.NEWEST}. Nothing has been changed."
    )
    goes_nowhere(running)
    assert contents(own_desk.folder) == before


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Where anybody may look in: pytest's own folders are for their owner alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_one_may_only_read(own_desk: Starter, open_folder: Path) -> None:
    for name, content in contents(own_desk.folder).items():
        open_folder.joinpath(name).write_bytes(content)
        open_folder.joinpath(name).chmod(0o444)
    for folder in (open_folder / "cache", open_folder / "log"):
        folder.mkdir()
    settings.save(open_folder / "settings.json", ENGLISH)
    open_folder.chmod(0o555)
    before = contents(open_folder)
    with someone_without_rights():
        running = own_desk(data_dir=open_folder).hear("The folder cannot be written to")
        assert running.shows(f"Nothing has been changed. The desk lies in {open_folder}.")
        goes_nowhere(running)
    assert contents(open_folder) == before
    assert sorted(file.name for file in open_folder.iterdir()) == [
        "cache", "log", "settings.json", "store.ldb", "store.recovery.slot", "store.system.slot",
    ]  # fmt: skip


def test_a_disk_without_room_for_the_lock(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLockFile, "tryLock", lambda *_given: False)
    monkeypatch.setattr(QLockFile, "error", lambda _lock: QLockFile.LockError.UnknownError)
    running = own_desk().hear("The disk is full")
    goes_nowhere(running)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_of_somebody_else(own_desk: Starter, open_folder: Path) -> None:
    """One may not even look what is in it, nor in what lies above it."""
    folder = open_folder / "theirs" / "desk"
    folder.mkdir(parents=True)
    for closed in (folder, folder.parent):
        closed.chmod(0o700 if os.geteuid() == 0 else 0)
        with someone_without_rights():
            running = own_desk(data_dir=folder, language=Language.EN).hear("The folder cannot be written to")
            goes_nowhere(running)
    folder.parent.chmod(0o700)


def test_a_folder_that_cannot_be_made(own_desk: Starter, tmp_path: Path) -> None:
    tmp_path.joinpath("file").write_text("no folder")
    folder = tmp_path / "file" / "desk"
    running = own_desk(data_dir=folder, language=Language.EN).hear("The folder cannot be written to")
    assert running.shows(f"The desk lies in {folder}.")
    goes_nowhere(running)


def test_no_place_for_pictures_and_log_keeps_nobody_from_the_desk(own_desk: Starter) -> None:
    home = paths.inside(own_desk.folder)
    for folder in (home.cache, home.log):
        shutil.rmtree(folder, ignore_errors=True)
        folder.write_text("no folder")
    running = own_desk().arrive()
    assert running.window.place.page == "today"
    assert running.dialogs == []


def test_settings_that_cannot_be_kept_hold_until_the_end(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    running = own_desk().arrive()

    def refuse(*_given: object) -> None:
        raise PermissionError

    monkeypatch.setattr(settings, "save", refuse)
    running.key("Ctrl++")
    assert running.context.settings.text_size == 125
    assert running.dialogs == []


def test_a_sample_that_cannot_be_opened_has_a_way_back(own_desk: Starter) -> None:
    sample = paths.inside(own_desk.folder).sample()
    sample.data.mkdir()
    sample.key.write_text("00" * 32)
    sample.store.write_bytes(b"x" * 4096)
    running = own_desk().arrive()
    running.window.open_sample()
    running.hear("The file of the desk is damaged")
    assert running.shows(str(sample.data))
    assert not running.shows("backup")
    running.press("Back to my own desk", QPushButton)
    running.arrive()
    assert running.shows("Ola Eksempel")
    assert not sample.store.exists()


def test_defaults_where_the_settings_are_none(own_desk: Starter) -> None:
    own_desk.folder.joinpath("settings.json").write_text("{no json")
    running = own_desk().arrive()
    assert running.context.settings == settings.Settings()
    assert running.context.settings.appearance is Appearance.SYSTEM
