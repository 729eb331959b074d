"""The councils of a municipality, each leading to its own page."""

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import CouncilInBrief, MunicipalityFile
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.council import KIND_ICON
from liaison_desk.ui.kit.buttons import Press, button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph
from liaison_desk.ui.kit.layout import divided, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import Row, empty, section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.municipality.words import council_line, joined, next_meeting
from liaison_desk.ui.place import Place


class CouncilsCard(QFrame):
    def __init__(self, context: Context, found: Press) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._found = context, found
        self._rows: list[Row] = []
        self._title = section(self.tr("Councils and groups"), button(self.tr("New council"), "link", press=found))
        self._column = vbox(spacing=0)
        self._roving = Roving(self)
        self.setLayout(vbox(self._title, self._column, spacing=8, margins=(16, 16, 16, 8)))

    def show_file(self, file: MunicipalityFile) -> None:
        stood = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        self._rows = [self._row(brief) for brief in file.councils]
        self._title.show_count(len(self._rows) or None)
        refill(self._column, *(divided(*self._rows) or [self._nothing(file)]))
        self._roving.set_rows(self._rows)
        if stood is not None and self._rows:
            self._rows[min(stood, len(self._rows) - 1)].setFocus()

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
                margins=(0, 8, 0, 8),
            ),
            says=joined(council.name, label(texts, council.kind), about, coming.words, by=". "),
            leads=True,
        )
        row.opened.connect(lambda: self._context.window.go(Place("council", council.id)))
        return row

    def _nothing(self, file: MunicipalityFile) -> QFrame:
        name = file.municipality.short_name
        sentence = self.tr("Found the first one: the program knows the fixed agenda items and how often it meets.")
        start = button(self.tr("New council"), name=Icon.PLUS, says=self.tr("New council in {name}").format(name=name))
        start.clicked.connect(self._found)
        made = QFrame()
        made.setLayout(vbox(empty(Icon.USERS, self.tr("No councils yet"), sentence, start), margins=(0, 16, 0, 24)))
        return made
