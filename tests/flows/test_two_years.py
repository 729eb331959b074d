"""Two years of an officer with a city and its local councils, and a town that is its own secretariat.

The councils are those of [003 §2], the town's way of working that of the mandate in samples/03. A case goes from a local
council up and comes back answered; what may not be read by everybody is in no public file.
"""

import csv
import hashlib
from dataclasses import replace
from datetime import date, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
import vobject
from PySide6.QtWidgets import QTextEdit, QWidget

from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import AgreementState
from liaison_desk.domain.attachments import IssuedAttachment
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import Council, CouncilKind, MemberRole, Secretariat
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.follow import FollowKind
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import (
    action_plans,
    agenda,
    agreements,
    arenas,
    attachments,
    calendars,
    contacts,
    corrections,
    councils,
    disclosure,
    documents,
    follow,
    incoming,
    issuing,
    mail_drafts,
    meetings,
    minutes,
    moves,
    municipalities,
    officers,
    receiving,
    reference,
    year_pack,
)
from liaison_desk.services.mailings import Paper
from tests.export.pdf_check import problems
from tests.export.pdf_text import lines_of, text_of
from tests.ui.first_run.conftest import Run
from tests.ui.screen import name_of
from tests.ui.stray import no_stray_windows

LOCALS = ("Sentrum", "Nord", "Sør", "Vest")
ARENAS = "Status fra samarbeidsarenaer"
HARBOUR, FIGURES = "Havna", "Krimbildet"
SECRET, OWN = "Strandgaten.", "Usikker."
MAP = b"%PDF-1.4 a map"  # attached to a public case, so it goes along
ANSWER = "Felles skjenkekart innføres i hele byen."


