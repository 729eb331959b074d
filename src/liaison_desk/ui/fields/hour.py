"""A field for a time of the day."""

from datetime import time

from PySide6.QtCore import Signal

from liaison_desk.domain.times import read_time
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.fields import Field, LineEdit

WIDTH = 96


class HourField(Field):
    """`changed` brings a `time`, or None where the field is emptied."""

    changed = Signal(object)
    restored = Signal()  # what was typed is taken or given up

    def __init__(self, context: Context, label: str, *, says: str = "") -> None:
        self._context = context
        self._value: time | None = None
        self.edit = LineEdit(says=says or label)
        self.edit.setFixedWidth(theme.current().px(WIDTH))
        super().__init__(label, self.edit)
        self.edit.editingFinished.connect(self.commit)

    @property
    def value(self) -> time | None:
        return self._value

    def show_value(self, value: time | None) -> None:
        """Show what is stored, without telling anyone. What is being typed instead stays under the typist's hands."""
        if value != self._value or not self.edit.isModified():
            self._show(value)

    def restore(self) -> None:
        """Show the value again, whatever has been typed."""
        self._show(self._value)

    def put(self, words: str) -> None:
        """As if it had been typed."""
        self.edit.setText(words)
        self.edit.setModified(bool(words))

    def commit(self) -> bool:
        """False, with a sentence under the field, where it is no time."""
        written = self.edit.text().strip()
        read = read_time(written) if written else None
        if written and read is None:
            self.set_error(self.tr("Write a time, for example 13.30."))
            return False
        changed = read != self._value or bool(self.error)  # what was refused is asked again
        self._show(read)
        if changed:
            self.changed.emit(read)
        return not self.error

    def _show(self, value: time | None) -> None:
        self._value = value
        self.edit.setText(self._context.texts.time_words(value) if value else "")
        self.set_error("")
        self.restored.emit()
