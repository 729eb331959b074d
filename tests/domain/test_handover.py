"""What a handover holds, and how two states of a row are told apart."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.handover import GROUP_OF, Count, Group, Handover, Period, Preview, SetAside
from liaison_desk.domain.handover_scope import ANY, BELONGS, LEFT_OUT, NAMED, PEOPLE, PERSONAL, ROOTS
from liaison_desk.domain.marks import NAME_ONLY, had, mark, mark_of_gone, revision_of
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services.handover_rules import _OF_MINUTES
from liaison_desk.services.handover_sides import shared
from liaison_desk.store import triggers
from liaison_desk.store.links import in_order, links
from liaison_desk.store.tables import TABLE_OF


class TestScope:
    def test_every_table_belongs_to_a_municipality_or_is_left_out_for_a_reason(self) -> None:
        """A new table fails here: say by which field it belongs to what, or why it stays with the officer."""
        told = [*BELONGS, *ROOTS, *PEOPLE, *LEFT_OUT]
        assert len(told) == len(set(told))
        assert set(told) == set(TABLE_OF)
        assert all(LEFT_OUT.values())

    def test_what_belongs_does_so_by_a_link_to_what_comes_along(self) -> None:
        ours = set(BELONGS) | ROOTS
        for kind, belongs in BELONGS.items():
            named = {link.field: link.to for link in links()[kind]}
            for name, kinds in belongs.items():
                assert name in kind.__dataclass_fields__
                if kinds is not ANY:
                    assert set(kinds) <= ours
                    assert named.get(name, *kinds) in kinds if len(kinds) == 1 else name not in named

    def test_what_a_row_cannot_be_without_never_is_left_out(self) -> None:
        for kind in {*BELONGS, *ROOTS, *PEOPLE}:
            for link in links()[kind]:
                assert link.to not in LEFT_OUT or link.may_be_empty

    def test_every_kind_that_comes_along_stands_under_a_heading(self) -> None:
        assert set(GROUP_OF) == {*BELONGS, *ROOTS, *PEOPLE} - {SetAside}
        assert set(GROUP_OF.values()) == set(Group)

    def test_a_kind_comes_after_those_it_points_at(self) -> None:
        order = in_order()
        assert set(order) == set(TABLE_OF)
        for kind in order:
            for link in links()[kind]:
                assert link.to is None or link.to is kind or order.index(link.to) < order.index(kind)
        assert [link.to for link in links()[Attachment] if link.field == "content_id"] == [None]

    def test_fields_that_are_named_are_there(self) -> None:
        for kind, names in PERSONAL.items():
            assert names <= {field.name for field in fields(kind)}
        assert NAMED == ROOTS
        for kind, columns in _OF_MINUTES.items():
            assert set(columns) <= set(shared(kind))
        assert set(triggers.MEETING) | set(triggers.APPROVAL) <= set(shared(Meeting))


VALUES = {"name": "Kari", "side": Side.POLICE, "left_on": date(2026, 1, 2), "email": "", "contact_every": None}


class TestMarks:
    def test_the_same_state_has_the_same_mark_whatever_order_its_fields_stand_in(self) -> None:
        assert mark(3, VALUES) == mark(3, dict(reversed(VALUES.items())))
        assert revision_of(mark(3, VALUES)) == 3

    @pytest.mark.parametrize("change", [{"name": "Karin"}, {"email": "a@b.no"}, {"side": Side.NAV}, {"left_on": None}])
    def test_any_change_makes_another_one(self, change: dict[str, object]) -> None:
        assert mark(3, VALUES | change) != mark(3, VALUES)
        assert mark(4, VALUES) != mark(3, VALUES)

    def test_a_field_that_says_nothing_leaves_no_trace(self) -> None:
        assert mark(3, VALUES | {"new": "", "newer": None, "newest": False, "count": 0}) == mark(3, VALUES)

    def test_of_each_field_it_tells_whether_it_had_a_value(self) -> None:
        known = {mark(3, VALUES)}
        assert all(had(known, name, value) for name, value in VALUES.items())
        assert not had(known, "name", "Karin")
        assert not had(known, "name", "")
        assert not had(known, "email", "a@b.no")
        assert had({mark(2, {"name": "Karin"}), *known}, "name", "Karin")
        assert not had([], "name", "Kari")

    def test_a_moment_is_the_same_in_every_zone(self) -> None:
        moment = datetime(2026, 11, 24, 10, 42, 1, 500000, tzinfo=OSLO)
        assert had({mark(1, {"at": moment})}, "at", moment.astimezone())
        assert not had({mark(1, {"at": moment})}, "at", moment + timedelta(milliseconds=1))

    def test_removal_and_a_name_alone_have_marks_of_their_own(self) -> None:
        assert revision_of(mark_of_gone(5)) == 5
        assert had({mark_of_gone(5)}, "name", "")
        assert revision_of(NAME_ONLY) == 0

    def test_what_cannot_be_said_in_unicode_is_told_apart_too(self) -> None:
        assert mark(1, {"name": "\udc41"}) != mark(1, {"name": "\udc42"})


def label(**values: object) -> Handover:
    return Handover(
        **{"id": "h", "at": datetime(2026, 10, 30), "by": "Hilde Prøve", "places": "Askøy\nBergen"} | values
    )


class TestLabel:
    def test_it_names_its_municipalities_and_its_period(self) -> None:
        assert label().municipalities == ("Askøy", "Bergen")
        assert label().period is None
        assert label(first=date(2026, 7, 1), last=date(2026, 8, 1)).period == Period(date(2026, 7, 1), date(2026, 8, 1))

    def test_a_preview_adds_up(self) -> None:
        counts = (Count(Group.COUNCILS, new=2, newer=1), Count(Group.ACTIONS, new=1, both=4, here=9))
        found = Preview(label(), counts, (), (), owned=0)
        assert (found.new, found.newer, found.both, found.here, found.changes_nothing) == (3, 1, 4, 9, False)
        assert replace(found, counts=(Count(Group.COUNCILS, here=3),)).changes_nothing


def test_a_deputy_gets_a_year_back() -> None:
    assert Period(date(2026, 7, 1), date(2026, 8, 1)).since == date(2025, 7, 1)
