"""«Egenevaluering»: the year in figures, and the answers to the guide's questions."""

from liaison_desk.domain.figure_words import main_words, no_chart, no_meetings
from liaison_desk.domain.texts import Texts
from liaison_desk.export import evaluation_lists as lists
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Figure, Story
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.phrases import version_fact, weekday, whole_access_facts
from liaison_desk.export.versioned import versioned
from liaison_desk.export.year_chart import year_chart


def evaluation_pdf(paper: EvaluationPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("EvaluationPdf", "Self-evaluation {year}").format(year=paper.year)
    story = Story()
    story.opening(imprint.council, name, paper.parties)
    facts = [version_fact(texts, imprint), *whole_access_facts(texts, imprint.edition, paper.access)]
    story.facts([*facts, lists.took_part(texts, paper)])
    story.section(texts.translate("EvaluationPdf", "The year in figures"))
    if not paper.figures.held.whole:
        story.text(no_meetings(texts, paper.year), theme.META)
    if figures := main_words(texts, paper.figures):
        story.figures([Figure(figure.number, figure.about, figure.late) for figure in figures])
    if not paper.figures.actions_done.whole:
        story.text(no_chart(texts, paper.year), theme.META)
    lists.lessons(story, texts, paper)
    for field, question, answer in (
        ("done", texts.translate("EvaluationPdf", "What have we done?"), paper.done),
        ("learned", texts.translate("EvaluationPdf", "What have we learned?"), paper.learned),
        ("worked", texts.translate("EvaluationPdf", "What was smart?"), paper.worked),
    ):
        is_split = any(of == field and not is_blank(own) for of, _, own in paper.own)
        _answer(story, texts, question, answer, is_silent=is_split)
        lists.own_answers(story, texts, paper, field)
    lists.themes(story, texts, paper)
    lists.effects(story, texts, paper)
    lists.points(story, texts, paper)
    when = weekday(texts, paper.next_on) if paper.next_on else ""
    _answer(story, texts, texts.translate("EvaluationPdf", "Time of the next evaluation"), when)
    year_chart(story, paper.figures.chart, paper.year, texts)
    return versioned(story, name, imprint, [paper.access.ground] if paper.access.is_exempt else [], texts)


def _answer(story: Story, texts: Texts, question: str, answer: str, *, is_silent: bool = False) -> None:
    """`is_silent` where somebody has answered, though not jointly."""
    story.section(question)
    if not is_blank(answer):
        story.prose(answer)
    elif not is_silent:
        story.text(texts.translate("EvaluationPdf", "Not answered yet."), theme.META)
