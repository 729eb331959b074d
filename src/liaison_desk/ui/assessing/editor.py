"""One assessment being made in its own place: public or exempt, by which ground, how much, and what the public reads."""

from textwrap import shorten
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.disclosure import OWN_PREPARATION, Access, Assessment, Scope, Standing
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import disclosure, reference
from liaison_desk.ui.assessing.part import AssessedPart, ground_advice, ground_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Select, field, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, tip
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.theme import current

SHORT = 40  # characters of an entry: enough to know it by
LIST_WIDTH = 420  # of the grounds: wider than the column, narrower than any window


class AssessmentEditor(QFrame):
    """Everything is kept as it is chosen. Enter and Esc close."""

    closed = Signal()

    def __init__(self, context: Context, part: AssessedPart) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self._part = context, part
        texts = context.texts
        accesses: list[tuple[object, str]] = [(None, self.tr("Not assessed"))]
        accesses += [(access, label(texts, access)) for access in Access]
        self.access = _narrow(select(accesses, None, self.tr("Access")))
        grounds: list[tuple[object, str]] = [(ground.id, ground_words(ground, texts)) for ground in reference.grounds()]
        self.ground = _narrow(select(grounds, "", self.tr("Legal ground")))
        self.ground.view().setMinimumWidth(current().px(LIST_WIDTH))
        self.scope = _narrow(select((), None, self.tr("What is exempt")))
        self._offered: tuple[Scope, ...] = ()
        self.ticks: dict[str, Check] = {}  # by the id of the entry
        self._entry_words: tuple[tuple[str, str], ...] = ()
        self._entries = vbox(spacing=2)
        self._entries_box = box(self._entries)
        self.title = TextField(
            context, self.tr("Title for the public"), "public_title", hint=self.tr("Neutral: “Item from the police”")
        )
        self._sign = glyph(Icon.INFO, "text2", 16)
        self._warning = glyph(Icon.CIRCLE_ALERT, "warning", 16)
        self._advice = paragraph("", "caption", "text2")
        self._advice_row = box(hbox(top(self._sign), top(self._warning), grow(self._advice), spacing=6))
        self._who = paragraph("", "caption", "text3")
        self._scope_field = field(self.tr("What is exempt"), self.scope)
        self._ground_field = field(self.tr("Legal ground"), self.ground)
        self._again = button(
            self.tr("It still holds"), dim="small", hint=self.tr("Assess it as it reads now"), press=self._assess
        )
        done = button(self.tr("Close"), "ghost", dim="small", press=self.closed.emit)
        self.access.picked.connect(self._set_access)
        self.ground.picked.connect(lambda ground: self._assess(ground=ground))
        self.scope.picked.connect(lambda scope: self._assess(scope=scope))
        self.setLayout(
            vbox(
                field(self.tr("Access"), self.access),
                self._ground_field,
                self._advice_row,
                self._scope_field,
                self._entries_box,
                self.title,
                self._who,
                hbox(self._again, done, STRETCH),
                spacing=10,
                margins=(12, 10, 12, 12),
            )
        )
        self.show_part(part)

    def show_part(self, part: AssessedPart) -> None:
        self._part = part
        made, texts = part.assessment, self._context.texts
        exempt = made is not None and made.access is Access.EXEMPT
        self.access.set_value(made.access if made else None)
        for one in (self._ground_field, self._advice_row, self._scope_field):
            one.setVisible(exempt)
        self._scope_field.setVisible(exempt and part.is_case)
        self.title.setVisible(exempt and part.is_case and made is not None and made.scope is Scope.WHOLE)
        self._show_scopes(made)
        self._show_entries(made)
        self._again.setVisible(part.standing is Standing.CHANGED)
        self._who.setVisible(made is not None)
        if made is None:
            return
        self.ground.set_value(made.ground)
        self.title.show_row(made)
        chosen = next((ground for ground in reference.grounds() if ground.id == made.ground), None)
        self._advice.setText(ground_advice(chosen, texts) if chosen else self.tr("Choose the ground in the law."))
        warns = chosen is None or chosen.id == OWN_PREPARATION
        self._sign.setVisible(not warns)
        self._warning.setVisible(warns)
        day = texts.near_date(made.assessed_at.date(), self._context.today(), DateStyle.DAY)
        who = self.tr("Assessed by {name}, {day}").format(name=made.assessed_by, day=day)
        self._who.setText(who)

    def _show_scopes(self, made: Assessment | None) -> None:
        """Single entries can be exempt where there are any, or were when they were chosen."""
        scope = made.scope if made else Scope.WHOLE
        single = bool(self._part.entries) or scope is Scope.ENTRIES
        offered = tuple(one for one in Scope if single or one is not Scope.ENTRIES)
        if offered != self._offered:
            self._offered = offered
            self.scope.set_options([(one, label(self._context.texts, one)) for one in offered], scope)
        self.scope.set_value(scope)

    def _show_entries(self, made: Assessment | None) -> None:
        """A box for each entry. Made anew only where they are others, so that the keyboard stays."""
        chosen = made is not None and made.access is Access.EXEMPT and made.scope is Scope.ENTRIES
        if self._part.entries != self._entry_words:
            self._entry_words = self._part.entries
            self.ticks = {entry_id: self._tick(words) for entry_id, words in self._entry_words}
            refill(self._entries, *self.ticks.values())
        for entry_id, tick in self.ticks.items():
            tick.setChecked(made is not None and entry_id in made.entry_ids)
        self._entries_box.setVisible(chosen)

    def _tick(self, words: str) -> Check:
        made = Check(shorten(words, SHORT, placeholder=" …"))
        made.setFont(current().font("small"))
        made.setToolTip(tip(words))
        made.setAccessibleName(self.tr("Exempt: {entry}").format(entry=words))
        made.clicked.connect(self._choose_entries)
        return made

    def _choose_entries(self) -> None:
        self._assess(entries="\n".join(entry_id for entry_id, tick in self.ticks.items() if tick.isChecked()))

    def start(self) -> None:
        """Where the next choice is made."""
        made = self._part.assessment
        lacks_ground = made is not None and made.access is Access.EXEMPT and not made.ground
        (self.ground if lacks_ground else self.access).setFocus(Qt.FocusReason.TabFocusReason)

    def fold(self) -> None:
        self.title.fold()

    # -- doing
    def _set_access(self, access: Access | None) -> None:
        made = self._part.assessment
        if access is not None:
            self._assess(access=access)
        elif made is not None:
            self.title.restore()
            self._part.settle()
            self._context.do(Op.ASSESS, disclosure.withdraw, made.id)

    def _assess(self, **changes: Any) -> None:
        assess(self._context, self._part, **changes)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def assess(context: Context, part: AssessedPart, **changes: Any) -> None:
    """The part as it reads now."""
    part.settle()
    context.do(Op.ASSESS, part.verb, *part.of, **changes)


def _narrow(made: Select) -> Select:
    """A ground is longer than the column; its list shows all of it."""
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made
