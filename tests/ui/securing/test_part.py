"""The part of the settings that changes how the desk opens: asked first, done beside the windows, said when it is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from liaison_desk.domain.keys import GROUP, Way
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.kit.layout import STRETCH, box, vbox
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.securing.code import CodeSheet
from liaison_desk.ui.securing.part import KeysPart
from tests import key_store
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
OLD, NEW = "fire blå hester på vidda", "fem røde båter i havna"


@pytest.fixture(autouse=True)
def machine() -> Iterator[key_store.Memory]:
    with key_store.of_machine(key_store.Memory()) as memory:
        yield memory


def show(screen: Screen, passphrase: str | None) -> KeysPart:
    """The part on a page, of a desk that is opened so."""
    keys.secure(screen.context.paths.store, screen.context.desk.key, CODE, passphrase)
    part = KeysPart(screen.context)
    layout = screen.page.layout()
    assert layout is not None
    layout.addWidget(scroll(box(vbox(part, STRETCH))))
    screen.settle()
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.settle()
    return part


@pytest.fixture
def by_system(screen: Screen) -> Screen:
    show(screen, None)
    return screen


@pytest.fixture
def by_passphrase(screen: Screen) -> Screen:
    show(screen, OLD)
    return screen


def opens(place: Paths, way: Way, secret: str) -> bool:
    try:
        return bool(keys.unlock(place.store, way, secret))
    except StoreError:
        return False


def test_a_desk_that_opened_without_asking_asks_from_now_on(by_system: Screen, place: Paths) -> None:
    assert by_system.shows("The desk opens without asking")
    assert not by_system.has("Change the passphrase")
    by_system.press("Ask for a passphrase")
    assert by_system.focus is by_system.find("Passphrase")
    by_system.type(NEW)
    by_system.key("Return")
    assert by_system.shows("That is not the same as the first one.")
    by_system.type(NEW)
    by_system.key("Return")
    by_system.wait(lambda: by_system.shows("The desk asks for the passphrase from now on."))
    assert by_system.shows("The desk asks for a passphrase")
    assert keys.ways(place.store) == (Way.PASSPHRASE, Way.RECOVERY)
    assert opens(place, Way.PASSPHRASE, NEW)
    assert by_system.focus is by_system.find("New recovery code")


def test_the_passphrase_is_changed_by_whoever_knows_it(by_passphrase: Screen, place: Paths) -> None:
    by_passphrase.press("Change the passphrase")
    by_passphrase.type("fire brune hester")
    by_passphrase.write("New passphrase", NEW)
    by_passphrase.write("The new passphrase once more", NEW)
    by_passphrase.press("Change the passphrase")
    by_passphrase.wait(lambda: by_passphrase.shows("That is not the passphrase."))
    assert opens(place, Way.PASSPHRASE, OLD)
    assert by_passphrase.focus is by_passphrase.find("Present passphrase")
    by_passphrase.write("Present passphrase", OLD)
    assert not by_passphrase.shows("That is not the passphrase.")
    by_passphrase.key("Return")
    by_passphrase.wait(lambda: by_passphrase.shows("The passphrase is changed."))
    assert opens(place, Way.PASSPHRASE, NEW)
    assert not opens(place, Way.PASSPHRASE, OLD)
    assert by_passphrase.focus is by_passphrase.find("Change the passphrase")


def test_the_passphrase_is_given_up_for_the_machine(by_passphrase: Screen, place: Paths) -> None:
    by_passphrase.press("Open without asking")
    by_passphrase.key("Return")
    by_passphrase.wait(lambda: by_passphrase.shows("That is not the passphrase."))
    by_passphrase.type(OLD)
    by_passphrase.key("Return")
    by_passphrase.wait(lambda: by_passphrase.shows("The desk opens without asking from now on."))
    assert keys.ways(place.store) == (Way.SYSTEM, Way.RECOVERY)


def test_a_machine_without_a_key_store_offers_none(screen: Screen) -> None:
    with key_store.of_machine(key_store.Placeholder()):
        show(screen, OLD)
        assert screen.has("Change the passphrase")
        assert not screen.has("Open without asking")


def test_a_key_store_that_refuses_changes_nothing(by_passphrase: Screen, place: Paths) -> None:
    by_passphrase.press("Open without asking")
    by_passphrase.type(OLD)
    with key_store.of_machine(key_store.Locked()):
        by_passphrase.key("Return")
        by_passphrase.wait(lambda: by_passphrase.shows("The machine's key store did not take the key."))
    assert opens(place, Way.PASSPHRASE, OLD)
    by_passphrase.key("Esc")
    assert by_passphrase.focus is by_passphrase.find("Open without asking")
    assert by_passphrase.shows("The desk asks for a passphrase")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda folder: folder.joinpath("store.passphrase.slot").write_bytes(b""), "passphrase's key is damaged"),
        (lambda folder: folder.joinpath("store.passphrase.slot.fresh").mkdir(), "could not be written into the folder"),
    ],
    ids=["damaged", "not to be written"],
)
def test_what_stands_against_it_is_said(by_passphrase: Screen, place: Paths, harm: object, said: str) -> None:
    assert callable(harm)
    harm(place.data)
    by_passphrase.press("Change the passphrase")
    by_passphrase.type(OLD)
    by_passphrase.write("New passphrase", NEW)
    by_passphrase.write("The new passphrase once more", NEW)
    by_passphrase.press("Change the passphrase")
    by_passphrase.wait(lambda: by_passphrase.shows(said))
    assert opens(place, Way.RECOVERY, CODE)


def test_another_recovery_code_is_shown_typed_back_and_only_then_the_one(by_system: Screen, place: Paths) -> None:
    by_system.press("New recovery code")
    (sheet,) = by_system.window.findChildren(CodeSheet)
    code = "-".join(label.text() for label in sheet.findChildren(QLabel) if len(label.text()) == GROUP)
    by_system.press("I have written it down")
    by_system.type(code[:-1])
    by_system.key("Return")
    assert by_system.shows("That is not a whole code: six groups of five letters and digits.")
    by_system.press("Show the code again")
    assert sheet.isVisible()
    by_system.press("I have written it down")
    assert by_system.find("Recovery code", QLineEdit).text() == ""
    assert opens(place, Way.RECOVERY, CODE)
    by_system.type(code.lower())
    by_system.key("Return")
    by_system.wait(lambda: by_system.shows("The new recovery code holds, and the one before does not."))
    assert opens(place, Way.RECOVERY, code)
    assert not opens(place, Way.RECOVERY, CODE)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_form_can_be_read_and_left(screen: Screen, qapp: QApplication, pictures: Path, scale: float) -> None:
    Theme(scale=scale).apply(qapp, pictures)
    screen.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    part = show(screen, OLD)
    for name in ("Change the passphrase", "Open without asking", "New recovery code"):
        screen.press(name)
        assert faults(part, scale) == []
        screen.key("Esc")
        assert screen.focus is screen.find(name)
