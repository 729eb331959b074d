"""Memos: written in the quick line, done from Today."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.ids import new_id
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Work


def add(work: Work, words: str, on: date) -> Memo:
    """Raises `RuleBroken` without words."""
    if not words.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return work.add(Memo(id=new_id(), words=words.strip(), on=on))


def finish(work: Work, memo_id: str) -> Memo:
    return work.update(replace(work.get(Memo, memo_id), done_on=work.now.date()))


def remove(work: Work, memo_id: str) -> None:
    work.remove(work.get(Memo, memo_id))
