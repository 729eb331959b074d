"""When a council meets: its months, and the regional council that meets in its place."""

from dataclasses import replace

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.services import councils
from tests.ui.council.conftest import Forum
from tests.ui.counted import counted
from tests.ui.screen import Screen


def test_months_are_added_changed_and_removed(forum: Forum, screen: Screen) -> None:
    forum.open()
    screen.key("F2")
    screen.press("Add months")
    assert forum.row.months == "3-4"
    screen.find("Add months").setFocus()
    screen.key("Space")
    assert forum.row.months == "3-4,9-10"
    forum.pick("Last month, 1", "May")
    assert forum.row.months == "3-5,9-10"
    forum.pick("First month, 2", "November")
    assert forum.row.months == "3-5,11-11"
    screen.press("Remove the months, 1")
    assert forum.row.months == "11-11"
    screen.key("Ctrl+Z")
    assert forum.row.months == "3-5,11-11"
    screen.press("Done changing the council")
    assert any("2 meetings a year, March–May and November" in counted(words) for words in screen.reads())


def test_fewer_than_two_a_year_gives_a_notice(forum: Forum, screen: Screen) -> None:
    with forum.world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(forum.row, meetings_per_year=1))
    forum.open()
    assert screen.shows("Fewer than two meetings a year; the guide says at least two.")


def test_a_regional_council_covers_the_meetings_of_the_municipalitys_own(forum: Forum, screen: Screen) -> None:
    region = forum.found("Regionrådet", CouncilKind.REGIONAL)
    with forum.world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(region, replaces_own=True))
        councils.save(work, replace(forum.row, meetings_per_year=1))
    forum.open()
    assert screen.shows("Its meetings are covered by Regionrådet.")
    assert not screen.shows("Fewer than two")
    screen.go("council", region.id)
    assert screen.shows(f"Meets in the place of {forum.row.name}")
    screen.go("municipality", forum.world.municipality.id)
    assert screen.shows("covered by Regionrådet")
    screen.go("year_plan")
    assert screen.shows("Its meetings are covered by Regionrådet.")
    assert not screen.has(f"Plan for {forum.row.name}")
    assert screen.has("Plan for Regionrådet")
