"""Counts and hours: written, and refused in words where they cannot be."""

from datetime import time

import pytest

from liaison_desk.ui.fields.count import CountField
from liaison_desk.ui.fields.hour import HourField
from tests.ui.fields.conftest import Stage


class Count:
    def __init__(self, stage: Stage) -> None:
        self.field = CountField("Meetings a year", least=1, most=52)
        self.told: list[int] = []
        self.field.changed.connect(self.told.append)
        self.field.show_value(4)
        stage.put(self.field)


class Hour:
    def __init__(self, stage: Stage) -> None:
        self.field = HourField(stage.context, "From")
        self.told: list[time | None] = []
        self.field.changed.connect(self.told.append)
        stage.put(self.field)


class TestCount:
    @pytest.fixture
    def count(self, stage: Stage) -> Count:
        return Count(stage)

    @pytest.mark.parametrize("end", ["Return", "Tab"])
    def test_a_number_is_told_when_it_is_written(self, stage: Stage, count: Count, end: str) -> None:
        stage.replace("12")
        assert count.told == []
        stage.key(end)
        assert (count.told, count.field.value) == ([12], 12)

    @pytest.mark.parametrize("written", ["0", "53", ""])
    def test_outside_the_limits_it_stays_with_a_sentence(self, stage: Stage, count: Count, written: str) -> None:
        stage.key("Ctrl+A")
        stage.key("Delete")
        stage.type(written)
        stage.leave()
        assert count.field.error == "Write a number from 1 to 52."
        assert (count.field.edit.text(), count.field.value, count.told) == (written, 4, [])
        count.field.setFocus()
        stage.replace("4")
        stage.key("Return")
        assert (count.field.error, count.told) == ("", [4])  # what was refused is asked again

    def test_letters_do_not_come_in(self, stage: Stage, count: Count) -> None:
        stage.replace("1a2")
        assert count.field.edit.text() == "12"

    def test_the_same_again_is_not_told(self, stage: Stage, count: Count) -> None:
        stage.replace("4")
        stage.key("Return")
        assert count.told == []


class TestHour:
    @pytest.fixture
    def hour(self, stage: Stage) -> Hour:
        return Hour(stage)

    @pytest.mark.parametrize(
        ("written", "meant", "shown"),
        [
            ("13", time(13), "13:00"),
            ("13.30", time(13, 30), "13:30"),
            ("9:05", time(9, 5), "09:05"),
            ("1330", time(13, 30), "13:30"),
            ("kl. 8", time(8), "08:00"),
        ],
    )
    def test_as_people_write_them(self, stage: Stage, hour: Hour, written: str, meant: time, shown: str) -> None:
        stage.type(written)
        stage.key("Tab")
        assert (hour.told, hour.field.edit.text()) == ([meant], shown)

    @pytest.mark.parametrize("written", ["25", "12.60", "etter lunsj"])
    def test_what_is_no_time_keeps_its_text(self, stage: Stage, hour: Hour, written: str) -> None:
        stage.type(written)
        stage.leave()
        assert hour.field.error == "Write a time, for example 13.30."
        assert (hour.field.edit.text(), hour.told, hour.field.value) == (written, [], None)

    def test_emptied_it_is_none(self, stage: Stage, hour: Hour) -> None:
        hour.field.show_value(time(12))
        stage.key("Ctrl+A")
        stage.key("Delete")
        stage.key("Return")
        assert (hour.told, hour.field.value) == ([None], None)

    def test_what_is_being_typed_stays_when_the_page_is_read_again(self, stage: Stage, hour: Hour) -> None:
        hour.field.show_value(time(12))
        stage.replace("13.")
        hour.field.show_value(time(12))
        assert hour.field.edit.text() == "13."
        hour.field.show_value(time(14))  # changed elsewhere
        assert hour.field.edit.text() == "14:00"
