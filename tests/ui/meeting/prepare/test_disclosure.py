"""Who may read what, assessed while the agenda is prepared."""

from liaison_desk.domain.assessed import waiting_cases
from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.services import agenda, disclosure
from liaison_desk.ui.paper_view import PaperView
from tests.ui.meeting.prepare.preparing import Preparing


def assess_all(prepare: Preparing) -> None:
    with prepare.world.desk.write(Op.ASSESS) as work:
        for place in waiting_cases(prepare.file):
            disclosure.assess_case(work, place.item.id)
        disclosure.assess_surroundings(work, prepare.meeting.id, DocumentKind.AGENDA)
    prepare.screen.settle()


def test_an_agenda_leaves_in_two_versions(prepare: Preparing) -> None:
    assess_all(prepare)
    prepare.press("Look at the public version")
    prepare.screen.wait(lambda: prepare.screen.window.findChildren(PaperView))
    prepare.key("Escape")
    prepare.press("Finish the agenda")
    assert prepare.shows("A public version is made beside the full one.")
    prepare.key("Return")
    assert [prepare.file.newest(DocumentKind.AGENDA, edition) is not None for edition in Edition] == [True, True]
    assert prepare.shows("Agenda, version 1, public version")


def test_a_new_case_waits_and_what_is_open_stays_open(prepare: Preparing) -> None:
    assess_all(prepare)
    first = waiting_name(prepare)
    prepare.press(f"Change: {first}")
    with prepare.world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, prepare.meeting.id, "Ny sak")
    prepare.screen.settle()
    assert prepare.screen.focus.accessibleName() == "Access"
    assert [place.item.title for place in waiting_cases(prepare.file)] == ["Ny sak"]
    prepare.key("Return")
    assert prepare.screen.focus.accessibleName().endswith("Ny sak")
    prepare.key("Return")
    assert waiting_cases(prepare.file) == []
    with prepare.world.desk.write(Op.REMOVE_ITEM) as work:
        (new,) = [item for item in prepare.file.items if item.title == "Ny sak"]
        agenda.remove_item(work, new.id)
    prepare.screen.settle()
    assert not prepare.screen.has("Change: " + new.title)


def waiting_name(prepare: Preparing) -> str:
    opening = prepare.file.opening
    assert opening is not None
    return f"1 {opening.title}"


def test_the_cases_are_listed_when_one_wants_to_assess_them(prepare: Preparing) -> None:
    assert prepare.shows("Not assessed: ")
    assert not prepare.screen.has(f"Public: {waiting_name(prepare)}")
    waiting = len(waiting_cases(prepare.file))
    prepare.press("Assess each case")
    assert not prepare.screen.has("Assess each case")
    assert prepare.screen.focus.accessibleName() == f"Public: {waiting_name(prepare)}"
    prepare.key("Return")
    assert len(waiting_cases(prepare.file)) == waiting - 1
