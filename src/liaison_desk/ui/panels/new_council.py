"""A new council: its kind and its place, and the name that follows from them."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.services import councils, municipalities, officers
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.council import CouncilChoice, CouncilFields
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox
from liaison_desk.ui.kit.tall import tall_form
from liaison_desk.ui.place import Place

FAMILY = "panel:new_council"  # what is half-written is kept for each municipality


class NewCouncilPanel(QFrame):
    """What is chosen and written stays when the panel is closed, and is there when it is opened next."""

    done = Signal()

    def __init__(self, context: Context, municipality_id: str = "") -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("New council"))
        self._context = context
        self._key = f"{FAMILY}:{municipality_id}"
        with context.desk.read() as reader:
            places = municipalities.assigned(reader, context.today())
            officer = officers.current(reader)
            above = councils.overall_above(reader, [MunicipalityId(municipality_id)], context.today())
        self.fields = CouncilFields(context)
        self.fields.offer(places)
        ids = [place.id for place in places if place.id == municipality_id or not municipality_id][:1]
        is_business = officer is not None and officer.officer.role is OfficerRole.BUSINESS
        self._usual = _usual(ids, above, is_business=is_business)
        half_written = self._half_written()
        self.fields.show_choice(half_written or self._usual)
        self.fields.changed.connect(self._keep)
        afresh = button(self.tr("Start afresh"), "link", press=self._start_afresh)
        unfinished = text(self.tr("Not finished the last time."), "small", "text2")
        self._again = box(hbox(unfinished, afresh, STRETCH, spacing=8))
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        add = button(self.tr("Add"), "primary", says=self.tr("Add the council"), press=self._found)
        about = self.tr("It begins with the fixed agenda items and the rhythm of its kind. Both can be changed.")
        self.setLayout(
            tall_form(
                hbox(text(self.tr("New council"), "h2"), STRETCH, close),
                (paragraph(about, "small", "text2"), self._again, self.fields),
                hbox(STRETCH, add),
            )
        )
        self._again.setVisible(half_written is not None)

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Return"), self.tr("Add the council")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        return self.fields.kind

    def _found(self) -> None:
        choice, language = self.fields.choice(), self.fields.language()
        days = self._context.settings.council_days

        def found(work: Work) -> Council:
            return councils.found(
                work, choice.name, choice.kind, choice.municipality_ids, language, choice.parent_id, days
            )

        outcome = self._context.settle(Op.ADD_COUNCIL, self._key, found)
        self.fields.name_field.set_error(outcome.problem)
        if outcome.value is None:
            self.fields.name.setFocus()
            return
        self.done.emit()
        self._context.window.go(Place("council", outcome.value.id))
        self._context.say_undoable(self.tr("{name} is added").format(name=outcome.value.name))

    def _keep(self) -> None:
        self._context.saving.keep(self._key, json.dumps(asdict(self.fields.choice()), ensure_ascii=False))

    def _start_afresh(self) -> None:
        self._context.saving.keep(self._key, None)
        self.fields.show_choice(self._usual)
        self._again.hide()
        self.fields.kind.setFocus()

    def _half_written(self) -> CouncilChoice | None:
        words = kept(self._context, FAMILY).get(self._key)
        if not words:
            return None
        values: dict[str, Any] = json.loads(words)
        ids = tuple(MunicipalityId(each) for each in values["municipality_ids"])
        parent = CouncilId(values["parent_id"]) if values["parent_id"] else None
        return CouncilChoice(CouncilKind(values["kind"]), ids, values["name"], parent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._found()
        else:
            super().keyPressEvent(event)


def _usual(ids: list[MunicipalityId], above: Council | None, *, is_business: bool) -> CouncilChoice:
    """A municipality's first is the overall one, the next ones report to it; a business officer has forums."""
    if is_business:
        return CouncilChoice(CouncilKind.BUSINESS_FORUM, tuple(ids))
    if above is not None:
        return CouncilChoice(CouncilKind.LOCAL, tuple(ids), parent_id=above.id)
    return CouncilChoice(CouncilKind.OVERALL, tuple(ids))
