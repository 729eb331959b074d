"""Rows of Today about the officer alone: memos, and how many municipalities are too many."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from liaison_desk.domain.memos import Memo
from liaison_desk.domain.municipalities import NORMAL_LIMIT, Municipality, how_many
from liaison_desk.domain.today import ON_TIME, SOME_DAY, Rule, TodayRow


def memo_rows(memos: Iterable[Memo], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """From their day until they are done. A memo is never late: it has come up, and stays."""
    return [
        TodayRow(Rule.MEMO, max(memo.on, today), "", memo=memo)
        for memo in memos
        if memo.done_on is None and memo.on <= today + early
    ]


def workload_rows(assigned: Sequence[Municipality], waiting: Sequence[Municipality]) -> list[TodayRow]:
    """A note, and no more: the guide says normally three at most [004 §5]. `waiting` still need an approval; whoever
    may have as many as they like has nothing assigned here."""
    count = how_many(assigned)
    if count <= NORMAL_LIMIT:
        return []
    first = waiting[0] if waiting else None
    return [
        TodayRow(
            Rule.MANY_MUNICIPALITIES,
            SOME_DAY,
            first.short_name if first else "",
            municipality=first or assigned[-1],
            is_agreed=first is None,
            count=count,
        )
    ]
