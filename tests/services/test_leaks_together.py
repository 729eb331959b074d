"""An exempt word on its way out where several parts of the program meet [M9]."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.follow import FollowKind, key_of
from liaison_desk.domain.ids import ActionId, AttachmentId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    actions,
    agenda,
    archive,
    attachments,
    contacts,
    corrections,
    councils,
    disclosure,
    documents,
    follow,
    mail_drafts,
    meetings,
    minutes,
    public,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.mailings import Day, Paper
from liaison_desk.store.work import Work
from tests.export.eml_reading import eml_leaks
from tests.export.pdf_leaks import leaks
from tests.services.test_attachments import attach, issue, new
from tests.services.test_disclosure import GROUND, assess
from tests.services.test_meeting_cycle import hold, item, lock, write
from tests.world import World

MINUTES = DocumentKind.MINUTES


@pytest.fixture
def meeting(world: World) -> Meeting:
    return world.plan(date(2026, 11, 24))


@pytest.fixture
def case(world: World, meeting: Meeting) -> AgendaItem:
    return item(world, meeting, FixedItem.FROM_POLICE)


def listed(world: World, meeting: Meeting) -> tuple[str, list[str | None]]:
    """The names in the folder and in its list, in one string, and the titles in the list."""
    with world.desk.read() as reader:
        folder = archive.of_meeting(reader, meeting.id)
    documents = json.loads(folder.files[archive.MANIFEST])["documents"]
    titles = [one["title"] for document in documents for one in document["attachments"]]
    return " ".join([*folder.files, folder.files[archive.MANIFEST].decode()]), titles


class TestArchive:
    def retitle(self, world: World, attachment_id: AttachmentId, title: str) -> None:
        with world.desk.write(Op.EDIT_ATTACHMENT) as work:
            (row,) = work.all(attachments.Attachment, id=attachment_id)
            attachments.save(work, replace(row, title=title))

    @pytest.mark.parametrize("secret_first", [True, False])
    def test_a_title_an_attachment_had_while_its_case_was_exempt(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices, *, secret_first: bool
    ) -> None:
        attached = attach(world, case.id, new("Plan.pdf"))
        for is_secret in (secret_first, not secret_first):
            self.retitle(world, attached.id, "Kanari" if is_secret else "Plan")
            assess(world, meeting, *([FixedItem.FROM_POLICE] if is_secret else []))
            issue(world, meeting, voices)
        words, titles = listed(world, meeting)
        assert "Kanari" not in words
        assert "Vedlegg 3a Plan.pdf" in words
        assert sorted(titles, key=str) == [None, "Plan", "Plan"]

    def test_an_ending_that_is_a_word(self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices) -> None:
        attach(world, case.id, new("Om.Kanari"))
        assess(world, meeting, FixedItem.FROM_POLICE)
        issue(world, meeting, voices)
        words, titles = listed(world, meeting)
        assert "Kanari" not in words
        assert titles == [None]


class TestOwners:
    """Whose something is and until when is written in one's own words, too."""

    @pytest.fixture
    def task(self, world: World, meeting: Meeting) -> Entry:
        owner, until = Owner("SLT"), Deadline.condition("til våren")
        made = write(world, meeting, FixedItem.FROM_POLICE, EntryKind.ACTION, "Oppgåve", owner=owner, deadline=until)
        hold(world, meeting)
        assess(world, meeting)
        return made

    @pytest.mark.parametrize("change", ["owner", "deadline", "helper"])
    def test_reworded_after_it_was_assessed_it_has_to_be_looked_at_again(
        self, world: World, meeting: Meeting, task: Entry, change: str
    ) -> None:
        assert may_be_public(world.file(meeting), MINUTES)
        assert task.action_id
        deeds: dict[str, Callable[[Work, ActionId], object]] = {
            "owner": lambda work, action: actions.change_owner(work, action, Owner("Mor til Kanari")),
            "deadline": lambda work, action: actions.change_deadline(work, action, Deadline.condition("Kanari")),
            "helper": lambda work, action: actions.set_helpers(work, action, [world.mayor.id]),
        }
        with world.desk.write(Op.CHANGE_OWNER) as work:
            deeds[change](work, task.action_id)
        assert not may_be_public(world.file(meeting), MINUTES)
        with world.desk.read() as reader:
            assert list(meetings.withheld(reader, [reader.get(ActionItem, task.action_id)])) == [task.action_id]

    def test_the_lock_changes_no_word_and_a_later_owner_no_minutes(
        self, world: World, meeting: Meeting, task: Entry, voices: Voices
    ) -> None:
        lock(world, meeting, voices)
        assert may_be_public(world.file(meeting), MINUTES)
        assert world.file(meeting).newest(MINUTES, Edition.PUBLIC)
        assert task.action_id
        with world.desk.write(Op.CHANGE_OWNER) as work:
            actions.change_owner(work, task.action_id, Owner("Mor til Kanari"))
        assert may_be_public(world.file(meeting), MINUTES)
        assert task.action_id in told(world)  # the register says something else than was assessed

    def test_a_correction_of_the_owner_alone(self, world: World, meeting: Meeting, task: Entry, voices: Voices) -> None:
        lock(world, meeting, voices)
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            corrections.open_correction(work, meeting.id)
            minutes.edit_entry(work, task.id, task.text, owner=Owner("Mor til Kanari"))
        assert not may_be_public(world.file(meeting), MINUTES)

    def test_what_the_next_agenda_says_of_it(self, world: World, task: Entry) -> None:
        later = world.plan(date(2026, 12, 8))
        assess(world, later)
        assert may_be_public(world.file(later), DocumentKind.AGENDA)
        assert task.action_id
        with world.desk.write(Op.CHANGE_OWNER) as work:
            actions.change_owner(work, task.action_id, Owner("Mor til Kanari"))
            disclosure.assess_case(work, task.item_id)  # where it was raised it has been looked at
        assert not may_be_public(world.file(later), DocumentKind.AGENDA)


