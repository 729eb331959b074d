"""Fields for what nobody else should read, and for what has to be typed exactly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison_desk.domain.keys import SHORTEST, is_long_enough, passphrase_of
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, LineEdit, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import Pairs, start, vbox
from liaison_desk.ui.kit.scrolling import keep_in_view

STACK_BELOW = 520  # units: narrower, every field has a row of its own


class SecretEdit(LineEdit):
    """Dots instead of signs, also where they have no room."""

    def __init__(self, *, says: str) -> None:
        super().__init__(says=says)
        self.show_signs(shown=False)

    def show_signs(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @override
    def _is_cut(self) -> bool:
        return False  # or the signs themselves would be painted, and be told in a tool tip


class NewPassphrase(QWidget):
    """A passphrase, written twice. It is nowhere but in these fields until it is used."""

    def __init__(self, *, in_card: bool = False, replaces: bool = False) -> None:
        """`in_card` is for where there is no room for two fields beside each other, `replaces` for where the present
        passphrase is asked for too."""
        super().__init__()
        first = self.tr("New passphrase") if replaces else self.tr("Passphrase")
        second = self.tr("The new passphrase once more") if replaces else self.tr("The passphrase once more")
        self._edits = (SecretEdit(says=first), SecretEdit(says=second))
        hint = self.tr("Three or four words that have nothing to do with each other are good.")
        self._first: Field = field(first, self._edits[0], hint)
        self._second: Field = field(second, self._edits[1])
        self._is_shown = False
        self._eye = button("", "link", Icon.EYE, press=self._on_eye)
        self._pairs = Pairs(STACK_BELOW, spacing=12 if in_card else 20)
        self.setLayout(vbox(self._pairs.pair(self._first, self._second), start(self._eye), spacing=8))
        if in_card:
            self._pairs.fit(0)
        self._name_eye()
        for edit in self._edits:
            edit.textEdited.connect(self._on_edited)
        self.setFocusProxy(self._edits[0])

    def read(self) -> str:
        """What was written, or nothing, with a sentence beside the field that is not right."""
        first, second = (edit.text() for edit in self._edits)
        wrong: Field | None = None
        if not is_long_enough(first):
            wrong = self._first
            wrong.set_error(self.tr("That is too short: at least %n sign(s).", "", SHORTEST))
        elif passphrase_of(first) != passphrase_of(second):
            wrong = self._second
            wrong.set_error(self.tr("That is not the same as the first one."))
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            keep_in_view(wrong)  # with the sentence under it
            return ""
        return first

    def write(self, passphrase: str) -> None:
        """What had been written, in a window made anew."""
        for edit in self._edits:
            edit.setText(passphrase)

    def fit(self, units: float) -> None:
        self._pairs.fit(units)

    def _on_edited(self) -> None:
        for each in (self._first, self._second):
            each.set_error("")

    def _on_eye(self) -> None:
        self._is_shown = not self._is_shown
        for edit in self._edits:
            edit.show_signs(shown=self._is_shown)
        self._name_eye()

    def _name_eye(self) -> None:
        words = self.tr("Hide what is written") if self._is_shown else self.tr("Show what is written")
        self._eye.setText(words)
        self._eye.setAccessibleName(words)
