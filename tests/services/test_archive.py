"""The archive folder of a meeting, on a disk that may be full, gone, or hold another's folder of that name."""

import hashlib
import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind, FixedItem
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import archive, corrections, councils, issuing, meetings, minutes
from tests.services.test_meeting_cycle import hold, lock, write
from tests.world import World

DAY = date(2026, 11, 24)
NAME = "2026-11-24_Øygarden_Politirådet i Øygarden"


@pytest.fixture
def meeting(world: World, voices: Voices) -> Meeting:
    """Agenda sent and archived, minutes in two versions, the first withdrawn."""
    made = world.plan(DAY)
    note = write(world, made, FixedItem.PROBLEM, EntryKind.NOTE, "Politiet orienterte.")
    write(world, made, FixedItem.PROBLEM, EntryKind.INTERNAL, "KANARI")
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        called = issuing.issue_agenda(work, made.id, voices)
        issuing.mark_sent(work, called.id, date(2026, 11, 10))
        issuing.save_references(work, replace(called, police_reference="26/417", municipality_reference="26/9-1"))
    hold(world, made)
    first = lock(world, made, voices)
    with world.desk.write(Op.ISSUE_CORRECTION) as work:
        correction = corrections.open_correction(work, made.id)
        corrections.save(work, replace(correction, reason="Eit namn er teke ut"))
        minutes.edit_entry(work, note.id, "Politiet orienterte kort.")
        corrections.issue(work, made.id, voices)
        issuing.save_withdrawal_reason(work, replace(first, withdrawal_reason="Namnet Ola"))
        issuing.withdraw(work, first.id)
        meetings.approve_by_email(work, made.id, DAY)
    return made


def tree(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_the_folder_holds_what_stands_and_tells_of_the_rest(world: World, meeting: Meeting, tmp_path: Path) -> None:
    folder = archive.write_meeting(world.desk, meeting.id, tmp_path)
    assert folder == tmp_path / NAME
    found = tree(folder)
    assert list(found) == [
        "2026-11-24 Referat Politirådet i Øygarden v2.pdf",
        "2026-11-24 Saksliste Politirådet i Øygarden v1.pdf",
        "manifest.json",
    ]
    text = found["manifest.json"].decode()
    listed = json.loads(text)
    assert listed["council"] == "Politirådet i Øygarden"
    assert (listed["day"], listed["approved"]) == ("2026-11-24", "by e-mail")
    agenda, first, second = listed["documents"]
    assert (agenda["kind"], agenda["sent"], agenda["police_reference"]) == ("agenda", "2026-11-10", "26/417")
    assert agenda["municipality_reference"] == "26/9-1"
    assert (first["file"], first["version"], first["withdrawn"]) == (None, 1, "2026-11-24")
    assert len(first["sha256"]) == 64
    assert second["approved"] == "2026-11-24"
    assert "Eit namn er teke ut" not in text  # a reason may tell what it was about
    for document in (agenda, second):
        assert hashlib.sha256(found[document["file"]]).hexdigest() == document["sha256"]
    assert "KANARI" not in text
    assert "Ola" not in text  # why something was withdrawn stays with the officer


def test_the_same_meeting_gives_the_same_bytes(world: World, meeting: Meeting, tmp_path: Path) -> None:
    with world.desk.read() as reader:
        once, again = (archive.of_meeting(reader, meeting.id) for _ in range(2))
    assert once == again
    assert archive.write(once, tmp_path) == archive.write(once, tmp_path)  # it stands there already
    assert [file.name for file in tmp_path.iterdir() if NAME in file.name] == [NAME]


def test_nothing_of_another_is_overwritten(world: World, meeting: Meeting, tmp_path: Path) -> None:
    other = tmp_path / NAME
    other.mkdir()
    (other / "manifest.json").write_text("another's")
    folder = archive.write_meeting(world.desk, meeting.id, tmp_path)
    assert folder.name == f"{NAME}_2"
    assert tree(other) == {"manifest.json": b"another's"}


def test_two_councils_of_one_name_on_one_day(world: World, meeting: Meeting, tmp_path: Path) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        twin = councils.found(work, world.council.name, CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        second = meetings.plan(work, twin.id, DAY, meeting.start, meeting.end)
    names = {archive.write_meeting(world.desk, one.id, tmp_path).name for one in (meeting, second)}
    assert names == {NAME, f"{NAME}_2"}


def test_a_meeting_in_which_the_minutes_were_reviewed(world: World, voices: Voices, tmp_path: Path) -> None:
    meeting = world.plan(DAY)
    hold(world, meeting)
    lock(world, meeting, voices)
    assert json.loads(manifest(world, meeting))["approved"] is None
    following = world.plan(date(2027, 3, 9))
    with world.desk.write(Op.REVIEW_MINUTES) as work:
        meetings.review(work, following.id)
    assert json.loads(manifest(world, meeting))["approved"] == "in a meeting"


def manifest(world: World, meeting: Meeting) -> bytes:
    with world.desk.read() as reader:
        return archive.of_meeting(reader, meeting.id).files[archive.MANIFEST]


def test_a_full_disk_leaves_nothing_half_written(
    world: World, meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def full(_: int) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    where = tmp_path / "stick"
    where.mkdir()
    with pytest.raises(OSError, match="No space"):
        archive.write_meeting(world.desk, meeting.id, where)
    assert list(where.iterdir()) == []


def test_a_folder_that_is_gone(world: World, meeting: Meeting, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        archive.write_meeting(world.desk, meeting.id, tmp_path / "gone")
    assert not (tmp_path / "gone").exists()
