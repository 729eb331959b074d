"""Where the desk lies, how much it is, and its backups [S3]."""

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QLayout

from liaison_desk.domain.backups import Backup
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.unsafe_places import synced_by
from liaison_desk.services import backups, checking, disk
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, hline, middle, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.place import Place
from liaison_desk.ui.second_folder import SecondFolder

BACKUPS = "backups"  # the part of the settings that lists them


class StorageCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._folder = str(context.paths.data)
        self._newest: Backup | None = None
        self._is_sound: bool | None = None  # the newest one; None until it has been read through
        self._size = paragraph("", "small", "text2", tabular=True)
        self._burdens = vbox(spacing=4)
        self._checked = Pill("", "success", Icon.CIRCLE_CHECK, plain=True)
        self.open = button(self.tr("Open the folder"), name=Icon.FOLDER, press=self._on_open)
        copy = button(self.tr("Copy the path"), name=Icon.COPY, press=self._on_copy)
        self._backups = paragraph("", "small", "text2", tabular=True)
        self._trouble = paragraph("", "small", "danger")
        self.show_all = button(
            self.tr("Show the backups"),
            name=Icon.HISTORY,
            press=lambda: context.window.go(Place("settings", part=BACKUPS)),
        )
        words = vbox(paragraph(self.tr("Backups"), "body_strong"), self._backups, self._trouble, spacing=0)
        self._second = SecondFolder(context)
        own = vbox(
            hline(),
            hbox(grow(words), middle(self.show_all), spacing=16),
            hline(),
            self._second,
            spacing=12,
        )
        self._own = box(own)
        self.setLayout(
            vbox(
                section(self.tr("Storage and backups"), self._checked),
                hbox(
                    top(glyph(Icon.HARD_DRIVE)),
                    grow(vbox(paragraph(self._folder, "body_strong"), self._size, spacing=2)),
                    spacing=12,
                ),
                self._burdens,
                self._synced(),
                paragraph(self.tr("A document leaves the folder only when you save a copy of it."), "small", "text2"),
                box(Flow(self.open, copy)),
                self._own,
                spacing=12,
                margins=16,
            )
        )
        self._own.setVisible(not context.is_sample)
        context.keeper.changed.connect(self.show_backups)
        context.health.changed.connect(self._show_checked)

    def show_size(self) -> None:
        context, texts = self._context, self._context.texts
        with context.desk.read() as reader:
            room = disk.room(context.paths, reader)
        words = [self.tr("{size}, encrypted").format(size=texts.size_words(room.desk))]
        if room.documents:
            words.append(self.tr("documents {size}").format(size=texts.size_words(room.documents)))
        if room.attachments:
            words.append(self.tr("attachments {size}").format(size=texts.size_words(room.attachments)))
        self._size.setText("  ·  ".join(words))
        refill(
            self._burdens,
            *(
                hbox(top(glyph(Icon.TRIANGLE_ALERT, "warning", 16)), grow(paragraph(label(texts, burden), "small")))
                for burden in room.burdens
            ),
        )
        self._show_checked()
        self.show_backups()

    def _show_checked(self) -> None:
        """When the file was last looked through, and found sound."""
        context, texts = self._context, self._context.texts
        at = checking.last_sound(context.paths)
        self._checked.setVisible(at is not None and not context.health.is_damaged)
        if at is None:
            return
        if at.date() == context.today():
            words = self.tr("Checked today {time}").format(time=texts.time_words(at.time()))
        else:
            words = self.tr("Checked {day}").format(day=texts.near_date(at.date(), context.today(), DateStyle.DAY))
        self._checked.show_state(words, "success", Icon.CIRCLE_CHECK)

    def _synced(self) -> QLayout | None:
        """A hint: nothing can be known of what such a program does."""
        name = synced_by(self._folder)
        if not name:
            return None
        words = self.tr(
            "The folder lies in {name}, and may be copied to other machines. Have the desk open on one at a time."
        ).format(name=name)
        return hbox(top(glyph(Icon.INFO, "warning", 16)), grow(paragraph(words, "small")))

    def show_backups(self) -> None:
        """What there is, by the names of the files; the newest is read through beside the windows, once."""
        context = self._context
        if context.is_sample:
            return
        found = backups.found(context.paths)
        trouble = context.keeper.state.here
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            words = self.tr("The last backup could not be made. {why} It is tried again by itself.")
            self._trouble.setText(words.format(why=label(context.texts, trouble)))
        if found and found[0] != self._newest and not context.keeper.is_running:
            self._newest, self._is_sound = found[0], None
            context.jobs.start(partial(_is_sound, found[0], context.keeper.key), self._on_read, self._on_unread)
        self._backups.setText(self._words(found))

    def _words(self, found: list[Backup]) -> str:
        texts = self._context.texts
        if self._context.keeper.is_running:
            return self.tr("A backup is being made …")
        if not found:
            return self.tr("None yet. The first is made when you close the program.")
        size = texts.size_words(sum(backup.size for backup in found))
        count = self.tr("%n backup(s), {size}, the oldest from {day}.", "", len(found)).format(
            size=size, day=texts.date_words(found[-1].at.date(), DateStyle.DAY)
        )
        if self._is_sound is None:
            last = self.tr("The last is from {when}.")
        elif self._is_sound:
            last = self.tr("The last, from {when}, has been read through and can be opened.")
        else:
            last = self.tr("The last, from {when}, is damaged. Make a new one.")
        return f"{count} {last.format(when=texts.moment_words(found[0].at))}"

    def _on_read(self, told: tuple[Backup, bool]) -> None:
        if told[0] == self._newest:
            self._is_sound = told[1]
            self._backups.setText(self._words(backups.found(self._context.paths)))

    def _on_unread(self, error: Exception) -> None:
        raise error  # a mistake of the program

    def _on_open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            self._context.window.say(self.tr("No program here shows folders. Copy the path instead."))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._folder)
        self._context.window.say(self.tr("The path is copied"))


def _is_sound(backup: Backup, key: str) -> tuple[Backup, bool]:
    try:
        backups.contents(backup, key)
    except (StoreError, OSError):
        return backup, False
    return backup, True
