"""Sending by e-mail from a real store: who gets what, what lies in the outbox, and what is recorded of it."""

import hashlib
import os
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
import vobject

from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import FixedItem, MemberRole
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.documents import DocumentContent, DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.ids import DocumentId
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting, MeetingForm
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.sending import Hindrance, Mailing, Sending, SendingReceiver
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    agenda,
    attachments,
    contacts,
    corrections,
    councils,
    disclosure,
    exports,
    issuing,
    mail_drafts,
    mailings,
    meetings,
    minutes,
    moves,
    officers,
    outbox,
    sending,
)
from liaison_desk.services.mail_drafts import Drafted
from liaison_desk.services.mailings import Day, Paper, Topic
from liaison_desk.store.errors import StoreError
from tests.export.eml_reading import eml_leaks, enclosed, read, text, to
from tests.services.test_disclosure import GROUND, assess, content, issue
from tests.services.test_meeting_cycle import hold, item, lock, refused, write
from tests.world import World

AGENDA, MINUTES = DocumentKind.AGENDA, DocumentKind.MINUTES
TODAY = date(2026, 11, 24)


@pytest.fixture
def posted(world: World) -> World:
    """With addresses, and a shop in the council."""
    with world.desk.write(Op.EDIT_CONTACT) as work:
        for person, email in ((world.me, "ola@example.org"), (world.mayor, "kari@example.org")):
            contacts.save(work, replace(work.get(Contact, person.id), email=email))
        shop = contacts.add(
            work, "Bjørn Ås", organisation="Sartor senter", side=Side.BUSINESS, email="bjorn@example.org"
        )
        councils.add_member(work, world.council.id, shop.id)
    return world


@pytest.fixture
def meeting(posted: World) -> Meeting:
    return posted.plan()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "outbox"


def mailing(world: World, topic: Topic) -> Mailing:
    with world.desk.read() as reader:
        return mailings.mailing(reader, topic, world.desk.now())


def shares(made: Mailing) -> list[tuple[list[str], str]]:
    return [([r.name for r in s.to], s.attached.edition if s.attached else "") for s in made.shares]


def names(made: Mailing) -> dict[str, list[str]]:
    lists = ("without_address", "without_version", "set_apart")
    return {name: [r.name for r in getattr(made, name)] for name in lists if getattr(made, name)}


def draft(world: World, topic: Topic, voices: Voices, folder: Path) -> tuple[Drafted, list[bytes]]:
    drafted = mail_drafts.write(world.desk, topic, voices, folder)
    return drafted, [file.read_bytes() for file in drafted.files]


def record(world: World, made: Mailing, on: date = TODAY) -> list[Sending]:
    with world.desk.write(Op.RECORD_SENDING) as work:
        return sending.record(work, made, on)


def document(world: World, document_id: str) -> IssuedDocument:
    with world.desk.read() as reader:
        return reader.get(IssuedDocument, document_id)


