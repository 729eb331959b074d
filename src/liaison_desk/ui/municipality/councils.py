"""The councils of a municipality, each leading to its own page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.council_files import CouncilInBrief, MunicipalityFile
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.council import KIND_ICON
from liaison_desk.ui.kit.buttons import Press, button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph
from liaison_desk.ui.kit.layout import grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, divided_rows, empty, in_line, section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.municipality.words import council_line, joined, next_meeting
from liaison_desk.ui.place import Place


class CouncilsCard(QFrame):
    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context, found: Press) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._found = context, found
        self._rows: list[Row] = []
        self._title = section(self.tr("Councils and groups"), button(self.tr("New council"), "link", press=found))
        self._column = vbox(spacing=0)
        self._roving = Roving(self)
        self.setLayout(vbox(in_line(self._title), self._column, spacing=8, margins=(8, 16, 8, 8)))

    def show_file(self, file: MunicipalityFile) -> None:
        stood = self._roving.standing()
        self._rows = [self._row(brief) for brief in file.councils]
        self._title.show_count(len(self._rows) or None)
        refill(self._column, *(divided_rows(self._rows) or [self._nothing(file)]))
        self._roving.set_rows(self._rows, stood)

    def first_row(self) -> Row | None:
        return self._rows[0] if self._rows else None

    def _row(self, brief: CouncilInBrief) -> Row:
        council, texts = brief.council, self._context.texts
        coming = next_meeting(brief, texts, self._context.today())
        about = council_line(brief, texts)
        row = Row(
            hbox(
                middle(glyph(KIND_ICON[council.kind], "text3")),
                grow(vbox(elided(council.name, "body_strong"), elided(about, "small", "text2"), spacing=0)),
                Pill(coming.words, coming.tone, coming.icon, plain=True, role="small"),
                middle(glyph(Icon.CHEVRON_RIGHT, "text3", 16)),
                spacing=12,
                margins=(ROW_PAD, 8, ROW_PAD, 8),
            ),
            says=joined(council.name, *dict.fromkeys((label(texts, council.kind), about)), coming.words, by=". "),
            leads=True,
        )
        row.key.connect(self.letter)
        row.opened.connect(lambda: self._context.window.go(Place("council", council.id)))
        return row

    def _nothing(self, file: MunicipalityFile) -> QFrame:
        name = file.municipality.short_name
        sentence = self.tr("Add the first one: the program knows the fixed agenda items and how often it meets.")
        start = button(self.tr("New council"), name=Icon.PLUS, says=self.tr("New council in {name}").format(name=name))
        start.clicked.connect(self._found)
        made = QFrame()
        made.setLayout(vbox(empty(Icon.USERS, self.tr("No councils yet"), sentence, start), margins=(0, 16, 0, 24)))
        return made
