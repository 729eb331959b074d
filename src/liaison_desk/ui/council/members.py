"""Who sits in a council, as a table to read and to change in place."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import Member
from liaison_desk.domain.ids import ContactId
from liaison_desk.services import councils, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.confirm import ToBeConfirmed
from liaison_desk.ui.council.member_row import EXPECTED, INSET, MORE, PAD, ROLE, SIDE, SPACING, WITHOUT_SIDE, MemberRow
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import missing_words
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, fixed, grow, hbox, keep_rows, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import initials


class MembersCard(Closing):
    """Names are found or made in the line «Add» opens; every change is a step of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: Shown | None = None
        self._rows: dict[tuple[str, str], MemberRow] = {}
        self._unfolded_earlier = False
        self.add = button(self.tr("Add"), "link", says=self.tr("Add a member"), press=self.open_adder)
        self._section = section(self.tr("Members"), self.add, count=0)
        self._adder = PersonField(
            context, "", self._candidates, says=self.tr("New member"), hint=self.tr("Name"), icon=Icon.SEARCH
        )
        self._adder.chosen.connect(self._on_chosen)
        self._typed = HalfTyped(context, self, "new_member", name=self._adder)
        self._adder_row = box(hbox(grow(self._adder), margins=(PAD, 4, PAD, 12)))
        self._adder_row.hide()
        self._missing = paragraph("", "small", "warning")
        missing = hbox(top(glyph(Icon.USER_X, "warning", 16)), grow(self._missing), margins=(PAD, 0, PAD, 8))
        self._missing_row = box(missing)
        self.confirm = ToBeConfirmed(context)
        self.confirm.done.connect(self._stand_on_first)
        self._header = self._make_header()
        self._nobody = box(hbox(paragraph(self.tr("No members yet."), "small", "text2"), margins=(PAD, 0, PAD, 16)))
        self._column = vbox(spacing=0)
        self._earlier = button("", "link", press=self._show_earlier)
        self._earlier_row = box(hbox(self._earlier, STRETCH, margins=(PAD, 8, PAD, 12)))
        self._roving = Roving(self)
        self.setLayout(
            vbox(
                hbox(grow(self._section), margins=(PAD, 12, PAD, 4)),
                self._missing_row,
                self.confirm,
                self._adder_row,
                self._header,
                self._nobody,
                self._column,
                self._earlier_row,
                spacing=0,
                margins=1,
            )
        )

    # -- for the page
    def show_council(self, shown: Shown) -> None:
        if self._shown is not None and self._shown.council.id != shown.council.id:
            self._unfolded_earlier = False
            self._hand_on(shown)
        self._shown = shown
        with self._typed.showing(shown.council.id) as is_other:
            self._adder.show_value(None)
        if is_other:
            self._adder_row.setVisible(self._adder.is_unsettled)
        self._missing.setText(missing_words(shown, self._context.texts))
        self._missing_row.setVisible(bool(shown.missing))
        self.confirm.show_council(shown)
        earlier = shown.earlier_members
        members = [*shown.members, *(earlier if self._unfolded_earlier else ())]
        self._section.show_count(sum(not shown.is_former(member) for member in members))
        self._header.setVisible(bool(members))
        self._nobody.setVisible(not members)
        self._earlier.setText(self.tr("Show %n earlier member(s)", "", len(earlier)))
        self._earlier.setAccessibleName(self._earlier.text())
        self._earlier_row.setVisible(bool(earlier) and not self._unfolded_earlier)
        self._show_rows(members, shown)

    def leave(self) -> None:
        for row in list(self._rows.values()):
            row.leave()

    def _stand_on_first(self) -> None:
        next(iter(row.row for row in self._rows.values()), self.add).setFocus()

    def open_adder(self) -> None:
        self._adder_row.show()
        self._adder.setFocus()

    def close_adder(self) -> None:
        self._adder.restore()
        self._adder_row.hide()

    # -- rows
    def _hand_on(self, shown: Shown) -> None:
        """The rows of another council become those of this one."""
        members = {_key(member): member for member in shown.members}
        rows = dict(zip(members, self._rows.values(), strict=False))
        for key, row in rows.items():
            row.take_over(members[key], is_me=_is_me(members[key], shown))
        spare = list(self._rows.values())[len(rows) :]
        self._rows = rows | {("", str(number)): row for number, row in enumerate(spare)}

    def _show_rows(self, members: list[Member], shown: Shown) -> None:
        of_key = {_key(member): member for member in members}
        self._rows = keep_rows(self._column, self._rows, of_key, lambda key: self._new_row(of_key[key], shown))
        for key, member in of_key.items():
            self._rows[key].show_member(member, shown)
        self._roving.set_rows([row.row for row in self._rows.values()])
        self._fit()

    def _new_row(self, member: Member, shown: Shown) -> MemberRow:
        row = MemberRow(self._context, member, is_me=_is_me(member, shown))
        row.unfolded.connect(lambda unfolded: self._on_unfolded(row, unfolded))
        row.remove_asked.connect(lambda: self._remove(row))
        return row

    def _make_header(self) -> QWidget:
        def column(words: str, width: int, inset: int = 0) -> QWidget:
            return fixed(hbox(Gap(inset), text(words, "caption_strong", "text3"), STRETCH, spacing=0), width)

        name = text(self.tr("Name"), "caption_strong", "text3")
        self._side_header = column(self.tr("Side"), SIDE)
        cells = hbox(
            grow(name),
            self._side_header,
            column(self.tr("Role"), ROLE, INSET),
            column(self.tr("Expected"), EXPECTED),
            Gap(MORE + SPACING),
            spacing=SPACING,
            margins=(PAD, 4, PAD, 4),
        )
        return box(cells)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        units = self.width() / theme.current().scale
        self._side_header.setVisible(units >= WITHOUT_SIDE)
        for row in self._rows.values():
            row.fit(units)

    def _on_unfolded(self, row: MemberRow, unfolded: bool) -> None:
        for other in self._rows.values():
            if unfolded and other is not row:
                other.set_unfolded(False)

    # -- doing
    def _candidates(self) -> list[Candidate]:
        """People who do not sit here yet."""
        if self._shown is None:
            return []
        with self._context.desk.read() as reader:
            people = [candidate for candidate in owners.candidates(reader) if owners.is_person(candidate)]
        seats, today = [m.membership for m in self._shown.file.members], self._shown.today
        seated = {seat.contact_id for seat in seats if seat.until is None or seat.until >= today}
        return [person for person in people if owners.owner_of(person).contact_id not in seated]

    def _on_chosen(self, person: Candidate | None) -> None:
        if person is None or self._shown is None:
            return
        contact_id = owners.owner_of(person).contact_id or ContactId("")
        outcome = self._context.attempt(Op.ADD_MEMBER, councils.welcome, self._shown.council.id, contact_id)
        if outcome:
            self._adder.show_value(None)
            self._context.say_undoable(self.tr("{name} is now a member").format(name=person.name))
        self._adder.set_error(outcome.problem)

    def _remove(self, row: MemberRow) -> None:
        rows = list(self._rows.values())
        after = [*rows[rows.index(row) + 1 :], *rows[: rows.index(row)][::-1]]
        self._context.do(Op.REMOVE_MEMBER, councils.remove_member, row.membership_id)
        next(iter(r.row for r in after), self.add).setFocus()
        self._context.say_undoable(self.tr("{name} is no longer in the list of members").format(name=row.name))

    def _show_earlier(self) -> None:
        self._unfolded_earlier = True
        if self._shown is not None:
            self.show_council(self._shown)

    @override
    def on_escape(self) -> bool:
        if not self._adder_row.isVisible():
            return False
        self.close_adder()
        self.add.setFocus()
        return True


def _key(member: Member) -> tuple[str, str]:
    """A row shows the initials it was made with."""
    return member.membership.id, initials(member.person.contact.name)


def _is_me(member: Member, shown: Shown) -> bool:
    return member.membership.contact_id == shown.officer_id
