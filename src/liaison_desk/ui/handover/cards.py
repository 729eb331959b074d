"""What stands beside what a file holds: the file itself, how it is taken in, and that it cannot be taken back."""

from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.handover import Preview
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.words import covers_words
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import card, grow, hbox, top
from liaison_desk.ui.kit.rows import banner, facts, section
from liaison_desk.ui.kit.status import Pill


def file_card(context: Context, preview: Preview) -> QFrame:
    """Its checksums have been proven: what has not could not be opened."""
    texts, file = context.texts, preview.label
    documents = texts.translate("Handover", "%n, the checksums are right", "", n=file.documents)
    return card(
        section(
            texts.translate("Handover", "The file"),
            Pill(texts.translate("Handover", "Checked"), "success", Icon.CIRCLE_CHECK, plain=True),
        ),
        facts(
            (
                (texts.translate("Handover", "Made"), texts.date_words(file.at.date(), DateStyle.DAY)),
                (texts.translate("Handover", "Covers"), covers_words(texts, file)),
                (
                    texts.translate("Handover", "Size"),
                    texts.translate("Handover", "{size}, encrypted").format(size=texts.size_words(preview.size, 0)),
                ),
                (texts.translate("Handover", "Documents"), documents if file.documents else "–"),
            )
        ),
    )


def how_card(context: Context) -> QFrame:
    texts = context.texts
    return card(
        section(texts.translate("Handover", "How it is taken in")),
        *(
            hbox(top(glyph(sign, "text2", 16)), grow(paragraph(words, "small")), spacing=10)
            for sign, words in (
                (Icon.HISTORY, texts.translate("Handover", "A backup is made first.")),
                (Icon.LAYERS, texts.translate("Handover", "What is here already is not doubled.")),
                (Icon.LOCK, texts.translate("Handover", "Issued documents are taken in unchanged.")),
                (Icon.FILE_TEXT, texts.translate("Handover", "The value you do not choose can still be read.")),
            )
        ),
        spacing=8,
    )


def final_notice(context: Context) -> QWidget:
    texts = context.texts
    title = texts.translate("Handover", "This cannot be undone")
    body = texts.translate("Handover", "Taking in is final. The backup can be restored.")
    return banner("neutral", Icon.INFO, title, body)