class TestAgenda:
    def test_all_public(self, posted: World, meeting: Meeting, voices: Voices, folder: Path) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        drafted, (bodies, others) = draft(posted, Paper(full.id), voices, folder)
        assert drafted.mailing.hindrance is None
        assert names(drafted.mailing) == {"without_address": ["Per Test"]}
        assert [file.name for file in drafted.files] == [
            "2026-12-01 Saksliste Politirådet i Øygarden v1.eml",
            "2026-12-01 Saksliste Politirådet i Øygarden v1 offentleg.eml",
        ]
        assert (to(bodies), to(others)) == ([("Kari Prøve", "kari@example.org")], [("Bjørn Ås", "bjorn@example.org")])
        assert read(bodies)["Subject"] == "Saksliste: Politirådet i Øygarden, 1. desember 2026"
        public = posted.file(meeting).newest(AGENDA, Edition.PUBLIC)
        for data, edition in ((bodies, full), (others, public)):
            (pdf, ics) = enclosed(data).items()
            assert pdf == (edition.file_name if edition else "", content(posted, edition))
            assert ics[0] == "2026-12-01 Politirådet i Øygarden.ics"
            event = vobject.readOne(ics[1].decode()).vevent
            assert event.location.value == "Rådhuset"
            assert [a.value for a in event.attendee_list] == [f"mailto:{address}" for _, address in to(data)]
        assert "Sakslista er vedlagd." in text(bodies)
        assert "Stad: Rådhuset" in text(bodies)
        assert text(bodies).endswith("Helsing\nOla Eksempel\npolitikontakt\n")

    def test_an_exempt_case(self, posted: World, meeting: Meeting, voices: Voices, folder: Path) -> None:
        assess(posted, meeting, FixedItem.FROM_POLICE)
        full = issue(posted, meeting, voices)
        drafted, mails = draft(posted, Paper(full.id), voices, folder)
        assert drafted.mailing.hindrance is Hindrance.EXEMPT
        assert shares(drafted.mailing) == [(["Kari Prøve"], "public"), (["Bjørn Ås"], "public")]
        assert "Den fullstendige versjonen blir send gjennom arkivsystemet." in text(mails[0])
        assert "arkivsystemet" not in text(mails[1])

    def test_one_case_that_nobody_has_looked_at(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        case = item(posted, meeting, FixedItem.FROM_POLICE)
        found = next(one for one in posted.file(meeting).assessments if one.item_id == case.id)
        with posted.desk.write(Op.ASSESS) as work:
            disclosure.withdraw(work, found.id)
        made = mailing(posted, Paper(issue(posted, meeting, voices).id))
        assert made.hindrance is Hindrance.NOT_ASSESSED
        assert not any(edition for _, edition in shares(made))

    def test_nobody_has_looked(self, posted: World, meeting: Meeting, voices: Voices, folder: Path) -> None:
        full = issue(posted, meeting, voices)
        assess(posted, meeting)  # afterwards: what was issued may say something else
        drafted, (only,) = draft(posted, Paper(full.id), voices, folder)
        assert drafted.mailing.hindrance is Hindrance.NOT_ASSESSED
        assert names(drafted.mailing)["without_version"] == ["Bjørn Ås"]
        assert list(enclosed(only)) == ["2026-12-01 Politirådet i Øygarden.ics"]
        assert "Sakslista blir send gjennom arkivsystemet." in text(only)

    def test_exempt_after_it_was_issued(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        with posted.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(
                work, item(posted, meeting, FixedItem.FROM_POLICE).id, access=Access.EXEMPT, ground=GROUND
            )
        made = mailing(posted, Paper(full.id))
        assert shares(made) == [(["Kari Prøve"], "")]
        assert (made.hindrance, names(made)["without_version"]) == (Hindrance.EXEMPT, ["Bjørn Ås"])

    def test_what_comes_onto_it_later_is_no_part_of_it(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        with posted.desk.write(Op.ADD_ITEM) as work:
            agenda.add_item(work, meeting.id, "Ny sak")
        assert shares(mailing(posted, Paper(full.id))) == [(["Kari Prøve"], "full"), (["Bjørn Ås"], "public")]

    def test_action_items_of_cases_nobody_assessed(self, posted: World, voices: Voices) -> None:
        earlier = posted.plan(date(2026, 11, 26))
        hold(posted, earlier)
        write(posted, earlier, FixedItem.FROM_POLICE, EntryKind.ACTION, "Kontrollere kaia")
        later = posted.plan(date(2026, 12, 2))
        assess(posted, later)
        full = issue(posted, later, voices)
        made = mailing(posted, Paper(full.id))
        assert (made.hindrance, shares(made)[0][1]) == (Hindrance.EARLIER, "public")

    def test_where_there_is_no_place_none_is_left_out(self, posted: World, meeting: Meeting) -> None:
        with posted.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, place="")
        assert mailing(posted, Day(meeting.id)).has_place
        with posted.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, form=MeetingForm.DIGITAL, link="rom.example/1")
        assert not mailing(posted, Day(meeting.id)).has_place

    def test_a_place_nobody_assessed_is_not_told(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        with posted.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, form=MeetingForm.HYBRID, link="rom.example/1")
        drafted, (only,) = draft(posted, Day(meeting.id), voices, folder)
        assert not drafted.mailing.has_place
        (ics,) = enclosed(only).values()
        assert not any(word in text(only) or word in ics.decode() for word in ("Rådhuset", "rom.example"))

    def test_a_guest_for_a_case_that_is_not_public_stands_apart(
        self, posted: World, meeting: Meeting, voices: Voices
    ) -> None:
        case = item(posted, meeting, FixedItem.FROM_POLICE)
        with posted.desk.write(Op.SET_ATTENDANCE) as work:
            guest = contacts.add(work, "Gro Gjest", side=Side.NAV, email="gro@example.org")
            minutes.add_guest(work, meeting.id, guest.id, only_item_id=case.id)
        assess(posted, meeting, FixedItem.FROM_POLICE)
        full = issue(posted, meeting, voices)
        for topic in (Paper(full.id), Day(meeting.id)):
            made = mailing(posted, topic)
            assert names(made)["set_apart"] == ["Gro Gjest"]
            assert not any("Gro Gjest" in to for to, _ in shares(made))
        assess(posted, meeting)
        assert "Gro Gjest" in shares(mailing(posted, Day(meeting.id)))[0][0]


class TestMinutes:
    def test_assessed_after_they_were_locked(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        hold(posted, meeting)
        full = lock(posted, meeting, voices)
        assert mailing(posted, Paper(full.id)).hindrance is Hindrance.NOT_ASSESSED
        assess(posted, meeting)
        made = mailing(posted, Paper(full.id))
        assert shares(made) == [(["Kari Prøve"], "full")]
        assert names(made)["without_version"] == ["Bjørn Ås"]  # until the public version is made
        with posted.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, meeting.id, voices)
        drafted, (bodies, others) = draft(posted, Paper(full.id), voices, folder)
        assert drafted.mailing.sequence is None
        assert enclosed(bodies) == {full.file_name: content(posted, full)}
        assert "Referatet blir gjennomgått i neste møte." in text(bodies)
        assert "Den offentlege versjonen av referatet er vedlagd" in text(others)

    def test_for_remarks_by_e_mail_and_then_approved(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        hold(posted, meeting)
        full = lock(posted, meeting, voices)
        with posted.desk.write(Op.SET_REMARKS_DUE) as work:
            meetings.ask_for_remarks(work, meeting.id, date(2026, 12, 8))
        _, (asking,) = draft(posted, Paper(full.id), voices, folder)
        assert "tysdag 8. desember 2026" in text(asking)
        assert "Referatet frå møtet er ferdig" in text(asking)
        assert enclosed(asking) == {}
        with posted.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, meeting.id, TODAY)
        _, (approved,) = draft(posted, Paper(full.id), voices, folder)
        assert "Referatet er godkjent." in text(approved)

    def test_an_exempt_case(self, posted: World, meeting: Meeting, voices: Voices, folder: Path) -> None:
        hold(posted, meeting)
        assess(posted, meeting, FixedItem.FROM_POLICE)
        full = lock(posted, meeting, voices)
        drafted, (bodies, _) = draft(posted, Paper(full.id), voices, folder)
        assert drafted.mailing.hindrance is Hindrance.EXEMPT
        assert "Den fullstendige versjonen blir send gjennom arkivsystemet." in text(bodies)

    def test_a_correction_is_told_by_its_public_version(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        noted = write(posted, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, "Kanari1x")
        hold(posted, meeting)
        lock(posted, meeting, voices)
        with posted.desk.write(Op.OPEN_CORRECTION) as work:
            correction = corrections.open_correction(work, meeting.id)
            corrections.save(work, replace(correction, reason="Kanari2x"))
            minutes.edit_entry(work, noted.id, "Rett")
        assess(posted, meeting)
        with posted.desk.write(Op.ISSUE_CORRECTION) as work:
            second = corrections.issue(work, meeting.id, voices)
        drafted, (bodies, _) = draft(posted, Paper(second.id), voices, folder)
        assert drafted.mailing.hindrance is Hindrance.CORRECTED
        assert shares(drafted.mailing)[0][1] == "public"
        assert "Dette er versjon 2." in text(bodies)


class TestDate:
    def test_called_moved_cancelled_and_planned_again(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        subjects, sequences = [], []

        def tell() -> str:
            drafted, (only,) = draft(posted, Day(meeting.id), voices, folder)
            assert shares(drafted.mailing) == [(["Kari Prøve", "Bjørn Ås"], "")]
            subjects.append(str(read(only)["Subject"]).split(":")[0])
            event = vobject.readOne(next(iter(enclosed(only).values())).decode()).vevent
            assert int(event.sequence.value) == drafted.mailing.sequence
            sequences.append(drafted.mailing.sequence)
            assert "Hemmeleg" not in text(only)
            return text(only)

        assert "Sakslista kjem seinare." in tell()
        with posted.desk.write(Op.MOVE_MEETING) as work:
            moves.move(work, meeting.id, date(2026, 12, 8), time(9), time(10), "Skulen", "Hemmeleg grunn")
        moved = tell()
        assert "tysdag 8. desember 2026 kl. 09.00–10.00" in moved
        assert "tysdag 1. desember 2026 kl. 12.00–14.00" in moved
        with posted.desk.write(Op.CANCEL_MEETING) as work:
            moves.cancel(work, meeting.id, "Hemmeleg grunn")
        assert "Skulen" not in tell()
        with posted.desk.write(Op.TAKE_UP_MEETING) as work:
            moves.take_up(work, meeting.id)
        tell()
        assert subjects == ["Innkalling", "Møtet er flytta", "Møtet er avlyst", "Møtet er planlagt igjen"]
        assert sequences == sorted(set(sequences))

    def test_who_has_the_agenda_is_not_promised_it(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        issue(posted, meeting, voices)
        _, (only,) = draft(posted, Day(meeting.id), voices, folder)
        assert "Sakslista" not in text(only)

    def test_who_has_been_told_need_not_be_told_again(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        full = issue(posted, meeting, voices)
        with posted.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, full.id, TODAY)
        posted.clock.set(posted.clock.now() + timedelta(hours=1))
        before = mailing(posted, Day(meeting.id))
        posted.clock.set(posted.clock.now() + timedelta(hours=1))
        with posted.desk.write(Op.MOVE_MEETING) as work:
            moves.move(work, meeting.id, date(2026, 12, 8), time(9), time(10), "Skulen", "Sjuk")
        record(posted, before)  # which told the old date
        assert posted.file(meeting).members_must_be_told
        record(posted, mailing(posted, Day(meeting.id)))
        assert not posted.file(meeting).members_must_be_told
        posted.desk.undo()
        assert posted.file(meeting).members_must_be_told
        with posted.desk.read() as reader:
            (told,) = sending.of_date(reader, posted.file(meeting).sendings)
        assert [row.name for row in told.receivers] == ["Kari Prøve", "Bjørn Ås"]

    def test_nobody_to_write_to(self, world: World, voices: Voices, folder: Path) -> None:
        meeting = world.plan()
        drafted, mails = draft(world, Day(meeting.id), voices, folder)
        assert (drafted.mailing.shares, mails) == ((), [])


class TestEvaluation:
    def test_it_is_told_and_not_attached(self, posted: World, voices: Voices, folder: Path) -> None:
        with posted.desk.write(Op.ISSUE_EVALUATION) as work:
            made = issuing.issue_evaluation(work, posted.council.id, 2026, voices)
        drafted, (only,) = draft(posted, Paper(made.id), voices, folder)
        assert drafted.mailing.hindrance is Hindrance.NOT_ASSESSED
        assert names(drafted.mailing) == {"without_address": ["Per Test"], "without_version": ["Bjørn Ås"]}
        assert (enclosed(only), drafted.files[0].suffix) == ({}, ".eml")
        assert str(read(only)["Subject"]).endswith(": Politirådet i Øygarden, 2026")
        assert "arkivsystemet" in text(only)
        assert "Eigenevalueringa for 2026 er ferdig" in text(only)
        (row,) = record(posted, drafted.mailing)
        assert (row.edition, row.meeting_id, document(posted, made.id).sent_on) == (None, None, None)

    @pytest.mark.parametrize("is_public", [False, True])
    def test_where_it_may_go(self, posted: World, voices: Voices, folder: Path, is_public: bool) -> None:
        with posted.desk.write(Op.ISSUE_EVALUATION) as work:
            made = issuing.issue_evaluation(work, posted.council.id, 2026, voices)
            closed = "all" if is_public else ""
            full = work.add(replace(made, id=DocumentId("full"), version=2, not_public=closed))
            public = work.add(replace(full, id=DocumentId("public"), edition=Edition.PUBLIC, file_name="Offentleg.pdf"))
            for one in (full, public):
                work.add(DocumentContent(id=one.id, content=one.edition.encode()))
        drafted, (bodies, others) = draft(posted, Paper(full.id), voices, folder)
        assert shares(drafted.mailing) == [
            (["Kari Prøve"], "public" if is_public else "full"),
            (["Bjørn Ås"], "public"),
        ]
        assert enclosed(others) == {"Offentleg.pdf": b"public"}
        assert "Dette er versjon 2." in text(bodies)
        assert ("offentlege versjonen" in text(bodies)) is is_public

    @pytest.mark.parametrize("access", Access)
    def test_assessed_before_it_was_issued(self, posted: World, voices: Voices, folder: Path, access: Access) -> None:
        with posted.desk.write(Op.ASSESS) as work:
            disclosure.assess_evaluation(work, posted.council.id, 2026, access=access, ground=GROUND)
        with posted.desk.write(Op.ISSUE_EVALUATION) as work:
            made = issuing.issue_evaluation(work, posted.council.id, 2026, voices)
        is_public = access is Access.PUBLIC
        sent = mailing(posted, Paper(made.id))
        assert sent.hindrance is (None if is_public else Hindrance.EXEMPT)
        assert shares(sent)[0] == (["Kari Prøve"], "full" if is_public else "")
        with posted.desk.write(Op.ASSESS) as work:  # whatever it was, it goes to nobody from now on
            disclosure.assess_evaluation(work, posted.council.id, 2026, access=Access.EXEMPT, ground=GROUND)
        after = mailing(posted, Paper(made.id))
        assert after.hindrance is Hindrance.EXEMPT
        assert shares(after) == [(["Kari Prøve"], "")]
        assert names(after)["without_version"] == ["Bjørn Ås"]


class TestAttachments:
    def attach(self, world: World, meeting: Meeting, fixed: FixedItem, name: str, size: int = 9) -> None:
        data = name.encode().ljust(size, b".")
        with world.desk.write(Op.ADD_ATTACHMENT) as work:
            file = NewFile(name, data, hashlib.sha256(data).hexdigest())
            attachments.add(work, item(world, meeting, fixed).id, file)

    def test_all_that_is_public_goes_with_the_agenda(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        for name in ("Plan.docx", "Notat.txt", "Kart.png"):
            self.attach(posted, meeting, FixedItem.FROM_POLICE, name)
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        self.attach(posted, meeting, FixedItem.FROM_POLICE, "Etterpå.pdf")  # in no version that was issued
        _, mails = draft(posted, Paper(full.id), voices, folder)
        for mail in mails:
            files = enclosed(mail)
            assert list(files)[2:] == ["Vedlegg 3a Plan.docx", "Vedlegg 3b Notat.txt", "Vedlegg 3c Kart.png"]
            assert files["Vedlegg 3b Notat.txt"] == b"Notat.txt"
            kinds = [part.get_content_type() for part in read(mail).iter_attachments()]
            assert kinds[3:] == ["application/octet-stream", "image/png"]
            assert "for stor" not in text(mail)

    def test_none_of_an_exempt_case_nor_anything_once_it_is_exempt(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path
    ) -> None:
        self.attach(posted, meeting, FixedItem.FROM_POLICE, "Kanari.docx")
        self.attach(posted, meeting, FixedItem.FROM_MUNICIPALITY, "Plan.docx")
        assess(posted, meeting, FixedItem.FROM_POLICE)
        full = issue(posted, meeting, voices)
        _, mails = draft(posted, Paper(full.id), voices, folder)
        for mail in mails:
            assert list(enclosed(mail))[2:] == ["Vedlegg 2a Plan.docx"]
            assert eml_leaks(mail, ["Kanari"]) == set()
        assess(posted, meeting, FixedItem.FROM_POLICE, FixedItem.FROM_MUNICIPALITY)
        drafted, (only,) = draft(posted, Paper(full.id), voices, folder)
        assert shares(drafted.mailing) == [(["Kari Prøve"], "")]
        assert len(enclosed(only)) == 1

    def test_what_would_be_too_large_is_named_by_its_number(
        self, posted: World, meeting: Meeting, voices: Voices, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("liaison_desk.domain.sending.ROOM", 1_000_000)
        self.attach(posted, meeting, FixedItem.FROM_POLICE, "Stor.pdf", 1_000_000)
        self.attach(posted, meeting, FixedItem.FROM_POLICE, "Liten.pdf")
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        _, mails = draft(posted, Paper(full.id), voices, folder)
        for mail in mails:
            assert list(enclosed(mail))[2:] == ["Vedlegg 3b Liten.pdf"]
            assert "Not enclosed: 3a." in text(mail) or "vedlegg 3a." in text(mail)
            assert "Stor" not in text(mail)


class TestRecord:
    def test_to_whom_which_version_and_when(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        made = mailing(posted, Paper(full.id))
        assert [row.edition for row in record(posted, made)] == [Edition.FULL, Edition.PUBLIC]
        public = posted.file(meeting).newest(AGENDA, Edition.PUBLIC)
        assert public is not None
        assert (document(posted, full.id).sent_on, public.sent_on) == (TODAY, TODAY)
        with posted.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(work.get(Contact, posted.mayor.id), name="Kari Gift", email="ny@example.org"))
        posted.clock.set(posted.clock.now() + timedelta(days=2))
        record(posted, mailing(posted, Paper(full.id)), date(2026, 11, 26))
        with posted.desk.read() as reader:
            history = sending.of_documents(reader, [full.id])[full.id]
            got = sending.to_contact(reader, posted.mayor.id)
            assert sending.of_documents(reader, []) == {}
            assert sending.to_contact(reader, posted.director.id) == ()
        told = [(f.sending.sent_on.day, r.name, r.email, r.organisation) for f in history for r in f.receivers]
        assert sorted(told) == [
            (24, "Bjørn Ås", "bjorn@example.org", "Sartor senter"),
            (24, "Kari Prøve", "kari@example.org", "Øygarden kommune"),
            (26, "Bjørn Ås", "bjorn@example.org", "Sartor senter"),
            (26, "Kari Gift", "ny@example.org", "Øygarden kommune"),
        ]
        assert [(g.sending.sent_on.day, g.council.name, g.document and g.document.version) for g in got] == [
            (26, "Politirådet i Øygarden", 1),
            (24, "Politirådet i Øygarden", 1),
        ]
        assert document(posted, full.id).sent_on == TODAY  # the first day counts

    def test_it_can_be_undone_until_a_final_step(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        made = mailing(posted, Paper(full.id))
        record(posted, made)
        posted.desk.undo()
        assert (posted.file(meeting).sendings, document(posted, full.id).sent_on) == ((), None)
        posted.desk.redo()
        assert len(posted.file(meeting).sendings) == 2
        posted.desk.undo()
        record(posted, made)
        issue(posted, meeting, voices)
        with refused(Problem.UNDO_STOPS_HERE):
            posted.desk.undo()
        assert len(posted.file(meeting).sendings) == 2

    def test_what_was_withdrawn_meanwhile_is_not_sent(self, posted: World, meeting: Meeting, voices: Voices) -> None:
        assess(posted, meeting)
        full = issue(posted, meeting, voices)
        made = mailing(posted, Paper(full.id))
        with posted.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            issuing.save_withdrawal_reason(work, replace(full, withdrawal_reason="Feil"))
            issuing.withdraw(work, full.id)
        with refused(Problem.DOCUMENT_WITHDRAWN):
            record(posted, made)
        assert posted.file(meeting).sendings == ()

    def test_the_file_itself_lets_nobody_write_it_over(self, posted: World, meeting: Meeting) -> None:
        (row,) = record(posted, mailing(posted, Day(meeting.id)))
        with pytest.raises(StoreError), posted.desk.write(Op.RECORD_SENDING) as work:
            work.update(replace(row, sent_on=date(2020, 1, 1)))
        with posted.desk.read() as reader:
            receiver = reader.all(SendingReceiver)[0]
        with pytest.raises(StoreError), posted.desk.write(Op.RECORD_SENDING) as work:
            work.update(replace(receiver, name="En annen"))

    def test_meeting_and_people_it_tells_of_stay(self, posted: World, meeting: Meeting) -> None:
        with posted.desk.write(Op.SET_ATTENDANCE) as work:
            guest = contacts.add(work, "Gro Gjest", side=Side.NAV, email="gro@example.org")
            minutes.add_guest(work, meeting.id, guest.id)
        record(posted, mailing(posted, Day(meeting.id)))
        with posted.desk.write(Op.SET_ATTENDANCE) as work:
            for row in work.all(Attendance, contact_id=guest.id):
                work.remove(row)
        with refused(Problem.CONTACT_IN_USE), posted.desk.write(Op.REMOVE_CONTACT) as work:
            contacts.remove(work, guest.id)
        with refused(Problem.MEETING_HAS_DOCUMENTS), posted.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)


class TestOutbox:
    def test_whole_or_not_at_all(self, world: World, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        real, written = os.fsync, []

        def full(handle: int) -> None:
            written.append(handle)
            if len(written) == 2:
                raise OSError(28, "No space left on device")
            real(handle)

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            outbox.put(folder, [("a.eml", b"a"), ("b.eml", b"b")], world.desk.now())
        assert list(folder.iterdir()) == []

    def test_nothing_is_written_over(self, world: World, folder: Path) -> None:
        now = world.desk.now()
        first, second = outbox.put(folder, [("a.eml", b"1"), ("a.eml", b"2")], now)
        assert (first.name, second.name) == ("a.eml", "a (2).eml")
        assert [file.name for file in outbox.put(folder, [("a.eml", b"3")], now)] == ["a (3).eml"]
        assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")

    def test_drafts_go_after_fourteen_days_and_nothing_else_does(
        self, world: World, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now = world.desk.now()
        assert outbox.sweep(folder, now) == 0
        outbox.put(folder, [("a.eml", b"1")], now - timedelta(days=14, minutes=1))
        outbox.put(folder, [("b.eml", b"2")], now - timedelta(days=13))
        for name in ("own.pdf", ".half.part"):
            (folder / name).write_bytes(b"")
            os.utime(folder / name, (0, 0))
        with monkeypatch.context() as held:
            held.setattr(Path, "unlink", lambda _: (_ for _ in ()).throw(PermissionError()))
            assert outbox.sweep(folder, now) == 0
        assert outbox.sweep(folder, now) == 2
        assert sorted(file.name for file in folder.iterdir()) == ["b.eml", "own.pdf"]
        outbox.empty(folder)
        assert [file.name for file in folder.iterdir()] == ["own.pdf"]
        (folder / "own.pdf").unlink()
        outbox.empty(folder)
        outbox.empty(folder)
        assert not folder.exists()

    def test_a_long_name_of_a_council_is_cut(self, posted: World, voices: Voices, folder: Path) -> None:
        with posted.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(posted.council, name='Rådet for <alt> og "alle": ' + "å" * 200))
        drafted, _ = draft(posted, Day(posted.plan().id), voices, folder)
        (file,) = drafted.files
        assert len(file.name) <= 120
        assert not set(file.name) & set('<>:"/\\|?*')


def test_before_the_officer_is_known_everybody_is_written_to(
    posted: World, meeting: Meeting, voices: Voices, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(officers, "current", lambda _: None)
    _, (only,) = draft(posted, Day(meeting.id), voices, folder)
    assert "ola@example.org" in [address for _, address in to(only)]
    assert text(only).endswith("Helsing\n")


def test_a_substitute_may_come_and_the_calendar_says_so(
    posted: World, meeting: Meeting, voices: Voices, folder: Path
) -> None:
    with posted.desk.write(Op.ADD_MEMBER) as work:
        stand_in = contacts.add(work, "Siv Vara", side=Side.POLICE, email="siv@example.org")
        councils.add_member(work, posted.council.id, stand_in.id, MemberRole.SUBSTITUTE)
        minutes.add_guest(work, meeting.id, stand_in.id)
    _, (only,) = draft(posted, Day(meeting.id), voices, folder)
    event = vobject.readOne(next(iter(enclosed(only).values())).decode()).vevent
    assert [a.params["ROLE"] for a in event.attendee_list if a.value == "mailto:siv@example.org"] == [
        ["OPT-PARTICIPANT"]
    ]


def test_it_is_in_the_language_of_the_document(posted: World, meeting: Meeting, voices: Voices, folder: Path) -> None:
    with posted.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, language=Language.NB)
    _, (only,) = draft(posted, Day(meeting.id), voices, folder)
    assert "Du kalles inn til møte: Politirådet i Øygarden, tirsdag 1. desember 2026 kl. 12.00–14.00." in text(only)


def test_for_scripts_the_newest_of_minutes_agenda_and_date(posted: World, meeting: Meeting, voices: Voices) -> None:
    def made() -> list[tuple[str, int]]:
        return [(one.name[11:], one.version) for one in exports.emails(posted.desk, meeting.id, voices)]

    assert made() == [("Politirådet i Øygarden.eml", 0)]
    assess(posted, meeting)
    issue(posted, meeting, voices)
    agendas = ["Saksliste Politirådet i Øygarden v1.eml", "Saksliste Politirådet i Øygarden v1 offentleg.eml"]
    assert made() == [(name, 1) for name in agendas]
    hold(posted, meeting)
    lock(posted, meeting, voices)
    assert made() == [("Referat Politirådet i Øygarden v1.eml", 1)]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder of a user from the others")
def test_nobody_else_on_the_machine_reads_a_draft(
    posted: World, meeting: Meeting, voices: Voices, folder: Path
) -> None:
    drafted, _ = draft(posted, Day(meeting.id), voices, folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in drafted.files} == {0o600}
