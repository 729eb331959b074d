"""The meetings of the chosen years that are planned already, each with what speaks against its day."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison_desk.domain.meetings import MeetingStage
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


class Planned(QWidget):
    """Enter or a click goes to the meeting."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._roving = Roving(self)
        self._title = section(self.tr("Planned already"))
        self._column = vbox(spacing=0, margins=(1, 4, 1, 4))
        self.setLayout(vbox(self._title, frame("card", self._column), spacing=8))

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        standing = self._roving.standing()
        rows: list[Row] = []
        for each in file.facts.planned:
            meeting = each.meeting
            if meeting is None or each.day.year not in sheet.years or each.council_id in sheet.left_out:
                continue
            others = [*(other for other in file.facts.planned if other is not each), *sheet.chosen]
            # a meeting that has been is what it is
            found = remarks(each, others, file, self._context) if meeting.stage is MeetingStage.PLANNED else []
            day = day_words(each.day, self._context.texts)
            year = f" {each.day.year}" if len(sheet.years) > 1 else ""
            name, when = file.every[each.council_id].name, hours(each, self._context.texts)
            row = Row(
                _laid(f"{day}{year}", name, when, found),
                says=" ".join((f"{name}, {day}{year}, {when}.", *found)),
                leads=True,
            )
            row.opened.connect(partial(self._context.window.go, Place("meeting", meeting.id)))
            rows.append(row)
        refill(self._column, *divided(*rows))
        self._roving.set_rows(rows, standing)
        self._title.show_count(len(rows))
        self.setVisible(bool(rows))


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
