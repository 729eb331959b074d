"""The page of one council."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from typing_extensions import override

from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import CaseSeries, Council, CouncilMunicipality, Membership, Secretariat, TemplateItem
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import councils, own_templates, year_pack
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.about import AboutCard
from liaison_desk.ui.council.arenas import ArenasCard
from liaison_desk.ui.council.around import CouncilMeetings, CouncilPlace
from liaison_desk.ui.council.members import MembersCard
from liaison_desk.ui.council.shown import Shown, read
from liaison_desk.ui.council.template import TemplateCard
from liaison_desk.ui.council.words import header_line
from liaison_desk.ui.keys import MEET_NOW, MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, two_columns, vbox
from liaison_desk.ui.kit.rows import banner, empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.slices import Slices
from liaison_desk.ui.meet_now import meet_now
from liaison_desk.ui.own_templates import OwnTemplates
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import TODAY
from liaison_desk.ui.year_pack import YearPackCard


class CouncilPage(Page):
    watches: ClassVar = (
        Arena, CaseSeries, Contact, Council, CouncilMunicipality, ElectionDates, Evaluation, IssuedDocument, Meeting,
        Membership, Municipality, Organisation, OwnTemplate, TemplateItem,
    )  # fmt: skip

    reads_ahead = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._meet = button(
            self.tr("New meeting"), "primary", Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._new_meeting
        )
        self._at_once = button(self.tr("Meet now"), name=Icon.PLAY, hint=MEET_NOW, press=self._meet_now)
        self._header = page_header("", "", self._at_once, self._meet)
        self._take_up = button(self.tr("Take up the council again"), press=self._resume)
        self._ended = banner("neutral", Icon.ARCHIVE, "", "", self._take_up)
        self._ended_row = box(vbox(self._ended, spacing=0, margins=(0, 0, 0, 16)))
        self._about, self._members = AboutCard(context), MembersCard(context)
        self._meetings, self._template, self._around = (
            CouncilMeetings(context),
            TemplateCard(context),
            CouncilPlace(context),
        )
        self._arenas = ArenasCard(context)
        self._templates = OwnTemplates(
            context, keeps=self.tr("Save the template above as your own"), use=self.tr("Use for new meetings")
        )
        self._templates.use_asked.connect(self._use_template)
        self._year_pack = YearPackCard(
            context, self.tr("Every issued document of a year in one folder, with an index as PDF and CSV.")
        )
        self._left = box(vbox(self._about, self._members, STRETCH, spacing=16))
        self._right = box(
            vbox(
                self._meetings,
                self._template,
                self._templates,
                self._arenas,
                self._around,
                self._year_pack,
                STRETCH,
                spacing=16,
            )
        )
        columns = two_columns(self._left, self._right, 320, spacing=16)
        parts = (self._header, Gap(16), self._ended_row, columns, STRETCH)
        content = vbox(*parts, spacing=0, margins=(32, 24, 32, 24))
        self._page = Adaptive(vbox(scroll(box(content, "canvas")), spacing=0), columns.fit)
        back = button(self.tr("To Today"), name=Icon.SUN, press=lambda: context.window.go(TODAY))
        self._gone = empty(
            Icon.USERS, self.tr("The council is not here any more"), self.tr("It has been removed."), back
        )
        self.setLayout(vbox(self._page, self._gone, spacing=0))
        self._later = Slices(self)
        bind(self, "F2", self._edit)

    @override
    def reload(self) -> None:
        desk, texts = self.context.desk, self.context.texts
        with desk.read() as reader:
            shown = read(reader, CouncilId(self.place.subject), desk.today())
        self._page.setVisible(shown is not None)
        self._gone.setVisible(shown is None)
        if shown is None:
            return
        crumb = texts.names(place.short_name for place in shown.file.municipalities)
        self._header.show_words(shown.council.name, header_line(shown, texts), crumb)
        self._show_end(shown)
        for part in (self._about, self._members, self._meetings, self._template, self._arenas, self._around):
            part.show_council(shown)
        for ours in (self._template, self._arenas):
            ours.setVisible(shown.council.secretariat is Secretariat.POLICE)  # else it is not our agenda
        self._show_templates(shown)
        council_id, desk, voices = shown.council.id, self.context.desk, self.context.voices
        self._year_pack.show_years(
            shown.years, lambda year, where: year_pack.write(desk, council_id, year, voices, where)
        )
        self._later.begin(self._in_order())
        if self.isVisible():
            self._later.finish()

    def _in_order(self) -> Iterator[None]:
        """Some rows were made later than what stands after them. Whoever comes here sees the page first."""
        follow_layout(self._page)
        yield

    @property
    @override
    def is_filling(self) -> bool:
        return self._later.are_waiting and self.isVisible()

    @override
    def start_focus(self) -> None:
        if self._page.isVisible():
            (self._take_up if self._meet.isHidden() else self._meet).setFocus()
        else:
            self.setFocus()

    @override
    def panes(self) -> Sequence[Pane]:
        for part, name in (
            (self._about, self.tr("About the council")),
            (self._members, self.tr("Members")),
            (self._meetings, self.tr("Meetings")),
            (self._template, self.tr("Agenda template")),
            (self._templates, self.tr("Own templates")),
            (self._arenas, self.tr("Collaboration arenas")),
            (self._around, self.tr("Where it belongs")),
            (self._year_pack, self.tr("Year pack")),
        ):
            part.setAccessibleName(name)
        shown = (
            self._about, self._members, self._meetings, self._template, self._templates, self._arenas, self._around,
            self._year_pack,
        )  # fmt: skip
        return tuple(Pane(part) for part in shown if not part.isHidden())

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("F2"), self.tr("Change the facts of the council")),
            (("Enter",), self.tr("More about a member; open a meeting")),
            (caps("Space"), self.tr("Whether a member is expected")),
            (caps("Del"), self.tr("Remove a member entered by mistake")),
            (caps(MOVE_UP), self.tr("Move an item of the template up")),
            (caps(MOVE_DOWN), self.tr("Move an item of the template down")),
            (caps("Backspace"), self.tr("Remove an empty item of the template")),
            (caps("Ctrl+V"), self.tr("Paste several items into the template")),
        )

    @override
    def unfolded(self) -> str:
        return "facts" if self._about.is_open else ""

    @override
    def unfold(self, what: str) -> None:
        self._about.open_form()

    @override
    def leave(self) -> None:
        self._about.leave()
        self._members.leave()
        self._template.leave()
        self._templates.leave()
        self._arenas.leave()

    @override
    def answers(self, keys: str) -> bool:
        """What is new is new for this council."""
        if self._page.isHidden() or (keys == "Ctrl+M" and self._meet.isHidden()):
            return False
        if keys == "Ctrl+M":
            self._new_meeting()
        elif keys == MEET_NOW:
            self._meet_now()
        elif keys == "Ctrl+T":
            self.context.window.open_panel("new_action", council_id=CouncilId(self.place.subject))
        else:
            return False
        return True

    def _show_end(self, shown: Shown) -> None:
        last = shown.council.ended_on
        self._ended_row.setVisible(last is not None)
        for meeting in (self._at_once, self._meet):
            meeting.setVisible(last is None or last >= shown.today)
        if last is not None:
            words = self.tr("The council ended {day}") if last < shown.today else self.tr("The council ends {day}")
            self._ended.show_words(
                words.format(day=self.context.texts.near_date(last, shown.today, DateStyle.DAY)),
                self.tr("Its history stays, and it is no longer asked for meetings."),
            )

    def _show_templates(self, shown: Shown) -> None:
        council_id = shown.council.id

        def keep(work: Work, name: str) -> OwnTemplate:
            return own_templates.keep_council(work, council_id, name)

        is_ours = shown.council.secretariat is Secretariat.POLICE
        self._templates.setVisible(is_ours and bool(shown.file.template or shown.templates))
        self._templates.show_templates(shown.templates, council_id, keep if shown.file.template else None)

    def _use_template(self, template: OwnTemplate) -> None:
        """What is being typed in the council's own lines is kept first, so that undo brings it back with them."""
        self._template.leave()
        council_id = CouncilId(self.place.subject)
        outcome = self.context.attempt(Op.USE_TEMPLATE, own_templates.use_in_council, template.id, council_id)
        if outcome:
            said = self.tr("New meetings begin with “{name}”. Those that exist stay as they are")
            self.context.say_undoable(said.format(name=template.name))
        else:
            self.context.window.say(outcome.problem)

    def _resume(self) -> None:
        self.context.do(Op.EDIT_COUNCIL, councils.end, CouncilId(self.place.subject), None)
        self._meet.setFocus()

    def _edit(self) -> None:
        if not self._about.is_open:
            self._about.open_form()

    def _meet_now(self) -> None:
        if self._at_once.isVisible():
            self.leave()
            meet_now(self.context, CouncilId(self.place.subject))

    def _new_meeting(self) -> None:
        self.context.window.open_panel("new_meeting", council_id=CouncilId(self.place.subject))
