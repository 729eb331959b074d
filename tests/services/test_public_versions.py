"""Public versions beyond one meeting's PDFs: the evaluation, lists, single entries, Word and copied text, withdrawals."""

import csv
import io
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.assessed import case_standing, evaluation_standing, may_be_public
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.disclosure import Access, Assessment, Scope, Standing
from liaison_desk.domain.documents import EVERYTHING, DocumentContent, DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    actions,
    corrections,
    councils,
    disclosure,
    documents,
    evaluations,
    exports,
    issuing,
    minutes,
    public,
    year_pack,
)
from tests.export.pdf_leaks import leaks
from tests.export.pdf_text import text_of
from tests.export.test_minutes_elsewhere import words_of_docx
from tests.services.test_disclosure import GROUND, assess, content, issued
from tests.services.test_meeting_cycle import hold, item, lock, refused, write
from tests.world import World

AGENDA, MINUTES, EVALUATION = DocumentKind.AGENDA, DocumentKind.MINUTES, DocumentKind.EVALUATION
SECRET = "Kanari1x"


def withdraw(world: World, document: IssuedDocument | None) -> IssuedDocument:
    assert document is not None
    with world.desk.write(Op.EDIT_WITHDRAWAL) as work:
        issuing.save_withdrawal_reason(work, replace(document, withdrawal_reason="Feil"))
    with world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
        return issuing.withdraw(work, document.id)


class TestEvaluation:
    def file(self, world: World) -> EvaluationFile:
        with world.desk.read() as reader:
            return evaluations.load(reader, world.council.id, 2026, world.desk.today())

    def assess(self, world: World, **changes: Any) -> Assessment:
        with world.desk.write(Op.ASSESS) as work:
            return disclosure.assess_evaluation(work, world.council.id, 2026, **changes)

    def issue(self, world: World, voices: Voices) -> list[tuple[str, int]]:
        with world.desk.write(Op.ISSUE_EVALUATION) as work:
            issuing.issue_evaluation(work, world.council.id, 2026, voices)
        return [(document.edition.value, document.version) for document in self.file(world).documents]

    def answer(self, world: World, words: str) -> None:
        with world.desk.write(Op.EDIT_EVALUATION) as work:
            evaluations.save(work, replace(self.file(world).evaluation, learned=words))

    def test_its_public_version_comes_with_the_full_one(self, world: World, voices: Voices) -> None:
        assert evaluation_standing(self.file(world)) is Standing.NOT_ASSESSED
        made = self.assess(world)
        assert (made.document, made.subject, made.meeting_id) == (EVALUATION, self.file(world).evaluation.id, None)
        assert made.assessed_by == "Ola Eksempel"
        assert self.issue(world, voices) == [("full", 1), ("public", 1)]
        with refused(Problem.UNDO_STOPS_HERE):
            world.desk.undo()
        full, seen = (self.file(world).newest_of(edition) for edition in Edition)
        assert full == self.file(world).newest
        assert full is not None
        assert full.closed == frozenset()
        assert seen is not None
        assert seen.file_name != full.file_name
        assert content(world, seen) != content(world, full)

    def test_what_is_written_after_it_was_assessed_stops_it(self, world: World, voices: Voices) -> None:
        self.answer(world, "Godt samarbeid")
        self.assess(world)
        self.answer(world, "Noe om en person")
        assert evaluation_standing(self.file(world)) is Standing.CHANGED
        assert self.issue(world, voices) == [("full", 1)]
        assert self.file(world).documents[0].closed == {EVERYTHING}
        world_draft = partial(documents.draft_evaluation, world.desk, world.council.id, 2026, voices)
        with refused(Problem.DOCUMENT_NOT_ASSESSED):
            world_draft(edition=Edition.PUBLIC)
        typed = {"learned": "Godt samarbeid"}  # what is being typed counts, not what is kept
        assert "Godt samarbeid" in text_of(world_draft(typed, Edition.PUBLIC))
        self.assess(world)
        with refused(Problem.DOCUMENT_NOT_ASSESSED):
            world_draft(typed, Edition.PUBLIC)
        assert self.issue(world, voices) == [("full", 2), ("public", 2), ("full", 1)]

    def test_a_figure_that_changes_stops_it_too(self, world: World) -> None:
        self.assess(world)
        hold(world, world.plan(date(2026, 11, 24)))
        assert evaluation_standing(self.file(world)) is Standing.CHANGED

    def test_exempt_it_has_none(self, world: World, voices: Voices) -> None:
        self.assess(world, access=Access.EXEMPT)
        assert evaluation_standing(self.file(world)) is Standing.NO_GROUND
        self.assess(world, ground=GROUND)
        self.answer(world, SECRET)
        assert evaluation_standing(self.file(world)) is Standing.EXEMPT
        assert self.issue(world, voices) == [("full", 1)]
        with refused(Problem.DOCUMENT_IS_EXEMPT):
            exports.evaluation(world.desk, world.council.id, 2026, voices, edition=Edition.PUBLIC)
        with world.desk.write(Op.ASSESS) as work:
            disclosure.withdraw(work, self.file(world).assessment.id)
        world.desk.undo()
        assert evaluation_standing(self.file(world)) is Standing.EXEMPT

    def test_either_version_can_be_had_as_a_file(self, world: World, voices: Voices) -> None:
        self.assess(world)
        self.issue(world, voices)
        for edition in Edition:
            made = exports.evaluation(world.desk, world.council.id, 2026, voices, edition=edition)
            assert made.content == content(world, self.file(world).newest_of(edition))
        made = exports.evaluation(world.desk, world.council.id, 2026, voices, Language.EN, Edition.PUBLIC)
        assert made.name.endswith("v1 public.pdf")

    def test_withdrawn_the_public_one_goes_along(self, world: World, voices: Voices) -> None:
        self.assess(world)
        self.issue(world, voices)
        withdraw(world, self.file(world).newest)
        assert [document.stands for document in self.file(world).documents] == [False, False]
        assert self.issue(world, voices)[:2] == [("full", 2), ("public", 2)]

    def test_each_year_is_assessed_by_itself(self, world: World) -> None:
        self.assess(world)
        with world.desk.read() as reader:
            other = evaluations.load(reader, world.council.id, 2025, world.desk.today())
        assert other.assessment is None


