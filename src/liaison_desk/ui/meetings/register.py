"""The list of meetings with its column heads, or why there is none and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.schedule import MeetingRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import frame, grow, refill, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.row_model import RowModel
from liaison_desk.ui.kit.rows import empty
from liaison_desk.ui.meetings.list import Line, MeetingColumns, MeetingDelegate, entries_of


class MeetingRegister(QWidget):
    chosen = Signal()  # another one
    opened = Signal()
    letter = Signal(str)
    menu_wanted = Signal(QPoint)
    new_meeting_asked = Signal()
    new_council_asked = Signal()
    filters_asked = Signal()  # to be removed

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_filling = False
        self._way_out: Button | None = None
        self.view = RowList(MeetingDelegate(), says=self.tr("Meetings"))
        self._model = RowModel[Line](self.view)
        self.view.setModel(self._model)
        self.view.current_changed.connect(self._on_current)
        self.view.opened.connect(self._open)
        self.view.ticked.connect(self._open)  # the arrow at the end of the row, or Space
        self.view.key.connect(self.letter)
        self.view.menu_wanted.connect(lambda _id, spot: self.menu_wanted.emit(spot))
        rows = vbox(MeetingColumns(self.view), grow(self.view), spacing=0, margins=(1, 4, 1, 1))
        self._card = frame("card", rows)
        self._reason = vbox(spacing=0, margins=24)
        self._instead = frame("card", self._reason)
        self.setLayout(vbox(grow(self._card), grow(self._instead), spacing=0))
        self._instead.hide()

    # -- what is shown
    def show_rows(self, shown: Sequence[MeetingRow], wanted: str = "") -> None:
        """Selection and scrolling stay, unless one is wanted."""
        self._is_filling = True
        self._model.show_entries(entries_of(shown, self._context.texts, self._context.today()))
        if wanted:
            self.view.select_id(wanted)
        elif self.view.current_id() is None:
            self.view.select_first()
            self.view.scrollToTop()
        self._is_filling = False
        self._show_list(shown=True)

    def show_no_council(self) -> None:
        """Meetings belong to councils, so a council comes first."""
        first = button(self.tr("New council"), "primary", Icon.PLUS, press=self.new_council_asked.emit)
        about = self.tr("A meeting belongs to a council. Add the first one, and plan its meetings.")
        self._show_reason(Icon.USERS, self.tr("No council yet"), about, first)

    def show_no_meeting(self) -> None:
        first = button(
            self.tr("Plan the first meeting"), "primary", Icon.CALENDAR_PLUS, press=self.new_meeting_asked.emit
        )
        about = self.tr("The council's own weekday, time and place are proposed, and its agenda is ready at once.")
        self._show_reason(Icon.CALENDAR_DAYS, self.tr("No meeting yet"), about, first)

    def show_no_hits(self, hidden: int) -> None:
        remove = button(self.tr("Remove filters"), press=self.filters_asked.emit)
        about = self.tr("%n meeting(s) are hidden.", "", hidden)
        self._show_reason(Icon.FILTER, self.tr("Nothing fits the filters"), about, remove)

    def take_focus(self) -> None:
        """To the list; where there is none, to the way out."""
        if self._card.isVisibleTo(self):
            self.view.setFocus()
        elif self._way_out is not None:
            self._way_out.setFocus()

    # -- which one is chosen
    @property
    def current(self) -> Line | None:
        here = self.view.current_id() if self._card.isVisibleTo(self) else None
        return next((line for line in self._model.lines() if line.id == here), None)

    def _on_current(self) -> None:
        if not self._is_filling:
            self.chosen.emit()

    def _open(self, meeting_id: object) -> None:
        self.view.select_id(meeting_id)
        self.opened.emit()

    # -- inside
    def _show_reason(self, icon: Icon, title: str, about: str, way_out: Button) -> None:
        self._model.show_entries([])
        self._way_out = way_out
        refill(self._reason, empty(icon, title, about, way_out))
        self._show_list(shown=False)

    def _show_list(self, *, shown: bool) -> None:
        """The focus goes along, where it was in what is hidden now."""
        here = self.focusWidget()
        held = here is not None and here.hasFocus()
        self._card.setVisible(shown)
        self._instead.setVisible(not shown)
        if held and here is not None and not here.isVisible():
            self.take_focus()
