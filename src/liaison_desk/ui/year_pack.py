"""A year as a folder for the archive: of a council, or of all that serve a municipality."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame

from liaison_desk.ui.context import Context
from liaison_desk.ui.folders import Folders
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, refill, vbox
from liaison_desk.ui.kit.rows import section

MOST = 4  # years offered, the newest first


class YearPackCard(QFrame):
    """One button for each year. Made anew only where the years are others: most councils have the same, and the keyboard
    stays."""

    def __init__(self, context: Context, about: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shown: list[int] = []
        self._write: Callable[[int, Path], Path] | None = None
        self._folders = Folders(context, self)
        self._years = vbox(spacing=0)
        words = paragraph(about, "small", "text2")
        self.setLayout(vbox(section(self.tr("Year pack")), words, self._years, spacing=10, margins=16))

    def show_years(self, years: Iterable[int], write: Callable[[int, Path], Path]) -> None:
        """`write` makes the folder of a year inside the one given, in a job."""
        self._write = write
        found = sorted(years, reverse=True)[:MOST]
        if found == self._shown:
            return
        self._shown = found
        buttons = [
            button(
                str(year), name=Icon.FOLDER, dim="small", says=self.tr("Write the year pack of {year}").format(year=year),
                press=partial(self._ask, year),
            )
            for year in found
        ]  # fmt: skip
        refill(self._years, box(Flow(*buttons, spacing=8)))

    def _ask(self, year: int) -> None:
        if self._write is not None:
            self._folders.ask(self.tr("Where should the year pack be?"), partial(self._write, year))
