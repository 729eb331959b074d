"""A damaged desk, as the officer meets it: what is wrong, what is offered, and what is put in its place."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStorageInfo, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from liaison_desk.clock import OSLO
from liaison_desk.domain import unsafe_places
from liaison_desk.domain.backups import Backup, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.domain.texts import Language
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys, memos
from liaison_desk.store import slots
from liaison_desk.store.connection import connect
from liaison_desk.store.errors import DamagedStoreError
from tests.conftest import NOW
from tests.store import damaging
from tests.ui.app.conftest import CODE, Running, Starter

AT = NOW.replace(tzinfo=OSLO)
BEFORE = AT - timedelta(days=1, minutes=2)  # Monday 10:40
PAGE = "The file of the desk is damaged"


def back_up(place: Paths, at: datetime = BEFORE) -> Backup:
    return backups.make(place, keys.without_asking(place.store) or "", Why.CLOSE, at)


def looked(running: Running) -> Running:
    """Once the backups have been looked through."""
    running.wait(lambda: not running.program.doorway._in_the_way.is_busy)
    running.settle()
    return running


def health_of(running: Running) -> Running:
    running.context.health.look()
    running.wait(lambda: running.program.doorway.jobs.is_idle)
    running.settle()
    return running


@pytest.mark.parametrize(
    "harm",
    [damaging.first_page, damaging.half_gone, damaging.last_kilobyte_gone, damaging.emptied, damaging.a_row_s_page],
)
def test_the_newest_good_backup_is_offered(own_desk: Starter, place: Paths, harm: Callable[[Paths], None]) -> None:
    back_up(place)
    harm(place)
    before = damaging.contents(place.data)
    running = looked(own_desk().hear(PAGE))
    assert running.shows(f"Nothing has been overwritten. It lies in {place.data}.")
    assert running.shows("Newest good backup: Monday 23 November, 10:40")
    assert running.shows("1 municipality")
    assert running.shows("All that was written after Monday 23 November, 10:40; the file here was last written")
    assert damaging.contents(place.data) == before


def test_restored_by_keys_alone_and_what_lay_there_is_set_aside(own_desk: Starter, place: Paths) -> None:
    back_up(place)
    damaging.first_page(place)
    damaged = place.store.read_bytes()
    running = looked(own_desk().hear(PAGE))
    assert running.focus.accessibleName() == "Try again"
    running.key("Shift+Tab")
    assert running.focus.accessibleName() == "Restore the backup of Monday 23 November, 10:40"
    running.key("Space")
    assert running.shows(f"What lies here now is not removed: it is set aside in {place.aside}.")
    assert place.store.read_bytes() == damaged
    running.key("Space")
    running.arrive()
    assert running.shows("Ola Eksempel")
    (aside,) = place.aside.iterdir()
    assert running.shows(f"What was here before lies in {aside}.")
    assert aside.joinpath("store.ldb").read_bytes() == damaged


def test_any_other_backup_can_be_chosen(own_desk: Starter, place: Paths) -> None:
    back_up(place, BEFORE - timedelta(days=1))
    newest = back_up(place)
    torn = back_up(place, AT)
    damaging.flip(torn.file, 3)
    place.store.unlink()
    running = looked(own_desk().hear("The file of the desk is gone"))
    assert running.shows("No new one has been made in its place.")
    assert running.shows("Newest good backup: Monday 23 November, 10:40")
    assert running.shows("All that was written after Monday 23 November, 10:40")
    assert running.shows("1 newer backup")
    running.press("Backup of Tuesday 24 November, 10:42")
    looked(running)
    assert running.shows("The backup of Tuesday 24 November, 10:42 cannot be read either.")
    assert not any(name.startswith("Restore") for name in running.reads())
    running.find("Backup of Sunday 22 November, 10:40").setFocus()
    running.key("Return")
    looked(running)
    assert running.shows("Backup of Sunday 22 November, 10:40")
    running.key("Ctrl++")  # another look
    assert running.shows("Backup of Sunday 22 November, 10:40")
    running.press("Restore the backup of Sunday 22 November, 10:40", QPushButton)
    running.key("Space")
    running.arrive()
    assert running.shows("This is the desk as it was 22 November 2026 10:40")
    assert newest.file.exists()


def test_without_a_backup_it_says_what_to_do(own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = place.store.read_bytes()
    damaging.first_page(place)
    running = looked(own_desk().hear(PAGE))
    assert running.shows(
        f"There is no backup here. If you have one somewhere else, such as on a memory stick, copy its files into {place.backups}"
    )
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or len(shown) > 1)
    running.press("Show the folder")
    assert running.shows("No program here shows folders. The path is copied.")
    assert QGuiApplication.clipboard().text() == str(place.data)
    place.store.write_bytes(whole)  # somebody has mended it
    running.press("Try again")
    assert running.arrive().shows("Ola Eksempel")


def test_where_none_of_them_is_good_that_is_said(own_desk: Starter, place: Paths) -> None:
    damaging.flip(back_up(place).file, 3)
    damaging.first_page(place)
    running = looked(own_desk().hear(PAGE))
    assert running.shows("None of the backups here can be read.")


def test_a_lost_key_is_taken_from_the_backup(own_desk: Starter, place: Paths) -> None:
    back_up(place)
    for file in (place.key, *place.data.glob("store.*.slot")):
        file.unlink(missing_ok=True)
    before = place.store.read_bytes()
    running = looked(own_desk().hear("The key to the desk is gone"))
    assert running.shows("The file is sound, and the newest backup has a key that opens it.")
    assert place.store.read_bytes() == before
    running.press("Open the desk with the key of the backup")
    assert running.arrive().shows("Ola Eksempel")


def test_locked_backups_are_opened_by_the_recovery_code(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 1000)  # what makes guessing slow is not the matter here
    key = keys.without_asking(place.store) or ""
    keys.secure(place.store, key, CODE, "en passfrase som holder")
    backups.make(place, key, Why.CLOSE, BEFORE)
    for file in (place.store, *place.data.glob("store.*.slot")):
        file.unlink()
    running = own_desk()
    assert not running.shows("Liaison Desk is locked")  # for a page that is about to go nobody should begin to type
    looked(running.hear("The file of the desk is gone"))
    running.wait(lambda: running.focus.accessibleName() == "Passphrase or recovery code")
    running.type("feil")
    running.key("Return")
    looked(running)
    assert running.shows("That opens none of the backups.")
    running.wait(lambda: running.focus.accessibleName() == "Passphrase or recovery code")
    running.type(CODE)
    running.press("Look into the backups")
    running.wait(lambda: running.shows("Newest good backup"))
    running.press("Restore the backup of", QPushButton)
    running.key("Space")
    assert running.arrive().shows("Ola Eksempel")
    assert keys.is_secured(place.store)


def test_what_opened_a_damaged_desk_opens_its_backups_too(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 1000)
    keys.secure(place.store, keys.without_asking(place.store) or "", CODE, "en passfrase som holder")
    backups.make(place, keys.unlock(place.store, Way.RECOVERY, CODE), Why.CLOSE, BEFORE)
    damaging.first_page(place)
    running = own_desk().hear("Liaison Desk is locked")
    running.find("Passphrase", QLineEdit).setFocus()
    running.type("en passfrase som holder")
    running.key("Return")
    looked(running.hear(PAGE))
    running.press("Restore the backup of Monday 23 November, 10:40", QPushButton)
    running.key("Space")
    assert running.arrive().shows("Ola Eksempel")
    assert running.program.doorway._key is None  # nothing keeps it but the open desk


def test_backups_without_any_key(own_desk: Starter, place: Paths) -> None:
    back_up(place)
    for file in place.data.rglob("*"):
        if file.suffix in {".key", ".slot"}:
            file.unlink()
    running = looked(own_desk().hear("The key to the desk is gone"))
    assert running.shows("There are backups here, but no key to any of them.")


# -- while the desk is open


def test_what_the_check_finds_stays_as_a_banner_that_leads_to_what_can_be_done(own_desk: Starter, place: Paths) -> None:
    back_up(place)
    damaging.an_unread_page(place)
    running = health_of(own_desk().arrive())
    assert running.shows("A part of it cannot be read.")
    running.go("contacts")
    assert running.shows("A part of it cannot be read.")
    running.press("See what can be done")
    looked(running.hear("It cannot be read, or not all of it."))
    assert running.shows("Newest good backup: Monday 23 November, 10:40")
    running.press("Go on with the desk as it is")
    health_of(running.arrive())  # it is looked for again
    assert running.shows("A part of it cannot be read.")
    running.press("See what can be done")
    looked(running.hear("It cannot be read, or not all of it."))
    running.press("Restore the backup of", QPushButton)
    running.key("Space")
    health_of(running.arrive())
    assert not running.shows("A part of it cannot be read.")


def test_a_first_page_that_cannot_be_read(own_desk: Starter, place: Paths) -> None:
    damaging.a_page_of(place, "municipality")
    own_desk().hear(PAGE)


def test_a_page_that_cannot_be_read_is_no_mistake_of_the_program(own_desk: Starter) -> None:
    running = own_desk().arrive()
    running.program._on_error(DamagedStoreError, DamagedStoreError("SQLITE_CORRUPT"), None)
    assert running.dialogs == []
    assert running.shows("A part of it cannot be read.")


def test_a_sound_desk_is_looked_through_once_a_day(own_desk: Starter, place: Paths) -> None:
    running = health_of(own_desk().arrive())
    first = place.checked.read_bytes()
    assert not running.shows("damaged")
    health_of(running)
    assert place.checked.read_bytes() == first
    running.go("settings")
    assert running.shows("Checked today 10:42")
    running.end()
    tomorrow = own_desk(now=NOW + timedelta(days=1)).arrive()
    tomorrow.go("settings")
    assert tomorrow.shows("Checked 24 November")


def test_a_clock_set_back_is_said_and_breaks_nothing(own_desk: Starter, place: Paths) -> None:
    running = own_desk().arrive()
    with running.context.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Før", running.context.today())
    running.end()
    first = backups.found(place)[0]  # made when the program ended
    running = health_of(own_desk(now=NOW - timedelta(days=3)).arrive())
    assert running.shows("The clock of this machine seems to be wrong")
    assert running.shows(
        "It says Saturday 21 November 2026, and something in the desk was written on Tuesday 24 November 2026."
    )
    with running.context.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Etter", running.context.today())
    assert running.context.saving.flush()
    second = back_up(place, AT - timedelta(days=3))
    assert backups.found(place)[:2] == [second, first]  # in the order they were made
    running.press("Hide this")
    assert not running.shows("The clock of this machine")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that")
def test_a_swapped_file_is_said_and_written_no_more(own_desk: Starter, place: Paths, tmp_path: Path) -> None:
    running = own_desk().arrive()
    assert running.context.saving.flush()
    other = tmp_path / "other.ldb"
    shutil.copy2(place.store, other)
    before = other.read_bytes()
    other.replace(place.store)
    running.context.saving.keep("x", "y")
    running.wait(lambda: running.shows("The file of the desk is no longer where it was."))
    running.end()
    assert place.store.read_bytes() == before


def test_a_journal_that_is_gone_is_said(own_desk: Starter, place: Paths) -> None:
    place.store.with_name("store.ldb-shm").write_bytes(bytes(32768))
    running = own_desk().arrive()
    assert running.shows("The program broke off last time, and the journal beside the file is gone since.")
    running.press("I have looked")
    assert not running.shows("The program broke off last time")


# -- bad places


def test_another_machine_s_lock_is_never_taken_over_unasked(own_desk: Starter) -> None:
    lock = own_desk.folder / "store.lock"
    lock.write_text("1\nliaison-desk\nstasjon-7\nx\ny\n")
    running = own_desk().hear("Another machine has this desk")
    assert running.shows("It is open on stasjon-7")
    running.press("Try again")
    running.hear("Another machine has this desk")
    assert "stasjon-7" in lock.read_text()
    running.press("Open it here all the same", QPushButton)
    assert running.shows("two that write at once damage the desk")
    running.key("Space")
    assert running.arrive().shows("Ola Eksempel")


def test_a_share_is_refused_before_anything_is_written(
    own_desk: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = bytes(QStorageInfo(str(tmp_path)).fileSystemType().data()).decode()
    monkeypatch.setattr(unsafe_places, "SHARES", frozenset({here}))
    folder = tmp_path / "new" / "desk"
    running = own_desk(data_dir=folder, language=Language.EN).hear("The folder lies on a network share")
    assert running.shows(str(folder))
    assert not folder.joinpath("store.ldb").exists()
    assert not folder.joinpath("store.lock").exists()


def test_a_newer_store_offers_the_backups_this_version_can_open(own_desk: Starter, place: Paths) -> None:
    key = keys.without_asking(place.store) or ""
    back_up(place)
    connection = connect(place.store, key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    back_up_newer = backups.make(place, key, Why.CLOSE, AT)
    running = looked(own_desk().hear("The desk was written by a newer version"))
    assert running.shows("Newest good backup: Monday 23 November, 10:40")
    assert back_up_newer.file.exists()


def test_a_newer_store_is_not_called_lost_where_there_is_no_backup(own_desk: Starter, place: Paths) -> None:
    connection = connect(place.store, keys.without_asking(place.store) or "")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    running = looked(own_desk().hear("The desk was written by a newer version"))
    assert running.shows("Use the newer program.")
    assert not running.shows("There is no backup here.")
