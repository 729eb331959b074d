"""What a new council is: its kind, its municipalities, its name as proposed from both, and whom it reports to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality, document_language
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import council_name
from liaison_desk.services import councils
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Field, LineEdit, field, select
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, vbox

KIND_ICON = {
    CouncilKind.OVERALL: Icon.LANDMARK,
    CouncilKind.LOCAL: Icon.USERS,
    CouncilKind.REGIONAL: Icon.MAP_PIN,
    CouncilKind.EXTENDED: Icon.HANDSHAKE,
    CouncilKind.SLT_STEERING: Icon.LAYERS,
    CouncilKind.SLT_COORDINATING: Icon.LAYERS,
    CouncilKind.SLT_EXECUTIVE: Icon.LAYERS,
    CouncilKind.BUSINESS_FORUM: Icon.SHOPPING_BAG,
}


@dataclass(frozen=True, slots=True)
class CouncilChoice:
    kind: CouncilKind = CouncilKind.OVERALL
    municipality_ids: tuple[MunicipalityId, ...] = ()
    name: str = ""
    parent_id: CouncilId | None = None


class CouncilFields(QWidget):
    """The name follows kind and municipality until the officer writes another one; so does the council above."""

    changed = Signal()  # by the officer

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._places: dict[MunicipalityId, Municipality] = {}
        self._chosen: tuple[MunicipalityId, ...] = ()
        self._proposed = ""
        self._own: CouncilId | None = None  # where the council is there already
        texts = context.texts
        kinds = [(kind, label(texts, kind)) for kind in CouncilKind]
        self.kind = select(kinds, CouncilKind.OVERALL, self.tr("Kind of council"))
        self._one = select((), None, self.tr("Municipality"))
        self._ticks: dict[MunicipalityId, Check] = {}
        self._tick_row = Flow(spacing=16)
        self.name = LineEdit(says=self.tr("Name of the council"))
        self._above = select((), None, self.tr("Reports to"))
        self.name_field = field(self.tr("Name"), self.name)
        self._one_field = field(self.tr("Municipality"), self._one)
        self._several_field = Field(self.tr("Municipalities"), box(self._tick_row))
        self._above_field = field(self.tr("Reports to"), self._above)
        choices = hbox(grow(field(self.tr("Kind"), self.kind)), grow(self._one_field), spacing=16)
        above = hbox(grow(self._above_field), STRETCH, spacing=16)
        self.setLayout(vbox(choices, self._several_field, self.name_field, above, spacing=16))
        self.setFocusProxy(self.kind)
        self.kind.picked.connect(self._on_picked)
        self._one.picked.connect(self._on_one_picked)
        self._above.picked.connect(self.changed)
        self.name.textEdited.connect(self._on_typed)

    # -- what is chosen
    def offer(self, places: Sequence[Municipality]) -> None:
        """The municipalities there are to choose from, and the councils to report to as they are now.

        What is chosen stays, where it still can be.
        """
        if list(places) == list(self._places.values()):
            self._show_above(self._parent())
            self._arrange()
            return
        self._places = {place.id: place for place in places}
        options: list[tuple[object, str]] = [(place.id, place.short_name) for place in places]
        self._one.set_options([*options, (None, self.tr("No municipality"))], None)
        for tick in self._ticks.values():
            self._tick_row.removeWidget(tick)
            tick.deleteLater()
        self._ticks = {place.id: self._tick(place) for place in places}
        self._choose([place for place in self._chosen if place in self._places])
        self._follow()

    def choice(self) -> CouncilChoice:
        parent = self._parent() if self._kind() is CouncilKind.LOCAL else None
        return CouncilChoice(self._kind(), tuple(place.id for place in self.places()), self.name.text(), parent)

    def show_choice(self, choice: CouncilChoice, own: CouncilId | None = None) -> None:
        """An empty name takes the one that is proposed. `own` is the council itself, where there is one."""
        self._own = own
        self.kind.set_value(choice.kind)
        self._choose(choice.municipality_ids)
        self._proposed = self._proposal()
        self.name.setText(choice.name or self._proposed)
        self.name_field.set_error("")
        self._show_above(choice.parent_id)
        self._arrange()

    def language(self) -> Language:
        """What the council's documents are written in, and so its agenda items."""
        return document_language(self.places(), self._context.voices.own_for_documents)

    def places(self) -> list[Municipality]:
        """Several for a regional council only."""
        found = [self._places[place] for place in self._chosen if place in self._places]
        return found if self._kind() is CouncilKind.REGIONAL else found[:1]

    # -- inside
    def _kind(self) -> CouncilKind:
        return CouncilKind(str(self.kind.value()))

    def _parent(self) -> CouncilId | None:
        parent = self._above.value()
        return CouncilId(str(parent)) if parent else None

    def _choose(self, ids: Sequence[MunicipalityId]) -> None:
        self._chosen = tuple(ids)
        self._one.set_value(ids[0] if ids else None)
        for place, tick in self._ticks.items():
            tick.setChecked(place in ids)

    def _tick(self, place: Municipality) -> Check:
        tick = Check(place.short_name)
        tick.clicked.connect(self._on_ticked)
        self._tick_row.addWidget(tick)
        return tick

    def _on_one_picked(self, place: object) -> None:
        self._choose([MunicipalityId(str(place))] if place else [])
        self._on_picked()

    def _on_ticked(self) -> None:
        self._choose([place for place, tick in self._ticks.items() if tick.isChecked()])
        self._on_picked()

    def _on_picked(self) -> None:
        self._follow()
        self.changed.emit()

    def _on_typed(self) -> None:
        self.name_field.set_error("")
        self.changed.emit()

    def _follow(self) -> None:
        before, self._proposed = self._proposed, self._proposal()
        if self.name.text().strip() in ("", before):
            self.name.setText(self._proposed)
            self.name_field.set_error("")
        self._show_above(self._proposed_above())
        self._arrange()

    def _proposal(self) -> str:
        """In the language of its documents, where the name will stand."""
        return council_name(self._context.voices.texts_in(self.language()), self._kind(), self.places())

    def _proposed_above(self) -> CouncilId | None:
        with self._context.desk.read() as reader:
            above = councils.overall_above(reader, self._chosen, self._context.today())
        return above.id if above and above.id != self._own else None

    def _show_above(self, council_id: CouncilId | None) -> None:
        with self._context.desk.read() as reader:
            every = councils.overall(reader, self._context.today())
            names = councils.names(reader, every)
        options: list[tuple[object, str]] = [(c.id, names[c.id]) for c in every if c.id != self._own]
        known = council_id if council_id in [c.id for c in every] else None
        self._above.set_options([*options, (None, self.tr("No council"))], known)

    def _arrange(self) -> None:
        """Only what the kind asks for."""
        regional, local = self._kind() is CouncilKind.REGIONAL, self._kind() is CouncilKind.LOCAL
        self._one_field.setVisible(bool(self._places) and not regional)
        self._several_field.setVisible(bool(self._places) and regional)
        self._above_field.setVisible(local and self._above.count() > 1)
