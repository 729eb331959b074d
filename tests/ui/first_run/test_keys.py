"""Step 4, its second half: how the desk opens, and the recovery code without which nothing is begun."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.keys import Way
from liaison_desk.services import keys
from liaison_desk.store.errors import WrongSecretError
from tests import key_store
from tests.ui import file_dialog
from tests.ui.first_run.conftest import STORAGE, YOU, Run

PASSPHRASE = "fire blå hester på vidda"


@pytest.fixture
def storage(run: Run) -> Run:
    run.come_to(STORAGE)
    run.find_way()
    return run


def store(run: Run) -> Path:
    return run.context.paths.store


def lies_on_disk(run: Run, *words: str) -> list[str]:
    """Which of these stand in any file of the folder, or in any draft."""
    run.wait(run.context.saving.flush)
    with run.context.desk.read() as reader:
        drafts = " ".join(reader.drafts().values())
    files = [file.read_bytes() for file in run.context.paths.data.rglob("*") if file.is_file()]
    return [word for word in words if word in drafts or any(word.encode() in content for content in files)]


def test_the_machine_opens_the_desk_and_the_code_does_too(storage: Run) -> None:
    key = storage.context.desk.key
    code = storage.secure()
    assert keys.ways(store(storage)) == (Way.PLAIN,)
    storage.press("Begin")
    storage.wait(lambda: storage.window.place.page == "today")
    assert keys.ways(store(storage)) == (Way.SYSTEM, Way.RECOVERY)
    assert keys.unlock(store(storage), Way.RECOVERY, code) == key
    assert lies_on_disk(storage, code, key, code.replace("-", "")) == []
    storage.restart()
    assert storage.window.place.page == "today"


def test_a_passphrase_instead_is_written_twice_and_never_shown_unasked(storage: Run) -> None:
    storage.press("With a passphrase")
    storage.write("Passphrase", "for kort")
    storage.press("Next")
    assert storage.shows("That is too short")
    assert storage.focus is storage.find("Passphrase")
    storage.write("Passphrase", PASSPHRASE)
    storage.write("The passphrase once more", PASSPHRASE.upper())
    storage.press("Next")
    assert storage.shows("That is not the same as the first one.")
    storage.write("The passphrase once more", PASSPHRASE)
    edit = storage.find("Passphrase", QLineEdit)
    assert edit.displayText() != PASSPHRASE
    storage.press("Show what is written")
    assert edit.displayText() == PASSPHRASE
    storage.press("Hide what is written")
    assert edit.displayText() != PASSPHRASE
    assert lies_on_disk(storage, PASSPHRASE) == []
    key = storage.context.desk.key
    storage.begin()
    assert keys.ways(store(storage)) == (Way.PASSPHRASE, Way.RECOVERY)
    assert keys.unlock(store(storage), Way.PASSPHRASE, PASSPHRASE) == key


def test_a_machine_without_a_key_store_asks_for_a_passphrase_alone(run: Run) -> None:
    with key_store.of_machine(key_store.Placeholder()):
        run.come_to(STORAGE)
        run.find_way()
        assert run.shows("This machine has no key store that can be used")
        assert not run.has("Without asking")
        assert run.focus is run.find("Passphrase")
        run.press("Next")
        assert run.shows("That is too short")
        run.type(PASSPHRASE)
        run.write("The passphrase once more", PASSPHRASE)
        run.begin()
        assert keys.ways(store(run)) == (Way.PASSPHRASE, Way.RECOVERY)


def test_a_key_store_that_refuses_in_the_end_leads_to_the_passphrase_with_the_same_code(run: Run) -> None:
    with key_store.of_machine(key_store.Locked()):
        run.come_to(STORAGE)
        code = run.secure()
        run.press("Begin")
        run.wait(lambda: run.shows("The machine's key store did not take the key. Choose a passphrase instead."))
        assert keys.ways(store(run))[0] is Way.PLAIN
        run.write("Passphrase", PASSPHRASE)
        run.write("The passphrase once more", PASSPHRASE)
        assert run.secure() == code
        run.press("Begin")
        run.wait(lambda: run.window.place.page == "today")
        assert keys.ways(store(run)) == (Way.PASSPHRASE, Way.RECOVERY)


def test_where_the_folder_cannot_be_written_it_is_said_and_tried_again(storage: Run) -> None:
    storage.secure()
    (store(storage).parent / "store.recovery.slot.fresh").mkdir()
    storage.press("Begin")
    storage.wait(lambda: storage.shows("The keys could not be written into the folder."))
    assert keys.ways(store(storage)) == (Way.PLAIN,)
    (store(storage).parent / "store.recovery.slot.fresh").rmdir()
    storage.press("Begin")
    storage.wait(lambda: storage.window.place.page == "today")


def test_the_code_that_is_typed_back_has_to_be_the_one(storage: Run) -> None:
    code = storage.secure()
    field = storage.find("Recovery code", QLineEdit)
    field.setText(code[:-1])
    storage.press("Begin")
    assert storage.shows("That is not a whole code: six groups of five letters and digits.")
    other = "A" if code[12] != "A" else "B"
    field.setText(code[:12] + other + code[13:])
    storage.press("Begin")
    assert storage.shows("Group 3 is another.")
    assert keys.ways(store(storage)) == (Way.PLAIN,)
    assert storage.focus is field
    storage.press("Back")
    assert storage.code() == code
    assert not field.isVisible()
    storage.key("Alt+Left")
    assert storage.has("Without asking")
    storage.key("Alt+Left")
    assert storage.step != STORAGE


def test_nothing_leads_past_it(storage: Run) -> None:
    assert not storage.has("Skip")
    storage.press("Next")
    assert not storage.has("Skip")
    storage.press("1. You")
    assert storage.step == YOU
    storage.press("4. Storage")
    assert storage.code()


def test_the_code_is_copied_or_saved_where_one_says(storage: Run, tmp_path: Path) -> None:
    storage.press("Next")
    code = storage.code()
    storage.press("Copy the code")
    assert QGuiApplication.clipboard().text() == code
    storage.press("Save it to a file")
    file_dialog.answer(storage, tmp_path / "kode.txt")
    storage.wait(lambda: storage.shows("Saved as kode.txt"))
    written = (tmp_path / "kode.txt").read_text("utf-8")
    assert code in written
    assert str(storage.context.paths.data) in written
    assert lies_on_disk(storage, code) == []


def test_a_window_built_anew_shows_the_same_code_and_a_new_run_another(storage: Run, again: Callable[[], None]) -> None:
    storage.press("With a passphrase")
    storage.write("Passphrase", PASSPHRASE)
    storage.write("The passphrase once more", PASSPHRASE)
    storage.press("Next")
    code = storage.code()
    storage.window.rebuild(storage.context.settings)
    storage.settle()
    assert storage.code() == code
    storage.press("Back")
    assert storage.find("Passphrase", QLineEdit).text() == PASSPHRASE
    again()
    assert storage.step == STORAGE
    storage.find_way()
    assert storage.has("Without asking")
    storage.press("Next")
    assert storage.code() != code


def test_broken_off_between_the_keys_and_the_end_it_asks_once_more_with_a_new_code(storage: Run) -> None:
    first = storage.secure()
    keys.secure(store(storage), storage.context.desk.key, first, None)  # and then the machine went out
    storage.kill()
    assert storage.step == STORAGE
    storage.find_way()
    second = storage.secure()
    storage.press("Begin")
    storage.wait(lambda: storage.window.place.page == "today")
    assert keys.unlock(store(storage), Way.RECOVERY, second) == storage.context.desk.key
    with pytest.raises(WrongSecretError):
        keys.unlock(store(storage), Way.RECOVERY, first)
