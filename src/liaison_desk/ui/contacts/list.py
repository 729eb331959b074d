"""The list of people: name over title, organisation and side; in a narrow one the organisation goes under the name."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from liaison_desk.domain.directory import DirectoryRow
from liaison_desk.ui.contacts.words import RowWords
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.lists import ColumnHeads, Index, RowDelegate, RowRole, between
from liaison_desk.ui.kit.painting import RIGHT, Pen
from liaison_desk.ui.kit.status import initials

WIDE = 600  # units from which organisation and side have columns of their own


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list."""

    row: DirectoryRow
    words: RowWords

    @property
    def id(self) -> str:
        return self.row.contact.id

    @property
    def title(self) -> str:
        return self.words.name

    @property
    def spoken(self) -> str:
        return self.words.spoken()


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row; organisation and side have no width where they go under the name."""

    name: QRectF
    organisation: QRectF
    side: QRectF
    last: QRectF
    is_wide: bool


_LEFT, _GAP = 56, 16  # units: where names begin, and the room before the next column
_SIDE, _LAST = 184, 108
_NAMES = 0.54  # of what is left, the rest is for organisations


def columns(rect: QRectF) -> Columns:
    px = theme.current().px
    left, right = rect.x() + px(_LEFT), rect.right() - px(_GAP)
    end = right
    right -= px(_LAST)
    last = between(rect, right, end)
    if rect.width() < px(WIDE):
        name, nothing = between(rect, left, right - px(_GAP)), between(rect, right, right)
        return Columns(name, nothing, nothing, last, is_wide=False)
    side = right - px(_SIDE)
    middle = left + (side - left) * _NAMES
    gap = px(_GAP)
    return Columns(
        between(rect, left, middle - gap),
        between(rect, middle, side - gap),
        between(rect, side, right - gap),
        last,
        is_wide=True,
    )


class PersonDelegate(RowDelegate):
    INSET = _LEFT

    @override
    def row_height(self, width: float) -> float:
        return 52

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        line: Line = index.data(RowRole.ENTRY)
        words, spots, px = line.words, columns(rect), pen.theme.px
        face = QRectF(rect.x() + px(16), rect.center().y() - px(14), px(28), px(28))
        mine = line.row.is_officer
        pen.avatar(
            face, initials(words.name), "accent" if mine or selected else "neutral", "surface" if selected else None
        )
        name = QRectF(spots.name.x(), rect.y() + px(6), spots.name.width(), px(20))
        name.setRight(self._paint_note(pen, words, name))
        pen.line(words.name, name, "body_strong")
        under = QRectF(spots.name.x(), rect.y() + px(27), spots.name.width(), px(18))
        pen.line(words.title if spots.is_wide else words.under, under, "small", "text2")
        if spots.is_wide:
            pen.line(words.organisation, spots.organisation, "small")
            pen.line(words.side, spots.side, "small", "text2")
        self._paint_last(pen, words, spots.last)

    def _paint_last(self, pen: Pen, words: RowWords, room: QRectF) -> None:
        """Amber and with a clock where it is longer ago than the officer wants."""
        if words.is_late:
            indent = pen.icon(Icon.CLOCK, room.x(), room.center().y(), "warning") + pen.theme.px(6)
            room = room.adjusted(indent, 0, 0, 0)
        pen.line(words.last, room, "small", "warning" if words.is_late else "text2", tabular=True)

    def _paint_note(self, pen: Pen, words: RowWords, room: QRectF) -> float:
        """At the end of the line of the name; returns where the room for the name ends."""
        if not words.note:
            return room.right()
        px = pen.theme.px
        width = pen.line(words.note, room, "caption", "warning" if words.asks else "text3", align=RIGHT)
        left = room.right() - width
        if words.asks:
            left -= px(18)
            pen.icon(Icon.VOTE, left, room.center().y(), "warning")
        return left - px(8)


class PeopleHeader(ColumnHeads):
    @override
    def paint_heads(self, pen: Pen, rect: QRectF) -> None:
        spots = columns(rect)
        pen.line(self.tr("Name"), spots.name, "caption_strong", "text3")
        if spots.is_wide:
            pen.line(self.tr("Organisation"), spots.organisation, "caption_strong", "text3")
            pen.line(self.tr("Side"), spots.side, "caption_strong", "text3")
        pen.line(self.tr("Last contact"), spots.last, "caption_strong", "text3")
