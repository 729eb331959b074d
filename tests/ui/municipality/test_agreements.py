"""Agreements on the municipality page: their story, their fields, and the revisions before."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from liaison_desk.domain.agreements import AgreementFile, AgreementPeriod, AgreementState, RevisionRule
from liaison_desk.services import agreements
from liaison_desk.ui.kit.status import Pill
from tests.ui.municipality.conftest import Town
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen

OWN = "Cooperation agreement"
CHANGE, DONE = f"Change: {OWN}", f"Done changing: {OWN}"


class Agreed:
    """What the store and the card say."""

    def __init__(self, screen: Screen, town: Town) -> None:
        self.screen, self.town = screen, town

    @property
    def all(self) -> list[AgreementFile]:
        with self.town.world.desk.read() as reader:
            return agreements.of_municipality(reader, self.town.id)

    @property
    def period(self) -> AgreementPeriod:
        return self.all[0].newest.period

    @property
    def story(self) -> list[str]:
        return [pill.text() for pill in self.screen.page.agreements.findChildren(Pill) if pill.isVisible()]

    def choose(self, name: str, words: str) -> None:
        box = self.screen.find(name, QComboBox)
        box.setFocus()
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())
        self.screen.settle()

    def sign(self, day: str = "25.10.2018") -> None:
        self.screen.press("New agreement")
        self.screen.write("Signed on", day)
        self.screen.press(DONE)


@pytest.fixture
def agreed(screen: Screen, town: Town) -> Agreed:
    return Agreed(screen, town)


def test_where_there_is_none_nothing_is_asked_for(screen: Screen, agreed: Agreed) -> None:
    assert screen.shows("No agreement is recorded. It is voluntary")
    assert not screen.shows("Focus areas")


def test_a_new_one_is_signed_and_tells_when_it_is_revised(screen: Screen, agreed: Agreed) -> None:
    screen.press("New agreement")
    assert screen.focus.accessibleName() == "State"
    assert agreed.period.state is AgreementState.OFFERED
    screen.write("Signed on", "14.5.2024")
    assert screen.find("State", QComboBox).currentText() == "Accepted"
    assert screen.find("Next revision", QLineEdit).text() == "Monday 1 November 2027"
    screen.key("Esc")
    assert screen.focus.accessibleName() == CHANGE
    assert agreed.story == ["Signed 14 May 2024", "Next revision after the election in 2027"]
    assert screen.shows("Øygarden kommune, Vest politidistrikt")
    screen.key("Ctrl+Z")
    assert agreed.story == ["Offered"]
    screen.key("Ctrl+Z")
    assert screen.shows("No agreement is recorded.")


@pytest.mark.parametrize(
    ("field", "words", "read"),
    [
        ("Name of the agreement", "Sandgotna skole", lambda a: a.all[0].agreement.name),
        ("Parties", "Øygarden, fylket", lambda a: a.period.parties),
        ("Signed by", "Kari Prøve, ordfører", lambda a: a.period.signatories),
        ("Scope", "Forebygging", lambda a: a.period.scope),
        ("Police case", "24/10312", lambda a: a.period.police_reference),
        ("Municipality's case", "2024/551", lambda a: a.period.municipality_reference),
        ("Valid from", "1.1.2024", lambda a: a.period.valid_from),
        ("Valid until", "31.12.2028", lambda a: a.period.valid_until),
    ],
)
def test_every_field_is_kept_as_it_is_left(
    screen: Screen, agreed: Agreed, field: str, words: str, read: Callable[[Agreed], object]
) -> None:
    screen.press("New agreement")
    screen.write(field, words)
    kept = read(agreed)
    assert (kept.strftime("%-d.%-m.%Y") if isinstance(kept, date) else kept) == words
    screen.press(screen.find("Done changing:").accessibleName())
    screen.press(screen.find("See the whole agreement:").accessibleName())
    seen = kept.strftime("%-d %B %Y") if isinstance(kept, date) else words
    assert screen.shows(seen)


def test_an_end_before_the_start_is_said_beside_the_field(screen: Screen, agreed: Agreed, town: Town) -> None:
    screen.press("New agreement")
    screen.write("Valid from", "1.1.2024")
    screen.write("Valid until", "1.1.2023")
    assert town.error("Valid until") == "The end must be after the start."
    assert agreed.period.valid_until is None
    screen.write("Valid until", "1.1.2025")
    assert (town.error("Valid until"), agreed.period.valid_until) == ("", date(2025, 1, 1))


def test_the_expected_day_can_be_changed_and_given_back(screen: Screen, agreed: Agreed) -> None:
    agreed.sign("14.5.2024")
    screen.press(CHANGE)
    screen.write("Next revision", "15.1.2028")
    assert agreed.period.revise_on == date(2028, 1, 15)
    screen.write("Next revision", "")
    assert agreed.period.revise_on is None
    assert screen.find("Next revision", QLineEdit).text() == "Monday 1 November 2027"
    screen.write("Next revision", "1.11.2027")
    assert agreed.period.revise_on is None  # what the rule gives follows the rule


def test_a_fixed_day_and_no_revision(screen: Screen, agreed: Agreed) -> None:
    agreed.sign("14.5.2024")
    screen.press(CHANGE)
    agreed.choose("Revision", "On a fixed date")
    screen.write("Next revision", "1.3.2026")
    assert (agreed.period.rule, agreed.period.revise_on) == (RevisionRule.FIXED, date(2026, 3, 1))
    screen.press(DONE)
    assert agreed.story[-1] == "Next revision 1 March 2026"
    screen.press(CHANGE)
    agreed.choose("Revision", "No revision agreed")
    assert not screen.has("Next revision")
    screen.press(DONE)
    assert agreed.story == ["Signed 14 May 2024"]
    screen.press(CHANGE)
    screen.write("Valid until", "31.12.2026")
    screen.press(DONE)
    assert agreed.story[-1] == "Valid until 31 December 2026"


@pytest.mark.parametrize("state", ["Declined", "Another form", "Ended"])
def test_it_is_voluntary(screen: Screen, agreed: Agreed, state: str) -> None:
    screen.press("New agreement")
    agreed.choose("State", state)
    screen.press(DONE)
    assert agreed.story[0] == state


def test_a_revision_keeps_the_one_before_readable(screen: Screen, agreed: Agreed) -> None:
    agreed.sign()
    screen.press(CHANGE)
    screen.write("Scope", "Slik det var")
    screen.press("New revision")
    assert screen.shows("A new revision is begun")
    screen.write("Scope", "Slik det er")
    screen.write("Signed on", "14.5.2024")
    screen.press(DONE)
    assert agreed.story == [
        "Signed 25 October 2018",
        "Revised 14 May 2024",
        "Next revision after the election in 2027",
    ]
    assert not screen.shows("Slik det var")
    screen.press(f"See the whole agreement: {OWN}")
    assert screen.shows("Slik det var")
    screen.key("Space")
    assert not screen.shows("Slik det var")


def test_an_unsettled_revision_is_not_revised_but_can_be_removed(screen: Screen, agreed: Agreed) -> None:
    agreed.sign()
    screen.press(CHANGE)
    assert not screen.has("Remove the offer")  # it has been in force
    screen.press("New revision")
    screen.press("New revision")
    assert screen.shows("The last revision is not settled yet.")
    screen.press("Remove the offer")
    assert screen.shows(f"{OWN}: the offer is removed")
    assert [part.period.signed_on for part in agreed.all[0].periods] == [date(2018, 10, 25)]
    screen.key("Ctrl+Z")
    assert len(agreed.all[0].periods) == 2


def test_a_removed_agreement_leaves_the_keyboard_on_the_card(screen: Screen, agreed: Agreed) -> None:
    screen.press("New agreement")
    screen.press("Remove the offer")
    assert agreed.all == []
    assert screen.focus.accessibleName() == "New agreement"


def test_several_with_focus_areas_of_their_own(screen: Screen, agreed: Agreed) -> None:
    agreed.sign()
    screen.press("New agreement")
    screen.write("Name of the agreement", "Sandgotna skole")
    screen.press("Done changing: Sandgotna skole")
    assert screen.has("Change the focus areas: Sandgotna skole")
    assert screen.has(f"Change the focus areas: {OWN}")
    names = [label.text() for label in screen.page.agreements.findChildren(QLabel) if label.isVisible()]
    assert names.index(OWN) < names.index("Sandgotna skole")


def test_half_a_date_is_there_after_a_crash(screen: Screen, agreed: Agreed, tmp_path: Path) -> None:
    screen.press("New agreement")
    screen.find("Signed on", QLineEdit).setFocus()
    screen.type("25.1")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("municipality", agreed.town.id)
        again.press(CHANGE)
        assert again.find("Signed on", QLineEdit).text() == "25.1"


def test_the_police_bylaws(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.write("Police bylaws last revised", "20.11.2024")
    screen.write("Next review of the bylaws", "1.11.2028")
    assert (town.row.bylaws_revised_on, town.row.bylaws_review_on) == (date(2024, 11, 20), date(2028, 11, 1))
    screen.key("F2")
    assert screen.shows("revised 20 November 2024, next review 1 November 2028")
