"""Minutes after version 1: corrected with a reason, issued as the next version, withdrawn, approved."""

import hashlib
from dataclasses import replace
from datetime import date, datetime

import pytest

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import CaseSeries, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument, IssuedPaper
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import CouncilId, DocumentId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    actions,
    agenda,
    contacts,
    corrections,
    documents,
    evaluations,
    exports,
    issuing,
    meetings,
    minutes,
    unfinished,
)
from liaison_desk.services.actions import Owner
from liaison_desk.store.errors import StoreError
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.services.test_meeting_cycle import hold, lock, refused, write
from tests.world import World

NN = texts_in(Language.NN)
REASON = "Feil eigar av saka"


class Corrected:
    """A meeting with locked minutes: a note, a decision, an action item and an internal note beside the usual."""

    def __init__(self, world: World, voices: Voices) -> None:
        self.world, self.voices = world, voices
        self.meeting = world.plan(date(2026, 11, 24))
        kari = Owner(world.mayor.name, world.mayor.id)
        self.note = write(world, self.meeting, FixedItem.PROBLEM, EntryKind.NOTE, "Politiet orienterte.\nEi linje til.")
        self.decision = write(world, self.meeting, FixedItem.PROBLEM, EntryKind.DECISION, "Rådet støttar planen.")
        self.task = write(
            world, self.meeting, FixedItem.PROBLEM, EntryKind.ACTION, "Ringe rektor", owner=kari,
            deadline=Deadline.day(date(2026, 12, 4)),
        )  # fmt: skip
        write(world, self.meeting, FixedItem.PROBLEM, EntryKind.INTERNAL, "KANARI")
        hold(world, self.meeting)
        self.first = lock(world, self.meeting, voices)

    @property
    def file(self) -> MeetingFile:
        return self.world.file(self.meeting)

    @property
    def entries(self) -> list[Entry]:
        return sorted(self.file.entries, key=lambda entry: entry.id)

    def open(self, reason: str = REASON) -> Correction:
        with self.world.desk.write(Op.OPEN_CORRECTION) as work:
            made = corrections.open_correction(work, self.meeting.id)
        with self.world.desk.write(Op.EDIT_CORRECTION) as work:
            return corrections.save(work, replace(made, reason=f" {reason} "))

    def edit(self, entry: Entry, text: str, **more: object) -> None:
        with self.world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(work, entry.id, text, **more)

    def issue(self) -> IssuedDocument:
        with self.world.desk.write(Op.ISSUE_CORRECTION) as work:
            return corrections.issue(work, self.meeting.id, self.voices)

    def give_up(self) -> None:
        with self.world.desk.write(Op.GIVE_UP_CORRECTION) as work:
            corrections.give_up(work, self.meeting.id)

    def withdraw(self, document: IssuedDocument, reason: str = "Namnet på eit barn") -> IssuedDocument:
        with self.world.desk.write(Op.EDIT_WITHDRAWAL) as work:
            issuing.save_withdrawal_reason(work, replace(document, withdrawal_reason=reason))
        with self.world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            return issuing.withdraw(work, document.id)

    def content(self, document_id: DocumentId) -> bytes:
        with self.world.desk.read() as reader:
            return documents.content(reader, document_id)

    def changes(self) -> list[str]:
        with self.world.desk.read() as reader:
            found = corrections.changes(reader, self.file, NN, self.world.desk.now())
        return [f"{'+' if change.is_added else '-'}{change.line.text}" for change in found]

    def action(self) -> ActionItem:
        with self.world.desk.read() as reader:
            return reader.get(ActionItem, self.task.action_id or "")


@pytest.fixture
def held(world: World, voices: Voices) -> Corrected:
    return Corrected(world, voices)


