"""A desk of ten years: three municipalities and a business forum, eight councils, thirty meetings a year with all that
comes of them. Always the same rows.

Through the door a meeting at a time, but as rows, not by what the officer would do: that took an hour.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as hour
from pathlib import Path

from benches.forums import FIRST_NAMES, SEED, TEMPLATE, TODAY, YEARS, Forums
from liaison_desk import paths
from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.agenda import AgendaItem, ItemKind, Outcome
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry, LogPerson
from liaison_desk.domain.councils import (
    CaseSeries,
    Council,
    CouncilMunicipality,
    FixedItem,
)
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import LogEntryId, new_id, repeatable_ids
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.sending import Occasion, Sending, SendingReceiver
from liaison_desk.domain.steps import MeetingStep, StepKind
from liaison_desk.domain.texts import Language
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.work import Work

NOTES, RAISED, EARLIER = 16, 18, 6  # of a meeting
CALLS = 100  # in the contact log, of a year
_OPEN = (ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.WAITING)
_PDF = b"%PDF-1.7\n" + bytes(6000)


def moment(day: date, at: int = 12) -> datetime:
    return datetime.combine(day, hour(at), OSLO)


class Years:
    """Tells them to a desk, from the oldest meeting to the next one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._forums = Forums()
        self._chance, self._said, self._words = self._forums.chance, self._forums.said, self._forums.words
        self._members = self._forums.members
        self._numbers: dict[tuple[str, int], int] = {}
        self._last: dict[str, list[ActionItem]] = {}  # what the latest meeting of each council raised

    def tell(self) -> None:
        with repeatable_ids(SEED):
            with self._desk.write(Op.SET_UP) as work:
                councils = list(self._forums.found(work))
            for council, day in sorted(self._days(councils), key=lambda pair: pair[1]):
                with self._desk.write(Op.PLAN_MEETING) as work:
                    self._meeting(work, council, day)
            with self._desk.write(Op.EDIT_EVALUATION) as work:
                for council in councils:
                    self._evaluations(work, council)
            with self._desk.write(Op.EDIT_CONTACT) as work:
                self._calls(work)
        self._desk.forget_undo()

    # -- meetings
    def _days(self, councils: list[Council]) -> Iterator[tuple[Council, date]]:
        for number, council in enumerate(councils):
            for of in YEARS:
                for turn in range(council.meetings_per_year):
                    first = date(of, 1, 12) + timedelta(days=turn * (330 // council.meetings_per_year) + 4 * number)
                    yield council, first + timedelta(days=(1 - first.weekday()) % 7)

    def _meeting(self, work: Work, council: Council, day: date) -> None:
        is_held = day < TODAY - timedelta(days=14)
        people = self._members[council.id]
        meeting = work.add(
            Meeting(
                id=new_id(),
                council_id=council.id,
                day=day,
                start=hour(12),
                end=hour(14),
                place="Rådhuset",
                chair_id=people[0].id,
                secretary_id=people[1].id,
                started_at=moment(day, 12) if is_held else None,
                ended_at=moment(day, 14) if is_held else None,
            )
        )
        cases = self._agenda(work, meeting, is_held=is_held)
        if not is_held:
            return
        for kind, days in ((StepKind.CALL_FOR_ITEMS, 28), (StepKind.CLEAR, 9)):
            due = day - timedelta(days=days)
            work.add(MeetingStep(id=new_id(), meeting_id=meeting.id, kind=kind, due_on=due, done_on=due))
        for person in self._chance.sample(people, 3):
            presence = self._chance.choice((Presence.EXCUSED, Presence.ABSENT))
            work.add(Attendance(id=new_id(), meeting_id=meeting.id, contact_id=person.id, presence=presence))
        self._minutes(work, meeting, cases)
        self._issue(work, meeting, DocumentKind.AGENDA, day - timedelta(days=7))
        self._issue(work, meeting, DocumentKind.MINUTES, day + timedelta(days=5))
        work.update(replace(meeting, locked_at=moment(day + timedelta(days=5)), remarks_due=day + timedelta(days=12)))

    def _agenda(self, work: Work, meeting: Meeting, *, is_held: bool) -> list[AgendaItem]:
        key = meeting.council_id, meeting.day.year
        cases = []

        def add(position: int, title: str, fixed: FixedItem | None, parent: AgendaItem | None = None) -> AgendaItem:
            is_case = fixed is None or not fixed.holds_cases
            if is_case and is_held:
                self._numbers[key] = self._numbers.get(key, 0) + 1
            item = work.add(
                AgendaItem(
                    id=new_id(),
                    meeting_id=meeting.id,
                    position=position,
                    title=title,
                    parent_id=parent.id if parent else None,
                    fixed=fixed,
                    kind=ItemKind.DISCUSSION if is_case else None,
                    presenter=self._chance.choice(FIRST_NAMES),
                    minutes=15 if is_case else None,
                    background=self._words(160) if parent else "",
                    number=self._numbers[key] if is_case and is_held else None,
                    year=meeting.day.year if is_case and is_held else None,
                    outcome=Outcome.DONE if is_held else Outcome.OPEN,
                )
            )
            if is_case:
                cases.append(item)
            return item

        for position, (title, fixed) in enumerate(TEMPLATE):
            top = add(position, title, fixed)
            if fixed.holds_cases:
                for number in range(2):
                    add(number, self._words(50), None, top)
        return cases

    def _minutes(self, work: Work, meeting: Meeting, cases: list[AgendaItem]) -> None:
        kinds = (EntryKind.NOTE, EntryKind.NOTE, EntryKind.NOTE, EntryKind.DECISION)
        for position in range(NOTES):
            self._entry(work, meeting, cases[position % len(cases)], position, kinds[position % len(kinds)])
        raised = [self._raise(work, meeting, self._chance.choice(cases), NOTES + number) for number in range(RAISED)]
        for position, action in enumerate(self._last.get(meeting.council_id, [])[:EARLIER]):
            work.add(
                FollowUp(
                    id=new_id(),
                    meeting_id=meeting.id,
                    action_id=action.id,
                    position=position,
                    title=action.title,
                    owner=action.owner_words,
                    status=action.status,
                    due_kind=action.due_kind,
                    due_on=action.due_on,
                )
            )
        for action in self._last.get(meeting.council_id, []):
            if not action.status.is_open:
                work.update(replace(action, reported_in=meeting.id))
        self._last[meeting.council_id] = raised

    def _entry(
        self,
        work: Work,
        meeting: Meeting,
        case: AgendaItem,
        position: int,
        kind: EntryKind,
        action: ActionItem | None = None,
    ) -> None:
        work.add(
            Entry(
                id=new_id(),
                meeting_id=meeting.id,
                item_id=case.id,
                position=position,
                kind=kind,
                text=action.title if action else next(self._said).capitalize(),
                at=moment(meeting.day, 13),
                action_id=action.id if action else None,
                owner=action.owner_words if action else "",
            )
        )

    def _raise(self, work: Work, meeting: Meeting, case: AgendaItem, position: int) -> ActionItem:
        """Most are closed by now: all but those of the last year, and one in a hundred of the years before."""
        owner = self._chance.choice(self._members[meeting.council_id])
        days = self._chance.randint(14, 120)
        is_new = meeting.day > TODAY - timedelta(days=200)
        is_open = self._chance.random() < (0.5 if is_new else 0.01)
        done = min(meeting.day + timedelta(days=self._chance.randint(5, 150)), TODAY)
        links = work.all(CouncilMunicipality, council_id=meeting.council_id)
        action = work.add(
            ActionItem(
                id=new_id(),
                title=self._words(70),
                raised_on=meeting.day,
                details=self._words(120) if position % 3 == 0 else "",
                owner_id=owner.id,
                owner_words=owner.name,
                status=self._chance.choice(_OPEN) if is_open else ActionStatus.DONE,
                council_id=meeting.council_id,
                municipality_id=links[0].municipality_id if links else None,
                meeting_id=meeting.id,
                item_id=case.id,
                done_on=None if is_open else done,
            ).with_deadline(
                Deadline.next_meeting() if position % 5 == 0 else Deadline.day(meeting.day + timedelta(days=days))
            )
        )
        lines = [HistoryLine(id=new_id(), action_id=action.id, at=moment(meeting.day, 13), kind=HistoryKind.RAISED)]
        if not is_open:
            lines.append(
                HistoryLine(
                    id=new_id(),
                    action_id=action.id,
                    at=moment(done),
                    kind=HistoryKind.STATUS,
                    status=ActionStatus.DONE,
                )
            )
        for line in lines:
            work.add(line)
        self._entry(work, meeting, case, position, EntryKind.ACTION, action)
        return action

    # -- documents
    def _issue(self, work: Work, meeting: Meeting, kind: DocumentKind, day: date) -> None:
        document = self._document(work, kind, meeting.council_id, day, meeting_id=meeting.id)
        occasion = Occasion(kind.value)
        sending = work.add(
            Sending(
                id=new_id(),
                occasion=occasion,
                council_id=meeting.council_id,
                meeting_id=meeting.id,
                document_id=document.id,
                edition=document.edition,
                sent_on=day,
                at=moment(day),
            )
        )
        for person in self._members[meeting.council_id][:8]:
            work.add(
                SendingReceiver(
                    id=new_id(), sending_id=sending.id, contact_id=person.id, name=person.name, email=person.email
                )
            )

    def _document(
        self, work: Work, kind: DocumentKind, council_id: str, day: date, **about: str | None
    ) -> IssuedDocument:
        content = _PDF + new_id().encode()
        document = work.add(
            IssuedDocument(
                id=new_id(),
                kind=kind,
                council_id=council_id,
                language=Language.NB,
                file_name=f"{day} {kind.value}.pdf",
                sha256=hashlib.sha256(content).hexdigest(),
                issued_at=moment(day),
                sent_on=day,
                police_reference=f"{day:%Y}/{day:%j}",
                **about,
            )
        )
        work.add(DocumentContent(id=document.id, content=content))
        return document

    def _evaluations(self, work: Work, council: Council) -> None:
        for of in YEARS:
            if (last := self._numbers.get((council.id, of))) is not None:
                work.add(CaseSeries(id=new_id(), council_id=council.id, year=of, last_number=last))
            if of == TODAY.year:
                continue
            day = date(of, 12, 15)
            evaluation = work.add(
                Evaluation(
                    id=new_id(),
                    council_id=council.id,
                    year=of,
                    done=next(self._said),
                    learned=next(self._said),
                    worked=next(self._said),
                    next_on=date(of + 1, 12, 20),
                )
            )
            self._document(work, DocumentKind.EVALUATION, council.id, day, evaluation_id=evaluation.id)

    # -- contacts
    def _calls(self, work: Work) -> None:
        kinds = list(ContactKind)
        everybody = [person for people in self._members.values() for person in people]
        places = work.all(Municipality)
        for of in YEARS:
            for number in range(CALLS):
                day = min(date(of, 1, 5) + timedelta(days=number * 360 // CALLS), TODAY)
                entry = work.add(
                    LogEntry(
                        id=LogEntryId(new_id()),
                        on=day,
                        kind=kinds[number % len(kinds)],
                        words=self._words(80),
                        municipality_id=places[number % len(places)].id,
                        minutes=15,
                    )
                )
                person = self._chance.choice(everybody)
                work.add(LogPerson(id=new_id(), entry_id=entry.id, contact_id=person.id))


def build(folder: Path) -> None:
    desk = Desk(stores.open_store(paths.inside(folder)), SetClock(year.MORNING))
    Years(desk).tell()
    desk.close()


def open_again(folder: Path, count: int) -> None:
    """The newest action items are open, as if so many waited at once."""
    desk = Desk(stores.open_store(paths.inside(folder)), SetClock(year.MORNING))
    with desk.read() as reader:
        every = sorted(reader.all(ActionItem), key=lambda action: (action.raised_on, action.id), reverse=True)[:count]
    with desk.write(Op.EDIT_ACTION) as work:
        for number, action in enumerate(every):
            late = timedelta(days=number % 400 - 40)
            work.update(
                replace(
                    action,
                    status=_OPEN[number % len(_OPEN)],
                    done_on=None,
                    reported_in=None,
                    due_on=TODAY + late if action.due_on else None,
                )
            )
    desk.close()
