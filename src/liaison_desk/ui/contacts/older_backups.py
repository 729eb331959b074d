"""The backups that hold a person who is to be erased: by when each has gone, and whether they are to go at once."""

import logging
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.backups import Backup
from liaison_desk.domain.erasing import Forgotten
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import erasing
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, refill, vbox

logger = logging.getLogger(__name__)


class OlderBackups(QWidget):
    """`changed` comes when the officer has chosen otherwise."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told: list[tuple[Backup, date]] = []
        self._words, self._aside = paragraph("", "small", "text2"), paragraph("", "small", "text2")
        self._each = button(self.tr("Show each of them"), "link", press=self._show_each)
        self._lines = vbox(spacing=2)
        self._listed = box(self._lines)
        self._box = Check(self.tr("Remove these backups too"))
        self._box.toggled.connect(lambda _is_on: self.changed.emit())
        each = hbox(self._each, STRETCH)
        first = paragraph(self.tr("A new one is made before they go."), "caption", "text2")
        self._made = box(vbox(self._words, each, self._listed, self._box, first, spacing=8))
        self.setLayout(vbox(self._made, self._aside, spacing=8))

    @property
    def wanted(self) -> int:
        """How many are to go."""
        return len(self._told) if self._box.isChecked() else 0

    def look(self) -> None:
        """What there is now; nothing is chosen."""
        context = self._context
        self._told = erasing.in_backups(context.paths, context.desk.now())
        self._made.setVisible(bool(self._told))
        self._listed.hide()
        self._each.show()
        self._box.setChecked(False)
        if self._told:
            words = self.tr(
                "%n backup(s) hold the person. With a new one every day the last of them is gone by {day}.",
                "",
                len(self._told),
            )
            self._words.setText(words.format(day=self._day(max(gone for _, gone in self._told))))
        aside = erasing.set_aside(context.paths)
        self._aside.setVisible(bool(aside))
        self._aside.setText(
            self.tr("%n desk(s) set aside hold the person too. Remove them yourself, in the folder “aside”.", "", aside)
        )
        self.setVisible(bool(self._told or aside))

    def remove(self) -> None:
        """Beside the windows; what comes of it is said in time."""
        context = self._context
        paths, key, second, now = (
            context.paths,
            context.keeper.key,
            context.settings.second_folder,
            context.desk.now(),
        )
        context.jobs.start(lambda: erasing.forget_backups(paths, key, second, now), self._on_removed, self._on_failed)

    # -- inside
    def _show_each(self) -> None:
        refill(self._lines, *(paragraph(line, "caption", "text2", tabular=True) for line in self._each_in_words()))
        self._listed.show()
        self._each.hide()
        self._box.setFocus()

    def _each_in_words(self) -> Iterator[str]:
        texts = self._context.texts
        for backup, gone in self._told:
            made = texts.moment_words(backup.at)
            yield self.tr("{made}, gone by {day}").format(made=made, day=self._day(gone))

    def _day(self, day: date) -> str:
        return self._context.texts.date_words(day, DateStyle.DAY)

    def _on_removed(self, forgotten: Forgotten) -> None:
        words = self.tr("%n older backup(s) removed.", "", forgotten.count)
        if forgotten.has_others:
            words += " " + self.tr("Those in the second folder stay: it is away, or cannot be written to.")
        self._context.window.say(words)

    def _on_failed(self, error: Exception) -> None:
        logger.error("older backups could not be removed", exc_info=error)
        self._context.window.say(
            self.tr("No new backup could be made, so the older ones stay. They go when newer ones take their place.")
        )
