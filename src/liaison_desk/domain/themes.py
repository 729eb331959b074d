"""What comes up at the same time every year: the start of school, the russ, licences to serve alcohol [003 §2]."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTheme:
    """A theme of a month, in every year and for every council."""

    id: str
    month: int  # 1 to 12
    words: str
