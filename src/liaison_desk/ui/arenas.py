"""The collaboration arenas of a council as fields: a name and a line of status each, changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import CouncilId
from liaison_desk.services import arenas
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.keys import alt
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import grow, hbox, keep_rows, top, vbox

FAMILY = "arena"
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ArenaList(QWidget):
    """What is typed is kept at every key; the list is the same wherever it is shown. `stacked` where it is narrow."""

    def __init__(self, context: Context, *, stacked: bool = False) -> None:
        super().__init__()
        self._context, self._stacked = context, stacked
        self._council_id = CouncilId("")
        self._lines: dict[str, ArenaLine] = {}
        self._order: list[str] = []
        self._column = vbox(spacing=8 if stacked else 4)
        bar = InputBar(Icon.PLUS, self.tr("Add an arena"), dim="normal", says=self.tr("Add a collaboration arena"))
        self._new = KeptLine(context, "", bar, FAMILY)
        self._new.entered.connect(self._add)
        self.setLayout(vbox(self._column, self._new, spacing=8))

    def show_council(self, council_id: CouncilId) -> None:
        self._council_id = council_id
        self._new.show_subject(council_id)
        with self._context.desk.read() as reader:
            found = arenas.of_council(reader, council_id)
        if [arena.id for arena in found] != self._order:
            self._make_lines(found)
        for arena in found:
            self._lines[arena.id].show_arena(arena)

    def fold(self) -> None:
        for line in list(self._lines.values()):
            line.fold()

    def _make_lines(self, found: Sequence[Arena]) -> None:
        self._order = [arena.id for arena in found]
        self._lines = keep_rows(self._column, self._lines, self._order, self._line)
        follow_layout(self)

    def _line(self, arena_id: str) -> "ArenaLine":
        return ArenaLine(self._context, lambda: self._remove(arena_id), lambda step: self._move(arena_id, step),
                         stacked=self._stacked)  # fmt: skip

    # -- doing
    def _add(self, name: str) -> None:
        council_id = self._council_id
        self._new.settle(Op.EDIT_ARENAS, lambda work: arenas.add(work, council_id, name))

    def _move(self, arena_id: str, step: int) -> None:
        self._context.do(Op.EDIT_ARENAS, arenas.move, arena_id, step)

    def _remove(self, arena_id: str) -> None:
        line = self._lines[arena_id]
        name = line.name.edit.text()
        line.forget()
        beside = self._order[self._order.index(arena_id) + 1 :]
        self._context.do(Op.EDIT_ARENAS, arenas.remove, arena_id)
        (self._lines[beside[0]].status.edit if beside else self._new.edit).setFocus()
        self._context.say_undoable(self.tr("“{name}” is off the list").format(name=name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # taken by the fields, and by nothing around them
            super().keyPressEvent(event)


class ArenaLine(QWidget):
    def __init__(
        self, context: Context, remove: Callable[[], object], move: Callable[[int], object], *, stacked: bool
    ) -> None:
        super().__init__()
        self._move = move
        self.name = TextField(
            context, "", "name", says=self.tr("Arena"), hint=self.tr("Arena"), quiet=stacked, role="small"
        )
        self.status = TextField(
            context,
            "",
            "status",
            says=self.tr("Status"),
            hint=self.tr("Status in one line"),
            quiet=stacked,
            role="small",
        )
        self._bin = tool_button(Icon.X, self.tr("Take it off the list"), size=14, press=remove)
        both = (grow(self.name), top(self._bin))
        line = (
            vbox(hbox(*both, spacing=4), self.status, spacing=4)
            if stacked
            else hbox(grow(self.name, 2), grow(self.status, 5), top(self._bin), spacing=8)
        )
        self.setLayout(line)

    def show_arena(self, arena: Arena) -> None:
        self.name.show_row(arena)
        self.status.show_row(arena)
        self.status.edit.setAccessibleName(self.tr("Status: {arena}").format(arena=arena.name))
        self._bin.setAccessibleName(self.tr("Take off the list: {arena}").format(arena=arena.name))

    def fold(self) -> None:
        self.name.fold()
        self.status.fold()

    def forget(self) -> None:
        """What is being typed goes with its line."""
        self.name.restore()
        self.status.restore()

    @override
    def event(self, event: QEvent) -> bool:
        """Around it the same keys move what one stands on there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step(event):
            self._move(step)
        else:
            super().keyPressEvent(event)


def _step(event: QKeyEvent) -> int:
    """Up (-1) or down (+1) by the keys that move an item of the agenda too; 0 for any other."""
    wanted = alt("Shift")
    keys = Qt.KeyboardModifier.MetaModifier if wanted.startswith("Meta") else Qt.KeyboardModifier.AltModifier
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _MOVES.get(Qt.Key(event.key()), 0) if pressed == keys | Qt.KeyboardModifier.ShiftModifier else 0
