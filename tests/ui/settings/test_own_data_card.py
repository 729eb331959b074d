"""A copy of everything, the way to erasing, and what is old: from the settings, by keys and by clicks."""

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import LogEntryId
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.memos import Memo
from liaison_desk.services import contacts, inside_police, memos
from liaison_desk.ui.kit.rows import Row
from tests.ui.file_dialog import answer
from tests.ui.screen import Screen, name_of
from tests.world import World

OLD = date(2021, 3, 3)


def test_everything_is_written_as_a_folder_and_as_one_file(screen: Screen, tmp_path: Path) -> None:
    screen.go("settings")
    assert screen.shows("The copy also holds what is exempt from public access and what is internal")
    screen.press("Own data", QPushButton)
    assert name_of(screen.focus) == "Export everything"
    screen.key("Return")
    answer(screen, tmp_path)
    screen.wait(lambda: screen.shows("Written to Own data 2026-11-24"))
    assert "Kari Prøve" in (tmp_path / "Own data 2026-11-24" / "data.json").read_text("utf-8")
    screen.press("Export everything as one zip file", QPushButton)
    answer(screen, tmp_path)
    screen.wait((tmp_path / "Own data 2026-11-24.zip").exists)
    assert zipfile.is_zipfile(tmp_path / "Own data 2026-11-24.zip")


def test_erasing_leads_to_the_contacts(screen: Screen) -> None:
    screen.go("settings")
    screen.press("Erase a person", QPushButton)
    assert screen.window.place.page == "contacts"
    assert screen.shows("Choose the person")


def test_what_is_old_is_shown_and_stays_until_it_is_removed(screen: Screen, world: World) -> None:
    screen.go("settings")
    assert screen.shows("Nothing you have kept looks too old.")
    with world.desk.write(Op.ADD_MEMO) as work:
        for number in range(22):
            work.update(replace(memos.add(work, f"Minne {number}", OLD), done_on=OLD))
        note = inside_police.add(work, PoliceNoteKind.BRIEFING, OLD, "Om torget")
        gone = contacts.leave(work, contacts.add(work, "Gro Gammel").id, OLD)
        work.add(LogEntry(id=LogEntryId("log"), on=OLD, kind=ContactKind.CALL, words="Noe"))
    screen.settle()
    assert not screen.shows("Nothing you have kept looks too old.")
    for shown, row, place in (
        ("Show the old notes", "Om torget", ("inside_police", note.id)),
        ("Show who left long ago", "Gro Gammel", ("contacts", gone.id)),
    ):
        screen.find(shown, QPushButton).setFocus()
        screen.key("Return")
        assert name_of(screen.focus) == f"{row}, 3 March 2021"
        screen.key("Return")
        assert (screen.window.place.page, screen.window.place.subject) == place
        screen.key("Alt+Left")
    screen.press("Show the old log entries", QPushButton)
    assert screen.window.place.part == "old"
    assert screen.shows("1 entry")
    screen.key("Alt+Left")
    screen.press("Show the old memos", QPushButton)
    assert sum(row.isVisible() and name_of(row).startswith("Minne") for row in screen.page.findChildren(Row)) == 20
    assert screen.shows("and 2 more")
    screen.press("Remove these memos", QPushButton)
    with world.desk.read() as reader:
        assert reader.all(Memo) == []
        assert reader.find(Contact, gone.id)
        assert reader.find(PoliceNote, note.id)
    screen.key("Ctrl+Z")
    with world.desk.read() as reader:
        assert len(reader.all(Memo)) == 22
