"""One action item from before, gone through in this meeting: ticked, commented on, given a new deadline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import actions
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, set_ink
from liaison_desk.ui.kit.layout import box, grow, hbox, start, top, vbox
from liaison_desk.ui.kit.status import CheckDot
from liaison_desk.ui.meeting.words import action_meta
from liaison_desk.ui.place import Place


class FollowUp(QWidget):
    """Closed, a line; open, what the meeting heard about it is written here."""

    def __init__(self, context: Context, action: ActionItem, file: MeetingFile, draft: str) -> None:
        super().__init__()
        self._context, self._action, self._file = context, action, file
        self._dot = CheckDot("")
        self._dot.clicked.connect(self._tick)
        self._late = glyph(Icon.TRIANGLE_ALERT, "danger", 12, says=self.tr("Overdue"))
        self._title = paragraph("", "small")
        self._meta = elided("", "caption", "text3", tabular=True)
        self._heard = paragraph("", "caption", "text2")
        self._more = tool_button(Icon.CHEVRON_DOWN, self.tr("Follow up"), size=14, press=self._toggle)
        words = vbox(self._title, hbox(self._late, grow(self._meta), spacing=4), self._heard, spacing=0)
        words.setContentsMargins(0, 3, 0, 0)
        self._comment = LineEdit(draft, says=self.tr("What the meeting heard"), hint=self.tr("What was said about it"))
        self._comment.textEdited.connect(self._keep)
        self._comment.returnPressed.connect(self._write)
        self._deadline = WhenField(context, self.tr("New deadline"))
        self._deadline.changed.connect(self._change_deadline)
        open_it = button(self.tr("Open the action item"), "link", press=self._open)
        self._details = box(
            vbox(
                field(self.tr("From the meeting"), self._comment, self.tr("Enter keeps it.")),
                self._deadline,
                start(open_it),
                spacing=8,
                margins=(28, 4, 0, 8),
            )
        )
        self.setLayout(vbox(hbox(top(self._dot), grow(words), top(self._more), spacing=4), self._details, spacing=4))
        self._details.setVisible(bool(draft))
        self.show_action(action, file)

    def show_action(self, action: ActionItem, file: MeetingFile) -> None:
        self._action, self._file = action, file
        texts, is_open = self._context.texts, action.status.is_open
        self._dot.setChecked(not is_open)
        self._dot.setAccessibleName(self.tr("Done: {title}").format(title=action.title))
        self._dot.setEnabled(not file.is_locked)
        self._more.setVisible(not file.is_locked)
        self._more.setAccessibleName(self.tr("Follow up: {title}").format(title=action.title))
        self._title.setText(action.title)
        set_ink(self._title, "text" if is_open else "text2")
        last = action.deadline.last_day(None)
        late = is_open and last is not None and last < self._context.today()
        self._late.setVisible(late)
        self._meta.setText(action_meta(action, texts))
        set_ink(self._meta, "danger" if late else "text3")
        heard = [line.words for line in file.heard if line.action_id == action.id and line.kind is HistoryKind.COMMENT]
        self._heard.setText("\n".join(heard))
        self._heard.setVisible(bool(heard))
        self._deadline.show_value(action.deadline)

    def start_focus(self) -> None:
        self._dot.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- doing
    def _tick(self, done: bool) -> None:
        action, meeting = self._action.id, self._file.meeting.id
        if done:
            self._context.do(Op.CHANGE_STATUS, actions.change_status, action, ActionStatus.DONE, meeting_id=meeting)
        else:
            self._context.do(Op.CHANGE_STATUS, actions.reopen, action, meeting)
        self._dot.setChecked(not self._action.status.is_open)  # as it is, where the disk took nothing

    def _toggle(self) -> None:
        opened = self._details.isHidden()
        self._details.setVisible(opened)
        if opened:
            self._comment.setFocus()

    @property
    def _key(self) -> str:
        return heard_key(self._file, self._action)

    def _keep(self, words: str) -> None:
        self._context.saving.keep(self._key, words or None)

    def _write(self) -> None:
        words, action, meeting = self._comment.text(), self._action.id, self._file.meeting.id
        if not words.strip():
            return
        if self._context.settle(
            Op.COMMENT_ACTION, self._key, lambda work: actions.comment(work, action, words, meeting)
        ):
            self._comment.clear()

    def _change_deadline(self, deadline: Deadline) -> None:
        self._context.do(Op.CHANGE_DEADLINE, actions.change_deadline, self._action.id, deadline, self._file.meeting.id)

    def _open(self) -> None:
        self._context.window.go(Place("actions", self._action.id))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._details.isHidden():
            self._details.hide()
            self._more.setFocus()
        else:
            super().keyPressEvent(event)


def heard_key(file: MeetingFile, action: ActionItem) -> str:
    """Where the half-written word about an action item is kept."""
    return f"heard|{file.meeting.id}|{action.id}"
