"""A change in a meeting, shown without reading it again, shows what reading it again would show."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from liaison_desk.domain.actions import ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Change, ChangeSet, Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.following import followed
from liaison_desk.domain.ids import ItemId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import actions, meetings, minutes
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Work
from tests import factory
from tests.world import World

Deed = Callable[[Work], object]


def in_order(file: MeetingFile) -> MeetingFile:
    """Lines of different items stand in no order to each other."""
    return replace(file, entries=tuple(sorted(file.entries, key=lambda entry: (entry.item_id, entry.position))))


class Following:
    """Does things in the meeting and compares what is followed with what is read."""

    def __init__(self, world: World) -> None:
        self.world, self.meeting = world, world.plan()
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, self.meeting.id)
        self.heard: list[ChangeSet] = []
        world.desk.subscribe(self.heard.append)
        self.file = world.file(self.meeting)

    @property
    def cases(self) -> list[ItemId]:
        return [item.id for item in self.file.items]

    def is_followed(self, act: Callable[[], object]) -> bool:
        self.heard.clear()
        act()
        (changes,) = self.heard
        made = followed(self.file, changes)
        self.file = self.world.file(self.meeting)
        if made is not None:
            assert in_order(made) == in_order(self.file)
        return made is not None

    def does(self, deed: Deed) -> bool:
        def write() -> None:
            with self.world.desk.write(Op.ADD_ENTRY) as work:
                deed(work)

        return self.is_followed(write)


@pytest.fixture
def following(world: World) -> Following:
    return Following(world)


def test_lines_and_what_is_done_with_them(following: Following) -> None:
    first, second = following.cases[:2]
    for kind in EntryKind:
        assert following.does(lambda work, kind=kind: minutes.add_entry(work, first, kind, f"Om {kind}"))  # type: ignore[misc]
    note, decision, task, internal = following.file.entries
    director = following.world.director
    owned = following.does(
        lambda work: minutes.add_entry(
            work,
            second,
            EntryKind.ACTION,
            "Rydde",
            owner=Owner("Per Test", director.id),
            deadline=Deadline.next_meeting(),
        )
    )
    assert owned
    assert following.does(lambda work: minutes.edit_entry(work, note.id, "Andre ord"))
    assert following.does(lambda work: minutes.move_entry(work, note.id, 1))
    assert following.does(lambda work: minutes.place_entry(work, decision.id, second, None))
    assert following.does(lambda work: minutes.change_kind(work, note.id, EntryKind.DECISION))
    assert following.does(lambda work: minutes.remove_entry(work, internal.id))
    assert following.is_followed(following.world.desk.undo)
    assert following.is_followed(following.world.desk.redo)
    assert not following.does(lambda work: minutes.remove_entry(work, task.id))  # it leaves the register


def test_what_may_reach_further_is_read_again(following: Following) -> None:
    case, world = following.cases[0], following.world
    helper = [world.mayor.id]
    assert not following.does(lambda work: minutes.add_entry(work, case, EntryKind.ACTION, "Med hjelp", helpers=helper))
    (entry,) = following.file.entries
    assert entry.action_id is not None
    action = entry.action_id
    assert not following.does(lambda work: minutes.edit_entry(work, entry.id, "Rydde stranda"))
    assert not following.does(lambda work: actions.change_status(work, action, ActionStatus.DONE))
    assert not following.does(
        lambda work: minutes.set_presence(work, following.meeting.id, world.mayor.id, Presence.EXCUSED)
    )
    assert not following.does(lambda work: actions.raise_item(work, "Utenfor møtet", council_id=world.council.id))


def test_nothing_of_another_meeting_is_taken_in(following: Following) -> None:
    other = replace(factory.entry(), meeting_id=MeetingId("other"))
    assert followed(following.file, ChangeSet(Op.ADD_ENTRY, (Change(None, other),))) is None


def test_nor_what_another_council_raised_or_was_told_before(following: Following) -> None:
    meeting: Meeting = following.meeting
    raised = factory.action(meeting_id=meeting.id, council_id=None)
    told = HistoryLine(
        id="told", action_id=raised.id, at=following.world.clock.now(), kind=HistoryKind.COMMENT, meeting_id=meeting.id
    )
    for row in (raised, told):
        assert followed(following.file, ChangeSet(Op.ADD_ENTRY, (Change(None, row),))) is None
