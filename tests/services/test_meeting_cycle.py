"""One meeting from its date to its locked minutes, and on into the next one."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from liaison_desk.domain.actions import ActionHelper, ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.agenda import AgendaItem, ItemKind, Outcome, in_order
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CaseSeries, FixedItem, MemberRole, Membership
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.export.papers import NextMeeting
from liaison_desk.services import actions, agenda, contacts, councils, documents, issuing, meetings, minutes, papers
from liaison_desk.services.actions import Owner
from tests.world import World


def refused(problem: Problem) -> object:
    return pytest.raises(RuleBroken, match=f"^{problem.value}$")


def titles(world: World, meeting: Meeting) -> list[str]:
    return [f"{place.label} {place.item.title}" for place in in_order(world.file(meeting).items)]


def item(world: World, meeting: Meeting, fixed: FixedItem) -> AgendaItem:
    return next(i for i in world.file(meeting).items if i.fixed is fixed)


def write(world: World, meeting: Meeting, fixed: FixedItem, kind: EntryKind, text: str, **more: object) -> Entry:
    target = item(world, meeting, fixed)
    with world.desk.write(Op.ADD_ENTRY) as work:
        return minutes.add_entry(work, target.id, kind, text, **more)


def hold(world: World, meeting: Meeting) -> None:
    """Everything written that the checklist asks for, and the meeting ended."""
    for place in in_order(world.file(meeting).items):
        with world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, place.item.id, EntryKind.NOTE, f"Om {place.item.title}.")
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)


def lock(world: World, meeting: Meeting, voices: Voices) -> IssuedDocument:
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        return issuing.issue_minutes(work, meeting.id, voices)


class TestPlanning:
    def test_the_template_makes_the_agenda(self, world: World) -> None:
        meeting = world.plan()
        file = world.file(meeting)
        assert titles(world, meeting)[:3] == [
            "1 Opning og gjennomgang av referat",
            "2 Saker frå Øygarden kommune",
            "3 Saker frå politiet",
        ]
        assert file.opening is not None
        assert file.opening.kind is ItemKind.DECISION
        assert (meeting.chair_id, meeting.secretary_id) == (world.mayor.id, world.me.id)
        assert [p.contact.name for p in file.people] == ["Kari Prøve", "Ola Eksempel", "Per Test"]

    def test_a_later_change_of_template_touches_no_meeting(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.EDIT_TEMPLATE) as work:
            councils.set_template(work, world.council.id, ["Bare dette"])
        assert len(titles(world, meeting)) == 7

    def test_the_usual_place_is_used_where_none_is_given(self, world: World) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(world.council, place="Straume"))
        with world.desk.write(Op.PLAN_MEETING) as work:
            meeting = meetings.plan(work, world.council.id, date(2027, 1, 5), time(9), time(10))
        assert meeting.place == "Straume"

    def test_the_end_comes_after_the_start(self, world: World) -> None:
        with refused(Problem.END_BEFORE_START), world.desk.write(Op.PLAN_MEETING) as work:
            meetings.plan(work, world.council.id, date(2027, 1, 5), time(10), time(10))
        meeting = world.plan()
        with refused(Problem.END_BEFORE_START), world.desk.write(Op.EDIT_MEETING) as work:
            meetings.save(work, replace(meeting, end=time(11)))

    def test_a_former_chair_does_not_chair(self, world: World) -> None:
        with world.desk.write(Op.SUCCEED_CONTACT) as work:
            after = contacts.succeed(work, world.mayor.id, "Eli Ny", date(2026, 11, 30))
        assert world.plan(date(2026, 12, 1)).chair_id == after.id

    def test_removed_while_nothing_has_come_of_it(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, "Trafikk", item(world, meeting, FixedItem.FROM_POLICE).id)
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.mayor.id, Presence.EXCUSED)
        with world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)
        with world.desk.read() as reader:
            assert (reader.all(Meeting), reader.all(AgendaItem), reader.all(Attendance)) == ([], [], [])
        world.desk.undo()
        assert len(titles(world, meeting)) == 8
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        with refused(Problem.MEETING_HAS_DOCUMENTS), world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)
        other = world.plan(date(2027, 3, 1))
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, other.id)
        with refused(Problem.MEETING_HAS_DOCUMENTS), world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, other.id)


class TestAgenda:
    def test_cases_come_before_the_last_fixed_item(self, world: World) -> None:
        meeting = world.plan()
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, " Politivedtekter ")
            agenda.add_item(work, meeting.id, "Trafikk", police.id)
            agenda.add_item(work, meeting.id, "Ungdom", police.id)
        listed = titles(world, meeting)
        assert listed[3:5] == ["3a Trafikk", "3b Ungdom"]
        assert listed[-2:] == ["7 Politivedtekter", "8 Eventuelt"]

    def test_a_section_is_filled_in_its_own_order(self, world: World) -> None:
        with world.desk.write(Op.EDIT_TEMPLATE) as work:
            councils.set_template(work, world.council.id, ["Saker"])
        meeting = world.plan()
        with world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, world.file(meeting).items[0].id)
        with world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, "Første")
            agenda.add_item(work, meeting.id, "Andre")
        assert titles(world, meeting) == ["1 Første", "2 Andre"]

    def test_edits_keep_number_and_place(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        opening = item(world, meeting, FixedItem.OPENING)
        with world.desk.write(Op.EDIT_ITEM) as work:
            saved = agenda.save_item(
                work, replace(opening, title=" Velkomen ", number=99, position=5, presenter="Kari Prøve", minutes=5)
            )
        assert (saved.title, saved.number, saved.position) == ("Velkomen", 1, 0)
        with refused(Problem.TEXT_EMPTY), world.desk.write(Op.EDIT_ITEM) as work:
            agenda.save_item(work, replace(opening, title="  "))
        with refused(Problem.TEXT_EMPTY), world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, "")

    def test_moved_and_placed(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ADD_ITEM) as work:
            case = agenda.add_item(work, meeting.id, "Trafikk")
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.MOVE_ITEM) as work:
            agenda.place(work, case.id, police.id, 0)
        assert "3a Trafikk" in titles(world, meeting)
        with world.desk.write(Op.MOVE_ITEM) as work:
            agenda.move(work, case.id, 1)
        assert "4 Trafikk" in titles(world, meeting)
        with world.desk.write(Op.MOVE_ITEM) as work:  # a fixed item does not go into a section
            agenda.place(work, item(world, meeting, FixedItem.OPENING).id, police.id, 0)
        assert titles(world, meeting)[0] == "1 Opning og gjennomgang av referat"

    def test_what_cannot_be_removed(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.ADD_ITEM) as work:
            case = agenda.add_item(work, meeting.id, "Trafikk", police.id)
        with refused(Problem.SECTION_HAS_CASES), world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, police.id)
        with world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, case.id, EntryKind.NOTE, "Drøftet")
        with refused(Problem.ITEM_HAS_TEXT), world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, case.id)
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        with pytest.raises(RuleBroken) as numbered, world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, item(world, meeting, FixedItem.OPENING).id)
        assert (numbered.value.problem, numbered.value.values) == (Problem.CASE_HAS_NUMBER, {"number": "1/26"})

    def test_the_rest_moves_up(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, item(world, meeting, FixedItem.COMMUNICATION).id)
        assert titles(world, meeting)[-1] == "6 Eventuelt"

    def test_what_points_to_a_removed_case_stands_without_it(self, world: World) -> None:
        """The guest who was to come for it alone is still invited, and the case it was carried to is a case."""
        meeting, later = world.plan(), world.plan(date(2026, 12, 15))
        with world.desk.write(Op.ADD_ITEM) as work:
            case = agenda.add_item(work, meeting.id, "Sak fra gjesten")
            carried = agenda.add_item(work, later.id, "Sak fra gjesten", carried_from=case.id)
            guest = contacts.add(work, "Rune Aase")
            minutes.add_guest(work, meeting.id, guest.id, only_item_id=case.id)
        with world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, case.id)
        with world.desk.read() as reader:
            (row,) = reader.all(Attendance, contact_id=guest.id)
            assert row.only_item_id is None
            assert reader.get(AgendaItem, carried.id).carried_from is None
        world.desk.undo()
        with world.desk.read() as reader:
            assert reader.all(Attendance, contact_id=guest.id)[0].only_item_id == case.id
            assert reader.get(AgendaItem, carried.id) == carried


class TestIssuingTheAgenda:
    def test_numbers_continue_and_the_document_is_kept(self, world: World, voices: Voices) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.set_next_number(work, world.council.id, 2026, 7)
        meeting = world.plan()
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            document = issuing.issue_agenda(work, meeting.id, voices)
        file = world.file(meeting)
        assert [place.item.case_number for place in in_order(file.items)] == [f"{n}/26" for n in range(7, 14)]
        assert (document.version, document.language) == (1, Language.NN)
        assert document.file_name == "2026-12-01 Saksliste Politirådet i Øygarden v1.pdf"
        with world.desk.read() as reader:
            content = documents.content(reader, document.id)
        assert content.startswith(b"%PDF")
        later = world.plan(date(2026, 12, 15))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, later.id, voices)
        assert world.file(later).opening.case_number == "14/26"  # type: ignore[union-attr]
        next_year = world.plan(date(2027, 3, 9))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, next_year.id, voices)
        assert world.file(next_year).opening.case_number == "1/27"  # type: ignore[union-attr]

    def test_issued_again_it_is_the_next_version(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            first = issuing.issue_agenda(work, meeting.id, voices)
        with world.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, "Ettersendt sak")
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            second = issuing.issue_agenda(work, meeting.id, voices)
        file = world.file(meeting)
        assert file.newest(DocumentKind.AGENDA) == second
        assert (second.version, len(file.documents)) == (2, 2)
        late = next(i for i in file.items if i.title == "Ettersendt sak")
        assert late.case_number == "8/26"  # the others keep theirs
        with world.desk.read() as reader:
            assert documents.content(reader, first.id) != documents.content(reader, second.id)

    def test_it_is_final(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        with refused(Problem.UNDO_STOPS_HERE):
            world.desk.undo()

    def test_an_empty_agenda_is_not_issued(self, world: World, voices: Voices) -> None:
        with world.desk.write(Op.EDIT_TEMPLATE) as work:
            councils.set_template(work, world.council.id, [])
        meeting = world.plan()
        with refused(Problem.AGENDA_EMPTY), world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)

    def test_a_failure_uses_no_number(self, world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch) -> None:
        meeting = world.plan()

        def disk_full(*_: object) -> bytes:
            raise OSError

        monkeypatch.setattr(documents, "agenda_pdf", disk_full)
        with pytest.raises(OSError), world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        with world.desk.read() as reader:
            assert (reader.all(CaseSeries), reader.all(IssuedDocument)) == ([], [])
        assert world.file(meeting).opening.number is None  # type: ignore[union-attr]

    def test_sent_once_and_filed(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            document = issuing.issue_agenda(work, meeting.id, voices)
        with world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, document.id, date(2026, 11, 24))
            sent = issuing.mark_sent(work, document.id, date(2026, 11, 30))
        assert sent.sent_on == date(2026, 11, 24)
        assert not sent.is_archived
        with world.desk.write(Op.ARCHIVE_DOCUMENT) as work:
            filed = issuing.save_references(work, replace(document, police_reference=" 2026/01847-9 ", version=9))
        assert (filed.police_reference, filed.is_archived) == ("2026/01847-9", True)
        assert filed.version == 1

    def test_the_language_may_be_chosen(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with world.desk.write(Op.EDIT_MEETING) as work:
            meetings.save(work, replace(meeting, language=Language.EN))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            assert issuing.issue_agenda(work, meeting.id, voices).language is Language.EN


class TestTheMeeting:
    def test_the_first_line_starts_it(self, world: World) -> None:
        meeting = world.plan()
        write(world, meeting, FixedItem.OPENING, EntryKind.INTERNAL, "Husk nøkkelen")
        assert world.file(meeting).meeting.stage is MeetingStage.PLANNED  # a note to oneself starts nothing
        line = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, " Møtet ble åpnet. ")
        file = world.file(meeting)
        assert (file.meeting.stage, file.meeting.started_at) == (MeetingStage.RUNNING, world.desk.now())
        assert (line.text, line.at, line.position) == ("Møtet ble åpnet.", world.desk.now(), 1)
        with refused(Problem.TEXT_EMPTY):
            write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, " \n ")

    def test_started_ended_and_resumed(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        began = world.desk.now()
        world.clock.set(datetime(2026, 12, 1, 13, 0))
        with world.desk.write(Op.START_MEETING) as work:
            assert meetings.start(work, meeting.id).started_at == began
        with world.desk.write(Op.END_MEETING) as work:
            assert meetings.end(work, meeting.id).stage is MeetingStage.ENDED
        with world.desk.write(Op.START_MEETING) as work:
            assert meetings.resume(work, meeting.id).stage is MeetingStage.RUNNING

    def test_written_afterwards_there_is_no_clock(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.START_MEETING) as work:
            meetings.write_afterwards(work, meeting.id)
            again = meetings.write_afterwards(work, meeting.id)
        assert (again.stage, again.is_written_afterwards) == (MeetingStage.ENDED, True)
        assert write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Åpnet").at is None

    def test_on_a_later_day_it_is_written_afterwards(self, world: World) -> None:
        meeting = world.plan()
        world.clock.set(datetime(2026, 12, 2, 8, 0))
        line = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Åpnet")
        file = world.file(meeting)
        assert (file.meeting.stage, file.meeting.is_written_afterwards) == (MeetingStage.ENDED, True)
        assert line.at is None

    def test_an_action_item_enters_the_register(self, world: World) -> None:
        meeting = world.plan()
        line = write(
            world,
            meeting,
            FixedItem.FROM_POLICE,
            EntryKind.ACTION,
            "Sende kontrollplan",
            owner=Owner("Per Test", world.director.id),
            helpers=[world.me.id, world.director.id, world.me.id],
            deadline=Deadline.day(date(2026, 12, 10)),
        )
        action = world.file(meeting).actions[line.action_id]
        assert (action.title, action.owner, action.raised_on) == ("Sende kontrollplan", "Per Test", meeting.day)
        assert (action.council_id, action.municipality_id) == (world.council.id, world.municipality.id)
        with world.desk.read() as reader:
            assert [h.contact_id for h in reader.all(ActionHelper)] == [world.me.id]
            (raised,) = actions.history(reader, action.id)
        assert (raised.kind, raised.meeting_id) == (HistoryKind.RAISED, meeting.id)
        assert world.file(meeting).helpers == {action.id: ("Ola Eksempel",)}

    def test_words_are_changed_together(self, world: World) -> None:
        meeting = world.plan()
        line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan")
        with world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(work, line.id, " Sende kontrollplan ")
        file = world.file(meeting)
        assert file.entries[0].text == file.actions[line.action_id].title == "Sende kontrollplan"
        with refused(Problem.TEXT_EMPTY), world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(work, line.id, " ")

    def test_owner_and_deadline_are_changed_with_the_words(self, world: World) -> None:
        meeting = world.plan()
        line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan\nog kart")
        assert line.text == "Sende plan\nog kart"
        with world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(
                work, line.id, line.text, owner=Owner("kommunen"), deadline=Deadline.day(date(2026, 12, 4))
            )
        action = world.file(meeting).actions[line.action_id]
        assert (action.title, action.owner, action.due_on) == ("Sende plan og kart", "kommunen", date(2026, 12, 4))
        with world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(work, line.id, "Sende plan")
        action = world.file(meeting).actions[line.action_id]
        assert (action.title, action.owner, action.due_on) == ("Sende plan", "kommunen", date(2026, 12, 4))

    def test_a_line_changes_kind_and_back(self, world: World) -> None:
        meeting = world.plan()
        line = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Ringe rektor")
        for kind, count in (
            (EntryKind.ACTION, 1),
            (EntryKind.DECISION, 0),
            (EntryKind.DECISION, 0),
            (EntryKind.INTERNAL, 0),
            (EntryKind.ACTION, 1),
        ):
            with world.desk.write(Op.CHANGE_ENTRY_KIND) as work:
                changed = minutes.change_kind(work, line.id, kind)
            assert (changed.kind, changed.text) == (kind, "Ringe rektor")
            assert len(world.file(meeting).actions) == count
        world.desk.undo()
        assert world.file(meeting).entries[0].kind is EntryKind.INTERNAL
        with world.desk.read() as reader:
            assert (reader.all(ActionItem), reader.all(HistoryLine)) == ([], [])

    def test_lines_are_moved_and_removed(self, world: World) -> None:
        meeting = world.plan()
        first, second, third = (
            write(world, meeting, FixedItem.OPENING, kind, text)
            for kind, text in ((EntryKind.NOTE, "1"), (EntryKind.ACTION, "2"), (EntryKind.NOTE, "3"))
        )
        with world.desk.write(Op.MOVE_ENTRY) as work:
            minutes.move_entry(work, third.id, -1)
            minutes.move_entry(work, first.id, -1)
        assert [e.text for e in world.file(meeting).entries] == ["1", "3", "2"]
        with world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, second.id)
            minutes.remove_entry(work, first.id)
        file = world.file(meeting)
        assert ([e.text for e in file.entries], file.actions) == (["3"], {})
        world.desk.undo()
        assert [e.text for e in world.file(meeting).entries] == ["1", "3", "2"]

    def test_a_line_goes_to_another_place_or_item_and_its_action_item_with_it(self, world: World) -> None:
        meeting = world.plan()
        first, second, third = (
            write(world, meeting, FixedItem.OPENING, kind, text)
            for kind, text in ((EntryKind.NOTE, "1"), (EntryKind.ACTION, "2"), (EntryKind.NOTE, "3"))
        )
        target = item(world, meeting, FixedItem.PROBLEM)
        there = write(world, meeting, FixedItem.PROBLEM, EntryKind.NOTE, "4")

        def texts() -> tuple[list[str], list[str]]:
            file = world.file(meeting)
            opening = item(world, meeting, FixedItem.OPENING)
            return [e.text for e in file.entries_of(opening.id)], [e.text for e in file.entries_of(target.id)]

        with world.desk.write(Op.MOVE_ENTRY) as work:
            minutes.place_entry(work, third.id, first.item_id, first.id)
        assert texts() == (["3", "1", "2"], ["4"])
        with world.desk.write(Op.MOVE_ENTRY) as work:
            minutes.place_entry(work, second.id, target.id, there.id)
            minutes.place_entry(work, first.id, target.id)
        assert texts() == (["3"], ["2", "4", "1"])
        (action,) = world.file(meeting).actions.values()
        assert (action.title, action.item_id) == ("2", target.id)
        with world.desk.read() as reader:
            assert [line.kind for line in reader.all(HistoryLine)] == [HistoryKind.RAISED]  # still being worded
        world.desk.undo()
        assert texts() == (["3", "1", "2"], ["4"])
        assert next(iter(world.file(meeting).actions.values())).item_id == first.item_id
        elsewhere = item(world, world.plan(date(2027, 3, 2)), FixedItem.OPENING)
        with refused(Problem.GONE), world.desk.write(Op.MOVE_ENTRY) as work:
            minutes.place_entry(work, first.id, elsewhere.id)

    def test_an_item_of_ten_thousand_lines_takes_one_more(self, world: World) -> None:
        meeting = world.plan()
        text = "\n".join(f"Linje {n}" for n in range(10_000))
        long = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, text)
        short = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Og en til")
        assert long.text == text
        assert (long.position, short.position) == (0, 1)

    def test_items_are_closed(self, world: World) -> None:
        meeting = world.plan()
        opening = item(world, meeting, FixedItem.OPENING)
        with world.desk.write(Op.CLOSE_ITEM) as work:
            agenda.close_item(work, opening.id, Outcome.NOT_DISCUSSED)
        assert item(world, meeting, FixedItem.OPENING).outcome is Outcome.NOT_DISCUSSED


class TestAttendance:
    def present(self, world: World, meeting: Meeting) -> dict[str, Presence]:
        return {p.contact.name: p.presence for p in world.file(meeting).people}

    def rows(self, world: World) -> list[Attendance]:
        with world.desk.read() as reader:
            return reader.all(Attendance)

    def test_only_what_differs_is_kept(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.mayor.id, Presence.EXCUSED)
        assert self.present(world, meeting)["Kari Prøve"] is Presence.EXCUSED
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.mayor.id, Presence.PRESENT)
        assert self.rows(world) == []
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.director.id, Presence.PRESENT)
        assert self.rows(world) == []

    def test_times(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.mayor.id, Presence.ABSENT)
            minutes.set_times(work, meeting.id, world.mayor.id, time(12, 20), None)
        (row,) = self.rows(world)
        assert (row.presence, row.came, row.left) == (Presence.PRESENT, time(12, 20), None)
        with refused(Problem.END_BEFORE_START), world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_times(work, meeting.id, world.mayor.id, time(13), time(12))

    @pytest.mark.parametrize(("came", "left"), [(time(2, 30), None), (None, time(2, 30))])
    def test_an_hour_the_clocks_leave_out_is_no_time(self, world: World, came: time | None, left: time | None) -> None:
        meeting = world.plan(date(2027, 3, 28))
        with refused(Problem.NO_SUCH_TIME), world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_times(work, meeting.id, world.mayor.id, came, left)
        assert self.rows(world) == []

    def test_substitutes_and_guests(self, world: World) -> None:
        meeting = world.plan()
        with world.desk.write(Op.ADD_CONTACT) as work:
            stand_in = contacts.add(work, "Lars Vara")
            guest = contacts.add(work, "Rune Aase")
        case = item(world, meeting, FixedItem.PROBLEM)
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.add_guest(work, meeting.id, stand_in.id, substitute_for=world.mayor.id)
            minutes.add_guest(work, meeting.id, guest.id, role=MemberRole.OBSERVER, only_item_id=case.id)
        assert self.present(world, meeting) == {
            "Kari Prøve": Presence.EXCUSED,
            "Ola Eksempel": Presence.PRESENT,
            "Per Test": Presence.PRESENT,
            "Lars Vara": Presence.PRESENT,
            "Rune Aase": Presence.PRESENT,
        }
        rows = {row.contact_id: row for row in self.rows(world)}
        assert (rows[stand_in.id].role, rows[stand_in.id].substitute_for) == (MemberRole.SUBSTITUTE, world.mayor.id)
        assert (rows[guest.id].role, rows[guest.id].only_item_id) == (MemberRole.OBSERVER, case.id)
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.remove_guest(work, meeting.id, guest.id)
        assert "Rune Aase" not in self.present(world, meeting)


class TestFinishing:
    def test_locked_as_version_one(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        hold(world, meeting)
        document = lock(world, meeting, voices)
        file = world.file(meeting)
        assert (file.meeting.stage, document.version, document.kind) == (
            MeetingStage.FINISHED,
            1,
            DocumentKind.MINUTES,
        )
        assert all(place.item.case_number for place in in_order(file.items))  # given now where no agenda was issued
        assert all(person.attendance for person in file.people)  # whoever joins the council later was not there
        with world.desk.read() as reader:
            assert reader.get(DocumentContent, document.id).content.startswith(b"%PDF")

    def test_not_before_the_meeting_is_over(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with refused(Problem.MEETING_NOT_ENDED), world.desk.write(Op.ISSUE_MINUTES) as work:
            issuing.issue_minutes(work, meeting.id, voices)

    def test_nothing_in_a_locked_meeting_changes(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        line = write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Åpnet")
        hold(world, meeting)
        lock(world, meeting, voices)
        opening = item(world, meeting, FixedItem.OPENING)
        before = world.file(meeting)
        attempts = [
            lambda work: minutes.add_entry(work, opening.id, EntryKind.NOTE, "Til slutt"),
            lambda work: minutes.edit_entry(work, line.id, "Stengt"),
            lambda work: minutes.change_kind(work, line.id, EntryKind.DECISION),
            lambda work: minutes.move_entry(work, line.id, 1),
            lambda work: minutes.remove_entry(work, line.id),
            lambda work: minutes.set_presence(work, meeting.id, world.mayor.id, Presence.ABSENT),
            lambda work: minutes.add_guest(work, meeting.id, world.me.id),
            lambda work: minutes.remove_guest(work, meeting.id, world.me.id),
            lambda work: agenda.add_item(work, meeting.id, "Sen sak"),
            lambda work: agenda.save_item(work, replace(opening, title="Slutt")),
            lambda work: agenda.move(work, opening.id, 1),
            lambda work: agenda.place(work, opening.id, None, 3),
            lambda work: agenda.remove_item(work, opening.id),
            lambda work: agenda.close_item(work, opening.id, Outcome.DONE),
            lambda work: meetings.save(work, replace(before.meeting, place="Et annet sted")),
            lambda work: meetings.start(work, meeting.id),
            lambda work: meetings.end(work, meeting.id),
            lambda work: meetings.resume(work, meeting.id),
            lambda work: meetings.write_afterwards(work, meeting.id),
            lambda work: meetings.review(work, meeting.id),
            lambda work: issuing.issue_minutes(work, meeting.id, voices),
        ]
        with refused(Problem.AGENDA_IS_OVER), world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        for attempt in attempts:
            with refused(Problem.MINUTES_LOCKED), world.desk.write(Op.EDIT_ENTRY) as work:
                attempt(work)
        assert world.file(meeting) == before

    def test_the_minutes_keep_the_wording_while_the_register_lives_on(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        line = write(
            world,
            meeting,
            FixedItem.OPENING,
            EntryKind.ACTION,
            "Sende plan",
            owner=Owner("Per Test", world.director.id),
            helpers=[world.me.id],
            deadline=Deadline.week_of(date(2026, 12, 9)),
        )
        hold(world, meeting)
        lock(world, meeting, voices)
        with world.desk.write(Op.CHANGE_DEADLINE) as work:
            actions.change_deadline(work, line.action_id, Deadline.day(date(2027, 2, 1)))
            actions.change_owner(work, line.action_id, Owner("Rektor"))
        kept = next(e for e in world.file(meeting).entries if e.id == line.id)
        assert (kept.owners, kept.deadline) == (("Per Test", "Ola Eksempel"), Deadline.week_of(date(2026, 12, 9)))

    @pytest.mark.parametrize("language", Language)
    def test_they_say_the_same_whenever_they_are_printed_again(
        self, world: World, voices: Voices, language: Language
    ) -> None:
        meeting = world.plan(date(2026, 11, 24))
        write(
            world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan",
            owner=Owner("Per Test", world.director.id), helpers=[world.me.id],
        )  # fmt: skip
        with world.desk.write(Op.ADD_ACTION) as work:
            earlier = actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
            silent = actions.raise_item(work, "Ordne lys", council_id=world.council.id)
            actions.change_status(work, earlier.id, ActionStatus.WAITING, meeting_id=meeting.id)
        following = world.plan(date(2026, 12, 8))
        hold(world, meeting)
        lock(world, meeting, voices)
        texts = voices.texts_in(language)
        issued = papers.minutes_paper(world.file(meeting), texts, 1, world.desk.now())
        with world.desk.write(Op.EDIT_ACTION) as work:
            actions.change_status(work, earlier.id, ActionStatus.DONE)
            actions.change_status(work, silent.id, ActionStatus.DONE)
            meetings.change(work, following.id, day=date(2026, 12, 15))
        world.plan(date(2026, 12, 1))
        assert papers.minutes_paper(world.file(meeting), texts, 1, world.desk.now()) == issued
        (case,) = (case for part in issued.meeting.parts for case in part.cases if case.followed_up)
        assert [(told.title, told.status) for told in case.followed_up] == [("Ringe rektor", ActionStatus.WAITING)]
        assert case.entries[0].owner == texts.names(["Per Test", "Ola Eksempel"])
        assert issued.next_meeting == NextMeeting(date(2026, 12, 8), time(12, 0), time(14, 0), "Rådhuset")

    def test_without_a_next_meeting_none_comes_into_them_later(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 11, 24))
        hold(world, meeting)
        lock(world, meeting, voices)
        world.plan(date(2026, 12, 8))
        assert papers.next_meeting(world.file(meeting)) is None

    def test_a_member_who_came_back_is_there_once(self, world: World, voices: Voices) -> None:
        with world.desk.write(Op.EDIT_MEMBER) as work:
            (seat,) = work.all(Membership, contact_id=world.director.id)
            councils.save_member(work, replace(seat, until=date(2026, 11, 1)))
            councils.welcome(work, world.council.id, world.director.id)
        meeting = world.plan(date(2026, 12, 1))
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.director.id, Presence.EXCUSED)
        hold(world, meeting)
        lock(world, meeting, voices)
        said = [person.presence for person in world.file(meeting).people if person.contact.id == world.director.id]
        assert said == [Presence.EXCUSED]
        with world.desk.read() as reader:
            assert len(reader.all(Attendance, meeting_id=meeting.id, contact_id=world.director.id)) == 1

    def test_who_was_called_stays_a_member(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 11, 24))
        hold(world, meeting)
        lock(world, meeting, voices)
        with world.desk.read() as reader:
            (seat,) = reader.all(Membership, contact_id=world.director.id)
        with refused(Problem.MEMBER_IN_MINUTES), world.desk.write(Op.REMOVE_MEMBER) as work:
            councils.remove_member(work, seat.id)


class TestTheNextMeeting:
    def test_what_is_closed_after_a_meeting_is_news_for_the_next(self, world: World, voices: Voices) -> None:
        """However late the minutes are written; and no meeting hears that its own item is done."""
        first = world.plan(date(2026, 11, 24))
        own = write(world, first, FixedItem.OPENING, EntryKind.ACTION, "Herfra").action_id
        with world.desk.write(Op.ADD_ACTION) as work:
            old, told, dropped = (
                actions.raise_item(work, title, council_id=world.council.id) for title in ("Gammel", "Fortalt", "Falt")
            )
        hold(world, first)
        world.clock.set(datetime(2026, 11, 30, 9))
        with world.desk.write(Op.CHANGE_STATUS) as work:
            for action_id in (own, old.id):
                actions.change_status(work, action_id, ActionStatus.DONE)
            actions.change_status(work, dropped.id, ActionStatus.DROPPED, because="Ikke lenger aktuelt")
            actions.change_status(work, told.id, ActionStatus.DONE, meeting_id=first.id)
        assert {action.id for action in world.file(first).from_before} == {told.id}
        lock(world, first, voices)
        second = world.plan(date(2026, 12, 8))
        with world.desk.read() as reader:
            assert reader.get(ActionItem, told.id).reported_in == first.id
            waiting = [reader.get(ActionItem, action_id).reported_in for action_id in (own, old.id, dropped.id)]
        assert waiting == [None, None, None]
        assert {action.id for action in world.file(second).from_before} == {own, old.id, dropped.id}

    def test_of_two_on_one_day_the_first_hears_nothing_of_the_second(self, world: World) -> None:
        day = date(2026, 12, 1)
        with world.desk.write(Op.PLAN_MEETING) as work:
            early, late = (
                meetings.plan(work, world.council.id, day, time(hour), time(hour + 1), "Rådhuset") for hour in (8, 13)
            )
        raised = write(world, late, FixedItem.OPENING, EntryKind.ACTION, "Fra den andre")
        assert world.file(early).from_before == ()
        following = world.plan(date(2026, 12, 8))
        assert [action.id for action in world.file(following).from_before] == [raised.action_id]

    def test_minutes_and_open_items_come_with_it(self, world: World, voices: Voices) -> None:
        first = world.plan(date(2026, 12, 1))
        done, waiting = (
            write(world, first, FixedItem.FROM_POLICE, EntryKind.ACTION, title).action_id
            for title in ("Ferdig", "Venter")
        )
        hold(world, first)
        second = world.plan(date(2027, 3, 9))
        assert world.file(second).previous == world.file(first).meeting
        with refused(Problem.NOTHING_TO_REVIEW), world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, second.id)  # not finished yet
        lock(world, first, voices)
        assert world.file(first).following == second
        with world.desk.write(Op.CHANGE_STATUS) as work:
            actions.change_status(work, done, ActionStatus.DONE)
        file = world.file(second)
        assert [a.title for a in file.from_before] == ["Venter", "Ferdig"]  # done, but to be reported
        with world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, second.id, " Navnet i sak 2 rettes. ")
        reviewed = world.file(first).meeting
        assert (reviewed.reviewed_in, reviewed.review_remarks) == (second.id, "Navnet i sak 2 rettes.")
        with refused(Problem.NOTHING_TO_REVIEW), world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, second.id)
        with world.desk.write(Op.COMMENT_ACTION) as work:
            actions.comment(work, waiting, "Anbudet er ute", second.id)
        hold(world, second)
        lock(world, second, voices)
        with world.desk.read() as reader:
            reported = reader.get(ActionItem, done)
            assert reported.reported_in == second.id
            assert actions.history(reader, done)[0].kind is HistoryKind.REPORTED
            assert reader.get(ActionItem, waiting).reported_in is None
        third = world.plan(date(2027, 6, 1))
        assert [a.title for a in world.file(third).from_before] == ["Venter"]
        assert [a.title for a in world.file(second).from_before] == ["Venter", "Ferdig"]  # as that meeting saw them

    def test_only_meetings_that_were_held_are_gone_through(self, world: World) -> None:
        world.plan(date(2026, 12, 1))
        second = world.plan(date(2027, 3, 9))
        assert world.file(second).previous is None
