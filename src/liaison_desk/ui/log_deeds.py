"""What can be done with an entry of the contact log, by its keys and from its menu: the same wherever it is listed."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogRow
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.services import contact_log
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.menu import ItemMenu
from liaison_desk.ui.place import Place


class LogDeeds(QObject):
    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner

    def press(self, row: LogRow, key: str) -> None:
        """`key` as rows tell it: T, S, Delete, F2."""
        match key:
            case "T":
                self.to_action(row)
            case "S":
                self.to_case(row)
            case "F2":
                self.change(row)
            case "Delete":
                self.remove(row)

    def change(self, row: LogRow) -> None:
        self._context.window.open_panel("log_contact", entry_id=row.entry.id)

    def to_action(self, row: LogRow) -> None:
        """The action item that came of it, or a new one."""
        if row.action is not None:
            self._context.window.go(Place("actions", row.action.id))
        else:
            self._context.window.open_panel("new_action", log_entry_id=row.entry.id)

    def to_case(self, row: LogRow) -> None:
        """The case that came of it, or a new one on the agenda of the next meeting."""
        if row.item is not None and row.meeting is not None:
            part = "prepare" if row.meeting.stage is MeetingStage.PLANNED else "hold"
            self._context.window.go(Place("meeting", row.meeting.id, part, row.item.id))
        else:
            self._context.window.open_panel("log_case", entry_id=row.entry.id)

    def remove(self, row: LogRow) -> None:
        outcome = self._context.attempt(Op.REMOVE_LOG, contact_log.remove, row.entry.id)
        if outcome:
            self._context.say_undoable(self.tr("The entry is removed"))
        else:
            self._context.window.say(outcome.problem)

    def open_menu(self, row: LogRow, spot: QPoint) -> None:
        menu = ItemMenu(self._owner)
        menu.offer(self.tr("Change"), ("Enter",), lambda: self.change(row))
        action = self.tr("See the action item") if row.action else self.tr("Make it an action item")
        menu.offer(action, ("T",), lambda: self.to_action(row))
        case = self.tr("See the case") if row.item else self.tr("Put it on an agenda")
        menu.offer(case, ("S",), lambda: self.to_case(row))
        menu.addSeparator()
        for person in row.people:
            see = self.tr("Go to {name}").format(name=person.name)
            menu.offer(see, (), partial(self._context.window.go, Place("contacts", person.id)))
        menu.offer(self.tr("Remove"), caps("Del"), lambda: self.remove(row))
        menu.popup(spot)
