"""What every page is given: the desk, the words, the way to other pages, and one way to do things."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.backups import Backup
from liaison_desk.domain.changes import Op
from liaison_desk.domain.labels import label, problem_words
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Voices
from liaison_desk.i18n import QtTexts
from liaison_desk.paths import Paths
from liaison_desk.services.desk import Desk
from liaison_desk.settings import Settings
from liaison_desk.store.errors import LinkedStoreError, NotFoundError, StoreError
from liaison_desk.store.work import Work
from liaison_desk.ui.backup_keeper import BackupKeeper
from liaison_desk.ui.health import Health
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.looking import Looking
from liaison_desk.ui.place import Place
from liaison_desk.ui.restored import Restored
from liaison_desk.ui.saving import Saving
from liaison_desk.ui.signals import DeskSignals

P = ParamSpec("P")
T = TypeVar("T")


class Navigator(Protocol):
    """The window, as pages see it."""

    def go(self, place: Place) -> None: ...

    def go_instead(self, place: Place) -> None:
        """What the page should show is gone: on from there, with no way back to it."""
        ...

    def stay(self, place: Place) -> None:
        """The page shows another part of the same: nothing to go back from."""
        ...

    def back(self) -> None: ...

    def say(
        self,
        words: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        see: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """One line at the bottom of the window, with a button, and one more that leads to what was made."""
        ...

    def show_keys(self) -> None: ...

    def open_guide(self) -> None:
        """At the chapter on where one is."""
        ...

    def change_settings(self, settings: Settings) -> None: ...

    def open_panel(self, name: str, /, **given: Any) -> None:
        """A panel over the page: a new action item, a new meeting."""
        ...

    def open_sample(self) -> None:
        """Leave the officer's own desk for the sample year."""
        ...

    def leave_sample(self) -> None: ...

    def restore(self, backup: Backup) -> None:
        """Close the desk and put a backup in its place. Final."""
        ...

    def lock(self) -> None:
        """Once whatever asks for it has been left: the page goes with all that is on it."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What came of an attempt: a value, or a sentence about why not."""

    value: T | None
    problem: str = ""

    def __bool__(self) -> bool:
        return not self.problem


class Context(QObject):
    """One per open desk. Pages keep it; it never keeps a page."""

    closing = Signal()  # the desk is about to be closed: what lies open beside it is to be let go

    def __init__(
        self,
        desk: Desk,
        signals: DeskSignals,
        jobs: Jobs,
        texts: QtTexts,
        voices: Voices,
        settings: Settings,
        paths: Paths,
        window: Navigator,
        *,
        key: str,
        is_sample: bool,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.signals = signals
        self.jobs = jobs
        self.texts = texts
        self.voices = voices
        self.settings = settings
        self.paths = paths
        self.window = window
        self.is_sample = is_sample  # the sample year: nothing here is the officer's own
        self.is_thrown_away = False  # a sample that has no desk of the officer's beside it
        self.restored_at: datetime | None = None  # this run goes on where one broke off
        self.restored: Restored | None = None  # this desk has taken the place of another one, or should have
        self.hears_machine_lock = False  # when the machine itself is locked
        self.looking = Looking(desk, signals)
        self.saving = Saving(desk, signals, desk.clock)
        self.health = Health(desk, paths, jobs, is_sample=is_sample)
        self.keeper = BackupKeeper(
            desk, signals, self.saving, jobs, paths, key, lambda: self.settings.second_folder, is_own=not is_sample
        )
        self.in_memory: dict[str, object] = {}  # what must outlast a window built anew, and may be written nowhere

    # -- doing
    def attempt(
        self,
        op: Op,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """One action of the officer as one step. What stands against it comes back as a sentence for the field."""
        return self._write(op, "", "", lambda work: verb(work, *args, **kwargs))

    def do(
        self,
        op: Op,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """As `attempt`, for what has no field: what stands against it is said at the bottom of the window."""
        outcome = self.attempt(op, verb, *args, **kwargs)
        if not outcome:
            self.window.say(outcome.problem)
        return outcome.value

    def settle(self, op: Op, draft: str, change: Callable[[Work], T], merge_key: str = "") -> Outcome[T]:
        """What was typed as a draft becomes what it is, in the same transaction."""
        return self._write(op, merge_key, draft, change)

    def _write(self, op: Op, merge_key: str, draft: str, change: Callable[[Work], T]) -> Outcome[T]:
        try:
            with self.desk.write(op, merge_key, draft) as work:
                value = change(work)
        except RuleBroken as broken:
            return Outcome(None, problem_words(self.texts, broken))
        except NotFoundError:
            return Outcome(None, label(self.texts, Problem.GONE))
        except LinkedStoreError:  # the disk is as it should be
            return Outcome(None, label(self.texts, Problem.IN_USE))
        except StoreError as error:
            self.saving.refused(error)
            return Outcome(None, self.saving.why())
        return Outcome(value)

    # -- undo
    def undo(self) -> None:
        self._step(self.desk.undo, self.tr("Undone: {what}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        self._step(self.desk.redo, self.tr("Redone: {what}"), self.tr("There is nothing to redo."))

    def say_undoable(self, words: str, place: Place | None = None) -> None:
        """What was done, with the way back beside it: of this step, and of no other that came after. `place` is where
        it can be seen."""
        step = self.desk.next_undo()

        def take_back() -> None:
            if self.desk.next_undo() is step:
                self.undo()
            else:
                self.window.say(self.tr("Something else was done since. Ctrl+Z takes back one step after the other."))

        see = (self.tr("Show"), lambda: self.window.go(place)) if place else None
        self.window.say(words, self.tr("Undo"), take_back, see)

    def _step(self, step: Callable[[], Any], said: str, nothing: str) -> None:
        try:
            done = step()
        except RuleBroken as broken:
            self.window.say(problem_words(self.texts, broken))
        except StoreError as error:
            self.saving.refused(error)
        else:
            self.window.say(said.format(what=label(self.texts, done.op)) if done else nothing)

    # -- words
    def today(self) -> date:
        return self.desk.today()

    def clock_words(self, moment: datetime) -> str:
        return self.texts.time_words(moment.time())
