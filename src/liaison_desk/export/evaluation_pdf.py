"""«Egenevaluering»: the year in figures, and the answers to the guide's questions."""

from liaison_desk.domain.figure_words import main_words, no_chart, no_meetings
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Figure, Story
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import edition, page_mark, version_fact, weekday, whole_access_facts
from liaison_desk.export.year_chart import year_chart


def evaluation_pdf(paper: EvaluationPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("EvaluationPdf", "Self-evaluation {year}").format(year=paper.year)
    story = Story()
    story.opening(imprint.council, name, paper.parties)
    story.facts([version_fact(texts, imprint), *whole_access_facts(texts, imprint.edition, paper.access)])
    story.section(texts.translate("EvaluationPdf", "The year in figures"))
    if not paper.figures.held.whole:
        story.text(no_meetings(texts, paper.year), theme.META)
    if figures := main_words(texts, paper.figures):
        story.figures([Figure(figure.number, figure.about, figure.late) for figure in figures])
    if not paper.figures.actions_done.whole:
        story.text(no_chart(texts, paper.year), theme.META)
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
    year_chart(story, paper.figures.chart, paper.year, texts)
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
