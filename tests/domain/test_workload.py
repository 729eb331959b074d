"""Hours, meetings and action items by municipality and month [W3]."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.ids import LogEntryId, MunicipalityId
from liaison_desk.domain.texts import Language
from liaison_desk.domain.workload import (
    Facts,
    Load,
    Met,
    Owed,
    Period,
    Span,
    TakenOver,
    Workload,
    behind,
    last_weeks,
    next_weeks,
    of_month,
    of_year,
    outside,
    shared,
    taken_over,
    without_minutes,
    workload,
)
from liaison_desk.domain.workload_words import (
    days_words,
    hours_said,
    hours_words,
    part_words,
    period_words,
    share_words,
)
from liaison_desk.i18n import texts_in
from tests import factory

TODAY = date(2026, 11, 24)
A, B, C = (MunicipalityId(name) for name in "ABC")
YEAR = of_year(2026)


def met(day: date, *served: MunicipalityId, hours: int = 2, **values: Any) -> Met:
    return Met(factory.meeting(day=day, start=time(12), end=time(12 + hours), **values), factory.council(), served)


def entry(on: date, minutes: int | None, where: MunicipalityId | None = A, **values: Any) -> LogEntry:
    values = {"kind": ContactKind.CALL, "words": "Om datoer"} | values
    return LogEntry(id=LogEntryId(f"{on}-{minutes}-{where}"), on=on, minutes=minutes, municipality_id=where, **values)


def owed(raised: date, last: date | None = None, closed: date | None = None, *served: MunicipalityId) -> Owed:
    status = ActionStatus.DONE if closed else ActionStatus.NOT_STARTED
    action = factory.action(raised_on=raised, status=status, done_on=closed)
    return Owed(action, served or (A,), last, closed)


def table(period: Period = YEAR, today: date = TODAY, **values: Any) -> Workload:
    facts = Facts(period=period, today=today, places=(A, B, C), current=frozenset((A, B)))
    return workload(Facts(**{name: getattr(facts, name) for name in Facts.__dataclass_fields__} | values))


class TestPeriods:
    def test_a_year_falls_into_months(self) -> None:
        assert [(s.first.day, s.last.day) for s in YEAR.parts] == [
            (1, n) for n in (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        ]
        assert of_year(2028).parts[1].last == date(2028, 2, 29)

    def test_a_month_falls_into_the_weeks_of_the_calendar(self) -> None:
        parts = of_month(2026, 11).parts  # the 1st is a Sunday
        assert [(s.first.day, s.last.day) for s in parts] == [(1, 1), (2, 8), (9, 15), (16, 22), (23, 29), (30, 30)]
        assert of_month(2026, 12).span == Span(date(2026, 12, 1), date(2026, 12, 31))

    def test_four_weeks_are_four_times_seven_days_with_today_in_them(self) -> None:
        for period in (next_weeks(TODAY), last_weeks(TODAY)):
            assert TODAY in period.span
            assert [(s.last - s.first).days for s in period.parts] == [6, 6, 6, 6]
        assert next_weeks(TODAY).span.first == last_weeks(TODAY).span.last == TODAY

    @given(st.sampled_from([of_year(2026), of_month(2026, 2), next_weeks(TODAY), last_weeks(TODAY)]))
    def test_the_parts_cover_every_day_once(self, period: Period) -> None:
        days = [s.first + timedelta(n) for s in period.parts for n in range((s.last - s.first).days + 1)]
        first, last = period.span.first, period.span.last
        assert days == [first + timedelta(n) for n in range((last - first).days + 1)]
        assert None not in period.span


class TestHours:
    def test_what_was_held_counts_as_long_as_it_lasted_and_what_is_planned_as_it_is_planned(self) -> None:
        day = date(2026, 10, 14)
        began = datetime(2026, 10, 14, 12, 0, tzinfo=OSLO)
        held = met(day, A, started_at=began, ended_at=datetime(2026, 10, 14, 13, 20, tzinfo=OSLO))
        assert [held.minutes, met(day, A).minutes] == [80, 120]

    def test_meetings_and_the_log_make_the_hours_of_their_month(self) -> None:
        found = table(met=(met(date(2026, 12, 1), A),), log=(entry(date(2026, 11, 3), 45), entry(TODAY, None)))
        assert found.period == YEAR
        assert [row.place for row in found.rows] == [A, B]
        a, b = found.rows
        assert (a.whole.minutes, a.whole.meetings, a.whole.contacts) == (165, 1, 2)
        assert [part.minutes for part in a.parts[9:]] == [0, 45, 120]
        assert b.whole.is_empty
        assert without_minutes(found.facts.log) == 1

    def test_a_meeting_of_several_municipalities_is_shared_and_counted_once_in_the_total(self) -> None:
        found = table(met=(met(date(2026, 3, 3), A, B, C, hours=1),))
        assert [row.whole for row in found.rows] == [Load(minutes=20, meetings=1)] * 3
        assert found.total.whole == Load(minutes=60, meetings=1)

    def test_what_belongs_to_no_municipality_has_a_row_of_its_own(self) -> None:
        found = table(met=(met(date(2026, 3, 3)),), log=(entry(date(2026, 3, 4), 10, None),))
        assert found.rows[-1].place is None
        assert found.rows[-1].whole == Load(minutes=130, meetings=1, contacts=1)

    def test_the_share_outside_the_role(self) -> None:
        log = (entry(date(2026, 3, 3), 45), entry(date(2026, 3, 4), 15, is_in_role=False))
        whole = table(log=log).total.whole
        assert (whole.minutes, whole.outside, whole.outside_share) == (60, 15, 0.25)
        assert Load().outside_share == 0.0
        assert outside(log) == [log[1]]

    @given(st.integers(0, 600), st.lists(st.sampled_from((A, B, C)), unique=True))
    def test_shares_add_up(self, minutes: int, served: list[MunicipalityId]) -> None:
        parts = [part for _, part in shared(minutes, tuple(served))]
        assert sum(parts) == minutes
        assert max(parts) - min(parts) <= 1

    @given(
        st.lists(st.tuples(st.integers(0, 364), st.integers(1, 8), st.sets(st.sampled_from((A, B, C))))),
        st.lists(st.tuples(st.integers(0, 364), st.integers(0, 90), st.sampled_from((A, B, C, None)), st.booleans())),
    )
    def test_municipalities_add_up_to_the_total_and_months_to_the_year(self, meetings: Any, log: Any) -> None:
        first = date(2026, 1, 1)
        found = table(
            met=tuple(met(first + timedelta(n), *sorted(served), hours=hours) for n, hours, served in meetings),
            log=tuple(entry(first + timedelta(n), m, where, is_in_role=is_in) for n, m, where, is_in in log),
        )
        total = found.total
        for field in ("minutes", "outside"):
            assert sum(getattr(row.whole, field) for row in found.rows) == getattr(total.whole, field)
            assert sum(getattr(part, field) for part in total.parts) == getattr(total.whole, field)
            for number in range(12):
                by_place = sum(getattr(row.parts[number], field) for row in found.rows)
                assert by_place == getattr(total.parts[number], field)
        assert total.whole.meetings == len(meetings)
        assert total.whole.contacts == len(log)


class TestActionItems:
    def test_open_at_the_end_of_each_month_late_after_its_last_day_done_where_it_was_done(self) -> None:
        one = owed(date(2026, 8, 10), date(2026, 9, 15), date(2026, 10, 5))
        parts = table(owed=(one,)).rows[0].parts
        assert [part.open for part in parts] == [0] * 7 + [1, 1, 0, 0, 0]
        assert [part.late for part in parts] == [0] * 8 + [1, 0, 0, 0]
        assert [part.done for part in parts] == [0] * 9 + [1, 0, 0]

    def test_a_month_that_is_not_over_is_as_today_and_one_ahead_has_what_falls_due_in_it(self) -> None:
        late, due, soft = owed(TODAY, TODAY - timedelta(1)), owed(TODAY, date(2026, 12, 4)), owed(TODAY)
        november, december = table(owed=(late, due, soft)).rows[0].parts[10:]
        assert (november.open, november.late) == (3, 1)
        assert (december.open, december.late) == (1, 0)
        assert table(owed=(late, due, soft)).rows[0].whole.open == 3

    def test_what_is_due_today_is_not_late(self) -> None:
        assert table(owed=(owed(TODAY, TODAY),)).total.whole.late == 0

    def test_one_of_several_municipalities_counts_in_each_and_once_in_the_total(self) -> None:
        found = table(owed=(owed(TODAY, None, None, A, B),))
        assert [row.whole.open for row in found.rows] == [1, 1]
        assert found.total.whole.open == 1

    def test_a_dropped_one_is_neither_open_nor_done(self) -> None:
        action = factory.action(raised_on=date(2026, 9, 1), status=ActionStatus.DROPPED)
        parts = table(owed=(Owed(action, (A,), None, date(2026, 10, 1)),)).rows[0].parts
        assert [part.open for part in parts[8:]] == [1, 0, 0, 0]
        assert sum(part.done for part in parts) == 0


class TestBehind:
    def test_a_figure_opens_to_what_it_is_made_of(self) -> None:
        meetings = (met(date(2026, 11, 3), A, B), met(date(2026, 12, 3), B))
        log = (entry(date(2026, 11, 4), 10), entry(date(2026, 11, 4), 10, None))
        items = (owed(TODAY, date(2026, 12, 4)), owed(TODAY, TODAY), owed(TODAY), owed(TODAY, None, TODAY))
        facts = table(met=meetings, log=log, owed=items).facts
        november = YEAR.parts[10]
        at_a = behind(facts, november, A)
        assert (at_a.met, at_a.log) == (meetings[:1], log[:1])
        assert [one.last_day for one in at_a.owed] == [TODAY, date(2026, 12, 4), None]
        assert at_a.done == items[3:]
        assert behind(facts, november).log == log[1:]
        assert behind(facts, november).met == ()
        everywhere = behind(facts, YEAR.span, everywhere=True)
        assert (everywhere.met, everywhere.log) == (meetings, log)


def test_who_took_over_names_units_and_never_people() -> None:
    day = date(2026, 3, 3)
    talk = {"is_in_role": False, "kind": ContactKind.TALK}
    log = [
        entry(day, 30, forwarded_to="Forebyggende enhet", **talk),
        entry(day, 45, forwarded_to="forebyggende enhet", **talk),
        entry(day, 90, forwarded_to="Støttesenteret", **talk),
        entry(day, 500, forwarded_to="Kari Prøve, forebyggende", **talk),
        entry(day, 20, forwarded_to="til kari", **talk),
        entry(day, 20, forwarded_to="Prøve", **talk),
        entry(day, None, **talk),
        entry(day, 60),
    ]
    assert taken_over(log, ["Kari F. Prøve", ""]) == [
        TakenOver("Støttesenteret", 1, 90),
        TakenOver("Forebyggende enhet", 2, 75),
        TakenOver("", 4, 540),
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.NB, ["12,5 t", "1 time", "0,3 timer", "12 %", "November", "23.–29. nov", "30. nov"]),
        (Language.NN, ["12,5 t", "1 time", "0,3 timar", "12 %", "November", "23.–29. nov", "30. nov"]),
        (Language.EN, ["12.5 h", "1 hour", "0.3 hours", "12%", "November", "23–29 Nov", "30 Nov"]),
    ],
)
def test_figures_are_said_in_the_language_of_the_reader(language: Language, said: list[str]) -> None:
    texts, month = texts_in(language), of_month(2026, 11)
    assert [
        hours_words(texts, 750),
        hours_said(texts, 60),
        hours_said(texts, 20),
        share_words(texts, 0.1234),
        part_words(texts, YEAR, YEAR.parts[10]),
        part_words(texts, month, month.parts[4]),
        part_words(texts, month, month.parts[5]),
    ] == said


def test_periods_are_said_in_full() -> None:
    texts, weeks = texts_in(Language.NB), next_weeks(date(2026, 12, 28))
    assert period_words(texts, YEAR) == "2026"
    assert period_words(texts, of_month(2026, 11)) == "november 2026"
    assert period_words(texts, weeks) == "28. desember 2026 – 24. januar 2027"
    assert days_words(texts, YEAR.span) == "1. januar – 31. desember 2026"
    assert part_words(texts, weeks, weeks.parts[0]) == "28. des – 3. jan"
