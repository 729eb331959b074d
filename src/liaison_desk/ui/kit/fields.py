"""What one fills in: single lines, numbers, choices, and the label, hint and error beside them."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegularExpressionValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from liaison_desk.ui.kit import announce, clean, theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, tip
from liaison_desk.ui.kit.layout import box, grow, hbox, top, vbox
from liaison_desk.ui.kit.own_undo import passes_on
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.tokens import Size, Type

Dim = Literal["normal", "large"]


class LineEdit(QLineEdit):
    """One line. Whatever is pasted or dropped becomes one plain line too."""

    def __init__(
        self,
        words: str = "",
        *,
        says: str,
        hint: str = "",
        role: Type = "body",
        dim: Dim = "normal",
        bare: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(words)
        self.setProperty("dim", dim)
        self.setProperty("bare", bare)  # without a frame of its own
        self.setProperty("quiet", quiet)  # without one until it is pointed at or written in
        self.setFont(theme.current().font(role))
        self.setPlaceholderText(hint)
        self.setAccessibleName(says)

    def paste_clean(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        source = QGuiApplication.clipboard().mimeData(mode)
        if source is not None and not self.isReadOnly():
            self.insert(clean.line(clean.pasted(source)))

    @override
    def event(self, event: QEvent) -> bool:
        if passes_on(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def _room(self, option: QStyleOptionFrame) -> QRect:
        """Where the text stands: Qt keeps two pixels of its own at either side."""
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inside.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)

    def _is_cut(self) -> bool:
        """Whether what is read, not written, has no room. Never what is a secret: it would be shown whole."""
        if self.echoMode() is not QLineEdit.EchoMode.Normal:
            return False
        width = self.fontMetrics().horizontalAdvance(self.text())
        return not self.hasFocus() and width > self._room(QStyleOptionFrame()).width()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_cut():
            super().paintEvent(event)
            return
        option, metrics, painter = QStyleOptionFrame(), self.fontMetrics(), QPainter(self)
        room = self._room(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        line = room.y() + (room.height() - metrics.height() + 1) // 2 + metrics.ascent()  # where Qt itself draws it
        painter.drawText(room.x(), line, metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width()))

    # Qt pastes in four ways, and none of them can be overridden in one place

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clean()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.MouseFocusReason,
        ):
            self.home(False)  # what is too long for the field is read from its beginning

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._on_paste_chosen)
        menu.popup(event.globalPos())

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self or self.isReadOnly():
            super().dropEvent(event)
            return
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self.insert(clean.line(clean.pasted(event.mimeData())))
        event.acceptProposedAction()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton and QGuiApplication.clipboard().supportsSelection():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.paste_clean(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def _on_paste_chosen(self) -> None:
        self.paste_clean()


class InputBar(QFrame):
    """An icon, a line to write in, and room for more at the right, in one frame that shows the focus."""

    def __init__(
        self,
        name: Icon,
        hint: str,
        words: str = "",
        *right: QWidget,
        says: str = "",
        dim: Dim = "large",
        role: Type = "body",
        quiet: bool = False,
    ) -> None:
        super().__init__()
        look = theme.current()
        self.setProperty("role", "input")
        self.setProperty("quiet", quiet)
        self.edit = LineEdit(words, says=says or hint, hint=hint, role=role, bare=True)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        small = dim == "normal"
        self.setLayout(
            hbox(
                glyph(name, "text3", 16 if small else Size.icon),
                grow(self.edit),
                *right,
                spacing=8 if small else 10,
                margins=(8 if small else 12, 0, 6, 0),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(Size.control if small else Size.control_large))

    def text(self) -> str:
        return self.edit.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            mark(self, "focused", event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


_SELECT_LEAST = 96  # units
_OPENS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NumberField(LineEdit):
    """A number that is written, not spun. `changed` brings None while what stands there is not allowed."""

    changed = Signal(object)

    def __init__(self, value: int | None, *, says: str, least: int = 0, most: int = 9999) -> None:
        super().__init__("" if value is None else str(value), says=says)
        self._least, self._most = least, most
        digits = len(str(most))
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{digits}}}"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setFixedWidth(theme.current().px(28 + 10 * digits))
        self.textEdited.connect(self._on_edited)

    def value(self) -> int | None:
        """None where nothing stands, or a number outside the limits."""
        words = self.text()
        return int(words) if words and self._least <= int(words) <= self._most else None

    def _on_edited(self) -> None:
        self.changed.emit(self.value())


class Select(QComboBox):
    """A closed list of values. The wheel changes it only while it has the focus.

    A `quiet` one stands among read facts: no frame until it is pointed at, and the arrow keys open its list instead
    of changing what is stored at every step.
    """

    picked = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]], value: object, says: str, *, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self.setProperty("quiet", quiet)
        self._keys: list[object] = []
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for combo boxes ignores the style sheet
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by wheel
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.set_options(options, value)
        self.activated.connect(self._on_activated)

    def value(self) -> object:
        number = self.currentIndex()
        return self._keys[number] if number >= 0 else None

    def set_options(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Pairs of value and words; other ones where what can be chosen has changed."""
        self._keys = [key for key, _ in options]
        self.clear()
        self.addItems([words for _, words in options])
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Show another value without telling anyone."""
        self.setCurrentIndex(self._keys.index(value) if value in self._keys else -1)

    @override
    def minimumSizeHint(self) -> QSize:
        """In a narrow column the words give way, as those of a line do."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), theme.current().px(_SELECT_LEAST)), whole.height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            words = self._words()
            QToolTip.showText(event.globalPos(), tip(words) if self.shown_words != words else "", self)
            return True
        return super().event(event)

    @property
    def shown_words(self) -> str:
        """What there is room for of the value, or of the hint where there is none."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        return self.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideRight, room)

    def _words(self) -> str:
        return self.currentText() if self.currentIndex() >= 0 else self.placeholderText()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown_words == self._words():
            super().paintEvent(event)
            return
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        option.currentText = self.shown_words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and not self._quiet:
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._quiet and event.key() in _OPENS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _on_activated(self, number: int) -> None:
        self.picked.emit(self._keys[number])


def select(
    options: Sequence[tuple[object, str]], value: object, says: str, *, width: int = 0, quiet: bool = False
) -> Select:
    """Pairs of value and words; `width` in units, where columns of them should line up."""
    made = Select(options, value, says, quiet=quiet)
    if width:
        made.setFixedWidth(theme.current().px(width))
    return made


class Field(QWidget):
    """A label over an editor, and under it a hint or, when something is wrong, what to do about it."""

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._note = paragraph(hint, "caption", "text3")
        self._error = paragraph("", "caption", "danger")
        self._error_row = box(hbox(top(glyph(Icon.CIRCLE_ALERT, "danger", 14)), grow(self._error), spacing=6))
        self._label = paragraph(label, "small_strong")
        self.setLayout(vbox(self._label, editor, self._note, self._error_row, spacing=6))
        self._label.setVisible(bool(label))  # not before: without a parent it would flash up as a window of its own
        self._note.setVisible(bool(hint))
        self._error_row.hide()
        self.setFocusProxy(editor)
        target = self._target()
        if label and not target.accessibleName():
            target.setAccessibleName(label)
        target.setAccessibleDescription(hint)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, on the screen and to a screen reader; «» when it is right again."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self._note.setVisible(bool(self._hint) and not sentence)
        mark(self.editor, "state", "error" if sentence else "")
        self._target().setAccessibleDescription(sentence or self._hint)
        announce.assertive(self._target(), sentence)

    @property
    def error(self) -> str:
        return self._error.text()

    def _target(self) -> QWidget:
        return self.editor.edit if isinstance(self.editor, InputBar) else self.editor


def field(label: str, editor: QWidget, hint: str = "") -> Field:
    return Field(label, editor, hint)
