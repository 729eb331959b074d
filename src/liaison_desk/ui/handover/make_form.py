"""What is handed over, and to whom: kept at every key until the file is made."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.handover import Period, Scope
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services.first_days import Cover
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import LineEdit, field
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Pairs, box, vbox

FAMILY = "handover"
KEY = f"{FAMILY}:make"
STACK_BELOW = 460  # units of the form


class MakeForm(QWidget):
    """`changed` at every key."""

    changed = Signal()

    def __init__(self, context: Context, places: Sequence[Municipality]) -> None:
        super().__init__()
        self._context = context
        self._ticks: dict[MunicipalityId, Check] = {}
        for place in places:
            self._ticks[place.id] = tick = Check(self._name(place))
        self.whole = Segmented(
            [(True, self.tr("All of it")), (False, self.tr("For a deputy"))], True, self.tr("How much of it")
        )
        self._about = paragraph("", "small", "text2")
        self.day = WhenField(context, self.tr("From which day"), says=self.tr("Day of the handover"), only_days=True)
        self.first = WhenField(context, self.tr("First day"), says=self.tr("First day of the deputy"), only_days=True)
        self.last = WhenField(context, self.tr("Last day"), says=self.tr("Last day of the deputy"), only_days=True)
        self.receiver = LineEdit(says=self.tr("To whom"), hint=self.tr("Name, for the cover"))
        self._missing = text("", "small", "danger")
        self._missing.hide()
        self._pairs = Pairs(STACK_BELOW, spacing=16)
        self._period = box(self._pairs.pair(self.first, self.last))
        self.setLayout(
            vbox(
                text(self.tr("Municipalities"), "small_strong", "text2"),
                box(vbox(*self._ticks.values(), spacing=2)),
                self._missing,
                box(Flow(self.whole)),
                self._about,
                self._pairs.pair(self.day, QWidget()),
                self._period,
                self._pairs.pair(field(self.tr("To whom"), self.receiver), QWidget()),
                spacing=10,
            )
        )
        self._show(self._kept())
        for tick in self._ticks.values():
            tick.toggled.connect(self._on_changed)
        self.whole.picked.connect(self._on_changed)
        for when in (self.day, self.first, self.last):
            when.changed.connect(self._on_changed)
        self.receiver.textEdited.connect(self._on_changed)

    def fit(self, units: float) -> None:
        self._pairs.fit(units)

    def first_field(self) -> QWidget:
        return next(iter(self._ticks.values()))

    # -- what was chosen
    def asked(self, file_name: str = "") -> tuple[Scope, Cover] | None:
        """None, with a sentence beside what is missing, and the focus there."""
        chosen = tuple(place for place, tick in self._ticks.items() if tick.isChecked())
        self._missing.setVisible(not chosen)
        if not chosen:
            self._missing.setText(self.tr("Choose at least one municipality."))
            announce.polite(self, self._missing.text())
            next(iter(self._ticks.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        today = self._context.today()
        if self.whole.value():
            if not self.day.commit():
                return None
            return Scope(chosen), Cover(chosen, self.day.day or today, file_name, self.receiver.text().strip())
        period = self._asked_period()
        if period is None:
            return None
        cover = Cover(chosen, period.first, file_name, self.receiver.text().strip(), period.last)
        return Scope(chosen, period), cover

    def _asked_period(self) -> Period | None:
        if not (self.first.commit() and self.last.commit()):
            return None
        first, last = self.first.day, self.last.day
        for field_, day in ((self.first, first), (self.last, last)):
            if day is None:
                _refuse(field_, self.tr("Write the day."))
                return None
        if first is None or last is None or last < first:
            _refuse(self.last, self.tr("The last day is before the first."))
            return None
        return Period(first, last)

    def forget(self) -> None:
        """It has become a file."""
        self._context.saving.keep(KEY, None)

    # -- kept
    def _kept(self) -> dict[str, Any]:
        words = kept(self._context, FAMILY).get(KEY)
        return dict(json.loads(words)) if words else {}

    def _show(self, values: dict[str, Any]) -> None:
        chosen = values.get("places", [] if len(self._ticks) > 1 else [str(place) for place in self._ticks])
        for place, tick in self._ticks.items():
            tick.setChecked(place in chosen)
        self.whole.set_value(values.get("whole", True))
        self.receiver.setText(values.get("receiver", ""))
        self.day.show_day(_day(values.get("day")) or self._context.today())
        self.first.show_day(_day(values.get("first")))
        self.last.show_day(_day(values.get("last")))
        self._show_kind()

    def _on_changed(self, _what: object = None) -> None:
        self._show_kind()
        self._missing.hide()
        written = {
            "places": [place for place, tick in self._ticks.items() if tick.isChecked()],
            "whole": bool(self.whole.value()),
            "receiver": self.receiver.text(),
            **{name: str(when.day or "") for name, when in self._days().items()},
        }
        self._context.saving.keep(KEY, json.dumps(written, ensure_ascii=False))
        self.changed.emit()

    def _days(self) -> dict[str, WhenField]:
        return {"day": self.day, "first": self.first, "last": self.last}

    def _show_kind(self) -> None:
        is_whole = bool(self.whole.value())
        self.day.setVisible(is_whole)
        self._period.setVisible(not is_whole)
        self._about.setText(
            self.tr("The whole history, for whoever has the municipality next.")
            if is_whole
            else self.tr("What is open, and a year back, for whoever stands in. Taken back in afterwards the same way.")
        )

    def _name(self, place: Municipality) -> str:
        if place.is_assigned(self._context.today()) or place.assigned_to is None:
            return place.short_name
        day = self._context.texts.date_words(place.assigned_to)
        return self.tr("{place}, yours until {day}").format(place=place.short_name, day=day)


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def _refuse(when: WhenField, sentence: str) -> None:
    when.set_error(sentence)
    when.edit.setFocus(Qt.FocusReason.OtherFocusReason)
