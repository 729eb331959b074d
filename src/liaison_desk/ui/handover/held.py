"""What the pages of a handover hold while the window is built anew: never written anywhere, gone with the desk."""

from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakKeyDictionary

from liaison_desk.domain.handover import Choices, Chosen, Preview, Taken
from liaison_desk.ui.context import Context


@dataclass(slots=True)
class Made:
    """A file that has just been made. Its code is shown this once."""

    file: Path
    cover: Path
    code: str


@dataclass(slots=True)
class Held:
    made: Made | None = None
    file: Path | None = None
    code: str = ""
    preview: Preview | None = None
    chosen: dict[str, Chosen] = field(default_factory=dict)
    apart: set[str] = field(default_factory=set)
    takes_over: bool = True
    taken: Taken | None = None

    @property
    def choices(self) -> Choices:
        return Choices(dict(self.chosen), frozenset(self.apart), self.takes_over)

    def forget_file(self) -> None:
        self.file, self.code, self.preview, self.taken = None, "", None, None
        self.chosen, self.apart, self.takes_over = {}, set(), True


_HELD: WeakKeyDictionary[Context, Held] = WeakKeyDictionary()


def held(context: Context) -> Held:
    """One for each open desk."""
    return _HELD.setdefault(context, Held())
