"""Everything one presses: buttons with words, icon buttons with names, filters, segmented choices, key caps."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
)
from typing_extensions import override

from liaison_desk.ui.kit import icons, theme
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import escaped, tip
from liaison_desk.ui.kit.layout import hbox
from liaison_desk.ui.kit.painting import KEY_HEIGHT, Pen, keys_width
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.tokens import Size, Token, Type

Kind = Literal["primary", "secondary", "ghost", "link", "search"]
Dim = Literal["small", "normal", "large"]
Press = Callable[[], object]
Way = tuple[str, Press]  # the words of a button, and what it does

_ICON = 16
_LEAST = 200  # units of a long label that stay
_GAP = 4  # beside the 4 pixels Qt itself leaves
_INK: dict[Kind, Token] = {"primary": "on_accent", "link": "accent_text", "search": "text3"}


class Button(QPushButton):
    """A button with words; its look is its kind."""

    def __init__(self, label: str, kind: Kind, name: Icon | None, dim: Dim) -> None:
        super().__init__(escaped(label))
        look = theme.current()
        self._tells_words = False  # its tool tip
        self.setProperty("kind", kind)
        self.setProperty("dim", dim)
        role: Type = "small" if kind == "search" else "body_strong"
        self.setFont(look.font(role))
        if name is not None:
            self.setIcon(icons.icon(name, _INK.get(kind, "text2"), _ICON, gap=_GAP if label else 0))
            self.setIconSize(QSize(look.px(_ICON + (_GAP if label else 0)), look.px(_ICON)))
        self.setAutoDefault(True)  # Qt's way of letting Enter press a button outside dialogs too
        wide = QSizePolicy.Policy.Expanding if kind == "search" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        """No narrower than a pointer needs. Not by the style sheet: its least width would count as enough for any words."""
        wanted = super().sizeHint()
        return QSize(max(wanted.width(), theme.current().px(Size.target)), wanted.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """A long one gives way in a narrow column, and its tool tip has the words whole."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.current().px(_LEAST)), whole.height())

    @property
    def shown_words(self) -> str:
        """What there is room for of the words."""
        pads = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - pads + 1)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """The words whole, where the button tells nothing else. Only now: few buttons are ever pointed at."""
        if self._tells_words or not self.toolTip():
            self._tells_words = self._is_cut()
            self.setToolTip(tip(self.accessibleName()) if self._tells_words else "")
        super().enterEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_cut():
            super().paintEvent(event)
            return
        option, painter = QtWidgets.QStyleOptionButton(), QtWidgets.QStylePainter(self)  # few starts need their classes
        self.initStyleOption(option)
        option.text = self.shown_words
        painter.drawControl(QtWidgets.QStyle.ControlElement.CE_PushButton, option)

    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width() and self.shown_words != self.text()


def button(
    label: str,
    kind: Kind = "secondary",
    name: Icon | None = None,
    *,
    dim: Dim = "normal",
    hint: str = "",
    says: str = "",
    press: Press | None = None,
) -> Button:
    """`says` is the accessible name where the label alone is not enough («Open» → «Open case 12/26»)."""
    made = Button(label, kind, name, dim)
    made.setToolTip(tip(hint))
    made.setAccessibleName(says or label)
    if press is not None:
        made.clicked.connect(press)
    return made


class ToolButton(QToolButton):
    """An icon button: 28 units, pressed with Enter as well as Space."""

    def show_name(self, says: str) -> None:
        """What it is called from now on."""
        self.setToolTip(tip(says))
        self.setAccessibleName(says)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def tool_button(
    name: Icon, says: str, *, ink: Token = "text2", size: float = _ICON, keys: str = "", press: Press | None = None
) -> ToolButton:
    """`says` is what it is called; `keys` stands behind it in the tool tip."""
    look = theme.current()
    made = ToolButton()
    made.setIcon(icons.icon(name, ink, size))
    made.setIconSize(QSize(look.px(size), look.px(size)))
    made.setToolTip(tip(f"{says} ({keys})" if keys else says))
    made.setAccessibleName(says)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if press is not None:
        made.clicked.connect(press)
    return made


