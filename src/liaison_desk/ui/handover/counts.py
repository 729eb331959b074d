"""«Hva filen inneholder»: how much of each kind is new, changed on both sides, or here already."""

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.handover import Count, Group, Preview
from liaison_desk.domain.texts import Texts
from liaison_desk.ui.handover.words import count_said, group_words
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, divided, fixed, frame, grow, hbox, vbox
from liaison_desk.ui.kit.rows import Row, row
from liaison_desk.ui.kit.tokens import Ink

COLUMN = 104  # units
_SIGNS = {
    Group.AGREEMENTS: Icon.HANDSHAKE,
    Group.COUNCILS: Icon.USERS,
    Group.MEETINGS: Icon.CALENDAR_DAYS,
    Group.ACTIONS: Icon.LIST_CHECKS,
    Group.CONTACTS: Icon.USER,
    Group.DOCUMENTS: Icon.FILE_TEXT,
    Group.EVALUATIONS: Icon.CLIPBOARD_CHECK,
    Group.LOG: Icon.NOTEBOOK_PEN,
}


def counts_table(texts: Texts, preview: Preview, parent: QWidget) -> QFrame:
    """Each row can be stood on and says itself whole. What only the file has gone on with is a column where there is
    any; groups without anything are left out."""
    has_newer = preview.newer > 0
    rows = [
        _row(texts, group_words(texts, count.group, preview.label), count, has_newer, _SIGNS[count.group])
        for count in preview.counts
        if count.new or count.newer or count.both or count.here
    ]
    rows.append(_row(texts, texts.translate("Handover", "In all"), preview, has_newer, None))
    Roving(parent, rows)
    return frame("card", vbox(*divided(_heads(texts, has_newer), *rows), spacing=0, margins=1))


def _heads(texts: Texts, has_newer: bool) -> Item:
    def head(sign: Icon, ink: Ink, words: str) -> Item:
        return fixed(hbox(glyph(sign, ink, 16), text(words, "caption_strong", "text2"), STRETCH, spacing=6), COLUMN)

    newer = head(Icon.ARROW_DOWN, "accent_text", texts.translate("Handover", "Newer")) if has_newer else None
    return hbox(
        grow(text(texts.translate("Handover", "Content"), "caption_strong", "text2")),
        head(Icon.CIRCLE_PLUS, "accent_text", texts.translate("Handover", "New")),
        newer,
        head(Icon.SPLIT, "warning", texts.translate("Handover", "Both sides")),
        head(Icon.CIRCLE_CHECK, "success", texts.translate("Handover", "Here already")),
        spacing=8,
        margins=(16, 8, 16, 8),
    )


def _row(texts: Texts, title: str, count: Count | Preview, has_newer: bool, sign: Icon | None) -> Row:
    return row(
        glyph(sign) if sign else None,
        grow(paragraph(title, "body" if sign else "body_strong")),
        _number(count.new, "accent_text"),
        _number(count.newer, "accent_text") if has_newer else None,
        _number(count.both, "warning"),
        _number(count.here, "text2"),
        says=count_said(texts, title, count),
        spacing=8,
        margins=(12, 6, 13, 6),
    )


def _number(count: int, ink: Ink) -> QWidget:
    return fixed(text(str(count) if count else "–", "body_strong", ink if count else "text3", tabular=True), COLUMN)
