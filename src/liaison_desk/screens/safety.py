"""What keeps the desk safe, and what is said when something is wrong: the pages an officer hopes not to see, drawn."""

import os
from datetime import datetime, timedelta
from functools import partial

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.screens.visit import Visit
from liaison_desk.services import actions, backups
from liaison_desk.store.connection import journal_of
from liaison_desk.store.errors import DamagedStoreError, FullStoreError
from liaison_desk.ui.folder_lock import OtherMachineError
from liaison_desk.ui.in_the_way import assembling
from liaison_desk.ui.in_the_way.situation import Situation
from liaison_desk.ui.locked.page import LockedPage
from liaison_desk.ui.securing.code import CodeSheet

_PASSPHRASE = "lyng fjord trapp"  # noqa: S105 - nobody's
CODE = "3F7QK-W8M2D-T5RAX-9HJ4C-B6NYE-PG8VZ"
_MACHINE = "PC-4711"
_AGO = (timedelta(hours=18), timedelta(hours=17), timedelta(hours=2), timedelta(0))


def locked(visit: Visit) -> None:
    """With a passphrase: the sample year itself opens without one."""
    visit.window.blank()
    visit.window.show_instead(partial(LockedPage, (Way.PASSPHRASE, Way.RECOVERY)))
    visit.rest()


def write_passphrase(visit: Visit) -> None:
    """Twice, and on to the code."""
    visit.write(_PASSPHRASE)
    visit.key("Tab")
    visit.write(_PASSPHRASE)
    visit.key("Ctrl+Return")
    visit.window.findChildren(CodeSheet)[0].show_code(CODE)  # the true one is another each time


def write_unlike(visit: Visit) -> None:
    """Something else the second time."""
    visit.write(_PASSPHRASE)
    visit.key("Tab")
    visit.write(_PASSPHRASE.upper())
    visit.key("Ctrl+Return")


def secure_older_desk(visit: Visit) -> None:
    visit.go("securing")


def backups_of_days(visit: Visit) -> None:
    """Some backups, and what has been written since the oldest of them."""
    _make_backups(visit)
    visit.go("settings", part="backups", more=backups.found(visit.context.paths)[1].file.name)


def protected(visit: Visit) -> None:
    _make_backups(visit)
    visit.go("settings", part="protected")


def damaged(visit: Visit) -> None:
    _make_backups(visit)
    written = visit.context.desk.now().timestamp()
    store = visit.context.paths.store
    for file in (store, journal_of(store)):
        os.utime(file, (written, written))  # the page says when
    stand_in_the_way(visit, DamagedStoreError("of a picture"))


def damaged_with_many(visit: Visit) -> None:
    """Backups of weeks, and the list of them open."""
    now = visit.context.desk.now().astimezone(OSLO)
    for days in range(24, 0, -1):
        _make(visit, Why.DAILY, now - timedelta(days=days))
    damaged(visit)


def other_machine(visit: Visit) -> None:
    stand_in_the_way(visit, OtherMachineError(_MACHINE))


def not_saved(visit: Visit) -> None:
    visit.go("actions", visit.id_of(ActionItem, title="Kartlegge mørke gangveier ved Vadmyra"))
    visit.context.saving.refused(FullStoreError("of a picture"))
    visit.rest()


def _make_backups(visit: Visit) -> None:
    context = visit.context
    now = context.desk.now().astimezone(OSLO)
    for ago in _AGO[:-1]:
        _make(visit, Why.CLOSE, now - ago)
    with context.desk.write(Op.SET_UP) as work:
        item = work.all(ActionItem, title="Lage felles plan for ungdomsmiljøet")[0]
        actions.comment(work, item.id, "Utkastet er sendt til kommunen.")
        actions.raise_item(work, "Avtale dato for synfaring")
    _make(visit, Why.DAILY, now - _AGO[-1])


def _make(visit: Visit, why: Why, at: datetime) -> None:
    backups.make(visit.context.paths, visit.context.desk.key, why, at)


def stand_in_the_way(visit: Visit, error: Exception) -> None:
    context, window = visit.context, visit.window
    situation = Situation(error, context.paths, context.jobs, context.desk.now, context.desk.key)
    window.blank()
    window.show_instead(
        lambda: assembling.page(situation, context.texts, goes_on=False, leave=None, take_over=_nothing, close=_nothing)
    )
    visit.rest()


def _nothing() -> None: ...
