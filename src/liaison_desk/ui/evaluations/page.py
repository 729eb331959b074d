"""The year-end evaluation: four questions beside the document they become."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from typing_extensions import override

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.assessed import evaluation_standing
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Assessment, Standing
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import QUESTIONS, Evaluation
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.sending import Sending
from liaison_desk.domain.year_figures import Figure
from liaison_desk.domain.year_words import figure_sentence, figures_sentence
from liaison_desk.services import councils as service
from liaison_desk.services import documents, evaluations, issuing, sending, today
from liaison_desk.store.work import Reader
from liaison_desk.ui.assessing.document_card import DocumentCard
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.evaluations import access, words
from liaison_desk.ui.evaluations.chart_card import ChartCard
from liaison_desk.ui.evaluations.figures import FiguresWell
from liaison_desk.ui.evaluations.foot import Foot
from liaison_desk.ui.evaluations.head import Head
from liaison_desk.ui.evaluations.last_answer import LastAnswer
from liaison_desk.ui.evaluations.listed import Typed
from liaison_desk.ui.evaluations.lists import SHOWN, Lists
from liaison_desk.ui.evaluations.public import look_at_public, public_one
from liaison_desk.ui.evaluations.question import Question, QuestionHead
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.issued import Issued
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, box, card, frame, grow, hbox, vbox
from liaison_desk.ui.kit.overlay import Drawer
from liaison_desk.ui.kit.rows import empty
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.preview import Preview

BESIDE_FROM = 990  # units of the page: narrower, the document is a drawer
LEFT, RIGHT = 54, 46  # their shares of the width
PREVIEW_LEAST = 400
EDGES = 56  # of the page's own column


@dataclass(frozen=True, slots=True)
class Written:
    """What the preview is made of. Taken on the windows' thread, so that its job need not look at any editor."""

    council_id: CouncilId
    year: int
    answers: dict[str, str]
    rows: Typed


