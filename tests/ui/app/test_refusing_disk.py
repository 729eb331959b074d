"""A disk that takes nothing any more: it is said, the text stays, and nothing is lost without the officer's word."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from liaison_desk.domain.memos import Memo
from liaison_desk.store.drafts import Drafts
from liaison_desk.store.errors import StoreError
from liaison_desk.ui import saving
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.today.quick_half import KEY
from tests.ui.app.conftest import Running, Starter
from tests.ui.file_dialog import answer, file_dialog, leave
from tests.ui.meeting.live import Disk

NOT_SAVED = "Not saved since 10:42"
READ_ONLY = "The folder cannot be written to. Nothing is lost, go on writing."
GONE = "The file of the desk is no longer where it was. Nothing is lost, go on writing."
NO_ANSWER = "The disk does not answer. Nothing is lost, go on writing."
LOST = "If you close now, what you have written since is lost. Save it elsewhere first."
WRITTEN = "Ringe rektor ved Øygarden ungdomsskole"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.05)


def start(own_desk: Starter) -> Running:
    """In the line for notes, with a first word that is saved."""
    running = own_desk().arrive()
    running.key("Ctrl+N")
    running.type(WRITTEN[:6])
    assert running.context.desk.drafts.flush(5)
    return running


def go_on(running: Running, why: str) -> None:
    running.type(WRITTEN[6:])
    running.wait(lambda: running.shows(why))
    assert running.shows(NOT_SAVED)
    assert running.shows(WRITTEN)


def is_saved(running: Running) -> None:
    running.wait(lambda: not running.shows(NOT_SAVED))
    assert running.context.desk.drafts.is_settled
    with running.context.desk.read() as reader:
        assert WRITTEN in reader.drafts()[KEY]
    assert running.shows(WRITTEN)


def comes_back(own_desk: Starter, words: str) -> None:
    again = own_desk().arrive()
    again.key("Ctrl+N")
    assert again.shows(words)
    again.end()


@contextmanager
def no_file_may_grow() -> Iterator[None]:
    """The system itself refuses every byte more."""
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def test_tab_comes_to_what_is_said_before_it_comes_to_the_page(own_desk: Starter) -> None:
    """Each is made when there is something to say, later than the page and in any order."""
    running = own_desk().arrive()
    running.context.health.found_damage()
    running.context.saving.refused(StoreError("refused"))
    names = [stop.accessibleName() for stop in focusable(running.window)]
    said = ["Try again", "Save elsewhere", "See what can be done"]
    begin = names.index(said[0])
    assert names[begin : begin + len(said)] == said
    assert names.index("Lock") < begin < names.index("New meeting")


class TestMended:
    """It goes on as if nothing had been, by itself."""

    @pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
    def test_a_folder_that_was_moved_away(self, own_desk: Starter, tmp_path: Path) -> None:
        running = start(own_desk)
        away = own_desk.folder.rename(tmp_path / "away")
        go_on(running, GONE)
        assert not own_desk.folder.exists()  # nothing is made in its place
        away.rename(own_desk.folder)
        is_saved(running)
        running.end()
        comes_back(own_desk, WRITTEN)

    @pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
    def test_a_disk_that_does_not_answer(self, own_desk: Starter) -> None:
        running = start(own_desk)
        with no_file_may_grow():
            go_on(running, NO_ANSWER)
            running.key("Return")  # nor does the line become a note
            assert running.shows(WRITTEN)
            with running.context.desk.read() as reader:
                assert reader.all(Memo) == []
        is_saved(running)

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_a_disk_that_may_only_be_read(self, own_desk: Starter) -> None:
        running = start(own_desk)
        disk = Disk(running.context.desk)
        disk.refuse()
        go_on(running, READ_ONLY)
        disk.allow()
        running.press("Try again")
        is_saved(running)


class TestClosing:
    @pytest.fixture
    def running(self, own_desk: Starter) -> Running:
        return start(own_desk)

    @pytest.fixture
    def disk(self, running: Running) -> Disk:
        disk = Disk(running.context.desk)
        disk.refuse()
        go_on(running, READ_ONLY)
        return disk

    def asks(self, running: Running) -> None:
        running.window.close()
        running.settle()
        assert running.window.isVisible()
        assert running.shows(LOST)
        assert running.focus is running.find("Save elsewhere", QPushButton)

    def test_it_asks_until_it_is_mended(self, running: Running, disk: Disk, own_desk: Starter) -> None:
        assert not running.has("Close and lose it")
        self.asks(running)
        self.asks(running)  # the second click is no answer
        disk.allow()
        is_saved(running)
        assert not running.shows(LOST)
        running.window.close()
        assert not running.window.isVisible()
        running.end()
        comes_back(own_desk, WRITTEN)

    def test_a_disk_that_is_only_slow_asks_too(self, running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
        drafts = running.context.desk.drafts
        monkeypatch.setattr(drafts, "flush", lambda _timeout: False)
        monkeypatch.setattr(Drafts, "is_settled", False)  # or word of what was saved before may come now, as of this
        self.asks(running)
        monkeypatch.undo()
        running.key("Ctrl+N")
        running.type("x")
        running.wait(lambda: not running.shows(LOST))

    def test_what_was_saved_before_is_there_when_the_rest_is_given_up(
        self, running: Running, disk: Disk, own_desk: Starter
    ) -> None:
        self.asks(running)
        running.press("Close and lose it")
        assert not running.window.isVisible()
        running.end()
        comes_back(own_desk, WRITTEN[:6])

    def test_saved_elsewhere_it_may_close(self, running: Running, disk: Disk, tmp_path: Path) -> None:
        self.asks(running)
        running.key("Space")
        assert file_dialog(running).windowTitle() == "Where should the texts be kept? The file is not encrypted."
        leave(running)
        self.asks(running)
        running.key("Space")
        answer(running, tmp_path / "texts.txt")
        running.wait(lambda: "delete it when they are saved here" in running.said)
        assert "texts.txt" in running.said
        text = (tmp_path / "texts.txt").read_text("utf-8-sig")
        assert text.startswith("What Liaison Desk could not save, 24 November 2026 10:42\nThis file is not encrypted.")
        assert WRITTEN in text
        assert not running.shows(LOST)
        running.window.close()
        assert not running.window.isVisible()

    def test_what_is_written_afterwards_is_not_in_it(self, running: Running, disk: Disk, tmp_path: Path) -> None:
        running.press("Save elsewhere")
        answer(running, tmp_path / "texts.txt")
        running.wait(lambda: running.said)
        running.key("Ctrl+N")
        running.type(" igjen")
        self.asks(running)

    def test_a_place_that_cannot_be_written(self, running: Running, disk: Disk, tmp_path: Path) -> None:
        running.press("Save elsewhere")
        (dialog,) = [found for found in running.window.findChildren(QFileDialog) if found.isVisible()]
        dialog.fileSelected.emit(str(tmp_path / "nowhere" / "texts.txt"))
        running.wait(lambda: running.said == "texts.txt could not be written. Choose another folder.")
        leave(running)
        self.asks(running)

    def test_nor_is_the_sample_opened_over_it(self, running: Running, disk: Disk) -> None:
        running.window.open_sample()
        assert running.said == READ_ONLY
        assert not running.program.doorway.in_sample
        assert running.shows(WRITTEN)
