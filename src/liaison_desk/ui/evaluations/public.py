"""The public version of the evaluation, to look at."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.services import documents
from liaison_desk.ui.assessing import document_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.paper_view import look_at


def public_one(file: EvaluationFile) -> IssuedDocument | None:
    """The public version beside the newest full one."""
    return document_words.public_one(file.newest, file.newest_of(Edition.PUBLIC))


def look_at_public(context: Context, window: QWidget, file: EvaluationFile) -> None:
    """As it was made, or as it would be now."""
    desk, voices, made = context.desk, context.voices, public_one(file)
    if made is not None:
        look_at(context, window, made.file_name, partial(documents.issued, desk, made.id))
        return
    council, year = file.council, file.evaluation.year
    texts, kind = documents.council_texts(file.municipalities, voices), DocumentKind.EVALUATION
    name = documents.file_name(kind, council.name, date(year, 12, 31), documents.DRAFT, texts, Edition.PUBLIC)
    make = partial(documents.draft_evaluation, desk, council.id, year, voices, edition=Edition.PUBLIC)
    look_at(context, window, name, make)
