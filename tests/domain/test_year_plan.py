"""The dates proposed for a council's year, and what speaks against a day."""

from datetime import date, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.busy import BusyDays, whole_weeks
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.elections import election_in, waits_until
from liaison_desk.domain.holidays import Holiday, QuietTime, quiet_time
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.year_plan import (
    Against,
    ClashKind,
    Facts,
    PlanDate,
    Reason,
    YearOf,
    clashes,
    propose,
    reasons,
    too_few,
    usual,
    windows,
)
from liaison_desk.services.holidays import public_holidays
from tests import factory

TODAY = date(2026, 11, 24)
HOLIDAYS = public_holidays(range(2026, 2033))
ASKOY = MunicipalityId("askoy")


def facts(**values: Any) -> Facts:
    return Facts(**{"today": TODAY, "holidays": HOLIDAYS, "served": {}} | values)


def council(**values: Any) -> Council:
    """Tuesdays from nine, four times a year."""
    return factory.council(
        **{"id": "council", "meetings_per_year": 4, "weekday": 1, "start": time(9), "end": time(10, 30)} | values
    )


def planned(council_id: str, day: date, start: int = 9, end: int = 11, place: str = "") -> PlanDate:
    return PlanDate(council_id=CouncilId(council_id), day=day, start=time(start), end=time(end), place=place)


def busy(first: date, last: date, whose: MunicipalityId | None = None) -> BusyDays:
    return BusyDays(id="busy", first=first, last=last, reason="budsjettuke", municipality_id=whose)


def days(found: list[YearOf]) -> list[str]:
    return [each.day.isoformat() for year in found for each in year.dates]


def against(day: date, about: Council | None = None, **values: Any) -> list[Against]:
    return [reason.against for reason in reasons(day, about or council(), facts(**values))]


class TestHolidays:
    def test_every_public_holiday_of_a_year_has_its_name(self) -> None:
        assert HOLIDAYS[date(2027, 3, 26)] == (Holiday.GOOD_FRIDAY,)
        assert set(HOLIDAYS[date(2027, 5, 17)]) == {Holiday.WHIT_MONDAY, Holiday.CONSTITUTION_DAY}
        found = [name for day, names in HOLIDAYS.items() if day.year == 2028 for name in names]
        assert sorted(found) == sorted(Holiday)

    @pytest.mark.parametrize(
        ("day", "quiet"),
        [
            (date(2027, 3, 21), None),
            (date(2027, 3, 22), QuietTime.EASTER_WEEK),
            (date(2027, 3, 28), QuietTime.EASTER_WEEK),
            (date(2027, 3, 29), None),
            (date(2028, 5, 16), QuietTime.EVE_OF_CONSTITUTION_DAY),
            (date(2027, 5, 7), QuietTime.ASCENSION_FRIDAY),
            (date(2027, 6, 30), None),
            (date(2027, 7, 1), QuietTime.JULY),
            (date(2027, 7, 31), QuietTime.JULY),
            (date(2027, 12, 23), None),
            (date(2027, 12, 24), QuietTime.CHRISTMAS),
            (date(2028, 1, 1), QuietTime.CHRISTMAS),
            (date(2028, 1, 2), None),
        ],
    )
    def test_the_days_beside_them(self, day: date, quiet: QuietTime | None) -> None:
        assert quiet_time(day, HOLIDAYS) is quiet


class TestElection:
    @pytest.mark.parametrize(
        ("day", "until"),
        [
            (date(2027, 9, 12), None),
            (date(2027, 9, 13), date(2027, 10, 31)),
            (date(2027, 10, 31), date(2027, 10, 31)),
            (date(2027, 11, 1), None),
            (date(2026, 10, 1), None),
        ],
    )
    def test_from_the_election_to_the_end_of_october(self, day: date, until: date | None) -> None:
        assert waits_until(day) == until

    def test_only_every_fourth_year_has_one(self) -> None:
        assert [election_in(year) for year in (2026, 2027, 2028)] == [None, date(2027, 9, 13), None]


