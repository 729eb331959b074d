"""The keys of a desk are made in three parts: how it opens, the recovery code, and the code typed back.

What is written here is a secret: nothing of it becomes a draft. Only the memory of the open desk holds it, so that a
window that is built anew goes on; a run that breaks off begins with another code.
"""

import logging
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.services import keys
from liaison_desk.store.errors import NoKeyStoreError, StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import Gap, box, vbox
from liaison_desk.ui.kit.rows import banner
from liaison_desk.ui.kit.scrolling import keep_in_view
from liaison_desk.ui.securing.code import CodeBack, CodeSheet
from liaison_desk.ui.securing.way import WayChoice

logger = logging.getLogger(__name__)
_UNDER_WAY = "securing"


class Part(IntEnum):
    WAY = 0
    CODE = 1
    BACK = 2


@dataclass(slots=True)
class _UnderWay:
    code: str
    part: Part = Part.WAY
    passphrase: str = ""  # empty where the machine is to open the desk


class SecuringForm(QWidget):
    turned = Signal()  # another part is shown
    changed = Signal()  # the buttons under it have to say something else
    secured = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        kept = context.in_memory.get(_UNDER_WAY)
        self._now = kept if isinstance(kept, _UnderWay) else _UnderWay(keys.new_code())
        context.in_memory[_UNDER_WAY] = self._now
        self.way = WayChoice()
        self._sheet = CodeSheet(context)
        self._back = CodeBack()
        self._problem = banner("warning", Icon.TRIANGLE_ALERT, " ")
        self._parts = (self.way, self._sheet, self._back)
        self._has_asked = False
        self.is_busy = False
        self._said = box(vbox(self._problem, Gap(16), spacing=0))
        self.setLayout(vbox(self._said, *self._parts, spacing=0))
        self._said.hide()
        self._sheet.show_code(self._now.code)
        if self._now.passphrase:
            self.way.choose(by_system=False)
            self.way.passphrase.write(self._now.passphrase)
        self._show_part()

    @property
    def part(self) -> Part:
        return self._now.part

    def words(self) -> tuple[str, str]:
        """The question over the part that is shown, and a word about it."""
        match self.part:
            case Part.WAY:
                title = self.tr("How should the desk open?")
                about = self.tr("All in it is encrypted, and something has to keep the key.")
            case Part.CODE:
                title = self.tr("Write down your recovery code")
                about = self.tr(
                    "It opens the desk when nothing else does: after a forgotten passphrase, a new machine or a new "
                    "user profile. It is shown this once, and nobody can find it again."
                )
            case Part.BACK:
                title = self.tr("Type the recovery code")
                about = self.tr(
                    "From what you wrote down, so that it is known to be right. Capitals, spaces and dashes do not "
                    "matter."
                )
        return title, about

    def first(self) -> QWidget | None:
        """Where the keyboard begins; the button that goes on, where there is no field."""
        return {Part.WAY: self.way.first(), Part.BACK: self._back}.get(self.part)

    def fit(self, units: float) -> None:
        self.way.passphrase.fit(units)

    # -- going through it
    def go_on(self) -> bool:
        """True when all has been given; `secure` is next then."""
        if self.is_busy or not self.way.is_known:
            return False
        if self.part is Part.WAY:
            self._now.passphrase = "" if self.way.by_system else self.way.passphrase.read()
            if self.way.by_system or self._now.passphrase:
                self._turn(Part.CODE)
        elif self.part is Part.CODE:
            self._back.clear()
            self._turn(Part.BACK)
        else:
            return self._back.is_same(self._now.code)
        return False

    def go_back(self) -> bool:
        """False at the first part."""
        if self.part is Part.WAY or self.is_busy:
            return self.is_busy
        self._turn(Part(self.part - 1))
        return True

    def secure(self) -> None:
        """Make the slots, beside the windows: keys are derived slowly on purpose."""
        self._set_busy(True)
        key, store = self._context.desk.key, self._context.paths.store
        passphrase = self._now.passphrase or None
        make = partial(keys.secure, store, key, self._now.code, passphrase)
        self._context.jobs.start(make, self._on_secured, self._on_failed)

    def _on_secured(self, _nothing: None) -> None:
        self._set_busy(False)
        self._context.in_memory.pop(_UNDER_WAY, None)
        self.secured.emit()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, NoKeyStoreError):
            self.way.show_key_store(has_one=False)
            self._turn(Part.WAY)
            self._say(self.tr("The machine's key store did not take the key. Choose a passphrase instead."))
        elif isinstance(error, StoreError | OSError):
            self._say(self.tr("The keys could not be written into the folder. Nothing has changed; try again."))
        else:
            logger.error("the keys could not be made", exc_info=error)
            self._say(self.tr("The keys could not be made. Nothing has changed. The log tells more."))

    # -- the machine
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_asked:
            self._has_asked = True
            self._context.jobs.start(keys.has_key_store, self._on_key_store, self._on_no_answer)

    def _on_key_store(self, has_one: bool) -> None:
        self.way.show_key_store(has_one=has_one)
        self.changed.emit()
        if self.part is Part.WAY and self.isVisible():
            self.turned.emit()  # there is something to choose or to write now
            if (first := self.way.first()) is not None:
                keep_in_view(first)

    def _on_no_answer(self, _error: Exception) -> None:
        self._on_key_store(has_one=False)

    # -- showing
    def _turn(self, part: Part) -> None:
        self._now.part = part
        self._said.hide()
        self._show_part()
        self.turned.emit()
        self.changed.emit()

    def _show_part(self) -> None:
        for number, widget in enumerate(self._parts):
            widget.setVisible(number == self.part)

    def _say(self, words: str) -> None:
        self._problem.show_words(words)
        self._said.show()
        announce.assertive(self._problem, words)

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        if busy:
            self._said.hide()
        self._back.setEnabled(not busy)
        self.changed.emit()
