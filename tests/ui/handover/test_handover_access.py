"""The pages of a handover at every size: nothing cut, nothing without a name."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from liaison_desk.domain.handover import Likeness, Taken
from liaison_desk.domain.ids import ContactId
from liaison_desk.services.handover import Written
from liaison_desk.services.handover_giving import Pair
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.handover.test_handover_page import CODE, LABEL, clash, preview, show
from tests.ui.screen import Screen


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 2.0)])
def test_nothing_is_clipped_unnamed_or_too_small(
    qapp: QApplication, pictures: Path, screen: Screen, width: int, height: int, scale: float
) -> None:
    Theme(scale=scale).apply(qapp, pictures)
    screen.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    screen.window.resize(width, height)
    screen.go("handover")
    assert faults(screen.page, scale) == []
    screen.go("handover", part="make")
    screen.press("For a deputy", QPushButton)
    screen.press("Make the file", QPushButton)
    assert faults(screen.page, scale) == []
    written = Written(LABEL, Path("Handover Askøy 2026-11-24.ldhandover"), ())
    held(screen.context).made = Pair(written, Path("The first thirty days, Askøy.pdf"), CODE)
    screen.page._shown.show_state()
    screen.settle()
    assert screen.shows(CODE)
    assert faults(screen.page, scale) == []
    screen.go("handover", part="take_in")
    assert faults(screen.page, scale) == []
    person = Likeness(ContactId("a"), ContactId("b"), "Kari Lunde med et langt etternavn", "Askøy kommune")
    long = clash(1, value="Politiet orienterte om kveldene ved stasjonen. " * 40)
    hold = show(screen, preview(clash(0), long, clash(2, is_settled=True), likenesses=(person,), owned=4))
    screen.page._shown._now.show_failure("No backup could be made. Is there room on the disk?")
    screen.settle()
    assert faults(screen.page, scale) == []
    hold.forget_file()
    hold.taken = Taken(LABEL, 162, 5, 1, 3, 4, ("12/26 b",))
    screen.page._shown._show_state()
    screen.settle()
    assert screen.shows("12/26 b")
    assert faults(screen.page, scale) == []
