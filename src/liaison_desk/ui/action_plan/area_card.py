"""A focus area of the plan: how far it has come, and its measures as rows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.action_plans import MeasureFile, PlanArea, progress
from liaison_desk.domain.labels import label
from liaison_desk.domain.progress import done_words, progress_sentence
from liaison_desk.ui.action_plan import words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, at_least, box, divided, fixed, grow, hbox, hline, middle, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Avatar, Bar, Pill, initials

WIDE_FROM = 800  # units: narrower, owner and deadline stand under the title
WITH_SERVING = 520
_NUMBER, _OWNER, _DUE, _STATUS, _SERVING, _BAR = 30, 132, 88, 104, 128, 112
PAD = 16


class MeasureRow(Row):
    """Stood on, it is the one that is chosen."""

    reached = Signal()

    def __init__(self, context: Context, file: MeasureFile) -> None:
        texts, today, self.file = context.texts, context.today(), file
        measure = file.measure
        owner, due = words.owner_words(file, texts), words.due_words(measure.deadline, texts, today)
        is_late = measure.is_late(today)
        person = Avatar(initials(measure.owner_words), 24) if measure.owner_id else None
        self._owner = fixed(hbox(person, grow(elided(owner, "small", "text2")), spacing=8), _OWNER)
        self._due = fixed(hbox(text(due, "small", "danger" if is_late else "text2", tabular=True), STRETCH), _DUE)
        self._under = elided("  ·  ".join(filter(None, (owner, due))), "caption", "danger" if is_late else "text3")
        icon, tone = words.STATUS_SIGN[measure.status]
        serving = words.serving_words(file, texts, today)
        served = Pill(serving.words, serving.tone, serving.icon, plain=True, role="caption")
        self._serving = at_least(hbox(served, STRETCH), _SERVING)
        status = Pill(label(texts, measure.status), tone, icon, plain=True, role="small")
        super().__init__(
            hbox(
                middle(fixed(hbox(text(file.number, "small", "text3", tabular=True), STRETCH), _NUMBER)),
                grow(vbox(STRETCH, elided(measure.title, "body_strong"), self._under, STRETCH, spacing=0)),
                self._owner,
                self._due,
                at_least(hbox(status, STRETCH), _STATUS),
                self._serving,
                spacing=8,
                margins=(PAD - 4, 8, 8, 8),
            ),
            says=words.spoken(file, texts, today),
        )

    def fit(self, units: float) -> None:
        is_wide = units >= WIDE_FROM
        self._owner.setVisible(is_wide)
        self._due.setVisible(is_wide)
        self._serving.setVisible(units >= WITH_SERVING)
        self._under.setVisible(not is_wide)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class AreaCard(QFrame):
    """`shown` are the measures that pass the filters."""

    def __init__(self, context: Context, area: PlanArea, shown: list[MeasureFile]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        texts, today, name = context.texts, context.today(), area.file.area.title
        so_far = progress(area.measures, today)
        self.setAccessibleName(name)
        self.rows = [MeasureRow(context, file) for file in shown]
        bar = Bar(so_far.share, says=progress_sentence(name, so_far, texts))
        bar.setToolTip(bar.accessibleName())
        done = text(done_words(so_far, texts), "caption", "text2", tabular=True)
        sign, head = middle(glyph(Icon.TARGET, "accent_text")), grow(elided(name, "body_strong"))
        has_measures = bool(area.measures)
        title = hbox(sign, head, middle(fixed(bar, _BAR)) if has_measures else None, done if has_measures else None)
        nothing = paragraph(self.tr("No measures yet."), "small", "text2")
        none = box(hbox(nothing, margins=(PAD, 10, PAD, 10)))
        body: list[QWidget] = [*self.rows] or [none]
        self.setLayout(
            vbox(box(hbox(grow(title), margins=(PAD, 12, PAD, 12))), hline(), *divided(*body), spacing=0, margins=1)
        )
