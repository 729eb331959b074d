"""The desks of the sample year that pages are seen on: in the morning, in the meeting, afterwards, months too late."""

from datetime import date, datetime

from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import contacts, councils, issuing, meetings, moves, municipalities
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year

_TOO_LATE = datetime(2027, 6, 15, 9, 5, tzinfo=OSLO)  # nobody has been here since the meeting of the day
_GIVEN_UP = date(2026, 11, 20)


def morning(_desk: Desk, clock: SetClock) -> None:
    clock.set(year.MORNING)


def meeting(desk: Desk, clock: SetClock) -> None:
    year.hold_half(desk, clock, voices())
    clock.set(year.IN_THE_MEETING)


def afterwards(desk: Desk, clock: SetClock) -> None:
    meeting(desk, clock)
    clock.set(year.AFTER_THE_MEETING)
    with desk.write(Op.END_MEETING) as work:
        meetings.end(work, year.meeting_of_the_day(desk))


def finished(desk: Desk, clock: SetClock) -> None:
    afterwards(desk, clock)
    with desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, year.meeting_of_the_day(desk), voices())


def voices() -> Voices:
    return Voices(Language.NB, texts_in)


def closed(desk: Desk, clock: SetClock) -> None:
    """Nothing more is to be done in Øygarden: the evaluation is issued, the council and the assignment have ended, and
    so has a post. A meeting of another council is called off."""
    morning(desk, clock)
    with desk.write(Op.ISSUE_EVALUATION) as work:
        place = work.all(Municipality, name="Øygarden")[0]
        council = work.all(Council, name="Politirådet i Øygarden")[0]
        issuing.issue_evaluation(work, council.id, year.MORNING.year, voices())
        councils.end(work, council.id, _GIVEN_UP)
        municipalities.end(work, place.id, _GIVEN_UP)
        contacts.leave(work, work.all(Contact, name="Eli Tveit")[0].id, _GIVEN_UP)
        other = work.all(Council, name="Lokalt politiråd Bergen nord")[0]
        called = work.all(Meeting, council_id=other.id, day=date(2026, 12, 1))[0]
        moves.cancel(work, called.id, "Møtelederen er syk, og sakene kan vente til februar.")
    desk.forget_undo()


def late(desk: Desk, clock: SetClock) -> None:
    """Half a year after the meeting of the day, which nobody has finished: all there is is overdue."""
    meeting(desk, clock)
    clock.set(_TOO_LATE)
