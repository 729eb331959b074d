"""«Egenevaluering»: the year in figures, and the answers to the guide's questions."""

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.evaluations import Share, YearFigures
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Figure, Story
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import edition, page_mark, version_fact, weekday, whole_access_facts


def evaluation_pdf(paper: EvaluationPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("EvaluationPdf", "Self-evaluation {year}").format(year=paper.year)
    story = Story()
    story.opening(imprint.council, name, paper.parties)
    story.facts([version_fact(texts, imprint), *whole_access_facts(texts, imprint.edition, paper.access)])
    story.section(texts.translate("EvaluationPdf", "The year in figures"))
    if not paper.figures.held.whole:
        words = texts.translate("Evaluations", "No meetings are recorded in {year}.").format(year=paper.year)
        story.text(words, theme.META)
    if figures := _figures(texts, paper.figures):
        story.figures(figures)
    for question, answer in (
        (texts.translate("EvaluationPdf", "What have we done?"), paper.done),
        (texts.translate("EvaluationPdf", "What have we learned?"), paper.learned),
        (texts.translate("EvaluationPdf", "What was smart?"), paper.worked),
        (
            texts.translate("EvaluationPdf", "Time of the next evaluation"),
            weekday(texts, paper.next_on) if paper.next_on else "",
        ),
    ):
        story.section(question)
        if is_blank(answer):
            story.text(texts.translate("EvaluationPdf", "Not answered yet."), theme.META)
        else:
            story.prose(answer)
    document = Document(
        council=imprint.council,
        name=name,
        edition=edition(texts, imprint),
        created=imprint.created,
        story=story,
        mark=page_mark(texts, imprint, [paper.access.ground] if paper.access.is_exempt else []),
        reference=imprint.reference,
    )
    return render(document, texts)


def _figures(texts: Texts, year: YearFigures) -> list[Figure]:
    def of(share: Share) -> str:
        return texts.translate("EvaluationPdf", "{part} of {whole}").format(part=share.part, whole=share.whole)

    def percent(party: Party) -> str:
        share = year.attendance.get(party, Share()).percent
        return "–" if share is None else texts.translate("EvaluationPdf", "{percent}%").format(percent=share)

    of_meetings = [
        Figure(of(year.held), texts.translate("EvaluationPdf", "meetings held")),
        Figure(of(year.agendas_in_time), texts.translate("EvaluationPdf", "agendas in time")),
        Figure(percent(Party.MUNICIPALITY), texts.translate("EvaluationPdf", "attendance, municipality")),
        Figure(percent(Party.POLICE), texts.translate("EvaluationPdf", "attendance, police")),
    ]
    late = (
        texts.translate("EvaluationPdf", "%n past the deadline", "", n=year.actions_late) if year.actions_late else ""
    )
    of_actions = [Figure(of(year.actions_done), texts.translate("EvaluationPdf", "action items done"), late)]
    if year.held.whole:
        return of_meetings + of_actions
    return of_actions if year.actions_done.whole else []
