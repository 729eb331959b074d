"""«My workload»: the next four weeks by municipality, beside what is to be done."""

from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.workload import Row as Figures
from liaison_desk.domain.workload_words import hours_said
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import card, grow, hbox, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, in_line, section
from liaison_desk.ui.kit.status import Bar
from liaison_desk.ui.place import Place

NEXT = "next"  # the period the page is opened on


def workload_card(context: Context, file: WorkloadFile, roving: Roving) -> QWidget:
    """A row leads to its municipality's figures; `roving` gets the rows."""
    texts = context.texts
    longest = max((figures.whole.minutes for figures in file.table.rows), default=0)
    rows = [_row(context, file, figures, longest) for figures in file.table.rows]
    roving.set_rows(rows)
    when = text(texts.translate("TodayPage", "next 4 weeks"), "small", "text2")
    title = in_line(section(texts.translate("TodayPage", "My workload"), when))
    return card(title, *rows, spacing=4, margins=(8, 16, 8, 12))


def _row(context: Context, file: WorkloadFile, figures: Figures, longest: int) -> Row:
    texts, load = context.texts, figures.whole
    name = file.names.get(figures.place, "") or texts.translate("Workload", "No municipality")
    hours = hours_said(texts, load.minutes)
    meetings = texts.translate("Workload", "%n meeting(s)", "", n=load.meetings)
    actions = texts.translate("Workload", "%n action item(s)", "", n=load.open)
    under = f"{meetings}, {actions}"
    if load.late:
        late = texts.translate("Workload", "%n overdue", "", n=load.late)
        under = f"{under}, {late}"
    above = hbox(grow(elided(name, "small_strong")), text(hours, "small_strong", tabular=True), spacing=8)
    bar = Bar(load.minutes / longest if longest else 0.0, says="")
    row = Row(
        vbox(above, bar, elided(under, "caption", "text2"), spacing=3, margins=(ROW_PAD, 5, ROW_PAD, 5)),
        says=f"{name}: {hours}, {under}",
        leads=True,
    )
    row.opened.connect(partial(context.window.go, Place("workload", figures.place or "", NEXT)))
    return row
