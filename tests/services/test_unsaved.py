"""What the disk has not taken, as a text for elsewhere."""

import json
from collections.abc import Iterator

import pytest

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import minutes, unfinished, unsaved
from tests.conftest import NOW
from tests.world import World

HEAD = [
    "What Liaison Desk could not save, 24 November 2026 10:42",
    "This file is not encrypted. Delete it when the texts are where they belong.",
]


@pytest.fixture
def full(world: World) -> Iterator[World]:
    """Nothing more can be written."""
    desk = world.desk
    desk.start_drafts(lambda: None, lambda _error: None)
    assert desk.drafts is not None
    assert desk.drafts.flush(5)
    desk.drafts._connection.execute("PRAGMA query_only = 1")
    yield world
    desk.drafts._connection.execute("PRAGMA query_only = 0")


def put(world: World, **typed: str | None) -> None:
    assert world.desk.drafts is not None
    for key, words in typed.items():
        world.desk.drafts.put(key, words)


def as_text(world: World) -> list[str]:
    desk, texts = world.desk, texts_in(Language.EN)
    return unsaved.as_text(desk, unsaved.waiting(desk), texts, desk.now()).decode("utf-8-sig").splitlines()


def test_where_each_belongs_as_far_as_one_knows(full: World) -> None:
    meeting = full.plan(NOW.date())
    item = cases_in_order(full.file(meeting).items)[0]
    with full.desk.write(Op.ADD_ENTRY) as work:
        entry = minutes.add_entry(work, item.id, EntryKind.NOTE, "Slik det var")
    half = {"kind": "note", "words": "En ny linje", "owner": None, "owner_typed": "Kari", "chips": []}
    put(
        full,
        **{
            unfinished.key_of(item, "background"): "To avsnitt\n\nmed luft",
            f"line|{item.id}": json.dumps(half),
            f"entry|{entry.id}": "Slik det ble",
            f"move:{meeting.id}": "Formannskapet er bortreist",
            "new:contact": json.dumps({"name": "", "post": None}),
            "quick": "17",
            "place": "today",
            "running": "2026",
            "leaving:/media/stick": "stick",
            "dropped": None,
        },
    )
    told = as_text(full)
    assert told[:2] == HEAD
    assert told[3].startswith(f"{item.title}, ")
    assert told[4] == "-" * len(told[3])
    assert "\n".join(told[5:]).split("\n\n") == [
        "To avsnitt",
        "med luft",
        f"{item.title}\n{'-' * len(item.title)}\nkind: note\nEn ny linje\nowner_typed: Kari",
        "Slik det var\n------------\nSlik det ble",
        "Politirådet i Øygarden 2026-11-24\n---------------------------------\nFormannskapet er bortreist",
        "quick\n-----\n17",
    ]


def test_nothing_is_waiting(world: World) -> None:
    assert unsaved.waiting(world.desk) == {}
    assert as_text(world) == HEAD


def test_a_store_that_cannot_be_read_either(full: World, place: Paths) -> None:
    (item, *_) = cases_in_order(full.file(full.plan()).items)
    put(full, **{f"line|{item.id}": "Ord"})

    full.desk._database._pool.close()  # whoever reads opens the file again
    elsewhere = place.store.rename(place.data / "elsewhere.ldb")
    try:
        assert as_text(full)[3:] == ["line", "----", "Ord"]
    finally:
        elsewhere.rename(place.store)
