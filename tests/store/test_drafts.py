"""No keystroke that was shown as saved is ever lost, not even to a killed process."""

import shutil
import sys
import threading
import time
from pathlib import Path

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.store import connection as connections
from liaison_desk.store.drafts import Drafts
from liaison_desk.store.errors import BusyStoreError, LostJournalError, StoreError
from tests import factory


class Typist:
    """Hears what the writer reports."""

    def __init__(self) -> None:
        self.saves = 0
        self.failures: list[StoreError] = []
        self.failed = threading.Event()

    def saved(self) -> None:
        self.saves += 1

    def refused(self, error: StoreError) -> None:
        self.failures.append(error)
        self.failed.set()


@pytest.fixture
def typist() -> Typist:
    return Typist()


def start(place: paths.Paths, clock: SetClock, typist: Typist) -> Drafts:
    return Drafts(place.store, connections.read_key(place.key), clock, typist.saved, typist.refused)


def kept(desk: Desk) -> dict[str, str]:
    with desk.read() as reader:
        return reader.drafts()


def test_the_newest_text_of_each_field_is_kept(desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist) -> None:
    drafts = start(place, clock, typist)
    for n in range(200):
        drafts.put("a", "Ring rektor"[: n % 12])
    drafts.put("b", "Æøå")
    drafts.put("a", "Ring rektor i dag")
    assert drafts.flush(5)
    assert kept(desk) == {"a": "Ring rektor i dag", "b": "Æøå"}
    assert 1 <= typist.saves < 202  # what is typed during one save shares the next
    drafts.put("b", None)
    drafts.close()
    assert kept(desk) == {"a": "Ring rektor i dag"}


def test_closing_writes_what_waits(desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist) -> None:
    drafts = start(place, clock, typist)
    drafts.put("a", "siste ord")
    drafts.close()
    assert kept(desk) == {"a": "siste ord"}


@pytest.mark.parametrize("is_on_the_disk", [True, False])
def test_the_door_takes_over(desk: Desk, typist: Typist, is_on_the_disk: bool) -> None:
    desk.start_drafts(typist.saved, typist.refused)
    assert desk.drafts is not None
    desk.drafts.put("line", "Kari Lunde")
    if is_on_the_disk:
        assert desk.drafts.flush(5)
    with desk.write(Op.ADD_CONTACT, draft="line") as work:
        work.add(factory.contact(name="Kari Lunde"))
    assert desk.drafts.flush(5)
    assert kept(desk) == {}


def test_a_write_that_fails_keeps_the_draft(desk: Desk, place: paths.Paths, typist: Typist) -> None:
    desk.start_drafts(typist.saved, typist.refused)
    assert desk.drafts is not None
    desk.drafts.put("line", "Kari")
    desk.drafts.flush(5)
    desk.drafts.put("line", "Kari Lunde")  # which may still be on its way
    with pytest.raises(ZeroDivisionError), desk.write(Op.ADD_CONTACT, draft="line") as work:
        work.add(factory.contact())
        raise ZeroDivisionError
    assert desk.drafts.flush(5)
    assert kept(desk) == {"line": "Kari Lunde"}


