"""Somebody who writes in a meeting through the program's own desk and drafts, until the process is killed.

    python -m tests.store.kills.typist FOLDER LOG SEED [SAVES]

What it will save and what has been saved goes into LOG, a line each, by one call of the system. Without SAVES it goes
on for ever. `serve` makes one such typist after the other out of a process that has done its imports.
"""

import hashlib
import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from liaison_desk import paths
from liaison_desk.clock import SystemClock
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, cases_in_order
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.changes import Op
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.services import actions, attachments, copies, minutes, stores, unfinished
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Work
from tests.store.kills.ledger import States, draft_name, states_after

SAID = "Politiet orienterte om uro ved Øygarden kjøpesenter på kveldstid og rådet drøftet tiltak mot æresrelatert vold"
MOST_ENTRIES, MOST_FILES = 40, 3
PATIENCE = 30  # seconds


class _OnlyLookingError(Exception):
    """Nothing of this is to be kept."""


class Typist:
    """One desk in one process. Every save is told before and after."""

    def __init__(self, folder: Path, log: Path, seed: int) -> None:
        self._home = paths.inside(folder)
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._chance = random.Random(seed)
        self._typed: dict[str, str] = {}
        self.saves = 0
        self._tell(starts=True)
        self._open()
        self._tell(begun=True)

    # -- telling
    def _tell(self, **said: Any) -> None:
        os.write(self._log, (json.dumps(said) + "\n").encode())

    def _done(self, subjects: States) -> None:
        self.saves += 1
        self._tell(done=list(subjects))

    # -- the desk
    def _open(self) -> None:
        """As a session begins."""
        self._desk = Desk(stores.open_store(self._home), SystemClock())
        self._fold_leftovers()
        self._desk.forget_undo()
        self._desk.start_drafts(lambda: None, lambda _error: None)
        with self._desk.read() as reader:
            running = [m for m in reader.all(Meeting) if m.stage is MeetingStage.RUNNING]
            items = reader.all(AgendaItem, meeting_id=running[0].id)
        self._items = [item.id for item in cases_in_order(items)]

    def _fold_leftovers(self) -> None:
        with self._desk.read() as reader:
            left = {key: words for key, words in reader.drafts().items() if key.startswith("text|")}
        wills = [self._rehearse(key, words) for key, words in left.items()]
        for will in wills:
            self._tell(will=will)
        unfinished.fold_leftovers(self._desk)
        for will in wills:
            self._done(will)

    def _rehearse(self, key: str, words: str) -> States:
        will: States = {draft_name(key): None}
        with suppress(_OnlyLookingError), self._desk.write(unfinished.op_of(key)) as work:
            unfinished.save(work, key, words)
            will |= states_after(work.changes)
            raise _OnlyLookingError
        return will

    def _close(self) -> None:
        """Closing writes what waits, and then all of it is saved."""
        self._desk.close()
        self._done({draft_name(key): None for key in self._typed})

    def _reopen(self) -> None:
        self._close()
        self._open()

    # -- typing
    def _put(self, key: str, words: str | None) -> None:
        assert self._desk.drafts is not None
        self._typed[key] = words or ""
        self._tell(will={draft_name(key): words})
        self._desk.drafts.put(key, words)

    def _type(self, key: str) -> None:
        words = self._typed.get(key, "")
        if len(words) > 400:
            words = ""
        for letter in " ".join(self._chance.choices(SAID.split(), k=self._chance.randint(1, 3))) + " ":
            words += letter
            self._put(key, words)
            if self._chance.random() < 0.05:
                time.sleep(self._chance.uniform(0, 0.004))
        if self._chance.random() < 0.7:
            self._flush()

    def _flush(self) -> None:
        assert self._desk.drafts is not None
        if not self._desk.drafts.flush(PATIENCE):
            raise TimeoutError
        self._done({draft_name(key): None for key in self._typed})

    def _write(self, op: Op, verb: Callable[[Work], object], draft: str = "", merge_key: str = "") -> None:
        """Through the door; what will be is said when it is known, before the commit."""
        with self._desk.write(op, merge_key, draft) as work:
            verb(work)
            will = states_after(work.changes)
            if draft:
                will[draft_name(draft)] = None
                self._typed[draft] = ""
            self._tell(will=will)
        self._done(will)

    # -- what a person does in a meeting
    def _type_line(self) -> None:
        self._type(f"line|{self._chance.choice(self._items)}")

    def _keep_line(self) -> None:
        key = next((key for key, words in self._typed.items() if key.startswith("line|") and words.strip()), "")
        if key:
            kind = self._chance.choice([EntryKind.NOTE, EntryKind.NOTE, EntryKind.DECISION, EntryKind.ACTION])
            item, words = key.partition("|")[2], self._typed[key]
            self._write(Op.ADD_ENTRY, lambda work: minutes.add_entry(work, item, kind, words), key)  # type: ignore[arg-type]

    def _change_line(self) -> None:
        entry = self._any(Entry)
        if entry is not None:
            key = f"edit|{entry.id}"
            self._type(key)
            words = self._typed[key]
            self._write(Op.EDIT_ENTRY, lambda work: minutes.edit_entry(work, entry.id, words), key)

    def _write_background(self) -> None:
        key = unfinished.key_of(self._row(AgendaItem, self._chance.choice(self._items)), "background")
        self._type(key)
        if self._chance.random() < 0.5:
            words = self._typed[key]
            self._write(unfinished.op_of(key), lambda work: unfinished.save(work, key, words), key, merge_key=key)

    def _remove_line(self) -> None:
        entry = self._any(Entry)
        if entry is not None:
            self._write(Op.REMOVE_ENTRY, lambda work: minutes.remove_entry(work, entry.id))

    def _tick(self) -> None:
        action = self._any(ActionItem)
        if action is not None:
            self._write(Op.CHANGE_STATUS, lambda work: actions.change_status(work, action.id, ActionStatus.DONE))

    def _attach(self) -> None:
        item = self._chance.choice(self._items)
        content = b"%PDF-1.7\n" + self._chance.randbytes(self._chance.randint(1_000, 200_000))
        new = NewFile("vedlegg.pdf", content, hashlib.sha256(content).hexdigest())
        self._write(Op.ADD_ATTACHMENT, lambda work: attachments.add(work, item, new))

    def _detach(self) -> None:
        attachment = self._any(Attachment)
        if attachment is not None:
            self._write(Op.REMOVE_ATTACHMENT, lambda work: attachments.remove(work, attachment.id))

    def _undo(self) -> None:
        step = self._desk.next_undo()
        if step is not None:
            will = states_after(step.reversed().changes)
            self._tell(will=will)
            self._desk.undo()
            self._done(will)

    def _redo(self) -> None:
        step = self._desk.next_redo()
        if step is not None:
            will = states_after(step.changes)
            self._tell(will=will)
            self._desk.redo()
            self._done(will)

    def _tidy(self) -> None:
        self._desk.forget_undo()  # it might bring back what is let go of
        copies.tidy(self._desk, self._home.copies)
        self._desk.empty_journal()

    # -- inside
    def _any(self, kind: type[Any]) -> Any:
        with self._desk.read() as reader:
            rows = reader.all(kind)
        return self._chance.choice(rows) if rows else None

    def _row(self, kind: type[Any], item_id: str) -> Any:
        with self._desk.read() as reader:
            return reader.get(kind, item_id)

    def _is_full(self) -> bool:
        with self._desk.read() as reader:
            return len(reader.all(Entry)) > MOST_ENTRIES

    def go_on(self) -> None:
        """One thing more."""
        deeds = {
            self._type_line: 30,
            self._keep_line: 25,
            self._change_line: 10,
            self._write_background: 10,
            self._remove_line: 20 if self._is_full() else 2,
            self._tick: 5,
            self._attach: 2,
            self._detach: 2,
            self._undo: 6,
            self._redo: 4,
            self._tidy: 2,
            self._reopen: 3,
        }
        (deed,) = self._chance.choices(list(deeds), weights=list(deeds.values()))
        deed()

    def end(self) -> None:
        self._close()


def type_on(folder: Path, log: Path, seed: int, saves: int | None = None) -> None:
    try:
        typist = Typist(folder, log, seed)
        while saves is None or typist.saves < saves:
            typist.go_on()
    except BaseException:
        with log.open("a", encoding="utf-8") as told:
            told.write(json.dumps({"failed": traceback.format_exc()}) + "\n")
        raise
    typist.end()


def serve(folder: Path, log: Path) -> None:
    """For each seed on its input a typist of its own; its number is told, and when it is gone."""
    for seed in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                type_on(folder, log, int(seed))
            finally:
                os._exit(1)
        _answer(str(child))
        os.waitpid(child, 0)
        _answer("gone")


def _answer(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    where, told_in = Path(sys.argv[1]), Path(sys.argv[2])
    if sys.argv[3] == "serve":
        serve(where, told_in)
    else:
        type_on(where, told_in, int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else None)
