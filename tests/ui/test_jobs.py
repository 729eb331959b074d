"""Work beside the windows leaves nothing behind."""

import weakref

from pytestqt.qtbot import QtBot

from liaison_desk.ui.jobs import Job, Task


class Worker:
    def __init__(self) -> None:
        self.worked = 0

    def work(self) -> int:
        self.worked += 1
        return self.worked


def test_a_task_holds_what_has_worked_no_longer(qtbot: QtBot) -> None:
    """Qt may keep the task for a while: a desk that is locked meanwhile would stay in memory, with its key."""
    job, worker, told = Job(), Worker(), []
    job.done.connect(told.append)
    task = Task(worker.work, job)
    held = weakref.ref(worker)
    del worker
    task.run()
    assert told == [1]
    assert held() is None
