"""The focus areas of an agreement's period: read at rest, and put in order, tagged and written anew in place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.agreements import AgreementFile, AreaFile
from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.progress import Progress, done_words, progress_sentence
from liaison_desk.domain.texts import Texts
from liaison_desk.services import agreements, reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.keys import alt, bind, caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, grow, hbox, hline, keep_rows, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Bar
from liaison_desk.ui.municipality.agreement_words import agreement_name, challenge_names
from liaison_desk.ui.municipality.focus_line import AreaLine, Challenges
from liaison_desk.ui.place import Place

UP, DOWN = alt("Shift+Up"), alt("Shift+Down")
_NUMBER = 20  # units: the column of the numbers


class FocusCards(QWidget):
    """A card for each agreement: a school's focus areas are not the municipality's."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[str, FocusCard] = {}
        self._column = vbox(spacing=16)
        self.setLayout(self._column)

    def show_file(self, file: MunicipalityFile) -> None:
        before, self._cards = self._cards, {}
        several = len(file.agreements) > 1
        for agreement in file.agreements:
            card = before.pop(agreement.agreement.id, None) or FocusCard(self._context)
            card.show_agreement(
                agreement, agreement_name(agreement, self._context.texts) if several else "", file.progress
            )
            self._column.addWidget(card)
            self._cards[agreement.agreement.id] = card
        for gone in before.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.setVisible(bool(self._cards))

    def leave(self) -> None:
        for card in list(self._cards.values()):  # what is folded shows the page anew
            card.leave()


