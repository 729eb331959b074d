"""The year of all a municipality's councils as a folder, from its page."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.ui.file_dialog import answer
from tests.ui.municipality.conftest import Town


def test_by_keys_to_the_folder(town: Town, tmp_path: Path) -> None:
    where = tmp_path / "arkiv"
    where.mkdir()
    town.screen.find("Write the year pack of 2026", QPushButton).setFocus()
    town.screen.key("Space")
    answer(town.screen, where)
    town.screen.wait(lambda: town.screen.shows("Written to 2026_Øygarden"))
    (made,) = where.iterdir()
    assert sorted(file.name for file in made.iterdir()) == ["index.csv", "index.pdf"]
