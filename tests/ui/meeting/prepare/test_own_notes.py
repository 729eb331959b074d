"""What is the officer's own while preparing: preparation notes, the run sheet, and the guard over what is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.services import agenda, meetings
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.prepare.preparing import Preparing

NUMBER = "15108695077"
WARNING = "This looks like a national identity number. Take it out."


def paper(prepare: Preparing) -> PaperView | None:
    return next((one for one in prepare.screen.window.findChildren(PaperView) if one.isVisible()), None)


class TestRunSheet:
    @pytest.mark.parametrize(
        "ask",
        [
            lambda prepare: prepare.key("Ctrl+Shift+P"),
            lambda prepare: prepare.press("Show the run sheet, which is only for you"),
        ],
        ids=["key", "mouse"],
    )
    def test_it_is_looked_at(self, prepare: Preparing, ask: Callable[[Preparing], None]) -> None:
        ask(prepare)
        shown = paper(prepare)
        assert shown is not None
        prepare.screen.wait(lambda: shown.preview.document.pageCount() > 0)
        prepare.key("Escape")
        assert paper(prepare) is None
        assert prepare.file.documents == ()  # kept nowhere

    def test_it_is_saved_with_what_is_being_typed(self, prepare: Preparing, tmp_path: Path) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        prepare.screen.find("Preparation notes").setFocus()
        prepare.type("Spør Nils.")
        assert "Spør Nils." in prepare.drafts.values()
        prepare.press("Show the run sheet, which is only for you")
        prepare.press("Save a copy")
        assert proposed(prepare.screen) == "2026-12-01 Run sheet Politirådet i Øygarden.pdf"
        answer(prepare.screen, tmp_path / "mitt.pdf")
        prepare.screen.wait(lambda: (tmp_path / "mitt.pdf").exists())
        data = (tmp_path / "mitt.pdf").read_bytes()
        assert problems(data) == []
        assert "Spør Nils." in text_of(data)
        assert prepare.item("Trafikk").preparation == "Spør Nils."

    def test_an_empty_agenda_has_none(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.REMOVE_ITEM) as work:
            for item in sorted(prepare.file.items, key=lambda item: item.parent_id is None):
                agenda.remove_item(work, item.id)
        assert not prepare.screen.has("Show the run sheet, which is only for you")
        prepare.key("Ctrl+Shift+P")
        assert paper(prepare) is None

    def test_esc_takes_the_notes_back(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        prepare.screen.find("Preparation notes").setFocus()
        prepare.type("Nei.")
        prepare.key("Escape")
        assert prepare.item("Trafikk").preparation == ""


class TestGuard:
    @pytest.mark.parametrize("name", ["Title", "Background"])
    def test_an_item_is_marked_at_once_and_kept(self, prepare: Preparing, name: str) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        prepare.screen.find(name).setFocus()
        prepare.key("End")
        prepare.type(f" {NUMBER[:-1]}")
        assert not prepare.shows(WARNING)
        prepare.type(NUMBER[-1])
        assert prepare.shows(WARNING)
        prepare.key("Backspace")
        assert not prepare.shows(WARNING)
        prepare.type(NUMBER[-1])
        assert prepare.editor is not None
        assert prepare.editor.fold()
        assert any(NUMBER in item.title + item.background for item in prepare.file.items)

    def test_the_officers_own_notes_are_marked_but_not_asked_about(self, prepare: Preparing) -> None:
        prepare.stand("Trafikk")
        prepare.key("Return")
        prepare.screen.find("Preparation notes").setFocus()
        prepare.type(NUMBER)
        assert prepare.shows(WARNING)  # intelligence belongs in the police's own systems, not here
        prepare.press("Finish the agenda")
        prepare.key("Return")
        assert len(prepare.file.documents) == 1

    def test_a_new_case_is_marked(self, prepare: Preparing) -> None:
        prepare.screen.find("Add a case to the agenda", QLineEdit).setFocus()
        prepare.type(f"Om {NUMBER}")
        assert prepare.shows(WARNING)
        prepare.key("Return")
        assert prepare.item(f"Om {NUMBER}")
        assert not prepare.shows(WARNING)

    def ask(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_ITEM) as work:
            agenda.change_item(work, prepare.item("Trafikk").id, background=f"Konto 8601.11.17947, {NUMBER}")
        prepare.screen.settle()
        prepare.press("Finish the agenda")
        prepare.key("Return")

    def test_finishing_asks_once_more_and_names_where(self, prepare: Preparing) -> None:
        self.ask(prepare)
        assert prepare.file.documents == ()
        assert prepare.shows("There seems to be a national identity number and an account number in item 3b.")
        assert prepare.focus_says == "Not now"  # a second Enter is no answer
        prepare.key("Return")
        assert prepare.file.documents == ()
        assert not prepare.shows("There seems to be")

    def test_it_never_refuses(self, prepare: Preparing) -> None:
        self.ask(prepare)
        prepare.press("Finish all the same")
        assert len(prepare.file.documents) == 1

    def test_asked_again_it_begins_with_the_first_question(self, prepare: Preparing) -> None:
        self.ask(prepare)
        prepare.key("Escape")
        prepare.press("Finish the agenda")
        assert prepare.shows("Each case gets its number")
        assert not prepare.shows("There seems to be")

    def test_what_stands_in_the_facts_is_found(self, prepare: Preparing) -> None:
        with prepare.world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, prepare.meeting.id, information=f"Spør {NUMBER}")
        prepare.screen.settle()
        prepare.press("Finish the agenda")
        prepare.key("Return")
        assert prepare.shows("There seems to be a national identity number in what stands outside the items.")
