"""Who took part in evaluating: people of the council and others, and words for whoever has no name here."""

from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.evaluation_parts import Attendee
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.services import evaluation_writing, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.listed import ListedPart
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, clear, start, vbox


class TakingPart(ListedPart):
    """A button for each that takes them off, a line to add one, and one press for all members."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._people: tuple[Attendee, ...] = ()
        self._flow = Flow(spacing=6)
        self._chips = box(self._flow)
        self._adder = PersonField(
            context, "", self._others_there, says=self.tr("Add somebody who took part"),
            hint=self.tr("Name of somebody who took part"), icon=Icon.PLUS,
        )  # fmt: skip
        self._adder.chosen.connect(self._add)
        self._members = button(self.tr("All members of the council"), "link", Icon.USERS, press=self._add_members)
        self._words = TextField(context, "", "others", says=self.tr("Others who took part, in words"),
                                hint=self.tr("Others, in words: “the youth council”"))  # fmt: skip
        self._words.edit.textEdited.connect(lambda _: self.edited.emit())
        self._said = paragraph("", "body", "text2")
        self._fields = box(vbox(self._adder, self._words, start(self._members), spacing=8))
        self.more = button(self.tr("Change"), "link", says=self.tr("Change who took part"), press=self.open)
        body = box(vbox(self._chips, self._said, self._fields, spacing=8))
        self._build(self.tr("Took part"), "", self.tr("Add who took part"), body)
        self._about.hide()
        self._right.addWidget(self.more)

    @property
    def words(self) -> str:
        return self._words.edit.text()

    @override
    def _show_open(self) -> None:
        super()._show_open()
        self._fields.setVisible(self._is_open)
        self._said.setVisible(not self._is_open and bool(self._said.text()))
        self.more.setVisible(not self._is_open)

    @override
    def on_escape(self) -> bool:
        if self._is_open and self._has_something:
            self._is_open = False
            self._show_open()
            self.more.setFocus()
            return True
        return super().on_escape()

    @override
    def fold(self) -> None:
        self._words.fold()

    @override
    def _has(self, file: EvaluationFile) -> bool:
        return bool(file.parts.people or file.evaluation.others.strip())

    @override
    def _show(self, file: EvaluationFile) -> None:
        self._words.show_row(file.evaluation)
        self._said.setText(file.evaluation.others.strip())
        self._members.setVisible(not file.parts.people)
        if file.parts.people == self._people:
            return
        self._people = file.parts.people
        clear(self._flow)
        for person in self._people:
            self._flow.addWidget(self._chip(person))
        self._chips.setVisible(bool(self._people))
        follow_layout(self)

    @override
    def _before_words(self, file: EvaluationFile) -> str:
        named = [person.contact.name for person in file.parts_before.people]
        others = file.before.others.strip() if file.before else ""
        return ", ".join(filter(None, (*named, others)))

    @override
    def _start(self) -> None:
        self._adder.edit.setFocus()

    def _chip(self, person: Attendee) -> Button:
        says = self.tr("Take off: {name}").format(name=person.contact.name)
        made = button(person.contact.name, "secondary", Icon.X, dim="small", says=says)
        made.setToolTip(", ".join(filter(None, (person.contact.title, person.organisation))))
        made.clicked.connect(partial(self._take_off, person))
        return made

    def _others_there(self) -> Sequence[Candidate]:
        taken = {person.contact.id for person in self._people}
        people = filter(owners.is_person, everyone(self._context))
        return [person for person in people if owners.owner_of(person).contact_id not in taken]

    # -- doing
    def _add(self, candidate: object) -> None:
        contact_id = owners.owner_of(candidate).contact_id if isinstance(candidate, Candidate) else None
        if self._file is None or contact_id is None:
            return
        self._adder.show_value(None)
        of = self._file.council.id, self._file.evaluation.year
        self._context.do(Op.EDIT_TAKING_PART, evaluation_writing.take_part, *of, contact_id)
        self._adder.edit.setFocus()

    def _add_members(self) -> None:
        if self._file is not None:
            of = self._file.council.id, self._file.evaluation.year
            self._adder.edit.setFocus()
            self._context.do(Op.EDIT_TAKING_PART, evaluation_writing.members_took_part, *of)

    def _take_off(self, person: Attendee) -> None:
        self._is_open = True
        self._adder.edit.setFocus()
        self._context.do(Op.EDIT_TAKING_PART, evaluation_writing.take_off, person.row.id)
        self._context.say_undoable(self.tr("{name} is off the list").format(name=person.contact.name))
