"""The first run in four steps. What is answered is stored at each step, so that it can be broken off anywhere."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilMunicipality, TemplateItem
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.services import officers
from liaison_desk.ui.context import Context
from liaison_desk.ui.first_run import stored
from liaison_desk.ui.first_run.councils import CouncilsStep
from liaison_desk.ui.first_run.places import PlacesStep
from liaison_desk.ui.first_run.step import Step
from liaison_desk.ui.first_run.steps import NARROW, WIDE, StepRail, StepState
from liaison_desk.ui.first_run.storage import StorageStep
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.first_run.typed import Typed
from liaison_desk.ui.first_run.you import YouStep
from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, box, grow, hbox, hline, vbox
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.passed_once import PassedOncePage, centred
from liaison_desk.ui.place import TODAY

STEP = "step"  # the part of what is typed that says how far one has come
COMPACT_BELOW = 900  # units


class FirstRunPage(PassedOncePage):
    watches: ClassVar = (Contact, Council, CouncilMunicipality, Municipality, Officer, TemplateItem)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._typed = Typed(context)
        self.you = YouStep(context, self._typed)
        self.places = PlacesStep(context, self._typed)
        self.councils = CouncilsStep(context, self._typed)
        self.storage = StorageStep(context, self._typed)
        self.steps: tuple[Step, ...] = (self.you, self.places, self.councils, self.storage)
        self._now, self._furthest = self._come_back()
        titles = [self.tr("You"), self.tr("Municipalities"), self.tr("Councils and meetings"), self.tr("Storage")]
        self.rail = StepRail(titles)
        self.rail.asked.connect(self.go_to)
        self._sample = button(
            self.tr("Try with sample data"), "ghost", Icon.BOOK_OPEN, press=context.window.open_sample
        )
        self._skip = button(self.tr("Skip"), "ghost", press=self._pass_by)
        self._back = button(self.tr("Back"), press=self.go_back)
        self.next = button(self.tr("Next"), "primary", press=self.go_on)
        self._question = box(vbox(*self.steps, STRETCH, spacing=0, margins=(0, 0, 0, 24)))
        self._foot = box(hbox(self._sample, STRETCH, self._skip, self._back, self.next, spacing=8))
        self._scroll = scroll(box(centred(self._question, (24, 72, 24, 0)), "pane"))
        self._edge = hline()
        self._foot_row = centred(self._foot, (24, 16, 24, 32))
        main = vbox(grow(self._scroll), self._edge, self._foot_row, spacing=0)
        self.setLayout(vbox(Adaptive(hbox(self.rail, grow(box(main, "pane")), spacing=0), self._fit), spacing=0))
        for step in self.steps:
            step.changed.connect(self._show_foot)
        self.storage.turned.connect(self._on_turned)
        self.storage.secured.connect(self._begin)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range()

    # -- page
    @override
    def reload(self) -> None:
        with self.context.desk.read() as reader:
            now = stored.read(reader, self.context.today(), self.you.role)
        for step in self.steps:
            step.show_stored(now)
        follow_layout(self)  # cards are made later than what stands after them
        self._show_rail(now)
        self._show_step()

    @override
    def start_focus(self) -> None:
        (self.steps[self._now].first() or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> None:
        for step in self.steps:
            step.fold()

    @override
    def panes(self) -> Sequence[Pane]:
        self._question.setAccessibleName(self.tr("Question"))
        self._foot.setAccessibleName(self.tr("Buttons"))
        return (Pane(self.rail), Pane(self._question), Pane(self._foot))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Enter"), self.tr("Go on")),
            (caps("Ctrl+Enter"), self.tr("Go on from a text of several lines")),
            (caps(alt("Left")), self.tr("The step before")),
        )

    # -- going on and back
    @override
    def go_on(self) -> None:
        is_last = self._now == len(self.steps) - 1
        if is_last and not self.you.is_known and not self.you.go_on():
            self._come_to(0)  # whoever passed the first step by is asked for the name now
        elif self.steps[self._now].go_on():
            if is_last:
                self.storage.keys.secure()
            else:
                self._come_to(self._now + 1)

    @override
    def go_back(self) -> None:
        if not self.steps[self._now].go_back() and self._now:
            self.steps[self._now].fold()
            self._come_to(self._now - 1)

    def go_to(self, number: int) -> None:
        """A step one has been at. On the way there, what is answered here counts."""
        step = self.steps[self._now]
        if number > self._now and not step.go_on():
            return
        step.fold()
        self._come_to(number)

    def _pass_by(self) -> None:
        """What is written in the form stays there, in case one comes back."""
        self._come_to(self._now + 1)

    def _come_to(self, number: int) -> None:
        self._now = number
        self._furthest = max(self._furthest, number)
        self._typed.keep_values(STEP, {"now": self._now, "furthest": self._furthest})
        self.reload()
        self._scroll.verticalScrollBar().setValue(0)
        self.start_focus()

    def _begin(self) -> None:
        """The desk has its keys."""
        outcome = self.context.attempt(Op.SET_UP, officers.finish_set_up, self.context.today())
        if outcome:
            self.context.window.go(TODAY)
            self._typed.forget_all()
        else:
            self.context.window.say(outcome.problem)

    def _on_turned(self) -> None:
        """The step asks something else now."""
        self._scroll.verticalScrollBar().setValue(0)
        self.start_focus()

    def _come_back(self) -> tuple[int, int]:
        """Where the run was broken off, and how far it had come."""
        kept = self._typed.values(STEP)
        return int(kept.get("now", 0)), int(kept.get("furthest", 0))

    # -- showing
    def _show_step(self) -> None:
        holds_focus = self._question.isAncestorOf(QApplication.focusWidget() or self)
        for number, step in enumerate(self.steps):
            step.setVisible(number == self._now)
        if holds_focus and QApplication.focusWidget() is None:
            self.start_focus()
        self._show_foot()

    def _show_foot(self) -> None:
        step, is_last = self.steps[self._now], self._now == len(self.steps) - 1
        words = step.next_words() or (self.tr("Begin") if is_last else self.tr("Next"))
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.next.setEnabled(not step.is_busy())
        self._back.setVisible(self._now > 0)
        self._skip.setVisible(step.can_be_skipped())

    def _show_rail(self, now: Stored) -> None:
        asked = (
            self.tr("Who you are"),
            self.tr("Where you work"),
            self.tr("Fixed items and how often"),
            self.tr("Where it is kept"),
        )
        for number, answer in enumerate(self._answers(now)):
            if number == self._now:
                state = StepState.CURRENT
            elif number > self._furthest:
                state = StepState.AHEAD
            else:
                state = StepState.DONE if answer else StepState.OPEN
            self.rail.buttons[number].show_state(state, answer or asked[number])

    def _answers(self, now: Stored) -> tuple[str, str, str, str]:
        """What has been answered at each step; nothing where it was passed by."""
        places = ", ".join(place.short_name for place in now.municipalities)
        count = len(now.councils)
        return (
            now.officer.contact.name if now.officer else "",
            places,
            self.tr("%n council(s)", "", count) if count else "",
            "",
        )

    def _fit(self, units: float) -> None:
        is_compact = units < COMPACT_BELOW
        self.rail.set_compact(compact=is_compact)
        for step in (self.you, self.storage):
            step.fit(units - (NARROW if is_compact else WIDE))

    def _on_range(self) -> None:
        """Where the question goes on below the foot, a line says so, and the foot stays in line with it."""
        bar = self._scroll.verticalScrollBar()
        goes_on = bar.maximum() > 0
        self._edge.setVisible(goes_on)
        margins = self._foot_row.contentsMargins()
        margins.setRight(margins.left() + (bar.sizeHint().width() if goes_on else 0))
        self._foot_row.setContentsMargins(margins)
