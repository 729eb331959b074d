"""The months a council meets in: kept, shared out, and said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain import month_windows
from liaison_desk.domain.planning import proposal
from liaison_desk.domain.texts import Language
from liaison_desk.domain.year_plan import windows
from liaison_desk.i18n import texts_in
from tests import factory

month = st.integers(1, 12)
some_windows = st.lists(st.tuples(month, month), min_size=1, max_size=5).map(
    lambda pairs: month_windows.read(month_windows.written(pairs))
)


@given(st.lists(st.tuples(month, month), max_size=6))
def test_what_is_kept_comes_back_in_order(pairs: list[tuple[int, int]]) -> None:
    found = month_windows.read(month_windows.written(pairs))
    assert list(found) == sorted((min(pair), max(pair)) for pair in pairs)


@given(some_windows, st.integers(0, 12), st.integers(2024, 2030))
def test_every_meeting_has_a_part_of_the_agreed_months(
    agreed: tuple[month_windows.Window, ...], meetings: int, year: int
) -> None:
    found = month_windows.days(year, agreed, meetings)
    assert len(found) == meetings
    for first, last in found:
        assert first <= last
        assert any(low <= first.month and last.month <= high for low, high in agreed)


def test_two_meetings_in_spring_and_autumn() -> None:
    assert windows(2027, 2, "3-4,9-10") == [
        (date(2027, 3, 1), date(2027, 4, 30)),
        (date(2027, 9, 1), date(2027, 10, 31)),
    ]
    assert [first.month for first, _ in windows(2027, 3, "3-4,11-12")] == [3, 11, 12]
    assert windows(2027, 2) == windows(2027, 2, "")


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.NB, "mars–april og september"), (Language.EN, "March–April and September")],
)
def test_months_in_words(language: Language, said: str) -> None:
    assert month_windows.words(texts_in(language), ((3, 4), (9, 9))) == said
    assert month_windows.words(texts_in(language), ()) == ""


def test_a_new_meeting_is_proposed_in_those_months() -> None:
    council = factory.council(months="3-4,9-10", weekday=1)
    latest = factory.meeting(day=date(2026, 6, 9))
    assert proposal(council, [latest], date(2026, 6, 10)).day.month in (3, 4)
    only_july = factory.council(months="7-7", weekday=1)
    assert proposal(only_july, [], date(2026, 11, 24)).day == date(2026, 12, 8)
