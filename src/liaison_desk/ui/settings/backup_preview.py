"""One backup beside the list: read through, what it holds, what would be missing, and the way back to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.backups import Backup, Contents, Difference, Loss, What
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.paths import Paths
from liaison_desk.services import backups
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, box, hbox, hline, refill, vbox
from liaison_desk.ui.kit.rows import facts, line_with_icon, section

_LABELS = 136  # units
MOST = 12  # of what would be missing, before the rest is only counted


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in a backup; without contents it is damaged."""

    backup: Backup
    contents: Contents | None
    difference: Difference | None  # None also where the program is older than the backup


class BackupPreview(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._backup: Backup | None = None
        self._when, self._why = paragraph("", "h2"), paragraph("", "small", "text3")
        self._below = vbox(spacing=12)
        self.final = FinalStep("", "", self._restore)
        self._deed = box(vbox(hline(), hbox(self.final.button, STRETCH), self.final.strip, spacing=12))
        head = vbox(self._when, self._why, spacing=2)
        self.setLayout(vbox(head, box(self._below), self._deed, STRETCH, spacing=12, margins=16))

    def show_backup(self, backup: Backup) -> None:
        if backup == self._backup:
            return
        self._backup = backup
        context, texts = self._context, self._context.texts
        self._when.setText(texts.moment_words(backup.at))
        self._why.setText(f"{label(texts, backup.why)}  ·  {texts.size_words(backup.size)}")
        self.final.cancel()
        self._deed.hide()
        refill(self._below, paragraph(self.tr("It is being read through …"), "small", "text2"))
        paths, key = context.paths, context.keeper.key
        context.jobs.start(lambda: _read(paths, backup, key), self._on_read, self._on_failed)

    def _on_read(self, read: Read) -> None:
        if read.backup != self._backup:
            return
        can_restore = read.contents is not None and not read.contents.is_newer
        when = self._context.texts.moment_words(read.backup.at)
        self.final.show_words(
            self.tr("Restore this backup"),
            self.tr(
                "The desk becomes what it was {when}. What is here now is set aside, in a folder of its own, and is not "
                "lost. Undo is emptied. This is final."
            ).format(when=when),
        )
        self._deed.setVisible(can_restore)
        refill(self._below, *self._items(read))

    def _on_failed(self, error: Exception) -> None:
        raise error  # a mistake of the program

    def _items(self, read: Read) -> Iterator[Item]:
        if read.contents is None:
            yield line_with_icon(
                Icon.TRIANGLE_ALERT,
                self.tr("It is damaged and cannot be restored."),
                self.tr("Nothing of the desk has been touched. Choose another one."),
            )
            return
        if read.contents.is_newer:
            yield line_with_icon(
                Icon.TRIANGLE_ALERT,
                self.tr("It was written by a newer version of the program, which alone can open it."),
            )
            return
        yield facts(list(self._facts(read.contents)), _LABELS)
        if read.difference is None:
            yield paragraph(self.tr("The desk itself could not be read, so the two cannot be compared."), "small")
        else:
            yield from self._differences(read.difference)

    def _facts(self, held: Contents) -> Iterator[tuple[str, str]]:
        texts = self._context.texts
        for what in What:
            words = str(held.counts[what])
            if what is What.MEETING and held.first_day and held.last_day:
                first, last = (texts.date_words(day, DateStyle.DAY) for day in (held.first_day, held.last_day))
                words = self.tr("{count}, from {first} to {last}").format(count=words, first=first, last=last)
            yield label(texts, what), words
        if held.changed_at is not None:
            yield self.tr("Last change"), texts.moment_words(held.changed_at)

    def _differences(self, difference: Difference) -> Iterator[Item]:
        texts = self._context.texts
        if difference.is_none:
            yield paragraph(self.tr("It is the same as the desk now."), "small", "text2")
            return
        if difference.losses or difference.others:
            yield Gap(4)
            yield section(self.tr("What would be missing"), count=len(difference.losses) or None)
        shown = difference.losses[:MOST]
        if shown:
            yield box(vbox(*(self._loss(loss) for loss in shown), spacing=6))
        rest = len(difference.losses) - len(shown)
        if rest:
            yield paragraph(self.tr("and %n more", "", rest), "small", "text2")
        if difference.others:
            yield paragraph(
                self.tr("%n other thing(s): notes, log entries, agreements and the like", "", difference.others),
                "small",
                "text2",
            )
        if difference.returning:
            counts = texts.names(f"{label(texts, what)}: {n}" for what, n in difference.returning.items())
            words = self.tr("What was removed or erased since is back then. {counts}.").format(counts=counts)
            yield line_with_icon(Icon.INFO, words)

    def _loss(self, loss: Loss) -> Item:
        texts = self._context.texts
        day = texts.date_words(loss.day, DateStyle.DAY) if loss.day else ""
        what = self._state(loss)
        return line_with_icon(_ICONS[loss.what], loss.name, "  ·  ".join(filter(None, (day, what))))

    def _state(self, loss: Loss) -> str:
        if loss.is_new:
            return self.tr("new since then")
        if loss.what is What.MEETING:
            return self.tr("the meeting or its minutes have changed since then")
        return self.tr("changed since then")

    def _restore(self) -> None:
        if self._backup is not None:
            self._context.window.restore(self._backup)


_ICONS = {
    What.MUNICIPALITY: Icon.LANDMARK,
    What.MEETING: Icon.CALENDAR_DAYS,
    What.ACTION: Icon.LIST_CHECKS,
    What.DOCUMENT: Icon.FILE_TEXT,
    What.CONTACT: Icon.USER,
}


def _read(paths: Paths, backup: Backup, key: str) -> Read:
    """On a thread beside the windows."""
    try:
        held = backups.contents(backup, key)
    except (StoreError, OSError):
        return Read(backup, None, None)
    try:
        found = None if held.is_newer else backups.difference(paths, backup, key)
    except (StoreError, OSError):
        found = None
    return Read(backup, held, found)
