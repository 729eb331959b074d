"""The pane of several action items: what can be changed for all of them, each as one step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.actions import ActionItem, ActionStatus, Priority
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.ids import ActionId
from liaison_desk.domain.labels import label
from liaison_desk.services import actions, owners
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.ui.actions.parts import INSET, StatusChoice, fact
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import Kbd, Segmented, button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, vbox
from liaison_desk.ui.kit.scrolling import scroll


class SeveralActions(QWidget):
    """An empty field stands for values that differ; writing in it sets it for all."""

    closed = Signal()
    removal_asked = Signal()
    reminder_asked = Signal()
    left_alone = Signal()  # back to one

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ids: list[ActionId] = []
        self._title = text("", "h2", tabular=True)
        self.status = StatusChoice(context)
        self.status.picked.connect(self._on_status)
        self.status.dropped.connect(self._on_dropped)
        self.owner = self._person(self.tr("Owner"), Icon.USER)
        self.owner.chosen.connect(self._on_owner)
        self.follower = self._person(self.tr("Followed up by"), Icon.USER_CHECK)
        self.follower.chosen.connect(self._on_follower)
        self.priority = Segmented(
            [(value, label(context.texts, value)) for value in Priority], None, self.tr("Priority"), tight=True
        )
        self.priority.picked.connect(self._on_priority)
        bar = InputBar(
            Icon.MESSAGE_CIRCLE, self.tr("Write an update for all of them …"), "", Kbd("Enter"),
            says=self.tr("Write an update for all of them"), role="small",
        )  # fmt: skip
        self.update_line = KeptLine(context, "", bar, "comment")
        self.update_line.entered.connect(self._on_update)
        self.due = WhenField(context, "", says=self.tr("Deadline"), quiet=True)
        self.due.changed.connect(self._on_due)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        one = button(self.tr("Choose only one"), press=self.left_alone.emit)
        remind = button(self.tr("Make reminders"), name=Icon.MAIL, press=self.reminder_asked.emit)
        remove = button(self.tr("Remove"), "ghost", press=self.removal_asked.emit)
        content = box(
            vbox(
                self._title,
                paragraph(self.tr("What you change here is changed for all of them, in one step."), "small", "text2"),
                Gap(12),
                self.status,
                Gap(12),
                fact(self.tr("Owner"), self.owner),
                fact(self.tr("Followed up by"), self.follower),
                fact(self.tr("Deadline"), self.due),
                fact(self.tr("Priority"), hbox(self.priority, STRETCH, margins=(INSET, 0, 0, 0))),
                Gap(16),
                box(Flow(one, remind, remove)),
                STRETCH,
                spacing=2,
                margins=(20, 0, 16, 16),
            )
        )
        head = box(hbox(STRETCH, close, spacing=2, margins=(20, 12, 12, 4)))
        self._foot = box(vbox(self.update_line, margins=(20, 8, 20, 16)))
        self.setLayout(vbox(head, grow(scroll(content)), self._foot, spacing=0))

    def _person(self, says: str, icon: Icon) -> PersonField:
        people = partial(everyone, self._context)
        return PersonField(self._context, "", people, says=says, icon=icon, offers_words=True, quiet=True)

    @property
    def foot(self) -> int:
        """Pixels at its foot where one writes."""
        return self._foot.height()

    def show_actions(self, chosen: Sequence[ActionItem]) -> None:
        if [action.id for action in chosen] != self._ids:
            for field in (self.owner, self.follower, self.due):
                field.restore()
        self._ids = [action.id for action in chosen]
        self._title.setText(self.tr("%n selected", "", len(chosen)))
        statuses = {action.status for action in chosen}
        self.status.show_status("several", statuses.pop() if len(statuses) == 1 else None)
        whose = {Owner(action.owner_words, action.owner_id) for action in chosen}
        self.owner.show_value(owners.standing(whose.pop()) if len(whose) == 1 else None)
        self.owner.edit.setPlaceholderText(self.tr("Different") if whose else self.tr("No one"))
        who = {Owner(action.follower_words, action.follower_id) for action in chosen}
        self.follower.show_value(owners.standing(who.pop()) if len(who) == 1 else None)
        self.follower.edit.setPlaceholderText(self.tr("Different") if who else self.tr("No one else"))
        priorities = {action.priority for action in chosen}
        self.priority.set_value(priorities.pop() if len(priorities) == 1 else None)
        self.update_line.show_subject("several")
        deadlines = {action.deadline for action in chosen}
        self.due.show_value(deadlines.pop() if len(deadlines) == 1 else NO_DEADLINE)
        self.due.edit.setPlaceholderText(self.tr("Different") if deadlines else self.tr("No deadline"))

    def settle(self) -> None:
        for field in (self.owner, self.follower, self.due):
            if field.is_unsettled:
                field.commit()

    def _on_status(self, status: ActionStatus) -> None:
        ids = self._ids
        if self._context.attempt(Op.CHANGE_STATUS, actions.each, ids, actions.change_status, status):
            words = self.tr("%n action item(s) changed", "", len(ids))
            self._context.say_undoable(words)

    def _on_dropped(self, because: str) -> None:
        ids = self._ids
        outcome = self.status.reason.settle(
            Op.CHANGE_STATUS,
            lambda work: actions.each(work, ids, actions.change_status, ActionStatus.DROPPED, because),
        )
        if outcome:
            self._context.say_undoable(self.tr("%n action item(s) dropped", "", len(ids)))

    def _on_owner(self, candidate: Candidate | None) -> None:
        owner = owners.owner_of(candidate) if candidate else NOBODY
        outcome = self._context.attempt(Op.CHANGE_OWNER, actions.each, self._ids, actions.change_owner, owner)
        self.owner.set_error(outcome.problem)

    def _on_follower(self, candidate: Candidate | None) -> None:
        follower = owners.owner_of(candidate) if candidate else NOBODY
        outcome = self._context.attempt(Op.CHANGE_FOLLOWER, actions.each, self._ids, actions.change_follower, follower)
        self.follower.set_error(outcome.problem)

    def _on_priority(self, priority: Priority) -> None:
        self._context.do(Op.EDIT_ACTION, actions.each, self._ids, actions.set_priority, priority)

    def _on_update(self, words: str) -> None:
        ids = self._ids
        outcome = self.update_line.settle(
            Op.COMMENT_ACTION, lambda work: actions.each(work, ids, actions.comment, words)
        )
        if outcome:
            self._context.say_undoable(self.tr("Written in the history of %n action item(s)", "", len(ids)))

    def _on_due(self, deadline: Deadline) -> None:
        outcome = self._context.attempt(Op.CHANGE_DEADLINE, actions.each, self._ids, actions.change_deadline, deadline)
        self.due.set_error(outcome.problem)
