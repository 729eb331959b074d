"""Whether the machine opens the desk, or a passphrase does."""

from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, top, vbox
from liaison_desk.ui.securing.secret import NewPassphrase


class WayChoice(QWidget):
    """Until it is known whether the machine has a key store there is nothing to choose."""

    def __init__(self) -> None:
        super().__init__()
        self._system = Segmented(
            [(True, self.tr("Without asking")), (False, self.tr("With a passphrase"))],
            True,
            self.tr("How the desk opens"),
        )
        self._system.picked.connect(self._show)
        self._choice = box(vbox(hbox(self._system, STRETCH), Gap(8), spacing=0))
        self._about = paragraph("", "small", "text2")
        self.passphrase = NewPassphrase()
        self._has_key_store: bool | None = None
        self.setLayout(
            vbox(
                self._choice,
                hbox(top(glyph(Icon.KEY_ROUND)), grow(self._about), spacing=12),
                Gap(12),
                self.passphrase,
                spacing=0,
            )
        )
        self._show()

    @property
    def is_known(self) -> bool:
        return self._has_key_store is not None

    @property
    def by_system(self) -> bool:
        return self._has_key_store is True and self._system.value() is True

    def show_key_store(self, *, has_one: bool) -> None:
        self._has_key_store = has_one
        self._show()

    def choose(self, *, by_system: bool) -> None:
        self._system.set_value(by_system)
        self._show()

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        if self._has_key_store:
            return self._system
        return self.passphrase if self.is_known else None

    def _show(self) -> None:
        self._choice.setVisible(self._has_key_store is True)
        self.passphrase.setVisible(self.is_known and not self.by_system)
        self._about.setText(self._words())

    def _words(self) -> str:
        if self._has_key_store is None:
            return self.tr("Looking for the machine's key store …")
        if not self._has_key_store:
            return self.tr(
                "This machine has no key store that can be used, so the desk asks for a passphrase whenever it is "
                "opened."
            )
        if self.by_system:
            return self.tr(
                "The machine's key store has the key and gives it while you are logged in. Whoever uses the machine in "
                "your name gets in."
            )
        return self.tr("You are asked for it whenever the program starts or has been locked.")
