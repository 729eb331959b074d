"""A meeting as a file for the members' calendars: again and again, each newer than the one before.

icalendar costs some milliseconds to import, so it is loaded when the first file is made.
"""

import importlib
from datetime import datetime

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingKind
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.calendar_event import CalendarEvent, Person
from liaison_desk.services import documents, meetings, officers
from liaison_desk.services.desk import Desk

_NEED_NOT_COME = (MemberRole.SUBSTITUTE, MemberRole.OBSERVER)


def calendar_file(desk: Desk, meeting_id: MeetingId, voices: Voices) -> bytes:
    """In the language of the meeting's documents. For a job."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
        officer = officers.current(reader)
    return content(file, officer.contact if officer else None, documents.meeting_texts(file, voices))


def content(file: MeetingFile, organiser: Contact | None, texts: Texts) -> bytes:
    return as_file(event(file, organiser, texts))


def as_file(told: CalendarEvent) -> bytes:
    made: bytes = importlib.import_module("liaison_desk.export.calendar_ics").calendar_ics(told)
    return made


def event(file: MeetingFile, organiser: Contact | None, texts: Texts) -> CalendarEvent:
    """How often the meeting has been written, undo included, is its sequence: what is saved later is always newer."""
    meeting = file.meeting
    called = [p for p in file.people if p.is_member and p.contact.email.strip()]
    others = [p for p in called if organiser is None or p.contact.id != organiser.id]
    return CalendarEvent(
        uid=f"{meeting.id}@liaison-desk",
        sequence=file.revision - 1,
        stamp=file.changed_at,
        start=datetime.combine(meeting.day, meeting.start),
        end=datetime.combine(meeting.day, meeting.end),
        summary=summary(file, texts),
        place=meeting.whereabouts,
        organiser=_person(organiser) if organiser else None,
        required=tuple(_person(p.contact) for p in others if p.role not in _NEED_NOT_COME),
        optional=tuple(_person(p.contact) for p in others if p.role in _NEED_NOT_COME),
        is_cancelled=meeting.cancelled_at is not None,
    )


def summary(file: MeetingFile, texts: Texts) -> str:
    """«Avlyst: Ekstraordinært møte: Politirådet i Øygarden»."""
    kind = file.meeting.kind
    words = [
        texts.translate("Calendar", "Cancelled") if file.meeting.cancelled_at else "",
        label(texts, kind) if kind is not MeetingKind.ORDINARY else "",
        file.council.name,
    ]
    return ": ".join(filter(None, words))


def file_name(file: MeetingFile, texts: Texts) -> str:
    """«2026-12-01 Politirådet i Øygarden.ics»."""
    return documents.safe_name(f"{file.meeting.day.isoformat()} {summary(file, texts)}", ".ics")


def _person(contact: Contact) -> Person:
    return contact.name, contact.email.strip()