class TestCorrecting:
    def test_version_2_tells_why_and_what_it_changed(self, held: Corrected) -> None:
        before = held.content(held.first.id)
        held.open()
        held.edit(held.note, "Politiet orienterte kort.\nEi linje til.")
        with held.world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, held.decision.id)
        second = held.issue()
        assert (second.version, second.reason, second.file_name[-7:]) == (2, REASON, " v2.pdf")
        assert held.content(held.first.id) == before  # as issued
        assert held.file.newest(DocumentKind.MINUTES) == second
        assert held.file.correction is None
        paper = held.content(second.id)
        assert problems(paper) == []
        words = " ".join(text_of(paper).split())
        for said in (REASON, "Politiet orienterte.", "Politiet orienterte kort."):
            assert said in words
        assert words.count("Rådet støttar planen.") == 1  # only where the changes are
        assert "KANARI" not in words

    def test_outside_a_correction_nothing_can_be_changed(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna")
        held.issue()
        for verb in (
            lambda work: minutes.edit_entry(work, held.note.id, "x"),
            lambda work: minutes.remove_entry(work, held.note.id),
            lambda work: minutes.move_entry(work, held.note.id, 1),
            lambda work: minutes.change_kind(work, held.note.id, EntryKind.DECISION),
            lambda work: minutes.add_entry(work, held.note.item_id, EntryKind.NOTE, "x"),
        ):
            with refused(Problem.MINUTES_LOCKED), held.world.desk.write(Op.EDIT_ENTRY) as work:
                verb(work)

    def test_while_it_is_open_all_but_the_lines_is_locked(self, held: Corrected) -> None:
        held.open()
        assert held.file.is_locked
        assert held.file.may_write
        for verb in (
            lambda work: agenda.add_item(work, held.meeting.id, "Ny"),
            lambda work: meetings.change(work, held.meeting.id, place="Anna"),
            lambda work: minutes.remove_guest(work, held.meeting.id, held.world.mayor.id),
        ):
            with refused(Problem.MINUTES_LOCKED), held.world.desk.write(Op.EDIT_MEETING) as work:
                verb(work)
        with refused(Problem.AGENDA_IS_OVER), held.world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, held.meeting.id, held.voices)

    def test_given_up_it_leaves_no_trace(self, held: Corrected) -> None:
        before, action = held.entries, held.action()
        held.open()
        held.edit(held.task, "Ringe lærar", owner=Owner("Per Test"), deadline=Deadline.next_meeting())
        with held.world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, held.note.item_id, EntryKind.ACTION, "Ny oppgåve")
            minutes.remove_entry(work, held.decision.id)
            minutes.change_kind(work, held.note.id, EntryKind.INTERNAL)
            minutes.move_entry(work, held.note.id, 1)
        held.give_up()
        assert held.entries == before
        assert (held.action(), held.file.correction) == (action, None)
        assert [d.version for d in held.file.documents] == [1]
        held.world.desk.undo()  # the correction goes on as it was
        assert "Ny oppgåve" in [entry.text for entry in held.file.entries]
        assert held.file.correction is not None
        held.give_up()
        assert held.entries == before

    def test_the_register_lives_its_own_life(self, held: Corrected) -> None:
        with held.world.desk.write(Op.CHANGE_STATUS) as work:
            actions.change_status(work, held.task.action_id, ActionStatus.DONE)
        before = held.action()
        held.open()
        held.edit(held.task, "Ringe lærar", owner=Owner("Per Test"), deadline=Deadline.next_meeting())
        assert held.changes() == [
            "-Oppgåve: Ringe rektor", "-Kari Prøve  ·  04.12.2026",
            "+Oppgåve: Ringe lærar", "+Per Test  ·  neste møte",
        ]  # fmt: skip
        held.edit(held.task, "Ringe inspektør")  # owner and deadline stay
        assert held.changes()[2:] == ["+Oppgåve: Ringe inspektør", "+Per Test  ·  neste møte"]
        held.issue()
        assert held.action() == before

    def test_a_new_action_item_enters_the_register_with_the_version(self, held: Corrected) -> None:
        held.open()
        with held.world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(
                work, held.note.item_id, EntryKind.ACTION, "Søke\nmidlar", owner=Owner("Kari Prøve"),
                deadline=Deadline.next_meeting(),
            )  # fmt: skip
            minutes.add_entry(work, held.note.item_id, EntryKind.ACTION, "Ingen eig denne")
        assert "Søke midlar" not in [action.title for action in held.file.actions.values()]
        held.issue()
        made = {action.title: action for action in held.file.actions.values()}
        assert made["Søke midlar"].owner_id == held.world.mayor.id
        assert made["Søke midlar"].deadline == Deadline.next_meeting()
        assert made["Ingen eig denne"].owner == ""

    def test_two_of_one_name_are_nobody_certain(self, held: Corrected) -> None:
        with held.world.desk.write(Op.ADD_CONTACT) as work:
            contacts.add(work, "Kari Prøve")
        held.open()
        with held.world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, held.note.item_id, EntryKind.ACTION, "Ny", owner=Owner("Kari Prøve"))
        held.issue()
        (made,) = [action for action in held.file.actions.values() if action.title == "Ny"]
        assert (made.owner_id, made.owner) == (None, "Kari Prøve")

    def test_what_stops_being_an_action_item_keeps_its_place_in_the_register(self, held: Corrected) -> None:
        held.open()
        with held.world.desk.write(Op.CHANGE_ENTRY_KIND) as work:
            bare = minutes.change_kind(work, held.task.id, EntryKind.NOTE)
            minutes.change_kind(work, held.note.id, EntryKind.ACTION)
            minutes.remove_entry(work, held.task.id)
        assert (bare.action_id, bare.owner, bare.deadline) == (None, "", Deadline())
        assert held.action().title == "Ringe rektor"

    def test_what_happened_since_is_not_in_the_new_version(self, held: Corrected) -> None:
        held.world.plan(date(2027, 3, 9))  # planned after the minutes were locked
        with held.world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(held.world.mayor, title="tidlegare ordførar"))
        held.open()
        held.edit(held.note, "Anna tekst.")
        assert held.changes() == ["-Politiet orienterte.", "-Ei linje til.", "+Anna tekst."]
        words = text_of(held.content(held.issue().id))
        assert "tidlegare" not in words
        assert "9. mars" not in words

    def test_minutes_of_the_first_program_can_be_corrected_too(self, held: Corrected) -> None:
        """They were kept without what they were made of."""
        paper = held.content(held.first.id)
        database = held.world.desk._database
        with database._engine.connect() as connection, connection.begin():
            connection.exec_driver_sql("DROP TRIGGER issued_paper_is_kept")
            connection.exec_driver_sql("DELETE FROM issued_paper")
        held.open()
        held.edit(held.note, "Anna tekst.")
        assert held.changes() == ["-Politiet orienterte.", "-Ei linje til.", "+Anna tekst."]
        held.issue()
        assert held.content(held.first.id) == paper

    def test_refusals(self, held: Corrected, world: World) -> None:
        with refused(Problem.NOTHING_TO_CORRECT):
            held.give_up()
        with refused(Problem.NOTHING_TO_CORRECT):
            held.issue()
        open_one = world.plan(date(2027, 3, 9))
        with refused(Problem.MEETING_NOT_ENDED), world.desk.write(Op.OPEN_CORRECTION) as work:
            corrections.open_correction(work, open_one.id)
        held.open(reason="")
        with refused(Problem.CORRECTION_OPEN):
            held.open()
        held.edit(held.note, "Anna")
        with refused(Problem.CORRECTION_WITHOUT_REASON):
            held.issue()
        held.edit(held.note, held.note.text)
        with world.desk.write(Op.EDIT_CORRECTION) as work:
            unfinished.save(work, unfinished.key_of(held.file.correction, "reason"), REASON)
        with refused(Problem.NOTHING_CORRECTED):
            held.issue()

    def test_the_draft_is_marked_as_one(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna tekst.")
        words = text_of(corrections.draft(held.world.desk, held.meeting.id, held.voices))
        assert "Utkast" in words
        assert "Anna tekst." in words

    def test_another_language_tells_the_same_versions(self, held: Corrected, voices: Voices) -> None:
        held.open()
        held.edit(held.note, "Anna tekst.")
        held.issue()
        made = exports.of_meeting(held.world.desk, DocumentKind.MINUTES, held.meeting.id, voices, Language.EN)
        assert REASON in text_of(made.content)

    def test_a_clock_set_back_changes_no_number(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna tekst.")
        held.world.clock.set(datetime(2026, 11, 1, 8, 0))
        second = held.issue()
        held.open("Enda ein feil")
        held.edit(held.note, "Tredje tekst.")
        assert held.issue().version == 3
        assert second.issued_at < held.first.issued_at
        assert [d.version for d in held.file.versions(DocumentKind.MINUTES)] == [1, 2, 3]

    def test_undo_stops_at_the_new_version(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna tekst.")
        held.issue()
        with pytest.raises(RuleBroken) as stopped:
            held.world.desk.undo()
        assert stopped.value.values == {"op": Op.ISSUE_CORRECTION}


class TestWithdrawing:
    def test_reason_day_and_hash_stay_and_the_content_goes(self, held: Corrected) -> None:
        gone = held.withdraw(held.first)
        assert not gone.stands
        assert (gone.sha256, gone.withdrawal_reason) == (held.first.sha256, "Namnet på eit barn")
        with held.world.desk.read() as reader:
            assert reader.all(DocumentContent, id=gone.id) == []
            assert reader.all(IssuedPaper, document_id=gone.id) == []
        assert held.file.newest(DocumentKind.MINUTES) is None
        with pytest.raises(RuleBroken, match=Problem.UNDO_STOPS_HERE):
            held.world.desk.undo()

    def test_nothing_of_it_is_left_in_the_file(self, held: Corrected) -> None:
        held.withdraw(held.first)
        database = held.world.desk._database
        with database._engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT COUNT(*) FROM document_content").scalar()
            assert connection.exec_driver_sql("PRAGMA secure_delete").scalar() == 1
        assert rows == 0

    def test_refusals(self, held: Corrected) -> None:
        with refused(Problem.WITHDRAWAL_WITHOUT_REASON), held.world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            issuing.withdraw(work, held.first.id)
        held.withdraw(held.first)
        with refused(Problem.DOCUMENT_WITHDRAWN):
            held.withdraw(held.first)
        with refused(Problem.DOCUMENT_WITHDRAWN), held.world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            issuing.withdraw(work, held.first.id)
        with refused(Problem.DOCUMENT_WITHDRAWN), held.world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, held.first.id, date(2026, 11, 25))

    def test_the_reason_is_kept_while_it_is_written(self, held: Corrected) -> None:
        key = unfinished.key_of(held.first, "withdrawal_reason")
        assert unfinished.op_of(key) is Op.EDIT_WITHDRAWAL
        with held.world.desk.write(Op.EDIT_WITHDRAWAL) as work:
            unfinished.save(work, key, " Namn ")
        assert held.file.newest(DocumentKind.MINUTES).withdrawal_reason == "Namn"

    def test_the_version_that_replaces_it_quotes_nothing_of_it(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Ola Barn vart nemnd.")
        second = held.issue()
        held.withdraw(second)
        held.open("Eit namn er teke ut")
        held.edit(held.note, "Eit barn vart nemnt.")
        assert held.changes() == []
        third = held.issue()
        assert third.version == 3
        words = text_of(held.content(third.id))
        assert "Ola Barn" not in words
        assert REASON not in words
        assert "Eit barn vart nemnt." in words
        with held.world.desk.read() as reader:
            paper = issuing.paper_of(reader, third)
        assert paper is not None
        assert [version.reason for version in paper.versions] == ["", "", "Eit namn er teke ut"]

    def test_a_withdrawn_version_is_replaced_without_a_change(self, held: Corrected) -> None:
        held.withdraw(held.first)
        held.open("Ny fil")
        assert held.issue().version == 2

    def test_an_agenda_and_an_evaluation_too(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2027, 3, 9))

        def of_agenda() -> IssuedDocument:
            with world.desk.write(Op.ISSUE_AGENDA) as work:
                return issuing.issue_agenda(work, meeting.id, voices)

        def of_year() -> IssuedDocument:
            with world.desk.write(Op.ISSUE_EVALUATION) as work:
                return issuing.issue_evaluation(work, world.council.id, 2026, voices)

        for issue in (of_agenda, of_year):
            first = issue()
            with world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
                issuing.save_withdrawal_reason(work, replace(first, withdrawal_reason="Feil"))
                issuing.withdraw(work, first.id)
            assert issue().version == 2  # the first number is not used again
        with world.desk.read() as reader:
            file = evaluations.load(reader, world.council.id, 2026, world.desk.today())
        assert file.newest == file.documents[0]

    def test_every_kind_has_the_archives_references(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2027, 3, 9))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            called = issuing.issue_agenda(work, meeting.id, voices)
        with world.desk.write(Op.ISSUE_EVALUATION) as work:
            judged = issuing.issue_evaluation(work, world.council.id, 2026, voices)
        for document in (called, judged):
            for field in ("police_reference", "municipality_reference"):
                with world.desk.write(Op.ARCHIVE_DOCUMENT) as work:
                    unfinished.save(work, unfinished.key_of(document, field), f"26/{field[0]}")
            with world.desk.read() as reader:
                kept = reader.get(IssuedDocument, document.id)
            assert (kept.police_reference, kept.municipality_reference) == ("26/p", "26/m")


class TestApproval:
    def test_by_email_within_a_deadline(self, held: Corrected) -> None:
        with held.world.desk.write(Op.SET_REMARKS_DUE) as work:
            meetings.ask_for_remarks(work, held.meeting.id, date(2026, 12, 8))
        assert held.file.meeting.remarks_due == date(2026, 12, 8)
        with refused(Problem.DAY_AHEAD), held.world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, held.meeting.id, date(2026, 12, 8))
        held.world.clock.set(datetime(2026, 12, 9, 9, 0))
        with held.world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, held.meeting.id, date(2026, 12, 8))
        assert held.file.meeting.approved_by_email_on == date(2026, 12, 8)
        assert held.file.newest(DocumentKind.MINUTES).approved_on == date(2026, 12, 8)
        with pytest.raises(RuleBroken, match=Problem.UNDO_STOPS_HERE):
            held.world.desk.undo()
        for again in (
            lambda work: meetings.approve_by_email(work, held.meeting.id, date(2026, 12, 9)),
            lambda work: meetings.ask_for_remarks(work, held.meeting.id, None),
        ):
            with refused(Problem.NOTHING_TO_APPROVE), held.world.desk.write(Op.APPROVE_MINUTES) as work:
                again(work)

    def test_approved_minutes_are_not_reviewed_again(self, held: Corrected) -> None:
        following = held.world.plan(date(2027, 3, 9))
        with held.world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, held.meeting.id, date(2026, 11, 24))
        with refused(Problem.NOTHING_TO_REVIEW), held.world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, following.id)

    def test_a_review_approves_the_version_that_stands(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna")
        held.withdraw(held.issue())
        following = held.world.plan(date(2027, 3, 9))
        with held.world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, following.id)
        assert [d.approved_on for d in held.file.versions(DocumentKind.MINUTES)] == [date(2027, 3, 9), None]

    def test_open_minutes_wait_for_nothing(self, world: World) -> None:
        meeting = world.plan(date(2027, 3, 9))
        with refused(Problem.NOTHING_TO_APPROVE), world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, meeting.id, date(2026, 11, 24))

    def test_minutes_withdrawn_before_they_are_approved(self, held: Corrected) -> None:
        held.withdraw(held.first)
        with held.world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, held.meeting.id, date(2026, 11, 24))
        assert held.file.versions(DocumentKind.MINUTES)[0].approved_on is None


