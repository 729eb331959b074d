"""The cards beside the agenda: what it lacks, what comes up again, who takes part and where they are reached."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.meetings import Meeting, MeetingKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, agenda, contacts, disclosure, issuing, meetings, minutes
from liaison_desk.ui.meeting.people.list import PeopleList
from liaison_desk.ui.meeting.prepare.follow_card import FollowCard
from liaison_desk.ui.meeting.prepare.side_cards import ReadyCard
from liaison_desk.ui.paper_view import PaperView
from tests.ui.meeting.prepare.preparing import LAST, OPENING, POLICE, Preparing


class TestReadiness:
    def ready(self, prepare: Preparing) -> list[str]:
        (card,) = prepare.screen.page.findChildren(ReadyCard)
        prepare.screen.settle()
        return prepare.reads(card)

    def test_it_counts_what_is_in_place(self, prepare: Preparing) -> None:
        assert self.ready(prepare)[:2] == ["Ready to be finished", "2 of 18"]  # eight cases, place and chair
        assert prepare.shows("and 13 more")
        with prepare.world.desk.write(Op.EDIT_ITEM) as work:
            for item in agenda.items_of(work, prepare.meeting.id):
                if item.title != POLICE:
                    agenda.change_item(work, item.id, presenter="Kari Prøve", minutes=10)
        assert self.ready(prepare) == ["Ready to be finished", "18 of 18", "18 points in place"]

    @pytest.mark.parametrize(
        ("gap", "field"), [("Item 1 has no presenter", "Presenter"), ("Item 1 has no time", "Minutes")]
    )
    def test_a_gap_of_an_item_leads_into_its_field(self, prepare: Preparing, gap: str, field: str) -> None:
        prepare.press(gap)
        assert prepare.editor is not None
        assert prepare.focus_says == field
        prepare.type("15")
        prepare.key("Return")
        assert not prepare.screen.has(gap)

    @pytest.mark.parametrize(
        ("gap", "changes", "field"),
        [
            ("The meeting has no place", {"place": ""}, "Place"),
            ("Nobody chairs the meeting", {"chair_id": None}, "Chair"),
        ],
    )
    def test_a_gap_of_the_meeting_leads_into_its_field(
        self, prepare: Preparing, gap: str, changes: dict[str, object], field: str
    ) -> None:
        with prepare.world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, prepare.meeting.id, **changes)
        prepare.screen.settle()
        prepare.press(gap)
        assert prepare.focus_says == field
        prepare.type("Kari Prøve")
        prepare.key("Return")
        prepare.key("Tab")
        assert not prepare.screen.has(gap)

    def test_begun_the_meeting_needs_no_agenda(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, prepare.meeting.id)
        assert not prepare.shows("Ready to be finished")


class TestComingUpAgain:
    @pytest.fixture
    def before(self, prepare: Preparing) -> Meeting:
        """Held in March; two action items of it are open."""
        world = prepare.world
        now = world.clock.now()
        world.clock.set(now.replace(month=3, day=18, hour=12))
        held = world.plan(date(2026, 3, 18))
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, held.id)
            item = next(i for i in agenda.items_of(work, held.id) if i.title == LAST)
            for title in ("Lysløype på Straume", "Ringe rektor"):
                minutes.add_entry(work, item.id, EntryKind.ACTION, title)
            meetings.end(work, held.id)
        world.clock.set(now)
        return held

    def card(self, prepare: Preparing) -> list[str]:
        (card,) = prepare.screen.page.findChildren(FollowCard)
        prepare.screen.settle()
        return prepare.reads(card)

    def test_nothing_does(self, prepare: Preparing) -> None:
        """What only could follow is told as that."""
        assert self.card(prepare)[:2] == ["What follows", "Does not follow"]

    def test_where_nothing_could_it_takes_no_room(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, prepare.meeting.id, kind=MeetingKind.EXTRAORDINARY)
        prepare.screen.settle()
        assert not prepare.shows("What follows")

    def test_a_finished_agenda_lacks_nothing_any_more(self, prepare: Preparing, voices: Voices) -> None:
        assert prepare.shows("Ready to be finished")
        with prepare.world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, prepare.meeting.id, voices)
        prepare.screen.settle()
        assert not prepare.shows("Ready to be finished")

    def test_an_exempt_case_says_so_on_its_row(self, prepare: Preparing) -> None:
        (item,) = [item for item in prepare.file.items if item.title == LAST]
        with prepare.world.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, item.id, access=Access.EXEMPT, ground="offl24_3", scope=Scope.WHOLE)
        prepare.screen.settle()
        assert prepare.shows("Exempt from public access")

    def test_minutes_and_open_action_items(self, prepare: Preparing, before: Meeting) -> None:
        assert self.card(prepare)[:8] == [
            "What follows", "3",
            "Minutes from 18 March", "Not finished yet",
            "Lysløype på Straume", "no one is responsible  ·  no deadline",
            "Ringe rektor", "no one is responsible  ·  no deadline",
        ]  # fmt: skip
        assert prepare.row(OPENING).accessibleName() == (
            f"1, {OPENING}, Minutes from 18 March  ·  2 action items to follow up, Decision"
        )

    def test_a_case_is_made_of_one_and_keeps_its_thread(self, prepare: Preparing, before: Meeting) -> None:
        prepare.press("Make a case of it: Ringe rektor")
        assert prepare.said == "“Ringe rektor” is on the agenda"
        assert prepare.at == "Ringe rektor"
        made = prepare.item("Ringe rektor")
        with prepare.world.desk.read() as reader:
            (action,) = reader.all(ActionItem, title="Ringe rektor")
        assert made.carried_from == action.item_id is not None
        assert prepare.screen.has("From an earlier meeting")
        assert not prepare.screen.has("Make a case of it: Ringe rektor")  # once is enough
        prepare.press("Undo: “Ringe rektor” is on the agenda")
        assert prepare.screen.has("Make a case of it: Ringe rektor")

    def test_finished_minutes_can_be_looked_at(self, prepare: Preparing, before: Meeting) -> None:
        assert not prepare.screen.has("Look at the minutes")
        with prepare.world.desk.write(Op.ISSUE_MINUTES) as work:
            issuing.issue_minutes(work, before.id, prepare.screen.context.voices)
        assert self.card(prepare)[2:4] == ["Minutes from 18 March", "To be reviewed under the first item"]
        prepare.press("Look at the minutes")
        (paper,) = prepare.screen.window.findChildren(PaperView)
        prepare.screen.wait(lambda: paper.preview.document.pageCount())
        assert "Ringe rektor" in paper.preview.document.getAllText(0).text()
        prepare.key("Escape")
        with prepare.world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, prepare.meeting.id)
        assert self.card(prepare)[3] == "Reviewed"

    def test_what_is_done_and_reported_no_longer_comes_up(self, prepare: Preparing, before: Meeting) -> None:
        with prepare.world.desk.write(Op.REMOVE_ACTION) as work:
            for action in work.all(ActionItem):
                actions.remove(work, action.id)
        assert self.card(prepare)[:2] == ["What follows", "1"]


class TestParticipants:
    def test_a_tick_excuses_somebody(self, prepare: Preparing) -> None:
        people = prepare.screen.find("Participants", PeopleList)
        people.setFocus()
        prepare.key("Home")
        prepare.key("Space")
        assert prepare.file.people[0].presence is Presence.EXCUSED
        assert prepare.shows("2 of 3")
        prepare.key("Escape")
        assert prepare.at == OPENING
        prepare.key("Ctrl+Z")
        assert prepare.file.people[0].presence is Presence.PRESENT

    def test_a_guest_is_called_for_one_case(self, prepare: Preparing, guest: Contact) -> None:
        prepare.press("Add")
        prepare.type("Karin")
        prepare.key("Return")
        called = prepare.file.people[-1]
        assert (called.contact.name, called.is_present) == ("Karin Borte", True)
        assert prepare.shows("4 of 4")


class TestAddresses:
    def test_they_are_copied_for_the_mail_program(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_CONTACT) as work:
            for person, address in ((prepare.world.mayor, "kari@eksempel.no"), (prepare.world.me, "ola@eksempel.no")):
                contacts.save(work, replace(work.get(Contact, person.id), email=address))
        prepare.press("Copy e-mail addresses")
        assert QGuiApplication.clipboard().text() == ("Kari Prøve <kari@eksempel.no>; Ola Eksempel <ola@eksempel.no>")
        assert prepare.said.startswith("2 address")
        assert prepare.said.endswith("copied, without an address: Per Test")

    def test_a_name_with_signs_of_its_own_is_quoted(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_CONTACT) as work:
            mayor = work.get(Contact, prepare.world.mayor.id)
            contacts.save(work, replace(mayor, name="Prøve, Kari (ordførar)", email="kari@eksempel.no"))
        prepare.press("Copy e-mail addresses")
        assert QGuiApplication.clipboard().text() == '"Prøve, Kari (ordførar)" <kari@eksempel.no>'

    def test_who_is_excused_is_not_written_to(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_CONTACT) as work:
            for person, address in ((prepare.world.mayor, "kari@eksempel.no"), (prepare.world.me, "ola@eksempel.no")):
                contacts.save(work, replace(work.get(Contact, person.id), email=address))
            minutes.set_presence(work, prepare.meeting.id, prepare.world.mayor.id, Presence.EXCUSED)
        prepare.press("Copy e-mail addresses")
        assert QGuiApplication.clipboard().text() == "Ola Eksempel <ola@eksempel.no>"

    def test_nobody_has_one(self, prepare: Preparing) -> None:
        QGuiApplication.clipboard().setText("as before")
        prepare.press("Copy e-mail addresses")
        assert prepare.said == "None of them has an e-mail address"
        assert QGuiApplication.clipboard().text() == "as before"
