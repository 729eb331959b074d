"""The evaluation issued: asked about first, kept for good, sent, archived, and copied to where the officer says."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from liaison_desk.services import documents
from tests.export.pdf_text import text_of
from tests.ui.actions.conftest import has_focus
from tests.ui.evaluations.conftest import DONE, LEARNED, Year
from tests.ui.file_dialog import answer, leave, proposed
from tests.ui.screen import Screen

FIRST = "2026 Evaluering Politirådet i Øygarden"


def issue(screen: Screen, label: str = "Issue the evaluation") -> None:
    screen.press(label)
    screen.key("Return")  # the focus is on the step itself


def content(year: Year, number: int = 0) -> bytes:
    with year.world.desk.read() as reader:
        return documents.content(reader, year.issued()[number].id)


def test_issuing_asks_in_place_what_is_final(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("To møte")
    screen.press("Issue the evaluation")
    assert screen.shows("1 of 4 questions are answered. The evaluation becomes version 1 as it stands now.")
    assert screen.shows("cannot be changed or undone")
    assert screen.focus.text() == "Issue the evaluation"
    screen.key("Esc")
    assert not screen.shows("cannot be changed or undone")
    assert year.issued() == []
    screen.press("Issue the evaluation")
    screen.press("Not now")
    assert year.issued() == []


def test_what_is_issued_holds_every_letter_and_stays(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("To møte")  # not folded yet
    issue(screen)
    assert [document.version for document in year.issued()] == [1]
    assert "To møte" in text_of(content(year))
    assert screen.shows("Version 1 is issued")
    assert screen.shows("Issued 24 November as version 1.")
    assert screen.shows("24 November at 10:42")
    assert screen.shows("Archive reference is missing")
    assert screen.focus.text() == "Mark as sent"  # the next step
    screen.key("Ctrl+Z")
    assert screen.shows("“Issue evaluation” is final and cannot be undone.")
    assert year.stored().done == "To møte"


def test_a_change_afterwards_is_another_version(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("To møte")
    issue(screen)
    year.answer(DONE).setFocus()
    screen.type(" til")
    screen.key("Tab")
    screen.press("Issue version 2")
    assert screen.shows("a later change becomes version 3")
    screen.key("Return")
    assert [document.version for document in year.issued()] == [1, 2]
    assert "To møte til" not in text_of(content(year, 0))
    assert "To møte til" in text_of(content(year, 1))
    names = [words for words in screen.reads() if "version" in words and words.endswith(("1", "2"))]
    assert names.index("Evaluation, version 2") < names.index("Evaluation, version 1")  # the newest first


def test_only_the_newest_can_be_marked_as_sent(screen: Screen, year: Year) -> None:
    year.open()
    issue(screen)
    issue(screen, "Issue version 2")
    assert screen.reads().count("Mark as sent") == 1
    screen.press("Mark as sent")
    assert screen.shows("It is recorded as sent today, 24 November. That is final and cannot be undone.")
    screen.key("Esc")
    assert [document.sent_on for document in year.issued()] == [None, None]
    screen.press("Mark as sent")
    screen.key("Return")
    assert [document.sent_on for document in year.issued()] == [None, year.world.desk.today()]
    assert screen.shows("Sent 24 November")
    assert screen.shows("Not sent")
    screen.key("Ctrl+Z")
    assert screen.shows("“Mark as sent” is final and cannot be undone.")


def test_archive_references(screen: Screen, year: Year) -> None:
    year.open()
    issue(screen)
    screen.find("Archive reference, police", QLineEdit).setFocus()
    screen.type("26/1")
    assert list(year.drafts().values()) == ["26/1"]
    screen.key("Return")
    screen.find("Archive reference, municipality", QLineEdit).setFocus()
    screen.type("2026/77")
    screen.key("Tab")
    document = year.issued()[0]
    assert (document.police_reference, document.municipality_reference) == ("26/1", "2026/77")
    assert not screen.shows("Archive reference is missing")
    year.answer(LEARNED).setFocus()
    screen.key("Ctrl+Z")
    assert year.issued()[0].municipality_reference == ""


def test_a_question_about_another_council_is_not_asked_any_more(screen: Screen, year: Year) -> None:
    year.keep(2025, done="I fjor")
    year.open()
    screen.press("Issue the evaluation")
    screen.press("The year before")
    assert not screen.shows("cannot be changed or undone")
    issue(screen)
    assert "I fjor" in text_of(content(year))


# -- copies
def test_the_draft_is_saved_as_it_is_typed(screen: Screen, year: Year, tmp_path: Path) -> None:
    year.open()
    screen.type("Ikkje lagra enno")
    screen.key("Ctrl+E")
    assert proposed(screen) == f"{FIRST}.pdf"
    target = tmp_path / "utkast.pdf"
    answer(screen, target)
    screen.wait(target.exists)
    assert "Ikkje lagra enno" in text_of(target.read_bytes())
    screen.wait(lambda: screen.shows("Saved as utkast.pdf"))
    assert not year.issued()


def test_a_copy_left_is_none(screen: Screen, year: Year, tmp_path: Path) -> None:
    year.open()
    screen.press("Save a copy of the draft")
    leave(screen)
    screen.wait(lambda: has_focus(screen.page))
    assert screen.focus.accessibleName() == "Save a copy of the draft"


def test_the_newest_version_is_saved_byte_for_byte(screen: Screen, year: Year, tmp_path: Path) -> None:
    year.open()
    screen.type("To møte")
    issue(screen)
    screen.key("Ctrl+E")
    assert proposed(screen) == f"{FIRST} v1.pdf"
    target = tmp_path / "evaluering"  # without an ending
    answer(screen, target)
    screen.wait(target.with_suffix(".pdf").exists)
    assert target.with_suffix(".pdf").read_bytes() == content(year)


def test_a_version_is_opened_outside(
    screen: Screen, year: Year, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    year.open()
    issue(screen)
    screen.press("Open a copy")
    answer(screen, tmp_path / "v1.pdf")
    screen.wait(lambda: opened)
    assert opened == [str(tmp_path / "v1.pdf")]
    assert (tmp_path / "v1.pdf").read_bytes() == content(year)


def test_a_version_is_looked_at(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("To møte")
    issue(screen)
    screen.press("Look at it")
    screen.wait(lambda: screen.shows("page 1 of 1"))
    screen.key("Esc")
    assert has_focus(screen.page._versions)
