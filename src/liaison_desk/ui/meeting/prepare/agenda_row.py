"""One item of the agenda being prepared: read as a line, changed as fields in the same place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QKeyCombination, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.agenda import Place, minutes_of
from liaison_desk.domain.assessed import case_standing
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.ui.case_words import CASE_KEYS
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.drops import files_of
from liaison_desk.ui.kit.grip import Grip
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, box, fixed, grow, hbox, middle, vbox
from liaison_desk.ui.kit.menu import ItemMenu, at_start, wants_menu
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Avatar, initials
from liaison_desk.ui.kit.tokens import Size
from liaison_desk.ui.meeting.attachments import attachment_words, numbered, range_words
from liaison_desk.ui.meeting.words import minutes_words

KIND_WIDTH, PRESENTER_WIDTH, PRESENTER_LEAST, MINUTES_WIDTH = 104, 156, 124, 84  # units
INDENT = 20
_MOVES = {MOVE_UP: -1, MOVE_DOWN: 1}


class AgendaRow(Row):
    """Asks for what is done with it by keys, by its menu and by its grip; locked, it is only read."""

    edit_asked = Signal()
    moved = Signal(int)
    remove_asked = Signal()
    open_asked = Signal(object)  # Attachment
    files_dropped = Signal(object)  # paths
    path_asked = Signal()

    def __init__(self, context: Context, file: MeetingFile, place: Place, notes: Sequence[Item], under: str) -> None:
        self.place = place
        self._attached, self._texts = numbered(file, place.item.id), context.texts
        self.grip = None if file.is_locked else self._make_grip()
        texts, item = context.texts, place.item
        kind = label(texts, item.kind) if item.kind and place.is_case else ""
        minutes = minutes_of(file.items, place)
        number = item.case_number or place.label
        title = elided(item.title, "body_strong" if not place.is_inside else "body")
        attached = range_words(self._attached, texts) if self._attached else ""
        link = hbox(self._link(attached), STRETCH) if attached else None
        self._name = hbox(hbox(title, *notes, spacing=8), grow(link) if link else STRETCH, spacing=8)
        words = vbox(self._name, elided(under, "small", "text2") if under else None, spacing=0)
        self._kind = fixed(hbox(elided(kind, "small", "text2")), KIND_WIDTH)
        self._lacks = place.is_case and not file.is_locked  # locked, what is missing can no longer be filled
        self._who = box(hbox(*self._presenter(), spacing=6))
        parts: list[Item] = [
            middle(self.grip) if self.grip else fixed(text("", "caption"), Size.target),
            fixed(hbox(text(number, "small", "text2", tabular=True)), 44),
            grow(words),
            self._kind,
            self._who,
            fixed(hbox(self._minutes(minutes, minutes_words(minutes, texts))), MINUTES_WIDTH),
        ]
        indent = INDENT if place.is_inside else 0
        late = self.tr("late case") if item.is_late else ""
        closed = label(texts, Standing.EXEMPT) if case_standing(file, item) is Standing.EXEMPT else ""
        said = (number, item.title, late, closed, attached, under, kind, item.presenter, minutes_words(minutes, texts))
        says = ", ".join(filter(None, said))
        super().__init__(hbox(*parts, spacing=8, margins=(8 + indent, 8, 8, 8)), says=says)
        self.opened.connect(self.edit_asked)
        self.key.connect(self._on_key)
        self.setAcceptDrops(self.grip is not None)

    def fit(self, has_kind: bool, presenter: int) -> None:
        """Without room for the kind it gives way to the title, and what is attached stands under it. `presenter` is how
        wide the column of their names is, in units."""
        self._kind.setVisible(has_kind)
        direction = QBoxLayout.Direction
        self._name.setDirection(direction.LeftToRight if has_kind else direction.TopToBottom)
        fixed(self._who, presenter)

    def _make_grip(self) -> Grip:
        return Grip(self.tr("Drag, or move with Alt+Shift and the arrows"))

    def _link(self, words: str) -> QWidget:
        """For the mouse: one is opened, of several the fields show which. Keys have the menu."""
        link = button(words, "link", Icon.PAPERCLIP, dim="small", press=self._follow_link)
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return link

    def _follow_link(self) -> None:
        if len(self._attached) == 1 or self.grip is None:
            self.open_asked.emit(self._attached[0][1])
        else:
            self.edit_asked.emit()

    def _presenter(self) -> Sequence[Item]:
        name = self.place.item.presenter
        if name:
            return (Avatar(initials(name), 24), grow(elided(name, "small")))
        if self._lacks:
            return (glyph(Icon.CIRCLE_DASHED, "warning", 16), grow(elided(self.tr("Not chosen"), "small", "warning")))
        return ()

    def _minutes(self, minutes: int | None, words: str) -> QWidget:
        if minutes is None and self._lacks:
            return elided(self.tr("No time"), "small", "warning")
        return text(words, "small", "text" if self.place.is_case else "text3", tabular=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # a Mac counts the arrows to the keypad
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        step = next((step for keys, step in _MOVES.items() if QKeySequence(keys) == pressed), None)
        if step is not None:
            self.moved.emit(step)
        elif wants_menu(event):
            self.open_menu(at_start(self))
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be attached. Handled here and not by a filter, which every row would pay for at every event."""
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self.set_selected(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_selected(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.set_selected(False)
        event.acceptProposedAction()
        self.files_dropped.emit(files_of(event.mimeData()))

    def _on_key(self, key: str) -> None:
        if key == "F2":
            self.edit_asked.emit()
        elif key == "Delete":
            self.remove_asked.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, spot: QPoint) -> None:
        if self.grip is None and not self._attached:
            return
        menu = ItemMenu(self)
        for one in self._attached:
            words = self.tr("Open {attachment}").format(attachment=attachment_words(one, self._texts))
            menu.offer(words, (), partial(self.open_asked.emit, one[1]))
        if self.grip is not None:
            menu.addSeparator()
            self._offer_changes(menu)
        menu.popup(spot)

    def _offer_changes(self, menu: ItemMenu) -> None:
        menu.offer(self.tr("Change"), caps("Enter"), self.edit_asked.emit)
        menu.addSeparator()
        menu.offer(self.tr("Move up"), caps(MOVE_UP), lambda: self.moved.emit(-1))
        menu.offer(self.tr("Move down"), caps(MOVE_DOWN), lambda: self.moved.emit(1))
        menu.addSeparator()
        if self.place.is_case:
            menu.offer(self.tr("From meeting to meeting, send on"), caps(CASE_KEYS), self.path_asked.emit)
            menu.addSeparator()
        menu.offer(self.tr("Take it off the agenda"), caps("Delete"), self.remove_asked.emit)
