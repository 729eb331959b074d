"""What the three parts of the workspace share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import Upcoming
from liaison_desk.domain.ids import DocumentId, EntryId, ItemId
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.sending import SendingFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.keysheet import KeyRow

PREPARE, HOLD, FINISH = "prepare", "hold", "finish"


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a part shows of its meeting."""

    file: MeetingFile
    candidates: Sequence[Candidate]  # who may own an action item or present a case
    emails: dict[str, str]  # by contact id
    previous_minutes: IssuedDocument | None  # of the meeting before, to be reviewed
    drafts: dict[str, str]
    sent: Mapping[DocumentId, Sequence[SendingFile]]  # of each document by e-mail
    told: Sequence[SendingFile]  # what was sent of the date alone
    templates: Sequence[OwnTemplate] = ()  # the officer's own
    follows: Sequence[Upcoming] = ()  # while it is prepared: what could follow into it


class Part(QWidget):
    """One of the three. Both signals bring a part and an item in it."""

    went = Signal(str, str)  # asks to be taken there
    stood = Signal(str, str)  # tells where one is now

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def show_sheet(self, sheet: Sheet, item_id: ItemId | None) -> None:
        """`item_id` is the item to stand at, None for wherever one stood."""
        raise NotImplementedError  # abstract

    @property
    def is_filling(self) -> bool:
        """See `Page.is_filling`."""
        return False

    def panes(self) -> Sequence[Pane]:
        return ()

    def keys(self) -> Sequence[KeyRow]:
        return ()

    def start_focus(self) -> None:
        """Where the keyboard begins."""

    def stand_on(self, entry_id: EntryId) -> bool:
        """The keyboard on a line of the notes, which marks it. False where it is not shown here."""
        return False

    def leave(self) -> None:
        """What is being typed becomes what it is."""

    def tick(self) -> None:
        """Some seconds have passed, for what shows the time."""

    def unfolded(self) -> str:
        """See `Page.unfolded`."""
        return ""

    def unfold(self, what: str) -> None:
        """See `Page.unfold`."""

    def answers(self, keys: str) -> bool:
        """See `Page.answers`."""
        return False

    def covered_below(self) -> int:
        """See `Page.covered_below`."""
        return 0
