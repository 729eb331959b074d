"""What is found of a person in a text, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.erasing import ERASED, Needle, is_erased
from liaison_desk.domain.ids import ContactId

KARI = Contact(
    id=ContactId("1"), name="Kari  Bye-Prøve", email="kari.prove@eksempel.no", phone="+47 412 34 567", title="rektor"
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ring Kari Bye-Prøve i morgen", "Ring slettet person i morgen"),
        ("KARI BYE-PRØVES sak og Kari\nBye-Prøve’s", "slettet person sak og slettet person"),
        ("Kari Bye-Prøvesen, AKari Bye-Prøve og Kari", "Kari Bye-Prøvesen, AKari Bye-Prøve og Kari"),
        ("<Kari.Prove@eksempel.no>", "<slettet person>"),
        ("xkari.prove@eksempel.no kari.prove@eksempel.nord", "xkari.prove@eksempel.no kari.prove@eksempel.nord"),
        ("41234567, 412 34 567, 0047 41 23 45 67 og +4741234567", "slettet person, slettet person, slettet person og slettet person"),
        ("141234567 412345678", "141234567 412345678"),
        ("rektor", "rektor"),
    ],
)  # fmt: skip
def test_name_address_and_number_are_taken_out(text: str, left: str) -> None:
    needle = Needle(KARI)
    assert needle.out_of(text) == left
    assert needle.is_in(text) is (text != left)
    assert needle.looks_for_name


def test_a_name_of_one_word_is_taken_out_only_where_it_is_all_there_is() -> None:
    needle = Needle(Contact(id=ContactId("1"), name="Bo"))
    assert not needle.looks_for_name
    assert needle.out_of("bo") == "slettet person"
    assert needle.out_of("Bo der vi er") == "Bo der vi er"


def test_a_name_two_people_have_is_not_taken_out() -> None:
    needle = Needle(KARI, is_shared=True)
    assert not needle.looks_for_name
    assert needle.out_of("Kari Bye-Prøve, 412 34 567") == "Kari Bye-Prøve, slettet person"
    assert not Needle(Contact(id=ContactId("1"), name="Bo"), is_shared=True).is_in("Bo")


@pytest.mark.parametrize(
    ("name", "is_shared", "text", "is_maybe"),
    [
        ("Bo", False, "Ring Bos kontor", True),
        ("Bo", False, "Bo", False),  # it is taken out
        ("Bo", False, "Han kan bo her, og Boa", True),
        ("Bo", False, "Boa og Karbo", False),
        ("Kari Prøve", True, "Ring Kari Prøve", True),
        ("Kari Prøve", True, "Ring Kari", False),
        ("Kari Prøve", False, "Ring Kari Prøve og Kari", False),
    ],
)
def test_a_name_that_is_left_is_told_of(name: str, is_shared: bool, text: str, is_maybe: bool) -> None:
    needle = Needle(Contact(id=ContactId("1"), name=name), is_shared=is_shared)
    assert needle.may_be_in(text) is is_maybe


def test_a_number_that_is_too_short_is_not_looked_for() -> None:
    assert not Needle(Contact(id=ContactId("1"), name="Kari Prøve", phone="02800")).is_in("Ring 02800")


@given(st.text(), st.text())
def test_nothing_of_the_name_is_left_wherever_it_stands(before: str, after: str) -> None:
    needle = Needle(KARI)
    left = needle.out_of(f"{before} Kari Bye-Prøve {after}")
    assert not needle.is_in(left)
    assert "slettet person" in left


def test_who_has_been_erased() -> None:
    assert is_erased(Contact(id=ContactId("1"), name=ERASED))
    assert not is_erased(KARI)
