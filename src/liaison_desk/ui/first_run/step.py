"""What the four steps share."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.context import Context
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import Gap, Item, vbox


class Step(QWidget):
    """A question, and the fields that answer it."""

    changed = Signal()  # the buttons under it have to say something else

    def __init__(self, context: Context, typed: Typed) -> None:
        super().__init__()
        self.context, self.typed = context, typed
        self._title = paragraph("", "display")
        self._about = paragraph("", "body", "text2")

    def fill(self, *items: Item) -> None:
        """What stands under the question."""
        self.setLayout(vbox(self._title, Gap(4), self._about, Gap(24), *items, spacing=0))

    def ask(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(title)

    # -- for steps to fill in
    def show_stored(self, stored: Stored) -> None:
        """What has been made so far. Whatever is being typed stays."""
        raise NotImplementedError  # abstract

    def first(self) -> QWidget | None:
        """Where the keyboard begins; the button that goes on, where there is no field."""
        return None

    def go_on(self) -> bool:
        """What is written becomes what it is. False, with a sentence beside the field, where it cannot."""
        return True

    def go_back(self) -> bool:
        """Whether there was a part of this step to go back to."""
        return False

    def is_busy(self) -> bool:
        """Whether what is to be done here is being done, beside the windows."""
        return False

    def fold(self) -> None:
        """The step is left behind or the program ends: what is written stays as it is."""

    def next_words(self) -> str:
        """Another name for the button that goes on; empty for the usual one."""
        return ""

    def can_be_skipped(self) -> bool:
        """Whether there is something here that one may pass by."""
        return False
