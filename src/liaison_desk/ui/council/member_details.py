"""What is unfolded under a member: from when until when, and what can be done about the seat."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import Member
from liaison_desk.services import councils
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, vbox
from liaison_desk.ui.place import Place


class MemberDetails(QWidget):
    """Made when it is first wanted: a council has many members, and few of them are changed."""

    remove_asked = Signal()

    def __init__(self, context: Context, member: Member, *, indent: int, pad: int) -> None:
        super().__init__()
        self._context, self._member = context, member
        self.since = WhenField(context, self.tr("Member from"), only_days=True)
        self.until = WhenField(context, self.tr("Last day as a member"), only_days=True)
        self.since.changed.connect(self._on_days)
        self.until.changed.connect(self._on_days)
        self._typed = HalfTyped(context, self, "member", since=self.since, until=self.until)
        person = member.person.contact.id
        see = button(
            self.tr("Open contact"), name=Icon.USER, press=lambda: context.window.go(Place("contacts", person))
        )
        self._succeed = button(
            self.tr("Choose a successor"),
            hint=self.tr("Somebody else takes over the post, and the seats that go with it."),
            press=lambda: context.window.go(Place("contacts", person, "post")),
        )
        remove = button(
            self.tr("Remove"),
            hint=self.tr("For a member entered by mistake. Someone who leaves gets a last day instead."),
            press=self.remove_asked.emit,
        )
        fields = hbox(grow(vbox(self.since, STRETCH)), grow(vbox(self.until, STRETCH)), spacing=12)
        steps = box(Flow(see, self._succeed, remove, spacing=8))
        self.setLayout(vbox(fields, steps, spacing=12, margins=(indent, 4, pad, 16)))

    def show_member(self, member: Member, *, can_be_succeeded: bool) -> None:
        self._member = member
        seat = member.membership
        with self._typed.showing(seat.id) as is_other:
            for field, day in ((self.since, seat.since), (self.until, seat.until)):
                if is_other or (field.day != day and not field.error):
                    field.show_day(day)
        self._succeed.setVisible(can_be_succeeded)

    def leave(self) -> None:
        """What is being written becomes what it is."""
        for field in (self.since, self.until):
            if not field.error:
                field.commit()

    def _on_days(self) -> None:
        """Both at once: either may be the one that puts the other right."""
        changed = replace(self._member.membership, since=self.since.day, until=self.until.day)
        outcome = self._context.attempt(Op.EDIT_MEMBER, councils.save_member, changed)
        self.since.set_error("")
        self.until.set_error(outcome.problem)
