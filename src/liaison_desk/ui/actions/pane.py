"""Beside the list: the one that is chosen, or what can be done with several at once."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.ui.actions.detail import ActionDetail
from liaison_desk.ui.actions.several import SeveralActions
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.rows import empty


class ActionPane(QFrame):
    closed = Signal()
    stepped = Signal(int)
    menu_wanted = Signal(QPoint)
    one_asked = Signal()  # of several
    removal_asked = Signal()
    reminder_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "paneright")
        self.setAccessibleName(self.tr("The chosen action item"))
        self.detail = ActionDetail(context)
        self.detail.stepped.connect(self.stepped)
        self.detail.menu_wanted.connect(self.menu_wanted)
        self.detail.reminder.asked.connect(self.reminder_asked)
        self.detail.closed.connect(self.closed)
        self.several = SeveralActions(context)
        self.several.left_alone.connect(self.one_asked)
        self.several.removal_asked.connect(self.removal_asked)
        self.several.reminder_asked.connect(self.reminder_asked)
        self.several.closed.connect(self.closed)
        self._none = empty(Icon.LIST_TODO, self.tr("None is chosen"), self.tr("The one you choose is shown here."))
        self.setLayout(vbox(self.detail, self.several, self._none, spacing=0))

    @property
    def shows_several(self) -> bool:
        return self.several.isVisibleTo(self)

    def show_chosen(self, chosen: Sequence[ActionItem], place: str, *, again: bool = False) -> None:
        """`place` says which one of the list it is. What is shown already is read again only where `again` says so."""
        if len(chosen) != 1:
            self.detail.settle()
        if len(chosen) > 1:
            self.several.show_actions(chosen)
        elif chosen:
            if again or self.detail.action_id != chosen[0].id:
                self.detail.show_action(chosen[0].id)
            self.detail.show_place(place)
        self.detail.setVisible(len(chosen) == 1)
        self.several.setVisible(len(chosen) > 1)
        self._none.setVisible(not chosen)

    def settle(self) -> None:
        """What is being typed becomes what it is."""
        self.detail.settle()
        self.several.settle()

    @property
    def foot(self) -> int:
        """Pixels at its foot where one writes."""
        shown = self.several if self.shows_several else self.detail
        return shown.foot if shown.isVisible() else 0

    # -- where one goes with a key
    @property
    def status(self) -> QWidget:
        return self.several.status if self.shows_several else self.detail.status

    @property
    def owner(self) -> QWidget:
        return self.several.owner.edit if self.shows_several else self.detail.facts.owner.edit

    @property
    def follower(self) -> QWidget:
        return self.several.follower.edit if self.shows_several else self.detail.facts.follower.edit

    @property
    def update_line(self) -> QWidget:
        return self.several.update_line.edit if self.shows_several else self.detail.update_line.edit

    @property
    def due(self) -> QWidget:
        return self.several.due.edit if self.shows_several else self.detail.facts.due.edit
