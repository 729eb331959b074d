"""An editor for a long text of the store: every key is kept as a draft, and a rest makes it one undo step."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.tokens import Type

REST = 2000  # milliseconds without a key


class LongText(TextEdit):
    """`show_text` says which text it is; `fold` makes what is typed a step, as does a rest or leaving the field."""

    def __init__(
        self,
        context: Context,
        *,
        says: str,
        hint: str = "",
        least: int = 3,
        most: int = 24,
        role: Type = "note",
    ) -> None:
        super().__init__(says=says, hint=hint, least=least, most=most, role=role)
        self._context = context
        self._key = ""
        self._stored = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.fold)
        self.edited.connect(self._on_edited)

    @property
    def is_unfolded(self) -> bool:
        """Whether something typed is a draft only."""
        return bool(self._key) and self.toPlainText() != self._stored

    def show_text(self, key: str, words: str) -> None:
        """The stored text of this key. Text that is being typed stays under the typist's hands."""
        if key != self._key:
            self.fold()
            self._key = key
            self._put(words)
        elif not self.is_unfolded:
            self._put(words)
        else:
            self._stored = words

    def fold(self) -> None:
        """Where the store refuses, the text stays and is tried again."""
        self._rest.stop()
        if not self.is_unfolded:
            return
        words, key = self.toPlainText(), self._key
        outcome = self._context.settle(
            unfinished.op_of(key), key, lambda work: unfinished.save(work, key, words), merge_key=key
        )
        if outcome:
            self._stored = words
        else:
            self._context.window.say(outcome.problem)

    def _put(self, words: str) -> None:
        self._stored = words
        if self.toPlainText() != words:
            self.setPlainText(words)

    def _on_edited(self, words: str) -> None:
        self._context.saving.keep(self._key, words)
        self._rest.start()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.fold()
