"""What needs the officer now: each rule a plain function over frozen values, each row with its reason [W1]."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.agreements import Agreement, RevisionReason
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluations import Evaluation, due
from liaison_desk.domain.ids import ContactId, CouncilId
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting, MeetingStage, agenda_due, minutes_due
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.secretariat import is_theirs
from liaison_desk.domain.steps import MeetingStep, StepKind, StepState

AGENDA_AHEAD = timedelta(days=7)  # before its last day an agenda is not yet urgent, but on the list
NEAR = timedelta(days=7)  # an action item's deadline
EVALUATION_MONTH = 11  # from November the year is evaluated
EVALUATION_AHEAD = timedelta(days=30)
ON_TIME = timedelta()  # not earlier than all this says
SINGLY = 2  # more late action items than this in one place become one row
SOME_DAY = date.max  # of what has no deadline


class Rule(StrEnum):
    """Why a row is there."""

    MEETING_TODAY = "meeting_today"
    TAKE_STEP = "take_step"
    AWAIT_KNOWLEDGE = "await_knowledge"
    SEND_AGENDA = "send_agenda"
    WRITE_MINUTES = "write_minutes"
    FILE_MINUTES = "file_minutes"
    SEND_MINUTES = "send_minutes"
    FINISH_CORRECTION = "finish_correction"
    REMARKS_DUE = "remarks_due"
    ACTION_LATE = "action_late"
    ACTIONS_LATE = "actions_late"
    ACTION_NEAR = "action_near"
    EVALUATE = "evaluate"
    REVISE_AGREEMENT = "revise_agreement"
    REVIEW_BYLAWS = "review_bylaws"
    CONFIRM_POSTS = "confirm_posts"
    MEMO = "memo"
    REPORT_ACTIONS = "report_actions"
    PLAN_MEETING = "plan_meeting"
    PLAN_NEXT = "plan_next"
    WEIGH_CONDITIONS = "weigh_conditions"
    SIGNED_WHEN = "signed_when"
    HOW_OFTEN = "how_often"
    MANY_MUNICIPALITIES = "many_municipalities"
    NEED_OPEN = "need_open"
    CONTACT_DUE = "contact_due"


_SLOW = (
    Rule.REVISE_AGREEMENT,
    Rule.REVIEW_BYLAWS,
    Rule.CONFIRM_POSTS,
    Rule.PLAN_MEETING,
    Rule.PLAN_NEXT,
    Rule.WEIGH_CONDITIONS,
    Rule.SIGNED_WHEN,
    Rule.HOW_OFTEN,
    Rule.MANY_MUNICIPALITIES,
)
_SINGLE = (Rule.ACTION_LATE, Rule.ACTION_NEAR)
_BY_OTHER_NAME = {Rule.ACTION_LATE: Rule.ACTION_NEAR}  # it is the same item, a day later


class TodayGroup(StrEnum):
    """The groups of the page, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing to do. Which fields are set depends on the rule."""

    rule: Rule
    due: date
    place: str  # municipality, in short
    council: Council | None = None
    meeting: Meeting | None = None
    document: IssuedDocument | None = None  # issued, but not sent
    actions: tuple[ActionRow, ...] = ()
    is_mine: bool = False
    year: int = 0  # the year to evaluate
    answered: int = 0  # of its four questions
    is_agreed: bool = False  # the parties have agreed on it: the day in last year's evaluation, or an agreement
    municipality: Municipality | None = None
    agreement: Agreement | None = None
    reason: RevisionReason | None = None
    people: tuple[Contact, ...] = ()  # whose posts are to be confirmed
    election: date | None = None  # that made them doubtful
    step: StepState | None = None
    memo: Memo | None = None
    count: int = 0  # meetings that are held or planned; the officer's municipalities
    put_off_since: date | None = None
    put_off_until: date | None = None  # while it is
    note: PoliceNote | None = None  # the information need
    person: Contact | None = None  # to be in touch with
    last_contact: date | None = None

    @property
    def is_dated(self) -> bool:
        return self.due != SOME_DAY

    @property
    def key(self) -> str:
        """What makes it this row and no other, the same every day and after every start: the rule and its subjects."""
        kind = self.step.kind if self.step else ""
        parts = (_BY_OTHER_NAME.get(self.rule, self.rule), self._subject, str(self.year or ""), kind)
        return "|".join(filter(None, parts))

    @property
    def _subject(self) -> str:
        """Many action items are known by where they are, for which they are changes."""
        single = self.actions[0].action if len(self.actions) == 1 and self.rule in _SINGLE else None
        known = (
            single
            or self.memo
            or self.note
            or self.person
            or self.meeting
            or self.agreement
            or self.municipality
            or self.council
        )
        if known is not None or not self.actions:
            return known.id if known is not None else ""
        first = self.actions[0].action
        return first.municipality_id or first.council_id or ""

    def group(self, today: date) -> TodayGroup:
        if self.rule is Rule.MEETING_TODAY:
            return TodayGroup.TODAY
        if self.due < today:
            return TodayGroup.OVERDUE
        if self.due == today:
            return TodayGroup.TODAY
        end_of_week = today + timedelta(days=6 - today.weekday())
        return TodayGroup.THIS_WEEK if self.due <= end_of_week else TodayGroup.COMING


@dataclass(frozen=True, slots=True)
class MeetingState:
    """What the rules need to know of one meeting."""

    meeting: Meeting
    council: Council
    place: str
    agenda: IssuedDocument | None  # newest version
    agenda_sent_on: date | None  # of any version
    minutes: IssuedDocument | None
    steps: tuple[MeetingStep, ...] = ()
    correction: Correction | None = None
    has_agreement: bool = False  # one is in force with a municipality of the council

    @property
    def is_theirs(self) -> bool:
        """Whether the municipality makes agenda and minutes."""
        return is_theirs(self.meeting, self.council, [self.minutes] if self.minutes else [])

    @property
    def is_agenda_left_out(self) -> bool:
        """None goes out before this meeting."""
        return any(step.kind is StepKind.AGENDA and step.done_on is None for step in self.steps)


@dataclass(frozen=True, slots=True)
class EvaluationState:
    """A council's year and what has been written about it."""

    council: Council
    place: str
    year: int
    has_met: bool
    evaluation: Evaluation | None
    is_issued: bool
    due_by_last_year: date | None  # the next date set in last year's evaluation


