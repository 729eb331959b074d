"""Days on which no meeting should be: a municipality's own, or the officer's."""

from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.ids import MunicipalityId


@dataclass(frozen=True, slots=True, kw_only=True)
class BusyDays:
    """From the first day to the last, both included, with the reason: «bystyrets budsjettuke», «vinterferie»."""

    id: str
    first: date
    last: date
    reason: str
    municipality_id: MunicipalityId | None = None  # None: the officer's own, whichever council it is

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last

    def is_in(self, year: int) -> bool:
        return self.first.year <= year <= self.last.year


def whole_weeks(first: date, last: date) -> tuple[date, date]:
    """From the Monday of the first day's week to the Sunday of the last one's."""
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())
