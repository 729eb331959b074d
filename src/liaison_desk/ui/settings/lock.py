"""When the desk is locked, and what opens it."""

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from liaison_desk.settings import LOCK_AFTER
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Item, divided, hbox, vbox
from liaison_desk.ui.kit.rows import section, setting_row
from liaison_desk.ui.place import Place
from liaison_desk.ui.securing.part import KeysPart


class LockCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self.keys = None if context.is_sample else KeysPart(context)
        now = button(self.tr("Lock now"), name=Icon.LOCK, press=context.window.lock)
        told = button(
            self.tr("What is protected"), "link", press=lambda: context.window.go(Place("settings", part="protected"))
        )
        self.setLayout(
            vbox(
                section(self.tr("Lock")),
                *divided(self._when_away(), *([self.keys] if self.keys else []), self._with_machine()),
                hbox(now, STRETCH, told),
                spacing=12,
                margins=16,
            )
        )

    def _when_away(self) -> Item:
        minutes = [(number, self.tr("After %n minute(s)", "", number)) for number in LOCK_AFTER if number]
        options = [*minutes, (0, self.tr("Never"))]
        says = self.tr("Lock when I am away")
        self.after = Select(options, self._context.settings.lock_after, says)
        self.after.picked.connect(lambda number: self._change(lock_after=number))
        return setting_row(says, self.tr("Nothing that is written is lost."), self.after)

    def _with_machine(self) -> Item:
        self.with_machine = Check(self.tr("When the machine is locked"))
        self.with_machine.setChecked(self._context.settings.lock_with_system)
        self.with_machine.clicked.connect(lambda wanted: self._change(lock_with_system=wanted))
        self._heard = setting_row(self.tr("Lock also"), "", self.with_machine)
        self._unheard = paragraph(self.tr("The program is not told when this machine is locked."), "small", "text2")
        return vbox(self._heard, self._unheard, spacing=0)

    def _change(self, **wanted: object) -> None:
        self._context.window.change_settings(replace(self._context.settings, **wanted))  # type: ignore[arg-type]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        hears = self._context.hears_machine_lock  # known a moment after the start
        self._heard.setVisible(hears)
        self._unheard.setVisible(not hears)
