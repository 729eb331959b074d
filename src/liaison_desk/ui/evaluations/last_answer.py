"""Which answer one wrote in or clicked last: where words go that are put in from elsewhere on the page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from liaison_desk.ui.evaluations.question import Question


class LastAnswer(QObject):
    def __init__(self, questions: Sequence[Question]) -> None:
        super().__init__()
        self._by_editor: dict[QObject, Question] = {question.edit.viewport(): question for question in questions}
        self._first = self.question = questions[0]
        for question in questions:
            question.edited.connect(partial(self._keep, question))
            question.edit.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Another evaluation is shown."""
        self.question = self._first

    def _keep(self, question: Question) -> None:
        self.question = question

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and watched in self._by_editor:
            self.question = self._by_editor[watched]  # with Tab one only passes by
        return super().eventFilter(watched, event)
