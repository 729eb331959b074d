"""A pytest plugin for suite.py: several processes share the test files, each taking the next one when it is free.

The folder in TURNS is theirs in common: who makes the file named by a test file's number takes that file.
"""

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

WINDOWED = 4  # a line of a test with a window takes so much longer than one without


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    if session.testsfailed:  # some could not be read
        raise session.Interrupted("not every test file could be read")
    mine = _mine(session.items, Path(os.environ["TURNS"]))
    item = next(mine, None)
    while item is not None:
        following = next(mine, None)  # what both need stands until then
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)
        item = following
    return True


def _mine(items: list[pytest.Item], taken: Path) -> Iterator[pytest.Item]:
    """The longest files first, so that nobody waits long for the last one."""
    files = [(file, list(group)) for file, group in groupby(items, lambda item: item.path)]
    for number, (_, group) in enumerate(sorted(files, key=lambda each: (-_weight(each[0]), each[0]))):
        try:
            (taken / str(number)).touch(exist_ok=False)
        except FileExistsError:
            continue
        yield from group


def _weight(file: Path) -> int:
    return len(file.read_bytes().splitlines()) * (WINDOWED if {"ui", "flows"} & set(file.parts) else 1)
