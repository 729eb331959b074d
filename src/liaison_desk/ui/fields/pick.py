"""What fields share in which one writes until it is certain what is meant: a list to choose from, and Esc to give up."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.fields import Field, InputBar
from liaison_desk.ui.kit.suggestions import Suggestion


class PickField(Field):
    """Enter, Tab and leaving the field `commit`; Esc shows the value again. `edited` comes at every letter."""

    edited = Signal(str)
    restored = Signal()  # what was typed is taken or given up

    def __init__(self, label: str, bar: InputBar, note: str = "") -> None:
        super().__init__(label, bar, note)
        self.edit = bar.edit
        self.edit.installEventFilter(self)  # before the list does, so that its Esc closes the list first
        self._list = Completer(bar, self._suggest, says=self.edit.accessibleName())
        self._list.chosen.connect(self._on_chosen)
        self.edit.textEdited.connect(self.edited)
        self.edit.editingFinished.connect(self.commit)

    @property
    def words(self) -> str:
        """What stands in the field, certain or not."""
        return self.edit.text().strip()

    @property
    def is_unsettled(self) -> bool:
        """Whether something typed has not been taken as a value."""
        return self.edit.isModified()

    @property
    def half(self) -> str:
        """What is typed without being a value yet."""
        return self.words if self.is_unsettled else ""

    def put(self, words: str) -> None:
        """As if it had been typed, by hand or before a crash."""
        self.edit.setText(words)
        self.edit.setModified(bool(words))

    def restore(self) -> None:
        """Show the value again, whatever has been typed."""
        self.edit.setText(self._value_words())
        self.set_error("")
        self.restored.emit()

    def commit(self) -> bool:
        """Take what is written. False, with a sentence under the field, where it is not certain."""
        raise NotImplementedError  # abstract

    def _value_words(self) -> str:
        raise NotImplementedError  # abstract

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        raise NotImplementedError  # abstract

    def _on_chosen(self, value: object) -> None:
        raise NotImplementedError  # abstract

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() is QEvent.Type.KeyPress and (self.is_unsettled or self.error):
            self.restore()
            return True
        return super().eventFilter(watched, event)
