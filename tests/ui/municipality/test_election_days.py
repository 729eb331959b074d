"""Election day and constitution on the municipality page: expected, written, refused, given up."""

from liaison_desk.services import elections
from tests.ui.municipality.conftest import Town
from tests.ui.screen import Screen

ELECTION, CONSTITUTED = "Municipal election 2027", "New municipal council constituted, 2027"


def known(town: Town) -> list[tuple[object, object]]:
    with town.world.desk.read() as reader:
        return [(each.election_on, each.constituted_on) for each in elections.known(reader, [town.row.id])]


def test_the_days_are_expected_until_they_are_written(town: Town, screen: Screen) -> None:
    expected = "expected 13 September 2027, new municipal council constituted by 31 October 2027"
    assert screen.shows(expected)
    screen.key("F2")
    screen.write(CONSTITUTED, "12.10.2027")
    screen.write(ELECTION, "6.9.2027")
    ((election, constituted),) = known(town)
    assert (str(election), str(constituted)) == ("2027-09-06", "2027-10-12")
    screen.press("Done changing the municipality")
    assert screen.shows("6 September 2027, new municipal council constituted 12 October 2027")
    screen.key("F2")
    screen.write(ELECTION, "")
    screen.write(CONSTITUTED, "")
    assert known(town) == []
    screen.press("Done changing the municipality")
    assert screen.shows(expected)


def test_a_day_that_cannot_be_is_refused_beside_its_field(town: Town, screen: Screen) -> None:
    screen.key("F2")
    screen.write(ELECTION, "6.9.2028")
    assert town.error(ELECTION) == "Write a day in 2027."
    screen.write(CONSTITUTED, "1.9.2027")
    assert town.error(CONSTITUTED) == "The council is constituted after the election."
    assert known(town) == []
