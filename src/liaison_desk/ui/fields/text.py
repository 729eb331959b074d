"""A field for a short text of the store."""

from typing import Any

from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import Draft
from liaison_desk.ui.kit.fields import Field, LineEdit
from liaison_desk.ui.kit.tokens import Type


class TextField(Field):
    """Shows one field of a row; Enter, leaving it or a rest makes what is typed a step. No key is ever lost."""

    def __init__(
        self,
        context: Context,
        label: str,
        field: str,
        *,
        says: str = "",
        hint: str = "",
        quiet: bool = False,
        role: Type = "body",
    ) -> None:
        self.edit = LineEdit(says=says or label, hint=hint, quiet=quiet, role=role)
        self._field = field
        super().__init__(label, self.edit)
        self._draft = Draft(context, self.edit, self.edit.text, self.edit.setText, self.set_error)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self.fold)

    def show_row(self, row: Any) -> None:
        """The row as it is stored. What is being typed stays."""
        self._draft.show(unfinished.key_of(row, self._field), getattr(row, self._field))
        if not self._draft.is_unfolded:
            self.set_error("")
        if not self.edit.hasFocus():
            self.edit.home(False)

    def put(self, words: str) -> None:
        """As if it had been typed, and taken at once."""
        self.edit.setText(words)
        self._on_edited(words)
        self.fold()

    def fold(self) -> bool:
        return self._draft.fold()

    def restore(self) -> None:
        """Show what is stored, whatever has been typed."""
        self._draft.restore()
        self.set_error("")

    def _on_edited(self, words: str) -> None:
        self.set_error("")
        self._draft.keep(words)
