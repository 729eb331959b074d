"""Language, text size, light or dark, how tight lists are. Each choice holds at once: the window is built anew around it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.texts import Language
from liaison_desk.settings import TEXT_SIZES, Appearance, Density
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.layout import Item, divided, vbox
from liaison_desk.ui.kit.rows import section, setting_row

# each in its own language, so that one finds home from the others
_LANGUAGES = ((Language.NB, "Bokmål"), (Language.NN, "Nynorsk"), (Language.EN, "English"))


class LookCard(QFrame):
    """`hold` is told the name of the control before the window is built anew: it gets the focus again."""

    def __init__(self, context: Context, hold: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._hold = context, hold
        self.controls: dict[str, QWidget] = {}
        self.setLayout(
            vbox(
                section(self.tr("Language and look")),
                *divided(self._language(), self._text_size(), self._appearance(), self._density()),
                spacing=12,
                margins=16,
            )
        )

    def _language(self) -> Item:
        return setting_row(
            self.tr("Language"),
            self.tr("Documents follow the municipality's language form."),
            self._choice("language", _LANGUAGES, self.tr("Language")),
        )

    def _text_size(self) -> Item:
        percent = self.tr("{number} %")
        sizes = [(size, percent.format(number=size)) for size in TEXT_SIZES]
        larger, smaller = " ".join(caps("Ctrl++")), " ".join(caps("Ctrl+-")).replace("-", "−")  # noqa: RUF001 - a minus
        return setting_row(
            self.tr("Text size"),
            self.tr("Also with {larger} and {smaller}").format(larger=larger, smaller=smaller),
            self._choice("text_size", sizes, self.tr("Text size")),
        )

    def _appearance(self) -> Item:
        looks = [
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.SYSTEM, self.tr("As the machine")),
        ]
        return setting_row(self.tr("Appearance"), "", self._choice("appearance", looks, self.tr("Appearance")))

    def _density(self) -> Item:
        rooms = [(Density.AIRY, self.tr("Airy")), (Density.TIGHT, self.tr("Tight"))]
        says = self.tr("Density of lists")
        return setting_row(says, "", self._choice("density", rooms, says))

    def _choice(self, name: str, options: Any, says: str) -> Segmented:
        made = Segmented(options, getattr(self._context.settings, name), says)
        made.picked.connect(lambda value: self._change(name, value))
        self.controls[name] = made
        return made

    def _change(self, name: str, value: object) -> None:
        self._hold(name)
        self._context.window.change_settings(replace(self._context.settings, **{name: value}))  # type: ignore[arg-type]
