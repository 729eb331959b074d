"""«Arbeidsmengde»: one page for the officer's leader. Figures alone: no case, no title and no name of a person."""

from collections.abc import Sequence

from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.workload import Load, Stretch, TakenOver
from liaison_desk.domain.workload_words import days_words, hours_words, part_words, period_words, share_words
from liaison_desk.export.papers import WorkloadPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row

_SHARES = (21, 27, 10, 12, 21, 9)
_TAKEN_SHARES = (60, 20, 20)
_ROWS = (
    7  # of municipalities, and of units that took something over: what is more is gathered, so that one page is enough
)


def workload_pdf(paper: WorkloadPaper, texts: Texts) -> bytes:
    imprint, period = paper.imprint, period_words(texts, paper.period)
    name = texts.translate("WorkloadPdf", "Workload {period}").format(period=period)
    as_of = texts.translate("WorkloadPdf", "As of {day}")
    story = Story()
    lead = texts.translate("WorkloadPdf", "The work of the liaison officer, {days}. As of {day}.")
    day = texts.date_words(paper.as_of, DateStyle.DAY)
    story.opening(imprint.council, name, lead.format(days=days_words(texts, paper.period.span), day=day))
    story.section(texts.translate("WorkloadPdf", "By municipality"))
    none = texts.translate("Workload", "No municipality")
    story.table(
        _head(texts, texts.translate("WorkloadPdf", "Municipality")),
        [
            *_rows(texts, [(place.name or none, place.load) for place in paper.places]),
            _row(texts, texts.translate("Workload", "In all"), paper.total, None),
        ],
        _SHARES,
        has_row_heads=True,
        is_tight=True,
    )
    is_year = paper.period.stretch is Stretch.YEAR
    story.section(
        texts.translate("WorkloadPdf", "Month by month") if is_year else texts.translate("WorkloadPdf", "Week by week")
    )
    story.table(
        _head(texts, texts.translate("WorkloadPdf", "Month") if is_year else texts.translate("WorkloadPdf", "Week")),
        _rows(texts, [(part_words(texts, paper.period, span), load) for span, load in paper.parts]),
        _SHARES,
        has_row_heads=True,
        is_tight=True,
    )
    story.section(texts.translate("WorkloadPdf", "Outside the role"))
    _outside(story, paper, texts)
    story.text(_how_counted(texts), theme.META)
    document = Document(
        council=imprint.council,
        name=name,
        edition=as_of.format(day=texts.date_words(paper.as_of, DateStyle.NUMBERS)),
        created=imprint.created,
        story=story,
        reference=imprint.reference,
    )
    return render(document, texts)


def _head(texts: Texts, first: str) -> Row:
    return [
        first,
        texts.translate("WorkloadPdf", "Hours"),
        texts.translate("WorkloadPdf", "Meetings"),
        texts.translate("WorkloadPdf", "Contacts"),
        texts.translate("WorkloadPdf", "Open action items"),
        texts.translate("WorkloadPdf", "Done"),
    ]


def _rows(texts: Texts, named: Sequence[tuple[str, Load]]) -> list[Row]:
    longest = max((load.minutes for _, load in named), default=0)
    return [_row(texts, name, load, load.minutes / longest if longest else 0.0) for name, load in named]


def _row(texts: Texts, name: str, load: Load, share: float | None) -> Row:
    late = texts.translate("WorkloadPdf", "{open} ({late} late)").format(open=load.open, late=load.late)
    return [
        name,
        Cell(hours_words(texts, load.minutes), share=share),
        str(load.meetings),
        str(load.contacts),
        late if load.late else str(load.open),
        str(load.done),
    ]


def _outside(story: Story, paper: WorkloadPaper, texts: Texts) -> None:
    total = paper.total
    if not paper.taken_over:
        story.text(texts.translate("WorkloadPdf", "Nothing outside the role is recorded."))
        return
    words = texts.translate("WorkloadPdf", "{share} of the time, {hours}, went to what lies outside the role.")
    story.text(
        words.format(share=share_words(texts, total.outside_share), hours=hours_words(texts, total.outside)), stays=True
    )
    head = [
        texts.translate("WorkloadPdf", "Taken over by"),
        texts.translate("WorkloadPdf", "Inquiries"),
        texts.translate("WorkloadPdf", "Hours"),
    ]
    nobody = texts.translate("WorkloadPdf", "Others, or nobody")
    rows = [[one.whom or nobody, str(one.entries), hours_words(texts, one.minutes)] for one in _gathered(paper)]
    story.table(head, rows, _TAKEN_SHARES, has_row_heads=True, is_tight=True)


def _gathered(paper: WorkloadPaper) -> list[TakenOver]:
    """The units with most; what is left in one line."""
    room = max(1, _ROWS - len(paper.places))
    shown = [one for one in paper.taken_over if one.whom][:room]
    rest = [one for one in paper.taken_over if one not in shown]
    if rest:
        shown.append(TakenOver("", sum(one.entries for one in rest), sum(one.minutes for one in rest)))
    return shown


def _how_counted(texts: Texts) -> str:
    return texts.translate(
        "WorkloadPdf",
        "Hours are council meetings, held and planned, and the minutes in the contact log, without preparation. What "
        "belongs to several municipalities is shared evenly. Open action items are those that were open at the end of "
        "the month or week, or are open today; ahead, those that fall due then.",
    )