def meeting_rows(states: Iterable[MeetingState], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """The meeting itself on its day; before it the agenda, after it the minutes. `early` looks so far ahead of that."""
    found: list[TodayRow | None] = []
    for state in states:
        found += (_meeting_today(state, today), _send_agenda(state, today, early))
        found += (_write_minutes(state, today), _send_minutes(state, today))
    return [row for row in found if row is not None]


def action_rows(
    actions: Sequence[ActionRow], me: ContactId | None, today: date, early: timedelta = ON_TIME
) -> list[TodayRow]:
    """What is late, gathered by place where it is much; what falls due within a week, the officer's own first."""
    late: dict[str, list[ActionRow]] = {}
    rows = []
    for row in actions:
        last = row.last_day
        if not row.action.status.is_open or last is None:
            continue
        if last < today:
            late.setdefault(row.municipality or (row.council.name if row.council else ""), []).append(row)
        elif last <= today + NEAR + early:
            rows.append(_action(Rule.ACTION_NEAR, row, last, me))
    for place, group in late.items():
        group.sort(key=lambda row: row.last_day or today)
        oldest = group[0].last_day or today
        if len(group) > SINGLY:
            rows.append(TodayRow(Rule.ACTIONS_LATE, oldest, place, actions=tuple(group)))
        else:
            rows += [_action(Rule.ACTION_LATE, row, row.last_day or today, me) for row in group]
    return rows


def evaluation_rows(states: Iterable[EvaluationState], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """From November, or from a month before the date the parties set; until the evaluation is issued."""
    rows = []
    for state in states:
        if state.is_issued or not (state.has_met or state.due_by_last_year):
            continue
        last = due(state.year, state.due_by_last_year)
        begins = last - EVALUATION_AHEAD if state.due_by_last_year else date(state.year, EVALUATION_MONTH, 1)
        if today + early >= begins:
            rows.append(
                TodayRow(
                    Rule.EVALUATE,
                    last,
                    state.place,
                    council=state.council,
                    year=state.year,
                    answered=state.evaluation.answered if state.evaluation else 0,
                    is_agreed=state.due_by_last_year is not None,
                )
            )
    return rows


def in_groups(rows: Iterable[TodayRow], today: date) -> list[tuple[TodayGroup, list[TodayRow]]]:
    """By group, and in a group by day; meetings of the day by their hour. What takes months comes after the rest."""
    order = list(Rule)
    every = sorted(
        rows,
        key=lambda row: (
            row.rule in _SLOW,
            row.due,
            order.index(row.rule),
            row.meeting.start.isoformat() if row.meeting else "",
            not row.is_mine,
        ),
    )
    grouped = [(group, [row for row in every if row.group(today) is group]) for group in TodayGroup]
    return [(group, members) for group, members in grouped if members]


def minutes_until(meeting: Meeting, now: datetime) -> int:
    """Minutes from now to its start; negative once it should have begun."""
    start = datetime.combine(meeting.day, meeting.start, tzinfo=now.tzinfo)
    return round((start - now).total_seconds() / 60)


def councils_met(meetings: Iterable[Meeting], year: int) -> set[CouncilId]:
    return {meeting.council_id for meeting in meetings if meeting.day.year == year and meeting.was_held()}


def _meeting_today(state: MeetingState, today: date) -> TodayRow | None:
    meeting = state.meeting
    if meeting.day != today or not meeting.is_to_be_held():
        return None
    return TodayRow(Rule.MEETING_TODAY, today, state.place, council=state.council, meeting=meeting)


def _send_agenda(state: MeetingState, today: date, early: timedelta) -> TodayRow | None:
    """The council's own notice days count back from the meeting [003 §2]."""
    meeting, council = state.meeting, state.council
    due = agenda_due(meeting, council.notice_days)
    waiting = meeting.stage is MeetingStage.PLANNED and meeting.day >= today and state.agenda_sent_on is None
    none_goes_out = state.is_theirs or meeting.is_urgent or state.is_agenda_left_out
    if not waiting or none_goes_out or today < due - AGENDA_AHEAD - early:
        return None
    return TodayRow(
        Rule.SEND_AGENDA,
        due,
        state.place,
        council=council,
        meeting=meeting,
        document=state.agenda,
        is_agreed=state.has_agreement,
    )


def _write_minutes(state: MeetingState, today: date) -> TodayRow | None:
    meeting, council = state.meeting, state.council
    over = meeting.was_held() or (meeting.is_to_be_held() and meeting.day < today)
    if not over or meeting.locked_at or state.is_theirs:
        return None
    due = minutes_due(meeting, council.minutes_days)
    return TodayRow(Rule.WRITE_MINUTES, due, state.place, council=council, meeting=meeting)


def _send_minutes(state: MeetingState, today: date) -> TodayRow | None:
    document = state.minutes
    if document is None or document.sent_on is not None or document.received_on is not None:
        return None
    due = minutes_due(state.meeting, state.council.minutes_days)
    return TodayRow(
        Rule.SEND_MINUTES, due, state.place, council=state.council, meeting=state.meeting, document=document
    )


def _action(rule: Rule, row: ActionRow, due: date, me: ContactId | None) -> TodayRow:
    mine = me is not None and row.action.owner_id == me
    return TodayRow(rule, due, row.municipality, council=row.council, actions=(row,), is_mine=mine)
