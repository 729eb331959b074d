"""The council page: what stands there, and where it leads."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import EvaluationId
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, evaluations, meetings, receiving
from liaison_desk.ui.kit.nav import NavItem
from liaison_desk.ui.kit.rows import Row
from tests.ui.council.conftest import Forum
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World


def stands_on(screen: Screen) -> tuple[str, str, str]:
    place = screen.page.place
    return place.page, place.subject, place.part


def rows(screen: Screen, part: str) -> list[str]:
    card = getattr(screen.page, part)
    return [row.accessibleName() for row in card.findChildren(Row) if row.isVisible()]


def test_what_has_been_agreed(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        changed = replace(
            world.council,
            leadership="Kommunen",
            also_serves_as="SLT-gruppe",
            weekday=1,
            place="Rådhuset",
            notice_days=7,
            minutes_days=14,
            knowledge_days=28,
            items_days=14,
            clearance_days=10,
        )
        councils.save(work, changed)
        councils.set_next_number(work, world.council.id, 2026, 7)
    screen.settle()
    read = [counted(words) for words in screen.reads()]
    for name, value in (
        ("Kind", "Overall police council"),
        ("Led by", "Kommunen"),
        ("Chair", "Kari Prøve, ordfører"),
        ("Minute-taker", "Ola Eksempel, politikontakt"),
        ("Secretariat", "The police"),
        ("My role", "Minute-taker"),
        ("Rhythm", "2 meetings a year"),
        ("Usual time", "Tuesday, Rådhuset"),
        (
            "Deadlines",
            (
                "Knowledge 28 days before, items 14 days before, cleared 10 days before, agenda 7 days before, "
                "minutes 14 days after"
            ),
        ),
        ("Meetings are", "Closed"),
        ("Also serves as", "SLT-gruppe"),
        ("Next case", "7/26"),
    ):
        assert read[read.index(name) + 1] == value, name


def test_where_the_municipality_is_the_secretariat(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(world.council, secretariat=Secretariat.MUNICIPALITY))
    coming, over = world.plan(date(2026, 12, 8)), world.plan(date(2026, 11, 12))
    screen.settle()
    assert screen.shows("The municipality sends the agenda")
    assert screen.shows("The municipality writes the minutes")
    for gone in ("Agenda template", "Collaboration arenas"):  # it is not our agenda
        assert not screen.shows(gone)
    with world.desk.write(Op.RECEIVE_DOCUMENT) as work:
        file, today, voices = NewFile("a.pdf", b"%PDF", "0" * 64), world.desk.today(), screen.context.voices
        receiving.receive(work, over.id, DocumentKind.MINUTES, file, today, voices)
        councils.save(work, replace(work.get(Council, world.council.id), items_days=7))
    screen.settle()
    assert screen.shows("Minutes received 24 Nov, kept unchanged")
    assert screen.shows("Submit items by 1 December")
    with world.desk.write(Op.RECEIVE_DOCUMENT) as work:
        receiving.receive(work, coming.id, DocumentKind.AGENDA, file, today, voices)
    screen.settle()
    assert screen.shows("Agenda received")


def test_next_and_past_meetings_and_the_evaluation_of_the_year(screen: Screen, forum: Forum, world: World) -> None:
    assert rows(screen, "_meetings") == ["Evaluation of 2026. Not begun, due 31 December"]
    assert screen.shows("No meeting is planned.")
    today = world.desk.today()
    for days in (-200, -120, -60, -7, 0, 14, 90, 180, 240):
        world.plan(today + timedelta(days=days))
    screen.settle()
    assert [row.split(",")[0] for row in rows(screen, "_meetings")] == [
        "Tuesday 24 November",
        "Tuesday 8 December",
        "Monday 22 February 2027",
        "Tuesday 17 November",
        "Friday 25 September",
        "Monday 27 July",
        "Evaluation of 2026. Not begun",
    ]


def test_how_far_each_has_come(screen: Screen, forum: Forum, world: World) -> None:
    world.plan(date(2026, 12, 8))
    ended = world.plan(date(2026, 11, 17))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, ended.id)
    screen.settle()
    assert screen.shows("Agenda by 1 December")
    assert screen.shows("Going on now")
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, ended.id)
        evaluations.save(
            work, Evaluation(id=EvaluationId("e"), council_id=forum.id, year=2026, done="Møttes", worked="Kaffe")
        )
    screen.settle()
    assert screen.shows("Minutes to be finished by 24 November")
    assert screen.shows("2 of 4 questions are answered, due 31 December")


def test_its_rows_lead_on_by_keys(screen: Screen, forum: Forum, world: World) -> None:
    meeting = world.plan(date(2026, 12, 8))
    below = forum.found("Lokalt råd Sotra", parent=world.council.id)
    screen.settle()
    screen.find("Tuesday 8 December", Row).setFocus()
    screen.key("Down")
    screen.key("Return")
    assert stands_on(screen) == ("evaluations", forum.id, "2026")
    screen.key("Alt+Left")
    screen.find("Lokalt råd Sotra. Reports here, 4", Row).setFocus()
    screen.key("Return")
    assert stands_on(screen)[:2] == ("council", below.id)
    screen.find("Politirådet i Øygarden. Receives reports from here", Row).setFocus()
    screen.key("Down")
    screen.key("Return")
    assert stands_on(screen)[:2] == ("municipality", world.municipality.id)
    screen.key("Alt+Left", 2)
    screen.find("Tuesday 8 December", Row).setFocus()
    screen.key("Return")
    assert stands_on(screen)[:2] == ("meeting", meeting.id)


def test_its_rows_lead_on_by_mouse(screen: Screen, forum: Forum, world: World) -> None:
    screen.press("Evaluation of 2026", Row)
    assert stands_on(screen) == ("evaluations", forum.id, "2026")
    screen.key("Alt+Left")
    screen.press("Øygarden. Øygarden kommune", Row)
    assert stands_on(screen)[:2] == ("municipality", world.municipality.id)
    screen.key("Alt+Left")
    screen.press("All meetings")
    assert stands_on(screen) == ("meetings", "", forum.id)


@pytest.mark.parametrize("way", ["Ctrl+M", "press"])
def test_a_meeting_is_planned_from_here(
    screen: Screen, forum: Forum, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(screen.window, "open_panel", lambda name, **given: asked.append((name, given)))
    screen.press("New meeting") if way == "press" else screen.key(way)
    assert asked == [("new_meeting", {"council_id": forum.id})]


def test_an_action_item_is_raised_from_here(screen: Screen, forum: Forum, world: World) -> None:
    screen.key("Ctrl+T")
    screen.type("Ringe rektor")
    screen.key("Ctrl+Return")
    with world.desk.read() as reader:
        (raised,) = reader.all(ActionItem, title="Ringe rektor")
    assert (raised.council_id, raised.municipality_id) == (forum.id, world.municipality.id)


def test_the_rail_shows_whose_council_it_is(screen: Screen, forum: Forum, world: World) -> None:
    def current() -> list[str]:
        items = screen.window.findChildren(NavItem)
        return [item.accessibleName() for item in items if item.isVisible() and item.accessibleDescription()]

    assert current() == ["Øygarden"]
    screen.go("today")
    assert current() == ["Today"]
    with world.desk.write(Op.ADD_COUNCIL) as work:
        free = councils.found(work, "Forum", CouncilKind.BUSINESS_FORUM, [], Language.NB)
    screen.wait(lambda: screen.has("Forum"))
    screen.go("council", free.id)
    assert current() == ["Forum"]


def test_f6_goes_through_its_parts(screen: Screen, forum: Forum) -> None:
    been = []
    for _ in range(7):
        screen.key("F6")
        parts = ("_about", "_members", "_meetings", "_template", "_templates", "_arenas", "_around")
        been += [part for part in parts if getattr(screen.page, part).isAncestorOf(screen.focus)]
    assert been == ["_about", "_members", "_meetings", "_template", "_templates", "_arenas", "_around"]


def test_tab_goes_in_reading_order(screen: Screen, forum: Forum) -> None:
    assert screen.focus.accessibleName() == "New meeting"
    been = []
    for _ in range(9):
        screen.key("Tab")
        been.append(screen.focus.accessibleName().split(",")[0])
    assert been == [
        "Change the council",
        "Add a member",
        "Kari Prøve",
        "Role of Kari Prøve",
        "Kari Prøve is expected at the meetings",
        "More about the membership of Kari Prøve",
        "Role of Ola Eksempel",
        "Ola Eksempel is expected at the meetings",
        "More about the membership of Ola Eksempel",
    ]


def test_a_council_that_is_gone(screen: Screen, forum: Forum, world: World) -> None:
    other = forum.found("Feil")
    screen.go("council", other.id)
    with world.desk.write(Op.REMOVE_COUNCIL) as work:
        councils.remove(work, other.id)
    assert screen.shows("The council is not here any more")
    screen.key("F2")
    screen.press("To Today")
    assert screen.page.place.page == "today"


def test_without_a_municipality_a_member_or_a_meeting(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        bare = councils.found(work, "Forum", CouncilKind.BUSINESS_FORUM, [], Language.NB)
        councils.set_template(work, bare.id, [])
    screen.go("council", bare.id)
    for words in ("No members yet.", "No meeting is planned.", "No fixed items.", "No council above", "Not stated"):
        assert screen.shows(words), words
    assert not screen.shows("Øygarden kommune")


def test_the_keyboard_stays_where_it_stood_when_the_page_is_read_again(
    screen: Screen, forum: Forum, world: World
) -> None:
    forum.found("Lokalt råd Sotra", parent=world.council.id)
    world.plan(date(2026, 12, 8))
    screen.settle()
    for name in ("Tuesday 8 December", "Lokalt råd Sotra", "Øygarden. Øygarden kommune"):
        screen.find(name, Row).setFocus()
        world.plan(date(2026, 12, 9))
        screen.settle()
        assert screen.focus.accessibleName().startswith(name)
        screen.key("Ctrl+Z")
        assert screen.focus.accessibleName().startswith(name)


def test_its_keys(screen: Screen, forum: Forum) -> None:
    screen.key("F1")
    for words in (
        "Change the facts of the council",
        "Whether a member is expected",
        "Remove a member entered by mistake",
        "Move an item of the template up",
        "Remove an empty item of the template",
        "Paste several items into the template",
    ):
        assert screen.shows(words), words
