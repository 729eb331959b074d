"""A field for a day or a deadline: written in words or picked from a month, always shown as what was understood."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.dates import Reading, read_date, read_deadline
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline, DueKind
from liaison_desk.domain.wording import deadline_echo, distance_words, trouble_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.fields import Field, InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import frame, vbox
from liaison_desk.ui.kit.month import Month
from liaison_desk.ui.kit.suggestions import Suggestion


class WhenField(Field):
    """`changed` brings a `Deadline` once one is certain; an empty field is no deadline. Nothing is chosen silently."""

    changed = Signal(object)

    def __init__(
        self,
        context: Context,
        label: str,
        *,
        says: str = "",
        hint: str = "",
        only_days: bool = False,
        note: str = "",
    ) -> None:
        self._context = context
        self._read: Callable[[str, date], Reading | None] = read_date if only_days else _read_whole
        self._value = NO_DEADLINE
        # the bar first: the field around it needs it, and `self.tr` needs nothing of either
        self._bar = InputBar(Icon.CALENDAR_DAYS, hint, says=says or label, dim="normal")
        super().__init__(label, self._bar, note)
        pick = tool_button(Icon.CHEVRON_DOWN, self.tr("Pick from the month"), size=14, press=self._open_month)
        layout = self._bar.layout()
        if layout is not None:
            layout.addWidget(pick)
        self._completer = Completer(self._bar, self._suggest, says=says or label)
        self._completer.chosen.connect(self._on_chosen)
        self._bar.edit.editingFinished.connect(self.commit)
        self._month: QWidget | None = None

    @property
    def value(self) -> Deadline:
        return self._value

    @property
    def day(self) -> date | None:
        """The day, where it is one."""
        return self._value.on if self._value.kind is DueKind.DATE else None

    def show_value(self, value: Deadline) -> None:
        """Show what is stored, without telling anyone."""
        self._value = value
        self._bar.edit.setText(self._echo(value) if value else "")
        self.set_error("")

    def show_day(self, day: date | None) -> None:
        self.show_value(Deadline.day(day) if day else NO_DEADLINE)

    def commit(self) -> bool:
        """Take what is written. False, with a sentence under the field, where it is not certain."""
        written = self._bar.text().strip()
        if not written:
            return self._take(NO_DEADLINE)
        if self._value and written == self._echo(self._value):
            return True
        reading = self._read(written, self._context.today())
        if reading is None:
            self.set_error(self.tr("Write a date, for example 4.12, Friday or in two weeks."))
        elif not reading.meanings:
            self.set_error(trouble_words(self._context.texts, reading))
        elif len(reading.meanings) > 1:
            self.set_error(self.tr("This can mean two days. Choose one with 1 or 2."))
        else:
            return self._take(reading.meanings[0])
        return False

    def _take(self, value: Deadline) -> bool:
        changed = value != self._value
        self.show_value(value)
        if changed:
            self.changed.emit(value)
        return True

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        """What the words mean so far, in full."""
        self.set_error("")
        today = self._context.today()
        reading = self._read(typed.strip(), today)
        if reading is None:
            return ()
        several = len(reading.meanings) > 1
        return [
            Suggestion(
                self._echo(meaning),
                value=meaning,
                meta=distance_words(self._context.texts, meaning.on, today) if meaning.on else "",
                icon=Icon.CALENDAR_DAYS,
                keys=(str(number),) if several else (),
            )
            for number, meaning in enumerate(reading.meanings, 1)
        ]

    def _on_chosen(self, meaning: object) -> None:
        if isinstance(meaning, Deadline):
            self._take(meaning)

    def _echo(self, value: Deadline) -> str:
        return deadline_echo(self._context.texts, value, self._context.today())

    def _open_month(self) -> None:
        window = self.window()
        month = Month(self._context.texts.locale, says=self._bar.edit.accessibleName())
        if self._value.on:
            month.setSelectedDate(QDate(self._value.on.year, self._value.on.month, self._value.on.day))
        panel = frame("popup", vbox(month, spacing=0, margins=8))
        panel.setParent(window)
        panel.setWindowFlag(Qt.WindowType.Popup)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month.picked.connect(self._on_picked)
        month.picked.connect(panel.close)
        panel.move(self._bar.mapToGlobal(QPoint(0, self._bar.height() + 4)))
        panel.show()
        month.setFocus()
        self._month = panel

    def _on_picked(self, day: date) -> None:
        self._take(Deadline.day(day))
        self._bar.edit.setFocus()


def _read_whole(text: str, today: date) -> Reading | None:
    """The whole field must be the deadline."""
    reading = read_deadline(text, today)
    return reading if reading is not None and reading.length == len(text) else None
