"""The list under a line one writes in: people behind @, days behind !. What is chosen becomes a chip."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from typing_extensions import override

from liaison_desk.domain.capture import Candidate, Captured, Chip, Sign, being_typed
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.wording import deadline_read_back
from liaison_desk.services import contacts, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.line.chips import ChipText, to_units
from liaison_desk.ui.pages import load

if TYPE_CHECKING:  # imported with the first sign
    from liaison_desk.ui.kit.popup import Popup
    from liaison_desk.ui.kit.suggestions import Suggestion

Rows = Callable[..., Sequence["Suggestion"]]


class SignList(QObject):
    """`candidates` never asks the store: a key does not wait for it."""

    def __init__(self, context: Context, edit: ChipText, candidates: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__(edit)
        self._context, self._edit, self._candidates = context, edit, candidates
        self._sign: Sign | None = None
        self.is_paused = False  # while another line is being shown, which is nothing that was typed
        self._popup: Popup | None = None  # until the first sign: the program starts without
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._suggest)
        edit.cursorPositionChanged.connect(self._on_moved)
        edit.installEventFilter(self)  # after the list's own: it is asked before it

    def close_list(self) -> None:
        self._soon.stop()
        if self._popup is not None:
            self._popup.close_list()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key may mean the list, which then must be there."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and self._soon.isActive():
            self._soon.stop()
            self._suggest()
        return super().eventFilter(watched, event)

    def chips(self) -> list[Chip]:
        """Those that mean something still: somebody may have been removed since."""
        chips = self._edit.chips()
        known = {candidate.key for candidate in self._candidates()} if chips else set()
        return [
            chip
            for chip in chips
            if isinstance(chip.meaning, Deadline) or not owners.is_person(chip.meaning) or chip.meaning.key in known
        ]

    def choose_meaning(self, said: Captured, meaning: Deadline) -> None:
        """One of the two days the deadline of what is said can mean."""
        words = self._edit.toPlainText()
        token = next((token for token in reversed(said.tokens) if words[token.start] == "!"), None)
        if token is not None:
            self._put_chip(token.start, token.end, meaning)
            self._edit.setFocus()

    def _on_moved(self) -> None:
        """The letter itself is seen first; the list comes after it."""
        if self._typed_sign() is None:
            self._soon.stop()
            self._suggest()
        else:
            self._soon.start(0)

    def _typed_sign(self) -> Sign | None:
        writes = self._edit.hasFocus() and not self.is_paused
        sign = being_typed(self._edit.toPlainText(), self._edit.place) if writes else None
        is_chosen = sign and any(chip.start <= sign.start < chip.end for chip in self._edit.chips())
        return None if is_chosen else sign

    def _suggest(self) -> None:
        sign = self._typed_sign()
        rows = self._rows(sign) if sign else ()
        self._sign = sign
        if sign and rows:
            # a space may end the name: then Enter keeps the line, and the arrows still go to the rows
            self._popup = self._popup or self._make_popup()
            self._popup.open(rows, spot=self._spot(sign.start), preselect=not sign.typed.endswith(" "))
            self._edit.installEventFilter(self)  # again before that of the list
        elif self._popup is not None:
            self._popup.close_list()

    def _make_popup(self) -> "Popup":
        made: Popup = load("kit.popup", "Popup")(self._edit, says=self.tr("Suggestions"), tab_stays=True)
        made.chosen.connect(self._on_chosen)
        return made

    def _rows(self, sign: Sign) -> "Sequence[Suggestion]":
        if sign.sign == "@":
            offer = self.tr("New contact “{name}”").format(name=sign.typed.strip())
            people: Rows = load("line.proposals", "people_rows")
            return people(sign.typed, self._candidates(), present=self.tr("present"), offer=offer)
        days: Rows = load("line.proposals", "deadline_rows")
        return days(sign.typed, self._context.texts, self._context.today())

    def _spot(self, position: int) -> QRect:
        cursor = self._edit.textCursor()
        cursor.setPosition(to_units(self._edit.toPlainText(), position))
        place = self._edit.cursorRect(cursor)
        return QRect(self._edit.viewport().mapTo(self._edit, place.topLeft()), place.size())

    def _on_chosen(self, row: "Suggestion") -> None:
        sign = self._sign
        if sign is None:
            return
        meaning = row.value
        if isinstance(meaning, str):
            person = self._context.do(Op.ADD_CONTACT, contacts.add, meaning)
            meaning = next((c for c in self._candidates() if person and c.key.endswith(person.id)), None)
        if isinstance(meaning, Candidate | Deadline):
            self._put_chip(sign.start, sign.start + 1 + len(sign.typed), meaning)

    def _put_chip(self, start: int, end: int, meaning: Candidate | Deadline) -> None:
        if isinstance(meaning, Candidate):
            words = f"@{meaning.name}"
        else:
            words = f"!{deadline_read_back(self._context.texts, meaning, self._context.today())}"
        self._edit.put_chip(start, end, words, meaning)
