"""The facts of a council as fields. There is nothing to save: every field is kept as it is left."""

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind, Secretariat
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.labels import label
from liaison_desk.domain.representation import Represented
from liaison_desk.services import councils
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.council.months import MonthWindows
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import openness, weekday_name
from liaison_desk.ui.fields.count import CountField
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Segmented, button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Field, Select, field
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Pairs, box, hbox, hline, top, vbox

STACK_BELOW = 480  # units: narrower, the fields of a pair stand under each other

_NEEDS = {
    Represented.POLITICAL: "needs_political",
    Represented.ADMINISTRATIVE: "needs_administrative",
    Represented.UNIT_LEADER: "needs_unit_leader",
}


class AboutForm(QWidget):
    """Shows a council; the fields that are being written in are left alone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Shown | None = None
        self._pairs = Pairs(STACK_BELOW, spacing=16)
        self._ticks: dict[MunicipalityId, Check] = {}
        self._make_texts()
        self._make_choices()
        self._make_numbers()
        self._make_end()
        self._typed = HalfTyped(
            context,
            self,
            "council",
            meetings=self._rhythm,
            notice=self._notice,
            minutes=self._minutes,
            knowledge=self._knowledge,
            items=self._items,
            clearance=self._clearance,
            number=self._number,
            start=self._from,
            end=self._to,
            last=self._ended,
        )
        self.setLayout(vbox(*self._rows(), spacing=16))

    # -- the page
    def show_council(self, shown: Shown) -> None:
        self._shown = shown
        council = shown.council
        for line in (self.name, self._leadership, self._also, self._place, self._mandate):
            line.show_row(council)
        self._kind.set_value(council.kind)
        self._weekday.set_value(council.weekday)
        self._months.show_months(council.months)
        self._secretariat.set_value(council.secretariat)
        theirs = council.secretariat is Secretariat.MUNICIPALITY
        self._notice.setVisible(not theirs)
        self._clearance.setVisible(not theirs)
        self._number.setVisible(not theirs)
        self._open.set_value(council.is_open)
        self._instead.setVisible(council.kind is CouncilKind.REGIONAL)
        self._instead.setChecked(council.replaces_own)
        for part, tick in self._needed.items():
            tick.setChecked(getattr(council, _NEEDS[part]))
        parents = sorted(shown.possible_parents, key=lambda parent: self._context.texts.sort_key(parent.name))
        options: list[tuple[object, str]] = [(None, self.tr("No council above")), *((p.id, p.name) for p in parents)]
        self._parent.set_options(options, council.parent_id)
        with self._typed.showing(council.id) as other:
            self._show_numbers(shown, other=other)
        if other:
            self._remove.set_error("")
        self._show_municipalities(shown)

    def leave(self) -> None:
        """What is being written becomes what it is."""
        for line in (self.name, self._leadership, self._also, self._place, self._mandate):
            line.fold()
        counts = (
            self._rhythm,
            self._notice,
            self._minutes,
            self._knowledge,
            self._items,
            self._clearance,
            self._number,
        )
        for other in (*counts, self._from, self._to, self._ended):
            if other.isVisible() and not other.error:
                other.commit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pairs.fit(self.width() / theme.current().scale)

    # -- the fields
    def _make_texts(self) -> None:
        self.name = TextField(self._context, self.tr("Name"), "name")
        self._leadership = TextField(
            self._context, self.tr("Led by"), "leadership", hint=self.tr("Who leads the cooperation itself")
        )
        self._also = TextField(
            self._context, self.tr("Also serves as"), "also_serves_as", hint=self.tr("For example SLT group")
        )
        self._mandate = TextField(
            self._context, self.tr("My mandate"), "mandate", hint=self.tr("What you can say yes to in this council")
        )
        self._place = TextField(self._context, self.tr("Usual place"), "place")

    def _make_choices(self) -> None:
        texts = self._context.texts
        self._kind = Select([(kind, label(texts, kind)) for kind in CouncilKind], None, self.tr("Kind"))
        self._kind.picked.connect(self._on_kind)
        days: list[tuple[object, str]] = [(None, self.tr("No usual day"))]
        days += [(day, weekday_name(texts, day)) for day in range(7)]
        self._weekday = Select(days, None, self.tr("Usual weekday"))
        self._weekday.picked.connect(lambda day: self._save(weekday=day))
        self._parent = Select([], None, self.tr("Reports to"))
        self._parent.picked.connect(lambda council_id: self._save(parent_id=council_id))
        parties = [(party, label(texts, party)) for party in Secretariat]
        self._secretariat = Segmented(parties, None, self.tr("Secretariat"))
        self._secretariat.picked.connect(lambda party: self._save(secretariat=party))
        openings = [(is_open, openness(texts, is_open=is_open)) for is_open in (False, True)]
        self._open = Segmented(openings, None, self.tr("Meetings are"))
        self._open.picked.connect(lambda is_open: self._save(is_open=is_open))
        self._instead = Check(self.tr("Instead of the municipalities' own councils"))
        self._instead.clicked.connect(lambda instead: self._save(replaces_own=instead))
        self._municipalities = Flow(spacing=16)
        self._needed = {part: Check(label(texts, part)) for part in Represented}
        for part, tick in self._needed.items():
            tick.clicked.connect(lambda needed, part=part: self._save(**{_NEEDS[part]: needed}))

    def _make_numbers(self) -> None:
        self._from = HourField(self._context, self.tr("From"))
        self._to = HourField(self._context, self.tr("To"))
        self._from.changed.connect(self._on_hours)
        self._to.changed.connect(self._on_hours)
        self._rhythm = CountField(self.tr("Meetings a year"), least=0, most=52)
        self._rhythm.changed.connect(lambda count: self._save(meetings_per_year=count))
        self._months = MonthWindows(self._context)
        self._months.changed.connect(lambda months: self._save(months=months))
        self._notice = CountField(self.tr("Agenda, days before"), least=0, most=99)
        self._notice.changed.connect(lambda days: self._save(notice_days=days))
        self._minutes = CountField(self.tr("Minutes, days after"), least=0, most=99)
        self._minutes.changed.connect(lambda days: self._save(minutes_days=days))
        self._knowledge = CountField(self.tr("Knowledge, days before"), least=0, most=99, may_be_off=True)
        self._knowledge.changed.connect(lambda days: self._save(knowledge_days=days))
        self._items = CountField(self.tr("Items, days before"), least=0, most=99, may_be_off=True)
        self._items.changed.connect(lambda days: self._save(items_days=days))
        self._clearance = CountField(self.tr("Cleared, days before"), least=0, most=99, may_be_off=True)
        self._clearance.changed.connect(lambda days: self._save(clearance_days=days))
        year = self._context.today().year
        self._number = CountField(self.tr("Next case number in {year}").format(year=year), least=1, most=9999)
        self._number.changed.connect(self._on_number)

    def _make_end(self) -> None:
        self._ended = WhenField(
            self._context,
            self.tr("The council's last day"),
            only_days=True,
            note=self.tr("An ended council keeps its history and is no longer asked for meetings."),
        )
        self._ended.changed.connect(self._on_ended)
        self._remove = Field(
            self.tr("Entered by mistake?"),
            button(self.tr("Remove the council"), press=self._on_remove),
            self.tr("Before its first meeting a council can be removed altogether."),
        )

    def _rows(self) -> list[QLayout | QWidget]:
        seats = self.tr("Chair and minute-taker are the members who have that role.")
        asked = self.tr(
            "When knowledge is asked for, items are called for or sent to the municipality, and the agenda is cleared "
            "with the leader of the service unit. An empty field: no such deadline."
        )
        served = vbox(text(self.tr("Municipalities"), "small_strong"), self._municipalities, self._instead, spacing=6)
        return [
            self._pairs.pair(self.name, field(self.tr("Kind"), self._kind)),
            self._pairs.pair(self._leadership, self._also),
            self._pairs.pair(
                field(self.tr("Secretariat"), self._secretariat), field(self.tr("Meetings are"), self._open)
            ),
            self._pairs.pair(field(self.tr("Usual weekday"), self._weekday), _beside(self._from, self._to)),
            self._pairs.pair(self._place, field(self.tr("Reports to"), self._parent)),
            self._pairs.pair(_beside(self._notice, self._minutes), _beside(self._rhythm, self._number)),
            self._months,
            vbox(
                Flow(*map(_top_of, (self._knowledge, self._items, self._clearance)), spacing=12),
                paragraph(asked, "caption", "text3"),
                spacing=6,
            ),
            served,
            vbox(
                text(self.tr("To be represented"), "small_strong"), Flow(*self._needed.values(), spacing=16), spacing=6
            ),
            self._mandate,
            paragraph(seats, "caption", "text3"),
            hline(),
            self._pairs.pair(self._ended, self._remove),
        ]

    def _show_numbers(self, shown: Shown, *, other: bool) -> None:
        council = shown.council
        for count, number in (
            (self._rhythm, council.meetings_per_year),
            (self._notice, council.notice_days),
            (self._minutes, council.minutes_days),
            (self._knowledge, council.knowledge_days),
            (self._items, council.items_days),
            (self._clearance, council.clearance_days),
            (self._number, shown.next_number),
        ):
            if other or (count.value != number and not count.error):
                count.show_value(number)
        for hour, moment in ((self._from, council.start), (self._to, council.end)):
            if other or (hour.value != moment and not hour.error):
                hour.show_value(moment)
        if other or (self._ended.day != council.ended_on and not self._ended.error):
            self._ended.show_day(council.ended_on)

    def _show_municipalities(self, shown: Shown) -> None:
        if list(self._ticks) != [municipality.id for municipality in shown.assigned]:
            for tick in self._ticks.values():
                self._municipalities.removeWidget(tick)
                tick.deleteLater()
            self._ticks = {}
            for municipality in shown.assigned:
                tick = Check(municipality.short_name)
                tick.clicked.connect(self._on_municipalities)
                self._ticks[municipality.id] = tick
                self._municipalities.addWidget(tick)
        served = {municipality.id for municipality in shown.file.municipalities}
        for municipality_id, tick in self._ticks.items():
            tick.setChecked(municipality_id in served)

    # -- what is kept
    def _save(self, **changes: Any) -> Outcome[Any]:
        """Said at the bottom of the window where it may not be and has no field of its own."""
        if self._shown is None:
            return Outcome(None)
        return self._context.attempt(Op.EDIT_COUNCIL, councils.save, replace(self._shown.council, **changes))

    def _on_kind(self, kind: CouncilKind) -> None:
        """Only a regional council can stand in the place of others."""
        stays = self._instead.isChecked() and kind is CouncilKind.REGIONAL
        self._save(kind=kind, replaces_own=stays)

    def _on_hours(self) -> None:
        """Both at once: either may be the one that puts the other right."""
        outcome = self._save(start=self._from.value, end=self._to.value)
        self._from.set_error("")
        self._to.set_error(outcome.problem)

    def _on_municipalities(self) -> None:
        if self._shown is not None:
            chosen = [municipality_id for municipality_id, tick in self._ticks.items() if tick.isChecked()]
            self._context.do(Op.EDIT_COUNCIL, councils.save, self._shown.council, chosen)

    def _on_number(self, number: int) -> None:
        if self._shown is not None:
            council_id, year = self._shown.council.id, self._shown.today.year
            outcome = self._context.attempt(Op.EDIT_COUNCIL, councils.set_next_number, council_id, year, number)
            self._number.set_error(outcome.problem)

    def _on_ended(self, last: Deadline) -> None:
        if self._shown is not None:
            op = Op.END_COUNCIL if last.on else Op.EDIT_COUNCIL
            self._context.do(op, councils.end, self._shown.council.id, last.on)

    def _on_remove(self) -> None:
        if self._shown is None:
            return
        council = self._shown.council
        self.leave()
        outcome = self._context.attempt(Op.REMOVE_COUNCIL, councils.remove, council.id)
        self._remove.set_error(outcome.problem)
        if outcome:
            self._context.window.back()
            self._context.say_undoable(self.tr("{council} is removed").format(council=council.name))


def _top_of(part: QWidget) -> QWidget:
    """In line with the others, also where a sentence comes under one of them."""
    return box(vbox(part, STRETCH, spacing=0))


def _beside(*parts: QWidget) -> QLayout:
    return hbox(*map(top, parts), STRETCH, spacing=12)
