"""The entry line: one line becomes a note, a decision, an action item or an internal note, from the keyboard alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from liaison_desk.domain.capture import (
    Candidate,
    Captured,
    kind_prefix,
    parse,
)
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import box, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.tokens import Size
from liaison_desk.ui.line.echo import Echo
from liaison_desk.ui.line.marks import Marks
from liaison_desk.ui.line.sign_list import SignList
from liaison_desk.ui.meeting.half_line import HalfLine
from liaison_desk.ui.meeting.hold.capture_edit import CaptureEdit
from liaison_desk.ui.meeting.hold.who_and_when import WhoAndWhen
from liaison_desk.ui.meeting.words import KIND_ICON, kind_words


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be kept. Owner, helpers and deadline are those of an action item."""

    kind: EntryKind
    text: str
    owner: Candidate | None = None
    helpers: tuple[Candidate, ...] = ()
    deadline: Deadline = NO_DEADLINE


class Capture(QFrame):
    """Knows nothing of items: it is shown a line, tells every change of it, and brings the `Line` that is committed."""

    committed = Signal(object)  # Line
    typed = Signal(object)  # HalfLine

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "capture")
        self._context = context
        self._candidates: Sequence[Candidate] = ()
        self._kind = EntryKind.NOTE
        self._said = Captured(None, "")
        self._chip = Pill("")
        self.edit = CaptureEdit(says=self.tr("Write"), hint=self.tr("Write a note. Enter keeps it."))
        self._marks = Marks(self.edit.document())
        self._signs = SignList(context, self.edit, self._people)
        self._fields = WhoAndWhen(context, self._people)
        self.owner, self.deadline = self._fields.owner, self._fields.deadline
        self._echo = Echo(context)
        enter = box(hbox(Kbd("Enter"), text(self.tr("keeps it"), "caption", "text3"), spacing=6))
        enter.setMinimumHeight(theme.current().px(Size.control))
        said = box(vbox(self._fields, self._echo, spacing=4))
        foot = hbox(grow(said), top(enter), spacing=8)
        self.setLayout(
            vbox(
                hbox(top(self._chip), grow(self.edit), spacing=10),
                hline(),
                foot,
                spacing=8,
                margins=(14, 12, 14, 8),
            )
        )
        self._connect()
        self.set_kind(EntryKind.NOTE)

    def _connect(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.committed.connect(self.commit)
        self.edit.stepped_on.connect(self._to_owner)
        self.edit.kind_dropped.connect(lambda: self.set_kind(EntryKind.NOTE))
        self._echo.chosen.connect(self._choose_meaning)
        self._fields.changed.connect(self._tell)
        self._fields.entered.connect(self.commit)
        for edit in (self.edit, self.owner.edit, self.deadline.edit):
            edit.installEventFilter(self)

    # -- what is shown
    @property
    def kind(self) -> EntryKind:
        return self._kind

    def half(self) -> HalfLine:
        """What stands here now."""
        return HalfLine(
            self._kind,
            self.edit.toPlainText(),
            self.owner.value,
            self.owner.half,
            self.deadline.value,
            self.deadline.half,
            tuple(self.edit.chips()),
        )

    def show_half(self, half: HalfLine) -> None:
        """Another line, from before or empty."""
        self._signs.is_paused = True
        self._signs.close_list()
        self._said = Captured(None, "")
        self.edit.show_text(half.words, half.chips)
        self.set_kind(half.kind, tell=False)
        for field in self._fields.fields:
            field.put("")  # or what is half-typed would stay under the typist's hands
        self.owner.show_value(half.owner)
        self.deadline.show_value(half.deadline)
        for field, typed in ((self.owner, half.owner_typed), (self.deadline, half.deadline_typed)):
            if typed:
                field.put(typed)
        self._signs.is_paused = False

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._read()

    def set_kind(self, kind: EntryKind, *, tell: bool = True) -> None:
        """The text stays; an action item gets its two fields."""
        self._kind = kind
        self._echo.show_problem("")
        words = kind_words(kind, self._context.texts)
        self._chip.setVisible(kind is not EntryKind.NOTE)
        self._chip.show_state(words, "neutral" if kind is EntryKind.INTERNAL else "accent", KIND_ICON[kind])
        self.edit.setAccessibleName(words)
        self.edit.has_fields = kind is EntryKind.ACTION
        self._fields.setVisible(kind is EntryKind.ACTION)
        mark(self, "internal", kind is EntryKind.INTERNAL)
        self._read()
        if tell:
            announce.polite(self.edit, words)
            self._tell()

    def toggle_kind(self, kind: EntryKind) -> None:
        self.set_kind(EntryKind.NOTE if self._kind is kind else kind)
        self.edit.setFocus()

    def show_problem(self, sentence: str) -> None:
        """What stands against keeping the line. It stays as it is."""
        self._echo.show_problem(sentence)

    # -- what is typed
    def _on_edited(self, words: str) -> None:
        self._echo.show_problem("")
        kind, start = kind_prefix(words)
        if kind is not None and len(words) >= start > len("/t"):
            self.edit.replace(0, start, "")
            self.set_kind(kind)
            return
        self._read()
        self._tell()

    def _tell(self) -> None:
        if not self._signs.is_paused:
            self.typed.emit(self.half())

    def _read(self) -> None:
        """Understand the line, and put what it says into the fields."""
        before = self._said
        chips = self._signs.chips()
        said = self._said = parse(self.edit.toPlainText(), self._context.today(), self._candidates, chips)
        self._marks.show(self.edit.toPlainText(), said, chips)
        if said.owner != before.owner:
            self.owner.show_value(said.owner)
        if said.due != before.due:
            certain = said.due is not None and len(said.due.meanings) == 1
            self.deadline.show_value(said.due.meanings[0] if certain and said.due else NO_DEADLINE)
        self._echo.show_said(said, self._kind, self.edit.toPlainText())

    def _choose_meaning(self, meaning: Deadline) -> None:
        """One of the two days a deadline can mean."""
        self._signs.choose_meaning(self._said, meaning)

    # -- fields
    def _people(self) -> Sequence[Candidate]:
        return self._candidates

    def _to_owner(self) -> None:
        self._signs.close_list()
        self.owner.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.owner.edit.selectAll()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Behind the deadline there is nothing to step to: Tab keeps the line."""
        if next and self.deadline.edit.hasFocus():
            self.commit()
            return True
        return super().focusNextPrevChild(next)

    # -- keeping it
    def commit(self) -> bool:
        """Nothing is decided silently: a deadline of two meanings asks first. False where something stands in the way."""
        said, is_action = self._said, self._kind is EntryKind.ACTION
        if is_action and said.due is not None and len(said.due.meanings) > 1 and not self.deadline.value:
            self._echo.ask()
            self.edit.setFocus()
            return False
        if is_action and not self._fields.settle():
            return False
        words = said.text if is_action else said.sentence
        if words:
            line = Line(self._kind, words)
            if is_action:
                line = Line(self._kind, words, self.owner.value, said.helpers, self.deadline.value)
            self.committed.emit(line)
            return self.edit.is_empty
        if is_action and (self.owner.value or self.deadline.value):
            self.show_problem(self.tr("Write what is to be done."))
            self.edit.setFocus()
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            mark(self, "focused", event.type() is QEvent.Type.FocusIn)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if watched is self.edit and self._echo.is_asking and event.text() in ("1", "2"):
            return self._echo.choose(int(event.text()))
        return False
