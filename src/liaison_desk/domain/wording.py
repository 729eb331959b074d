"""Short words that windows and documents must say alike."""

from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.texts import DateStyle, Texts


def deadline_words(texts: Texts, deadline: Deadline, style: DateStyle = DateStyle.NUMBERS) -> str:
    """«01.11.2026», «uke 49», «neste møte», the condition's own words, or «uten frist»."""
    match deadline.kind, deadline.on:
        case DueKind.DATE, day if day is not None:
            return texts.date_words(day, style)
        case DueKind.WEEK, day if day is not None:
            return texts.translate("Deadline", "week {number}").format(number=day.isocalendar().week)
        case DueKind.NEXT_MEETING, _:
            return texts.translate("Deadline", "next meeting")
        case DueKind.CONDITION, _:
            return deadline.words
    return texts.translate("Deadline", "no deadline")