class Officer:
    """What is done at the desk and read from it."""

    def __init__(self, run: Run, clock: SetClock, tmp_path: Path) -> None:
        self.run, self.clock, self.out = run, clock, tmp_path
        self.voices = run.context.voices

    @property
    def desk(self) -> Any:
        return self.run.context.desk

    def at(self, year: int, month: int, day: int, hour: int = 9) -> None:
        self.clock.set(datetime(year, month, day, hour))

    def do(self, op: Op, verb: Any, /, *args: Any, **about: Any) -> Any:
        with self.desk.write(op) as work:
            return verb(work, *args, **about)

    def all(self, kind: type[Any], /, **where: Any) -> list[Any]:
        with self.desk.read() as reader:
            return reader.all(kind, **where)

    def council(self, name: str) -> Council:
        (found,) = self.all(Council, name=name)
        assert isinstance(found, Council)
        return found

    def meeting(self, council: str, number: int) -> Meeting:
        """Counted from the first of the two years."""
        held = sorted(self.all(Meeting, council_id=self.council(council).id), key=lambda meeting: meeting.day)
        found = held[number]
        assert isinstance(found, Meeting)
        return found

    def item(self, meeting: Meeting, title: str) -> AgendaItem:
        (found,) = self.all(AgendaItem, meeting_id=meeting.id, title=title)
        assert isinstance(found, AgendaItem)
        return found

    def on(self, meeting: Meeting, ahead: int = 0, hour: int = 9) -> None:
        day = date.fromordinal(meeting.day.toordinal() - ahead)
        self.at(day.year, day.month, day.day, hour)

    def paper(self, meeting: Meeting, kind: DocumentKind, edition: Edition = Edition.FULL) -> bytes:
        """The newest one, which conforms."""
        with self.desk.read() as reader:
            newest = meetings.load(reader, meeting.id).newest(kind, edition)
            assert newest is not None
            content = documents.content(reader, newest.id)
        assert problems(content) == []
        return content

    # -- the story
    def set_up(self) -> None:
        self.at(2026, 1, 5)
        with self.desk.write(Op.SET_UP) as work:
            me = officers.describe(work, name="Ingrid Solheim", title="politikontakt")
            city, town = (
                municipalities.assign(work, find(reference.register(), name)[0], self.desk.today())
                for name in ("Bergen", "Molde")
            )
            over = councils.found(work, "Politirådet i Bergen", CouncilKind.OVERALL, [city.id], Language.NB)
            below = [
                councils.found(work, f"Bergen {name}", CouncilKind.LOCAL, [city.id], Language.NB, over.id)
                for name in LOCALS
            ]
            theirs = councils.found(work, "Politirådet i Molde", CouncilKind.OVERALL, [town.id], Language.NB)
            councils.save(work, replace(theirs, secretariat=Secretariat.MUNICIPALITY, meetings_per_year=3))
            leader = contacts.add(
                work, "Frode Strand", title="enhetsleder", side=Side.POLICE, email="frode@example.org"
            )
            shop = contacts.add(work, "Siri Handel", side=Side.BUSINESS, email="siri@example.org")
            for council in (over, *below):
                councils.add_member(work, council.id, me.contact.id, MemberRole.SECRETARY)
                councils.add_member(work, council.id, leader.id, MemberRole.CHAIR)
            councils.add_member(work, below[0].id, shop.id, MemberRole.OBSERVER)
            arena = arenas.add(work, below[0].id, "SLT")
            arenas.save(work, replace(arena, status="Fire møter siden sist."))
            officers.finish_set_up(work, self.desk.today())
        self.run.go("today")

    def plan_both_years(self) -> None:
        """In one step, which one undo takes back."""
        self.run.go("year_plan")
        self.run.press("2026 and 2027")
        self.run.press("Confirm 42 meetings")
        assert len(self.all(Meeting)) == 2 * (4 * 4 + 2 + 3)
        self.run.go("today")
        self.run.key("Ctrl+Z")
        assert self.all(Meeting) == []
        self.run.key("Ctrl+Shift+Z")
        assert {meeting.day.year for meeting in self.all(Meeting)} == {2026, 2027}

    def agree(self) -> None:
        """The agreement of [003], and its plan."""
        (city,) = self.all(Municipality, number="4601")
        with self.desk.write(Op.ADD_AGREEMENT) as work:
            period = agreements.add(work, city.id).newest.period
            signed = replace(period, state=AgreementState.ACCEPTED, signed_on=date(2024, 3, 15))
            agreements.save_period(work, signed)
            (area,) = agreements.add_areas(work, period.id, ["Utelivsvold"])
            action_plans.add_measure(work, area.id, "Skjenkekart")
        made = self.do(Op.ISSUE_PLAN, issuing.issue_action_plan, period.id, self.voices)
        with self.desk.read() as reader:
            content = documents.content(reader, made.id)
        assert problems(content) == []
        assert "Skjenkekart" in text_of(content)

    def prepare(self, meeting: Meeting) -> None:
        """In the window: two cases of the police, one of them not for everybody; a file, and a guest for one case."""
        self.on(meeting, 9)
        self.run.go("meeting", meeting.id)
        self.run.find("Add a case to the agenda").setFocus()
        for title in (HARBOUR, FIGURES):
            self.run.type(title)
            self.run.key("Return")
        kept = self.out / "kart.pdf"
        kept.write_bytes(MAP)
        with self.desk.write(Op.EDIT_ITEM) as work:
            items = {item.title: item for item in work.all(AgendaItem, meeting_id=meeting.id)}
            attachments.add(work, items[HARBOUR].id, incoming.read(kept))
            guest = contacts.add(work, "Brita Brann", title="brannsjef")
            minutes.add_guest(work, meeting.id, guest.id, only_item_id=items[HARBOUR].id)
        self.assess(meeting, DocumentKind.AGENDA)
        self.run.settle()
        assert self.run.shows("Exempt from public access")
        self.run.press("Finish the agenda")
        self.run.key("Return")
        assert not self.run.shows("Ready to be finished")
        self.run.find("Add a case to the agenda").setFocus()
        self.run.type("Brann")
        self.run.key("Return")
        assert self.item(meeting, "Brann").is_late

    def assess(self, meeting: Meeting, kind: DocumentKind) -> None:
        closed = {"access": Access.EXEMPT, "ground": "offl24_3", "scope": Scope.WHOLE, "public_title": "Fra politiet"}
        with self.desk.write(Op.ASSESS) as work:
            for item in work.all(AgendaItem, meeting_id=meeting.id):
                disclosure.assess_case(work, item.id, **(closed if item.title == FIGURES else {}))
            disclosure.assess_surroundings(work, meeting.id, kind)

    def to_item(self, title: str) -> None:
        """In the agenda beside the notes, by the name it is read with."""
        shown = [w for w in self.run.window.findChildren(QWidget) if w.isVisible() and f", {title}" in name_of(w)]
        self.run.click(shown[0])
        self.run.press("Note", QTextEdit)

    def hold(self, meeting: Meeting) -> None:
        """In the window; the case goes up from within the meeting."""
        self.on(meeting, hour=12)
        self.run.press("Start meeting")
        self.to_item(HARBOUR)
        for line in ("Brita.", "/b Sendes opp.", "/t Utkast", f"/i {OWN}"):
            self.run.type(line)
            self.run.key("Return")
        self.run.press("From meeting to meeting, send on")
        self.run.press("Send to Politirådet i Bergen")
        self.run.press("Close")
        for title, words in ((FIGURES, SECRET), ("Brann", "Tre.")):
            self.to_item(title)
            self.run.type(words)
            self.run.key("Return")
        self.run.press("End meeting")
        assert not self.run.shows(f"{self.item(meeting, ARENAS).case_number} has no text")  # the arenas speak there

    def finish(self, meeting: Meeting) -> None:
        self.assess(meeting, DocumentKind.MINUTES)
        self.do(Op.ISSUE_MINUTES, issuing.issue_minutes, meeting.id, self.voices)

    def follow(self, meeting: Meeting, kind: FollowKind) -> AgendaItem:
        """What is proposed to a meeting comes onto its agenda."""
        with self.desk.read() as reader:
            file = meetings.load(reader, meeting.id)
            (one,) = (found for found in follow.upcoming(reader, file) if found.kind is kind)
        taken = self.do(Op.FOLLOW, follow.take, meeting.id, one.key, self.voices)
        assert isinstance(taken, AgendaItem)
        return taken

    def answer(self, meeting: Meeting) -> None:
        """The overall council decides, and nobody ticks the case as done."""
        self.on(meeting, 8)
        case = self.follow(meeting, FollowKind.SENT)
        assert "Sendes opp." in case.background
        assert OWN not in case.background
        self.do(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, self.voices)
        self.on(meeting, hour=12)
        self.do(Op.START_MEETING, meetings.start, meeting.id)
        self.do(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.DECISION, ANSWER)
        self.do(Op.END_MEETING, meetings.end, meeting.id)
        self.finish(meeting)

    def review(self, meeting: Meeting) -> None:
        """The next meeting of the local council has remarks, and the answer."""
        self.on(meeting, 8)
        assert ANSWER in self.follow(meeting, FollowKind.ANSWER).background
        self.do(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, self.voices)
        self.on(meeting, hour=12)
        self.run.go("meeting", meeting.id)
        self.run.press("Start meeting")
        self.run.press("Remarks to the minutes")
        self.run.type("Tittelen mangler.")
        self.run.press("Mark as reviewed")
        self.run.key("Return")
        self.run.press("Note", QTextEdit)
        self.run.type("Tatt til orientering.")
        self.run.key("Return")
        self.run.press("End meeting")
        self.finish(meeting)

    def correct(self, meeting: Meeting) -> None:
        """Version 2, and version 1 is withdrawn."""
        first = [one for one in self.all(IssuedDocument, meeting_id=meeting.id) if one.kind is DocumentKind.MINUTES]
        (line,) = self.all(Entry, text="Brita.")
        with self.desk.write(Op.OPEN_CORRECTION) as work:
            begun = corrections.open_correction(work, meeting.id)
            corrections.save(work, replace(begun, reason="Tittelen manglet."))
            minutes.edit_entry(work, line.id, "Brannsjef Brita.")
        self.assess(meeting, DocumentKind.MINUTES)
        self.do(Op.ISSUE_CORRECTION, corrections.issue, meeting.id, self.voices)
        (full,) = (one for one in first if one.edition is Edition.FULL)
        with self.desk.write(Op.EDIT_WITHDRAWAL) as work:
            issuing.save_withdrawal_reason(work, replace(full, withdrawal_reason="Feil tittel."))
        self.do(Op.WITHDRAW_DOCUMENT, issuing.withdraw, full.id)
        assert self.desk.next_undo() is None  # withdrawing is final
        kept = self.all(IssuedDocument, meeting_id=meeting.id, kind=DocumentKind.MINUTES)
        assert sorted((one.version, one.edition.value, one.stands) for one in kept) == [
            (1, "full", False), (1, "public", False), (2, "full", True), (2, "public", True),
        ]  # fmt: skip

    def receive(self, meeting: Meeting) -> None:
        """The town's own files, byte for byte, and what is to be done by them."""
        self.on(meeting, 20)
        self.do(Op.ADD_ITEM, agenda.add_item, meeting.id, "Russetid")
        self.run.go("today")
        assert self.run.shows("Submit items to Politirådet i Molde")
        assert not any("Send the agenda to Politirådet i Molde" in words for words in self.run.reads())
        for kind, content in ((DocumentKind.AGENDA, b"%PDF-1.4 theirs"), (DocumentKind.MINUTES, b"%PDF-1.4 written")):
            self.on(meeting, 5 if kind is DocumentKind.AGENDA else -5)
            file, today = NewFile("fra Molde.pdf", content, hashlib.sha256(content).hexdigest()), self.desk.today()
            made = self.do(Op.RECEIVE_DOCUMENT, receiving.receive, meeting.id, kind, file, today, self.voices)
            with self.desk.read() as reader:
                assert documents.content(reader, made.id) == content
        self.run.go("meeting", meeting.id, "finish")
        self.run.press("Action items, one on each line")
        self.run.type("Varsle !1.5.2026")
        self.run.press("Register the action items")
        (action,) = self.all(ActionItem, meeting_id=meeting.id)
        assert (action.title, action.deadline) == ("Varsle", Deadline.day(date(2026, 5, 1)))
        assert self.item(meeting, "Russetid").case_number == ""


