"""Files let go over a widget with the mouse. Keys must do the same by another way."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrop(QObject):
    """`dropped` is given the files; `hover` is told whether some are held over the widget.

    Editors inside it leave files to it, where they would put the names into the text.
    """

    def __init__(
        self,
        target: QWidget,
        dropped: Callable[[Sequence[Path]], object],
        hover: Callable[[bool], object] | None = None,
        *,
        editors: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(target)
        self._target, self._dropped, self._hover = target, dropped, hover
        target.setAcceptDrops(True)
        target.installEventFilter(self)
        for editor in editors:
            inner = editor.viewport() if isinstance(editor, QAbstractScrollArea) else editor
            inner.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (files := files_of(event.mimeData())):
            if watched is not self._target:
                event.ignore()  # on to the widget around it
                return True
            event.acceptProposedAction()
            self._show_hover(event.type() in _OVER)
            if event.type() is QEvent.Type.Drop:
                self._dropped(files)
            return True
        if watched is self._target and event.type() is QEvent.Type.DragLeave:
            self._show_hover(False)
        return super().eventFilter(watched, event)

    def _show_hover(self, over: bool) -> None:
        if self._hover is not None:
            self._hover(over)


def files_of(carried: QMimeData) -> list[Path]:
    """Those that lie on this computer or in its network; web addresses are none."""
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
