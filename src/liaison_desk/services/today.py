"""Gather what the rules of Today look at."""

import logging
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_waits import report_rows, waiting_rows
from liaison_desk.domain.agreed_rows import MunicipalityState, PostsState, agreement_rows, confirmation_rows
from liaison_desk.domain.agreements import Agreement, AgreementFile, AgreementPeriod, PeriodFile
from liaison_desk.domain.contact_rows import contact_rows
from liaison_desk.domain.contacts import Contact, Side, is_to_be_confirmed
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, Membership
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId, MeetingId, MunicipalityId
from liaison_desk.domain.inside_rows import need_rows
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.own_rows import memo_rows, workload_rows
from liaison_desk.domain.plan_rows import PlanState, plan_rows
from liaison_desk.domain.snoozes import Snooze, told_apart
from liaison_desk.domain.step_rows import step_rows
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.today import (
    ON_TIME,
    EvaluationState,
    MeetingState,
    Rule,
    TodayRow,
    action_rows,
    councils_met,
    evaluation_rows,
    meeting_rows,
)
from liaison_desk.services import (
    actions,
    councils,
    elections,
    inside_police,
    last_contacts,
    municipalities,
    officers,
)
from liaison_desk.store.errors import StoreError
from liaison_desk.store.work import Reader

T = TypeVar("T")

logger = logging.getLogger(__name__)

FAR = timedelta(days=3 * 366)  # as far ahead as anything is planned


class Part(StrEnum):
    """What the rules look at, to say what could not be worked out."""

    MEETINGS = "meetings"
    ACTIONS = "actions"
    EVALUATIONS = "evaluations"
    AGREEMENTS = "agreements"
    POSTS = "posts"
    PLAN = "plan"
    MEMOS = "memos"
    NEEDS = "needs"
    CONTACTS = "contacts"
    MUNICIPALITIES = "municipalities"


@dataclass(frozen=True, slots=True)
class Look:
    """All that Today shows. What is `broken` was left out, and the rest is there."""

    rows: tuple[TodayRow, ...] = ()
    asleep: tuple[TodayRow, ...] = ()  # put off, by the day they come back
    ahead: tuple[MeetingState, ...] = ()  # every meeting that is to be held, today's first
    broken: tuple[Part, ...] = ()


def look(reader: Reader, today: date, early: timedelta = ON_TIME) -> Look:
    """Everything that needs the officer, ungrouped; or will need it, so much earlier than it usually comes up."""
    part = _Parts()
    agreed = part.tried(Part.AGREEMENTS, lambda: _agreements(reader, today))
    states = part.tried(Part.MEETINGS, lambda: _with_agreements(reader, meeting_states(reader, today), agreed))
    ahead = tuple(_ahead(states, today))
    snoozes = reader.all(Snooze)
    every = [
        *part.tried(Part.MEETINGS, lambda: meeting_rows(states, today, early)),
        *part.tried(Part.MEETINGS, lambda: step_rows(states, today, early)),
        *part.tried(Part.ACTIONS, lambda: _of_actions(reader, ahead, snoozes, today, early)),
        *part.tried(Part.EVALUATIONS, lambda: evaluation_rows(_evaluations(reader, today), today, early)),
        *part.tried(Part.AGREEMENTS, lambda: agreement_rows(agreed, today, early)),
        *part.tried(Part.POSTS, lambda: confirmation_rows(_posts(reader, today), today)),
        *part.tried(Part.PLAN, lambda: plan_rows(_plans(reader, states, today), today, early)),
        *part.tried(Part.MEMOS, lambda: memo_rows(reader.all(Memo), today, early)),
        *part.tried(Part.MUNICIPALITIES, lambda: _workload(reader, today)),
        *part.tried(Part.NEEDS, lambda: _needs(reader, today, early)),
        *part.tried(Part.CONTACTS, lambda: contact_rows(last_contacts.wished(reader, today), today, early)),
    ]
    awake, asleep = told_apart(every, snoozes, today)
    return Look(tuple(awake), tuple(asleep), ahead, tuple(dict.fromkeys(part.broken)))


