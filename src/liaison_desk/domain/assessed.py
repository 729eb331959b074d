"""What a meeting's assessments are worth, looked at with all that would be public by them."""

from collections.abc import Iterable

from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.actions import ActionItem, HistoryKind
from liaison_desk.domain.agenda import AgendaItem, Place, in_order
from liaison_desk.domain.disclosure import Access, Assessment, Standing, seal, standing, standing_of_case
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluations import QUESTIONS, own_field
from liaison_desk.domain.files import EvaluationFile, MeetingFile

_Line = tuple[str, str, str, str, str]  # id and title of an action item, the words about it, owner, deadline in words


def of_case(file: MeetingFile, item: AgendaItem) -> Assessment | None:
    return next((row for row in file.assessments if row.item_id == item.id), None)


def of_surroundings(file: MeetingFile, document: DocumentKind) -> Assessment | None:
    return next((row for row in file.assessments if row.document is document), None)


def case_standing(file: MeetingFile, item: AgendaItem) -> Standing:
    return standing_of_case(of_case(file, item), item, file.printed_of(item.id), file.listed_under(item))


def surroundings_standing(file: MeetingFile, document: DocumentKind) -> Standing:
    assessment = of_surroundings(file, document)
    return standing(assessment, seal_of_surroundings(file, assessment)) if assessment else Standing.NOT_ASSESSED


def waiting_cases(file: MeetingFile) -> list[Place]:
    """The cases that stop the public version, in order."""
    return [p for p in in_order(file.items) if p.is_case and not case_standing(file, p.item).is_decided]


def may_be_public(file: MeetingFile, document: DocumentKind) -> bool:
    return not waiting_cases(file) and surroundings_standing(file, document).is_decided


def withheld_in(file: MeetingFile, document: DocumentKind) -> frozenset[str]:
    """The action items from before that the document tells of, and the public one does not."""
    is_agenda = document is DocumentKind.AGENDA
    told = [action.id for action in file.from_before] if is_agenda else [line[0] for line in _told(file)]
    return frozenset(told) & file.withheld


def document_standing(assessment: Assessment | None, words: Iterable[str]) -> Standing:
    """Of a document that has no cases and is assessed as a whole; `words` are all it says."""
    if assessment is None:
        return Standing.NOT_ASSESSED
    return standing(assessment, seal_of_document(assessment, words))


def seal_of_document(assessment: Assessment, words: Iterable[str]) -> str:
    return seal(words if assessment.access is Access.PUBLIC else ())


def evaluation_standing(file: EvaluationFile) -> Standing:
    return document_standing(file.assessment, evaluation_words(file))


def evaluation_words(file: EvaluationFile) -> list[str]:
    """Its figures are among them, and the chart: a number that has changed was not assessed."""
    written = file.evaluation
    when = written.next_on.isoformat() if written.next_on else ""
    return [written.done, written.learned, written.worked, when, *file.figures.words, *_listed(file)]


def _listed(file: EvaluationFile) -> list[str]:
    """Nothing where nothing is listed, as before there were lists. Of what the public version leaves out, only that it is
    there: should it be let in one day, nobody has assessed its words."""
    written, words = file.evaluation, list[str]()
    for question in QUESTIONS:
        for party, answer in written.own_answers(question).items():
            words += [own_field(question, party), answer]
    for person in file.parts.people:
        words += ["person", person.contact.name, person.contact.title, person.organisation]
    words += ["others", written.others] if written.others.strip() else []
    for theme in file.parts.themes:
        words += ["theme", theme.theme.value, theme.title, theme.words] if theme.words.strip() else []
    for row in file.parts.effects:
        if row.is_exempt:
            words += ["effect", "exempt"]
            continue
        effect = row.effect
        kind = "preparedness" if effect.is_preparedness else "effect"
        verdict = effect.verdict.value if effect.verdict else ""
        words += [kind, row.title, row.challenge, row.owner, effect.observed, verdict, effect.assessment]
    for point in file.parts.points:
        words += ["point", point.words]
    for lesson in file.lessons:
        if lesson.is_exempt:
            words += ["lesson", "exempt"]
            continue
        day, item = lesson.day.isoformat() if lesson.day else "", lesson.item
        words += ["lesson", lesson.point.words, lesson.point.became, lesson.fate.value, day]
        words += [item.case_number if item else "", str(len(lesson.actions))]
    return words


def plan_standing(file: PlanFile) -> Standing:
    return document_standing(file.assessment, plan_words(file))


def plan_words(file: PlanFile) -> list[str]:
    """How far a measure has come is left out: it changes without new words."""
    period, words = file.period, list[str]()
    days = [day.isoformat() if day else "" for day in (period.signed_on, period.valid_from, period.valid_until)]
    for group in file.groups:
        words += ["goal", group.goal.title if group.goal else ""]
        for area in group.areas:
            words += ["area", area.file.area.title, *area.file.challenges]
            for measure in (found.measure for found in area.measures):
                due = measure.due_on.isoformat() if measure.due_on else ""
                words += ["measure", measure.title, measure.challenge, measure.owner_words]
                words += [measure.due_kind.value, due, measure.due_words]
    return [file.council.name if file.council else "", period.parties, *days, *words]


def seal_of_surroundings(file: MeetingFile, assessment: Assessment) -> str:
    """Over what the public would read of the agenda or the minutes beside their cases."""
    if assessment.access is Access.EXEMPT:
        return seal([])
    meeting, words = file.meeting, [file.meeting.place]
    words += [word for person in (file.chair, file.secretary) if person for word in (person.name, person.title)]
    for member in file.people:
        contact = member.contact
        words += [contact.name, contact.title, file.organisations.get(contact.id, ""), member.role.value]
    words += [place.item.title for place in in_order(file.items) if place.is_section]
    if assessment.document is DocumentKind.AGENDA:
        listed = [_line(action, "") for action in file.from_before]
        return seal([*words, *_open(file, listed), meeting.information])
    return seal([*words, *_open(file, _told(file)), meeting.next_meeting, *_planned(file)])


def _told(file: MeetingFile) -> list[_Line]:
    """What the minutes say of action items from before."""
    if file.is_locked:
        return [(f.action_id, f.title, f.words, f.owner, f.due_words) for f in file.followed_up]
    words = {line.action_id: line.words for line in file.heard if line.kind is HistoryKind.COMMENT}
    heard = {line.action_id for line in file.heard} | file.news
    return [_line(a, words.get(a.id, a.dropped_because)) for a in file.from_before if a.id in heard]


def _line(action: ActionItem, words: str) -> _Line:
    return action.id, action.title, words, action.owner, action.due_words


def _open(file: MeetingFile, told: Iterable[_Line]) -> list[str]:
    """Without what is withheld from the public anyway."""
    return [word for line in sorted(told) if line[0] not in file.withheld for word in line]


def _planned(file: MeetingFile) -> list[str]:
    """The next meeting, in locked minutes as it was then; where words stand instead of it, it is not printed."""
    if file.meeting.next_meeting.strip():
        return []
    if file.is_locked:
        day, place = file.meeting.next_on, file.meeting.next_place
        return [day.isoformat(), place] if day else []
    return [file.following.day.isoformat(), file.following.place] if file.following else []
