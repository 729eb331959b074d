"""Who is reminded of what: nothing exempt in words, whoever it goes to, and nothing that is open forgotten."""

from datetime import date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.reminding import NoReminder, Reminder, of_owner
from tests import factory

NOW = datetime(2026, 11, 24, 10, 42)
DAYS = st.dates(date(2026, 10, 1), date(2027, 1, 31))
DEADLINES = st.one_of(st.just(NO_DEADLINE), DAYS.map(Deadline.day), DAYS.map(Deadline.week_of))


@st.composite
def reminders(draw: st.DrawFn) -> tuple[Reminder, list[ActionRow], set[str], set[str]]:
    """With the rows it was made of, what of them is exempt, and what is not public."""
    rows = [
        factory.action_row(
            id=f"action-{number}",
            status=draw(st.sampled_from(ActionStatus)),
            due_kind=until.kind,
            due_on=until.on,
        )
        for number, until in enumerate(draw(st.lists(DEADLINES, max_size=6)))
    ]
    exempt, closed = ({row.action.id for row in rows if draw(st.booleans())} for _ in range(2))
    person = draw(st.none() | st.sampled_from(Side).map(lambda side: factory.contact(side=side)))
    made = of_owner("Noen", person, rows, exempt=exempt, not_public=exempt | closed, last_on=None, now=NOW)
    return made, rows, exempt, exempt | closed


@given(reminders())
def test_all_that_is_open_is_told_or_kept_back_and_nothing_exempt_is_told(made: Any) -> None:
    one, rows, exempt, not_public = made
    told, kept_back = ([row.action.id for row in part] for part in (one.told, one.kept_back))
    assert sorted([*told, *kept_back]) == sorted(row.action.id for row in rows if row.action.status.is_open)
    assert not exempt & set(told)
    assert one.not_assessed == len(not_public & set(told))
    if one.is_outside:
        assert one.not_assessed == 0
        assert (one.why_not is None) == bool(told)
    else:
        assert (one.why_not is NoReminder.NOTHING_OPEN) == (not one.rows)
        assert set(kept_back) <= exempt


@given(reminders())
def test_the_most_late_first_and_what_has_no_day_last(made: Any) -> None:
    today = NOW.date()
    for part in (made[0].told, made[0].kept_back):
        days = [row.days_over(today) for row in part]
        assert days == sorted(days, reverse=True)
        last = [row.last_day or date.max for row in part if not row.days_over(today)]
        assert last == sorted(last)
