"""The rail at the left: the pages, the officer's municipalities, undo, and the sign that tells whether all is saved."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from liaison_desk.ui.keys import LOCK
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, set_ink, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, refill, vbox
from liaison_desk.ui.kit.nav import Logo, NavItem
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.tokens import Size
from liaison_desk.ui.pages import BY_NAME, IN_RAIL
from liaison_desk.ui.place import Place

EDGE = 12  # units at both sides
ROOMY = 1.5  # text size as a factor, above which a narrow rail is full: what stands at its foot goes with the pages
_TOOLS_IN_COLUMN, _TOOLS_IN_FOOT = 4, 2  # their number among what stands there
_ABOVE = {
    "year_plan": "meetings",
    "handover": "settings",
    "guide": "settings",
}  # pages that stand under another one of the rail


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A municipality, or a council that has none, directly in the rail."""

    place: Place
    label: str
    icon: Icon
    councils: frozenset[str] = frozenset()  # the ids of those that belong to this municipality alone


class Rail(QWidget):
    """Painted before anything is loaded: it knows the pages, and is told the rest."""

    went = Signal(object)  # Place
    undo_asked = Signal()
    redo_asked = Signal()
    keys_asked = Signal()
    add_asked = Signal()  # a municipality
    search_asked = Signal()
    retry_asked = Signal()
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        self._compact = False
        self._items: dict[str, NavItem] = {}
        self._told: list[Shortcut] = []
        self._shortcuts: list[tuple[Shortcut, NavItem]] = []
        self._name = elided(self.tr("Liaison Desk"), "body_bold")
        self._officer = elided("", "caption", "text3")
        self._names = box(vbox(self._name, self._officer, spacing=0))
        self._heading = text(self.tr("Municipalities"), "caption_strong", "text3")
        self._heading.setContentsMargins(theme.current().px(12), 0, 0, 0)
        self._add = tool_button(Icon.PLUS, self.tr("Add a municipality"), press=self.add_asked.emit)
        self._group = hbox(self._heading, STRETCH, self._add, STRETCH, spacing=0)
        self._shortcut_column = vbox(spacing=2)
        self._sign = elided("", "caption", "text3", tabular=True)
        self._sign_icon = glyph(Icon.HARD_DRIVE, "text3", 14)
        self._tool_row = self._tools()
        self._tool_box = box(self._tool_row)
        self._sign_row = box(hbox(self._sign_icon, grow(self._sign), spacing=6, margins=(12, 0, 0, 0)))
        head = hbox(Logo(), grow(self._names), spacing=10, margins=(4, 0, EDGE, 14))
        words = self.tr("Search, or do something")
        self._search = button(words, "search", Icon.SEARCH, hint=f"{words} (Ctrl+K)", press=self.search_asked.emit)
        self._search_sign = tool_button(Icon.SEARCH, words, keys="Ctrl+K", press=self.search_asked.emit)
        search = hbox(self._search, self._search_sign, spacing=0, margins=(0, 0, EDGE, 12))
        self._foot = vbox(
            self._item("settings"), Gap(2), self._tool_box, Gap(2), self._sign_row, spacing=0, margins=(0, 2, EDGE, 0)
        )
        self.setLayout(vbox(head, search, grow(self._places()), self._foot, spacing=0, margins=(EDGE, 16, 0, 12)))
        self._heading.hide()
        self._add.hide()
        self.set_compact(compact=False)

    # -- what the window tells
    def show_desk(self, officer: str, shortcuts: Sequence[Shortcut], *, has_municipalities: bool) -> None:
        self._officer.setText(officer)
        has_only_forums = bool(shortcuts) and not has_municipalities
        self._heading.setText(self.tr("Councils") if has_only_forums else self.tr("Municipalities"))
        if list(shortcuts) != self._told:
            self._told = list(shortcuts)
            self._make_shortcuts()
        self._add.show()
        self._show_heading()

    def _make_shortcuts(self) -> None:
        self._shortcuts = []
        for shortcut in self._told:
            letters = "".join(word[0] for word in shortcut.label.split()[:2]) if " " in shortcut.label else ""
            item = NavItem(shortcut.label, shortcut.icon, letters=(letters or shortcut.label[:2]).upper())
            item.set_compact(self._compact)
            item.clicked.connect(lambda _=False, place=shortcut.place: self.went.emit(place))
            self._shortcuts.append((shortcut, item))
        refill(self._shortcut_column, *(item for _, item in self._shortcuts))
        follow_layout(self)  # they are younger than the pages, and Tab would come to them last

    def show_count(self, page: str, count: int, *, alert: bool = False) -> None:
        self._items[page].show_count(count, alert=alert)

    def show_place(self, place: Place) -> None:
        for name, item in self._items.items():
            item.set_current(name == _ABOVE.get(place.page, place.page))
        for shortcut, item in self._shortcuts:
            is_it = (shortcut.place.page, shortcut.place.subject) == (place.page, place.subject)
            is_under = place.page == "action_plan" and place.subject == shortcut.place.subject
            item.set_current(is_it or is_under or (place.page == "council" and place.subject in shortcut.councils))

    def show_saved(self, words: str, *, failed: bool) -> None:
        self._sign.setText(words)
        set_ink(self._sign, "danger" if failed else "text3")

    def show_undo(self, undo: str, redo: str) -> None:
        """What would be undone and redone, in words; empty where nothing would."""
        for step, words in ((self._undo, undo), (self._redo, redo)):
            step.setEnabled(bool(words))
            if words:
                step.setToolTip(words)
                step.setAccessibleName(words)

    def set_compact(self, *, compact: bool) -> None:
        """A narrow rail of icons, where the window is narrow or the text large."""
        self._compact = compact
        self.setFixedWidth(theme.current().px(Size.sidebar_rail if compact else Size.sidebar))
        for part in (self._names, self._sign_row, self._search):
            part.setVisible(not compact)
        self._search_sign.setVisible(compact)
        self._put_tools(crowded=compact and theme.current().scale >= ROOMY)
        direction = QBoxLayout.Direction
        self._tool_row.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        self._show_heading()
        for item in (*self._items.values(), *(item for _, item in self._shortcuts)):
            item.set_compact(compact)

    def _put_tools(self, *, crowded: bool) -> None:
        place, number = (self._column, _TOOLS_IN_COLUMN) if crowded else (self._foot, _TOOLS_IN_FOOT)
        if place.indexOf(self._tool_box) < 0:
            place.insertWidget(number, self._tool_box)
            follow_layout(self)

    # -- inside
    def _places(self) -> QWidget:
        """What there may be more of than the window is high: many municipalities, or large text. The scroll bar has
        its place in the edge."""
        pages = vbox(*(self._item(name) for name in IN_RAIL), spacing=2)
        self._column = vbox(
            pages, Gap(10), self._group, self._shortcut_column, STRETCH, spacing=0, margins=(0, 0, EDGE, 0)
        )
        places = scroll(box(self._column))
        places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        places.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        return places

    def _show_heading(self) -> None:
        """The button stands at the end of the heading, and in the middle of the narrow rail."""
        self._heading.setVisible(not self._add.isHidden() and not self._compact)
        self._group.setStretch(self._group.count() - 1, 1 if self._compact else 0)

    def _titles(self) -> dict[str, str]:
        return {
            "today": self.tr("Today"),
            "meetings": self.tr("Meetings"),
            "actions": self.tr("Action items"),
            "evaluations": self.tr("Evaluation"),
            "contacts": self.tr("Contacts"),
            "settings": self.tr("Settings"),
        }

    def _item(self, name: str) -> NavItem:
        item = NavItem(self._titles()[name], BY_NAME[name].icon)
        item.clicked.connect(lambda: self.went.emit(Place(name)))
        self._items[name] = item
        return item

    def _tools(self) -> QHBoxLayout:
        self._undo = tool_button(Icon.UNDO_2, self.tr("Undo"), keys="Ctrl+Z", press=self.undo_asked.emit)
        self._redo = tool_button(Icon.REDO_2, self.tr("Redo"), keys="Ctrl+Y", press=self.redo_asked.emit)
        keys = tool_button(Icon.KEYBOARD, self.tr("Keys on this page"), keys="F1", press=self.keys_asked.emit)
        self._lock = tool_button(Icon.LOCK, self.tr("Lock"), keys=LOCK, press=self.lock_asked.emit)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        return hbox(self._undo, self._redo, keys, self._lock, STRETCH, spacing=2, margins=(4, 0, 0, 0))
