"""What a rule found, said in words."""

from datetime import date

import pytest

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.dates import read_deadline
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import distance_words, trouble_words
from liaison_desk.domain.year_figures import Share, YearFigures
from liaison_desk.domain.year_words import figures_sentence
from liaison_desk.i18n import texts_in

TUESDAY = date(2026, 11, 24)
NB = texts_in(Language.NB)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 24), "i dag"),
        (date(2026, 11, 25), "i morgen"),
        (date(2026, 11, 27), "om 3 dager"),
        (date(2026, 11, 23), "i går"),
        (date(2026, 11, 19), "for 5 dager siden"),
    ],
)
def test_how_far_away_a_day_is(day: date, words: str) -> None:
    assert distance_words(NB, day, TUESDAY) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("31.11", "November har 30 dager. Mente du 30. november?"),
        ("torsdag 4.12", "4. desember er en fredag."),
        ("uke 60", "Den uken finnes ikke."),
        ("12.13", "Den datoen finnes ikke."),
    ],
)
def test_why_what_was_written_is_no_date(written: str, words: str) -> None:
    reading = read_deadline(written, TUESDAY)
    assert reading is not None
    assert trouble_words(NB, reading) == words


def test_a_year_in_one_sentence() -> None:
    figures = YearFigures(
        Share(3, 4), Share(2, 3), {Party.MUNICIPALITY: Share(5, 6), Party.POLICE: Share(3, 3)}, Share(4, 6), 2
    )
    assert figures_sentence(NB, 2026, figures) == (
        "Tallene for 2026: 3 av 4 planlagte møter holdt, 2 av 3 sakslister sendt i tide, "
        "83 % oppmøte fra kommunen, 100 % oppmøte fra politiet, 4 av 6 oppgaver ferdige og 2 over fristen."
    )


def test_what_was_never_done_is_left_out_of_it() -> None:
    nothing = YearFigures(Share(), Share(), {Party.MUNICIPALITY: Share()}, Share(), 0)
    assert figures_sentence(NB, 2026, nothing) == "Tallene for 2026: ingen møter er registrert."
