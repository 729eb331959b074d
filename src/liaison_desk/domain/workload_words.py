"""How times, shares and periods of the workload are said, on the screen and in the paper for the leader."""

from liaison_desk.domain.texts import DateStyle, Language, Texts
from liaison_desk.domain.workload import Period, Span, Stretch

HOUR = 60


def hours_words(texts: Texts, minutes: int) -> str:
    """«12,5 t», to the tenth of an hour."""
    return texts.translate("Workload", "{hours} h").format(hours=_decimal(texts, minutes))


def hours_said(texts: Texts, minutes: int) -> str:
    """Written out, for where there is room and for a screen reader."""
    if minutes == HOUR:
        return texts.translate("Workload", "1 hour")
    return texts.translate("Workload", "{hours} hours").format(hours=_decimal(texts, minutes))


def share_words(texts: Texts, share: float) -> str:
    """«12 %», with the space the language has."""
    return texts.translate("Workload", "{share}%").format(share=round(100 * share))


def period_words(texts: Texts, period: Period) -> str:
    """«2026», «november 2026», «24. november – 21. desember 2026»."""
    match period.stretch:
        case Stretch.YEAR:
            return str(period.span.first.year)
        case Stretch.MONTH:
            return texts.date_words(period.span.first, DateStyle.MONTH)
        case _:
            return days_words(texts, period.span)


def days_words(texts: Texts, span: Span) -> str:
    """From a day to a day."""
    first, last = span.first, span.last
    begins = DateStyle.DAY_NO_YEAR if first.year == last.year else DateStyle.DAY
    return f"{texts.date_words(first, begins)} – {texts.date_words(last, DateStyle.DAY)}"


def part_words(texts: Texts, period: Period, span: Span) -> str:
    """A month of the year by its name, a week by its days."""
    if period.stretch is Stretch.YEAR:
        month = texts.date_words(span.first, DateStyle.MONTH).split()[0]
        return month[:1].upper() + month[1:]
    last = texts.date_words(span.last, DateStyle.DAY_SHORT)
    if span.first == span.last:
        return last
    if span.first.month != span.last.month:
        return f"{texts.date_words(span.first, DateStyle.DAY_SHORT)} – {last}"
    dot = "" if texts.language is Language.EN else "."
    return f"{span.first.day}{dot}–{last}"


def _decimal(texts: Texts, minutes: int) -> str:
    whole, tenth = divmod((minutes + 3) // 6, 10)
    words = f"{whole}.{tenth}".removesuffix(".0")
    return words if texts.language is Language.EN else words.replace(".", ",")
