"""What a file holds beside what is here, what both have changed, and the step that takes it in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison_desk.domain.handover import Chosen, Preview
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.cards import file_card, final_notice, how_card
from liaison_desk.ui.handover.clashes import ClashList
from liaison_desk.ui.handover.counts import counts_table
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.handover.likenesses import LikenessList
from liaison_desk.ui.handover.words import take_in_words
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, card, hbox, two_columns, vbox
from liaison_desk.ui.kit.rows import banner, section

SIDE = 320  # units of the column at the right


class Shown(QWidget):
    """`asked` to take it in, `cancelled` to leave it. What is chosen is held at once."""

    asked = Signal()
    cancelled = Signal()
    people_chosen = Signal()  # who is who: what is new and what clashes is to be counted anew

    def __init__(self, context: Context, preview: Preview) -> None:
        super().__init__()
        self._context, self._hold = context, held(context)
        texts = context.texts
        self.go = button(take_in_words(texts, preview), "primary", Icon.IMPORT, press=self.asked.emit)
        self.go.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go.setAccessibleDescription(self.tr("This cannot be undone. A backup is made first."))
        self._cancel = button(self.tr("Cancel"), "ghost", press=self.cancelled.emit)
        self._busy = paragraph(self.tr("A backup is made, and the file is taken in …"), "small", "text2")
        self._failed = banner("danger", Icon.TRIANGLE_ALERT, self.tr("Nothing was taken in"))
        self._busy.hide()
        self._failed.hide()
        self._clashes = ClashList(context, preview.clashes, self._hold.chosen) if preview.clashes else None
        left = vbox(
            *self._news(preview),
            section(self.tr("What the file holds"), role="h2"),
            counts_table(texts, preview, self),
            Gap(16) if self._clashes else None,
            self._clashes,
            *self._people(preview),
            STRETCH,
            spacing=8,
        )
        if self._clashes:
            self._clashes.chosen.connect(self._on_chosen)
        can_go = not preview.changes_nothing
        right = vbox(
            file_card(context, preview),
            how_card(context) if can_go else None,
            self._taking_over(preview) if can_go and preview.owned else None,
            final_notice(context) if can_go else None,
            self._failed,
            self.go if can_go else None,
            self._busy,
            hbox(self._cancel, STRETCH),
            STRETCH,
            spacing=16,
        )
        if not can_go:
            self.go.hide()
        self._side = box(right)
        self._columns = two_columns(box(left), self._side, SIDE, stack_below=900, spacing=24)
        self.setLayout(vbox(self._columns, spacing=0))

    @property
    def side(self) -> QWidget:
        return self._side

    def fit(self, units: float) -> None:
        self._columns.fit(units)
        if self._clashes:
            self._clashes.fit(units - SIDE if units >= 900 else units)

    def first(self) -> QWidget:
        choice = self._clashes.first() if self._clashes else None
        if choice is not None:
            return choice
        return self.go if self.go.isVisibleTo(self) else self._cancel

    def show_busy(self, *, is_busy: bool) -> None:
        if is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # no key does anything here until it is done
        self.go.setEnabled(not is_busy)
        self._cancel.setEnabled(not is_busy)
        self._busy.setVisible(is_busy)
        self._failed.hide()
        if is_busy:
            announce.polite(self, self._busy.text())

    def show_failure(self, words: str) -> None:
        self.show_busy(is_busy=False)
        self._failed.show_words(self.tr("Nothing was taken in"), words)
        self._failed.show()
        announce.polite(self, words)

    # -- parts
    def _news(self, preview: Preview) -> list[QWidget]:
        texts = self._context.texts
        if preview.is_own:
            title, body = self.tr("You made this file yourself"), self.tr("Nothing has been changed in it since.")
        elif preview.changes_nothing:
            title, body = self.tr("Nothing is new"), self.tr("All that the file holds is here already.")
        elif preview.was_taken_in is not None:
            day = texts.date_words(preview.was_taken_in.date(), DateStyle.DAY)
            title = self.tr("This file was taken in {day}").format(day=day)
            body = self.tr("What is here already is not doubled.")
        else:
            return []
        return [banner("neutral", Icon.INFO, title, body)]

    def _people(self, preview: Preview) -> list[QWidget | Gap]:
        if not preview.likenesses:
            return []
        listed = LikenessList(preview.likenesses, frozenset(self._hold.apart))
        listed.chosen.connect(self._on_person)
        return [Gap(16), listed]

    def _taking_over(self, preview: Preview) -> QWidget:
        words = self.tr("Take over %n open action item(s)", "", preview.owned)
        tick = Check(words)
        tick.setChecked(self._hold.takes_over)
        tick.toggled.connect(self._on_take_over)
        about = self.tr("They are {name}’s. With this they become yours.").format(name=preview.label.by)
        return card(tick, paragraph(about, "small", "text2"), spacing=4)

    # -- choices
    def _on_chosen(self, key: str, choice: Chosen) -> None:
        self._hold.chosen[key] = choice

    def _on_person(self, file_id: str, apart: bool) -> None:
        (self._hold.apart.add if apart else self._hold.apart.discard)(file_id)
        self.people_chosen.emit()

    def _on_take_over(self, on: bool) -> None:
        self._hold.takes_over = on
