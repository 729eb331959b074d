"""An editor for a long text of the store."""

from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import Draft
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.tokens import Type


class LongText(TextEdit):
    """No key is ever lost; see `Draft`."""

    def __init__(
        self,
        context: Context,
        *,
        says: str,
        hint: str = "",
        least: int = 3,
        most: int = 24,
        role: Type = "note",
        quiet: bool = False,
    ) -> None:
        super().__init__(says=says, hint=hint, least=least, most=most, role=role, quiet=quiet)
        self._draft = Draft(context, self, self.toPlainText, self.setPlainText, context.window.say)
        self.edited.connect(self._draft.keep)

    def show_text(self, key: str, words: str) -> None:
        self._draft.show(key, words)

    def fold(self) -> bool:
        return self._draft.fold()

    def restore(self) -> None:
        """Show what is stored, whatever has been typed."""
        self._draft.restore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.fold()
