"""Action items from minutes that were received: written or pasted all at once, one a line, and registered together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_lines import ActionLine, action_lines
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.wording import deadline_echo
from liaison_desk.services import receiving
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.keys import bind
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.tokens import Ink

FAMILY = "received_actions"


class ActionEntry(QWidget):
    """How each line is understood stands under the field at every key. `entered` brings how many there were."""

    entered = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._meeting_id: MeetingId | None = None
        self._candidates: Sequence[Candidate] = ()
        self._kept = kept(context, FAMILY)
        words = self.tr("Action items, one on each line")
        self.edit = TextEdit(says=words, hint=self.tr("What is to be done @owner !deadline"), least=3, most=14)
        self.edit.edited.connect(self._on_edited)
        self._guard = Guard(context)
        self._read = vbox(spacing=6)
        self._sentence = paragraph("", "small", "danger")
        self._sentence.hide()
        self.register = button(self.tr("Register the action items"), "primary", hint="Ctrl+Enter", press=self.enter)
        self.setLayout(
            vbox(
                paragraph(words, "small_strong"),
                self.edit,
                self._guard,
                self._read,
                self._sentence,
                start(self.register),
                spacing=8,
            )
        )
        bind(self, "Ctrl+Return", self.enter)
        bind(self, "Ctrl+Enter", self.enter)

    def show_meeting(self, meeting_id: MeetingId, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.edit.setPlainText(self._kept.get(self._key, ""))
            self._guard.look_at(self.edit.toPlainText())
            self._say("")
        self._show_lines()

    def enter(self) -> None:
        """All of them, or none: one step."""
        meeting_id, lines = self._meeting_id, self._lines
        if meeting_id is None:
            return
        doubtful = next((number for number, line in enumerate(lines, 1) if line.is_ambiguous), None)
        if not lines or doubtful is not None:
            ambiguous = self.tr("Line {number} can mean two days. Write the date.").format(number=doubtful)
            self._say(ambiguous if lines else self.tr("Write at least one action item."))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        outcome = self._context.settle(
            Op.ADD_ACTIONS, self._key, lambda work: receiving.enter_actions(work, meeting_id, lines)
        )
        if not outcome:
            self._say(outcome.problem)
            return
        self._kept.pop(self._key, None)
        self.edit.setPlainText("")
        self._say("")
        self._show_lines()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(len(lines))

    @property
    def _key(self) -> str:
        return f"{FAMILY}:{self._meeting_id}"

    @property
    def _lines(self) -> list[ActionLine]:
        return action_lines(self.edit.toPlainText(), self._context.today(), self._candidates)

    def _on_edited(self, words: str) -> None:
        self._kept[self._key] = words
        self._context.saving.keep(self._key, words or None)
        self._guard.look_at(words)
        self._say("")
        self._show_lines()

    def _show_lines(self) -> None:
        refill(self._read, *(self._line(line) for line in self._lines))

    def _line(self, line: ActionLine) -> Item:
        texts, today = self._context.texts, self._context.today()
        who = line.owner.name if line.owner else self.tr("no owner")
        when = deadline_echo(texts, line.deadline, today) if line.deadline else self.tr("no deadline")
        if line.is_ambiguous:
            when = self.tr("can mean two days")
        whole = bool(line.owner and line.deadline)
        ink: Ink = "text3" if whole else "warning"
        words = vbox(
            paragraph(line.title, "small"), paragraph(f"{who}  ·  {when}", "caption", ink, tabular=True), spacing=0
        )
        return hbox(top(glyph(Icon.LIST_TODO, "text3", 16)), grow(words), spacing=8)

    def _say(self, words: str) -> None:
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        if words:
            announce.polite(self, words)
