"""The recovery code: shown large, to be written down, and typed back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.keys import GROUPS, code_of
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.clipboard import copy_secret
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, LineEdit, field
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, vbox
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.kit.stylesheet import mark

WIDTH = 140  # units of a group: five of the widest sign


class _Sheet(QFrame):
    """The keyboard comes to it, so that whoever does not see it can have it read."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, "StaticText")
        self.setProperty("role", "input")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark(self, "focused", True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        mark(self, "focused", False)


class CodeSheet(QWidget):
    """The code, and ways to take it along."""

    def __init__(self, context: Context, *, in_row: int = 3) -> None:
        """`in_row` is how many groups stand beside each other."""
        super().__init__()
        self._context = context
        self._code = ""
        self._copies = Copies(context, self)
        self._groups = [text("", "h1") for _ in range(GROUPS)]
        self._sheet = _Sheet()
        look = theme.current()
        for group in self._groups:
            font = look.font("h1")
            font.setLetterSpacing(font.SpacingType.PercentageSpacing, 112)
            group.setFont(font)
            group.setAlignment(Qt.AlignmentFlag.AlignCenter)
            group.setFixedWidth(look.px(WIDTH))
        rows = [
            hbox(STRETCH, *self._groups[start : start + in_row], STRETCH, spacing=8)
            for start in range(0, GROUPS, in_row)
        ]
        self._sheet.setLayout(vbox(*rows, spacing=12, margins=(8, 24, 8, 24)))
        self.setLayout(
            vbox(
                self._sheet,
                box(
                    Flow(
                        button(self.tr("Copy the code"), name=Icon.COPY, press=self._on_copy),
                        button(self.tr("Save it to a file"), name=Icon.DOWNLOAD, press=self._on_save),
                    )
                ),
                paragraph(
                    self.tr(
                        "Best on paper, where you keep keys. A copy on this machine helps nobody when the machine is "
                        "lost, and opens the desk for whoever finds it."
                    ),
                    "small",
                    "text2",
                ),
                spacing=16,
            )
        )

    def show_code(self, code: str) -> None:
        self._code = code
        groups = code.split("-")
        for label, group in zip(self._groups, groups, strict=True):
            label.setText(group)
        spelled = ", ".join(" ".join(group) for group in groups)
        self._sheet.setAccessibleName(self.tr("Recovery code: {code}").format(code=spelled))

    def _on_copy(self) -> None:
        copy_secret(self._context, self._code)
        self._context.window.say(self.tr("The code is copied. Paste it where only you can read it."))

    def _on_save(self) -> None:
        told = self.tr("Recovery code of Liaison Desk")
        about = self.tr("It opens the desk in {folder}. Keep it where you keep keys, away from that machine.")
        made = self._context.texts.date_words(self._context.today(), DateStyle.DAY)
        words = f"{told}\n\n{self._code}\n\n{about.format(folder=self._context.paths.data)}\n{made}\n"
        self._copies.save(f"{told}.txt", lambda: words.encode("utf-8"))


class CodeBack(QWidget):
    """What was written down is typed, so that it is known to be right."""

    def __init__(self) -> None:
        super().__init__()
        self._edit = LineEdit(says=self.tr("Recovery code"), dim="large")
        self._field: Field = field(
            self.tr("Recovery code"), self._edit, self.tr("Six groups of five letters and digits.")
        )
        self.setLayout(vbox(self._field, spacing=0))
        self._edit.textEdited.connect(self._on_edited)
        self.setFocusProxy(self._edit)

    def is_same(self, code: str) -> bool:
        """False, with a sentence beside the field, where it is not."""
        typed = code_of(self._edit.text())
        if typed == code:
            return True
        self._field.set_error(self._wrong_words(typed, code))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def clear(self) -> None:
        self._edit.clear()
        self._field.set_error("")

    def _on_edited(self) -> None:
        self._field.set_error("")

    def _wrong_words(self, typed: str | None, code: str) -> str:
        if typed is None:
            return self.tr("That is not a whole code: six groups of five letters and digits.")
        groups = zip(typed.split("-"), code.split("-"), strict=True)
        first = next(number for number, (one, other) in enumerate(groups, 1) if one != other)
        return self.tr("Group {number} is another. Look at what you wrote down, or go back to see the code.").format(
            number=first
        )
