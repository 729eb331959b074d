"""The year-end evaluation of a council: its answers, its figures, its next date."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.attendance import Attendance, participants
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluation_parts import NO_PARTS
from liaison_desk.domain.evaluations import Evaluation, MeetingYear, YearFigures, due, year_figures
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.ids import CouncilId, EvaluationId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services import councils, evaluation_parts
from liaison_desk.services.actions import next_meeting_after
from liaison_desk.store.work import Reader, Work


def load(reader: Reader, council_id: CouncilId, year: int, today: date) -> EvaluationFile:
    """The council's year. An evaluation nobody has begun is there too, but not in the store."""
    council = reader.get(Council, council_id)
    known = reader.all(Evaluation, council_id=council_id, year=year)
    evaluation = known[0] if known else Evaluation(id=EvaluationId(new_id()), council_id=council_id, year=year)
    before = next(iter(reader.all(Evaluation, council_id=council_id, year=year - 1)), None)
    municipalities = councils.municipalities_of(reader, council_id)
    parts = evaluation_parts.load(reader, evaluation.id) if known else NO_PARTS
    listed = [row.effect for row in parts.effects]
    issued = reader.all(IssuedDocument, evaluation_id=evaluation.id)
    return EvaluationFile(
        evaluation=evaluation,
        before=before,
        council=council,
        municipalities=municipalities,
        figures=_figures(reader, council, year, today),
        due_on=due(year, before.next_on if before else None),
        documents=tuple(sorted(issued, key=lambda document: (-document.version, document.edition))),
        assessment=next(iter(reader.all(Assessment, document=DocumentKind.EVALUATION, subject=evaluation.id)), None),
        parts=parts,
        parts_before=evaluation_parts.load(reader, before.id) if before else NO_PARTS,
        lessons=evaluation_parts.lessons(reader, before),
        missing=len(evaluation_parts.missing_measures(reader, municipalities, year, listed)),
    )


def years(reader: Reader, council_id: CouncilId, today: date) -> range:
    """From the council's first meeting or evaluation to the current year."""
    known = [meeting.day.year for meeting in reader.all(Meeting, council_id=council_id)]
    known += [evaluation.year for evaluation in reader.all(Evaluation, council_id=council_id)]
    return range(min([today.year, *known]), today.year + 1)


def begin(work: Work, council_id: CouncilId, year: int) -> Evaluation:
    """The council's evaluation of the year, from now on there where nobody had written in it."""
    known = work.all(Evaluation, council_id=council_id, year=year)
    return known[0] if known else work.add(Evaluation(id=EvaluationId(new_id()), council_id=council_id, year=year))


def save(work: Work, evaluation: Evaluation) -> Evaluation:
    """Added the first time, changed afterwards."""
    if work.find(Evaluation, evaluation.id) is None:
        return work.add(evaluation)
    return work.update(evaluation)


def set_next_date(work: Work, evaluation: Evaluation, on: date | None) -> Evaluation:
    return save(work, replace(evaluation, next_on=on))


def _figures(reader: Reader, council: Council, year: int, today: date) -> YearFigures:
    every = sorted(reader.all(Meeting, council_id=council.id), key=lambda m: (m.day, m.start))
    members = reader.all(Membership, council_id=council.id)
    ids = [meeting.id for meeting in every]
    entered = reader.all(Attendance, meeting_id=ids)
    people = {row.contact_id for row in members} | {row.contact_id for row in entered}
    contacts = {contact.id: contact for contact in reader.all(Contact, id=people)}
    agendas = reader.all(IssuedDocument, kind=DocumentKind.AGENDA, meeting_id=ids)
    raised = [a for a in reader.all(ActionItem, council_id=council.id) if a.raised_on.year == year]
    meetings = [
        MeetingYear(
            meeting=meeting,
            agenda_sent_on=_first_sent(agendas, meeting),
            people=tuple(
                participants(members, contacts, [e for e in entered if e.meeting_id == meeting.id], meeting.day)
            ),
        )
        for meeting in every
        if meeting.day.year == year
    ]
    return year_figures(
        meetings, [(action, next_meeting_after(action, every)) for action in raised], council.notice_days, today
    )


def _first_sent(agendas: Sequence[IssuedDocument], meeting: Meeting) -> date | None:
    """Or received, where the municipality sends it."""
    known = [agenda.sent_on or agenda.received_on for agenda in agendas if agenda.meeting_id == meeting.id]
    return min((day for day in known if day), default=None)
