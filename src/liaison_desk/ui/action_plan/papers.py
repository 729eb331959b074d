"""The plan as a document: issued, sent, archived, each version kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.changes import Op
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.wording import doubt_words
from liaison_desk.services import guard, issuing
from liaison_desk.ui.action_plan import access, words
from liaison_desk.ui.assessing.document_card import DocumentCard
from liaison_desk.ui.context import Context
from liaison_desk.ui.issued import Issued
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, card, hbox, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.paper_view import look_at


class PlanPapers(QWidget):
    def __init__(self, context: Context, settle: Callable[[], object]) -> None:
        """`settle` makes what is being typed what it is, before it is printed."""
        super().__init__()
        self._context, self._settle = context, settle
        self._period = ""
        self._file: PlanFile | None = None
        self._issue = FinalStep("", "", self._on_issue, kind="secondary", doubt=self._doubt)
        self._why_not = paragraph("", "small", "text2")
        self._versions = Issued(context, self.tr("Issued versions"))
        step = box(hbox(self._issue.button, STRETCH))
        title = section(self.tr("The plan as a document"))
        self._access = DocumentCard(context)
        self._access.look_asked.connect(self._look_at_public)
        self._card = card(self._access)
        self._head = box(vbox(title, self._why_not, step, self._issue.strip, spacing=8))
        self.setLayout(vbox(self._head, self._card, self._versions, spacing=16))

    def show_file(self, file: PlanFile) -> None:
        if file.period.id != self._period:
            self._issue.strip.hide()
        self._file, self._period = file, file.period.id
        texts, council = self._context.texts, file.council.name if file.council else ""
        version = max((document.version for document in file.documents), default=0) + 1
        warning = f"{words.issue_warning(texts, version, council)} {access.public_words(file, texts)}"
        self._issue.show_words(words.issue_label(texts, version), warning)
        self._issue.button.setVisible(bool(file.measures) and file.council is not None)
        why_not = "" if file.council else self.tr("The municipality has no council yet whose plan it could be.")
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        self._head.setVisible(bool(file.measures))
        part, state = access.assessed_part(file, texts, self._settle), access.state_words(file, texts)
        can_look = part.standing is Standing.PUBLIC or access.public_one(file) is not None
        self._access.show_part(part, state, can_be_looked_at=can_look)
        self._card.setVisible(bool(file.measures))
        self._versions.show_documents(file.documents, {}, may_mail=False)

    def leave(self) -> None:
        self._access.fold()
        self._versions.fold()

    def _look_at_public(self) -> None:
        self._settle()
        if self._file is not None:
            name, make = access.to_look_at(self._context, self._file)
            look_at(self._context, self.window(), name, make)

    def _doubt(self) -> str:
        """What it would say about individuals, asked of the plan as it will be printed [M12]."""
        self._settle_all()
        if self._file is None:
            return ""
        doubts = guard.of_action_plan(self._file, self._context.texts, self._context.desk.now())
        return doubt_words(self._context.texts, doubts) if doubts else ""

    def _settle_all(self) -> None:
        self._settle()
        self.leave()

    def _on_issue(self) -> None:
        self._settle_all()
        issued = self._context.do(Op.ISSUE_PLAN, issuing.issue_action_plan, self._period, self._context.voices)
        if issued:
            self._versions.start_focus()
            self._context.window.say(self.tr("Version {number} is issued").format(number=issued.version))
