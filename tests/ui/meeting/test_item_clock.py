"""The time items take, by wall time; kept as a text, and fresh where the text is none of ours."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.ui.meeting.item_clock import ItemClock, clock_from

BEGIN = datetime(2026, 11, 24, 10, 42)


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "c", ""]), st.integers(0, 3600)), max_size=12))
def test_each_item_has_what_was_spent_at_it(stands: list[tuple[str, int]]) -> None:
    clock, now, spent = ItemClock(), BEGIN, {"a": 0, "b": 0, "c": 0, "": 0}
    for item, seconds in stands:
        clock = clock_from(clock.stand_at(item, now).as_text())
        now += timedelta(seconds=seconds)
        spent[item] += seconds
    assert {item: clock.seconds(item, now) for item in "abc"} == {item: spent[item] for item in "abc"}


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    assert ItemClock().stand_at("a", BEGIN).seconds("a", BEGIN - timedelta(hours=1)) == 0


@pytest.mark.parametrize("text", ["", "on", "[]", '{"more": 1}', '{"since": "soon"}', '{"spent": {"a": "x"}}', "1"])
def test_what_is_none_of_ours_begins_anew(text: str) -> None:
    assert clock_from(text) == ItemClock()