def rows(reader: Reader, today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """Those that are not put off."""
    return list(look(reader, today, early).rows)


def keys(reader: Reader, today: date) -> set[str]:
    """Of every row there is, put off or not."""
    found = look(reader, today)
    return {row.key for row in (*found.rows, *found.asleep)}


class _Parts:
    """One rule that fails takes none of the others with it."""

    def __init__(self) -> None:
        self.broken: list[Part] = []

    def tried(self, part: Part, work: Callable[[], list[T]]) -> list[T]:
        try:
            return work()
        except StoreError:  # nothing can be read: that is not for a rule to hide
            raise
        except Exception:
            logger.exception("today: %s could not be worked out", part)
            self.broken.append(part)
            return []


def next_deadline(reader: Reader, today: date) -> TodayRow | None:
    """What comes next where nothing needs the officer yet."""
    dated = (row for row in rows(reader, today, FAR) if row.is_dated)
    return min(dated, key=lambda row: row.due, default=None)


def evaluations_due(reader: Reader, today: date) -> list[TodayRow]:
    """The councils whose year is to be evaluated now, the most urgent first."""
    return sorted(evaluation_rows(_evaluations(reader, today), today), key=lambda row: row.due)


def _ahead(states: Iterable[MeetingState], today: date) -> list[MeetingState]:
    ahead = [s for s in states if s.meeting.day >= today and s.meeting.is_to_be_held()]
    return sorted(ahead, key=lambda s: (s.meeting.day, s.meeting.start))


def meeting_states(reader: Reader, since: date | None = None) -> list[MeetingState]:
    """Every meeting with its documents, and what was done for it by a day: for those before `since` nothing is to be
    done any more."""
    every = {council.id: council for council in reader.all(Council)}
    places = {council_id: place_of(reader, council_id) for council_id in every}
    steps: dict[MeetingId, list[MeetingStep]] = {}
    meetings = reader.all(Meeting)
    which = {} if since is None else {"meeting_id": [meeting.id for meeting in meetings if meeting.day >= since]}
    for step in reader.all(MeetingStep, **which):
        steps.setdefault(step.meeting_id, []).append(step)
    corrections = {correction.meeting_id: correction for correction in reader.all(Correction)}
    documents: dict[MeetingId, list[IssuedDocument]] = {}
    for document in reader.all(IssuedDocument):
        if document.meeting_id:
            documents.setdefault(document.meeting_id, []).append(document)
    found = []
    for meeting in meetings:
        standing = [document for document in documents.get(meeting.id, ()) if document.stands]
        agendas = [document for document in standing if document.kind is DocumentKind.AGENDA]
        minutes = [document for document in standing if document.kind is DocumentKind.MINUTES]
        found.append(
            MeetingState(
                meeting=meeting,
                council=every[meeting.council_id],
                place=places[meeting.council_id],
                agenda=_newest(agendas),
                agenda_sent_on=min((d.sent_on for d in agendas if d.sent_on), default=None),
                minutes=_newest(minutes),
                steps=tuple(steps.get(meeting.id, ())),
                correction=corrections.get(meeting.id),
            )
        )
    return found


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
    """Without their focus areas, which no rule looks at."""
    periods: dict[str, list[PeriodFile]] = {}
    for period in sorted(reader.all(AgreementPeriod), key=lambda period: period.position):
        periods.setdefault(period.agreement_id, []).append(PeriodFile(period))
    found: dict[MunicipalityId, list[AgreementFile]] = {}
    for agreement in sorted(reader.all(Agreement), key=lambda a: (bool(a.name), a.name, a.id)):
        known = elections.known(reader, [agreement.municipality_id])
        file = AgreementFile(agreement, tuple(periods[agreement.id]), known)
        found.setdefault(agreement.municipality_id, []).append(file)
    return [
        MunicipalityState(municipality, tuple(found.get(municipality.id, ())))
        for municipality in municipalities.assigned(reader, today)
    ]


def _with_agreements(
    reader: Reader, states: Iterable[MeetingState], agreed: Iterable[MunicipalityState]
) -> list[MeetingState]:
    """An agreement with the municipality itself says when its councils' agendas go out; one with a school does not."""
    places = {
        state.municipality.id for state in agreed if any(f.in_force and not f.agreement.name for f in state.agreements)
    }
    forums = {link.council_id for link in reader.all(CouncilMunicipality) if link.municipality_id in places}
    return [replace(state, has_agreement=True) if state.council.id in forums else state for state in states]


def _of_actions(
    reader: Reader, ahead: Iterable[MeetingState], snoozes: Iterable[Snooze], today: date, early: timedelta
) -> list[TodayRow]:
    """One that is put off, or newly back from that, is not counted among the late ones of its place."""
    me = officers.me(reader)
    told = {snooze.key: snooze for snooze in snoozes if snooze.is_told(today)}
    awake: list[ActionRow] = []
    together: list[ActionRow] = []
    alone: list[TodayRow] = []
    for row in actions.waiting(reader):
        snooze = told.get(f"{Rule.ACTION_NEAR}|{row.action.id}")
        if snooze is None or not snooze.sleeps(today):
            awake.append(row)
        if snooze is None:
            together.append(row)
        else:
            alone += action_rows([row], me, today, early)
    following: dict[CouncilId, tuple[Meeting, Council]] = {}
    for state in ahead:
        following.setdefault(state.council.id, (state.meeting, state.council))
    return [
        *action_rows(together, me, today, early),
        *alone,
        *waiting_rows(awake, today),
        *report_rows(awake, following, today, early),
    ]


def _plans(reader: Reader, states: Collection[MeetingState], today: date) -> list[PlanState]:
    covered = councils.stand_ins(reader, today)
    days: dict[CouncilId, list[date]] = {}
    for state in states:
        if state.meeting.cancelled_at is None:
            days.setdefault(state.council.id, []).append(state.meeting.day)
    found = []
    for council in councils.active(reader, today):
        served = councils.municipalities_of(reader, council.id)
        if served and not any(place.is_assigned(today) for place in served):
            continue  # somebody else's now
        since = min((place.assigned_from for place in served if place.assigned_from), default=None)
        place, on = ", ".join(m.short_name for m in served), tuple(days.get(council.id, ()))
        found.append(PlanState(council, place, on, council.id in covered, since))
    return found


def _workload(reader: Reader, today: date) -> list[TodayRow]:
    """A business liaison officer serves a district, with as many municipalities as it has [P1]."""
    officer = officers.current(reader)
    if officer is not None and officer.officer.role is OfficerRole.BUSINESS:
        return []
    return workload_rows(municipalities.assigned(reader, today), municipalities.waiting(reader, today))


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


def _needs(reader: Reader, today: date, early: timedelta) -> list[TodayRow]:
    places = {municipality.id: municipality.short_name for municipality in reader.all(Municipality)}
    return need_rows(inside_police.open_needs(reader), places, today, early)


def place_of(reader: Reader, council_id: CouncilId) -> str:
    """The council's municipalities, in short."""
    return ", ".join(m.short_name for m in councils.municipalities_of(reader, council_id))
