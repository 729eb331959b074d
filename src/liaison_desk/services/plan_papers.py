"""From an action plan as it is stored to what its document is made of. Action items stay out of it: they change from
meeting to meeting, and a measure is what the parties have agreed on."""

from datetime import datetime

from liaison_desk.domain.action_plans import MeasureFile, PlanArea, PlanFile, PlanGroup, years
from liaison_desk.domain.assessed import plan_standing
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import ActionPlanPaper, Imprint, PaperArea, PaperGoal, PaperMeasure
from liaison_desk.services import reference
from liaison_desk.services.papers import access_of


def action_plan_paper(file: PlanFile, texts: Texts, version: int, created: datetime) -> ActionPlanPaper:
    council, period = file.council, file.period
    whose = council.name if council else file.municipality.full_name
    archived = next((d for d in file.documents if d.is_archived), None)
    named = (archived.police_reference or archived.municipality_reference) if archived else ""
    known = reference.challenges(texts.language)
    return ActionPlanPaper(
        imprint=Imprint(whose, version, created, named),
        years=years_of(file),
        parties=period.parties,
        signed_on=period.signed_on,
        valid_from=period.valid_from,
        valid_until=period.valid_until,
        goals=tuple(_goal(group, known) for group in file.groups),
        access=access_of(file.assessment, plan_standing(file)),
    )


def years_of(file: PlanFile) -> tuple[int, int] | None:
    after = file.periods[file.periods.index(file.period) + 1 :]
    return years(file.period, after[0] if after else None)


def _goal(group: PlanGroup, known: dict[str, str]) -> PaperGoal:
    areas = tuple(_area(area, known) for area in group.areas)
    return PaperGoal(group.number, group.goal.title, areas) if group.goal else PaperGoal(0, "", areas)


def _area(area: PlanArea, known: dict[str, str]) -> PaperArea:
    challenges = ", ".join(known.get(challenge, challenge) for challenge in area.file.challenges)
    return PaperArea(area.file.area.title, challenges, tuple(_measure(file, known) for file in area.measures))


def _measure(file: MeasureFile, known: dict[str, str]) -> PaperMeasure:
    measure = file.measure
    return PaperMeasure(
        number=file.number,
        title=measure.title,
        challenge=known.get(measure.challenge, measure.challenge),
        owner=measure.owner_words,
        deadline=measure.deadline,
        status=measure.status,
    )
