"""The locked desk: a field for the passphrase or the recovery code, or a button where nothing is asked for.

It knows nothing of the desk. There is nothing to write on it but what opens it, so nothing can be lost on it.
"""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.domain.keys import WITHOUT_ASKING, Way
from liaison_desk.ui.chapters import SAFETY
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.fields import Field, InputBar, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import Paragraph, glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, center, grow, hbox, top, vbox
from liaison_desk.ui.kit.nav import Logo
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.tokens import Ink

WIDTH, WIDTH_OF_CODE = 360, 440  # units
_CODE_LOOKS = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"


class LockedPage(QWidget):
    """`asked` brings the way and what was typed; nothing was, where the desk opens without asking."""

    asked = Signal(object, str)  # Way
    chapter: ClassVar = SAFETY  # of the guide

    def __init__(self, ways: Collection[Way], way: Way | None = None) -> None:
        """`ways` are those it can be opened in, `way` is the one that is shown first."""
        super().__init__()
        self._ways = ways
        self.way = way or next((each for each in (*WITHOUT_ASKING, *Way) if each in ways), Way.RECOVERY)
        self._is_opening = False
        self.setAccessibleName(self.tr("Liaison Desk is locked"))
        self._about = _centred("", "text2")
        self._bar = InputBar(Icon.KEY_ROUND, self.tr("Passphrase"))
        self._bar.edit.returnPressed.connect(self._ask)
        self._bar.edit.textEdited.connect(self._on_edited)
        self._field: Field = field("", self._bar)
        self._problem = _centred("", "danger")
        self._open: Button = button(self.tr("Unlock"), "primary", Icon.LOCK_OPEN, dim="large", press=self._ask)
        self._open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._other: Button = button("", "link", press=self._on_other)
        kept_words = self.tr("Everything lies encrypted on this machine. The program does not use the network.")
        title = paragraph(self.tr("Liaison Desk is locked"), "h1")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = vbox(
            center(Logo(48)),
            Gap(20),
            title,
            Gap(4),
            self._about,
            Gap(20),
            self._field,
            self._problem,
            Gap(12),
            self._open,
            Gap(12),
            center(self._other),
            spacing=0,
        )
        kept = hbox(
            STRETCH, top(glyph(Icon.HARD_DRIVE, "text3", 14)), paragraph(kept_words, "caption", "text3"), STRETCH
        )
        self._column = box(column)
        middle_part = hbox(STRETCH, grow(self._column, 1000), STRETCH, spacing=0, margins=(0, 24, 0, 24))
        place = scroll(box(vbox(STRETCH, middle_part, STRETCH, spacing=0), "canvas"))
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setLayout(vbox(grow(place), box(kept), spacing=0, margins=(16, 0, 16, 20)))
        self._show_way()

    # -- what the program says
    def show_opening(self) -> None:
        """The key is being derived, or the store being opened."""
        self._is_opening = True
        self._field.set_error("")
        self._problem.hide()
        self._enable()
        announce.polite(self, self.tr("Opening …"))

    def show_problem(self, sentence: str) -> None:
        """It did not open. A code stays to be mended; nobody can see what is wrong with a passphrase."""
        self._is_opening = False
        if self.way is Way.PASSPHRASE:
            self._bar.edit.clear()
        self._enable()
        if self._asks:
            self._field.set_error(sentence)
        else:
            self._problem.setText(sentence)
            self._problem.show()
            announce.assertive(self, sentence)
        self.start_focus()

    def wrong_words(self) -> str:
        """What is wrong with what was typed."""
        if self.way is Way.PASSPHRASE:
            return self.tr("That is not the passphrase. Look at Caps Lock, and write it again.")
        return self.tr("That is not the recovery code. It has six groups of five letters and digits.")

    def keys(self) -> Sequence[KeyRow]:
        return ((caps("Enter"), self.tr("Unlock") if self._asks else self.tr("Open")),)

    # -- what was begun, in a page made anew
    @property
    def typed(self) -> str:
        return self._bar.text()

    @property
    def is_opening(self) -> bool:
        return self._is_opening

    def take(self, typed: str, *, is_opening: bool) -> None:
        self._bar.edit.setText(typed)
        if is_opening:
            self.show_opening()

    # -- inside
    @property
    def _asks(self) -> bool:
        return self.way not in WITHOUT_ASKING

    @property
    def _other_way(self) -> Way | None:
        """To change to: from the code back to the usual way, from that to the code."""
        if self.way is not Way.RECOVERY:
            return Way.RECOVERY if Way.RECOVERY in self._ways else None
        return next((way for way in Way if way is not Way.RECOVERY and way in self._ways), None)

    def _show_way(self) -> None:
        is_code = self.way is Way.RECOVERY
        self._column.setMaximumWidth(theme.current().px(WIDTH_OF_CODE if is_code else WIDTH))
        edit = self._bar.edit
        edit.clear()
        edit.setEchoMode(QLineEdit.EchoMode.Normal if is_code else QLineEdit.EchoMode.Password)
        edit.setAccessibleName(self.tr("Recovery code") if is_code else self.tr("Passphrase"))
        edit.setPlaceholderText(_CODE_LOOKS if is_code else self.tr("Passphrase"))
        self._field.set_error("")
        self._field.setVisible(self._asks)
        self._problem.hide()
        self._about.setText(self._about_words())
        for part in (edit, self._open):
            part.setAccessibleDescription(self._about_words())
        other = self._other_way
        self._other.setVisible(other is not None)
        words = self.tr("Use the recovery code") if other is Way.RECOVERY else self._back_words(other)
        self._other.setText(words)
        self._other.setAccessibleName(words)
        self._enable()

    def _about_words(self) -> str:
        if self.way is Way.PASSPHRASE:
            return self.tr("Write the passphrase to open it. Nothing is lost.")
        if self.way is Way.RECOVERY:
            if self._other_way is None:
                return self.tr("The machine does not give the key. Write the recovery code you were shown once.")
            return self.tr("Write the recovery code you were shown once. After that you choose a new passphrase.")
        return self.tr("Whoever is logged in on this machine can open it. Nothing is lost.")

    def _back_words(self, way: Way | None) -> str:
        return self.tr("Use the passphrase") if way is Way.PASSPHRASE else self.tr("Open without the code")

    def _enable(self) -> None:
        for part in (self._bar, self._open, self._other):
            part.setEnabled(not self._is_opening)
        words = self.tr("Opening …") if self._is_opening else self.tr("Unlock") if self._asks else self.tr("Open")
        self._open.setText(words)
        self._open.setAccessibleName(words)

    def _ask(self) -> None:
        if self._is_opening:
            return
        if self._asks and not self.typed.strip():
            self._field.set_error(
                self.tr("Write the passphrase first.")
                if self.way is Way.PASSPHRASE
                else self.tr("Write the recovery code first.")
            )
            self.start_focus()
            return
        typed = self.typed if self._asks else ""
        self.show_opening()
        self.asked.emit(self.way, typed)

    def _on_edited(self) -> None:
        self._field.set_error("")

    def _on_other(self) -> None:
        other = self._other_way
        if other is not None:
            self.way = other
            self._show_way()
            self.start_focus()

    def start_focus(self) -> None:
        (self._bar.edit if self._asks else self._open).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start_focus()


def _centred(words: str, ink: Ink) -> Paragraph:
    made = paragraph(words, "body", ink)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made
