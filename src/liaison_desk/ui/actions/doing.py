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
        """What finished minutes tell of stays, and with it all of them."""
        ids = [action.id for action in chosen]
        outcome = self._context.attempt(Op.REMOVE_ACTION, actions.each, ids, actions.remove)
        one, several = self.tr("“{title}” is removed"), self.tr("%n action item(s) removed", "", len(ids))
        self._say(outcome, chosen, one, several)

    def _say(self, outcome: Outcome[None], touched: Sequence[ActionItem], one: str, several: str) -> None:
        if not outcome:
            self._context.window.say(outcome.problem)
        else:
            self._context.say_undoable(one.format(title=touched[0].title) if len(touched) == 1 else several)
