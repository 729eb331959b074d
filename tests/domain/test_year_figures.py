"""The year's figures are nothing but what they count; the chart and the words follow them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Participant, Presence
from liaison_desk.domain.contacts import Party, Side
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.figure_words import chart_words, figure_words, main_words
from liaison_desk.domain.texts import Language
from liaison_desk.domain.year_chart import MOST, BarKind, Raised, YearChart, chart
from liaison_desk.domain.year_figures import (
    CouncilYear,
    Figure,
    FigureKind,
    MeetingYear,
    Share,
    YearFigures,
    days_late,
    of_page,
)
from liaison_desk.domain.year_words import figure_sentence
from liaison_desk.i18n import texts_in
from tests import factory

EN = texts_in(Language.EN)
TODAY = date(2026, 11, 24)
ENDED = {"ended_at": datetime(2026, 3, 18, 14, 0, tzinfo=OSLO)}
K = FigureKind


def person(side: Side, presence: Presence = Presence.PRESENT, *, is_member: bool = True) -> Participant:
    return Participant(factory.contact(side=side), MemberRole.MEMBER, presence, None, is_member)


def raised(
    status: ActionStatus = ActionStatus.NOT_STARTED, *, late: int = 0, area: str = "", day: date | None = None
) -> Raised:
    return Raised(factory.action(status=status), late, day, area and f"id of {area}", area)


def by_kind(year: CouncilYear) -> dict[FigureKind, Figure]:
    return {figure.kind: figure for figure in year.figures()}


def counted(figure: Figure) -> list[str]:
    return [of for line in figure.lines for of in line.counted]


# -- meetings
def test_the_meetings_of_a_year() -> None:
    mayor, police = person(Side.MUNICIPAL_POLITICAL), person(Side.POLICE)
    away, guest = person(Side.SCHOOL, Presence.EXCUSED), person(Side.POLICE, is_member=False)
    case, left = factory.item(), factory.item(outcome=Outcome.NOT_DISCUSSED)
    decision = factory.entry()
    in_time = MeetingYear(
        factory.meeting(day=date(2026, 3, 18), **ENDED), date(2026, 3, 11), (mayor, police, guest), (case, left),
        (decision,),
    )  # fmt: skip
    late = MeetingYear(factory.meeting(day=date(2026, 10, 14), **ENDED), date(2026, 10, 8), (mayor, away, police))
    never = MeetingYear(factory.meeting(day=date(2026, 11, 4), **ENDED), None, (away,))
    planned = MeetingYear(factory.meeting(day=date(2026, 12, 9)), None, (mayor, police), (case,), (decision,))
    year = CouncilYear((in_time, late, never, planned), notice_days=7)
    figures = by_kind(year)
    numbers = year.numbers()
    assert numbers.held == Share(3, 4)
    assert (numbers.agendas_in_time, figures[K.AGENDAS].late) == (Share(1, 3), 2)
    assert [line.days_late for line in figures[K.AGENDAS].lines] == [0, 1, 0]  # the last was never sent
    assert [line.sent_on for line in figures[K.AGENDAS].lines] == [date(2026, 3, 11), date(2026, 10, 8), None]
    assert numbers.attendance == {Party.MUNICIPALITY: Share(2, 4), Party.POLICE: Share(2, 2)}
    assert (figures[K.POLITICAL].share, figures[K.ADMINISTRATIVE].share) == (Share(2, 2), Share(0, 2))
    assert [line.away for line in figures[K.MUNICIPALITY].lines] == [(), (away,), (away,)]
    assert (figures[K.CASES].share, counted(figures[K.CASES])) == (Share(1, 2), [case.id])
    assert [line.case for line in figures[K.CASES].lines] == [case, left]
    assert [line.decision for line in figures[K.DECISIONS].lines] == [decision]  # what is planned has decided nothing
    assert figures[K.OTHERS].share == Share()


def test_a_meeting_called_at_once_has_no_agenda_to_be_late() -> None:
    urgent = MeetingYear(factory.meeting(is_urgent=True, **ENDED), None, ())
    assert by_kind(CouncilYear((urgent,)))[K.AGENDAS].lines == ()


# -- action items
@pytest.mark.parametrize(
    ("due", "status", "done_on", "late"),
    [
        (Deadline.day(date(2026, 10, 1)), ActionStatus.DONE, date(2026, 10, 1), 0),
        (Deadline.day(date(2026, 10, 1)), ActionStatus.DONE, date(2026, 10, 3), 2),
        (Deadline.day(date(2026, 11, 23)), ActionStatus.WAITING, None, 1),
        (Deadline.day(date(2026, 11, 24)), ActionStatus.NOT_STARTED, None, 0),
        (Deadline.next_meeting(), ActionStatus.NOT_STARTED, None, 20),
        (Deadline.day(date(2026, 1, 1)), ActionStatus.DROPPED, None, 0),
        (Deadline(), ActionStatus.NOT_STARTED, None, 0),
    ],
)
def test_how_late_an_action_item_is(due: Deadline, status: ActionStatus, done_on: date | None, late: int) -> None:
    action = factory.action(status=status, done_on=done_on).with_deadline(due)
    assert days_late(action, date(2026, 11, 4), TODAY) == late


def test_the_action_items_of_a_year_and_their_focus_areas() -> None:
    done, open_, dropped = (
        raised(ActionStatus.DONE, area="Trafikk", late=2),
        raised(late=3),
        raised(ActionStatus.DROPPED, area="Trafikk"),
    )
    year = CouncilYear(raised=(open_, done, dropped))
    figures = by_kind(year)
    assert (figures[K.DONE].share, figures[K.DONE].late) == (Share(1, 3), 2)
    assert [figures[kind].share.part for kind in (K.RAISED, K.OPEN, K.LATE)] == [3, 1, 2]
    assert [(f.area, f.share, f.late) for f in year.figures() if f.kind is K.AREA] == [
        ("Trafikk", Share(1, 2), 1),
        ("", Share(0, 1), 1),
    ]
    assert [line.counts for line in figures[K.DONE].lines] == [False, True, False]
    assert not [f for f in CouncilYear(raised=(open_,)).figures() if f.kind is K.AREA]  # none is served


STATUS = st.sampled_from(ActionStatus)
RAISED = st.builds(
    lambda status, late, area, month: raised(status, late=late, area=area, day=month and date(2026, month, 1)),
    STATUS,
    st.integers(0, 3),
    st.sampled_from(["", "Trafikk", "Ungdom", "Rus"]),
    st.sampled_from([None, 3, 9]),
)
PERSON = st.builds(person, st.sampled_from(Side), st.sampled_from(Presence), is_member=st.booleans())
MEETING = st.builds(
    lambda held, urgent, sent, people, outcomes: MeetingYear(
        factory.meeting(is_urgent=urgent, **(ENDED if held else {})),
        sent and date(2026, 12, 1) - timedelta(days=sent),
        tuple(people),
        tuple(factory.item(outcome=outcome) for outcome in outcomes),
        tuple(factory.entry() for _ in outcomes),
    ),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, 1, 7, 30]),
    st.lists(PERSON, max_size=5),
    st.lists(st.sampled_from(Outcome), max_size=3),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(MEETING, max_size=4), st.lists(RAISED, max_size=8))
def test_a_number_and_its_list_never_disagree(meetings: list[MeetingYear], every: list[Raised]) -> None:
    year = CouncilYear(tuple(meetings), tuple(every), notice_days=7)
    for figure in year.figures():
        among = [of for line in figure.lines for of in line.among]
        assert figure.share == Share(len(counted(figure)), len(among))
        assert set(counted(figure)) <= set(among)
        assert all(set(line.counted) <= set(line.among) and line.among for line in figure.lines)
        if not figure.kind.is_attendance:
            assert len(set(among)) == len(among)
            assert all(len(line.among) == 1 for line in figure.lines)
        assert all((line.meeting is None) != (line.action is None) for line in figure.lines)
    figures, numbers = by_kind(year), year.numbers()
    parts = {kind: figures[kind].share.part for kind in (K.RAISED, K.OPEN, K.DONE)}
    dropped = sum(one.action.status is ActionStatus.DROPPED for one in every)
    assert parts[K.RAISED] == parts[K.OPEN] + parts[K.DONE] + dropped == len(every)
    for field in ("part", "whole"):
        sides = sum(getattr(figures[kind].share, field) for kind in (K.POLITICAL, K.ADMINISTRATIVE))
        assert getattr(figures[K.MUNICIPALITY].share, field) == sides
    assert numbers.numbers[0] == sum(one.meeting.was_held() for one in meetings)
    areas = [figure.share for figure in year.figures() if figure.kind is K.AREA]
    assert not areas or sum(share.whole for share in areas) == len(every)
    bars = numbers.chart.bars
    assert (sum(bar.raised for bar in bars), sum(bar.done for bar in bars)) == (len(every), parts[K.DONE])
    assert sum(bar.late for bar in bars) == figures[K.LATE].share.part
    main, rest = of_page(year)
    assert {*main, *rest} <= set(year.figures())
    for figure in (*main, *rest):
        words = figure_words(EN, figure)
        assert words.number
        assert words.about
        assert bool(figure_sentence(EN, 2026, figure)) == bool(figure.share.whole)


# -- the chart
def test_by_focus_area_the_largest_first() -> None:
    every = [raised(area="Rus"), raised(), raised(area="Ungdom"), raised(ActionStatus.DONE, area="Ungdom", late=1)]
    drawn = chart(every)
    assert (drawn.is_by_area, drawn.most) == (True, 2)
    assert [(bar.kind, bar.title, bar.raised, bar.done, bar.late) for bar in drawn.bars] == [
        (BarKind.AREA, "Ungdom", 2, 1, 1),
        (BarKind.AREA, "Rus", 1, 0, 0),
        (BarKind.NO_AREA, "", 1, 0, 0),
    ]
    words = chart_words(EN, 2026, drawn)
    assert (words.title, words.caption) == (
        "Action items by focus area", "Action items raised in 2026. The filled part is done."
    )  # fmt: skip
    assert words.alternative == (
        "Bar chart of the action items raised in 2026: Ungdom: 1 of 2 done, 1 past the deadline; Rus: 0 of 1 done; "
        "Without a focus area: 0 of 1 done."
    )


def test_by_meeting_where_none_serves_a_focus_area() -> None:
    drawn = chart([raised(), raised(day=date(2026, 9, 8)), raised(day=date(2026, 3, 10))])
    words = chart_words(EN, 2026, drawn)
    assert words.title == "Action items by meeting"
    assert [bar.label for bar in words.bars] == ["10 March", "8 September", "between the meetings"]


def test_the_smallest_ones_stand_together() -> None:
    every = [raised(area=f"Område {number}") for number in range(20) for _ in range(20 - number)]
    drawn = chart([*every, raised(ActionStatus.DONE)])
    assert len(drawn.bars) == MOST
    assert [bar.kind for bar in drawn.bars[-2:]] == [BarKind.REST, BarKind.NO_AREA]
    assert chart_words(EN, 2026, drawn).bars[-2].label == "10 others"
    assert sum(bar.raised for bar in drawn.bars) == len(every) + 1
    assert chart(every).bars[-1].kind is BarKind.REST
    assert len(chart(every[:-1]).bars) == MOST


def test_a_focus_area_of_an_exempt_plan_has_no_name_in_public() -> None:
    closed, secret = [replace(raised(area="Skjult"), is_exempt=True)] * 2, "Skjult"
    drawn = chart([*closed, raised(ActionStatus.DONE, area="Rus"), raised()])
    assert secret not in YearFigures(chart=drawn).words  # so it is not assessed, and must be once it is no secret
    assert secret in YearFigures(chart=chart([replace(closed[0], is_exempt=False)])).words
    seen = drawn.for_everybody()
    assert [(bar.kind, bar.title, bar.raised) for bar in seen.bars] == [
        (BarKind.AREA, "Rus", 1),
        (BarKind.REST, "", 2),
        (BarKind.NO_AREA, "", 1),
    ]
    assert chart_words(EN, 2026, seen).bars[1].label == "1 other"
    alone = chart(closed).for_everybody()
    assert (alone.is_by_area, [bar.kind for bar in alone.bars]) == (True, [BarKind.REST])
    assert chart([raised(area="Rus")]).for_everybody() == chart([raised(area="Rus")])
    many = [replace(raised(area=f"Område {number}"), is_exempt=number < 3) for number in range(20)]
    assert chart(many).for_everybody().bars[-1].several == 20 - (MOST - 1) + 3


def test_a_long_title_is_cut() -> None:
    label = chart_words(EN, 2026, chart([raised(area="x" * 300)])).bars[0].label
    assert (len(label), label[-1]) == (160, "…")


def test_nothing_raised_is_nothing_drawn() -> None:
    assert chart([]) == YearChart()
    assert YearChart().most == 0


# -- words
def test_what_the_page_leaves_out() -> None:
    assert of_page(CouncilYear()) == ([], [])
    assert CouncilYear().is_empty
    main, rest = of_page(CouncilYear(raised=(raised(),)))
    assert [figure.kind for figure in (*main, *rest)] == [K.DONE, K.RAISED, K.OPEN, K.LATE]
    held = MeetingYear(factory.meeting(**ENDED), None, ())
    main, rest = of_page(CouncilYear((held,)))
    assert [figure.kind for figure in rest] == [K.DECISIONS]
    assert of_page(CouncilYear((MeetingYear(factory.meeting(), None, ()),)))[1] == []


def test_the_row_of_the_document() -> None:
    year = YearFigures(Share(3, 4), Share(2, 3), {Party.MUNICIPALITY: Share(5, 6)}, Share(7, 9), 1)
    assert [(figure.number, figure.about, figure.late) for figure in main_words(EN, year)] == [
        ("3 of 4", "meetings held", ""),
        ("2 of 3", "agendas in time", "1 too late"),
        ("83%", "attendance, municipality", ""),
        ("–", "attendance, police", ""),  # nobody of the police was called
        ("7 of 9", "action items done", "1 past the deadline"),
    ]
    assert main_words(EN, YearFigures()) == []
    assert [figure.about for figure in main_words(EN, YearFigures(actions_done=Share(0, 2)))] == ["action items done"]


def test_one_figure_in_a_sentence() -> None:
    year = CouncilYear(raised=(raised(ActionStatus.DONE, area="Trafikk"), raised(late=1)))
    said = {f.key: figure_sentence(EN, 2026, f) for f in year.figures()}
    assert said[K.AREA, "id of Trafikk"] == "The figures for 2026: 1 of 1 action item done under “Trafikk”."
    assert said[K.AREA, ""] == "The figures for 2026: 0 of 1 action item without a focus area done."
    assert said[K.LATE, ""] == "The figures for 2026: 1 action item past the deadline."
    assert said[K.MEETINGS, ""] == ""


def test_what_a_document_tells_is_sealed() -> None:
    none, some = YearFigures(), YearFigures(chart=chart([raised(area="Trafikk"), raised()]))
    assert none.words == [str(number) for number in none.numbers]
    assert some.words[len(none.words) :] == [
        "area", "Trafikk", "", "0", "1", "0", "0", "no_area", "", "", "0", "1", "0", "0"
    ]  # fmt: skip
    by_meeting = YearFigures(chart=chart([raised(day=date(2026, 3, 10))]))
    assert "2026-03-10" in by_meeting.words
