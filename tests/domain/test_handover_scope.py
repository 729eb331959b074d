"""What of a municipality goes along with a handover: every kind of row is told of, and so is why one stays."""

from dataclasses import fields

from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.handover import GROUP_OF, Group, SetAside
from liaison_desk.domain.handover_scope import ANY, BELONGS, LEFT_OUT, NAMED, PEOPLE, PERSONAL
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services.handover_rules import _OF_MINUTES
from liaison_desk.services.handover_sides import shared
from liaison_desk.store import triggers
from liaison_desk.store.links import in_order, links
from liaison_desk.store.tables import TABLE_OF


def test_every_table_belongs_to_a_municipality_or_is_left_out_for_a_reason() -> None:
    """A new table fails here: say by which field it belongs to what, or why it stays with the officer."""
    told = [*BELONGS, *NAMED, *PEOPLE, *LEFT_OUT]
    assert len(told) == len(set(told))
    assert set(told) == set(TABLE_OF)
    assert all(LEFT_OUT.values())


def test_what_belongs_does_so_by_a_link_to_what_comes_along() -> None:
    ours = set(BELONGS) | NAMED
    for kind, belongs in BELONGS.items():
        named = {link.field: link.to for link in links()[kind]}
        for name, kinds in belongs.items():
            assert name in kind.__dataclass_fields__
            if kinds is not ANY:
                assert set(kinds) <= ours
                assert named.get(name, *kinds) in kinds if len(kinds) == 1 else name not in named


def test_what_a_row_cannot_be_without_never_is_left_out() -> None:
    for kind in {*BELONGS, *NAMED, *PEOPLE}:
        for link in links()[kind]:
            assert link.to not in LEFT_OUT or link.may_be_empty


def test_every_kind_that_comes_along_stands_under_a_heading() -> None:
    assert set(GROUP_OF) == {*BELONGS, *NAMED, *PEOPLE} - {SetAside}
    assert set(GROUP_OF.values()) == set(Group)


def test_a_kind_comes_after_those_it_points_at() -> None:
    order = in_order()
    assert set(order) == set(TABLE_OF)
    for kind in order:
        for link in links()[kind]:
            assert link.to is None or link.to is kind or order.index(link.to) < order.index(kind)
    assert [link.to for link in links()[Attachment] if link.field == "content_id"] == [None]


def test_fields_that_are_named_are_there() -> None:
    for kind, names in PERSONAL.items():
        assert names <= {field.name for field in fields(kind)}
    for kind, columns in _OF_MINUTES.items():
        assert set(columns) <= set(shared(kind))
    assert set(triggers.MEETING) | set(triggers.APPROVAL) <= set(shared(Meeting))
