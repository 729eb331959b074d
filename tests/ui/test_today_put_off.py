"""Rows of Today that are put off, by keys and by mouse; the folded list of them; a rule that fails."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreements import AgreementState
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.register import find
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.services import actions, agreements, councils, memos, municipalities, reference, today
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.buttons import Button
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.row import TodayLine
from tests import factory
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World

TODAY = date(2026, 11, 24)


@pytest.fixture
def late(screen: Screen, world: World) -> Screen:
    """Two action items of one's own, late and due."""
    with world.desk.write(Op.ADD_ACTIONS) as work:
        for title, ahead in (("Ring skolen", -2), ("Send brev", 3)):
            deadline = Deadline.day(TODAY + timedelta(days=ahead))
            actions.raise_item(work, title, owner=Owner(world.me.name, world.me.id), deadline=deadline)
    screen.settle()
    screen.page.start_focus()
    return screen


def rows(screen: Screen) -> list[str]:
    screen.settle()
    lines = [line for line in screen.window.findChildren(TodayLine) if line.isVisible()]
    return [line.accessibleName() for line in lines]


def primaries(screen: Screen) -> list[str]:
    screen.settle()
    return [b.text() for b in screen.page.findChildren(Button) if b.isVisible() and b.property("kind") == "primary"]


def test_a_row_is_put_off_by_keys_and_comes_back_saying_so(late: Screen, world: World) -> None:
    assert primaries(late) == ["Mark as done"]
    late.key("U")
    assert primaries(late) == ["Put off"]
    late.type("in two weeks")
    late.key("Enter", 2)
    assert [row.split(".")[0] for row in rows(late)] == ["Send brev"]
    assert late.shows("Put off until Tuesday 8 December")
    assert primaries(late) == ["Mark as done"]
    with world.desk.read() as reader:
        assert [snooze.until for snooze in reader.all(Snooze)] == [date(2026, 12, 8)]
    world.clock.set(world.clock.now() + timedelta(days=14))
    late.page.reload()
    assert "Put off from 24 November" in next(row for row in rows(late) if row.startswith("Ring skolen"))


def test_undo_and_esc_and_a_day_that_will_not_do(late: Screen) -> None:
    late.key("U")
    late.key("Esc")
    assert late.focus.accessibleName().startswith("Ring skolen")
    late.key("U")
    late.key("Tab", 2)
    late.press("Put off", Button)
    assert late.shows("Write the day the row is to come back.")
    late.write("Put off until", "today")
    late.press("Put off", Button)
    assert late.shows("Put it off to a later day than today.")
    late.write("Put off until", "Monday")
    late.press("Put off", Button)
    assert len(rows(late)) == 1
    late.key("Ctrl+Z")
    assert len(rows(late)) == 2


def test_by_mouse_through_the_menu_and_back_from_the_folded_list(late: Screen) -> None:
    line = next(line for line in late.window.findChildren(TodayLine) if line.accessibleName().startswith("Ring"))
    late.click(line.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(a for a in menu.actions() if a.text().startswith("Put off")))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    late.settle()
    late.write("Put off until", "Monday")
    late.press("Put off", Button)
    assert late.shows("1 of them overdue")  # never out of sight
    late.press("Show what is put off")
    assert "Put off until Monday 30 November" in rows(late)[-1]
    assert late.focus.accessibleName() == rows(late)[-1]
    late.key("U")
    late.write("Put off until", "4.12")
    late.press("Put off", Button)
    assert "Put off until Friday 4 December" in rows(late)[-1]
    late.press("Take up again: Ring skolen")
    assert [row.split(".")[0] for row in rows(late)] == ["Ring skolen", "Send brev"]


def test_the_list_folds_again(late: Screen) -> None:
    late.key("U")
    late.type("Monday")
    late.key("Enter", 2)
    late.press("Show what is put off")
    late.press("Hide what is put off")
    assert len(rows(late)) == 1
    assert late.focus.accessibleName().startswith("Send brev")


