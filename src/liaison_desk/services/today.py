"""Gather what the rules of Today look at."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from liaison_desk.domain.contact_rows import contact_rows
from liaison_desk.domain.contacts import Contact, Side, is_to_be_confirmed
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, CouncilKind, Membership
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.step_rows import step_rows
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.today import (
    ON_TIME,
    EvaluationState,
    MeetingState,
    MunicipalityState,
    PostsState,
    TodayRow,
    action_rows,
    agreement_rows,
    confirmation_rows,
    councils_met,
    evaluation_rows,
    meeting_rows,
)
from liaison_desk.services import actions, agreements, contact_log, councils, elections, municipalities, officers
from liaison_desk.store.work import Reader

FAR = timedelta(days=3 * 366)  # as far ahead as anything is planned


def rows(reader: Reader, today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """Everything that needs the officer, ungrouped; or will need it, so much earlier than it usually comes up."""
    officer = officers.current(reader)
    me = officer.contact.id if officer else None
    states = meeting_states(reader)
    return [
        *meeting_rows(states, today, early),
        *step_rows(states, today, early),
        *action_rows(actions.rows(reader), me, today, early),
        *evaluation_rows(_evaluations(reader, today), today, early),
        *agreement_rows(_agreements(reader, today), today, early),
        *contact_rows(contact_log.wished(reader, today), today, early),
        *confirmation_rows(_posts(reader, today), today),
    ]


def next_deadline(reader: Reader, today: date) -> TodayRow | None:
    """What comes next where nothing needs the officer yet."""
    return min(rows(reader, today, FAR), key=lambda row: row.due, default=None)


def evaluations_due(reader: Reader, today: date) -> list[TodayRow]:
    """The councils whose year is to be evaluated now, the most urgent first."""
    return sorted(evaluation_rows(_evaluations(reader, today), today), key=lambda row: row.due)


def coming(reader: Reader, today: date, limit: int = 5) -> list[MeetingState]:
    """The next meetings, today's among them."""
    ahead = [s for s in meeting_states(reader) if s.meeting.day >= today and s.meeting.is_to_be_held()]
    return sorted(ahead, key=lambda s: (s.meeting.day, s.meeting.start))[:limit]


def meeting_states(reader: Reader) -> list[MeetingState]:
    """Every meeting with its documents, and what was done for it by a day."""
    every = {council.id: council for council in reader.all(Council)}
    places = {council_id: place_of(reader, council_id) for council_id in every}
    steps: dict[MeetingId, list[MeetingStep]] = {}
    for step in reader.all(MeetingStep):
        steps.setdefault(step.meeting_id, []).append(step)
    corrections = {correction.meeting_id: correction for correction in reader.all(Correction)}
    documents: dict[MeetingId, list[IssuedDocument]] = {}
    for document in reader.all(IssuedDocument):
        if document.meeting_id:
            documents.setdefault(document.meeting_id, []).append(document)
    return [
        replace(
            _state(meeting, every[meeting.council_id], places[meeting.council_id], documents.get(meeting.id, [])),
            steps=tuple(steps.get(meeting.id, ())),
            correction=corrections.get(meeting.id),
        )
        for meeting in reader.all(Meeting)
    ]


def _state(meeting: Meeting, council: Council, place: str, documents: list[IssuedDocument]) -> MeetingState:
    standing = [document for document in documents if document.stands]
    agendas = [document for document in standing if document.kind is DocumentKind.AGENDA]
    minutes = [document for document in standing if document.kind is DocumentKind.MINUTES]
    return MeetingState(
        meeting=meeting,
        council=council,
        place=place,
        agenda=_newest(agendas),
        agenda_sent_on=min((d.sent_on for d in agendas if d.sent_on), default=None),
        minutes=_newest(minutes),
    )


def _newest(documents: Iterable[IssuedDocument]) -> IssuedDocument | None:
    full = (document for document in documents if document.edition is Edition.FULL)
    return max(full, key=lambda document: document.version, default=None)


def _evaluations(reader: Reader, today: date) -> list[EvaluationState]:
    """This year's of every council, and last year's where it was begun and never issued."""
    written = {(e.council_id, e.year): e for e in reader.all(Evaluation)}
    issued = {d.evaluation_id for d in reader.all(IssuedDocument, kind=DocumentKind.EVALUATION) if d.stands}
    meetings = reader.all(Meeting)
    found = []
    for council in councils.active(reader, today):
        for year in (today.year - 1, today.year):
            evaluation = written.get((council.id, year))
            before = written.get((council.id, year - 1))
            if year < today.year and evaluation is None:
                continue
            found.append(
                EvaluationState(
                    council=council,
                    place=place_of(reader, council.id),
                    year=year,
                    has_met=council.id in councils_met(meetings, year),
                    evaluation=evaluation,
                    is_issued=evaluation is not None and evaluation.id in issued,
                    due_by_last_year=before.next_on if before else None,
                )
            )
    return found


def _agreements(reader: Reader, today: date) -> list[MunicipalityState]:
    return [
        MunicipalityState(municipality, tuple(agreements.of_municipality(reader, municipality.id)))
        for municipality in municipalities.assigned(reader, today)
    ]


def _posts(reader: Reader, today: date) -> list[PostsState]:
    """By municipality; who sits in councils of several is asked about once."""
    people = {person.id: person for person in reader.all(Contact, side=Side.MUNICIPAL_POLITICAL)}
    if not people:
        return []
    order = list(CouncilKind)
    forums = sorted(councils.active(reader, today), key=lambda c: (order.index(c.kind), c.name))
    seats = [m for m in reader.all(Membership) if m.contact_id in people and m.is_current(today)]
    asked: set[str] = set()
    found = []
    for municipality in municipalities.assigned(reader, today):
        known = elections.known(reader, [municipality.id])
        mine = [c for c in forums if municipality in councils.municipalities_of(reader, c.id)]
        sitting = {c.id: [m.contact_id for m in seats if m.council_id == c.id] for c in mine}
        here = [p for p in people.values() if any(p.id in ids for ids in sitting.values()) and p.id not in asked]
        asked |= {person.id for person in here}
        doubtful = {person.id for person in here if is_to_be_confirmed(person, today, known)}
        council = next((c for c in mine if doubtful.intersection(sitting[c.id])), None)
        found.append(PostsState(municipality, known, tuple(sorted(here, key=lambda p: p.name)), council))
    return found


def place_of(reader: Reader, council_id: CouncilId) -> str:
    """The council's municipalities, in short."""
    return ", ".join(m.short_name for m in councils.municipalities_of(reader, council_id))
