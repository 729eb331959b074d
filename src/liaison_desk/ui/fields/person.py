"""A field for someone: typed letters find people, roles and organisations; a new name can be added from the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from liaison_desk.domain.capture import Candidate, matching
from liaison_desk.domain.changes import Op
from liaison_desk.services import contacts, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.fields import Field, InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.status import initials
from liaison_desk.ui.kit.suggestions import Suggestion

MOST = 8


def suggestions(
    found: Sequence[Candidate], typed: str, *, present: str, offer: str, most: int = MOST
) -> list[Suggestion]:
    """Rows for a list of people: those present are marked with that word; `offer` is the last row, for a new contact."""
    rows = [
        Suggestion(
            candidate.name,
            value=candidate,
            meta=candidate.about,
            right=present if candidate.is_present else "",
            initials=initials(candidate.name) if owners.is_person(candidate) else "",
            icon=None if owners.is_person(candidate) else Icon.BRIEFCASE_BUSINESS,
        )
        for candidate in found[:most]
    ]
    if offer and typed.strip():
        rows.append(Suggestion(offer, value=typed.strip(), icon=Icon.PLUS, apart=bool(rows), offers=True))
    return rows


class PersonField(Field):
    """`chosen` brings a `Candidate`, or None where the field is emptied."""

    chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        label: str,
        find: Callable[[], Sequence[Candidate]],
        *,
        says: str = "",
        hint: str = "",
        icon: Icon = Icon.AT_SIGN,
        offers_new: bool = True,
    ) -> None:
        self._context, self._find, self._offers_new = context, find, offers_new
        self._value: Candidate | None = None
        self._bar = InputBar(icon, hint, says=says or label, dim="normal")
        super().__init__(label, self._bar)
        self._completer = Completer(self._bar, self._suggest, says=says or label)
        self._completer.chosen.connect(self._on_chosen)
        self._bar.edit.editingFinished.connect(self.commit)

    @property
    def value(self) -> Candidate | None:
        return self._value

    def show_value(self, value: Candidate | None) -> None:
        self._value = value
        self._bar.edit.setText(value.name if value else "")
        self.set_error("")

    def commit(self) -> bool:
        """A name written in full counts; anything else asks to be chosen or added."""
        written = self._bar.text().strip()
        if self._value is not None and written == self._value.name:
            return True
        if not written:
            self._take(None)
            return True
        known = [c for c in self._find() if c.name.casefold() == written.casefold()]
        if len(known) == 1:
            self._take(known[0])
            return True
        self.set_error(self.tr("Choose someone from the list, or add a new contact."))
        return False

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        self.set_error("")
        offer = self.tr("New contact “{name}”").format(name=typed.strip()) if self._offers_new else ""
        return suggestions(matching(typed, self._find()), typed, present=self.tr("present"), offer=offer)

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Candidate):
            self._take(value)
        elif isinstance(value, str):
            person = self._context.do(Op.ADD_CONTACT, contacts.add, value)
            if person is not None:
                self._take(next(c for c in self._find() if c.key.endswith(person.id)))

    def _take(self, value: Candidate | None) -> None:
        changed = value != self._value
        self.show_value(value)
        if changed:
            self.chosen.emit(value)
