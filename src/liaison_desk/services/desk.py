"""The open store as the rest of the program sees it: read, write, undo, tell."""

import importlib
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date, datetime
from functools import cached_property
from threading import get_ident
from typing import TYPE_CHECKING

from liaison_desk.clock import Clock
from liaison_desk.domain.changes import FINAL, ChangeSet, Op
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.database import Database
from liaison_desk.store.drafts import Drafts
from liaison_desk.store.errors import ChangedMeanwhileError, LinkedStoreError, StoreError
from liaison_desk.store.work import Reader, Work

if TYPE_CHECKING:
    from liaison_desk.store.finder import Finder

UNDO_LIMIT = 50


class Desk:
    """Make it on the thread that will write. Undo lives in memory only: what is erased must not survive in it."""

    def __init__(self, database: Database, clock: Clock, author: str = "") -> None:
        self.clock = clock
        self.author = author
        self.drafts: Drafts | None = None
        self.barrier: Op | None = None  # the final step undo cannot get behind
        self._database = database
        self._undo: deque[ChangeSet] = deque(maxlen=UNDO_LIMIT)
        self._redo: list[ChangeSet] = []
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._writer_thread = get_ident()
        self._writing = False
        self._view: Reader | None = None  # of all that is being read at the moment

    @property
    def key(self) -> str:
        """Of the store, to make slots and backups of it, or a connection beside its own."""
        return self._database.key

    @cached_property
    def finder(self) -> "Finder":
        """Made when something is first looked for: the program starts without it."""
        finder: Finder = importlib.import_module("liaison_desk.store.finder").Finder(
            self._database.file, self._database.key
        )
        return finder

    @property
    def has_lost_journal(self) -> bool:
        """Whether what was written last before this run may not be in it."""
        return self._database.has_lost_journal

    @property
    def is_there(self) -> bool:
        """Whether the file that is open still lies where it lay."""
        return self._database.is_there

    # -- time
    def now(self) -> datetime:
        return self.clock.now()

    def today(self) -> date:
        return self.clock.today()

    # -- reading and writing
    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A short look at the data. Also fine from a background job."""
        if self._view is not None and get_ident() == self._writer_thread:
            yield self._view
            return
        with self._database.reading() as reader:
            yield reader

    @contextmanager
    def look_around(self, begun: Reader | None = None) -> Iterator[None]:
        """Whatever the windows read meanwhile they read in one view, and nothing of it twice; until something is
        written. `begun`: in this view, of all that is written so far."""
        with nullcontext(begun) if begun else self._database.reading() as self._view:
            try:
                yield
            finally:
                self._view = None

    @contextmanager
    def write(self, op: Op, merge_key: str = "", draft: str = "") -> Iterator[Work]:
        """One action of the officer = one transaction = one undo step = one message.

        Steps in a row with the same `merge_key` become one undo step. What stood in `draft` has become what is
        written here, so it goes in the same transaction. Raises `StoreError` where nothing could be written.
        """
        self._view = None
        drafts = self.drafts if draft else None
        forgotten = drafts.settle(draft) if drafts else {}
        try:
            with self._alone(), self._database.writing(self.now(), self.author) as work:
                yield work
                if draft:
                    work.drop_draft(draft)
        except BaseException:
            if drafts:
                drafts.put_back(forgotten)  # it has become nothing, so it is a draft still
            raise
        if work.changes:
            self._keep(ChangeSet(op, tuple(work.changes), merge_key))

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> None:
        """`listener` hears of every committed change; what it raises cannot undo the commit."""
        self._listeners.append(listener)

    # -- undo
    def next_undo(self) -> ChangeSet | None:
        return self._undo[-1] if self._undo else None

    def next_redo(self) -> ChangeSet | None:
        return self._redo[-1] if self._redo else None

    def undo(self) -> ChangeSet | None:
        """Take back the last step; None where there is none.

        Raises `RuleBroken`: behind a final step, or where a row has changed in another way since.
        """
        if not self._undo:
            if self.barrier is not None:
                raise RuleBroken(Problem.UNDO_STOPS_HERE, op=self.barrier)
            return None
        step = self._undo[-1]
        self._replay(step.reversed())
        self._redo.append(self._undo.pop())
        self._tell(step.reversed())
        return step

    def redo(self) -> ChangeSet | None:
        if not self._redo:
            return None
        step = self._redo[-1]
        self._replay(step)
        self._undo.append(self._redo.pop())
        self._tell(step)
        return step

    def forget_undo(self) -> None:
        """When the store is locked, restored or erased from."""
        self._undo.clear()
        self._redo.clear()
        self.barrier = None

    def get_ready_to_write(self) -> None:
        """See `Database.get_ready_to_write`."""
        self._database.get_ready_to_write()

    def mend_index(self) -> tuple[int, bool]:
        """See `Database.mend_index`."""
        with self._alone():
            return self._database.mend_index()

    def empty_journal(self) -> None:
        """See `Database.empty_journal`. After what must not be read any more has been erased."""
        with self._alone():
            self._database.empty_journal()

    # -- drafts
    def written(self) -> dict[str, str]:
        """Everything that is half-written, by its key: also what is still on its way to a slow or refusing disk."""
        pending = (
            self.drafts.pending() if self.drafts else {}
        )  # first: what is saved between the two is then seen twice
        with self.read() as reader:
            newest: dict[str, str | None] = {**reader.drafts(), **pending}
        return {key: words for key, words in newest.items() if words is not None}

    def start_drafts(self, saved: Callable[[], None], failed: Callable[[StoreError], None]) -> None:
        """Start keeping what is typed; the callbacks come on another thread."""
        self.drafts = Drafts(self._database.file, self._database.key, self.clock, saved, failed)

    def close(self) -> None:
        if self.drafts:
            self.drafts.close()
            self.drafts = None
        if "finder" in self.__dict__:
            self.finder.close()
        self._database.close()

    # -- inside
    def _keep(self, step: ChangeSet) -> None:
        self._redo.clear()
        if step.op in FINAL:
            self._undo.clear()
            self.barrier = step.op
        elif step.merge_key and self._undo and self._undo[-1].merge_key == step.merge_key:
            self._undo.append(self._undo.pop().then(step))
        else:
            self._undo.append(step)
        self._tell(step)

    def _replay(self, step: ChangeSet) -> None:
        self._view = None
        try:
            with self._alone(), self._database.writing(self.now(), self.author) as work:
                work.replay(step.changes)
        except (ChangedMeanwhileError, LinkedStoreError) as error:
            raise RuleBroken(Problem.CHANGED_MEANWHILE) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if get_ident() != self._writer_thread:
            raise RuntimeError("only the thread that made the desk writes; let the job return its result")
        if self._writing:
            raise RuntimeError("a write is already open; pass its `work` on")
        self._writing = True
        try:
            yield
        finally:
            self._writing = False

    def _tell(self, changes: ChangeSet) -> None:
        for listener in self._listeners:
            listener(changes)