class TestDiskFull:
    """The file may not grow by a page: everything of a final step is refused, or nothing."""

    def fill(self, world: World, *, full: bool) -> None:
        with world.desk._database._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    def test_nothing_is_half_issued_and_no_version_used_up(self, held: Corrected) -> None:
        held.open()
        held.edit(held.note, "Anna tekst.")
        before = held.file
        self.fill(held.world, full=True)
        with pytest.raises(StoreError):
            held.issue()
        assert held.file == before
        self.fill(held.world, full=False)
        assert held.issue().version == 2

    def test_no_number_of_a_case_is_used_up(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2027, 3, 9))

        def issue() -> IssuedDocument:
            with world.desk.write(Op.ISSUE_AGENDA) as work:
                return issuing.issue_agenda(work, meeting.id, voices)

        def numbers(council_id: CouncilId) -> list[int]:
            with world.desk.read() as reader:
                return [series.last_number for series in reader.all(CaseSeries, council_id=council_id)]

        before = world.file(meeting)
        self.fill(world, full=True)
        with pytest.raises(StoreError):
            issue()
        assert world.file(meeting) == before
        assert numbers(world.council.id) == []
        self.fill(world, full=False)
        made = issue()
        assert (made.version, numbers(world.council.id)) == (1, [7])
        with world.desk.read() as reader:
            assert hashlib.sha256(documents.content(reader, made.id)).hexdigest() == made.sha256
