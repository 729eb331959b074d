from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.councils import Secretariat
from liaison_desk.domain.planning import PREPARATION, Doubt, Proposal, doubts, proposal
from tests import factory

TODAY = date(2026, 11, 24)  # Tuesday
TUESDAY, WEDNESDAY = 1, 2


def proposed(*days: date, **council: Any) -> Proposal:
    return proposal(factory.council(**council), [factory.meeting(day=day) for day in days], TODAY)


class TestDay:
    def test_a_new_council_meets_as_soon_as_its_agenda_can_be_ready(self) -> None:
        assert proposed(notice_days=7).day == date(2026, 12, 8)
        assert proposed(notice_days=7, weekday=WEDNESDAY).day == date(2026, 12, 9)

    def test_never_so_soon_that_the_agenda_would_be_late(self) -> None:
        assert proposed(notice_days=7, weekday=0).day == date(2026, 12, 14)

    @pytest.mark.parametrize(
        ("per_year", "day"), [(4, date(2027, 2, 23)), (2, date(2027, 5, 25)), (12, date(2026, 12, 22))]
    )
    def test_the_rhythm_counts_from_the_latest_meeting(self, per_year: int, day: date) -> None:
        found = proposed(date(2026, 9, 8), TODAY, meetings_per_year=per_year, weekday=TUESDAY)
        assert (found.day, found.follows) == (day, TODAY)

    def test_also_from_one_that_is_only_planned(self) -> None:
        assert proposed(date(2027, 3, 2), meetings_per_year=4, weekday=TUESDAY).day == date(2027, 6, 1)

    def test_after_a_long_pause_it_is_simply_soon(self) -> None:
        found = proposed(date(2025, 3, 4), meetings_per_year=4, weekday=TUESDAY)
        assert (found.day, found.follows) == (date(2026, 12, 8), None)

    def test_without_a_rhythm_it_is_simply_soon(self) -> None:
        assert proposed(TODAY, meetings_per_year=0, weekday=TUESDAY).day == date(2026, 12, 8)
        assert proposed(date(2026, 12, 8), meetings_per_year=0, weekday=TUESDAY).day == date(2026, 12, 15)

    def test_without_a_usual_weekday_it_is_that_of_the_latest_meeting(self) -> None:
        assert proposed(date(2026, 9, 10), meetings_per_year=4).day == date(2026, 12, 10)

    def test_nobody_meets_in_july_or_about_christmas(self) -> None:
        assert proposed(date(2027, 4, 6), meetings_per_year=4, weekday=TUESDAY).day == date(2027, 8, 3)
        assert proposed(date(2026, 9, 29), meetings_per_year=4, weekday=TUESDAY).day == date(2027, 1, 5)

    @given(
        today=st.dates(date(2026, 1, 1), date(2030, 12, 31)),
        ago=st.integers(-400, 400),
        per_year=st.integers(0, 24),
        notice=st.integers(0, 30),
        weekday=st.one_of(st.none(), st.integers(0, 4)),
    )
    def test_whatever_the_council_is_like(
        self, today: date, ago: int, per_year: int, notice: int, weekday: int | None
    ) -> None:
        council = factory.council(meetings_per_year=per_year, notice_days=notice, weekday=weekday)
        latest = factory.meeting(day=today - timedelta(days=ago))
        found = proposal(council, [latest], today).day
        assert found >= today + timedelta(days=notice) + PREPARATION
        assert found > latest.day
        assert weekday is None or found.weekday() == weekday
        assert found.month != 7
        assert doubts(found, council, today) in ([], [Doubt.WEEKEND])


class TestHoursAndPlace:
    def test_what_the_council_has_agreed(self) -> None:
        found = proposed(TODAY, start=time(9, 0), end=time(10, 30), place="Straume")
        assert (found.start, found.end, found.place) == (time(9, 0), time(10, 30), "Straume")

    def test_otherwise_as_the_last_time(self) -> None:
        earlier = factory.meeting(day=date(2026, 2, 3), start=time(8, 0), end=time(9, 0), place="Rådhuset")
        later = factory.meeting(day=date(2026, 9, 1), start=time(13, 0), end=time(15, 0), place="Kulturhuset")
        found = proposal(factory.council(), [later, earlier], TODAY)
        assert (found.start, found.end, found.place) == (time(13, 0), time(15, 0), "Kulturhuset")

    def test_nothing_is_made_up(self) -> None:
        found = proposed()
        assert (found.start, found.end, found.place) == (None, None, "")


class TestDoubts:
    def doubts(self, day: date, **council: Any) -> list[Doubt]:
        return doubts(day, factory.council(**council), TODAY)

    def test_a_good_day_has_none(self) -> None:
        assert self.doubts(date(2026, 12, 1)) == []

    def test_the_agenda_can_no_longer_go_out_in_time(self) -> None:
        assert self.doubts(date(2026, 11, 30)) == [Doubt.NOTICE_TOO_SHORT]
        assert self.doubts(TODAY, notice_days=0) == []
        assert self.doubts(date(2026, 11, 30), secretariat=Secretariat.MUNICIPALITY) == []

    def test_a_day_off(self) -> None:
        assert self.doubts(date(2026, 12, 5)) == [Doubt.WEEKEND]
        assert self.doubts(date(2026, 12, 6)) == [Doubt.WEEKEND]
        assert self.doubts(date(2026, 12, 7)) == []

    def test_a_day_that_has_passed_needs_no_agenda(self) -> None:
        assert self.doubts(date(2026, 11, 23)) == [Doubt.PASSED]
        assert self.doubts(date(2026, 11, 22)) == [Doubt.PASSED, Doubt.WEEKEND]
