"""What all pages share: the refresh rule, once, and what the window asks of a page."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import ChangeSet
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.stack import lay_out
from liaison_desk.ui.place import Place


class Page(QWidget):
    """A page declares what it shows; it reloads when that changes and it is seen, and goes stale when it is not."""

    watches: ClassVar[Collection[type]] = ()
    fills_window: ClassVar[bool] = False  # without the rail
    reads_ahead: ClassVar[bool] = False  # before it is shown: hidden, it need not lay itself out after every row
    is_passed_once: ClassVar[bool] = False  # nothing to come back to, and no key leads past it

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.place = Place("")
        self._stale = True
        self._read_on: date | None = None
        context.signals.changed.connect(self._on_changed)

    # -- for pages to fill in
    def reload(self) -> None:
        """Read everything again. Keeps the selection, and whatever is being typed."""
        raise NotImplementedError  # abstract

    def follow(self, changes: ChangeSet) -> bool:
        """Show what these changes made of what is shown already; False where everything is to be read again."""
        return False

    @property
    def is_filling(self) -> bool:
        """Whether something below what is seen first is still to be made."""
        return False

    def keys(self) -> Sequence[KeyRow]:
        """The page's own keys, for F1."""
        return ()

    def panes(self) -> Sequence[Pane]:
        """What F6 goes through, in reading order."""
        return ()

    def start_focus(self) -> None:
        """Where the keyboard begins when one comes here."""

    def leave(self) -> None:
        """What is being typed becomes what it is: the page is left, or the program."""

    def unfolded(self) -> str:
        """What is open to be changed inside it, in words `unfold` opens it by again; empty where nothing is."""
        return ""

    def unfold(self, what: str) -> None:
        """Open it again, in a page made anew."""

    def answers(self, keys: str) -> bool:
        """Whether the page has a better use for a key of the window, and has just put it to that use."""
        return False

    def covered_below(self) -> int:
        """Pixels at its foot that no message may lie over: where one writes."""
        return 0

    # -- for the window
    def prepare(self, place: Place) -> Iterator[None]:
        """Make ready what will be seen there, bit by bit and behind what is seen now; or leave it to `arrive`."""
        yield from ()

    def arrive(self, place: Place) -> None:
        """Come here, to another subject or the same one again."""
        is_other = place != self.place
        if is_other:
            self.place = place
            self._stale = True
        if self.reads_ahead or self.isVisible():
            self._bring_up_to_date()
            if is_other or not self.isVisible():  # not under the hands: what is new in it is shown a little later
                lay_out(self)

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(self.watches):
            return
        if not (self._is_fresh and self.isVisible() and self.follow(changes)):
            self._stale = True
            self._reload_if_seen()

    @property
    def _is_fresh(self) -> bool:
        """Not where a new day has begun since, for much of what pages say counts the days."""
        return not self._stale and self._read_on == self.context.today()

    def _reload_if_seen(self) -> None:
        if self.isVisible():
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        if not self._is_fresh:
            self._stale, self._read_on = False, self.context.today()
            self.reload()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:  # the program was left open overnight
            self._reload_if_seen()
        return super().event(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_if_seen()
