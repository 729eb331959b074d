"""The deadlines new councils begin with. Those that are there keep theirs."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.council_days import MOST_DAYS
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.count import CountField
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, divided, fixed, grow, hbox, vbox
from liaison_desk.ui.kit.rows import section

_WIDTH = 132  # units: a sentence about a number that cannot be has room under it


class DeadlinesCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self.fields: dict[str, CountField] = {}
        rows = divided(
            self._row(
                "agenda",
                self.tr("Agenda"),
                self.tr("Goes out so many days before the meeting. Each council can have its own deadline."),
            ),
            self._row("knowledge", self.tr("Knowledge"), self.tr("Is asked for so many days before the meeting.")),
            self._row("minutes", self.tr("Minutes"), self.tr("Are due so many days after the meeting.")),
        )
        for_new = text(self.tr("for new councils"), "small", "text3")
        self.setLayout(vbox(section(self.tr("Deadlines"), for_new), *rows, spacing=12, margins=16))

    def _row(self, name: str, title: str, about: str) -> Item:
        field = self.fields[name] = CountField(
            "", least=0, most=MOST_DAYS, says=self.tr("{what}, days").format(what=title)
        )
        field.show_value(getattr(self._context.settings.council_days, name))
        field.changed.connect(partial(self._keep, name))
        words = vbox(STRETCH, paragraph(title, "body_strong"), paragraph(about, "small", "text2"), STRETCH, spacing=0)
        return hbox(grow(words), fixed(hbox(STRETCH, field, spacing=0), _WIDTH), spacing=16)

    def _keep(self, name: str, days: int) -> None:
        settings = self._context.settings
        wanted = replace(settings.council_days, **{name: days})
        self._context.window.change_settings(replace(settings, council_days=wanted))
