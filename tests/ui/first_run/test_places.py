"""Step 2: the officer's municipalities, from the register of all of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.services import reference
from liaison_desk.ui.first_run.places import PlaceCard
from liaison_desk.ui.kit.suggestions import SuggestionList
from tests.ui.first_run.conftest import COUNCILS, PLACES, YOU, Run

FOUR = ("Bergen", "Askøy", "Øygarden", "Austevoll")
NEEDS = "More than three municipalities need an approval"


@pytest.fixture
def places(run: Run) -> Run:
    run.come_to(PLACES)
    return run


def area(run: Run, municipality: str) -> QLineEdit:
    return run.find(f"City area in {municipality}", QLineEdit)


def cards(run: Run) -> list[PlaceCard]:
    return [card for card in run.window.findChildren(PlaceCard) if card.isVisible()]


def sentence(run: Run) -> str:
    return str(run.page.places.search.error)


class TestTypeAhead:
    def test_letters_offer_and_enter_takes_the_first(self, places: Run) -> None:
        assert places.focus is places.find("Municipality", QLineEdit)
        places.type("øy")
        assert places.offered()[:4] == ["Øyer, 3440", "Øystre Slidre, 3453", "Øygarden, 4626", "Kvitsøy, 1144"]
        places.key("Down", 2)
        places.key("Return")
        assert places.places == ["Øygarden"]
        assert (places.focus, places.find("Municipality", QLineEdit).text()) == (places.find("Municipality"), "")
        assert places.shows("Vest politidistrikt")
        assert places.shows("1 of normally up to 3")

    def test_by_mouse(self, places: Run) -> None:
        places.type("våler")
        assert places.offered() == ["Våler (Østfold), 3114", "Våler (Innlandet), 3419"]
        (rows,) = [found for found in places.window.findChildren(SuggestionList) if found.isVisible()]
        spot = rows.visualRect(rows.model().index(1, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        places.settle()
        assert [(m.name, m.number, m.county) for m in places.stored.municipalities] == [("Våler", "3419", "Innlandet")]

    def test_numbers_and_every_spelling(self, places: Run) -> None:
        for typed, offered, chosen in (
            ("1818", "Herøy (Nordland), 1818", "Herøy"),
            ("oeygard", "Øygarden, 4626", "Øygarden"),
            ("aas", "Ås, 3218", "Ås"),
            ("hol", "Hol, 3330", "Hol"),
            ("karas", "Karasjok, 5610", "Karasjok"),
            ("guovda", "Kautokeino, Guovdageaidnu, 5612", "Kautokeino"),
            ("porsanki", "Porsanger, Porsanki, 5622", "Porsanger"),
            ("voss", "Voss, 4621", "Voss"),
        ):
            before = places.places
            places.type(typed)
            assert places.offered()[0] == offered
            places.key("Return")
            assert set(places.places) - set(before) == {chosen}

    def test_the_officers_own_district_comes_first(self, run: Run) -> None:
        run.pick("Police district", "Vest politidistrikt")
        run.find("Name").setFocus()
        run.come_to(PLACES)
        run.type("øy")
        assert run.offered()[0] == "Øygarden, 4626"

    def test_the_facts_come_from_the_register(self, places: Run) -> None:
        places.choose("porsanger")
        (place,) = places.stored.municipalities
        (entry,) = [e for e in reference.register() if e.number == "5622"]
        assert (place.sami_name, place.kven_name, place.county, place.police_district) == (
            "Porsángu",
            "Porsanki",
            "Finnmark",
            entry.police_district,
        )
        assert (place.language_form, place.in_sami_area, place.population) == (
            entry.language_form,
            True,
            entry.population,
        )
        assert place.assigned_from == places.context.today()

    def test_letters_that_fit_several_are_asked_about(self, places: Run) -> None:
        places.type("Herøy")
        places.key("Escape")
        places.press("Next")
        assert places.step == PLACES
        assert sentence(places) == "Choose one from the list with the arrow keys and Enter, or empty the field."
        assert places.find("Municipality", QLineEdit).text() == "Herøy"
        places.key("Down")
        assert sentence(places) == ""
        assert len(places.offered()) == 2

    def test_letters_that_fit_none_are_kept(self, places: Run) -> None:
        places.type("Atlantis")
        assert places.offered() == []
        places.key("Return")
        assert (places.step, sentence(places)) == (PLACES, "No municipality has this name or number.")
        assert places.find("Municipality", QLineEdit).text() == "Atlantis"
        places.key("Backspace")
        assert sentence(places) == ""

    def test_a_whole_name_needs_no_list(self, places: Run) -> None:
        places.type("hole")
        places.key("Escape")
        places.key("Return")
        assert (places.step, places.places) == (COUNCILS, ["Hole"])


class TestParts:
    def test_a_city_area_by_keys(self, places: Run) -> None:
        places.choose("bergen")
        places.key("Tab")
        assert places.focus is area(places, "Bergen")
        assert area(places, "Bergen").placeholderText() == "The whole municipality"
        places.type("Bergen vest")
        places.key("Return")
        assert (places.step, places.focus) == (PLACES, places.find("Municipality"))
        assert places.places == ["Bergen vest"]
        assert places.shows("Bergen vest")  # in the rail

    def test_several_parts_count_as_one_municipality(self, places: Run) -> None:
        places.choose("bergen")
        area(places, "Bergen").setFocus()
        places.type("Bergen vest")
        places.choose("4601")
        assert places.places == ["Bergen", "Bergen vest"]
        assert places.shows("1 of normally up to 3")

    def test_the_same_twice_is_refused_in_words(self, places: Run) -> None:
        places.choose("bergen")
        places.choose("bergen")
        assert places.places == ["Bergen"]
        assert sentence(places).startswith("Bergen is among your municipalities already.")

    def test_the_same_part_twice_stops_beside_its_field(self, places: Run) -> None:
        places.choose("bergen")
        area(places, "Bergen").setFocus()
        places.type("vest")
        places.choose("bergen")
        whole = next(card.area for card in cards(places) if not card.area.edit.text())
        whole.edit.setFocus()
        places.type("Vest")
        places.press("Next")
        assert places.step == PLACES
        assert whole.error.startswith("Vest is among your municipalities already.")
        assert whole.edit.text() == "Vest"
        assert places.places == ["Bergen", "vest"]

    def test_a_part_that_is_being_written_counts_with_the_step(self, places: Run) -> None:
        places.choose("bergen")
        area(places, "Bergen").setFocus()
        places.type("Bergen vest")
        places.press("Next")
        assert places.places == ["Bergen vest"]
        places.press("Back")
        assert area(places, "Bergen").text() == "Bergen vest"


class TestRemoved:
    def test_by_mouse_and_back_with_undo(self, places: Run) -> None:
        places.choose("bergen")
        places.choose("askøy")
        places.press("Remove Bergen")
        assert places.places == ["Askøy"]
        assert places.focus is places.find("Municipality")
        places.press("Undo: Bergen is removed")
        assert places.places == ["Bergen", "Askøy"]

    def test_by_keys(self, places: Run) -> None:
        places.choose("bergen")
        places.key("Tab", 2)
        assert places.focus is places.find("Remove Bergen")
        places.key("Return")
        assert (places.step, places.places) == (PLACES, [])
        assert places.focus is places.find("Municipality")
        assert not places.shows("Chosen")

    def test_with_a_council_it_stays_and_says_why(self, run: Run) -> None:
        run.come_to(COUNCILS, "bergen")
        run.press("Add this council")
        run.press("Back")
        run.press("Remove Bergen")
        (card,) = cards(run)
        assert card.area.error == "Bergen has councils. Remove them in the next step first."
        assert run.places == ["Bergen"]


class TestMoreThanThree:
    def test_a_fourth_is_allowed_and_says_what_it_needs(self, places: Run) -> None:
        for name in FOUR[:3]:
            places.choose(name)
        assert not places.shows(NEEDS)
        places.choose(FOUR[3])
        assert places.shows(NEEDS)
        assert places.shows("4 of normally up to 3")
        top = QPoint(0, 0)
        notice, first = places.find(NEEDS), cards(places)[0]
        assert notice.mapTo(places.page, top).y() < first.mapTo(places.page, top).y()  # in sight where many are chosen
        places.key("Return")
        assert (places.step, len(places.places)) == (COUNCILS, 4)

    def test_the_notice_goes_with_the_fourth(self, places: Run) -> None:
        for name in FOUR:
            places.choose(name)
        assert places.shows(NEEDS)
        places.press("Remove Askøy")
        assert not places.shows(NEEDS)

    def test_a_fourth_part_of_one_city_is_no_fourth_municipality(self, places: Run) -> None:
        for part in ("sentrum", "nord", "sør"):
            places.choose("bergen")
            next(card.area for card in cards(places) if not card.area.edit.text()).setFocus()
            places.type(part)
        places.choose("bergen")
        assert len(places.places) == 4
        assert not places.shows(NEEDS)

    def test_a_business_liaison_officer_hears_nothing_of_it(self, run: Run) -> None:
        run.come_to(PLACES, *FOUR, role=OfficerRole.BUSINESS)
        assert len(run.all(Municipality)) == 4
        assert not run.shows(NEEDS)
        assert not run.shows("normally")
        assert run.shows("This may be left empty.")

    def test_nor_does_one_who_has_not_said_the_name_yet(self, run: Run) -> None:
        run.press("Business liaison officer")
        run.press("Skip")
        for name in FOUR:
            run.choose(name)
        assert not run.shows(NEEDS)
        assert not run.shows("normally")

    def test_the_role_may_be_changed_afterwards(self, run: Run) -> None:
        run.come_to(PLACES, *FOUR, role=OfficerRole.BUSINESS)
        run.press("Back")
        run.press("Police liaison officer")
        run.press("Next")
        assert run.shows(NEEDS)


class TestGoingOn:
    def test_nothing_need_be_chosen(self, places: Run) -> None:
        places.key("Return")
        assert (places.step, places.places) == (COUNCILS, [])
        assert places.page.rail.buttons[PLACES].accessibleName() == "2. Municipalities, Where you work"
        assert places.page.rail.buttons[PLACES].accessibleDescription() == ""  # passed by, not done

    def test_back_and_forth_keeps_the_letters(self, places: Run) -> None:
        places.type("Atla")
        places.press("Back")
        assert places.step == YOU
        places.press("2. Municipalities")
        assert places.find("Municipality", QLineEdit).text() == "Atla"

    def test_what_is_half_typed_is_there_the_next_time(self, places: Run, again: Callable[[], None]) -> None:
        places.choose("bergen")
        places.find("Municipality").setFocus()
        places.type("ask")
        area(places, "Bergen").setFocus()
        places.type("Bergen ves")
        again()
        assert places.step == PLACES
        assert places.find("Municipality", QLineEdit).text() == "ask"
        assert area(places, "Bergen").text() == "Bergen ves"
        assert places.places == ["Bergen ves"]
