from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.capture import Candidate, parse, spoken
from liaison_desk.domain.quick import QuickKind, quick_prefix, without_minutes

TODAY = date(2026, 11, 24)
MARIT = Candidate("person:m", "Marit Dale")


@pytest.mark.parametrize(
    ("line", "kind", "length"),
    [
        ("/t Ring", QuickKind.ACTION, 3), ("/o  Ring", QuickKind.ACTION, 4), ("/s Ring", QuickKind.CALL, 3),
        ("/h Ring", QuickKind.MEMO, 3), ("/b Ring", None, 0), ("/s", None, 0), ("Ring /s Eli", None, 0), ("", None, 0),
    ],
)  # fmt: skip
def test_the_kind_a_line_begins_with(line: str, kind: QuickKind | None, length: int) -> None:
    assert quick_prefix(line) == (kind, length)


@pytest.mark.parametrize(
    ("words", "rest", "minutes"),
    [
        ("Om datoer 15 min", "Om datoer", 15), ("Om datoer, 15min.", "Om datoer", 15), ("Om datoer (5 minutter)", "Om datoer", 5),
        ("15 minutes", "", 15), ("Møtet ble 15 min kortere", "Møtet ble 15 min kortere", None),
        ("Sak 1234 min", "Sak 1234 min", None), ("Om datoer", "Om datoer", None),
    ],
)  # fmt: skip
def test_how_long_a_call_took(words: str, rest: str, minutes: int | None) -> None:
    assert without_minutes(words) == (rest, minutes)


@given(st.text(max_size=40))
def test_no_word_of_a_call_is_lost(words: str) -> None:
    rest, _ = without_minutes(words)
    assert words.startswith(rest)


def test_a_slash_is_only_a_slash_where_kinds_are_others() -> None:
    said = parse("/b Ring @Marit !torsdag", TODAY, [MARIT], has_kinds=False)
    assert (said.kind, said.owner, said.text) == (None, MARIT, "/b Ring")


def test_names_are_kept_as_words_and_days_are_not() -> None:
    line = "Ring @Marit om lys !torsdag"
    said = parse(line, TODAY, [MARIT], has_kinds=False)
    assert spoken(line, said, "@") == "Ring Marit Dale om lys"
    assert spoken(line, said, "") == "Ring om lys"
