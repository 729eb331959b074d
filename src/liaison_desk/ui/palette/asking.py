"""Asks beside the windows: whoever types never waits, and what was asked before the last key is given up."""

import logging
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.searched import Section
from liaison_desk.services import search
from liaison_desk.services.search import Answer
from liaison_desk.ui.context import Context

log = logging.getLogger(__name__)

Question = tuple[str, Collection[Section]]


class Asking(QObject):
    """One question at a time."""

    answered = Signal(object)  # Answer; a second time where there is more inside other words
    failed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Question | None = None
        self._asked: Question | None = None

    def ask(self, typed: str, sections: Collection[Section]) -> None:
        self._wanted = typed, sections
        if self._asked is None:
            self._start()
        else:
            self._context.desk.finder.give_up()

    def stop(self) -> None:
        """Nobody is waiting any more."""
        self._wanted = None
        if self._asked is not None:
            self._context.desk.finder.give_up()

    def _start(self) -> None:
        if self._wanted is None:
            return
        self._asked = self._wanted
        finder, now, (typed, sections) = self._context.desk.finder, self._context.today(), self._asked
        self._context.jobs.start(lambda: search.find(finder, typed, now, sections), self._on_found, self._on_failed)

    def _on_found(self, answer: Answer) -> None:
        if self._is_over():
            return
        self.answered.emit(answer)
        if answer.is_thin and self._asked is None and self._wanted is not None:
            self._asked = self._wanted
            finder, now, sections = self._context.desk.finder, self._context.today(), self._asked[1]
            self._context.jobs.start(
                lambda: search.look_inside(finder, answer, now, sections), self._on_inside, self._on_failed
            )

    def _on_inside(self, answer: Answer) -> None:
        if not self._is_over() and answer.inside:
            self.answered.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        if not self._is_over():
            log.warning("a search failed: %s", type(error).__name__)  # not what was searched for
            self.failed.emit()

    def _is_over(self) -> bool:
        """The job has ended; True where another question has come, which is asked now, or nobody waits."""
        asked, self._asked = self._asked, None
        if asked is self._wanted:
            return False
        self._start()
        return True
