"""An open desk in a window: made on the windows' thread once the store has been opened beside it."""

import importlib
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from liaison_desk.clock import Clock, SetClock
from liaison_desk.domain.changes import Change, ChangeSet
from liaison_desk.domain.disclosure import Access, Assessment
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.keys import Way
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.own_drafts import PLACE, RUNNING, is_own
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.workload import next_weeks
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import backups, copies, keys, leftovers, officers, outbox, stores, today, workload
from liaison_desk.services.desk import Desk
from liaison_desk.services.today import Look
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.settings import Settings
from liaison_desk.store.database import Database
from liaison_desk.store.work import Reader
from liaison_desk.ui.context import Context, Navigator
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.place import TODAY, Place, from_text
from liaison_desk.ui.signals import DeskSignals


def sweep(home: Paths, before: float) -> None:
    """For the thread beside the windows, before a store is opened: a run that was broken off left plain copies, and
    files half made. `before`: when this run began, in seconds since 1970."""
    for paths in (home, home.sample()):
        copies.remove_copies(paths.copies)
        leftovers.sweep_desk(paths, before)
    forget_sample(_half_made(home.sample()).data)


def key_by(paths: Paths, way: Way, secret: str) -> str:
    """What was typed gives it, as `way` says. For the thread beside the windows."""
    stores.finish_restore(paths)
    return keys.unlock(paths.store, way, secret)


def open_store(paths: Paths, *, sample: bool, key: str | None = None) -> Database:
    """For the thread beside the windows. `key` where somebody had to be asked for it. A sample store that is not there
    is built first, which takes seconds."""
    if sample and not stores.exists(paths):
        _build_sample(paths)
    stores.finish_restore(paths)
    backups.sweep(paths)
    return stores.open_store(paths, key)


class Ahead:
    """What the first page shows, read beside the windows from a store that has just been opened. It must be closed."""

    def __init__(self) -> None:
        self.reader: Reader | None = None
        self.day: date | None = None
        self.found: Look | None = None
        self.weeks: WorkloadFile | None = None
        self._view = ExitStack()

    def look(self, database: Database, day: date) -> None:
        """For the thread beside the windows. What cannot be read is come upon again where it can be said."""
        try:
            self.reader = self._view.enter_context(database.reading())
            self.day, self.found = day, today.look(self.reader, day)
            self.weeks = workload.load(self.reader, next_weeks(day), day)
        except Exception:  # noqa: BLE001 - whatever it is, the windows come upon it
            self.close()

    def close(self) -> None:
        """Also when something has been written that it knows nothing of."""
        self.reader = self.found = self.weeks = None
        self._view.close()


def look_ahead(database: Database, clock: Clock) -> Ahead:
    """See `Ahead.look`."""
    ahead = Ahead()
    ahead.look(database, clock.today())
    return ahead


def _build_sample(paths: Paths) -> None:
    """Beside its place until it is whole: a run that breaks off must not leave half a year."""
    made = _half_made(paths)
    forget_sample(made.data)
    year = importlib.import_module("liaison_desk.services.sample.year")  # most starts never need it
    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(made), clock)
    year.build(desk, clock, Voices(Language.NB, texts_in))
    desk.close()
    paths.make()
    made.key.replace(paths.key)
    made.store.replace(paths.store)
    forget_sample(made.data)


def _half_made(sample: Paths) -> Paths:
    return replace(sample, data=sample.data.with_name(f"{sample.data.name}.new"))


def begin(
    database: Database,
    clock: Clock,
    jobs: Jobs,
    settings: Settings,
    paths: Paths,
    window: Navigator,
    *,
    sample: bool,
    ahead: Ahead | None = None,
) -> Context:
    """The desk and what pages are given of it; with what has been read of it already."""
    desk = Desk(database, clock)
    with desk.read() as reader:
        left = reader.drafts()
        broke_off = RUNNING in left
    if not all(map(is_own, left)):
        if ahead is not None:
            ahead.close()
        importlib.import_module("liaison_desk.services.unfinished").fold_leftovers(desk)  # most starts never need it
    desk.forget_undo()
    copies.tidy(desk, paths.copies)
    with desk.read() as reader:
        officer = officers.current(reader)
    desk.author = officer.officer.id if officer else ""
    context = Context(
        desk,
        DeskSignals(desk),
        jobs,
        texts_in(settings.language),
        Voices(settings.language, texts_in),
        settings,
        paths,
        window,
        key=database.key,
        is_sample=sample,
    )
    if ahead is not None and ahead.day is not None and ahead.found is not None and ahead.weeks is not None:
        context.looking.know(ahead.day, ahead.found, ahead.weeks)
    desk.subscribe(partial(_keep_back, paths.outbox))
    context.restored_at = desk.now() if broke_off else None
    context.saving.keep(RUNNING, desk.now().isoformat())
    return context


def _keep_back(outbox_folder: Path, changes: ChangeSet) -> None:
    """What has been drafted with something that is exempt from now on, or public no longer, must not be sent."""
    if any(change.kind is Assessment and _closes(change) for change in changes.changes):
        outbox.empty(outbox_folder)


def _closes(change: Change) -> bool:
    was_open = change.before is not None and change.before.access is Access.PUBLIC
    return was_open if change.after is None else change.after.access is Access.EXEMPT


def end(context: Context) -> None:
    """As it should end: the next run has nothing to go on with."""
    context.closing.emit()
    context.saving.keep(RUNNING, None)
    context.keeper.stop()
    copies.tidy(context.desk, context.paths.copies)
    context.desk.close()


def start_place(context: Context) -> Place:
    """Today; the first run until it is done; the meeting that is going on, or that was being written in at a crash."""
    with context.desk.read() as reader:
        officer = officers.current(reader)
        if officer is None or officer.officer.ready_on is None:
            return Place("first_run")
        last = from_text(reader.drafts().get(PLACE, ""))
        meeting = reader.find(Meeting, MeetingId(last.subject)) if last.page == "meeting" else None
    if meeting is None:
        return TODAY
    goes_on = meeting.stage is MeetingStage.RUNNING or context.restored_at is not None
    return last if goes_on else TODAY


def after_restore(context: Context) -> Place:
    """Today, whatever was going on when the backup was made."""
    context.restored_at = None
    start = start_place(context)
    return start if start.page == "first_run" else TODAY


def is_secured(paths: Paths) -> bool:
    """Whether the key lies in slots alone. A desk of an earlier version has it beside it until it has its own."""
    return keys.is_secured(paths.store)


def before(start: Place) -> Place:
    """The page that gives the desk its keys, and leads to where it would have begun."""
    return Place("securing", more=start.as_text())


def forget_sample(folder: Path) -> None:
    """The sample year and everything done to it. What is not ours in its folder stays."""
    for file in folder.glob("store.*"):
        file.unlink()
    outbox.empty(folder / "outbox")
    copies.remove_copies(folder / "copies")
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()
