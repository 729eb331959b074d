"""What can be done with the chosen action items, each as one step, said with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.services import actions
from liaison_desk.ui.context import Context, Outcome


class ActionDoing(QObject):
    def __init__(self, context: Context, page: QObject) -> None:
        super().__init__(page)
        self._context = context

    def tick(self, chosen: Sequence[ActionItem]) -> None:
        """Done; where all of them are, open again."""
        left = [action for action in chosen if action.status is not ActionStatus.DONE]
        touched = left or chosen
        ids = [action.id for action in touched]
        attempt = self._context.attempt
        if left:
            outcome = attempt(Op.CHANGE_STATUS, actions.each, ids, actions.change_status, ActionStatus.DONE)
            one, several = self.tr("“{title}” is done"), self.tr("%n action item(s) done", "", len(ids))
        else:
            outcome = attempt(Op.CHANGE_STATUS, actions.each, ids, actions.reopen)
            one, several = self.tr("“{title}” is open again"), self.tr("%n action item(s) open again", "", len(ids))
        self._say(outcome, touched, one, several)

    def remove(self, chosen: Sequence[ActionItem]) -> None:
        """Those that can be; what finished minutes tell of stays, and is named."""
        every = [action.id for action in chosen]
        with self._context.desk.read() as reader:
            ids = actions.removable(reader, every) or every  # where none can be, the attempt says why
        gone = [action for action in chosen if action.id in ids]
        staying = [action for action in chosen if action.id not in ids]
        outcome = self._context.attempt(Op.REMOVE_ACTION, actions.each, ids, actions.remove)
        one, several = self.tr("“{title}” is removed"), self.tr("%n action item(s) removed", "", len(ids))
        self._say(outcome, gone, one, several, self._why_kept(staying) if staying else "")

    def _why_kept(self, staying: Sequence[ActionItem]) -> str:
        title, others = staying[0].title, len(staying) - 1
        if others:
            words = self.tr("Finished minutes tell of “{title}” and %n other(s), which stay", "", others)
        else:
            words = self.tr("Finished minutes tell of “{title}”, which stays")
        return words.format(title=title)

    def _say(
        self, outcome: Outcome[None], touched: Sequence[ActionItem], one: str, several: str, more: str = ""
    ) -> None:
        if not outcome:
            self._context.window.say(outcome.problem)
            return
        words = one.format(title=touched[0].title) if len(touched) == 1 else several
        self._context.say_undoable(f"{words}. {more}" if more else words)
