"""The meetings of the chosen years that are planned already, each with what speaks against its day."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.year_plan import PlanDate
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph
from liaison_desk.ui.kit.layout import box, divided, fixed, frame, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import Row, section
from liaison_desk.ui.place import Place
from liaison_desk.ui.year_plan.proposals import remarks
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.words import day_words, hours

_DAY_WIDTH = 264
Told = tuple[MeetingId, str, str, str, list[str]]  # the meeting, its day, council and hours, and what is against it


class Planned(QWidget):
    """Enter or a click goes to the meeting."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told: list[Told] = []
        self._roving = Roving(self)
        self._title = section(self.tr("Planned already"))
        self._column = vbox(spacing=0, margins=(1, 4, 1, 4))
        self.setLayout(vbox(self._title, frame("card", self._column), spacing=8))

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        told = [
            self._told_of(each, each.meeting, sheet, file)
            for each in file.facts.planned
            if each.meeting and each.day.year in sheet.years and each.council_id not in sheet.left_out
        ]
        if told != self._told:
            self._told = told
            standing = self._roving.standing()
            rows = [self._row(*each) for each in told]
            refill(self._column, *divided(*rows))
            self._roving.set_rows(rows, standing)
            self._title.show_count(len(rows))
        self.setVisible(bool(told))

    def _told_of(self, each: PlanDate, meeting: Meeting, sheet: Sheet, file: PlanFile) -> Told:
        others = [*(other for other in file.facts.planned if other is not each), *sheet.chosen]
        # a meeting that has been is what it is
        found = remarks(each, others, file, self._context) if meeting.stage is MeetingStage.PLANNED else []
        year = f" {each.day.year}" if len(sheet.years) > 1 else ""
        day = f"{day_words(each.day, self._context.texts)}{year}"
        return meeting.id, day, file.every[each.council_id].name, hours(each, self._context.texts), found

    def _row(self, meeting_id: MeetingId, day: str, name: str, when: str, found: list[str]) -> Row:
        says = " ".join((f"{name}, {day}, {when}.", *found))
        row = Row(_laid(day, name, when, found), says=says, leads=True)
        row.opened.connect(partial(self._context.window.go, Place("meeting", meeting_id)))
        return row


def _laid(day: str, name: str, when: str, found: list[str]) -> QHBoxLayout:
    sentences = (
        box(hbox(top(glyph(Icon.TRIANGLE_ALERT, "warning", 14)), grow(paragraph(words, "small", "warning")), spacing=6))
        for words in found
    )
    about = vbox(
        hbox(elided(name, "small_strong"), grow(elided(when, "caption", "text3", tabular=True)), spacing=8),
        *sentences,
        spacing=2,
    )
    return hbox(
        top(fixed(hbox(grow(elided(day, "small"))), _DAY_WIDTH)), grow(about), spacing=12, margins=(14, 8, 14, 8)
    )
