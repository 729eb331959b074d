"""What goes on inside the police [W7]."""

from datetime import date, timedelta
from typing import Any

import pytest

from liaison_desk.domain.ids import MunicipalityId, PoliceNoteId
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind, in_order
from liaison_desk.domain.inside_rows import need_rows
from liaison_desk.domain.today import Rule, TodayGroup

TODAY = date(2026, 11, 24)


def note(days: int, kind: PoliceNoteKind = PoliceNoteKind.NEED, **values: Any) -> PoliceNote:
    """Of so many days ago."""
    told = {"words": "Butikker"} if kind.has_words else {}
    return PoliceNote(id=PoliceNoteId(f"{kind}{days}"), kind=kind, on=TODAY - timedelta(days), **told | values)


def test_open_needs_come_first_the_oldest_of_them_on_top_and_the_rest_newest_first() -> None:
    new, old, answered = note(1), note(20), note(9, answered_on=TODAY)
    briefing, indicia = note(3, PoliceNoteKind.BRIEFING), note(30, PoliceNoteKind.INDICIA)
    assert in_order([indicia, new, answered, briefing, old]) == [old, new, briefing, answered, indicia]


@pytest.mark.parametrize("field", ["words", "whom"])
def test_of_what_is_in_indicia_nothing_is_said_but_when(field: str) -> None:
    with pytest.raises(ValueError, match="Indicia alone"):
        note(1, PoliceNoteKind.INDICIA, **{field: "noe"})


def test_a_need_that_has_waited_more_than_two_weeks_is_a_row_of_today() -> None:
    where = MunicipalityId("m")
    notes = [note(15, municipality_id=where), note(14), note(15, answered_on=TODAY), note(40, PoliceNoteKind.BRIEFING)]
    (row,) = need_rows(notes, {where: "Øygarden"}, TODAY)
    assert (row.rule, row.note, row.place) == (Rule.NEED_OPEN, notes[0], "Øygarden")
    assert row.group(TODAY) is TodayGroup.OVERDUE
    early = need_rows(notes, {}, TODAY, timedelta(1))
    assert [row.place for row in early] == ["", ""]
