"""What was learned the year before, and what became of it: by itself, and in the officer's words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.evaluation_parts import Fate, Lesson
from liaison_desk.domain.evaluation_words import fate_words, raised_words
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.listed import Typed
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, hbox, keep_rows, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.place import Place

MOST = 200  # lines
_SIGN: dict[Fate, tuple[Tone, Icon]] = {
    Fate.WAITING: ("neutral", Icon.CIRCLE_DASHED),
    Fate.PLANNED: ("accent", Icon.CIRCLE_DOT),
    Fate.TAKEN_UP: ("success", Icon.CIRCLE_CHECK),
    Fate.NOT_DISCUSSED: ("neutral", Icon.CIRCLE_DASHED),
    Fate.DROPPED: ("neutral", Icon.CIRCLE_SLASH),
}


class LessonLine(QWidget):
    """The point, what has become of it with the way there, and a line for the officer's own words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._lesson: Lesson | None = None
        self._words = paragraph("", "body_strong")
        self._fate = Pill("", plain=True)
        self._meeting = button("", "link", dim="small", press=self._open_meeting)
        self._actions = button("", "link", dim="small", press=self._open_action)
        self.became = TitleField(
            context, "became", says="", hint=self.tr("What became of it, in your own words"), most=MOST, role="body"
        )
        facts = hbox(self._fate, self._meeting, self._actions, STRETCH, spacing=8)
        self.setLayout(vbox(self._words, facts, self.became, spacing=2))

    def show_lesson(self, lesson: Lesson) -> None:
        texts = self._context.texts
        self._lesson = lesson
        self._words.setText(lesson.point.words)
        self._fate.show_state(fate_words(texts, lesson), *_SIGN[lesson.fate])
        self._meeting.setText(self.tr("Open the meeting"))
        self._meeting.setAccessibleName(self.tr("Open the meeting: {words}").format(words=lesson.point.words))
        self._meeting.setVisible(lesson.meeting is not None)
        raised = raised_words(texts, lesson)
        self._actions.setText(raised)
        self._actions.setAccessibleName(f"{raised}: {lesson.point.words}")
        self._actions.setVisible(bool(lesson.actions))
        self.became.show_row(lesson.point)
        self.became.edit.setAccessibleName(self.tr("What became of it: {words}").format(words=lesson.point.words))

    def _open_meeting(self) -> None:
        if self._lesson and self._lesson.meeting and self._lesson.item:
            part = "hold" if self._lesson.meeting.was_held() else "prepare"
            self._context.window.go(Place("meeting", self._lesson.meeting.id, part, self._lesson.item.id))

    def _open_action(self) -> None:
        if self._lesson and self._lesson.actions:
            self._context.window.go(Place("actions", self._lesson.actions[0].id))


class Lessons(QWidget):
    """Hidden where nothing was learned the year before."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._lines: dict[str, LessonLine] = {}
        self._head = section("")
        self._column = vbox(spacing=12)
        self.setLayout(vbox(self._head, self._column, spacing=8))
        self.hide()

    def show_file(self, file: EvaluationFile) -> None:
        self._head.show_title(self.tr("Learning points from {year}").format(year=file.evaluation.year - 1))
        ids = [lesson.point.id for lesson in file.lessons]
        self._lines = keep_rows(self._column, self._lines, ids, self._line)
        for lesson in file.lessons:
            self._lines[lesson.point.id].show_lesson(lesson)
        self.setVisible(bool(ids))
        follow_layout(self)

    def fold(self) -> None:
        for line in list(self._lines.values()):
            line.became.fold()

    def typed(self) -> Typed:
        return {point_id: {"became": line.became.edit.toPlainText()} for point_id, line in self._lines.items()}

    def _line(self, _point_id: str) -> LessonLine:
        line = LessonLine(self._context)
        line.became.edit.edited.connect(self.edited)
        return line
