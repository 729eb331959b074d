"""What a typist is about to save and what it has been told is saved, held against what lies on the disk.

A subject is a row or a draft, a state what it is; None where there is none. Before every save the typist says what will
be (`will`), after it has returned that it is done (`done`). Killed in between, a subject may be as it was or as it was
to be: never older than the last state that was acknowledged, and of what belongs together all or nothing.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.changes import Change
from liaison_desk.services.desk import Desk
from liaison_desk.store.tables import TABLE_OF

States = dict[str, str | None]


def row_name(row: Any) -> str:
    return f"{type(row).__name__}|{row.id}"


def draft_name(key: str) -> str:
    return f"draft|{key}"


def states_after(changes: Iterable[Change]) -> States:
    return {row_name(change.after or change.before): repr(change.after) if change.after else None for change in changes}


def on_disk(desk: Desk) -> States:
    """Every row and every draft."""
    with desk.read() as reader:
        rows = [row for kind in TABLE_OF for row in reader.all(kind)]
        found: States = {row_name(row): repr(row) for row in rows}
        found |= {draft_name(key): body for key, body in reader.drafts().items()}
        for row in rows:
            if isinstance(row, Attachment):
                assert hashlib.sha256(reader.attached(row.content_id)).hexdigest() == row.sha256, row.title
    return found


@dataclass
class Verdict:
    """Of one look at the disk, or of many together."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)  # what was acknowledged and is not there
    half: list[str] = field(default_factory=list)  # what belongs together and is there in part
    unsaid: list[str] = field(default_factory=list)  # what nobody has written

    def add(self, other: "Verdict") -> None:
        self.acknowledged += other.acknowledged
        self.lost += other.lost
        self.half += other.half
        self.unsaid += other.unsaid

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.half or self.unsaid)


class Ledger:
    """Of one store, through every kill."""

    def __init__(self, disk: States) -> None:
        self._number = 0
        self._acknowledged = 0
        self._open: dict[int, States] = {}  # what was announced and not acknowledged as a whole
        self._possible: dict[str, list[tuple[int, str | None]]] = {}
        self._settle(disk)

    def _settle(self, disk: States) -> None:
        self._possible = {subject: [(0, state)] for subject, state in disk.items()}
        self._open.clear()
        self._acknowledged = 0

    def copy(self) -> "Ledger":
        """Before anything was said."""
        return Ledger({subject: possible[-1][1] for subject, possible in self._possible.items()})

    def hear(self, said: str) -> None:
        """A whole line of the typist's."""
        line: dict[str, Any] = json.loads(said)
        if "failed" in line:
            raise AssertionError(line["failed"])
        if "starts" in line:
            self._open.clear()  # what another typist left undone when nobody looked is only half of the story by now
        if "will" in line:
            self._number += 1
            self._open[self._number] = line["will"]
            for subject, state in line["will"].items():
                self._possible.setdefault(subject, [(0, None)]).append((self._number, state))
        for subject in line.get("done", ()):
            self._acknowledged += len(self._possible.get(subject, [0])) - 1
            del self._possible.setdefault(subject, [(0, None)])[:-1]
        if "done" in line:
            gone = {number for number, will in self._open.items() if not self._is_open(will)}
            self._open = {number: will for number, will in self._open.items() if number not in gone}

    def _is_open(self, will: States) -> bool:
        return any(len(self._possible[subject]) > 1 for subject in will)

    def check(self, disk: Mapping[str, str | None]) -> Verdict:
        """From here on it holds what the disk holds."""
        verdict = Verdict(self._acknowledged)
        standing = {}  # by subject: the announcements that may be the one the disk is at
        for subject, possible in self._possible.items():
            at = [number for number, state in possible if state == disk.get(subject)]
            if not at:
                verdict.lost.append(f"{subject}: {disk.get(subject)!r} of {possible!r}")
            standing[subject] = at
        verdict.unsaid = [subject for subject in disk if subject not in self._possible]
        for number, will in self._open.items():
            at_it = [standing[subject] for subject in will if standing[subject]]
            if any(max(at) < number for at in at_it) and any(min(at) >= number for at in at_it):
                verdict.half.append(repr(will))
        self._settle(dict(disk))
        return verdict
