"""Finding a municipality in the register: by its number, and by every name it has, however it is spelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.register import RegisterEntry, find, fold, named, typed_part
from liaison_desk.services import reference

EVERY = reference.register()
LATIN = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "Å": "Aa", "Ø": "Oe", "Æ": "Ae"})
PLAIN = str.maketrans({"á": "a", "š": "s", "ï": "i", "č": "c", "đ": "d", "ŋ": "n", "ŧ": "t", "ž": "z"})

entries = st.sampled_from(EVERY)
districts = st.sampled_from(reference.police_districts())


def first(typed: str, district: str = "") -> RegisterEntry:
    """What Enter takes; an officer's own district comes first in the list."""
    return find(sorted(EVERY, key=lambda entry: entry.police_district != district), typed)[0]


def test_every_municipality_is_found_first_by_its_number_and_by_each_of_its_names() -> None:
    assert len(EVERY) == 357
    for entry in EVERY:
        for typed in (entry.number, *entry.names):
            assert first(typed) is entry
            assert named(EVERY, typed) == [entry]


@given(entries, districts)
def test_the_officers_own_district_never_hides_a_whole_name(entry: RegisterEntry, district: str) -> None:
    assert first(entry.display_name, district) is entry


@given(entries, st.sampled_from([str.upper, str.lower, str.title, " {} ".format]))
def test_case_and_spaces_make_no_difference(entry: RegisterEntry, spell: type[str]) -> None:
    assert all(first(spell(name)) is entry for name in entry.names)


@given(entries)
def test_a_keyboard_without_the_letters_finds_it_too(entry: RegisterEntry) -> None:
    for name in entry.names:
        assert first(name.translate(LATIN)) is entry
        assert first(name.translate(PLAIN)) is entry
        assert first(name.replace("-", " ")) is entry


@given(entries, st.data())
def test_letters_in_the_middle_find_it_while_few_others_have_them(entry: RegisterEntry, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(entry.names))
    begin = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(begin + 1, len(name)))
    typed = name[begin:end]
    found = find(EVERY, typed, limit=len(EVERY))
    assert (entry in found) is bool(fold(typed.replace("-", " ")))


@given(entries, st.data())
def test_the_bold_letters_are_the_typed_ones(entry: RegisterEntry, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(entry.names))
    begin = data.draw(st.integers(0, len(name) - 1))
    typed = name[begin : data.draw(st.integers(begin + 1, len(name)))]
    start, end = typed_part(name, typed)
    wanted = fold(typed.replace("-", " "))
    assert fold(name[start:end].replace("-", " ")).startswith(wanted)
    assert bool(end) is bool(wanted)


@given(st.text(max_size=12))
def test_any_letters_find_something_that_has_them_or_nothing(typed: str) -> None:
    for entry in find(EVERY, typed):
        assert any(typed_part(name, typed)[1] for name in entry.names) or entry.number.find(typed.strip()) >= 0


def test_two_of_one_name_are_told_apart() -> None:
    for name, counties in (("Herøy", ["Møre og Romsdal", "Nordland"]), ("Våler", ["Østfold", "Innlandet"])):
        found = [entry for entry in find(EVERY, name) if entry.name == name]
        assert [entry.display_name for entry in found] == [f"{name} ({county})" for county in counties]
        assert named(EVERY, name) == []  # the name alone does not say which


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("hol", ["Hol", "Hole", "Holmestrand", "Holtålen"]),
        ("nord fron", ["Nord-Fron"]),
        ("-", []),
        ("guovdageaidnu", ["Kautokeino"]),
        ("raisi", ["Nordreisa"]),
        ("0301", ["Oslo"]),
        ("xyz", []),
    ],
)
def test_what_the_letters_find(typed: str, names: list[str]) -> None:
    assert [entry.display_name for entry in find(EVERY, typed)] == names
