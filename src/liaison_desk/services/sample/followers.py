"""Who follows up what others have taken on: the officer, and the SLT coordinator by the name of the post."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.services import actions, officers
from liaison_desk.services.actions import Owner
from liaison_desk.services.sample.teller import Teller


def tell(t: Teller) -> None:
    t.at(date(2026, 11, 23), 15, 30)
    with t.desk.read() as reader:
        me = officers.current(reader)
    mine = Owner(me.contact.name, me.contact.id) if me else actions.NOBODY
    for title, follower in (
        ("Kartlegge mørke gangveier ved Vadmyra", mine),
        ("Innspill til nye politivedtekter, kapittel om fyrverkeri", mine),
        ("Foreslå datoer for felles foreldremøte om sosiale medier", Owner("SLT-koordinator")),
    ):
        with t.doing(Op.CHANGE_FOLLOWER) as work:
            actions.change_follower(work, t.action(title).id, follower)
