"""The ready list of police functions under a line for a title [004 box 2, §5.4]."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.register import fold
from liaison_desk.services import reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.suggestions import Suggestion


class FunctionList(QObject):
    """Asks `applies` at every letter, as the list is for the police only. Any other title may be written."""

    chosen = Signal()

    def __init__(self, context: Context, edit: QLineEdit, applies: Callable[[], bool]) -> None:
        super().__init__(edit)
        self._names = [_as_title(name) for name in reference.police_functions(context.voices.own_for_documents)]
        self._applies = applies
        self._list = Completer(edit, self._suggest, says=edit.accessibleName(), preselect=False, role="body")
        self._list.chosen.connect(self.chosen)

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        if not self._applies():
            return ()
        wanted = fold(typed)
        begins = [name for name in self._names if fold(name).startswith(wanted)]
        holds = [name for name in self._names if wanted in fold(name) and name not in begins]
        return [Suggestion(name, value=name, icon=Icon.SHIELD) for name in (*begins, *holds) if name != typed.strip()]


def _as_title(name: str) -> str:
    """Titles stand after a name and begin with a small letter, unless the first word is an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
