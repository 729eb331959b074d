"""Step 3: the councils, each begun from the template of its kind."""

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.labels import label
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.services import councils
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.council import KIND_ICON, CouncilChoice
from liaison_desk.ui.first_run.council_form import CouncilForm
from liaison_desk.ui.first_run.step import Step
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed, key_of
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph
from liaison_desk.ui.kit.layout import STRETCH, Gap, frame, grow, hbox, middle, refill, vbox

PART = "council"


class CouncilsStep(Step):
    """Councils that are there are cards; the form is open for one that is being written."""

    def __init__(self, context: Context, typed: Typed) -> None:
        super().__init__(context, typed)
        self._stored: Stored | None = None
        self._is_open = False
        self._cards = vbox(spacing=8)
        self.form = CouncilForm(context)
        self._keep = button(self.tr("Add this council"), name=Icon.CHECK, press=self._on_keep)
        self._cancel = button(self.tr("Cancel"), "ghost", press=self._on_cancel)
        self.form.add_button(self._cancel)
        self.form.add_button(self._keep)
        self.another = button(self.tr("Add a council"), name=Icon.PLUS, press=self._on_another)
        self.fill(self._cards, self.form, Gap(12), hbox(self.another, STRETCH))
        self.ask(
            self.tr("Which councils do you have?"),
            self.tr("Each begins with the fixed items of its kind. Put those of your own agreement in their place."),
        )
        self.form.changed.connect(self._on_changed)

    # -- step
    @override
    def show_stored(self, stored: Stored) -> None:
        is_first = self._stored is None
        self._stored = stored
        self.form.offer(stored.municipalities)
        if is_first and (kept := self.typed.values(PART)):
            self.form.go_on_with(kept)
            self._is_open = True
        if self.form.own and self.form.own not in [file.council.id for file in stored.councils]:
            self.typed.forget(PART)  # it was undone or removed while it was being changed
            self._begin()
            self._is_open = False
        refill(self._cards, *(self._card(file) for file in stored.councils), Gap(12) if stored.councils else None)
        if not stored.councils and not self.typed.words(PART):
            self._begin()  # again while nobody has touched it: there may be another municipality now
        else:  # a form nobody has touched was only offered because there was no council
            self._open(is_open=self._is_open and bool(self.typed.words(PART)))

    @override
    def first(self) -> QWidget:
        return self.form.fields.kind if self._is_open else self.another

    @override
    def go_on(self) -> bool:
        return not self._is_open or self._write()

    @override
    def fold(self) -> None:
        if self._is_open:
            self.form.numbers_are_right()

    @override
    def next_words(self) -> str:
        if not self._is_open:
            return ""
        return self.tr("Keep the changes and go on") if self.form.own else self.tr("Add and go on")

    @override
    def can_be_skipped(self) -> bool:
        return self._is_open

    # -- the form
    def _begin(self) -> None:
        """A new one: what the officer most likely has next."""
        if self._stored is None:
            return
        self.form.begin(proposed(self._stored))
        self._open(is_open=True)

    def _open(self, *, is_open: bool) -> None:
        has_councils = self._stored is not None and bool(self._stored.councils)
        self._is_open = is_open
        words = self.tr("Keep the changes") if self.form.own else self.tr("Add this council")
        self._keep.setText(words)
        self._keep.setAccessibleName(words)
        self._cancel.setVisible(has_councils)
        self.form.setVisible(is_open)
        self.another.setVisible(not is_open)
        self.changed.emit()

    def _write(self) -> bool:
        """What stands in the form becomes a council."""
        self.form.fields.name_field.set_error("")
        if not self.form.numbers_are_right():
            return False
        draft = self.form.draft()
        op = Op.EDIT_COUNCIL if draft.own else Op.ADD_COUNCIL
        self._is_open = False
        outcome = self.context.settle(op, key_of(PART), draft.write)
        if not outcome:
            self._open(is_open=True)
            self.form.fields.name_field.set_error(outcome.problem)
            self.form.fields.name.setFocus()
            return False
        self.typed.forget(PART)
        return True

    def _on_changed(self) -> None:
        self.typed.keep_values(PART, self.form.draft().values())

    def _on_keep(self) -> None:
        if self._write():
            self.another.setFocus()

    def _on_cancel(self) -> None:
        self.typed.forget(PART)
        self._open(is_open=False)
        self.another.setFocus()

    def _on_another(self) -> None:
        self._begin()
        self._on_changed()
        self.form.fields.kind.setFocus()

    # -- the cards
    def _card(self, file: CouncilFile) -> QFrame:
        council = file.council
        change = tool_button(Icon.FILE_PEN_LINE, self.tr("Change {name}").format(name=council.name))
        change.clicked.connect(lambda: self._on_change(file))
        remove = tool_button(Icon.X, self.tr("Remove {name}").format(name=council.name))
        remove.clicked.connect(lambda: self._on_remove(council))
        words = vbox(elided(council.name, "body_strong"), elided(self._council_line(file), "small", "text2"), spacing=0)
        icon = middle(glyph(KIND_ICON[council.kind], "text2"))
        row = hbox(icon, grow(words), middle(change), middle(remove), spacing=12, margins=(14, 8, 8, 8))
        return frame("card", row)

    def _council_line(self, file: CouncilFile) -> str:
        return "  ·  ".join(
            (
                label(self.context.texts, file.council.kind),
                self.tr("%n item(s)", "", len(file.template)),
                self.tr("%n meeting(s) a year", "", file.council.meetings_per_year),
            )
        )

    def _on_change(self, file: CouncilFile) -> None:
        if self._is_open and not self._write():
            return
        self.form.change(file)
        self._open(is_open=True)
        self._on_changed()
        self.form.fields.name.setFocus()

    def _on_remove(self, council: Council) -> None:
        if self.context.do(Op.REMOVE_COUNCIL, _remove, council.id):
            self.context.say_undoable(self.tr("{name} is removed").format(name=council.name))
            (self.form.fields.kind if self._is_open else self.another).setFocus()


def proposed(stored: Stored) -> CouncilChoice:
    """An overall council for each municipality, then a local one for each, or part; forums for a business officer."""
    places = stored.municipalities
    if stored.role is OfficerRole.BUSINESS:
        return CouncilChoice(CouncilKind.BUSINESS_FORUM, tuple(place.id for place in places[:1]))
    overall = [file for file in stored.councils if file.council.kind is CouncilKind.OVERALL]
    numbers = {place.number for file in overall for place in file.municipalities}
    without = [place for place in places if place.number not in numbers]
    if without or not places:
        return CouncilChoice(CouncilKind.OVERALL, tuple(place.id for place in without[:1]))
    local = [file for file in stored.councils if file.council.kind is CouncilKind.LOCAL]
    served = {place.id for file in local for place in file.municipalities}
    place = next((place for place in places if place.id not in served), places[0])
    above = next(file.council.id for file in overall if place.number in {other.number for other in file.municipalities})
    return CouncilChoice(CouncilKind.LOCAL, (place.id,), parent_id=above)


def _remove(work: Work, council_id: CouncilId) -> bool:
    """What reported to it reports to nobody."""
    for below in work.all(Council, parent_id=council_id):
        councils.save(work, replace(below, parent_id=None))
    councils.remove(work, council_id)
    return True
