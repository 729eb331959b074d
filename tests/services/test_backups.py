"""Backups of a real store: made while it is written in, rotated, looked into, put back."""

from liaison_desk.clock import SetClock
from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.paths import Paths
from liaison_desk.services import backups, memos, stores
from liaison_desk.services.desk import Desk
from liaison_desk.store.connection import read_key
from tests.world import World


def note(desk: Desk, words: str) -> None:
    with desk.write(Op.ADD_MEMO) as work:
        memos.add(work, words, desk.today())


def test_core(world: World, place: Paths, clock: SetClock) -> None:
    key = read_key(place.key)
    made = backups.make(place, key, Why.CLOSE, clock.now())
    assert sorted(f.name for f in place.backups.iterdir()) == [
        "store-20261124-104200.close.key",
        "store-20261124-104200.close.ldb",
    ]
    note(world.desk, "hei")
    held = backups.contents(made, key)
    assert backups.difference(place, made, key).others == 1
    print(held, backups.difference(place, made, key))
    world.desk.close()
    aside = backups.restore(place, made, key, clock.now())
    assert aside is not None
    print(aside, list(aside.iterdir()), list(place.data.iterdir()), [b.file.name for b in backups.found(place)])
    stores.open_store(place).close()
