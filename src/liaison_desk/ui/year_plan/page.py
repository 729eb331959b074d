"""The year plan: dates proposed from each council's rhythm, moved by the officer, and planned in one step."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from typing_extensions import override

from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.themes import YearTheme
from liaison_desk.services import year_plan
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit.buttons import Segmented, button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, edges, start, two_columns, vbox
from liaison_desk.ui.kit.rows import empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.year_plan.calendar import Calendar
from liaison_desk.ui.year_plan.choices import Choices
from liaison_desk.ui.year_plan.kept_free import KeptFree
from liaison_desk.ui.year_plan.planned import Planned
from liaison_desk.ui.year_plan.proposals import Proposals
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.themes import Themes

FAMILY = "year_plan"
_KEY = f"{FAMILY}:sheet"  # what is proposed and changed is kept like what is typed


class YearPlanPage(Page):
    watches: ClassVar = (BusyDays, Council, CouncilMunicipality, ElectionDates, Meeting, Municipality, YearTheme)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sheet = Sheet(context.today())
        self._file: PlanFile | None = None
        self._again = button(self.tr("Propose again"), name=Icon.ROTATE_CCW, hint="Ctrl+R", press=self._propose_again)
        self._confirm = button("", "primary", Icon.CHECK, hint="Ctrl+Return", press=self._on_confirm)
        self._header = page_header("", "", self._again, self._confirm)
        self._years = self._made_years(context.today().year)
        self._years.picked.connect(self._on_years)
        self._proposals, self._planned = Proposals(context), Planned(context)
        self._calendar, self._choices, self._free = Calendar(context), Choices(context), KeptFree(context)
        self._themes = Themes(context)
        for part in (self._proposals.moved, self._calendar.dropped):
            part.connect(self._move)
        self._proposals.taken.connect(self._take)
        self._choices.chosen.connect(self._choose)
        self._free.freed.connect(self._set_free)
        self._themes.removed.connect(self._remove_theme)
        left = box(vbox(self._calendar, self._proposals, self._planned, STRETCH, spacing=20))
        right = box(vbox(self._choices, self._free, self._themes, STRETCH, spacing=16))
        columns = two_columns(left, right, 320, spacing=16)
        content = vbox(
            self._header, Gap(12), start(self._years), Gap(16), columns, STRETCH, spacing=0, margins=(32, 24, 32, 24)
        )
        self._scroll = scroll(box(content, "canvas"))
        self._page = Adaptive(vbox(self._scroll, spacing=0), columns.fit, edges(content))
        new = button(self.tr("New council"), "primary", press=lambda: context.window.open_panel("new_council"))
        self._nothing = empty(
            Icon.USERS,
            self.tr("No council yet"),
            self.tr("The year plan begins with a council and how often it meets."),
            new,
        )
        self._nothing.hide()
        self.setLayout(vbox(self._page, self._nothing, spacing=0))
        bind(self, "Ctrl+Return", self._on_confirm)
        bind(self, "Ctrl+R", self._propose_again)
        bind(self, "Ctrl+B", self._free.form.take_focus)

    def _made_years(self, now: int) -> Segmented:
        """This year and the next ones, alone or together."""
        several = [(now, now + 1), (now + 1, now + 2)]
        options: list[tuple[object, str]] = [((year,), str(year)) for year in (now, now + 1, now + 2)]
        options += [(pair, self.tr("{first} and {second}").format(first=pair[0], second=pair[1])) for pair in several]
        return Segmented(options, self._sheet.years, self.tr("Years to plan"), tight=True)

    # -- page
    @override
    def reload(self) -> None:
        texts = self.context.texts
        with self.context.desk.read() as reader:
            if self._file is None:
                found = year_plan.load(reader, self.context.today(), self._sheet.years)
                self._sheet.read(kept(self.context, FAMILY).get(_KEY, ""), found)
            self._file = year_plan.load(reader, self.context.today(), self._sheet.years)
        self._page.setVisible(bool(self._file.councils))
        self._nothing.setVisible(not self._file.councils)
        self._years.set_value(self._sheet.years)
        self._sheet.fill(self._file)
        self._header.show_words(
            self.tr("Year plan {years}").format(years=texts.names(map(str, self._sheet.years))),
            self.tr("Proposals are not in the plan until you confirm them."),
            self.tr("Meetings"),
        )
        self._choices.show_sheet(self._sheet, self._file)
        self._free.show_sheet(self._sheet, self._file)
        self._themes.show_file(self._file)
        self._show()
        follow_layout(self._page)

    def _show(self) -> None:
        """What follows from a line that was moved or left out."""
        if self._file is None:
            return
        count = len(self._sheet.chosen)
        words = self.tr("Confirm %n meeting(s)", "", count)
        self._confirm.setText(words)
        self._confirm.setAccessibleName(words)
        self._confirm.setEnabled(bool(count))
        self._proposals.show_sheet(self._sheet, self._file)
        self._planned.show_sheet(self._sheet, self._file)
        self._calendar.show_sheet(self._sheet, self._file)

    @override
    def start_focus(self) -> None:
        if self._page.isHidden():
            self.setFocus()
            return
        first = self._proposals.first_row
        (first if first is not None and self._scroll.shows_unscrolled(first) else self._years).setFocus()

    @override
    def panes(self) -> Sequence[Pane]:
        named = (
            (self._calendar, self.tr("Calendar of the year")),
            (self._proposals, self.tr("Proposals")),
            (self._planned, self.tr("Planned already")),
            (self._choices, self.tr("Councils")),
            (self._free, self.tr("Kept free of meetings")),
            (self._themes, self.tr("Themes of the year")),
        )
        for part, name in named:
            part.setAccessibleName(name)
        return tuple(Pane(part) for part, _ in named)

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Left"), self.tr("A day earlier; with → a day later")),
            (caps("Shift+Left"), self.tr("A week earlier; with → a week later")),
            (("Enter",), self.tr("Write another day")),
            (caps("Space"), self.tr("Leave a meeting out, or take it in again")),
            (caps("Ctrl+Return"), self.tr("Confirm the meetings")),
            (caps("Ctrl+R"), self.tr("Propose again")),
            (caps("Ctrl+B"), self.tr("Keep days free")),
        )

    # -- doing
    def _move(self, line_id: int, day: date) -> None:
        line = self._sheet.find(line_id)
        if line is None:
            return
        self._sheet.move(line, day)
        self._changed()
        self._say(line_id)

    def _take(self, line_id: int, is_taken: bool) -> None:
        line = self._sheet.find(line_id)
        if line is None:
            return
        line.is_taken = is_taken
        self._changed()
        self._say(line_id)

    def _say(self, line_id: int) -> None:
        row = self._proposals.row(line_id)
        if row is not None:
            row.say()

    def _changed(self) -> None:
        self._keep()
        self._show()

    def _keep(self) -> None:
        self.context.saving.keep(_KEY, self._sheet.as_text())

    def _on_years(self, years: tuple[int, ...]) -> None:
        self._sheet.years = years
        self._keep()
        self.reload()

    def _choose(self, council_id: str, is_chosen: bool) -> None:
        if is_chosen:
            self._sheet.left_out.discard(CouncilId(council_id))
        else:
            self._sheet.left_out.add(CouncilId(council_id))
        self._keep()
        self.reload()

    def _propose_again(self) -> None:
        self._sheet.start_again()
        self._keep()
        self.reload()
        self.start_focus()

    def _set_free(self, busy: BusyDays) -> None:
        outcome = self.context.attempt(Op.UNBLOCK_DAYS, year_plan.unblock, busy.id)
        if outcome:
            self._free.form.take_focus()
            self.context.say_undoable(self.tr("“{reason}” is no longer kept free").format(reason=busy.reason))

    def _remove_theme(self, theme: YearTheme) -> None:
        outcome = self.context.attempt(Op.REMOVE_THEME, year_plan.remove_theme, theme.id)
        if outcome:
            self._themes.take_focus()
            self.context.say_undoable(self.tr("“{theme}” is no longer a theme").format(theme=theme.words))

    def _on_confirm(self) -> None:
        chosen = self._sheet.chosen
        if not chosen:
            return
        outcome = self.context.attempt(Op.PLAN_YEAR, year_plan.confirm, chosen)
        if not outcome:
            self.context.window.say(outcome.problem)
            return
        self.start_focus()
        self.context.say_undoable(self.tr("%n meeting(s) are in the plan", "", len(chosen)))
