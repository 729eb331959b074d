"""Where the desk lies, and how much it is."""

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame

from liaison_desk.services import stores
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, top, vbox
from liaison_desk.ui.kit.rows import section


class StorageCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._folder = str(context.paths.data)
        self._size = paragraph("", "small", "text2", tabular=True)
        self.open = button(self.tr("Open the folder"), name=Icon.FOLDER, press=self._on_open)
        copy = button(self.tr("Copy the path"), name=Icon.COPY, press=self._on_copy)
        self.setLayout(
            vbox(
                section(self.tr("Storage")),
                hbox(
                    top(glyph(Icon.HARD_DRIVE)),
                    grow(vbox(paragraph(self._folder, "body_strong"), self._size, spacing=2)),
                    spacing=12,
                ),
                paragraph(self.tr("A document leaves the folder only when you save a copy of it."), "small", "text2"),
                box(Flow(self.open, copy)),
                spacing=12,
                margins=16,
            )
        )

    def show_size(self) -> None:
        style = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = self._context.texts.locale.formattedDataSize(stores.size(self._context.paths), 1, style)
        self._size.setText(self.tr("{size}, encrypted").format(size=size))

    def _on_open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            self._context.window.say(self.tr("No program here shows folders. Copy the path instead."))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._folder)
        self._context.window.say(self.tr("The path is copied"))
