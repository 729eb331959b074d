"""What has been handed over and taken in, and of what was taken in the values nobody chose."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services.handover_merge import together
from liaison_desk.store.work import Reader
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.words import aside_words, covers_words, kind_of
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Item, add, box, card, divided, frame, grow, hbox, hline, refill, vbox
from liaison_desk.ui.kit.rows import Row, empty, row, section

SHOWN = 30  # values of a file at once; a click brings as many more


class HistoryPart(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = vbox(spacing=16)
        self.setLayout(vbox(self._column, STRETCH, spacing=0))

    def show_history(self, files: Sequence[Handover], aside: Sequence[SetAside]) -> None:
        made = [file for file in files if file.taken_in_at is None]
        taken = [file for file in files if file.taken_in_at is not None]
        parts: list[Item] = [
            self._taken_card(file, [one for one in aside if one.handover_id == file.id])
            for file in sorted(taken, key=lambda one: one.taken_in_at or one.at, reverse=True)
        ]
        known = {file.id for file in taken}
        if older := [one for one in aside if one.handover_id not in known]:
            parts.append(_Aside(self._context, self.tr("Came along from before"), "", older))
        if made:
            parts.append(self._made_card(made))
        if not parts:
            words = self.tr("Here stands what you hand over and what you take in.")
            parts.append(empty(Icon.IMPORT, self.tr("No handover yet"), words))
        refill(self._column, *parts)

    def _taken_card(self, file: Handover, aside: list[SetAside]) -> QWidget:
        texts = self._context.texts
        on = texts.date_words((file.taken_in_at or file.at).date(), DateStyle.DAY)
        title = self.tr("{covers}, taken in {day}").format(covers=covers_words(texts, file), day=on)
        about = self.tr("From {name}, made {day}.").format(name=file.by, day=texts.date_words(file.at.date()))
        return _Aside(self._context, title, about, aside)

    def _made_card(self, made: list[Handover]) -> QWidget:
        texts = self._context.texts
        rows = []
        for file in sorted(made, key=lambda one: one.at, reverse=True):
            words, on = covers_words(texts, file), texts.date_words(file.at.date(), DateStyle.DAY)
            rows.append(
                row(glyph(Icon.SAVE), grow(paragraph(words)), paragraph(on, "small", "text2"), says=f"{words}, {on}")
            )
        Roving(self, rows)
        return box(
            vbox(
                section(self.tr("Made here"), count=len(made)),
                frame("card", vbox(*divided(*rows), spacing=0, margins=1)),
                spacing=8,
            )
        )


class _Aside(QWidget):
    """One file that was taken in, with what was not chosen of it."""

    def __init__(self, context: Context, title: str, about: str, aside: list[SetAside]) -> None:
        super().__init__()
        self._context = context
        self._aside = together(sorted(aside, key=lambda one: one.at, reverse=True))
        self._shown = 0
        self._rows: list[Row] = []
        self._column = vbox(spacing=0)
        self._more = button("", "link", press=self._show_more)
        self._roving = Roving(self)
        none = self.tr("Nothing was left out: both sides had the same, or only one had changed it.")
        self.setAccessibleName(title)
        self.setLayout(
            vbox(
                card(
                    section(title, role="h3"),
                    paragraph(about, "small", "text2") if about else None,
                    section(self.tr("Not chosen"), count=len(self._aside), role="body_strong") if aside else None,
                    self._column,
                    hbox(self._more, STRETCH),
                    None if aside else paragraph(none, "small", "text2"),
                    spacing=8,
                ),
                spacing=0,
            )
        )
        self._show_more()

    def _show_more(self) -> None:
        texts, begin = self._context.texts, self._shown
        stood = self._more.hasFocus()
        shown = self._aside[begin : begin + SHOWN]
        with self._context.desk.read() as reader:
            stood_in = [_row_of(reader, one[0]) for one in shown]
        for one, of in zip(shown, stood_in, strict=True):
            what, value, by = aside_words(texts, one, of)
            words = vbox(
                paragraph(what, "small", "text2"),
                paragraph(value, "body"),
                paragraph(by, "caption", "text2"),
                spacing=2,
            )
            self._rows.append(row(grow(words), says=f"{what}: {value}. {by}", margins=(6, 6, 6, 6)))
            if begin or len(self._rows) > 1:
                add(self._column, hline())
            add(self._column, self._rows[-1])
        self._shown = len(self._rows)
        left = len(self._aside) - self._shown
        self._more.setVisible(left > 0)
        words_ = self.tr("Show %n more", "", min(left, SHOWN))
        self._more.setText(words_)
        self._more.setAccessibleName(words_)
        self._roving.set_rows(self._rows, begin if stood else None)


def _row_of(reader: Reader, one: SetAside) -> Any:
    """None where it has been removed, or is of a table this version does not know."""
    kind = kind_of(one)
    return None if kind is None else reader.find(kind, one.row_id)