def told(world: World) -> frozenset[str]:
    """The action items that are not on a list for everybody."""
    with world.desk.read() as reader:
        return public.not_for_everybody(reader, reader.all(ActionItem))


class TestTogether:
    """A case with one exempt line, an attachment and a guest, beside a late case that is exempt with all it has; told
    to the council above, written to the members, corrected and put in the archive."""

    LINE, LATE, FILE, GUEST, FIX = (f"Kanari{number}x" for number in range(5))
    WORDS = (LINE, LATE, FILE, GUEST, FIX)

    def test_no_exempt_word_leaves_but_in_the_full_versions(
        self, world: World, meeting: Meeting, case: AgendaItem, voices: Voices
    ) -> None:
        with world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(work.get(Contact, world.mayor.id), email="kari@example.org"))
            above = councils.found(work, "Regionrådet", CouncilKind.REGIONAL, [world.municipality.id], Language.NN)
            councils.save(work, replace(work.get(Council, world.council.id), parent_id=above.id))
        attach(world, case.id, new("Plan.pdf", b"open"))
        assess(world, meeting)
        issue(world, meeting, voices)
        with world.desk.write(Op.ADD_ITEM) as work:
            late = agenda.add_item(work, meeting.id, self.LATE)
            guest = contacts.add(work, self.GUEST, organisation=self.GUEST, email="gjest@example.org")
            minutes.add_guest(work, meeting.id, guest.id, only_item_id=late.id)
            attachments.add(work, late.id, new(f"{self.FILE}.pdf", self.FILE.encode()))
            disclosure.assess_case(work, late.id, access=Access.EXEMPT, ground=GROUND)
        self.look_around(world, meeting, voices)
        second = issue(world, meeting, voices)
        self.look_around(world, meeting, voices)
        with world.desk.write(Op.ADD_ENTRY) as work:
            line = minutes.add_entry(work, case.id, EntryKind.DECISION, self.LINE)
            minutes.add_entry(work, case.id, EntryKind.DECISION, "Ope vedtak")
        hold(world, meeting)
        self.assess_again(world, meeting, late, line)
        lock(world, meeting, voices)
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            correction = corrections.open_correction(work, meeting.id)
            corrections.save(work, replace(correction, reason=self.FIX))
            minutes.edit_entry(work, line.id, f"{self.LINE} {self.FIX}")
        with world.desk.write(Op.ISSUE_CORRECTION) as work:
            third = corrections.issue(work, meeting.id, voices)
        kinds = [(d.kind, d.version) for d in world.file(meeting).documents if d.edition is Edition.PUBLIC]
        assert sorted(kinds) == [("agenda", 1), ("agenda", 2), ("minutes", 1), ("minutes", 2)]

        leaving = [("list", listed(world, meeting)[0])]
        for topic in (Day(meeting.id), Paper(second.id), Paper(third.id)):
            for name, mail in mail_drafts.make(world.desk, topic, voices)[1]:
                leaving.append(("mail", " ".join([name, *eml_leaks(mail, self.WORDS)])))
        with world.desk.read() as reader:
            full = leaks(documents.content(reader, third.id), self.WORDS)  # the search can see
            assert {word for _, word in full} == {*self.WORDS} - {self.FILE}
            for document in reader.all(IssuedDocument, edition=Edition.PUBLIC):
                found = leaks(documents.content(reader, document.id), self.WORDS)
                leaving.append((document.file_name, " ".join(word for _, word in found)))
        with world.desk.write(Op.PLAN_MEETING) as work:
            told_to = meetings.plan(work, above.id, date(2027, 1, 12), time(9), time(10))
            report = follow.take(work, told_to.id, key_of(FollowKind.REPORT, world.council.id), voices)
        assert report
        assert "Ope vedtak" in report.background
        leaving.append(("report", report.background))
        assert [(what, word) for what, words in leaving for word in self.WORDS if word in words] == []

    def look_around(self, world: World, meeting: Meeting, voices: Voices) -> None:
        """What stands outside the cases, as it is now."""
        with world.desk.write(Op.ASSESS) as work:
            for kind in (DocumentKind.AGENDA, MINUTES):
                disclosure.assess_surroundings(work, meeting.id, kind, access=Access.PUBLIC)

    def assess_again(self, world: World, meeting: Meeting, late: AgendaItem, line: Entry) -> None:
        with world.desk.write(Op.ASSESS) as work:
            for one in agenda.items_of(work, meeting.id):
                if one.id == line.item_id:
                    how = {"access": Access.EXEMPT, "ground": GROUND, "scope": Scope.ENTRIES, "entries": line.id}
                    disclosure.assess_case(work, one.id, **how)
                elif one.id != late.id:
                    disclosure.assess_case(work, one.id, access=Access.PUBLIC)
            disclosure.assess_surroundings(work, meeting.id, MINUTES, access=Access.PUBLIC)
