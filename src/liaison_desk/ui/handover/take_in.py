"""A handover that is taken in: the file and its code, what it holds, and what was done."""

import logging
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import ChangeSet, Op
from liaison_desk.domain.handover import Preview
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import handover
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover import doing
from liaison_desk.ui.handover.ask_file import AskFile
from liaison_desk.ui.handover.done import Done
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.handover.shown import Shown
from liaison_desk.ui.handover.words import taken_words
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.layout import STRETCH, add, clear, vbox
from liaison_desk.ui.place import Place

logger = logging.getLogger(__name__)


class TakeInPart(QWidget):
    """`changed` when another of its three is shown: the file is asked for, what it holds, what was taken in."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._units = 1000.0
        self._now: AskFile | Shown | Done | None = None
        self._column = vbox(spacing=0)
        self.setLayout(vbox(self._column, STRETCH, spacing=0))
        context.signals.changed.connect(self._on_changed)
        self._show_state()

    def fit(self, units: float) -> None:
        self._units = units
        if isinstance(self._now, Shown):
            self._now.fit(units)

    def first(self) -> QWidget:
        return self._now.first() if self._now is not None else self

    @property
    def side(self) -> QWidget | None:
        return self._now.side if isinstance(self._now, Shown) else None

    def ask_file(self) -> None:
        """Another one; what was chosen for this one is let go once it is."""
        held(self._context).forget_file()
        self._show_state()
        self._come()
        if isinstance(self._now, AskFile):
            self._now.ask()

    def _show_state(self) -> None:
        hold = held(self._context)
        if hold.taken is not None:
            with self._context.desk.read() as reader:
                named = {place.short_name: place for place in reader.all(Municipality)}
            places = [named[name] for name in hold.taken.label.municipalities if name in named]
            self._now = Done(self._context, hold.taken, places, self._see_aside)
        elif hold.preview is not None:
            shown = self._now = Shown(self._context, hold.preview)
            shown.asked.connect(self._on_asked)
            shown.cancelled.connect(self._on_cancelled)
            shown.people_chosen.connect(self._compare)
            shown.fit(self._units)
        else:
            asking = self._now = AskFile(self._context)
            asking.opened.connect(self._on_opened)
        clear(self._column)
        add(self._column, self._now)
        self.changed.emit()

    def _come(self) -> None:
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self) -> None:
        self._show_state()
        self._come()

    def _on_cancelled(self) -> None:
        held(self._context).forget_file()
        self._show_state()
        self._come()

    def _see_aside(self) -> None:
        self._context.window.go(Place("handover"))

    # -- taking it in
    def _on_asked(self) -> None:
        if isinstance(self._now, Shown):
            self._now.show_busy(is_busy=True)
            self._context.jobs.start(partial(doing.back_up, self._context), self._on_backed_up, self._on_no_backup)

    def _on_backed_up(self, _nothing: None) -> None:
        hold = held(self._context)
        if hold.incoming is None:
            return
        outcome = self._context.attempt(Op.TAKE_IN_HANDOVER, handover.take_in, hold.incoming, hold.choices)
        if outcome.value is None:
            self._refuse(outcome.problem)
            return
        hold.forget_file()
        hold.taken = outcome.value
        self._show_state()
        self._come()
        announce.polite(self, " ".join(taken_words(self._context.texts, outcome.value)))

    def _on_no_backup(self, error: Exception) -> None:
        logger.error("no backup could be made before a handover was taken in", exc_info=error)
        self._refuse(
            self.tr("No backup could be made, and without one nothing is taken in. Is there room on the disk?")
        )

    def _refuse(self, words: str) -> None:
        if isinstance(self._now, Shown):
            self._now.show_failure(words)
            self._now.go.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- compared anew
    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The desk may have gone on since the file was opened."""
        super().showEvent(event)
        if held(self._context).is_stale:
            self._compare()

    def _on_changed(self, _changes: ChangeSet) -> None:
        held(self._context).is_stale = True

    def _compare(self) -> None:
        hold = held(self._context)
        if hold.incoming is not None:
            hold.is_stale = False
            compare = partial(doing.compare, self._context, hold.incoming, frozenset(hold.apart))
            self._context.jobs.start(compare, self._on_compared, self._on_not_compared)

    def _on_compared(self, preview: Preview) -> None:
        hold = held(self._context)
        if hold.incoming is not None and preview != hold.preview:
            hold.preview = preview
            stood = _named(QApplication.focusWidget())
            self._show_state()
            again = [one for one in focusable(self) if stood and _named(one) == stood]
            (again or [self.first()])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_compared(self, error: Exception) -> None:
        logger.error("a handover could not be compared anew", exc_info=error)


def _named(widget: QWidget | None) -> tuple[str, str] | None:
    """By what one finds it again when it has been made anew."""
    parent = widget.parentWidget() if widget is not None else None
    return (widget.accessibleName(), parent.accessibleName() if parent else "") if widget is not None else None
