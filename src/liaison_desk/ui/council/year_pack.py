"""A council's year as a folder for the archive."""

from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.services import year_pack
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.folders import Folders
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, refill, vbox
from liaison_desk.ui.kit.rows import section

MOST = 4  # years offered, the newest first


class YearPackCard(QFrame):
    """One button for each year. Made anew only where the years are others, so that the keyboard stays."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: object = None
        self._folders = Folders(context, self)
        self._years = vbox(spacing=0)
        about = paragraph(
            self.tr("Every issued document of a year in one folder, with an index as PDF and CSV."), "small", "text2"
        )
        self.setLayout(vbox(section(self.tr("Year pack")), about, self._years, spacing=10, margins=16))

    def show_council(self, shown: Shown) -> None:
        found = (shown.council.id, tuple(sorted(_years(shown), reverse=True)[:MOST]))
        if found == self._shown:
            return
        self._shown = found
        buttons = [
            button(
                str(year), name=Icon.FOLDER, dim="small", says=self.tr("Write the year pack of {year}").format(year=year),
                press=partial(self._write, shown, year),
            )
            for year in found[1]
        ]  # fmt: skip
        refill(self._years, box(Flow(*buttons, spacing=8)))

    def _write(self, shown: Shown, year: int) -> None:
        desk, voices = self._context.desk, self._context.voices
        self._folders.ask(
            self.tr("Where should the year pack be?"),
            lambda where: year_pack.write(desk, shown.council.id, year, voices, where),
        )


def _years(shown: Shown) -> set[int]:
    return {shown.today.year, *(meeting.day.year for meeting in shown.file.meetings if meeting.day <= shown.today)}
