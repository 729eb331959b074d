"""Who is invited for one agenda item alone."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.services import minutes, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.kit.buttons import ToolButton, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import refill, vbox
from liaison_desk.ui.kit.rows import person_row


class ItemGuests(QWidget):
    """Added by name, taken off one by one. Who takes part in the meeting anyway is not offered."""

    def __init__(self, context: Context, candidates: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__()
        self._context, self._candidates = context, candidates
        self._file: MeetingFile | None = None
        self._item_id: ItemId | None = None
        self._shown: list[Participant] = []
        self._bins: list[ToolButton] = []
        self._column = vbox(spacing=4)
        self._adder = PersonField(
            context, "", self._others, says=self.tr("Invite for this item alone"),
            hint=self.tr("Name of someone who comes for this item only"), icon=Icon.USER,
        )  # fmt: skip
        self._adder.chosen.connect(self._add)
        head = text(self.tr("Invited for this item alone"), "small_strong")
        self.setLayout(vbox(head, self._column, self._adder, spacing=6))

    def show_item(self, file: MeetingFile, item_id: ItemId) -> None:
        self._file, self._item_id = file, item_id
        found = file.guests_of(item_id)
        if found != self._shown:
            self._shown = found
            self._bins = [self._bin(guest) for guest in found]
            rows = [
                person_row(guest.contact.name, guest.contact.title, bin_)
                for guest, bin_ in zip(found, self._bins, strict=True)
            ]
            refill(self._column, *rows)
            for row in rows:
                row.show()

    def fold(self) -> bool:
        """False where a name is half-typed: then it says what to do with it."""
        return not self._adder.half or self._adder.commit()

    def restore(self) -> None:
        self._adder.restore()

    def _bin(self, guest: Participant) -> ToolButton:
        says = self.tr("Take {name} off the item").format(name=guest.contact.name)
        return tool_button(Icon.X, says, press=partial(self._remove, guest))

    def _others(self) -> Sequence[Candidate]:
        taken = {person.contact.id for person in self._file.people} if self._file else set()
        people = filter(owners.is_person, self._candidates())
        return [person for person in people if owners.owner_of(person).contact_id not in taken]

    # -- doing
    def _add(self, candidate: Candidate | None) -> None:
        contact_id = owners.owner_of(candidate).contact_id if candidate else None
        if self._file is None or contact_id is None:
            return
        self._adder.show_value(None)
        meeting_id = self._file.meeting.id
        self._context.do(Op.SET_ATTENDANCE, minutes.add_guest, meeting_id, contact_id, only_item_id=self._item_id)
        self._adder.edit.setFocus()

    def _remove(self, guest: Participant) -> None:
        if self._file is None:
            return
        at = self._shown.index(guest)
        self._context.do(Op.SET_ATTENDANCE, minutes.remove_guest, self._file.meeting.id, guest.contact.id)
        (self._bins[min(at, len(self._bins) - 1)] if self._bins else self._adder.edit).setFocus()
        self._context.say_undoable(self.tr("{name} is off the list").format(name=guest.contact.name))