class EvaluationPage(Page):
    """`subject` is the council, `part` the year. Without them, the last ones shown, else the most urgent."""

    watches: ClassVar = (
        ActionItem, AgendaItem, Assessment, Attendance, Contact, Council, CouncilMunicipality, Entry, Evaluation,
        FocusArea, IssuedDocument, Measure, Meeting, Membership, Municipality, Officer, Sending, *SHOWN,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: EvaluationFile | None = None
        self._written: Written | None = None
        self._copies = Copies(context, self)
        self._head = Head(context)
        self._head.council_picked.connect(self._pick_council)
        self._head.year_picked.connect(self._pick_year)
        self._head.compared.connect(self._show_before)
        self._well = FiguresWell(context)
        self._well.insert_asked.connect(self._insert_figures)
        self._lists = Lists(context, self)
        self._lists.edited.connect(self._on_edited)
        self._questions = [self._question(number, field) for number, field in enumerate(QUESTIONS, 1)]
        self._last_answer = LastAnswer(self._questions)
        self._chart = ChartCard(context)
        next_words, _ = words.question(context.texts, "next_on")
        self._next_head = QuestionHead(f"4. {next_words}", "")
        self._next = WhenField(context, "", says=next_words, hint=self.tr("Write or pick a date"), only_days=True)
        self._next.changed.connect(self._set_next)
        self._typed = HalfTyped(context, self, "evaluation", next=self._next)
        self._access = DocumentCard(context)
        self._access.look_asked.connect(self._look_at_public)
        self._versions = Issued(context, self.tr("Issued versions"), sent_kind="primary")
        self._foot = Foot(context)
        self._foot.preview_asked.connect(self._show_preview)
        self._foot.issue_asked.connect(self._issue)
        copy = button(
            self.tr("Save a copy"), name=Icon.DOWNLOAD, says=self.tr("Save a copy of the draft"), press=self._copy_draft
        )
        self._shut = tool_button(Icon.X, self.tr("Close"), keys="Esc")
        self._preview = Preview(context, self._make_draft, copy, self._shut)
        self._build()
        bind(self, "Ctrl+P", self._show_preview)
        bind(self, "Ctrl+E", self._export)

    def _question(self, number: int, field: str) -> Question:
        asked, hint = words.question(self.context.texts, field)
        made = Question(self.context, field, f"{number}. {asked}", hint)
        made.edited.connect(self._on_edited)
        return made

    def _build(self) -> None:
        column = vbox(
            self._head, *self._lists.over, self._well, *self._lists.beside(self._questions), *self._lists.under,
            vbox(self._next_head, self._next, spacing=6), self._chart, card(self._access), self._versions, STRETCH,
            spacing=20, margins=(32, 24, 24, 24),
        )  # fmt: skip
        self._form = scroll(box(column, "canvas"))
        self._form.setAccessibleName(self.tr("Evaluation"))
        self._pane = frame("paneright", vbox(self._preview, spacing=0))
        self._pane.setAccessibleName(self.tr("Preview"))
        self._pane.setMinimumWidth(theme.current().px(PREVIEW_LEAST))
        row = hbox(grow(self._form, LEFT), grow(self._pane, RIGHT), spacing=0)
        self._work = box(vbox(row, self._foot, spacing=0))
        found = button(self.tr("New council"), "primary", press=self._new_council)
        self._nothing = empty(
            Icon.CLIPBOARD_CHECK,
            self.tr("Nothing to evaluate yet"),
            self.tr("An evaluation belongs to a council and its year. Add the first council."),
            found,
        )
        adaptive = Adaptive(vbox(grow(self._work), grow(self._nothing), spacing=0), self._fit)
        self.setLayout(vbox(adaptive, spacing=0))
        self._drawer = Drawer(self, row, self._pane, "right")
        self._shut.clicked.connect(self._drawer.close_panel)

    def _fit(self, units: float) -> None:
        beside = units >= BESIDE_FROM
        self._drawer.fit(beside)
        self._shut.setVisible(not beside)
        self._foot.preview.setVisible(not beside)
        self._foot.fit(units)
        column = (units * LEFT / (LEFT + RIGHT) if beside else units) - EDGES
        self._head.fit(column)
        self._well.fit(column)
        self._lists.fit(column)

    # -- page
    @override
    def reload(self) -> None:
        now = self.context.today()
        with self.context.desk.read() as reader:
            councils = sorted(
                reader.all(Council), key=lambda c: (not c.is_active(now), self.context.texts.sort_key(c.name))
            )
            place = self._choose(reader, councils, now)
            file = evaluations.load(reader, CouncilId(place.subject), int(place.part), now) if place else None
            names = service.names(reader, councils)
            years = evaluations.years(reader, file.council.id, now) if file else range(0)
            sent = sending.of_documents(reader, [document.id for document in file.documents] if file else [])
        self._work.setVisible(file is not None)
        self._nothing.setVisible(file is None)
        before, self._file = self._file, file
        if file is None or place is None:
            return
        if place != self.place:
            self.context.window.stay(place)
        is_other = before is None or _subject(before) != _subject(file)
        self._head.show_file(file, names, years)
        if is_other:
            self._last_answer.forget()
        self._well.show_file(file, is_other=is_other)
        self._chart.show_chart(file.evaluation.year, file.figures.chart)
        for question in self._questions:
            question.show_answer(file.evaluation, is_other=is_other)
            question.show_before(file.before, shown=self._head.compares)
        self._lists.show_file(file, compares=self._head.compares)
        with self._typed.showing(f"{file.council.id}/{file.evaluation.year}"):
            self._next.show_day(file.evaluation.next_on)
        self._next_head.show_state(answered=file.evaluation.next_on is not None)
        can_look = evaluation_standing(file) is Standing.PUBLIC or public_one(file) is not None
        part = access.assessed_part(file, self.context.texts, self._fold_answers)
        state = access.state_words(file, self.context.texts)
        self._access.show_part(part, state, can_be_looked_at=can_look)
        self._versions.show_documents(file.documents, sent)
        self._foot.show_file(file, file.evaluation.answered)
        if is_other:
            follow_layout(self._form)
            self._foot.cancel()
            self._preview.go_to_top()
        self._refresh(at_once=is_other)

    def _choose(self, reader: Reader, councils: Sequence[Council], now: date) -> Place | None:
        """What to show: what is asked for, what was shown, what is due, or the first there is."""
        known = {council.id for council in councils}
        year = int(self.place.part) if self.place.part.isdigit() else 0
        if self.place.subject in known and year:
            return self.place
        shown = self._file
        if not self.place.subject and shown and shown.council.id in known:
            return _place(shown.council.id, shown.evaluation.year)
        due = [(row.council.id, row.year) for row in today.evaluations_due(reader, now) if row.council]
        wanted = [subject for subject in due if self.place.subject in ("", subject[0])]
        if wanted:
            return _place(*wanted[0])
        asked = self.place.subject if self.place.subject in known else ""
        first = asked or next((council.id for council in councils), "")
        return _place(CouncilId(first), year or now.year) if first else None

    @override
    def start_focus(self) -> None:
        """At what was searched for, else at the first question that waits for an answer. Where none does, at the
        beginning, however long the first answer is."""
        if self._lists.stand_on(self.place.more):
            return
        waiting = [question.edit for question in self._questions if not question.is_answered]
        first = (waiting or [self._questions[0].edit])[0]
        if not waiting:
            first.moveCursor(QTextCursor.MoveOperation.Start)
        first.setFocus()
        self._form.follow_cursor(first)  # the page may still be growing into its place

    @override
    def leave(self) -> None:
        self._fold_answers()
        self._lists.fold()
        self._next.commit()
        self._access.fold()
        self._versions.fold()

    @override
    def panes(self) -> Sequence[Pane]:
        self._foot.setAccessibleName(self.tr("Document"))
        return (Pane(self._form), Pane(self._pane, self._open_drawer, self._preview.view), Pane(self._foot))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Ctrl+P"), self.tr("To the document")),
            (caps("Ctrl+E"), self.tr("Save a copy of the newest version, or of the draft")),
            (caps(MOVE_UP), self.tr("Move the measure or the learning point up")),
            (caps(MOVE_DOWN), self.tr("Move the measure or the learning point down")),
        )

    # -- choosing
    def _pick_council(self, council_id: CouncilId) -> None:
        if self._file:
            self._show(council_id, self._file.evaluation.year)

    def _pick_year(self, year: int) -> None:
        if self._file:
            self._show(self._file.council.id, year)

    def _show(self, council_id: CouncilId, year: int) -> None:
        self.leave()
        self.context.window.stay(_place(council_id, year))
        self.reload()

    def _show_before(self, shown: bool) -> None:
        for question in self._questions:
            question.show_before(self._file.before if self._file else None, shown=shown)
        if self._file:
            self._lists.show_before(self._file, shown=shown)

    def _new_council(self) -> None:
        self.context.window.open_panel("new_council")

    # -- writing
    def _on_edited(self) -> None:
        self._refresh()

    def _insert_figures(self, figure: Figure | None) -> None:
        """One of them, or the main ones in one sentence, where one wrote last."""
        if self._file:
            year = self._file.evaluation.year
            texts = documents.council_texts(self._file.municipalities, self.context.voices)
            said = figure_sentence(texts, year, figure) if figure else figures_sentence(texts, year, self._file.figures)
            self._last_answer.question.insert(said)

    def _set_next(self, when: Deadline) -> None:
        self._fold_answers()
        if self._file:
            outcome = self.context.attempt(
                Op.EDIT_EVALUATION, evaluations.set_next_date, self._file.evaluation, when.on
            )
            self._next.set_error(outcome.problem)

    def _fold_answers(self) -> None:
        """The row must hold what is typed before anything else changes it."""
        for question in self._questions:
            question.edit.fold()
        self._lists.fold_answers()

    # -- the document
    def _refresh(self, *, at_once: bool = False) -> None:
        """The preview, with every letter that has been typed: what is folded later must not be missing now."""
        if self._file is None:
            return
        council_id, year = _subject(self._file)
        answers = {field: question.words for field, question in zip(QUESTIONS, self._questions, strict=True)}
        self._written = Written(council_id, year, answers | self._lists.answers, self._lists.rows)
        if not self._pane.isVisible():
            return  # made when the drawer is opened
        if at_once:
            self._preview.refresh_now()
        else:
            self._preview.refresh()

    def _make_draft(self) -> bytes:
        """Runs in a job."""
        written = self._written
        if written is None:
            raise LookupError("no evaluation is shown")
        desk, voices = self.context.desk, self.context.voices
        return documents.draft_evaluation(
            desk, written.council_id, written.year, voices, written.answers, rows=written.rows
        )

    def _show_preview(self) -> None:
        if self._file:
            self._open_drawer()
            self._preview.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_drawer(self) -> None:
        """Nothing where the document stands beside the page already."""
        was_seen = self._pane.isVisible()
        self._drawer.open(self._preview.view)
        if not was_seen:
            self._refresh(at_once=True)

    def _issue(self) -> None:
        self.leave()
        if self._file is None:
            return
        council_id, year = _subject(self._file)
        issued = self.context.do(Op.ISSUE_EVALUATION, issuing.issue_evaluation, council_id, year, self.context.voices)
        if issued:
            self._versions.start_focus()
            self.context.window.say(self.tr("Version {number} is issued").format(number=issued.version))

    def _look_at_public(self) -> None:
        self._fold_answers()
        if self._file is not None:
            look_at_public(self.context, self.window(), self._file)

    def _content(self, document: IssuedDocument) -> bytes:
        with self.context.desk.read() as reader:
            return documents.content(reader, document.id)

    def _copy_draft(self) -> None:
        if self._file is None:
            return
        year = self._file.evaluation.year
        texts = documents.council_texts(self._file.municipalities, self.context.voices)
        name = documents.file_name(
            DocumentKind.EVALUATION, self._file.council.name, date(year, 12, 31), documents.DRAFT, texts
        )
        self._copies.save(name, self._make_draft)

    def _export(self) -> None:
        """The newest version where there is one, else the draft."""
        newest = self._file.newest if self._file else None
        if newest is not None:
            self._copies.save(newest.file_name, lambda: self._content(newest))
        else:
            self._copy_draft()


def _subject(file: EvaluationFile) -> tuple[CouncilId, int]:
    return file.council.id, file.evaluation.year


def _place(council_id: CouncilId, year: int) -> Place:
    return Place("evaluations", council_id, str(year))
