"""Saved means saved: the sign in the bar, a disk that refuses, a program that is killed; and keys that wait for nothing."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison_desk.domain.deadlines import Deadline
from liaison_desk.store.database import Database
from liaison_desk.store.errors import StoreError
from liaison_desk.ui import saving
from liaison_desk.ui.meeting.block_editor import BlockEditor
from liaison_desk.ui.meeting.top_bar import TopBar
from tests.ui.meeting.live import MUNICIPALITY, OPENING, Disk, Live
from tests.ui.restart import killed_and_started
from tests.ui.stray import no_stray_windows

READ_ONLY = "The folder cannot be written to. Nothing is lost, go on writing."
FULL = "The disk is full. Nothing is lost, go on writing. Make room, and it is saved."


def sign(live: Live) -> str:
    """What the bar says of saving."""
    bar = live.screen.window.findChild(TopBar)
    assert bar is not None
    return next(words for words in live.words_of(bar) if "aved" in words or "Saving" in words)


def drafts(live: Live) -> dict[str, str]:
    """What is on the disk now, without asking for anything."""
    with live.world.desk.read() as reader:
        return {key: words for key, words in reader.drafts().items() if "|" in key}


@contextmanager
def slow_disk(live: Live, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The writer of drafts stands still until the event is set."""
    writer, go_on = live.screen.context.desk.drafts, threading.Event()
    assert writer is not None
    write: Callable[[], StoreError | None] = writer._write

    def held() -> StoreError | None:
        go_on.wait(10)
        return write()

    with monkeypatch.context() as patch:
        patch.setattr(writer, "_write", held)
        try:
            yield go_on
        finally:
            go_on.set()
            assert writer.flush(5)


