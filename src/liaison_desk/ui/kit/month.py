"""A month to pick a day from: weeks with their numbers, Monday first, in the colours of the theme."""

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from liaison_desk.ui.kit import theme

_WIDTH, _HEIGHT = 304, 264  # days of at least 24 units


class Month(QCalendarWidget):
    """`picked` brings a `datetime.date`, by a click or Enter. Put it in an overlay frame under the date field."""

    picked = Signal(object)

    def __init__(self, locale: QLocale, *, says: str) -> None:
        super().__init__()
        look = theme.current()
        self.setLocale(locale)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self.setFont(look.font("small"))
        self.setAccessibleName(says)
        self.setMinimumSize(look.px(_WIDTH), look.px(_HEIGHT))
        quiet = QTextCharFormat()
        quiet.setForeground(look.color("text3"))
        quiet.setBackground(look.color("surface"))
        self.setHeaderTextFormat(quiet)
        plain = QTextCharFormat()
        plain.setForeground(look.color("text"))
        for day in Qt.DayOfWeek:  # Qt draws Saturday and Sunday red, and red means late here
            self.setWeekdayTextFormat(day, plain)
        for name, words in (
            ("qt_calendar_prevmonth", self.tr("Previous month")),
            ("qt_calendar_nextmonth", self.tr("Next month")),
        ):
            self._step(name, words)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)

    def _step(self, name: str, words: str) -> None:
        step = self.findChild(QToolButton, name)
        if isinstance(step, QToolButton):
            step.setAccessibleName(words)
            step.setToolTip(words)
            step.setIconSize(QSize(theme.current().px(16), theme.current().px(16)))

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(day.toPython())
