"""The pane of one action item: what it is, its facts to be changed in place, its history, and a line for an update."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_files import ActionFile
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import ActionId
from liaison_desk.services import action_plans, actions, councils, municipalities, officers, unfinished
from liaison_desk.ui.actions.facts import ActionFacts, Around
from liaison_desk.ui.actions.parts import INSET, StatusChoice
from liaison_desk.ui.actions.reminder_row import ReminderRow
from liaison_desk.ui.actions.words import HistoryWords, history_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.kit.buttons import Kbd, button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, box, grow, hbox, hline, refill, vbox
from liaison_desk.ui.kit.rows import line_with_icon, section
from liaison_desk.ui.kit.scrolling import scroll

_LEFT, _RIGHT = 20, 16  # the right one leaves room for the scroll bar


class ActionDetail(QWidget):
    closed = Signal()
    stepped = Signal(int)  # 1 for the next one, -1 for the one before
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._action: ActionId | None = None
        self._told: list[HistoryWords] = []
        self._place = text("", "small", "text3", tabular=True)
        self.title = TitleField(context, "title", says=self.tr("What is to be done"))
        self._guard = Guard(context)
        self.title.edit.textChanged.connect(lambda: self._guard.look_at(self.title.edit.toPlainText()))
        self.status = StatusChoice(context)
        self.status.picked.connect(self._on_status)
        self.status.dropped.connect(self._on_dropped)
        self.facts = ActionFacts(context)
        self.reminder = ReminderRow(context)
        self.details = LongText(
            context, says=self.tr("Details"), hint=self.tr("Details …"), least=1, most=12, role="body", quiet=True
        )
        due = button(self.tr("New deadline"), name=Icon.CALENDAR_CLOCK, dim="small", hint="D", press=self._ask_due)
        call = button(self.tr("Log a contact"), name=Icon.PHONE, hint="Ctrl+L", dim="small", press=self.log_contact)
        self.steps = box(Flow(due, call))
        self._history = vbox(spacing=12)
        bar = InputBar(
            Icon.MESSAGE_CIRCLE, self.tr("Write an update …"), "", Kbd("Enter"), says=self.tr("Write an update"), role="small"
        )  # fmt: skip
        self.update_line = KeptLine(context, "", bar, "comment")
        self.update_line.entered.connect(self._on_update)
        self._foot = box(vbox(self.update_line, margins=(_LEFT, 8, _LEFT, 16)))
        self.setLayout(vbox(self._head(), grow(scroll(self._content())), self._foot, spacing=0))

    @property
    def foot(self) -> int:
        """Pixels at its foot where one writes."""
        return self._foot.height()

    @property
    def action_id(self) -> ActionId | None:
        return self._action

    def show_place(self, place: str) -> None:
        """Which one of the list it is."""
        self._place.setText(place)

    def show_action(self, action_id: ActionId) -> None:
        """Whatever is being typed stays."""
        today = self._context.today()
        with self._context.desk.read() as reader:
            file = actions.load(reader, action_id)
            place = file.row.action.municipality_id if file else None
            officer = officers.current(reader)
            forums = councils.names(reader, councils.active(reader, today))
            around = Around(
                forums,
                municipalities.assigned(reader, today),
                action_plans.measures_of(reader, place),
                action_plans.areas_of(reader, place),
            )
        if file is None:
            return
        action = file.row.action
        self._action = action_id
        self.title.show_row(action)
        self.status.show_status(action.id, action.status)
        self.facts.show_file(file, around)
        self.reminder.show_file(file, officer.contact.id if officer else None)
        self.details.show_text(unfinished.key_of(action, "details"), action.details)
        self.update_line.show_subject(action.id)
        self._show_history(file)
        follow_layout(self)  # who helps is shown by parts that are made anew

    def settle(self) -> None:
        """What is being typed becomes what it is; the update waits for its Enter."""
        self.title.fold()
        self.details.fold()
        self.facts.settle()

    # -- what it is made of
    def _head(self) -> QWidget:
        before = tool_button(Icon.CHEVRON_LEFT, self.tr("Previous"), keys="K", press=lambda: self.stepped.emit(-1))
        after = tool_button(Icon.CHEVRON_RIGHT, self.tr("Next"), keys="J", press=lambda: self.stepped.emit(1))
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        more = tool_button(Icon.ELLIPSIS, self.tr("More"), keys="Shift+F10")
        more.clicked.connect(lambda: self.menu_wanted.emit(more.mapToGlobal(QPoint(0, more.height()))))
        return box(hbox(self._place, STRETCH, before, after, more, close, spacing=2, margins=(_LEFT, 12, 12, 4)))

    def _content(self) -> QWidget:
        return box(
            vbox(
                self.title,
                _inset(self._guard),
                Gap(4),
                _inset(self.status),
                Gap(12),
                _inset(self.facts),
                _inset(self.reminder),
                Gap(4),
                self.details,
                Gap(8),
                _inset(self.steps),
                Gap(16),
                _inset(hline()),
                Gap(16),
                _inset(section(self.tr("History"))),
                Gap(12),
                vbox(self._history, margins=(INSET, 0, 0, 0)),
                STRETCH,
                spacing=0,
                margins=(_LEFT - INSET, 0, _RIGHT, 16),
            )
        )

    def _show_history(self, file: ActionFile) -> None:
        texts, today = self._context.texts, self._context.today()
        told = [history_words(line, file, texts, today) for line in file.history]
        if told == self._told:
            return
        self._told = told
        lines: list[Item] = [line_with_icon(said.icon, said.what, said.when) for said in told]
        refill(self._history, *lines)

    # -- doing
    def _ask_due(self) -> None:
        self.facts.due.edit.setFocus()
        self.facts.due.edit.selectAll()

    def _on_status(self, status: ActionStatus) -> None:
        action_id = self._action
        if action_id is None:
            return
        changed = self._context.do(Op.CHANGE_STATUS, actions.change_status, action_id, status)
        if changed is not None and status is ActionStatus.DONE:
            self._context.say_undoable(self.tr("“{title}” is done").format(title=changed.title))

    def _on_dropped(self, because: str) -> None:
        action_id = self._action
        if action_id is None:
            return
        outcome = self.status.reason.settle(
            Op.CHANGE_STATUS,
            lambda work: actions.change_status(work, action_id, ActionStatus.DROPPED, because),
        )
        if outcome.value is not None:
            self.status.choice.setFocus()
            self._context.say_undoable(self.tr("“{title}” is dropped").format(title=outcome.value.title))

    def log_contact(self) -> None:
        """A call or another contact about it: an entry of the log, and a line of its history [A3]."""
        if self._action is not None:
            self._context.window.open_panel("log_contact", action_id=self._action)

    def _on_update(self, words: str) -> None:
        action_id = self._action
        if action_id is not None:
            self.update_line.settle(Op.COMMENT_ACTION, lambda work: actions.comment(work, action_id, words))


def _inset(widget: QWidget) -> QWidget:
    """In line with the texts of the fields, whose frames begin further left."""
    return box(vbox(widget, margins=(INSET, 0, 0, 0)))
