"""A drill proves that a backup opens as a desk, and that all in it is as it was."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Why
from liaison_desk.paths import Paths, inside
from liaison_desk.services import backups, drills
from liaison_desk.store.connection import connect, read_key
from liaison_desk.store.errors import DamagedStoreError

NOON = datetime(2026, 11, 24, 12, tzinfo=OSLO)


def test_a_drill_opens_the_backup_and_reads_all_of_it(sample_year: Paths, tmp_path: Path) -> None:
    home = inside(Path(shutil.copytree(sample_year.data, tmp_path / "data")))
    key = read_key(home.key)
    made = backups.make(home, key, Why.CLOSE, NOON)
    asked: list[Path] = []

    def key_of(store: Path) -> str:
        asked.append(store)
        return read_key(store.with_suffix(".key"))

    proof = drills.drill(home, made, key_of)
    assert proof.backup == made
    assert proof.rows > 500
    assert proof.documents > 5
    assert asked[0].parent.parent == home.scratch
    assert not list(home.scratch.iterdir())


def test_a_document_that_is_not_what_was_issued_is_found(sample_year: Paths, tmp_path: Path) -> None:
    home = inside(Path(shutil.copytree(sample_year.data, tmp_path / "data")))
    key = read_key(home.key)
    made = backups.make(home, key, Why.CLOSE, NOON)
    connection = connect(made.file, key)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE issued_document SET sha256 = 'other' WHERE id IN (SELECT id FROM document_content)")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    with pytest.raises(DamagedStoreError):
        drills.drill(home, made, lambda _: key)
    assert not list(home.scratch.iterdir())
