"""The list of meetings: the date at the head of each row, then the council, then how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from typing_extensions import override

from liaison_desk.domain.schedule import MeetingGroup, MeetingRow, in_list_order
from liaison_desk.domain.texts import Texts
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.lists import NARROW_LIST, ColumnHeads, Index, RowDelegate, RowRole, between
from liaison_desk.ui.kit.painting import CENTER, Pen, tone_ink
from liaison_desk.ui.kit.row_model import Heading
from liaison_desk.ui.kit.tokens import Size, Token
from liaison_desk.ui.meetings.words import RowWords, group_words, row_words

STRONG = ("danger", "warning", "accent")  # tones
WIDE = 800  # units from which the municipality has a column of its own


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list."""

    row: MeetingRow
    group: MeetingGroup
    words: RowWords

    @property
    def id(self) -> str:
        return self.row.state.meeting.id

    @property
    def title(self) -> str:
        return self.words.title

    @property
    def spoken(self) -> str:
        return self.words.spoken


Entry = Heading | Line


def entries_of(rows: Sequence[MeetingRow], texts: Texts, today: date) -> list[Entry]:
    """The meetings under their headings; past ones year by year."""
    entries: list[Entry] = []
    groups: dict[str, list[Line]] = {}
    for row in in_list_order(rows, today):
        group = row.group(today)
        title = group_words(group, row.state.meeting.day.year, texts)
        groups.setdefault(title, []).append(Line(row, group, row_words(row, texts, today)))
    for title, lines in groups.items():
        entries += [Heading(title, len(lines)), *lines]
    return entries


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row; the municipality has no width where it goes under the name. Where little more than
    the name has room, the next step stands in a line of its own below it."""

    tile: QRectF
    title: QRectF
    place: QRectF
    step: QRectF
    arrow: QRectF
    is_wide: bool
    is_narrow: bool


_LEFT, _GAP = 68, 16  # in units: where names begin, and the room before the next column
_TILE, _PLACE, _STEP, _NARROW_STEP, _ARROW = 52, 152, 264, 208, 40
_THIRD = 52  # where the line below begins


def columns(rect: QRectF) -> Columns:
    px = theme.current().px
    wide = rect.width() >= px(WIDE)
    arrow = rect.right() - px(_ARROW)
    narrow = rect.width() < px(NARROW_LIST)
    step = arrow - (0 if narrow else px(_STEP if wide else _NARROW_STEP))
    place = step - px(_PLACE if wide else 0)
    left = rect.x() + px(_LEFT)
    return Columns(
        tile=between(rect, rect.x() + px(8), rect.x() + px(8 + _TILE)),
        title=between(rect, left, place - px(_GAP)),
        place=between(rect, place, step - px(_GAP)),
        step=QRectF(left, rect.y() + px(_THIRD), arrow - left, px(20)) if narrow else between(rect, step, arrow),
        arrow=between(rect, arrow, rect.right()),
        is_wide=wide,
        is_narrow=narrow,
    )


class MeetingDelegate(RowDelegate):
    """The arrow at the end takes a click as the others' tick does: it opens the meeting."""

    INSET = _LEFT

    @override
    def row_height(self, width: float) -> float:
        return 60 if width >= NARROW_LIST else 80

    @override
    def tick_place(self, rect: QRectF) -> QRectF:
        return columns(rect).arrow

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        line: Line = index.data(RowRole.ENTRY)
        words, spots, px = line.words, columns(rect), pen.theme.px
        ink: Token = "accent_text" if line.group is MeetingGroup.TODAY else "text"
        if line.group is MeetingGroup.PAST:
            ink = "text2"
        pen.line(words.day, _line(spots.tile, px(9), px(22)), "h3", ink, tabular=True, align=CENTER)
        pen.line(words.month, _line(spots.tile, px(31), px(16)), "caption", "text3", align=CENTER)
        pen.line(words.title, _line(spots.title, px(9), px(22)), "body_strong")
        under = words.under(with_place=not spots.is_wide)
        pen.line(under, _line(spots.title, px(32), px(18)), "small", "text2", tabular=True)
        if spots.is_wide:
            pen.line(words.place, spots.place, "small", "text2")
        if spots.is_narrow:
            self._paint_step_below(pen, words, spots.step)
        else:
            self._paint_step(pen, words, spots.step)
        pen.icon(Icon.CHEVRON_RIGHT, spots.arrow.x() + px(12), spots.arrow.center().y(), "text3", Size.icon - 2)

    def _paint_step_below(self, pen: Pen, words: RowWords, room: QRectF) -> None:
        px, ink = pen.theme.px, tone_ink(words.tone)
        is_strong = words.tone in STRONG
        left = room.x() + pen.icon(words.icon, room.x(), room.center().y(), ink, Size.icon - 2) + px(8)
        said = "  ·  ".join(filter(None, (words.step, words.detail)))
        pen.line(said, between(room, left, room.right()), "small", ink if is_strong else "text", tabular=True)

    def _paint_step(self, pen: Pen, words: RowWords, room: QRectF) -> None:
        """Icon and words; the colour only repeats them."""
        px = pen.theme.px
        ink = tone_ink(words.tone)
        top = _line(room, px(9), px(22)) if words.detail else room
        pen.icon(words.icon, room.x(), top.center().y(), ink, Size.icon - 2)
        left = room.adjusted(px(24), 0, 0, 0)
        top.setLeft(left.x())
        strong = words.tone in STRONG
        pen.line(words.step, top, "small_strong" if strong else "small", ink if strong else "text")
        if words.detail:
            pen.line(words.detail, _line(left, px(32), px(18)), "caption", ink if strong else "text2", tabular=True)


def _line(room: QRectF, above: float, height: float) -> QRectF:
    return QRectF(room.x(), room.y() + above, room.width(), height)


class MeetingColumns(ColumnHeads):
    LEAST = NARROW_LIST

    @override
    def paint_heads(self, pen: Pen, rect: QRectF) -> None:
        spots = columns(rect)
        pen.line(self.tr("Date"), spots.tile, "caption_strong", "text3", align=CENTER)
        pen.line(self.tr("Council"), spots.title, "caption_strong", "text3")
        if spots.is_wide:
            pen.line(self.tr("Municipality"), spots.place, "caption_strong", "text3")
        pen.line(self.tr("Status"), spots.step, "caption_strong", "text3")
