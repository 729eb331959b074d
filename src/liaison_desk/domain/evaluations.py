"""The year-end evaluation of a council [004 §7], and the year's figures, which are computed and never typed [E3]."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.ids import CouncilId, EvaluationId
from liaison_desk.domain.meetings import Meeting, agenda_due

QUESTIONS = ("done", "learned", "worked")  # the fields of `Evaluation`, in the guide's order
PARTIES = (Party.POLICE, Party.MUNICIPALITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The guide's questions, one joint answer each."""

    id: EvaluationId
    council_id: CouncilId
    year: int
    done: str = ""  # «Hva har vi gjort?»
    learned: str = ""  # «Hva har vi lært?»
    worked: str = ""  # «Hva var lurt?»
    next_on: date | None = None  # «Tidspunkt for neste evaluering»
    done_police: str = ""  # the parties' own answers, where they differ
    done_municipality: str = ""
    learned_police: str = ""
    learned_municipality: str = ""
    worked_police: str = ""
    worked_municipality: str = ""
    others: str = ""  # who took part beside those named, in words

    def own_answers(self, question: str) -> dict[Party, str]:
        """What each party answers to one of `QUESTIONS` for itself, where it does."""
        own = {party: getattr(self, own_field(question, party)).strip() for party in PARTIES}
        return {party: answer for party, answer in own.items() if answer}

    def is_answered(self, question: str) -> bool:
        """Jointly, or by both parties for themselves."""
        return bool(getattr(self, question).strip()) or len(self.own_answers(question)) == len(PARTIES)

    @property
    def answered(self) -> int:
        """How many of the four questions have an answer."""
        return sum(map(self.is_answered, QUESTIONS)) + (self.next_on is not None)

    @property
    def has_words(self) -> bool:
        """Whether any question has an answer to read."""
        return any(getattr(self, question).strip() or self.own_answers(question) for question in QUESTIONS)


def own_field(question: str, party: Party) -> str:
    """Where a party's own answer stands."""
    return f"{question}_{party.value}"


def due(year: int, agreed: date | None) -> date:
    """The last day: the date the parties set the year before, else the end of the year [003 §3: «ved årets slutt»]."""
    return agreed or date(year, 12, 31)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; nothing of nothing has no percentage."""

    part: int = 0
    whole: int = 0

    @property
    def percent(self) -> int | None:
        return round(100 * self.part / self.whole) if self.whole else None


@dataclass(frozen=True, slots=True)
class YearFigures:
    """One council's year in numbers."""

    held: Share  # of the meetings planned, also those that were cancelled
    agendas_in_time: Share  # of the meetings held that were not called at once
    attendance: dict[Party, Share]  # of those expected, over the meetings held
    actions_done: Share  # of those raised in the year
    actions_late: int  # raised in the year, and over their deadline or finished after it

    @property
    def numbers(self) -> tuple[int, ...]:
        """All of them, always in the same order."""
        by_party = (share for _, share in sorted(self.attendance.items()))
        shares = (self.held, self.agendas_in_time, self.actions_done, *by_party)
        return (*(number for share in shares for number in (share.part, share.whole)), self.actions_late)


@dataclass(frozen=True, slots=True)
class MeetingYear:
    """What the figures need to know of one meeting."""

    meeting: Meeting
    agenda_sent_on: date | None
    people: tuple[Participant, ...]


def year_figures(
    meetings: Iterable[MeetingYear],
    actions: Iterable[tuple[ActionItem, date | None]],
    notice_days: int,
    today: date,
) -> YearFigures:
    """`actions` are those raised in the year, each with the date of its council's next meeting after it was raised."""
    every = list(meetings)
    held = [m for m in every if m.meeting.was_held()]
    called = [m for m in held if not m.meeting.is_urgent]
    in_time = [m for m in called if m.agenda_sent_on and m.agenda_sent_on <= agenda_due(m.meeting, notice_days)]
    attendance = {}
    for party in (Party.MUNICIPALITY, Party.POLICE):
        expected = [p for m in held for p in m.people if p.party is party and p.is_member]
        attendance[party] = Share(sum(p.is_present for p in expected), len(expected))
    raised = list(actions)
    return YearFigures(
        held=Share(len(held), len(every)),
        agendas_in_time=Share(len(in_time), len(called)),
        attendance=attendance,
        actions_done=Share(sum(a.status is ActionStatus.DONE for a, _ in raised), len(raised)),
        actions_late=sum(_is_late(action, next_meeting, today) for action, next_meeting in raised),
    )


def _is_late(action: ActionItem, next_meeting: date | None, today: date) -> bool:
    last = action.deadline.last_day(next_meeting)
    if last is None or action.status is ActionStatus.DROPPED:
        return False
    return (action.done_on or today) > last
