"""Which measures are shown, and of which period."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_plans import MeasureFile, PlanArea, PlanFile
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.labels import label
from liaison_desk.ui.action_plan.words import period_name
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import FilterButton, filter_button
from liaison_desk.ui.kit.flow import Flow


class PlanFilters(QWidget):
    changed = Signal()
    period_picked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.area = filter_button(self.tr("Focus area"), [])
        self.owner = filter_button(self.tr("Owner"), [])
        statuses = [(status, label(context.texts, status)) for status in ActionStatus]
        self.status = filter_button(self.tr("Status"), [(None, self.tr("All")), *statuses])
        self.period = filter_button(self.tr("Period"), [])
        for one in (self.area, self.owner, self.status):
            one.picked.connect(lambda _value: self.changed.emit())
        self.period.picked.connect(lambda period_id: self.period_picked.emit(str(period_id)))
        self.setLayout(Flow(self.area, self.owner, self.status, self.period))

    def show_file(self, file: PlanFile) -> None:
        """What there is to choose from. A value that no longer occurs is no filter any more."""
        owners = sorted({m.measure.owner_words for m in file.measures if m.measure.owner_words}, key=str.casefold)
        _offer(self.area, [(part.file.area.id, part.file.area.title) for part in file.areas], self.tr("All"))
        _offer(self.owner, [(owner, owner) for owner in owners], self.tr("All"))
        has_measures = bool(file.measures)
        for one in (self.area, self.owner, self.status):
            one.setVisible(has_measures)
        newest_first = file.periods[::-1]
        self.period.set_options([(p.id, period_name(p, self._context.texts)) for p in newest_first], file.period.id)
        self.period.setVisible(len(file.periods) > 1)

    @property
    def is_open(self) -> bool:
        """Whether every measure is shown."""
        return all(one.value() is None for one in (self.area, self.owner, self.status))

    def takes(self, area: PlanArea, file: MeasureFile) -> bool:
        measure = file.measure
        return (
            self.area.value() in (None, area.file.area.id)
            and self.owner.value() in (None, measure.owner_words)
            and self.status.value() in (None, measure.status)
        )


def _offer(one: FilterButton, options: list[tuple[object, str]], everything: str) -> None:
    value = one.value() if one.value() in dict(options) else None
    one.set_options([(None, everything), *options], value)
