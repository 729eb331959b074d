"""The window: rail, pages, and what lies over them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from liaison_desk.domain.own_drafts import PLACE
from liaison_desk.paths import Paths
from liaison_desk.settings import TEXT_SIZES, Settings
from liaison_desk.ui import chapters, window_place
from liaison_desk.ui.helping import Help
from liaison_desk.ui.keys import alt
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Way, button
from liaison_desk.ui.kit.focus import PaneCycle
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import Adaptive, grow, hbox, vbox
from liaison_desk.ui.kit.nav import logo_icon
from liaison_desk.ui.kit.stack import Stack
from liaison_desk.ui.pages import IN_RAIL, load, page_class
from liaison_desk.ui.place import TODAY, Place
from liaison_desk.ui.rail import Rail
from liaison_desk.ui.way_back import WayBack
from liaison_desk.ui.window_keys import WindowKeys

if TYPE_CHECKING:  # these bring the store, which must not be imported before the window is painted
    from liaison_desk.domain.backups import Backup
    from liaison_desk.ui.context import Context
    from liaison_desk.ui.desk_news import DeskNews
    from liaison_desk.ui.kit.keysheet import KeyRow
    from liaison_desk.ui.notices import Notices
    from liaison_desk.ui.over import Over
    from liaison_desk.ui.page import Page
    from liaison_desk.ui.standing import Standing

RAIL_BELOW = 1200  # units: narrower, the rail shows icons only


@dataclass(frozen=True, slots=True)
class Left:
    """Where the officer was when the desk was locked: ids and places, no words."""

    place: Place
    way_back: WayBack
    standing: "Standing"


class MainWindow(QMainWindow):
    """Paints its shell at once; `attach` gives it a desk. A change of language or look builds everything anew."""

    settings_changed = Signal(object)  # Settings
    sample_asked = Signal(bool)  # True to enter the sample year, False to leave it
    rescue_asked = Signal()  # what can be done about a damaged desk
    restore_asked = Signal(object)  # Backup
    lock_asked = Signal()
    closed = Signal()
    painted = Signal()  # once, when the shell can be seen

    def __init__(self, settings: Settings, paths: Paths) -> None:
        super().__init__()
        self._settings, self._paths = settings, paths
        self._context: Context | None = None
        self._news: DeskNews | None = None
        self._pages: dict[str, Page] = {}
        self._place = Place("")
        self._way_back = WayBack()
        self._is_coming = False  # to a page that may find that what it should show is gone
        self._instead: Place | None = None
        self._cycle = PaneCycle(self, self.is_covered)
        self._help = Help(self)
        self._make_stand_in: Callable[[], QWidget] | None = None
        self._stand_in: QWidget | None = None
        self._over: Over | None = None
        self._notices: Notices | None = None
        self._has_painted = self._has_given_up = False
        self._is_attaching = False
        self._wanted: Settings | None = None  # a look that has to wait until a desk is attached
        self._stays = False  # open although it was closed, until what goes on is done
        self._keys = WindowKeys(self)
        self._build()
        self.setMinimumSize(800, 600)
        window_place.restore(self, paths.window)
        self.painted.connect(self._show_mark)

    # -- the shell
    def _build(self) -> None:
        """Everything that depends on language and look."""
        self._help.take_away()
        if (old := self.takeCentralWidget()) is not None:
            old.deleteLater()  # before the style sheet changes, which would work it through
        self.setStyleSheet(theme.sheet())
        self.setWindowTitle(self.tr("Liaison Desk"))
        if self._has_painted:
            self._show_mark()
        self._rail = Rail()
        self._rail.went.connect(self.go)
        self._rail.undo_asked.connect(self.undo)
        self._rail.redo_asked.connect(self.redo)
        self._rail.keys_asked.connect(self.show_keys)
        self._rail.add_asked.connect(self._add_municipality)
        self._rail.search_asked.connect(self.search)
        self._rail.lock_asked.connect(self.lock)
        self._stack = Stack()
        self._blank = QWidget()
        self._stack.add(self._blank)
        self._stand_in = None
        self._main = vbox(grow(self._stack), spacing=0)
        self._body = Adaptive(hbox(self._rail, grow(self._main), spacing=0), self._fit)
        self.setCentralWidget(self._body)

    def _show_mark(self) -> None:
        self.setWindowIcon(logo_icon())

    def _fit(self, units: float) -> None:
        self._rail.set_compact(compact=units < RAIL_BELOW)

    def show_rail(self, *, shown: bool) -> None:
        """Whether the first paint has the rail: the first run has none."""
        self._rail.setVisible(shown)

    def show_message(self, name: Icon, title: str, sentence: str, way: Way | None = None) -> None:
        """In place of a page, where there is no desk to show;"""
        empty = load("kit.rows", "empty")
        self.show_instead(lambda: empty(name, title, sentence, *([button(way[0], press=way[1])] if way else ())))

    def stay_to_say(self, name: Icon, title: str, sentence: str) -> None:
        """While the window is being closed: it stays, and closes when it is closed once more."""
        self._stays = True
        self.show_message(name, title, sentence)

    def show_instead(self, make: Callable[[], QWidget]) -> None:
        """In place of a page, where there is no desk to show. It is made anew with each language and look."""
        self._make_stand_in = make
        self._show_stand_in()

    def _show_stand_in(self) -> None:
        if self._make_stand_in is None:
            return
        self._rail.hide()
        self._help.close_keys()
        before, self._stand_in = self._stand_in, self._make_stand_in()
        self._stack.add(self._stand_in)
        self._stack.bring(self._stand_in)
        if before is not None:
            before.deleteLater()

    def _drop_stand_in(self) -> None:
        if self._stand_in is not None:
            self._stand_in.deleteLater()
        self._stand_in = self._make_stand_in = None

    # -- the desk
    def attach(self, context: "Context", start: Place, left: "Left | None" = None) -> None:
        """From here on the window shows a desk; where it was `left` by locking it, as it stood."""
        for _ in self.attaching(context, start, left):
            pass

    def attaching(self, context: "Context", start: Place, left: "Left | None" = None) -> Iterator[None]:
        """The same bit by bit. Between the bits the windows may answer the system, but not the officer: what is pressed
        meanwhile is for the page that is coming."""
        self._is_attaching = True
        try:
            yield from self._attach(context, left.place if left else start, left)
        finally:
            self._is_attaching = False
        if self._wanted is not None:
            self.rebuild(self._wanted)

    def _attach(self, context: "Context", place: Place, left: "Left | None") -> Iterator[None]:
        self._context = context
        self._way_back = left.way_back if left else WayBack()
        self._news = load("desk_news", "DeskNews")(context, self)
        self._news.changed.connect(self._show_news)
        context.saving.changed.connect(self._show_saving)
        self._help.close_guide()  # over what stood here instead
        self._help.close_keys()
        self._lay_over(context)
        yield
        page = self._page_of(place, context)
        yield
        if left is None:
            yield from page.prepare(place)
        self._show_signs()
        yield
        body = self._body
        body.setUpdatesEnabled(False)  # laid out in one bit and painted in the next; until then nothing looks different
        try:
            self.go(place)
            yield
            self._drop_stand_in()
            if left is not None:
                left.standing.take(self.page, self._rail, self._over)
        finally:
            body.setUpdatesEnabled(True)

    def _lay_over(self, context: "Context") -> None:
        self._over = load("over", "Over")(context, self, self._body)
        self._cycle.over = self._over.panes
        self._notices = load("notices", "Notices")(context, self._body)
        self._notices.retry_asked.connect(context.saving.flush)
        self._notices.leave_asked.connect(self.leave_sample)
        self._notices.close_asked.connect(self._give_up)
        self._notices.rescue_asked.connect(self.rescue_asked)
        self._main.insertWidget(0, self._notices)

    def detach(self, *, leaves: bool = True) -> None:
        """Before the desk is closed: nothing may hold on to it. `leaves`: as one leaves a page, which writes."""
        if leaves:
            self.leave_page()
            if self._context is not None:
                self._context.saving.keep_what_waits()
        self._drop_pages()
        self._place = Place("")
        if self._news is not None:
            self._news.stop()
        self._context = self._news = None
        self._take_away()
        self._stack.bring(self._blank)

    @property
    def can_lock(self) -> bool:
        """What one passes only once holds nothing of a desk yet, or is just choosing how it is opened."""
        return self.leads_on

    def look_around(self) -> "Left":
        """What brings one back to this very place. Ask before the page is left."""
        if self._over is not None:
            self._over.close_palette()
        standing: Standing = load("standing", "Standing")(self.focusWidget(), self.page, self._rail, self._over)
        standing.keep_no_words()
        return Left(self._place, self._way_back, standing)

    def blank(self) -> None:
        """Let nothing of the desk stay in the window: its pages, what lies over them, and what the rail says of it."""
        self.detach()
        self._build()

    def _take_away(self) -> None:
        """What stands over the pages belongs to a desk, and to a look."""
        if self._over is not None and self._notices is not None:
            self._over.take_away()
            self._notices.hide()
            self._notices.deleteLater()
            self._over = self._notices = None

    def take_settings(self, settings: Settings) -> None:
        """Those that leave what is seen as it is."""
        self._settings = settings
        if self._context is not None:
            self._context.settings = settings

    def rebuild(self, settings: Settings) -> None:
        """The same place in another language or look. Not before there is one."""
        self._wanted = settings if self._is_attaching else None
        if self._is_attaching:
            return
        place, context = self._place, self._context
        if self._over is not None:
            self._over.close_palette()
        guide = self._help.guide
        standing: Standing = load("standing", "Standing")(self.focusWidget(), self.page, self._rail, self._over)
        self.leave_page()
        self.take_settings(settings)
        self._drop_pages()
        self._take_away()
        self._build()
        self._body.show()
        self._show_stand_in()
        if context is not None:
            self._place = Place("")
            self._lay_over(context)
            self.go(place)
            self._show_signs()
            standing.take(self.page, self._rail, self._over)
        if guide is not None:
            self._help.open_guide(self._body, settings.language, guide.chapter)

    def _drop_pages(self) -> None:
        for page in self._pages.values():
            page.hide()
            page.deleteLater()
        self._pages = {}
        self._cycle.forget()

    # -- going places
    @property
    def place(self) -> Place:
        return self._place

    @property
    def page(self) -> "Page | None":
        return self._pages.get(self._place.page)

    def go(self, place: Place) -> None:
        if self._context is None:
            return
        if place != self._place:
            self.leave_page()
            if self.page is not None and not self.page.is_passed_once:
                self._way_back.leave(self._place)
        self._come_to(place)

    def stay(self, place: Place) -> None:
        if self._context is not None and self.page is not None:
            self._place = self.page.place = place
            self._cycle.panes = list(self.page.panes())
            self._context.saving.keep(PLACE, place.as_text())

    def back(self) -> None:
        if self.page is not None and self.page.answers(alt("Left")):
            return
        if (place := self._way_back.pop()) is not None:
            self.leave_page()
            self._way_back.remember(self._place)
            self._come_to(place)
        elif self._place.page != TODAY.page:
            self.go(TODAY)

    def go_instead(self, place: Place) -> None:
        """What was to be seen here is gone, so nothing leads back to it."""
        gone = self._place
        self._way_back.forget(gone, place)
        if self._is_coming:
            self._instead = place
        else:  # once the other pages have heard of it too
            QTimer.singleShot(0, self, partial(self._come_from, gone, place))

    def _come_from(self, gone: Place, place: Place) -> None:
        if self._place == gone:
            self._come_to(place)

    def _come_to(self, place: Place) -> None:
        if self._context is None or self._over is None:
            return
        page = self._page_of(place, self._context)
        if place == Place(place.page) == Place(page.place.page) and place.page in IN_RAIL:
            place = page.place  # one comes back to where one stood: there is nothing to read again for it
        self._place = place
        if self._news is not None:
            self._news.rest(rests=page.fills_window)
        self._rail.show_place(place)
        self._is_coming = True
        page.arrive(place)  # before it is seen, or it would first show what it showed last
        self._stack.bring(page, partial(self._rail.setVisible, not page.fills_window))
        self._is_coming = False
        if self._instead is not None:
            instead, self._instead = self._instead, None
            self._come_to(instead)
            return
        self._cycle.panes = list(page.panes())
        self._help.close_keys()
        page.start_focus()
        self._context.saving.keep_soon(PLACE, self._place.as_text())

    def _page_of(self, place: Place, context: "Context") -> "Page":
        page = self._pages.get(place.page)
        if page is None:
            page = self._pages[place.page] = page_class(place.page)(context)
            self._stack.add(page)
        return page

    def leave_page(self) -> None:
        """What is being typed on the page becomes what it is."""
        if self.page is not None:
            self.page.leave()

    # -- what lies over the pages
    def say(
        self, words: str, action: str = "", act: Callable[[], object] | None = None, see: Way | None = None
    ) -> None:
        if self._over is not None:
            self._over.say(words, action, act, see, lift=self.page.covered_below() if self.page else 0)

    def open_panel(self, name: str, /, **given: Any) -> None:
        if self._over is not None:
            self._over.open_panel(name, **given)

    def show_keys(self) -> None:
        """Of what is in front: the page, what lies over it, or what stands where no desk can be shown."""
        front = self._front()
        own: Sequence[KeyRow] = front.keys() if front is not None and hasattr(front, "keys") else ()
        lift = self.page.covered_below() if self.page is not None and front is self.page else 0
        is_guide = front is not None and front is self._help.guide
        way = None if is_guide else (self.tr("Read about it in the guide"), self.open_guide)
        self._help.toggle_keys(self.tr("Keys"), [*own, *self._keys.rows(own)], lift=lift, way=way)

    def open_guide(self) -> None:
        """The chapter on where one is: over it, where one cannot leave it. The same key leads back."""
        self._help.close_keys()
        if self._help.guide is not None:
            self._help.close_guide()
        elif self._place.page == "guide" and not self.is_covered():
            self.back()
        elif self.leads_on and not self.is_covered():
            self.go(Place("guide", chapters.about(self._place)))
        else:
            self._help.open_guide(self._body, self._settings.language, self._chapter())

    def _chapter(self) -> str:
        if self.page is None:
            return str(getattr(self._stand_in, "chapter", chapters.TROUBLE))
        opened = self._over.opened if self._over is not None else None
        return chapters.about_panel(opened.name) if opened else chapters.about(self._place)

    def _front(self) -> Any:
        over = self._over.front if self._over is not None else None
        return self._help.guide or over or self.page or self._stand_in

    def change_settings(self, settings: Settings) -> None:
        self.settings_changed.emit(settings)

    def open_sample(self) -> None:
        self.sample_asked.emit(True)

    def leave_sample(self) -> None:
        self.sample_asked.emit(False)

    def restore(self, backup: "Backup") -> None:
        self.restore_asked.emit(backup)

    def lock(self) -> None:
        if self.can_lock:
            self.lock_asked.emit()

    # -- signs
    def _show_signs(self) -> None:
        self._show_news()
        self._show_saving()

    def _show_saving(self) -> None:
        if self._context is not None:
            saving = self._context.saving
            words = saving.words(self._context.clock_words)
            self._rail.show_saved(words, failed=saving.failed_since is not None)

    def _show_news(self) -> None:
        if self._news is None:
            return
        news = self._news
        self._rail.show_desk(news.officer, news.shortcuts, has_municipalities=news.has_municipalities)
        self._rail.show_count("today", news.pressing, alert=news.pressing > 0)
        self._rail.show_count("actions", news.open_actions)
        self._rail.show_undo(news.undo, news.redo)
        self._rail.show_place(self._place)

    # -- what the keys and the rail ask for
    @property
    def leads_on(self) -> bool:
        """Whether one can go elsewhere or begin something new from here: not from what one passes only once."""
        return self.page is not None and not self.page.is_passed_once

    def is_covered(self) -> bool:
        return self._help.guide is not None or (self._over is not None and self._over.is_covered())

    def search(self) -> None:
        """The same key closes it again."""
        if self._over is None or self._over.close_palette():
            return
        if self.leads_on and not self.is_covered():
            self._over.open_palette(self._keys.press, self._way_back.recent(self._place))

    def undo(self) -> None:
        if self._context is not None:
            self._context.undo()

    def redo(self) -> None:
        if self._context is not None:
            self._context.redo()

    def save_now(self) -> None:
        """There is no save button, but the key answers."""
        if self._context is None:
            return
        self.leave_page()
        saving = self._context.saving
        self.say(saving.words(self._context.clock_words) if saving.flush() else saving.why())

    def step_text_size(self, step: int) -> None:
        """0 for the usual one."""
        sizes = TEXT_SIZES
        here = sizes.index(self._settings.text_size)
        size = sizes[max(0, min(here + step, len(sizes) - 1))] if step else sizes[0]
        if size != self._settings.text_size:
            self.change_settings(replace(self._settings, text_size=size))

    def _add_municipality(self) -> None:
        self.open_panel("new_municipality")

    # -- the beginning and the end
    def _lets_close(self) -> bool:
        """Not while the disk refuses what is written, unless the officer says so."""
        return self._has_given_up or self._notices is None or self._notices.lets_close()

    def _give_up(self) -> None:
        """What the disk has not taken."""
        self._has_given_up = True
        self.close()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # not for a window that is gone by then

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave_page()
        if not self._lets_close():
            event.ignore()
            return
        window_place.keep(self, self._paths.window)
        self._stays = False
        self.closed.emit()
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)
