"""A change in a meeting, shown without reading it again, shows what reading it again would show."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from liaison_desk.domain.actions import ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Change, ChangeSet, Op
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import FollowKind, key_of
from liaison_desk.domain.following import followed
from liaison_desk.domain.ids import ItemId, MeetingId
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.steps import StepKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    actions,
    agenda,
    arenas,
    attachments,
    corrections,
    councils,
    disclosure,
    follow,
    issuing,
    meetings,
    minutes,
    referrals,
    steps,
)
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
        if not self.heard:  # nothing has changed
            return False
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


class Rich(Following):
    """The second of two meetings, with something in every field a meeting is read with."""

    def __init__(self, world: World) -> None:
        first = world.plan(date(2026, 11, 3))
        with world.desk.write(Op.ADD_COUNCIL) as work:
            above = councils.found(work, "Regionrådet", CouncilKind.REGIONAL, [world.municipality.id], Language.NN)
            councils.save(work, replace(work.get(Council, world.council.id), parent_id=above.id, items_days=14))
            arenas.save(work, replace(arenas.add(work, world.council.id, "SLT"), status="Møtest"))
            for number, item in enumerate(agenda.items_of(work, first.id)[:4]):
                minutes.add_entry(work, item.id, EntryKind.ACTION, f"Oppgåve {number}")
                minutes.add_entry(work, item.id, EntryKind.NOTE, "Noko")
            for item in agenda.items_of(work, first.id)[:2]:
                disclosure.assess_case(work, item.id, access=Access.PUBLIC)
        super().__init__(world)
        with world.desk.write(Op.EDIT_MEETING) as work:
            items = agenda.items_of(work, self.meeting.id)
            of_arenas = next(item for item in items if item.fixed is None or item.fixed is FixedItem.PROBLEM)
            work.update(replace(of_arenas, fixed=FixedItem.ARENAS))
            attachments.add(work, items[0].id, NewFile("Plan.pdf", b"%PDF", "0"))
            steps.close(work, self.meeting.id, StepKind.CALL_FOR_ITEMS, work.now.date())
            self.sent = agenda.add_item(work, self.meeting.id, "Til regionen")
            referrals.send(work, self.sent.id, above.id)
            file = meetings.load(work, self.meeting.id)
            follow.leave_out(work, self.meeting.id, key_of(FollowKind.ACTION, file.from_before[0].id))
            disclosure.assess_case(work, items[1].id, access=Access.PUBLIC)
            disclosure.assess_surroundings(work, self.meeting.id, DocumentKind.MINUTES, access=Access.PUBLIC)
        self.file = world.file(self.meeting)

    def deed(self, chance: Random) -> Deed:
        """One of all one does while a meeting is written."""
        file, other = self.file, chance.choice(self.cases)
        kind = chance.choice([*EntryKind])
        more: list[Deed] = [
            lambda work: minutes.add_entry(work, other, kind, "Ord"),
            lambda work: minutes.add_entry(work, other, EntryKind.ACTION, "Oppgåve", deadline=Deadline.next_meeting()),
            lambda work: disclosure.assess_case(work, other, access=chance.choice([*Access]), ground="offl24_3"),
            lambda work: attachments.add(work, other, NewFile("Meir.pdf", b"%PDF", "1")),
            lambda work: agenda.change_item(work, other, background="Anna"),
            lambda work: minutes.set_presence(work, file.meeting.id, self.world.mayor.id, Presence.EXCUSED),
        ]
        if file.entries:
            entry = chance.choice(file.entries)
            more += [
                lambda work: minutes.edit_entry(work, entry.id, "Andre ord"),
                lambda work: minutes.move_entry(work, entry.id, chance.choice([-1, 1])),
                lambda work: minutes.place_entry(work, entry.id, other),
                lambda work: minutes.change_kind(work, entry.id, kind),
                lambda work: minutes.remove_entry(work, entry.id),
            ]
        if file.from_before:
            told = chance.choice(file.from_before)
            more += [
                lambda work: actions.comment(work, told.id, "Om ho", meeting_id=file.meeting.id),
                lambda work: actions.change_status(work, told.id, ActionStatus.DONE),
                lambda work: follow.leave_out(work, file.meeting.id, key_of(FollowKind.ACTION, told.id)),
            ]
        return chance.choice(more)


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_done_what_is_followed_is_what_is_read(world: World, seed: int) -> None:
    """Also which action items are withheld, put off or helped with, the arenas, and where cases were sent."""
    rich, chance = Rich(world), Random(seed)
    file = rich.file
    assert all((file.withheld, file.put_off, file.arenas, file.sent, file.steps, file.attachments, file.assessments))
    count = 0
    for number in range(30):
        try:
            turn = {7: world.desk.undo, 8: world.desk.redo}.get(number % 10)
            count += rich.is_followed(turn) if turn else rich.does(rich.deed(chance))
        except RuleBroken:
            continue
    assert count > 3


def test_lines_of_minutes_that_are_corrected(world: World, voices: Voices) -> None:
    rich = Rich(world)
    with world.desk.write(Op.END_MEETING) as work:
        minutes.add_entry(work, rich.sent.id, EntryKind.DECISION, "Sendt")
        meetings.end(work, rich.meeting.id)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, rich.meeting.id, voices)
    with world.desk.write(Op.OPEN_CORRECTION) as work:
        corrections.open_correction(work, rich.meeting.id)
    rich.file = world.file(rich.meeting)
    assert rich.does(lambda work: minutes.add_entry(work, rich.sent.id, EntryKind.ACTION, "Ny oppgåve"))
    decision = next(entry for entry in rich.file.entries if entry.text == "Sendt")
    assert rich.does(lambda work: minutes.edit_entry(work, decision.id, "Sendt til regionen"))
    assert rich.does(lambda work: minutes.remove_entry(work, decision.id))
