"""The page of one municipality. One page, no tabs: agreements, councils, facts and people."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import contact_log, inside_police, municipalities, year_pack
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, two_columns, vbox
from liaison_desk.ui.kit.rows import banner, empty, page_header
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.slices import Slices
from liaison_desk.ui.municipality.agreements import AgreementsCard
from liaison_desk.ui.municipality.contact import MOST, ContactCard
from liaison_desk.ui.municipality.councils import CouncilsCard
from liaison_desk.ui.municipality.facts import FactsCard
from liaison_desk.ui.municipality.focus import FocusCards
from liaison_desk.ui.municipality.inside import InsideCard
from liaison_desk.ui.municipality.people import PeopleCard
from liaison_desk.ui.municipality.words import header_line
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import TODAY
from liaison_desk.ui.year_pack import YearPackCard

ASIDE = 320


class MunicipalityPage(Page):
    watches: ClassVar = (
        ActionItem,
        AgendaItem,
        Agreement,
        AgreementPeriod,
        Contact,
        Council,
        CouncilMunicipality,
        ElectionDates,
        FocusArea,
        FocusChallenge,
        LogEntry,
        LogPerson,
        Measure,
        Meeting,
        Membership,
        Municipality,
        Officer,
        Organisation,
        PoliceNote,
    )
    reads_ahead = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._new_meeting = button(
            self.tr("New meeting"), "primary", Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._plan_meeting
        )
        self._header = page_header("", "", self._new_meeting)
        record = button(self.tr("Record the approval"), press=self._on_record)
        self._notice = banner(
            "warning",
            Icon.TRIANGLE_ALERT,
            self.tr("The Police Directorate's approval is missing"),
            self.tr(
                "You have more than three municipalities. This stands here until the reference and the date of the "
                "approval are recorded."
            ),
            record,
        )
        self._ended = banner("neutral", Icon.ARCHIVE, "")
        self.agreements = AgreementsCard(context)
        self.focus = FocusCards(context)
        self.councils = CouncilsCard(context, self._found_council)
        self.facts = FactsCard(context)
        self.people = PeopleCard(context)
        self.inside = InsideCard(context)
        self.contact = ContactCard(context)
        self.contact.letter.connect(self._on_letter)
        self.councils.letter.connect(self._on_letter)
        self.people.letter.connect(self._on_letter)
        self.year_pack = YearPackCard(
            context,
            self.tr(
                "Every issued document of a year, from all the councils, in one folder with an index as PDF and CSV."
            ),
        )
        self._left = box(
            vbox(
                self._ended,
                self._notice,
                self.agreements,
                self.councils,
                self.facts,
                self.inside,
                self.year_pack,
                STRETCH,
                spacing=16,
            )
        )
        self._right = box(vbox(self.focus, self.people, self.contact, STRETCH, spacing=16))
        columns = two_columns(self._left, self._right, ASIDE, spacing=16)
        self._content = box(vbox(self._header, Gap(20), columns, spacing=0))
        self._gone = self._gone_words()
        content = box(vbox(self._content, self._gone, STRETCH, spacing=0, margins=(32, 24, 32, 24)), "canvas")
        self.setLayout(vbox(Adaptive(vbox(scroll(content), spacing=0), columns.fit), spacing=0))
        self._later = Slices(self)
        bind(self, "F2", self.facts.toggle)

    # -- page
    @override
    def reload(self) -> None:
        today = self.context.today()
        subject = MunicipalityId(self.place.subject)
        with self.context.desk.read() as reader:
            is_there = reader.find(Municipality, subject) is not None
            file = municipalities.load(reader, subject, today) if is_there else None
            self.inside.show_notes(subject, inside_police.load(reader, subject))
            entries = contact_log.newest_of(reader, subject, MOST)
            count, last = contact_log.count_of(reader, subject), contact_log.last_with(reader, subject)
        self._content.setVisible(file is not None)
        self._gone.setVisible(file is None)
        if file is not None:
            self._show(file)
            self.contact.show_contact(file.municipality, entries, count, last)
            self._later.begin(self._in_order())
            if self.isVisible():
                self._later.finish()

    def _in_order(self) -> Iterator[None]:
        """Some rows were made later than what stands after them. Whoever comes here sees the page first."""
        follow_layout(self._content)
        yield

    @property
    @override
    def is_filling(self) -> bool:
        return self._later.are_waiting and self.isVisible()

    @override
    def start_focus(self) -> None:
        (self.councils.first_row() or (self if self._new_meeting.isHidden() else self._new_meeting)).setFocus()

    @override
    def unfolded(self) -> str:
        return "facts" if self.facts.is_open else ""

    @override
    def unfold(self, what: str) -> None:
        self.facts.open_form()

    @override
    def leave(self) -> None:
        self.agreements.leave()
        self.focus.leave()
        self.facts.leave()

    @override
    def panes(self) -> Sequence[Pane]:
        self.agreements.setAccessibleName(self.tr("Agreements"))
        self.focus.setAccessibleName(self.tr("Focus areas"))
        self.councils.setAccessibleName(self.tr("Councils and groups"))
        self.facts.setAccessibleName(self.tr("About the municipality"))
        self.people.setAccessibleName(self.tr("Key people"))
        self.inside.setAccessibleName(self.tr("Inside the police"))
        self.contact.setAccessibleName(self.tr("Last contact"))
        self.year_pack.setAccessibleName(self.tr("Year pack"))
        return (
            Pane(self.agreements),
            Pane(self.councils),
            Pane(self.facts),
            Pane(self.inside),
            Pane(self.year_pack),
            Pane(self.focus),
            Pane(self.people),
            Pane(self.contact),
        )

    @override
    def answers(self, keys: str) -> bool:
        """What is new is new for this municipality."""
        if keys == "Ctrl+M" and self._can_meet:
            self._plan_meeting()
        elif keys == "Ctrl+T" and not self._content.isHidden():
            self.context.window.open_panel("new_action", municipality_id=self.place.subject)
        elif keys == "Ctrl+L" and not self._content.isHidden():
            self.contact.log()
        else:
            return False
        return True

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (("Enter",), self.tr("Open the council or the person")),
            (("N",), self.tr("New meeting here")),
            (("L",), self.tr("Log a contact")),
            (("F2",), self.tr("Change the facts, and be done with it")),
            (caps(MOVE_UP), self.tr("Move the focus area that is being changed up; with ↓ down")),
        )

    # -- inside
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_N, Qt.Key.Key_L):
            self._on_letter(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _on_letter(self, letter: str) -> None:
        if letter == "N":
            self._plan_meeting()
        elif letter == "L" and not self._content.isHidden():
            self.contact.log()

    def _show(self, file: MunicipalityFile) -> None:
        today, texts = self.context.today(), self.context.texts
        self._header.show_words(file.municipality.short_name, header_line(file, texts, today))
        self._notice.setVisible(file.waits_for_approval)
        last = file.municipality.assigned_to
        has_ended = last is not None and last < today
        self._ended.setVisible(has_ended)
        self._new_meeting.setVisible(not has_ended)
        if last is not None:
            title = self.tr("Your assignment here ended {day}").format(day=texts.near_date(last, today, DateStyle.DAY))
            self._ended.show_words(title, self.tr("Councils, meetings and documents are kept as they were."))
        self.agreements.show_file(file)
        self.focus.show_file(file)
        self.councils.show_file(file)
        self.facts.show_file(file)
        self.people.show_file(file)
        place, desk, voices = file.municipality, self.context.desk, self.context.voices
        since = place.assigned_from.year if place.assigned_from else today.year - 1
        self.year_pack.show_years(
            {*range(since, today.year), today.year},
            lambda year, where: year_pack.write_municipality(desk, place.id, year, voices, where),
        )

    def _gone_words(self) -> QWidget:
        see = button(self.tr("Go to Today"), press=lambda: self.context.window.go(TODAY))
        return empty(
            Icon.LANDMARK,
            self.tr("This municipality is not here any more"),
            self.tr("It was removed. Undo brings it back."),
            see,
        )

    @property
    def _can_meet(self) -> bool:
        return not (self._content.isHidden() or self._new_meeting.isHidden())

    def _plan_meeting(self) -> None:
        if not self._can_meet:
            return
        self.context.window.open_panel("new_meeting", municipality_id=self.place.subject)

    def _found_council(self) -> None:
        self.context.window.open_panel("new_council", municipality_id=self.place.subject)

    def _on_record(self) -> None:
        self.facts.open_at_approval()
