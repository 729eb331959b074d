"""Which rows point at which: read off the tables, so that a handover forgets no new one."""

from liaison_desk.store.links import in_order, links
from liaison_desk.store.tables import TABLE_OF


def test_every_foreign_key_is_a_link() -> None:
    links.cache_clear()  # made once in a run, by whoever asks first
    found = links()
    assert {kind: len(each) for kind, each in found.items()} == {
        kind: len(table.foreign_keys) for kind, table in TABLE_OF.items()
    }


def test_every_kind_comes_after_those_it_points_at() -> None:
    in_order.cache_clear()
    order = in_order()
    assert set(order) == set(TABLE_OF)
    for place, kind in enumerate(order):
        assert {link.to for link in links()[kind]} - {None, kind} <= set(order[:place]), kind.__name__
