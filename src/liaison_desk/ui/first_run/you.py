"""Step 1: who the officer is. Only the name must be there, and that at the end."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.labels import label
from liaison_desk.domain.officer import OfficerFile, OfficerRole
from liaison_desk.services import officers, reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.first_run.step import Step
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed, key_of
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.fields import LineEdit, field, select
from liaison_desk.ui.kit.layout import STRETCH, Pairs, hbox, vbox

PART = "you"
STACK_BELOW = 520  # units: narrower, every field has a row of its own


class YouStep(Step):
    def __init__(self, context: Context, typed: Typed) -> None:
        super().__init__(context, typed)
        texts = context.texts
        roles = [(role, label(texts, role)) for role in OfficerRole]
        districts = [("", self.tr("Choose police district")), *((name, name) for name in reference.police_districts())]
        self._role = Segmented(roles, OfficerRole.POLICE, self.tr("Role"))
        self._district = select(districts, "", self.tr("Police district"))
        self._lines: dict[str, QLineEdit] = {
            "name": LineEdit(says=self.tr("Name")),
            "title": LineEdit(says=self.tr("Title")),
            "unit": LineEdit(says=self.tr("Unit"), hint=self.tr("Station or service unit")),
            "email": LineEdit(says=self.tr("E-mail")),
            "phone": LineEdit(says=self.tr("Phone")),
        }
        self.name = field(self.tr("Name"), self._lines["name"])
        self._pairs = Pairs(STACK_BELOW, spacing=20)
        self.is_known = False  # whether the program knows whose desk it is
        self.fill(
            vbox(
                self._pairs.pair(self.name, field(self.tr("Title"), self._lines["title"])),
                hbox(field(self.tr("Role"), self._role), STRETCH),
                self._pairs.pair(
                    field(self.tr("Police district"), self._district), field(self.tr("Unit"), self._lines["unit"])
                ),
                self._pairs.pair(
                    field(self.tr("E-mail"), self._lines["email"]), field(self.tr("Phone"), self._lines["phone"])
                ),
                spacing=20,
            )
        )
        self.ask(
            self.tr("Who are you?"),
            self.tr("Your name stands on the agendas and minutes you make. The rest can wait."),
        )
        for line in self._lines.values():
            line.textEdited.connect(self._keep)
        self._role.picked.connect(self._on_role)
        self._district.picked.connect(self._keep)
        self._show(self._initial())

    @override
    def show_stored(self, stored: Stored) -> None:
        self.is_known = stored.officer is not None
        if stored.officer is not None and not self.typed.words(PART):
            self._show(_values(stored.officer))

    @override
    def first(self) -> QWidget:
        return self._lines["name"]

    @override
    def go_on(self) -> bool:
        written = self._written()
        role = OfficerRole(written.pop("role"))
        outcome = self.context.settle(
            Op.EDIT_OFFICER, key_of(PART), lambda work: officers.describe(work, role=role, **written)
        )
        self.name.set_error(outcome.problem)
        if outcome.problem:
            self._lines["name"].setFocus()
        if outcome.value is not None:
            self.typed.forget(PART)
            self.context.desk.author = outcome.value.officer.id
        return bool(outcome)

    @override
    def can_be_skipped(self) -> bool:
        return not self.is_known

    @property
    def role(self) -> OfficerRole:
        return OfficerRole(str(self._role.value()))

    def fit(self, units: float) -> None:
        self._pairs.fit(units)

    # -- inside
    def _initial(self) -> dict[str, str]:
        """What was typed last time; otherwise only the title, which follows from the role."""
        kept = self.typed.values(PART)
        start = {"role": OfficerRole.POLICE.value, "title": self._usual_title(OfficerRole.POLICE)}
        return start | {name: str(value) for name, value in kept.items()}

    def _show(self, values: dict[str, str]) -> None:
        for name, line in self._lines.items():
            if line.text().strip() != values.get(name, ""):
                line.setText(values.get(name, ""))
        self._role.set_value(OfficerRole(values["role"]))
        self._district.set_value(values.get("police_district", ""))

    def _written(self) -> dict[str, Any]:
        lines = {name: line.text() for name, line in self._lines.items()}
        return lines | {"role": str(self._role.value()), "police_district": str(self._district.value() or "")}

    def _keep(self) -> None:
        self.name.set_error("")
        self.typed.keep_values(PART, self._written())

    def _on_role(self, role: object) -> None:
        """The title follows the role while it is the usual one."""
        title = self._lines["title"]
        usual = {self._usual_title(each) for each in OfficerRole}
        if isinstance(role, OfficerRole) and title.text().strip() in ("", *usual):
            title.setText(self._usual_title(role))
        self._keep()

    def _usual_title(self, role: OfficerRole) -> str:
        """As it stands in documents: «politikontakt»."""
        voices = self.context.voices
        return label(voices.texts_in(voices.own_for_documents), role).lower()


def _values(file: OfficerFile) -> dict[str, str]:
    officer, person = file.officer, file.contact
    return {
        "name": person.name,
        "title": person.title,
        "role": officer.role.value,
        "police_district": officer.police_district,
        "unit": officer.unit,
        "email": person.email,
        "phone": person.phone,
    }
