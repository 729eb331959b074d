"""The goals of the plan, written and put in order in place, and which of them each focus area serves."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.action_plans import Goal, PlanArea, PlanFile
from liaison_desk.domain.changes import Op
from liaison_desk.services import action_plans
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import LineEdit, Select, field
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, fixed, grow, hbox, hline, keep_rows, top, vbox
from liaison_desk.ui.kit.rows import section

_NUMBER = 20


class GoalLine(QWidget):
    """A goal under its number; what is typed becomes its title."""

    reached = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.field = TextField(context, "", "title", role="small")
        self._number = text("", "small_strong", "text3", tabular=True)
        self._number.setMinimumHeight(self.field.edit.sizeHint().height())
        self.setLayout(hbox(top(fixed(self._number, _NUMBER)), grow(self.field), spacing=4))
        self.field.edit.installEventFilter(self)

    def show_goal(self, goal: Goal, number: int) -> None:
        self._number.setText(str(number))
        self.field.edit.setAccessibleName(self.tr("Goal {number}").format(number=number))
        self.field.show_row(goal)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)


class GoalsCard(Closing):
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Goals"))
        self._context = context
        self._file: PlanFile | None = None
        self._lines: dict[str, GoalLine] = {}
        self._serves: dict[str, Select] = {}
        self._current = ""  # the goal the buttons act on
        self._column = vbox(spacing=4)
        self._areas = vbox(spacing=8)
        edit = LineEdit(says=self.tr("New goal"), hint=self.tr("New goal"), role="small")
        self.new = KeptLine(context, "", edit, "goal")
        edit.editingFinished.connect(self._on_new)
        self._up = tool_button(
            Icon.ARROW_UP, self.tr("Move up"), keys="+".join(caps(MOVE_UP)), press=lambda: self._move(-1)
        )
        self._down = tool_button(
            Icon.ARROW_DOWN, self.tr("Move down"), keys="+".join(caps(MOVE_DOWN)), press=lambda: self._move(1)
        )
        self._bin = tool_button(Icon.X, self.tr("Remove the goal"), press=self._remove)
        done = button(self.tr("Done"), "link", says=self.tr("Done changing the goals"), press=self.closed.emit)
        about = paragraph(self.tr("Which goal each focus area serves"), "caption", "text3")
        tools = hbox(self._up, self._down, self._bin, STRETCH, spacing=4)
        title = section(self.tr("Goals"), done)
        self.setLayout(vbox(title, self._column, self.new, tools, hline(), about, self._areas, spacing=8, margins=16))
        self.hide()
        bind(self, MOVE_UP, lambda: self._move(-1))
        bind(self, MOVE_DOWN, lambda: self._move(1))

    def show_file(self, file: PlanFile) -> None:
        self._file = file
        self.new.show_subject(file.period.id)
        self._show_lines(file.goals)
        self._show_areas(file)
        follow_layout(self)

    def start(self) -> None:
        self.show()
        first = next(iter(self._lines.values()), None)
        (first.field.edit if first else self.new.edit).setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        if not self.isHidden():
            self._on_new()
        for line in list(self._lines.values()):
            line.field.fold()

    # -- lines
    def _show_lines(self, goals: list[Goal]) -> None:
        self._lines = keep_rows(self._column, self._lines, [goal.id for goal in goals], self._line)
        for number, goal in enumerate(goals, 1):
            self._lines[goal.id].show_goal(goal, number)
        self._stand_on(self._current if self._current in self._lines else "")

    def _line(self, goal_id: str) -> GoalLine:
        line = GoalLine(self._context)
        line.reached.connect(lambda: self._stand_on(goal_id))
        return line

    def _show_areas(self, file: PlanFile) -> None:
        """By focus area, in the order of the agreement."""
        none = (None, self.tr("None"))
        options: list[tuple[object, str]] = [none, *((goal.id, goal.title) for goal in file.goals)]
        areas: list[PlanArea] = sorted(file.areas, key=lambda part: part.file.area.position)
        if list(self._serves) != [part.file.area.id for part in areas]:
            while self._areas.count():
                item = self._areas.takeAt(0)
                if item and (widget := item.widget()):
                    widget.hide()
                    widget.deleteLater()
            self._serves = {}
            for part in areas:
                area = part.file.area
                choice = Select([], None, self.tr("Goal of {area}").format(area=area.title))
                choice.picked.connect(partial(self._set_goal, area.id))
                self._serves[area.id] = choice
                self._areas.addWidget(field(area.title, choice))
        for part in areas:
            self._serves[part.file.area.id].set_options(options, part.file.area.goal_id)

    def _stand_on(self, goal_id: str) -> None:
        self._current, ids = goal_id, list(self._lines)
        self._up.setEnabled(goal_id in ids[1:])
        self._down.setEnabled(goal_id in ids[:-1])
        self._bin.setEnabled(goal_id in ids)

    # -- doing
    def _set_goal(self, area_id: str, goal_id: object) -> None:
        wanted = goal_id if isinstance(goal_id, str) else None
        self._context.do(Op.EDIT_GOALS, action_plans.set_goal, area_id, wanted)

    def _on_new(self) -> None:
        if self._file is None or not self.new.words:
            return
        period_id, title = self._file.period.id, self.new.words
        self.new.settle(Op.EDIT_GOALS, lambda work: action_plans.add_goal(work, period_id, title))

    def _move(self, step: int) -> None:
        goal_id = self._current
        if goal_id:
            self.leave()
            self._context.do(Op.EDIT_GOALS, action_plans.move_goal, goal_id, step)
            self._lines[goal_id].field.edit.setFocus()

    def _remove(self) -> None:
        goal = next((goal for goal in (self._file.goals if self._file else ()) if goal.id == self._current), None)
        if goal is None:
            return
        self._lines[goal.id].field.restore()
        self.new.edit.setFocus()
        self._context.do(Op.EDIT_GOALS, action_plans.remove_goal, goal.id)
        self._context.say_undoable(self.tr("“{title}” is removed").format(title=goal.title))

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
