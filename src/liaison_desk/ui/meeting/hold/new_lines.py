"""What is written in the entry line: half-written under every item, kept under the one where one is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.services import minutes, owners
from liaison_desk.services.actions import NOBODY
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.meeting.half_line import HalfLine, from_text
from liaison_desk.ui.meeting.hold.capture import Capture, Line
from liaison_desk.ui.meeting.words import kind_words


class NewLines(QObject):
    """The half-written line stays with its item, through every other item, page and restart."""

    kept = Signal()

    def __init__(self, context: Context, capture: Capture) -> None:
        super().__init__(capture)
        self._context, self._capture = context, capture
        self._item_id: ItemId | None = None
        self._halves: dict[ItemId, HalfLine] = {}
        self._is_refused = False  # by the disk, which the entry line says
        capture.committed.connect(self._keep)
        capture.typed.connect(self._on_typed)
        context.saving.changed.connect(self._on_saving)

    def show_file(self, file: MeetingFile, drafts: Mapping[str, str]) -> None:
        """`drafts` are the newest ones, on the disk or not."""
        keys = {item.id: line_key(item.id) for item in file.items}
        self._halves = {item_id: from_text(drafts[key]) for item_id, key in keys.items() if key in drafts}
        if self._item_id not in keys:
            self._item_id = None

    def stand_at(self, item_id: ItemId) -> None:
        if item_id != self._item_id:
            self._item_id = item_id
            self._capture.show_half(self._halves.get(item_id, HalfLine()))

    @property
    def are_half_written(self) -> bool:
        return bool(self._halves)

    def _on_typed(self, half: HalfLine) -> None:
        if self._item_id is not None:
            self._halves[self._item_id] = half
            self._context.saving.keep(line_key(self._item_id), half.as_text() if half else None)

    def _keep(self, line: Line) -> None:
        item_id = self._item_id
        if item_id is None:
            return
        helpers = [owner.contact_id for owner in map(owners.owner_of, line.helpers) if owner.contact_id]
        outcome = self._context.settle(
            Op.ADD_ENTRY,
            line_key(item_id),
            lambda work: minutes.add_entry(
                work,
                item_id,
                line.kind,
                line.text,
                owner=owners.owner_of(line.owner) if line.owner else NOBODY,
                helpers=helpers,
                deadline=line.deadline,
            ),
        )
        if not outcome:
            self._capture.show_problem(outcome.problem)
            self._is_refused = self._context.saving.failed_since is not None
            return
        self._halves.pop(item_id, None)
        self._capture.show_half(HalfLine())
        self._capture.edit.setFocus()
        kind = kind_words(line.kind, self._context.texts)
        announce.polite(self._capture.edit, self.tr("Kept: {kind}").format(kind=kind))
        self.kept.emit()

    def _on_saving(self) -> None:
        """What the disk refused can be kept now."""
        if self._is_refused and self._context.saving.failed_since is None:
            self._is_refused = False
            self._capture.show_problem("")


def line_key(item_id: ItemId) -> str:
    """Where the half-written line of an item is kept."""
    return f"line|{item_id}"
