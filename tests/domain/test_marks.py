"""How two states of a row are told apart, and of each field whether it has changed."""

from datetime import date, datetime, timedelta

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.marks import NAME_ONLY, had, mark, mark_of_gone, revision_of

VALUES = {"name": "Kari", "side": Side.POLICE, "left_on": date(2026, 1, 2), "email": "", "contact_every": None}


def test_the_same_state_has_the_same_mark_whatever_order_its_fields_stand_in() -> None:
    assert mark(3, VALUES) == mark(3, dict(reversed(VALUES.items())))
    assert revision_of(mark(3, VALUES)) == 3


@pytest.mark.parametrize("change", [{"name": "Karin"}, {"email": "a@b.no"}, {"side": Side.NAV}, {"left_on": None}])
def test_any_change_makes_another_one(change: dict[str, object]) -> None:
    assert mark(3, VALUES | change) != mark(3, VALUES)
    assert mark(4, VALUES) != mark(3, VALUES)


def test_a_field_that_says_nothing_leaves_no_trace() -> None:
    assert mark(3, VALUES | {"new": "", "newer": None, "newest": False, "count": 0}) == mark(3, VALUES)


def test_of_each_field_it_tells_whether_it_had_a_value() -> None:
    known = {mark(3, VALUES)}
    assert all(had(known, name, value) for name, value in VALUES.items())
    assert not had(known, "name", "Karin")
    assert not had(known, "name", "")
    assert not had(known, "email", "a@b.no")
    assert had({mark(2, {"name": "Karin"}), *known}, "name", "Karin")
    assert not had([], "name", "Kari")


def test_a_moment_is_the_same_in_every_zone() -> None:
    moment = datetime(2026, 11, 24, 10, 42, 1, 500000, tzinfo=OSLO)
    assert had({mark(1, {"at": moment})}, "at", moment.astimezone())
    assert not had({mark(1, {"at": moment})}, "at", moment + timedelta(milliseconds=1))


def test_removal_and_a_name_alone_have_marks_of_their_own() -> None:
    assert revision_of(mark_of_gone(5)) == 5
    assert had({mark_of_gone(5)}, "name", "")
    assert revision_of(NAME_ONLY) == 0


def test_what_cannot_be_said_in_unicode_is_told_apart_too() -> None:
    assert mark(1, {"name": "\udc41"}) != mark(1, {"name": "\udc42"})
