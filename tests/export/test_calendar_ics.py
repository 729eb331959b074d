"""The calendar file, read by two programs that did not write it alone: icalendar's reader, and vobject, which shares
nothing with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from liaison_desk.clock import OSLO
from liaison_desk.export.calendar_event import CalendarEvent
from liaison_desk.export.calendar_ics import calendar_ics

EVENT = CalendarEvent(
    uid="m1@liaison-desk",
    sequence=0,
    stamp=datetime(2026, 11, 24, 10, 42, tzinfo=OSLO),
    start=datetime(2026, 12, 1, 12),
    end=datetime(2026, 12, 1, 14),
    summary="Politirådet i Øygarden",
    place="Rådhuset, møterom 3",
    organiser=("Ola Eksempel", "ola@example.org"),
    required=(("Kari Prøve", "kari@example.org"),),
    optional=(("Lars Vara", "lars@example.org"),),
    is_cancelled=False,
)


def read(event: CalendarEvent) -> Any:
    """By vobject: the calendar with its one event."""
    return vobject.readOne(calendar_ics(event).decode("utf-8"))


def raw(event: CalendarEvent) -> list[str]:
    """Unfolded lines."""
    return calendar_ics(event).decode("utf-8").replace("\r\n ", "").split("\r\n")


def test_what_a_calendar_reads() -> None:
    found = read(EVENT)
    event = found.vevent
    assert (found.method.value, event.uid.value, event.sequence.value) == ("REQUEST", "m1@liaison-desk", "0")
    assert (event.summary.value, event.location.value) == ("Politirådet i Øygarden", "Rådhuset, møterom 3")
    assert event.status.value == "CONFIRMED"
    assert event.dtstart.value.replace(tzinfo=None) == datetime(2026, 12, 1, 12)
    assert event.dtstart.value.utcoffset() == timedelta(hours=1)  # by the zone in the file, not by the machine's
    assert (event.organizer.value, event.organizer.params["CN"]) == ("mailto:ola@example.org", ["Ola Eksempel"])
    assert [(a.value, a.params["CN"], a.params["ROLE"]) for a in event.attendee_list] == [
        ("mailto:kari@example.org", ["Kari Prøve"], ["REQ-PARTICIPANT"]),
        ("mailto:lars@example.org", ["Lars Vara"], ["OPT-PARTICIPANT"]),
    ]


def test_the_time_is_wall_time_in_its_zone() -> None:
    lines = raw(EVENT)
    assert "DTSTART;TZID=Europe/Oslo:20261201T120000" in lines
    assert "DTEND;TZID=Europe/Oslo:20261201T140000" in lines
    assert "DTSTAMP:20261124T094200Z" in lines


def test_lines_are_as_the_standard_wants_them() -> None:
    content = calendar_ics(replace(EVENT, place="Rådhuset på Straume; møterom 3, i høgda, " * 4))
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    content.decode("utf-8")


def test_without_anybody_to_call_it_only_tells() -> None:
    alone = replace(EVENT, required=(), optional=(), organiser=("Ola Eksempel", ""), place="")
    found = read(alone)
    assert found.method.value == "PUBLISH"
    assert found.vevent.organizer.value == "invalid:nomail"
    assert not hasattr(found.vevent, "location")
    assert not hasattr(read(replace(EVENT, organiser=None)).vevent, "organizer")


def test_a_cancelled_meeting_is_called_off() -> None:
    found = read(replace(EVENT, is_cancelled=True, sequence=3))
    assert (found.method.value, found.vevent.status.value, found.vevent.sequence.value) == ("CANCEL", "CANCELLED", "3")
    assert [a.params["RSVP"] for a in found.vevent.attendee_list] == [["FALSE"], ["FALSE"]]


def test_the_same_event_gives_the_same_bytes() -> None:
    assert calendar_ics(EVENT) == calendar_ics(replace(EVENT))


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 28), 1), (date(2026, 3, 29), 2), (date(2026, 10, 24), 2), (date(2026, 10, 25), 1)]
)
def test_about_the_change_to_and_from_summer_time(day: date, hours: int) -> None:
    noon = datetime.combine(day, time(12))
    start = read(replace(EVENT, start=noon, end=noon + timedelta(hours=1))).vevent.dtstart.value
    assert start.utcoffset() == timedelta(hours=hours)


@given(moment=st.datetimes(datetime(1997, 1, 1), datetime(2037, 12, 31)))
def test_the_zone_in_the_file_agrees_with_the_one_of_the_world(moment: datetime) -> None:
    wall = moment.replace(hour=max(moment.hour, 4), minute=0, second=0, microsecond=0)  # not in the hour of the change
    start = read(replace(EVENT, start=wall, end=wall + timedelta(minutes=30))).vevent.dtstart.value
    assert start.utcoffset() == wall.replace(tzinfo=ZoneInfo("Europe/Oslo")).utcoffset()


_NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=90).filter(str.strip)


@given(names=st.lists(_NAMES, min_size=1, max_size=3), summary=_NAMES, place=_NAMES)
def test_whatever_the_names_are_they_come_back(names: Sequence[str], summary: str, place: str) -> None:
    people = tuple((name, f"p{n}@example.org") for n, name in enumerate(names))
    content = calendar_ics(replace(EVENT, required=people, optional=(), summary=summary, place=place))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (summary, place)
    attendees = event["ATTENDEE"] if len(names) > 1 else [event["ATTENDEE"]]
    assert [attendee.params["CN"] for attendee in attendees] == [name.replace('"', "'") for name in names]
    assert content.count(b"\r\nATTENDEE") == len(names)  # no name has made a line of its own
