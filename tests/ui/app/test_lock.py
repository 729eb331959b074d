"""Locking the desk and opening it again."""

import gc
import os
import weakref
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.minutes import Entry
from liaison_desk.paths import Paths
from liaison_desk.services import agenda, keys, meetings
from liaison_desk.store.connection import read_key
from liaison_desk.ui.place import Place
from tests.ui.app.conftest import Running, Starter
from tests.ui.screen import name_of

PASSPHRASE = "blå himmel over fjorden"
CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"


@pytest.fixture
def secured(own_desk: Starter, place: Paths) -> Starter:
    """The desk asks for a passphrase."""
    keys.secure(place.store, read_key(place.key), CODE, PASSPHRASE)
    return own_desk


def open_files(place: Paths) -> list[str]:
    links = [Path(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")]
    found = [os.readlink(link) for link in links if link.is_symlink()]
    return [file for file in found if file.startswith(str(place.store))]


def test_whole(secured: Starter, place: Paths) -> None:
    running = secured().hear("Liaison Desk is locked")
    running.type(PASSPHRASE)
    running.key("Return")
    running.arrive()
    desk = running.context.desk
    with desk.write(Op.PLAN_MEETING) as work:
        (council,) = work.all(Council)
        meeting = meetings.plan(work, council.id, date(2026, 11, 24), time(10), time(12))
        meetings.start(work, meeting.id)
        item = cases_in_order(agenda.items_of(work, meeting.id))[0]
    running.go("meeting", meeting.id, "hold")
    running.type("Halvveis i en kanarifugl")
    refs = {type(o).__name__: weakref.ref(o) for o in (running.context, desk, desk._database, desk._database._engine, desk.finder, desk.drafts, running.page)}
    assert open_files(place)
    del desk, work
    running.context = None
    running.key("Ctrl+Shift+L")
    running.hear("Liaison Desk is locked")
    assert open_files(place) == []
    alive = {n: [type(r).__name__ + repr(r)[:300] for r in gc.get_referrers(ref())] for n, ref in refs.items() if ref() is not None}
    assert alive == {}
    running.type(PASSPHRASE)
    running.key("Return")
    running.arrive()
    assert running.focus.text() == "Halvveis i en kanarifugl"
