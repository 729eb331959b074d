"""How the page says what stands in an action plan. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import MeasureFile, PlanFile, PlanGroup, progress
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreements import AgreementPeriod
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.services.plan_papers import years_of
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone

STATUS_SIGN: dict[ActionStatus, tuple[Icon, Tone]] = {
    ActionStatus.NOT_STARTED: (Icon.CIRCLE_DASHED, "neutral"),
    ActionStatus.IN_PROGRESS: (Icon.CIRCLE_DOT, "accent"),
    ActionStatus.WAITING: (Icon.HOURGLASS, "warning"),
    ActionStatus.DONE: (Icon.CIRCLE_CHECK, "success"),
    ActionStatus.DROPPED: (Icon.CIRCLE_SLASH, "neutral"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A few words with their sign."""

    words: str
    tone: Tone = "neutral"
    icon: Icon | None = None


def title(file: PlanFile, texts: Texts) -> str:
    """«Handlingsplan 2024–2027»."""
    span = years_of(file)
    if span is None:
        return texts.translate("ActionPlan", "Action plan")
    years = "–".join(str(year) for year in dict.fromkeys(span))
    return texts.translate("ActionPlan", "Action plan {years}").format(years=years)


def period_name(period: AgreementPeriod, texts: Texts) -> str:
    """«fra 14. mai 2024»; what has no beginning is what it is."""
    if period.begins is None:
        return label(texts, period.state)
    day = texts.date_words(period.begins, DateStyle.DAY)
    return texts.translate("ActionPlan", "from {day}").format(day=day)


def counts(file: PlanFile, texts: Texts, today: date) -> str:
    """«9 tiltak, 3 ferdige, 2 over fristen»."""
    so_far = progress(file.measures, today)
    late = texts.translate("ActionPlan", "%n past the deadline", "", n=so_far.late) if so_far.late else ""
    parts = (
        texts.translate("ActionPlan", "%n measure(s)", "", n=so_far.whole),
        texts.translate("ActionPlan", "{done} done").format(done=so_far.done),
        late,
    )
    return ", ".join(filter(None, parts))


def goal_name(group: PlanGroup, texts: Texts) -> str:
    """«Mål 1»."""
    return texts.translate("ActionPlan", "Goal {number}").format(number=group.number)


def due_words(deadline: Deadline, texts: Texts, today: date) -> str:
    """Short, as in a column; nothing where there is none."""
    if deadline.kind is DueKind.DATE and deadline.on:
        return texts.near_date(deadline.on, today, DateStyle.DAY_SHORT)
    return deadline_words(texts, deadline) if deadline else ""


def serving_words(file: MeasureFile, texts: Texts, today: date) -> Said:
    """«1 av 3 over fristen», «2 oppgaver», «Ingen oppgaver»."""
    late, whole = file.late_actions(today), len(file.actions)
    if late:
        words = texts.translate("ActionPlan", "{late} of {whole} overdue").format(late=late, whole=whole)
        return Said(words, "danger", Icon.TRIANGLE_ALERT)
    if whole:
        return Said(texts.translate("ActionPlan", "%n action item(s)", "", n=whole), "neutral", Icon.LIST_TODO)
    return Said(texts.translate("ActionPlan", "No action items"))


def owner_words(file: MeasureFile, texts: Texts) -> str:
    return file.measure.owner_words or texts.translate("ActionPlan", "No owner")


def spoken(file: MeasureFile, texts: Texts, today: date) -> str:
    """The row as one sentence."""
    measure, due = file.measure, due_words(file.measure.deadline, texts, today)
    parts = (
        f"{file.number} {measure.title}",
        texts.translate("ActionPlan", "Owner: {name}").format(name=owner_words(file, texts)),
        texts.translate("ActionPlan", "Deadline: {due}").format(due=due) if due else "",
        texts.translate("ActionPlan", "Past the deadline") if measure.is_late(today) else "",
        label(texts, measure.status),
        serving_words(file, texts, today).words,
    )
    return ". ".join(filter(None, parts))


def action_line(row: ActionRow, texts: Texts, today: date) -> str:
    """«Marit Haugland · 11 dager over fristen»."""
    action, days = row.action, row.days_over(today)
    if not action.status.is_open:
        when = label(texts, action.status)
    elif days:
        when = texts.translate("ActionPlan", "%n day(s) overdue", "", n=days)
    else:
        when = due_words(action.deadline, texts, today)
    return "  ·  ".join(filter(None, (action.owner, when)))


def issue_label(texts: Texts, version: int) -> str:
    if version == 1:
        return texts.translate("ActionPlan", "Issue the action plan")
    return texts.translate("ActionPlan", "Issue version {number}").format(number=version)


def issue_warning(texts: Texts, version: int, council: str) -> str:
    words = texts.translate(
        "ActionPlan",
        "The plan is kept as version {number} of {council}, in full. Version {number} cannot be changed or undone; what "
        "changes later becomes the next version.",
    )
    return words.format(number=version, council=council)
