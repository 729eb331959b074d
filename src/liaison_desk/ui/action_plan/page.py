"""The joint action plan of one agreement period: goals, focus areas and measures, and the one that is chosen beside them."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from liaison_desk.domain.action_plans import Goal, Measure, MeasureFile, PlanFile
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import action_plans, agreements, documents
from liaison_desk.store.work import Reader
from liaison_desk.ui.action_plan import words
from liaison_desk.ui.action_plan.filters import PlanFilters
from liaison_desk.ui.action_plan.goals import GoalsCard
from liaison_desk.ui.action_plan.measures import MeasureList
from liaison_desk.ui.action_plan.new_measure import NewMeasure
from liaison_desk.ui.action_plan.pane import MeasurePane
from liaison_desk.ui.action_plan.papers import PlanPapers
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.beside import Beside
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, box, grow, vbox
from liaison_desk.ui.kit.rows import empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.paper_view import look_at
from liaison_desk.ui.place import TODAY, Place

_EDGES = 56


class ActionPlanPage(Page):
    """`subject` is the municipality, `part` the period, `more` the measure that is chosen."""

    watches: ClassVar = (
        ActionItem, Agreement, AgreementPeriod, Assessment, Contact, Council, CouncilMunicipality, FocusArea, FocusChallenge, Goal,
        IssuedDocument, Measure, Meeting, Municipality,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: PlanFile | None = None
        self._free: list[ActionItem] = []
        self._chosen = ""  # the id of a measure
        self._copies = Copies(context, self)
        self._goals_button = button(
            self.tr("Goals"), name=Icon.FLAG, says=self.tr("Change the goals"), press=self._toggle_goals
        )
        look = button(self.tr("Show the PDF"), name=Icon.FILE_TEXT, hint="Ctrl+P", press=self._look)
        self._new_button = button(self.tr("New measure"), "primary", Icon.PLUS, hint="N", press=self._new)
        self._header = page_header("", "", self._goals_button, look, self._new_button)
        self._filters = PlanFilters(context)
        self._filters.changed.connect(self._fill)
        self._filters.period_picked.connect(self._show_period)
        self._new_measure = NewMeasure(context)
        self._new_measure.added.connect(self._on_added)
        self._new_measure.closed.connect(self._close_new)
        self._goals = GoalsCard(context)
        self._goals.closed.connect(self._close_goals)
        self._papers = PlanPapers(context, self._settle)
        self._list = MeasureList(context)
        self._list.chosen.connect(self._choose)
        self._list.opened.connect(self._open_detail)
        self._list.letter.connect(self._on_letter)
        self._pane = MeasurePane(context)
        self._pane.stepped.connect(self._step)
        self._pane.move_asked.connect(self._move)
        self._pane.removal_asked.connect(self._remove)
        self._build()
        bind(self, "Ctrl+P", self._look)
        bind(self, "Ctrl+E", self._export)
        bind(self, "F2", self._edit_title)
        bind(self._list, MOVE_UP, lambda: self._move(-1))
        bind(self._list, MOVE_DOWN, lambda: self._move(1))

    def _build(self) -> None:
        column = vbox(
            self._header, self._filters, self._new_measure, self._goals, self._list, self._papers, STRETCH, spacing=16,
            margins=(32, 24, 24, 24),
        )  # fmt: skip
        self._content = box(column, "canvas")
        see = button(self.tr("Go to Today"), press=lambda: self.context.window.go(TODAY))
        self._gone = empty(
            Icon.TARGET,
            self.tr("This action plan is not here any more"),
            self.tr("The agreement was removed. Undo brings it back."),
            see,
        )
        main = vbox(grow(scroll(self._content)), self._gone, spacing=0)
        self._beside = Beside(main, self._pane, lambda units: self._list.fit(units - _EDGES))
        self._beside.closed.connect(self._on_pane_closed)
        self._pane.closed.connect(self._beside.close)
        self.setLayout(vbox(self._beside.area, spacing=0))

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        if place.more and place != self.place:
            self._chosen = place.more
            self._beside.want()
        super().arrive(place)

    @override
    def reload(self) -> None:
        with self.context.desk.read() as reader:
            period_id = self._period(reader)
            self._file = action_plans.load(reader, period_id) if period_id else None
            self._free = action_plans.free_actions(reader, self._file.municipality.id) if self._file else []
        file, texts = self._file, self.context.texts
        self._content.setVisible(file is not None)
        self._gone.setVisible(file is None)
        if file is None:
            self._beside.show(has_chosen=False)
            return
        whose = file.municipality.short_name
        crumb = f"{whose}  ·  {file.agreement.name}" if file.agreement.name else whose
        self._header.show_words(words.title(file, texts), words.counts(file, texts, self.context.today()), crumb)
        self._filters.show_file(file)
        self._new_measure.show_areas(file.period.id, file.areas)
        self._goals.show_file(file)
        self._papers.show_file(file)
        self._new_button.setVisible(file.is_current and bool(file.areas))
        self._goals_button.setVisible(file.is_current and bool(file.areas))
        self._fill()

    def _period(self, reader: Reader) -> str:
        """The one that is asked for, else the newest of the municipality's first agreement."""
        if self.place.part:
            return self.place.part if reader.find(AgreementPeriod, self.place.part) else ""
        subject = MunicipalityId(self.place.subject)
        is_there = reader.find(Municipality, subject) is not None
        found = agreements.of_municipality(reader, subject) if is_there else []
        return found[0].newest.period.id if found else ""

    @override
    def start_focus(self) -> None:
        if not self._beside.is_over:
            new = self._new_button if self._new_button.isVisible() else self
            (self._list.row(self._chosen) or self._list.after("", 0) or new).setFocus()

    @override
    def leave(self) -> None:
        self._settle()
        self._papers.leave()

    def _settle(self) -> None:
        self._pane.settle()
        self._goals.leave()

    @override
    def panes(self) -> Sequence[Pane]:
        self._filters.setAccessibleName(self.tr("Filters"))
        self._list.setAccessibleName(self.tr("Measures"))
        self._papers.setAccessibleName(self.tr("Documents"))
        return (
            Pane(self._filters),
            Pane(self._goals),
            Pane(self._list, start=self._list.row(self._chosen)),
            Pane(self._papers),
            Pane(self._pane, self._open_detail),
        )

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, also K and J")),
            (("Enter",), self.tr("To the details")),
            (("N",), self.tr("New measure")),
            (("F2",), self.tr("Change the title")),
            (caps(MOVE_UP), self.tr("Move up; with ↓ down")),
            (caps("Ctrl+T"), self.tr("New action item for the measure")),
            (caps("Ctrl+P"), self.tr("The plan as a document")),
            (caps("Ctrl+E"), self.tr("Save a copy of the newest version, or of the draft")),
            (caps("Del"), self.tr("Remove")),
            (("Esc",), self.tr("Close the details")),
        )

    @override
    def answers(self, keys: str) -> bool:
        if keys == "Ctrl+T" and self._file is not None and self._file.find(self._chosen):
            self._pane.new_action()
            return True
        return False

    # -- the list
    def _fill(self) -> None:
        file = self._file
        if file is None:
            return
        self._list.show_file(file, self._filters)
        if self._chosen and not file.find(self._chosen):
            self._chosen = ""
        self._show_chosen()
        follow_layout(self)

    def _choose(self, measure_id: str) -> None:
        if measure_id == self._chosen:
            return
        self._pane.settle()
        self._chosen = measure_id
        self._show_chosen()

    def _show_chosen(self) -> None:
        file = self._file
        if file is None:
            return
        chosen = file.find(self._chosen)
        self._list.show_chosen(self._chosen)
        self._pane.show_measure(file, chosen, self._free)
        follow_layout(self._pane)
        self._beside.show(has_chosen=chosen is not None)
        place = Place("action_plan", file.municipality.id, file.period.id, chosen.measure.id if chosen else "")
        if self.isVisible() and self.place != place:
            self.context.window.stay(place)

    def _step(self, step: int) -> None:
        row = self._list.after(self._chosen, step)
        if row is not None and self._beside.is_over:
            self._choose(row.file.measure.id)
        elif row is not None:
            row.setFocus()

    # -- the pane
    def _open_detail(self) -> None:
        self._beside.open(self._pane.status)

    def _edit_title(self) -> None:
        self._beside.open(self._pane.title.edit)

    def _on_pane_closed(self) -> None:
        self._pane.settle()
        self.start_focus()

    # -- doing
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, key = event.modifiers() == Qt.KeyboardModifier.NoModifier, event.key()
        if plain and key == Qt.Key.Key_Escape and self._pane.isVisible():
            self._beside.close()
        elif plain and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key == Qt.Key.Key_N:
            self._new()
        else:
            super().keyPressEvent(event)

    def _on_letter(self, key: str) -> None:
        if key == "N":
            self._new()
        elif key == "Delete":
            self._remove()

    def _measure(self) -> MeasureFile | None:
        """The chosen one, where it may be changed."""
        file = self._file
        return file.find(self._chosen) if file is not None and file.is_current else None

    def _new(self) -> None:
        if self._new_button.isVisible():
            chosen = self._measure()
            self._new_measure.start(chosen.measure.area_id if chosen else "")

    def _on_added(self, measure_id: str) -> None:
        self._chosen = measure_id
        self._show_chosen()

    def _close_new(self) -> None:
        self.start_focus()  # first: Qt would give the focus to another row
        self._new_measure.hide()

    def _toggle_goals(self) -> None:
        if self._goals.isHidden():
            self._goals.start()
        else:
            self._close_goals()

    def _close_goals(self) -> None:
        self._goals.leave()
        self._goals_button.setFocus()
        self._goals.hide()

    def _move(self, step: int) -> None:
        chosen = self._measure()
        if chosen is not None:
            self._pane.settle()
            self.context.do(Op.MOVE_MEASURE, action_plans.move_measure, chosen.measure.id, step)
            if not self._beside.is_over and (row := self._list.row(chosen.measure.id)):
                row.setFocus()

    def _remove(self) -> None:
        chosen = self._measure()
        if chosen is None:
            return
        following = self._list.after(self._chosen, 1) or self._list.after(self._chosen, -1)
        self._pane.settle()
        if self._beside.is_over:
            self._beside.close()
        self._chosen = following.file.measure.id if following else ""
        self.context.do(Op.REMOVE_MEASURE, action_plans.remove_measure, chosen.measure.id)
        self.start_focus()
        self.context.say_undoable(self.tr("“{title}” is removed").format(title=chosen.measure.title))

    def _show_period(self, period_id: str) -> None:
        self.leave()
        self._chosen = ""
        self._new_measure.hide()
        self._goals.hide()
        self.context.window.stay(Place("action_plan", self.place.subject, period_id))
        self.reload()

    # -- the document
    def _look(self) -> None:
        self.leave()
        file = self._file
        if file is not None:
            look_at(self.context, self.window(), self._name(file), self._draft(file))

    def _export(self) -> None:
        """The newest version where there is one, else the draft."""
        self.leave()
        file = self._file
        if file is None:
            return
        newest = file.newest
        if newest is not None:
            self._copies.save(newest.file_name, lambda: documents.issued(self.context.desk, newest.id))
        else:
            self._copies.save(self._name(file), self._draft(file))

    def _name(self, file: PlanFile) -> str:
        texts = documents.council_texts([file.municipality], self.context.voices)
        return documents.plan_name(file, documents.DRAFT, texts)

    def _draft(self, file: PlanFile) -> Callable[[], bytes]:
        period_id, desk, voices = file.period.id, self.context.desk, self.context.voices
        return lambda: documents.draft_action_plan(desk, period_id, voices)
