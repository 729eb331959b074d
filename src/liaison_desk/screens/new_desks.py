"""Desks of an officer who has just begun: all of the first run passed over, or gone through and nothing more."""

from dataclasses import replace
from datetime import date, time

from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.ids import repeatable_ids
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import agreements, councils, meetings, municipalities, officers, reference
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.work import Work

PLACE = "Øygarden"


def empty(desk: Desk, clock: SetClock) -> None:
    """A name and nothing else."""
    clock.set(year.MORNING)
    with repeatable_ids(year.SEED), desk.write(Op.SET_UP) as work:
        _officer(work, desk)
    desk.forget_undo()


def begun(desk: Desk, clock: SetClock) -> None:
    """A municipality and its councils, as the first run leaves them."""
    clock.set(year.MORNING)
    with repeatable_ids(year.SEED), desk.write(Op.SET_UP) as work:
        _officer(work, desk)
        _place(work, desk)
    desk.forget_undo()


def planned(desk: Desk, clock: SetClock) -> None:
    """As `begun`, with one meeting of a council that has neither members nor agreed agenda items, and an agreement
    that says nothing yet."""
    begun(desk, clock)
    with repeatable_ids(year.SEED + 1), desk.write(Op.PLAN_MEETING) as work:
        council = councils.active(work, desk.today())[0]
        councils.set_template(work, council.id, ())
        meetings.plan(work, council.id, date(2026, 12, 1), time(9, 0), time(10, 30))
        agreements.add(work, councils.municipalities_of(work, council.id)[0].id)
    desk.forget_undo()


def _officer(work: Work, desk: Desk) -> None:
    district = "Vest politidistrikt"
    me = officers.describe(work, name="Ingrid Solheim", title="politikontakt", police_district=district)
    desk.author = me.officer.id
    officers.finish_set_up(work, desk.today())


def _place(work: Work, desk: Desk) -> None:
    place = municipalities.assign(work, find(reference.register(), PLACE)[0], desk.today())
    for name, kind in (("Politirådet i Øygarden", CouncilKind.OVERALL), ("SLT-gruppa", CouncilKind.SLT_COORDINATING)):
        council = councils.found(work, name, kind, [place.id], Language.NN)
        councils.save(work, replace(council, start=time(9, 0), end=time(10, 30)))


def alone(desk: Desk, clock: SetClock) -> None:
    """A municipality without any council."""
    clock.set(year.MORNING)
    with repeatable_ids(year.SEED), desk.write(Op.SET_UP) as work:
        _officer(work, desk)
        municipalities.assign(work, find(reference.register(), PLACE)[0], desk.today())
    desk.forget_undo()
