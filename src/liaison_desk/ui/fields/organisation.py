"""A field for where somebody belongs: organisations that are known are found, a new name makes a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from liaison_desk.domain.register import fold
from liaison_desk.services import directory
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.pick import PickField
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.suggestions import Suggestion

MOST = 8


class OrganisationField(PickField):
    """`changed` brings the name once it has been written or chosen."""

    changed = Signal(str)

    def __init__(self, context: Context, label: str, *, says: str = "", hint: str = "", quiet: bool = False) -> None:
        self._context = context
        self._value = ""
        super().__init__(label, InputBar(Icon.BUILDING_2, hint, says=says or label, dim="normal", quiet=quiet))

    @property
    def value(self) -> str:
        return self._value

    def show_value(self, name: str) -> None:
        """Show what is stored, without telling anyone. What is being typed instead stays under the typist's hands."""
        if name == self._value and self.is_unsettled:
            return
        self._value = name
        self.restore()

    @override
    def commit(self) -> bool:
        return self._take(self.words)

    @override
    def _value_words(self) -> str:
        return self._value

    @override
    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        """Never taken by Enter alone: another organisation may have a name that only begins alike."""
        with self._context.desk.read() as reader:
            names = directory.organisation_names(reader)
        wanted = fold(typed)
        begins = [name for name in names if fold(name).startswith(wanted)]
        holds = [name for name in names if wanted in fold(name) and name not in begins]
        found = [name for name in (*begins, *holds) if name != typed.strip()]
        return [Suggestion(name, value=name, icon=Icon.BUILDING_2, shy=True) for name in found[:MOST]]

    @override
    def _on_chosen(self, value: object) -> None:
        self._take(str(value))

    def _take(self, name: str) -> bool:
        changed = name != self._value or bool(self.error)  # what was refused is asked again
        self._value = name
        self.restore()
        if changed:
            self.changed.emit(name)
        return not self.error
