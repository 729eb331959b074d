"""Attachments from the file on the disk to the archive folder, and what becomes of them when something is withdrawn."""

import hashlib
import json
import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from liaison_desk import paths
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import case_standing, may_be_public
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.disclosure import Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.ids import AttachmentId, ItemId
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.texts import Voices
from liaison_desk.services import (
    actions,
    agenda,
    archive,
    attachments,
    copies,
    documents,
    exports,
    guard,
    issuing,
    meetings,
    papers,
    unfinished,
    year_pack,
)
from liaison_desk.store.errors import BusyStoreError, FullStoreError, NotFoundError
from tests.export.pdf_text import text_of
from tests.services.test_disclosure import assess, content
from tests.services.test_meeting_cycle import hold, item, lock, refused, write
from tests.world import World

DAY = date(2026, 11, 24)


def new(name: str = "SLT-plan.pdf", content: bytes = b"%PDF-1.7 plan") -> NewFile:
    return NewFile(name, content, hashlib.sha256(content).hexdigest())


def attach(world: World, item_id: ItemId, file: NewFile | None = None) -> Attachment:
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        return attachments.add(work, item_id, file or new())


def issue(world: World, meeting: Meeting, voices: Voices) -> IssuedDocument:
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        return issuing.issue_agenda(work, meeting.id, voices)


def withdraw(world: World, document: IssuedDocument) -> None:
    with world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
        issuing.save_withdrawal_reason(work, replace(document, withdrawal_reason="Namn"))
        issuing.withdraw(work, document.id)


def remove(world: World, attachment: Attachment) -> None:
    with world.desk.write(Op.REMOVE_ATTACHMENT) as work:
        attachments.remove(work, attachment.id)


def titles(world: World, meeting: Meeting) -> list[str]:
    return [attachment.title for attachment in world.file(meeting).attachments]


def kept(world: World) -> int:
    """How many files there are the bytes of."""
    with world.desk._database._engine.connect() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM attachment_content").scalar() or 0


@pytest.fixture
def meeting(world: World) -> Meeting:
    return world.plan(DAY)


@pytest.fixture
def case(world: World, meeting: Meeting) -> AgendaItem:
    """3a, under «Saker frå politiet»."""
    section = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        return agenda.add_item(work, meeting.id, "Ungdom", section.id)