class TestSign:
    def test_it_waits_for_the_disk(self, live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
        live.type("Møtet")
        live.screen.wait(lambda: drafts(live))
        assert sign(live) == "Saved 10:42"
        live.world.clock.set(live.world.clock.now().replace(minute=50))
        with slow_disk(live, monkeypatch) as go_on:
            live.type(" er satt")
            assert sign(live) == "Saved 10:42"
            live.screen.wait(lambda: sign(live) == "Saving …")
            assert "er satt" not in str(drafts(live))
            go_on.set()
            live.screen.wait(lambda: sign(live) == "Saved 10:50")
        assert "Møtet er satt" in str(drafts(live))

    def test_a_step_that_is_kept_does_not_speak_for_what_is_still_typed(
        self, live: Live, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with slow_disk(live, monkeypatch):
            live.type("Halvveis")
            live.world.clock.set(live.world.clock.now().replace(minute=50))
            live.key("Alt+N")
            live.key("Space")
            assert sign(live) != "Saved 10:50"

    def test_ctrl_s_saves_now_and_says_so(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.type("Møtet er")
        live.key("Ctrl+S")
        assert "Møtet er" in str(drafts(live))
        assert live.shows("Saved 10:42")
        assert ("Saved 10:42", False) in spoken
        assert (live.text, live.line.hasFocus()) == ("Møtet er", True)


class TestRefusingDisk:
    def test_nothing_is_lost_and_it_is_said(
        self, live: Live, disk: Disk, spoken: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        disk.refuse()
        live.type("Møtet")
        live.screen.wait(lambda: sign(live) == "Not saved since 10:42")
        assert live.shows(READ_ONLY)
        assert any(at_once and READ_ONLY in words for words, at_once in spoken)
        live.write(" er satt.")
        assert (live.text, live.kept()) == ("Møtet er satt.", [])
        with monkeypatch.context() as patch:
            patch.setattr(saving, "PATIENCE", 0.1)
            live.key("Ctrl+S")
        assert sign(live) == "Not saved since 10:42"
        disk.allow()
        live.press("Try again")
        assert sign(live).startswith("Saved")
        assert not live.screen.has("Try again")
        assert READ_ONLY not in live.words_of(live.capture)
        assert "Møtet er satt." in str(drafts(live))
        live.line.setFocus()
        live.key("Return")
        assert (live.kept(), live.text, live.drafts) == ([("note", "Møtet er satt.")], "", {})

    def test_it_recovers_by_itself(self, live: Live, disk: Disk) -> None:
        disk.fill()
        live.paste(text="Langt referat. " * 4000)
        live.screen.wait(lambda: live.shows(FULL))
        disk.allow()
        live.screen.wait(lambda: sign(live).startswith("Saved"))
        assert not live.shows(FULL)
        assert "Langt referat." in str(drafts(live))

    def test_what_is_typed_stays_through_items_and_text_sizes(self, live: Live, disk: Disk) -> None:
        disk.refuse()
        live.type("Første")
        live.key("Alt+Down")
        live.type("Andre")
        live.screen.wait(lambda: sign(live).startswith("Not saved"))
        with no_stray_windows():
            live.screen.window.rebuild(live.screen.context.settings)
            live.screen.settle()
        assert (live.item, live.text) == (MUNICIPALITY, "Andre")
        assert live.shows(READ_ONLY)
        live.key("Alt+Up")
        assert live.text == "Første"

    def test_a_change_that_is_refused_is_not_shown_as_done(self, live: Live, disk: Disk) -> None:
        live.write("Første")
        disk.refuse()
        live.key("Up")
        live.type(" endret")
        live.key("Return")
        assert live.screen.window.findChild(BlockEditor).words == "Første endret"  # type: ignore[union-attr]
        assert live.shows(READ_ONLY)
        live.key("Escape")
        live.key("Alt+N")
        live.key("Space")
        assert live.present[0].endswith("present")
        live.key("Escape")
        live.key("Ctrl+Return")
        assert live.item == OPENING
        assert live.kept() == [("note", "Første")]


class TestRestart:
    """Killed at this moment, what was half-written is where it was."""

    def test_the_line_in_its_item(self, live: Live, tmp_path: Path) -> None:
        live.type("/b Under den første")
        live.key("Alt+3")
        live.type("/t Ringe rektor ")
        live.key("Tab")
        live.type("FAU ved skolen")
        live.key("Down")
        live.key("Return")
        live.key("Tab")
        live.type("4.1")
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            found = Live(screen, live.world, live.meeting)
            assert screen.window.place.page == "meeting"
            assert (found.item, found.text) == ("Ungdom", "Ringe rektor ")
            assert found.capture.owner.edit.text() == "FAU ved skolen"
            assert found.capture.deadline.edit.text() == "4.1"
            assert found.shows("Action item")
            assert found.shows("Restored at 10:42")
            found.line.setFocus()
            found.press("Close")
            assert not found.shows("Restored at 10:42")
            found.key("Return")
            with screen.context.desk.read() as reader:
                assert sum("|" in key for key in reader.drafts()) == 1  # the other line
            found.key("Alt+1")
            assert (found.text, found.shows("Decision")) == ("Under den første", True)

    def test_a_line_that_was_being_changed(self, live: Live, tmp_path: Path) -> None:
        live.write("/t Ringe rektor @Per Test")
        live.key("Up")
        live.type(" i morgen")
        live.key("Tab")
        live.type("uke")
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            found = Live(screen, live.world, live.meeting)
            assert found.shows("Restored at 10:42")
            editor = screen.window.findChild(BlockEditor)
            assert editor is not None
            assert editor.words == "Ringe rektor i morgen"
            assert found.shows("Per Test") or found.shows("Per Testuke")
            editor.text.setFocus()
            found.key("Escape")
            assert found.notes == ["Ringe rektor"]

    def test_without_anything_half_written_it_only_goes_on(self, live: Live, tmp_path: Path) -> None:
        live.write("Møtet er satt.")
        live.key("Alt+2")
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            found = Live(screen, live.world, live.meeting)
            assert found.item == MUNICIPALITY
            assert not found.shows("Restored at")

    def test_closing_the_window_asks_nothing_and_comes_back_too(self, live: Live, tmp_path: Path) -> None:
        live.type("Halvveis")
        live.screen.window.close()
        live.screen.context.saving.keep("running", None)  # as a program does that ends as it should
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            found = Live(screen, live.world, live.meeting)
            assert (found.item, found.text) == (OPENING, "Halvveis")
            assert not found.shows("Restored at")
        live.screen.window.show()

    def test_from_another_page_it_does_not_jump_there(self, live: Live, tmp_path: Path) -> None:
        live.type("Halvveis")
        live.screen.go("today")
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            assert screen.window.place.page == "today"


class TestKeys:
    def rest(self, live: Live) -> None:
        """Until the rail has read what came of the last step."""
        news = live.screen.window._news
        assert news is not None
        live.screen.wait(lambda: not news._timer.isActive())

    @pytest.fixture
    def touched(self, live: Live, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Every time the store is opened for reading or writing, by whatever thread."""
        self.rest(live)
        found: list[str] = []
        for way in ("reading", "writing"):
            real = getattr(Database, way)

            def counted(*args: object, real: Callable[..., object] = real, way: str = way) -> object:
                found.append(way)
                return real(*args)

            monkeypatch.setattr(Database, way, counted)
        return found

    def test_no_key_reads_the_store(self, live: Live, touched: list[str]) -> None:
        live.type("/t Ringe rektor @ka")
        live.key("Escape")
        live.type(" 01019912345 !neste fre")
        live.type("dag 2")
        live.key("Tab")
        live.type("pe")
        live.key("Tab")
        live.type("fre")
        live.key("Escape", 2)
        live.key("Alt+Down")
        live.type("Noe annet")
        live.key("Alt+N")
        live.type("per")
        live.key("Escape")
        assert touched == []

    def test_nor_in_the_editor_of_a_line_or_for_a_guest(self, live: Live, touched: list[str]) -> None:
        live.write("/t Ringe rektor")
        live.key("Up")
        self.rest(live)
        touched.clear()
        live.type(" i dag")
        live.key("Tab")
        live.type("pe")
        live.key("Escape", 3)
        live.press("Add")
        live.type("ka")
        assert touched == []

    def test_no_key_waits_for_a_disk_that_stands_still(self, live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
        with slow_disk(live, monkeypatch) as go_on:
            live.type("Ti bokstaver til")
            assert live.text == "Ti bokstaver til"
            assert not go_on.is_set()
        assert "Ti bokstaver til" in str(drafts(live))


def test_deadlines_survive_as_what_they_are(live: Live, tmp_path: Path) -> None:
    live.type("/t Ringe rektor")
    live.key("Tab", 2)
    live.type("Når rapporten er klar")
    live.key("Down")
    live.key("Return")
    with killed_and_started(live.screen, tmp_path / "again") as screen:
        found = Live(screen, live.world, live.meeting)
        assert found.capture.deadline.value == Deadline.condition("Når rapporten er klar")
