"""The editor for long texts: plain text, a real line height, as tall as what is written in it."""

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import clean, theme
from liaison_desk.ui.kit.own_undo import passes_on
from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.kit.tokens import Type


class TextEdit(QTextEdit):
    """Grows from `least` to `most` lines. Tab leaves it; pasted text arrives as plain text."""

    edited = Signal(str)  # by the user; `setPlainText` does not send it

    def __init__(
        self,
        words: str = "",
        *,
        says: str,
        hint: str = "",
        least: int = 3,
        most: int = 16,
        role: Type = "note",
        bare: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._line = theme.current().line(role)
        self._known = words
        self._hint = _Hint(self, hint, self._line) if hint else None
        self.setProperty("bare", bare)  # without a frame of its own
        self.setProperty("quiet", quiet)  # without one until it is pointed at or written in
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)  # Tab must never be caught in a field
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.current().font(role))
        self.setAccessibleName(says)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.setPlainText(words)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._follow_cursor)

    @override
    def setPlainText(self, text: str) -> None:
        """Replaces all text; there is nothing to undo afterwards."""
        self._known = text
        document = self.document()
        document.setUndoRedoEnabled(False)
        super().setPlainText(text)
        line = QTextBlockFormat()
        line.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        whole = QTextCursor(document)
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(line)
        document.setUndoRedoEnabled(True)
        self._show_hint()

    def set_most(self, lines: int) -> None:
        self._most = lines
        self.fit()

    def fit(self) -> None:
        """Be as tall as the text, between `least` and `most` lines."""
        lines = max(self._least, round(self.document().size().height() / self._line))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > self._most else policy.ScrollBarAlwaysOff)
        frame = self.height() - self.contentsRect().height()
        self.setFixedHeight(min(lines, self._most) * self._line + frame)

    @override
    def event(self, event: QEvent) -> bool:
        document = self.document()
        if passes_on(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean.pasted(source))
        self.ensureCursorVisible()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # in an empty line Qt would first take back its line height, and only a second Enter would make a new line
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        if self._hint is not None:
            self._hint.setGeometry(self.contentsRect())
        self._follow_cursor()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        if self._hint is not None:
            is_begun = bool(self.document().firstBlock().layout().preeditAreaText())
            self._hint.setVisible(self.document().isEmpty() and not is_begun)

    def _on_text_changed(self) -> None:
        self._show_hint()
        words = self.toPlainText()
        if words != self._known:  # the signal also comes when only a format changed
            self._known = words
            self.edited.emit(words)

    def _follow_cursor(self) -> None:
        if not self.hasFocus():
            return
        outer: QWidget | None = self.parentWidget()
        while outer is not None and not isinstance(outer, Scroll):
            outer = outer.parentWidget()
        if outer is not None:
            outer.follow_cursor(self)


class _Hint(QWidget):
    """In an empty editor, where the first line of text will stand, which Qt's own placeholder does not know.

    Over the viewport and not in it: to hand out a viewport of Qt's, PySide would first make the class of every widget it
    has, and a start waits for that.
    """

    def __init__(self, editor: QTextEdit, words: str, line: int) -> None:
        super().__init__(editor)
        self._words, self._line = words, line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, painter = self.fontMetrics(), QPainter(self)
        painter.setPen(theme.current().color("text3"))
        first = QRect(0, round(self._line * 0.8) - metrics.ascent(), self.width(), metrics.height())
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


class WrappedLine(TextEdit):
    """One line of text that goes on below where it is too long: a title. Enter is told, and makes no second line."""

    entered = Signal()

    def __init__(self, *, says: str, hint: str = "", most: int = 4, role: Type = "h2", quiet: bool = False) -> None:
        super().__init__(says=says, hint=hint, least=1, most=most, role=role, quiet=quiet)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean.line(clean.pasted(source)))
        self.ensureCursorVisible()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
