"""The keys of the page, along the bottom of the window, while one goes on working."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Kbd, button, tool_button
from liaison_desk.ui.kit.covering import FocusUnder
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, clear, hbox, vbox
from liaison_desk.ui.kit.stylesheet import mark

KeyRow = tuple[tuple[str, ...], str]  # ("Ctrl", "K"), «Search»
Way = tuple[str, Callable[[], object]]  # to more about them: the words and the deed of a button

_COLUMN = 300


class KeySheet(QFrame):
    """Not modal: the focus stays where it was. Esc and its own button close it, and a step of the keyboard to what lies
    under it."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "bottombar")
        self.hide()
        self._window = window
        self._rows: list[KeyRow] = []
        self._columns = 0
        self._lift = 0
        self._way: Way | None = None
        self._title = text("", "h3")
        self._more = button("", "link", Icon.BOOK_OPEN, press=self._take_way)
        shut = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.close_sheet)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().px(24))
        self._grid.setVerticalSpacing(theme.current().px(8))
        self.setLayout(
            vbox(hbox(self._title, STRETCH, self._more, shut), self._grid, spacing=12, margins=(24, 16, 16, 20))
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_sheet)  # works only while the sheet is seen
        FocusUnder(self).came.connect(self.close_sheet)
        window.installEventFilter(self)

    def toggle(self, title: str, rows: Sequence[KeyRow], *, lift: int = 0, way: Way | None = None) -> None:
        """F1 shows it and F1 hides it."""
        if self.isVisible():
            self.close_sheet()
        else:
            self.show_keys(title, rows, lift=lift, way=way)

    def show_keys(self, title: str, rows: Sequence[KeyRow], *, lift: int = 0, way: Way | None = None) -> None:
        """`lift` pixels at the foot of the window stay free: where one writes on."""
        self._lift = lift
        mark(self, "lifted", lift > 0)
        self._title.setText(title)
        self._way = way
        self._more.setText(way[0] if way else "")
        self._more.setAccessibleName(way[0] if way else "")
        self._more.setVisible(way is not None)
        self.setAccessibleName(title)
        self._rows, self._columns = list(rows), 0
        self.place()
        self.show()
        self.raise_()
        spoken = ", ".join(f"{'+'.join(keys)} {what}" for keys, what in self._rows)
        announce.polite(self, f"{title}: {spoken}")

    def _take_way(self) -> None:
        self.close_sheet()
        if self._way is not None:
            self._way[1]()

    def close_sheet(self) -> None:
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        window = self._window
        columns = max(1, window.width() // theme.current().px(_COLUMN))
        if columns != self._columns:
            self._columns = columns
            self._fill()
        room = window.height() - self._lift
        height = min(max(self.sizeHint().height(), self.heightForWidth(window.width())), room)  # words wrap
        self.setGeometry(0, room - height, window.width(), height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        clear(self._grid)
        deep = -(-len(self._rows) // self._columns)
        for number, (keys, what) in enumerate(self._rows):
            column, row = divmod(number, deep)
            caps = Kbd(*keys)
            self._grid.addWidget(caps, row, 2 * column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(paragraph(what, "small", "text2"), row, 2 * column + 1)
        for column in range(2 * self._columns):
            self._grid.setColumnStretch(column, column % 2)
