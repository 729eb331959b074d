"""A backup in words: when it was made, what it holds, and what of the desk is not in it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from liaison_desk.domain.backups import Contents, Difference, What
from liaison_desk.domain.texts import DateStyle, Texts


def near_moment(texts: Texts, moment: datetime, today: date) -> str:
    """Tuesday 24 November, 10:40."""
    day = texts.near_date(moment.date(), today, DateStyle.WEEKDAY)
    return texts.translate("InTheWay", "{day}, {time}").format(day=day, time=texts.time_words(moment.time()))


def held_words(texts: Texts, held: Contents) -> str:
    counted = texts.names(_counted(texts, held.counts)) or texts.translate("InTheWay", "Nothing yet")
    return counted[:1].upper() + counted[1:]


def lacked_words(texts: Texts, lacks: Difference) -> str:
    """What would be gone, or as it was before."""
    if lacks.is_none:
        return texts.translate("InTheWay", "Nothing: the desk is as it was then")
    parts = _counted(texts, Counter(loss.what for loss in lacks.losses))
    if lacks.others:
        parts.append(texts.translate("InTheWay", "%n more change(s)", "", n=lacks.others))
    missing = texts.names(parts)
    missing = missing[:1].upper() + missing[1:]
    back = texts.names(_counted(texts, lacks.returning))
    if not back:
        return missing
    returning = texts.translate("InTheWay", "What was removed since is back: {what}").format(what=back)
    return f"{missing}. {returning}" if missing else returning


def _counted(texts: Texts, counts: Mapping[What, int]) -> list[str]:
    return [_count(texts, what, counts[what]) for what in What if counts.get(what)]


def _count(texts: Texts, what: What, n: int) -> str:
    match what:
        case What.MUNICIPALITY:
            return texts.translate("InTheWay", "%n municipality(s)", "", n=n)
        case What.MEETING:
            return texts.translate("InTheWay", "%n meeting(s)", "", n=n)
        case What.ACTION:
            return texts.translate("InTheWay", "%n action item(s)", "", n=n)
        case What.DOCUMENT:
            return texts.translate("InTheWay", "%n issued document(s)", "", n=n)
        case What.CONTACT:
            return texts.translate("InTheWay", "%n contact(s)", "", n=n)
