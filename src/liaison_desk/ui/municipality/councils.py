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
from liaison_desk.ui.kit.labels import elided, glyph, set_glyph
from liaison_desk.ui.kit.layout import grow, hbox, middle, vbox
from liaison_desk.ui.kit.row_pool import RowPool
from liaison_desk.ui.kit.rows import ROW_PAD, Row, empty, in_line, section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.municipality.words import council_line, joined, next_meeting
from liaison_desk.ui.place import Place


class CouncilsCard(QFrame):
    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context, found: Press) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._found = context, found
        self._rows: list[CouncilRow] = []
        self._title = section(self.tr("Councils and groups"), button(self.tr("New council"), "link", press=found))
        self._column = vbox(spacing=0)
        self._pool = RowPool(self._column, self._new_row, lined=True)
        self._roving = Roving(self)
        self.setLayout(vbox(in_line(self._title), self._column, spacing=8, margins=(8, 16, 8, 8)))

    def show_file(self, file: MunicipalityFile) -> None:
        stood = self._roving.standing()
        self._rows = self._pool.take(len(file.councils), lambda: self._nothing(file))
        for row, brief in zip(self._rows, file.councils, strict=True):
            row.show_council(brief, self._context)
        self._title.show_count(len(self._rows) or None)
        self._roving.set_rows(self._rows, stood)

    def first_row(self) -> "CouncilRow | None":
        return self._rows[0] if self._rows else None

    def _new_row(self) -> "CouncilRow":
        row = CouncilRow()
        row.key.connect(self.letter)
        row.opened.connect(lambda: self._context.window.go(Place("council", row.council_id)))
        return row

    def _nothing(self, file: MunicipalityFile) -> QFrame:
        name = file.municipality.short_name
        sentence = self.tr("Add the first one: the program knows the fixed agenda items and how often it meets.")
        start = button(self.tr("New council"), name=Icon.PLUS, says=self.tr("New council in {name}").format(name=name))
        start.clicked.connect(self._found)
        made = QFrame()
        made.setLayout(vbox(empty(Icon.USERS, self.tr("No councils yet"), sentence, start), margins=(0, 16, 0, 24)))
        return made


class CouncilRow(Row):
    def __init__(self) -> None:
        self.council_id = ""
        self._sign = glyph(Icon.USERS, "text3")
        self._name = elided("", "body_strong")
        self._about = elided("", "small", "text2")
        self._coming = Pill("", plain=True, role="small")
        super().__init__(
            hbox(
                middle(self._sign),
                grow(vbox(self._name, self._about, spacing=0)),
                self._coming,
                middle(glyph(Icon.CHEVRON_RIGHT, "text3", 16)),
                spacing=12,
                margins=(ROW_PAD, 8, ROW_PAD, 8),
            ),
            says="",
            leads=True,
        )

    def show_council(self, brief: CouncilInBrief, context: Context) -> None:
        council, texts = brief.council, context.texts
        self.council_id = council.id
        coming, about = next_meeting(brief, texts, context.today()), council_line(brief, texts)
        set_glyph(self._sign, KIND_ICON[council.kind], "text3")
        self._name.setText(council.name)
        self._about.setText(about)
        self._coming.show_state(coming.words, coming.tone, coming.icon)
        kind = label(texts, council.kind)
        self.setAccessibleName(joined(council.name, *dict.fromkeys((kind, about)), coming.words, by=". "))
