"""A council's year in one folder."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Voices
from liaison_desk.services import issuing, year_pack
from liaison_desk.services.archive import Folder
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.services.test_meeting_cycle import hold, lock
from tests.world import World

NAME = "2026-11-24_Øygarden_Politirådet i Øygarden"


@pytest.fixture
def year(world: World, voices: Voices) -> list[Meeting]:
    """Two meetings of one day with minutes, one nothing was issued for, one of another year, and the evaluation."""
    made = [world.plan(date(2026, 11, 24)) for _ in range(2)]
    for meeting in (*made, world.plan(date(2025, 11, 4))):
        hold(world, meeting)
        lock(world, meeting, voices)
    world.plan(date(2026, 12, 1))
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        first = issuing.issue_evaluation(work, world.council.id, 2026, voices)
        issuing.save_references(work, replace(first, police_reference="=26/1"))
        issuing.save_withdrawal_reason(work, replace(first, withdrawal_reason="Feil"))
        issuing.withdraw(work, first.id)
        issuing.issue_evaluation(work, world.council.id, 2026, voices)
    return made


def folder(world: World, voices: Voices, year: int) -> Folder:
    with world.desk.read() as reader:
        return year_pack.of_year(reader, world.council.id, year, voices)


def test_each_meeting_has_its_folder_and_the_index_tells_of_all(
    world: World, voices: Voices, year: list[Meeting], tmp_path: Path
) -> None:
    made = folder(world, voices, 2026)
    assert made.name == "2026_Øygarden_Politirådet i Øygarden"
    assert {name.partition("/")[0] for name in made.files} == {
        NAME, f"{NAME}_2", "2026 Evaluering Politirådet i Øygarden v2.pdf", "index.pdf", "index.csv",
    }  # fmt: skip
    rows = list(csv.reader(io.StringIO(made.files["index.csv"].decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 1 + len(year) + 2
    assert [row[0] for row in rows[1:]] == ["2026-11-24", "2026-11-24", "2026-12-31", "2026-12-31"]
    for row in rows[1:]:
        assert len(row) == len(rows[0]) == 12
        assert (row[9] in made.files) == (row[5] == "")  # withdrawn ones are listed, and not there
    assert rows[3][6] == "'=26/1"  # no formula
    assert problems(made.files["index.pdf"]) == []
    assert text_of(made.files["index.pdf"]).count("24.11.2026") >= 2
    assert folder(world, voices, 2026) == made
    written = year_pack.write(world.desk, world.council.id, 2026, voices, tmp_path)
    assert {file.relative_to(written).as_posix() for file in written.rglob("*") if file.is_file()} == set(made.files)


def test_a_year_without_meetings(world: World, voices: Voices) -> None:
    made = folder(world, voices, 2024)
    assert set(made.files) == {"index.pdf", "index.csv"}
    assert problems(made.files["index.pdf"]) == []
    assert made == folder(world, voices, 2024)


def test_an_approved_document_says_so(world: World, voices: Voices, year: list[Meeting]) -> None:
    with world.desk.write(Op.APPROVE_MINUTES) as work:
        minutes = work.all(IssuedDocument, meeting_id=year[0].id)[0]
        work.update(replace(minutes, approved_on=date(2026, 11, 30), sent_on=date(2026, 11, 25)))
    words = text_of(folder(world, voices, 2026).files["index.pdf"])
    assert "30.11.2026" in words
    assert "25.11.2026" in words
