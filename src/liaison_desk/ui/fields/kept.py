"""A line that is not part of anything yet: it becomes something with Enter, and is kept until then."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from liaison_desk.domain.changes import Op
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.kit.fields import Field, InputBar, LineEdit

T = TypeVar("T")


class KeptLine(Field):
    """`family` names what such lines are for, «comment»; `show_subject` says whose. What was typed for a subject is
    there again when it is shown the next time, also after a crash. `entered` brings the words."""

    entered = Signal(str)

    def __init__(self, context: Context, label: str, editor: InputBar | LineEdit, family: str) -> None:
        self.edit = editor.edit if isinstance(editor, InputBar) else editor
        super().__init__(label, editor)
        self._context, self._family = context, family
        self._subject = ""
        self._kept = kept(context, family)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self._on_entered)

    @property
    def words(self) -> str:
        return self.edit.text().strip()

    @property
    def subject(self) -> str:
        return self._subject

    def show_subject(self, subject: str) -> None:
        if subject != self._subject:
            self._subject = subject
            self.edit.setText(self._kept.get(self._key, ""))
            self.set_error("")

    def settle(self, op: Op, change: Callable[[Work], T]) -> Outcome[T]:
        """The words become something. Where they may not, they stay, with the reason under them."""
        key = self._key
        outcome = self._context.settle(op, key, change)
        if outcome:
            self._kept.pop(key, None)
            if key == self._key:
                self.edit.setText("")  # not `clear`, which Ctrl+Z would take back: now it takes back what was done
        else:
            self._context.saving.keep(key, self.edit.text())
            self.set_error(outcome.problem)
        return outcome

    def forget(self) -> None:
        """The words are given up."""
        self.edit.clear()
        self._on_edited("")

    @property
    def _key(self) -> str:
        return f"{self._family}:{self._subject}"

    def _on_edited(self, words: str) -> None:
        self.set_error("")
        self._kept[self._key] = words
        self._context.saving.keep(self._key, words or None)

    def _on_entered(self) -> None:
        if self.words:
            self.entered.emit(self.words)
