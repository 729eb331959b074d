"""Over the members: those whose post is not certain after an election, confirmed one by one below, or all at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.elections import last_election
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import contacts
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.rows import banner


class ToBeConfirmed(QWidget):
    done = Signal()  # the button is gone

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Shown | None = None
        self.all = button("", press=self._on_all)
        self._banner = banner("warning", Icon.VOTE, "", "", self.all)
        self.setLayout(vbox(self._banner, spacing=0, margins=(12, 4, 12, 8)))
        self.hide()

    def show_council(self, shown: Shown) -> None:
        self._shown = shown
        people = shown.to_be_confirmed
        self.setVisible(len(people) > 1)  # one alone has a button of its own
        day = self._context.texts.date_words(last_election(shown.today, shown.file.elections), DateStyle.DAY)
        self._banner.show_words(
            self.tr("%n political member(s) to be confirmed", "", len(people)),
            self.tr(
                "After the election {day} it is not certain that they still have their posts. Confirm them, or write who "
                "came after, under the three dots."
            ).format(day=day),
        )
        self.all.setText(self.tr("Confirm all %n", "", len(people)))
        self.all.setAccessibleName(self.all.text())

    def _on_all(self) -> None:
        if self._shown is None:
            return
        people = [person.id for person in self._shown.to_be_confirmed]
        self._context.do(Op.CONFIRM_CONTACTS, contacts.confirm_all, people)
        self.done.emit()
        self._context.say_undoable(self.tr("%n post(s) are confirmed", "", len(people)))
