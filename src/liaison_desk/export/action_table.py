"""The list of action items as a table to go on working with: what CSV and the workbook have alike."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.actions import Priority
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import ActionListPaper, PaperAction
from liaison_desk.export.phrases import due, titled

Value = str | int | date | None

# What a spreadsheet may take for the beginning of a formula, also after a break of line or in full width.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001


def is_risky(words: str) -> bool:
    """Whether a spreadsheet might calculate it."""
    return words.startswith(_FORMULA)


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in characters, `cell` what stands in it. What `is_own` is the officer's, and in no public version."""

    head: str
    width: int
    cell: Callable[[PaperAction], Value]
    is_own: bool = False


def columns(paper: ActionListPaper, texts: Texts) -> list[Column]:
    every = [
        Column(label(texts, EntryKind.ACTION), 48, lambda one: titled(texts, one.title)),
        Column(texts.translate("Document", "Owner"), 22, lambda one: one.responsible),
        Column(texts.translate("ActionTable", "Together with"), 22, lambda one: one.helpers),
        Column(texts.translate("ActionTable", "Followed up by"), 22, lambda one: one.follower, is_own=True),
        Column(texts.translate("Document", "Deadline"), 12, lambda one: one.last_day),
        Column(texts.translate("ActionTable", "Deadline in words"), 20, lambda one: _due_words(one, texts)),
        Column(texts.translate("ActionTable", "Days overdue"), 10, lambda one: one.days_over or None),
        Column(texts.translate("Document", "Status"), 14, lambda one: label(texts, one.status)),
        Column(texts.translate("ActionTable", "Priority"), 10, lambda one: _priority(one, texts), is_own=True),
        Column(texts.translate("ActionTable", "Municipality"), 16, lambda one: one.municipality),
        Column(texts.translate("ActionTable", "Council"), 28, lambda one: one.council_name),
        Column(texts.translate("ActionTable", "Meeting"), 12, lambda one: one.meeting_on),
        Column(texts.translate("ActionTable", "Case"), 12, lambda one: _case(one, texts)),
        Column(texts.translate("ActionTable", "Measure"), 32, lambda one: one.measure, is_own=True),
        Column(texts.translate("ActionTable", "Done on"), 12, lambda one: one.done_on),
        Column(texts.translate("ActionTable", "Last reminded"), 12, lambda one: one.reminded_on, is_own=True),
    ]
    return [column for column in every if paper.imprint.edition is Edition.FULL or not column.is_own]


def rows(paper: ActionListPaper, made: list[Column]) -> list[list[Value]]:
    return [[_sound(column.cell(action)) for column in made] for action in paper.actions]


def _sound(value: Value) -> Value:
    """Without halves of characters, which no encoding takes."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _due_words(action: PaperAction, texts: Texts) -> str:
    """What a date alone does not tell: the week, the next meeting, the condition."""
    return "" if action.deadline.kind in (DueKind.NONE, DueKind.DATE) else due(texts, action.deadline)


def _priority(action: PaperAction, texts: Texts) -> str:
    return "" if action.priority is Priority.NORMAL else label(texts, action.priority)


def _case(action: PaperAction, texts: Texts) -> str:
    """«Sak 10/26»: the number alone would be read as a date."""
    words = texts.translate("ActionListPdf", "Case {number}")
    return words.format(number=action.case_number) if action.case_number else ""
