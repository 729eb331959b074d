"""When an agreement is in force, and when it is to be revised."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.agreements import (
    AgreementState,
    NextRevision,
    RevisionReason,
    RevisionRule,
    area_titles,
    expected_after_election,
    expected_revision,
    next_revision,
    without_doubles,
)
from liaison_desk.domain.elections import next_election
from tests import factory

TODAY = date(2026, 11, 24)
A, O, D, E = AgreementState.ACCEPTED, AgreementState.OFFERED, AgreementState.DECLINED, AgreementState.ENDED  # noqa: E741


@pytest.mark.parametrize(
    ("signed", "due"),
    [
        (date(2018, 10, 25), date(2019, 11, 1)),  # Bergen's, dated in 2018 [003 §4]
        (date(2024, 5, 14), date(2027, 11, 1)),
        (date(2023, 9, 10), date(2023, 11, 1)),
        (date(2023, 9, 11), date(2027, 11, 1)),
        (date(2023, 10, 20), date(2027, 11, 1)),
    ],
)
def test_the_rule_gives_the_november_after_the_next_election(signed: date, due: date) -> None:
    period = factory.period(signed_on=signed)
    assert expected_revision(period, TODAY) == due
    assert next_revision(period, TODAY) == NextRevision(due, RevisionReason.ELECTION)


@given(st.dates(date(2004, 1, 1), date(2080, 1, 1)))
def test_it_comes_after_the_election_and_within_little_more_than_four_years(signed: date) -> None:
    expected = expected_after_election(signed)
    assert signed < next_election(signed) < expected
    assert (expected - signed).days < 4 * 366 + 60


def test_validity_counts_where_no_signature_is_dated_and_today_where_nothing_is() -> None:
    assert expected_revision(factory.period(valid_from=date(2022, 1, 1)), TODAY) == date(2023, 11, 1)
    assert expected_revision(factory.period(), TODAY) == date(2027, 11, 1)


def test_the_officers_own_day_stands_in_place_of_the_expected_one() -> None:
    own = date(2028, 1, 15)
    period = factory.period(signed_on=date(2024, 5, 14), revise_on=own)
    assert next_revision(period, TODAY) == NextRevision(own, RevisionReason.AGREED)


def test_a_fixed_day_and_none() -> None:
    fixed = factory.period(rule=RevisionRule.FIXED, revise_on=date(2027, 3, 1))
    assert next_revision(fixed, TODAY) == NextRevision(date(2027, 3, 1), RevisionReason.AGREED)
    assert next_revision(factory.period(rule=RevisionRule.FIXED), TODAY) is None
    never = factory.period(rule=RevisionRule.NONE, revise_on=date(2027, 3, 1))
    assert (next_revision(never, TODAY), expected_revision(never, TODAY)) == (None, None)


def test_what_comes_first_counts() -> None:
    until = date(2026, 12, 31)
    period = factory.period(signed_on=date(2024, 5, 14), valid_until=until)
    assert next_revision(period, TODAY) == NextRevision(until, RevisionReason.EXPIRES)
    later = factory.period(signed_on=date(2024, 5, 14), valid_until=date(2030, 1, 1))
    assert next_revision(later, TODAY) == NextRevision(date(2027, 11, 1), RevisionReason.ELECTION)


@pytest.mark.parametrize(
    ("states", "in_force"),
    [
        ((O,), None),
        ((A,), 0),
        ((AgreementState.OTHER_FORM,), 0),
        ((A, O), 0),  # until the new one is signed, the old one counts
        ((A, A), 1),
        ((A, D), None),
        ((A, E), None),
        ((D, A), 1),
    ],
)
def test_which_period_is_in_force(states: tuple[AgreementState, ...], in_force: int | None) -> None:
    file = factory.agreement(*(factory.period(position=n, state=state) for n, state in enumerate(states)))
    assert (file.in_force.position if file.in_force else None) == in_force


def test_lines_become_focus_areas() -> None:
    assert area_titles(["  Trygge  skoler ", "", " \t"]) == ["Trygge skoler"]


def test_a_challenge_stands_once() -> None:
    assert without_doubles(["traffic", " Villsvin ", "villsvin", "traffic", " "]) == ["traffic", "Villsvin"]
