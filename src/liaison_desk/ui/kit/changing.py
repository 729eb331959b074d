"""A card that is read at rest, and turned into fields in its place by its one button."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.layout import vbox

F = TypeVar("F", bound=QWidget)


class Changing(Closing, Generic[F]):
    """Every field keeps its own value at once: «Done» only goes back to reading."""

    def __init__(self) -> None:
        """The card lays out `change` and `body`, and in `view` what one reads."""
        super().__init__()
        self.form: F | None = None  # made when it is first needed: most visits only read
        self.view = QWidget()
        self.change = button("", "link", press=self.toggle)
        self.body = vbox(self.view, spacing=0)

    # -- for the card to say
    def make_form(self) -> F | None:
        """None while there is nothing to change."""
        raise NotImplementedError  # abstract

    def fill_form(self, form: F) -> None:
        """With what the card shows. It is about to be seen."""

    def enter_form(self, form: F) -> None:
        """The keyboard into its first field."""
        raise NotImplementedError  # abstract

    def says(self) -> str:
        """What the button says to who cannot see which card it stands on."""
        raise NotImplementedError  # abstract

    def leave(self) -> None:
        """What is being typed becomes what it is."""
        raise NotImplementedError  # abstract

    # -- between the two
    @property
    def is_open(self) -> bool:
        return self.form is not None and not self.form.isHidden()

    def toggle(self) -> None:
        if self.is_open:
            self.close_form()
            self.change.setFocus()
        else:
            self.open_form()

    def open_form(self) -> None:
        if self.form is None:
            self.form = self.make_form()
            if self.form is None:
                return
            self.body.addWidget(self.form)
            follow_layout(self)
        self.fill_form(self.form)
        self.view.hide()
        self.form.show()
        self.enter_form(self.form)
        self.name_change()

    def close_form(self) -> None:
        self.leave()
        if self.form is not None:
            self.form.hide()
        self.view.show()
        self.name_change()

    def name_change(self) -> None:
        self.change.setText(self.tr("Done") if self.is_open else self.tr("Change"))
        self.change.setAccessibleName(self.says())

    @override
    def on_escape(self) -> bool:
        if not self.is_open:
            return False
        self.toggle()
        return True
