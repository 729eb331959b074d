"""What the program has understood of the entry line, before it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.capture import Captured, Trouble, TroubleKind
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.privacy import looks_personal
from liaison_desk.domain.wording import deadline_echo, personal_words, trouble_words
from liaison_desk.services import owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.status import Avatar, initials
from liaison_desk.ui.kit.tokens import Ink


class Echo(QWidget):
    """Owner and deadline in full, the two days to choose from, and what is not understood."""

    chosen = Signal(object)  # Deadline: one of two meanings

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._is_silent = True
        self._keys: list[Kbd] = []  # of the two days: seen while they do something
        self._meanings: tuple[Deadline, ...] = ()
        self._lines = vbox(spacing=4)
        self._problem = paragraph("", "small", "danger")
        self._problem.hide()
        self.setLayout(vbox(self._lines, self._problem, spacing=4, margins=(0, 4, 0, 4)))

    def show_said(self, said: Captured, kind: EntryKind, words: str) -> None:
        personal = looks_personal(words)
        now = (said.owner, said.helpers, said.due, said.troubles, kind, personal)
        if now == self._shown:  # nothing to draw again at most keys
            return
        self._shown = now
        lines: list[Item] = []
        self._keys = []
        self._meanings = said.due.meanings if said.due and len(said.due.meanings) > 1 else ()
        if self._meanings:
            lines.append(self._question(self._meanings))
        if kind is EntryKind.ACTION:
            if said.helpers:
                names = self._context.texts.names(helper.name for helper in said.helpers)
                lines.append(self._line(Icon.USERS, self.tr("Together with {names}").format(names=names)))
        elif said.owner or said.due:
            lines.append(self._understood(said))
        lines += [self._line(Icon.CIRCLE_ALERT, self._trouble(trouble), "warning") for trouble in said.troubles]
        if personal:
            lines.append(self._line(Icon.SHIELD, personal_words(self._context.texts, personal), "warning"))
        self._is_silent = not lines
        refill(self._lines, *lines)
        self._show()

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._show()
        announce.assertive(self, sentence)

    def _show(self) -> None:
        for key in self._keys:
            key.setVisible(self.is_asking)
        self.setVisible(not self._is_silent or not self._problem.isHidden())

    def ask(self) -> None:
        """The line cannot be kept before one of the two days is chosen."""
        self.show_problem(self.tr("This deadline can mean two days. Choose one with 1 or 2."))

    def choose(self, number: int) -> bool:
        """The first or second meaning, by its number; False where nothing is asked."""
        if not 1 <= number <= len(self._meanings):
            return False
        self.chosen.emit(self._meanings[number - 1])
        return True

    @property
    def is_asking(self) -> bool:
        return not self._problem.isHidden() and bool(self._meanings)

    def _question(self, meanings: Sequence[Deadline]) -> Item:
        texts, today = self._context.texts, self._context.today()
        parts: list[Item] = [glyph(Icon.CALENDAR_DAYS, "warning", 16)]
        for number, meaning in enumerate(meanings, 1):
            choice = button(deadline_echo(texts, meaning, today), "link")
            choice.clicked.connect(lambda _=False, meaning=meaning: self.chosen.emit(meaning))
            key = Kbd(str(number))
            key.hide()
            self._keys.append(key)
            parts += [key, choice]
        return hbox(*parts, STRETCH, spacing=8)

    def _understood(self, said: Captured) -> Item:
        """Owner and deadline of what is no action item are words in its text; Ctrl+T makes use of them."""
        texts = self._context.texts
        parts: list[Item] = []
        if said.owner:
            known = owners.is_person(said.owner)
            parts.append(Avatar(initials(said.owner.name), 20) if known else glyph(Icon.BRIEFCASE_BUSINESS, size=16))
            parts.append(text(said.owner.name, "small_strong"))
        if said.due and len(said.due.meanings) == 1:
            parts.append(glyph(Icon.CALENDAR_DAYS, "accent", 16))
            parts.append(text(deadline_echo(texts, said.due.meanings[0], self._context.today()), "small_strong"))
        hint = text(self.tr("makes it an action item"), "caption", "text3")
        return hbox(*parts, Kbd(*caps("Ctrl+T")), hint, STRETCH, spacing=8)

    def _line(self, name: Icon, words: str, ink: Ink = "text2") -> Item:
        return hbox(top(glyph(name, ink, 16)), grow(paragraph(words, "small", ink)), spacing=6)

    def _trouble(self, trouble: Trouble) -> str:
        match trouble.kind:
            case TroubleKind.UNKNOWN_OWNER:
                words = self.tr("Nobody here is called “{token}”. It stays in the text.")
            case TroubleKind.SEVERAL_OWNERS:
                words = self.tr("“{token}” can be several people. Write more of the name.")
            case TroubleKind.NO_SUCH_DATE if trouble.reading is not None:
                words = trouble_words(self._context.texts, trouble.reading)
            case _:
                words = self.tr("The deadline “{token}” is not understood. It stays in the text.")
        return words.format(token=trouble.token)
