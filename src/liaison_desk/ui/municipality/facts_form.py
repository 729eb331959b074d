"""The facts of a municipality as fields. There is nothing to save: every field is kept as it is left."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.elections import constituted_in, current_year, election_in
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import LanguageForm
from liaison_desk.services import elections, municipalities
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Field, NumberField, field
from liaison_desk.ui.kit.layout import STRETCH, Pairs, box, hbox, vbox

STACK_BELOW = 480  # units: narrower, the fields of a pair stand under each other
MOST_PEOPLE = 9_999_999


class FactsForm(QWidget):
    """Shows a municipality; the fields that are being written in are left alone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MunicipalityFile | None = None
        self._year = current_year(context.today())
        self._pairs = Pairs(STACK_BELOW, spacing=16)
        self._make_texts()
        self._make_choices()
        self._make_days()
        self._approval = box(self._pairs.pair(self.approval_reference, self._approved))
        self._typed = HalfTyped(
            context,
            self,
            "municipality",
            start=self._from,
            end=self._to,
            approved=self._approved,
            bylaws=self._bylaws,
            review=self._review,
            election=self._election,
            constituted=self._constituted,
        )
        self.setLayout(
            vbox(
                self._pairs.pair(self.name, self._number),
                self._pairs.pair(self._form, self._area),
                self._pairs.pair(self._sami_name, self._kven_name),
                self._pairs.pair(self._county, self._people),
                self._pairs.pair(self._district, self._station),
                hbox(field(self.tr("Language form"), self._language), STRETCH),
                self._sami_area,
                self._pairs.pair(self._bylaws, self._review),
                self._pairs.pair(self._election, self._constituted),
                self._pairs.pair(self._from, self._to),
                self._approval,
                spacing=16,
            )
        )

    # -- the page
    def show_file(self, file: MunicipalityFile) -> None:
        self._file = file
        municipality = file.municipality
        for line in self._lines:
            line.show_row(municipality)
        self._language.set_value(municipality.language_form)
        self._sami_area.setChecked(municipality.in_sami_area)
        with self._typed.showing(municipality.id) as is_other:
            if is_other or self._count.value() != municipality.population:
                self._count.setText("" if municipality.population is None else str(municipality.population))
            for when, day in (
                (self._from, municipality.assigned_from),
                (self._to, municipality.assigned_to),
                (self._approved, municipality.approved_on),
                (self._bylaws, municipality.bylaws_revised_on),
                (self._review, municipality.bylaws_review_on),
                (self._election, election_in(self._year, file.elections)),
                (self._constituted, constituted_in(self._year, file.elections)),
            ):
                if is_other or (when.day != day and not when.error):
                    when.show_day(day)
        has_approval = bool(municipality.approval_reference or municipality.approved_on)
        self._approval.setVisible(file.waits_for_approval or has_approval)

    def leave(self) -> None:
        """What is being written becomes what it is."""
        for line in self._lines:
            line.fold()
        for when in (
            self._from,
            self._to,
            self._approved,
            self._bylaws,
            self._review,
            self._election,
            self._constituted,
        ):
            if when.isVisible() and not when.error:
                when.commit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pairs.fit(self.width() / theme.current().scale)

    # -- the fields
    def _make_texts(self) -> None:
        context = self._context
        self.name = TextField(context, self.tr("Name"), "name")
        self._form = TextField(context, self.tr("Form"), "form", hint=self.tr("kommune or herad"))
        self._number = TextField(context, self.tr("Municipality number"), "number")
        self._area = TextField(context, self.tr("City area"), "area", hint=self.tr("The whole municipality"))
        self._county = TextField(context, self.tr("County"), "county")
        self._sami_name = TextField(context, self.tr("Sámi name"), "sami_name")
        self._kven_name = TextField(context, self.tr("Kven name"), "kven_name")
        self._district = TextField(context, self.tr("Police district"), "police_district")
        self._station = TextField(context, self.tr("Station district"), "station_district")
        self.approval_reference = TextField(
            context, self.tr("Reference of the approval"), "approval_reference", hint=self.tr("The Directorate's own")
        )
        self._lines = (
            self.name,
            self._form,
            self._number,
            self._area,
            self._county,
            self._sami_name,
            self._kven_name,
            self._district,
            self._station,
            self.approval_reference,
        )

    def _make_choices(self) -> None:
        forms = [(form, label(self._context.texts, form)) for form in LanguageForm]
        self._language = Segmented(forms, None, self.tr("Language form"))
        self._language.picked.connect(lambda form: self._save({"language_form": form}))
        self._sami_area = Check(self.tr("In the administrative area for Sámi languages"))
        self._sami_area.clicked.connect(lambda is_in: self._save({"in_sami_area": is_in}))
        self._count = NumberField(None, says=self.tr("Inhabitants"), most=MOST_PEOPLE)
        self._count.changed.connect(self._on_count)
        self._people = Field(self.tr("Inhabitants"), box(hbox(self._count, STRETCH)))

    def _make_days(self) -> None:
        self._from = WhenField(self._context, self.tr("Assigned from"), only_days=True)
        self._from.changed.connect(lambda day: self._on_day(self._from, "assigned_from", day))
        self._to = WhenField(self._context, self.tr("Assigned to"), only_days=True)
        self._to.changed.connect(lambda day: self._on_day(self._to, "assigned_to", day))
        self._approved = WhenField(self._context, self.tr("Date of the approval"), only_days=True)
        self._approved.changed.connect(lambda day: self._on_day(self._approved, "approved_on", day))

        self._bylaws = WhenField(self._context, self.tr("Police bylaws last revised"), only_days=True)
        self._bylaws.changed.connect(lambda day: self._on_day(self._bylaws, "bylaws_revised_on", day))
        self._review = WhenField(self._context, self.tr("Next review of the bylaws"), only_days=True)
        self._review.changed.connect(lambda day: self._on_day(self._review, "bylaws_review_on", day))

        note = self.tr("Expected until you write it. Empty it to go by the rule.")
        election = self.tr("Municipal election {year}").format(year=self._year)
        self._election = WhenField(self._context, election, only_days=True, note=note)
        self._election.changed.connect(lambda day: self._on_election(self._election, elections.set_election, day))
        constituted = self.tr("New municipal council constituted, {year}").format(year=self._year)
        self._constituted = WhenField(self._context, constituted, only_days=True, note=note)
        self._constituted.changed.connect(
            lambda day: self._on_election(self._constituted, elections.set_constituted, day)
        )

    # -- what is kept
    def _on_count(self, count: int | None) -> None:
        """At every digit, as one step: a number has no draft."""
        self._save({"population": count}, merge="population")

    def _on_election(self, when: WhenField, verb: Callable[..., object], day: Deadline) -> None:
        """The day the rule gives is no day of its own."""
        if self._file is None:
            return
        place, year = self._file.municipality.id, self._year
        usual = election_in(year) if when is self._election else constituted_in(year)
        outcome = self._context.attempt(Op.EDIT_MUNICIPALITY, verb, place, year, day.on if day.on != usual else None)
        when.set_error(outcome.problem)
        if outcome and not day.on:
            when.show_day(usual)

    def _on_day(self, when: WhenField, name: str, day: Deadline) -> None:
        self._save({name: day.on}, beside=when)

    def _save(self, changes: dict[str, Any], *, beside: Field | None = None, merge: str = "") -> None:
        """What stands against it is said beside the field, or at the bottom of the window."""
        if self._file is None:
            return
        changed = replace(self._file.municipality, **changes)
        key = f"{changed.id}:{merge}" if merge else ""
        outcome = self._context.settle(
            Op.EDIT_MUNICIPALITY, "", lambda work: municipalities.save(work, changed), merge_key=key
        )
        if beside is not None:
            beside.set_error(outcome.problem)
        elif not outcome:
            self._context.window.say(outcome.problem)
