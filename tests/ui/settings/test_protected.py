"""What is protected: reached by keys and clicks, and true."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.backups import State, Trouble, Why
from liaison_desk.domain.keys import Way
from liaison_desk.services import backup_keeping, backups, outbox
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen, name_of


def test_it_is_reached_from_the_settings_and_read_line_by_line(screen: Screen) -> None:
    screen.go("settings")
    screen.press("What is protected", QPushButton)
    assert screen.window.place == Place("settings", part="protected")
    assert name_of(screen.focus).startswith("All you write is in one encrypted file. ")
    for words in ("Only you may open the file", "Nothing goes over the network", "The log holds no names"):
        screen.key("Down")
        assert name_of(screen.focus).startswith(words)
    assert screen.shows("The memory of the machine")
    assert all(name_of(row) for row in screen.page.findChildren(Row))
    row = next(row for row in screen.page.findChildren(Row) if name_of(row).startswith("Backups lie on this disk"))
    row.setFocus()
    screen.key("Return")
    assert screen.window.place == Place("settings", more="storage")


def test_the_palette_leads_there(screen: Screen) -> None:
    screen.key("Ctrl+K")
    screen.type("protected")
    screen.key("Return")
    assert screen.window.place == Place("settings", part="protected")


def test_it_says_what_is_so_now(screen: Screen) -> None:
    place = screen.context.paths
    key = read_key(place.key)
    screen.window.go(Place("settings", part="protected"))
    assert screen.shows("Whoever gets at the folder can read the desk")
    assert screen.shows("There are no backups yet")
    backups.make(place, key, Why.ASKED, screen.context.desk.now())
    outbox.put(place.outbox, [("a.eml", b"x")], screen.context.desk.now())
    (place.aside / "store-20261101-101010").mkdir(parents=True)
    slots.file_of(place.store, Way.PLAIN).unlink()
    slots.file_of(place.store, Way.PASSPHRASE).touch()
    place.store.chmod(0o644)
    place.data.chmod(0o755)
    screen.context.settings = replace(screen.context.settings, second_folder="D:/Kopier")
    screen.go("today")
    screen.window.go(Place("settings", part="protected"))
    screen.settle()
    for words in (
        "Whoever knows your passphrase",
        "There is no recovery code",
        "1 encrypted backup",
        "The newest is of 24 November.",
        "Who may open D:/Kopier is not for the program to change.",
        "set aside",
        "1 draft",
        "Others on this machine can open the file",
    ):
        assert screen.shows(words), words
    slots.file_of(place.store, Way.PASSPHRASE).unlink()
    for way in (Way.SYSTEM, Way.RECOVERY):
        slots.file_of(place.store, way).touch()
    backup_keeping.remember(place, State(Trouble.FULL, Trouble.AWAY))
    screen.page.reload()
    screen.settle()
    assert screen.shows("The last backup could not be made")
    assert screen.shows("D:/Kopier is away, or cannot be written to.")
    assert screen.shows("Whoever is logged in as you")
    assert screen.shows("Whoever has the recovery code")
    assert not screen.shows("There is no recovery code")
