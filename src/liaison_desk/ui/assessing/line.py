"""One thing that is assessed, as a line: its state, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.disclosure import Access, Standing
from liaison_desk.domain.labels import label
from liaison_desk.ui.assessing.editor import AssessmentEditor, assess
from liaison_desk.ui.assessing.part import STANDING_LOOK, AssessedPart, exemption_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, Kind, button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.status import Pill


class PartLine(QWidget):
    """Its state as icon and word; an exemption opens in place."""

    def __init__(
        self,
        context: Context,
        part: AssessedPart,
        decided: Callable[["PartLine"], None],
    ) -> None:
        super().__init__()
        self._context, self._part, self._decided = context, part, decided
        self._editor: AssessmentEditor | None = None
        self._pill = Pill("")
        self._name = paragraph("", "small")
        self._about = paragraph("", "caption", "text3")
        self.public = self._button(self.tr("Public"), Icon.GLOBE, self._make_public)
        self.exempt = self._button(self.tr("Exempt"), Icon.LOCK, self._make_exempt)
        self.change = self._button(self.tr("Change"), None, self._toggle)
        self._column = vbox(
            self._name,
            box(Flow(self._pill, self.public, self.exempt, self.change, spacing=6)),
            self._about,
            spacing=4,
        )
        self.setLayout(self._column)
        self.show_part(part)

    def _button(self, words: str, name: Icon | None, press: Callable[[], object]) -> Button:
        kind: Kind = "link" if name is None else "secondary"
        return button(words, kind, name, dim="small", press=press)

    @property
    def is_decided(self) -> bool:
        return self._part.standing.is_decided

    @property
    def is_open(self) -> bool:
        return self._editor is not None

    def show_part(self, part: AssessedPart) -> None:
        self._part = part
        self._name.setText(part.name)
        buttons = (self.public, self.exempt, self.change)
        stands_here = any(one.hasFocus() for one in buttons)
        for one in buttons:
            one.setAccessibleName(f"{one.text()}: {part.name}")
        tone, icon = STANDING_LOOK[part.standing]
        self._pill.show_state(label(self._context.texts, part.standing), tone, icon)
        new = part.standing is Standing.NOT_ASSESSED and self._editor is None
        self.public.setVisible(new)
        self.exempt.setVisible(new)
        self.change.setVisible(not new and self._editor is None)
        self._about.setText(exemption_words(part, self._context.texts))
        self._about.setVisible(bool(self._about.text()) and self._editor is None)
        if self._editor is not None:
            self._editor.show_part(part)
        elif stands_here:
            self.start()

    def start(self) -> None:
        if self._editor is not None:
            self._editor.start()
        else:
            first = self.public if self.public.isVisibleTo(self) else self.change
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        if self._editor is not None:
            self._editor.fold()

    # -- doing
    def _make_public(self) -> None:
        assess(self._context, self._part, access=Access.PUBLIC)
        self._decided(self)

    def _make_exempt(self) -> None:
        assess(self._context, self._part, access=Access.EXEMPT)
        self._toggle()

    def _toggle(self) -> None:
        self._editor = AssessmentEditor(self._context, self._part)
        self._editor.closed.connect(self._close)
        self._column.addWidget(self._editor)
        self.show_part(self._part)
        self._editor.start()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.fold()
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.show_part(self._part)
        self._decided(self)
