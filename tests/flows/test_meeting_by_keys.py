"""A whole meeting without a mouse: planned from the palette, prepared, held, finished, and its minutes on the disk."""

from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QTextEdit

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry
from tests.export.pdf_check import problems
from tests.export.pdf_text import lines_of
from tests.flows.hands import Keys, only
from tests.ui.conftest import first as first  # fixtures of the window
from tests.ui.conftest import screen as screen
from tests.ui.file_dialog import file_dialog
from tests.ui.first_run.conftest import Run
from tests.ui.screen import Screen
from tests.ui.stray import no_stray_windows
from tests.world import World

ACTION = "Sende oversikt over skjenkestader"
DAY = date(2026, 12, 8)


def test_a_whole_meeting_by_keyboard_alone(screen: Screen, world: World, tmp_path: Path) -> None:
    keys, clock = Keys(cast(Run, screen)), world.clock

    def rows(kind: type[Any], /, **where: object) -> list[Any]:
        with screen.context.desk.read() as reader:
            return reader.all(kind, **where)

    with only(mouse=False), no_stray_windows():
        # from Today, by the palette
        screen.key("Ctrl+K")
        keys.enter("new meeting")
        keys.write("Day", "8.12")
        keys.write("Begins at", "12")
        keys.write("Ends at", "14")
        keys.write("Place", "Rådhuset")
        screen.key("Ctrl+Return")
        assert screen.window.place.page == "meeting"

        # prepare, and the agenda goes out
        keys.into("Add a case to the agenda")
        keys.enter("Skjenkestader")
        assert [item.title for item in rows(AgendaItem, title="Skjenkestader")] == ["Skjenkestader"]
        keys.press("Finish the agenda")
        keys.confirm()
        keys.press("Mark as sent")
        keys.confirm()
        assert rows(IssuedDocument, kind=DocumentKind.AGENDA)

        # the meeting: notes in the line, an action item with its owner and deadline
        clock.set(datetime(2026, 12, 8, 12, 0))
        keys.press("Start meeting")
        assert isinstance(screen.focus, QTextEdit)
        keys.enter("/b Innkalling og sakliste godkjende.")
        screen.key("Alt+Down")
        keys.enter("Kommunen orienterte.")
        screen.type(f"/t {ACTION} @per")
        keys.take("Per Test")
        keys.enter("!15.12")
        clock.set(datetime(2026, 12, 8, 13, 40))
        keys.press("End meeting")
        (action,) = rows(ActionItem)
        assert (action.title, action.owner, action.deadline) == (ACTION, "Per Test", Deadline.day(date(2026, 12, 15)))
        assert len(rows(Entry)) == 3

        # the minutes, and a copy of them where the officer wants it
        clock.set(datetime(2026, 12, 9, 9, 0))
        keys.press("Finish anyway")
        keys.confirm()
        assert screen.shows("Version 1, locked")
        keys.press("Save a copy: Minutes, version 1")
        target = tmp_path / "Referat.pdf"
        file_dialog(screen)
        screen.key("Ctrl+A")
        screen.type(str(target))
        screen.key("Return")
        screen.wait(target.exists)

    (meeting,) = rows(Meeting, day=DAY)
    assert meeting.stage is MeetingStage.FINISHED
    content = target.read_bytes()
    assert problems(content) == []
    lines = lines_of(content)
    assert lines[:3] == ["Politirådet i Øygarden", "Referat", "Tysdag 8. desember 2026, kl. 12.00–13.40"]
    assert f"Oppgåve {ACTION}" in lines
