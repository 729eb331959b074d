"""What a recovery code looks like, and what is taken for it when it is typed."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.keys import SIGNS, code_of, is_long_enough, make_code, passphrase_of


def test_a_code_has_150_bits_in_six_groups_without_signs_that_look_alike() -> None:
    code = make_code(random.Random(1).choice)
    assert [len(group) for group in code.split("-")] == [5] * 6
    assert len(set(SIGNS)) == 32
    assert not set("01OI") & set(SIGNS)
    assert set(code) <= set(SIGNS) | {"-"}


@given(st.integers(), st.sampled_from([" ", "", "-", "\u2013", " - ", "\n", "\u00a0"]), st.booleans())
def test_it_may_be_typed_in_any_case_with_any_gaps(seed: int, gap: str, is_small: bool) -> None:
    code = make_code(random.Random(seed).choice)
    typed = f" {gap.join(code.split('-'))}. "
    assert code_of(typed.lower() if is_small else typed) == code


def test_what_looks_like_another_sign_is_taken_for_it() -> None:
    assert code_of("0oØO1iI|l" + "A" * 21) == code_of("QQQQLLLLL" + "A" * 21)


@pytest.mark.parametrize("typed", ["", "ABCDE", "A" * 29, "A" * 31, "A" * 29 + "Å", "A" * 29 + "٣"])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert code_of(typed) is None


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    written = "blå  hester på\tvidda "
    assert passphrase_of(written) == "blå hester på vidda"
    assert passphrase_of(unicodedata.normalize("NFD", written)) == passphrase_of(written)
    assert passphrase_of("a\0b\x07c") == "abc"
    assert passphrase_of("Blå") != passphrase_of("blå")


def test_a_short_passphrase_is_no_passphrase() -> None:
    assert is_long_enough("fire ord til")
    assert not is_long_enough("tre ord til")
    assert not is_long_enough("   a          b   ")
