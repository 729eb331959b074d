"""What is asked before a way to the key is changed, in place. Each of them works beside the windows, and says how it
went."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.keys import Way
from liaison_desk.services import keys
from liaison_desk.store.errors import DamagedSlotError, NoKeyStoreError, StoreError, WrongSecretError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, field
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import Item, box, vbox
from liaison_desk.ui.securing.code import CodeBack, CodeSheet
from liaison_desk.ui.securing.secret import NewPassphrase, SecretEdit

logger = logging.getLogger(__name__)


class ChangeForm(QWidget):
    """`over` brings what has been done, in words; nothing where nothing was."""

    over = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.is_busy = False
        self._done = ""
        self._present: Field | None = None
        self._present_edit = SecretEdit(says=self.tr("Present passphrase"))
        self._problem = paragraph("", "small", "danger")
        self._go = button("", "primary", press=self.go_on)
        self._cancel = button(self.tr("Cancel"), press=self.cancel)

    def fill(self, words: str, done: str, *items: Item) -> None:
        """`words` stand on the button that does it, `done` is said when it has been done."""
        self._done = done
        self.name_button(words)
        self.setLayout(vbox(*items, self._problem, box(Flow(self._go, self._cancel)), spacing=12))
        self._problem.hide()

    def name_button(self, words: str) -> None:
        self._go.setText(words)
        self._go.setAccessibleName(words)

    def present(self) -> Field:
        """The field for the passphrase there is."""
        self._present = field(self.tr("Present passphrase"), self._present_edit)
        self._present_edit.textEdited.connect(self._on_present_edited)
        return self._present

    @property
    def present_written(self) -> str:
        return self._present_edit.text()

    # -- for forms to fill in
    def go_on(self) -> None:
        raise NotImplementedError  # abstract

    # -- doing it
    def start(self, change: Callable[[Path], None]) -> None:
        """`change` is given the store's file, on another thread."""
        if self.is_busy:
            return
        self._set_busy(True)
        self._problem.hide()
        self.context.jobs.start(partial(change, self.context.paths.store), self._on_done, self._on_failed)

    def cancel(self) -> None:
        if not self.is_busy:
            self.over.emit("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _on_done(self, _nothing: None) -> None:
        self._set_busy(False)
        self.over.emit(self._done)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, WrongSecretError) and self._present is not None:
            self._present.set_error(self.tr("That is not the passphrase."))
            self._present.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = self._why(error)
        self._problem.setText(words)
        self._problem.show()
        announce.assertive(self, words)

    def _why(self, error: Exception) -> str:
        if isinstance(error, NoKeyStoreError):
            return self.tr("The machine's key store did not take the key. Nothing has changed.")
        if isinstance(error, DamagedSlotError):
            return self.tr("The file with the passphrase's key is damaged. Nothing has changed.")
        if isinstance(error, StoreError | OSError):
            return self.tr("The keys could not be written into the folder. Nothing has changed; try again.")
        logger.error("the keys could not be changed", exc_info=error)
        return self.tr("The keys could not be changed. The log tells more.")

    def _on_present_edited(self) -> None:
        if self._present is not None:
            self._present.set_error("")

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self._go.setEnabled(not busy)
        self._cancel.setEnabled(not busy)


class AskForPassphrase(ChangeForm):
    """A desk that opened without asking asks from now on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._new = NewPassphrase(in_card=True)
        self.fill(
            self.tr("Ask for this passphrase"), self.tr("The desk asks for the passphrase from now on."), self._new
        )
        self.setFocusProxy(self._new)

    @override
    def go_on(self) -> None:
        if passphrase := self._new.read():
            key = self.context.desk.key
            self.start(lambda store: keys.use_passphrase(store, key, passphrase))


class ChangePassphrase(ChangeForm):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._new = NewPassphrase(in_card=True, replaces=True)
        present = self.present()
        self.fill(self.tr("Change the passphrase"), self.tr("The passphrase is changed."), present, self._new)
        self.setFocusProxy(present)

    @override
    def go_on(self) -> None:
        present = self.present_written
        if passphrase := self._new.read():
            self.start(lambda store: keys.change_passphrase(store, present, passphrase))


class OpenWithoutAsking(ChangeForm):
    """The passphrase goes: with the key in the machine's key store too it would protect nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        present = self.present()
        self.fill(
            self.tr("Open without asking"),
            self.tr("The desk opens without asking from now on."),
            paragraph(
                self.tr(
                    "The machine's key store gets the key, and the passphrase is not used any more. Whoever uses the "
                    "machine in your name gets in."
                ),
                "small",
                "text2",
            ),
            present,
        )
        self.setFocusProxy(present)

    @override
    def go_on(self) -> None:
        present = self.present_written

        def change(store: Path) -> None:
            keys.use_system(store, keys.unlock(store, Way.PASSPHRASE, present))

        self.start(change)


class NewCode(ChangeForm):
    """Shown, typed back, and only then in the old one's place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._code = keys.new_code()
        self._sheet, self._back = CodeSheet(context, in_row=2), CodeBack()
        self._sheet.show_code(self._code)
        self._is_typed_back = False
        self.fill(
            self.tr("I have written it down"),
            self.tr("The new recovery code holds, and the one before does not."),
            self._sheet,
            self._back,
        )
        self._back.hide()
        self.setFocusProxy(self._go)

    @override
    def go_on(self) -> None:
        if not self._is_typed_back:
            self._show_part(is_typed_back=True)
        elif self._back.is_same(self._code):
            key, code = self.context.desk.key, self._code
            self.start(lambda store: keys.new_recovery_code(store, key, code))

    @override
    def cancel(self) -> None:
        """From typing it back to the code itself first."""
        if self._is_typed_back and not self.is_busy:
            self._show_part(is_typed_back=False)
        else:
            super().cancel()

    def _show_part(self, *, is_typed_back: bool) -> None:
        self._is_typed_back = is_typed_back
        self._sheet.setVisible(not is_typed_back)
        self._back.setVisible(is_typed_back)
        self._back.clear()
        self.name_button(self.tr("Use this code") if is_typed_back else self.tr("I have written it down"))
        words = self.tr("Show the code again") if is_typed_back else self.tr("Cancel")
        self._cancel.setText(words)
        self._cancel.setAccessibleName(words)
        (self._back if is_typed_back else self._go).setFocus(Qt.FocusReason.OtherFocusReason)
