"""Each step in a small window and with large text, with all that can stand on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.first_run.conftest import COUNCILS, PLACES, STORAGE, Run
from tests.ui.stray import no_stray_windows

LOOKS = {1.0: ((1440, 900), (1024, 700)), 2.0: ((1920, 1200),)}  # the size of the text, and of the window


def _you(run: Run) -> None:
    run.press("Next")  # and the sentence about the name


def _places(run: Run) -> None:
    run.come_to(PLACES, "aurskog-høland", "porsanger", "1818", "bergen")
    run.type("bergen")
    run.key("Return")  # a second time
    run.type("atlantis")
    run.press("Next")


def _councils(run: Run) -> None:
    run.come_to(COUNCILS, "aurskog-høland", "porsanger", "1818")
    run.pick("Kind of council", "Regional police council")
    run.press("Add this council")
    run.press("Add a council")
    run.write("Meetings a year", "99")
    run.write("Agenda goes out, days before", "99")


def _storage(run: Run) -> None:
    run.come_to(STORAGE, "bergen")
    run.find_way()
    run.press("With a passphrase")
    run.press("Next")  # and the sentence about its length


def _code(run: Run) -> None:
    run.come_to(STORAGE)
    run.find_way()
    run.press("Next")


def _code_back(run: Run) -> None:
    run.come_to(STORAGE)
    run.secure()
    run.type("x")
    run.press("Begin")


EVERY: list[Callable[[Run], None]] = [_you, _places, _councils, _storage, _code, _code_back]


@pytest.mark.parametrize("scale", LOOKS)
@pytest.mark.parametrize("go", EVERY)
def test_nothing_is_clipped_unnamed_too_small_or_out_of_sight(
    qapp: QApplication, pictures: Path, run: Run, go: Callable[[Run], None], scale: float
) -> None:
    Theme(scale=scale).apply(qapp, pictures)
    run.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    go(run)
    for width, height in LOOKS[scale]:
        run.window.resize(width, height)
        run.settle()
        assert faults(run.page, scale) == []
        for _ in range(12):
            run.key("Tab")
            assert _is_in_sight(run.focus)


@pytest.fixture
def small(run: Run) -> Run:
    run.window.resize(1024, 700)
    run.settle()
    return run


def test_the_fourth_municipality_s_notice_is_in_sight(small: Run) -> None:
    small.come_to(PLACES, "aurskog-høland", "porsanger", "1818", "bergen")
    notice = small.find("More than three municipalities need an approval")
    assert _is_in_sight(notice)


def test_the_foot_stands_in_line_with_what_is_asked(small: Run) -> None:
    """Also where the question scrolls, and a bar takes room beside it."""
    small.come_to(COUNCILS, "bergen")
    form, button = small.page.councils.form, small.page.next
    assert _right(form, small) == _right(button, small)
    small.window.resize(1440, 1000)
    small.settle()
    assert _right(form, small) == _right(button, small)


def test_no_window_flashes_up_on_the_way(run: Run) -> None:
    with no_stray_windows():
        _places(run)
        run.find("Municipality").setFocus()
        run.key("Ctrl+A")
        run.key("Delete")
        run.press("Next")
        run.press("Add this council")
        run.press("Add a council")
        run.press("Skip")
        run.begin()


def _right(widget: QWidget, run: Run) -> int:
    return widget.mapTo(run.page, QPoint(widget.width(), 0)).x()


def _is_in_sight(widget: QWidget) -> bool:
    """Its head, inside whatever scrolls around it and inside the window."""
    part = widget.parentWidget()
    while part is not None and not isinstance(part, QScrollArea):
        part = part.parentWidget()
    room = part.viewport() if isinstance(part, QScrollArea) else widget.window()
    return room.rect().adjusted(0, -1, 0, 0).contains(widget.mapTo(room, QPoint(0, 0)))
