"""Whose desk it is: what was asked in the first run, to be changed here."""

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.labels import label
from liaison_desk.domain.officer import OfficerFile, OfficerRole
from liaison_desk.services import officers, reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.fields import field, select
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Pairs, hbox, vbox
from liaison_desk.ui.kit.rows import section

STACK_BELOW = 400  # units: narrower, every field has a row of its own


class OfficerCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._officer: OfficerFile | None = None
        self._pairs = Pairs(STACK_BELOW, spacing=12)
        self.name = TextField(context, self.tr("Name"), "name")
        self._title = TextField(context, self.tr("Title"), "title")
        self._email = TextField(context, self.tr("E-mail"), "email")
        self._phone = TextField(context, self.tr("Phone"), "phone")
        self._unit = TextField(context, self.tr("Unit"), "unit", hint=self.tr("Station or service unit"))
        roles = [(role, label(context.texts, role)) for role in OfficerRole]
        self._role = Segmented(roles, None, self.tr("Role"))
        self._role.picked.connect(lambda role: self._save(role=role))
        districts = [("", self.tr("No police district")), *((name, name) for name in reference.police_districts())]
        self._district = select(districts, "", self.tr("Police district"))
        self._district.setMinimumWidth(theme.current().px(96))  # or the longest name would push the unit aside
        self._district.picked.connect(lambda district: self._save(police_district=district))
        self.setLayout(
            vbox(
                section(self.tr("You")),
                paragraph(self.tr("This stands on the agendas and minutes you make from now on."), "small", "text2"),
                self._pairs.pair(self.name, self._title),
                hbox(field(self.tr("Role"), self._role), STRETCH),
                self._pairs.pair(field(self.tr("Police district"), self._district), self._unit),
                self._pairs.pair(self._email, self._phone, share=2),
                spacing=12,
                margins=16,
            )
        )

    def show_officer(self, officer: OfficerFile) -> None:
        self._officer = officer
        for line in (self.name, self._title, self._email, self._phone):
            line.show_row(officer.contact)
        self._unit.show_row(officer.officer)
        self._role.set_value(officer.officer.role)
        self._district.set_value(officer.officer.police_district)

    def leave(self) -> None:
        """What is being typed becomes what it is."""
        for line in (self.name, self._title, self._unit, self._email, self._phone):
            line.fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pairs.fit(self.width() / theme.current().scale)

    def _save(self, **changes: Any) -> None:
        if self._officer is not None:
            self._context.do(Op.EDIT_OFFICER, officers.save, replace(self._officer.officer, **changes))
