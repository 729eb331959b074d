"""The line that adds a case to the agenda, and the section it goes into."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.agenda import sections
from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.services import agenda
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.fields import InputBar, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import grow, hbox, top, vbox


class AddLine(QWidget):
    """Enter adds; the line is empty again and the section stays, for the next case."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._file: MeetingFile | None = None
        bar = InputBar(
            Icon.PLUS,
            self.tr("Add a case"),
            "",
            Kbd(*caps("Ctrl+Enter")),
            says=self.tr("Add a case to the agenda"),
        )
        self.line = KeptLine(context, "", bar, "case")
        self.line.entered.connect(self._add)
        self._guard = Guard(context)
        self.line.edit.textChanged.connect(lambda words: self._guard.look_at(words))
        self._section = select([(None, "")], None, self.tr("Where the new case goes"), width=232)
        self._section.setProperty("dim", "large")  # as tall as the line beside it
        self.setLayout(vbox(hbox(grow(self.line), top(self._section), spacing=8), self._guard, spacing=6))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        found = sections(file.items)
        chosen = self._section.value()
        stays = chosen if any(item.id == chosen for item in found) else None
        alone = self.tr("As an item of its own")
        self._section.set_options([(None, alone), *((item.id, item.title) for item in found)], stays)
        self._section.setVisible(bool(found))
        self.line.show_subject(file.meeting.id)

    def ask(self) -> None:
        """Add what is written, or begin to write."""
        if self.line.edit.hasFocus() and self.line.words:
            self._add(self.line.words)
        else:
            self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, title: str) -> None:
        file = self._file
        if file is None:
            return
        section = cast("ItemId | None", self._section.value())
        outcome = self.line.settle(Op.ADD_ITEM, lambda work: agenda.add_item(work, file.meeting.id, title, section))
        if outcome.value is not None:
            announce.polite(self, self.tr("{title} is on the agenda").format(title=outcome.value.title))
