"""What a run that broke off has left half-written, when the desk is opened the next time."""

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import unfinished
from liaison_desk.services.desk import Desk
from tests import factory
from tests.world import World

OF_NO_USE = ("text|Nothing|x|title", "text|Contact", "text", "text|Contact|x|what_was_dropped", "line|x", "")


def leave(desk: Desk, **drafts: str) -> None:
    """As a killed run does."""
    desk.start_drafts(lambda: None, lambda _error: None)
    assert desk.drafts is not None
    for key, words in drafts.items():
        desk.drafts.put(key, words)
    assert desk.drafts.flush(5)


def left(desk: Desk) -> dict[str, str]:
    with desk.read() as reader:
        return reader.drafts()


def test_what_this_version_does_not_know_stays_and_is_in_nobody_s_way(world: World) -> None:
    """An earlier version may have kept texts for what a later one has no longer."""
    key = unfinished.key_of(world.mayor, "decision_level")
    leave(world.desk, **dict.fromkeys(OF_NO_USE, "Ord"), **{key: "Ringes etter fire"})
    assert unfinished.fold_leftovers(world.desk) == 1
    assert left(world.desk) == dict.fromkeys(OF_NO_USE, "Ord")
    with world.desk.read() as reader:
        assert reader.get(Contact, world.mayor.id).decision_level == "Ringes etter fire"


def test_nor_is_what_the_file_does_not_take(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person = factory.contact()
    with world.desk.write(Op.ADD_CONTACT) as work:
        work.add(person)
    leave(world.desk, **{unfinished.key_of(person, "decision_level"): "Ord"})

    def link_to_nothing(work: object, row: Contact) -> None:
        work.update(factory.contact(id=row.id, organisation_id="nothing"))  # type: ignore[attr-defined]

    monkeypatch.setitem(unfinished._HOMES, Contact, (Op.EDIT_CONTACT, link_to_nothing))
    assert unfinished.fold_leftovers(world.desk) == 0
    assert len(left(world.desk)) == 1
