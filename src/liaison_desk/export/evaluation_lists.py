"""What an evaluation lists beside its answers: own answers of the parties, themes, effect of measures, learning."""

from collections.abc import Sequence

from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import Texts
from liaison_desk.export.evaluation_rows import PaperEffect
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row
from liaison_desk.export.pdf.text import is_blank, one_line
from liaison_desk.export.phrases import dotted, titled

_EFFECT = (29, 19, 28, 24)
_LESSONS = (45, 55)


def took_part(texts: Texts, paper: EvaluationPaper) -> tuple[str, str]:
    """A fact: those who took part, one a line, and what else is said of it."""
    words = [*paper.people, *([paper.others.strip()] if not is_blank(paper.others) else [])]
    return texts.translate("EvaluationPdf", "Took part"), "\n".join(words)


def own_answers(story: Story, texts: Texts, paper: EvaluationPaper, question: str) -> None:
    """What each party says for itself, under what they say together."""
    for of, party, answer in paper.own:
        if of == question and not is_blank(answer):
            story.group(label(texts, party))
            story.prose(answer)


def lessons(story: Story, texts: Texts, paper: EvaluationPaper) -> None:
    """What was learned the year before, and what has become of it."""
    if not paper.lessons and not paper.lessons_withheld:
        return
    story.section(texts.translate("EvaluationPdf", "Learning points from {year}").format(year=paper.year - 1))
    if paper.lessons_withheld:
        words = texts.translate("EvaluationPdf", "Exempt: %n learning point(s)", "", n=paper.lessons_withheld)
        story.text(words, theme.META)
    if paper.lessons:
        head = [
            texts.translate("EvaluationPdf", "What we learned"),
            texts.translate("EvaluationPdf", "What became of it"),
        ]
        rows: list[Row] = [
            [one.words, Cell(one.became or one.fate, one.fate if one.became else "")] for one in paper.lessons
        ]
        story.table(head, rows, _LESSONS)


def themes(story: Story, texts: Texts, paper: EvaluationPaper) -> None:
    """Those that something is said of."""
    written = [(title, words) for title, words in paper.themes if not is_blank(words)]
    if not written:
        return
    story.section(texts.translate("EvaluationPdf", "Themes"))
    for title, words in written:
        story.group(titled(texts, title))
        story.prose(words)


def effects(story: Story, texts: Texts, paper: EvaluationPaper) -> None:
    """The effect of the measures against the challenges that were found [003 §3]."""
    if not paper.effects and not paper.effects_withheld:
        return
    story.section(texts.translate("EvaluationPdf", "Effect of the measures"))
    if paper.effects_withheld:
        words = texts.translate("EvaluationPdf", "Exempt: %n measure(s)", "", n=paper.effects_withheld)
        story.text(words, theme.META)
    crime = [effect for effect in paper.effects if not effect.is_preparedness]
    other = [effect for effect in paper.effects if effect.is_preparedness]
    if crime:
        _table(story, texts, crime)
    if other:
        story.group(texts.translate("EvaluationPdf", "Civil protection and preparedness"))
        _table(story, texts, other)


def points(story: Story, texts: Texts, paper: EvaluationPaper) -> None:
    """What goes into the work of next year."""
    written = [point for point in paper.points if not is_blank(point)]
    if written:
        story.section(texts.translate("EvaluationPdf", "Learning points for {year}").format(year=paper.year + 1))
        story.prose("\n".join(f"- {one_line(point)}" for point in written))


def _table(story: Story, texts: Texts, listed: Sequence[PaperEffect]) -> None:
    head = [
        texts.translate("EvaluationPdf", "Measure"),
        texts.translate("EvaluationPdf", "Challenge"),
        texts.translate("EvaluationPdf", "Observed effect"),
        texts.translate("EvaluationPdf", "Assessment"),
    ]
    story.table(head, [_row(effect, texts) for effect in listed], _EFFECT)


def _row(effect: PaperEffect, texts: Texts) -> Row:
    status = label(texts, effect.status) if effect.status else ""
    verdict = label(texts, effect.verdict) if effect.verdict else ""
    said = effect.assessment.strip()
    return [
        Cell(titled(texts, effect.title), dotted(effect.owner, status)),
        effect.challenge or "–",
        effect.observed.strip() or "–",
        Cell(verdict or said or "–", said if verdict else ""),
    ]