def test_with_all_put_off_nothing_is_urgent(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Ta med kartet", TODAY)
    screen.settle()
    screen.page.start_focus()
    screen.key("U")
    screen.type("Monday")
    screen.key("Enter", 2)
    assert screen.shows("Nothing is urgent")
    assert screen.shows("Put off for now")
    with world.desk.read() as reader:
        assert reader.all(Memo)[0].done_on is None


def test_a_rule_that_fails_is_said_and_the_rest_is_there(
    late: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(today, "plan_rows", lambda *_: 1 / 0)
    with caplog.at_level("CRITICAL"):
        with late.context.desk.write(Op.ADD_CONTACT) as work:
            work.add(factory.contact())
        late.settle()
    assert late.shows("What needs you about meetings that are missing could not be worked out")
    assert len(rows(late)) == 2


def test_each_row_about_what_is_missing_leads_to_where_it_is_filled_in(
    screen: Screen, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, council = world.municipality, world.council
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        actions.raise_item(work, "Lys", deadline=Deadline.next_meeting(), council_id=council.id)
        old = actions.raise_item(work, "Gjerde", deadline=Deadline.condition("når snøen går"), council_id=council.id)
        work.update(replace(old, raised_on=date(2026, 1, 5)))
        councils.save(work, replace(council, meetings_per_year=0))
        own = agreements.add(work, place.id)
        agreements.save_period(work, replace(own.newest.period, state=AgreementState.ACCEPTED))
    steps = {line.step.accessibleName(): line for line in screen.page.findChildren(TodayLine)}
    screen.settle()
    assert sorted(steps) == [
        "Fill in: How often does Politirådet i Øygarden meet?",
        "Fill in: When was the cooperation agreement with Øygarden signed?",
        "Follow up: See whether “Gjerde” can go on",
        "Plan a meeting: Plan the next meeting of Politirådet i Øygarden",
    ]
    gone: list[Place] = []
    monkeypatch.setattr(screen.window, "go", gone.append)
    for name in ("Fill in: How often", "Fill in: When was", "Follow up: See whether"):
        screen.press(name, Button)
    assert gone == [Place("council", council.id), Place("municipality", place.id), Place("actions", old.id)]
    screen.press("Plan a meeting", Button)
    assert screen.has("New meeting")


def test_a_meeting_the_year_lacks_and_what_a_meeting_is_to_hear(screen: Screen, world: World) -> None:
    meeting = world.plan(date(2026, 11, 30))
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        municipalities.save(work, replace(world.municipality, assigned_from=date(2026, 1, 5)))
        for title in ("Lys", "Gjerde"):
            action = actions.raise_item(work, title, council_id=world.council.id)
            actions.change_status(work, action.id, ActionStatus.DONE)
    found = [counted(row) for row in rows(screen)]
    assert (
        "1 meeting of Politirådet i Øygarden missing in the plan for 2026. Øygarden  ·  2 meetings a year are agreed"
        "  ·  1 held or planned  ·  the model agreement, § 2. Thu 31 Dec"
    ) in found
    assert any(row.startswith("Report 2 closed action items to Politirådet i Øygarden, 30 Nov") for row in found)
    report = next(line for line in screen.page.findChildren(TodayLine) if line.accessibleName().startswith("Report"))
    assert (report.step.text(), report.row.meeting) == ("See the meeting", meeting)


def test_four_municipalities_are_a_note(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        for name in ("Bergen", "Askøy", "Skaun"):
            last = municipalities.assign(work, find(reference.register(), name)[0], TODAY)
    note = next(row for row in rows(screen) if row.startswith("You have 4"))
    assert "Normally at most three  ·  The approval for Skaun is not registered  ·  the guide, 5. no deadline" in note
    screen.press("Fill in: You have", Button)
    assert screen.window.place == Place("municipality", last.id)
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        municipalities.save(work, replace(last, approval_reference="2026/1", approved_on=TODAY))
    screen.go("today")
    assert "three  ·  the guide, 5" in next(row for row in rows(screen) if row.startswith("You have 4"))
