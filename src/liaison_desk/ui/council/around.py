"""What stands around a council: its meetings, the councils above and below, its municipalities."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import joined, meeting_line, meeting_title, rhythm
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph
from liaison_desk.ui.kit.layout import Item, divided, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import Row, date_tile, section
from liaison_desk.ui.place import Place


class CouncilMeetings(QFrame):
    """The next meetings and the latest ones."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        see_all = button(self.tr("All"), "link", says=self.tr("All meetings"), press=self._see_all)
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        self.setLayout(vbox(section(self.tr("Meetings"), see_all), self._column, spacing=6, margins=16))

    def show_council(self, shown: Shown) -> None:
        rows = [self._row(meeting, shown) for meeting in shown.meetings]
        nothing = paragraph(self.tr("No meeting is planned."), "small", "text2")
        refill(self._column, *(divided(*rows) if rows else [nothing]))
        self._roving.set_rows(rows)

    def _row(self, meeting: Meeting, shown: Shown) -> Row:
        texts = self._context.texts
        day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
        title, line = meeting_title(meeting, texts, shown.today), meeting_line(meeting, shown, texts)
        tile = date_tile(day.rstrip("."), month, "accent_text" if meeting.day == shown.today else "text")
        says = joined(texts.near_date(meeting.day, shown.today), title, line, by=", ")
        return _row(self._context, Place("meeting", meeting.id), tile, title, line, says)

    def _see_all(self) -> None:
        self._context.window.go(Place("meetings"))


class CouncilPlace(QFrame):
    """What the council belongs to: the one it reports to, those that report to it, its municipalities."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        self.setLayout(vbox(section(self.tr("Where it belongs")), self._column, spacing=6, margins=16))

    def show_council(self, shown: Shown) -> None:
        file = shown.file
        above = self._row(file.parent, Icon.ARROW_UP, self.tr("Reports to")) if file.parent else None
        below = [self._row(council, Icon.ARROW_DOWN, self._below(council)) for council in self._sorted(file.children)]
        places = [
            _row(
                self._context, Place("municipality", place.id), _sign(Icon.LANDMARK), place.short_name, place.full_name
            )
            for place in file.municipalities
        ]
        rows = [row for row in (above, *below, *places) if row is not None]
        alone = hbox(_sign(Icon.ARROW_UP), grow(paragraph(self.tr("No council above"), "small", "text2")), spacing=10)
        items: list[Item] = [*([] if above else [alone]), *rows]
        refill(self._column, *items)
        self._roving.set_rows(rows)

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
        hbox(middle(head), grow(words), spacing=10, margins=(0, 4, 0, 4)), says=says or f"{title}. {under}", leads=True
    )
    row.opened.connect(lambda: context.window.go(place))
    return row
