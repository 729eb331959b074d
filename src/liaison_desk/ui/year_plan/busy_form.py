"""Days to keep free are entered here: whose, from when to when, and why."""

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.busy import whole_weeks
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import year_plan
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import LineEdit, field, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import hline, start, vbox

_NEW = "new"
REASON, DAYS, FORM = "busy", "busy_days", "busy_form"  # families of what is kept while it is typed
_FORM_KEY = f"{FORM}:{_NEW}"


class BusyForm(QWidget):
    """What is typed stays, also after a crash, until it is entered."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._wanted: object = None  # who was chosen before, until there is someone to choose from
        self._whose = select([], None, self.tr("Who is busy"))
        self._first = WhenField(context, self.tr("First day"), says=self.tr("First day to keep free"), only_days=True)
        self._last = WhenField(
            context,
            self.tr("Last day"),
            says=self.tr("Last day to keep free"),
            only_days=True,
            note=self.tr("Empty for one day."),
        )
        self._weeks = Check(self.tr("The whole week"))
        self._weeks.setFont(theme.current().font("small"))
        reason = LineEdit(says=self.tr("Why these days are kept free"), hint=self.tr("Budget week, winter holidays …"))
        self._reason = KeptLine(context, self.tr("Why"), reason, REASON)
        self._reason.show_subject(_NEW)
        self._reason.entered.connect(self._enter)
        add = button(self.tr("Keep free"), name=Icon.CALENDAR_OFF, press=self._enter)
        half = HalfTyped(context, self, DAYS, first=self._first, last=self._last)
        with half.showing(_NEW):
            self._read(kept(context, FORM).get(_FORM_KEY, ""))
        self._first.changed.connect(self._keep)
        self._last.changed.connect(self._keep)
        self._weeks.clicked.connect(self._keep)
        self._whose.picked.connect(self._keep)
        whose = field(self.tr("Who is busy"), self._whose)
        self.setLayout(vbox(hline(), whose, self._first, self._last, self._weeks, self._reason, start(add), spacing=10))

    def show_municipalities(self, places: Sequence[Municipality]) -> None:
        options: list[tuple[object, str]] = [(None, self.tr("You, whichever the council"))]
        options += [(place.id, place.short_name) for place in places]
        chosen = self._whose.value() or self._wanted
        self._wanted = None
        self._whose.set_options(options, chosen if chosen in dict(options) else None)

    def take_focus(self) -> None:
        self._first.edit.setFocus()

    def _enter(self) -> None:
        if not (self._first.commit() and self._last.commit()):
            return
        first = self._first.day
        if first is None:
            self._first.set_error(self.tr("Write the first day."))
            self._first.edit.setFocus()
            return
        last = self._last.day or first
        if self._weeks.isChecked() and first <= last:
            first, last = whole_weeks(first, last)
        whose, words = self._whose.value(), self._reason.words
        municipality_id = MunicipalityId(whose) if isinstance(whose, str) else None
        outcome = self._reason.settle(
            Op.BLOCK_DAYS, lambda work: year_plan.block(work, first, last, words, municipality_id)
        )
        if outcome:
            self._empty()
            self.take_focus()
        else:
            self._reason.edit.setFocus()

    def _empty(self) -> None:
        self._first.show_day(None)
        self._last.show_day(None)
        self._weeks.setChecked(False)
        self._context.saving.keep(_FORM_KEY, None)

    # -- what has been chosen, until it is entered
    def _keep(self) -> None:
        days = [day.isoformat() if day else "" for day in (self._first.day, self._last.day)]
        form = {"days": days, "weeks": self._weeks.isChecked(), "whose": self._whose.value()}
        self._context.saving.keep(_FORM_KEY, json.dumps(form))

    def _read(self, text: str) -> None:
        """Nothing where the text is none of ours."""
        try:
            raw = json.loads(text)
            first, last = (date.fromisoformat(day) if day else None for day in raw["days"])
            self._weeks.setChecked(bool(raw["weeks"]))
            self._wanted = raw["whose"]
        except (ValueError, TypeError, KeyError):
            first = last = None
        self._first.show_day(first)
        self._last.show_day(last)
