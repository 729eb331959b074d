"""What stands around a council: its meetings, the councils above and below, its municipalities."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import evaluation_line, joined, meeting_hours, meeting_line, meeting_title, rhythm
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, set_glyph
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, grow, hbox, hline, middle, vbox
from liaison_desk.ui.kit.row_pool import RowPool
from liaison_desk.ui.kit.rows import ROW_PAD, TILE, DateTile, Row, in_line, section
from liaison_desk.ui.place import TODAY, Place

SIGN = 16  # units


class CouncilMeetings(QFrame):
    """The next meetings and the latest ones, and the evaluation of the year."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._council_id = ""
        see_all = button(self.tr("All"), "link", says=self.tr("All meetings"), press=self._see_all)
        self._nothing = paragraph("", "small", "text2")
        self._no_meeting = in_line(self._nothing)
        column = vbox(spacing=2)
        self._rows = box(column)  # made later than the row of the year, they are still told of before it
        self._pool = RowPool(column, partial(_MeetingRow, context), lined=True)
        self._line = in_line(hline())
        self._year = _Way(context, fixed(hbox(STRETCH, glyph(Icon.CLIPBOARD_CHECK, "text3"), STRETCH), TILE))
        self._roving = Roving(self)
        title = section(self.tr("Meetings"), see_all)
        rows = vbox(self._no_meeting, self._rows, self._line, self._year, spacing=2)
        self.setLayout(vbox(in_line(title), rows, spacing=6, margins=(8, 16, 8, 16)))

    def show_council(self, shown: Shown) -> None:
        self._council_id, stood = shown.council.id, self._roving.standing()
        rows = self._pool.take(len(shown.meetings))
        for row, meeting in zip(rows, shown.meetings, strict=True):
            row.show_meeting(meeting, shown)
        self._nothing.setText(self._no_meeting_words(shown))
        self._no_meeting.setVisible(not rows)
        for part in (self._rows, self._line):
            part.setVisible(bool(rows))
        self._show_evaluation(shown)
        self._roving.set_rows([*rows, self._year], stood)

    def _no_meeting_words(self, shown: Shown) -> str:
        if shown.covered_by is not None:
            return self.tr("Its meetings are covered by {council}.").format(council=shown.covered_by.name)
        return self.tr("No meeting is planned.")

    def _show_evaluation(self, shown: Shown) -> None:
        year = str(shown.today.year)
        title = self.tr("Evaluation of {year}").format(year=year)
        place = Place("evaluations", shown.council.id, year)
        self._year.show_way(place, title, evaluation_line(shown, self._context.texts))

    def _see_all(self) -> None:
        self._context.window.go(Place("meetings", part=self._council_id))


class CouncilPlace(QFrame):
    """What the council belongs to: the one it reports to, those that report to it, its municipalities."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        nobody = paragraph(self.tr("No council above"), "small", "text2")
        self._alone = in_line(hbox(glyph(Icon.ARROW_UP, "text3", SIGN), grow(nobody), spacing=10))
        column = vbox(spacing=2)
        self._pool = RowPool(column, partial(_SignRow, context))
        self._roving = Roving(self)
        title = section(self.tr("Where it belongs"))
        rows = vbox(self._alone, column, spacing=2)
        self.setLayout(vbox(in_line(title), rows, spacing=6, margins=(8, 16, 8, 16)))

    def show_council(self, shown: Shown) -> None:
        file, stood = shown.file, self._roving.standing()
        around = (
            [self._council(file.parent, Icon.ARROW_UP, self.tr("Receives reports from here"))] if file.parent else []
        )
        around += [
            self._council(council, Icon.ARROW_DOWN, self._below(council)) for council in self._sorted(file.children)
        ]
        around += [
            (Icon.LANDMARK, Place("municipality", place.id), place.short_name, place.full_name)
            for place in file.municipalities
        ]
        rows = self._pool.take(len(around))
        for row, (sign, place, title, under) in zip(rows, around, strict=True):
            row.show_sign(sign)
            row.show_way(place, title, under)
        self._alone.setVisible(file.parent is None)
        self._roving.set_rows(rows, stood)

    def _sorted(self, councils: Sequence[Council]) -> list[Council]:
        return sorted(councils, key=lambda council: self._context.texts.sort_key(council.name))

    def _below(self, council: Council) -> str:
        return self.tr("Reports here, {rhythm}").format(rhythm=rhythm(council, self._context.texts))

    def _council(self, council: Council, sign: Icon, about: str) -> tuple[Icon, Place, str, str]:
        return sign, Place("council", council.id), council.name, about


class _Way(Row):
    """A row that leads somewhere, and somewhere else when another council is shown: to make it takes longer."""

    def __init__(self, context: Context, head: QWidget) -> None:
        self._place = TODAY
        self._title, self._under = elided("", "small_strong"), elided("", "caption", "text3")
        words = vbox(self._title, self._under, spacing=0)
        margins = (ROW_PAD, 4, ROW_PAD, 4)
        super().__init__(hbox(middle(head), grow(words), spacing=10, margins=margins), says="", leads=True)
        self.opened.connect(lambda: context.window.go(self._place))

    def show_way(self, place: Place, title: str, under: str, says: str = "") -> None:
        self._place = place
        self._title.setText(title)
        self._under.setText(under)
        self.setAccessibleName(says or f"{title}. {under}")


class _MeetingRow(_Way):
    def __init__(self, context: Context) -> None:
        self._texts, self._tile = context.texts, DateTile()
        super().__init__(context, self._tile)

    def show_meeting(self, meeting: Meeting, shown: Shown) -> None:
        texts = self._texts
        day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
        self._tile.show_day(day.rstrip("."), month, "accent_text" if meeting.day == shown.today else "text")
        line = meeting_line(meeting, shown, texts)
        says = joined(texts.near_date(meeting.day, shown.today), meeting_hours(meeting, texts), line, by=", ")
        self.show_way(Place("meeting", meeting.id), meeting_title(meeting, texts, shown.today), line, says)


class _SignRow(_Way):
    def __init__(self, context: Context) -> None:
        self._sign = glyph(Icon.LANDMARK, "text3", SIGN)
        super().__init__(context, self._sign)

    def show_sign(self, icon: Icon) -> None:
        set_glyph(self._sign, icon, "text3", SIGN)
