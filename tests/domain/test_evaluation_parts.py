"""What is listed in an evaluation: both parties' answers, learning points and what becomes of them."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.evaluation_parts import Effect as Judged
from liaison_desk.domain.evaluation_parts import (
    EffectRow,
    EvaluationTheme,
    Fate,
    LearningPoint,
    Lesson,
    Parts,
    Theme,
    fate_of,
    points_of,
)
from liaison_desk.domain.evaluation_words import fate_words, raised_words, theme_title
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId, EvaluationId, ItemId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in

EN = texts_in(Language.EN)
OF = EvaluationId("e")
EMPTY = Evaluation(id=OF, council_id=CouncilId("c"), year=2026)
POINT = LearningPoint(id="p", evaluation_id=OF, position=0, words="Begin earlier")


def meeting(day: date, *, held: bool = False, cancelled: bool = False) -> Meeting:
    at = datetime.combine(day, time(12), OSLO)
    made = Meeting(id=MeetingId(day.isoformat()), council_id=CouncilId("c"), day=day, start=time(12), end=time(14))
    return replace(
        made, started_at=at if held else None, ended_at=at if held else None, cancelled_at=at if cancelled else None
    )


def case(on: Meeting, outcome: Outcome = Outcome.OPEN) -> tuple[AgendaItem, Meeting]:
    return AgendaItem(id=ItemId(on.id), meeting_id=on.id, position=0, title="x", outcome=outcome), on


SPRING, AUTUMN = date(2027, 3, 2), date(2027, 9, 7)


class TestAnswers:
    def test_a_question_is_answered_jointly_or_by_both(self) -> None:
        assert not EMPTY.is_answered("learned")
        assert replace(EMPTY, learned="A").is_answered("learned")
        one = replace(EMPTY, learned_police="A", learned_municipality=" ")
        assert not one.is_answered("learned")
        assert one.has_words
        assert one.own_answers("learned") == {Party.POLICE: "A"}
        both = replace(one, learned_municipality="B", next_on=SPRING)
        assert both.answered == 2
        assert list(both.own_answers("learned")) == [Party.POLICE, Party.MUNICIPALITY]

    def test_nothing_has_no_words(self) -> None:
        assert not replace(EMPTY, done=" \n").has_words
        assert not Parts(themes=(EvaluationTheme(id="t", evaluation_id=OF, position=0, theme=Theme.SLT),)).has_words
        assert Parts(points=(POINT,)).has_words
        assert Parts(effects=(EffectRow(Judged(id="x", evaluation_id=OF, position=0), "A", ""),)).has_words


class TestFate:
    @pytest.mark.parametrize(
        ("on", "dropped", "fate"),
        [
            ([], False, Fate.WAITING),
            ([], True, Fate.DROPPED),
            ([case(meeting(SPRING))], False, Fate.PLANNED),
            ([case(meeting(SPRING, held=True), Outcome.DONE)], True, Fate.TAKEN_UP),
            ([case(meeting(SPRING, held=True), Outcome.NOT_DISCUSSED)], False, Fate.NOT_DISCUSSED),
            ([case(meeting(SPRING, held=True), Outcome.NOT_DISCUSSED), case(meeting(AUTUMN))], False, Fate.PLANNED),
            ([case(meeting(SPRING, cancelled=True))], False, Fate.WAITING),
        ],
    )
    def test_by_the_agendas_it_was_on(self, on: list[tuple[AgendaItem, Meeting]], dropped: bool, fate: Fate) -> None:
        found, item = fate_of(on, is_dropped=dropped)
        assert found is fate
        assert (item is None) == (fate in (Fate.WAITING, Fate.DROPPED))

    def test_what_was_taken_up_first_counts(self) -> None:
        skipped = case(meeting(SPRING, held=True), Outcome.NOT_DISCUSSED)
        done = case(meeting(AUTUMN, held=True), Outcome.DONE)
        assert fate_of([skipped, done], is_dropped=False) == (Fate.TAKEN_UP, done[0])

    def test_in_words(self) -> None:
        item, on = case(meeting(SPRING, held=True), Outcome.DONE)
        taken = Lesson(POINT, Fate.TAKEN_UP, replace(item, number=3, year=2027), on)
        assert fate_words(EN, taken) == "Taken up 2 March 2027, case 3/27"
        assert fate_words(EN, Lesson(POINT)) == "Not taken up"
        assert fate_words(EN, Lesson(POINT, Fate.PLANNED, item, on)) == "On the agenda of 2 March 2027"
        assert raised_words(EN, taken) == ""


class TestWords:
    def test_an_answer_becomes_points_line_by_line(self) -> None:
        assert points_of("One owner.\n\n•  Knowledge  first\n- Two\n  * Three\n \n-") == [
            "One owner.", "Knowledge first", "Two", "Three",
        ]  # fmt: skip

    @given(st.text())
    def test_no_word_is_lost_and_no_point_is_empty(self, answer: str) -> None:
        points = points_of(answer)
        assert all(point and point == " ".join(point.split()) for point in points)
        marks = str.maketrans("", "", "-•*")
        assert "".join("".join(points).split()).translate(marks) == "".join(answer.split()).translate(marks)

    def test_the_guides_themes_have_its_names(self) -> None:
        theme = EvaluationTheme(id="t", evaluation_id=OF, position=0, theme=Theme.COUNCIL, title="")
        assert theme_title(EN, theme) == "The police council"
        assert theme_title(EN, replace(theme, theme=Theme.OWN, title="Night patrol")) == "Night patrol"
