"""Today, read and used."""

from tests.ui.screen import Screen


def test_an_empty_desk_says_so(screen: Screen) -> None:
    assert screen.shows("Nothing is urgent")
    assert screen.shows("No meeting is planned.")
