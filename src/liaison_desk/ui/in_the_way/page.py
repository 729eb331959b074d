"""In place of a desk: why it is not shown, what could take its place, and what to press."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.bell import Call
from liaison_desk.ui.in_the_way.obstacles import Obstacle
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Cell, Gap, box, hbox, start, vbox
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.status import Tile

WIDEST = 640  # units of the column


class InTheWayPage(QWidget):
    again = Signal()
    took_over = Signal()  # from another machine, which has it no longer
    other_shown = Signal()  # the other window has come forward

    def __init__(
        self, obstacle: Obstacle, folder: str, offers: QWidget | None, *, goes_on: bool, more: Sequence[QWidget] = ()
    ) -> None:
        """`goes_on`: the desk can be opened for all that."""
        super().__init__()
        self._folder = folder
        retry_words = self.tr("Go on with the desk as it is") if goes_on else self.tr("Try again")
        self.retry = button(retry_words, name=Icon.REFRESH_CW, press=self.again.emit)
        self.show_folder = button(self.tr("Show the folder"), name=Icon.FOLDER, press=self._on_show)
        self._note = paragraph("", "small", "text2")
        self._note.hide()
        title = text(obstacle.title, "h1")
        title.setWordWrap(True)
        take_over = self._take_over() if obstacle.asks_to_take_over else None
        buttons: list[QWidget] = []
        if obstacle.is_open_here:
            buttons.append(button(self.tr("Show the other window"), "primary", press=self._on_other))
        buttons += [self.retry, self.show_folder, *([take_over.button] if take_over else ()), *more]
        column = box(
            vbox(
                start(Tile(obstacle.sign, "danger" if obstacle.offers_backups else "neutral", 48)),
                Gap(8),
                title,
                paragraph(obstacle.sentence, "body", "text2"),
                Gap(8),
                offers,
                take_over.strip if take_over else None,
                Gap(4),
                box(Flow(*buttons)),
                self._note,
                spacing=8,
            ),
            "canvas",
        )
        column.setMaximumWidth(theme.current().px(WIDEST))
        across = hbox(Cell(None, 1), Cell(column, 20), Cell(None, 1), spacing=0)
        inside = box(vbox(STRETCH, across, STRETCH, STRETCH, spacing=0, margins=(24, 32, 24, 32)), "canvas")
        self.setLayout(vbox(Cell(scroll(inside), 1), spacing=0))
        self._first = buttons[0]
        self._says = f"{obstacle.title}. {obstacle.sentence}"

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """A screen reader hears what is the case; Enter does what is harmless."""
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.assertive(self, self._says)

    def _take_over(self) -> FinalStep:
        return FinalStep(
            self.tr("Open it here all the same"),
            self.tr("Only where no other machine has it open: two that write at once damage the desk."),
            self.took_over.emit,
            kind="secondary",
        )

    def _on_show(self) -> None:
        """Where no program shows folders, the path is on the clipboard at least."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            QGuiApplication.clipboard().setText(self._folder)
            self._say(self.tr("No program here shows folders. The path is copied."))

    def _on_other(self) -> None:
        call = Call(Path(self._folder), None, self)
        call.answered.connect(self._on_answered)
        call.begin()

    def _on_answered(self, has_heard: bool) -> None:
        if has_heard:
            self.other_shown.emit()
        else:
            self._say(self.tr("It does not answer. Look for it among the windows of this machine."))

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.show()
        announce.polite(self, words)
