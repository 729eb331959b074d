import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.suggestions import Suggestion, SuggestionList, heading
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply


def test_a_row_reads_as_a_sentence(qtbot: QtBot) -> None:
    view = SuggestionList("Personer")
    qtbot.addWidget(view)
    view.show_rows([Suggestion("Kari Lunde", 1, "SLT-koordinator", "til stede"), heading("Alle")])
    first = view.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Kari Lunde, SLT-koordinator, til stede"


def drawn(view: SuggestionList, *rows: Suggestion, current: bool = True) -> QImage:
    view.show_rows(rows, preselect=current)
    view.resize(420, view.height_of_rows())
    return view.viewport().grab().toImage()


@pytest.fixture
def plain(qtbot: QtBot) -> SuggestionList:
    made = SuggestionList(role="body")
    qtbot.addWidget(made)
    made.resize(420, 100)
    made.show()
    return made


@pytest.mark.parametrize(
    "other",
    [
        Suggestion("Askøy kommune", bold=(0, 5)),
        Suggestion("Askøy kommune", meta="Vestland"),
        Suggestion("Askøy kommune", right="4627"),
        Suggestion("Askøy kommune", icon=Icon.LANDMARK),
        Suggestion("Askøy kommune", initials="AK"),
        Suggestion("Askøy kommune", keys=("1",)),
        Suggestion("Askøy kommune", offers=True),
        Suggestion("Askøy kommune", apart=True),
        heading("Askøy kommune"),
    ],
    ids=["bold", "meta", "right", "icon", "initials", "keys", "offers", "apart", "heading"],
)
def test_all_that_a_row_says_is_drawn(plain: SuggestionList, other: Suggestion) -> None:
    assert drawn(plain, other) != drawn(plain, Suggestion("Askøy kommune"))


def test_the_bold_part_is_the_part_that_was_typed(plain: SuggestionList) -> None:
    first = drawn(plain, Suggestion("Askøy kommune", bold=(0, 5)))
    last = drawn(plain, Suggestion("Askøy kommune", bold=(6, 13)))
    assert first != last


def test_long_words_stay_inside_their_row(plain: SuggestionList, light: Theme) -> None:
    long = "Samarbeid om trygge lokalsamfunn og forebygging av kriminalitet " * 2
    for row in (
        Suggestion(long, meta=long, right="4627"),
        Suggestion(long, bold=(0, 4), right="4627"),
        Suggestion("Kort", meta=long, right="4627"),
    ):
        image = drawn(plain, row, current=False)
        gap = {image.pixelColor(x, y).name().upper() for x in range(366, 376) for y in range(image.height())}
        assert gap == {light.hex("surface")}, "room between the words and what stands at the right"


def test_the_current_row_can_be_seen_in_high_contrast_too(plain: SuggestionList, apply: Apply) -> None:
    for look in (Theme(), Theme(high_contrast=True)):
        apply(look)
        assert drawn(plain, Suggestion("Askøy")) != drawn(plain, Suggestion("Askøy"), current=False)
