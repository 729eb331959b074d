"""The quick line at the top of Today: one line becomes an action item, a call or a memo, and says which before Enter."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate, Captured, parse
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.quick import QuickKind, quick_prefix
from liaison_desk.services import owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Kbd, Segmented, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, box, grow, hbox, hline, middle, refill, top, vbox
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.line.echo import Echo
from liaison_desk.ui.line.sign_list import SignList
from liaison_desk.ui.pages import load
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.quick_edit import QuickEdit
from liaison_desk.ui.today.quick_half import KEY, QuickHalf, from_text
from liaison_desk.ui.today.quick_words import KIND_ICON, Becomes, becomes, facts_of, kept_words, kind_words

if TYPE_CHECKING:
    from liaison_desk.ui.line.marks import Marks

STACK_BELOW = 620  # units


class QuickLine(QFrame):
    """What is half-written stays through every page, a crash and a restart."""

    left = Signal()  # the keyboard is to go on to the rows

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "capture")
        self._context = context
        self._people: Sequence[Candidate] | None = None  # None: to be read again
        self._kind = QuickKind.ACTION
        self._said = Captured(None, "")
        self._shown: object = None
        self.edit = QuickEdit(
            says=self.tr("Note quickly"),
            hint=self.tr("Note quickly: action item, call or memo. Example: Call Marit about lights @Marit !Thursday"),
        )
        self._signs = SignList(context, self.edit, self._candidates)
        self._echo = Echo(context)
        texts = context.texts
        self.kinds = Segmented(
            [(kind, kind_words(kind, texts)) for kind in QuickKind],
            self._kind,
            self.tr("What the line becomes"),
            glyphs=[KIND_ICON[kind] for kind in QuickKind],
            tight=True,
        )
        self._facts = hbox(spacing=6)
        self._enter = box(hbox(Kbd("Enter"), text(self.tr("keeps it"), "caption", "text3"), spacing=6))
        self._below = hbox(self.kinds, grow(self._facts), middle(self._enter), spacing=12)
        self._foot = box(vbox(hline(), self._below, self._echo, spacing=8, margins=(0, 8, 0, 0)))
        self._key = Kbd("Ctrl", "N")
        self._link = hbox(spacing=6)
        self._made = box(self._link)
        self._made.hide()
        self.setLayout(
            vbox(
                hbox(
                    top(_as_line(glyph(Icon.PLUS, "text3", 18))), grow(self.edit), top(_as_line(self._key)), spacing=10
                ),
                self._foot,
                self._made,
                spacing=0,
                margins=(14, 9, 14, 9),
            )
        )
        self._connect()
        self._show_half(from_text(context.desk.written().get(KEY) or QuickHalf().as_text()))

    @cached_property
    def _marks(self) -> "Marks":
        """Loaded with the first letter: the program starts without."""
        marks: Marks = load("line.marks", "Marks")(self.edit.document())
        return marks

    def _connect(self) -> None:
        self.edit.edited.connect(self._on_edited)
        self.edit.committed.connect(self.commit)
        self.edit.kind_asked.connect(self._toggle)
        self.edit.kind_dropped.connect(partial(self.set_kind, QuickKind.ACTION))
        self.edit.left.connect(self.left)
        self.kinds.picked.connect(self._pick)
        self._echo.chosen.connect(lambda meaning: self._signs.choose_meaning(self._said, meaning))
        self.edit.installEventFilter(self)

    # -- what is shown
    def start(self) -> None:
        self.edit.setFocus()

    def forget_people(self) -> None:
        """Somebody came, left or is called something else."""
        self._people = None
        if self.edit.chips():
            self._read()

    def answers(self, keys: str) -> bool:
        """A key of the window that has a better use here."""
        kind = {"Ctrl+L": QuickKind.CALL, "Ctrl+T": QuickKind.ACTION}.get(keys)
        if kind is None or not self.edit.hasFocus():
            return False
        self._toggle(kind)
        return True

    def set_kind(self, kind: QuickKind) -> None:
        self._kind = kind
        self._echo.show_problem("")
        self.kinds.set_value(kind)
        self._read()
        self._keep()

    def _toggle(self, kind: QuickKind) -> None:
        """The same key takes it back."""
        self.set_kind(QuickKind.ACTION if self._kind is kind else kind)
        announce.polite(self.edit, kind_words(self._kind, self._context.texts))

    def _pick(self, kind: QuickKind) -> None:
        self.set_kind(kind)

    def _show_half(self, half: QuickHalf) -> None:
        self._signs.is_paused = True
        self._signs.close_list()
        self.edit.show_text(half.words, half.chips)
        self._kind = half.kind
        self.kinds.set_value(half.kind)
        self._echo.show_problem("")
        self._read()
        self._signs.is_paused = False

    # -- what is typed
    def _on_edited(self, words: str) -> None:
        self._echo.show_problem("")
        if not self._made.isHidden():
            self._show_made(None)
        kind, start = quick_prefix(words)
        if kind is not None:
            self.edit.replace(0, start, "")
            self.set_kind(kind)
            return
        self._read()
        self._keep()

    def _keep(self) -> None:
        half = QuickHalf(self._kind, self.edit.toPlainText(), tuple(self.edit.chips()))
        self._context.saving.keep(KEY, half.as_text() if half.words else None)

    def _candidates(self) -> Sequence[Candidate]:
        if self._people is None:
            with self._context.desk.read() as reader:
                self._people = owners.candidates(reader)
        return self._people

    def _read(self) -> None:
        words, chips = self.edit.toPlainText(), self._signs.chips()
        people = self._candidates() if "@" in words else ()
        self._said = parse(words, self._context.today(), people, chips, has_kinds=False)
        if words or "_marks" in self.__dict__:
            self._marks.show(words, self._said, chips)
        # owner, helpers and day are told beside the kind, in the words of that kind
        self._echo.show_said(self._said, EntryKind.ACTION, words)
        self._foot.setVisible(bool(words) or self._kind is not QuickKind.ACTION)
        made = self._becomes()
        self._show_facts(made)

    def _becomes(self) -> Becomes:
        return becomes(self._kind, self.edit.toPlainText(), self._said, self._context.today())

    def _show_facts(self, made: Becomes) -> None:
        facts = facts_of(made, self._context.texts, self._context.today())
        if facts == self._shown:  # nothing to draw again at most keys
            return
        self._shown = facts
        items: list[Item] = []
        for icon, words in facts:
            items += [middle(glyph(icon, "text2", 16)), middle(elided(words, "small_strong"))]
        refill(self._facts, *items, STRETCH)

    # -- making it
    def commit(self) -> bool:
        """False where something stands in the way, which is said under the line; then it stays as it is."""
        made = self._becomes()
        if made.asks:
            self._echo.ask()
            return False
        if made.kind is not QuickKind.ACTION and made.day is None:
            self._echo.show_problem(self.tr("Write a day, for example !Thursday."))
            return False
        if not self.edit.toPlainText().strip():
            return False
        outcome = load("today.keeping", "keep")(self._context, made)  # the program starts without it
        if not outcome:
            self._echo.show_problem(outcome.problem)
            return False
        self._show_half(QuickHalf())
        self._context.say_undoable(kept_words(made.kind, self._context.texts))
        self._show_made(load("today.keeping", "place_of")(made, outcome))
        self.edit.setFocus()
        return True

    def _show_made(self, place: Place | None) -> None:
        """The way to what has just been made, until something else is written."""
        link = button(self.tr("Open what you added"), "link", press=partial(self._open, place)) if place else None
        refill(self._link, link, STRETCH)
        self._made.setVisible(link is not None)

    def _open(self, place: Place) -> None:
        self._context.window.go(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is understood stands under the choices where there is no room for it beside them."""
        super().resizeEvent(event)
        has_room, direction = self.width() / theme.current().scale >= STACK_BELOW, QBoxLayout.Direction
        self._below.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
        self._enter.setVisible(has_room)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            has_focus = event.type() is QEvent.Type.FocusIn
            mark(self, "focused", has_focus)
            self._key.setVisible(not has_focus)
            if has_focus and self._people is None:
                self._candidates()  # before the first key
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._chooses(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _chooses(self, event: QKeyEvent) -> bool:
        """1 or 2, while it is asked which of two days is meant."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and self._echo.is_asking and event.text() in ("1", "2") and self._echo.choose(int(event.text()))


def _as_line(part: QWidget) -> QWidget:
    """As tall as a line one writes, so that it stays beside the first."""
    held = box(hbox(middle(part)))
    held.setFixedHeight(theme.current().line("body"))
    return held
