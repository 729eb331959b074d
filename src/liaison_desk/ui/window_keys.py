"""The keys that work everywhere in the window, and how the sheet of keys tells of them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from liaison_desk.ui.keys import GUIDE, LOCK, MEET_NOW, alt, caps
from liaison_desk.ui.pages import PAGES
from liaison_desk.ui.place import QUICK, TODAY, Place

if TYPE_CHECKING:  # the one makes these, the other is imported when keys are first shown
    from liaison_desk.ui.kit.keysheet import KeyRow
    from liaison_desk.ui.main_window import MainWindow


class WindowKeys(QObject):
    """Those for other pages and for something new rest where the window does not lead on, or is covered."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        bindings: list[tuple[str, Callable[[], object]]] = [
            (entry.key, partial(self._reach, partial(window.go, Place(entry.name)))) for entry in PAGES if entry.key
        ]
        bindings += [
            (alt("Left"), self._go_back),
            ("Ctrl+T", self._opens("Ctrl+T", "new_action")),
            ("Ctrl+M", self._opens("Ctrl+M", "new_meeting")),
            ("Ctrl+L", self._opens("Ctrl+L", "log_contact")),  # with whom one stands on, where the page says so
            (MEET_NOW, self._opens(MEET_NOW, "new_meeting")),  # which asks for the council, where the page does not say
            ("Ctrl+N", partial(self._reach, self._note_quickly)),
            ("Ctrl+K", window.search),
            ("Ctrl+Z", window.undo),
            ("Ctrl+Y", window.redo),
            ("Ctrl+Shift+Z", window.redo),
            ("Ctrl+S", window.save_now),
            (LOCK, window.lock),
            ("F1", window.show_keys),
            (GUIDE, window.open_guide),
            ("Ctrl++", partial(window.step_text_size, 1)),
            ("Ctrl+=", partial(window.step_text_size, 1)),
            ("Ctrl+-", partial(window.step_text_size, -1)),
            ("Ctrl+0", partial(window.step_text_size, 0)),
        ]
        self._slots = dict(bindings)
        for keys, slot in bindings:
            QShortcut(QKeySequence(keys), window, slot)

    def press(self, keys: str) -> None:
        """Do what they do."""
        self._slots[keys]()

    def rows(self, own: "Iterable[KeyRow]") -> "list[KeyRow]":
        """Those that work now, but for what `own` has a better use for."""
        taken = {keys for keys, _ in own}
        return [row for row in self._working() if row[0] not in taken]

    def _working(self) -> "list[KeyRow]":
        away: list[KeyRow] = [
            (caps("Ctrl+K"), self.tr("Search, or do something")),
            (caps("Ctrl+1"), self.tr("Today, to Ctrl+5: Contacts")),
            (caps("Ctrl+N"), self.tr("Note quickly")),
            (caps("Ctrl+T"), self.tr("New action item")),
            (caps("Ctrl+M"), self.tr("New meeting")),
            (caps("Ctrl+L"), self.tr("Log a contact")),
            (caps(MEET_NOW), self.tr("Meet now: begin a meeting and write")),
            (caps(alt("Left")), self.tr("Back")),
            (caps("Ctrl+,"), self.tr("Settings")),
            (caps(LOCK), self.tr("Lock")),
        ]
        here: list[KeyRow] = [
            (caps("Ctrl+Z"), self.tr("Undo")),
            (caps("Ctrl+Y"), self.tr("Redo")),
            (caps("Ctrl+S"), self.tr("Save now")),
            (caps("F6"), self.tr("Next part of the page; with Shift the one before")),
        ]
        everywhere: list[KeyRow] = [
            (caps("Ctrl++"), self.tr("Larger text; smaller with Ctrl+-, as usual with Ctrl+0")),
            (caps(GUIDE), self.tr("The guide, at the chapter on this")),
        ]
        if self._window.page is None:
            return everywhere
        if self._window.is_covered():
            return [*here[:-1], *everywhere]
        return [*away, *here, *everywhere] if self._window.leads_on else [*here, *everywhere]

    def _reach(self, act: Callable[[], object]) -> None:
        if self._window.leads_on and not self._window.is_covered():
            act()

    def _go_back(self) -> None:
        if not self._window.is_covered():
            self._window.back()

    def _opens(self, keys: str, panel: str) -> Callable[[], object]:
        """A panel, where the page has nothing better to answer."""

        def open_panel() -> None:
            if not self._is_answered(keys):
                self._window.open_panel(panel)

        return partial(self._reach, open_panel)

    def _note_quickly(self) -> None:
        if not self._is_answered("Ctrl+N"):
            self._window.go(Place(TODAY.page, part=QUICK))

    def _is_answered(self, keys: str) -> bool:
        return self._window.page is not None and self._window.page.answers(keys)
