"""What an assessment is worth, and when it stops counting."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.disclosure import (
    Access,
    Assessment,
    Scope,
    Standing,
    seal,
    seal_of_case,
    standing_of_case,
)
from liaison_desk.domain.minutes import EntryKind
from tests import factory

ITEM = factory.item(title="Trafikk", presenter="Ola", background="Om skolen")
SAID = [factory.entry(text="Politiet orienterte."), factory.entry(kind=EntryKind.DECISION, text="Vi går videre.")]


def assessed(access: Access = Access.PUBLIC, scope: Scope = Scope.WHOLE, ground: str = "offl24_3") -> Assessment:
    made = Assessment(
        id="a",
        meeting_id="meeting",
        item_id=ITEM.id,
        access=access,
        scope=scope,
        ground=ground,
        assessed_at=datetime(2026, 11, 24, 10, 0),
    )
    return replace(made, seal=seal_of_case(ITEM, SAID, made))


def test_nobody_has_looked() -> None:
    assert standing_of_case(None, ITEM, SAID) is Standing.NOT_ASSESSED


def test_an_assessment_counts_while_nothing_has_changed() -> None:
    assert standing_of_case(assessed(), ITEM, SAID) is Standing.PUBLIC
    assert standing_of_case(assessed(Access.EXEMPT), ITEM, SAID) is Standing.EXEMPT


def test_nothing_is_exempt_without_a_ground() -> None:
    assert standing_of_case(assessed(Access.EXEMPT, ground=""), ITEM, SAID) is Standing.NO_GROUND


@pytest.mark.parametrize("change", [{"title": "Spaning"}, {"presenter": "Kari"}, {"background": "Mer"}])
def test_other_words_than_those_assessed_are_not_public(change: dict[str, Any]) -> None:
    assert standing_of_case(assessed(), replace(ITEM, **change), SAID) is Standing.CHANGED


@pytest.mark.parametrize(
    "said",
    [
        [*SAID, factory.entry(text="Ett navn til.")],
        SAID[:1],
        SAID[::-1],
        [SAID[0], replace(SAID[1], text="Noe annet.")],
        [SAID[0], replace(SAID[1], kind=EntryKind.NOTE)],
    ],
    ids=["added", "removed", "moved", "changed", "of another kind"],
)
def test_other_lines_than_those_assessed_are_not_public(said: list[Any]) -> None:
    assert standing_of_case(assessed(), ITEM, said) is Standing.CHANGED


def test_what_the_public_does_not_read_changes_nothing() -> None:
    private = factory.entry(kind=EntryKind.INTERNAL, text="Bare for meg")
    assert (
        standing_of_case(assessed(), replace(ITEM, position=4, number=3, year=2026), [*SAID, private])
        is Standing.PUBLIC
    )
    whole, text = assessed(Access.EXEMPT), assessed(Access.EXEMPT, Scope.TEXT)
    assert standing_of_case(whole, replace(ITEM, title="Spaning"), []) is Standing.EXEMPT
    assert standing_of_case(text, ITEM, []) is Standing.EXEMPT
    assert standing_of_case(text, replace(ITEM, title="Spaning"), []) is Standing.CHANGED


@given(st.lists(st.text(max_size=6), max_size=5), st.lists(st.text(max_size=6), max_size=5))
def test_a_seal_tells_every_two_texts_apart(one: list[str], other: list[str]) -> None:
    assert (seal(one) == seal(other)) is (one == other)


def test_only_what_somebody_decided_is_decided() -> None:
    assert {one for one in Standing if one.is_decided} == {Standing.PUBLIC, Standing.EXEMPT}
