"""The finishing part as a whole: where there is little room, by its keys, for a screen reader."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.labels import Elided, Paragraph
from liaison_desk.ui.meeting.finish.checklist import Checklist
from liaison_desk.ui.meeting.finish.next_step import NextStep
from tests.ui.meeting.finish.finishing import Finishing
from tests.ui.screen import name_of
from tests.ui.stray import no_stray_windows


def resize(finish: Finishing, width: int, height: int) -> None:
    finish.screen.window.resize(width, height)
    finish.screen.settle()


def seen(finish: Finishing, kind: type[QWidget]) -> QWidget | None:
    found = [one for one in finish.screen.window.findChildren(kind) if one.isVisible()]
    return found[0] if found else None


class TestLittleRoom:
    def test_the_next_step_is_a_bar_along_the_bottom(self, finish: Finishing) -> None:
        resize(finish, 1024, 700)
        assert seen(finish, Checklist) is None
        bar = seen(finish, NextStep)
        assert bar is not None
        assert bar.mapTo(finish.screen.window, QPoint()).y() > 600
        assert bar.width() > 1000
        assert finish.steps == ["Finish the minutes *", "Checklist"]
        finish.step("Finish the minutes")
        finish.key("Return")
        assert finish.file.is_locked

    def test_the_checklist_comes_as_a_drawer_and_goes(self, finish: Finishing) -> None:
        resize(finish, 1024, 700)
        finish.step("Checklist")
        assert seen(finish, Checklist) is not None
        assert finish.focus_says == "Change: Attendance"  # the first thing in it
        finish.key("Escape")
        assert seen(finish, Checklist) is None
        assert finish.focus_says == "Checklist"
        finish.key("F6")
        finish.key("F6")
        assert seen(finish, Checklist) is not None

    def test_the_archive_reference_is_asked_for_in_the_drawer(self, finish: Finishing) -> None:
        resize(finish, 1024, 700)
        finish.step("Finish the minutes")
        finish.key("Return", 3)  # locked, sent
        finish.step("Register the archive reference")
        assert finish.focus_says == "Archive reference, police: Minutes, version 1"
        finish.type("2026/417")
        finish.key("Escape")
        assert finish.minutes.police_reference == "2026/417"

    def test_wide_again_it_is_all_beside_the_minutes(self, finish: Finishing) -> None:
        resize(finish, 1024, 700)
        resize(finish, 1440, 900)
        assert seen(finish, Checklist) is not None
        assert "Checklist" not in finish.steps
        assert finish.shows("Finishing locks the minutes. A later change becomes a new version.")

    @pytest.mark.parametrize("size", [(1024, 700), (800, 600)])
    def test_nothing_is_cut(self, finish: Finishing, size: tuple[int, int]) -> None:
        resize(finish, *size)
        finish.step("Checklist")
        for one in finish.part.findChildren(QPushButton):
            if one.isVisible():
                assert one.width() >= one.sizeHint().width(), one.text()
                assert min(one.width(), one.height()) >= 24, one.text()
        for label in finish.part.findChildren(QLabel):
            if not label.isVisible() or not label.text() or isinstance(label, Elided):
                continue
            if isinstance(label, Paragraph):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
            else:
                assert label.width() >= label.minimumSizeHint().width(), label.text()


class TestKeys:
    def test_f6_goes_from_the_minutes_to_the_checklist_to_the_step(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.key("F6")
        assert finish.focus_says == "Change: Attendance"
        finish.key("F6")
        assert finish.focus_says == "Finish the minutes"
        finish.key("F6")
        assert finish.at == "Ringe rektor"

    def test_tab_goes_in_reading_order(self, finish: Finishing) -> None:
        names = [name_of(stop) for stop in focusable(finish.part)]
        expected = ["11:20, Decision, Referatet er godkjent.", "Next meeting, in words", "Change: Attendance"]
        expected += ["Show the document", "Add", "Participants"]
        expected += ["Finish the minutes"]
        assert [name for name in names if name in expected] == expected

    def test_tab_comes_from_a_line_to_what_lies_over_it(self, finish: Finishing) -> None:
        finish.stand("Ringe rektor")
        finish.key("Tab")
        assert finish.focus_says == "More"

    def test_f1_tells_them(self, finish: Finishing) -> None:
        finish.key("F1")
        for words in ("Change the line", "Take the line out", "Move the chosen line", "See the minutes as a document"):
            assert finish.shows(words)

    def test_every_stop_has_a_name(self, finish: Finishing) -> None:
        assert [stop for stop in focusable(finish.part) if not name_of(stop)] == []

    def test_a_line_is_one_sentence(self, finish: Finishing) -> None:
        assert finish.line("Ringe rektor").accessibleName() == (
            "11:20, Action item, Ringe rektor, Kari Prøve, Fri 4 Dec"
        )

    def test_the_signs_of_the_checklist_are_said(self, finish: Finishing) -> None:
        checklist = seen(finish, Checklist)
        assert checklist is not None
        says = [label.accessibleName() for label in checklist.findChildren(QLabel) if label.accessibleName()]
        assert [words for words in says if words in ("Done", "Not done")] == ["Done"] * 3 + ["Not done"] * 4


def test_no_window_flashes_up(finish: Finishing) -> None:
    finish.screen.go("today")
    with no_stray_windows():
        finish.enter()
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.key("Return")
        finish.step("Finish the minutes")
        finish.key("Return", 3)
