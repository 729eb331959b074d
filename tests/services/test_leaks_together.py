"""An exempt word on its way out where several parts of the program meet [M9]."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.ids import ActionId, AttachmentId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Voices
from liaison_desk.services import (
    actions,
    archive,
    attachments,
    corrections,
    disclosure,
    meetings,
    minutes,
    public,
)
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Work
from tests.services.test_attachments import attach, issue, new
from tests.services.test_disclosure import assess
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
