"""What the pages of a handover say of values: as the officer would, whatever a field is made of."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.handover import Chosen, Clash, Handover, SetAside, Side, Taken
from liaison_desk.domain.ids import ActionId, ContactId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.services.handover_merge import together
from liaison_desk.ui.handover.words import (
    aside_words,
    by_words,
    covers_words,
    from_words,
    row_words,
    taken_words,
    thing_words,
    value_words,
    years_words,
)
from tests import factory

EN = texts_in(Language.EN)
TODAY = date(2026, 11, 24)
AT = datetime(2026, 11, 2, 9, 0, tzinfo=OSLO)
LABEL = Handover(id="h", at=AT, by="Hilde Brekke", officer_id=ContactId("o"), places="Askøy\nSund")


def side(*values: Any, shown: tuple[str, ...] = (), is_gone: bool = False) -> Side:
    return Side(values, shown or ("",) * len(values), "Hilde Brekke", AT, is_gone)


@pytest.mark.parametrize(
    ("names", "values", "words"),
    [
        (("due_kind", "due_on", "due_words"), (DueKind.DATE, date(2026, 12, 4), ""), "Friday 4 December"),
        (("due_kind", "due_on", "due_words"), (DueKind.WEEK, date(2026, 11, 30), ""), "week 49"),
        (("due_kind", "due_on", "due_words"), (DueKind.NONE, None, ""), "no deadline"),
        (("status", "done_on", "dropped_because"), (ActionStatus.DROPPED, TODAY, "Lagt i bero"), None),
        (("start", "end"), (time(14), time(15, 30)), "14:00–15:30"),
        (("start", "end"), (time(14), None), "14:00"),
        (("weekday",), (1,), "Tuesday"),
        (("is_open",), (True,), "Yes"),
        (("is_open",), (False,), "No"),
        (("left_on",), (None,), "Nothing"),
        (("notice_days",), (14,), "14"),
    ],
)
def test_a_value_is_said_in_words(names: tuple[str, ...], values: tuple[Any, ...], words: str | None) -> None:
    said = value_words(EN, names, side(*values), TODAY)
    assert said == (words or "Dropped, Tuesday 24 November, Lagt i bero")


def test_a_value_that_points_to_a_row_is_called_by_that() -> None:
    names = ("owner_id", "owner_words")
    assert value_words(EN, names, side("x", "Kari Lunde", shown=("Kari Lunde", "")), TODAY) == "Kari Lunde"


def test_a_row_that_is_gone_says_so() -> None:
    assert value_words(EN, (), side(is_gone=True), TODAY) == "Removed"
    assert value_words(EN, (), side(), TODAY) == "Kept"


@pytest.mark.parametrize(
    ("kind", "row", "title", "words"),
    [
        (ActionItem, None, "Lys", "Action item: Lys"),
        (AgendaItem, None, "Trafikk", "Case: Trafikk"),
        (Meeting, None, " ", "Meeting: A meeting"),
        (Contact, factory.contact(name="Kari", title="ordfører"), "ordfører", "Kari"),
        (Council, None, "Politirådet", "Politirådet"),
    ],
)
def test_a_row_is_called_what_the_officer_calls_it(kind: type, row: object, title: str, words: str) -> None:
    clash = Clash("k", kind, row, title, ("title",), side(""), side(""), Chosen.HERE)
    assert row_words(EN, clash) == words


def test_a_field_has_a_short_name_or_else_its_description() -> None:
    assert thing_words(EN, ActionItem, ("due_kind", "due_on", "due_words")) == "Deadline"
    assert thing_words(EN, Contact, ("title",)) == "Post"
    assert thing_words(EN, ActionItem, ("title",)) == "Title"
    assert thing_words(EN, Contact, ("left_on",)) == "Last day in the post"
    assert thing_words(EN, Contact, ()) == "All of it"


def test_who_wrote_it_is_you_only_where_it_was_you() -> None:
    assert by_words(EN, side(), TODAY, "Ingrid") == "Hilde Brekke, 2 November"
    assert by_words(EN, side(), TODAY, "Hilde Brekke") == "you, 2 November"
    assert by_words(EN, replace(side(), by=""), TODAY, "Ingrid") == "2 November"


def test_a_file_says_what_it_covers_and_from_whom() -> None:
    assert covers_words(EN, LABEL) == "Askøy and Sund"
    assert years_words(replace(LABEL, first_year=2026, last_year=2026)) == "2026"
    assert covers_words(EN, replace(LABEL, first_year=2019, last_year=2026)) == "Askøy and Sund, 2019–2026"
    assert from_words(EN, LABEL) == "From Hilde Brekke"
    assert from_words(EN, replace(LABEL, until=TODAY)) == "From Hilde Brekke, who has it until 24 November 2026"


def test_what_was_done_is_said_where_there_was_any() -> None:
    assert len(taken_words(EN, Taken(LABEL, 1, 0, 0, 0, 0))) == 1
    assert len(taken_words(EN, Taken(LABEL, 1, 1, 1, 1, 1, ("12/26 b",)))) == 6


@pytest.mark.parametrize(
    ("table", "field", "value", "what", "words"),
    [
        ("action_item", "status", "in_progress", "An action item  ·  Status", "In progress"),
        ("action_item", "status", "unknown to this version", "An action item  ·  Status", "unknown to this version"),
        ("action_item", "done_on", "2026-12-04", None, "4 December 2026"),
        ("meeting", "locked_at", "2026-12-04T10:00:00+01:00", None, "4 December 2026"),
        ("council", "start", "14:00:00", None, "14:00"),
        ("contact", "title", "", "A person in a post  ·  Post", "Nothing"),
        ("gone_table", "x", "y", "gone_table", "y"),
    ],
)
def test_what_was_not_chosen_is_read_as_it_was_meant(
    table: str, field: str, value: str, what: str | None, words: str
) -> None:
    one = SetAside(id="s", row_id="r", in_table=table, field=field, value=value, by="Hilde Brekke", at=AT)
    said, meant, by = aside_words(EN, (one,), None)
    assert meant == words
    assert said == (what or said)
    assert by == "Hilde Brekke, 2 November 2026"


def test_what_says_one_thing_is_read_as_one_and_of_what_it_was() -> None:
    week = {"due_kind": "week", "due_on": "2026-12-07"}
    of_week = [
        SetAside(id=name, row_id="r", in_table="action_item", field=name, value=value, by="Hilde Brekke", at=AT)
        for name, value in week.items()
    ]
    status = replace(of_week[0], id="s", field="status", value="done")
    one, other = together([*of_week, status])
    said, meant, _ = aside_words(EN, one, ActionItem(id=ActionId("r"), title="Lighting", raised_on=TODAY))
    assert (said, meant) == ("Action item: Lighting  ·  Deadline", "week 50")
    assert aside_words(EN, other, None)[1] == "Done"
    assert aside_words(EN, (replace(of_week[1], in_table="gone_table"),), None)[1] == "2026-12-07"


def test_a_long_name_of_what_was_not_chosen_is_shortened() -> None:
    one = SetAside(id="s", row_id="r", in_table="entry", field="text", value="Nytt", by="", at=AT)
    said, _, _ = aside_words(EN, (one,), factory.entry(text="Lyset ved skulen " * 9))
    assert said == "Line of the notes: Lyset ved skulen Lyset ved skulen Lyset ved skulen Lyset …  ·  Text"
