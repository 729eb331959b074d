"""What the file itself refuses, whatever the services believe: issued documents, withdrawals, locked minutes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from liaison_desk import paths
from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument, IssuedPaper
from liaison_desk.domain.ids import AttachmentId, ItemId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Language
from liaison_desk.services import stores
from liaison_desk.store.database import Database
from liaison_desk.store.errors import StoreError
from liaison_desk.store.work import Work
from tests import factory

CONTENT = DocumentContent(id="d", content=b"%PDF")
PAPER = IssuedPaper(id="b", document_id="d", body="{}")
LISTED = IssuedAttachment(
    id="l", document_id="d", position=0, number="3a", title="Plan", file_name="Vedlegg 3a Plan.pdf",
    media_type="application/pdf", size=4, sha256="0", content_id="x",
)  # fmt: skip
ARENA = ArenaLine(id="r", meeting_id="m", position=0, name="SLT")
ATTACHED = Attachment(
    id=AttachmentId("t"), meeting_id=MeetingId("m"), item_id=ItemId("i"), position=0, title="Plan",
    file_name="Plan.pdf", media_type="application/pdf", size=4, sha256="0", content_id="x",
)  # fmt: skip


class Held:
    """A locked meeting with one issued document."""

    def __init__(self, database: Database, clock: SetClock) -> None:
        self.database, self.clock = database, clock
        now = clock.now()
        self.document = IssuedDocument(
            id="d", kind=DocumentKind.MINUTES, council_id="c", meeting_id="m", language=Language.NB,
            file_name="x.pdf", sha256="0", issued_at=now, withdrawal_reason="Navn",
        )  # fmt: skip
        self.meeting = factory.meeting(id="m", council_id="c", locked_at=now, ended_at=now)
        self.item = factory.item(id="i", meeting_id="m")
        self.entry = factory.entry(id="e", meeting_id="m", item_id="i")
        self.present = Attendance(
            id="a", meeting_id="m", contact_id="p", role=MemberRole.MEMBER, presence=Presence.PRESENT
        )
        with database.writing(now, "me") as work:
            work.add(factory.council(id="c"))
            work.add(factory.contact(id="p"))
            work.add(replace(self.meeting, locked_at=None))
            work.add(self.item)
            work.add(self.entry)
            work.add(self.present)
            work.add(ARENA)
            work.attach("x", b"%PDF")
            work.add(ATTACHED)
            work.update(self.meeting)
            work.add(self.document)
            work.add(CONTENT)
            work.add(PAPER)
            work.add(LISTED)

    def do(self, verb: str, row: Any) -> None:
        with self.database.writing(self.clock.now(), "me") as work:
            getattr(work, verb)(row)

    def refuses(self, verb: str, row: Any) -> bool:
        with self.database.reading() as reader:
            before = reader.all(type(row))
        try:
            self.do(verb, row)
        except StoreError:
            with self.database.reading() as reader:
                return reader.all(type(row)) == before
        return False

    def withdraw(self) -> IssuedDocument:
        withdrawn = replace(self.document, withdrawn_at=self.clock.now())
        self.do("update", withdrawn)
        return withdrawn

    def correct(self) -> Correction:
        made = Correction(id="k", meeting_id="m", opened_at=self.clock.now(), kept="[]")
        self.do("add", made)
        return made


@pytest.fixture
def held(place: paths.Paths, clock: SetClock) -> Iterator[Held]:
    database = stores.open_store(place)
    yield Held(database, clock)
    database.close()


@pytest.mark.parametrize("row", [CONTENT, PAPER, LISTED], ids=["content", "paper", "attachment"])
def test_issued_content_goes_only_after_its_document_was_withdrawn(held: Held, row: Any) -> None:
    changed = replace(
        row, **{CONTENT: {"content": b"other"}, PAPER: {"body": "other"}, LISTED: {"title": "other"}}[row]
    )
    assert held.refuses("update", changed)
    assert held.refuses("remove", row)
    held.withdraw()
    assert held.refuses("update", changed)
    held.do("remove", row)
    assert held.refuses("add", row)  # and it never comes back


def test_the_bytes_of_an_attachment_are_never_overwritten_nor_taken_from_under_it(held: Held) -> None:
    for statement in ("UPDATE attachment_content SET content = x'00'", "DELETE FROM attachment_content"):
        with pytest.raises(StoreError), held.database.writing(held.clock.now(), "me") as work:
            work.connection.exec_driver_sql(statement)
    with held.database.writing(held.clock.now(), "me") as work:
        work.drop_loose()
        assert not work.has_loose()
        assert work.attached("x") == b"%PDF"


def test_a_document_is_never_removed_nor_called_something_else(held: Held) -> None:
    for change in (
        {"kind": DocumentKind.AGENDA}, {"meeting_id": None}, {"version": 2}, {"language": Language.NN},
        {"file_name": "y.pdf"}, {"sha256": "1"}, {"issued_at": held.clock.now().replace(year=2020)}, {"reason": "x"},
        {"received_on": date(2026, 12, 1)},
    ):  # fmt: skip
        assert held.refuses("update", replace(held.document, **change)), change
    with held.database.writing(held.clock.now(), "me") as work:
        work.add(factory.council(id="c2"))
    assert held.refuses("update", replace(held.document, council_id="c2"))
    for rows in (IssuedPaper, DocumentContent):
        with held.database.reading() as reader:
            assert reader.all(rows)
    held.withdraw()
    held.do("remove", CONTENT)
    held.do("remove", PAPER)
    assert held.refuses("remove", replace(held.document, withdrawn_at=held.clock.now()))


def test_a_withdrawal_is_final(held: Held) -> None:
    withdrawn = held.withdraw()
    assert held.refuses("update", replace(withdrawn, withdrawn_at=None))
    assert held.refuses("update", replace(withdrawn, withdrawal_reason="Noe annet"))
    held.do("update", replace(withdrawn, police_reference="26/1"))  # the archives may still tell where they have it


def test_what_comes_after_issuing_is_recorded(held: Held) -> None:
    held.do(
        "update",
        replace(held.document, sent_on=date(2026, 12, 2), approved_on=date(2026, 12, 9), police_reference="26/1"),
    )
    held.do("update", replace(held.meeting, remarks_due=date(2026, 12, 9), review_remarks="Ingen"))


CHANGES = (
    {"text": "Annet"}, {"kind": "decision"}, {"position": 3}, {"owner": "Kari"}, {"due_words": "snart"},
)  # fmt: skip


def test_the_lines_of_locked_minutes_stay_but_while_they_are_corrected(held: Held) -> None:
    more = factory.entry(id="e2", meeting_id="m", item_id="i")
    for change in CHANGES:
        assert held.refuses("update", replace(held.entry, **change)), change
    assert held.refuses("add", more)
    assert held.refuses("remove", held.entry)
    correction = held.correct()
    held.do("add", more)
    held.do("update", replace(held.entry, text="Annet"))
    held.do("remove", more)
    held.do("remove", correction)
    assert held.refuses("update", held.entry)  # and locked again


def test_an_internal_line_of_locked_minutes_may_get_other_words_and_nothing_else(held: Held) -> None:
    correction = held.correct()
    own = factory.entry(id="own", meeting_id="m", item_id="i", kind=EntryKind.INTERNAL, text="Spør Kari")
    held.do("add", own)
    held.do("remove", correction)
    held.do("update", own := replace(own, text="Spør slettet person"))
    for change in (*CHANGES[1:], {"kind": "note", "text": "Spør Kari"}, {"meeting_id": "n"}, {"at": held.clock.now()}):
        assert held.refuses("update", replace(own, **change)), change
    assert held.refuses("remove", own)
    assert held.refuses("update", replace(held.entry, kind=EntryKind.INTERNAL, text="Annet"))


def test_one_correction_at_a_time(held: Held) -> None:
    correction = held.correct()
    assert held.refuses("add", replace(correction, id="k2"))


@pytest.mark.parametrize("corrected", [False, True])
def test_all_else_of_a_locked_meeting_stays(held: Held, *, corrected: bool) -> None:
    if corrected:
        held.correct()
    other: dict[type, list[dict[str, Any]]] = {
        AgendaItem: [
            {"title": "Annet"}, {"position": 1}, {"number": 4}, {"outcome": "done"}, {"background": "Annet"},
            {"presenter": "Annet"}, {"minutes": 5}, {"is_late": True},
        ],
        Attendance: [{"presence": "excused"}, {"came": time(12)}, {"only_item_id": "i"}],
        ArenaLine: [{"name": "Annet"}, {"status": "Annet"}, {"position": 2}],
        Attachment: [{"title": "Annet"}, {"file_name": "y.pdf"}, {"position": 2}],
        Meeting: [
            {"day": date(2026, 1, 1)},
            {"place": "Annet"},
            {"chair_id": "p"},
            {"locked_at": None},
            {"next_meeting": "mars"},
            {"kind": "exercise"},
            {"information": "Annet"},
            {"cancelled_at": datetime(2026, 1, 1, tzinfo=OSLO)},
        ],
    }  # fmt: skip
    rows = {
        AgendaItem: held.item, Attendance: held.present, Meeting: held.meeting, ArenaLine: ARENA, Attachment: ATTACHED
    }  # fmt: skip
    for kind, changes in other.items():
        for change in changes:
            assert held.refuses("update", replace(rows[kind], **change)), change
        assert held.refuses("remove", rows[kind])
    for row in (factory.item(meeting_id="m"), ARENA, ATTACHED, held.present):
        assert held.refuses("add", replace(row, id="another"))


def test_what_a_withdrawn_agenda_listed_goes_though_the_minutes_are_locked(held: Held) -> None:
    held.withdraw()
    held.do("remove", ATTACHED)
    assert held.refuses("add", ATTACHED)


def test_an_approval_is_final(held: Held) -> None:
    approved = replace(held.meeting, approved_by_email_on=date(2026, 12, 9), review_remarks="Ingen")
    held.do("update", approved)
    for change in ({"approved_by_email_on": None}, {"review_remarks": "Annet"}, {"reviewed_in": "m"}):
        assert held.refuses("update", replace(approved, **change)), change


def test_an_open_meeting_is_free(held: Held) -> None:
    def write(work: Work) -> None:
        meeting = work.add(factory.meeting(id="m2", council_id="c"))
        item = work.add(factory.item(id="i2", meeting_id="m2"))
        entry = work.add(factory.entry(id="e2", meeting_id="m2", item_id="i2"))
        work.update(replace(entry, text="Annet"))
        work.remove(replace(entry, text="Annet"))
        work.update(replace(item, title="Annet"))
        work.remove(replace(item, title="Annet"))
        work.remove(meeting)

    with held.database.writing(held.clock.now(), "me") as work:
        write(work)
    with held.database.reading() as reader:
        assert [entry.id for entry in reader.all(Entry)] == ["e"]