@pytest.fixture
def officer(run: Run, clock: SetClock, tmp_path: Path) -> Officer:
    return Officer(run, clock, tmp_path)


def test_two_years(officer: Officer) -> None:
    with no_stray_windows():
        officer.set_up()
        officer.plan_both_years()
        officer.agree()
        winter, spring = officer.meeting("Bergen Sentrum", 0), officer.meeting("Bergen Sentrum", 1)
        above = officer.meeting("Politirådet i Bergen", 0)
        officer.prepare(winter)
        letters_tell_no_secret(officer, winter)
        officer.hold(winter)
        officer.finish(winter)
        letters_tell_no_secret(officer, winter)
        officer.answer(above)
        officer.review(spring)
        officer.correct(winter)
        officer.receive(officer.meeting("Politirådet i Molde", 0))
    the_minutes_say_what_was_said(officer, winter)
    the_calendar_takes_it_back(officer, officer.meeting("Bergen Nord", 2))
    the_year_is_packed(officer)


def letters_tell_no_secret(officer: Officer, meeting: Meeting) -> None:
    """The newest document as drafts for e-mail: the full version goes to nobody, the shop gets the public one."""
    documents_ = [one for one in officer.all(IssuedDocument, meeting_id=meeting.id) if one.edition is Edition.FULL]
    newest = max(documents_, key=lambda one: one.issued_at)
    drafted = mail_drafts.write(officer.desk, Paper(newest.id), officer.voices, officer.out / "outbox")
    assert drafted.files
    for file in drafted.files:
        letter = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert letter["X-Unsent"] == "1"
        papers = [
            part.get_content() for part in letter.iter_attachments() if part.get_content_type() == "application/pdf"
        ]
        said = letter.as_string() + "".join(text_of(paper) for paper in papers if paper != MAP)
        assert [paper for paper in papers if paper != MAP]
        assert not [word for word in (SECRET, FIGURES, OWN) if word in said]


