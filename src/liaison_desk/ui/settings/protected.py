"""What is protected, by what, and what is not: the true state, looked up each time it is shown."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from liaison_desk.services import protection
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import Row, section
from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.settings import protected_words as words
from liaison_desk.ui.settings.protected_words import Line

TWO_COLUMNS_FROM = 760  # units


class Protected(Scroll):
    """`card_wanted` brings the key of a card of the settings where something can be done."""

    card_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        content = QWidget()
        super().__init__(content)
        self._context = context
        self._encrypted = _Card(self.tr("What is encrypted"), self)
        self._ways = _Card(self.tr("Who can open it"), self)
        self._copies = _Card(self.tr("Copies of it"), self)
        self._not = _Card(self.tr("What is not protected, and what you can do"), self)
        self.cards = (self._encrypted, self._ways, self._copies, self._not)
        left = vbox(self._encrypted, self._ways, self._copies, STRETCH, spacing=16)
        self._columns = hbox(grow(left), grow(vbox(self._not, STRETCH, spacing=16)), spacing=16)
        content.setLayout(vbox(self._columns, STRETCH, spacing=0, margins=(0, 0, 32, 24)))

    def show_state(self) -> None:
        context, texts = self._context, self._context.texts
        told, is_sample = protection.state(context.paths), context.is_sample
        self._encrypted.fill(words.encrypted(texts, told))
        self._ways.fill(words.ways_in(texts, told, is_sample=is_sample, lock_after=context.settings.lock_after))
        self._copies.fill(words.copies(texts, told, context.settings.second_folder, context.desk.now()))
        self._copies.setVisible(not is_sample)
        self._not.fill(words.not_covered(texts, told))

    def start_focus(self) -> None:
        self._encrypted.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()  # the page itself looks anew only where a row has changed

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme.current().px(TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)


class _Card(QFrame):
    """Lines one can stand on, so that they are read aloud one by one."""

    def __init__(self, title: str, parent: Protected) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._wanted = parent.card_wanted
        self._lines, self._roving = vbox(spacing=2), Roving(self)
        self._rows: Sequence[Row] = ()
        self._shown: tuple[Line, ...] = ()
        head = box(vbox(section(title), margins=(8, 0, 8, 0)))
        self.setLayout(vbox(head, box(self._lines), spacing=8, margins=(8, 16, 8, 8)))

    @property
    def start(self) -> QWidget:
        return self._rows[0]

    def fill(self, lines: Iterable[Line]) -> None:
        """What has not changed stays, and the focus in it."""
        shown = tuple(lines)
        if shown != self._shown:
            at = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
            self._shown = shown
            self._rows = [self._row(line) for line in shown]
            refill(self._lines, *self._rows)
            self._roving.set_rows(self._rows, at)

    def _row(self, line: Line) -> Row:
        said = vbox(paragraph(line.title, "small_strong"), paragraph(line.about, "small", "text2"), spacing=2)
        leads = glyph(Icon.CHEVRON_RIGHT, "text3", 16) if line.card else None
        cells = hbox(top(glyph(line.icon, line.ink, 16)), grow(said), leads, spacing=10, margins=(6, 6, 6, 6))
        row = Row(cells, says=f"{line.title}. {line.about}", leads=bool(line.card))
        if line.card:
            row.opened.connect(lambda: self._wanted.emit(line.card))
        return row
