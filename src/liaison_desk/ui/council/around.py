"""What stands around a council: its meetings, the councils above and below, its municipalities."""

from collections.abc import Sequence

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
from liaison_desk.ui.kit.labels import elided, glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Item, fixed, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, TILE, Row, date_tile, divided_rows, in_line, section
from liaison_desk.ui.place import Place


class CouncilMeetings(QFrame):
    """The next meetings and the latest ones, and the evaluation of the year."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._council_id = ""
        see_all = button(self.tr("All"), "link", says=self.tr("All meetings"), press=self._see_all)
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        title = section(self.tr("Meetings"), see_all)
        self.setLayout(vbox(in_line(title), self._column, spacing=6, margins=(8, 16, 8, 16)))

    def show_council(self, shown: Shown) -> None:
        self._council_id, stood = shown.council.id, self._roving.standing()
        rows = [self._row(meeting, shown) for meeting in shown.meetings]
        nothing = in_line(paragraph(self._nothing(shown), "small", "text2"))
        year = self._evaluation(shown)
        items: list[Item] = [] if rows else [nothing]
        refill(self._column, *items, *divided_rows([*rows, year]))
        self._roving.set_rows([*rows, year], stood)

    def _nothing(self, shown: Shown) -> str:
        if shown.covered_by is not None:
            return self.tr("Its meetings are covered by {council}.").format(council=shown.covered_by.name)
        return self.tr("No meeting is planned.")

    def _row(self, meeting: Meeting, shown: Shown) -> Row:
        texts = self._context.texts
        day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
        title, line = meeting_title(meeting, texts, shown.today), meeting_line(meeting, shown, texts)
        tile = date_tile(day.rstrip("."), month, "accent_text" if meeting.day == shown.today else "text")
        says = joined(texts.near_date(meeting.day, shown.today), meeting_hours(meeting, texts), line, by=", ")
        return _row(self._context, Place("meeting", meeting.id), tile, title, line, says)

    def _evaluation(self, shown: Shown) -> Row:
        year = str(shown.today.year)
        sign = fixed(hbox(STRETCH, glyph(Icon.CLIPBOARD_CHECK, "text3"), STRETCH), TILE)
        title, line = self.tr("Evaluation of {year}").format(year=year), evaluation_line(shown, self._context.texts)
        return _row(self._context, Place("evaluations", shown.council.id, year), sign, title, line)

    def _see_all(self) -> None:
        self._context.window.go(Place("meetings", part=self._council_id))


class CouncilPlace(QFrame):
    """What the council belongs to: the one it reports to, those that report to it, its municipalities."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        title = section(self.tr("Where it belongs"))
        self.setLayout(vbox(in_line(title), self._column, spacing=6, margins=(8, 16, 8, 16)))

    def show_council(self, shown: Shown) -> None:
        file, stood = shown.file, self._roving.standing()
        above = self._row(file.parent, Icon.ARROW_UP, self.tr("Receives reports from here")) if file.parent else None
        below = [self._row(council, Icon.ARROW_DOWN, self._below(council)) for council in self._sorted(file.children)]
        places = [
            _row(
                self._context, Place("municipality", place.id), _sign(Icon.LANDMARK), place.short_name, place.full_name
            )
            for place in file.municipalities
        ]
        rows = [row for row in (above, *below, *places) if row is not None]
        alone = hbox(_sign(Icon.ARROW_UP), grow(paragraph(self.tr("No council above"), "small", "text2")), spacing=10)
        items: list[Item] = [*([] if above else [in_line(alone)]), *rows]
        refill(self._column, *items)
        self._roving.set_rows(rows, stood)

    def _sorted(self, councils: Sequence[Council]) -> list[Council]:
        return sorted(councils, key=lambda council: self._context.texts.sort_key(council.name))

    def _below(self, council: Council) -> str:
        return self.tr("Reports here, {rhythm}").format(rhythm=rhythm(council, self._context.texts))

    def _row(self, council: Council, sign: Icon, about: str) -> Row:
        return _row(self._context, Place("council", council.id), _sign(sign), council.name, about)


def _sign(icon: Icon) -> QWidget:
    return glyph(icon, "text3", 16)


def _row(context: Context, place: Place, head: QWidget, title: str, under: str, says: str = "") -> Row:
    """A row that leads somewhere."""
    words = vbox(elided(title, "small_strong"), elided(under, "caption", "text3"), spacing=0)
    row = Row(
        hbox(middle(head), grow(words), spacing=10, margins=(ROW_PAD, 4, ROW_PAD, 4)),
        says=says or f"{title}. {under}",
        leads=True,
    )
    row.opened.connect(lambda: context.window.go(place))
    return row