class FilterButton(Button):
    """A filter that shows its value in its own label: «Status: Open». The first option is no filter."""

    picked = Signal(object)

    def __init__(self, title: str, options: Sequence[tuple[object, str]], value: object = None) -> None:
        super().__init__(title, "secondary", None, "normal")
        self.setProperty("kind", "filter")
        self.setFont(theme.current().font("small_strong"))
        self._title = title
        self._options: list[tuple[object, str]] = []
        self._value: object = None
        self._menu = QMenu(self)
        self._menu.setFont(theme.current().font("body"))
        self._menu.triggered.connect(self._on_triggered)
        self._group = QActionGroup(self)
        self.clicked.connect(self.open_menu)  # not `setMenu`: with one, Qt forgets the padding of the style sheet
        self.set_options(options, value)

    def value(self) -> object:
        return self._value

    def set_options(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Pairs of value and words."""
        self._options = list(options)
        self._menu.clear()
        for number, (_, words) in enumerate(self._options):
            action = QAction(escaped(words), self._menu)
            action.setCheckable(True)
            action.setData(number)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Show another value without telling anyone."""
        self._value = value
        words = dict(self._options).get(value, "")
        unset = not self._options or value == self._options[0][0]
        label = self._title if unset else f"{self._title}: {words}"
        self.setText(escaped(label))
        self.setAccessibleName(f"{self._title}: {words}" if words else self._title)
        mark(self, "active", not unset)
        for action, (key, _) in zip(self.menu_actions(), self._options, strict=True):
            action.setChecked(key == value)

    def open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + theme.current().px(4))))

    def close_menu(self) -> None:
        self._menu.close()

    @property
    def menu_is_open(self) -> bool:
        return self._menu.isVisible()

    def menu_actions(self) -> list[QAction]:
        return self._menu.actions()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _on_triggered(self, action: QAction) -> None:
        value, _ = self._options[action.data()]
        self.set_value(value)
        self.picked.emit(value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        side = look.px(14)
        ink: Token = "accent_text" if self.property("active") else "text3"
        left = self.width() - look.px(8) - side
        picture = icons.pixmap(Icon.CHEVRON_DOWN, ink, 14, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(left, (self.height() - side) / 2), picture)


def filter_button(title: str, options: Sequence[tuple[object, str]], value: object = None) -> FilterButton:
    return FilterButton(title, options, value)


_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QFrame):
    """One choice of a few, all in sight. Tab stops once; the arrow keys choose.

    Without `at_once` the arrow keys only move, and Enter or Space chooses: for choices of which each leaves a trace.
    `tight` has less room around the words, and a second row where one is too narrow.
    """

    picked = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        value: object,
        says: str,
        *,
        glyphs: Sequence[Icon] = (),
        tight: bool = False,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self.setProperty("role", "segmented")
        self._at_once = at_once
        self.setAccessibleName(says)
        look = theme.current()
        self._keys = [key for key, _ in options]
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        row = Flow(spacing=2, margins=2) if tight else hbox(spacing=2, margins=2)
        for number, (_, words) in enumerate(options):
            part = QPushButton(escaped(words))
            part.setProperty("kind", "segment")
            part.setProperty("tight", tight)
            part.setCheckable(True)
            part.setFont(look.font("small_strong"))
            part.setAccessibleName(words)
            if glyphs:
                part.setIcon(icons.icon(glyphs[number], "text2", _ICON, gap=_GAP))
                part.setIconSize(QSize(look.px(_ICON + _GAP), look.px(_ICON)))
            part.installEventFilter(self)
            self._group.addButton(part, number)
            row.addWidget(part)
        self.setLayout(row)
        tall = QSizePolicy.Policy.Minimum if tight else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, tall)
        self._value = value
        self.set_value(value)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        """Show another choice without telling anyone; none of them for a value that is not among the options."""
        self._value = value
        stop = self._keys.index(value) if value in self._keys else 0
        self._group.setExclusive(False)  # or the last choice could not be taken back
        for number, key in enumerate(self._keys):
            part = self._group.button(number)
            part.setChecked(key == value)
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.button(stop))

    def _choose(self, number: int) -> None:
        before = self._value
        self.set_value(self._keys[number])
        if self._value != before:
            self.picked.emit(self._value)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QPushButton):
            return self._press(watched, event.key())
        return super().eventFilter(watched, event)

    def _press(self, part: QPushButton, key: int) -> bool:
        number = self._group.id(part)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._at_once:
            self._choose(number)
        elif key in _STEPS:
            number = (number + _STEPS[key]) % len(self._keys)
            self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)
            if self._at_once:
                self._choose(number)
        else:
            return False
        return True


class Kbd(QLabel):
    """Key caps: `Kbd("Ctrl", "K")`."""

    def __init__(self, *keys: str) -> None:
        super().__init__("+".join(keys))
        self._keys = keys
        self.setFixedSize(keys_width(keys), theme.current().px(KEY_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        Pen(QPainter(self)).keys(self.width(), self.height() / 2, self._keys)
