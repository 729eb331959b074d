"""Search and do: one line to write in, and under it what can be done, gone to and found."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.domain.register import typed_part
from liaison_desk.domain.searched import Section
from liaison_desk.services.search import Answer, Hit
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import box, grow, hbox, hline, vbox
from liaison_desk.ui.kit.suggestions import Suggestion, SuggestionList, heading
from liaison_desk.ui.palette import places, words
from liaison_desk.ui.palette.asking import Asking
from liaison_desk.ui.palette.commands import FIRST, MOST, Command, Press, commands, pages
from liaison_desk.ui.place import Place

_HEIGHT = 430  # units of the list at most
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDS, PEOPLE = ">", "@"


class Results(SuggestionList):
    """As high as its rows, while there is room."""

    def __init__(self, says: str) -> None:
        super().__init__(says, role="body")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_all(self, rows: Sequence[Suggestion]) -> None:
        self.show_rows(rows)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, min(self.height_of_rows(), theme.current().px(_HEIGHT)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class Palette(QFrame):
    """The keys of the list work in the line, where the focus stays. `chosen` brings a place to go to or a command;
    whoever shows the palette closes it first, so that the focus is where it was when the command is done."""

    chosen = Signal(object)  # Place or Command

    def __init__(self, context: Context, press: Press, recent: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("Search, or do something"))
        self._context = context
        self._commands, self._pages = commands(context, press), pages(context, press)
        self._been, self._today = places.been(context, recent), list(places.meetings_of_today(context))
        self._answer = Answer("")
        self._has_moved = self._is_chosen_next = False
        self._asking = Asking(context, self)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(self._on_failed)
        self.edit = LineEdit(
            says=self.tr("Search, or do something"),
            hint=self.tr("Search, or do something"),
            role="body_strong",
            bare=True,
        )
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._on_typed)
        self.results = Results(self.tr("Results"))
        self.results.chosen.connect(self._choose)
        self.results.moved.connect(self._say)
        self._nothing = paragraph("", "body", "text2")
        self._count = text("", "caption", "text3", tabular=True)
        head = hbox(
            glyph(Icon.SEARCH, "text2"), grow(self.edit), Kbd(*caps("Esc")), spacing=12, margins=(20, 14, 16, 14)
        )
        nothing = box(vbox(self._nothing, margins=(20, 12, 20, 12)))
        self._nothing_row = nothing
        found = vbox(self.results, margins=(8, 6, 8, 8))
        self.setLayout(vbox(head, hline(), nothing, found, hline(), self._foot(), spacing=0))
        self._show()

    def start(self) -> QWidget:
        return self.edit

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, several with Page up and down")),
            (caps("Return"), self.tr("Open it, or do it")),
            ((COMMANDS,), self.tr("Before the words: commands only")),
            ((PEOPLE,), self.tr("Before the words: people only")),
            (caps("Ctrl+K"), self.tr("Close")),
            (caps("Esc"), self.tr("Close")),
        )

    def stop(self) -> None:
        """It is closed: no answer is waited for."""
        self._asking.stop()

    def _foot(self) -> QWidget:
        keys = Flow(
            _key(self.tr("choose"), *caps("Up"), *caps("Down")),
            _key(self.tr("open"), *caps("Return")),
            _key(self.tr("commands only"), COMMANDS),
            _key(self.tr("people only"), PEOPLE),
            spacing=14,
        )
        return box(hbox(grow(box(keys)), self._count, spacing=12, margins=(16, 9, 18, 9)))

    # -- what is shown
    @property
    def _typed(self) -> str:
        return self.edit.text().strip()

    def _on_typed(self) -> None:
        self._has_moved = self._is_chosen_next = False
        typed, sections = self._question()
        if typed and sections:
            self._asking.ask(typed, sections)
        else:
            self._asking.stop()
            self._answer = Answer("")
        self._show()

    def _question(self) -> tuple[str, Collection[Section]]:
        """The words to be looked for, and where; a sign before them says among what."""
        typed = self._typed
        if typed.startswith(COMMANDS):
            return typed[1:].strip(), ()
        if typed.startswith(PEOPLE):
            return typed[1:].strip(), (Section.PEOPLE,)
        return typed, tuple(Section)

    def _on_answered(self, answer: Answer) -> None:
        self._answer = answer
        self._show()
        if self._is_chosen_next:
            self._is_chosen_next = False
            self.results.choose()

    def _on_failed(self) -> None:
        self._is_chosen_next = False
        self._answer = Answer(self._question()[0])
        self._show()
        self._tell(self.tr("The search did not succeed. Everything that is written is as it was."))

    def _show(self) -> None:
        stood = self.results.current()
        rows = list(self._rows())
        self.results.show_all(rows)
        if self._has_moved and stood is not None:
            self.results.stand_on(stood.value)
        hits = sum(not row.heading for row in rows)
        typed, sections = self._question()
        is_answered = not sections or self._answer.typed == typed
        self._count.setText(self.tr("%n hit(s)", "", hits) if typed and is_answered else "")
        self._tell("")
        if not rows and is_answered:
            asks = typed or not sections
            unknown = self.tr("Nothing is called “{words}”, and it stands in nothing you have written.")
            self._tell(unknown.format(words=typed) if asks else self.tr("Type a name."))
        if typed and is_answered:
            announce.polite(self.edit, self._count.text())

    def _tell(self, words: str) -> None:
        self._nothing.setText(words)
        self._nothing_row.setVisible(bool(words))
        self.results.setVisible(bool(self.results.rows()))

    def _rows(self) -> Iterable[Suggestion]:
        typed, sections = self._question()
        if not self._typed:
            yield from _group(self.tr("Last visited"), self._been)
            yield from _group(self.tr("Meetings today"), self._today)
            yield from _group(self.tr("Do"), [_row(command, "") for command in self._commands[:FIRST]])
            return
        if Section.PLACES in sections or not sections:
            everything = [*self._commands, *([] if sections else self._pages)]
            fitting = [command for command in everything if command.answers(typed)]
            fitting.sort(key=lambda command: not command.place)  # with a place named, what is about it comes first
            yield from _group(
                self.tr("Do"), [_row(command, typed) for command in fitting[: MOST if sections else None]]
            )
        for section, title in self._titles().items():
            rows = [row for hit in self._answer.of(section) for row in self._hit_rows(hit)]
            if section is Section.PLACES and sections == tuple(Section):
                rows = [*(_row(page, typed) for page in self._pages if page.answers(typed)), *rows]
            yield from _group(title, rows)
        inside = [row for hit in self._answer.inside for row in self._hit_rows(hit)]
        yield from _group(self.tr("Also inside words"), inside)

    def _hit_rows(self, hit: Hit) -> Iterable[Suggestion]:
        return words.rows(hit, self._answer.typed, self._context.texts, self._context.today())

    def _titles(self) -> dict[Section, str]:
        return {
            Section.PLACES: self.tr("Go to"),
            Section.ACTIONS: self.tr("Action items"),
            Section.PEOPLE: self.tr("People"),
            Section.TEXTS: self.tr("In meetings and evaluations"),
        }

    # -- choosing
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _STEPS:
                self._has_moved = True
                self.results.move_by(_STEPS[key])
                return True
            if key in _ENTER:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """What stands there while the answer is on its way is of the question before: Enter waits for the new one."""
        row, (typed, sections) = self.results.current(), self._question()
        is_ready = not sections or not typed or self._answer.typed == typed
        if row is not None and (is_ready or isinstance(row.value, Command)):
            self.results.choose()
        else:
            self._is_chosen_next = not is_ready

    def _choose(self, row: Suggestion) -> None:
        self.chosen.emit(row.value)

    def _say(self, row: Suggestion) -> None:
        choices = [other for other in self.results.rows() if not other.heading]
        place = self.tr("{row} of {rows}").format(row=choices.index(row) + 1, rows=len(choices))
        announce.polite(self.edit, f"{row.spoken}, {place}")


def _group(title: str, rows: Sequence[Suggestion]) -> list[Suggestion]:
    return [heading(title), *rows] if rows else []


def _row(command: Command, typed: str) -> Suggestion:
    begin = command.words.find(command.place) if command.place else -1
    bold = (begin, begin + len(command.place)) if begin >= 0 else typed_part(command.words, typed)
    return Suggestion(
        command.words, command, icon=command.icon, keys=caps(command.keys) if command.keys else (), bold=bold
    )


def _key(words: str, *keys: str) -> QWidget:
    return box(hbox(*(Kbd(key) for key in keys), text(words, "caption", "text2"), spacing=6))
