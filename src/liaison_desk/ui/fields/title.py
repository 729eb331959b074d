"""A field for a title of the store that is read more often than changed, and may take more than one line."""

from typing import Any

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import Draft
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.kit.textedit import WrappedLine
from liaison_desk.ui.kit.tokens import Type


class TitleField(Field):
    """Shows one field of a row; Enter, leaving it or a rest makes what is typed a step. No key is ever lost."""

    def __init__(
        self, context: Context, field: str, *, says: str, hint: str = "", most: int = 6, role: Type = "h2"
    ) -> None:
        self.edit = WrappedLine(says=says, hint=hint, most=most, role=role, quiet=True)
        self._field = field
        super().__init__("", self.edit)
        self._draft = Draft(context, self.edit, self.edit.toPlainText, self.edit.setPlainText, self.set_error)
        self.edit.edited.connect(self._on_edited)
        self.edit.entered.connect(self.fold)
        self.edit.installEventFilter(self)

    def show_row(self, row: Any) -> None:
        """The row as it is stored. What is being typed stays."""
        self._draft.show(unfinished.key_of(row, self._field), getattr(row, self._field))
        if not self._draft.is_unfolded:
            self.set_error("")

    def fold(self) -> bool:
        return self._draft.fold()

    def restore(self) -> None:
        """Show what is stored, whatever has been typed."""
        self._draft.restore()
        self.set_error("")

    def _on_edited(self, words: str) -> None:
        self.set_error("")
        self._draft.keep(words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.fold()
        return super().eventFilter(watched, event)
