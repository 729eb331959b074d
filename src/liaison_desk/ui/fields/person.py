"""A field for someone: typed letters find people, roles and organisations; a new name can be added from the list."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from typing_extensions import override

from liaison_desk.domain.capture import Candidate, matching
from liaison_desk.domain.changes import Op
from liaison_desk.services import contacts, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.pick import PickField
from liaison_desk.ui.kit.fields import InputBar
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


def everyone(context: Context) -> Sequence[Candidate]:
    """Whom an action item can be given to."""
    with context.desk.read() as reader:
        return owners.candidates(reader)


class PersonField(PickField):
    """`chosen` brings a `Candidate`, or None where the field is emptied. `find` may ask the store."""

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
        offers_words: bool = False,
        quiet: bool = False,
    ) -> None:
        self._context, self._find = context, find
        self._listed: Sequence[Candidate] = ()  # while the list is open: no further key waits for the store
        self._offers_new, self._offers_words = offers_new, offers_words
        self._value: Candidate | None = None
        super().__init__(label, InputBar(icon, hint, says=says or label, dim="normal", quiet=quiet))

    @property
    def value(self) -> Candidate | None:
        return self._value

    def show_value(self, value: Candidate | None) -> None:
        """Show what is stored, without telling anyone. What is being typed instead stays under the typist's hands."""
        if _key(value) == _key(self._value) and self.is_unsettled:
            return
        self._value = value
        self.restore()

    @override
    def commit(self) -> bool:
        """A name written in full counts; anything else asks to be chosen or added."""
        written = self.words
        if not written:
            return self._take(None)
        if self._value is not None and written == self._value.name:
            return self._take(self._value)
        known = [c for c in self._find() if c.name.casefold() == written.casefold()]
        if len(known) == 1:
            return self._take(known[0])
        self.set_error(
            self.tr("Choose someone from the list, or add a new contact.")
            if self._offers_new
            else self.tr("Choose someone from the list.")
        )
        return False

    @override
    def _value_words(self) -> str:
        return self._value.name if self._value else ""

    @override
    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        self.set_error("")
        name = typed.strip()
        offer = self.tr("New contact “{name}”").format(name=name) if self._offers_new else ""
        if not self._list.popup.isVisible():
            self._listed = self._find()
        rows = suggestions(matching(typed, self._listed), typed, present=self.tr("present"), offer=offer)
        if not name:
            return [replace(row, shy=True) for row in rows]  # an emptied field is nobody, not the first in the list
        if self._offers_words:
            words = self.tr("A role or an organisation: “{name}”").format(name=name)
            rows.append(
                Suggestion(words, value=owners.in_words(name), icon=Icon.BRIEFCASE_BUSINESS, offers=True, shy=True)
            )
        return rows

    @override
    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Candidate):
            self._take(value)
        elif isinstance(value, str):
            person = self._context.do(Op.ADD_CONTACT, contacts.add, value)
            if person is not None:
                self._take(next(c for c in self._find() if c.key.endswith(person.id)))

    def _take(self, value: Candidate | None) -> bool:
        changed = _key(value) != _key(self._value) or bool(self.error)  # what was refused is asked again
        self._value = value
        self.restore()
        if changed:
            self.chosen.emit(value)
        return not self.error


def _key(value: Candidate | None) -> str:
    """Who it is, whatever else is known of them."""
    return value.key if value else ""