class TestReasons:
    def test_an_ordinary_tuesday_has_none(self) -> None:
        assert against(date(2027, 2, 23)) == []

    def test_what_the_calendar_says(self) -> None:
        assert against(date(2026, 11, 23)) == [Against.PASSED]
        assert against(TODAY) == [Against.NOTICE_TOO_SHORT]
        assert against(date(2026, 11, 30)) == [Against.NOTICE_TOO_SHORT]
        assert against(date(2026, 12, 1)) == []
        assert against(date(2027, 2, 27)) == [Against.WEEKEND]
        assert against(date(2027, 5, 6)) == [Against.HOLIDAY]
        assert against(date(2027, 5, 7)) == [Against.QUIET]
        assert against(date(2027, 3, 28)) == [Against.HOLIDAY, Against.QUIET]

    def test_no_notice_is_short_where_the_municipality_calls(self) -> None:
        assert against(TODAY, council(secretariat=Secretariat.MUNICIPALITY)) == []

    def test_the_reason_says_which_holiday(self) -> None:
        (reason,) = reasons(date(2027, 5, 6), council(), facts())
        assert reason == Reason(Against.HOLIDAY, holidays=(Holiday.ASCENSION_DAY,))

    def test_between_election_and_constitution_only_a_business_forum_meets(self) -> None:
        (reason,) = reasons(date(2027, 10, 5), council(), facts())
        assert reason == Reason(Against.WAITS, until=date(2027, 10, 31))
        assert against(date(2027, 10, 5), council(kind=CouncilKind.BUSINESS_FORUM)) == []

    def test_a_council_that_ends_does_not_meet_after_that(self) -> None:
        ends = council(ended_on=date(2027, 2, 23))
        assert against(date(2027, 2, 23), ends) == []
        assert against(date(2027, 2, 24), ends) == [Against.COUNCIL_ENDED]

    def test_busy_days_count_for_the_councils_of_that_municipality_or_all(self) -> None:
        week = (date(2027, 2, 22), date(2027, 2, 26))
        serves = {CouncilId("council"): frozenset({ASKOY})}
        assert against(date(2027, 2, 23), busy=[busy(*week)]) == [Against.BUSY]
        assert against(date(2027, 2, 23), busy=[busy(*week, ASKOY)]) == []
        assert against(date(2027, 2, 23), busy=[busy(*week, ASKOY)], served=serves) == [Against.BUSY]
        assert against(date(2027, 3, 2), busy=[busy(*week, ASKOY)], served=serves) == []

    def test_busy_days_stand_in_every_year_they_touch(self) -> None:
        over_new_year = busy(date(2027, 12, 20), date(2028, 1, 9))
        assert [over_new_year.is_in(year) for year in (2026, 2027, 2028, 2029)] == [False, True, True, False]

    def test_whole_weeks_go_from_monday_to_sunday(self) -> None:
        assert whole_weeks(date(2027, 2, 24), date(2027, 3, 2)) == (date(2027, 2, 22), date(2027, 3, 7))


class TestClashes:
    def test_the_same_day_and_overlapping_hours_of_other_councils(self) -> None:
        day = date(2027, 2, 23)
        others = [
            planned("council", day),
            planned("later", day, 11, 12),
            planned("beside", day, 10, 12),
            planned("other day", day + timedelta(days=1)),
        ]
        found = clashes(planned("council", day), others)
        assert [(clash.council_id, clash.kind) for clash in found] == [
            ("beside", ClashKind.SAME_HOURS),
            ("later", ClashKind.SAME_DAY),
        ]
        assert found[0].start == time(10)


