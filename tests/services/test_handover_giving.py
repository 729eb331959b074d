"""The file and its cover, written as a pair or not at all [W5]."""

from datetime import date
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import Handover, Scope
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.paths import Paths
from liaison_desk.services import handover, handover_giving, leftovers
from liaison_desk.services.first_days import Cover
from liaison_desk.services.handover_giving import Pair
from tests.export.pdf_text import text_of
from tests.world import World

DAY = date(2026, 11, 30)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """How slowly a key is made of a code is for the tests of the file."""
    monkeypatch.setattr("liaison_desk.store.handover_file.ROUNDS", 1)


def written(world: World, place: Paths, where: Path, voices: Voices) -> Pair:
    places = (world.municipality.id,)
    cover = Cover(places, DAY, "", "Siri Mønster")
    return handover_giving.write(world.desk, place, Scope(places), cover, where, voices.texts_in(Language.EN))


def test_the_file_opens_with_its_code_and_the_cover_names_it(
    world: World, place: Paths, tmp_path: Path, voices: Voices
) -> None:
    pair = written(world, place, tmp_path, voices)
    with world.desk.write(Op.HAND_OVER) as work:
        handover.record(work, pair.written)
    assert pair.written.file.name == "Handover Øygarden 2026-11-24.ldhandover"
    assert pair.cover.name == "The first thirty days, Øygarden.pdf"
    said = text_of(pair.cover.read_bytes())
    assert pair.written.file.name in said
    assert pair.code not in said
    incoming = handover.open_file(place, pair.written.file, pair.code)
    assert incoming.label.municipalities == ("Øygarden",)
    incoming.close()
    with world.desk.read() as reader:
        assert [one.id for one in reader.all(Handover)] == [pair.written.label.id]


def test_what_is_there_already_keeps_its_name(world: World, place: Paths, tmp_path: Path, voices: Voices) -> None:
    first, second = (written(world, place, tmp_path, voices) for _ in range(2))
    assert second.written.file.name == "Handover Øygarden 2026-11-24_2.ldhandover"
    assert second.cover.name == "The first thirty days, Øygarden_2.pdf"
    assert first.code != second.code
    second.remove()
    second.remove()  # or one of them was gone
    assert sorted(file.name for file in tmp_path.glob("*Øygarden*")) == sorted(
        (first.written.file.name, first.cover.name)
    )


def test_without_a_cover_there_is_no_file_either(
    world: World, place: Paths, tmp_path: Path, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_content: bytes, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(leftovers, "save_copy", full)
    with pytest.raises(OSError, match="No space"):
        written(world, place, tmp_path, voices)
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []
