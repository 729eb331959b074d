"""What an assessment is worth, and when it stops counting."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.assessed import document_standing, seal_of_document
from liaison_desk.domain.disclosure import (
    Access,
    Assessment,
    PartAccess,
    Scope,
    Standing,
    may_anyone_read,
    seal,
    seal_of_case,
    standing_of_case,
)
from liaison_desk.domain.documents import DocumentKind
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


class TestSingleEntries:
    """Scope «single entries»: the case is public, and one of its entries is not."""

    def exempt(self, *ids: str) -> Assessment:
        made = replace(assessed(Access.EXEMPT, Scope.ENTRIES), entries="\n".join(ids))
        return replace(made, seal=seal_of_case(ITEM, SAID, made))

    def test_at_least_one_of_those_chosen_is_there(self) -> None:
        assert standing_of_case(self.exempt(SAID[1].id), ITEM, SAID) is Standing.EXEMPT
        assert standing_of_case(self.exempt(), ITEM, SAID) is Standing.NO_ENTRY
        assert standing_of_case(self.exempt("of another case"), ITEM, SAID) is Standing.NO_ENTRY
        assert not Standing.NO_ENTRY.is_decided

    def test_the_seal_is_over_all_but_the_chosen_ones(self) -> None:
        made = self.exempt(SAID[1].id)
        assert standing_of_case(made, ITEM, [SAID[0], replace(SAID[1], text="Noe annet.")]) is Standing.EXEMPT
        for said in ([replace(SAID[0], text="Noe annet."), SAID[1]], [*SAID, factory.entry(text="Nytt.")]):
            assert standing_of_case(made, ITEM, said) is Standing.CHANGED
        assert standing_of_case(made, replace(ITEM, background="Spaning"), SAID) is Standing.CHANGED

    def test_chosen_ones_count_for_that_scope_alone(self) -> None:
        assert replace(self.exempt("a", "b"), scope=Scope.WHOLE).entry_ids == frozenset()
        assert replace(self.exempt("a", "b"), access=Access.PUBLIC).entry_ids == frozenset()
        assert self.exempt("a", "b").entry_ids == {"a", "b"}

    def test_an_action_item_inherits_from_its_own_entry(self) -> None:
        said = [replace(SAID[0], action_id="open"), replace(SAID[1], action_id="closed")]
        made = replace(self.exempt(SAID[1].id), seal=seal_of_case(ITEM, said, self.exempt(SAID[1].id)))
        assert may_anyone_read(made, ITEM, said, "open")
        assert not may_anyone_read(made, ITEM, said, "closed")
        assert not may_anyone_read(made, ITEM, said, "without an entry")
        assert not may_anyone_read(made, ITEM, [*said, factory.entry(text="Nytt.")], "open")

    def test_else_from_its_case(self) -> None:
        assert may_anyone_read(assessed(), ITEM, SAID, "any")
        for made in (None, assessed(Access.EXEMPT), assessed(Access.EXEMPT, Scope.TEXT)):
            assert not may_anyone_read(made, ITEM, SAID, "any")

    def test_only_a_closed_case_says_nothing(self) -> None:
        said = {scope: PartAccess(Standing.EXEMPT, "offl. § 13", scope).is_closed for scope in Scope}
        assert said == {Scope.WHOLE: True, Scope.TEXT: True, Scope.ENTRIES: False}
        assert not PartAccess(Standing.PUBLIC).is_closed


def test_a_document_without_cases_is_assessed_as_a_whole() -> None:
    made = replace(assessed(), meeting_id=None, item_id=None, document=DocumentKind.EVALUATION, subject="e")
    made = replace(made, seal=seal_of_document(made, ["To møter", "2"]))
    assert document_standing(None, ["To møter", "2"]) is Standing.NOT_ASSESSED
    assert document_standing(made, ["To møter", "2"]) is Standing.PUBLIC
    assert document_standing(made, ["To møter", "3"]) is Standing.CHANGED
    kept_back = replace(made, access=Access.EXEMPT)
    kept_back = replace(kept_back, seal=seal_of_document(kept_back, ["To møter"]))
    assert document_standing(kept_back, ["Hva som helst"]) is Standing.EXEMPT
