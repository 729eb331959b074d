"""What needs the officer, which the rail counts and Today shows, and the weeks to come: worked out once for both."""

from datetime import date

from PySide6.QtCore import QObject

from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.workload import next_weeks
from liaison_desk.services import today, workload
from liaison_desk.services.desk import Desk
from liaison_desk.services.today import Look
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.store.work import Reader
from liaison_desk.ui.signals import DeskSignals


class Looking(QObject):
    """Made before whatever hears of changes, so that it forgets before they look again."""

    def __init__(self, desk: Desk, signals: DeskSignals) -> None:
        super().__init__()
        self._desk = desk
        self._known: tuple[date, Look] | None = None
        self._weeks: tuple[date, WorkloadFile] | None = None
        signals.changed.connect(self._forget)

    def look(self, reader: Reader) -> Look:
        """As of today."""
        day = self._desk.today()
        if self._known is None or self._known[0] != day:
            self._known = day, today.look(reader, day)
        return self._known[1]

    def weeks(self, reader: Reader) -> WorkloadFile:
        """The workload of those to come."""
        day = self._desk.today()
        if self._weeks is None or self._weeks[0] != day:
            self._weeks = day, workload.load(reader, next_weeks(day), day)
        return self._weeks[1]

    def know(self, day: date, look: Look, weeks: WorkloadFile) -> None:
        """As of that day, and of all that is written so far: it was worked out before."""
        self._known, self._weeks = (day, look), (day, weeks)

    def _forget(self, _changes: ChangeSet) -> None:
        self._known = self._weeks = None
