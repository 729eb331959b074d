"""The council's agenda template: the lines every new meeting begins with."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import TemplateItem
from liaison_desk.services import councils
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.template_line import BEFORE, NUMBER, StoredLine, TitleEdit
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.changing import Changing
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, fixed, grow, hbox, keep_rows, top, vbox
from liaison_desk.ui.kit.row_pool import RowPool
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.scrolling import bring_into_view
from liaison_desk.ui.kit.status import Bar


class TemplateCard(Changing[QWidget]):
    """Meetings that exist are never touched, and it says so."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: Shown | None = None
        self._lines: dict[str, StoredLine] = {}
        self._current = ""  # the line the buttons act on
        reading = vbox(spacing=6)
        self._reading = RowPool(reading, _ReadLine)  # what the lines say while nothing is changed
        self.view.setLayout(reading)
        self._column = vbox(spacing=4)
        new = TitleEdit(says=self.tr("New item"), hint=self.tr("New item"), role="small")
        new.entered.connect(self._on_new)
        new.editingFinished.connect(self._on_new)
        new.pasted.connect(lambda titles: self._insert(titles, ""))
        self._new = KeptLine(context, "", new, "template_item")
        self._mark = Bar(1, says="", height=3)  # where a dragged line would land
        self._mark.setParent(self)
        self._mark.hide()
        self._drop_at = 0
        adding = hbox(Gap(BEFORE), grow(self._new), spacing=0)
        self._editor = box(vbox(self._column, adding, self._make_tools(), spacing=4))
        note = paragraph(self.tr("A change here never touches meetings that exist."), "caption", "text3")
        title = section(self.tr("Agenda template"), self.change)
        self.setLayout(vbox(title, self.body, note, spacing=8, margins=16))
        bind(self._editor, MOVE_UP, lambda: self._move(-1))
        bind(self._editor, MOVE_DOWN, lambda: self._move(1))
        self.name_change()

    # -- for the page
    def show_council(self, shown: Shown) -> None:
        if self._shown is not None and self._shown.council.id != shown.council.id:
            self.close_form()
        self._shown = shown
        self._new.show_subject(shown.council.id)
        template = shown.file.template
        rows = self._reading.take(len(template), lambda: paragraph(self.tr("No fixed items."), "small", "text2"))
        for number, (row, item) in enumerate(zip(rows, template, strict=True), 1):
            row.show_line(number, item.title)
        self._show_lines(template if self.is_open else ())

    @override
    def make_form(self) -> QWidget:
        return self._editor

    @override
    def fill_form(self, form: QWidget) -> None:
        self._show_lines(self._shown.file.template if self._shown is not None else ())

    @override
    def enter_form(self, form: QWidget) -> None:
        next(iter(self._edits()), self._new.edit).setFocus()

    @override
    def says(self) -> str:
        return self.tr("Done changing the template") if self.is_open else self.tr("Change the agenda template")

    @override
    def leave(self) -> None:
        if self.is_open:
            self._on_new()
        for line in list(self._lines.values()):  # what is folded shows the page anew
            line.fold()

    # -- lines
    def _show_lines(self, template: Sequence[TemplateItem]) -> None:
        """None while they are only read: few templates are ever changed."""
        self._lines = keep_rows(self._column, self._lines, [item.id for item in template], self._make_line)
        for number, item in enumerate(template, 1):
            self._lines[item.id].show_item(item, number, self.tr("Item {number}").format(number=number))
        self._stand_on(self._current if self._current in self._lines else "")
        if template:
            follow_layout(self._editor)

    def _make_line(self, item_id: str) -> StoredLine:
        line = StoredLine(self._context)
        line.edit.reached.connect(lambda: self._stand_on(item_id))
        line.edit.entered.connect(lambda: self._on_entered(item_id))
        line.edit.emptied.connect(lambda: self._remove(item_id))
        line.edit.pasted.connect(lambda titles: self._insert(titles, item_id))
        line.grip.dragged.connect(self._on_dragged)
        line.grip.dropped.connect(lambda: self._on_dropped(item_id))
        return line

    def _make_tools(self) -> QWidget:
        self._up = tool_button(
            Icon.ARROW_UP, self.tr("Move up"), keys="+".join(caps(MOVE_UP)), press=lambda: self._move(-1)
        )
        self._down = tool_button(
            Icon.ARROW_DOWN, self.tr("Move down"), keys="+".join(caps(MOVE_DOWN)), press=lambda: self._move(1)
        )
        self._bin = tool_button(Icon.X, self.tr("Remove the item"), press=lambda: self._remove(self._current))
        return box(hbox(Gap(BEFORE - 4), self._up, self._down, self._bin, STRETCH, spacing=4))

    def _stand_on(self, item_id: str) -> None:
        self._current = item_id
        ids = list(self._lines)
        for other, line in self._lines.items():
            line.show_current(other == item_id)
        self._up.setEnabled(item_id in ids[1:])
        self._down.setEnabled(item_id in ids[:-1])
        self._bin.setEnabled(item_id in ids)

    def _edits(self) -> list[TitleEdit]:
        return [line.edit for line in self._lines.values()]

    # -- doing
    def _items(self) -> list[TemplateItem]:
        """As they are stored, with what was being typed in them."""
        for line in list(self._lines.values()):
            line.fold()
        return list(self._shown.file.template) if self._shown is not None else []

    def _keep(self, titles: Sequence[str]) -> None:
        if self._shown is not None:
            self._context.do(Op.EDIT_TEMPLATE, councils.set_template, self._shown.council.id, titles)

    def _move(self, step: int) -> None:
        items = self._items()
        here = next((n for n, item in enumerate(items) if item.id == self._current), None)
        if here is not None and 0 <= here + step < len(items):
            items.insert(here + step, items.pop(here))
            self._keep([item.title for item in items])
            self._lines[self._current].edit.setFocus()

    def _on_dragged(self, y: int) -> None:
        """Show between which lines something let go at this height would land."""
        local = self.mapFromGlobal(QPoint(0, y))
        lines = list(self._lines.values())
        self._drop_at = sum(line.mapTo(self, line.rect().center()).y() < local.y() for line in lines)
        beside = lines[min(self._drop_at, len(lines) - 1)]
        edge = beside.rect().topLeft() if self._drop_at < len(lines) else beside.rect().bottomLeft()
        spot = beside.mapTo(self, edge)
        self._mark.setGeometry(spot.x(), spot.y() - self._mark.height(), beside.width(), self._mark.height())
        self._mark.show()
        self._mark.raise_()
        bring_into_view(self, QRect(local, QSize(1, 1)))

    def _on_dropped(self, item_id: str) -> None:
        if self._mark.isHidden():
            return  # taken and let go in its place
        self._mark.hide()
        items, drop_at = self._items(), self._drop_at
        here = next(n for n, item in enumerate(items) if item.id == item_id)
        item = items.pop(here)
        items.insert(drop_at - (drop_at > here), item)
        self._keep([item.title for item in items])
        self._lines[item_id].edit.setFocus()

    def _remove(self, item_id: str) -> None:
        items = self._items()
        here = next((n for n, item in enumerate(items) if item.id == item_id), None)
        if here is None:
            return
        gone = items.pop(here)
        self._lines[item_id].forget()
        self._keep([item.title for item in items])
        edits = self._edits()
        (edits[min(here, len(edits) - 1)] if edits else self._new.edit).setFocus()
        self._context.say_undoable(self.tr("“{title}” is removed from the template").format(title=gone.title))

    def _insert(self, titles: Sequence[str], after: str) -> None:
        """At the end where `after` is no item."""
        items = self._items()
        here = next((n + 1 for n, item in enumerate(items) if item.id == after), len(items))
        now = [item.title for item in items]
        self._keep([*now[:here], *titles, *now[here:]])
        if after:
            self._edits()[here + len(titles) - 1].setFocus()

    def _on_entered(self, item_id: str) -> None:
        """Enter goes to the next line; from the last one to where a new item is written."""
        if self._lines[item_id].fold():
            ids = list(self._lines)
            following = ids[ids.index(item_id) + 1 :]
            (self._lines[following[0]].edit if following else self._new.edit).setFocus()

    def _on_new(self) -> None:
        if self._shown is None or not self._new.words:
            return
        council_id, titles = self._shown.council.id, [*(item.title for item in self._items()), self._new.words]
        self._new.settle(Op.EDIT_TEMPLATE, lambda work: councils.set_template(work, council_id, titles))


class _ReadLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number, self._title = text("", "small_strong", "text3", tabular=True), paragraph("", "small")
        self.setLayout(hbox(top(fixed(self._number, NUMBER)), grow(self._title), spacing=4))

    def show_line(self, number: int, title: str) -> None:
        self._number.setText(str(number))
        self._title.setText(title)
