"""The action plan: its numbers, how far it has come, and the years it is for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Measure, MeasureFile, in_groups, progress, years
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreements import AreaFile, FocusArea, RevisionRule
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.progress import Progress, done_words, progress_sentence
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from tests import factory

TODAY = date(2026, 11, 24)
S = ActionStatus


def area(name: str, goal_id: str | None = None, position: int = 0) -> AreaFile:
    return AreaFile(FocusArea(id=name, period_id="period", position=position, title=name, goal_id=goal_id))


def serving(measure: Measure, status: ActionStatus, due: date | None = None) -> ActionRow:
    row = factory.action_row(measure_id=measure.id, status=status)
    return row if due is None else ActionRow(row.action.with_deadline(Deadline.day(due)), None, "", None, "", None, ())


def test_measures_are_numbered_through_their_goal() -> None:
    first, second = factory.goal(position=1), factory.goal(position=0)
    areas = [area("byrom", first.id), area("uteliv", first.id), area("skole", second.id), area("annet")]
    measures = [
        factory.measure(area_id="uteliv"),
        factory.measure(area_id="byrom", position=1),
        factory.measure(area_id="byrom", position=0),
        factory.measure(area_id="skole"),
        factory.measure(area_id="annet"),
    ]
    groups = in_groups([first, second], areas, measures, ())
    assert [group.goal for group in groups] == [second, first, None]
    numbers = [[(file.number, file.measure.id) for part in group.areas for file in part.measures] for group in groups]
    assert numbers == [
        [("1.1", measures[3].id)],
        [("2.1", measures[2].id), ("2.2", measures[1].id), ("2.3", measures[0].id)],
        [("1", measures[4].id)],
    ]


def test_a_goal_without_areas_is_shown_and_a_goal_that_is_gone_is_none() -> None:
    goal = factory.goal()
    groups = in_groups([goal], [area("byrom", "gone")], (), ())
    assert [(group.goal, [part.file.area.title for part in group.areas]) for group in groups] == [
        (goal, []),
        (None, ["byrom"]),
    ]
    assert in_groups((), (), (), ()) == ()


def test_action_items_stand_under_their_measure_the_open_and_urgent_first() -> None:
    measure = factory.measure(area_id="byrom")
    done = serving(measure, S.DONE)
    late, later = (serving(measure, S.IN_PROGRESS, day) for day in (date(2026, 11, 1), date(2026, 12, 1)))
    other = factory.action_row()
    groups = in_groups((), [area("byrom")], [measure], [done, later, other, late])
    file = groups[0].areas[0].measures[0]
    assert file.actions == (late, later, done)
    assert file.late_actions(TODAY) == 1


def test_progress_counts_measures_and_what_serves_them() -> None:
    whole = factory.measure(status=S.DONE)
    half = factory.measure(status=S.IN_PROGRESS, due_kind="date").with_deadline(Deadline.day(date(2026, 11, 1)))
    dropped = factory.measure(status=S.DROPPED)
    files = [
        MeasureFile("1", whole, (serving(whole, S.NOT_STARTED, date(2026, 11, 1)),)),
        MeasureFile("2", half, (serving(half, S.DONE), serving(half, S.DROPPED))),
        MeasureFile("3", dropped, (serving(dropped, S.DONE),)),
    ]
    assert progress(files, TODAY) == Progress(done=1, whole=2, actions_done=1, actions=2, late=2, share=0.75)
    assert progress((), TODAY) == Progress()


statuses = st.lists(st.sampled_from(list(ActionStatus)), max_size=4)


@given(st.lists(st.tuples(st.sampled_from(list(ActionStatus)), statuses), max_size=6))
def test_the_bar_is_full_only_when_every_measure_is_done(told: list[tuple[ActionStatus, list[ActionStatus]]]) -> None:
    files = []
    for status, actions in told:
        measure = factory.measure(status=status)
        files.append(MeasureFile("1", measure, tuple(serving(measure, each) for each in actions)))
    so_far = progress(files, TODAY)
    assert 0 <= so_far.share <= 1
    assert (so_far.share == 1) == (0 < so_far.whole == so_far.done)
    assert so_far.actions_done <= so_far.actions
    assert so_far.done <= so_far.whole


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, None),
        ({"signed_on": date(2024, 5, 14)}, (2024, 2027)),
        ({"signed_on": date(2024, 5, 14), "valid_until": date(2025, 6, 1)}, (2024, 2025)),
        ({"valid_from": date(2024, 5, 14), "rule": RevisionRule.NONE}, (2024, 2024)),
    ],
)
def test_the_plan_is_for_the_years_of_its_period(values: dict[str, object], found: tuple[int, int] | None) -> None:
    assert years(factory.period(**values), None) == found


def test_an_earlier_plan_ends_where_the_next_one_begins() -> None:
    first, next_one = factory.period(signed_on=date(2018, 10, 25)), factory.period(signed_on=date(2024, 5, 14))
    assert years(first, next_one) == (2018, 2024)
    assert years(first, factory.period()) == (2018, 2019)


def test_progress_in_words() -> None:
    texts = texts_in(Language.EN)
    so_far = Progress(done=1, whole=2, actions_done=3, actions=4, late=2)
    assert done_words(so_far, texts) == "1 of 2 done"
    said = "Byrom: 1 of 2 measures done, 3 of 4 action items done, 2 past the deadline"
    assert progress_sentence("Byrom", so_far, texts) == said
    assert progress_sentence("Byrom", Progress(done=1, whole=1), texts) == "Byrom: 1 of 1 measure done"
