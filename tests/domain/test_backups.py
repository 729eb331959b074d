"""What a backup is called, and which of many are kept: laws, whatever the clock says."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.backups import (
    LAST,
    MOST,
    Burden,
    Room,
    Why,
    gone_by,
    is_overdue,
    kept,
    name_of,
    next_moment,
    read_name,
)

NOW = datetime(2026, 11, 24, 10, 42)
moments = st.datetimes(datetime(2019, 1, 1), datetime(2031, 1, 1)).map(lambda moment: moment.replace(microsecond=0))


@given(moments, st.sampled_from(Why))
def test_a_name_says_when_and_why(moment: datetime, why: Why) -> None:
    assert read_name(name_of(moment, why)) == (moment, why)


def test_without_a_reason_somebody_asked_for_it() -> None:
    assert read_name("store-20261124-104200.ldb") == (NOW, Why.ASKED)


def test_what_is_called_otherwise_is_not_ours() -> None:
    for name in (
        "store.ldb",
        "store-20261124-104200.close.ldb.part",
        "store-20261124-104200.mine.ldb",
        "store-20261324-104200.close.ldb",
        "Store-20261124-104200.close.ldb",
        "store-20261124-104200.close.recovery.slot",
        "old store-20261124-104200.ldb",
        "store-99991231-235959.ldb",  # nothing can be dated after it
        "store-00011124-104200.ldb",
    ):
        assert read_name(name) is None, name


@given(st.lists(moments))
def test_whatever_the_clock_says_each_is_named_after_the_one_before(clock: list[datetime]) -> None:
    made: list[datetime] = []
    for now in clock:
        made.append(next_moment(now, made[-1] if made else None))
    assert made == sorted(set(made))


@given(st.sets(moments), moments)
def test_the_last_ones_stay_and_never_more_than_there_is_room_for(made: set[datetime], now: datetime) -> None:
    stays = kept(made, now)
    assert set(sorted(made)[-LAST:]) <= stays <= made
    assert len(stays) <= MOST


@given(st.sets(moments), moments)
def test_once_more_takes_nothing_more(made: set[datetime], now: datetime) -> None:
    stays = kept(made, now)
    assert kept(stays, now) == stays


@given(st.sets(moments), moments, st.timedeltas(timedelta(), timedelta(days=400)))
def test_what_is_gone_already_would_not_have_stayed(made: set[datetime], now: datetime, later: timedelta) -> None:
    """One taken away today is none that would be wanted in a year: asking again and again loses nothing."""
    new = {next_moment(now + later, max(made, default=None))}
    in_order = {moment for moment in made if moment <= now}
    assert kept(kept(in_order, now) | new, now + later) == kept(in_order | new, now + later)


def test_two_years_of_days_end_as_a_row_that_thins_out() -> None:
    made = {NOW - timedelta(hours=9 * number) for number in range(2000)}
    stays = sorted(kept(made, NOW), reverse=True)
    assert stays[:LAST] == sorted(made, reverse=True)[:LAST]
    assert {moment.date() for moment in stays} >= {date(2026, 11, day) for day in range(11, 25)}
    assert {(moment.year, moment.month) for moment in stays} >= {(2025, month) for month in range(1, 13)}
    assert len(stays) == 48


def test_a_clock_that_was_ahead_for_a_while_does_not_push_out_the_good_ones() -> None:
    """What is made after it is dated later still, all on one day: it is kept while there is room."""
    good = {NOW - timedelta(days=day) for day in range(30)}
    wrong = datetime(2036, 1, 1)
    after = {wrong + timedelta(seconds=number) for number in range(60)}
    stays = kept(good | after, NOW)
    assert len(stays) == MOST
    assert len(stays & good) > LAST
    assert len(stays & after) > LAST + 10
    assert wrong + timedelta(seconds=59) in stays


def test_a_clock_that_was_set_back_takes_away_nothing() -> None:
    made = {NOW - timedelta(days=day) for day in range(20)}
    before = kept(made, NOW)
    new = next_moment(datetime(2020, 1, 1), max(before))
    assert kept(before | {new}, datetime(2020, 1, 1)) == before | {new}


def test_by_when_each_has_made_room() -> None:
    made = [NOW - timedelta(days=day) for day in (0, 1, 200)]
    gone = gone_by(made, NOW)
    assert gone[made[1]] == date(2026, 12, 7)  # two weeks of days
    assert gone[made[2]] > date(2028, 4, 1)  # two years of months
    assert gone[made[0]] >= gone[made[1]]


def test_what_a_wrong_clock_has_dated_stays_longest() -> None:
    assert gone_by([datetime(2099, 1, 1)], NOW)[datetime(2099, 1, 1)] == date(2029, 11, 26)


@pytest.mark.parametrize(
    ("room", "burdens"),
    [
        (Room(10**6, 0, 0, 10**6, 10**12), ()),
        (Room(10**6, 0, 0, 10**6, None), ()),
        (Room(2 * 10**9, 0, 0, 10**6, 10**12), (Burden.DESK,)),
        (Room(10**6, 0, 0, 2 * 10**10, 10**8), (Burden.BACKUPS, Burden.DISK)),
    ],
)
def test_when_it_is_a_burden(room: Room, burdens: tuple[Burden, ...]) -> None:
    assert room.burdens == burdens


def test_when_somebody_should_look_after_it() -> None:
    old = NOW - timedelta(days=8)
    assert is_overdue(old, NOW, has_changed=True, has_failed=False)
    assert not is_overdue(old, NOW, has_changed=False, has_failed=False)
    assert not is_overdue(NOW - timedelta(days=6), NOW, has_changed=True, has_failed=True)
    assert not is_overdue(None, NOW, has_changed=True, has_failed=False)
    assert is_overdue(None, NOW, has_changed=True, has_failed=True)
