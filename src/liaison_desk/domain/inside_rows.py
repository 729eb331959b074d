"""Rows of Today that come from information needs nobody has answered [W7], [004 §5.4]."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.today import ON_TIME, Rule, TodayRow

PATIENCE = timedelta(days=14)  # after this an information need should have been answered


def need_rows(
    notes: Iterable[PoliceNote], places: Mapping[MunicipalityId, str], today: date, early: timedelta = ON_TIME
) -> list[TodayRow]:
    """One for each need that has been open longer than two weeks; `places` are the municipalities in short."""
    return [
        TodayRow(
            Rule.NEED_OPEN,
            note.on + PATIENCE,
            places.get(note.municipality_id, "") if note.municipality_id else "",
            note=note,
        )
        for note in notes
        if note.is_open and today + early > note.on + PATIENCE
    ]
