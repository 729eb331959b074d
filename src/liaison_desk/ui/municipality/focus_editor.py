"""The focus areas of a period as fields: written anew, put in order, tagged, taken away."""

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.agreements import AreaFile, PeriodFile
from liaison_desk.domain.changes import Op
from liaison_desk.services import agreements
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.keys import alt, bind, caps
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, hline, keep_rows, vbox
from liaison_desk.ui.municipality.focus_line import AreaLine, Challenges

UP, DOWN = alt("Shift+Up"), alt("Shift+Down")


class FocusEditor(QWidget):
    """What is typed becomes a title when its line is left; the buttons act on the area one stands on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._period: PeriodFile | None = None
        self._lines: dict[str, AreaLine] = {}
        self._current = ""  # the area the buttons act on
        self._column = vbox(spacing=4)
        edit = LineEdit(says=self.tr("New focus area"), hint=self.tr("New focus area"), role="small")
        self._new = KeptLine(context, "", edit, "focus_area")
        edit.editingFinished.connect(self._on_new)
        self._challenges = Challenges(context)
        self.setLayout(vbox(self._column, self._new, self._make_tools(), hline(), self._challenges, spacing=8))
        bind(self, UP, lambda: self._move(-1))
        bind(self, DOWN, lambda: self._move(1))

    def show_period(self, period: PeriodFile) -> None:
        self._period = period
        self._new.show_subject(period.period.id)
        self._show_lines(period.areas)

    def start(self) -> None:
        first = next(iter(self._lines.values()), None)
        (first.edit if first else self._new.edit).setFocus()

    def leave(self, *, is_open: bool) -> None:
        """`is_open`: whether it is shown, so that a line half written in it becomes an area."""
        if is_open:
            self._on_new()
        self._fold()

    # -- lines
    def _show_lines(self, areas: tuple[AreaFile, ...]) -> None:
        self._lines = keep_rows(self._column, self._lines, [part.area.id for part in areas], self._make_line)
        for number, part in enumerate(areas, 1):
            self._lines[part.area.id].show_area(part.area, number)
        self._stand_on(self._current if self._current in self._lines else "")
        follow_layout(self)

    def _make_line(self, area_id: str) -> AreaLine:
        line = AreaLine(self._context)
        line.reached.connect(lambda: self._stand_on(area_id))
        line.edit.returnPressed.connect(lambda: self._on_entered(area_id))
        return line

    def _make_tools(self) -> QWidget:
        self._up = tool_button(Icon.ARROW_UP, self.tr("Move up"), keys="+".join(caps(UP)), press=lambda: self._move(-1))
        self._down = tool_button(
            Icon.ARROW_DOWN, self.tr("Move down"), keys="+".join(caps(DOWN)), press=lambda: self._move(1)
        )
        self._bin = tool_button(Icon.X, self.tr("Remove the focus area"), press=self._on_remove)
        return box(hbox(self._up, self._down, self._bin, STRETCH, spacing=4))

    def _stand_on(self, area_id: str) -> None:
        self._current = area_id
        ids = list(self._lines)
        for other, line in self._lines.items():
            line.show_current(other == area_id)
        self._up.setEnabled(area_id in ids[1:])
        self._down.setEnabled(area_id in ids[:-1])
        self._bin.setEnabled(area_id in ids)
        self._challenges.show_area(self._part(area_id))

    def _part(self, area_id: str) -> AreaFile | None:
        areas = self._period.areas if self._period else ()
        return next((part for part in areas if part.area.id == area_id), None)

    # -- doing
    def _fold(self) -> None:
        for line in list(self._lines.values()):
            line.fold()

    def _move(self, step: int) -> None:
        area_id = self._current
        if area_id:
            self._fold()
            self._context.do(Op.EDIT_FOCUS_AREAS, agreements.move_area, area_id, step)
            self._lines[area_id].edit.setFocus()

    def _on_remove(self) -> None:
        part, ids = self._part(self._current), list(self._lines)
        if part is None:
            return
        here = ids.index(self._current)
        self._fold()
        self._lines[self._current].forget()
        outcome = self._context.attempt(Op.EDIT_FOCUS_AREAS, agreements.remove_area, part.area.id)
        if not outcome:
            self._context.window.say(outcome.problem)
            return
        lines = list(self._lines.values())
        (lines[min(here, len(lines) - 1)].edit if lines else self._new.edit).setFocus()
        self._context.say_undoable(self.tr("“{title}” is removed").format(title=part.area.title))

    def _on_entered(self, area_id: str) -> None:
        """Enter goes to the next line; from the last one to where a new one is written."""
        if self._lines[area_id].fold():
            ids = list(self._lines)
            following = ids[ids.index(area_id) + 1 :]
            (self._lines[following[0]].edit if following else self._new.edit).setFocus()

    def _on_new(self) -> None:
        if self._period is None or not self._new.words:
            return
        period_id, title = self._period.period.id, self._new.words
        self._new.settle(Op.EDIT_FOCUS_AREAS, lambda work: agreements.add_areas(work, period_id, [title]))