class TestProposals:
    @pytest.mark.parametrize(
        ("meetings", "expected"),
        [
            (0, []),
            (1, ["2027-03-30"]),
            (2, ["2027-03-30", "2027-11-02"]),
            (3, ["2027-02-23", "2027-05-11", "2027-11-02"]),
            (4, ["2027-02-23", "2027-05-11", "2027-09-07", "2027-11-16"]),
        ],
    )
    def test_the_rhythm_on_the_usual_weekday(self, meetings: int, expected: list[str]) -> None:
        assert days(propose([council(meetings_per_year=meetings)], [2027], facts())) == expected

    def test_several_years(self) -> None:
        found = propose([council(meetings_per_year=2)], [2027, 2028], facts())
        assert days(found) == ["2027-03-30", "2027-11-02", "2028-03-28", "2028-10-17"]
        assert [year.year for year in found] == [2027, 2028]

    def test_the_election_does_not_hold_up_a_business_forum(self) -> None:
        forum = council(meetings_per_year=2, kind=CouncilKind.BUSINESS_FORUM)
        assert days(propose([forum], [2027], facts())) == ["2027-03-30", "2027-10-19"]

    def test_only_what_is_missing_is_proposed(self) -> None:
        now = facts(planned=[planned("council", date(2027, 2, 2)), planned("council", date(2027, 9, 1))])
        assert days(propose([council()], [2027], now)) == ["2027-05-11", "2027-11-16"]

    def test_a_year_with_all_its_meetings_gets_no_more(self) -> None:
        spring = [planned("council", date(2027, month, 2)) for month in (2, 3, 4, 5)]
        assert days(propose([council()], [2027], facts(planned=spring))) == []

    def test_meetings_close_together_leave_the_later_part_of_the_year(self) -> None:
        early = [planned("council", date(2027, 2, 2)), planned("council", date(2027, 2, 9))]
        assert days(propose([council()], [2027], facts(planned=early))) == ["2027-09-07", "2027-11-16"]

    def test_what_is_over_is_not_made_up_for(self) -> None:
        found = propose([council()], [2026], facts(today=date(2026, 9, 1)))
        assert days(found) == ["2026-09-22", "2026-11-10"]
        assert found[0].without_day == 0

    def test_the_agenda_is_never_late(self) -> None:
        found = propose([council(notice_days=14)], [2026], facts(today=date(2026, 11, 2)))
        assert days(found) == ["2026-11-24"]

    def test_a_part_of_the_year_without_a_free_day_is_said(self) -> None:
        spring = busy(date(2027, 1, 1), date(2027, 3, 31))
        (found,) = propose([council()], [2027], facts(busy=[spring]))
        assert (days([found]), found.without_day) == (["2027-05-11", "2027-09-07", "2027-11-16"], 1)

    def test_other_councils_are_kept_clear_of(self) -> None:
        other = council(id="other")
        found = propose([council(), other], [2027], facts())
        assert days(found[:1]) == ["2027-02-23", "2027-05-11", "2027-09-07", "2027-11-16"]
        assert days(found[1:]) == ["2027-02-16", "2027-05-04", "2027-08-31", "2027-11-09"]

    def test_where_no_day_is_clear_other_hours_on_the_same_day_are_better(self) -> None:
        """Before the election there are two Tuesdays: on one the other council meets early, on the other late."""
        others = [planned("a", date(2027, 9, 7), 9, 11), planned("b", date(2027, 8, 31), 13, 15)]
        assert days(propose([council()], [2027], facts(planned=others)))[2] == "2027-08-31"

    def test_without_a_usual_weekday_that_of_the_latest_meeting_counts(self) -> None:
        latest = planned("council", date(2026, 11, 18))
        found = propose([council(weekday=None, meetings_per_year=2)], [2027], facts(planned=[latest]))
        assert days(found) == ["2027-03-31", "2027-11-03"]

    def test_a_council_that_never_met_takes_any_working_day(self) -> None:
        assert days(propose([council(weekday=None, meetings_per_year=2)], [2028], facts())) == [
            "2028-03-31",
            "2028-10-17",
        ]

    def test_hours_and_place_are_the_councils_then_those_of_the_latest_meeting_then_noon(self) -> None:
        latest = [planned("council", date(2026, 3, 1), 8, 9, "Kleppestø"), planned("council", date(2026, 2, 1), 7, 8)]
        own = usual(council(place="Straume"), latest)
        assert (own.start, own.end, own.place) == (time(9), time(10, 30), "Straume")
        as_latest = usual(council(start=None, end=None), latest)
        assert (as_latest.start, as_latest.end, as_latest.place) == (time(8), time(9), "Kleppestø")
        noon = usual(council(start=None), [])
        assert (noon.start, noon.end, noon.place) == (time(12), time(14), "")

    def test_fewer_than_two_a_year_are_noticed(self) -> None:
        assert [too_few(council(meetings_per_year=count)) for count in (0, 1, 2)] == [True, True, False]


@given(st.integers(2027, 2032), st.integers(1, 24))
def test_the_parts_of_a_year_follow_each_other_without_overlapping(year: int, meetings: int) -> None:
    found = windows(year, meetings)
    assert len(found) == meetings
    assert all(first <= last for first, last in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))


@given(
    st.integers(2027, 2032),
    st.lists(st.tuples(st.integers(0, 12), st.sampled_from([None, 0, 1, 2, 3, 4])), min_size=1, max_size=8),
    st.dates(date(2027, 1, 1), date(2032, 12, 31)),
)
def test_nothing_ever_speaks_against_a_proposal(
    year: int, rhythms: list[tuple[int, int | None]], blocked: date
) -> None:
    councils = [
        council(id=f"c{number}", meetings_per_year=count, weekday=weekday)
        for number, (count, weekday) in enumerate(rhythms)
    ]
    known = facts(busy=[busy(blocked, blocked + timedelta(days=6))])
    for found in propose(councils, [year], known):
        assert len(found.dates) + found.without_day == found.council.meetings_per_year
        for each in found.dates:
            assert each.day.year == year
            assert reasons(each.day, found.council, known) == []
            assert found.council.weekday in (None, each.day.weekday())
