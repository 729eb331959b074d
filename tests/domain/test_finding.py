"""What is typed and what is written come together, however either is spelled."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.finding import END, MARK, Asked, asked, fits, spellings, terms_inside, unmarked
from liaison_desk.domain.searched import SEARCHED
from tests import factory


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("", []),
        ('  "-*()  ', []),
        ("Møte", [Asked("møte")]),
        ("m", [Asked("m")]),
        ("møte u", [Asked("møte")]),  # the next word has just been begun
        ("m møte", [Asked("m", is_whole=True), Asked("møte")]),
        ('"to ord" tre', [Asked("to ord", is_phrase=True), Asked("tre")]),
        ('a "to ord', [Asked("a", is_whole=True), Asked("to ord", is_phrase=True)]),
        ("26/123-4", [Asked("26"), Asked("123")]),
        ("snake_case", [Asked("snake"), Asked("case")]),
        (unicodedata.normalize("NFD", "Ås"), [Asked("ås")]),
    ],
)
def test_words_and_phrases(typed: str, understood: list[Asked]) -> None:
    assert asked(typed) == understood


@pytest.mark.parametrize(
    ("one", "other"),
    [("aas", "ås"), ("baerum", "bærum"), ("troendelag", "trøndelag"), ("öberg", "øberg"), ("sjøåsen", "sjoeaasen")],
)
def test_a_word_is_found_in_either_spelling(one: str, other: str) -> None:
    assert other in spellings(one)
    assert one in spellings(other)
    assert spellings(one)[0] == one


def test_so_many_spellings_and_no_more() -> None:
    assert len(spellings("aaåæaeøoeäö")) == 8


def test_words_inside_words() -> None:
    terms = [("ungdomsskolen", 3), ("skole", 9), ("café", 1), ("bjørn", 2), ("bjørnstjerneveien", 4), ("far", 1)]
    assert terms_inside("skole", terms) == ["skole", "ungdomsskolen"]  # the most usual first
    assert terms_inside("cafe", terms) == ["café"]
    assert terms_inside("bjorn", terms) == ["bjørn"]  # not every word that begins so
    assert terms_inside("aasen", [("storåsen", 1)]) == ["storåsen"]
    assert terms_inside("fa", terms) == []
    assert len(terms_inside("ord", [(f"ord{number}", 1) for number in range(300)])) == 200


def test_names_fit_by_the_beginnings_of_their_words() -> None:
    name = "New meeting in Øygarden"
    assert fits("", name)
    assert fits("meet oey", name)
    assert fits("øyg new", name)
    assert not fits("eeting", name)
    assert not fits("new meeting askøy", name)


@given(st.text())
def test_whatever_is_typed_is_understood_as_words(typed: str) -> None:
    for word in asked(typed):
        assert word.text.strip()
        assert '"' not in word.text


def test_a_row_says_its_words_in_composed_letters() -> None:
    person = factory.contact(name=unicodedata.normalize("NFD", "Åse Bø"), title="rektor", email="", phone="1")
    assert SEARCHED[Contact].of(person) == ("Åse Bø", "rektor\n\n1")
    assert SEARCHED[AgendaItem].of(factory.item(title="Russ")) == ("Russ", "")


def test_marks_are_taken_away_again() -> None:
    assert unmarked(f"om {MARK}russ{END}en") == "om russen"
