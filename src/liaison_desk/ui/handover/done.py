"""What was taken in, and where to begin."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.handover import Taken
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.words import places_words, taken_words
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, card, grow, hbox, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.place import Place


class Done(QWidget):
    def __init__(
        self, context: Context, taken: Taken, places: list[Municipality], see_aside: Callable[[], object]
    ) -> None:
        super().__init__()
        texts, go = context.texts, context.window.go
        ways = [
            button(
                self.tr("Begin in {place}").format(place=place.short_name),
                "secondary" if number else "primary",
                Icon.LANDMARK,
                press=partial(go, Place("municipality", place.id)),
            )
            for number, place in enumerate(places)
        ]
        if taken.set_aside:
            ways.append(button(self.tr("Read what was not chosen"), name=Icon.EYE, press=see_aside))
        self._ways = [*ways, button(self.tr("Today"), name=Icon.SUN, press=partial(go, Place("today")))]
        lines = [(Icon.CIRCLE_CHECK, words) for words in taken_words(texts, taken)]
        lines.append(
            (
                Icon.HISTORY,
                self.tr("The backup made before lies with the others, under Storage and backups in the settings."),
            )
        )
        self.setLayout(
            vbox(
                card(
                    section(self.tr("{places} is taken in").format(places=places_words(texts, taken.label)), role="h2"),
                    *(
                        hbox(
                            top(glyph(sign, "success" if sign is Icon.CIRCLE_CHECK else "text2")),
                            grow(paragraph(words)),
                            spacing=10,
                        )
                        for sign, words in lines
                    ),
                    box(Flow(*self._ways)),
                    spacing=12,
                ),
                STRETCH,
                spacing=0,
            )
        )

    def first(self) -> QWidget:
        return self._ways[0]
