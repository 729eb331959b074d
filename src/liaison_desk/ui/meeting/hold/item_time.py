"""How long the item one is at has taken, where one wishes to see it."""

from PySide6.QtCore import QObject

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.ui.context import Context
from liaison_desk.ui.meeting.hold.item_head import ItemHead
from liaison_desk.ui.meeting.item_clock import ItemClock, clock_from, clock_key
from liaison_desk.ui.meeting.part import Sheet


class ItemTime(QObject):
    """It counts while the meeting runs, and goes along to another item."""

    def __init__(self, context: Context, head: ItemHead) -> None:
        super().__init__(head)
        self._context, self._head = context, head
        self._meeting: Meeting | None = None
        self._item: AgendaItem | None = None
        self._clock = ItemClock()

    def show_sheet(self, sheet: Sheet) -> None:
        self._meeting = sheet.file.meeting
        self._clock = clock_from(sheet.drafts.get(clock_key(self._meeting.id), ""))

    def stand_at(self, item: AgendaItem) -> None:
        self._item = item
        if self._meeting is not None and self._clock.is_wished:
            moved = self._clock.stand_at(item.id if self._runs else "", self._context.desk.now())
            if moved != self._clock:
                self._clock = moved
                self._context.saving.keep(clock_key(self._meeting.id), moved.as_text())
        self.tick()

    @property
    def _runs(self) -> bool:
        return self._meeting is not None and self._meeting.stage is MeetingStage.RUNNING

    def tick(self) -> None:
        item = self._item
        if item is not None:
            is_seen = self._clock.is_shown and self._runs
            seconds = self._clock.seconds(item.id, self._context.desk.now()) if is_seen else None
            self._head.show_spent(seconds, item.minutes)
