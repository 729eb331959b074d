"""Handing over without windows, as two officers would do it."""

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk import cli, paths
from liaison_desk.cli.alone import alone
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import Handover
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import actions, backups, contacts, handover, keys, officers, stores
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store import handover_file, migrate
from liaison_desk.store.errors import FullStoreError
from tests.conftest import NOW
from tests.export.pdf_text import text_of
from tests.services.handover_world import CODE
from tests.world import World

DAY = ("--now", "2026-11-24T10:42")


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover_file, "ROUNDS", 1)


@pytest.fixture
def successor(tmp_path: Path) -> Paths:
    home = paths.inside(tmp_path / "successor")
    desk = Desk(stores.open_store(home), SetClock(NOW))
    with desk.write(Op.SET_UP) as work:
        officers.describe(work, name="Ny Prøve", title="politikontakt")
    desk.close()
    return home


def run(home: Paths, *arguments: object) -> int:
    return cli.main([*map(str, arguments), "--data-dir", str(home.data), *DAY])


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{words}\n"))


def desk_in(home: Paths) -> Desk:
    return Desk(stores.open_store(home), SetClock(NOW))


def test_there_and_back(
    world: World, place: Paths, successor: Paths, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    meeting = world.plan()
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Ring", owner=Owner(world.me.name, world.me.id), council_id=world.council.id)
    world.desk.close()
    assert run(place, "export", "handover", "øygarden", tmp_path) == 0
    written, beside, code = capsys.readouterr().out.splitlines()
    file = tmp_path / "Overlevering Øygarden 2026-11-24.ldhandover"
    assert written == f"{file}, {_rows(place)} rows, 0 documents"
    cover = tmp_path / "De første tretti dagene, Øygarden.pdf"
    assert beside == f"{cover}, what to do first"
    assert file.name in text_of(cover.read_bytes())
    code = code.removeprefix("code, shown once: ")

    typed(monkeypatch, code)
    assert run(successor, "handover", file) == 0
    shown = capsys.readouterr().out
    assert "Øygarden: from Ola Eksempel, 2026-11-24, meetings of 2026 to 2026\n" in shown
    assert "nothing has been changed" in shown
    assert not backups.found(successor)

    typed(monkeypatch, code)
    assert run(successor, "handover", file, "--take-in", "--take-over") == 0
    assert (
        capsys.readouterr()
        .out.splitlines()[-1]
        .endswith("new, 0 changed, 0 removed, 0 values set aside, 1 action items taken over")
    )
    assert len(backups.found(successor)) == 1
    desk = desk_in(successor)
    with desk.read() as reader:
        assert reader.get(Meeting, meeting.id) == meeting
        assert reader.get(ActionItem, action.id).owner_words == "Ny Prøve"
    desk.close()
    typed(monkeypatch, code)
    assert run(successor, "handover", file) == 0
    assert "taken in already, 2026-11-24\n" in capsys.readouterr().out

    for home, title in ((place, "Ring no"), (successor, "Ring i dag")):
        desk = desk_in(home)
        with desk.write(Op.EDIT_ACTION) as work:
            work.update(replace(work.get(ActionItem, action.id), title=title))
            if home is place:
                contacts.add(work, "Ny Prøve", organisation="Vest")
                work.update(replace(work.get(Meeting, meeting.id), place="Her"))
            else:
                own = officers.current(work)
                assert own
                contacts.set_organisation(work, own.contact.id, "vest")
                for item in work.all(AgendaItem, meeting_id=meeting.id):
                    work.remove(item)
                work.remove(work.get(Meeting, meeting.id))
        desk.close()
    back = tmp_path / "back.ldhandover"
    period = ("--first", "2026-11-01", "--last", "2026-12-01")
    assert run(successor, "export", "handover", "4626", back, *period, "--language", "en") == 0
    cover = tmp_path / "The first thirty days, Øygarden.pdf"
    assert "As a deputy until 1 December 2026" in text_of(cover.read_bytes())
    code = capsys.readouterr().out.splitlines()[-1].removeprefix("code, shown once: ")
    typed(monkeypatch, code)
    assert run(place, "handover", back) == 0
    shown = capsys.readouterr().out
    assert "both: ActionItem 'Ring no', title\n  here: Ring no\n  file: Ring i dag <- stands\n" in shown
    assert "both: Meeting '', removed\n  here: kept <- stands\n  file: removed\n" in shown
    assert "the same person: Ny Prøve, Vest\n" in shown
    monkeypatch.setattr("liaison_desk.cli.handovers.MOST", 1)
    typed(monkeypatch, code)
    assert run(place, "handover", back) == 0
    assert "and 3 more\n" in capsys.readouterr().out


def test_a_desk_that_is_nobodys_yet(
    world: World, place: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.desk.close()
    bare, file = paths.inside(tmp_path / "bare"), tmp_path / "x.ldhandover"
    stores.open_store(bare).close()
    monkeypatch.setattr(handover, "new_code", lambda: CODE)
    assert run(place, "export", "handover", "Øygarden", file) == 0
    typed(monkeypatch, CODE)
    assert run(bare, "handover", file, "--take-in", "--take-over") == 0
    assert run(bare, "export", "handover", "Øygarden", tmp_path / "y.ldhandover") == 0


def _rows(home: Paths) -> int:
    desk = desk_in(home)
    with desk.read() as reader:
        (label,) = reader.all(Handover)
    desk.close()
    return label.rows


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    return said.err.strip().removeprefix("liaison-desk: ")


def test_what_cannot_be_is_one_line(
    world: World, place: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world.desk.close()
    file = tmp_path / "x.ldhandover"
    assert run(place, "export", "handover", "Bergen", file) == 2
    assert refused(capsys) == "there is no municipality 'Bergen'"
    for period in (("--first", "2026-11-01"), ("--first", "2026-11-02", "--last", "2026-11-01")):
        assert run(place, "export", "handover", "Øygarden", file, *period) == 2
        assert refused(capsys) == "a period has a first day and a last, not before it"
    assert run(place, "export", "handover", "Øygarden", tmp_path / "away" / "x") == 2
    assert refused(capsys).endswith("x could not be read or written")
    with alone(place):
        assert run(place, "export", "handover", "Øygarden", file) == 2
        assert refused(capsys) == "the desk is open in a window: close it first"
    assert run(place, "export", "handover", world.municipality.id[:8], file) == 0
    code = capsys.readouterr().out.splitlines()[-1].removeprefix("code, shown once: ")
    assert run(place, "export", "handover", "Øygarden", file) == 2
    assert refused(capsys) == f"{file} is there already"
    typed(monkeypatch, keys.new_code())
    assert run(place, "handover", file) == 2
    assert refused(capsys) == f"the code does not open {file}"
    for damage, told in (
        (lambda: file.write_bytes(file.read_bytes()[:4096]), "is not whole, or has been changed"),
        (lambda: migrate_on(file, code), f"is version 99, this program knows {migrate.NEWEST}"),
    ):
        before = file.read_bytes()
        damage()
        typed(monkeypatch, code)
        assert run(place, "handover", file) == 2
        assert refused(capsys) == f"{file} {told}"
        file.write_bytes(before)
    with alone(place):
        assert run(place, "handover", file) == 2
        assert refused(capsys) == "the desk is open in a window: close it first"


def migrate_on(file: Path, code: str) -> None:
    key = handover_file.key_of(code, file.read_bytes()[:16])
    connection = handover_file.connect(file, key)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def test_a_file_that_the_desk_cannot_remember_is_not_left(
    world: World, place: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody has seen its code."""

    def full(*_given: object) -> None:
        raise FullStoreError("SQLITE_FULL")

    world.desk.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(handover, "record", full)
    assert run(place, "export", "handover", "øygarden", stick) != 0
    assert "code" not in capsys.readouterr().out
    assert not list(stick.iterdir())
