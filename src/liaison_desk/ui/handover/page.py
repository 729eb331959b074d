"""«Overlevering»: a municipality handed over to somebody else, or taken in from the one who had it before [W5]."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.handover.history import HistoryPart
from liaison_desk.ui.handover.make import MakePart
from liaison_desk.ui.handover.take_in import TakeInPart
from liaison_desk.ui.handover.words import from_words, places_words
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, add, box, clear, vbox
from liaison_desk.ui.kit.rows import empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

MAKE, TAKE_IN = "make", "take_in"


class HandoverPage(Page):
    """`part` of its place is one of the three; without one it is what has been handed over and taken in."""

    watches: ClassVar = (Handover, Municipality, SetAside)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._units = 1000.0
        self._shown: MakePart | TakeInPart | HistoryPart | None = None
        self._other = button(self.tr("Choose another file"), "ghost", Icon.FOLDER, press=self._on_other)
        self._make = button(self.tr("Make a handover"), name=Icon.SAVE, press=lambda: self._go(MAKE))
        self._take = button(self.tr("Take in a handover"), name=Icon.IMPORT, press=lambda: self._go(TAKE_IN))
        self._header = page_header("", "", self._other, self._make, self._take)
        self._column = vbox(spacing=0)
        content = vbox(self._header, Gap(20), self._column, STRETCH, spacing=0, margins=(32, 24, 32, 24))
        self._scroll = scroll(box(content, "canvas"))
        self.setLayout(vbox(Adaptive(vbox(self._scroll, spacing=0), self._fit), spacing=0))

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        """Who comes back from elsewhere has seen what was taken in, and comes for the next one."""
        hold = held(self.context)
        if place == self.place and not self.isVisible() and hold.taken is not None:
            hold.forget_file()
            self._shown, self._stale = None, True
        if hold.is_given:
            self._shown, self._stale, hold.is_given = None, True, False
        super().arrive(place)

    @override
    def reload(self) -> None:
        """What is being filled in stays; only what has been handed over and taken in is read anew."""
        if self.context.is_sample:
            self._show(None)
        elif self.place.part == MAKE:
            if not isinstance(self._shown, MakePart):
                self._show(self._make_part())
        elif self.place.part == TAKE_IN:
            if not isinstance(self._shown, TakeInPart):
                part = TakeInPart(self.context)
                part.changed.connect(self._show_head)
                self._show(part)
        else:
            self._show_history()
        self._show_head()

    @override
    def start_focus(self) -> None:
        first: QWidget = self._make
        if isinstance(self._shown, MakePart | TakeInPart):
            first = self._shown.first()
        elif self._shown is None:
            first = self._way
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panes(self) -> Sequence[Pane]:
        self._scroll.setAccessibleName(self.tr("Handover"))
        side = self._shown.side if isinstance(self._shown, TakeInPart) else None
        if side is None:
            return (Pane(self._scroll),)
        side.setAccessibleName(self.tr("The file, and taking it in"))
        return (Pane(self._scroll), Pane(side))

    @override
    def keys(self) -> Sequence[KeyRow]:
        if held(self.context).preview is None or self.place.part != TAKE_IN:
            return ()
        return ((caps("Left") + caps("Right"), self.tr("Choose between your value and the file’s")),)

    # -- its parts
    def _show(self, part: MakePart | TakeInPart | HistoryPart | None) -> None:
        self._shown = part
        clear(self._column)
        if part is not None:
            add(self._column, part)
        else:
            add(self._column, self._in_sample() if self.context.is_sample else self._no_places())
        self._fit(self._units)

    def _in_sample(self) -> QWidget:
        self._way = button(self.tr("Back to my own desk"), "primary", press=self.context.window.leave_sample)
        words = self.tr("It is thrown away when you leave it. A handover is made from, and taken into, your own desk.")
        return empty(Icon.BOOK_OPEN, self.tr("This is the sample year"), words, self._way)

    def _no_places(self) -> QWidget:
        add_one = partial(self.context.window.open_panel, "new_municipality")
        self._way = button(self.tr("New municipality"), "primary", Icon.PLUS, press=add_one)
        words = self.tr("What is handed over is a municipality with its history. You have none yet.")
        return empty(Icon.LANDMARK, self.tr("Nothing to hand over yet"), words, self._way)

    def _make_part(self) -> MakePart | None:
        """None where there is no municipality to hand over."""
        with self.context.desk.read() as reader:
            known = reader.all(Municipality)
        key, today = self.context.texts.sort_key, self.context.today()
        places = sorted(known, key=lambda place: (not place.is_assigned(today), key(place.short_name)))
        if not places:
            return None
        part = MakePart(self.context, places)
        part.finished.connect(lambda: self._go(""))
        return part

    def _show_history(self) -> None:
        with self.context.desk.read() as reader:
            files, aside = reader.all(Handover), reader.all(SetAside)
        if not isinstance(self._shown, HistoryPart):
            self._show(HistoryPart(self.context))
        if isinstance(self._shown, HistoryPart):
            self._shown.show_history(files, aside)

    def _show_head(self) -> None:
        hold, crumb = held(self.context), self.tr("Settings  ·  Handover")
        is_shown = self.place.part == TAKE_IN and hold.preview is not None
        self._other.setVisible(is_shown or (self.place.part == TAKE_IN and hold.taken is not None))
        is_history = self.place.part not in (MAKE, TAKE_IN) and not self.context.is_sample
        self._make.setVisible(is_history)
        self._take.setVisible(is_history)
        if is_shown and hold.preview is not None:
            label = hold.preview.label
            title = self.tr("Handover: {places}").format(places=places_words(self.context.texts, label))
            self._header.show_words(title, from_words(self.context.texts, label), crumb)
        elif self.place.part == MAKE:
            about = self.tr("One encrypted file with a municipality’s whole history, for whoever has it next")
            self._header.show_words(self.tr("Make a handover"), about, crumb)
        elif self.place.part == TAKE_IN:
            about = self.tr("You see what a file holds before anything is changed")
            self._header.show_words(self.tr("Take in a handover"), about, crumb)
        else:
            self._header.show_words(
                self.tr("Handovers"), self.tr("What you have handed over and taken in"), self.tr("Settings")
            )

    def _on_other(self) -> None:
        if isinstance(self._shown, TakeInPart):
            self._shown.ask_file()

    def _go(self, part: str) -> None:
        self.context.window.go(Place("handover", part=part))

    def _fit(self, units: float) -> None:
        self._units = units
        if isinstance(self._shown, MakePart | TakeInPart):
            self._shown.fit(units - 64)
