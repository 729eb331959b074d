"""The officer's own agenda templates, beside what they are kept from and used in: a council's template, an agenda."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import OwnTemplateId
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.services import own_templates
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import Kbd, button, tool_button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, keep_rows, start, top, vbox
from liaison_desk.ui.kit.rows import section

Keep = Callable[[Work, str], OwnTemplate]


class OwnTemplates(Closing):
    """A card that is closed until one wants it. `use_asked` brings the template to be used here.

    `keeps` says what is kept here as a new one, `use` what the button of a template does.
    """

    use_asked = Signal(object)  # OwnTemplate

    def __init__(self, context: Context, *, keeps: str, use: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._use = context, use
        self._keep: Keep | None = None
        self._lines: dict[OwnTemplateId, OwnTemplateLine] = {}
        self._toggle = button("", "link", press=self.toggle)
        self._column = vbox(spacing=8)
        bar = InputBar(Icon.SAVE, self.tr("Name"), "", Kbd("Enter"), says=keeps)
        self._name = KeptLine(context, keeps, bar, "own_template")
        self._name.entered.connect(self._on_entered)
        about = paragraph(
            self.tr("A template is copied where it is used. A change here never touches councils or meetings."),
            "caption", "text3",
        )  # fmt: skip
        self._body = box(vbox(self._column, self._name, about, spacing=10))
        self._body.hide()
        self._head = section(self.tr("Own templates"), self._toggle)
        self.setLayout(vbox(self._head, self._body, spacing=10, margins=16))
        self._name_toggle()

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def show_templates(self, templates: Sequence[OwnTemplate], subject: str, keep: Keep | None) -> None:
        """`subject` is where one is; without `keep` there is nothing to keep, as on an empty agenda."""
        self._keep = keep
        self._name.show_subject(subject)
        self._name.setVisible(keep is not None)
        self._head.show_count(len(templates) or None)
        found = sorted(templates, key=lambda t: self._context.texts.sort_key(t.name))
        self._lines = keep_rows(self._column, self._lines, [template.id for template in found], self._make_line)
        for template in found:
            self._lines[template.id].show_template(template)

    def toggle(self) -> None:
        self.leave()
        self._body.setVisible(not self.is_open)
        self._name_toggle()
        first = next(iter(self._lines.values()), None)
        if self.is_open:
            (first.name.edit if first else self._name.edit).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        for line in list(self._lines.values()):
            line.name.fold()

    def _make_line(self, template_id: OwnTemplateId) -> "OwnTemplateLine":
        line = OwnTemplateLine(self._context, self._use)
        line.use_asked.connect(lambda: self._on_use(line))
        line.remove_asked.connect(partial(self._remove, template_id))
        return line

    def _name_toggle(self) -> None:
        self._toggle.setText(self.tr("Close") if self.is_open else self.tr("Show"))
        says = self.tr("Close own templates") if self.is_open else self.tr("Show own templates")
        self._toggle.setAccessibleName(says)

    # -- doing
    def _on_entered(self, words: str) -> None:
        keep = self._keep
        if keep is not None:
            made = self._name.settle(Op.KEEP_TEMPLATE, lambda work: keep(work, words)).value
            if made is not None:
                self._context.say_undoable(self.tr("“{name}” is kept as a template").format(name=made.name))

    def _on_use(self, line: "OwnTemplateLine") -> None:
        if line.name.fold():
            self.use_asked.emit(line.template)

    def _remove(self, template_id: OwnTemplateId) -> None:
        line = self._lines[template_id]
        if not line.name.fold():
            line.name.restore()
        at, name = list(self._lines).index(template_id), line.template.name
        self._context.do(Op.REMOVE_TEMPLATE, own_templates.remove, template_id)
        left = list(self._lines.values())
        (left[min(at, len(left) - 1)].name.edit if left else self._name.edit).setFocus()
        self._context.say_undoable(self.tr("“{name}” is removed from your templates").format(name=name))

    @override
    def on_escape(self) -> bool:
        if not self.is_open:
            return False
        self.toggle()
        return True


class OwnTemplateLine(QWidget):
    """One template: its name, and what can be done with it."""

    use_asked = Signal()
    remove_asked = Signal()

    def __init__(self, context: Context, use: str) -> None:
        super().__init__()
        self.name = TextField(context, "", "name", says=self.tr("Name of the template"), role="small")
        self._words = use
        self._use = button(use, dim="small", press=self.use_asked.emit)
        self._bin = tool_button(Icon.X, self.tr("Remove the template"), press=self.remove_asked.emit)
        self.setLayout(vbox(hbox(grow(self.name), top(self._bin), spacing=4), start(self._use), spacing=4))

    def show_template(self, template: OwnTemplate) -> None:
        self.template = template
        self.name.show_row(template)
        self._use.setAccessibleName(f"{self._words}: {template.name}")
        self._bin.setAccessibleName(self.tr("Remove the template {name}").format(name=template.name))
