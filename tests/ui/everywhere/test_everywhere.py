"""Every page and part of the program as anybody must be able to use it: by ear, by keys, in large and in longer words.

One window for each look goes through all of it; what only depends on how a page is made is looked at in one of them.
"""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTextEdit

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.pages import PAGES, PANELS
from tests.ui.access import doubles, faults, out_of_order, seen_in, what
from tests.ui.everywhere.conftest import Open
from tests.ui.everywhere.stretched import stretched
from tests.ui.everywhere.tour import STOPS, Walker, walk

LONGER = "longer words"
LOOKS = [  # language, text size, window
    (Language.NB, 100, (1024, 700)),
    (Language.NN, 100, (1440, 900)),
    (Language.NB, 200, (1920, 1080)),
    (Language.NN, 200, (1366, 768)),
    (Language.EN, 200, (1366, 768)),
    (LONGER, 100, (1024, 700)),
    (LONGER, 200, (1366, 768)),
]


@pytest.mark.parametrize(("words", "size", "window"), LOOKS, ids=lambda value: str(value).replace(" ", ""))
def test_nothing_is_cut_unnamed_too_small_or_out_of_reach(
    opened: Open, words: str, size: int, window: tuple[int, int]
) -> None:
    texts = stretched() if words == LONGER else texts_in(Language(words))
    walker = opened(texts, Theme(scale=size / 100))
    walker.window.resize(*window)
    found = {stop: wrong for stop in walk(walker) if (wrong := faults(walker.root, size / 100))}
    assert found == {}


def test_keys_reach_everything_in_reading_order_and_the_wheel_changes_nothing(opened: Open) -> None:
    walker = opened(texts_in(Language.EN), Theme())
    found = {stop: wrong for stop in walk(walker) if (wrong := [*faults(walker.root), *_by_keys(walker)])}
    assert found == {}


def _by_keys(walker: Walker) -> list[str]:
    wrong: list[str] = []
    for part in seen_in(walker.root):
        if isinstance(part, QTextEdit | QPlainTextEdit) and not part.tabChangesFocus():
            wrong.append(f"Tab stays in {what(part)}")
        if isinstance(part, QComboBox) and not part.hasFocus() and _turns(part):
            wrong.append(f"the wheel changes {what(part)}")
    if walker.window.page is not None:
        panes = walker.window.page.panes()
        wrong += [*out_of_order(panes), *doubles(panes)]
        wrong += [f"a pane without a name: {what(pane.widget)}" for pane in panes if not pane.widget.accessibleName()]
    return wrong


def _turns(box: QComboBox) -> bool:
    before = box.currentIndex()
    for turn in (120, -120):
        spot = QPointF(box.rect().center())
        event = QWheelEvent(
            spot, box.mapToGlobal(spot), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
    return box.currentIndex() != before


def test_the_way_goes_through_every_page_and_panel() -> None:
    """A new page is not forgotten here."""
    names = {stop.name.partition(",")[0] for stop in STOPS}
    parts_of_meeting = {"prepare", "hold", "finish"}
    assert parts_of_meeting < names
    assert {page.name for page in PAGES} - {"meeting"} <= names
    assert set(PANELS) <= names
