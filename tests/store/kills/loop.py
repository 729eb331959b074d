"""Kill a typist at random moments, over and over, and look after each kill at what lies on the disk.

The same store goes through all kills, so that damage would add up; now and then the next typist finds it before anybody
has looked. Killing a process shows what a crash of the program does; for a power cut see `power`.
"""

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from liaison_desk import paths
from liaison_desk.clock import SystemClock
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.store.connection import connect
from tests.store.kills.ledger import Ledger, States, Verdict, on_disk

ROOT = Path(__file__).parents[3]
CAN_FORK = hasattr(os, "fork")
UNSEEN = 0.25  # of the kills nobody looks after
EARLY = 0.25  # of the kills come while the store is being opened, or soon after
OPENING, TYPING = 0.04, 0.12  # seconds
PATIENCE = 60  # seconds


@dataclass
class Outcome:
    """Of all kills together."""

    kills: int = 0
    verdict: Verdict = field(default_factory=Verdict)
    damaged: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return self.verdict.is_good and not self.damaged


class Typists:
    """One after the other on the same store. Where the system can, they come ready out of one process; else each is a
    process that has to do its imports first."""

    def __init__(self, folder: Path, log: Path) -> None:
        self._log = log
        self._command = [sys.executable, "-m", "tests.store.kills.typist", str(folder), str(log)]
        self._server = self._start("serve", with_pipes=True) if CAN_FORK else None

    def _start(self, *arguments: str, with_pipes: bool) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE if with_pipes else None
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
        return subprocess.Popen(
            [*self._command, *arguments], cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True
        )

    def type_until_killed(self, seed: int, chance: random.Random) -> None:
        """At any moment: now and then before it has begun."""
        had = self._log.stat().st_size
        if self._server is None:
            typist = self._start(str(seed), with_pipes=False)
            self._let_type(had, chance)
            typist.kill()
            typist.wait()
            return
        number = int(self._ask(str(seed)))
        self._let_type(had, chance)
        with contextlib.suppress(ProcessLookupError):  # it ended by itself, and has said why
            os.kill(number, signal.SIGKILL)
        assert self._hear() == "gone"

    def _let_type(self, had: int, chance: random.Random) -> None:
        if chance.random() < EARLY:
            time.sleep(chance.uniform(0, OPENING))
            return
        until = time.monotonic() + PATIENCE
        while not self._has_begun(had) and time.monotonic() < until:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, TYPING))

    def _has_begun(self, had: int) -> bool:
        with self._log.open("rb") as told:
            told.seek(had)
            said = told.read()
        return b'"begun"' in said or b'"failed"' in said

    def _ask(self, words: str) -> str:
        assert self._server is not None
        assert self._server.stdin is not None
        self._server.stdin.write(words + "\n")
        self._server.stdin.flush()
        return self._hear()

    def _hear(self) -> str:
        assert self._server is not None
        assert self._server.stdout is not None
        return self._server.stdout.readline().strip()

    def end(self) -> None:
        if self._server is not None:
            assert self._server.stdin is not None
            assert self._server.stdout is not None
            self._server.stdin.close()
            self._server.wait()
            self._server.stdout.close()


class Log:
    """What the typists say, read on from where it was read to."""

    def __init__(self, file: Path) -> None:
        file.touch()
        self._file, self._at = file, 0

    def new_lines(self) -> Iterator[str]:
        with self._file.open("rb") as told:
            told.seek(self._at)
            said = told.read()
        whole = said[: said.rfind(b"\n") + 1]
        self._at += len(whole)
        yield from whole.decode().splitlines()


def look(home: paths.Paths) -> tuple[States, list[str]]:
    """What the program finds when it opens the store, and what is wrong with the file or its index."""
    wrong: list[str] = []
    desk = Desk(stores.open_store(home), SystemClock())
    disk = on_disk(desk)
    if not desk.mend_index()[1]:
        wrong.append("the search index")
    desk.close()
    connection = connect(home.store, stores_key(home))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a page torn in the file may be whole in the journal
    checks = ("quick_check", "foreign_key_check", "cipher_integrity_check")
    found = {check: connection.execute(f"PRAGMA {check}").fetchall() for check in checks}
    wrong += [f"{check}: {rows[:3]}" for check, rows in found.items() if rows not in ([], [("ok",)])]
    connection.close()
    return disk, wrong


def stores_key(home: paths.Paths) -> str:
    return home.key.read_text("ascii").strip()


def run(folder: Path, log: Path, kills: int, seed: int) -> Outcome:
    """`folder` holds a store with a meeting that is going on, and `log` lies beside it."""
    home, chance, outcome = paths.inside(folder), random.Random(seed), Outcome()
    said, ledger = Log(log), Ledger(look(home)[0])
    typists = Typists(folder, log)
    try:
        for number in range(kills):
            typists.type_until_killed(seed * 10_000 + number, chance)
            outcome.kills += 1
            if chance.random() < UNSEEN and number + 1 < kills:
                continue
            for line in said.new_lines():
                ledger.hear(line)
            disk, wrong = look(home)
            outcome.damaged += wrong
            outcome.verdict.add(ledger.check(disk))
    finally:
        typists.end()
    return outcome