class FocusCard(Closing):
    """The areas of the newest period. What earlier periods had stands with the agreement."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: AgreementFile | None = None
        self._lines: dict[str, AreaLine] = {}
        self._current = ""  # the area the buttons act on
        self._change = button("", "link", press=self.toggle)
        self._whose = elided("", "small", "text2")
        self._reading = vbox(spacing=10)
        self._view = box(self._reading)
        self._column = vbox(spacing=4)
        edit = LineEdit(says=self.tr("New focus area"), hint=self.tr("New focus area"), role="small")
        self._new = KeptLine(context, "", edit, "focus_area")
        edit.editingFinished.connect(self._on_new)
        self._challenges = Challenges(context)
        self._editor = box(vbox(self._column, self._new, self._make_tools(), hline(), self._challenges, spacing=8))
        self._editor.hide()
        self._plan = button(self.tr("The action plan"), "link", press=self._open_plan)
        title = section(self.tr("Focus areas"), self._change)
        self.setLayout(
            vbox(title, self._whose, self._view, self._editor, hbox(self._plan, STRETCH), spacing=8, margins=16)
        )
        bind(self._editor, UP, lambda: self._move(-1))
        bind(self._editor, DOWN, lambda: self._move(1))

    @property
    def is_open(self) -> bool:
        return not self._editor.isHidden()

    def show_agreement(self, file: AgreementFile, whose: str, progress: Mapping[str, Progress]) -> None:
        """`whose` is the agreement's name where there are several; `progress` that of its areas."""
        self._file = file
        self._whose.setText(whose)
        self._whose.setVisible(bool(whose))
        areas = file.newest.areas
        self._new.show_subject(file.newest.period.id)
        known = reference.challenges(self._context.texts.language) if areas else {}
        texts = self._context.texts
        rows = [_read(number, part, known, progress.get(part.area.id), texts) for number, part in enumerate(areas, 1)]
        nothing = paragraph(self.tr("None are written down for this period."), "small", "text2")
        refill(self._reading, *(rows or [nothing]))
        self._plan.setVisible(bool(areas))
        of_whom = f": {whose}" if whose else ""
        self._plan.setAccessibleName(self.tr("The action plan") + of_whom)
        self._show_lines(areas)
        self._name_change()

    def toggle(self) -> None:
        if self.is_open:
            self.leave()
            self._editor.hide()
            self._view.show()
            self._name_change()
            self._change.setFocus()
        else:
            self._view.hide()
            self._editor.show()
            self._name_change()
            first = next(iter(self._lines.values()), None)
            (first.edit if first else self._new.edit).setFocus()

    def leave(self) -> None:
        if self.is_open:
            self._on_new()
        self._fold()

    # -- lines
    def _show_lines(self, areas: tuple[AreaFile, ...]) -> None:
        self._lines = keep_rows(self._column, self._lines, [part.area.id for part in areas], self._make_line)
        for number, part in enumerate(areas, 1):
            self._lines[part.area.id].show_area(part.area, number)
        self._stand_on(self._current if self._current in self._lines else "")
        follow_layout(self._editor)

    def _make_line(self, area_id: str) -> AreaLine:
        line = AreaLine(self._context)
        line.reached.connect(lambda: self._stand_on(area_id))
        line.edit.returnPressed.connect(lambda: self._on_entered(area_id))
        return line

    def _make_tools(self) -> QWidget:
        self._up = tool_button(Icon.ARROW_UP, self.tr("Move up"), keys="+".join(caps(UP)), press=lambda: self._move(-1))
        self._down = tool_button(
            Icon.ARROW_DOWN, self.tr("Move down"), keys="+".join(caps(DOWN)), press=lambda: self._move(1)
        )
        self._bin = tool_button(Icon.X, self.tr("Remove the focus area"), press=self._on_remove)
        return box(hbox(self._up, self._down, self._bin, STRETCH, spacing=4))

    def _stand_on(self, area_id: str) -> None:
        self._current = area_id
        ids = list(self._lines)
        for other, line in self._lines.items():
            line.show_current(other == area_id)
        self._up.setEnabled(area_id in ids[1:])
        self._down.setEnabled(area_id in ids[:-1])
        self._bin.setEnabled(area_id in ids)
        self._challenges.show_area(self._part(area_id))

    def _part(self, area_id: str) -> AreaFile | None:
        areas = self._file.newest.areas if self._file else ()
        return next((part for part in areas if part.area.id == area_id), None)

    # -- doing
    def _open_plan(self) -> None:
        if self._file is not None:
            subject, period = self._file.agreement.municipality_id, self._file.newest.period
            self._context.window.go(Place("action_plan", subject, period.id))

    def _fold(self) -> None:
        for line in list(self._lines.values()):
            line.fold()

    def _move(self, step: int) -> None:
        area_id = self._current
        if area_id:
            self._fold()
            self._context.do(Op.EDIT_FOCUS_AREAS, agreements.move_area, area_id, step)
            self._lines[area_id].edit.setFocus()

    def _on_remove(self) -> None:
        part, ids = self._part(self._current), list(self._lines)
        if part is None:
            return
        here = ids.index(self._current)
        self._fold()
        self._lines[self._current].forget()
        outcome = self._context.attempt(Op.EDIT_FOCUS_AREAS, agreements.remove_area, part.area.id)
        if not outcome:
            self._context.window.say(outcome.problem)
            return
        lines = list(self._lines.values())
        (lines[min(here, len(lines) - 1)].edit if lines else self._new.edit).setFocus()
        self._context.say_undoable(self.tr("“{title}” is removed").format(title=part.area.title))

    def _on_entered(self, area_id: str) -> None:
        """Enter goes to the next line; from the last one to where a new one is written."""
        if self._lines[area_id].fold():
            ids = list(self._lines)
            following = ids[ids.index(area_id) + 1 :]
            (self._lines[following[0]].edit if following else self._new.edit).setFocus()

    def _on_new(self) -> None:
        if self._file is None or not self._new.words:
            return
        period_id, title = self._file.newest.period.id, self._new.words
        self._new.settle(Op.EDIT_FOCUS_AREAS, lambda work: agreements.add_areas(work, period_id, [title]))

    def _name_change(self) -> None:
        self._change.setText(self.tr("Done") if self.is_open else self.tr("Change"))
        says = self.tr("Done changing the focus areas") if self.is_open else self.tr("Change the focus areas")
        whose = self._whose.text()
        self._change.setAccessibleName(f"{says}: {whose}" if whose else says)

    @override
    def on_escape(self) -> bool:
        if not self.is_open:
            return False
        self.toggle()
        return True


def _read(number: int, part: AreaFile, known: dict[str, str], so_far: Progress | None, texts: Texts) -> QWidget:
    tags = ", ".join(challenge_names(part.challenges, known))
    bar = Bar(so_far.share, says=progress_sentence(part.area.title, so_far, texts)) if so_far else None
    done = text(done_words(so_far, texts), "caption", "text2", tabular=True) if so_far else None
    return box(
        hbox(
            top(fixed(text(str(number), "small_strong", "text3", tabular=True), _NUMBER)),
            grow(
                vbox(
                    paragraph(part.area.title, "small"),
                    paragraph(tags, "caption", "text3") if tags else None,
                    hbox(grow(vbox(STRETCH, bar, STRETCH, spacing=0)), done, spacing=10) if bar else None,
                    spacing=2,
                )
            ),
            spacing=4,
        )
    )
