"""Which answer one wrote in last: where words go that are put in from elsewhere on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from liaison_desk.ui.evaluations.question import Question


class LastAnswer(QObject):
    def __init__(self, questions: Sequence[Question]) -> None:
        super().__init__()
        self._by_editor: dict[QObject, Question] = {question.edit: question for question in questions}
        self._first = self.question = questions[0]
        for question in questions:
            question.edit.installEventFilter(self)

    def forget(self) -> None:
        """Another evaluation is shown."""
        self.question = self._first

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and watched in self._by_editor:
            self.question = self._by_editor[watched]
        return super().eventFilter(watched, event)
