"""Long texts while they are being written: kept as drafts at every key, folded into their row when the typist rests.

A draft's key says where its text belongs, so a draft left by a crash finds its way home at the next start.
"""

from dataclasses import replace
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Organisation
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.services import actions, agenda, evaluations, meetings
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import NotFoundError
from liaison_desk.store.work import Work

_TEXT = "text"


def background_key(item: AgendaItem) -> str:
    return f"{_TEXT}|item|{item.id}|background"


def information_key(meeting: Meeting) -> str:
    return f"{_TEXT}|meeting|{meeting.id}|information"


def next_meeting_key(meeting: Meeting) -> str:
    return f"{_TEXT}|meeting|{meeting.id}|next_meeting"


def details_key(action: ActionItem) -> str:
    return f"{_TEXT}|action|{action.id}|details"


def resources_key(organisation: Organisation) -> str:
    return f"{_TEXT}|organisation|{organisation.id}|resources"


def answer_key(evaluation: Evaluation, question: str) -> str:
    """`question` is done, learned or worked. By council and year: an evaluation nobody has saved has no row yet."""
    return f"{_TEXT}|evaluation|{evaluation.council_id}/{evaluation.year}|{question}"


def op_of(key: str) -> Op:
    return {
        "item": Op.EDIT_ITEM,
        "meeting": Op.EDIT_MEETING,
        "action": Op.EDIT_ACTION,
        "organisation": Op.EDIT_CONTACT,
        "evaluation": Op.EDIT_EVALUATION,
    }[key.split("|")[1]]


def save(work: Work, key: str, words: str) -> None:
    """Put the text where its key says. Raises `RuleBroken` where it may not change, `NotFoundError` where it is gone."""
    _, kind, subject, field = key.split("|")
    change: dict[str, Any] = {field: words}
    match kind:
        case "item":
            agenda.save_item(work, replace(work.get(AgendaItem, subject), **change))
        case "meeting":
            meetings.save(work, replace(work.get(Meeting, subject), **change))
        case "action":
            actions.save(work, replace(work.get(ActionItem, subject), **change))
        case "organisation":
            work.update(replace(work.get(Organisation, subject), **change))
        case "evaluation":
            council_id, _, year = subject.rpartition("/")
            file = evaluations.load(work, CouncilId(council_id), int(year), work.now.date())
            evaluations.save(work, replace(file.evaluation, **change))


def fold_leftovers(desk: Desk) -> int:
    """After a crash: every long text goes where it belongs. How many there were; what may not change stays a draft."""
    with desk.read() as reader:
        left = {key: words for key, words in reader.drafts().items() if key.startswith(f"{_TEXT}|")}
    folded = 0
    for key, words in left.items():
        try:
            with desk.write(op_of(key), draft=key) as work:
                save(work, key, words)
        except (RuleBroken, NotFoundError):
            continue
        folded += 1
    return folded
