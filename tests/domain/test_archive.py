"""Names of folders and files that every system takes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.archive import (
    FILE,
    FOLDER,
    file_name,
    folder_name,
    legal,
    meeting_folder,
    numbered,
    numbered_file,
)

DAY = date(2026, 11, 24)


def test_a_folder_says_day_place_and_council() -> None:
    assert meeting_folder(DAY, "Øygarden", "Politirådet i Øygarden") == "2026-11-24_Øygarden_Politirådet i Øygarden"
    assert meeting_folder(DAY, "", "Næringslivsforum Vest") == "2026-11-24_Næringslivsforum Vest"
    assert folder_name("2026", "Bergen", "Politirådet") == "2026_Bergen_Politirådet"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("com1 .txt", "_com1 .txt"),
        ("LPT9", "_LPT9"),
        ("console", "console"),
        ('a<b>:"/\\|?*c', "a b c"),
        ("slutt. . ", "slutt"),
        (" ..skjult", "skjult"),
        ("", "_"),
        ("???", "_"),
        ("A\u030asane", "Åsane"),
        ("linje\nto", "linje to"),
    ],
)
def test_what_windows_refuses_is_mended(words: str, name: str) -> None:
    assert legal(words, FOLDER) == name


def test_a_long_name_keeps_version_and_kind() -> None:
    name = file_name(f"2026-11-24 Referat {'Politirådet i ' * 9} v12.pdf")
    assert name.startswith("2026-11-24 Referat Politirådet i ")
    assert name.endswith(" v12.pdf")
    assert len(name) <= FILE
    assert file_name("uten endelse") == "uten endelse"


def test_the_next_name_is_another() -> None:
    assert [numbered("mappe", n) for n in (1, 2, 11)] == ["mappe", "mappe_2", "mappe_11"]
    assert len(numbered("x" * FOLDER, 2)) == FOLDER


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_full_path_of_less_than_200_is_possible(municipality: str, council: str) -> None:
    outer = folder_name("2026", municipality, council)
    inner = meeting_folder(DAY, municipality, council)
    file = file_name(f"2026-11-24 Referat {council} v1.pdf")
    assert len(f"{outer}/{inner}/{file}") <= 154
    for name in (outer, inner, file):
        assert not set(name) & set('<>:"/\\|?*')
        assert name == name.strip()
        assert not name.endswith(".")


def test_versions_for_two_kinds_of_readers_stay_two_files() -> None:
    """Both are cut, and neither hides the other."""
    council = "Politirådet i " * 9
    for public in ("offentlig", "offentleg", "public"):
        names = [
            file_name(f"2026-11-24 Referat {council} v{n}{more}.pdf") for n in (1, 2) for more in ("", f" {public}")
        ]
        assert len(set(names)) == 4
        assert max(map(len, names)) <= FILE
        assert names[3].endswith(f" v2 {public}.pdf")


def test_a_file_that_would_have_a_name_twice_is_numbered() -> None:
    assert [numbered_file("Evaluering v1.pdf", n) for n in (1, 2)] == ["Evaluering v1.pdf", "Evaluering v1_2.pdf"]
    long = f"{'x' * (FILE - 4)}.pdf"
    assert len(numbered_file(long, 12)) == FILE
