"""What is done of what a meeting needs by a day: closed on its real day, left out, opened again [M5]."""

from dataclasses import replace
from datetime import date
from typing import Any

from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.ids import MeetingId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.steps import MeetingStep, StepKind, answer_due, due_days
from liaison_desk.store.work import Reader, Work

_SENT = {DocumentKind.AGENDA: StepKind.AGENDA, DocumentKind.MINUTES: StepKind.MINUTES}


def close(work: Work, meeting_id: MeetingId, kind: StepKind, on: date) -> MeetingStep:
    """Done on a day that has come. What it was due is kept with it, so that what was late stays late.

    Raises `RuleBroken` for a step the meeting does not have, and for one that is taken by sending a document.
    """
    if kind.is_a_document:
        raise RuleBroken(Problem.NO_SUCH_STEP)
    _check_day(work, on)
    known, meeting = find(work, meeting_id, kind), work.get(Meeting, meeting_id)
    if known is not None and known.done_on is not None:
        return work.update(replace(known, done_on=on))
    answer = answer_due(meeting, work.get(Council, meeting.council_id), on) if kind.asks_for_knowledge else None
    return _keep(work, meeting, kind, on, answer)


def leave_out(work: Work, meeting_id: MeetingId, kind: StepKind) -> MeetingStep:
    """Not for this meeting. Minutes are never left out, nor is what has been sent."""
    known = find(work, meeting_id, kind)
    is_sent = kind.is_a_document and known is not None and known.done_on is not None
    if kind is StepKind.MINUTES or is_sent:
        raise RuleBroken(Problem.NO_SUCH_STEP)
    return _keep(work, work.get(Meeting, meeting_id), kind, None)


def reopen(work: Work, meeting_id: MeetingId, kind: StepKind) -> None:
    """As if nothing had been done; what was sent stays sent."""
    step = find(work, meeting_id, kind)
    if step is not None and not (kind.is_a_document and step.done_on):
        work.remove(step)


def save(work: Work, step: MeetingStep) -> MeetingStep:
    """What is known of a request for knowledge: who was asked, when the answer is due, when it came."""
    if step.received_on is not None:
        _check_day(work, step.received_on)
    return work.update(replace(step, whom=step.whom.strip(), processes=step.processes.strip()))


def change(work: Work, step_id: str, /, **changes: Any) -> MeetingStep:
    """Some of what is known of a request, the rest as it is."""
    return save(work, replace(work.get(MeetingStep, step_id), **changes))


def receive(work: Work, meeting_id: MeetingId, kind: StepKind, on: date) -> MeetingStep:
    """The knowledge that was asked for came on a day. Raises `RuleBroken` where it was not asked for."""
    step = find(work, meeting_id, kind)
    if step is None or step.done_on is None:
        raise RuleBroken(Problem.NO_SUCH_STEP)
    return save(work, replace(step, received_on=on))


def record_sent(work: Work, document: IssuedDocument, on: date) -> None:
    """Sending a meeting's document takes its step. The first day counts."""
    if document.meeting_id is None:
        return
    kind, meeting = _SENT[document.kind], work.get(Meeting, document.meeting_id)
    known = find(work, meeting.id, kind)
    is_asked = kind in due_days(meeting, work.get(Council, meeting.council_id))
    if is_asked and (known is None or known.done_on is None):
        _keep(work, meeting, kind, on)


def find(reader: Reader, meeting_id: MeetingId, kind: StepKind) -> MeetingStep | None:
    return next(iter(reader.all(MeetingStep, meeting_id=meeting_id, kind=kind)), None)


def _keep(work: Work, meeting: Meeting, kind: StepKind, on: date | None, answer: date | None = None) -> MeetingStep:
    due = due_days(meeting, work.get(Council, meeting.council_id)).get(kind)
    if due is None:
        raise RuleBroken(Problem.NO_SUCH_STEP)
    known = find(work, meeting.id, kind)
    if known is not None:
        return work.update(replace(known, due_on=due, done_on=on, answer_due=answer))
    return work.add(
        MeetingStep(id=new_id(), meeting_id=meeting.id, kind=kind, due_on=due, done_on=on, answer_due=answer)
    )


def _check_day(work: Work, on: date) -> None:
    if on > work.now.date():
        raise RuleBroken(Problem.DAY_AHEAD)