def test_what_the_disk_refused_does_not_come_back_behind_the_door(
    desk: Desk, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start_drafts(typist.saved, typist.refused)
    drafts = desk.drafts
    assert drafts is not None
    writing, go_on = threading.Event(), threading.Event()

    def refuse() -> StoreError:
        writing.set()
        go_on.wait(5)
        return StoreError("no")

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_write", refuse)
        drafts.put("line", "Kari Lunde")
        assert writing.wait(5)
        threading.Timer(0.02, go_on.set).start()
        with desk.write(Op.ADD_CONTACT, draft="line") as work:  # while the writer is being refused
            work.add(factory.contact(name="Kari Lunde"))
    drafts.put("other", "x")
    assert drafts.flush(5)
    assert kept(desk) == {"other": "x"}


def test_what_is_on_its_way_can_be_read(desk: Desk, place: paths.Paths, typist: Typist) -> None:
    desk.start_drafts(typist.saved, typist.refused)
    assert desk.drafts is not None
    for key in ("a", "b"):
        desk.drafts.put(key, "før")
    desk.drafts.flush(5)
    holder = connections.connect(place.store, connections.read_key(place.key))
    holder.execute("BEGIN IMMEDIATE")
    desk.drafts.put("a", "etter")
    desk.drafts.put("b", None)
    desk.drafts.put("c", "ny")
    assert desk.written() == {"a": "etter", "c": "ny"}
    holder.execute("ROLLBACK")
    holder.close()
    assert desk.drafts.flush(5)
    assert desk.written() == kept(desk) == {"a": "etter", "c": "ny"}


def test_a_refusing_disk_loses_nothing(desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist) -> None:
    holder = connections.connect(place.store, connections.read_key(place.key))
    drafts = start(place, clock, typist)
    drafts._connection.execute("PRAGMA busy_timeout = 1")
    holder.execute("BEGIN IMMEDIATE")
    drafts.put("a", "før")
    assert typist.failed.wait(5)
    assert isinstance(typist.failures[0], BusyStoreError)
    assert not drafts.is_settled
    drafts.put("a", "etter")
    holder.execute("ROLLBACK")
    holder.close()
    assert drafts.flush(5)
    assert drafts.is_settled
    assert kept(desk) == {"a": "etter"}
    drafts.close()


def test_what_is_typed_while_the_disk_refuses_wins_over_what_it_refused(
    desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liaison_desk.store.drafts.RETRY", 0.001)
    drafts = start(place, clock, typist)
    writing, go_on = threading.Event(), threading.Event()

    def refuse() -> StoreError:
        writing.set()
        go_on.wait(5)
        return StoreError("no")

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_write", refuse)
        drafts.put("a", "før")
        assert writing.wait(5)
        drafts.put("a", "etter")
        go_on.set()
        assert typist.failed.wait(5)
    assert drafts.flush(5)
    assert kept(desk) == {"a": "etter"}
    drafts.close()


def test_the_writer_outlives_whatever_goes_wrong(
    desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its thread nothing would ever be saved again, and nothing would say so."""
    drafts = start(place, clock, typist)

    def fail() -> StoreError | None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_write", fail)
        drafts.put("a", "ord")
        assert typist.failed.wait(5)
    assert str(typist.failures[0]) == "MemoryError"
    assert drafts.flush(5)
    assert kept(desk) == {"a": "ord"}
    drafts.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_journal_that_is_taken_away_takes_nothing_that_was_saved(
    desk: Desk, place: paths.Paths, typist: Typist, tmp_path: Path
) -> None:
    """SQLite would write on into a file that nobody can find any more, and call it saved."""
    desk.start_drafts(typist.saved, typist.refused)
    drafts = desk.drafts
    assert drafts is not None
    drafts.put("line", "lagret")
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact(id="a", name="Kari Lunde"))
    assert drafts.flush(5)
    connections.journal_of(place.store).unlink()
    with pytest.raises(LostJournalError), desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact(id="b", name="Per Test"))
    assert desk.next_undo() is not None
    drafts.put("line", "lagret og mer")
    assert typist.failed.wait(5)
    assert isinstance(typist.failures[0], LostJournalError)
    shutil.copytree(place.data, tmp_path / "killed")  # at this moment
    again = Desk(stores.open_store(paths.inside(tmp_path / "killed")), desk.clock)
    with again.read() as reader:
        assert [person.id for person in reader.all(Contact)] == ["a"]
    assert kept(again) == {"line": "lagret"}
    again.close()


def test_what_fails_on_and_on_is_logged_once(
    place: paths.Paths,
    clock: SetClock,
    typist: Typist,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("liaison_desk.store.drafts.RETRY", 0.001)
    drafts = start(place, clock, typist)
    drafts._connection.execute("PRAGMA query_only = 1")
    drafts.put("a", "hemmelig")
    while len(typist.failures) < 5:
        time.sleep(0.001)
    drafts._connection.execute("PRAGMA query_only = 0")
    assert drafts.flush(5)
    drafts.close()
    assert [record.getMessage() for record in caplog.records] == ["a draft could not be saved: SQLITE_READONLY"]


def test_texts_that_go_together_are_kept_together_or_not_at_all(
    desk: Desk, place: paths.Paths, clock: SetClock, typist: Typist
) -> None:
    drafts = start(place, clock, typist)
    holder = connections.connect(place.store, connections.read_key(place.key))
    holder.execute(
        "CREATE TRIGGER refusing BEFORE INSERT ON draft WHEN new.key = 'b' BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with drafts._change:  # or the first would be on its way before the second comes
        drafts._waiting |= {"a": "først", "b": "så"}
        drafts._change.notify_all()
    assert typist.failed.wait(5)
    assert kept(desk) == {}
    holder.execute("DROP TRIGGER refusing")
    holder.close()
    assert drafts.flush(5)
    assert kept(desk) == {"a": "først", "b": "så"}
    drafts.close()


def test_closing_does_not_wait_for_a_disk_that_is_gone(place: paths.Paths, clock: SetClock, typist: Typist) -> None:
    holder = connections.connect(place.store, connections.read_key(place.key))
    holder.execute("BEGIN IMMEDIATE")
    drafts = start(place, clock, typist)
    drafts._connection.execute("PRAGMA busy_timeout = 1")
    drafts.put("a", "tapt")
    assert typist.failed.wait(5)
    drafts.close()
    holder.execute("ROLLBACK")
    holder.close()


def test_flush_says_when_it_takes_too_long(place: paths.Paths, clock: SetClock, typist: Typist) -> None:
    holder = connections.connect(place.store, connections.read_key(place.key))
    holder.execute("BEGIN IMMEDIATE")
    drafts = start(place, clock, typist)
    drafts.put("a", "venter")
    assert not drafts.flush(0.05)
    holder.execute("ROLLBACK")
    holder.close()
    assert drafts.flush(5)
    drafts.close()
