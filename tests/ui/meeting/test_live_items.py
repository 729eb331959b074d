"""Through the agenda: from item to item, done or not discussed, with panes and drawers beside the notes."""

import pytest
from PySide6.QtWidgets import QLabel

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.changes import Op
from liaison_desk.services import agenda
from liaison_desk.ui.kit.keysheet import KeyRow, KeySheet
from liaison_desk.ui.kit.overlay import Drawer
from liaison_desk.ui.kit.rows import Row
from tests.ui.meeting.live import MUNICIPALITY, OPENING, Live

LAST = "Eventuelt"


def row(live: Live, title: str) -> Row:
    return next(r for r in live.screen.window.findChildren(Row) if r.isVisible() and title in r.accessibleName())


def outcome(live: Live, title: str) -> Outcome:
    return live.item_of(title).outcome


def sheet_rows(live: Live) -> list[KeyRow]:
    return list(live.part.keys())


class TestMoving:
    def test_alt_arrows_go_through_the_cases_and_stop_at_the_ends(self, live: Live) -> None:
        seen = [live.item]
        for _ in range(9):
            live.key("Alt+Down")
            if live.item != seen[-1]:
                seen.append(live.item)
        assert seen[:4] == [OPENING, MUNICIPALITY, "Ungdom", "Trafikk"]
        assert seen[-1] == LAST
        live.key("Alt+Up", 20)
        assert live.item == OPENING
        assert live.line.hasFocus()

    def test_alt_and_a_number_go_straight_there(self, live: Live) -> None:
        live.key("Alt+3")
        assert live.item == "Ungdom"  # a section leads to its first case
        live.key("Alt+1")
        assert live.item == OPENING
        live.key("Alt+9")  # there is none
        assert live.item == OPENING

    def test_from_wherever_the_keyboard_is(self, live: Live) -> None:
        live.write("Linje")
        live.key("Ctrl+Up")
        live.key("Alt+Down")
        assert (live.item, live.line.hasFocus()) == (MUNICIPALITY, True)
        live.key("Ctrl+T")
        live.key("Tab")
        live.key("Alt+2")
        assert live.line.hasFocus()

    def test_a_click_goes_there(self, live: Live) -> None:
        live.screen.click(row(live, "Trafikk"))
        assert (live.item, live.line.hasFocus()) == ("Trafikk", True)
        assert live.shows("3. Saker frå politiet  ·  Item 3b")

    def test_enter_in_the_list_does_too(self, live: Live) -> None:
        live.key("F6")
        live.key("Shift+F6", 2)
        assert isinstance(live.screen.focus, Row)
        live.key("End")
        live.key("Return")
        assert (live.item, live.line.hasFocus()) == (LAST, True)

    def test_the_item_is_told_to_a_screen_reader(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.key("Alt+Down")
        assert (f"Item 2, {MUNICIPALITY}", False) in spoken

    def test_a_restart_comes_back_to_it(self, live: Live) -> None:
        live.key("Alt+3")
        assert live.screen.window.place.more == live.item_of("Ungdom").id
        assert "place" in {key.split("|")[0] for key in live.all_drafts}
        assert live.item_of("Ungdom").id in live.all_drafts["place"]


class TestClosing:
    def test_ctrl_enter_is_done_and_next(self, live: Live) -> None:
        live.key("Ctrl+Return")
        assert (outcome(live, OPENING), live.item) == (Outcome.DONE, MUNICIPALITY)
        assert live.line.hasFocus()
        assert row(live, OPENING).accessibleName().endswith("Dealt with")
        live.key("Ctrl+Z")
        assert outcome(live, OPENING) is Outcome.OPEN

    def test_what_stands_in_the_line_is_kept_first(self, live: Live) -> None:
        live.type("/b Referatet er godkjent")
        live.key("Ctrl+Return")
        assert live.kept() == [("decision", "Referatet er godkjent")]
        assert live.item == MUNICIPALITY

    def test_what_must_be_asked_about_holds_it(self, live: Live) -> None:
        live.type("/t Ringe !neste fredag")
        live.key("Escape")
        live.key("Ctrl+Return")
        assert (outcome(live, OPENING), live.item) == (Outcome.OPEN, OPENING)
        assert live.shows("This deadline can mean two days.")

    def test_the_last_one_stays(self, live: Live) -> None:
        live.key("Alt+Up", 2)
        live.screen.click(row(live, LAST))
        live.key("Ctrl+Return")
        assert (outcome(live, LAST), live.item) == (Outcome.DONE, LAST)

    def test_by_buttons_and_back(self, live: Live) -> None:
        live.press("Not discussed")
        assert (outcome(live, OPENING), live.item) == (Outcome.NOT_DISCUSSED, MUNICIPALITY)
        live.key("Alt+Up")
        assert live.shows("Not discussed")
        live.press("Take it up again")
        assert (outcome(live, OPENING), live.item) == (Outcome.OPEN, OPENING)
        live.press("Done, next item")
        assert outcome(live, OPENING) is Outcome.DONE

    def test_a_section_is_done_with_its_cases(self, live: Live) -> None:
        live.key("Alt+3")
        live.key("Ctrl+Return")
        assert live.item == "Trafikk"
        assert not row(live, "Saker frå politiet").accessibleName().endswith("Dealt with")
        live.key("Ctrl+Return")
        assert row(live, "Saker frå politiet").accessibleName().endswith("Dealt with")


class TestPanes:
    def test_f6_goes_round(self, live: Live) -> None:
        live.write("/b Vedtatt")
        live.key("F6")
        assert live.inside("From this meeting")
        live.key("F6")
        assert live.inside("Agenda and people")
        live.key("F6")
        assert live.line.hasFocus()
        live.key("Shift+F6")
        assert live.inside("Agenda and people")
        live.key("Escape")
        assert live.line.hasFocus()

    @pytest.mark.parametrize("size", [(1024, 700), (800, 600)])
    def test_a_pane_without_room_comes_as_a_drawer(self, live: Live, size: tuple[int, int]) -> None:
        live.write("/b Vedtatt")
        live.resize(*size)
        assert live.line.isVisible()
        live.key("F6")
        assert live.inside("From this meeting")
        assert any(drawer.is_open for drawer in live.screen.window.findChildren(Drawer))
        live.key("Escape")
        assert live.line.hasFocus()
        assert not any(drawer.is_open for drawer in live.screen.window.findChildren(Drawer))

    def test_people_and_agenda_as_drawers(self, live: Live) -> None:
        live.resize(800, 600)
        live.key("Alt+N")
        assert live.people.hasFocus()
        live.key("Space")
        live.key("Return")
        assert live.line.hasFocus()
        assert not live.people.isVisible()
        live.press("Agenda and people")
        live.screen.click(row(live, "Trafikk"))
        assert (live.item, live.line.hasFocus(), live.people.isVisible()) == ("Trafikk", True, False)

    def test_the_right_pane_leads_to_the_line(self, live: Live) -> None:
        live.write("/b Vedtatt")
        live.key("Alt+3")
        live.write("/t Ringe rektor @Per Test")
        live.key("Alt+1")
        live.resize(1024, 700)
        live.press("From this meeting")
        assert live.shows("Item 3a  ·  Per Test")
        live.screen.click(row(live, "Ringe rektor, Item 3a"))
        assert live.item == "Ungdom"
        assert live.block.entry.text == "Ringe rektor"

    def test_what_came_of_the_meeting_stands_in_the_order_of_the_agenda(self, live: Live) -> None:
        live.key("Alt+3")
        live.write("/b Om ungdom")
        live.key("Alt+1")
        live.write("/b Om referatet")
        live.write("Bare en merknad")
        rows = [
            r.accessibleName()
            for r in live.screen.window.findChildren(Row)
            if r.isVisible() and ", Item " in r.accessibleName()
        ]
        assert sorted(rows) == ["Om referatet, Item 1", "Om ungdom, Item 3a"]


def test_tab_goes_in_reading_order(live: Live) -> None:
    live.write("/b Vedtatt")
    live.key("Alt+Down")
    live.write("Merknad")
    spots, start = [], live.screen.find("Back")
    start.setFocus()
    for _ in range(60):
        live.key("Tab")
        if live.screen.focus is start:
            break
        spots.append(live.screen.focus)
    places = [widget.mapTo(live.screen.window, widget.rect().topLeft()) for widget in spots]
    panes = [0 if p.y() < 64 else 1 if p.x() < 284 else 2 if p.x() < 1136 else 3 for p in places]
    assert panes == sorted(panes)
    assert {0, 1, 2, 3} == set(panes)
    for pane in (1, 3):
        down = [p.y() for p, at in zip(places, panes, strict=True) if at == pane]
        assert down == sorted(down)


class TestKeySheet:
    def test_f1_lists_them_while_one_writes_on(self, live: Live) -> None:
        live.key("F1")
        sheet = live.screen.window.findChild(KeySheet)
        assert sheet is not None
        assert sheet.isVisible()
        said = [label.text() for label in sheet.findChildren(QLabel)]
        assert {"Keep the line", "Ctrl+D", "Alt+↓", "Item done, and the next", "Save now"} <= set(said)
        assert said.count("Ctrl+T") == 1  # the window's own use of it is not the one here
        capture = live.capture
        below = capture.mapTo(live.screen.window, capture.rect().topLeft()).y()
        assert sheet.geometry().bottom() < below  # one sees what one writes
        live.write("Møtet er satt.")
        assert live.kept() == [("note", "Møtet er satt.")]
        live.key("F1")
        assert not sheet.isVisible()

    def test_every_key_it_names_does_something_here(self, live: Live) -> None:
        """A key nobody listens to would be a lie of the sheet."""
        named = {"+".join(keys) for keys, _ in sheet_rows(live)}
        tried = {
            "Enter", "Shift+Enter", "Ctrl+T", "Ctrl+D", "Ctrl+I", "@", "!", "Tab", "Alt+↓", "Alt+↑", "Alt+1", "↑",
            "Ctrl+↑", "T+D+N+I", "Ctrl+Shift+↑", "Alt+Shift+↑", "Ctrl+Shift+T", "Alt+N", "Ctrl+Enter", "Esc", "Del",
            "Ctrl+Shift+F", "Shift+F10",
        }  # fmt: skip
        assert named == tried


def test_an_empty_agenda_says_what_to_do(live: Live) -> None:
    screen, context = live.screen, live.screen.context
    for item in live.file.items[::-1]:
        if item.parent_id:
            context.do(Op.REMOVE_ITEM, agenda.remove_item, item.id)
    for item in live.file.items:
        context.do(Op.REMOVE_ITEM, agenda.remove_item, item.id)
    screen.settle()
    assert live.shows("The agenda is empty")
    assert not live.line.isVisible()
    live.press("Prepare the agenda")
    assert screen.window.place.part == "prepare"


def test_an_item_that_is_taken_off_the_agenda_lets_one_go_on(live: Live) -> None:
    live.key("Alt+3")
    live.screen.context.do(Op.REMOVE_ITEM, agenda.remove_item, live.item_of("Ungdom").id)
    live.screen.settle()
    assert live.item in live.titles
    live.write("Vi går videre")
    assert live.kept(live.item) == [("note", "Vi går videre")]
