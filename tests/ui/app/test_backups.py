"""Backups as the program makes them by itself, and a restore as the officer asks for it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.backups import Trouble, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.domain.memos import Memo
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys, memos
from liaison_desk.services.desk import Desk
from liaison_desk.store import backup_files, restoring, slots
from liaison_desk.store.errors import FullStoreError
from liaison_desk.ui import doorway
from tests.ui.app.conftest import Running, Starter
from tests.ui.app.test_lock import CODE, LOCKED, PASSPHRASE, key_of, lock, unlock


def note(running: Running, words: str) -> None:
    with running.context.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, words, running.context.today())


def memo_words(desk: Desk) -> list[str]:
    with desk.read() as reader:
        return [memo.words for memo in reader.all(Memo)]


def test_one_is_made_when_the_program_is_closed_and_only_if_something_changed(own_desk: Starter, place: Paths) -> None:
    first = own_desk().arrive()
    first.end()
    assert backups.found(place) == []
    second = own_desk().arrive()
    note(second, "Ring")
    second.end()
    (made,) = backups.found(place)
    assert made.why is Why.CLOSE
    third = own_desk().arrive()
    third.go("meetings")
    third.end()
    assert backups.found(place) == [made]


def test_what_a_run_that_was_killed_has_changed_is_backed_up_by_the_next(own_desk: Starter, place: Paths) -> None:
    first = own_desk().arrive()
    note(first, "Ring")
    first.context.desk.drafts.flush(5)
    first.context.keeper._is_due = False  # as if it had been killed before the end
    first.end()
    assert backups.found(place) == []
    second = own_desk().arrive()
    assert second.context.keeper.is_due
    second.context.keeper.look()
    second.wait(lambda: not second.context.keeper.is_running)
    assert [backup.why for backup in backups.found(place)] == [Why.DAILY]
    second.context.keeper.look()
    assert not second.context.keeper.is_running
    second.end()
    assert len(backups.found(place)) == 1


def test_a_large_desk_keeps_the_window_until_it_is_done(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorway, "LARGE", 0)
    running = own_desk().arrive()
    note(running, "Ring")
    running.window.close()
    assert running.window.isVisible()
    assert running.shows("A last backup is being made")
    running.wait(lambda: not running.window.isVisible())
    assert len(backups.found(place)) == 1


def test_the_desk_as_it_was_and_what_was_here_beside_it(own_desk: Starter, place: Paths) -> None:
    running = own_desk().arrive()
    note(running, "Before")
    running.context.keeper.start(Why.ASKED)
    running.wait(lambda: not running.context.keeper.is_running)
    note(running, "After")
    running.go("settings", part="backups")
    running.wait(lambda: running.shows("1 other thing"))
    running.press("Restore this backup", QPushButton)
    running.key("Return")
    before = running.context
    running.wait(lambda: running.program.context not in (None, before))
    running.context = running.program.context
    running.settle()
    assert running.window.place.page == "today"
    assert memo_words(running.context.desk) == ["Before"]
    (aside,) = place.aside.iterdir()
    assert running.shows("This is the desk as it was 24 November 2026 10:42")
    assert running.shows(str(aside))
    assert running.context.desk.next_undo() is None
    assert [backup.why for backup in backups.found(place)] == [Why.BEFORE_RESTORE, Why.ASKED]
    running.press("Close", QPushButton)
    assert not running.shows(str(aside))


def test_meanwhile_nothing_else_is_begun(own_desk: Starter, place: Paths, short_year: None) -> None:
    """Neither the same once more, nor the sample year in whose place the backup would be put, nor the desk twice."""
    running = own_desk().arrive()
    note(running, "Before")
    made = backups.make(place, running.context.keeper.key, Why.ASKED, running.context.desk.now())
    note(running, "After")
    before = running.context
    running.window.restore(made)
    running.window.restore(made)
    running.window.open_sample()
    running.program.doorway.load()
    running.wait(lambda: running.program.context not in (None, before))
    begun = running.program.context
    running.program.doorway.load()
    running.program.doorway._loader.join()
    running.settle()
    assert running.program.context is begun
    assert not begun.is_sample
    assert memo_words(begun.desk) == ["Before"]
    assert len(list(place.aside.iterdir())) == 1
    assert not place.sample().store.exists()


def test_a_desk_with_a_passphrase_asks_for_it_and_then_tells(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 10)
    keys.secure(place.store, key_of(place), CODE, PASSPHRASE)
    running = own_desk().hear(LOCKED)
    unlock(running)
    running.arrive()
    note(running, "Before")
    made = backups.make(place, running.context.keeper.key, Why.ASKED, running.context.desk.now())
    note(running, "After")
    keeper = running.context.keeper
    lock(running)
    assert not keeper.key
    unlock(running)
    running.wait(lambda: running.program.context is not None)
    running.arrive()
    assert running.context.keeper.is_due  # what was changed before it was locked
    running.window.restore(made)
    running.wait(lambda: running.shows(LOCKED))
    running.hear(LOCKED)
    unlock(running)
    running.arrive()
    assert running.shows("This is the desk as it was 24 November 2026 10:42")
    assert memo_words(running.context.desk) == ["Before"]
    assert keys.ways(backups.found(place)[0].file) == (Way.PASSPHRASE, Way.RECOVERY)


def test_a_backup_that_is_damaged_meanwhile_leaves_the_desk(own_desk: Starter, place: Paths) -> None:
    running = own_desk().arrive()
    note(running, "Here")
    made = backups.make(place, running.context.keeper.key, Why.ASKED, running.context.desk.now())
    made.file.write_bytes(b"x" * 4096)
    before = running.context
    running.window.restore(made)
    running.wait(lambda: running.program.context not in (None, before))
    running.context = running.program.context
    assert running.shows("The backup could not be restored")
    assert memo_words(running.context.desk) == ["Here"]
    assert not place.aside.exists()


def test_a_restore_that_breaks_off_half_way_is_finished_at_once(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = own_desk().arrive()
    note(running, "Before")
    made = backups.make(place, running.context.keeper.key, Why.ASKED, running.context.desk.now())
    note(running, "After")
    before, finish = running.context, restoring.finish
    refusals = [OSError("busy")]

    def once(*given: Any) -> Path | None:
        if refusals:
            raise refusals.pop()
        return finish(*given)

    monkeypatch.setattr(restoring, "finish", once)
    running.window.restore(made)
    running.wait(lambda: running.program.context not in (None, before))
    running.context = running.program.context
    assert running.shows("This is the desk as it was 24 November 2026 10:42")
    assert running.shows(f"What was here before lies in {place.aside}.")
    assert memo_words(running.context.desk) == ["Before"]


def test_a_failure_is_quiet_stays_in_the_settings_and_is_tried_again(
    own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise FullStoreError("full")

    first = own_desk().arrive()
    note(first, "Ring")
    with monkeypatch.context() as patch:
        patch.setattr(backup_files, "copy", full)
        first.end()
    second = own_desk().arrive()
    assert second.context.keeper.state.here is Trouble.FULL
    assert second.shows("There is no backup from the last week")
    second.go("settings")
    assert second.shows("The last backup could not be made. The disk is full.")
    second.context.keeper.look()
    second.wait(lambda: not second.context.keeper.is_running)
    second.settle()
    assert not second.shows("The last backup could not be made.")
    assert second.shows("1 backup")


def test_after_a_week_without_one_it_stands_over_every_page(own_desk: Starter, place: Paths) -> None:
    place.backups.mkdir()
    (place.backups / "store-20261101-100000.close.ldb").write_bytes(b"x")
    running = own_desk().arrive()
    assert not running.shows("There is no backup from the last week")
    note(running, "Ring")
    running.settle()
    assert running.shows("There is no backup from the last week")
    running.press("Storage and backups", QPushButton)
    assert running.window.place.page == "settings"


def test_the_sample_year_is_nobodys_and_has_none(start: Starter, short_year: None, tmp_path: Path) -> None:
    running = start(demo=True).arrive()
    note(running, "Ring")
    assert not running.context.keeper.is_due
    running.go("settings")
    assert not running.has("Show the backups")
    running.end()
    assert not list(tmp_path.rglob("store-*.ldb"))
