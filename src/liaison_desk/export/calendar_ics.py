"""A meeting as a calendar file [RFC 5545, RFC 5546]. The same event gives the same bytes."""

from datetime import UTC, datetime, timedelta

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vRecur,
    vText,
    vUTCOffset,
)

from liaison_desk.export.calendar_event import CalendarEvent, Person

ZONE = "Europe/Oslo"
PROGRAM = "-//Liaison Desk//Samarbeidsdesk//NO"
_NO_ADDRESS = "invalid:nomail"  # an organiser must be named, also one who has no e-mail
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def calendar_ics(event: CalendarEvent) -> bytes:
    """One event with its zone. It calls the members, or only tells where none has an address; or it calls it off."""
    calendar = Calendar()
    calendar.add("prodid", PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", _method(event))
    calendar.add_component(_zone())
    calendar.add_component(_event(event))
    made: bytes = calendar.to_ical()
    return made


def _method(event: CalendarEvent) -> str:
    if event.is_cancelled:
        return "CANCEL"
    return "REQUEST" if event.required or event.optional else "PUBLISH"


def _event(event: CalendarEvent) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", event.sequence)
    made.add("dtstamp", event.stamp.astimezone(UTC))
    for name, moment in (("dtstart", event.start), ("dtend", event.end)):
        made.add(name, moment, parameters={"TZID": ZONE})
    made.add("summary", event.summary)
    if event.place:
        made.add("location", event.place)
    made.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    if event.organiser:
        made.add("organizer", _address(event.organiser), encode=False)
    for people, role in ((event.required, "REQ-PARTICIPANT"), (event.optional, "OPT-PARTICIPANT")):
        for person in people:
            attendee = _address(person)
            attendee.params["ROLE"] = vText(role)
            attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
            attendee.params["RSVP"] = vText("FALSE" if event.is_cancelled else "TRUE")
            made.add("attendee", attendee, encode=False)
    return made


def _address(person: Person) -> vCalAddress:
    name, email = person
    address = vCalAddress(f"mailto:{email}" if email else _NO_ADDRESS)
    address.params["CN"] = vText(name.replace('"', "'"))  # no quotation mark may stand in a parameter
    return address


def _zone() -> Timezone:
    """Summer time as the law has it since 1996, written out: the rules of the machine's zones would change the bytes."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, first, month, before, after in (
        (TimezoneDaylight(), "CEST", datetime(1996, 3, 31, 2), 3, _WINTER, _SUMMER),  # noqa: DTZ001 - wall time
        (TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), 10, _SUMMER, _WINTER),  # noqa: DTZ001
    ):
        part.add("dtstart", first)
        part.add("tzname", name)
        part.add("tzoffsetfrom", vUTCOffset(before))
        part.add("tzoffsetto", vUTCOffset(after))
        part.add("rrule", vRecur(FREQ="YEARLY", BYMONTH=month, BYDAY="-1SU"))
        zone.add_component(part)
    return zone
