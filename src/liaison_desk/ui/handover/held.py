"""What the pages of a handover hold while the window is built anew: never written anywhere, let go with the desk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from weakref import WeakKeyDictionary

from liaison_desk.domain.handover import Choices, Chosen, Preview, Taken
from liaison_desk.services.handover import Incoming
from liaison_desk.services.handover_giving import Pair
from liaison_desk.ui.context import Context

T = TypeVar("T")


@dataclass(slots=True, weakref_slot=True)  # PySide takes a weak reference to whoever is connected
class Held:
    """`made` is a file whose code is still to be noted; the rest is of the one that is being taken in."""

    made: Pair | None = None
    file: Path | None = None
    is_given: bool = False  # from outside the window, and not yet seen by the page
    incoming: Incoming | None = None
    preview: Preview | None = None
    is_stale: bool = False  # the desk has gone on since the two were compared
    chosen: dict[str, Chosen] = field(default_factory=dict)
    apart: set[str] = field(default_factory=set)
    takes_over: bool = True
    taken: Taken | None = None
    brought: object = None  # by a job, and not yet seen by the page that asked for it

    def bringing(self, work: Callable[[], T]) -> Callable[[], T]:
        """For a job. Where the page has gone when it ends, what it brings is let go with the desk: a file whose code
        nobody has seen, a copy that nobody would close."""

        def bring() -> T:
            self.let_go()
            found = work()
            self.brought = found
            return found

        return bring

    def let_go(self) -> None:
        match self.brought:
            case Pair() as pair:
                pair.remove()
            case (Incoming() as incoming, _):
                incoming.close()
        self.brought = None

    @property
    def choices(self) -> Choices:
        return Choices(dict(self.chosen), frozenset(self.apart), self.takes_over)

    def forget_file(self) -> None:
        if self.incoming is not None:
            self.incoming.close()
        self.file = self.incoming = self.preview = self.taken = None
        self.chosen, self.apart, self.takes_over, self.is_stale = {}, set(), True, False

    def forget(self) -> None:
        self.forget_file()
        self.let_go()
        self.made = None


_HELD: WeakKeyDictionary[Context, Held] = WeakKeyDictionary()


def held(context: Context) -> Held:
    """One for each open desk; with the desk it is forgotten."""
    if context not in _HELD:
        _HELD[context] = Held()
        context.closing.connect(_HELD[context].forget)
    return _HELD[context]
