"""Who may read the evaluation: assessed as a whole, by keys and by mouse, and what comes of it."""

from PySide6.QtWidgets import QComboBox

from liaison_desk.domain.disclosure import Access, Assessment
from liaison_desk.domain.documents import Edition
from liaison_desk.services import documents
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_text import text_of
from tests.ui.evaluations.conftest import LEARNED, Year
from tests.ui.screen import Screen

WHOLE = "The whole evaluation, with its figures"


def assessments(year: Year) -> list[Assessment]:
    with year.world.desk.read() as reader:
        return reader.all(Assessment)


def issue(screen: Screen, label: str = "Issue the evaluation") -> None:
    screen.press(label)
    screen.key("Return")


def test_by_keys_it_becomes_public_with_every_letter(screen: Screen, year: Year) -> None:
    year.open()
    assert not screen.has(f"Public: {WHOLE}")  # folded away
    assert screen.shows("No public version is made: it is not assessed.")
    year.write(LEARNED, "Godt samarbeid")
    screen.find("Assess the document").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == f"Public: {WHOLE}"
    screen.key("Return")
    assert [one.access for one in assessments(year)] == [Access.PUBLIC]
    assert screen.shows("A public version is made beside the full one.")
    screen.press("Issue the evaluation")
    assert screen.shows("cannot be changed or undone; a later change becomes version 2. A public version is made")
    screen.key("Return")
    assert [(d.version, d.edition) for d in year.issued()] == [(1, Edition.FULL), (1, Edition.PUBLIC)]
    assert screen.shows("The public version 1 is made and kept.")
    screen.press("Look at the public version")
    (view,) = [found for found in screen.window.findChildren(PaperView) if found.isVisible()]
    screen.wait(lambda: view.preview.document.pageCount() > 0)
    with year.world.desk.read() as reader:
        assert "Godt samarbeid" in text_of(documents.content(reader, year.issued()[1].id))


def test_by_mouse_exempt_it_has_no_public_version(screen: Screen, year: Year) -> None:
    year.open()
    screen.press("Assess the document")
    screen.press(f"Exempt: {WHOLE}")
    assert screen.shows("The legal ground is missing")
    assert not screen.has("What is exempt")  # all of it
    screen.find("Legal ground", QComboBox).setFocus()
    screen.key("Down")
    assert screen.shows("No public version is made: the evaluation is exempt.")
    screen.press("Close")
    issue(screen)
    assert [d.edition for d in year.issued()] == [Edition.FULL]
    screen.press(f"Change: {WHOLE}")
    screen.find("Access", QComboBox).setFocus()
    screen.key("Up")
    assert screen.shows("Version 1 has no public version. The next one you issue brings it.")
    screen.key("Up")
    assert assessments(year) == []


def test_what_is_written_later_has_to_be_looked_at_again(screen: Screen, year: Year) -> None:
    year.open()
    screen.press("Assess the document")
    screen.press(f"Public: {WHOLE}")
    year.write(LEARNED, "Om en person")
    screen.key("Tab")
    assert screen.shows("No public version is made: something has changed since it was assessed.")
    assert not screen.has("Look at the public version")
    screen.press(f"Change: {WHOLE}")
    screen.press("It still holds")
    assert screen.shows("A public version is made beside the full one.")
    screen.press("Look at the public version")
    (view,) = [found for found in screen.window.findChildren(PaperView) if found.isVisible()]
    screen.wait(lambda: view.preview.document.pageCount() > 0)
    assert "Om en person" in view.preview.document.getAllText(0).text()


def test_each_year_has_its_own(screen: Screen, year: Year) -> None:
    year.keep(2025, done="I fjor")
    year.open(year.world.council.id, "2026")
    screen.press("Assess the document")
    screen.press(f"Public: {WHOLE}")
    screen.press("The year before")
    assert screen.has("Assess the document")
    assert not screen.has(f"Change: {WHOLE}")
