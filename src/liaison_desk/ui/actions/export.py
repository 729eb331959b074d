"""The list as it is shown, as a document to look at and to save."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.documents import Edition
from liaison_desk.domain.files import ActionRow
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Texts
from liaison_desk.services import councils, documents
from liaison_desk.ui.actions.filters import ANY, NONE, Choices, Filters, heading
from liaison_desk.ui.context import Context
from liaison_desk.ui.paper_view import Paper, PaperView, look_at


def look_at_list(
    context: Context, page: QWidget, rows: Sequence[ActionRow], filters: Filters, choices: Choices
) -> PaperView:
    """`rows` are those shown, `filters` what they have in common."""
    desk, texts = context.desk, _texts(context, filters)

    def paper(edition: Edition) -> Paper:
        words = heading(filters, choices, texts, for_everybody=edition is Edition.PUBLIC)
        name = documents.action_list_name(desk.today(), words, texts, edition)
        return name, partial(documents.action_list, tuple(rows), words, desk, texts, edition)

    return look_at(context, page.window(), *paper(Edition.FULL), public=paper(Edition.PUBLIC))


def _texts(context: Context, filters: Filters) -> Texts:
    """A list for one municipality or council is in the language that is written to it."""
    served: tuple[Municipality, ...] = ()
    with context.desk.read() as reader:
        if filters.council not in (ANY, NONE):
            served = tuple(councils.municipalities_of(reader, CouncilId(filters.council)))
        elif filters.municipality not in (ANY, NONE):
            served = tuple(reader.all(Municipality, id=filters.municipality))
    return documents.council_texts(served, context.voices)
