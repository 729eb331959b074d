"""The demo: what it makes, that it is the same each time, and that it writes over nobody's folder."""

from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk import cli, demo, paths, screens
from liaison_desk.paths import Paths
from liaison_desk.store import connection as connections
from liaison_desk.store.tables import TABLE_OF

SCENES = {scene.name: scene for scene in screens.SCENES}
FEW = (replace(SCENES["today"], also=(screens.NN,)), replace(SCENES["hold"], also=()), SCENES["firstrun2"])


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Path:
    """The whole demo but for most of its pictures, which would take longer than all other tests."""
    whole = demo.take_all
    monkeypatch.setattr(demo, "take_all", lambda folder, home: whole(folder, home, FEW))
    return tmp_path / "out"


def test_the_demo_makes_the_year_its_documents_and_pictures(
    out: Path, sample_year: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["demo", str(out)]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].split() == ["data", "3", "municipalities"]
    assert [row.split()[0] for row in table].count("documents") == 3
    made = {language: len(list((out / "documents" / language).glob("*.pdf"))) for language in ("nb", "nn", "en")}
    assert set(made.values()) == {made["nb"]}
    assert made["nb"] > 30
    folder = out / "documents"
    assert any("offentlig" in file.name for file in (folder / "nb").iterdir())
    assert {pack.name for pack in (folder / "year packs").iterdir()} == {"2026_Bergen", "2026_Skaun", "2026_Øygarden"}
    assert (folder / "year packs" / "2026_Bergen" / "index.csv").exists()
    assert {file.suffix for file in (folder / "to the members").iterdir()} == {".eml", ".ics"}
    assert len(list((folder / "reminders").glob("*.eml"))) == 2
    assert sorted(file.suffix for file in (folder / "handover").iterdir()) == [".ldhandover", ".pdf", ".pdf", ".pdf"]
    assert sorted(file.suffix for file in (folder / "lists").iterdir()) == [".csv", ".xlsx"]
    assert {picture.name for picture in (out / "screens").iterdir()} == {
        "today_light.png",
        "today_nn.png",
        "hold_light.png",
        "firstrun2_light.png",
    }
    assert _rows(paths.inside(out / "data")) == _rows(sample_year)  # the same year each time it is told


def test_an_earlier_demo_is_made_anew(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "take_all", lambda *_: [])
    monkeypatch.setattr(demo.exports, "everything", lambda *_: [])
    monkeypatch.setattr(demo, "_folders", lambda *_: [])
    monkeypatch.setattr(demo, "_handover", lambda *_: [])
    assert cli.main(["demo", str(out)]) == 0
    (out / "documents" / "nb" / "left over.pdf").touch()
    assert cli.main(["demo", str(out)]) == 0
    assert list((out / "documents" / "nb").iterdir()) == []


def test_the_demo_writes_into_no_folder_of_somebody_else(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (out / "data").mkdir(parents=True)
    (out / "data" / "store.ldb").write_bytes(b"a year of work")
    assert cli.main(["demo", str(out)]) == 2
    assert "is not empty" in capsys.readouterr().err
    assert [file.name for file in out.rglob("*")] == ["data", "store.ldb"]


def test_the_demo_says_when_it_cannot_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert cli.main(["demo", str(tmp_path / "file" / "out")]) == 2
    assert "could not be written" in capsys.readouterr().err


def _rows(home: Paths) -> dict[str, list[object]]:
    connection = connections.connect(home.store, connections.read_key(home.key))
    rows = {
        table.name: connection.execute(f"SELECT * FROM {table.name} ORDER BY id").fetchall()
        for table in TABLE_OF.values()
    }
    connection.close()
    return rows
