"""The laws of handing over, on real stores and real files: nothing lost, nothing doubled, whoever goes first [W5]."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from liaison_desk import paths
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import SetAside
from liaison_desk.domain.ids import repeatable_ids
from tests.services.handover_world import STEPS, Hand, Post, quick, template
from tests.world import World

__all__ = ["quick", "template"]

Worlds = tuple[Callable[[], Path], paths.Paths, paths.Paths]  # a new folder, the small world, an empty desk
EDITS = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 10_000)), min_size=3, max_size=18)
few = settings(
    max_examples=3,
    phases=[Phase.explicit, Phase.generate],  # an example costs seconds, and shrinking one minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


ISSUING = ("agenda", "minutes", "correct", "withdraw")
OPEN = tuple(step for step in STEPS if step not in ISSUING)


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    return lambda: tmp_path_factory.mktemp("posts")


@pytest.fixture
def worlds(
    quick: None, folder: Callable[[], Path], small_world: tuple[paths.Paths, World], empty_store: paths.Paths
) -> Worlds:
    return folder, small_world[0], empty_store


def pair(folder: Callable[[], Path], small: paths.Paths, empty: paths.Paths) -> tuple[Post, Post]:
    """The officer with a municipality that something has happened in, and the deputy who has just taken it in."""
    base = folder()
    officer = Post(small, base / "officer")
    hand = Hand(officer, "Base")
    for number, step in enumerate(("meeting", "meeting", "item", "entry", "entry", "action", "action", "seat", "log")):
        hand.do(step, number)
    deputy = Post(empty, base / "deputy", "Vikar Prøve")
    deputy.take(officer.give())
    return officer, deputy


def do(post: Post, name: str, edits: list[tuple[str, int]]) -> None:
    hand = Hand(post, name)
    for step, number in edits:
        hand.do(step, number)


def repeatable(test: Callable[..., None]) -> Callable[..., None]:
    """With the same ids in each run."""

    @wraps(test)
    def run(**values: Any) -> None:
        with repeatable_ids(1):
            test(**values)

    return run


def close(*posts: Post) -> None:
    for post in posts:
        post.desk.close()
        shutil.rmtree(post.home.data)


@few
@given(before=EDITS)
@repeatable
def test_taken_into_an_empty_desk_it_is_the_same(worlds: Worlds, before: list[tuple[str, int]]) -> None:
    folder, small, empty = worlds
    base = folder()
    officer = Post(small, base / "officer")
    do(officer, "Officer", before)
    deputy = Post(empty, base / "deputy", "Vikar Prøve")
    file = officer.give()
    deputy.take(file)
    mine, theirs = officer.rows(), deputy.rows()
    del theirs["Contact"][deputy.me.id]
    for kind, rows in theirs.items():
        assert rows == {row_id: mine[kind][row_id] for row_id in rows}
        if kind not in ("Contact", "Organisation"):
            assert rows.keys() == mine[kind].keys(), kind
    assert deputy.preview(file).changes_nothing
    assert deputy.preview(officer.give()).changes_nothing
    found = officer.preview(deputy.give())
    assert (found.new, found.newer, found.both) == (1, 0, 0)  # the deputy, as somebody to know
    close(officer, deputy)


@few
@given(here=EDITS, there=EDITS)
@repeatable
def test_whatever_both_do_meanwhile_no_text_is_lost_and_twice_is_once(
    worlds: Worlds, here: list[tuple[str, int]], there: list[tuple[str, int]]
) -> None:
    officer, deputy = pair(*worlds)
    before = officer.texts() & deputy.texts()
    do(officer, "Officer", here)
    do(deputy, "Deputy", there)
    file = deputy.give()
    written = (officer.texts() | officer.texts_in(file)) - before
    officer.take(file)
    assert written <= officer.texts() | {row.value for row in officer.all(SetAside)}
    rows, aside = officer.rows(), officer.all(SetAside)
    assert officer.preview(file).changes_nothing
    assert officer.take(file).changed == 0
    assert (officer.rows(), officer.all(SetAside)) == (rows, aside)
    back = officer.give()
    written = deputy.texts_in(back) | deputy.texts()
    deputy.take(back)
    assert written <= deputy.texts() | {row.value for row in deputy.all(SetAside)} | before
    close(officer, deputy)


@few
@given(here=st.lists(st.tuples(st.sampled_from(OPEN), st.integers(0, 10_000)), max_size=18), there=EDITS)
@repeatable
def test_there_and_back_both_desks_say_the_same(
    worlds: Worlds, here: list[tuple[str, int]], there: list[tuple[str, int]]
) -> None:
    """Where only one of them issues: what both have issued stays as each has issued it."""
    officer, deputy = pair(*worlds)
    do(officer, "Officer", here)
    do(deputy, "Deputy", there)
    officer.take(deputy.give())
    back = officer.give()
    assert deputy.preview(back).clashes == ()
    deputy.take(back)
    mine, theirs = officer.rows(), deputy.rows()
    for kind in mine.keys() - {"Contact", "Organisation"}:  # who stands in nothing any more stays where one knew them
        both = mine[kind].keys() & theirs[kind].keys()
        assert {key: mine[kind][key] for key in both} == {key: theirs[kind][key] for key in both}, kind
        apart = [[str(rows[key]) for key in rows.keys() - both] for rows in (mine[kind], theirs[kind])]
        assert sorted(apart[0]) == sorted(apart[1]), kind  # the same, made at each of the desks
    assert officer.preview(deputy.give()).changes_nothing
    close(officer, deputy)


@few
@given(first=st.integers(0, 10_000), second=st.integers(0, 10_000))
@repeatable
def test_what_two_deputies_did_to_different_rows_comes_in_any_order(worlds: Worlds, first: int, second: int) -> None:
    folder, small, empty = worlds
    results = []
    for turn in (1, -1):
        with repeatable_ids(2):
            officer, one = pair(folder, small, empty)
            two = Post(empty, one.home.data.parent / "second", "Andre Vikar")
            two.take(officer.give())
            for name, post, number in (("One", one, first), ("Two", two, second)):
                hand = Hand(post, name)
                for step in ("log", "action", "meeting", "seat"):
                    hand.do(step, number)
            rows = list(officer.all(ActionItem))
            one.write(Op.EDIT_ACTION, lambda work: work.update(replace(rows[0], details="One")))  # noqa: B023
            two.write(Op.EDIT_ACTION, lambda work: work.update(replace(rows[1], details="Two")))  # noqa: B023
            files = [one.give(), two.give()]
        for file in files[::turn]:
            assert officer.take(file).set_aside == 0
        results.append(officer.rows())
        close(officer, one, two)
    assert results[0] == results[1]
