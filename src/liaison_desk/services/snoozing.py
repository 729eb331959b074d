"""Put a row of Today off to a later day, and take it up again."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from liaison_desk.domain.ids import new_id
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.services import today
from liaison_desk.store.work import Work


def snooze(work: Work, key: str, until: date) -> Snooze:
    """Until a later day than today; else raises `RuleBroken`. What was put off before keeps the day it first was."""
    now = work.now.date()
    if until <= now:
        raise RuleBroken(Problem.NOT_LATER)
    standing = work.all(Snooze, key=key)
    _clean(work, [key, *today.keys(work, now)])
    if standing:
        return work.update(replace(standing[0], until=until))
    return work.add(Snooze(id=new_id(), key=key, until=until, since=now))


def wake(work: Work, key: str) -> None:
    """The row is there again at once, as if it had never been put off."""
    for snooze in work.all(Snooze, key=key):
        work.remove(snooze)
    _clean(work, today.keys(work, work.now.date()))


def _clean(work: Work, standing: Collection[str]) -> None:
    """What was put off and has been done since leaves nothing behind."""
    for snooze in work.all(Snooze):
        if snooze.key not in standing:
            work.remove(snooze)
