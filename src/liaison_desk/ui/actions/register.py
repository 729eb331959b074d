"""The list of action items with its column heads, or why there is none and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.ids import ActionId
from liaison_desk.ui.actions.filters import DEFAULT, EVERYTHING, Filters
from liaison_desk.ui.actions.groups import Grouping, Line, under_headings
from liaison_desk.ui.actions.list import ActionColumns, ActionDelegate
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import frame, grow, refill, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.row_model import RowModel
from liaison_desk.ui.kit.rows import empty


class ActionRegister(QWidget):
    chosen = Signal()  # another one, or other ones
    opened = Signal()
    ticked = Signal(object)  # its id
    letter = Signal(str)
    menu_wanted = Signal(QPoint)
    new_asked = Signal()
    filters_asked = Signal(object)  # Filters

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_filling = False
        self.view = RowList(ActionDelegate(), says=self.tr("Action items"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._model = RowModel[Line](self.view)
        self.view.setModel(self._model)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.opened.connect(lambda _id: self.opened.emit())
        self.view.ticked.connect(self.ticked)
        self.view.key.connect(self.letter)
        self.view.menu_wanted.connect(lambda _id, spot: self.menu_wanted.emit(spot))
        rows = vbox(ActionColumns(self.view), grow(self.view), spacing=0, margins=(1, 4, 1, 1))
        self._card = frame("card", rows)
        self._reason = vbox(spacing=0, margins=24)
        self._instead = frame("card", self._reason)
        self._instead.hide()
        self.setLayout(vbox(grow(self._card), grow(self._instead), spacing=0))

    def show_lines(
        self, lines: Sequence[Line], shown: Sequence[Line], filters: Filters, by: Grouping, wanted: str = ""
    ) -> None:
        """`shown` are those of the lines that fit the filters, both in order. Selection and scrolling stay, unless one is wanted."""
        self._is_filling = True
        self._model.show_entries(under_headings(shown, by, self._context.texts))
        found = bool(wanted) and self.view.select_id(wanted)
        if shown and not found and self.view.current_id() is None:
            self.view.select_first()
            self.view.scrollToTop()
        self._is_filling = False
        had_focus = self.view.hasFocus()
        self._card.setVisible(bool(shown))
        self._instead.setVisible(not shown)
        if not shown:
            refill(self._reason, self._why(lines, filters))
        if had_focus and not shown:
            self.setFocus()

    # -- what is chosen
    def lines(self) -> list[Line]:
        return self._model.lines()

    def chosen_ids(self) -> list[ActionId]:
        return [action.id for action in self.chosen_items()]

    def chosen_items(self) -> list[ActionItem]:
        """From top to bottom."""
        found = sorted(self.view.selectedIndexes()) or [self.view.currentIndex()]
        entries = [self._model.entries[index.row()] for index in found if index.isValid()]
        return [entry.row.action for entry in entries if isinstance(entry, Line)]

    def place_of(self, action_id: ActionId) -> str:
        number, count = self._model.place_of(action_id) + 1, self._model.count()
        return self.tr("{number} of {count}").format(number=number, count=count)

    def choose_one(self) -> None:
        """Of several, the one the keyboard stands on."""
        self.view.select_id(self.view.current_id())

    def step(self, by: int) -> None:
        """To the next one or the one before."""
        here = self.view.current_id()
        beside = self._model.at_place(self._model.place_of(str(here)) + by) if here else None
        if beside is not None:
            self.view.select_id(beside.id)

    def _on_selection(self) -> None:
        if not self._is_filling:
            self.chosen.emit()

    # -- where there is nothing
    def _why(self, lines: Sequence[Line], filters: Filters) -> QWidget:
        if not lines:
            first = button(self.tr("New action item"), name=Icon.PLUS, press=self.new_asked.emit)
            about = self.tr("They are raised in meetings, or written here between them.")
            return empty(Icon.LIST_CHECKS, self.tr("No action items yet"), about, first)
        if filters == DEFAULT:
            show = button(self.tr("Show all"), press=lambda: self.filters_asked.emit(EVERYTHING))
            about = self.tr("%n closed one(s) are hidden.", "", len(lines))
            return empty(Icon.CIRCLE_CHECK, self.tr("No action item is open"), about, show)
        hidden = sum(line.row.action.status.is_open for line in lines)
        remove = button(self.tr("Remove filters"), press=lambda: self.filters_asked.emit(DEFAULT))
        about = self.tr("%n open action item(s) are hidden.", "", hidden)
        return empty(Icon.FILTER, self.tr("Nothing fits the filters"), about, remove)
