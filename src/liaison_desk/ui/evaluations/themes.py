"""The themes the answers can be linked to [004 §7], each with a text of its own."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.evaluation_parts import EvaluationTheme, Theme
from liaison_desk.domain.evaluation_words import theme_title
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.labels import label
from liaison_desk.services import evaluation_writing, unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.listed import ListedPart, Typed
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import Cell, box, grow, hbox, keep_rows, start, top, vbox
from liaison_desk.ui.kit.menu import ItemMenu

LEAST, MOST = 2, 2000  # lines


class ThemeLine(QWidget):
    """The guide's theme as a heading, one's own as a title to write; under it what is said of it."""

    def __init__(self, context: Context, theme: EvaluationTheme) -> None:
        super().__init__()
        self._context = context
        self._own = TitleField(context, "title", says=self.tr("Name of the theme"), role="body_strong")
        self._name = paragraph("", "body_strong")
        self.edit = LongText(context, says="", least=LEAST, most=MOST)
        self.bin = tool_button(Icon.X, self.tr("Remove the theme"), size=14)
        is_own = theme.theme is Theme.OWN
        title = grow(self._own) if is_own else Cell(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        head = hbox(title, top(self.bin), spacing=4)
        self.setLayout(vbox(head, self.edit, spacing=4))
        (self._name if is_own else self._own).hide()
        self._is_own = is_own

    def show_theme(self, theme: EvaluationTheme) -> None:
        title = theme_title(self._context.texts, theme)
        self._name.setText(title)
        if self._is_own:
            self._own.show_row(theme)
        self.edit.show_text(unfinished.key_of(theme, "words"), theme.words)
        self.edit.setAccessibleName(title)
        self.bin.setAccessibleName(self.tr("Remove the theme: {title}").format(title=title))

    @property
    def words(self) -> dict[str, str]:
        own = {"title": self._own.edit.toPlainText()} if self._is_own else {}
        return {"words": self.edit.toPlainText(), **own}

    def fold(self) -> None:
        self.edit.fold()
        self._own.fold()

    def give_up(self) -> None:
        """Before it goes: what is typed comes back with it by undo, unless it may not be stored."""
        self.edit.fold()
        if not self._own.fold():
            self._own.restore()

    def listen(self, hear: object) -> None:
        self.edit.edited.connect(hear)
        self._own.edit.edited.connect(hear)


class Themes(ListedPart):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: dict[str, ThemeLine] = {}
        self._column = vbox(spacing=12)
        bar = InputBar(
            Icon.PLUS, self.tr("Name of your own theme"), dim="normal", says=self.tr("Name of your own theme")
        )
        self._new = KeptLine(context, "", bar, "evaluation_theme")
        self._new.entered.connect(self._add_own)
        self._new.hide()
        self.more = button(self.tr("Add a theme"), "link", Icon.PLUS, press=self._offer)
        body = box(vbox(self._column, self._new, start(self.more), spacing=8))
        about = self.tr("What the answers above mean for each theme.")
        self._build(self.tr("Themes"), about, self.tr("Add themes"), body)

    @override
    def open(self) -> None:
        """The choice comes at once; without one it stays the quiet line it was."""
        self._offer()

    @override
    def on_escape(self) -> bool:
        """The name of a theme of one's own is given up first."""
        if self._new.isHidden():
            return super().on_escape()
        self._new.forget()
        self._new.hide()
        if self._has_something:
            self.more.setFocus()
            return True
        return super().on_escape()

    @override
    def fold(self) -> None:
        for line in list(self._lines.values()):
            line.fold()

    @override
    def typed(self) -> Typed:
        return {theme_id: line.words for theme_id, line in self._lines.items()}

    @override
    def stand_on(self, row_id: str) -> bool:
        if row_id in self._lines:
            self._lines[row_id].edit.setFocus()
        return row_id in self._lines

    @override
    def _has(self, file: EvaluationFile) -> bool:
        return bool(file.parts.themes)

    @override
    def _show(self, file: EvaluationFile) -> None:
        themes = {theme.id: theme for theme in file.parts.themes}
        subject = f"{file.council.id}/{file.evaluation.year}"
        if subject != self._new.subject:
            self._new.show_subject(subject)
            self._new.setVisible(bool(self._new.words))
            self._is_open = bool(self._new.words)
        self._lines = keep_rows(self._column, self._lines, themes, lambda theme_id: self._line(themes[theme_id]))
        for theme in file.parts.themes:
            self._lines[theme.id].show_theme(theme)
        follow_layout(self)

    @override
    def _before_words(self, file: EvaluationFile) -> str:
        written = [theme for theme in file.parts_before.themes if theme.words.strip()]
        return "\n".join(f"{theme_title(self._context.texts, theme)}: {theme.words.strip()}" for theme in written)

    @override
    def _start(self) -> None:
        self.more.setFocus()

    def _line(self, theme: EvaluationTheme) -> ThemeLine:
        line = ThemeLine(self._context, theme)
        line.listen(self.edited)
        line.bin.clicked.connect(partial(self._remove, theme.id))
        return line

    # -- doing
    def _offer(self) -> None:
        """The guide's themes that are not there yet, and one's own."""
        asked = self.more if self.more.isVisible() else self.ask
        known = {theme.theme for theme in self._file.parts.themes} if self._file else set[Theme]()
        menu = ItemMenu(self)
        for theme in Theme:
            if theme is Theme.OWN:
                menu.offer(label(self._context.texts, theme), (), self._name_own)
            elif theme not in known:
                menu.offer(label(self._context.texts, theme), (), partial(self._add, theme))
        menu.popup(asked.mapToGlobal(QPoint(0, asked.height())))

    def _name_own(self) -> None:
        self._is_open = True
        self._show_open()
        self._new.show()
        self._new.edit.setFocus()

    def _add(self, theme: Theme) -> None:
        if self._file is not None:
            of = self._file.council.id, self._file.evaluation.year
            made = self._context.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.add_theme, *of, theme)
            if made is not None:
                self.stand_on(made.id)

    def _add_own(self, title: str) -> None:
        if self._file is None:
            return
        council_id, year = self._file.council.id, self._file.evaluation.year
        made = self._new.settle(
            Op.EDIT_EVALUATION_THEMES,
            lambda work: evaluation_writing.add_theme(work, council_id, year, Theme.OWN, title),
        ).value
        if made is not None:
            self._new.hide()
            self.stand_on(made.id)

    def _remove(self, theme_id: str) -> None:
        line = self._lines[theme_id]
        title = line.edit.accessibleName()
        line.give_up()
        self.more.setFocus()
        self._context.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.remove_theme, theme_id)
        if not self._has_something:
            self.ask.setFocus()
        self._context.say_undoable(self.tr("“{title}” is removed").format(title=title))
