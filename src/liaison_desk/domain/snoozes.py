"""Rows of Today that are put off: gone until a day, and back on it with a word about it [W1].

A row that is put off is never forgotten: it stands in a folded list under the others, also past its deadline.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from liaison_desk.domain.today import TodayRow

BACK = timedelta(days=14)  # so long a row that is back says that it was put off


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """`key` is the row's; `since` is the day it was first put off."""

    id: str
    key: str
    until: date
    since: date

    def sleeps(self, today: date) -> bool:
        return today < self.until

    def is_told(self, today: date) -> bool:
        """Whether the row is put off, or so newly back that it says that it was."""
        return today - BACK <= self.until


def told_apart(
    rows: Iterable[TodayRow], snoozes: Iterable[Snooze], today: date
) -> tuple[list[TodayRow], list[TodayRow]]:
    """The rows that stand there today, and those put off, by the day they come back."""
    by_key = {snooze.key: snooze for snooze in snoozes}
    awake, asleep = [], []
    for row in rows:
        snooze = by_key.get(row.key)
        if snooze is None or not snooze.is_told(today):
            awake.append(row)
        elif snooze.sleeps(today):
            asleep.append(replace(row, put_off_since=snooze.since, put_off_until=snooze.until))
        else:
            awake.append(replace(row, put_off_since=snooze.since))
    return awake, sorted(asleep, key=lambda row: (row.put_off_until, row.due))