class TestSingleEntries:
    @pytest.fixture
    def said(self, world: World) -> tuple[Meeting, list[Entry]]:
        """A public case with a note, a decision and an action item, each of which may be exempt."""
        meeting = world.plan(date(2026, 11, 24))
        kinds = (EntryKind.NOTE, EntryKind.DECISION, EntryKind.ACTION)
        entries = [write(world, meeting, FixedItem.FROM_POLICE, kind, f"Kanari{n}x") for n, kind in enumerate(kinds)]
        hold(world, meeting)
        assess(world, meeting)
        return meeting, entries

    def exempt(self, world: World, *entries: Entry) -> Assessment:
        ids = "\n".join(entry.id for entry in entries)
        with world.desk.write(Op.ASSESS) as work:
            return disclosure.assess_case(
                work, entries[0].item_id, access=Access.EXEMPT, ground=GROUND, scope=Scope.ENTRIES, entries=ids
            )

    @pytest.mark.parametrize("n", [0, 1, 2])
    def test_it_alone_stays_away_in_every_form(
        self, world: World, voices: Voices, said: tuple[Meeting, list[Entry]], n: int
    ) -> None:
        meeting, entries = said
        self.exempt(world, entries[n])
        assert may_be_public(world.file(meeting), MINUTES)
        html, plain = documents.minutes_to_copy(world.desk, meeting.id, voices, Edition.PUBLIC)
        word = words_of_docx(documents.minutes_for_comments(world.desk, meeting.id, voices, Edition.PUBLIC))
        lock(world, meeting, voices)
        data = content(world, world.file(meeting).newest(MINUTES, Edition.PUBLIC))
        assert leaks(data, [entries[n].text]) == set()
        for form in (html, plain, word, text_of(data)):
            assert entries[n].text not in form
            assert all(entry.text in form for entry in entries if entry is not entries[n])
        assert entries[n].text in text_of(content(world, world.file(meeting).newest(MINUTES)))

    def test_another_entry_later_has_to_be_looked_at(self, world: World, said: tuple[Meeting, list[Entry]]) -> None:
        meeting, entries = said
        self.exempt(world, entries[0])
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.EDIT_ENTRY) as work:
            minutes.edit_entry(work, entries[0].id, "Kanari9x")
        assert case_standing(world.file(meeting), police) is Standing.EXEMPT
        with world.desk.write(Op.REMOVE_ENTRY) as work:
            minutes.remove_entry(work, entries[0].id)
        assert case_standing(world.file(meeting), police) is Standing.NO_ENTRY
        world.desk.undo()
        write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, "Et navn.")
        assert case_standing(world.file(meeting), police) is Standing.CHANGED

    def test_the_next_meeting_tells_the_public_of_the_others(
        self, world: World, voices: Voices, said: tuple[Meeting, list[Entry]]
    ) -> None:
        meeting, entries = said
        self.exempt(world, entries[0], entries[2])
        lock(world, meeting, voices)
        later = world.plan(date(2026, 12, 8))
        assert world.file(later).withheld == {entries[2].action_id}
        self.exempt(world, entries[0])
        assert world.file(later).withheld == set()


