"""The chosen measure: its facts to be changed in place, and the action items that serve it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import MeasureFile, PlanArea, PlanFile
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import ActionId
from liaison_desk.domain.labels import label
from liaison_desk.services import action_plans, actions, owners, reference
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.ui.action_plan import words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Segmented, button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, box, grow, hbox, hline, refill, vbox
from liaison_desk.ui.kit.rows import FIELD_INSET, fact, section, task_line
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.tokens import Size
from liaison_desk.ui.place import Place

_NAMES = 112  # units: the column of the names
_LEFT, _RIGHT = 20, 16  # the right one leaves room for the scroll bar


class MeasurePane(QFrame):
    closed = Signal()
    stepped = Signal(int)  # 1 for the next one, -1 for the one before
    move_asked = Signal(int)
    removal_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "paneright")
        self.setAccessibleName(self.tr("The chosen measure"))
        self._context = context
        self._plan: PlanFile | None = None
        self._file: MeasureFile | None = None
        self._number = text("", "small", "text3", tabular=True)
        self.title = TitleField(context, "title", says=self.tr("What is to be done"))
        self._guard = Guard(context)
        self.title.edit.textChanged.connect(lambda: self._guard.look_at(self.title.edit.toPlainText()))
        statuses = [(status, label(context.texts, status)) for status in ActionStatus]
        self.status = Segmented(statuses, None, self.tr("Status"), tight=True, at_once=False)
        self.status.picked.connect(self._on_status)
        self._goal = paragraph("", "small")
        self._goal.setMinimumHeight(theme.current().px(Size.control))
        self._goal.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._area = Select([], None, self.tr("Focus area"), quiet=True)
        self._area.picked.connect(self._on_area)
        self._challenge = Select([], None, self.tr("Challenge"), quiet=True)
        self._challenge.picked.connect(self._on_challenge)
        own = LineEdit(says=self.tr("Own challenge"), hint=self.tr("Own challenge"), role="small", quiet=True)
        self._own = KeptLine(context, "", own, "measure_challenge")
        own.editingFinished.connect(self._on_own)
        self.owner = PersonField(
            context, "", partial(everyone, context), says=self.tr("Owner"), hint=self.tr("No one"), icon=Icon.USER,
            offers_words=True, quiet=True,
        )  # fmt: skip
        self.owner.chosen.connect(self._on_owner)
        self.due = WhenField(context, "", says=self.tr("Deadline"), hint=self.tr("No deadline"), quiet=True)
        self.due.changed.connect(self._on_due)
        self._typed = HalfTyped(context, self, "measure_fact", owner=self.owner, due=self.due)
        new = button(self.tr("New action item"), "link", press=self.new_action)
        self._serving = section(self.tr("Action items for the measure"), new, count=0)
        self._actions = vbox(spacing=8)
        self._add = Select([], None, self.tr("Let another action item serve it"))
        self._add.picked.connect(self._on_serve)
        self._effect = button(self.tr("Open the evaluation"), "link", press=self._open_evaluation)
        for choice in (self._area, self._challenge, self._add):  # none is wider than the pane
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._body = box(self._content())
        self.setLayout(vbox(self._head(), grow(scroll(self._body)), spacing=0))

    def _head(self) -> QWidget:
        before = tool_button(Icon.CHEVRON_LEFT, self.tr("Previous"), keys="K", press=lambda: self.stepped.emit(-1))
        after = tool_button(Icon.CHEVRON_RIGHT, self.tr("Next"), keys="J", press=lambda: self.stepped.emit(1))
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        return box(hbox(self._number, STRETCH, before, after, close, spacing=2, margins=(_LEFT, 12, 12, 4)))

    def _content(self) -> QVBoxLayout:
        up = button(self.tr("Move up"), name=Icon.ARROW_UP, dim="small", press=lambda: self.move_asked.emit(-1))
        down = button(self.tr("Move down"), name=Icon.ARROW_DOWN, dim="small", press=lambda: self.move_asked.emit(1))
        gone = button(self.tr("Remove"), name=Icon.X, dim="small", says=self.tr("Remove the measure"))
        gone.clicked.connect(self.removal_asked)
        effect = paragraph(
            self.tr("Judged in the evaluation of the year: what did you see, and did it work?"), "small", "text2"
        )
        return vbox(
            self.title,
            _inset(self._guard),
            Gap(4),
            _inset(box(hbox(self.status, STRETCH, spacing=0))),
            Gap(12),
            _inset(
                box(
                    vbox(
                        fact(self.tr("Goal"), self._goal, inset=True, width=_NAMES),
                        fact(self.tr("Focus area"), self._area, width=_NAMES),
                        fact(self.tr("Challenge"), vbox(self._challenge, self._own, spacing=2), width=_NAMES),
                        fact(self.tr("Owner"), self.owner, width=_NAMES),
                        fact(self.tr("Deadline"), self.due, width=_NAMES),
                        spacing=2,
                    )
                )
            ),
            Gap(12),
            _inset(box(hbox(up, down, gone, STRETCH))),
            Gap(16),
            _inset(hline()),
            Gap(12),
            _inset(self._serving),
            Gap(8),
            _inset(box(vbox(self._actions, self._add, spacing=10))),
            Gap(16),
            _inset(hline()),
            Gap(12),
            _inset(section(self.tr("Effect"))),
            Gap(4),
            _inset(effect),
            _inset(box(hbox(self._effect, STRETCH))),
            STRETCH,
            spacing=0,
            margins=(_LEFT - FIELD_INSET, 0, _RIGHT, 16),
        )

    # -- for the page
    def show_measure(self, plan: PlanFile, file: MeasureFile | None, free: list[ActionItem]) -> None:
        """`free` are the open action items of the municipality that serve no measure."""
        self._plan, self._file = plan, file
        if file is None:
            return
        measure = file.measure
        self._number.setText(self.tr("Measure {number}").format(number=file.number))
        self.title.show_row(measure)
        self.status.set_value(measure.status)
        area = next(part for part in plan.areas if part.file.area.id == measure.area_id)
        goal = next((goal for goal in plan.goals if goal.id == area.file.area.goal_id), None)
        self._goal.setText(goal.title if goal else self.tr("None"))
        options = [(part.file.area.id, part.file.area.title) for part in plan.areas]
        self._area.set_options(options, measure.area_id)
        self._show_challenges(area, measure.challenge)
        self._own.show_subject(measure.id)
        with self._typed.showing(measure.id):
            self.owner.show_value(owners.standing(Owner(measure.owner_words, measure.owner_id)))
            self.due.show_value(measure.deadline)
        self._show_actions(file, free)
        self._effect.setVisible(plan.council is not None)
        self._body.setEnabled(plan.is_current)

    def settle(self) -> None:
        """What is being typed becomes what it is."""
        self.title.fold()
        self._on_own()
        for part in (self.owner, self.due):
            if part.is_unsettled:
                part.commit()

    def new_action(self) -> None:
        if self._plan is not None and self._file is not None:
            municipality_id, measure_id = self._plan.municipality.id, self._file.measure.id
            self._context.window.open_panel("new_action", municipality_id=municipality_id, measure_id=measure_id)

    # -- what it shows
    def _show_challenges(self, area: PlanArea, challenge: str) -> None:
        """Those of the focus area first, then the rest of the guide's [004 box 1]."""
        known = reference.challenges(self._context.texts.language)
        ids = dict.fromkeys([*area.file.challenges, *([challenge] if challenge else []), *known])
        options = [("", self.tr("None")), *((each, known.get(each, each)) for each in ids)]
        self._challenge.set_options(options, challenge)

    def _show_actions(self, file: MeasureFile, free: list[ActionItem]) -> None:
        self._serving.show_count(len(file.actions) or None)
        refill(self._actions, *map(self._action, file.actions))
        listed: list[tuple[object, str]] = [(None, self.tr("Let another action item serve it"))]
        self._add.set_options([*listed, *((action.id, action.title) for action in free)], None)
        self._add.setVisible(bool(free))

    def _action(self, row: ActionRow) -> Item:
        texts, today, action = self._context.texts, self._context.today(), row.action
        is_late = row.days_over(today) > 0
        line = task_line(
            action.title,
            words.action_line(row, texts, today),
            says=self.tr("Done: {title}").format(title=action.title),
            done=action.status is ActionStatus.DONE,
            late=is_late,
            late_says=self.tr("Past the deadline"),
        )
        line.ticked.connect(lambda done: self._tick(action.id, done=done))
        says = self.tr("Open: {title}").format(title=action.title)
        go = tool_button(
            Icon.CHEVRON_RIGHT, says, size=16, press=lambda: self._context.window.go(Place("actions", action.id))
        )
        leave = self.tr("{title} no longer serves the measure").format(title=action.title)
        drop = tool_button(Icon.X, leave, size=14, press=lambda: self._serve(action.id, None))
        return hbox(grow(line), drop, go, spacing=2)

    # -- changing
    def _change(self, op: Op, verb: Callable[..., object], *args: object) -> str:
        """What stands against it, as a sentence."""
        if self._file is None:
            return ""
        return self._context.attempt(op, verb, self._file.measure.id, *args).problem

    def _on_status(self, status: ActionStatus) -> None:
        self._change(Op.EDIT_MEASURE, action_plans.change_status, status)

    def _on_owner(self, candidate: Candidate | None) -> None:
        owner = owners.owner_of(candidate) if candidate else NOBODY
        self.owner.set_error(self._change(Op.EDIT_MEASURE, action_plans.change_owner, owner))

    def _on_due(self, deadline: Deadline) -> None:
        self.due.set_error(self._change(Op.EDIT_MEASURE, action_plans.change_deadline, deadline))

    def _on_area(self, area_id: str) -> None:
        self._change(Op.MOVE_MEASURE, action_plans.move_to_area, area_id)

    def _on_challenge(self, challenge: str) -> None:
        self._change(Op.EDIT_MEASURE, action_plans.set_challenge, challenge)

    def _on_own(self) -> None:
        if self._file is not None and self._own.words:
            measure_id, challenge = self._file.measure.id, self._own.words
            self._own.settle(Op.EDIT_MEASURE, lambda work: action_plans.set_challenge(work, measure_id, challenge))

    def _tick(self, action_id: ActionId, *, done: bool) -> None:
        if done:
            changed = self._context.do(Op.CHANGE_STATUS, actions.change_status, action_id, ActionStatus.DONE)
            if changed is not None:
                self._context.say_undoable(self.tr("“{title}” is done").format(title=changed.title))
        else:
            self._context.do(Op.CHANGE_STATUS, actions.reopen, action_id)

    def _on_serve(self, action_id: object) -> None:
        if self._file is not None and isinstance(action_id, str):
            self._serve(ActionId(action_id), self._file.measure.id)

    def _serve(self, action_id: ActionId, measure_id: str | None) -> None:
        (self.title.edit if measure_id is None else self._add).setFocus()  # what was pressed is about to go
        self._context.do(Op.EDIT_ACTION, action_plans.serve, action_id, measure_id)

    def _open_evaluation(self) -> None:
        if self._plan is not None and self._plan.council is not None:
            self._context.window.go(Place("evaluations", self._plan.council.id))


def _inset(widget: QWidget) -> QWidget:
    """In line with the texts of the fields, whose frames begin further left."""
    return box(vbox(widget, margins=(FIELD_INSET, 0, 0, 0)))
