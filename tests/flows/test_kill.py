"""Killed at any moment while somebody types, the next start shows what the sign had shown as saved, where it stood."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import meetings, officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.ui.meeting.entries import entry_key
from liaison_desk.ui.meeting.half_line import from_text
from liaison_desk.ui.meeting.hold.new_lines import line_key
from liaison_desk.ui.place import Place
from tests.conftest import NOW
from tests.world import World

KILLS = 8
AHEAD = 2
MOST_SAVES, A_MOMENT = 24, 0.05  # what a typist has shown as saved before the kill, and then so many seconds at most
ROOT = Path(__file__).parents[2]


class Process:
    """A typist. It has done its imports when it is told to go."""

    def __init__(self, folder: Path, number: int, place: Place, module: str) -> None:
        self._heard: list[dict[str, Any]] = []
        self._running = subprocess.Popen(
            [sys.executable, "-m", module, str(folder), str(number), place.as_text(), NOW.isoformat()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            text=True,
        )

    def go(self) -> dict[str, Any]:
        """What it finds on the screen."""
        assert self._read() == {"ready": True}
        assert self._running.stdin is not None
        self._running.stdin.write("\n")
        self._running.stdin.flush()
        return self._read()

    def let_type(self, saves: int) -> None:
        """Until it has shown so many as saved, however long that takes here."""
        while sum("saved" in line for line in self._heard) < saves:
            self._heard.append(self._read())

    def kill(self) -> list[dict[str, Any]]:
        """In the middle of whatever it does; returns all it had said since it saw the screen."""
        self._running.kill()
        assert self._running.stdin is not None
        assert self._running.stdout is not None
        said = self._running.stdout.read()
        self._running.wait()
        self._running.stdin.close()
        self._running.stdout.close()
        whole = said.splitlines(keepends=True)
        return self._heard + [json.loads(line) for line in whole if line.endswith("\n")]

    def _read(self) -> dict[str, Any]:
        assert self._running.stdout is not None
        line: dict[str, Any] = json.loads(self._running.stdout.readline())
        return line


@dataclass
class OnDisk:
    """The meeting as it lies in the store, read between two runs."""

    entries: dict[str, list[str]] = field(default_factory=dict)  # by item
    lines: dict[str, str] = field(default_factory=dict)  # half-written, by item
    edits: dict[str, str] = field(default_factory=dict)  # half-changed, the last of its item

    @property
    def is_half_written(self) -> bool:
        return bool(self.lines or self.edits)


def read(place: Paths, meeting: Meeting) -> OnDisk:
    desk = Desk(stores.open_store(place), SetClock(NOW))
    with desk.read() as reader:
        file, drafts = meetings.load(reader, meeting.id), reader.drafts()
    desk.close()
    found = OnDisk()
    for item in file.items:
        entries = file.entries_of(ItemId(item.id))
        found.entries[item.id] = [entry.text for entry in entries]
        if line := drafts.get(line_key(item.id)):
            found.lines[item.id] = from_text(line).words
        for entry in entries:
            if edit := drafts.get(entry_key(entry)):
                found.edits[item.id] = from_text(edit).words
    return found


def is_there(saved: dict[str, Any], disk: OnDisk) -> bool:
    """What was shown as saved, or what it has become since: every line only ever grows, and then is kept."""
    item, kept = saved["item"], saved["kept"]
    now = disk.entries[item]
    if len(now) < len(kept) or not all(new.startswith(old) for old, new in zip(kept, now, strict=False)):
        return False
    line, edit = saved["line"].strip(), (saved["edit"] or "").strip()
    line_is_there = disk.lines.get(item, "").startswith(saved["line"]) or _begins(line, now[len(kept) :])
    edit_is_there = disk.edits.get(item, "").startswith(edit) or _begins(edit, now)
    return (not line or line_is_there) and (not edit or edit_is_there)


def _begins(words: str, texts: Sequence[str]) -> bool:
    return any(text.startswith(words) for text in texts)


def check_start(found: dict[str, Any], said: list[dict[str, Any]], disk: OnDisk) -> None:
    """The next start goes to the meeting, to the item one was at, and shows all that the store holds of it."""
    screen = found["found"]
    item = screen["item"]
    told = [next(iter(line)) for line in said]
    assert found["page"] == "meeting" or "saved" not in told
    assert screen == {
        "item": item,
        "line": disk.lines.get(item, ""),
        "kept": disk.entries[item],
        "edit": disk.edits.get(item),
    }
    assert found["banner"] == disk.is_half_written
    since = told[len(told) - told[::-1].index("there") :] if "there" in told else told
    if "going" not in since and "saved" in since:  # it was not on its way to another item
        last = max(number for number, what in enumerate(told) if what == "saved")
        assert item == said[last]["saved"]["item"]


@dataclass
class Outcome:
    """Of all kills together."""

    acknowledged: int = 0
    lost: list[dict[str, Any]] = field(default_factory=list)  # what had been shown as saved
    astray: list[str] = field(default_factory=list)  # starts that did not show what the store holds


def begin_meeting(world: World) -> tuple[Meeting, Place]:
    """One that is going on, and where its first case is written under."""
    meeting = world.plan(NOW.date())
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
        officers.finish_set_up(work, NOW.date())
    first = cases_in_order(world.file(meeting).items)[0]
    return meeting, Place("meeting", meeting.id, "hold", first.id)


def kill_over_and_over(place: Paths, meeting: Meeting, start: Place, kills: int, module: str) -> Outcome:
    """The same store through all of them; the next start is looked at each time. One in four comes before anything has
    been shown as saved."""
    chance, outcome = random.Random(9), Outcome()
    waiting = [Process(place.data, number, start, module) for number in range(AHEAD)]  # they import while another types
    try:
        waiting[0].go()
        for number in range(AHEAD, AHEAD + kills):
            if number <= kills:
                waiting.append(Process(place.data, number, start, module))
            waiting[0].let_type(max(0, chance.randint(-MOST_SAVES // 3, MOST_SAVES)))
            time.sleep(chance.uniform(0, A_MOMENT))
            said = waiting.pop(0).kill()
            disk = read(place, meeting)
            saves = [line["saved"] for line in said if "saved" in line]
            outcome.lost += [saved for saved in saves if not is_there(saved, disk)]
            outcome.acknowledged += len(saves)
            try:
                check_start(waiting[0].go(), said, disk)
            except AssertionError as why:
                outcome.astray.append(str(why))
    finally:
        for process in waiting:
            process.kill()
    return outcome


def test_nothing_that_was_shown_as_saved_is_lost(world: World, place: Paths) -> None:
    meeting, start = begin_meeting(world)
    world.desk.close()
    outcome = kill_over_and_over(place, meeting, start, KILLS, "tests.flows.typist")
    assert (outcome.lost, outcome.astray) == ([], [])
    assert outcome.acknowledged >= KILLS  # or the test would have had nothing to lose
