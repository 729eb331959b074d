"""A meeting told to calendars: one that took the first file takes each later one. Read by vobject, not by icalendar."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
import vobject

from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.meetings import Meeting, MeetingForm, MeetingKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import agenda, calendars, contacts, councils, documents, meetings, minutes, moves
from tests.world import World

DAY, LATER = date(2026, 12, 1), date(2027, 4, 6)


class Inbox:
    """What a calendar does with what it is sent [RFC 5546 §2.1.5]: only what is newer than what it has."""

    def __init__(self) -> None:
        self.events: dict[str, Any] = {}

    def take(self, content: bytes) -> bool:
        event = vobject.readOne(content.decode("utf-8")).vevent
        known = self.events.get(event.uid.value)
        if known is not None and self._age(event) <= self._age(known):
            return False
        self.events[event.uid.value] = event
        return True

    @staticmethod
    def _age(event: Any) -> tuple[int, datetime]:
        return int(event.sequence.value), event.dtstamp.value

    @property
    def only(self) -> Any:
        (event,) = self.events.values()
        return event


@pytest.fixture
def meeting(world: World) -> Meeting:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        for person, email in ((world.me, "ola@example.org"), (world.mayor, " kari@example.org ")):
            contacts.save(work, replace(work.get(Contact, person.id), email=email))
    return world.plan(DAY)


@pytest.fixture
def saved(world: World, meeting: Meeting, voices: Voices) -> Any:
    return lambda: calendars.calendar_file(world.desk, meeting.id, voices)


def move(world: World, meeting: Meeting, day: date) -> None:
    with world.desk.write(Op.MOVE_MEETING) as work:
        moves.move(work, meeting.id, day, time(9), time(10), "Skulen", "Hemmeleg grunn")


def test_moved_cancelled_and_taken_up_each_file_is_newer(
    world: World, meeting: Meeting, saved: Any, clock: SetClock
) -> None:
    inbox = Inbox()
    assert inbox.take(saved())
    assert inbox.only.sequence.value == "0"
    assert not inbox.take(saved())  # the same again
    move(world, meeting, LATER)
    assert inbox.take(saved())
    assert inbox.only.dtstart.value.replace(tzinfo=None) == datetime(2027, 4, 6, 9)
    assert inbox.only.dtstart.value.utcoffset() == timedelta(hours=2)
    world.desk.undo()  # back to the old day: for a calendar that is news too
    assert inbox.take(saved())
    assert inbox.only.dtstart.value.replace(tzinfo=None) == datetime(2026, 12, 1, 12)
    with world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, meeting.id, "Hemmeleg grunn")
    content = saved()
    assert b"METHOD:CANCEL" in content
    assert inbox.take(content)
    assert inbox.only.status.value == "CANCELLED"
    assert inbox.only.summary.value.endswith(": Politirådet i Øygarden")  # «Avlyst»
    with world.desk.write(Op.TAKE_UP_MEETING) as work:
        moves.take_up(work, meeting.id)
    assert inbox.take(saved())
    assert inbox.only.status.value == "CONFIRMED"


def test_who_is_called(world: World, meeting: Meeting, saved: Any) -> None:
    """Members with an address, substitutes and observers as they like; not guests, and not who calls."""
    with world.desk.write(Op.ADD_MEMBER) as work:
        observer = contacts.add(work, "Olga Observatør", email="olga@example.org")
        councils.add_member(work, world.council.id, observer.id, MemberRole.OBSERVER)
        guest = contacts.add(work, "Gunnar Gjest", email="gunnar@example.org")
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        minutes.add_guest(work, meeting.id, guest.id)
        minutes.add_guest(work, meeting.id, observer.id)
    event = vobject.readOne(saved().decode("utf-8")).vevent
    assert event.organizer.value == "mailto:ola@example.org"
    assert [(a.value, a.params["ROLE"]) for a in event.attendee_list] == [
        ("mailto:kari@example.org", ["REQ-PARTICIPANT"]),
        ("mailto:olga@example.org", ["OPT-PARTICIPANT"]),
    ]


def test_what_kind_and_where(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(
            work,
            meeting.id,
            kind=MeetingKind.EXTRAORDINARY,
            form=MeetingForm.HYBRID,
            link="https://mote.example.org/1",
            language=Language.EN,
        )
    file = world.file(meeting)
    texts = documents.meeting_texts(file, voices)
    event = calendars.event(file, None, texts)
    assert event.summary == "Extraordinary meeting: Politirådet i Øygarden"
    assert (event.place, event.organiser) == ("Rådhuset, https://mote.example.org/1", None)
    assert calendars.file_name(file, texts) == "2026-12-01 Extraordinary meeting Politirådet i Øygarden.ics"


def test_nothing_of_what_it_is_about_leaves(world: World, meeting: Meeting, saved: Any) -> None:
    with world.desk.write(Op.ADD_ITEM) as work:
        item = agenda.add_item(work, meeting.id, "Kanari i saka")
        agenda.change_item(work, item.id, background="Kanari i bakgrunnen", presenter="Kanari")
        minutes.add_entry(work, item.id, EntryKind.INTERNAL, "Kanari i notatet")
        meetings.change(work, meeting.id, information="Kanari i informasjonen")
    with world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, meeting.id, "Kanari i grunnen")
    assert b"anari" not in saved().replace(b"\r\n ", b"")


def test_the_same_meeting_gives_the_same_bytes(saved: Any, clock: SetClock) -> None:
    before = saved()
    clock.set(clock.now() + timedelta(days=1))
    assert saved() == before
