"""How the workload page says its figures. No Qt."""

from datetime import date

from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.workload import (
    Load,
    Period,
    Row,
    Span,
    Stretch,
    Where,
    Workload,
    last_weeks,
    next_weeks,
    of_month,
    of_year,
)
from liaison_desk.domain.workload_words import hours_said, part_words, period_words
from liaison_desk.services.workload import WorkloadFile

LAST, NEXT = "last", "next"
EVERYWHERE = "all"  # the column of the total


def period_of(part: str, today: date) -> Period:
    """«2026», «2026-11», «last» or «next», as a link says it; this year for anything else."""
    year, _, month = part.partition("-")
    if part == LAST:
        return last_weeks(today)
    if part == NEXT:
        return next_weeks(today)
    if not year.isdecimal() or not date.min.year <= int(year) < date.max.year:
        return of_year(today.year)
    return of_month(int(year), int(month)) if month.isdecimal() and 1 <= int(month) <= 12 else of_year(int(year))


def part_of(period: Period) -> str:
    """What `period_of` reads."""
    match period.stretch:
        case Stretch.LAST_WEEKS:
            return LAST
        case Stretch.NEXT_WEEKS:
            return NEXT
        case Stretch.MONTH:
            return f"{period.span.first:%Y-%m}"
        case _:
            return str(period.span.first.year)


def columns(file: WorkloadFile) -> list[Row]:
    """A municipality each; the total last, where there is more than one."""
    rows = list(file.table.rows)
    return rows if len(rows) == 1 else [*rows, file.table.total]


def column_name(row: Row, file: WorkloadFile, texts: Texts) -> str:
    if row is file.table.total:
        return texts.translate("Workload", "In all")
    return file.names.get(row.place, "") or texts.translate("Workload", "No municipality")


def spans(table: Workload) -> list[Span]:
    """The rows of the table: the whole, and then every part."""
    return [table.period.span, *table.period.parts]


def span_name(table: Workload, number: int, texts: Texts) -> str:
    if number:
        return part_words(texts, table.period, table.period.parts[number - 1])
    is_year = table.period.stretch is Stretch.YEAR
    return texts.translate("Workload", "The year") if is_year else texts.translate("Workload", "The whole time")


def load_at(row: Row, number: int) -> Load:
    return row.parts[number - 1] if number else row.whole


def in_brief(load: Load, texts: Texts) -> str:
    """«2 møter, 7 oppgaver»: what there is of, in words."""
    found = (
        texts.translate("Workload", "%n meeting(s)", "", n=load.meetings) if load.meetings else "",
        texts.translate("Workload", "%n action item(s)", "", n=load.open) if load.open else "",
    )
    return ", ".join(filter(None, found))


def spoken(where: str, when: str, load: Load, texts: Texts) -> str:
    """A cell as one sentence: «Bergen vest, november: 12,5 timer, 3 møter, 7 oppgaver, 2 over fristen»."""
    contacts = texts.translate("Workload", "%n contact(s)", "", n=load.contacts) if load.contacts else ""
    late = texts.translate("Workload", "%n overdue", "", n=load.late) if load.late else ""
    done = texts.translate("Workload", "%n done", "", n=load.done) if load.done else ""
    said = (hours_said(texts, load.minutes), in_brief(load, texts), late, done, contacts)
    figures = ", ".join(filter(None, said))
    return f"{where}, {when}: {figures}"


def column_of(subject: str, file: WorkloadFile) -> int:
    """The column a link names by its municipality; that of the total for none."""
    found = columns(file)
    wanted: Where = MunicipalityId(subject) if subject not in ("", EVERYWHERE) else None
    return next((n for n, row in enumerate(found) if wanted and row.place == wanted), len(found) - 1)


def choices(years: list[int], today: date, texts: Texts) -> list[tuple[object, str]]:
    """What one can look at: the weeks around today, the years, and the months of the one that is shown."""
    weeks = [
        (NEXT, texts.translate("Workload", "The next 4 weeks")),
        (LAST, texts.translate("Workload", "The last 4 weeks")),
    ]
    return [*weeks, *((str(year), period_words(texts, of_year(year))) for year in reversed(years))]


def month_choices(year: int, texts: Texts) -> list[tuple[object, str]]:
    whole: list[tuple[object, str]] = [(str(year), texts.translate("Workload", "All months"))]
    months = [of_month(year, number) for number in range(1, 13)]
    return whole + [(part_of(month), part_words(texts, of_year(year), month.span)) for month in months]
