"""When political members must be asked about again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.agreements import expected_after_election
from liaison_desk.domain.contacts import Side, is_to_be_confirmed, title_on
from liaison_desk.domain.elections import (
    ElectionDates,
    constituted_in,
    current_year,
    election_in,
    last_election,
    next_election,
    waits_until,
)
from liaison_desk.domain.ids import MunicipalityId
from tests import factory

ELECTIONS = [
    date(2003, 9, 8), date(2007, 9, 10), date(2011, 9, 12), date(2015, 9, 14), date(2019, 9, 9), date(2023, 9, 11),
]  # fmt: skip


@pytest.mark.parametrize("day", ELECTIONS)
def test_an_election_counts_from_its_own_day(day: date) -> None:
    assert last_election(day) == day
    assert last_election(date(day.year, 12, 31)) == day
    assert last_election(date(day.year + 3, 6, 1)) == day


def test_the_day_before_it_the_one_four_years_ago_counts() -> None:
    assert last_election(date(2023, 9, 10)) == date(2019, 9, 9)


@pytest.mark.parametrize("day", ELECTIONS[1:])
def test_the_next_one_comes_after_the_day(day: date) -> None:
    assert next_election(day - timedelta(days=1)) == day
    assert next_election(day).year == day.year + 4


@given(st.dates(date(2003, 9, 8), date(2100, 1, 1)))
def test_the_next_one_is_the_first_after_the_last(day: date) -> None:
    coming = next_election(day)
    assert last_election(day) <= day < coming
    assert last_election(coming - timedelta(days=1)) == last_election(day)


def test_political_members_are_to_be_confirmed_after_an_election() -> None:
    mayor = factory.contact(confirmed_on=date(2026, 3, 1))
    assert not is_to_be_confirmed(mayor, date(2027, 9, 12))
    assert is_to_be_confirmed(mayor, date(2027, 9, 13))
    assert is_to_be_confirmed(factory.contact(), date(2026, 3, 1))


def test_others_are_not() -> None:
    officer = factory.contact(side=Side.POLICE)
    assert not is_to_be_confirmed(officer, date(2027, 10, 1))
    gone = factory.contact(left_on=date(2027, 1, 1))
    assert not is_to_be_confirmed(gone, date(2027, 10, 1))


# -- what the officer has written in the place of what is expected


def known(**days: date) -> list[ElectionDates]:
    return [ElectionDates(id="2027", municipality_id=MunicipalityId("place"), year=2027, **days)]


def test_a_day_the_king_has_set_counts() -> None:
    monday = known(election_on=date(2027, 9, 6))
    assert election_in(2027, monday) == date(2027, 9, 6)
    assert election_in(2031, monday) == date(2031, 9, 8)
    assert election_in(2026, monday) is None
    assert next_election(date(2027, 1, 1), monday) == date(2027, 9, 6)
    assert last_election(date(2027, 9, 6), monday) == date(2027, 9, 6)
    assert waits_until(date(2027, 9, 6), monday) == date(2027, 10, 31)
    assert waits_until(date(2027, 9, 6)) is None


def test_the_wait_ends_when_the_new_council_is_constituted() -> None:
    early = known(constituted_on=date(2027, 10, 12))
    assert constituted_in(2027, early) == date(2027, 10, 12)
    assert waits_until(date(2027, 10, 12), early) == date(2027, 10, 12)
    assert waits_until(date(2027, 10, 13), early) is None
    assert expected_after_election(date(2024, 5, 14), early) == date(2027, 10, 13)
    assert expected_after_election(date(2024, 5, 14)) == date(2027, 11, 1)


def test_the_election_on_ones_mind_is_this_years_until_the_year_is_out() -> None:
    assert [current_year(date(year, 12, 31)) for year in (2026, 2027, 2028)] == [2027, 2027, 2031]


def test_documents_leave_out_a_post_that_is_not_certain() -> None:
    mayor = factory.contact(title="ordfører", confirmed_on=date(2026, 3, 1))
    assert title_on(mayor, date(2027, 9, 12)) == "ordfører"
    assert title_on(mayor, date(2027, 9, 13)) == ""
    assert title_on(mayor, date(2027, 9, 13), known(election_on=date(2027, 9, 20))) == "ordfører"
    assert title_on(factory.contact(title="ordfører", confirmed_on=None), date(2027, 9, 13)) == "ordfører"
    director = factory.contact(title="rådmann", side=Side.MUNICIPAL_ADMINISTRATIVE, confirmed_on=date(2026, 3, 1))
    assert title_on(director, date(2027, 9, 13)) == "rådmann"
