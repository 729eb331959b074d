"""The four steps together: by keys, by mouse, broken off anywhere, and what there is at the end."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, Membership, TemplateItem
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer, OfficerRole
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.guide.reader import Reader
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.theme import Theme
from tests.ui.conftest import ENGLISH
from tests.ui.first_run.conftest import COUNCILS, PLACES, STORAGE, YOU, Run
from tests.ui.screen import name_of

STEPS = [YOU, PLACES, COUNCILS, STORAGE]


class TestFromBeginningToEnd:
    def test_by_keyboard_alone(self, run: Run) -> None:
        run.type("Ingrid Solheim")
        run.key("Return")
        run.type("bergen")
        run.key("Return")
        run.type("askøy")
        run.key("Return")
        run.key("Return")
        run.key("Return")
        assert run.step == STORAGE
        run.find_way()
        run.key("Return")
        code = run.code()
        run.key("Return")
        run.type(code.lower().replace("-", " "))
        run.key("Return")
        run.wait(lambda: run.window.place.page == "today")
        self.is_begun(run, ["Bergen", "Askøy"], 1)

    def test_by_mouse_but_for_what_is_written(self, run: Run) -> None:
        run.type("Ingrid Solheim")
        run.press("Next")
        run.type("4601")
        run.key("Return")
        run.press("Next")
        run.press("Add this council")
        run.press("Next")
        run.begin()
        self.is_begun(run, ["Bergen"], 1)

    def is_begun(self, run: Run, places: list[str], councils: int) -> None:
        """Exactly what was shown, nothing else, and Today in front of it."""
        assert run.window.place.page == "today"
        assert run.has("Navigation")
        run.wait(lambda: run.focus.isVisible())  # the last step is left before Today has the keyboard
        assert run.focus.window() is run.window
        (officer,) = run.all(Officer)
        (person,) = run.all(Contact)
        assert (officer.contact_id, officer.role, officer.ready_on) == (
            person.id,
            OfficerRole.POLICE,
            date(2026, 11, 24),
        )
        assert (person.name, person.title, person.side) == ("Ingrid Solheim", "politikontakt", Side.POLICE)
        assert [place.name for place in run.all(Municipality)] == places
        (council,) = run.all(Council)
        assert (council.kind, len(run.all(TemplateItem))) == (CouncilKind.OVERALL, 7)
        assert len(run.all(CouncilMunicipality)) == councils
        assert run.all(Membership) == []
        assert run.kept() == {}
        run.wait(lambda: run.has(places[0]))  # in the rail
        run.restart()
        assert run.window.place.page == "today"

    def test_beginning_is_final_and_has_said_so(self, run: Run) -> None:
        run.come_to(STORAGE, "bergen")
        assert run.context.desk.next_undo() is not None
        run.begin()
        assert run.context.desk.next_undo() is None
        run.key("Ctrl+Z")
        assert len(run.all(Municipality)) == 1
        assert run.window.place.page == "today"

    def test_nothing_leads_back_into_it(self, run: Run) -> None:
        run.come_to(STORAGE)
        run.begin()
        run.key("Alt+Left")
        assert run.window.place.page == "today"


class TestBrokenOff:
    def test_one_goes_on_where_one_was(self, run: Run, again: Callable[[], None]) -> None:
        for step, keys in ((PLACES, "Next"), (COUNCILS, "Next"), (STORAGE, "Skip")):
            if step == PLACES:
                run.type("Ola Eksempel")
            elif step == COUNCILS:
                run.choose("bergen")
                run.choose("askøy")
            run.press(keys)
            again()
            assert run.step == step
            assert run.places == ([] if step == PLACES else ["Bergen", "Askøy"])
            assert [button.isEnabled() for button in run.page.rail.buttons] == [number <= step for number in STEPS]

    def test_the_first_step_that_was_passed_by_can_be_come_back_to(self, run: Run) -> None:
        run.press("Skip")
        run.choose("bergen")
        run.restart()
        assert (run.step, run.places) == (PLACES, ["Bergen"])
        assert run.page.rail.buttons[YOU].accessibleName() == "1. You, Who you are"
        run.press("1. You")
        assert run.step == YOU

    def test_one_step_back_and_then_broken_off(self, run: Run) -> None:
        run.come_to(STORAGE, "bergen")
        run.press("2. Municipalities")
        run.restart()
        assert run.step == PLACES
        run.press("4. Storage")
        assert run.step == STORAGE

    def test_a_larger_text_keeps_it_all(
        self, run: Run, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        run.come_to(PLACES, "bergen")
        run.type("ask")
        Theme(scale=1.5).apply(qapp, tmp_path_factory.mktemp("larger"))
        run.window.rebuild(Settings(ENGLISH.language, 150, Appearance.LIGHT))
        run.settle()
        assert (run.step, run.places) == (PLACES, ["Bergen"])
        assert run.find("Municipality").text() == "ask"


class TestSample:
    def test_it_can_be_tried_from_every_step_and_all_is_kept(self, run: Run) -> None:
        asked: list[bool] = []
        run.window.sample_asked.connect(asked.append)
        run.type("Ola Eksempel")
        for go_on in ("Next", "Next", "Skip"):
            run.press("Try with sample data")
            run.press(go_on)
        run.press("Try with sample data")
        assert asked == [True] * 4
        run.restart()  # the program closes this desk, and opens it again when the sample is left
        assert (run.step, run.stored.officer is not None) == (STORAGE, True)


class TestGettingAround:
    def test_the_rail_tells_and_leads(self, run: Run) -> None:
        run.come_to(STORAGE, "bergen", "askøy")
        said = [(button.accessibleName(), button.accessibleDescription()) for button in run.page.rail.buttons]
        assert said == [
            ("1. You, Ola Eksempel", "done"),
            ("2. Municipalities, Bergen, Askøy", "done"),
            ("3. Councils and meetings, Fixed items and how often", ""),
            ("4. Storage, Where it is kept", "current step"),
        ]
        run.press("1. You")
        assert (run.step, run.focus) == (YOU, run.find("Name"))
        run.find("3. Councils and meetings").setFocus()
        run.key("Return")
        assert run.step == COUNCILS

    def test_alt_left_goes_a_step_back_and_no_further(self, run: Run) -> None:
        run.come_to(COUNCILS)
        run.key("Alt+Left")
        assert run.step == PLACES
        run.key("Alt+Left", 2)
        assert (run.step, run.window.place.page) == (YOU, "first_run")

    def test_tab_goes_in_reading_order(self, run: Run) -> None:
        run.come_to(PLACES, "bergen", "askøy")
        assert [name_of(widget) for widget in focusable(run.page)] == [
            "1. You, Ola Eksempel",
            "2. Municipalities, Bergen, Askøy",
            "Municipality",
            "City area in Bergen",
            "Remove Bergen",
            "City area in Askøy",
            "Remove Askøy",
            "Try with sample data",
            "Back",
            "Next",
        ]
        run.press("Next")
        run.press("Add this council")
        run.press("Add a council")
        council = run.councils[0]
        assert [name_of(widget) for widget in focusable(run.page)][3:] == [
            f"Change {council}",
            f"Remove {council}",
            "Kind of council",
            "Municipality",
            "Name of the council",
            "Fixed agenda items",
            "Meetings a year",
            "Agenda goes out, days before",
            "Cancel",
            "Add this council",
            "Try with sample data",
            "Skip",
            "Back",
            "Add and go on",
        ]

    def test_f6_goes_from_the_question_to_the_buttons_and_the_steps(self, run: Run) -> None:
        run.come_to(PLACES)
        run.key("F6")
        assert run.focus is run.find("Try with sample data")
        run.key("F6")
        assert run.focus is run.find("1. You")
        run.key("F6")
        assert run.focus is run.find("Municipality")

    def test_enter_on_any_field_goes_on_and_on_a_button_presses_it(self, run: Run) -> None:
        run.type("Ola")
        run.find("Police district").setFocus()
        run.key("Return")
        assert run.step == PLACES
        run.find("Back").setFocus()
        run.key("Return")
        assert run.step == YOU
        run.find("Police liaison officer", QPushButton).setFocus()
        run.key("Enter")
        assert run.step == PLACES

    def test_f1_names_only_keys_that_work_here(self, run: Run) -> None:
        run.key("F1")
        for words in ("Go on", "The step before", "Undo", "Larger text", "Next part of the page"):
            assert run.has(words) or run.shows(words), words
        for words in ("New meeting", "New action item", "Settings", "Today, to Ctrl+5"):
            assert not run.shows(words), words
        stood = run.focus
        run.key("Shift+F1")
        assert run.focus is run.find("The first day", Reader)
        run.key("Escape")
        assert run.focus is stood
        assert run.step == YOU

    def test_no_key_leads_past_it(self, run: Run) -> None:
        run.type("Ola")
        for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+,", "Ctrl+T", "Ctrl+M"):
            run.key(keys)
            assert (run.window.place.page, run.focus) == ("first_run", run.find("Name")), keys

    def test_steps_are_undone_by_name(self, run: Run) -> None:
        run.come_to(PLACES, "bergen")
        run.find("Back").setFocus()
        run.key("Ctrl+Z")
        assert run.places == []
        run.key("Ctrl+Y")
        assert run.places == ["Bergen"]
