"""Learning points, a line each: they go into the work of next year [003 §3], and come up on its first agenda."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.evaluation_parts import LearningPoint, points_of
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.services import evaluation_writing
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.listed import LinedPart
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, card, grow, hbox, keep_rows, start, top, vbox

MOST = 200  # lines


class PointLine(QWidget):
    """One learning point. Enter in it goes to the line for the next one."""

    reached = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.field = TitleField(context, "words", says=self.tr("Learning point"), most=MOST, role="body")
        self.bin = tool_button(Icon.X, self.tr("Remove"), size=14)
        self.setLayout(hbox(grow(self.field), top(self.bin), spacing=4))
        self.field.edit.installEventFilter(self)

    def show_point(self, point: LearningPoint, number: int) -> None:
        self.field.show_row(point)
        self.field.edit.setAccessibleName(self.tr("Learning point {number}").format(number=number))
        self.bin.setAccessibleName(self.tr("Remove learning point {number}").format(number=number))

    @property
    def words(self) -> dict[str, str]:
        return {"words": self.field.edit.toPlainText()}

    def fold(self) -> None:
        self.field.fold()

    def stand(self) -> None:
        self.field.edit.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)


class Learning(LinedPart[PointLine]):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._current = ""  # the point the keys move
        self._column = vbox(spacing=4)
        bar = InputBar(Icon.PLUS, self.tr("What do you take along?"), dim="normal", says=self.tr("New learning point"))
        self.new = KeptLine(context, "", bar, "learning_point")
        self.new.entered.connect(self._add)
        self.take = button("", "secondary", Icon.ARROW_RIGHT, press=self._bring)
        self._card = card(self._column, margins=(4, 6, 8, 6))
        body = box(vbox(self._card, self.new, start(self.take), spacing=8))
        about = self.tr("Each comes up as a case for the first meeting of next year, and in its evaluation.")
        self._build("", about, self.tr("Add learning points"), body)
        bind(self, MOVE_UP, lambda: self._move(-1))
        bind(self, MOVE_DOWN, lambda: self._move(1))

    @override
    def _has(self, file: EvaluationFile) -> bool:
        return bool(file.parts.points or self._new_words(file) or points_of(file.evaluation.learned))

    def _new_words(self, file: EvaluationFile) -> str:
        self.new.show_subject(f"{file.council.id}/{file.evaluation.year}")
        return self.new.words

    @override
    def _show(self, file: EvaluationFile) -> None:
        following = file.evaluation.year + 1
        title = self.tr("Learning points for {year}").format(year=following)
        self._title.setText(title)
        self.setAccessibleName(title)
        points = file.parts.points
        self._lines = keep_rows(self._column, self._lines, [point.id for point in points], self._line)
        for number, point in enumerate(points, 1):
            self._lines[point.id].show_point(point, number)
        words = self.tr("Take what was learned along to {year}").format(year=following)
        self.take.setText(words)
        self.take.setAccessibleName(words)
        self._card.setVisible(bool(points))
        self.take.setVisible(not points and bool(points_of(file.evaluation.learned)))
        follow_layout(self)

    @override
    def _start(self) -> None:
        self.new.edit.setFocus()

    @override
    def _before_words(self, file: EvaluationFile) -> str:
        """Nothing: they are listed with what has become of them."""
        return ""

    def _line(self, point_id: str) -> PointLine:
        line = PointLine(self._context)
        line.field.edit.edited.connect(self.edited)
        line.field.edit.entered.connect(self._start)
        line.reached.connect(partial(setattr, self, "_current", point_id))
        line.bin.clicked.connect(partial(self._remove, point_id))
        return line

    # -- doing
    def _add(self, words: str) -> None:
        if self._file is not None:
            council_id, year = self._file.council.id, self._file.evaluation.year
            self.new.settle(Op.EDIT_LEARNING, lambda work: evaluation_writing.add_point(work, council_id, year, words))

    def _bring(self) -> None:
        """What was learned becomes learning points, line by line."""
        if self._file is not None:
            self.new.edit.setFocus()
            of = self._file.council.id, self._file.evaluation.year
            self._context.do(Op.EDIT_LEARNING, evaluation_writing.bring_answer, *of)

    def _move(self, step: int) -> None:
        if self._current in self._lines:
            self.fold()
            self._context.do(Op.EDIT_LEARNING, evaluation_writing.move_point, self._current, step)
            self._lines[self._current].field.edit.setFocus()

    def _remove(self, point_id: str) -> None:
        field = self._lines[point_id].field
        if not field.fold():
            field.restore()
        self._is_open = True
        self.new.edit.setFocus()
        self._context.do(Op.EDIT_LEARNING, evaluation_writing.remove_point, point_id)
        self._context.say_undoable(self.tr("The learning point is removed"))
