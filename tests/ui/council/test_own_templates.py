"""Own templates on the page of a council and where a meeting is prepared: kept, used, renamed, removed."""

from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind, FixedItem
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.services import agenda, councils, own_templates
from tests.services.test_meeting_cycle import item
from tests.ui.council.conftest import Forum
from tests.ui.screen import Screen


def kept(forum: Forum) -> list[str]:
    with forum.world.desk.read() as reader:
        return sorted(template.name for template in reader.all(OwnTemplate))


def test_kept_from_one_council_and_used_in_another_by_keys(screen: Screen, forum: Forum) -> None:
    screen.find("Show own templates").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "Save the template above as your own"
    screen.type("Overordna råd")
    screen.key("Return")
    assert kept(forum) == ["Overordna råd"]
    other = forum.found("Nord")
    screen.go("council", other.id)
    screen.find("Use for new meetings: Overordna råd").setFocus()
    screen.key("Return")
    with forum.world.desk.read() as reader:
        assert [line.title for line in councils.load(reader, other.id).template] == forum.titles()
    assert screen.shows("Those that exist stay as they are")
    screen.press("Undo")
    with forum.world.desk.read() as reader:
        assert [line.title for line in councils.load(reader, other.id).template] != forum.titles()


def test_renamed_refused_and_removed(screen: Screen, forum: Forum) -> None:
    with forum.world.desk.write(Op.KEEP_TEMPLATE) as work:
        for name in ("Haust", "Vår"):
            own_templates.keep_council(work, forum.id, name)
    screen.press("Show own templates")
    screen.write("Name of the template", "vår")
    assert forum.error("Name of the template") == "There is a template called vår already. Give this one another name."
    screen.write("Name of the template", "Haustmøte")
    assert kept(forum) == ["Haustmøte", "Vår"]
    screen.press("Remove the template Haustmøte")
    assert kept(forum) == ["Vår"]
    assert screen.focus.accessibleName() == "Name of the template"
    screen.press("Undo")
    assert kept(forum) == ["Haustmøte", "Vår"]
    screen.find("Name of the template", QLineEdit).setFocus()
    screen.key("Esc")
    assert screen.focus.accessibleName() == "Show own templates"


def test_from_an_agenda_and_into_one(plurals: None, screen: Screen, forum: Forum) -> None:
    meeting = forum.world.plan()
    screen.go("meeting", meeting.id, "prepare")
    screen.press("Show own templates")
    screen.find("Save this agenda as a template", QLineEdit).setFocus()
    screen.type("Heile lista")
    screen.key("Return")
    screen.press("Add to the agenda: Heile lista")
    assert screen.shows("The agenda has all the items of “Heile lista” already")
    with forum.world.desk.write(Op.REMOVE_ITEM) as work:
        agenda.remove_item(work, item(forum.world, meeting, FixedItem.PROBLEM).id)
    screen.press("Add to the agenda: Heile lista")
    assert screen.shows("1 item added from “Heile lista”")
    assert len(forum.world.file(meeting).items) == 7
    local = forum.found("Lokalt", CouncilKind.LOCAL)
    assert local.id != forum.id
