"""A field for a municipality of the register, and what is said of a fourth one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from liaison_desk.domain.register import RegisterEntry, find, named, typed_part
from liaison_desk.domain.texts import Texts
from liaison_desk.services import reference
from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.completer import Completer
from liaison_desk.ui.kit.fields import Field, InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.rows import Banner, banner
from liaison_desk.ui.kit.suggestions import Suggestion


class MunicipalityField(Field):
    """`chosen` brings a `RegisterEntry`, once for each: the line is empty again for the next one."""

    chosen = Signal(object)
    typed = Signal(str)  # at every letter, and «» when one is chosen

    def __init__(self, label: str = "", *, says: str) -> None:
        # the bar first: the field around it needs it, and `self.tr` needs nothing of either
        self._bar = InputBar(Icon.SEARCH, self.tr("Name or number of the municipality"), "", Kbd("Enter"), says=says)
        super().__init__(label, self._bar)
        self.edit = self._bar.edit
        self._entries: Sequence[RegisterEntry] = reference.register()
        self._completer = Completer(self._bar, self._suggest, says=says, keeps_words=True, role="body")
        self._completer.chosen.connect(self._on_chosen)
        self.edit.textEdited.connect(self.typed)

    def prefer(self, police_district: str) -> None:
        """Among names that fit equally well, those of this district come first."""
        self._entries = sorted(reference.register(), key=lambda entry: entry.police_district != police_district)

    def show_words(self, words: str) -> None:
        """What was typed before."""
        self.edit.setText(words)
        self.set_error("")

    def commit(self) -> bool:
        """Take what is written in full. False, with a sentence, where it still has to be chosen."""
        words = self.edit.text().strip()
        if not words:
            return True
        whole = named(self._entries, words)
        if len(whole) == 1:
            self._on_chosen(whole[0])
            return not self.error
        if find(self._entries, words):
            self.set_error(self.tr("Choose one from the list with the arrow keys and Enter, or empty the field."))
        else:
            self.set_error(self.tr("No municipality has this name or number."))
        return False

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        self.set_error("")
        return [suggestion(entry, typed) for entry in find(self._entries, typed)]

    def _on_chosen(self, entry: object) -> None:
        if isinstance(entry, RegisterEntry):
            self.show_words("")
            self.typed.emit("")
            self.chosen.emit(entry)


def suggestion(entry: RegisterEntry, typed: str) -> Suggestion:
    """The typed letters bold; a Sámi or Kven name beside it where that is what was typed."""
    bold = typed_part(entry.display_name, typed)
    others = (name for name in (entry.sami_name, entry.kven_name) if name)
    meta = "" if bold[1] else next((name for name in others if typed_part(name, typed)[1]), "")
    return Suggestion(entry.display_name, value=entry, meta=meta, right=entry.number, bold=bold)


def approval_notice(texts: Texts) -> Banner:
    """More than three [004 §5, note 13]: allowed, with the Directorate's approval."""
    return banner(
        "warning",
        Icon.TRIANGLE_ALERT,
        texts.translate("Approval", "More than three municipalities need an approval"),
        texts.translate(
            "Approval",
            "The Police Directorate must approve it. Go on if you like, and record reference and date on the "
            "municipality's page when you have them.",
        ),
    )
