"""What may go wrong in the meeting cycle, and does not."""

import time as stopwatch
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import FINAL, Op
from liaison_desk.domain.councils import CaseSeries, Council, CouncilKind, FixedItem, Membership
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.labels import label, problem_words
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    agenda,
    contacts,
    corrections,
    councils,
    disclosure,
    documents,
    exports,
    issuing,
    meetings,
    minutes,
    officers,
    schedule,
)
from liaison_desk.store.errors import StoreError
from liaison_desk.store.work import Work
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.export.test_minutes_elsewhere import words_of_docx
from tests.services.test_disclosure import assess, content, issued
from tests.services.test_meeting_cycle import hold, item, lock, refused, titles, write
from tests.world import World

MINUTES = DocumentKind.MINUTES
DAY = date(2026, 11, 24)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Of work, whatever else the machine does."""
    begun = stopwatch.process_time()
    yield
    assert stopwatch.process_time() - begun < seconds


class TestMuch:
    def test_sixty_items(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        with world.desk.write(Op.ADD_ITEM) as work:
            for n in range(60 - len(titles(world, meeting))):
                case = agenda.add_item(work, meeting.id, f"Sak {n}")
                minutes.add_entry(work, case.id, EntryKind.ACTION, f"Oppgave {n}")
        assess(world, meeting)
        with within(20), world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        numbers = [place.item.number for place in in_order(world.file(meeting).items)]
        assert numbers == list(range(1, 61))
        with world.desk.write(Op.END_MEETING) as work:
            meetings.end(work, meeting.id)
        with within(30):
            lock(world, meeting, voices)
        for document in world.file(meeting).documents:
            assert problems(content(world, document)) == []
        assert len(world.file(meeting).documents) == 4

    def test_an_item_of_ten_thousand_lines(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        text = "\n".join(f"Linje {n} av mange." for n in range(10_000))
        line = write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, text)
        hold(world, meeting)
        assess(world, meeting)
        with within(40):
            lock(world, meeting, voices)
            _, plain = documents.minutes_to_copy(world.desk, meeting.id, voices)
        assert plain.count("av mange.") == 10_000
        assert problems(content(world, world.file(meeting).newest(MINUTES, Edition.PUBLIC))) == []
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            corrections.open_correction(work, meeting.id)
            minutes.edit_entry(work, line.id, text.replace("Linje 10 ", "Linje ti ").replace("Linje 9990 ", "Siste "))
        with within(40), world.desk.read() as reader:
            changed = corrections.changes(reader, world.file(meeting), texts_in(Language.NN), world.desk.now())
        assert [change.line.text for change in changed if change.is_added] == ["Linje ti av mange.", "Siste av mange."]

    def test_as_word_too(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        text = "\n".join(f"Linje {n}." for n in range(2_000))
        write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, text)
        with within(20):
            words = words_of_docx(documents.minutes_for_comments(world.desk, meeting.id, voices))
        assert "Linje 1999." in words


class TestTimes:
    """The hour the clocks leave out is 2 to 3 on the last Sunday of March."""

    GAP = date(2027, 3, 28)

    @pytest.mark.parametrize(
        ("start", "end", "problem"),
        [
            (time(2, 30), time(4), Problem.NO_SUCH_TIME),
            (time(1), time(2, 15), Problem.NO_SUCH_TIME),
            (time(12), time(12), Problem.END_BEFORE_START),
            (time(12), time(11, 59), Problem.END_BEFORE_START),
        ],
    )
    def test_cannot_be_planned_nor_set(self, world: World, start: time, end: time, problem: Problem) -> None:
        with refused(problem), world.desk.write(Op.PLAN_MEETING) as work:
            meetings.plan(work, world.council.id, self.GAP, start, end)
        meeting = world.plan(self.GAP)
        with refused(problem), world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, start=start, end=end)
        assert world.file(meeting).meeting == meeting

    def test_an_hour_that_is_there_twice_is_a_time(self, world: World) -> None:
        with world.desk.write(Op.PLAN_MEETING) as work:
            meeting = meetings.plan(work, world.council.id, date(2026, 10, 25), time(2, 30), time(3, 30))
        assert meeting.planned_minutes == 60


class TestOneName:
    """Two municipalities may each have «Politirådet»."""

    @pytest.fixture
    def twins(self, world: World) -> tuple[Council, Council]:
        with world.desk.write(Op.ADD_COUNCIL) as work:
            twin = councils.found(work, world.council.name.upper(), CouncilKind.BUSINESS_FORUM, [], Language.NB)
            third = councils.found(
                work, world.council.name, CouncilKind.LOCAL, [world.municipality.id], Language.NN, world.council.id
            )
        return twin, third

    def test_they_are_told_apart_where_one_chooses(self, world: World, twins: tuple[Council, Council]) -> None:
        twin, third = twins
        with world.desk.read() as reader:
            named = councils.names(reader, [world.council, twin, third])
        assert named == {
            world.council.id: f"{world.council.name} (Øygarden)",
            twin.id: twin.name,
            third.id: f"{world.council.name} (Øygarden) – 2",
        }
        with world.desk.read() as reader:
            assert councils.names(reader, [world.council]) == {world.council.id: world.council.name}

    def test_each_has_its_own_numbers_documents_and_minutes(
        self, world: World, voices: Voices, twins: tuple[Council, Council]
    ) -> None:
        both = [world.plan(DAY), replace(world, council=twins[1]).plan(DAY)]
        for meeting in both:
            hold(world, meeting)
            assert lock(world, meeting, voices).council_id == meeting.council_id
        with world.desk.read() as reader:
            series = {one.council_id: one.last_number for one in reader.all(CaseSeries)}
        assert set(series) == {world.council.id, twins[1].id}
        assert min(series.values()) >= 1


class TestPeopleWhoLeave:
    def leave(self, world: World, until: date) -> Membership:
        with world.desk.write(Op.EDIT_MEMBER) as work:
            (seat,) = work.all(Membership, contact_id=world.director.id)
            return work.update(replace(seat, until=until))

    def names(self, world: World, meeting: Meeting) -> list[str]:
        return [person.contact.name for person in world.file(meeting).people]

    def test_a_member_who_left_before_the_meeting_is_not_expected(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 12, 1))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            called = issuing.issue_agenda(work, meeting.id, voices)
        self.leave(world, date(2026, 11, 30))
        assert world.director.name not in self.names(world, meeting)
        assert world.director.name in text_of(content(world, called))  # what was sent stays what it was
        hold(world, meeting)
        assert world.director.name not in text_of(content(world, lock(world, meeting, voices)))

    def test_one_who_is_noted_in_it_stays_in_it(self, world: World) -> None:
        meeting = world.plan(date(2026, 12, 1))
        with world.desk.write(Op.SET_ATTENDANCE) as work:
            minutes.set_presence(work, meeting.id, world.director.id, Presence.EXCUSED)
        self.leave(world, date(2026, 11, 30))
        assert world.director.name in self.names(world, meeting)

    def test_the_last_day_counts(self, world: World) -> None:
        meeting = world.plan(date(2026, 12, 1))
        self.leave(world, date(2026, 12, 1))
        assert world.director.name in self.names(world, meeting)

    def test_a_chair_who_leaves_is_followed_by_the_successor(self, world: World) -> None:
        meeting = world.plan(date(2026, 12, 1))
        with world.desk.write(Op.SUCCEED_CONTACT) as work:
            after = contacts.succeed(work, world.mayor.id, "Eli Ny", date(2026, 11, 30))
        names = self.names(world, meeting)
        assert (after.name in names, world.mayor.name in names) == (True, False)


class TestCouncilWithHistory:
    def test_it_is_ended_and_not_deleted(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        hold(world, meeting)
        made = lock(world, meeting, voices)
        with pytest.raises(RuleBroken), world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)
        with world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, world.council.id, date(2026, 11, 30))
        with world.desk.read() as reader:
            assert [row.state.meeting.id for row in schedule.rows(reader)] == [meeting.id]
            assert councils.active(reader, date(2026, 12, 1)) == []
        assert content(world, made)[:5] == b"%PDF-"


class TestDiskFull:
    """The file may not grow by a page."""

    def fill(self, world: World, *, full: bool) -> None:
        with world.desk._database._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    def test_neither_version_is_half_issued(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        hold(world, meeting)
        assess(world, meeting)
        before = world.file(meeting)
        self.fill(world, full=True)
        with pytest.raises(StoreError):
            lock(world, meeting, voices)
        assert world.file(meeting) == before
        self.fill(world, full=False)
        lock(world, meeting, voices)
        assert issued(world, meeting) == [("minutes", "full", 1), ("minutes", "public", 1)]

    def test_where_only_the_full_one_has_room_neither_is_kept(
        self, world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        meeting = world.plan(DAY)
        assess(world, meeting)
        keep = issuing._keep

        def no_room(*given: Any, edition: Edition = Edition.FULL, **more: Any) -> IssuedDocument:
            if edition is Edition.PUBLIC:
                raise StoreError("full")
            return keep(*given, edition=edition, **more)

        with monkeypatch.context() as small:
            small.setattr(issuing, "_keep", no_room)
            with pytest.raises(StoreError), world.desk.write(Op.ISSUE_AGENDA) as work:
                issuing.issue_agenda(work, meeting.id, voices)
        assert issued(world, meeting) == []
        assert {one.number for one in world.file(meeting).items} == {None}
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        assert [one.number for one in world.file(meeting).items if one.number] == list(range(1, 8))


class TestClockSetBack:
    def test_live_notes_keep_the_order_they_were_written_in(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        for n, hour in enumerate((12, 9, 13, 8)):
            world.clock.set(datetime.combine(DAY, time(hour)))
            write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, f"Notat {n}")
        police = item(world, meeting, FixedItem.FROM_POLICE)
        assert [entry.text[-1] for entry in world.file(meeting).entries_of(police.id)] == list("0123")

    def test_a_meeting_that_ended_before_it_began_ends_as_planned(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, "Notat")
        world.clock.set(datetime.combine(DAY, time(7)))
        with world.desk.write(Op.END_MEETING) as work:
            ended = meetings.end(work, meeting.id)
        assert ended.ended_at is not None
        assert ended.started_at is not None
        assert ended.ended_at < ended.started_at
        assert ended.really_ended == ended.end

    def test_the_newest_version_is_the_one_with_the_highest_number(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 12, 1))
        assess(world, meeting)
        for days in (0, -5, -1):
            world.clock.set(datetime(2026, 11, 20, 9) + timedelta(days=days))
            with world.desk.write(Op.ISSUE_AGENDA) as work:
                issuing.issue_agenda(work, meeting.id, voices)
        for edition in Edition:
            newest = world.file(meeting).newest(DocumentKind.AGENDA, edition)
            assert newest is not None
            assert (newest.version, newest.issued_at.date()) == (3, date(2026, 11, 19))
            made = exports.of_meeting(world.desk, DocumentKind.AGENDA, meeting.id, voices, edition=edition)
            assert made.content == content(world, newest)

    def test_what_was_assessed_stays_so(self, world: World) -> None:
        meeting = world.plan(date(2026, 12, 1))
        assess(world, meeting)
        world.clock.set(datetime(2026, 1, 1))
        assert all(one.assessed_at.year == 2026 for one in world.file(meeting).assessments)
        assess(world, meeting)
        assert {one.assessed_at.month for one in world.file(meeting).assessments} == {1}


class Steps:
    """Every final step, as it is really taken."""

    def __init__(self, world: World, voices: Voices) -> None:
        self.world, self.voices = world, voices
        self.meeting = world.plan(DAY)

    def prepared(self, op: Op) -> Callable[[Work], object]:
        """What the step does, with everything before it done."""
        ready = {
            Op.ISSUE_AGENDA: lambda: lambda work: issuing.issue_agenda(work, self.meeting.id, self.voices),
            Op.ISSUE_EVALUATION: lambda: self._evaluation,
            Op.ISSUE_MINUTES: self._minutes,
            Op.MARK_SENT: self._sent,
            Op.WITHDRAW_DOCUMENT: self._withdrawn,
            Op.ISSUE_PUBLIC: self._public,
            Op.ISSUE_CORRECTION: self._corrected,
            Op.APPROVE_MINUTES: self._approved,
            Op.REVIEW_MINUTES: self._reviewed,
            Op.SET_UP: lambda: lambda work: officers.describe(work, name="Ola Eksempel", title="leder"),
        }
        other = lambda: lambda work: contacts.add(work, "Noen Ny")  # noqa: E731 - of a step that has come since
        return ready.get(op, other)()

    def _evaluation(self, work: Work) -> object:
        return issuing.issue_evaluation(work, self.world.council.id, 2026, self.voices)

    def _minutes(self) -> Callable[[Work], object]:
        hold(self.world, self.meeting)
        return lambda work: issuing.issue_minutes(work, self.meeting.id, self.voices)

    def _locked(self) -> IssuedDocument:
        hold(self.world, self.meeting)
        return lock(self.world, self.meeting, self.voices)

    def _sent(self) -> Callable[[Work], object]:
        made = self._locked()
        return lambda work: issuing.mark_sent(work, made.id, DAY)

    def _withdrawn(self) -> Callable[[Work], object]:
        made = self._locked()
        with self.world.desk.write(Op.EDIT_WITHDRAWAL) as work:
            issuing.save_withdrawal_reason(work, replace(made, withdrawal_reason="Feil"))
        return lambda work: issuing.withdraw(work, made.id)

    def _public(self) -> Callable[[Work], object]:
        self._locked()
        assess(self.world, self.meeting)
        return lambda work: issuing.issue_public_minutes(work, self.meeting.id, self.voices)

    def _corrected(self) -> Callable[[Work], object]:
        self._locked()
        with self.world.desk.write(Op.OPEN_CORRECTION) as work:
            corrections.save(work, replace(corrections.open_correction(work, self.meeting.id), reason="Feil"))
            minutes.edit_entry(work, work.all(Entry, meeting_id=self.meeting.id)[0].id, "Annen tekst")
        return lambda work: corrections.issue(work, self.meeting.id, self.voices)

    def _approved(self) -> Callable[[Work], object]:
        self._locked()
        return lambda work: meetings.approve_by_email(work, self.meeting.id, DAY)

    def _reviewed(self) -> Callable[[Work], object]:
        self._locked()
        later = self.world.plan(date(2026, 12, 1))
        return lambda work: meetings.review(work, later.id)


@pytest.mark.parametrize("op", sorted(FINAL))
def test_undo_after_a_final_step_is_refused_with_a_sentence(world: World, voices: Voices, op: Op) -> None:
    steps = Steps(world, voices)
    step = steps.prepared(op)
    with world.desk.write(op) as work:
        step(work)
        assert work.changes
    after = world.file(steps.meeting)
    with pytest.raises(RuleBroken) as stopped:
        world.desk.undo()
    assert stopped.value.problem is Problem.UNDO_STOPS_HERE
    for language in Language:
        texts = texts_in(language)
        assert label(texts, op) in problem_words(texts, stopped.value)
    assert world.file(steps.meeting) == after
    assert world.desk.redo() is None


def test_an_assessment_after_a_final_step_can_be_undone_down_to_it(world: World, voices: Voices) -> None:
    steps = Steps(world, voices)
    steps._locked()
    with world.desk.write(Op.ASSESS) as work:
        disclosure.assess_surroundings(work, steps.meeting.id, MINUTES)
    world.desk.undo()
    assert world.file(steps.meeting).assessments == ()
    with refused(Problem.UNDO_STOPS_HERE):
        world.desk.undo()
