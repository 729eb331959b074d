"""Last contact, what is late, and which entries are looked for [W2]."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.contact_log import (
    ContactKind,
    LogEntry,
    LogFilter,
    LogPerson,
    LogRow,
    is_late,
    last_logged,
    last_met,
    last_of_places,
    later_of,
)
from liaison_desk.domain.contact_rows import WishedContact, contact_rows
from liaison_desk.domain.councils import CouncilMunicipality
from liaison_desk.domain.dates import read_past
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.directory import DirectoryRow, Filter, Touch
from liaison_desk.domain.ids import ContactId, CouncilId, LogEntryId, MeetingId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.today import Rule, TodayGroup
from tests import factory

TODAY = date(2026, 11, 24)  # a Tuesday
ME, KARI, LIV = ContactId("me"), ContactId("kari"), ContactId("liv")
HERE, THERE = MunicipalityId("here"), MunicipalityId("there")
COUNCIL, OTHER = CouncilId("council"), CouncilId("other")


def entry(on: date = TODAY, **about: Any) -> LogEntry:
    return replace(LogEntry(id=LogEntryId("entry"), on=on, kind=ContactKind.CALL), **about)


def held(day: date, id_: str = "meeting", council_id: str = COUNCIL) -> Meeting:
    return factory.meeting(id=id_, council_id=council_id, day=day, ended_at=datetime(2026, 1, 1))


def told(contact_id: str, presence: Presence, meeting_id: str = "meeting") -> Attendance:
    return Attendance(
        id=f"{meeting_id}{contact_id}",
        meeting_id=MeetingId(meeting_id),
        contact_id=ContactId(contact_id),
        presence=presence,
    )


# -- when one was last in touch
def test_a_member_is_met_in_every_meeting_that_was_held_until_something_else_is_entered() -> None:
    seats = [factory.membership(contact_id=KARI), factory.membership(contact_id=LIV, is_expected=False)]
    meetings = [held(date(2026, 3, 1), "first"), held(date(2026, 9, 1), "second"), factory.meeting(day=TODAY)]
    assert last_met(meetings, seats, [], ME) == {KARI: date(2026, 9, 1)}
    away = [told(KARI, Presence.EXCUSED, "second"), told(LIV, Presence.PRESENT, "first")]
    assert last_met(meetings, seats, away, ME) == {KARI: date(2026, 3, 1), LIV: date(2026, 3, 1)}
    left = [replace(seat, until=date(2026, 1, 1)) for seat in seats]
    assert last_met(meetings, left, [], None) == {}


def test_nobody_is_met_where_the_officer_was_not() -> None:
    entered = [told(ME, Presence.ABSENT), told(LIV, Presence.PRESENT)]
    assert last_met([held(TODAY)], [factory.membership(contact_id=KARI)], entered, ME) == {}


def test_the_log_and_the_meetings_count_the_same() -> None:
    people = [LogPerson(id="1", entry_id=LogEntryId("entry"), contact_id=KARI), factory_person("gone")]
    logged = last_logged([entry(date(2026, 5, 1))], people)
    assert logged == {KARI: date(2026, 5, 1)}
    assert later_of(logged, {KARI: date(2026, 4, 1), LIV: TODAY}) == {KARI: date(2026, 5, 1), LIV: TODAY}


def factory_person(entry_id: str) -> LogPerson:
    return LogPerson(id=entry_id, entry_id=LogEntryId(entry_id), contact_id=LIV)


def test_a_municipality_is_met_in_its_councils_or_by_the_log() -> None:
    served = [
        CouncilMunicipality(id="1", council_id=COUNCIL, municipality_id=HERE),
        CouncilMunicipality(id="2", council_id=OTHER, municipality_id=HERE),
    ]
    meetings = [held(date(2026, 3, 1)), factory.meeting(council_id=OTHER, day=TODAY)]
    entries = [entry(date(2026, 2, 1), municipality_id=HERE), entry(TODAY, municipality_id=THERE), entry(TODAY)]
    assert last_of_places(entries, meetings, served) == {HERE: date(2026, 3, 1), THERE: TODAY}


@given(st.dates(), st.integers(1, 400), st.integers(0, 800))
def test_it_is_late_the_day_after_the_interval_and_from_then_on(last: date, every: int, passed: int) -> None:
    if last.toordinal() + passed <= date.max.toordinal():
        assert is_late(last, every, last + timedelta(days=passed)) is (passed > every)
    assert is_late(None, every, last)
    assert not is_late(last, None, last)


# -- Today
def test_a_wish_is_for_today_from_its_last_day_and_never_overdue() -> None:
    person, place = factory.contact(contact_every=30), factory.municipality()
    wishes = [
        WishedContact(every=30, last=TODAY - timedelta(days=29), person=person),
        WishedContact(every=30, last=TODAY - timedelta(days=30), person=person, place="Øygarden"),
        WishedContact(every=30, last=TODAY - timedelta(days=90), municipality=place),
        WishedContact(every=30, last=None, municipality=place),
    ]
    rows = contact_rows(wishes, TODAY)
    assert [(row.rule, row.due, row.last_contact) for row in rows] == [
        (Rule.CONTACT_DUE, TODAY, TODAY - timedelta(days=30)),
        (Rule.CONTACT_DUE, TODAY, TODAY - timedelta(days=90)),
        (Rule.CONTACT_DUE, TODAY, None),
    ]
    assert {row.group(TODAY) for row in rows} == {TodayGroup.TODAY}
    assert (rows[0].person, rows[0].place, rows[1].municipality) == (person, "Øygarden", place)
    assert contact_rows(wishes, TODAY, timedelta(days=1))[0].due == TODAY + timedelta(days=1)


# -- what is looked for
ROW = LogRow(
    entry=entry(date(2026, 5, 1), words="Om lys i gangveien", municipality_id=HERE),
    people=(factory.contact(id=KARI, name="Kari Åsnes"),),
    municipality="Øygarden",
)


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (LogFilter(), True),
        (LogFilter(words="gangvei aasnes ØYGAR"), True),
        (LogFilter(words="gangvei liv"), False),
        (LogFilter(municipality_id=HERE), True),
        (LogFilter(municipality_id=THERE), False),
        (LogFilter(contact_id=KARI), True),
        (LogFilter(contact_id=LIV), False),
        (LogFilter(kind=ContactKind.CALL), True),
        (LogFilter(kind=ContactKind.VISIT), False),
        (LogFilter(is_in_role=True), True),
        (LogFilter(is_in_role=False), False),
        (LogFilter(year=2026), True),
        (LogFilter(year=2025), False),
        (LogFilter(is_old=True), False),
    ],
)
def test_a_filter_takes_what_fits_all_of_it(wanted: LogFilter, taken: bool) -> None:
    assert wanted.takes(ROW, TODAY) is taken


def test_an_entry_is_old_after_two_years() -> None:
    assert not entry(date(2024, 11, 24)).is_old(TODAY)
    assert entry(date(2024, 11, 23)).is_old(TODAY)
    assert LogFilter(is_old=True).takes(LogRow(entry=entry(date(2024, 11, 23))), TODAY)
    assert entry(date(2026, 2, 27)).is_old(date(2028, 2, 29))
    assert not entry(date(2026, 2, 28)).is_old(date(2028, 2, 29))


def test_a_talk_is_outside_the_role() -> None:
    assert [kind for kind in ContactKind if not kind.is_in_role] == [ContactKind.TALK]


def test_people_are_looked_for_by_their_last_contact() -> None:
    def row(last: date | None, every: int | None = None) -> DirectoryRow:
        person = factory.contact(contact_every=every)
        return DirectoryRow(person, "", frozenset(), frozenset(), is_officer=False, last_contact=last)

    late, lately, long_ago, never = row(date(2026, 9, 1), 30), row(TODAY, 30), row(date(2026, 10, 1)), row(None)
    found = {
        touch: [each for each in (late, lately, long_ago, never) if Filter(touch=touch).takes(each, TODAY)]
        for touch in (None, *Touch)
    }
    assert found == {
        None: [late, lately, long_ago, never],
        Touch.LATE: [late],
        Touch.MONTH: [lately],
        Touch.LONGER: [late, long_ago],
        Touch.NEVER: [never],
    }


# -- the day it was
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("i dag", TODAY),
        ("I går", date(2026, 11, 23)),
        ("20.11", date(2026, 11, 20)),
        ("1.12", date(2025, 12, 1)),
        ("24. november", TODAY),
        ("fredag", date(2026, 11, 20)),
        ("tirsdag", TODAY),
        ("fredag 20. november", date(2026, 11, 20)),
        ("2024-02-29", date(2024, 2, 29)),
        ("1.12.2026", date(2026, 12, 1)),  # a year that is written is meant
        ("i morgen", date(2026, 11, 25)),
        ("om to uker", date(2026, 12, 8)),
    ],
)
def test_a_day_that_has_been_is_the_last_one_of_its_name(typed: str, meant: date) -> None:
    reading = read_past(typed, TODAY)
    assert reading is not None
    assert reading.meanings == (Deadline.day(meant),)
    assert not reading.is_next_year


def test_what_is_no_day_is_none_in_the_past_either() -> None:
    assert read_past("hei", TODAY) is None
    reading = read_past("31.11", TODAY)
    assert reading is not None
    assert reading.trouble is not None


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Ber om fast kontaktpunkt.", "Ber om fast kontaktpunkt"),
        ("Hvem tar det?", "Hvem tar det?"),
        ("Og så …", "Og så …"),
    ],
)
def test_what_it_was_about_becomes_a_title_without_its_full_stop(words: str, title: str) -> None:
    assert entry(words=words).title == title
