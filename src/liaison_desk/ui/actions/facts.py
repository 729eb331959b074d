"""The facts of one action item, each changed where it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from liaison_desk.domain.action_files import ActionFile
from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import Priority
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import action_plans, actions, owners
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.ui.actions.parts import INSET, HelpersField, fact, plain, wrapped
from liaison_desk.ui.actions.words import late_words, reported_words, source_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import Segmented, button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.place import Place


@dataclass(frozen=True, slots=True)
class Around:
    """What an action item can belong to."""

    councils: Mapping[CouncilId, str]  # their names
    municipalities: Sequence[Municipality]
    measures: Sequence[Measure] = ()  # of the municipality's action plans
    areas: Sequence[FocusArea] = ()  # of its agreements


class ActionFacts(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: ActionFile | None = None
        self.owner = PersonField(
            context, "", partial(everyone, context), says=self.tr("Owner"), hint=self.tr("No one"), icon=Icon.USER,
            offers_words=True, quiet=True,
        )  # fmt: skip
        self.owner.chosen.connect(self._on_owner)
        self.follower = PersonField(
            context, "", partial(everyone, context), says=self.tr("Followed up by"), hint=self.tr("No one else"),
            icon=Icon.USER_CHECK, offers_words=True, quiet=True,
        )  # fmt: skip
        self.follower.chosen.connect(self._on_follower)
        self.helpers = HelpersField(context, partial(everyone, context))
        self.helpers.changed.connect(self._on_helpers)
        self.due = WhenField(context, "", says=self.tr("Deadline"), hint=self.tr("No deadline"), quiet=True)
        self.due.changed.connect(self._on_due)
        self._typed = HalfTyped(
            context, self, "action", owner=self.owner, due=self.due, helper=self.helpers.add, follower=self.follower
        )
        self._late = Pill("", "danger", Icon.TRIANGLE_ALERT)
        self._late_row = hbox(self._late, STRETCH, margins=(INSET, 0, 0, 4))
        self.priority = Segmented(
            [(value, label(context.texts, value)) for value in Priority], None, self.tr("Priority"), tight=True
        )
        self.priority.picked.connect(self._on_priority)
        self.municipality = Select([], None, self.tr("Municipality"), quiet=True)
        self.municipality.picked.connect(self._on_municipality)
        self.council = Select([], None, self.tr("Council"), quiet=True)
        self.council.picked.connect(self._on_council)
        self.measure = Select([], None, self.tr("Measure"), quiet=True)
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.measure.picked.connect(self._on_measure)
        self.area = Select([], None, self.tr("Focus area"), quiet=True)
        self.area.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area.picked.connect(self._on_area)
        self._area_words = wrapped()
        self._area_row = fact(self.tr("Focus area"), self.area)
        self._area_plain = fact(self.tr("Focus area"), self._area_words, inset=True)
        self._plan = button(self.tr("Open the action plan"), "link", press=self._open_plan)
        self._measure_row = fact(self.tr("Measure"), self.measure)
        self._plan_row = fact("", hbox(self._plan, STRETCH), inset=True)
        self._council_words = plain()
        self._source = button("", "link", press=self._open_source)
        self._reported = plain()
        self._council_row = fact(self.tr("Council"), self.council)
        self._council_plain = fact(self.tr("Council"), self._council_words, inset=True)
        self._source_row = fact(self.tr("From meeting"), hbox(self._source, STRETCH), inset=True)
        self._reported_row = fact(self.tr("Reported"), self._reported, inset=True)
        self.setLayout(
            vbox(
                fact(self.tr("Owner"), self.owner),
                fact(self.tr("Together with"), self.helpers),
                fact(self.tr("Followed up by"), self.follower),
                fact(self.tr("Deadline"), vbox(self.due, self._late_row, spacing=2)),
                fact(self.tr("Priority"), hbox(self.priority, STRETCH, margins=(INSET, 0, 0, 0))),
                fact(self.tr("Municipality"), self.municipality),
                self._council_row,
                self._council_plain,
                self._area_row,
                self._area_plain,
                self._measure_row,
                self._plan_row,
                self._source_row,
                self._reported_row,
                spacing=2,
            )
        )

    def show_file(self, file: ActionFile, around: Around) -> None:
        row, action = file.row, file.row.action
        texts, today = self._context.texts, self._context.today()
        self._file = file
        with self._typed.showing(action.id):
            self.owner.show_value(owners.standing(Owner(action.owner_words, action.owner_id)))
            self.follower.show_value(owners.standing(Owner(action.follower_words, action.follower_id)))
            self.due.show_value(action.deadline)
        self.helpers.show_people(file.helpers, action.owner_id)
        days = row.days_over(today)
        self._late.show_state(late_words(days, texts), "danger", Icon.TRIANGLE_ALERT)
        self._late.setVisible(days > 0)
        self.priority.set_value(action.priority)
        self._show_belonging(file, around)
        source = source_words(row, texts, today)
        self._source.setText(source)
        self._source.setAccessibleName(self.tr("Open the meeting {day}").format(day=source))
        self._source_row.setVisible(bool(source))
        reported = reported_words(file, texts, today)
        self._reported.setText(reported)
        self._reported_row.setVisible(bool(reported))

    def settle(self) -> None:
        """Take what has been written and not been left yet."""
        for field in (self.owner, self.follower, self.due):
            if field.is_unsettled:
                field.commit()

    def _show_belonging(self, file: ActionFile, around: Around) -> None:
        """An action item raised in a meeting stays with the council of that meeting."""
        action, texts = file.row.action, self._context.texts
        places = {m.id: m.short_name for m in around.municipalities}
        if action.municipality_id:
            places.setdefault(action.municipality_id, file.row.municipality)
        forums = dict(sorted(around.councils.items(), key=lambda named: texts.sort_key(named[1])))
        if file.row.council:
            forums.setdefault(file.row.council.id, file.row.council.name)
        self.municipality.set_options([(None, self.tr("None")), *places.items()], action.municipality_id)
        self.council.set_options([(None, self.tr("None")), *forums.items()], action.council_id)
        measures = {measure.id: measure.title for measure in around.measures}
        if action.measure_id:
            measures.setdefault(action.measure_id, file.measure)
        self.measure.set_options([(None, self.tr("None")), *measures.items()], action.measure_id)
        self._measure_row.setVisible(bool(measures))
        self._show_area(file, around)
        self._plan_row.setVisible(bool(file.period_id))
        self._council_words.setText(file.row.council.name if file.row.council else "")
        is_fixed = file.row.source is not None
        self._council_row.setVisible(not is_fixed)
        self._council_plain.setVisible(is_fixed)

    def _show_area(self, file: ActionFile, around: Around) -> None:
        """A measure brings its own."""
        action, area = file.row.action, file.row.area
        titles = {known.id: known.title for known in around.areas}
        if area is not None:
            titles.setdefault(area.id, area.title)
        self.area.set_options([(None, self.tr("None")), *titles.items()], action.area_id)
        self._area_words.setText(area.title if area else "")
        is_brought = action.measure_id is not None
        self._area_row.setVisible(bool(titles) and not is_brought)
        self._area_plain.setVisible(is_brought)

    # -- changing
    def _on_owner(self, candidate: Candidate | None) -> None:
        if self._file is None:
            return
        owner = owners.owner_of(candidate) if candidate else NOBODY
        action_id = self._file.row.action.id
        outcome = self._context.attempt(Op.CHANGE_OWNER, actions.change_owner, action_id, owner)
        self.owner.set_error(outcome.problem)

    def _on_follower(self, candidate: Candidate | None) -> None:
        if self._file is None:
            return
        follower = owners.owner_of(candidate) if candidate else NOBODY
        action_id = self._file.row.action.id
        outcome = self._context.attempt(Op.CHANGE_FOLLOWER, actions.change_follower, action_id, follower)
        self.follower.set_error(outcome.problem)

    def _on_helpers(self, people: list[ContactId]) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_ACTION, actions.set_helpers, self._file.row.action.id, people)

    def _on_due(self, deadline: Deadline) -> None:
        if self._file is None:
            return
        action_id = self._file.row.action.id
        outcome = self._context.attempt(Op.CHANGE_DEADLINE, actions.change_deadline, action_id, deadline)
        self.due.set_error(outcome.problem)

    def _on_priority(self, priority: Priority) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_ACTION, actions.save, replace(self._file.row.action, priority=priority))

    def _on_municipality(self, municipality_id: MunicipalityId | None) -> None:
        if self._file is not None:
            changed = replace(self._file.row.action, municipality_id=municipality_id)
            self._context.do(Op.EDIT_ACTION, actions.save, changed)

    def _on_council(self, council_id: CouncilId | None) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_ACTION, actions.save, replace(self._file.row.action, council_id=council_id))

    def _on_area(self, area_id: str | None) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_ACTION, actions.save, replace(self._file.row.action, area_id=area_id))

    def _on_measure(self, measure_id: str | None) -> None:
        if self._file is not None:
            self._context.do(Op.EDIT_ACTION, action_plans.serve, self._file.row.action.id, measure_id)

    def _open_plan(self) -> None:
        file = self._file
        if file is not None and file.period_id:
            subject = file.row.action.municipality_id or ""
            place = Place("action_plan", file.plan_of or subject, file.period_id, file.row.action.measure_id or "")
            self._context.window.go(place)

    def _open_source(self) -> None:
        if self._file is not None and self._file.row.source is not None:
            item_id = self._file.row.action.item_id or ""
            self._context.window.go(Place("meeting", self._file.row.source.id, "", item_id))
