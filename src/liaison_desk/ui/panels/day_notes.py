"""What is said under the day of a new meeting: where it comes from, and what it means. Nothing here forbids anything."""

from datetime import date

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.planning import Doubt, Proposal, doubts, notice_day
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, refill, top, vbox

Note = tuple[str, bool]  # the words, and whether they are a warning


class DayNotes(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words: list[Note] = []
        self._lines = vbox(spacing=4)
        self.setLayout(self._lines)

    def show_day(self, day: date, council: Council, proposal: Proposal | None) -> None:
        """`proposal` is what the day comes from, where nobody has written another one."""
        self._words = [*self._origin(council, proposal), *self._doubts(day, council), *self._agenda(day, council)]
        refill(self._lines, *(_line(words, warns=warns) for words, warns in self._words))
        self.show()

    def say(self, beside: QWidget) -> None:
        """To a screen reader, when the officer has written the day."""
        announce.polite(beside, " ".join(words for words, _ in self._words))

    def _origin(self, council: Council, proposal: Proposal | None) -> list[Note]:
        if proposal is None:
            return []
        if proposal.follows is None:
            return [(self.tr("A proposal: the first usual day that leaves time for the agenda."), False)]
        year = self.tr(
            "A proposal: %n meeting(s) a year, and the latest one is on {day}.", "", council.meetings_per_year
        )
        day = self._context.texts.near_date(proposal.follows, self._context.today(), DateStyle.DAY)
        return [(year.format(day=day), False)]

    def _doubts(self, day: date, council: Council) -> list[Note]:
        found = doubts(day, council, self._context.today())
        words = []
        if Doubt.PASSED in found:
            words.append(self.tr("This day has passed. Go on if the meeting has been held."))
        if Doubt.WEEKEND in found:
            words.append(self.tr("The day is a {weekday}.").format(weekday=self._full(day).split()[0]))
        if Doubt.NOTICE_TOO_SHORT in found:
            late = self.tr("The agenda should have gone out %n day(s) before, by {day}.", "", council.notice_days)
            words.append(late.format(day=self._full(notice_day(day, council))))
        return [(each, True) for each in words]

    def _agenda(self, day: date, council: Council) -> list[Note]:
        """When it is to go out, where there is still time."""
        last = notice_day(day, council)
        if council.secretariat is not Secretariat.POLICE or last < self._context.today():
            return []
        return [(self.tr("The agenda is to be sent by {day}.").format(day=self._full(last)), False)]

    def _full(self, day: date) -> str:
        return self._context.texts.near_date(day, self._context.today())


def _line(words: str, *, warns: bool) -> QWidget:
    sign = glyph(Icon.TRIANGLE_ALERT if warns else Icon.INFO, "warning" if warns else "text3", 16)
    return box(hbox(top(sign), grow(paragraph(words, "small", "warning" if warns else "text2")), spacing=8))
