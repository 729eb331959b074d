"""What follows into the agenda and what does not: switched by keys and by mouse, on the screen and in the store."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.services import actions, agenda, issuing, meetings, year_plan
from liaison_desk.ui.meeting.prepare.follow_card import FollowCard, FollowRow
from tests.ui.meeting.prepare.preparing import Preparing

TRAFFIC = "Trafikk på Straume"


@pytest.fixture
def before(prepare: Preparing) -> Preparing:
    """A case of the spring was not discussed; an action item is open; the month has themes."""
    world = prepare.world
    with world.desk.write(Op.PLAN_MEETING) as work:
        spring = meetings.plan(work, world.council.id, date(2026, 3, 18), time(12, 0), time(14, 0))
        skipped = agenda.add_item(work, spring.id, TRAFFIC)
        meetings.end(work, spring.id)
        agenda.close_item(work, skipped.id, Outcome.NOT_DISCUSSED)
        actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
        for words in ("Lysmarkering", "Julebord", "Fyrverkeri", "Årsskifte"):
            year_plan.add_theme(work, 12, words)
    prepare.screen.settle()
    return prepare


def rows(prepare: Preparing) -> list[str]:
    (card,) = prepare.screen.page.findChildren(FollowCard)
    shown = [row for row in card.findChildren(FollowRow) if row.isVisible()]
    return [row.accessibleName() for row in sorted(shown, key=lambda row: row.y())]


def row(prepare: Preparing, title: str) -> FollowRow:
    (card,) = prepare.screen.page.findChildren(FollowCard)
    return next(r for r in card.findChildren(FollowRow) if r.isVisible() and r.accessibleName().startswith(title))


def own(prepare: Preparing) -> list[str]:
    return [item.title for item in prepare.file.items if item.source]


def choices(prepare: Preparing) -> list[str]:
    with prepare.world.desk.read() as reader:
        return [choice.choice.value for choice in reader.all(FollowChoice)]


def test_it_says_what_follows_what_does_not_and_why(before: Preparing) -> None:
    assert [name.split(", ")[::2] for name in rows(before)[:2]] == [
        ["Minutes from 18 March", "follows"],
        ["Ringe rektor", "follows"],
    ]
    assert rows(before)[2] == f"{TRAFFIC}, Not discussed on 18 March, does not follow"
    assert before.shows("Does not follow")
    assert len(rows(before)) == 6  # two that follow and four proposals
    before.press("Show 3 more")
    assert len(rows(before)) == 9
    assert before.focus_says.startswith("Årsskifte")


def test_of_many_some_are_shown_until_one_asks_for_all(prepare: Preparing) -> None:
    world = prepare.world
    with world.desk.write(Op.ADD_ACTION) as work:
        for number in range(20):
            actions.raise_item(work, f"Oppgåve {number}", council_id=world.council.id)
    prepare.screen.settle()
    assert [name.endswith(", follows") for name in rows(prepare)] == [True] * 12 + [False] * 2
    prepare.press("Show 8 more")
    assert [name.endswith(", follows") for name in rows(prepare)] == [True] * 20 + [False] * 2
    assert prepare.screen.focus.accessibleName() == rows(prepare)[12]


def test_by_keys(before: Preparing) -> None:
    row(before, TRAFFIC).setFocus()
    before.key("Space")
    assert own(before) == [TRAFFIC]
    assert before.focus_says == f"{TRAFFIC}, Not discussed on 18 March, follows"  # the keyboard stays with it
    assert before.shows(TRAFFIC)
    before.key("Return")
    assert (own(before), choices(before)) == ([], ["left_out"])
    assert before.said.startswith(f"“{TRAFFIC}” does not follow into this meeting")
    before.key("Ctrl+Z")
    assert own(before) == [TRAFFIC]
    before.key("Down")
    before.key("Space")
    assert own(before) == [TRAFFIC, "Lysmarkering"]


def test_by_mouse(before: Preparing) -> None:
    QTest.mouseClick(row(before, "Ringe rektor").dot, Qt.MouseButton.LeftButton)
    before.screen.settle()
    assert before.file.from_before == ()
    assert [action.title for action in before.file.put_off] == ["Ringe rektor"]
    assert "does not follow" in row(before, "Ringe rektor").accessibleName()
    QTest.mouseClick(row(before, "Ringe rektor").dot, Qt.MouseButton.LeftButton)
    before.screen.settle()
    assert [action.title for action in before.file.from_before] == ["Ringe rektor"]
    before.press(f"Let it follow to no meeting: {TRAFFIC}")
    assert TRAFFIC not in " ".join(rows(before))
    assert choices(before) == ["dropped"]


def test_delete_drops_and_the_minutes_cannot_be_switched(before: Preparing) -> None:
    row(before, "Minutes from").setFocus()
    before.key("Space")
    before.key("Delete")
    assert choices(before) == []
    row(before, TRAFFIC).setFocus()
    before.key("Delete")
    assert choices(before) == ["dropped"]


def test_what_has_its_number_stays_and_says_why(before: Preparing) -> None:
    row(before, TRAFFIC).setFocus()
    before.key("Space")
    with before.world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, before.meeting.id, before.screen.context.voices)
    row(before, TRAFFIC).setFocus()
    before.key("Space")
    assert "stays on the agenda" in before.said
    assert own(before) == [TRAFFIC]


def test_a_late_case_is_marked(before: Preparing) -> None:
    with before.world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, before.meeting.id, before.screen.context.voices)
    row(before, TRAFFIC).setFocus()
    before.key("Space")
    assert "Late case" in before.reads(before.row(TRAFFIC))
    assert "late case" in before.row(TRAFFIC).accessibleName()


def test_arenas_stand_under_their_item_and_are_changed_in_it(prepare: Preparing) -> None:
    (item,) = (item for item in prepare.file.items if item.fixed is FixedItem.ARENAS)
    prepare.stand(item.title)
    prepare.key("Return")
    prepare.screen.find("Add a collaboration arena").setFocus()
    prepare.type("SLT")
    prepare.key("Return")
    prepare.screen.find("Status: SLT").setFocus()
    prepare.type("Har møtt.")
    prepare.key("Return")
    assert prepare.editor is not None  # Enter keeps the line, and closes nothing
    assert prepare.file.arenas == (("SLT", "Har møtt."),)
    prepare.key("Escape")
    assert "SLT" in prepare.reads(prepare.row(item.title))
    assert prepare.file.arenas == (("SLT", "Har møtt."),)


def test_a_withdrawn_agenda_says_which_version_comes_next(prepare: Preparing) -> None:
    world = prepare.world
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        made = issuing.issue_agenda(work, prepare.meeting.id, prepare.screen.context.voices)
    with world.desk.write(Op.WITHDRAW_DOCUMENT) as work:
        issuing.save_withdrawal_reason(work, replace(made, withdrawal_reason="Feil"))
        issuing.withdraw(work, made.id)
    prepare.screen.settle()
    prepare.press("Finish the agenda")
    assert prepare.shows("kept as version 2")
    assert not prepare.shows("Cases get their numbers when")


def test_nothing_is_chosen_once_the_minutes_are_locked(before: Preparing) -> None:
    with before.world.desk.write(Op.ISSUE_MINUTES) as work:
        meetings.end(work, before.meeting.id)
        issuing.issue_minutes(work, before.meeting.id, before.screen.context.voices)
    (card,) = before.screen.page.findChildren(FollowCard)
    assert not card.isVisible()
