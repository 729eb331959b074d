"""An agenda item being changed in its own place: title, kind, presenter, minutes, background, attachments, guests, the
status of the arenas and preparation notes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from liaison_desk.domain.agenda import AgendaItem, ItemKind
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.readiness import Need
from liaison_desk.domain.register import fold
from liaison_desk.services import agenda, unfinished
from liaison_desk.ui.arenas import ArenaList
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.drops import FileDrop
from liaison_desk.ui.kit.fields import LineEdit, NumberField, field, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, fixed, grow, hbox, top, vbox
from liaison_desk.ui.kit.status import initials
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.meeting.prepare.agenda_row import KIND_WIDTH, MINUTES_WIDTH, PRESENTER_WIDTH
from liaison_desk.ui.meeting.prepare.item_attachments import ItemAttachments
from liaison_desk.ui.meeting.prepare.item_guests import ItemGuests


class ItemEditor(QFrame):
    """Everything is kept as it is written. Enter closes, Esc closes and takes the changes back."""

    closed = Signal()
    passed_on = Signal()  # Tab behind the last field: to the next item
    remove_asked = Signal()
    choose_asked = Signal()  # files to attach
    files_dropped = Signal(object)  # paths

    def __init__(
        self,
        context: Context,
        file: MeetingFile,
        item: AgendaItem,
        people: Callable[[], Sequence[str]],
        candidates: Callable[[], Sequence[Candidate]],
    ) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self._before, self._people = context, item, people
        texts = context.texts
        self.title = TextField(context, self.tr("Title"), "title")
        kinds: list[tuple[object, str]] = [(None, "–"), *((kind, label(texts, kind)) for kind in ItemKind)]
        self._kind = select(kinds, item.kind, self.tr("Kind"), width=KIND_WIDTH + 24)
        self._kind.picked.connect(self._set_kind)
        self._presenter = TextField(context, self.tr("Presenter"), "presenter")
        self._names = Completer(self._presenter.edit, self._suggest, says=self.tr("Presenter"), preselect=False)
        self._names.chosen.connect(self._presenter.put)
        self._minutes = NumberField(item.minutes, says=self.tr("Minutes"), most=999)
        self._minutes.changed.connect(self._set_minutes)
        self._background = LongText(
            context,
            says=self.tr("Background"),
            hint=self.tr("Background, printed on the agenda"),
            least=1,
            role="body",
        )
        self._attachments = ItemAttachments(context)
        self._attachments.choose_asked.connect(self.choose_asked)
        self._guests = ItemGuests(context, candidates)
        self._preparation = LongText(
            context,
            says=self.tr("Preparation notes"),
            hint=self.tr("Only for you: in the run sheet and in no other document"),
            least=1,
            role="body",
        )
        self._arenas = ArenaList(context) if item.fixed is FixedItem.ARENAS else None
        self._guard = Guard(context)
        done = button(self.tr("Done"), dim="small", hint="Enter", press=self.closed.emit)
        remove = button(self.tr("Remove from the agenda"), "ghost", Icon.X, dim="small", press=self.remove_asked.emit)
        first = hbox(
            grow(self.title),
            top(field(self.tr("Kind"), self._kind)),
            top(fixed(self._presenter, PRESENTER_WIDTH + 24)),
            top(fixed(field(self.tr("Minutes"), self._minutes), MINUTES_WIDTH)),
            spacing=12,
        )
        self.setLayout(
            vbox(
                first,
                vbox(text(self.tr("Background"), "small_strong"), self._background, spacing=6),
                self._attachments,
                self._guests,
                self._arenas,
                vbox(text(self.tr("Preparation notes"), "small_strong"), self._preparation, spacing=6),
                self._guard,
                hbox(done, remove, STRETCH),
                spacing=12,
                margins=(16, 12, 16, 12),
            )
        )
        self._preparation.installEventFilter(self)
        for edit in (self.title.edit, self._background, self._preparation):
            edit.textChanged.connect(self._look)
        FileDrop(
            self, self.files_dropped.emit, lambda over: mark(self, "state", "drop" if over else ""),
            editors=(self.title.edit, self._presenter.edit, self._minutes, self._background, self._preparation),
        )  # fmt: skip
        self.show_item(file, item)

    @property
    def item_id(self) -> str:
        return self._before.id

    def show_item(self, file: MeetingFile, item: AgendaItem) -> None:
        self._attachments.show_item(file, item.id)
        self._guests.show_item(file, item.id)
        if self._arenas is not None:
            self._arenas.show_council(file.council.id)
        self.title.show_row(item)
        self._presenter.show_row(item)
        self._kind.set_value(item.kind)
        if not self._minutes.hasFocus():
            self._minutes.setText("" if item.minutes is None else str(item.minutes))
        self._background.show_text(unfinished.key_of(item, "background"), item.background)
        self._preparation.show_text(unfinished.key_of(item, "preparation"), item.preparation)

    def show_refused(self, sentence: str) -> None:
        """Why a file was not attached."""
        self._attachments.show_problem(sentence)

    def start(self, at: Need | None = None) -> None:
        """With the keyboard in the title, or in what is lacking."""
        lacking: dict[Need | None, LineEdit] = {Need.PRESENTER: self._presenter.edit, Need.MINUTES: self._minutes}
        edit = lacking.get(at, self.title.edit)
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()

    def fold(self) -> bool:
        """What is typed becomes what it is; False where it cannot be."""
        if self._arenas is not None:
            self._arenas.fold()
        folded = [one.fold() for one in self._texts]  # each of them, also behind one that cannot be
        return all(folded)

    def restore(self) -> None:
        """What is typed and could not be kept is given up."""
        for one in self._texts:
            one.restore()

    @property
    def _texts(self) -> tuple[TextField | LongText | ItemAttachments | ItemGuests, ...]:
        return self.title, self._presenter, self._background, self._attachments, self._guests, self._preparation

    def _look(self) -> None:
        self._guard.look_at(self.title.edit.text(), self._background.toPlainText(), self._preparation.toPlainText())

    # -- doing
    def _set_kind(self, kind: ItemKind | None) -> None:
        self._save(kind=kind)

    def _set_minutes(self, minutes: int | None) -> None:
        if minutes is not None or not self._minutes.text():
            self._save(minutes=minutes)

    def _save(self, **changes: object) -> None:
        key = f"{unfinished.key_of(self._before, '+'.join(changes))}"
        self._context.settle(
            Op.EDIT_ITEM, "", lambda work: agenda.change_item(work, self._before.id, **changes), merge_key=key
        )

    def _take_back(self) -> None:
        """Everything as it was when the item was opened."""
        self.restore()
        self._context.do(Op.EDIT_ITEM, agenda.save_item, self._before)

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        wanted = fold(typed)
        names = [name for name in self._people() if f" {wanted}" in f" {fold(name)}"]  # from the start of a word
        return [Suggestion(name, value=name, initials=initials(name)) for name in names]

    # -- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._take_back()
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._preparation
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            self.passed_on.emit()
            return True
        return super().eventFilter(watched, event)
