"""The form of one council: what it is, its fixed agenda items, and how often and how early."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.council_days import MOST_DAYS, CouncilDays
from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.councils import Council, CouncilKind, template_titles
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.steps import usual_days
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, reference
from liaison_desk.services.reference import CouncilTemplate
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.council import CouncilChoice, CouncilFields
from liaison_desk.ui.fields.count import CountField
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox
from liaison_desk.ui.kit.textedit import TextEdit

MOST_MEETINGS = 52


@dataclass(frozen=True, slots=True)
class Draft:
    """A council that is being written; without `own` it is a new one."""

    choice: CouncilChoice
    items: str
    per_year: int
    days: CouncilDays
    language: Language
    own: CouncilId | None = None

    def write(self, work: Work) -> Council:
        """Found it, or change it, as it is agreed."""
        choice = self.choice
        if self.own is None:
            council = councils.found(
                work, choice.name, choice.kind, choice.municipality_ids, self.language, choice.parent_id, self.days
            )
        else:
            council = work.get(Council, self.own)
        steps = usual_days(choice.kind, self.days)
        agreed = replace(
            council,
            name=choice.name,
            kind=choice.kind,
            parent_id=choice.parent_id,
            meetings_per_year=self.per_year,
            notice_days=self.days.agenda,
            knowledge_days=steps.knowledge,
            items_days=steps.items,
            clearance_days=steps.clearance,
        )
        councils.set_template(work, council.id, template_titles(self.items))
        return councils.save(work, agreed, choice.municipality_ids)

    def values(self) -> dict[str, Any]:
        return {
            "own": self.own or "",
            "kind": self.choice.kind.value,
            "municipalities": list(self.choice.municipality_ids),
            "name": self.choice.name,
            "parent": self.choice.parent_id or "",
            "items": self.items,
            "per_year": self.per_year,
            "notice": self.days.agenda,
        }


class CouncilForm(QFrame):
    """What the template proposes stands there until the officer writes something else."""

    changed = Signal()  # by the officer

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._own: CouncilId | None = None
        self._proposed = ("", 0, 0)
        self.fields = CouncilFields(context)
        self.items = TextEdit(says=self.tr("Fixed agenda items"), least=5, most=14, role="body")
        self._count = text("", "small", "text3", tabular=True)
        self._items_field = Field(
            "", self.items, self.tr("One on each line. Numbers and bullets in front are left out.")
        )
        label = text(self.tr("Fixed agenda items"), "small_strong")
        self.per_year = CountField(self.tr("Meetings a year"), least=0, most=MOST_MEETINGS)
        self.notice = CountField(self.tr("Agenda goes out, days before"), least=0, most=MOST_DAYS)
        self._foot = hbox(STRETCH)
        self.setLayout(
            vbox(
                self.fields,
                vbox(hbox(label, STRETCH, self._count), self._items_field, spacing=6),
                hbox(self.per_year, self.notice, STRETCH, spacing=24),
                self._foot,
                spacing=16,
                margins=16,
            )
        )
        self.fields.changed.connect(self._on_chosen)
        self.items.edited.connect(self._on_edited)
        for number in (self.per_year, self.notice):
            number.edit.textEdited.connect(self.changed)
            number.changed.connect(self.changed)

    def add_button(self, button: QWidget) -> None:
        self._foot.addWidget(button)

    # -- what is written
    def offer(self, places: Sequence[Municipality]) -> None:
        self.fields.offer(places)

    def begin(self, choice: CouncilChoice) -> None:
        """A new council, as the template of its kind has it."""
        self._own = None
        self.fields.show_choice(choice)
        self._proposed = ("", 0, 0)
        self._show("", 0, 0)
        self._follow()

    def change(self, file: CouncilFile) -> None:
        """One that is there already."""
        council = file.council
        ids = tuple(municipality.id for municipality in file.municipalities)
        self._own = council.id
        self.fields.show_choice(CouncilChoice(council.kind, ids, council.name, council.parent_id), council.id)
        self._proposed = self._proposal()
        self._show("\n".join(item.title for item in file.template), council.meetings_per_year, council.notice_days)

    def go_on_with(self, values: dict[str, Any]) -> None:
        """What was being written when the program ended."""
        self._own = CouncilId(values["own"]) if values["own"] else None
        ids = tuple(MunicipalityId(each) for each in values["municipalities"])
        parent = CouncilId(values["parent"]) if values["parent"] else None
        self.fields.show_choice(CouncilChoice(CouncilKind(values["kind"]), ids, values["name"], parent), self._own)
        self._proposed = self._proposal()
        self._show(values["items"], values["per_year"], values["notice"])

    def draft(self) -> Draft:
        return Draft(
            choice=self.fields.choice(),
            items=self.items.toPlainText(),
            per_year=_written(self.per_year),
            days=replace(self._context.settings.council_days, agenda=_written(self.notice)),
            language=self.fields.language(),
            own=self._own,
        )

    def numbers_are_right(self) -> bool:
        return all([self.per_year.commit(), self.notice.commit()])

    @property
    def own(self) -> CouncilId | None:
        return self._own

    # -- inside
    def _on_chosen(self) -> None:
        self._follow()
        self.changed.emit()

    def _on_edited(self) -> None:
        self._show_count()
        self.changed.emit()

    def _follow(self) -> None:
        """Items and numbers that are still the template's change with the kind."""
        before, self._proposed = self._proposed, self._proposal()
        items, per_year, notice = self._proposed
        self._show(
            items if self.items.toPlainText().strip() in ("", before[0]) else self.items.toPlainText(),
            per_year if self.per_year.value == before[1] else self.per_year.value or 0,
            notice if self.notice.value == before[2] else self.notice.value or 0,
        )

    def _proposal(self) -> tuple[str, int, int]:
        places = self.fields.places()
        name = places[0].full_name if len(places) == 1 else ""
        found: CouncilTemplate = reference.template(self.fields.choice().kind, self.fields.language(), name)
        items = "\n".join(line.title for line in found.agenda)
        return items, found.meetings_per_year, self._context.settings.council_days.agenda

    def _show(self, items: str, per_year: int, notice: int) -> None:
        if self.items.toPlainText() != items:
            self.items.setPlainText(items)
        self.per_year.show_value(per_year)
        self.notice.show_value(notice)
        self._show_count()

    def _show_count(self) -> None:
        count = len(template_titles(self.items.toPlainText()))
        self._count.setText(self.tr("%n item(s)", "", count))


def _written(number: CountField) -> int:
    """What stands there, also before it is left; the last right one where it is none."""
    written = number.edit.value()
    return (number.value or 0) if written is None else written
