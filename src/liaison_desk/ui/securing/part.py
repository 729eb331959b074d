"""The part of the settings that says how the desk opens, and changes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.keys import Way
from liaison_desk.services import keys
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.scrolling import keep_in_view
from liaison_desk.ui.securing.forms import AskForPassphrase, ChangeForm, ChangePassphrase, NewCode, OpenWithoutAsking


class KeysPart(QWidget):
    """For the officer's own desk: the sample year is nobody's, and has no keys to change."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._has_key_store = False
        self._has_asked = False
        self._form: ChangeForm | None = None
        self._opened_by: Button | None = None
        self._title = paragraph("", "body_strong")
        self._about = paragraph("", "small", "text2")
        self._ask = self._button(self.tr("Ask for a passphrase"), AskForPassphrase)
        self._change = self._button(self.tr("Change the passphrase"), ChangePassphrase)
        self._open = self._button(self.tr("Open without asking"), OpenWithoutAsking)
        self._code = self._button(self.tr("New recovery code"), NewCode)
        self._buttons = box(Flow(self._ask, self._change, self._open, self._code))
        self._place = vbox(spacing=0)
        self.setLayout(
            vbox(
                hbox(top(glyph(Icon.KEY_ROUND)), grow(vbox(self._title, self._about, spacing=2)), spacing=12),
                self._buttons,
                self._place,
                spacing=12,
            )
        )
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        if not self._has_asked:
            self._has_asked = True
            self._context.jobs.start(keys.has_key_store, self._on_key_store, self._on_no_answer)

    def _on_key_store(self, has_one: bool) -> None:
        self._has_key_store = has_one
        self._show()

    def _on_no_answer(self, _error: Exception) -> None:
        """It stays as it is: nothing is offered that would not work."""

    def _show(self) -> None:
        found = keys.ways(self._context.paths.store)
        asks = Way.PASSPHRASE in found and Way.SYSTEM not in found
        self._title.setText(
            self.tr("The desk asks for a passphrase") if asks else self.tr("The desk opens without asking")
        )
        self._about.setText(
            self.tr("When the program starts, and when it has been locked. The recovery code opens it too.")
            if asks
            else self.tr(
                "The machine's key store gives the key while you are logged in. The recovery code opens it too."
            )
        )
        self._ask.setVisible(not asks)
        self._change.setVisible(asks)
        self._open.setVisible(asks and self._has_key_store)

    # -- the forms
    def choose_anew(self) -> None:
        """For whoever has come in with the recovery code: the passphrase there is need not be known."""
        self._unfold(self._ask, AskForPassphrase)

    def _button(self, words: str, make: Callable[[Context], ChangeForm]) -> Button:
        made: Button = button(words)
        made.clicked.connect(lambda: self._unfold(made, make))
        return made

    def _unfold(self, pressed: Button, make: Callable[[Context], ChangeForm]) -> None:
        self._opened_by = pressed
        self._form = make(self._context)
        self._form.over.connect(self._on_over)
        refill(self._place, self._form)
        self._buttons.hide()
        self._form.show()
        self._form.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_view(self._form)

    def _on_over(self, done: str) -> None:
        """What was written in it goes with it."""
        refill(self._place)
        self._form = None
        self._buttons.show()
        self._show()
        back = self._opened_by if self._opened_by is not None and self._opened_by.isVisible() else self._code
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        if done:
            self._context.window.say(done)
