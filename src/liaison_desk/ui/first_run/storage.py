"""Step 4: where everything lies, how it is opened, and the code without which nothing is begun."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.services import stores
from liaison_desk.ui.context import Context
from liaison_desk.ui.first_run.step import Step
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, set_ink
from liaison_desk.ui.kit.layout import Gap, Item, box, grow, hbox, middle, top, vbox
from liaison_desk.ui.kit.rows import banner, pane_card, section
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.second_folder import SecondFolder
from liaison_desk.ui.securing.form import Part, SecuringForm

LITTLE = 500_000_000  # bytes: with less, a year of documents may not find room


class StorageStep(Step):
    """The one step that cannot be passed by."""

    turned = Signal()  # another part of it is shown
    secured = Signal()

    def __init__(self, context: Context, typed: Typed) -> None:
        super().__init__(context, typed)
        folder = str(context.paths.data)
        copy = tool_button(Icon.COPY, self.tr("Copy the path"), press=self._copy)
        self._free = paragraph("", "small", "text2")
        self.keys = SecuringForm(context)
        self.keys.changed.connect(self.changed)
        self.keys.turned.connect(self._on_turned)
        self.keys.secured.connect(self.secured)
        self._opening = section(self.tr("How the desk opens"))
        self._where = box(
            vbox(
                pane_card(
                    _line(Icon.FOLDER, self.tr("The folder"), paragraph(folder, "small", "text2"), middle(copy)),
                    _line(Icon.HARD_DRIVE, self.tr("Free space"), self._free),
                    box(
                        hbox(
                            top(glyph(Icon.HISTORY)), grow(SecondFolder(context)), spacing=12, margins=(16, 12, 12, 12)
                        )
                    ),
                    _line(
                        Icon.LOCK,
                        self.tr("Everything stays on this machine"),
                        paragraph(
                            self.tr(
                                "The program does not use the network. A document leaves the folder only when you save "
                                "a copy of it."
                            ),
                            "small",
                            "text2",
                        ),
                    ),
                    _line(
                        Icon.SHIELD,
                        self.tr("No classified information"),
                        paragraph(
                            self.tr(
                                "It does not belong here, and neither do intelligence and personal cases: the police "
                                "have systems of their own for them."
                            ),
                            "small",
                            "text2",
                        ),
                    ),
                ),
                Gap(20),
                self._opening,
                Gap(8),
                spacing=0,
            )
        )
        self._final = box(
            vbox(
                Gap(16),
                banner(
                    "neutral",
                    Icon.INFO,
                    self.tr("When you begin, the setup is final"),
                    self.tr("It cannot be undone as a whole, but everything in it can be changed on its own page."),
                ),
                spacing=0,
            )
        )
        self.fill(self._where, self.keys, self._final)
        self._show_part()
        self.hide()  # the machine's key store is not asked before one is here

    @override
    def show_stored(self, stored: Stored) -> None:
        free = stores.free_space(self.context.paths)
        if free is None:
            self._free.setText(self.tr("The machine does not tell how much there is."))
            return
        size = self.context.texts.size_words(free)
        is_little = free < LITTLE
        words = self.tr("{size}. This may become too little: make room on the disk.") if is_little else "{size}"
        self._free.setText(words.format(size=size))
        set_ink(self._free, "danger" if is_little else "text2")

    @override
    def first(self) -> QWidget | None:
        return self.keys.first()

    @override
    def go_on(self) -> bool:
        return self.keys.go_on()

    @override
    def go_back(self) -> bool:
        return self.keys.go_back()

    @override
    def is_busy(self) -> bool:
        return self.keys.is_busy

    @override
    def next_words(self) -> str:
        if self.keys.is_busy:
            return self.tr("Making the keys …")
        return "" if self.keys.part is Part.BACK else self.tr("Next")

    def fit(self, units: float) -> None:
        self.keys.fit(units)

    def _on_turned(self) -> None:
        self._show_part()
        self.turned.emit()

    def _show_part(self) -> None:
        part = self.keys.part
        self._where.setVisible(part is Part.WAY)
        self._final.setVisible(part is Part.BACK)
        if part is Part.WAY:
            self.ask(
                self.tr("This is where it is kept"),
                self.tr("All you write is saved as you write it. There is no save button."),
            )
        else:
            self.ask(*self.keys.words())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.context.paths.data))
        self.context.window.say(self.tr("The path is copied"))


def _line(icon: Icon, title: str, words: QWidget, *right: Item) -> QWidget:
    ink: Token = "text2"
    lines = vbox(paragraph(title, "body_strong"), words, spacing=2)
    return box(hbox(top(glyph(icon, ink)), grow(lines), *right, spacing=12, margins=(16, 12, 12, 12)))
