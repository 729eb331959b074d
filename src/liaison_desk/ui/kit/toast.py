"""One line at the bottom of the window that says what was done, with a way back."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.covering import FocusUnder
from liaison_desk.ui.kit.labels import escaped, paragraph
from liaison_desk.ui.kit.layout import grow, hbox, middle

SECONDS = 8
_EDGE = 24
_WIDEST = 640

Act = Callable[[], object]


class Toast(QFrame):
    """One per window; a new message takes the place of the old one. It stays while hovered or focused, and stands at the
    top where the keyboard is below it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "toast")
        self.hide()
        self._act: Act | None = None
        self._show: Act | None = None
        self._window = window
        self._came_from: QWidget | None = None
        self._lift, self._at_top = 0, False
        self._under = FocusUnder(self)
        self._under.came.connect(self._stand_aside)
        self._words = paragraph("", ink="surface")
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.button = button("", "ghost", press=self._on_pressed)
        self.see = button("", "ghost", press=self._on_see)
        for each in (self.button, self.see):
            each.setProperty("on", "toast")
            each.installEventFilter(self)
        buttons = hbox(self.button, self.see, spacing=0)
        self.setLayout(hbox(grow(self._words), middle(buttons), spacing=16, margins=(16, 6, 8, 6)))
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SECONDS * 1000)
        self.timer.timeout.connect(self.dismiss)
        window.installEventFilter(self)

    def say(
        self,
        words: str,
        action: str = "",
        act: Act | None = None,
        *,
        lift: int = 0,
        see: tuple[str, Act] | None = None,
    ) -> None:
        """`action` names the button, «Undo»; `act` is what it does. `see` is another that leads to what was made.
        `lift` pixels at the foot are kept free."""
        self._lift, self._at_top = lift, False
        if not self._has_focus():
            self._came_from = QApplication.focusWidget()
        self._words.setText(words)
        self._act = act
        self.button.setText(escaped(action))
        self.button.setAccessibleName(f"{action}: {words}")
        self.button.setVisible(bool(action))
        name, self._show = see or ("", None)
        self.see.setText(escaped(name))
        self.see.setAccessibleName(f"{name}: {words}")
        self.see.setVisible(see is not None)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.place()  # again: while it was hidden, a button that had been so too was not reckoned with
        self.raise_()
        self._under.look()
        self._count_down()
        announce.polite(self, f"{words}. {action}" if action else words)

    def dismiss(self) -> None:
        self.timer.stop()
        held_focus = self._has_focus()
        self.hide()
        before = self._came_from
        if held_focus and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def place(self) -> None:
        px, window = theme.current().px, self._window
        self.setMaximumWidth(min(px(_WIDEST), window.width() - 2 * px(_EDGE)))
        width = min(self.sizeHint().width(), self.maximumWidth())
        height = min(max(px(44), self.heightForWidth(width)), window.height() - 2 * px(_EDGE))
        top = px(_EDGE) if self._at_top else window.height() - height - px(_EDGE) - self._lift
        self.setGeometry((window.width() - width) // 2, top, width, height)

    @property
    def has_deeds(self) -> bool:
        """Whether there is something on it the keyboard can go to."""
        return self.isVisible() and not (self.button.isHidden() and self.see.isHidden())

    def _stand_aside(self) -> None:
        self._at_top = not self._at_top
        self.place()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._count_down()
        super().leaveEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.FocusIn and watched in (self.button, self.see):
            self.timer.stop()
        elif kind is QEvent.Type.FocusOut and watched in (self.button, self.see):
            self._count_down()
        elif kind is QEvent.Type.Resize and watched is self._window and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _count_down(self) -> None:
        if not self.underMouse() and not self._has_focus():
            self.timer.start()

    def _on_pressed(self) -> None:
        act, self._act = self._act, None
        self.dismiss()
        if act is not None:
            act()

    def _on_see(self) -> None:
        show, self._show = self._show, None
        self.dismiss()
        if show is not None:
            show()

    def _has_focus(self) -> bool:
        return self.button.hasFocus() or self.see.hasFocus()
