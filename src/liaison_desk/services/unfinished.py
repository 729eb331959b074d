"""Texts while they are being written: kept as drafts at every key, folded into their row when the typist rests.

A draft's key says where its text belongs, so a draft left by a crash finds its way home at the next start.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, TemplateItem
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluation_parts import Effect, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    agreements,
    arenas,
    attachments,
    contacts,
    corrections,
    councils,
    disclosure,
    evaluation_writing,
    evaluations,
    issuing,
    meetings,
    municipalities,
    officers,
    own_templates,
    steps,
)
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import LinkedStoreError, NotFoundError
from liaison_desk.store.work import Work

_TEXT = "text"
_HOMES: dict[type, tuple[Op, Callable[[Work, Any], object]]] = {
    ActionItem: (Op.EDIT_ACTION, actions.save),
    Assessment: (Op.ASSESS, disclosure.save),
    Attachment: (Op.EDIT_ATTACHMENT, attachments.save),
    AgendaItem: (Op.EDIT_ITEM, agenda.save_item),
    Arena: (Op.EDIT_ARENAS, arenas.save),
    Agreement: (Op.EDIT_AGREEMENT, agreements.save),
    AgreementPeriod: (Op.EDIT_AGREEMENT, agreements.save_period),
    Contact: (Op.EDIT_CONTACT, contacts.save),
    Correction: (Op.EDIT_CORRECTION, corrections.save),
    Council: (Op.EDIT_COUNCIL, councils.save),
    Effect: (Op.EDIT_EFFECT, evaluation_writing.save_effect),
    EvaluationTheme: (Op.EDIT_EVALUATION_THEMES, evaluation_writing.save_theme),
    LearningPoint: (Op.EDIT_LEARNING, evaluation_writing.save_point),
    Evaluation: (Op.EDIT_EVALUATION, evaluations.save),
    Goal: (Op.EDIT_GOALS, action_plans.save_goal),
    Measure: (Op.EDIT_MEASURE, action_plans.save_measure),
    FocusArea: (Op.EDIT_FOCUS_AREAS, agreements.save_area),
    IssuedDocument: (Op.ARCHIVE_DOCUMENT, issuing.save_references),
    Meeting: (Op.EDIT_MEETING, meetings.save),
    MeetingStep: (Op.EDIT_STEP, steps.save),
    Municipality: (Op.EDIT_MUNICIPALITY, municipalities.save),
    Officer: (Op.EDIT_OFFICER, officers.save),
    OwnTemplate: (Op.RENAME_TEMPLATE, own_templates.rename),
    Organisation: (Op.EDIT_CONTACT, contacts.save_organisation),
    TemplateItem: (Op.EDIT_TEMPLATE, councils.save_template_item),
}
_OTHERS: dict[tuple[type, str], tuple[Op, Callable[[Work, Any], object]]] = {
    (Evaluation, "others"): (Op.EDIT_TAKING_PART, evaluations.save),
    (IssuedDocument, "withdrawal_reason"): (Op.EDIT_WITHDRAWAL, issuing.save_withdrawal_reason),
}
_KINDS = {kind.__name__: kind for kind in _HOMES}
_FIELDS = {name: {field.name for field in fields(kind)} for name, kind in _KINDS.items()}


def key_of(row: Any, field: str) -> str:
    """Where the text of this field is kept while it is being typed. An evaluation nobody has saved has no row yet."""
    subject = f"{row.council_id}/{row.year}" if isinstance(row, Evaluation) else row.id
    return f"{_TEXT}|{type(row).__name__}|{subject}|{field}"


def op_of(key: str) -> Op:
    return _home(key)[0]


def save(work: Work, key: str, words: str) -> None:
    """Put the text where its key says. Raises `RuleBroken` where it may not change, `NotFoundError` where it is gone."""
    kind = _kind(key)
    _, _, subject, field = key.split("|")
    if kind is Evaluation:
        council_id, _, year = subject.rpartition("/")
        row: Any = evaluations.load(work, CouncilId(council_id), int(year), work.now.date()).evaluation
    else:
        row = work.get(kind, subject)
    _home(key)[1](work, replace(row, **{field: words}))


def fold_leftovers(desk: Desk) -> int:
    """After a crash: every text goes where it belongs. How many there were; what may not change stays a draft, and so
    does what an earlier version kept for something this one does not know: the desk must open for all that."""
    with desk.read() as reader:
        left = {key: words for key, words in reader.drafts().items() if _has_home(key)}
    folded = 0
    for key, words in left.items():
        try:
            with desk.write(op_of(key), draft=key) as work:
                save(work, key, words)
        except (RuleBroken, NotFoundError, LinkedStoreError):
            continue
        folded += 1
    return folded


def _home(key: str) -> tuple[Op, Callable[[Work, Any], object]]:
    """What a text is saved by: some fields of a row have a verb of their own."""
    kind = _kind(key)
    return _OTHERS.get((kind, key.rpartition("|")[2]), _HOMES[kind])


def _has_home(key: str) -> bool:
    family, _, rest = key.partition("|")
    name, _, place = rest.partition("|")
    return family == _TEXT and name in _KINDS and place.rpartition("|")[2] in _FIELDS[name]


def _kind(key: str) -> type[Any]:
    return _KINDS[key.split("|")[1]]
