"""Type-ahead for a line: asks for suggestions at every letter and puts the chosen one in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.popup import Popup
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.kit.tokens import Type

Suggest = Callable[[str], Sequence[Suggestion]]


class Completer(QObject):
    """`suggest` is asked with what is typed; the arrow down asks too, and opens the list for an empty line.

    With `keeps_words` the line is left as it is, for rows that are acted on and not written.
    Without `preselect` Enter keeps what was typed until an arrow key has picked a row.
    """

    chosen = Signal(object)  # the value of the row

    def __init__(
        self,
        field: QLineEdit | InputBar,
        suggest: Suggest,
        *,
        says: str = "",
        keeps_words: bool = False,
        preselect: bool = True,
        role: Type = "body_strong",
    ) -> None:
        edit = field.edit if isinstance(field, InputBar) else field
        super().__init__(edit)
        self._edit, self._suggest = edit, suggest
        self._keeps_words, self._preselect = keeps_words, preselect
        edit.installEventFilter(self)
        self.popup = Popup(edit, anchor=field, says=says, role=role)  # after us, so that it sees the keys before us
        self.popup.chosen.connect(self._on_chosen)
        edit.textEdited.connect(self.refresh)

    def refresh(self) -> None:
        self.popup.open(self._suggest(self._edit.text()), preselect=self._preselect)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and not self.popup.isVisible()
        ):
            self.refresh()
            return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, row: Suggestion) -> None:
        if not self._keeps_words and not row.offers:
            self._edit.setText(row.title)
        self.chosen.emit(row.value)
