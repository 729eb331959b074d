"""What stands in fields that take only what is certain, while it is not: kept, and there again, also after a crash."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept


class Unsettled(Protocol):
    """A field of this kind. `restored` comes whenever it shows its value: what was typed is taken, or given up."""

    restored: Any  # a Signal

    @property
    def edit(self) -> QLineEdit: ...

    def restore(self) -> None: ...

    def put(self, words: str) -> None: ...


class HalfTyped(QObject):
    """The fields of a form that shows one subject at a time. What was typed for one is never shown at another."""

    def __init__(self, context: Context, parent: QWidget, family: str, **fields: Unsettled) -> None:
        super().__init__(parent)
        self._context, self._family, self._fields = context, family, fields
        self._kept = kept(context, family)
        self._subject = ""  # empty while another one is being shown: nothing is typed then
        for name, field in fields.items():
            field.edit.textEdited.connect(partial(self._on_edited, name))
            field.restored.connect(partial(self._on_restored, name))

    @contextmanager
    def showing(self, subject: str) -> Iterator[bool]:
        """Around what shows the fields their values. True where it is another subject than before."""
        is_other = subject != self._subject
        if is_other:
            self._subject = ""
            for field in self._fields.values():
                field.restore()
        yield is_other
        if is_other:
            self._subject = subject
            for name, field in self._fields.items():
                words = self._kept.get(self._key(name))
                if words:
                    field.put(words)

    def _key(self, name: str) -> str:
        return f"{self._family}:{self._subject}:{name}"

    def _on_edited(self, name: str, words: str) -> None:
        if self._subject:
            self._kept[self._key(name)] = words
            self._context.saving.keep(self._key(name), words)

    def _on_restored(self, name: str) -> None:
        if self._subject and self._kept.pop(self._key(name), None) is not None:
            self._context.saving.keep(self._key(name), None)
