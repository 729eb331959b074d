"""A handover between two desks, for its pictures: an officer who stood in gives a municipality back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.handover import SUFFIX, Choices, Scope
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.paths import Paths
from liaison_desk.screens.visit import Visit
from liaison_desk.services import actions, contacts, handover, officers, stores
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.work import Work
from liaison_desk.ui.handover import doing
from liaison_desk.ui.handover.held import held

PLACE = "Øygarden"
_GONE_ON = "Dele kontaktliste mellom senteret og vekterane"


def open_file(visit: Visit) -> None:
    """The file she brings, opened: both have gone on meanwhile."""
    context, home = visit.context, visit.context.paths
    other = paths.inside(home.data / "other")
    code = handover.new_code()
    file = home.data / f"{PLACE}{SUFFIX}"
    _give(context.desk, home, file, code)
    desk = _stand_in(other)
    _take(desk, other, file, code)
    _do(desk, _what_she_did)
    _give(desk, other, file, code)
    desk.close()
    _do(context.desk, _what_i_did)
    hold = held(context)
    hold.file = file
    hold.incoming, hold.preview = doing.look(context, file, code)
    visit.go("handover", part="take_in")


def look_back(visit: Visit) -> None:
    """After it has been taken in: what was not chosen."""
    open_file(visit)
    if (incoming := held(visit.context).incoming) is not None:
        with visit.context.desk.write(Op.TAKE_IN_HANDOVER) as work:
            handover.take_in(work, incoming, Choices(takes_over=False))
    visit.go("handover")


def _stand_in(other: Paths) -> Desk:
    desk = Desk(stores.open_store(other), SetClock(year.MORNING))
    with desk.write(Op.SET_UP) as work:
        desk.author = officers.describe(work, name="Hilde Brekke", title="politikontakt").officer.id
        officers.finish_set_up(work, desk.today())
    return desk


def _give(desk: Desk, home: Paths, file: Path, code: str) -> None:
    with desk.read() as reader:
        place = reader.all(Municipality, name=PLACE)[0]
    written = handover.write(desk, home, Scope((place.id,)), file, code)
    with desk.write(Op.HAND_OVER) as work:
        handover.record(work, written)


def _take(desk: Desk, home: Paths, file: Path, code: str) -> None:
    incoming = handover.open_file(home, file, code)
    with desk.write(Op.TAKE_IN_HANDOVER) as work:
        handover.take_in(work, incoming, Choices(takes_over=False))
    incoming.close()


def _do(desk: Desk, what: Callable[[Work], None]) -> None:
    with desk.write(Op.SET_UP) as work:
        what(work)


def _what_she_did(work: Work) -> None:
    gone_on, plan = _action(work, _GONE_ON), _action(work, "Lage felles plan for ungdomsmiljøet")
    actions.change_deadline(work, gone_on.id, Deadline.week_of(date(2026, 12, 9)))
    actions.change_status(work, plan.id, ActionStatus.IN_PROGRESS)
    actions.comment(work, plan.id, "Utkastet er sendt til kommunen.")
    hilde = work.all(Contact, name="Hilde Brekke")[0]
    for title in ("Avtale dato for synfaring", "Sende lysplanen til velforeninga", "Spørje skolen om foreldremøte"):
        actions.raise_item(work, title, owner=Owner(hilde.name, hilde.id), council_id=gone_on.council_id)
    _phone(work, "900 00 321")


def _what_i_did(work: Work) -> None:
    plan = _action(work, "Lage felles plan for ungdomsmiljøet")
    actions.change_deadline(work, _action(work, _GONE_ON).id, Deadline.day(date(2026, 12, 11)))
    actions.change_status(work, plan.id, ActionStatus.WAITING)
    _phone(work, "900 00 123")


def _action(work: Work, title: str) -> ActionItem:
    return work.all(ActionItem, title=title)[0]


def _phone(work: Work, number: str) -> None:
    contacts.save(work, replace(work.all(Contact, name="Marit Haugland")[0], phone=number))
