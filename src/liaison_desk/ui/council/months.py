"""The months a council meets in, as pairs to choose: any number of windows, or none."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain import month_windows
from liaison_desk.domain.month_windows import Window
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, middle, refill, vbox

_USUAL: tuple[Window, ...] = ((3, 4), (9, 10))  # what a first and a second window are proposed as [003 §2]


class MonthWindows(QWidget):
    changed = Signal(str)  # as `Council.months`

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._windows: list[Window] = []  # in the order of the rows: nothing jumps while one chooses
        self._rows: list[tuple[Select, Select]] = []
        self._column = vbox(spacing=6)
        self._about = paragraph("", "caption", "text3")
        self.add = button(self.tr("Add months"), "link", press=self._on_add)
        title = text(self.tr("Months of the meetings"), "small_strong")
        self.setLayout(vbox(title, self._about, self._column, hbox(self.add, STRETCH), spacing=6))

    def show_months(self, months: str) -> None:
        windows = list(month_windows.read(months))
        if windows != sorted(self._windows):
            self._windows = windows
        self._about.setText("" if windows else self.tr("None agreed: half of the meetings in spring, half in autumn."))
        self._about.setVisible(not windows)
        if len(self._rows) != len(windows):
            self._rows = []
            refill(self._column, *(self._row(number, window) for number, window in enumerate(self._windows)))
        for (first, last), window in zip(self._rows, self._windows, strict=True):
            first.set_value(window[0])
            last.set_value(window[1])

    def _row(self, number: int, window: Window) -> QWidget:
        names = [(month, month_windows.month_name(self._context.texts, month)) for month in range(1, 13)]
        count = number + 1
        first = Select(names, window[0], self.tr("First month, {number}").format(number=count))
        last = Select(names, window[1], self.tr("Last month, {number}").format(number=count))
        first.picked.connect(lambda month: self._put(number, (month, max(month, self._windows[number][1]))))
        last.picked.connect(lambda month: self._put(number, (min(month, self._windows[number][0]), month)))
        self._rows.append((first, last))
        says = self.tr("Remove the months, {number}").format(number=count)
        gone = tool_button(Icon.X, says, size=14, press=partial(self._remove, number))
        return box(hbox(first, middle(text("–", "body", "text3")), last, gone, STRETCH, spacing=6))

    def _put(self, number: int, window: Window) -> None:
        self._keep([*self._windows[:number], window, *self._windows[number + 1 :]])

    def _remove(self, number: int) -> None:
        self.add.setFocus()  # the button is about to go
        self._keep([*self._windows[:number], *self._windows[number + 1 :]])

    def _on_add(self) -> None:
        free = next((window for window in _USUAL if window not in self._windows), (12, 12))
        self._keep([*self._windows, free])

    def _keep(self, windows: list[Window]) -> None:
        self._windows = windows
        self.changed.emit(month_windows.written(windows))