class TestLists:
    def raised(self, world: World, meeting: Meeting) -> dict[str, str]:
        """Action items by their titles: one of a public case, one of an exempt one, one exempt alone, one of no case."""
        kind = EntryKind.ACTION
        open_one = write(world, meeting, FixedItem.COMMUNICATION, kind, "Ringe rektor")
        alone = write(world, meeting, FixedItem.COMMUNICATION, kind, "Kanari2x")
        write(world, meeting, FixedItem.FROM_POLICE, kind, SECRET)
        write(world, meeting, FixedItem.OPENING, kind, "Ikke vurdert")
        with world.desk.write(Op.ADD_ACTION) as work:
            actions.raise_item(work, "Uten sak", council_id=world.council.id)
        assess(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.ASSESS) as work:
            case = {"access": Access.EXEMPT, "ground": GROUND, "scope": Scope.ENTRIES, "entries": alone.id}
            disclosure.assess_case(work, open_one.item_id, **case)
        write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Noe nytt")
        with world.desk.read() as reader:
            return {row.action.title: row.action.id for row in actions.rows(reader)}

    def test_only_what_a_public_entry_raised_is_for_everybody(self, world: World, voices: Voices) -> None:
        ids = self.raised(world, world.plan(date(2026, 11, 24)))
        with world.desk.read() as reader:
            rows = actions.rows(reader)
            withheld = public.not_for_everybody(reader, [row.action for row in rows])
        assert withheld == {ids[title] for title in (SECRET, "Kanari2x", "Ikke vurdert", "Uten sak")}
        made = exports.action_list(world.desk, world.council.id, voices, edition=Edition.PUBLIC)
        assert leaks(made.content, [SECRET, "Kanari2x"]) == set()
        words = text_of(made.content)
        assert ("Ringe rektor" in words, "Ikke vurdert" in words, "Uten sak" in words) == (True, False, False)
        full = exports.action_list(world.desk, world.council.id, voices)
        assert made.name != full.name
        assert {word for _, word in leaks(full.content, [SECRET, "Kanari2x"])} == {SECRET, "Kanari2x"}

    def test_a_title_that_reads_otherwise_than_what_was_assessed(self, world: World) -> None:
        ids = self.raised(world, world.plan(date(2026, 11, 24)))
        with world.desk.write(Op.ISSUE_AGENDA) as work:  # so that the meeting's words stay
            action = work.get(ActionItem, ids["Ringe rektor"])
            work.update(replace(action, title="Ringe rektor om en elev"))
        with world.desk.read() as reader:
            withheld = public.not_for_everybody(reader, [row.action for row in actions.rows(reader)])
        assert ids["Ringe rektor"] in withheld


class TestWordAndCopies:
    def test_public_only_where_all_is_assessed(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 11, 24))
        hold(world, meeting)
        for make in (documents.minutes_for_comments, documents.minutes_to_copy):
            with refused(Problem.CASES_NOT_ASSESSED):
                make(world.desk, meeting.id, voices, Edition.PUBLIC)
        assess(world, meeting)
        html, _ = documents.minutes_to_copy(world.desk, meeting.id, voices, Edition.PUBLIC)
        assert "Offentleg" in html
        nn = texts_in(Language.NN)
        names = [documents.comments_name("Rådet", meeting.day, nn, edition) for edition in Edition]
        assert names == ["2026-11-24 Referat Rådet utkast.docx", "2026-11-24 Referat Rådet utkast offentleg.docx"]

    def test_what_is_being_corrected_is_a_draft_again(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 11, 24))
        hold(world, meeting)
        lock(world, meeting, voices)
        _, plain = documents.minutes_to_copy(world.desk, meeting.id, voices)
        assert "UTKAST" not in plain
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            corrections.open_correction(work, meeting.id)
        _, plain = documents.minutes_to_copy(world.desk, meeting.id, voices)
        assert plain.startswith("UTKAST")


