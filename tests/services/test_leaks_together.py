"""An exempt word on its way out where several parts of the program meet [M9]."""

import json
from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.ids import AttachmentId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Voices
from liaison_desk.services import archive, attachments
from tests.services.test_attachments import attach, issue, new
from tests.services.test_disclosure import assess
from tests.services.test_meeting_cycle import item
from tests.world import World


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
