"""The effect table: challenge, measure, what was observed, and how it is assessed [003 §3]."""

from functools import partial

from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.evaluation_parts import EffectRow, Verdict
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.labels import label
from liaison_desk.services import evaluation_writing
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.effect_row import INSET, MENU, MENU_GAP, EffectLine, columns
from liaison_desk.ui.evaluations.listed import LinedPart
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import box, card, fixed, grow, hbox, hline, keep_rows, start, vbox

STACK_BELOW = 480  # units of the page's column


class EffectTable(LinedPart[EffectLine]):
    """The measures of the plan come with one press; a line under them makes a row of one's own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._is_narrow = False
        self._column = vbox(spacing=8)
        heads = (self.tr("Measure"), self.tr("Observed effect"), self.tr("Assessment"))
        cells = [box(hbox(text(head, "caption_strong", "text3"), margins=(INSET, 0, 0, 0))) for head in heads]
        beside = fixed(box(hbox()), MENU)
        self._heads = box(vbox(hbox(grow(box(columns(*cells))), beside, spacing=MENU_GAP), hline(), spacing=6))
        self._table = card(self._heads, self._column, spacing=6, margins=(7, 12, 12, 12))
        self.bring = button("", "secondary", Icon.TARGET, press=self._bring)
        bar = InputBar(
            Icon.PLUS, self.tr("Another measure, in your own words"), dim="normal", says=self.tr("Add a measure")
        )
        self.new = KeptLine(context, "", bar, "effect")
        self.new.entered.connect(self._add)
        body = box(vbox(self._table, self.new, start(self.bring), spacing=8))
        about = self.tr(
            "Each measure against the challenge it was to meet, also for civil protection and preparedness."
        )
        self._build(self.tr("Effect of the measures"), about, self.tr("Add the effect of the measures"), body)

    def fit(self, units: float) -> None:
        self._is_narrow = units < STACK_BELOW
        self._heads.setVisible(not self._is_narrow)
        for line in self._lines.values():
            line.stack(is_narrow=self._is_narrow)

    @override
    def _has(self, file: EvaluationFile) -> bool:
        self.new.show_subject(f"{file.council.id}/{file.evaluation.year}")
        return bool(file.parts.effects or self.new.words)

    @override
    def _show(self, file: EvaluationFile) -> None:
        rows = {row.effect.id: row for row in file.parts.effects}
        keys = {f"{row_id}/{row.is_of_plan}": row_id for row_id, row in rows.items()}
        known = {f"{row_id}/{line.is_of_plan}": line for row_id, line in self._lines.items()}
        kept = keep_rows(self._column, known, keys, lambda key: self._line(rows[keys[key]]))
        self._lines = {keys[key]: line for key, line in kept.items()}
        for number, row in enumerate(file.parts.effects):
            self._lines[row.effect.id].show_row(row, is_first=number == 0)
        words = self.tr("Bring in %n measure(s) of the action plan", "", file.missing)
        self.bring.setText(words)
        self.bring.setAccessibleName(words)
        self.bring.setVisible(file.missing > 0)
        self._table.setVisible(bool(rows))
        follow_layout(self)

    @override
    def _start(self) -> None:
        (self.new.edit if self.bring.isHidden() else self.bring).setFocus()

    @override
    def _before_words(self, file: EvaluationFile) -> str:
        texts = self._context.texts
        return "\n".join(
            f"{row.title}: " + ". ".join(filter(None, (verdict, row.effect.observed.strip())))
            for row in file.parts_before.effects
            if (verdict := label(texts, row.effect.verdict) if row.effect.verdict else "")
            or row.effect.observed.strip()
        )

    def _line(self, row: EffectRow) -> EffectLine:
        line, effect_id = EffectLine(self._context, is_of_plan=row.is_of_plan), row.effect.id
        line.stack(is_narrow=self._is_narrow)
        line.edited.connect(self.edited)
        line.judged.connect(partial(self._judge, effect_id))
        line.preparedness_asked.connect(partial(self._mark, effect_id))
        line.moved.connect(partial(self._move, effect_id))
        line.removed.connect(partial(self._remove, effect_id))
        line.passed.connect(partial(self._pass, effect_id))
        return line

    # -- doing
    def _judge(self, effect_id: str, verdict: Verdict | None) -> None:
        self._context.do(Op.EDIT_EFFECT, evaluation_writing.judge, effect_id, verdict)

    def _mark(self, effect_id: str, is_preparedness: bool) -> None:
        self._context.do(Op.EDIT_EFFECT, evaluation_writing.mark_preparedness, effect_id, is_preparedness)

    def _add(self, title: str) -> None:
        if self._file is None:
            return
        council_id, year = self._file.council.id, self._file.evaluation.year
        made = self.new.settle(
            Op.EDIT_EFFECT, lambda work: evaluation_writing.add_effect(work, council_id, year, title)
        ).value
        if made is not None:
            self._lines[made.id].start()

    def _bring(self) -> None:
        if self._file is None:
            return
        of = self._file.council.id, self._file.evaluation.year
        self.new.edit.setFocus()  # the button is about to go
        made = self._context.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *of)
        if made:
            self._lines[made[0].id].start()

    def _pass(self, effect_id: str) -> None:
        """From the last cell of a row into the next row; from the last row to the line for a new one."""
        order = list(self._lines)
        after = order[order.index(effect_id) + 1 :]
        if after:
            self._lines[after[0]].start()
        else:
            self.new.edit.setFocus()

    def _move(self, effect_id: str, step: int) -> None:
        focus = self.window().focusWidget()
        self.fold()
        self._context.do(Op.EDIT_EFFECT, evaluation_writing.move_effect, effect_id, step)
        if focus is not None:
            focus.setFocus()

    def _remove(self, effect_id: str) -> None:
        order = list(self._lines)
        at = order.index(effect_id)
        line = self._lines[effect_id]
        title = (
            next((row.title for row in self._file.parts.effects if row.effect.id == effect_id), "")
            if self._file
            else ""
        )
        line.give_up()
        self._is_open = True
        beside = (order[at + 1 :] or order[:at][::-1])[:1]
        (self._lines[beside[0]].menu if beside else self.new.edit).setFocus()
        self._context.do(Op.EDIT_EFFECT, evaluation_writing.remove_effect, effect_id)
        self._context.say_undoable(self.tr("“{title}” is off the table").format(title=title))
