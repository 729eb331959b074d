"""Slow work beside the windows. A job reads, computes and makes files; it never touches a widget or writes."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

T = TypeVar("T")


class Job(QObject):
    done = Signal(object)
    failed = Signal(object)


class Task(QRunnable):
    def __init__(self, work: Callable[[], Any], job: Job) -> None:
        super().__init__()
        self._work, self._job = [work], job

    @override
    def run(self) -> None:
        work = self._work.pop()  # Qt keeps a task longer, and a desk that has been locked must be gone
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - it is told to whoever asked, whatever it is
            self._job.failed.emit(error)
        else:
            self._job.done.emit(result)


class Jobs(QObject):
    """Belongs to the application, so that a job outlives the page that asked for it."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._running: set[Job] = set()

    def start(self, work: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> Job:
        """`done` and `failed` are bound methods of a QObject: Qt lets go of them when it is deleted."""
        job = Job(self)
        self._running.add(job)
        job.done.connect(done)  # before starting: a quick job would be missed
        job.failed.connect(failed)
        job.done.connect(self._on_finished)
        job.failed.connect(self._on_finished)
        self._pool.start(Task(work, job))
        return job

    @property
    def is_idle(self) -> bool:
        return not self._running

    def close(self) -> None:
        """Wait for what is running: a half-written file is worse than a slow exit."""
        self._pool.waitForDone()

    def _on_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.discard(job)
            job.deleteLater()
