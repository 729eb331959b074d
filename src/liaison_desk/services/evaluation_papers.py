"""From the lists of an evaluation to what its document is made of."""

from collections.abc import Mapping
from dataclasses import replace

from liaison_desk.domain.evaluation_parts import Attendee, EffectRow, Lesson
from liaison_desk.domain.evaluation_words import fate_words, raised_words, theme_title
from liaison_desk.domain.evaluations import QUESTIONS
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Texts
from liaison_desk.export.evaluation_rows import PaperEffect, PaperLesson
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.services import reference


def with_lists(paper: EvaluationPaper, file: EvaluationFile, texts: Texts) -> EvaluationPaper:
    """The paper with all that is listed beside the answers."""
    known, evaluation = reference.challenges(texts.language), file.evaluation
    return replace(
        paper,
        people=tuple(attendee(person) for person in file.parts.people),
        others=evaluation.others,
        own=tuple(
            (question, party, answer)
            for question in QUESTIONS
            for party, answer in evaluation.own_answers(question).items()
        ),
        themes=tuple((theme_title(texts, theme), theme.words) for theme in file.parts.themes),
        effects=tuple(_effect(row, known) for row in file.parts.effects),
        points=tuple(point.words for point in file.parts.points),
        lessons=tuple(_lesson(lesson, texts) for lesson in file.lessons),
    )


def attendee(person: Attendee) -> str:
    """«Kari Prøve, ordfører, Øygarden kommune»"""
    return ", ".join(filter(None, (person.contact.name, person.contact.title, person.organisation)))


def _effect(row: EffectRow, known: Mapping[str, str]) -> PaperEffect:
    effect = row.effect
    return PaperEffect(
        title=row.title,
        challenge=known.get(row.challenge, row.challenge),
        observed=effect.observed,
        verdict=effect.verdict,
        assessment=effect.assessment,
        owner=row.owner,
        status=row.status,
        is_preparedness=effect.is_preparedness,
        is_withheld=row.is_exempt,
    )


def _lesson(lesson: Lesson, texts: Texts) -> PaperLesson:
    fate = ". ".join(filter(None, (fate_words(texts, lesson), raised_words(texts, lesson))))
    return PaperLesson(lesson.point.words, fate, lesson.point.became.strip(), lesson.is_exempt)
