"""A field for a day or a deadline: written in words or picked from a month, always shown as what was understood."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.dates import Reading, read_date, read_deadline, read_past
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline, DueKind
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.wording import deadline_echo, distance_words, trouble_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.pick import PickField
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import frame, vbox
from liaison_desk.ui.kit.month import Month
from liaison_desk.ui.kit.suggestions import Suggestion

_FRIDAY = 4


class WhenField(PickField):
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
        past: bool = False,
        note: str = "",
        quiet: bool = False,
    ) -> None:
        self._context, self._only_days, self._past = context, only_days or past, past
        self._read: Callable[[str, date], Reading | None] = _read_whole
        if self._only_days:
            self._read = read_past if past else read_date
        self._value = NO_DEADLINE
        self._is_quiet = quiet
        # the button first: the field around it needs it, and `self.tr` needs nothing of either
        pick = tool_button(Icon.CHEVRON_DOWN, self.tr("Pick from the month"), size=14)
        self._bar = InputBar(Icon.CALENDAR_DAYS, hint, "", pick, says=says or label, dim="normal", quiet=quiet)
        super().__init__(label, self._bar, note)
        self._pick = pick
        self.set_name(says or label)
        pick.clicked.connect(self._open_month)

    def set_name(self, says: str) -> None:
        """What a screen reader calls the field, and by it the button in it: there may be one in every row."""
        self.edit.setAccessibleName(says)
        self._pick.setAccessibleName(f"{self._pick.toolTip()}: {says}")

    @property
    def value(self) -> Deadline:
        return self._value

    @property
    def day(self) -> date | None:
        """The day, where it is one."""
        return self._value.on if self._value.kind is DueKind.DATE else None

    def show_value(self, value: Deadline) -> None:
        """Show what is stored, without telling anyone. What is being typed instead stays under the typist's hands."""
        if value == self._value and self.is_unsettled:
            return
        self._value = value
        self.restore()

    def show_day(self, day: date | None) -> None:
        self.show_value(Deadline.day(day) if day else NO_DEADLINE)

    @override
    def commit(self) -> bool:
        written = self.words
        if not written:
            return self._take(NO_DEADLINE)
        if self._value and written == self._value_words():
            return self._take(self._value)
        reading = self._read(written, self._context.today())
        if reading is None:
            self.set_error(self._how())
        elif not reading.meanings:
            self.set_error(trouble_words(self._context.texts, reading))
        elif len(reading.meanings) > 1:
            if self.edit.hasFocus():
                self._list.refresh()  # the two days again, for 1 and 2 to choose from
            self.set_error(self.tr("This can mean two days. Choose one with 1 or 2."))
        else:
            return self._take(reading.meanings[0])
        return False

    def _take(self, value: Deadline) -> bool:
        changed = value != self._value or bool(self.error)  # what was refused is asked again
        self._value = value
        self.restore()
        if changed:
            self.changed.emit(value)
        return not self.error

    def _how(self) -> str:
        if self._only_days:
            return self.tr("Write a date, for example 4.12, Friday or in two weeks.")
        return self.tr("Write a date, for example 4.12, Friday or in two weeks, or choose it as a condition with ↓.")

    @override
    def _value_words(self) -> str:
        """Among read facts there is no room for the whole day of another year."""
        texts, today, day = self._context.texts, self._context.today(), self.day
        if self._is_quiet and day is not None and day.year != today.year:
            return texts.near_date(day, today, DateStyle.SHORT)
        return self._echo(self._value) if self._value else ""

    def _echo(self, value: Deadline) -> str:
        return deadline_echo(self._context.texts, value, self._context.today())

    # -- the list
    @override
    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        """What the words mean so far, in full; for no words, what deadlines often are."""
        self.set_error("")
        today, written = self._context.today(), typed.strip()
        if not written:
            return [self._row(usual, shy=True) for usual in self._usual(today)]
        reading = self._read(written, today)
        if reading is None:
            return () if self._only_days else (self._as_condition(written),)
        several = len(reading.meanings) > 1
        return [
            self._row(meaning, keys=(str(number),) if several else (), shy=several)
            for number, meaning in enumerate(reading.meanings, 1)
        ]

    def _row(self, meaning: Deadline, *, keys: tuple[str, ...] = (), shy: bool = False) -> Suggestion:
        texts, today = self._context.texts, self._context.today()
        about = distance_words(texts, meaning.on, today) if meaning.kind is DueKind.DATE and meaning.on else ""
        if meaning.kind is DueKind.CONDITION:
            about = self.tr("condition")
        return Suggestion(self._echo(meaning), value=meaning, meta=about, icon=Icon.CALENDAR_DAYS, keys=keys, shy=shy)

    def _usual(self, today: date) -> Sequence[Deadline]:
        if self._past:
            return [Deadline.day(today), Deadline.day(today - timedelta(days=1))]
        days = [today + timedelta(days=1), today + timedelta(days=(_FRIDAY - today.weekday() - 1) % 7 + 1)]
        found = [Deadline.day(day) for day in dict.fromkeys(days)]
        return found if self._only_days else [*found, Deadline.week_of(today + timedelta(7)), Deadline.next_meeting()]

    def _as_condition(self, written: str) -> Suggestion:
        """Never taken by Enter alone: it may be a date that was mistyped."""
        words = self.tr("As a condition: “{words}”").format(words=written)
        return Suggestion(words, value=Deadline.condition(written), icon=Icon.HOURGLASS, offers=True, shy=True)

    @override
    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Deadline):
            self._take(value)

    # -- the month
    def _open_month(self) -> None:
        month = Month(self._context.texts.locale, says=self.edit.accessibleName())
        start = self._value.on or self._context.today()
        month.setSelectedDate(QDate(start.year, start.month, start.day))
        panel: QWidget = frame("popup", vbox(month, spacing=0, margins=8))
        panel.setParent(self.window())
        panel.setWindowFlag(Qt.WindowType.Popup)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month.picked.connect(self._on_picked)
        month.picked.connect(panel.close)
        panel.move(self._bar.mapToGlobal(QPoint(0, self._bar.height() + 4)))
        panel.show()
        month.setFocus()

    def _on_picked(self, day: date) -> None:
        self._take(Deadline.day(day))
        self.edit.setFocus()


def _read_whole(text: str, today: date) -> Reading | None:
    """The whole field must be the deadline."""
    reading = read_deadline(text, today)
    return reading if reading is not None and reading.length == len(text) else None
