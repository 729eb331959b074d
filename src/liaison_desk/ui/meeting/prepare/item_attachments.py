"""The attachments of an agenda item while it is changed: titles, order, and files to be added."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import AttachmentId, ItemId
from liaison_desk.services import attachments
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import Gap, fixed, grow, hbox, keep_rows, start, top, vbox
from liaison_desk.ui.meeting.attachments import Numbered, Opener, attachment_words, numbered, size_words

_NUMBER = 32  # units, the column of the numbers


class ItemAttachments(QWidget):
    """Each line writes at once. Files come by the button, or are dropped on the fields of the item."""

    choose_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._opener = context, Opener(context, self)
        self._lines: dict[AttachmentId, AttachmentLine] = {}
        self._column = vbox(spacing=6)
        add = button(
            self.tr("Attach file"), name=Icon.PAPERCLIP, dim="small", says=self.tr("Attach files to the item"),
            press=self.choose_asked.emit,
        )  # fmt: skip
        self._add = Field("", add)
        hint = text(self.tr("Files can be dropped here, 20 MB each at most"), "caption", "text3")
        head = hbox(text(self.tr("Attachments"), "small_strong"), grow(hint), spacing=8)
        self.setLayout(vbox(head, self._column, start(self._add), spacing=6))
        bind(self, MOVE_UP, lambda: self._move_current(-1))
        bind(self, MOVE_DOWN, lambda: self._move_current(1))

    def show_item(self, file: MeetingFile, item_id: ItemId) -> None:
        """Lines stay alive while one types in them."""
        found = numbered(file, item_id)
        self._lines = keep_rows(self._column, self._lines, [one[1].id for one in found], self._make_line)
        for place, one in enumerate(found):
            self._lines[one[1].id].show_attachment(one, is_first=place == 0, is_last=place == len(found) - 1)

    def show_problem(self, sentence: str) -> None:
        self._add.set_error(sentence)

    def fold(self) -> bool:
        folded = [line.title.fold() for line in list(self._lines.values())]
        return all(folded)

    def restore(self) -> None:
        for line in self._lines.values():
            line.title.restore()

    def _make_line(self, attachment_id: AttachmentId) -> "AttachmentLine":
        line = AttachmentLine(self._context)
        line.moved.connect(partial(self._move, attachment_id))
        line.open_asked.connect(lambda: self._opener.open(line.attachment))
        line.remove_asked.connect(partial(self._remove, attachment_id))
        return line

    # -- doing
    def _move_current(self, step: int) -> None:
        here = [line for line in self._lines.values() if line.isAncestorOf(self.focusWidget())]
        for line in here:
            self._move(line.attachment.id, step)

    def _move(self, attachment_id: AttachmentId, step: int) -> None:
        self.fold()
        self._context.do(Op.MOVE_ATTACHMENT, attachments.move, attachment_id, step)

    def _remove(self, attachment_id: AttachmentId) -> None:
        """The keyboard goes to the line after it, or to where files are added."""
        line = self._lines[attachment_id]
        if not line.title.fold():
            line.title.restore()
        ids = list(self._lines)
        at = ids.index(attachment_id)
        title = line.attachment.title
        if self._context.attempt(Op.REMOVE_ATTACHMENT, attachments.remove, attachment_id):
            left = list(self._lines.values())
            (left[min(at, len(left) - 1)].title.edit if left else self._add.editor).setFocus()
            self._context.say_undoable(self.tr("“{title}” is no longer attached").format(title=title))


class AttachmentLine(QWidget):
    """One attachment: its number, its title, what file it is, and what can be done with it."""

    moved = Signal(int)
    open_asked = Signal()
    remove_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._number = text("", "small", "text2", tabular=True)
        self._about = elided("", "caption", "text3")
        self.title = TextField(context, "", "title", says=self.tr("Title of the attachment"))
        self._number.setMinimumHeight(self.title.edit.sizeHint().height())
        up, down = "+".join(caps(MOVE_UP)), "+".join(caps(MOVE_DOWN))
        self._up = tool_button(Icon.ARROW_UP, self.tr("Move up"), keys=up, press=partial(self.moved.emit, -1))
        self._down = tool_button(Icon.ARROW_DOWN, self.tr("Move down"), keys=down, press=partial(self.moved.emit, 1))
        self._open = tool_button(Icon.EYE, self.tr("Open"), press=self.open_asked.emit)
        self._bin = tool_button(Icon.X, self.tr("Remove"), press=self.remove_asked.emit)
        tools = hbox(self._up, self._down, self._open, self._bin, Gap(0), spacing=2)
        words = vbox(self.title, self._about, spacing=2)
        self.setLayout(hbox(top(fixed(self._number, _NUMBER)), grow(words), top(tools), spacing=4))

    def show_attachment(self, one: Numbered, *, is_first: bool, is_last: bool) -> None:
        number, self.attachment = one
        texts, words = self._context.texts, attachment_words(one, self._context.texts)
        self._number.setText(number)
        self.title.show_row(self.attachment)
        self.title.edit.setAccessibleName(self.tr("Title of attachment {number}").format(number=number))
        self._about.setText(f"{self.attachment.file_name}  ·  {size_words(self.attachment.size, texts)}")
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)
        for tool, says in (
            (self._up, self.tr("Move up: {attachment}")),
            (self._down, self.tr("Move down: {attachment}")),
            (self._open, self.tr("Open: {attachment}")),
            (self._bin, self.tr("Remove: {attachment}")),
        ):
            tool.setAccessibleName(says.format(attachment=words))
