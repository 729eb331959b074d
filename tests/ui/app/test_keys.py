"""A desk of an earlier version gets its keys at its first opening, and nothing is in between."""

import shutil

from PySide6.QtWidgets import QLabel

from liaison_desk import paths
from liaison_desk.domain.keys import GROUP, Way
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store.connection import read_key
from liaison_desk.ui.place import TODAY
from liaison_desk.ui.securing.code import CodeSheet
from tests import key_store
from tests.ui.app.conftest import Running, Starter

PASSPHRASE = "fire blå hester på vidda"


def code_on(running: Running) -> str:
    (sheet,) = [found for found in running.window.findChildren(CodeSheet) if found.isVisible()]
    return "-".join(label.text() for label in sheet.findChildren(QLabel) if len(label.text()) == GROUP)


def come_to_code(running: Running) -> str:
    running.wait(lambda: running.page.form.way.is_known)
    running.press("Next")
    code = code_on(running)
    running.press("Next")
    return code


def test_an_old_desk_gets_its_keys_first_and_then_begins_as_ever(
    old_desk: Starter, place: Paths, machine: key_store.Memory
) -> None:
    key = read_key(place.key)
    running = old_desk().arrive()
    assert running.window.place.page == "securing"
    assert not running.has("Navigation")
    assert running.shows("Until now the key of the desk lay open beside it.")
    for pressed in ("Ctrl+1", "Ctrl+5", "Ctrl+,", "Ctrl+T", "Ctrl+M", "Ctrl+K", "Esc", "Alt+Left"):
        running.key(pressed)
        assert running.window.place.page == "securing", pressed
    code = come_to_code(running)
    running.key("Alt+Left")
    assert code_on(running) == code
    running.key("Ctrl+Return")
    running.type("abc")
    running.key("Return")
    assert running.shows("That is not a whole code: six groups of five letters and digits.")
    running.key("Ctrl+A")
    running.type(code)
    running.key("Return")
    running.wait(lambda: running.window.place == TODAY)
    assert running.has("Navigation")
    assert keys.ways(place.store) == (Way.SYSTEM, Way.RECOVERY)
    assert keys.unlock(place.store, Way.RECOVERY, code) == key
    running.key("Alt+Left")
    assert running.window.place == TODAY  # nothing leads back
    running.end()
    assert old_desk().arrive().window.place == TODAY


def test_a_run_that_breaks_off_there_begins_there_again_with_another_code(
    old_desk: Starter, machine: key_store.Memory
) -> None:
    running = old_desk().arrive()
    code = come_to_code(running)
    running.type(code[:-3])
    running.end()
    running = old_desk().arrive()
    assert running.window.place.page == "securing"
    assert come_to_code(running) != code


def test_a_desk_with_its_keys_begins_as_ever(own_desk: Starter) -> None:
    assert own_desk().arrive().window.place == TODAY


def test_the_sample_year_has_nothing_to_protect(own_desk: Starter, short_year: None) -> None:
    running = own_desk().arrive()
    running.window.open_sample()
    running.wait(lambda: running.program.context is not None and running.program.context.is_sample)
    running.wait(lambda: running.window.place == TODAY)
    sample = paths.inside(own_desk.folder).sample()
    assert keys.ways(sample.store) == (Way.PLAIN,)


def test_a_folder_that_was_carried_away_does_not_open_without_asking(own_desk: Starter, place: Paths) -> None:
    elsewhere = place.data.with_name("elsewhere")
    shutil.copytree(place.data, elsewhere)
    with key_store.of_machine(key_store.Memory()):
        assert keys.without_asking(paths.inside(elsewhere).store) is None
