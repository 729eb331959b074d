"""What a handover says of itself, and what its preview adds up to."""

from dataclasses import replace
from datetime import date, datetime

from liaison_desk.domain.handover import Count, Group, Handover, Period, Preview


def label(**values: object) -> Handover:
    return Handover(
        **{"id": "h", "at": datetime(2026, 10, 30), "by": "Hilde Prøve", "places": "Askøy\nBergen"} | values
    )


def test_it_names_its_municipalities_and_its_period() -> None:
    assert label().municipalities == ("Askøy", "Bergen")
    assert label().period is None
    assert label(first=date(2026, 7, 1), last=date(2026, 8, 1)).period == Period(date(2026, 7, 1), date(2026, 8, 1))


def test_a_preview_adds_up() -> None:
    counts = (Count(Group.COUNCILS, new=2, newer=1), Count(Group.ACTIONS, new=1, both=4, here=9))
    found = Preview(label(), counts, (), (), owned=0)
    assert (found.new, found.newer, found.both, found.here, found.changes_nothing) == (3, 1, 4, 9, False)
    assert replace(found, counts=(Count(Group.COUNCILS, here=3),)).changes_nothing


def test_a_deputy_gets_a_year_back() -> None:
    assert Period(date(2026, 7, 1), date(2026, 8, 1)).since == date(2025, 7, 1)