class TestOnTheAgenda:
    def test_added_renamed_moved_and_undone(self, world: World, meeting: Meeting, case: AgendaItem) -> None:
        first = attach(world, case.id, new("Ny_plan.pdf"))
        second = attach(world, case.id, new("tall.csv", b"a;b"))
        assert titles(world, meeting) == ["Ny plan", "tall"]
        assert (second.media_type, second.size, second.sha256) == ("text/csv", 3, new("x", b"a;b").sha256)
        with world.desk.write(Op.EDIT_ATTACHMENT) as work:
            attachments.save(work, replace(second, title="  Tal for hausten ", size=99))
        with world.desk.write(Op.MOVE_ATTACHMENT) as work:
            attachments.move(work, second.id, -1)
        assert titles(world, meeting) == ["Tal for hausten", "Ny plan"]
        with world.desk.write(Op.MOVE_ATTACHMENT) as work:
            attachments.move(work, second.id, -1)  # at the top already
        remove(world, second)
        assert [(a.title, a.position) for a in world.file(meeting).attachments] == [("Ny plan", 0)]
        for _ in range(3):
            world.desk.undo()
        assert titles(world, meeting) == ["Ny plan", "tall"]
        assert world.file(meeting).attachments[1].size == 3
        with world.desk.read() as reader:
            assert reader.attached(first.content_id) == new().content

    def test_a_title_has_words(self, world: World, case: AgendaItem) -> None:
        attachment = attach(world, case.id)
        with refused(Problem.TEXT_EMPTY), world.desk.write(Op.EDIT_ATTACHMENT) as work:
            attachments.save(work, replace(attachment, title="  "))

    def test_a_title_left_by_a_crash_finds_its_way_home(self, world: World, meeting: Meeting, case: AgendaItem) -> None:
        key = unfinished.key_of(attach(world, case.id), "title")
        with world.desk.write(unfinished.op_of(key)) as work:
            unfinished.save(work, key, "Etter krasjen")
        assert titles(world, meeting) == ["Etter krasjen"]

    def test_an_item_is_removed_with_what_is_attached_and_brought_back_with_it(
        self, world: World, meeting: Meeting, case: AgendaItem
    ) -> None:
        attachment = attach(world, case.id)
        before = world.file(meeting)
        with world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, case.id)
        assert titles(world, meeting) == []
        world.desk.undo()
        assert replace(world.file(meeting), revision=0) == replace(before, revision=0)
        with world.desk.read() as reader:
            assert reader.attached(attachment.content_id) == new().content

    def test_a_meeting_is_removed_with_it(self, world: World, meeting: Meeting, case: AgendaItem) -> None:
        attach(world, case.id)
        with world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)
        world.desk.undo()
        assert titles(world, meeting) == ["SLT-plan"]

    def test_once_the_minutes_are_locked_nothing_changes(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attachment = attach(world, case.id)
        hold(world, meeting)
        lock(world, meeting, voices)
        for verb in (
            lambda work: attachments.add(work, case.id, new()),
            lambda work: attachments.save(work, replace(attachment, title="Anna")),
            lambda work: attachments.move(work, attachment.id, 1),
            lambda work: attachments.remove(work, attachment.id),
        ):
            with refused(Problem.MINUTES_LOCKED), world.desk.write(Op.EDIT_ATTACHMENT) as work:
                verb(work)

    def test_a_full_disk_keeps_nothing_of_it(self, world: World, meeting: Meeting, case: AgendaItem) -> None:
        def fill(*, full: bool) -> None:
            with world.desk._database._engine.connect() as connection:
                pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
                connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

        fill(full=True)
        large = new("stor.pdf", b"x" * 500_000)
        with pytest.raises(FullStoreError):
            attach(world, case.id, large)
        assert (titles(world, meeting), kept(world)) == ([], 0)
        fill(full=False)
        attach(world, case.id, large)
        assert (titles(world, meeting), kept(world)) == (["stor"], 1)


class TestLooseBytes:
    def test_bytes_no_attachment_names_go_at_the_next_start(
        self, world: World, meeting: Meeting, case: AgendaItem, tmp_path: Path
    ) -> None:
        gone, stays = attach(world, case.id), attach(world, case.id)
        remove(world, gone)
        assert kept(world) == 2  # undo may want it
        copies.tidy(world.desk, tmp_path / "copies")
        assert kept(world) == 1
        with world.desk.read() as reader:
            assert reader.attached(stays.content_id)
            with pytest.raises(NotFoundError):
                reader.attached(gone.content_id)
        assert world.desk.next_undo() is not None  # and no step was made of it

    def test_a_disk_that_refuses_is_left_alone(
        self, world: World, case: AgendaItem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        remove(world, attach(world, case.id))

        def busy(*_: object) -> None:
            raise BusyStoreError

        monkeypatch.setattr(world.desk, "write", busy)
        copies.tidy(world.desk, tmp_path / "copies")
        assert kept(world) == 1


class TestCopies:
    def test_a_copy_lies_in_the_data_folder_until_it_is_tidied(
        self, world: World, case: AgendaItem, place: paths.Paths
    ) -> None:
        attachment = attach(world, case.id, new("a:b?.pdf"))
        first, second = (attachments.open_copy(world.desk, attachment, place.copies) for _ in range(2))
        assert first != second  # a viewer may hold the first
        for copy in (first, second):
            assert copy.is_relative_to(place.data)
            assert (copy.name, copy.read_bytes()) == ("a b.pdf", new().content)
            assert copy.stat().st_mode & 0o777 == stat.S_IREAD
            assert copy.parent.stat().st_mode & 0o777 == 0o700
        copies.tidy(world.desk, place.copies)
        assert not place.copies.exists()
        copies.tidy(world.desk, place.copies)

    def test_one_that_is_held_is_left_for_the_next_time(
        self, world: World, case: AgendaItem, place: paths.Paths, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copy = attachments.open_copy(world.desk, attach(world, case.id), place.copies)

        def held(*_: object, **__: object) -> None:
            raise PermissionError(13, "used by another process")

        with monkeypatch.context() as patch:
            patch.setattr(Path, "chmod", held)
            patch.setattr(os, "unlink", held)
            copies.tidy(world.desk, place.copies)
            assert copy.exists()
        copies.tidy(world.desk, place.copies)
        assert not copy.exists()


class TestIssued:
    def of(self, world: World, document: IssuedDocument) -> list[tuple[str, str]]:
        with world.desk.read() as reader:
            return [(one.number, one.title) for one in attachments.of_document(reader, document)]

    def test_the_agenda_lists_them(self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices) -> None:
        attach(world, case.id, new("Plan.pdf"))
        attach(world, case.id, new("Tal.csv"))
        first = issue(world, meeting, voices)
        words = " ".join(text_of(content(world, first)).split())
        assert "Vedlegg 3a: Plan Vedlegg 3b: Tal" in words
        assert self.of(world, first) == [("3a", "Plan"), ("3b", "Tal")]

    def test_the_run_sheet_lists_them_and_the_minutes_do_not(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attach(world, case.id, new("Plan.pdf"))
        assert "Vedlegg 3a: Plan" in text_of(exports.run_sheet(world.desk, meeting.id, voices).content)
        held = papers.minutes_paper(world.file(meeting), voices.texts_in(voices.own), 0, world.desk.now())
        assert not any(paper.attachments for paper in held.meeting.cases)

    def test_what_was_issued_stays_whatever_becomes_of_the_item(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices, tmp_path: Path
    ) -> None:
        plan = attach(world, case.id, new("Plan.pdf", b"%PDF one"))
        first = issue(world, meeting, voices)
        remove(world, plan)
        attach(world, case.id, new("Plan.pdf", b"%PDF two"))
        second = issue(world, meeting, voices)
        remove(world, attach(world, case.id, new("Never issued.pdf")))
        copies.tidy(world.desk, tmp_path / "copies")
        assert self.of(world, first) == self.of(world, second) == [("3a", "Plan")]
        with world.desk.read() as reader:
            assert not reader.has_loose()
            folder = archive.of_meeting(reader, meeting.id)
        assert folder.files["Vedlegg 3a.pdf"] == b"%PDF one"
        assert folder.files["Vedlegg 3a_2.pdf"] == b"%PDF two"

    def test_the_public_version_has_neither_the_attachments_of_an_exempt_item_nor_their_names(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attach(world, case.id, new("Hemmeleg plan.pdf"))
        attach(world, item(world, meeting, FixedItem.PROBLEM).id, new("Open plan.pdf"))
        assess(world, meeting, FixedItem.FROM_POLICE, scope=Scope.TEXT)
        full = issue(world, meeting, voices)
        public = world.file(meeting).newest(DocumentKind.AGENDA, Edition.PUBLIC)
        assert public is not None
        assert self.of(world, full) == [("3a", "Hemmeleg plan"), ("5a", "Open plan")]
        assert self.of(world, public) == [("5a", "Open plan")]
        assert "Hemmeleg" not in text_of(content(world, public))
        with world.desk.read() as reader:
            listed = json.loads(archive.of_meeting(reader, meeting.id).files[archive.MANIFEST])["documents"]
        assert [[one["file"] for one in d["attachments"]] for d in listed] == [
            ["Vedlegg 3a.pdf", "Vedlegg 5a Open plan.pdf"],
            ["Vedlegg 5a Open plan.pdf"],
        ]

    def test_an_attachment_added_to_an_assessed_case_is_to_be_assessed(
        self, world: World, meeting: Meeting, case: AgendaItem
    ) -> None:
        assess(world, meeting)
        assert may_be_public(world.file(meeting), DocumentKind.AGENDA)
        attachment = attach(world, case.id)
        assert case_standing(world.file(meeting), case) is Standing.CHANGED
        assess(world, meeting)
        assert case_standing(world.file(meeting), case) is Standing.PUBLIC
        with world.desk.write(Op.EDIT_ATTACHMENT) as work:
            attachments.save(work, replace(attachment, title="Ny tittel"))
        assert case_standing(world.file(meeting), case) is Standing.CHANGED

    def test_an_action_item_of_an_assessed_case_with_an_attachment_is_not_withheld(
        self, world: World, meeting: Meeting, case: AgendaItem
    ) -> None:
        attach(world, case.id)
        with world.desk.write(Op.ADD_ACTION) as work:
            action = actions.raise_item(
                work, "Ringe", council_id=world.council.id, meeting_id=meeting.id, item_id=case.id
            )
        assess(world, meeting)
        with world.desk.read() as reader:
            assert list(meetings.withheld(reader, [action])) == []

    def test_issuing_asks_about_a_title_that_seems_to_speak_of_somebody(
        self, world: World, meeting: Meeting, case: AgendaItem
    ) -> None:
        attach(world, case.id, new("Sak 15108695077.pdf"))
        assert guard.of_agenda(world.file(meeting), world.desk.now()).items == ("3a",)


class TestArchive:
    def test_the_folder_holds_what_the_versions_had(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices, tmp_path: Path
    ) -> None:
        attach(world, case.id, new("CON: plan?.pdf", b"%PDF 1"))
        attach(world, case.id, new("manifest.json", b"{}"))
        issue(world, meeting, voices)
        issue(world, meeting, voices)
        folder = archive.write_meeting(world.desk, meeting.id, tmp_path)
        names = sorted(file.name for file in folder.iterdir())
        assert names == [
            "2026-11-24 Saksliste Politirådet i Øygarden v1.pdf",
            "2026-11-24 Saksliste Politirådet i Øygarden v2.pdf",
            "Vedlegg 3a.pdf",
            "Vedlegg 3b.json",
            "manifest.json",
        ]
        listed = json.loads((folder / "manifest.json").read_text("utf-8"))["documents"]
        assert listed[0]["attachments"] == listed[1]["attachments"]
        first = listed[0]["attachments"][0]
        assert (first["number"], first["title"], first["media_type"]) == ("3a", None, "application/pdf")
        assert hashlib.sha256((folder / first["file"]).read_bytes()).hexdigest() == first["sha256"]
        assert first["size"] == 6

    def test_the_year_pack_has_them_too(self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices) -> None:
        attach(world, case.id, new("Plan.pdf", b"%PDF 1"))
        issue(world, meeting, voices)
        with world.desk.read() as reader:
            pack = year_pack.of_year(reader, world.council.id, 2026, voices)
        assert [c for name, c in pack.files.items() if name.endswith("/Vedlegg 3a.pdf")] == [b"%PDF 1"]


class TestWithdrawn:
    def test_the_content_goes_where_the_agenda_can_no_longer_be_changed(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attach(world, case.id)
        document = issue(world, meeting, voices)
        hold(world, meeting)
        lock(world, meeting, voices)
        withdraw(world, document)
        assert (titles(world, meeting), kept(world)) == ([], 0)
        with world.desk.read() as reader:
            assert attachments.of_document(reader, document) == []
            assert archive.of_meeting(reader, meeting.id).files.keys().isdisjoint({"Vedlegg 3a SLT-plan.pdf"})
        with refused(Problem.UNDO_STOPS_HERE):
            world.desk.undo()

    def test_what_another_version_has_stays(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attach(world, case.id)
        first = issue(world, meeting, voices)
        attach(world, case.id, new("Ny.pdf"))
        second = issue(world, meeting, voices)
        hold(world, meeting)
        lock(world, meeting, voices)
        withdraw(world, second)
        assert titles(world, meeting) == ["SLT-plan"]
        assert kept(world) == 1
        withdraw(world, first)
        assert (titles(world, meeting), kept(world)) == ([], 0)

    def test_on_an_agenda_that_can_be_changed_it_stays_until_it_is_removed(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices, tmp_path: Path
    ) -> None:
        attachment = attach(world, case.id)
        document = issue(world, meeting, voices)
        withdraw(world, document)
        assert (titles(world, meeting), kept(world)) == (["SLT-plan"], 1)
        remove(world, attachment)
        copies.tidy(world.desk, tmp_path / "copies")
        assert kept(world) == 0

    def test_what_was_removed_before_goes_with_the_document(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        attachment = attach(world, case.id)
        document = issue(world, meeting, voices)
        remove(world, attachment)
        withdraw(world, document)
        assert kept(world) == 0

    def test_an_evaluation_is_withdrawn_as_before(self, world: World, voices: Voices) -> None:
        with world.desk.write(Op.ISSUE_EVALUATION) as work:
            document = issuing.issue_evaluation(work, world.council.id, 2026, voices)
        withdraw(world, document)
        with world.desk.read() as reader:
            assert not reader.get(IssuedDocument, document.id).stands


def test_sixty_items_each_with_an_attachment(world: World, meeting: Meeting, voices: Voices) -> None:
    section = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        for n in range(60):
            added = agenda.add_item(work, meeting.id, f"Sak {n}", section.id)
            attachments.add(work, added.id, new(f"Plan {n}.pdf"))
    document = issue(world, meeting, voices)
    with world.desk.read() as reader:
        listed = attachments.of_document(reader, document)
        folder = archive.of_meeting(reader, meeting.id)
    assert [one.number for one in (listed[0], listed[25], listed[26], listed[59])] == ["3a", "3z", "3aa", "3bh"]
    assert sum(name.startswith("Vedlegg") for name in folder.files) == 60
    assert "Vedlegg 3bh: Plan 59" in text_of(documents.issued(world.desk, document.id))


def test_an_attachment_that_is_gone_meanwhile(world: World) -> None:
    with pytest.raises(NotFoundError), world.desk.write(Op.REMOVE_ATTACHMENT) as work:
        attachments.remove(work, AttachmentId("nobody"))


def test_a_written_note_does_not_stand_for_an_attachment(world: World, meeting: Meeting, case: AgendaItem) -> None:
    """The seal of a case tells the two apart."""
    assess(world, meeting)
    write(world, meeting, FixedItem.PROBLEM, EntryKind.NOTE, "SLT-plan")
    assert case_standing(world.file(meeting), case) is Standing.PUBLIC
    assert case_standing(world.file(meeting), item(world, meeting, FixedItem.PROBLEM)) is Standing.CHANGED
