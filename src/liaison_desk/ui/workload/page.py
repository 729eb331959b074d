"""The officer's workload: hours by month and municipality, what is behind each figure, and the page for the leader."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.workload import Period, Stretch, behind, outside, without_minutes
from liaison_desk.domain.workload_words import hours_words, period_words, share_words
from liaison_desk.services import workload, workload_paper
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import select
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, card, two_columns, vbox
from liaison_desk.ui.kit.rows import empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.paper_view import look_at
from liaison_desk.ui.place import Place
from liaison_desk.ui.workload.behind import BehindCard, OutsideCard
from liaison_desk.ui.workload.table import LoadTable
from liaison_desk.ui.workload.words import (
    choices,
    column_name,
    column_of,
    columns,
    load_at,
    month_choices,
    part_of,
    period_of,
    span_name,
    spans,
)

ASIDE = 320
BESIDE_FROM = 1192  # units: the table of three municipalities and their sum is whole beside it
_CHOICE = 176


class WorkloadPage(Page):
    """Its place is «workload», the municipality's id, and the period: «2026», «2026-11», «next», «last»."""

    watches: ClassVar = (ActionItem, Council, CouncilMunicipality, LogEntry, Meeting, Municipality)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: WorkloadFile | None = None
        self._period: Period | None = None
        self._copies = Copies(context, self)
        look = button(self.tr("Show the PDF"), name=Icon.FILE_TEXT, hint="Ctrl+P", press=self._look)
        save = button(self.tr("Export"), name=Icon.DOWNLOAD, hint="Ctrl+E", press=self._export)
        self._header = page_header("", "", look, save)
        self._when = select([], None, self.tr("Period"), width=_CHOICE)
        self._month = select([], None, self.tr("Month"), width=_CHOICE)
        self._when.picked.connect(self._choose)
        self._month.picked.connect(self._choose)
        self.table = LoadTable(context.texts)
        self.table.chosen.connect(self._on_cell)
        self._behind, self._outside = BehindCard(context), OutsideCard(context)
        counted = paragraph(
            self.tr(
                "Hours are council meetings, held and planned, and the minutes in the contact log; preparation is not "
                "counted. What belongs to several municipalities is shared evenly. Action items are those that were open "
                "at the end of the month or week, or are open today; ahead, those that fall due then."
            ),
            "small",
            "text2",
        )
        left = box(vbox(card(self.table, spacing=0, margins=(8, 4, 8, 8)), counted, self._outside, STRETCH, spacing=12))
        right = self._right = box(vbox(self._behind, STRETCH, spacing=16))
        aside = two_columns(left, right, ASIDE, stack_below=BESIDE_FROM, spacing=16)
        filters = box(Flow(self._when, self._month))
        content = vbox(self._header, Gap(12), filters, Gap(16), aside, STRETCH, spacing=0, margins=(32, 24, 32, 24))
        self._shown = Adaptive(vbox(scroll(box(content, "canvas")), spacing=0), aside.fit)
        add = button(self.tr("Add a municipality"), "primary", press=self._add_municipality)
        self._nothing = empty(
            Icon.LANDMARK,
            self.tr("Nothing to count yet"),
            self.tr("Hours come from the meetings and the contact log of your municipalities. Add the first one."),
            add,
        )
        self._nothing.hide()
        self.setLayout(vbox(self._shown, self._nothing, spacing=0))
        bind(self, "Ctrl+P", self._look)
        bind(self, "Ctrl+E", self._export)

    # -- page
    @override
    def reload(self) -> None:
        texts, today = self.context.texts, self.context.today()
        period = period_of(self.place.part, today)
        with self.context.desk.read() as reader:
            file = workload.load(reader, period, today)
            years = workload.years(reader, today)
        stood = self.table.currentIndex()
        is_same = period == self._period and stood.isValid()
        row, column = (stood.row(), stood.column()) if is_same else (0, -1)
        self._file, self._period = file, period
        is_year = period.stretch in (Stretch.YEAR, Stretch.MONTH)
        year = period.span.first.year
        shown = str(year) if is_year else part_of(period)
        self._when.set_options(choices(sorted({*years, year}), today, texts), shown)
        self._month.set_options(month_choices(year, texts), part_of(period))
        self._month.setVisible(is_year)
        has_any = bool(file.table.rows)
        self._shown.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._header.show_words(self.tr("Workload"), period_words(texts, period))
        self.table.show_file(file)
        self.table.stand_on(row, column if 0 <= column < len(columns(file)) else column_of(self.place.subject, file))
        self._show_outside(file)

    @override
    def start_focus(self) -> None:
        (self if self._shown.isHidden() else self.table).setFocus()

    @override
    def panes(self) -> Sequence[Pane]:
        self._right.setAccessibleName(self.tr("Behind the figure"))
        return (Pane(self.table), Pane(self._right))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("From figure to figure; what is behind it stands beside")),
            (caps("Ctrl+P"), self.tr("The page for your leader")),
            (caps("Ctrl+E"), self.tr("The same, to be saved")),
        )

    # -- what is shown
    def _add_municipality(self) -> None:
        self.context.window.open_panel("new_municipality")

    def _choose(self, part: object) -> None:
        self.context.window.stay(Place("workload", self.place.subject, str(part)))
        self.reload()

    def _on_cell(self, row: int, column: int) -> None:
        file, texts = self._file, self.context.texts
        if file is None:
            return
        one = columns(file)[column]
        title = f"{span_name(file.table, row, texts)}  ·  {column_name(one, file, texts)}"
        found = behind(file.table.facts, spans(file.table)[row], one.place, everywhere=one is file.table.total)
        self._behind.show_figure(title, load_at(one, row), found)

    def _show_outside(self, file: WorkloadFile) -> None:
        texts, total = self.context.texts, file.table.total.whole
        entries = outside(file.table.facts.log)
        words = self.tr("Nothing outside the role is recorded.")
        if entries:
            words = self.tr("{share} of the time, {hours}.").format(
                share=share_words(texts, total.outside_share), hours=hours_words(texts, total.outside)
            )
        silent = without_minutes(file.table.facts.log)
        more = self.tr("%n entry(ies) in the contact log say nothing of how long it took.", "", silent)
        self._outside.show_entries(entries, f"{words}\n{more}" if silent else words)

    # -- the page for the leader
    def _paper(self) -> tuple[str, Callable[[], bytes]] | None:
        if self._period is None or self._shown.isHidden():
            return None
        texts, desk = self.context.texts, self.context.desk
        return workload_paper.name(self._period, texts), partial(workload_paper.content, desk, self._period, texts)

    def _look(self) -> None:
        paper = self._paper()
        if paper is not None:
            look_at(self.context, self.window(), *paper)

    def _export(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._copies.save(*paper)
