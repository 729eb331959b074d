"""What the program says it is built of is what is installed."""

import sys
from importlib import metadata
from pathlib import Path

import pytest

from liaison_desk import __version__
from liaison_desk.paths import RESOURCES, Paths
from liaison_desk.services import parts, stores
from liaison_desk.services.parts import Part, PartGroup
from tests.world import World


@pytest.fixture(scope="module")
def every() -> dict[str, Part]:
    return {part.key: part for part in parts.every_part()}


def test_the_program_comes_first_with_its_own_licence(every: dict[str, Part]) -> None:
    own = next(iter(every.values()))
    assert (own.name, own.version, own.licence) == ("Liaison Desk", __version__, "MIT")
    assert own.text == RESOURCES.parent.joinpath("LICENSE").read_text()


def test_all_that_is_needed_is_told_with_the_version_in_use(every: dict[str, Part]) -> None:
    for name in ("PySide6_Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "reportlab", "PyYAML", "tzdata"):
        part = next(part for part in every.values() if part.name == name)
        assert part.version == metadata.version(name)
    for key in ("mako", "markupsafe", "pillow", "charset-normalizer", "shiboken6"):  # what those need
        assert every[key].version == metadata.version(key)
    assert not {"pytest", "ruff", "mypy", "hatchling"} & set(every)  # tools of the workshop


def test_every_licence_has_a_name_and_nearly_all_their_text(every: dict[str, Part]) -> None:
    assert [part.key for part in every.values() if not part.licence] == ["ssb"]
    without = {part.key for part in every.values() if not part.text}
    assert without - {"python"} == {"sqlite", "lovdata", "ssb", "kartverket", "kommunale-nettsider"}


@pytest.mark.parametrize(
    ("key", "licence", "words"),
    [
        ("pyside6-essentials", "LGPL-3.0-only", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("pyside6-pdf", "LGPL-3.0-only", "GNU GENERAL PUBLIC LICENSE"),  # which the lesser one is built on
        ("sqlcipher", "BSD-3-Clause", "ZETETIC LLC"),
        ("openssl", "Apache-2.0", "Apache License"),
        ("qt", "LGPL-3.0-only", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("python-dateutil", "Apache-2.0 OR BSD-3-Clause", "Paul Ganssle"),
        ("python-stdnum", "LGPL-2.1-or-later", "Version 2.1, February 1999"),
        ("lxml", "BSD-3-Clause", "lxml"),
        ("pillow", "MIT-CMU", "FREETYPE"),  # what is inside its wheel is told with it
        ("sqlalchemy", "MIT", "Michael Bayer"),
        ("reportlab", "BSD-3-Clause", "ReportLab"),
        ("freetype", "FTL", "The FreeType Project"),
        ("pcre2", "BSD-3-Clause AND BSD-2-Clause", "University of Cambridge"),
        ("openjpeg", "BSD-2-Clause", "Universite catholique de Louvain"),
        ("pdfium", "BSD-3-Clause AND Apache-2.0", "Version 2.0, January 2004"),
        ("icu", "Unicode-DFS-2016", "Unicode, Inc."),
        ("inter", "OFL-1.1", "SIL OPEN FONT LICENSE"),
        ("dejavu", "Bitstream-Vera", "Bitstream"),
        ("lucide", "ISC", "Cole Bemis"),
        ("norge-data", "MIT", "Alexander Prestmo"),
    ],
)
def test_whose_they_are(every: dict[str, Part], key: str, licence: str, words: str) -> None:
    assert every[key].licence == licence
    assert words in every[key].text


def test_the_store_is_told_as_it_is_compiled(every: dict[str, Part]) -> None:
    assert every["sqlcipher"].version.startswith("4.")
    assert every["sqlite"].version.startswith("3.")


def test_groups_stand_together(every: dict[str, Part]) -> None:
    order = [part.group for part in every.values()]
    assert sorted(order, key=list(PartGroup).index) == order


def test_the_size_of_a_store_counts_its_journal(world: World, place: Paths) -> None:
    world.plan()
    files = [file for file in place.data.iterdir() if file.name.startswith("store.ldb")]
    assert stores.size(place) == sum(file.stat().st_size for file in files)
    assert stores.size(place) > place.store.stat().st_size
    assert stores.size(Paths(Path("/nowhere"), Path("/"), Path("/"), Path("/"))) == 0


def test_what_starts_an_installed_program_is_told_there_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def starters() -> list[Part]:
        return [part for part in parts.every_part() if part.key == "pyinstaller"]

    assert starters() == []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (starter,) = starters()
    assert starter.licence == "GPL-2.0-or-later WITH Bootloader-exception"
    assert "GNU GENERAL PUBLIC LICENSE" in starter.text
    assert "unlimited permission to link or embed" in " ".join(starter.text.split())


def test_who_asks_for_whom() -> None:
    asked = parts.needs()
    assert {"sqlalchemy", "pyside6-essentials", "reportlab"} <= asked["liaison-desk"]
    assert asked["reportlab"] == {"pillow", "charset-normalizer"}
    assert asked["six"] == set()
    assert "pytest" not in asked["liaison-desk"]  # asked for by who works on it alone
    assert set().union(*asked.values()) <= set(asked)
