"""A step that cannot be taken back says so first, in place, and asks once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Kind, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, grow, hbox, top, vbox


class FinalStep(QObject):
    """Put `button` where the step belongs and `strip` near it. Pressing the button opens the strip, which acts.

    `doubt` says what speaks against the step, or nothing: where it says something, the strip asks once more with it.
    """

    def __init__(
        self,
        label: str,
        warning: str,
        act: Callable[[], object],
        *,
        kind: Kind = "primary",
        doubt: Callable[[], str] = str,
    ) -> None:
        super().__init__()
        self.button = button(label, kind, press=self.ask)
        self.strip = _Strip(label, warning, self._go, self.cancel)
        self.setParent(self.strip)
        self._words = label, warning
        self._act, self._doubt = act, doubt
        self._is_doubting = False

    def ask(self) -> None:
        self._is_doubting = False
        self.strip.show_words(*self._words)
        self.strip.show()
        self.strip.sure.setFocus(Qt.FocusReason.PopupFocusReason)
        announce.polite(self.strip, self.strip.accessibleName())

    def cancel(self) -> None:
        self._is_doubting = False
        self.strip.hide()
        if self.button.isVisible():
            self.button.setFocus()

    def show_words(self, label: str, warning: str) -> None:
        """Another version of the same step: issued again."""
        self.button.setText(label)
        self.button.setAccessibleName(label)
        self._words = label, warning
        if not self._is_doubting and not self.strip.isHidden():  # it is told when it is opened
            self.strip.show_words(label, warning)

    def _go(self) -> None:
        doubt = "" if self._is_doubting else self._doubt()
        if doubt:
            self._is_doubting = True
            self.strip.show_words(self.tr("Finish all the same"), doubt)
            self.strip.not_now.setFocus(Qt.FocusReason.OtherFocusReason)  # a second Enter is no answer to it
            announce.polite(self.strip, doubt)
            return
        self._is_doubting = False
        self.strip.hide()
        self._act()


class _Strip(QFrame):
    def __init__(self, label: str, warning: str, go: Callable[[], object], cancel: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", "warning")
        self._cancel = cancel
        self._warning = paragraph(warning, "small")
        self.sure = button(label, "primary", press=go)
        self.not_now = button(self.tr("Not now"), press=cancel)
        words = vbox(self._warning, hbox(self.sure, self.not_now, STRETCH), spacing=12)
        self.setLayout(hbox(top(glyph(Icon.INFO, "warning")), grow(words), spacing=12, margins=(16, 12, 16, 12)))
        self.setAccessibleName(warning)
        self.hide()

    def show_words(self, label: str, warning: str) -> None:
        self._warning.setText(warning)
        self.setAccessibleName(warning)
        self.sure.setText(label)
        self.sure.setAccessibleName(label)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)
