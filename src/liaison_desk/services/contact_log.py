"""The contact log: what is written in it, and when the officer was last in touch [W2]."""

from collections.abc import Iterable
from dataclasses import replace

from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.ids import ContactId, LogEntryId, new_id
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Work


def add(work: Work, entry: LogEntry, people: Iterable[ContactId] = ()) -> LogEntry:
    """Raises `RuleBroken` for a day that has not come, and where it says neither whom nor what."""
    entry, people = _checked(work, entry), list(dict.fromkeys(people))
    if not entry.words and not people:
        raise RuleBroken(Problem.LOG_ENTRY_EMPTY)
    work.add(entry)
    for person in people:
        work.add(LogPerson(id=new_id(), entry_id=entry.id, contact_id=person))
    return entry


def remove(work: Work, entry_id: LogEntryId) -> None:
    for person in work.all(LogPerson, entry_id=entry_id):
        work.remove(person)
    work.remove(work.get(LogEntry, entry_id))


def _checked(work: Work, entry: LogEntry) -> LogEntry:
    if entry.on > work.now.date():
        raise RuleBroken(Problem.DAY_AHEAD)
    return replace(entry, words=entry.words.strip(), forwarded_to=" ".join(entry.forwarded_to.split()))
