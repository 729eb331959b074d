"""What a document would say about individuals if it were finished now: asked once more before it is [M12].

Asked of the paper itself, so that nothing is printed that has not been looked at, nor asked about that is not printed.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.privacy import Doubts, Personal, all_personal
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import MeetingPaper, PaperCase, PaperMeasure
from liaison_desk.services import papers, plan_papers


def of_agenda(file: MeetingFile, now: datetime) -> Doubts:
    paper = papers.agenda_paper(file, 0, now)
    return _doubts(paper.meeting, [paper.information])


def of_minutes(file: MeetingFile, texts: Texts, now: datetime) -> Doubts:
    paper = papers.minutes_paper(file, texts, 0, now)
    return _doubts(paper.meeting, [paper.next_meeting.words] if paper.next_meeting else [])


def of_action_plan(file: PlanFile, texts: Texts, now: datetime) -> Doubts:
    """By the numbers of the measures."""
    paper = plan_papers.action_plan_paper(file, texts, 0, now)
    areas = [area for goal in paper.goals for area in goal.areas]
    titles = [goal.title for goal in paper.goals] + [area.title for area in areas]
    outside = _kinds([paper.parties, *titles, *(area.challenges for area in areas)])
    return _gathered(outside, [(m.number, _kinds(_words_of_measure(m))) for area in areas for m in area.measures])


def _doubts(meeting: MeetingPaper, around: Iterable[str]) -> Doubts:
    outside = _kinds([meeting.place, *(part.title for part in meeting.parts), *around])
    return _gathered(outside, [(case.number, _kinds(_words_of(case))) for case in meeting.cases])


def _gathered(outside: set[Personal], inside: Sequence[tuple[str, set[Personal]]]) -> Doubts:
    seen = outside.union(*(kinds for _, kinds in inside))
    return Doubts(
        kinds=tuple(kind for kind in Personal if kind in seen),
        items=tuple(number for number, kinds in inside if kinds),
        elsewhere=bool(outside),
    )


def _kinds(texts: Iterable[str]) -> set[Personal]:
    return {kind for text in texts for kind in all_personal(text)}


def _words_of_measure(measure: PaperMeasure) -> Iterator[str]:
    yield from (measure.title, measure.challenge, measure.owner, measure.deadline.words)


def _words_of(case: PaperCase) -> Iterator[str]:
    yield from (case.title, case.presenter, case.background)
    yield from (attachment.title for attachment in case.attachments)
    for entry in case.entries:
        yield from (entry.text, entry.owner, entry.deadline.words)
    for heard in case.followed_up:
        yield from (heard.title, heard.owner, heard.deadline.words, heard.words)
