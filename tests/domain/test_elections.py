"""When political members must be asked about again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.contacts import Side, is_to_be_confirmed
from liaison_desk.domain.elections import last_election, next_election
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
