"""What window and document say alike of the lists of an evaluation."""

from liaison_desk.domain.evaluation_parts import EvaluationTheme, Fate, Lesson, Theme
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts


def theme_title(texts: Texts, theme: EvaluationTheme) -> str:
    return theme.title if theme.theme is Theme.OWN else label(texts, theme.theme)


def fate_words(texts: Texts, lesson: Lesson) -> str:
    """«Tatt opp 14. januar 2027, sak 3/27»: what has become of a learning point by itself."""
    words = {
        Fate.WAITING: texts.translate("LearningPoint", "Not taken up"),
        Fate.PLANNED: texts.translate("LearningPoint", "On the agenda of {day}"),
        Fate.TAKEN_UP: texts.translate("LearningPoint", "Taken up {day}"),
        Fate.NOT_DISCUSSED: texts.translate("LearningPoint", "On the agenda of {day}, but not discussed"),
        Fate.DROPPED: texts.translate("LearningPoint", "Not to be taken up"),
    }[lesson.fate].format(day=texts.date_words(lesson.day, DateStyle.DAY) if lesson.day else "")
    number = lesson.item.case_number if lesson.item else ""
    if not number:
        return words
    return texts.translate("LearningPoint", "{words}, case {number}").format(words=words, number=number)


def raised_words(texts: Texts, lesson: Lesson) -> str:
    """How many action items it led to, if any."""
    count = len(lesson.actions)
    return texts.translate("LearningPoint", "%n action item(s) raised", "", n=count) if count else ""
