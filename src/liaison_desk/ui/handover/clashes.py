"""«Endret på begge sider»: each thing both have changed, with the two values beside each other."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QRadioButton, QWidget
from typing_extensions import override

from liaison_desk.domain.handover import Chosen, Clash, Side
from liaison_desk.services import officers
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.words import by_words, choice_said, row_words, thing_words, value_words
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, add, grow, hbox, hline, show_again, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.stylesheet import mark

SHOWN = 25  # so many at once; a click brings as many more
LONG = 600  # letters of a value that are shown before one asks for all of it
STACK_BELOW = 620  # units: narrower, the values stand under what they are of


class ClashList(QWidget):
    """`chosen` brings the key of a clash and what was chosen there."""

    chosen = Signal(str, object)

    def __init__(self, context: Context, clashes: tuple[Clash, ...], choices: Mapping[str, Chosen]) -> None:
        super().__init__()
        self._context, self._clashes = context, clashes
        with context.desk.read() as reader:
            officer = officers.current(reader)
        self._me = officer.contact.name if officer else ""
        self._choices = {
            clash.key: clash.usual if clash.is_settled else choices.get(clash.key, clash.usual) for clash in clashes
        }
        self._rows: list[_ClashRow] = []
        self._units = float(STACK_BELOW)
        self._column = vbox(spacing=0)
        self._more = button("", "link", press=self._show_more)
        mine = button(self.tr("Keep all mine"), "ghost", press=lambda: self.choose_all(Chosen.HERE))
        theirs = button(self.tr("Use all of the file"), "ghost", press=lambda: self.choose_all(Chosen.FILE))
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(vbox(self._column, hbox(self._more, STRETCH, margins=(16, 0, 16, 0)), spacing=0, margins=1))
        both = QWidget()
        both.setLayout(hbox(mine, theirs, spacing=4))
        self.setLayout(
            vbox(section(self.tr("Changed on both sides"), both, count=len(clashes), role="h2"), card, spacing=8)
        )
        self.setAccessibleName(self.tr("Changed on both sides"))
        self._show_more()

    def fit(self, units: float) -> None:
        self._units = units
        for row in self._rows:
            row.fit(units)

    def choose_all(self, choice: Chosen) -> None:
        """Also of those that are not shown yet."""
        for clash in self._clashes:
            if not clash.is_settled and self._choices[clash.key] is not choice:
                self._on_chosen(clash.key, choice)
        for row in self._rows:
            row.show_choice(self._choices[row.key])

    def first(self) -> QWidget | None:
        """None where everything is settled."""
        return next((row.current() for row in self._rows if not row.is_settled), None)

    def _show_more(self) -> None:
        have_focus = self._more.hasFocus()
        begin = len(self._rows)
        for clash in self._clashes[begin : begin + SHOWN]:
            row = _ClashRow(self._context, clash, self._choices[clash.key], self._me)
            row.chosen.connect(self._on_chosen)
            row.fit(self._units)
            if self._rows:
                add(self._column, hline())
            add(self._column, row)
            show_again(row)
            self._rows.append(row)
        left = len(self._clashes) - len(self._rows)
        self._more.setVisible(left > 0)
        words = self.tr("Show %n more", "", min(left, SHOWN))
        self._more.setText(words)
        self._more.setAccessibleName(words)
        if have_focus:
            new = [row.current() for row in self._rows[begin:] if not row.is_settled]
            (new or [self._more])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: str, choice: Chosen) -> None:
        self._choices[key] = choice
        self.chosen.emit(key, choice)


class _ClashRow(QWidget):
    chosen = Signal(str, object)

    def __init__(self, context: Context, clash: Clash, choice: Chosen, me: str) -> None:
        super().__init__()
        texts, self._clash = context.texts, clash
        thing = thing_words(texts, clash.kind, clash.fields)
        title = row_words(texts, clash)
        self.setAccessibleName(f"{title}, {thing}")
        self._group = QButtonGroup(self)
        self._sides = {
            Chosen.HERE: _ValueBox(context, clash, clash.here, self._group, f"{title}, {thing}", me),
            Chosen.FILE: _ValueBox(context, clash, clash.file, self._group, f"{title}, {thing}", me),
        }
        for side, shown in self._sides.items():
            shown.radio.toggled.connect(lambda on, side=side: self._on_toggled(side, on=on))
        settled = self.tr("Locked or issued: this value stands.")
        head = vbox(
            paragraph(title, "body_strong"),
            paragraph(thing, "small", "text2"),
            paragraph(settled, "small", "text2") if clash.is_settled else None,
            STRETCH,
            spacing=0,
        )
        self._values = hbox(*(grow(shown) for shown in self._sides.values()), spacing=8)
        self._all = hbox(grow(head, 5), grow(self._values, 7), spacing=12, margins=(16, 10, 12, 10))
        self.setLayout(self._all)
        self.show_choice(choice)
        for shown in self._sides.values():
            shown.setEnabled(not clash.is_settled)

    @property
    def key(self) -> str:
        return self._clash.key

    @property
    def is_settled(self) -> bool:
        return self._clash.is_settled

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        self._all.setDirection(direction.LeftToRight if units >= STACK_BELOW else direction.TopToBottom)

    def show_choice(self, choice: Chosen) -> None:
        self._sides[choice].radio.setChecked(True)

    def current(self) -> QWidget:
        return next(side.radio for side in self._sides.values() if side.radio.isChecked())

    def _on_toggled(self, side: Chosen, *, on: bool) -> None:
        self._sides[side].show_state(on)
        if on:
            self.chosen.emit(self._clash.key, side)


class _ValueBox(QFrame):
    """One of the two values. All of it can be clicked."""

    def __init__(self, context: Context, clash: Clash, side: Side, group: QButtonGroup, of: str, me: str) -> None:
        super().__init__()
        texts, today = context.texts, context.today()
        self.setProperty("role", "row")
        self.radio = QRadioButton()
        self.radio.setAccessibleName(f"{choice_said(texts, clash, side, today, me)}. {of}")
        group.addButton(self.radio)
        self._whole = value_words(texts, clash.fields, side, today)
        self._value = paragraph(self._whole, "small_strong")
        self._rest = button(self.tr("Show all"), "link", press=self._show_all)
        if len(self._whole) > LONG:
            self._value.setText(f"{self._whole[:LONG].rstrip()} …")
        by = paragraph(by_words(texts, side, today, me), "caption", "text2")
        words = vbox(self._value, hbox(self._rest, STRETCH, spacing=0), by, STRETCH, spacing=0, margins=(0, 2, 0, 0))
        self.setLayout(hbox(top(self.radio), grow(words), spacing=3, margins=(6, 4, 4, 4)))
        self._rest.setVisible(len(self._whole) > LONG)

    def show_state(self, chosen: bool) -> None:
        mark(self, "selected", chosen)

    def _show_all(self) -> None:
        self._value.setText(self._whole)
        self.radio.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rest.hide()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(_at(event)):
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)


def _at(event: QMouseEvent) -> QPoint:
    return event.position().toPoint()
