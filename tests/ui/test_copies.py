"""«Save a copy» and «Open»: a plain file where the officer says, or a sentence about why not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from liaison_desk.ui import copies_under_way
from liaison_desk.ui.copies import Copies
from tests.ui.file_dialog import answer, file_dialog, leave, proposed
from tests.ui.screen import Screen


@pytest.fixture
def copies(screen: Screen) -> Copies:
    return Copies(screen.context, screen.page)


def save(copies: Copies, content: Callable[[], bytes] = lambda: b"paper") -> None:
    copies.save("2026-11-24 Referat.pdf", content)


def test_a_copy_stands_where_the_officer_says(screen: Screen, copies: Copies, tmp_path: Path) -> None:
    save(copies)
    assert proposed(screen) == "2026-11-24 Referat.pdf"
    answer(screen, tmp_path / "Møte 1.pdf")
    screen.wait(lambda: screen.shows("Saved as Møte 1.pdf"))
    assert [file.name for file in tmp_path.glob("*.pdf*")] == ["Møte 1.pdf"]  # and nothing half-written
    assert (tmp_path / "Møte 1.pdf").read_bytes() == b"paper"


def test_the_next_copy_is_offered_the_same_folder(screen: Screen, copies: Copies, tmp_path: Path) -> None:
    save(copies)
    answer(screen, tmp_path / "one.pdf")
    screen.wait(lambda: screen.shows("Saved as one.pdf"))
    save(copies)
    assert Path(file_dialog(screen).selectedFiles()[0]).parent == tmp_path
    leave(screen)


def test_nothing_is_made_before_the_place_is_known(screen: Screen, copies: Copies, tmp_path: Path) -> None:
    made: list[int] = []
    save(copies, lambda: made.append(1) or b"paper")
    leave(screen)
    screen.settle()
    assert (made, list(tmp_path.glob("*.pdf"))) == ([], [])
    assert not screen.window.findChildren(QFileDialog)


def test_a_file_that_is_there_is_asked_about(screen: Screen, copies: Copies, tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(b"earlier")
    save(copies)
    asked: list[str] = []

    def refuse() -> None:
        box = screen.window.findChild(QMessageBox)
        if box is not None:
            asked.append(box.text())
            look.stop()
            box.button(QMessageBox.StandardButton.No).click()

    look = QTimer(screen.window)
    look.timeout.connect(refuse)
    look.start(0)
    answer(screen, tmp_path / "one.pdf")
    assert len(asked) == 1
    assert (tmp_path / "one.pdf").read_bytes() == b"earlier"
    leave(screen)


def test_a_folder_that_cannot_be_written_to_says_so(screen: Screen, copies: Copies, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pulled_out() -> bytes:
        stick.rmdir()
        return b"paper"

    save(copies, pulled_out)
    answer(screen, stick / "one.pdf")
    screen.wait(lambda: screen.shows("one.pdf could not be written. Choose another folder."))


def test_a_document_that_cannot_be_made_says_so(
    screen: Screen, copies: Copies, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> bytes:
        raise ValueError("a strange glyph")

    save(copies, broken)
    answer(screen, tmp_path / "one.pdf")
    screen.wait(lambda: screen.shows("The document could not be made. The log tells more."))
    assert not (tmp_path / "one.pdf").exists()
    assert [record.name for record in caplog.records] == ["liaison_desk.ui.copies"]


@pytest.mark.parametrize(
    ("has_viewer", "said"), [(True, "Saved as one.pdf"), (False, "Saved as one.pdf, but no program here opens PDFs.")]
)
def test_a_copy_is_opened_outside(
    screen: Screen, copies: Copies, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_viewer: bool, said: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or has_viewer)
    copies.open("one.pdf", lambda: b"paper")
    answer(screen, tmp_path / "one.pdf")
    screen.wait(lambda: said in screen.reads())
    assert opened == [str(tmp_path / "one.pdf")]
    assert (tmp_path / "one.pdf").read_bytes() == b"paper"


def test_where_a_copy_is_on_its_way_to_is_kept_until_it_is_there(
    screen: Screen, copies: Copies, tmp_path: Path
) -> None:
    """Killed in between, the next run takes away what it left there, and nothing else."""
    target = tmp_path / "stick"
    target.mkdir()
    noted: list[str] = []

    def content() -> bytes:
        noted.extend(key for key in screen.context.desk.written() if key.startswith("leaving:"))
        return b"paper"

    save(copies, content)
    answer(screen, target / "one.pdf")
    screen.wait(lambda: screen.shows("Saved as one.pdf"))
    assert noted == [f"leaving:{target}"]
    assert screen.context.saving.flush()
    assert noted[0] not in screen.context.desk.written()
    copies_under_way.note(screen.context, target)
    copies_under_way.note(screen.context, tmp_path / "away")
    (target / ".liaison-desk-abcd1234.part").write_bytes(b"pap")
    assert screen.context.saving.flush()
    copies_under_way.Sweeper(screen.context).start(before=2**33)
    screen.wait(lambda: not (target / ".liaison-desk-abcd1234.part").exists() and screen.context.jobs.is_idle)
    assert screen.context.saving.flush()
    left = [key for key in screen.context.desk.written() if key.startswith("leaving:")]
    assert left == [f"leaving:{tmp_path / 'away'}"]
    assert (target / "one.pdf").read_bytes() == b"paper"
