"""A desk of an earlier version gets its keys: a page of its own that cannot be passed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, grow, hbox, vbox
from liaison_desk.ui.kit.rows import banner
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.passed_once import PassedOncePage, centred
from liaison_desk.ui.place import from_text
from liaison_desk.ui.securing.form import Part, SecuringForm


class SecuringPage(PassedOncePage):
    """`more` of its place is the place the desk begins at once it has its keys."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = SecuringForm(context)
        self._title = paragraph("", "display")
        self._about = paragraph("", "body", "text2")
        why = banner(
            "neutral",
            Icon.INFO,
            self.tr("This is new"),
            self.tr(
                "Until now the key of the desk lay open beside it. From here on only you have it. Nothing in the desk "
                "changes."
            ),
        )
        self._why = box(vbox(why, Gap(20), spacing=0))
        self._back = button(self.tr("Back"), press=self.go_back)
        self.next = button(self.tr("Next"), "primary", press=self.go_on)
        self._question = box(vbox(self._title, Gap(4), self._about, Gap(24), self._why, self.form, STRETCH, spacing=0))
        self._foot = box(hbox(STRETCH, self._back, self.next, spacing=8))
        self._scroll = scroll(box(centred(self._question, (24, 72, 24, 24)), "pane"))
        column = vbox(grow(self._scroll), box(centred(self._foot, (24, 16, 24, 24)), "pane"), spacing=0)
        self.setLayout(vbox(Adaptive(column, self.form.fit), spacing=0))
        self.form.turned.connect(self._on_turned)
        self.form.changed.connect(self._show)
        self.form.secured.connect(self._on_secured)
        self._show()

    # -- page
    @override
    def reload(self) -> None:
        """It shows nothing of the desk."""

    @override
    def start_focus(self) -> None:
        (self.form.first() or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panes(self) -> Sequence[Pane]:
        self._question.setAccessibleName(self.tr("Question"))
        self._foot.setAccessibleName(self.tr("Buttons"))
        return (Pane(self._question), Pane(self._foot))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Enter"), self.tr("Go on")),
            (caps("Ctrl+Enter"), self.tr("Go on")),
            (caps(alt("Left")), self.tr("Back")),
        )

    # -- going on and back
    @override
    def go_on(self) -> None:
        if self.form.go_on():
            self.form.secure()

    @override
    def go_back(self) -> None:
        self.form.go_back()

    def _on_turned(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._show()
        self.start_focus()

    def _on_secured(self) -> None:
        self.context.window.go_instead(from_text(self.place.more))

    def _show(self) -> None:
        title, about = self.form.words()
        self._title.setText(title)
        self._about.setText(about)
        self._why.setVisible(self.form.part is Part.WAY)
        words = self._next_words()
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.next.setEnabled(not self.form.is_busy)
        self._back.setVisible(self.form.part is not Part.WAY)

    def _next_words(self) -> str:
        if self.form.is_busy:
            return self.tr("Making the keys …")
        return self.tr("Done") if self.form.part is Part.BACK else self.tr("Next")
