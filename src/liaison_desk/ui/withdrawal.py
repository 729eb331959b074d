"""Withdrawing an issued document: why, and what is final about it, said before."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from typing_extensions import override

from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox


class Withdrawal(Closing):
    """`button` stands with the document's others and opens this under them."""

    def __init__(self, context: Context, name: str, act: Callable[[], object]) -> None:
        super().__init__()
        self.button = button(
            self.tr("Withdraw"), "ghost", Icon.X, dim="small", says=self.tr("Withdraw: {name}").format(name=name),
            press=self.open,
        )  # fmt: skip
        self._reason = TextField(
            context,
            self.tr("Why it is withdrawn"),
            "withdrawal_reason",
            says=self.tr("Why it is withdrawn: {name}").format(name=name),
        )
        self._final = FinalStep(self.tr("Withdraw it"), "", act, kind="secondary")
        self._not_now = button(self.tr("Keep it"), "ghost", dim="small", press=self.close_up)
        self.setLayout(vbox(self._reason, box(Flow(self._final.button, self._not_now)), self._final.strip, spacing=10))
        self.hide()

    def show_document(self, document: IssuedDocument, *, has_public: bool, can_be_replaced: bool) -> None:
        """`has_public` where a public version of the same number stands beside it."""
        self._reason.show_row(document)
        self.button.setVisible(document.stands)
        self._final.show_words(self.tr("Withdraw it"), self._warning(document, has_public, can_be_replaced))
        if not document.stands:
            self._final.strip.hide()
            self.hide()

    def open(self) -> None:
        self.show()
        self._reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """What has been written stays, should it be withdrawn later."""
        self.fold()
        self._final.strip.hide()
        self.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> bool:
        return self._reason.fold()

    def show_problem(self, sentence: str) -> None:
        self._reason.set_error(sentence)
        self._reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def on_escape(self) -> bool:
        self.close_up()
        return True

    def _warning(self, document: IssuedDocument, has_public: bool, can_be_replaced: bool) -> str:
        return " ".join(self._sentences(document, has_public, can_be_replaced))

    def _sentences(self, document: IssuedDocument, has_public: bool, can_be_replaced: bool) -> Iterator[str]:
        final = self.tr(
            "The content is removed from the store for good. Date, version and reason stay, and the number is not used "
            "again. Copies you have saved or sent are not touched. This is final and cannot be undone."
        )
        if has_public:
            yield self.tr("The public version of the same number is withdrawn with it.")
        if document.edition is Edition.PUBLIC:
            yield self.tr("The full version stays.")
        yield final
        if not can_be_replaced:
            yield self.tr("The minutes are finished, so no other agenda can take its place.")
        if document.kind is DocumentKind.AGENDA:
            yield self.tr(
                "Attachments that still stand on the agenda stay there until you remove them. Where the minutes are "
                "locked, those no other version has go too."
            )
        if document.kind is DocumentKind.MINUTES:
            yield self.tr("A later version tells what it changed: withdraw that one too if it quotes this.")
