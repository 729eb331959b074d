"""A case from meeting to meeting: sent on from the meeting, taken back, looked up where it stood before; and the arenas
in the meeting."""

from datetime import date, time

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.texts import Language
from liaison_desk.services import agenda, arenas, councils, follow, meetings
from liaison_desk.ui.panels.case_path import CasePathPanel
from tests.ui.meeting.live import Live


@pytest.fixture
def below(live: Live) -> Council:
    """A local council, so that there is somewhere to send a case to."""
    world = live.world
    with world.desk.write(Op.ADD_COUNCIL) as work:
        return councils.found(
            work, "Lokalt råd", CouncilKind.LOCAL, [world.municipality.id], Language.NN, world.council.id
        )


def referrals(live: Live) -> list[Referral]:
    with live.world.desk.read() as reader:
        return reader.all(Referral)


def panel(live: Live) -> CasePathPanel | None:
    return next((p for p in live.screen.window.findChildren(CasePathPanel) if p.isVisible()), None)


def test_sent_by_keys_and_taken_back_by_mouse(live: Live, below: Council) -> None:
    live.key("Ctrl+Shift+F")
    assert panel(live) is not None
    live.screen.find("Send to Lokalt råd").setFocus()
    live.key("Return")
    (sent,) = referrals(live)
    assert sent.council_id == below.id
    assert live.shows("Sent to Lokalt råd, not taken up yet")
    assert not live.screen.has("Send to Lokalt råd")  # once at a time
    live.press("Take it back")
    assert referrals(live) == []
    live.key("Escape")
    assert panel(live) is None
    live.key("Ctrl+Z")  # in the empty line: this meeting's last step
    assert len(referrals(live)) == 1
    assert live.shows("Sent to Lokalt råd, not taken up yet")  # at the head of the item


def test_its_stands_open_their_meetings(live: Live, below: Council) -> None:
    item = live.part._item
    assert item is not None
    live.press("From meeting to meeting, send on")
    live.press("Send to Lokalt råd")
    live.key("Escape")
    with live.world.desk.write(Op.FOLLOW) as work:
        there = meetings.plan(work, below.id, date(2026, 12, 8), time(9, 0), time(10, 0))
        key = f"sent:{work.all(Referral)[0].id}"
        arrived = follow.take(work, there.id, key, live.screen.context.voices)
    assert arrived is not None
    assert live.shows("Sent to Lokalt råd, on its agenda 8 December")
    live.key("Ctrl+Shift+F")
    live.key("Down")
    live.key("Return")
    assert (live.screen.window.place.subject, live.screen.window.place.more) == (there.id, arrived.id)
    assert live.shows("Sent by ")
    live.key("Ctrl+Shift+F")
    assert not live.shows("Send to ")  # where it came from gets the answer by itself


def test_without_councils_around_there_is_nothing_to_send_to(live: Live) -> None:
    live.key("Ctrl+Shift+F")
    assert not live.shows("Send to")
    assert not live.shows("the answer comes back")


def test_from_the_minutes(live: Live, below: Council) -> None:
    live.type("Politiet orienterte.")
    live.key("Return")
    item = live.part._item
    assert item is not None
    live.enter("finish")
    live.press(f"From meeting to meeting, send on: {item.title}")
    assert panel(live) is not None
    live.key("Escape")
    live.blocks[0].setFocus()
    live.key("Ctrl+Shift+F")
    assert panel(live) is not None
    live.press("Send to Lokalt råd")
    assert [sent.item_id for sent in referrals(live)] == [item.id]


def test_the_status_of_the_arenas_is_written_in_the_meeting(live: Live) -> None:
    world = live.world
    with world.desk.write(Op.EDIT_ARENAS) as work:
        for name in ("SLT", "Skulane"):
            arenas.add(work, world.council.id, name)
        item = next(i for i in agenda.items_of(work, live.meeting.id) if i.fixed is FixedItem.ARENAS)
    live.screen.go("meeting", live.meeting.id, "hold")
    live.part._pick(item.id)
    live.screen.settle()
    live.screen.find("Status: SLT").setFocus()
    live.type("Har møtt.")
    live.key("Return")
    assert world.file(live.meeting).arenas == (("SLT", "Har møtt."), ("Skulane", ""))
    live.key("Alt+Shift+Down")
    assert [name for name, _ in world.file(live.meeting).arenas] == ["Skulane", "SLT"]
    assert live.screen.focus.accessibleName() == "Status: SLT"
    live.press("Take off the list: Skulane")
    assert [name for name, _ in world.file(live.meeting).arenas] == ["SLT"]
    live.part.start_focus()
    live.key("Ctrl+Z")
    assert [name for name, _ in world.file(live.meeting).arenas] == ["Skulane", "SLT"]
