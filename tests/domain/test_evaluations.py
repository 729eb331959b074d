from datetime import date, datetime

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.attendance import Participant, Presence
from liaison_desk.domain.contacts import Party, Side
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.evaluations import Evaluation, MeetingYear, Share, year_figures
from tests import factory

TODAY = date(2026, 11, 24)
HELD = {"ended_at": datetime(2026, 3, 18, 14, 0, tzinfo=OSLO)}


def person(side: Side, presence: Presence = Presence.PRESENT, *, is_member: bool = True) -> Participant:
    return Participant(factory.contact(side=side), MemberRole.MEMBER, presence, None, is_member)


def test_the_year_in_numbers() -> None:
    mayor = person(Side.MUNICIPAL_POLITICAL)
    away = person(Side.SCHOOL, Presence.EXCUSED)
    police = person(Side.POLICE)
    guest = person(Side.POLICE, is_member=False)
    in_time = MeetingYear(factory.meeting(day=date(2026, 3, 18), **HELD), date(2026, 3, 11), (mayor, police, guest))
    late = MeetingYear(factory.meeting(day=date(2026, 10, 14), **HELD), date(2026, 10, 8), (mayor, away, police))
    never = MeetingYear(factory.meeting(day=date(2026, 11, 4), **HELD), None, (away,))
    planned = MeetingYear(factory.meeting(day=date(2026, 12, 9)), None, (mayor, police))
    actions = [
        (factory.action(status=ActionStatus.DONE, done_on=date(2026, 10, 1)).with_deadline(day(10, 1)), None),
        (factory.action(status=ActionStatus.DONE, done_on=date(2026, 10, 2)).with_deadline(day(10, 1)), None),
        (factory.action().with_deadline(day(11, 23)), None),
        (factory.action().with_deadline(day(11, 24)), None),
        (factory.action().with_deadline(Deadline.next_meeting()), date(2026, 11, 4)),
        (factory.action(status=ActionStatus.DROPPED).with_deadline(day(1, 1)), None),
        (factory.action(), None),
    ]
    figures = year_figures([in_time, late, never, planned], actions, notice_days=7, today=TODAY)
    assert figures.held == Share(3, 4)
    assert figures.agendas_in_time == Share(1, 3)
    assert figures.attendance == {Party.MUNICIPALITY: Share(2, 4), Party.POLICE: Share(2, 2)}
    assert figures.actions_done == Share(2, 7)
    assert figures.actions_late == 3


def test_a_year_without_meetings() -> None:
    figures = year_figures([], [], notice_days=7, today=TODAY)
    assert (figures.held.percent, figures.attendance[Party.POLICE].percent) == (None, None)


def test_shares_are_rounded() -> None:
    assert Share(2, 3).percent == 67


def test_answers_are_counted() -> None:
    empty = Evaluation(id="e", council_id="c", year=2026)
    assert empty.answered == 0
    assert Evaluation(id="e", council_id="c", year=2026, done="Tre møter", learned=" \n", next_on=TODAY).answered == 2


def day(month: int, number: int) -> Deadline:
    return Deadline.day(date(2026, month, number))
