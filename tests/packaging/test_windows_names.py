"""Every name in the tree, and every name the program gives, can stand on a disk of Windows, macOS and Linux."""

from dataclasses import replace
from datetime import date
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liaison_desk import paths
from liaison_desk.domain.archive import FOLDER, file_name, folder_name, legal, numbered, numbered_file
from liaison_desk.domain.attachments import free_names
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import attachments, councils, documents, issuing, outbox, own_data, year_pack
from tests.packaging.windows_paths import DOCUMENTS, LOCAL, LONGEST, faults, twice
from tests.services.test_attachments import new
from tests.world import World

ROOT = Path(paths.__file__).resolve().parents[2]
LONG_FILE = 120  # letters of a copy's name: `documents.safe_name`
words = st.text(max_size=150) | st.sampled_from(["CON", "nul", "Com1", "LPT9", "conin$", "AUX. ", "prn .x", "Å" * 150])


def tree() -> list[str]:
    every = (path for folder in ("src", "resources", "packaging", "tests") for path in (ROOT / folder).rglob("*"))
    return [path.relative_to(ROOT).as_posix() for path in every if "__pycache__" not in path.parts]


class TestTheTree:
    def test_every_name_is_legal(self) -> None:
        assert {path: wrong for path in tree() for part in path.split("/") if (wrong := faults(part))} == {}

    def test_no_two_differ_by_capitals_alone(self) -> None:
        assert twice(tree()) == []

    def test_a_checkout_in_a_profile_stays_short_enough(self) -> None:
        too_long = [path for path in tree() if len(rf"{DOCUMENTS}\liaison-desk\{path}") > LONGEST]
        assert too_long == []


class TestRules:
    @given(words, st.integers(8, 120))
    @example("CON ......x", 8)
    @example("\U0001f6a8" * 150, 120)
    def test_whatever_the_words_are_the_name_is_legal(self, said: str, longest: int) -> None:
        name = legal(said, longest)
        assert faults(name) == []
        assert len(name) <= longest
        assert legal(name, longest) == name  # and stays as it is

    @given(words, words)
    def test_of_a_folder(self, place: str, council: str) -> None:
        name = folder_name("2026-11-24", place, council)
        assert faults(name) == faults(numbered(name, 1)) == faults(numbered(name, 12)) == []
        assert len(numbered(name, 12)) <= FOLDER
        assert numbered(name, 2) != numbered(name, 3)

    @given(words, st.sampled_from(["", ".pdf", " v1.pdf", " v12 offentlig.pdf", ".PDF", ".tar.gz", ". ", ".p\n"]))
    def test_of_a_file_in_it(self, said: str, ending: str) -> None:
        name = file_name(said + ending)
        assert faults(name) == faults(numbered_file(name, 7)) == []

    @given(words, st.sampled_from([".pdf", " v12 offentlig.pdf", ".eml", ".ldhandover"]))
    def test_of_a_copy_and_a_draft(self, said: str, ending: str) -> None:
        name = documents.safe_name(said, ending)
        assert faults(name) == []
        assert len(name) <= LONG_FILE
        assert name.endswith(ending)
        assert len(name) > len(ending)  # else it would be hidden

    @given(st.lists(words, max_size=6))
    def test_no_two_contents_share_a_name(self, said: list[str]) -> None:
        names = free_names((f"{number}", file_name(f"{one}.pdf")) for number, one in enumerate(said))
        assert len(names) == len(said)
        assert twice(names.values()) == []
        assert [faults(name) for name in names.values() if faults(name)] == []


def test_the_programs_own_files_fit_into_a_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the sample year's folder inside, and what lies there while something is put together."""
    home = PureWindowsPath(LOCAL) / paths.APP
    own = paths.inside(Path("/"))
    properties = [name for name, kind in vars(paths.Paths).items() if isinstance(kind, property)]
    names = [getattr(own, name).relative_to("/").as_posix() for name in properties]
    assert "store.ldb" in names
    inside = [
        *names,
        "backups/store-20261124-104200.before-migration.recovery.slot.fresh.new-journal",
        "aside/store-20261124-104200.before-migration.ldb-journal",
        f"outbox/{'x' * LONG_FILE} (12).eml",
        f"copies/{'0' * 16}/{'x' * 60}",
        f"scratch/{'0' * 16}/{'x' * 60}",
        f"Cache/{'x' * 60}.part",
    ]
    assert [one for one in inside if len(str(home / "sample.new" / one)) > LONGEST] == []
    assert {one: wrong for one in inside for part in one.split("/") if (wrong := faults(part))} == {}
    assert twice(names) == []


def test_whatever_things_are_called_what_leaves_the_store_is_legal(
    world: World, voices: Voices, tmp_path: Path
) -> None:
    """A council, a case and its files called as nothing on Windows may be, twice, but for capitals."""
    council = replace(world.council, name="AUX: Råd?. ")
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, council)
    meeting = world.plan(date(2026, 11, 24))
    case = next(item for item in world.file(meeting).items if item.fixed is FixedItem.PROBLEM)
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        for name, content in (("nul.txt", b"1"), ("NUL.TXT", b"2"), ("Plan.txt", b"3"), ("plan.TXT", b"4")):
            attachments.add(work, case.id, new(name, content))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
    texts = voices.texts_in(Language.NB)
    year_pack.write(world.desk, council.id, 2026, voices, tmp_path)
    own_data.write(world.desk, texts, tmp_path)
    outbox.put(tmp_path / "out", [(documents.safe_name("CON", ".eml"), b""), ("_CON.eml", b"")], world.desk.now())
    found = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")]
    assert sum(path.endswith((".txt", ".TXT")) for path in found) >= 8
    assert {path: wrong for path in found for part in path.split("/") if (wrong := faults(part))} == {}
    assert twice(found) == []
    assert [path for path in found if len(rf"{DOCUMENTS}\{path}") > LONGEST] == []


def test_two_councils_called_alike_but_for_capitals_have_two_folders(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        name = world.council.name.upper()
        other = councils.found(work, name, world.council.kind, [world.municipality.id], Language.NN)
    meetings_of = [world.plan(date(2026, 11, 24)), replace(world, council=other).plan(date(2026, 11, 24))]
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        for meeting in meetings_of:
            issuing.issue_agenda(work, meeting.id, voices)
        for council in (world.council, other):
            issuing.issue_evaluation(work, council.id, 2026, voices)
    with world.desk.read() as reader:
        made = year_pack.of_municipality(reader, world.municipality.id, 2026, voices)
    assert twice(made.files) == []
    assert len({file.partition("/")[0] for file in made.files if "/" in file}) == 2
    assert len([file for file in made.files if "/" not in file]) == 4  # two evaluations, two indexes
