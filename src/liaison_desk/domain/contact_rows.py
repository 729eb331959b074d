"""Rows of Today for people and municipalities the officer has not been in touch with for too long [W2]."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.today import ON_TIME, Rule, TodayRow


@dataclass(frozen=True, slots=True)
class WishedContact:
    """Somebody the officer wants to be in touch with every so many days: a person, or else a municipality."""

    every: int
    last: date | None
    place: str = ""
    person: Contact | None = None
    municipality: Municipality | None = None


def contact_rows(states: Iterable[WishedContact], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """From the last day of the interval. A wish is no deadline: it is for today, and never overdue."""
    rows = []
    for state in states:
        last_day = state.last + timedelta(days=state.every) if state.last else today
        if last_day <= today + early:
            rows.append(
                TodayRow(
                    Rule.CONTACT_DUE,
                    max(last_day, today),
                    state.place,
                    municipality=state.municipality,
                    person=state.person,
                    last_contact=state.last,
                )
            )
    return rows
