"""The year of a council as a folder, from its page."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.ui.council.conftest import Forum
from tests.ui.file_dialog import answer


def test_by_keys_to_the_folder(forum: Forum, tmp_path: Path) -> None:
    where = tmp_path / "arkiv"
    where.mkdir()
    forum.open()
    forum.screen.find("Write the year pack of 2026", QPushButton).setFocus()
    forum.screen.key("Space")
    answer(forum.screen, where)
    forum.screen.wait(lambda: forum.screen.shows("Written to 2026_Øygarden_Politirådet i Øygarden"))
    (made,) = where.iterdir()
    assert sorted(file.name for file in made.iterdir()) == ["index.csv", "index.pdf"]


def test_a_year_for_each_there_was_a_meeting_in(forum: Forum) -> None:
    forum.world.plan(date(2025, 5, 6))
    forum.world.plan(date(2027, 5, 4))
    forum.open()
    found = [b.text() for b in forum.screen.window.findChildren(QPushButton) if "year pack of" in b.accessibleName()]
    assert found == ["2026", "2025"]
