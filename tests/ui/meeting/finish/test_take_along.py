"""The minutes for other programs, and the last question before they speak of individuals."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from liaison_desk.domain.changes import Op
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import disclosure, documents, minutes
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.finish.finishing import LAST, MUNICIPALITY, OPENING, SECRET, Finishing


class TestWord:
    def test_a_draft_is_saved_where_one_says(self, finish: Finishing, tmp_path: Path) -> None:
        finish.press("Save as Word for comments")
        assert proposed(finish.screen) == "2026-11-24 Referat Politirådet i Øygarden utkast.docx"
        answer(finish.screen, tmp_path / "utkast.docx")
        finish.screen.wait(lambda: (tmp_path / "utkast.docx").exists())
        words = [p.text for p in Document(io.BytesIO((tmp_path / "utkast.docx").read_bytes())).paragraphs]
        assert words[0] == "Utkast"
        assert "Kommunen orienterte." in words
        assert not any(SECRET in text for text in words)
        finish.screen.wait(lambda: finish.said == "Saved as utkast.docx")

    def test_finished_minutes_are_no_draft(self, finish: Finishing) -> None:
        finish.step("Finish the minutes")
        finish.key("Return")
        assert not finish.screen.has("Save as Word for comments")
        assert finish.screen.has("Copy as formatted text")


class TestCopy:
    @pytest.mark.parametrize(
        "ask",
        [
            lambda finish: finish.key("Ctrl+Shift+C"),
            lambda finish: finish.press("Copy as formatted text"),
        ],
        ids=["key", "mouse"],
    )
    def test_with_form_and_without(self, finish: Finishing, ask: Callable[[Finishing], None]) -> None:
        QGuiApplication.clipboard().setText("before")
        ask(finish)
        finish.screen.wait(lambda: QGuiApplication.clipboard().text() != "before")
        copied = QGuiApplication.clipboard().mimeData()
        for form in (copied.html(), copied.text()):
            assert "Kommunen orienterte." in form
            assert SECRET not in form
        assert "<h1>Referat</h1>" in copied.html()
        assert finish.said == "The full version is copied: only for those who took part. Paste it where you want it."

    def test_what_is_being_typed_is_in_it(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.key("Ctrl+End")
        finish.type(" Og svarte.")
        finish.key("Ctrl+Shift+C")
        finish.screen.wait(lambda: "orienterte. Og svarte." in QGuiApplication.clipboard().text())

    def test_where_it_fails_it_says_so(self, finish: Finishing, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> tuple[str, str]:
            raise ValueError

        monkeypatch.setattr(documents, "minutes_to_copy", broken)
        finish.press("Copy as formatted text")
        finish.screen.wait(lambda: finish.shows("The minutes could not be copied. The log tells more."))


class TestVersion:
    """For whom it is: anyone may have the public version alone."""

    def assess(self, finish: Finishing) -> None:
        with finish.world.desk.write(Op.ASSESS) as work:
            for title in (OPENING, LAST):
                disclosure.assess_case(work, finish.item(title).id)
            case = finish.item(MUNICIPALITY).id
            disclosure.assess_case(work, case, access=Access.EXEMPT, ground="offl24_3", scope=Scope.TEXT)
            disclosure.assess_surroundings(work, finish.meeting.id, DocumentKind.MINUTES)
        finish.screen.settle()

    def copied(self, finish: Finishing) -> str:
        QGuiApplication.clipboard().setText("before")
        finish.key("Ctrl+Shift+C")
        finish.screen.wait(lambda: QGuiApplication.clipboard().text() != "before")
        return QGuiApplication.clipboard().text()

    def test_before_all_is_assessed_there_is_the_full_one_only(self, finish: Finishing) -> None:
        assert not finish.screen.has("Version to take along")
        assert finish.shows("The full version, only for those who took part: no public one before all is assessed.")

    def test_then_the_public_one_unless_the_officer_chooses_the_full(self, finish: Finishing, tmp_path: Path) -> None:
        self.assess(finish)
        assert "Kommunen orienterte." not in self.copied(finish)
        assert finish.said == "The public version is copied. Paste it where you want it."
        finish.press("Save as Word for comments")
        assert proposed(finish.screen).endswith(" utkast offentleg.docx")
        answer(finish.screen, tmp_path / "ut.docx")
        finish.screen.wait(lambda: (tmp_path / "ut.docx").exists())
        words = [p.text for p in Document(io.BytesIO((tmp_path / "ut.docx").read_bytes())).paragraphs]
        assert "Kommunen orienterte." not in words
        finish.screen.find("Version to take along", QComboBox).setFocus()
        finish.key("Up")
        assert "Kommunen orienterte." in self.copied(finish)
        finish.screen.settle()
        assert "Kommunen orienterte." in self.copied(finish)  # the choice stays

    def test_where_something_changes_in_between_it_says_what_waits(self, finish: Finishing) -> None:
        self.assess(finish)
        finish.part._along._on_failed(RuleBroken(Problem.CASES_NOT_ASSESSED, cases="2"))
        assert finish.said == "There is no public version before these cases have been assessed: 2."


class TestGuard:
    @pytest.fixture
    def personal(self, finish: Finishing) -> Finishing:
        with finish.world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, finish.item(LAST).id, EntryKind.NOTE, "Straffesak 16123456")
        finish.screen.settle()
        finish.step("Finish the minutes")
        finish.key("Return")
        return finish

    def test_locking_asks_once_more_and_names_where(self, personal: Finishing) -> None:
        assert personal.shows("There seems to be the number of a criminal case in item 3.")
        assert personal.focus_says == "Not now"
        personal.key("Return")
        assert not personal.file.is_locked

    def test_it_never_refuses(self, personal: Finishing) -> None:
        personal.step("Finish all the same")
        assert personal.file.is_locked

    def test_a_line_is_marked_while_it_is_changed(self, finish: Finishing) -> None:
        finish.stand("Kommunen orienterte.")
        finish.key("Return")
        finish.key("Ctrl+End")
        finish.type(" Født 12.03.2010")
        assert finish.shows("This looks like somebody's date of birth. Take it out.")
