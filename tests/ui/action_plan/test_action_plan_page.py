"""The action plan by keys and clicks: reached, written, put in order, served, issued."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.assessed import plan_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Assessment, Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.services import action_plans, actions, agreements, councils
from liaison_desk.ui.kit.nav import NavItem
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.paper_view import PaperView
from tests.ui.access import faults
from tests.ui.action_plan.conftest import Plan
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def test_it_is_reached_from_the_municipality_which_stays_marked_in_the_rail(
    plan: Plan, screen: Screen, world: World
) -> None:
    plan.measure("Lys langs vegen")
    screen.go("municipality", world.municipality.id)
    assert screen.shows("0 of 1 done")
    screen.find("The action plan").setFocus()
    screen.key("Space")
    assert screen.shows("Action plan 2024–2027")
    assert plan.rows == ["1 Lys langs vegen. Owner: No owner. Not started. No action items"]
    assert screen.find("Øygarden", NavItem).accessibleDescription() == "current page"
    screen.key("Alt+Left")
    assert screen.shows("Focus areas")


def test_a_measure_is_written_with_keys_alone(plan: Plan, screen: Screen) -> None:
    plan.open()
    screen.key("N")
    screen.type("Lys langs vegen")
    screen.key("Return")
    screen.type("Trygg")
    screen.key("Return")
    screen.key("Esc")
    assert plan.titles == [("1", "Lys langs vegen"), ("2", "Trygg")]
    assert plan.stands_on == "2 Trygg"
    screen.key("Ctrl+Z")
    assert plan.titles == [("1", "Lys langs vegen")]


def test_a_measure_is_written_with_clicks_under_another_area(plan: Plan, screen: Screen) -> None:
    plan.open()
    screen.press("New measure")
    plan.pick("Focus area", "Oppvekst")
    screen.press("Add the measure")
    assert screen.shows("Write what is to be done.")
    screen.find("New measure", QLineEdit).setFocus()
    screen.type("Foreldremøte")
    screen.press("Add the measure")
    assert [(f.measure.title, f.measure.area_id) for f in plan.file.measures] == [("Foreldremøte", plan.young.id)]
    screen.press("Close")
    assert screen.has("New measure")


def test_what_is_typed_is_there_after_a_crash(plan: Plan, screen: Screen, tmp_path: Path) -> None:
    plan.open()
    screen.key("N")
    screen.type("Lys langs")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("action_plan", plan.world.municipality.id)
        again.key("N")
        assert again.find("New measure", QLineEdit).text() == "Lys langs"


def test_the_facts_are_changed_in_the_pane(plan: Plan, screen: Screen) -> None:
    made = plan.measure("Lys")
    plan.open()
    screen.key("F2")
    screen.key("Ctrl+A")
    screen.type("Lys og sikt")
    screen.key("Return")
    screen.find("Owner", QLineEdit).setFocus()
    screen.type("Kari")
    screen.key("Return")
    screen.find("Deadline", QLineEdit).setFocus()
    screen.type("1.6.2027")
    screen.key("Return")
    plan.pick("Challenge", "Traffic safety")
    kept = plan.kept(made)
    assert (kept.title, kept.owner_words, kept.due_on) == ("Lys og sikt", "Kari Prøve", date(2027, 6, 1))
    assert kept.challenge == "traffic"
    screen.find("Own challenge", QLineEdit).setFocus()
    screen.type("Mørke vegar")
    screen.key("Tab")
    screen.press("In progress")
    kept = plan.kept(made)
    assert (kept.challenge, kept.status) == ("Mørke vegar", ActionStatus.IN_PROGRESS)
    assert "Owner: Kari Prøve" in plan.rows[0]


def test_measures_are_moved_and_removed(plan: Plan, screen: Screen) -> None:
    for title in ("Lys", "Vandring", "Vakt"):
        plan.measure(title)
    plan.open()
    screen.key("Down")
    assert plan.stands_on == "2 Vandring"
    screen.key("Alt+Shift+Up")
    assert [title for _, title in plan.titles] == ["Vandring", "Lys", "Vakt"]
    assert plan.stands_on == "1 Vandring"
    screen.press("Move down")
    assert [title for _, title in plan.titles] == ["Lys", "Vandring", "Vakt"]
    plan.pick("Focus area", "Oppvekst")
    assert [title for _, title in plan.titles] == ["Lys", "Vakt", "Vandring"]
    screen.press("Previous")
    screen.key("Del")
    assert [title for _, title in plan.titles] == ["Lys", "Vandring"]
    assert screen.shows("“Vakt” is removed")
    screen.press("Remove the measure")
    assert [title for _, title in plan.titles] == ["Lys"]
    screen.key("Ctrl+Z", times=2)
    assert [title for _, title in plan.titles] == ["Lys", "Vakt", "Vandring"]


def test_goals_are_written_ordered_and_given_to_areas(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys")
    plan.open()
    screen.press("Change the goals")
    screen.type("Trygge barn")
    screen.key("Tab")
    screen.find("New goal", QLineEdit).setFocus()
    screen.type("Trygge byrom")
    screen.key("Tab")
    plan.pick("Goal of Trygge byrom", "Trygge byrom")
    assert plan.titles == [("2.1", "Lys")]
    screen.find("Goal 2", QLineEdit).setFocus()
    screen.key("Alt+Shift+Up")
    assert plan.titles == [("1.1", "Lys")]
    screen.write("Goal 1", "Byrom for alle")
    screen.find("Goal 2", QLineEdit).setFocus()
    screen.press("Remove the goal")
    assert [goal.title for goal in plan.file.goals] == ["Byrom for alle"]
    screen.press("Done changing the goals")
    assert screen.shows("Byrom for alle")
    assert screen.shows("Serves no goal yet")


def test_action_items_serve_a_measure_and_say_so(plan: Plan, screen: Screen, world: World) -> None:
    made = plan.measure("Lys")
    with world.desk.write(Op.ADD_ACTION) as work:
        free = actions.raise_item(work, "Bestille lyspunkt", municipality_id=world.municipality.id)
    plan.open()
    screen.key("Ctrl+T")
    assert screen.shows("For the measure “Lys”")
    screen.type("Befaring")
    screen.key("Ctrl+Return")
    plan.pick("Let another action item serve it", "Bestille lyspunkt")
    with world.desk.read() as reader:
        assert {a.title for a in reader.all(ActionItem, measure_id=made.id)} == {"Befaring", "Bestille lyspunkt"}
    assert "2 action items" in plan.rows[0]
    screen.press("Done: Befaring")
    assert screen.shows("“Befaring” is done")
    screen.press("Bestille lyspunkt no longer serves the measure")
    assert "1 action item" in plan.rows[0]
    screen.press("Open: Befaring")
    assert screen.shows("Open the action plan")
    screen.press("Open the action plan")
    assert plan.stands_on == "1 Lys"
    screen.go("actions", free.id)
    plan.pick("Measure", "Lys")
    with world.desk.read() as reader:
        assert reader.get(ActionItem, free.id).measure_id == made.id
    screen.key("Ctrl+Z")
    with world.desk.read() as reader:
        assert reader.get(ActionItem, free.id).measure_id is None


def test_filters(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys")
    other = plan.measure("Foreldremøte", plan.young)
    with plan.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.change_status(work, other.id, ActionStatus.DONE)
    plan.open()
    filters = screen.page.findChild(type(screen.page._filters))
    filters.status.set_value(ActionStatus.DONE)
    filters.changed.emit()
    assert [row.split(".")[0] for row in plan.rows] == ["2 Foreldremøte"]
    assert not screen.shows("Trygge byrom")
    filters.status.set_value(None)
    filters.area.set_value(plan.safe.id)
    filters.changed.emit()
    assert [row.split(".")[0] for row in plan.rows] == ["1 Lys"]


def test_an_earlier_period_is_read_only(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys")
    with plan.desk.write(Op.REVISE_AGREEMENT) as work:
        revised = agreements.revise(work, plan.agreement.id)
        agreements.save_period(work, replace(revised, signed_on=date(2026, 5, 1)))
    plan.open()
    assert screen.shows("Action plan 2026–2027")
    assert plan.rows == []
    screen.page._show_period(plan.period.id)
    screen.settle()
    assert screen.shows("Action plan 2024–2026")
    assert len(plan.rows) == 1
    assert not screen.has("New measure")
    screen.page.start_focus()
    screen.key("Del")
    assert plan.titles == [("1", "Lys")]


def test_it_is_looked_at_and_issued(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys")
    plan.open()
    screen.key("Ctrl+P")
    view = screen.window.findChild(PaperView)
    assert view is not None
    screen.key("Esc")
    screen.press("Issue the action plan")
    assert screen.shows("Version 1 cannot be changed or undone")
    screen.key("Return")
    assert [document.version for document in plan.file.documents] == [1]
    assert screen.shows("Version 1 is issued")
    assert screen.shows("Action plan, version 1")
    screen.key("Ctrl+Z")
    assert screen.shows("“Issue action plan” is final and cannot be undone.")
    screen.press("Mark as sent")
    screen.key("Return")
    newest = plan.file.newest
    assert newest is not None
    assert newest.sent_on == plan.desk.today()
    assert screen.shows("Issue version 2")


def test_without_a_council_it_says_whose_plan_it_cannot_be(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys")
    with plan.desk.write(Op.END_COUNCIL) as work:
        councils.end(work, plan.world.council.id, date(2026, 1, 1))
    plan.open()
    assert screen.shows("The municipality has no council yet whose plan it could be.")
    assert not screen.has("Issue the action plan")


def test_without_focus_areas_it_says_where_they_are_written(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        made = agreements.add(work, world.municipality.id)
    screen.go("action_plan", world.municipality.id)
    assert screen.shows("No focus areas yet")
    screen.press("See the municipality")
    assert screen.shows("Key people")
    screen.go("action_plan", world.municipality.id)
    with world.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, made.agreement.id)
    assert screen.shows("This action plan is not here any more")
    screen.key("Ctrl+Z")
    assert screen.shows("No focus areas yet")


@pytest.fixture(params=[(1366, 768, 2.0)], ids=["large text"])
def look(request: pytest.FixtureRequest, qapp: QApplication, pictures: Path) -> tuple[int, int, float]:
    width, height, scale = request.param
    Theme(scale=scale).apply(qapp, pictures)
    return width, height, scale


def test_for_everybody(look: tuple[int, int, float], plan: Plan, screen: Screen) -> None:
    made = plan.measure("Trygghetsvandring i hver bydel hver høst, sammen med velforeningene")
    with plan.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.change_deadline(work, made.id, Deadline.day(date(2026, 11, 1)))
        actions.raise_item(work, "Befaring", measure_id=made.id, deadline=Deadline.day(date(2026, 11, 1)))
    screen.window.resize(look[0], look[1])
    plan.open()
    screen.press("Change the goals")
    screen.press("New measure")
    assert faults(screen.page, look[2]) == []
    screen.press("Close")
    screen.page.start_focus()
    screen.key("Return")
    assert screen.has("Focus area")
    screen.key("Esc")
    screen.settle()


def test_issuing_asks_once_more_where_a_measure_seems_to_name_somebody(plan: Plan, screen: Screen) -> None:
    plan.measure("Følge opp 15108695077")
    plan.open()
    screen.press("Issue the action plan")
    screen.key("Return")
    assert screen.shows("in item 1.")
    assert plan.file.documents == ()
    screen.press("Finish all the same")
    assert len(plan.file.documents) == 1


def test_it_is_assessed_as_a_whole_and_its_public_version_kept(plan: Plan, screen: Screen) -> None:
    plan.measure("Lys i undergangen")
    plan.open()
    whole = "The whole plan, with its measures"
    assert not screen.has(f"Public: {whole}")  # folded away
    assert screen.shows("No public version is made: it is not assessed.")
    screen.find("Assess the document").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == f"Public: {whole}"
    screen.key("Return")
    assert screen.shows("A public version is made beside the full one.")
    screen.press("Issue the action plan")
    screen.key("Return")
    assert screen.shows("The public version 1 is made and kept.")
    assert [document.edition for document in plan.file.documents] == [Edition.FULL, Edition.PUBLIC]
    assert plan.file.newest is not None
    assert plan.file.newest.closed == frozenset()
    screen.press("Look at the public version")
    (view,) = [found for found in screen.window.findChildren(PaperView) if found.isVisible()]
    screen.wait(lambda: view.preview.document.pageCount() > 0)
    assert "Lys i undergangen" in view.preview.document.getAllText(0).text()
    with plan.desk.read() as reader:
        assert [row.subject for row in reader.all(Assessment)] == [plan.period.id]


def test_a_measure_written_since_has_to_be_assessed_and_exempt_there_is_no_public_plan(
    plan: Plan, screen: Screen
) -> None:
    plan.measure("Lys i undergangen")
    plan.open()
    screen.press("Assess the document")
    screen.press("Public: The whole plan, with its measures")
    screen.press("Look at the public version")
    screen.key("Escape")
    plan.measure("Om en person")
    assert screen.shows("No public version is made: something has changed since it was assessed.")
    assert not screen.has("Look at the public version")
    screen.press("Change: The whole plan, with its measures")
    screen.find("Access", QComboBox).setFocus()
    screen.key("Down")
    screen.find("Legal ground", QComboBox).setFocus()
    screen.key("Down")
    assert screen.shows("No public version is made: the plan is exempt.")
    assert plan_standing(plan.file) is Standing.EXEMPT