class TestWithdrawing:
    @pytest.fixture
    def held(self, world: World, voices: Voices) -> Meeting:
        meeting = world.plan(date(2026, 11, 24))
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        hold(world, meeting)
        assess(world, meeting)
        lock(world, meeting, voices)
        return meeting

    def standing(self, world: World, meeting: Meeting) -> list[tuple[str, str, int]]:
        return sorted((d.kind.value, d.edition.value, d.version) for d in world.file(meeting).documents if d.stands)

    def test_with_the_full_version_its_public_one_goes(self, world: World, held: Meeting) -> None:
        public_one = world.file(held).newest(MINUTES, Edition.PUBLIC)
        assert public_one is not None
        withdraw(world, world.file(held).newest(MINUTES))
        assert self.standing(world, held) == [("agenda", "full", 1)]
        with world.desk.read() as reader:
            assert reader.find(DocumentContent, public_one.id) is None
            told = reader.get(IssuedDocument, public_one.id)
        assert (told.withdrawal_reason, told.sha256) == ("Feil", public_one.sha256)
        with refused(Problem.UNDO_STOPS_HERE):
            world.desk.undo()

    def test_the_public_one_goes_alone_and_its_number_is_used_up(
        self, world: World, voices: Voices, held: Meeting
    ) -> None:
        withdraw(world, world.file(held).newest(MINUTES, Edition.PUBLIC))
        assert self.standing(world, held) == [("agenda", "full", 1), ("minutes", "full", 1)]
        with refused(Problem.PUBLIC_VERSION_WITHDRAWN), world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, held.id, voices)
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            correction = corrections.open_correction(work, held.id)
            corrections.save(work, replace(correction, reason="Ny offentlig versjon"))
        with world.desk.write(Op.ISSUE_CORRECTION) as work:
            corrections.issue(work, held.id, voices)  # nothing has changed, and need not
        assert self.standing(world, held)[1:] == [
            ("minutes", "full", 1),
            ("minutes", "full", 2),
            ("minutes", "public", 2),
        ]

    def test_one_withdrawn_before_the_full_one_stays_as_it_was(self, world: World, held: Meeting) -> None:
        first = withdraw(world, world.file(held).newest(MINUTES, Edition.PUBLIC))
        world.clock.set(world.clock.now().replace(hour=20))
        withdraw(world, world.file(held).newest(MINUTES))
        assert world.file(held).versions(MINUTES, Edition.PUBLIC) == [first]

    def test_an_agenda_is_not_replaced_once_the_minutes_are_finished(
        self, world: World, voices: Voices, held: Meeting
    ) -> None:
        withdraw(world, world.file(held).newest(AGENDA))
        with refused(Problem.AGENDA_IS_OVER), world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, held.id, voices)
        assert exports.of_meeting(world.desk, AGENDA, held.id, voices).version == documents.DRAFT

    def test_before_that_it_is(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 12, 8))
        assess(world, meeting)
        for version in (1, 2):
            with world.desk.write(Op.ISSUE_AGENDA) as work:
                assert issuing.issue_agenda(work, meeting.id, voices).version == version
            withdraw(world, world.file(meeting).newest(AGENDA))
            assert self.standing(world, meeting) == []
        assert len(issued(world, meeting)) == 4


class TestYearOfAMunicipality:
    def test_all_its_councils_lie_in_one_folder(self, world: World, voices: Voices, tmp_path: Any) -> None:
        with world.desk.write(Op.ADD_COUNCIL) as work:
            twin = councils.found(
                work, world.council.name, CouncilKind.LOCAL, [world.municipality.id], Language.NN, world.council.id
            )
        for council in (world.council, twin):
            meeting = replace(world, council=council).plan(date(2026, 11, 24))
            hold(world, meeting)
            assess(world, meeting)
            lock(world, meeting, voices)
            with world.desk.write(Op.ISSUE_EVALUATION) as work:
                issuing.issue_evaluation(work, council.id, 2026, voices)
        with world.desk.write(Op.END_COUNCIL) as work:  # what it did in the year is still there
            work.update(replace(work.get(Council, twin.id), ended_on=date(2026, 11, 30)))
        with world.desk.read() as reader:
            made = year_pack.of_municipality(reader, world.municipality.id, 2026, voices)
            assert year_pack.of_municipality(reader, world.municipality.id, 2026, voices) == made
        assert made.name == "2026_Øygarden"
        rows = list(csv.DictReader(io.StringIO(made.files["index.csv"].decode("utf-8-sig")), delimiter=";"))
        files = [list(row.values())[9] for row in rows]
        assert len(rows) == len(set(files)) == 6  # two minutes in two versions, two evaluations of one name
        assert set(files) < set(made.files)
        assert {list(row.values())[11] for row in rows} == {world.council.name}
        assert text_of(made.files["index.pdf"]).count(world.council.name) >= 6
        folder = year_pack.write_municipality(world.desk, world.municipality.id, 2026, voices, tmp_path)
        assert {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()} == set(made.files)

    def test_a_year_without_meetings(self, world: World, voices: Voices) -> None:
        with world.desk.read() as reader:
            made = year_pack.of_municipality(reader, world.municipality.id, 2024, voices)
        assert set(made.files) == {"index.pdf", "index.csv"}
