"""One member in the table: who it is, in what role, whether expected; and, unfolded, from when until when."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import Member
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.labels import label
from liaison_desk.services import contacts, councils
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.member_details import MemberDetails
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import about, joined, seat_limits, successor
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, grow, hbox, hline, middle, start, top, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Avatar, initials

SIDE, ROLE, EXPECTED, MORE = 156, 148, 72, 32  # widths of the columns
PAD, SPACING = 16, 12
INSET = 9  # from the frame of the role to its words
WITHOUT_SIDE, STACKED = 600, 440  # units: below, the side gives way; then role and tick go under the name


class MemberRow(QWidget):
    """Keeps its widgets from one reading to the next, so that nobody who is writing is disturbed."""

    unfolded = Signal(bool)
    remove_asked = Signal()

    def __init__(self, context: Context, member: Member, *, is_me: bool) -> None:
        super().__init__()
        self._context, self._member = context, member
        self._can_be_succeeded = False
        self._name = elided("", "small_strong")
        self._about = elided("", "caption", "text3")
        self._confirm = self._make_confirm()
        self._side = elided("", "small", "text2")
        self._side_column = fixed(hbox(grow(self._side)), SIDE)
        self._role = Select([(role, label(context.texts, role)) for role in MemberRole], None, "", quiet=True)
        self._role.setFont(theme.current().font("small"))
        self._role.picked.connect(self._on_role)
        self._past = text("", "small", "warning")
        self._expected = QCheckBox()
        self._expected.clicked.connect(self._on_expected)
        self.more = tool_button(Icon.ELLIPSIS, self.tr("More"), press=self.toggle)
        self._avatar = Avatar("", 28)
        words = vbox(self._name, self._about, self._confirm, spacing=0)
        who = hbox(top(self._avatar), grow(words), spacing=10)
        self._role_column = fixed(hbox(grow(self._role), self._past, spacing=0), ROLE)
        self._past.setContentsMargins(theme.current().px(INSET), 0, 0, 0)
        self._tick_column = fixed(hbox(self._expected, STRETCH), EXPECTED)
        controls = box(hbox(self._side_column, self._role_column, self._tick_column, spacing=SPACING))
        self._cells = hbox(grow(who), start(controls), spacing=SPACING)
        self.row = Row(
            hbox(grow(self._cells), middle(self.more), spacing=SPACING, margins=(PAD - 2, 5, PAD - 2, 5)), says=""
        )
        self.row.opened.connect(self.toggle)
        self.row.key.connect(self._on_key)
        self._details: MemberDetails | None = None
        self._column = vbox(hline(), self.row, spacing=0)
        self.setLayout(self._column)
        self.take_over(member, is_me=is_me)

    @property
    def membership_id(self) -> str:
        return self._member.membership.id

    @property
    def name(self) -> str:
        return self._member.person.contact.name

    # -- for the table
    def take_over(self, member: Member, *, is_me: bool) -> None:
        """The row of somebody else, of another council: to make rows anew takes longer."""
        self._member, self._is_me = member, is_me
        self._avatar.show_letters(initials(member.person.contact.name), "accent" if is_me else "neutral")
        if self._details is not None:
            self._details.hide()
            self._details.deleteLater()
            self._details = None

    def show_member(self, member: Member, shown: Shown) -> None:
        self._member = member
        seat, person, texts = member.membership, member.person.contact, self._context.texts
        former, limits = shown.is_former(member), seat_limits(member.membership, texts, shown.today)
        side, role = label(texts, person.side), label(texts, seat.role)
        self._name.setText(person.name)
        after = shown.successor(member)
        self._about.setText(joined(about(member), successor(after, texts) if former else limits))
        self._side.setText(side)
        self._past.setText(f"{role} {limits}")
        self._past.setVisible(former)
        self._role.setVisible(not former)
        self._role.set_value(seat.role)
        self._expected.setVisible(not former)
        self._expected.setChecked(seat.is_expected)
        to_be_confirmed = not former and shown.asks_about(person)
        self._confirm.setVisible(to_be_confirmed)
        self._can_be_succeeded = not self._is_me and after is None
        if self._details is not None:
            self._details.show_member(member, can_be_succeeded=self._can_be_succeeded)
        whole = (person.name, about(member), side, f"{role} {limits}".strip(), successor(after, texts))
        self._name_parts(person.name, joined(*whole, by=", "))

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        self._side_column.setVisible(units >= WITHOUT_SIDE)
        stacked = units < STACKED
        self._cells.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._expected.setText(self.tr("Expected") if stacked else "")

    @property
    def is_unfolded(self) -> bool:
        return self._details is not None and not self._details.isHidden()

    def toggle(self) -> None:
        self.set_unfolded(not self.is_unfolded)

    def set_unfolded(self, unfolded: bool) -> None:
        if unfolded == self.is_unfolded:
            return
        details = self._made_details()
        details.setVisible(unfolded)
        if unfolded:
            details.since.setFocus()
        else:
            details.leave()
        self.unfolded.emit(unfolded)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_unfolded:
            self.set_unfolded(False)
            self.row.setFocus()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        if self._details is not None and self.is_unfolded:
            self._details.leave()

    # -- parts
    def _make_confirm(self) -> QWidget:
        self._yes = button(self.tr("Confirm"), "link", press=self._on_confirm)
        note = text(self.tr("To be confirmed"), "caption", "warning")
        note.setToolTip(self.tr("After an election it is not certain that a political member still has the post."))
        return box(hbox(glyph(Icon.VOTE, "warning", 14), note, self._yes, STRETCH, spacing=6))

    def _made_details(self) -> MemberDetails:
        if self._details is None:
            self._details = MemberDetails(self._context, self._member, indent=PAD + 38, pad=PAD)
            self._details.remove_asked.connect(self.remove_asked)
            self._details.show_member(self._member, can_be_succeeded=self._can_be_succeeded)
            self._details.hide()
            self._column.addWidget(self._details)
            follow_layout(self)
        return self._details

    def _name_parts(self, name: str, whole: str) -> None:
        """What a screen reader says of the row and of each thing in it."""
        self.row.setAccessibleName(whole)
        self._role.setAccessibleName(self.tr("Role of {name}").format(name=name))
        self._expected.setAccessibleName(self.tr("{name} is expected at the meetings").format(name=name))
        self._yes.setAccessibleName(self.tr("Confirm that {name} still has the post").format(name=name))
        more = self.tr("More about the membership of {name}").format(name=name)
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)

    # -- doing
    def _on_key(self, key: str) -> None:
        if key == "Delete":
            self.remove_asked.emit()
        elif key == "Space" and self._expected.isVisible():
            self._expected.click()

    def _on_role(self, role: MemberRole) -> None:
        self._context.do(Op.EDIT_MEMBER, councils.change_role, self.membership_id, role)

    def _on_expected(self, expected: bool) -> None:
        self._context.do(Op.EDIT_MEMBER, councils.save_member, replace(self._member.membership, is_expected=expected))

    def _on_confirm(self) -> None:
        person = self._member.person.contact
        if self._context.do(Op.EDIT_CONTACT, contacts.confirm, person.id):
            self.row.setFocus()
            self._context.say_undoable(self.tr("{name} is confirmed").format(name=person.name))
