"""Step 2: the officer's municipalities. Each is the officer's as soon as it is chosen, and can be removed again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.municipalities import NORMAL_LIMIT, Municipality, how_many
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.register import RegisterEntry
from liaison_desk.services import municipalities
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.municipality import MunicipalityField, approval_notice
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.first_run.step import Step
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, text, tip
from liaison_desk.ui.kit.layout import Gap, box, fixed, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import banner, section

PART = "municipality"
AREA_WIDTH = 216


class PlaceCard(QFrame):
    """One that is chosen, with the part of it the officer has."""

    removed = Signal()

    def __init__(self, context: Context, place: Municipality) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.area = TextField(
            context,
            "",
            "area",
            says=self.tr("City area in {name}").format(name=place.name),
            hint=self.tr("The whole municipality"),
        )
        self.remove = tool_button(Icon.X, "", press=self.removed.emit)
        names = vbox(elided(place.name, "body_strong"), elided(place.police_district, "small", "text2"), spacing=0)
        self.setLayout(
            hbox(
                middle(glyph(Icon.LANDMARK, "text2")),
                grow(names),
                fixed(self.area, AREA_WIDTH),
                text(place.number, "small", "text3", tabular=True),
                middle(self.remove),
                spacing=12,
                margins=(14, 8, 8, 8),
            )
        )

    def show_place(self, place: Municipality) -> None:
        self.area.show_row(place)
        words = self.tr("Remove {name}").format(name=place.short_name)  # parts of one city are told apart
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(tip(words))


class PlacesStep(Step):
    def __init__(self, context: Context, typed: Typed) -> None:
        super().__init__(context, typed)
        self._stored: Stored | None = None
        self._cards: dict[MunicipalityId, PlaceCard] = {}
        self.search = MunicipalityField(says=self.tr("Municipality"))
        self._count = text("", "small", "text2", tabular=True)
        self._chosen = section(self.tr("Chosen"), self._count)
        self._column = vbox(spacing=8)
        self._notice = approval_notice(context.texts)
        self._notice_row = box(vbox(Gap(16), self._notice, spacing=0))
        self._notice_row.hide()
        agreement = banner(
            "neutral",
            Icon.INFO,
            self.tr("Is there a cooperation agreement?"),
            self.tr("Have it at hand: in the next step you can paste the fixed agenda items from it."),
        )
        self.fill(self.search, self._notice_row, Gap(24), self._chosen, Gap(8), self._column, Gap(24), agreement)
        self.search.show_words(typed.words(PART))
        self.search.chosen.connect(self._on_chosen)
        self.search.typed.connect(lambda words: self.typed.keep(PART, words))

    @override
    def show_stored(self, stored: Stored) -> None:
        self._stored = stored
        is_business = stored.role is OfficerRole.BUSINESS
        if is_business:
            about = self.tr("Write the first letters and press Enter. This may be left empty.")
        else:
            about = self.tr("Write the first letters and press Enter. You can change this later.")
        self.ask(self.tr("Which municipalities do you have?"), about)
        self.search.prefer(stored.officer.officer.police_district if stored.officer else "")
        self._show_count(how_many(stored.municipalities), limited=not is_business)
        if stored.needs_approval and self._notice_row.isHidden():
            announce.polite(self._notice, self._notice.accessibleName())
        self._notice_row.setVisible(stored.needs_approval)
        self._show_cards(stored.municipalities)

    @override
    def first(self) -> QWidget:
        return self.search.edit

    @override
    def go_on(self) -> bool:
        """Letters that are still to be chosen from, and a part that is there twice, stop the officer."""
        if not self.search.commit():
            self.search.edit.setFocus()
            return False
        return all(card.area.fold() for card in self._cards.values())

    @override
    def fold(self) -> None:
        for card in self._cards.values():
            card.area.fold()

    # -- inside
    def _show_count(self, count: int, *, limited: bool) -> None:
        words = self.tr("{count} of normally up to {limit}") if limited else ""
        self._count.setText(words.format(count=count, limit=NORMAL_LIMIT))
        self._chosen.setVisible(count > 0)

    def _show_cards(self, places: tuple[Municipality, ...]) -> None:
        """A card that stays is the same widget: its field may be written in."""
        now = {place.id for place in places}
        for place_id in [place_id for place_id in self._cards if place_id not in now]:
            card = self._cards.pop(place_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, place in enumerate(places):
            known = self._cards.get(place.id)
            if known is None:
                known = self._cards[place.id] = self._card(place)
            if self._column.indexOf(known) != number:
                self._column.insertWidget(number, known)
            known.show_place(place)

    def _card(self, place: Municipality) -> PlaceCard:
        card = PlaceCard(self.context, place)
        card.removed.connect(lambda: self._remove(place))
        return card

    def _on_chosen(self, entry: RegisterEntry) -> None:
        outcome = self.context.attempt(Op.ADD_MUNICIPALITY, municipalities.assign, entry, self.context.today())
        self.search.set_error(outcome.problem)

    def _remove(self, place: Municipality) -> None:
        if self._stored is not None and self._stored.has_councils(place.id):
            words = self.tr("{name} has councils. Remove them in the next step first.")
            self._cards[place.id].area.set_error(words.format(name=place.short_name))
            return
        self.search.edit.setFocus()  # before the card goes, and the focus with it
        self._cards[place.id].area.fold()
        outcome = self.context.attempt(Op.REMOVE_MUNICIPALITY, municipalities.remove, place.id)
        if outcome:
            self.context.say_undoable(self.tr("{name} is removed").format(name=place.short_name))
        else:
            self.search.set_error(outcome.problem)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a city area is done with it, not with the step."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and any(card.area.edit.hasFocus() for card in self._cards.values()):
            self.search.edit.setFocus()
        else:
            super().keyPressEvent(event)
