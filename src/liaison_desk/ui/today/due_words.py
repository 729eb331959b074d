"""What every row of Today is made of, and how it says until when. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import SOME_DAY
from liaison_desk.ui.kit.icons import Icon


@dataclass(frozen=True, slots=True)
class RowWords:
    title: str
    reason: str
    due: str
    step: str
    icon: Icon

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ". ".join(filter(None, (self.title, self.reason, self.due)))


def due_words(due: date, texts: Texts, today: date) -> str:
    """«5 dager over fristen», «innen i dag», «tor 26. nov», «ingen frist»."""
    if due == SOME_DAY:
        return texts.translate("Today", "no deadline")
    if due < today:
        return texts.translate("Today", "%n day(s) overdue", "", n=(today - due).days)
    if due == today:
        return texts.translate("Today", "by today")
    return texts.date_words(due, DateStyle.SHORT)


def joined(*parts: str) -> str:
    return "  ·  ".join(filter(None, parts))