def the_minutes_say_what_was_said(officer: Officer, meeting: Meeting) -> None:
    full, public = (text_of(officer.paper(meeting, DocumentKind.MINUTES, edition)) for edition in Edition)
    for said in ("Brannsjef Brita.", "Sendes opp.", "Fire møter siden sist."):
        assert said in full
        assert said in public
    assert SECRET in full
    assert "Tittelen manglet." in full
    assert OWN not in full
    for closed in (SECRET, FIGURES):
        assert closed not in public
    assert "Fra politiet" in public
    (reviewed,) = (one for one in officer.all(Meeting) if one.id == meeting.id)
    assert (reviewed.reviewed_in, reviewed.review_remarks) == (
        officer.meeting("Bergen Sentrum", 1).id,
        "Tittelen mangler.",
    )
    lines = lines_of(officer.paper(meeting, DocumentKind.AGENDA))
    assert "Vedlegg" in " ".join(lines)
    assert len(officer.all(IssuedAttachment)) == 2  # with the full and the public agenda


def the_calendar_takes_it_back(officer: Officer, meeting: Meeting) -> None:
    officer.on(meeting, 30)
    told = []
    for step in (None, moves.cancel):
        if step is not None:
            officer.do(Op.CANCEL_MEETING, step, meeting.id, "Sykdom")
        ics = vobject.readOne(calendars.calendar_file(officer.desk, meeting.id, officer.voices).decode())
        told.append((ics.method.value, ics.vevent.uid.value, int(ics.vevent.sequence.value)))
    (asked, uid, before), (taken_back, same, after) = told
    assert (asked, taken_back, uid) == ("REQUEST", "CANCEL", same)
    assert after > before


def the_year_is_packed(officer: Officer) -> None:
    (city,) = officer.all(Municipality, number="4601")
    local = officer.council("Bergen Sentrum").id
    one = year_pack.write(officer.desk, local, 2026, officer.voices, officer.out)
    every = year_pack.write_municipality(officer.desk, city.id, 2026, officer.voices, officer.out)
    for folder, meetings_ in ((one, 2), (every, 3)):
        assert len([found for found in folder.iterdir() if found.is_dir()]) == meetings_
        assert problems((folder / "index.pdf").read_bytes()) == []
        rows = list(csv.reader((folder / "index.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
        assert len(rows) > meetings_
    public = [file for file in every.rglob("*.pdf") if "offentlig" in file.name]
    assert public
    assert not [file.name for file in public if SECRET in text_of(file.read_bytes())]
