"""Chips in a text: an owner or a deadline that was chosen. Words like all others to a screen reader, a draft and the
clipboard; one thing to the cursor, to Backspace and to a selection."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from typing_extensions import override

from liaison_desk.domain.capture import Candidate, Chip
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.tokens import Radius, Type

Meaning = Candidate | Deadline
_NUMBER = QTextFormat.Property.UserProperty.value + 1  # of the chip a letter belongs to, from 1
_PLAIN = QTextCharFormat()
_LAST_OF_ONE = "\uffff"


def to_units(words: str, index: int) -> int:
    """Where Qt counts the letter with this index: some signs, as emoji, are two to it."""
    return index + sum(letter > _LAST_OF_ONE for letter in words[:index])


def to_index(words: str, units: int) -> int:
    """The other way."""
    return len(words.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


class ChipText(TextEdit):
    """A chip is known by the number its letters carry, so that undo, redo and edits beside it leave it what it is.
    What is no longer whole is only text."""

    def __init__(self, *, says: str, hint: str, most: int, role: Type = "note") -> None:
        super().__init__(says=says, hint=hint, least=1, most=most, role=role, bare=True)
        self._meanings: dict[int, tuple[str, Meaning]] = {}
        self._was = 0  # where the cursor stood
        self.cursorPositionChanged.connect(self._step_over)
        self.selectionChanged.connect(self._step_over)
        self.textChanged.connect(self._write_plain)

    # -- what is in it
    def chips(self) -> list[Chip]:
        """From left to right."""
        words = self.toPlainText() if self._meanings else ""
        return [
            Chip(to_index(words, chip.start), to_index(words, chip.end), chip.meaning) for chip in self._as_qt_counts()
        ]

    @property
    def place(self) -> int:
        """The index of the letter behind the cursor."""
        return to_index(self.toPlainText(), self.textCursor().position())

    def _as_qt_counts(self) -> list[Chip]:
        found: list[Chip] = []
        block = self.document().begin() if self._meanings else QTextBlock()
        while block.isValid():
            part = block.begin()
            while not part.atEnd():
                fragment = part.fragment()
                words, meaning = self._meanings.get(fragment.charFormat().intProperty(_NUMBER), ("", None))
                if meaning is not None and fragment.text() == words:
                    found.append(Chip(fragment.position(), fragment.position() + fragment.length(), meaning))
                part += 1
            block = block.next()
        return found

    def show_text(self, words: str, chips: Sequence[Chip] = ()) -> None:
        """Replaces all, with the cursor behind the last letter; there is nothing to undo afterwards."""
        self._meanings = {}
        self.setPlainText(words)
        self.document().setUndoRedoEnabled(False)
        for chip in chips:
            cursor = self._of(chip.start, chip.end)
            cursor.mergeCharFormat(self._new(cursor.selectedText(), chip.meaning))
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def replace(self, start: int, end: int, words: str) -> None:
        """As one step of the editor's own undo. One goes on where one wrote."""
        self._of(start, end).insertText(words, _PLAIN)

    def put_chip(self, start: int, end: int, words: str, meaning: Meaning) -> None:
        """In the place of what was typed, with room behind it to write on."""
        cursor = self._of(start, end)
        cursor.beginEditBlock()
        cursor.insertText(words, self._new(words, meaning))
        behind = self.document().characterAt(cursor.position())
        if behind != " ":
            cursor.insertText(" ", _PLAIN)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _new(self, words: str, meaning: Meaning) -> QTextCharFormat:
        number = len(self._meanings) + 1
        self._meanings[number] = (words, meaning)
        look = QTextCharFormat()
        look.setProperty(_NUMBER, number)
        return look

    def _of(self, start: int, end: int) -> QTextCursor:
        words = self.toPlainText()
        return self._at(to_units(words, start), to_units(words, end))

    def _at(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # -- going through it
    def _step_over(self) -> None:
        """The cursor never stands inside a chip; what is selected holds all of it or nothing."""
        cursor, was = self.textCursor(), self._was
        anchor, place = cursor.anchor(), cursor.position()
        for chip in self._as_qt_counts():
            if chip.start < anchor < chip.end:  # a word of it was picked with the mouse
                anchor, place = (chip.start, max(place, chip.end)) if anchor != place else (place, place)
            if chip.start < place < chip.end:
                is_forward = was <= chip.start or (was < chip.end and place - chip.start > chip.end - place)
                place = chip.end if is_forward else chip.start
                anchor = anchor if cursor.hasSelection() else place
        self._was = place
        if (anchor, place) != (cursor.anchor(), cursor.position()):
            self.setTextCursor(self._at(anchor, place))
        self._write_plain()

    def _write_plain(self) -> None:
        """What is written beside a chip does not become part of it."""
        cursor = self.textCursor()
        if self._meanings and not cursor.hasSelection() and cursor.charFormat().hasProperty(_NUMBER):
            self.setCurrentCharFormat(_PLAIN)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press_chip(event):
            super().keyPressEvent(event)

    def _press_chip(self, event: QKeyEvent) -> bool:
        """Backspace behind a chip and Delete before it choose it, and once more take it away; with Ctrl, at once."""
        cursor, key = self.textCursor(), event.key()
        keys = QKeySequence.StandardKey
        back = key == Qt.Key.Key_Backspace or event.matches(keys.DeleteStartOfWord)
        forward = key == Qt.Key.Key_Delete or event.matches(keys.DeleteEndOfWord)
        if cursor.hasSelection():
            is_chip = any(
                (c.start, c.end) == (cursor.selectionStart(), cursor.selectionEnd()) for c in self._as_qt_counts()
            )
            if key != Qt.Key.Key_Escape or not is_chip:
                return False
            self.setTextCursor(self._at(cursor.selectionEnd(), cursor.selectionEnd()))
            return True
        if not (back or forward):
            return False
        chip = next((c for c in self._as_qt_counts() if cursor.position() == (c.end if back else c.start)), None)
        if chip is None:
            return False
        taken = self._at(chip.start, chip.end)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            taken.removeSelectedText()
        else:
            self.setTextCursor(taken)
            announce.polite(self, taken.selectedText())
        return True

    # -- how it looks
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        for chip in self._as_qt_counts():
            self._paint_chip(chip)
        super().paintEvent(event)

    def _paint_chip(self, chip: Chip) -> None:
        """A soft ground under its words, a piece for each line it stands on."""
        pen = Pen(QPainter(self.viewport()))
        first, last = self.cursorRect(self._at(chip.start, chip.start)), self.cursorRect(self._at(chip.end, chip.end))
        pieces = [(first.left(), last.left(), first)] if first.top() == last.top() else [
            (first.left(), self.viewport().width(), first), (0, last.left(), last),
        ]  # fmt: skip
        for left, right, line in pieces:
            middle, tall = line.center().y(), self.fontMetrics().height()
            ground = QRectF(left - 2, middle - tall / 2, right - left + 4, tall + 1)
            pen.fill(ground, "accent_soft", pen.theme.px(Radius.tag))
