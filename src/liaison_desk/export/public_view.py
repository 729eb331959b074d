"""The one function that makes the public view of a paper. Everything public starts here [M9]."""

from dataclasses import replace
from typing import TypeVar

from liaison_desk.domain.actions import Priority
from liaison_desk.domain.disclosure import PartAccess, Scope, Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.export.papers import (
    ActionListPaper,
    ActionPlanPaper,
    AgendaPaper,
    EvaluationPaper,
    MeetingPaper,
    MinutesPaper,
    PaperCase,
    PaperEntry,
)

P = TypeVar("P", AgendaPaper, MinutesPaper, EvaluationPaper, ActionListPaper, ActionPlanPaper)
W = TypeVar("W", EvaluationPaper, ActionPlanPaper)


def public_view(paper: P) -> P:
    """What may be shown to anyone. What is exempt is built anew from what may be said, never by leaving fields out.

    Raises `RuleBroken`, naming the cases, where something has not been assessed.
    """
    if isinstance(paper, EvaluationPaper | ActionPlanPaper):
        return _whole(paper)
    if isinstance(paper, ActionListPaper):
        return _action_list(paper)
    meeting = paper.meeting
    if waiting := [case.number for case in meeting.cases if not case.access.standing.is_decided]:
        raise RuleBroken(Problem.CASES_NOT_ASSESSED, cases=", ".join(waiting))
    if not meeting.access.standing.is_decided:
        raise RuleBroken(Problem.SURROUNDINGS_NOT_ASSESSED)
    seen = _without_surroundings(meeting) if meeting.access.is_exempt else _with_surroundings(meeting)
    if isinstance(paper, AgendaPaper):
        information = "" if meeting.access.is_exempt else paper.information
        return AgendaPaper(seen, information, paper.is_open)
    return MinutesPaper(seen, None if meeting.access.is_exempt else paper.next_meeting)


def _action_list(paper: ActionListPaper) -> ActionListPaper:
    """Without those that are not for everybody; how many they are is told. The measure they serve is assessed with its
    plan; how urgent the officer finds it and whom the officer has reminded is nobody else's."""
    seen = tuple(
        replace(one, measure="", follower="", priority=Priority.NORMAL, reminded_on=None)
        for one in paper.actions
        if not one.is_withheld
    )
    imprint = replace(paper.imprint, edition=Edition.PUBLIC)
    return ActionListPaper(imprint, paper.as_of, seen, withheld=len(paper.actions) - len(seen))


def _whole(paper: W) -> W:
    """A document without cases is public as a whole or not at all. Raises `RuleBroken` where it is not."""
    if paper.access.standing is Standing.EXEMPT:
        raise RuleBroken(Problem.DOCUMENT_IS_EXEMPT, ground=paper.access.ground)
    if paper.access.standing is not Standing.PUBLIC:
        raise RuleBroken(Problem.DOCUMENT_NOT_ASSESSED)
    if isinstance(paper, EvaluationPaper):
        paper = _evaluation(paper)
    return replace(paper, imprint=replace(paper.imprint, edition=Edition.PUBLIC))


def _evaluation(paper: EvaluationPaper) -> EvaluationPaper:
    """Without what it tells of documents that are exempt themselves; how much that is is told."""
    effects = tuple(effect for effect in paper.effects if not effect.is_withheld)
    lessons = tuple(lesson for lesson in paper.lessons if not lesson.is_withheld)
    return replace(
        paper,
        effects=effects,
        lessons=lessons,
        figures=replace(paper.figures, chart=paper.figures.chart.for_everybody()),
        effects_withheld=len(paper.effects) - len(effects),
        lessons_withheld=len(paper.lessons) - len(lessons),
    )


def _without_surroundings(meeting: MeetingPaper) -> MeetingPaper:
    """Whose meeting it is, when it is, and its cases."""
    return MeetingPaper(
        imprint=replace(meeting.imprint, reference="", edition=Edition.PUBLIC),
        day=meeting.day,
        start=meeting.start,
        end=meeting.end,
        place="",
        chair="",
        secretary="",
        people=(),
        parts=tuple(
            replace(part, title="", cases=tuple(replace(_case(case), followed_up=()) for case in part.cases))
            for part in meeting.parts
        ),
        access=_said(meeting.access),
    )


def _with_surroundings(meeting: MeetingPaper) -> MeetingPaper:
    """Without the link, by which anyone could join. A guest tells what a case is about: those invited for one alone are
    shown where that case is public."""
    shown = {"", *(case.number for case in meeting.cases if not case.access.is_closed)}
    return replace(
        meeting,
        link="",
        imprint=replace(meeting.imprint, edition=Edition.PUBLIC),
        people=tuple(
            (party, seen)
            for party, people in meeting.people
            if (seen := tuple(p for p in people if p.only_case in shown))
        ),
        parts=tuple(replace(part, cases=tuple(map(_case, part.cases))) for part in meeting.parts),
    )


def _case(case: PaperCase) -> PaperCase:
    """An exempt case keeps its length, so that the cases after it keep their time; nobody is told it."""
    if case.access.is_closed:
        title = case.title if case.access.scope is Scope.TEXT else case.access.title
        return PaperCase(case.number, title, minutes=case.minutes, access=_said(case.access))
    return replace(
        case,
        entries=tuple(map(_entry, case.entries)),
        followed_up=tuple(item for item in case.followed_up if not item.is_withheld),
        access=_said(case.access),
    )


def _entry(entry: PaperEntry) -> PaperEntry:
    """Not even its kind is told: that something was decided is told by the words."""
    return PaperEntry(EntryKind.NOTE, "", access=_said(entry.access)) if entry.access.is_exempt else entry


def _said(access: PartAccess) -> PartAccess:
    """The ground is told, so that whoever is refused knows by which rule."""
    return PartAccess(access.standing, access.ground, access.scope)
