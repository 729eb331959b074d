"""A reminder the officer has sent."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import reminders
from liaison_desk.services.actions import Owner
from liaison_desk.services.sample.teller import Teller


def tell(t: Teller) -> None:
    t.at(date(2026, 11, 20), 15)
    with t.doing(Op.RECORD_REMINDER) as work:
        (late,) = work.all(Contact, name="Kari Lunde")
        reminders.record(work, [reminders.reminder(work, Owner(contact_id=late.id), work.now)])
