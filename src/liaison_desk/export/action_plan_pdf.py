"""«Handlingsplan»: goals, focus areas, and the measures under them with challenge, owner, deadline and status."""

from datetime import date

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.export.papers import ActionPlanPaper, PaperArea, PaperMeasure
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Figure, Story
from liaison_desk.export.pdf.tables import Row
from liaison_desk.export.phrases import due, titled, version_fact, whole_access_facts
from liaison_desk.export.versioned import versioned

_SHARES = (7, 25, 20, 23, 12, 13)


def action_plan_pdf(paper: ActionPlanPaper, texts: Texts) -> bytes:
    imprint, name = paper.imprint, _name(paper, texts)
    story = Story()
    lead = texts.translate("ActionPlanPdf", "The joint plan of {parties}").format(parties=paper.parties)
    story.opening(imprint.council, name, lead if paper.parties.strip() else "")
    story.facts(
        [
            (texts.translate("ActionPlanPdf", "Signed"), _day(paper.signed_on, texts)),
            (texts.translate("ActionPlanPdf", "Applies"), _span(paper, texts)),
            version_fact(texts, imprint),
            *whole_access_facts(texts, imprint.edition, paper.access),
        ]
    )
    story.figures(_figures(paper, texts))
    for goal in paper.goals:
        if goal.number:
            words = texts.translate("ActionPlanPdf", "Goal {number}: {title}")
            story.section(words.format(number=goal.number, title=titled(texts, goal.title)))
        elif len(paper.goals) > 1:
            story.section(texts.translate("ActionPlanPdf", "Serves no goal of its own"))
        for area in goal.areas:
            _area(story, area, texts, is_inside=goal.number > 0 or len(paper.goals) > 1)
    return versioned(story, name, imprint, [paper.access.ground] if paper.access.is_exempt else [], texts)


def _area(story: Story, area: PaperArea, texts: Texts, *, is_inside: bool) -> None:
    (story.group if is_inside else story.section)(titled(texts, area.title))
    done = sum(measure.status is ActionStatus.DONE for measure in area.counted)
    story.text(area.challenges, theme.META, stays=True)
    if not area.measures:
        story.text(texts.translate("ActionPlanPdf", "No measures yet."), theme.META)
        return
    words = texts.translate("ActionPlanPdf", "{done} of %n measure(s) done", "", n=len(area.counted))
    story.text(words.format(done=done), theme.META, stays=True)
    head = [
        texts.translate("ActionPlanPdf", "No."),
        texts.translate("ActionPlanPdf", "Measure"),
        texts.translate("ActionPlanPdf", "Challenge"),
        texts.translate("ActionPlanPdf", "Owner"),
        texts.translate("ActionPlanPdf", "Deadline"),
        texts.translate("ActionPlanPdf", "Status"),
    ]
    story.table(head, [_row(measure, texts) for measure in area.measures], _SHARES)


def _row(measure: PaperMeasure, texts: Texts) -> Row:
    until = due(texts, measure.deadline) if measure.deadline else "–"
    return [
        measure.number,
        titled(texts, measure.title),
        measure.challenge or "–",
        measure.owner or "–",
        until,
        label(texts, measure.status),
    ]


def _figures(paper: ActionPlanPaper, texts: Texts) -> list[Figure]:
    statuses = [measure.status for measure in paper.counted]

    def of(*wanted: ActionStatus) -> str:
        return str(sum(status in wanted for status in statuses))

    return [
        Figure(str(len(statuses)), texts.translate("ActionPlanPdf", "measures in all")),
        Figure(of(ActionStatus.DONE), texts.translate("ActionPlanPdf", "done")),
        Figure(of(ActionStatus.IN_PROGRESS, ActionStatus.WAITING), texts.translate("ActionPlanPdf", "under way")),
        Figure(of(ActionStatus.NOT_STARTED), texts.translate("ActionPlanPdf", "not started")),
    ]


def _name(paper: ActionPlanPaper, texts: Texts) -> str:
    if paper.years is None:
        return texts.translate("ActionPlanPdf", "Action plan")
    span = "–".join(str(year) for year in dict.fromkeys(paper.years))
    return texts.translate("ActionPlanPdf", "Action plan {years}").format(years=span)


def _span(paper: ActionPlanPaper, texts: Texts) -> str:
    start, end = _day(paper.valid_from, texts), _day(paper.valid_until, texts)
    if start and end:
        return f"{start} – {end}"
    since = texts.translate("ActionPlanPdf", "from {day}").format(day=start) if start else ""
    return since or (texts.translate("ActionPlanPdf", "until {day}").format(day=end) if end else "")


def _day(day: date | None, texts: Texts) -> str:
    return texts.date_words(day, DateStyle.DAY) if day else ""
