"""A row of the effect table: the measure with its challenge, what was observed, how it is assessed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.domain.evaluation_parts import EffectRow, Verdict
from liaison_desk.domain.labels import label
from liaison_desk.services import reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import Cell, box, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.menu import ItemMenu
from liaison_desk.ui.kit.status import Pill

SHARES = (31, 38, 31)  # of the row: measure, observed effect, assessment
SPACING = 12
MOST = 200  # lines
MENU, MENU_GAP = 32, 4  # the button of the row, and the room before it
INSET = 9  # of the text in a quiet field, so that what is only read stands in line with it


def columns(*cells: QWidget) -> QBoxLayout:
    """Three cells in the columns of the table, whatever stands in them."""
    for cell in cells:
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, cell.sizePolicy().verticalPolicy())
    shared = zip(cells, SHARES, strict=True)
    return hbox(*(Cell(cell, share, Qt.AlignmentFlag.AlignTop) for cell, share in shared), spacing=SPACING)


class EffectLine(QWidget):
    """Tab goes from cell to cell, Enter from the row on to the next; Delete on the button of the row takes it off."""

    edited = Signal()
    reached = Signal()
    judged = Signal(object)  # Verdict, or None
    preparedness_asked = Signal(bool)
    moved = Signal(int)
    removed = Signal()
    passed = Signal()  # Enter in its last cell

    def __init__(self, context: Context, *, is_of_plan: bool) -> None:
        super().__init__()
        self._context, self.is_of_plan = context, is_of_plan
        self._is_preparedness = False
        self._title = paragraph("", "small_strong")
        self._met = paragraph("", "caption", "text2")
        self._about = paragraph("", "caption", "text3")
        self._mark = Pill(self.tr("Preparedness"), "accent", Icon.SHIELD, plain=True)
        self._own = TitleField(context, "title", says=self.tr("Measure"), role="small_strong")
        self._challenge = self._cell("challenge", self.tr("Which challenge?"))
        self.observed = self._cell("observed", self.tr("What did you see?"))
        options: list[tuple[object, str]] = [(None, self.tr("Not assessed"))]
        options += [(verdict, label(context.texts, verdict)) for verdict in Verdict]
        self.verdict = Select(options, None, self.tr("Assessment"), quiet=True)
        self.verdict.picked.connect(self.judged)
        self.assessment = self._cell("assessment", self.tr("Why?"))
        self.menu = tool_button(Icon.ELLIPSIS, self.tr("Row"), press=self._offer)
        self.menu.installEventFilter(self)
        fields = [self._own, self._challenge] if not is_of_plan else []
        for field in (*fields, self.observed, self.assessment):
            field.edit.edited.connect(self.edited)
        self._own.edit.entered.connect(self._challenge.edit.setFocus)
        self._challenge.edit.entered.connect(self.observed.edit.setFocus)
        self.observed.edit.entered.connect(self.verdict.setFocus)
        self.assessment.edit.entered.connect(self.passed)
        for part in (self.menu, self.verdict, *(field.edit for field in (*fields, self.observed, self.assessment))):
            part.installEventFilter(self)
        named: Sequence[QWidget] = fields or [
            box(vbox(self._title, self._met, self._about, spacing=2, margins=(INSET, 6, 0, 0)))
        ]
        measure = box(vbox(*named, box(hbox(self._mark, margins=(INSET, 0, 0, 0))), spacing=0))
        judged = box(vbox(self.verdict, self.assessment, spacing=2))
        self._row = columns(measure, self.observed, judged)
        self._line = hline()
        self.setLayout(vbox(self._line, hbox(grow(box(self._row)), top(self.menu), spacing=MENU_GAP), spacing=8))
        bind(self, MOVE_UP, lambda: self.moved.emit(-1))
        bind(self, MOVE_DOWN, lambda: self.moved.emit(1))

    def _cell(self, field: str, hint: str) -> TitleField:
        return TitleField(self._context, field, says=hint, hint=hint, most=MOST, role="small")

    def show_row(self, row: EffectRow, *, is_first: bool) -> None:
        self._line.setVisible(not is_first)
        effect, title, texts = row.effect, row.title, self._context.texts
        self._is_preparedness = effect.is_preparedness
        self._mark.setVisible(effect.is_preparedness)
        if self.is_of_plan:
            self._met.setText(reference.challenges(texts.language).get(row.challenge, row.challenge))
            self._met.setVisible(bool(row.challenge))
            status = label(texts, row.status) if row.status else ""
            self._title.setText(title)
            self._about.setText("  ·  ".join(filter(None, (row.owner, status))))
        else:
            self._own.show_row(effect)
            self._challenge.show_row(effect)
        self.observed.show_row(effect)
        self.verdict.set_value(effect.verdict)
        self.assessment.show_row(effect)
        for part, said in (
            (self._challenge.edit, self.tr("Challenge: {title}")),
            (self.observed.edit, self.tr("Observed effect: {title}")),
            (self.verdict, self.tr("Assessment: {title}")),
            (self.assessment.edit, self.tr("Assessment in words: {title}")),
            (self.menu, self.tr("Row: {title}")),
        ):
            part.setAccessibleName(said.format(title=title))

    @property
    def words(self) -> dict[str, str]:
        own = {"title": self._own, "challenge": self._challenge} if not self.is_of_plan else {}
        fields = {**own, "observed": self.observed, "assessment": self.assessment}
        return {name: field.edit.toPlainText() for name, field in fields.items()}

    def fold(self) -> None:
        for field in (self._own, self._challenge, self.observed, self.assessment):
            field.fold()

    def give_up(self) -> None:
        """Before it goes: what is typed comes back with it by undo, unless it may not be stored."""
        for field in (self._own, self._challenge, self.observed, self.assessment):
            if not field.fold():
                field.restore()

    def stand(self) -> None:
        self.observed.edit.setFocus()

    def start(self) -> None:
        """In its first cell."""
        (self.observed if self.is_of_plan else self._challenge).edit.setFocus()

    def stack(self, *, is_narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._row.setSpacing(2 if is_narrow else SPACING)

    # -- its menu
    def _offer(self) -> None:
        menu = ItemMenu(self)
        menu.offer(self.tr("Move up"), caps(MOVE_UP), lambda: self.moved.emit(-1))
        menu.offer(self.tr("Move down"), caps(MOVE_DOWN), lambda: self.moved.emit(1))
        said = (
            self.tr("Not about civil protection and preparedness")
            if self._is_preparedness
            else self.tr("About civil protection and preparedness")
        )
        menu.offer(said, (), lambda: self.preparedness_asked.emit(not self._is_preparedness))
        menu.offer(self.tr("Take off the table"), ("Delete",), self.removed.emit)
        menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        is_delete = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if watched is self.menu and event.type() is QEvent.Type.KeyPress and is_delete:
            self.removed.emit()
            return True
        return super().eventFilter(watched, event)
