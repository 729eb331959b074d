"""A field for a number."""

from PySide6.QtCore import Signal

from liaison_desk.ui.kit.fields import Field, NumberField


class CountField(Field):
    """`changed` brings an `int` within the limits once it has been written; None for an empty field that `may_be_off`."""

    changed = Signal(object)
    restored = Signal()  # what was typed is taken or given up

    def __init__(
        self, label: str, *, least: int, most: int, says: str = "", note: str = "", may_be_off: bool = False
    ) -> None:
        self._least, self._most, self._may_be_off = least, most, may_be_off
        self._value: int | None = None
        self.edit = NumberField(None, says=says or label, least=least, most=most)
        super().__init__(label, self.edit, note)
        self.edit.editingFinished.connect(self.commit)

    @property
    def value(self) -> int | None:
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show what is stored, without telling anyone."""
        self._value = value
        self.restore()

    def restore(self) -> None:
        """Show the value again, whatever has been typed."""
        self.edit.setText("" if self._value is None else str(self._value))
        self.set_error("")
        self.restored.emit()

    def put(self, words: str) -> None:
        """As if it had been typed."""
        self.edit.setText(words)

    def commit(self) -> bool:
        """False, with a sentence under the field, where it is no number within the limits."""
        written = self.edit.value()
        is_off = self._may_be_off and not self.edit.text().strip()
        if written is None and not is_off:
            self.set_error(self.tr("Write a number from {least} to {most}.").format(least=self._least, most=self._most))
            return False
        changed = written != self._value or bool(self.error)  # what was refused is asked again
        self.show_value(written)
        if changed:
            self.changed.emit(written)
        return True
