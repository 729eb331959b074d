"""«Oppgaver»: the action items of a council, a municipality or all, by when they are due."""

from liaison_desk.domain.actions import DueGroup
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.export.papers import ActionListPaper, PaperAction
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Figure, Story
from liaison_desk.export.pdf.tables import Cell, Row
from liaison_desk.export.phrases import due, titled


def action_list_pdf(paper: ActionListPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("Document", "Action items")
    as_of = texts.translate("ActionListPdf", "As of {day}")
    story = Story()
    story.opening(imprint.council, name, as_of.format(day=texts.date_words(paper.as_of, DateStyle.WEEKDAY)))
    is_public = imprint.edition is Edition.PUBLIC
    if is_public:
        story.facts([(texts.translate("Document", "Access"), access_words(texts, paper.withheld))])
    story.figures(_figures(texts, paper.actions))
    head = [
        texts.translate("Document", "Deadline"),
        label(texts, EntryKind.ACTION),
        texts.translate("Document", "Owner"),
        texts.translate("Document", "Status"),
    ]
    for group in DueGroup:
        rows = [_row(texts, action) for action in paper.actions if action.group is group]
        if rows:
            story.section(label(texts, group))
            story.table(head, rows, [15, 52, 19, 14])
    if not paper.actions:
        story.text(texts.translate("ActionListPdf", "No action items."))
    document = Document(
        council=imprint.council,
        name=name,
        edition=as_of.format(day=texts.date_words(paper.as_of, DateStyle.NUMBERS)),
        created=imprint.created,
        story=story,
        mark=label(texts, imprint.edition) if is_public else "",
        reference=imprint.reference,
    )
    return render(document, texts)


def access_words(texts: Texts, withheld: int) -> str:
    """For whom the public version is, and how many it does not show."""
    left_out = texts.translate(
        "ActionListPdf", "%n action items are not shown: they are not public, or not assessed.", "", n=withheld
    )
    return "\n".join(filter(None, (label(texts, Edition.PUBLIC), left_out if withheld else "")))


def _figures(texts: Texts, actions: tuple[PaperAction, ...]) -> list[Figure]:
    def count(*groups: DueGroup) -> int:
        return sum(action.group in groups for action in actions)

    still_open = sum(action.status.is_open for action in actions)
    to_report = count(DueGroup.TO_REPORT)
    found = [
        Figure(str(still_open), texts.translate("ActionListPdf", "open action items", "", n=still_open)),
        Figure(str(count(DueGroup.OVERDUE)), texts.translate("ActionListPdf", "overdue")),
        Figure(
            str(count(DueGroup.THIS_WEEK, DueGroup.NEXT_30_DAYS)),
            texts.translate("ActionListPdf", "due in the next 30 days"),
        ),
    ]
    if to_report:  # where the list is of open ones, none is among them, whatever is to be reported
        found.append(Figure(str(to_report), texts.translate("ActionListPdf", "to be reported")))
    return found


def _row(texts: Texts, action: PaperAction) -> Row:
    late = texts.translate("ActionListPdf", "%n days late", "", n=action.days_over) if action.days_over else ""
    done = texts.date_words(action.done_on, DateStyle.NUMBERS) if action.done_on else ""
    return [
        Cell(due(texts, action.deadline), late, is_late=True),
        Cell(titled(texts, action.title), _source(texts, action)),
        action.owner,
        Cell(label(texts, action.status), done),
    ]


def _source(texts: Texts, action: PaperAction) -> str:
    """«Politirådet i Fjellvik. Sak 10/26, møtet 14.10.2026»"""
    raised = texts.date_words(action.raised_on, DateStyle.NUMBERS) if action.raised_on else ""
    if action.case_number and raised:
        words = texts.translate("ActionListPdf", "Case {number}, the meeting {day}")
    elif action.case_number:
        words = texts.translate("ActionListPdf", "Case {number}")
    else:
        words = texts.translate("ActionListPdf", "From {day}") if raised else ""
    return ". ".join(filter(None, (action.council, words.format(number=action.case_number, day=raised))))
