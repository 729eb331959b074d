"""No save that was acknowledged is ever lost: not to a killed process, and not to a power cut."""

import shutil
from pathlib import Path

import pytest

from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.minutes import Entry
from liaison_desk.paths import Paths
from liaison_desk.services import minutes, stores
from liaison_desk.services.desk import Desk
from tests.conftest import NOW
from tests.flows.test_kill import begin_meeting
from tests.store.kills import loop, power
from tests.store.kills.ledger import Ledger, draft_name, row_name
from tests.store.kills.typist import type_on
from tests.world import World

KILLS = 60
IMAGES, TYPED = 12, 40


@pytest.fixture
def meeting(world: World) -> None:
    begin_meeting(world)
    world.desk.close()


def test_sixty_kills_lose_nothing(meeting: None, place: Paths, tmp_path: Path) -> None:
    outcome = loop.run(place.data, tmp_path / "log", KILLS, seed=7)
    verdict = outcome.verdict
    assert (verdict.lost, verdict.half, verdict.unsaid, outcome.damaged) == ([], [], [], [])
    assert verdict.acknowledged >= KILLS  # or there would have been nothing to lose


@pytest.mark.skipif(shutil.which("strace") is None, reason="only a tracer sees what waits for the disk")
def test_a_power_cut_loses_nothing(meeting: None, place: Paths) -> None:
    begun = Ledger(loop.look(place)[0])
    trace = power.record(place.data, TYPED, seed=7)
    outcome = power.replay(trace, begun, IMAGES, seed=7)
    assert (outcome.verdict.lost, outcome.verdict.half, outcome.verdict.unsaid, outcome.damaged) == ([], [], [], [])
    assert outcome.verdict.acknowledged >= TYPED
    assert power.waits_a_save(trace) >= 1  # WAL with FULL; without it acknowledged saves go


class TestTheLooking:
    """The looking itself sees what it is there for."""

    @pytest.fixture
    def typed(self, meeting: None, place: Paths, tmp_path: Path) -> Ledger:
        """Somebody has typed for a while and has ended as one should."""
        ledger, log = Ledger(loop.look(place)[0]), tmp_path / "log"
        type_on(place.data, log, seed=7, saves=60)
        for line in log.read_text("utf-8").splitlines():
            ledger.hear(line)
        return ledger

    def change(self, place: Paths, op: Op) -> str:
        """Beside the ledger, as a disk would that forgets. Returns what was changed."""
        desk = Desk(stores.open_store(place), SetClock(NOW))
        with desk.write(op) as work:
            entry = work.all(Entry)[0]
            if op is Op.REMOVE_ENTRY:
                minutes.remove_entry(work, entry.id)
            else:
                minutes.edit_entry(work, entry.id, "et eldre ord")
        desk.close()
        return row_name(entry)

    def test_nothing_where_all_is_there(self, typed: Ledger, place: Paths) -> None:
        verdict = typed.check(loop.look(place)[0])
        assert verdict.is_good
        assert verdict.acknowledged > 60

    @pytest.mark.parametrize("op", [Op.REMOVE_ENTRY, Op.EDIT_ENTRY])
    def test_a_row_that_is_gone_or_another(self, typed: Ledger, place: Paths, op: Op) -> None:
        name = self.change(place, op)
        verdict = typed.check(loop.look(place)[0])
        assert any(lost.startswith(name) for lost in verdict.lost)

    def test_half_of_what_belongs_together(self, typed: Ledger, place: Paths) -> None:
        disk = loop.look(place)[0]
        row, draft = next(name for name in disk if name.startswith("Entry|")), draft_name("line|x")
        typed.check(disk)
        typed.hear(f'{{"will": {{"{draft}": "Ord"}}}}')
        typed.hear(f'{{"will": {{"{row}": "kept", "{draft}": null}}}}')
        assert typed.check(disk | {row: "kept", draft: "Ord"}).half
        assert not typed.check(disk | {row: "kept", draft: "Ord"}).half  # once is enough

    def test_what_nobody_wrote(self, typed: Ledger, place: Paths) -> None:
        assert typed.check(loop.look(place)[0] | {"draft|x": "y"}).unsaid == ["draft|x"]

    def test_a_page_that_was_not_written(self, typed: Ledger, place: Paths) -> None:
        whole = bytearray(place.store.read_bytes())
        whole[-4096:] = bytes(4096)
        place.store.write_bytes(whole)
        with pytest.raises(Exception, match=r"SQLITE_CORRUPT|quick_check"):
            assert not loop.look(place)[1], "quick_check"


def test_a_typist_that_fails_says_so(meeting: None, place: Paths, tmp_path: Path) -> None:
    log = tmp_path / "log"
    place.store.write_bytes(b"x" * 4096)
    with pytest.raises(Exception, match="SQLITE_NOTADB"):
        type_on(place.data, log, seed=1, saves=1)
    with pytest.raises(AssertionError, match="SQLITE_NOTADB"):
        Ledger({}).hear(log.read_text("utf-8").splitlines()[-1])
