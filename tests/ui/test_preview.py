"""A document beside the page or over it: made in a job after a rest, and kept at its page and zoom."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from liaison_desk.domain.texts import Language
from liaison_desk.domain.year_figures import YearFigures
from liaison_desk.export.papers import EvaluationPaper, Imprint
from liaison_desk.i18n import texts_in
from liaison_desk.services import documents
from liaison_desk.ui.kit.buttons import Button
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.paper_view import PaperView, look_at
from liaison_desk.ui.preview import PAUSE, Preview
from tests.ui.actions.conftest import has_focus
from tests.ui.file_dialog import answer, proposed
from tests.ui.screen import Screen


class Paper:
    """What the document is made of; and who made it, how often."""

    def __init__(self) -> None:
        self.words = "Kort."
        self.fails = False
        self.makers: list[int] = []
        self.gate: threading.Event | None = None

    def __call__(self) -> bytes:
        words = self.words
        self.makers.append(threading.get_ident())
        if self.gate is not None:
            self.gate.wait(10)
        if self.fails:
            raise ValueError("a strange glyph")
        nothing = YearFigures()
        imprint = Imprint("Politirådet", 0, datetime(2026, 11, 24))
        paper = EvaluationPaper(imprint, 2026, "", nothing, words, "", "", None)
        return documents.evaluation_pdf(paper, texts_in(Language.NB))


LONG = "\n".join(f"Avsnitt {number} med noen ord i." for number in range(200))


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def preview(screen: Screen, paper: Paper) -> Iterator[Preview]:
    made = Preview(screen.context, paper)
    host = box(vbox(made))
    host.resize(700, 800)
    host.show()
    screen.settle()
    yield made
    screen.context.jobs.close()
    screen.settle()
    host.close()
    host.deleteLater()


def show(screen: Screen, preview: Preview) -> None:
    with screen.qtbot.waitSignal(preview.shown, timeout=10_000):
        preview.refresh_now()


def words_on(preview: Preview) -> str:
    pages = range(preview.document.pageCount())
    return " ".join(preview.document.getAllText(page).text() for page in pages)


def says(preview: QWidget, words: str) -> bool:
    return any(words in label.text() for label in preview.findChildren(QLabel) if label.isVisible())


def test_it_is_made_beside_the_windows(screen: Screen, preview: Preview, paper: Paper) -> None:
    show(screen, preview)
    assert "Kort." in words_on(preview)
    assert paper.makers != [threading.get_ident()]
    assert says(preview, "page 1 of 1")


def test_several_changes_make_one_document_after_a_rest(screen: Screen, preview: Preview, paper: Paper) -> None:
    assert (PAUSE, preview._rest.interval()) == (600, 600)
    with screen.qtbot.waitSignal(preview.shown, timeout=10_000):
        for words in ("A", "An", "And"):
            paper.words = words
            preview.refresh()
        assert paper.makers == []
    assert len(paper.makers) == 1
    assert "And" in words_on(preview)


def test_a_change_while_it_is_made_makes_it_once_more(screen: Screen, preview: Preview, paper: Paper) -> None:
    paper.gate = threading.Event()
    preview.refresh_now()
    screen.wait(lambda: paper.makers)
    paper.words = "Nyere."
    preview.refresh_now()
    preview.refresh_now()
    assert len(paper.makers) == 1
    paper.gate.set()
    screen.wait(lambda: "Nyere." in words_on(preview))
    assert len(paper.makers) == 2


def test_while_one_still_writes_it_waits_for_the_next_rest(screen: Screen, preview: Preview, paper: Paper) -> None:
    paper.gate = threading.Event()
    preview.refresh_now()
    screen.wait(lambda: paper.makers)
    preview.refresh_now()  # a rest was over while it was being made
    paper.words = "Nyere."
    preview.refresh()  # and then one went on writing
    with screen.qtbot.waitSignal(preview.shown, timeout=10_000):
        paper.gate.set()
    assert len(paper.makers) == 1
    screen.wait(lambda: "Nyere." in words_on(preview))
    assert len(paper.makers) == 2


def test_page_and_zoom_stay(screen: Screen, preview: Preview, paper: Paper) -> None:
    paper.words = LONG
    show(screen, preview)
    pages = preview.document.pageCount()
    assert pages > 3
    press(screen, preview, "Larger")
    assert preview.view.zoomMode() is QPdfView.ZoomMode.Custom
    bar = preview.view.verticalScrollBar()
    press(screen, preview, "Larger")
    press(screen, preview, "Larger")
    factor = preview.view.zoomFactor()
    across = preview.view.horizontalScrollBar()
    across.setValue(across.maximum() // 2)
    assert across.value() > 0
    bar.setValue(bar.maximum() // 2)
    place, page = bar.value(), preview.view.pageNavigator().currentPage()
    assert page > 0
    paper.words = LONG.replace("Avsnitt 3 ", "Avsnitt tre ")
    show(screen, preview)
    assert "Avsnitt tre" in words_on(preview)
    assert (bar.value(), preview.view.zoomFactor()) == (place, factor)
    assert across.value() == across.maximum() // 2
    assert says(preview, f"page {page + 1} of {pages}")
    preview.go_to_top()
    assert bar.value() < place


def ink(preview: Preview) -> int:
    """Dark spots on what is seen of the paper."""
    picture = preview.view.viewport().grab().toImage()
    spots = ((x, y) for x in range(30, picture.width() - 30, 2) for y in range(30, picture.height() - 30, 2))
    return sum(picture.pixelColor(x, y).lightness() < 120 for x, y in spots)


def test_the_paper_is_never_blank_while_one_writes(screen: Screen, preview: Preview, paper: Paper) -> None:
    paper.words = LONG
    show(screen, preview)
    screen.wait(lambda: ink(preview))
    before = ink(preview)
    paper.words = "Kort."
    show(screen, preview)
    assert ink(preview)  # Qt draws in its own time: until then the last picture stands there
    screen.wait(lambda: 0 < ink(preview) < before)


def test_the_same_document_is_not_shown_anew(screen: Screen, preview: Preview) -> None:
    show(screen, preview)
    loaded: list[object] = []
    preview.document.statusChanged.connect(loaded.append)
    show(screen, preview)
    assert loaded == []


def test_smaller_and_larger_begin_where_it_fits(screen: Screen, preview: Preview) -> None:
    show(screen, preview)
    view, page = preview.view, preview.document.pagePointSize(0)
    margins, room = view.documentMargins(), view.viewport().width()
    press(screen, preview, "Smaller")
    press(screen, preview, "Larger")
    width = view.zoomFactor() * page.width() * view.logicalDpiX() / 72 + margins.left() + margins.right()
    assert width == pytest.approx(room, abs=1)
    press(screen, preview, "Larger")
    assert view.horizontalScrollBar().maximum() > 50
    for _ in range(30):
        press(screen, preview, "Larger")
    assert view.zoomFactor() == 5


def test_one_that_cannot_be_made_says_so_over_the_last_one(
    screen: Screen, preview: Preview, paper: Paper, caplog: pytest.LogCaptureFixture
) -> None:
    show(screen, preview)
    paper.fails = True
    preview.refresh_now()
    screen.wait(lambda: says(preview, "The document could not be made"))
    assert says(preview, "Nothing that is written is lost.")
    assert "Kort." in words_on(preview)
    paper.fails = False
    next(part for part in preview.findChildren(Button) if part.isVisible()).click()
    screen.wait(lambda: not says(preview, "The document could not be made"))
    assert not says(preview, "The document could not be made")
    assert [record.name for record in caplog.records] == ["liaison_desk.ui.preview"]


def test_a_page_that_goes_takes_its_unmade_document_along(screen: Screen, paper: Paper) -> None:
    paper.gate = threading.Event()
    preview = Preview(screen.context, paper)
    preview.refresh_now()
    screen.wait(lambda: paper.makers)
    preview.deleteLater()
    screen.settle()
    paper.gate.set()
    screen.context.jobs.close()
    screen.settle()  # nothing is left to tell


# -- over the page
@pytest.fixture
def view(screen: Screen, paper: Paper) -> PaperView:
    opened = look_at(screen.context, screen.window, "2026 Evaluering.pdf", paper)
    screen.wait(lambda: opened.preview.document.pageCount())
    return opened


def test_a_paper_over_the_page(screen: Screen, view: PaperView) -> None:
    before = screen.page
    assert has_focus(view.preview.view)
    assert view.height() > 700
    for _ in range(8):
        screen.key("Tab")
        assert has_focus(view)  # Tab stays inside
    screen.key("Esc")
    assert not screen.window.findChildren(PaperView)
    assert screen.page is before


def test_it_closes_by_its_button_and_by_a_click_beside_it(screen: Screen, view: PaperView, paper: Paper) -> None:
    screen.press("Close")
    assert not screen.window.findChildren(PaperView)
    look_at(screen.context, screen.window, "2026 Evaluering.pdf", paper)
    ground = screen.window.findChildren(PaperView)[0].parentWidget()
    screen.click(ground, QPoint(3, 3))
    assert not screen.window.findChildren(PaperView)


def test_it_fits_a_small_window(screen: Screen, paper: Paper) -> None:
    screen.window.resize(800, 600)
    view = look_at(screen.context, screen.window, "2026 Evaluering.pdf", paper)
    screen.settle()
    assert screen.window.rect().contains(view.geometry().translated(view.parentWidget().pos()))
    screen.wait(lambda: view.preview.document.pageCount())


def test_it_is_saved_from_there(screen: Screen, view: PaperView, paper: Paper, tmp_path: Path) -> None:
    screen.press("Save a copy")
    assert proposed(screen) == "2026 Evaluering.pdf"
    answer(screen, tmp_path / "kopi.pdf")
    screen.wait((tmp_path / "kopi.pdf").exists)
    assert (tmp_path / "kopi.pdf").read_bytes() == paper()
    assert view.isVisible()


def press(screen: Screen, preview: Preview, name: str) -> None:
    screen.click(next(part for part in preview.findChildren(QToolButton) if part.accessibleName() == name))
