"""The list as it is shown, as a PDF where the officer says."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import ActionRow
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Texts
from liaison_desk.services import councils, documents
from liaison_desk.ui.actions.filters import Choices, Filters, heading
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies

logger = logging.getLogger(__name__)


class ActionExport(QObject):
    """Made in a job, then saved by «Save a copy». A second request while one is under way is the same one."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._copies = Copies(context, page)
        self._name = ""

    def start(self, rows: Sequence[ActionRow], filters: Filters, choices: Choices) -> None:
        if self._name:
            return
        context = self._context
        texts = self._texts(filters)
        words = heading(filters, choices, texts)
        title = texts.translate("Document", "Action items")
        self._name = documents.safe_name(f"{context.today().isoformat()} {title} {words}", ".pdf")
        context.jobs.start(
            partial(documents.action_list, rows, words, context.desk, texts), self._on_made, self._on_failed
        )

    def _texts(self, filters: Filters) -> Texts:
        """A list for one municipality or council is in the language that is written to it."""
        served: tuple[Municipality, ...] = ()
        with self._context.desk.read() as reader:
            if filters.council:
                served = tuple(councils.municipalities_of(reader, CouncilId(filters.council)))
            elif filters.municipality:
                served = tuple(reader.all(Municipality, id=filters.municipality))
        return documents.council_texts(served, self._context.voices)

    def _on_made(self, content: bytes) -> None:
        name, self._name = self._name, ""
        self._copies.save(name, lambda: content)

    def _on_failed(self, error: Exception) -> None:
        logger.error("the action list could not be made", exc_info=error)
        self._name = ""
        self._context.window.say(self.tr("The document could not be made. The log tells more."))
