"""What goes with a municipality to whoever takes it over, and by when."""

from datetime import date

import pytest

from liaison_desk.domain.agreements import Agreement
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.first_days import Stage, by_owner, handed_over, in_stages, stage_of
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.today import SOME_DAY, Rule, TodayRow
from tests import factory

DAY = date(2026, 11, 30)
HERE, THERE = factory.municipality(id="here"), factory.municipality(id="there")
OURS, THEIRS = factory.council(id="ours"), factory.council(id="theirs")


@pytest.mark.parametrize(
    ("due", "stage"),
    [
        (date(2026, 10, 1), Stage.FIRST_WEEK),  # late
        (date(2026, 12, 6), Stage.FIRST_WEEK),
        (date(2026, 12, 7), Stage.SECOND_WEEK),
        (date(2026, 12, 13), Stage.SECOND_WEEK),
        (date(2026, 12, 14), Stage.THIRTY_DAYS),
        (date(2026, 12, 30), Stage.THIRTY_DAYS),
        (date(2026, 12, 31), None),
        (SOME_DAY, Stage.THIRTY_DAYS),
    ],
)
def test_stages_are_counted_from_the_day_of_the_handover(due: date, stage: Stage | None) -> None:
    assert stage_of(due, DAY) is stage


def test_what_comes_after_the_thirty_days_is_left_out_and_the_rest_stands_by_day() -> None:
    rows = [TodayRow(Rule.SEND_AGENDA, date(2026, 12, day), "") for day in (31, 5, 2, 20)]
    staged = in_stages(rows, DAY)
    assert [(stage, [row.due.day for row in rows]) for stage, rows in staged] == [
        (Stage.FIRST_WEEK, [2, 5]),
        (Stage.THIRTY_DAYS, [20]),
    ]


def test_only_what_belongs_to_the_municipalities_goes_with_them() -> None:
    def agreement(place: str) -> Agreement:
        return Agreement(id=place, municipality_id=MunicipalityId(place))

    goes = [
        TodayRow(Rule.SEND_AGENDA, DAY, "", council=OURS),
        TodayRow(Rule.REVISE_AGREEMENT, DAY, "", municipality=HERE, agreement=agreement("here")),
        TodayRow(Rule.REVIEW_BYLAWS, DAY, "", municipality=HERE),
    ]
    stays = [
        TodayRow(Rule.SEND_AGENDA, DAY, "", council=THEIRS),
        TodayRow(Rule.REVISE_AGREEMENT, DAY, "", agreement=agreement("there")),
        TodayRow(Rule.REVIEW_BYLAWS, DAY, "", municipality=THERE),
        TodayRow(Rule.PLAN_NEXT, DAY, ""),
        TodayRow(Rule.MEMO, DAY, ""),
        TodayRow(Rule.CONTACT_DUE, DAY, "", municipality=HERE),
        TodayRow(Rule.NEED_OPEN, DAY, "", municipality=HERE),
        TodayRow(Rule.MANY_MUNICIPALITIES, DAY, ""),
    ]
    assert handed_over([*goes, *stays], {"here"}, {"ours"}) == goes


def test_a_row_of_many_action_items_keeps_those_that_go() -> None:
    ours, alone, theirs = (
        factory.action_row(council_id="ours"),
        factory.action_row(municipality_id="here"),
        factory.action_row(council_id="theirs", municipality_id="there"),
    )
    late = TodayRow(Rule.ACTIONS_LATE, DAY, "Askøy", actions=(ours, theirs, alone))
    other = TodayRow(Rule.ACTION_LATE, DAY, "Askøy", council=OURS, actions=(theirs,))
    near = TodayRow(Rule.ACTION_NEAR, DAY, "Askøy", actions=(ours,))
    mine = TodayRow(Rule.ACTION_NEAR, DAY, "Askøy", actions=(ours,), is_mine=True)
    found = handed_over([late, other, near, mine], {"here"}, {"ours"})
    assert [row.actions for row in found] == [(ours, alone), (ours,)]


def test_who_has_most_that_is_late_comes_first() -> None:
    def due(owner: str, on: date, title: str = "") -> object:
        return factory.action_row(owner_words=owner, due_kind=DueKind.DATE, due_on=on, title=title)

    early, late = date(2026, 11, 1), date(2026, 12, 20)
    rows = [due("Anne", late), due("Per", late), due("Per", early), due("Kari", early, "b"), due("Kari", early, "a")]
    rows.append(factory.action_row(owner_words="Anne"))
    said = [(row.action.owner, row.last_day, row.action.title) for row in by_owner(rows, DAY)]  # type: ignore[arg-type]
    assert [owner for owner, _, _ in said] == ["Kari", "Kari", "Per", "Per", "Anne", "Anne"]
    assert [title for _, _, title in said[:2]] == ["a", "b"]
    assert [day for _, day, _ in said[2:]] == [early, late, late, None]
