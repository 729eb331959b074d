from datetime import date

import pytest

from liaison_desk.domain.actions import ActionStatus, DueGroup, days_over, due_group
from liaison_desk.domain.deadlines import Deadline
from tests import factory

TODAY = date(2026, 11, 24)  # Tuesday
NEXT_MEETING = date(2026, 12, 8)


@pytest.mark.parametrize(
    ("deadline", "group"),
    [
        (Deadline.day(date(2026, 11, 23)), DueGroup.OVERDUE),
        (Deadline.day(TODAY), DueGroup.THIS_WEEK),
        (Deadline.day(date(2026, 11, 29)), DueGroup.THIS_WEEK),
        (Deadline.day(date(2026, 11, 30)), DueGroup.NEXT_30_DAYS),
        (Deadline.day(date(2026, 12, 24)), DueGroup.NEXT_30_DAYS),
        (Deadline.day(date(2026, 12, 25)), DueGroup.LATER),
        (Deadline.week_of(date(2026, 11, 18)), DueGroup.OVERDUE),  # week 47 ended on Sunday
        (Deadline.week_of(TODAY), DueGroup.THIS_WEEK),
        (Deadline.week_of(date(2026, 12, 2)), DueGroup.NEXT_30_DAYS),
        (Deadline.next_meeting(), DueGroup.NEXT_30_DAYS),
        (Deadline.condition("når anbudet er klart"), DueGroup.NO_DATE),
        (Deadline(), DueGroup.NO_DATE),
    ],
)
def test_groups_of_open_items(deadline: Deadline, group: DueGroup) -> None:
    assert due_group(factory.action().with_deadline(deadline), NEXT_MEETING, TODAY) is group


def test_next_meeting_without_a_date_is_never_late() -> None:
    item = factory.action().with_deadline(Deadline.next_meeting())
    assert due_group(item, None, TODAY) is DueGroup.NO_DATE
    assert due_group(item, date(2026, 11, 20), TODAY) is DueGroup.OVERDUE


@pytest.mark.parametrize("status", [ActionStatus.DONE, ActionStatus.DROPPED])
def test_closed_items_wait_for_their_council(status: ActionStatus) -> None:
    assert due_group(factory.action(status=status, council_id="c"), None, TODAY) is DueGroup.TO_REPORT
    assert due_group(factory.action(status=status, council_id="c", reported_in="m"), None, TODAY) is DueGroup.CLOSED
    assert due_group(factory.action(status=status), None, TODAY) is DueGroup.CLOSED  # no council to tell


@pytest.mark.parametrize(
    ("deadline", "days"),
    [
        (Deadline.day(date(2026, 11, 13)), 11),
        (Deadline.day(TODAY), 0),
        (Deadline.week_of(date(2026, 11, 18)), 2),
        (Deadline(), 0),
    ],
)
def test_days_over(deadline: Deadline, days: int) -> None:
    item = factory.action().with_deadline(deadline)
    assert days_over(item, None, TODAY) == days


def test_a_closed_item_is_not_late() -> None:
    item = factory.action(status=ActionStatus.DONE).with_deadline(Deadline.day(date(2026, 1, 1)))
    assert days_over(item, None, TODAY) == 0


def test_open_statuses() -> None:
    assert [status for status in ActionStatus if status.is_open] == [
        ActionStatus.NOT_STARTED,
        ActionStatus.IN_PROGRESS,
        ActionStatus.WAITING,
    ]


def test_a_deadline_is_something_or_nothing() -> None:
    assert not Deadline()
    assert Deadline.next_meeting()
    assert Deadline.week_of(date(2026, 11, 29)).on == date(2026, 11, 23)
