"""What is typed in one editor: kept as a draft at every key, made a step of its own when the typist rests."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context

REST = 2000  # milliseconds without a key


class Draft(QObject):
    """`show` says which text it is; `fold` makes what is typed a step, as does a rest."""

    def __init__(
        self,
        context: Context,
        editor: QWidget,
        words: Callable[[], str],
        put: Callable[[str], object],
        refused: Callable[[str], object],
    ) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._words, self._put, self._refused = words, put, refused
        self._key = ""
        self._stored = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.fold)

    @property
    def is_unfolded(self) -> bool:
        """Whether something typed is a draft only."""
        return bool(self._key) and self._words() != self._stored

    def show(self, key: str, words: str) -> None:
        """The stored text of this key. Text that is being typed stays under the typist's hands."""
        if key != self._key:
            self._leave()
            self._key = key
        elif self.is_unfolded:
            self._stored = words
            return
        typed = self._words()
        if self._editor.hasFocus() and typed.strip() == words.strip():
            words = typed  # a space at the end is where the next word will stand
        self._stored = words
        if typed != words:
            self._put(words)

    def keep(self, words: str) -> None:
        """A key was pressed."""
        self._context.saving.keep(self._key, words)
        self._rest.start()

    def fold(self) -> bool:
        """False where it may not be: the text stays as it is, and is tried again."""
        self._rest.stop()
        if not self.is_unfolded:
            return True
        words, key, before = self._words(), self._key, self._stored
        self._stored = words  # at once: the page shows the change before `settle` returns
        outcome = self._context.settle(
            unfinished.op_of(key), key, lambda work: unfinished.save(work, key, words), merge_key=key
        )
        if not outcome:
            self._stored = before
            self._context.saving.keep(key, words)
            self._refused(outcome.problem)
        return bool(outcome)

    def forget(self) -> None:
        """What the text belongs to goes, and what was typed with it."""
        self._rest.stop()
        self._stored = self._words()
        self._context.saving.keep(self._key, None)

    def restore(self) -> None:
        """What is typed is given up for what is stored."""
        self._rest.stop()
        if self.is_unfolded:
            self._context.saving.keep(self._key, None)
            self._put(self._stored)

    def _leave(self) -> None:
        """What may not be is given up with the text it was for. What the disk has not taken yet is still to come."""
        if not self.fold() and self._context.saving.failed_since is None:
            self._context.saving.keep(self._key, None)


def kept(context: Context, family: str) -> dict[str, str]:
    """What has been typed under the keys of a family, «comment:…», and has not become anything yet: by its key."""
    return {key: words for key, words in context.desk.written().items() if key.startswith(f"{family}:")}
