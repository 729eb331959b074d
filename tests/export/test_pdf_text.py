"""The gate for text: what comes in, and what may come out."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.export.pdf.prose import blocks
from liaison_desk.export.pdf.text import BOLD, REGULAR, SPARE, clean, fit, is_blank, line_width, one_line, pieces, runs

NB_SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a\r\nb\rc\x85d\u2028e\x0bf", "a\nb\nc\nd\ne\nf"),
        ("a\tb\u2003c\u3000d", "a b c d"),
        ("so\u00adft z\u200bero b\u202eidi \ufeffbom n\x00ul \ud800half \uffff", "soft zero bidi bom nul half "),
        ("c\u030c og c\u200b\u030c", "č og č"),  # typed as two characters, also with something between
        ("\uf0b7 punkt \uf0a7 punkt \uf0fc ferdig \uf0e0 videre", "• punkt • punkt ✓ ferdig → videre"),
        ("\ue000 \U0010fffd", "[U+E000] [U+10FFFD]"),
        ("🎉 👍🏽 漢", "[party popper] [thumbs up sign] [cjk unified ideograph-6f22]"),
        ("1 500 000 kr", f"1{NB_SPACE}500{NB_SPACE}000 kr"),
        (
            "14. oktober, 2. etg, § 13, kl. 12, nr. 4, 88 %. Ja",
            "14._oktober, 2._etg, §_13, kl._12, nr._4, 88_%. Ja".replace("_", NB_SPACE),
        ),
        ("<b>fet</b> & &#0; {name} %n", "<b>fet</b> & &#0; {name} %n"),
    ],
)
def test_clean(given: str, kept: str) -> None:
    assert clean(given) == kept


@given(st.text())
def test_what_is_clean_stays_as_it_is_and_can_be_drawn(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not {unicodedata.category(char) for char in cleaned if char != "\n"} & {"Cc", "Co", "Cs"}
    for font in (REGULAR, BOLD):
        assert "".join(run for _, run in runs(cleaned, font)) == cleaned


def test_runs_change_the_font_only_where_they_must() -> None:
    assert runs("Šárá Ŧuvdna", REGULAR) == [(REGULAR, "Šárá Ŧuvdna")]
    assert runs("a ☂☃ b", BOLD) == [(BOLD, "a "), (SPARE, "☂☃"), (BOLD, " b")]


def test_one_line_and_blank() -> None:
    assert one_line(" en\n\nlinje \t til ") == "en linje til"
    assert is_blank("\u200b \n\u00ad")
    assert not is_blank(".")


def test_fit_cuts_what_is_too_wide_and_says_so() -> None:
    text = "Et råd med et svært langt navn"
    assert fit(text, BOLD, 8, 500) == text
    cut = fit(text, BOLD, 8, 60)
    assert cut.endswith("…")
    assert text.startswith(cut.removesuffix("…"))
    assert 45 < line_width(cut, BOLD, 8) <= 60
    assert fit(text, BOLD, 8, 3) == ""
    assert len(fit("i" * 5000, BOLD, 8, 50_000)) == 300
    assert fit("", BOLD, 8, 10) == ""


def test_pieces_end_where_lines_end() -> None:
    line = "ord i en lang linje " * 1000
    parts = pieces(line, REGULAR, 10, 300)
    assert " ".join(parts) == line
    assert len(parts) > 3
    assert max(len(part) for part in parts) < 4200
    assert pieces("to\nlinjer", REGULAR, 10, 300) == ["to", "linjer"]
    assert "".join(pieces("x" * 9000, REGULAR, 10, 300)) == "x" * 9000


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("", []),
        (" \n\n ", []),
        ("ett\navsnitt\n\nog ett til", ["ett\navsnitt", "og ett til"]),
        ("- ett\n• to\n* tre\n\n- fire", [["ett", "to", "tre", "fire"]]),
        ("innledning\n- ett\n  som går videre\n- to\nslutt", ["innledning", ["ett\nsom går videre", "to"], "slutt"]),
        ("  - innrykk", [["innrykk"]]),
        ("-uten mellomrom\n- \n–  tankestrek", ["-uten mellomrom\n-\n–  tankestrek"]),
        ("\uf0b7\tfra en tekstbehandler", [["fra en tekstbehandler"]]),
        ("- ett\n\n  eget avsnitt", [["ett"], "eget avsnitt"]),
    ],
)
def test_blocks(written: str, found: list[str | list[str]]) -> None:
    assert blocks(written) == found
