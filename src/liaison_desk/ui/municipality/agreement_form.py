"""An agreement as fields. There is nothing to save: every field is kept as it is left."""

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from liaison_desk.domain.agreements import (
    AgreementFile,
    AgreementPeriod,
    AgreementState,
    RevisionRule,
    expected_revision,
    has_history,
)
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.labels import label
from liaison_desk.services import agreements
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, Select, field
from liaison_desk.ui.kit.layout import Pairs, hline, vbox
from liaison_desk.ui.municipality.agreement_words import agreement_name

STACK_BELOW = 480  # units: narrower, the fields of a pair stand under each other


class AgreementForm(QWidget):
    """The newest period; those before it stay as they were."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: AgreementFile | None = None
        self._pairs = Pairs(STACK_BELOW, spacing=16)
        self._make_texts()
        self._make_choices()
        self._make_days()
        self._typed = HalfTyped(
            context,
            self,
            "agreement",
            signed=self._signed,
            start=self._from,
            end=self._until,
            revise=self._revise_on,
        )
        self._new = Field(
            self.tr("Revised?"),
            button(self.tr("New revision"), press=self._on_revise),
            self.tr("What stands here is kept as it is, and the new one begins with the same words."),
        )
        self._remove = Field(
            self.tr("Entered by mistake?"),
            button(self.tr("Remove the offer"), press=self._on_remove),
            self.tr("An offer can be removed. An agreement that has been in force stays."),
        )
        self.setLayout(
            vbox(
                self._pairs.pair(self._name, field(self.tr("State"), self.first)),
                self._parties,
                self._pairs.pair(self._signatories, self._signed),
                self._scope,
                self._pairs.pair(self._from, self._until),
                self._pairs.pair(self._police, self._municipality),
                self._pairs.pair(field(self.tr("Revision"), self._rule), self._revise_on),
                hline(),
                self._pairs.pair(self._new, self._remove),
                spacing=16,
            )
        )

    # -- the page
    def show_agreement(self, file: AgreementFile) -> None:
        self._file = file
        period = file.newest.period
        self._name.show_row(file.agreement)
        for line in self._lines:
            line.show_row(period)
        self.first.set_value(period.state)
        self._rule.set_value(period.rule)
        revised_on = period.revise_on or expected_revision(period, self._context.today(), file.elections)
        with self._typed.showing(period.id) as is_other:
            for when, day in (
                (self._signed, period.signed_on),
                (self._from, period.valid_from),
                (self._until, period.valid_until),
                (self._revise_on, revised_on),
            ):
                if is_other or (when.day != day and not when.error):
                    when.show_day(day)
        self._revise_on.setVisible(period.rule is not RevisionRule.NONE)
        self._remove.setVisible(not has_history(period) or bool(self._remove.error))
        if is_other:
            self._new.set_error("")
            self._remove.set_error("")

    def leave(self) -> None:
        """What is being written becomes what it is."""
        for line in (self._name, *self._lines):
            line.fold()
        for when in (self._signed, self._from, self._until, self._revise_on):
            if when.isVisible() and not when.error:
                when.commit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pairs.fit(self.width() / theme.current().scale)

    # -- the fields
    def _make_texts(self) -> None:
        context = self._context
        self._name = TextField(
            context,
            self.tr("Name"),
            "name",
            says=self.tr("Name of the agreement"),
            hint=self.tr("Cooperation agreement"),
        )
        self._parties = TextField(context, self.tr("Parties"), "parties")
        self._signatories = TextField(
            context, self.tr("Signed by"), "signatories", hint=self.tr("Names and titles under the agreement")
        )
        self._scope = TextField(context, self.tr("Scope"), "scope", hint=self.tr("What the cooperation covers"))
        self._police = TextField(context, self.tr("Police case"), "police_reference")
        self._municipality = TextField(context, self.tr("Municipality's case"), "municipality_reference")
        self._lines = (self._parties, self._signatories, self._scope, self._police, self._municipality)

    def _make_choices(self) -> None:
        texts = self._context.texts
        self.first = Select([(state, label(texts, state)) for state in AgreementState], None, self.tr("State"))
        self.first.picked.connect(lambda state: self._save({"state": state}))
        self._rule = Select([(rule, label(texts, rule)) for rule in RevisionRule], None, self.tr("Revision"))
        # a rule in words would make the page wider than the window
        self._rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rule.picked.connect(lambda rule: self._save({"rule": rule, "revise_on": None}))

    def _make_days(self) -> None:
        self._signed = WhenField(self._context, self.tr("Signed on"), only_days=True)
        self._signed.changed.connect(lambda day: self._on_day(self._signed, "signed_on", day))
        self._from = WhenField(self._context, self.tr("Valid from"), only_days=True)
        self._from.changed.connect(lambda day: self._on_day(self._from, "valid_from", day))
        self._until = WhenField(self._context, self.tr("Valid until"), only_days=True)
        self._until.changed.connect(lambda day: self._on_day(self._until, "valid_until", day))
        self._revise_on = WhenField(
            self._context,
            self.tr("Next revision"),
            only_days=True,
            note=self.tr("After an election the date is expected, and can be changed. Empty it to go by the rule."),
        )
        self._revise_on.changed.connect(self._on_revise_on)

    # -- what is kept
    @property
    def _period(self) -> AgreementPeriod | None:
        return self._file.newest.period if self._file else None

    def _on_day(self, when: WhenField, name: str, day: Deadline) -> None:
        self._save({name: day.on}, beside=when)

    def _on_revise_on(self, day: Deadline) -> None:
        """The day the rule gives is no day of its own: it follows when the agreement is signed on another one."""
        file, period = self._file, self._period
        if file is not None and period is not None:
            expected = expected_revision(period, self._context.today(), file.elections)
            self._save({"revise_on": day.on if day.on != expected else None}, beside=self._revise_on)
            if not day.on:
                self._revise_on.show_day(expected)

    def _save(self, changes: dict[str, Any], *, beside: Field | None = None) -> None:
        """What stands against it is said beside the field, or at the bottom of the window."""
        period = self._period
        if period is None:
            return
        outcome = self._context.attempt(Op.EDIT_AGREEMENT, agreements.save_period, replace(period, **changes))
        if beside is not None:
            beside.set_error(outcome.problem)
        elif not outcome:
            self._context.window.say(outcome.problem)

    def _on_revise(self) -> None:
        if self._file is None:
            return
        self.leave()
        outcome = self._context.attempt(Op.REVISE_AGREEMENT, agreements.revise, self._file.agreement.id)
        self._new.set_error(outcome.problem)
        if outcome:
            self.first.setFocus()
            self._context.say_undoable(self.tr("A new revision is begun"))

    def _on_remove(self) -> None:
        if self._file is None:
            return
        file = self._file
        self.leave()
        outcome = self._context.attempt(Op.REMOVE_AGREEMENT, agreements.remove, file.agreement.id)
        self._remove.set_error(outcome.problem)
        if outcome:
            name = agreement_name(file, self._context.texts)
            self._context.say_undoable(self.tr("{name}: the offer is removed").format(name=name))
