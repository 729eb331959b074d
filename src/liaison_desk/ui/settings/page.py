"""The settings: cards with what can be chosen, and what the program is built of as a part of its own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.officer import Officer
from liaison_desk.services import officers
from liaison_desk.ui.chapters import FIRST_DAY
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, focusable
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, box, edges, grow, hbox, vbox
from liaison_desk.ui.kit.rows import page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import NEW_WAY, Place
from liaison_desk.ui.settings.about import AboutCard
from liaison_desk.ui.settings.backups import BackupsPart
from liaison_desk.ui.settings.deadlines import DeadlinesCard
from liaison_desk.ui.settings.handover import HandoverCard
from liaison_desk.ui.settings.licences import Licences
from liaison_desk.ui.settings.lock import LockCard
from liaison_desk.ui.settings.look import LookCard
from liaison_desk.ui.settings.nav import SettingsNav
from liaison_desk.ui.settings.officer import OfficerCard
from liaison_desk.ui.settings.own_data import OwnDataCard
from liaison_desk.ui.settings.protected import Protected
from liaison_desk.ui.settings.sample import SampleCard
from liaison_desk.ui.settings.shortcuts import KeysCard
from liaison_desk.ui.settings.storage import BACKUPS, StorageCard

LICENCES, PROTECTED, LOCK_CARD = "licences", "protected", "lock"
NAV_FROM, TWO_COLUMNS_FROM = 760, 1060  # units of the page


class SettingsPage(Page):
    """`part` of its place is empty, what is protected, the backups or the licences; `more` what was used last there: a
    control, a card, a backup, a licence; or the form for a new passphrase."""

    watches: ClassVar = (Contact, LogEntry, Memo, Officer, PoliceNote)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._look = LookCard(context, self._hold)
        self._officer = OfficerCard(context)
        self._storage = StorageCard(context)
        self._lock = LockCard(context)
        self._own_data = OwnDataCard(context)
        titles = {
            "look": (self.tr("Language and look"), Icon.LANGUAGES),
            "officer": (self.tr("You"), Icon.USER),
            "deadlines": (self.tr("Deadlines"), Icon.CALENDAR_CLOCK),
            "own_data": (self.tr("Own data"), Icon.ARCHIVE),
            "handover": (self.tr("Handover"), Icon.IMPORT),
            "storage": (self.tr("Storage and backups"), Icon.HARD_DRIVE),
            LOCK_CARD: (self.tr("Lock"), Icon.LOCK),
            PROTECTED: (self.tr("What is protected"), Icon.SHIELD_CHECK),
            "sample": (self.tr("Sample year"), Icon.BOOK_OPEN),
            "keys": (self.tr("Keys"), Icon.KEYBOARD),
            "about": (self.tr("About the program"), Icon.INFO),
            LICENCES: (self.tr("Licences"), Icon.FILE_TEXT),
        }
        self._cards: dict[str, QWidget] = {
            "look": self._look,
            "officer": self._officer,
            "deadlines": DeadlinesCard(context),
            "own_data": self._own_data,
            "handover": HandoverCard(context),
            "storage": self._storage,
            LOCK_CARD: self._lock,
            "sample": SampleCard(context),
            "keys": KeysCard(context),
            "about": AboutCard(lambda: self._go_to(LICENCES), lambda: context.window.go(Place("guide", FIRST_DAY))),
        }
        for key, card in self._cards.items():
            card.setAccessibleName(titles[key][0])
        self._nav = SettingsNav([(key, name, icon) for key, (name, icon) in titles.items()])
        self._nav.picked.connect(self._go_to)
        self._licences: Licences | None = None
        self._protected: Protected | None = None
        self._backups: BackupsPart | None = None
        self._has_nav = True
        self._build()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _build(self) -> None:
        self._header = page_header("")
        self._back = button(self.tr("Back to the settings"), "link", Icon.CHEVRON_LEFT, press=lambda: self._go_to(""))
        look, officer, deadlines, own, handover, *rest = self._cards.values()
        left, right = (
            vbox(look, officer, deadlines, own, handover, STRETCH, spacing=16),
            vbox(*rest, STRETCH, spacing=16),
        )
        self._columns = hbox(grow(left), grow(right), spacing=16)
        cards = vbox(self._columns, STRETCH, spacing=0, margins=(0, 0, 32, 24))
        self._scroll = scroll(box(cards, "canvas"))
        self._main = vbox(grow(self._scroll), spacing=0)
        head = vbox(hbox(self._back, STRETCH), self._header, spacing=4, margins=(32, 24, 32, 16))
        below = hbox(self._nav, grow(self._main), spacing=24, margins=(32, 0, 0, 0))
        sides = (edges(part) for part in (head, below, cards))
        self.setLayout(vbox(Adaptive(vbox(head, grow(below), spacing=0), self._fit, *sides), spacing=0))

    # -- page
    @override
    def reload(self) -> None:
        with self.context.desk.read() as reader:
            officer = officers.current(reader)
        if officer is not None:
            self._officer.show_officer(officer)
        self._storage.show_size()
        self._own_data.show_hints()
        self._show_part()

    @override
    def start_focus(self) -> None:
        if self._licences is not None and self._in_licences:
            self._licences.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._protected is not None and self._in_protected:
            self._protected.start_focus()
        elif self._backups is not None and self._in_backups:
            self._backups.start()
        elif self.place.more == NEW_WAY and self._lock.keys is not None:
            self._come_to_card(LOCK_CARD)
            self._lock.keys.choose_anew()
            self._hold(LOCK_CARD)
        elif self.place.more in self._cards:
            self._come_to_card(self.place.more)
        else:
            control = self._look.controls.get(self.place.more) or self._look.controls["language"]
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panes(self) -> Sequence[Pane]:
        if self._licences is not None and self._in_licences:
            self._licences.parts.setAccessibleName(self.tr("Licences"))
            self._licences.paper.setAccessibleName(self.tr("What is chosen"))
            return (Pane(self._nav), Pane(self._licences.parts), Pane(self._licences.paper))
        if self._protected is not None and self._in_protected:
            return (Pane(self._nav), *map(Pane, self._protected.cards))
        if self._backups is not None and self._in_backups:
            self._backups.left.setAccessibleName(self.tr("Backups"))
            self._backups.preview.setAccessibleName(self.tr("What is chosen"))
            return (Pane(self._nav), Pane(self._backups.left), Pane(self._backups.preview))
        return (Pane(self._nav), *map(Pane, self._cards.values()))

    @override
    def keys(self) -> Sequence[KeyRow]:
        if self._in_licences:
            return ((caps("Up") + caps("Down"), self.tr("Another part of the program")),)
        if self._in_protected:
            return ((caps("Up") + caps("Down"), self.tr("Another line")),)
        if self._in_backups:
            return ((caps("Up") + caps("Down"), self.tr("Another backup")),)
        return (
            (caps("Left") + caps("Right"), self.tr("Choose in a row of buttons")),
            (caps("Up") + caps("Down"), self.tr("Another part of the settings, at the left")),
        )

    @override
    def leave(self) -> None:
        self._officer.leave()

    # -- its parts
    @property
    def _in_licences(self) -> bool:
        return self.place.part == LICENCES

    @property
    def _in_protected(self) -> bool:
        return self.place.part == PROTECTED

    @property
    def _in_backups(self) -> bool:
        return self.place.part == BACKUPS

    def _go_to(self, key: str) -> None:
        if key in {LICENCES, PROTECTED}:
            self.context.window.go(Place("settings", part=key))
        elif self.place.part:
            self.context.window.go(Place("settings", more=key))
        else:
            self._come_to_card(key)

    def _come_to_card(self, key: str) -> None:
        card = self._cards[key]
        self._scroll.show_part(card, card.rect())
        for stop in focusable(card)[:1]:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self) -> None:
        if self._in_licences:
            if self._licences is None:
                self._licences = Licences(self.context)
                self._licences.chosen.connect(self._hold)
                self._main.addWidget(self._licences, 1)
            self._licences.choose(self.place.more)
            self._header.show_words(self.tr("Licences"), self.tr("What the program is built of"))
            self._nav.set_current(LICENCES)
        elif self._in_protected:
            self._show_protected()
        elif self._in_backups:
            if self._backups is None:
                self._backups = BackupsPart(self.context)
                self._backups.chosen.connect(self._hold)
                self._main.addWidget(self._backups, 1)
            self._backups.choose(self.place.more)
            self._header.show_words(self.tr("Backups"), self.tr("What each of them holds, and the way back to it"))
            self._nav.set_current("storage")
        else:
            self._header.show_words(self.tr("Settings"), self.tr("Changes take effect at once"))
        self._scroll.setVisible(not self.place.part)
        if self._licences is not None:
            self._licences.setVisible(self._in_licences)
        if self._protected is not None:
            self._protected.setVisible(self._in_protected)
        if self._backups is not None:
            self._backups.setVisible(self._in_backups)
        self._back.setVisible(self._in_backups or (bool(self.place.part) and not self._has_nav))

    def _show_protected(self) -> None:
        if self._protected is None:
            self._protected = Protected(self.context)
            self._protected.card_wanted.connect(self._go_to)
            self._main.addWidget(self._protected, 1)
        self._protected.show_state()
        self._header.show_words(self.tr("What is protected"), self.tr("As it is now"))
        self._nav.set_current(PROTECTED)

    def _hold(self, what: str) -> None:
        """Where one is, for the case that the window is built anew."""
        if what != self.place.more:
            self.context.window.stay(replace(self.place, more=what))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.place.part:
            for key, card in self._cards.items():
                if card.isAncestorOf(now):
                    self._nav.set_current(key)

    def _fit(self, units: float) -> None:
        self._has_nav = units >= NAV_FROM
        self._nav.setVisible(self._has_nav)
        self._back.setVisible(self._in_backups or (bool(self.place.part) and not self._has_nav))
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if units >= TWO_COLUMNS_FROM else direction.TopToBottom)
