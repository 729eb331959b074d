"""A document beside the page that makes it: made in a job, shown as paper, kept at its page and zoom."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPoint, QTimer, Signal
from PySide6.QtGui import QPalette, QPixmap, QShowEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import STRETCH, frame, grow, hbox, vbox
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.kit.rows import banner

logger = logging.getLogger(__name__)

PAUSE = 600  # milliseconds of rest before the paper is made anew
_ZOOM_STEP = 1.2


class Preview(QWidget):
    """`refresh` after every change; several in a row make one document."""

    shown = Signal()  # the newest document stands there

    def __init__(self, context: Context, make: Callable[[], bytes], *right: QWidget) -> None:
        """`make` runs in a job; it must only read. `right` are buttons at the end of the header."""
        super().__init__()
        self._context, self._make = context, make
        self._is_making = self._again = False
        self._content = b""
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        speak_as(self._view, "Document")
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(self.tr("Preview"))
        self._view.setDocument(self._document)
        self._last = _LastPicture(self._view, self._document)
        look, palette = theme.current(), self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, look.color("sunken"))
        self._view.setPalette(palette)
        self._view.setPageSpacing(look.px(16))
        edge = look.px(20)
        self._view.setDocumentMargins(QMargins(edge, edge, edge, edge))
        self._pages = elided("", "small", "text3", tabular=True)
        smaller = tool_button(Icon.ZOOM_OUT, self.tr("Smaller"), press=lambda: self._zoom(1 / _ZOOM_STEP))
        larger = tool_button(Icon.ZOOM_IN, self.tr("Larger"), press=lambda: self._zoom(_ZOOM_STEP))
        self._failed = banner(
            "warning",
            Icon.TRIANGLE_ALERT,
            self.tr("The document could not be made"),
            self.tr("Nothing that is written is lost. The log tells more."),
            button(self.tr("Try again"), press=self.refresh_now),
        )
        self._failed.hide()
        header = frame(
            "topbar",
            hbox(
                text(self.tr("Preview"), "h3"), self._pages, STRETCH, smaller, larger, *right, margins=(20, 12, 20, 12)
            ),
        )
        self.setLayout(vbox(header, self._failed, grow(self._view), spacing=0))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self.refresh_now)
        self._view.pageNavigator().currentPageChanged.connect(self._show_page)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        follow_layout(self)  # not before: only in its window has it a place among what Tab goes through

    @property
    def view(self) -> QPdfView:
        return self._view

    @property
    def document(self) -> QPdfDocument:
        return self._document

    def refresh(self) -> None:
        """Soon, when nothing more has changed."""
        self._rest.start()

    def refresh_now(self) -> None:
        self._rest.stop()
        if self._is_making:
            self._again = True
            return
        self._is_making = True
        self._context.jobs.start(self._make, self._on_made, self._on_failed)

    def _on_made(self, content: bytes) -> None:
        self._is_making = False
        self._failed.hide()
        if content != self._content:
            self._content = content
            self._load(content)
        self.shown.emit()
        self._go_on()

    def _load(self, content: bytes) -> None:
        bar = self._view.verticalScrollBar()
        scrolled, mode, factor = bar.value(), self._view.zoomMode(), self._view.zoomFactor()
        before = self._view.viewport().grab() if self._document.pageCount() else None
        self._document.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.setZoomMode(mode)
        self._view.setZoomFactor(factor)
        bar.setValue(scrolled)
        self._show_page()
        if before is not None:
            self._last.show_until_drawn(before)

    def _on_failed(self, error: Exception) -> None:
        logger.error("a preview could not be made", exc_info=error)
        self._is_making = False
        self._failed.show()
        self._go_on()

    def _go_on(self) -> None:
        """What changed meanwhile makes one more; while one is still writing, after the next rest."""
        again, self._again = self._again, False
        if again and not self._rest.isActive():
            self.refresh_now()

    def _show_page(self) -> None:
        page, pages = self._view.pageNavigator().currentPage() + 1, self._document.pageCount()
        self._pages.setText(self.tr("page {page} of {pages}").format(page=page, pages=pages) if pages else "")

    def _zoom(self, factor: float) -> None:
        now = self._view.zoomFactor()
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth and self._document.pageCount():
            width = self._document.pagePointSize(0).width() * self._view.logicalDpiX() / 72
            edges = self._view.documentMargins()
            now = (self._view.viewport().width() - edges.left() - edges.right()) / width
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(0.25, min(now * factor, 5.0)))

    def go_to_top(self) -> None:
        """Another document is shown from its first page."""
        self._view.pageNavigator().jump(0, QPoint())


class _LastPicture(QLabel):
    """What was seen, over the view until Qt has drawn the new pages: paper must not go blank at every pause."""

    def __init__(self, view: QPdfView, document: QPdfDocument) -> None:
        super().__init__(view.viewport())
        self._view, self._document = view, document
        self._drawer = QPdfPageRenderer(self)
        self._drawer.setDocument(document)
        self._drawer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._drawer.pageRendered.connect(self.hide)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def show_until_drawn(self, picture: QPixmap) -> None:
        """The view does not tell when it has drawn; but pages are drawn one after the other, and ours comes last."""
        self.setPixmap(picture)
        self.resize(self._view.viewport().size())
        self.show()
        self._view.viewport().repaint()
        page = min(self._view.pageNavigator().currentPage() + 1, self._document.pageCount() - 1)
        self._drawer.requestPage(page, self._view.viewport().size())
