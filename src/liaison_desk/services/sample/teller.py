"""Tell a year to a desk: the clock is set, something is done, and so on to the next day."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, ItemKind, Outcome, in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, FixedItem, MemberRole
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, agenda, contacts, councils, issuing, meetings, minutes
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Work


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as it is told: kind, words, and for an action item who and when."""

    kind: EntryKind
    text: str
    owner: Contact | str | None = None
    helpers: tuple[Contact, ...] = ()
    deadline: Deadline = NO_DEADLINE


def note(text: str) -> Line:
    return Line(EntryKind.NOTE, text)


def decision(text: str) -> Line:
    return Line(EntryKind.DECISION, text)


def internal(text: str) -> Line:
    return Line(EntryKind.INTERNAL, text)


def task(text: str, owner: Contact | str | None, deadline: Deadline, *helpers: Contact) -> Line:
    return Line(EntryKind.ACTION, text, owner, helpers, deadline)


def on(month: int, day: int, year: int = 2026) -> Deadline:
    return Deadline.day(date(year, month, day))


class Teller:
    """The desk and its clock."""

    def __init__(self, desk: Desk, clock: SetClock, voices: Voices) -> None:
        self.desk = desk
        self.clock = clock
        self.voices = voices

    # -- time
    def at(self, day: date, hour: int = 9, minute: int = 0) -> None:
        self.clock.set(datetime.combine(day, time(hour, minute)))

    def later(self, minutes_: int = 3) -> None:
        self.clock.set(self.clock.now() + timedelta(minutes=minutes_))

    @contextmanager
    def doing(self, op: Op) -> Iterator[Work]:
        with self.desk.write(op) as work:
            yield work

    # -- people
    def person(
        self,
        name: str,
        title: str,
        side: Side,
        organisation: str,
        *,
        email: str = "",
        phone: str = "",
        decision_level: str = "",
    ) -> Contact:
        with self.doing(Op.ADD_CONTACT) as work:
            return contacts.add(
                work,
                name,
                title=title,
                side=side,
                organisation=organisation,
                email=email,
                phone=phone,
                decision_level=decision_level,
            )

    def seat(self, council: Council, *seats: tuple[Contact, MemberRole]) -> None:
        with self.doing(Op.ADD_MEMBER) as work:
            for contact, role in seats:
                councils.add_member(work, council.id, contact.id, role)

    # -- before the meeting
    def plan(self, council: Council, day: date, start: time, end: time, place: str | None = None) -> Meeting:
        with self.doing(Op.PLAN_MEETING) as work:
            return meetings.plan(work, council.id, day, start, end, place)

    def item(self, meeting: Meeting, fixed: FixedItem) -> AgendaItem:
        with self.desk.read() as reader:
            return next(item for item in agenda.items_of(reader, meeting.id) if item.fixed is fixed)

    def case(
        self,
        meeting: Meeting,
        title: str,
        section: FixedItem | None = None,
        *,
        kind: ItemKind = ItemKind.DISCUSSION,
        presenter: str = "",
        minutes_: int | None = None,
        background: str = "",
        preparation: str = "",
    ) -> AgendaItem:
        parent = self.item(meeting, section).id if section else None
        with self.doing(Op.ADD_ITEM) as work:
            added = agenda.add_item(work, meeting.id, title, parent)
            told = replace(added, kind=kind, presenter=presenter, minutes=minutes_)
            return agenda.save_item(work, replace(told, background=background, preparation=preparation))

    def set_item(self, meeting: Meeting, fixed: FixedItem, presenter: str, minutes_: int) -> None:
        item = self.item(meeting, fixed)
        with self.doing(Op.EDIT_ITEM) as work:
            agenda.save_item(work, replace(item, presenter=presenter, minutes=minutes_))

    def issue_agenda(self, meeting: Meeting) -> None:
        with self.doing(Op.ISSUE_AGENDA) as work:
            document = issuing.issue_agenda(work, meeting.id, self.voices)
        with self.doing(Op.MARK_SENT) as work:
            issuing.mark_sent(work, document.id, self.clock.today())

    # -- in the meeting
    def write(self, item: AgendaItem, *lines: Line) -> list[Entry]:
        """The lines one after the other, a few minutes apart; then the item is closed."""
        written = []
        for line in lines:
            owner = line.owner
            with self.doing(Op.ADD_ENTRY) as work:
                written.append(
                    minutes.add_entry(
                        work,
                        item.id,
                        line.kind,
                        line.text,
                        owner=Owner(owner.name, owner.id) if isinstance(owner, Contact) else Owner(owner or ""),
                        helpers=[helper.id for helper in line.helpers],
                        deadline=line.deadline,
                    )
                )
            self.later()
        return written

    def hold(self, meeting: Meeting, said: Sequence[tuple[AgendaItem | FixedItem, Sequence[Line]]]) -> None:
        """The whole meeting: what was said under each item; the rest was not discussed."""
        self.clock.set(datetime.combine(meeting.day, meeting.start))
        with self.doing(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        told = set()
        for item, lines in said:
            found = self.item(meeting, item) if isinstance(item, FixedItem) else item
            told.add(found.id)
            self.write(found, *lines)
            self.close(found, Outcome.DONE)
        with self.desk.read() as reader:
            items = agenda.items_of(reader, meeting.id)
        for place in in_order(items):
            if place.is_case and place.item.id not in told:
                self.close(place.item, Outcome.NOT_DISCUSSED)
        self.clock.set(datetime.combine(meeting.day, meeting.end))
        with self.doing(Op.END_MEETING) as work:
            meetings.end(work, meeting.id)

    def close(self, item: AgendaItem, outcome: Outcome) -> None:
        with self.doing(Op.CLOSE_ITEM) as work:
            agenda.close_item(work, item.id, outcome)

    def review(self, meeting: Meeting, remarks: str = "") -> None:
        with self.doing(Op.REVIEW_MINUTES) as work:
            meetings.review(work, meeting.id, remarks)

    # -- after the meeting
    def finish(self, meeting: Meeting, day: date, police: str = "", municipality: str = "") -> None:
        """Minutes issued, sent the same day, and filed."""
        self.at(day, 14, 0)
        with self.doing(Op.ISSUE_MINUTES) as work:
            document = issuing.issue_minutes(work, meeting.id, self.voices)
        with self.doing(Op.MARK_SENT) as work:
            issuing.mark_sent(work, document.id, day)
        if police or municipality:
            with self.doing(Op.ARCHIVE_DOCUMENT) as work:
                issuing.save_references(
                    work, replace(document, police_reference=police, municipality_reference=municipality)
                )

    # -- between meetings
    def action(self, title: str) -> ActionItem:
        with self.desk.read() as reader:
            return next(action for action in reader.all(ActionItem) if action.title == title)

    def follow_up(self, title: str, status: ActionStatus, words: str = "") -> None:
        action = self.action(title)
        if words:
            with self.doing(Op.COMMENT_ACTION) as work:
                actions.comment(work, action.id, words)
            self.later(1)
        with self.doing(Op.CHANGE_STATUS) as work:
            actions.change_status(work, action.id, status, words if status is ActionStatus.DROPPED else "")
