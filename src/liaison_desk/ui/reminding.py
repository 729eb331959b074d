"""Remind an owner, from wherever an owner stands. The panel does the rest."""

from collections.abc import Sequence
from datetime import date

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services import officers, reminders
from liaison_desk.services.actions import Owner
from liaison_desk.ui.context import Context


def remind(context: Context, contact_id: ContactId) -> None:
    """One person, of all that is open and the person's."""
    context.window.open_panel("reminder", owners=(Owner(contact_id=contact_id),))


def remind_of(context: Context, items: Sequence[ActionItem]) -> None:
    """Those who own these, one draft for each; the officer needs none."""
    with context.desk.read() as reader:
        officer = officers.current(reader)
    owners = reminders.owners_of(items, officer.contact.id if officer else None)
    if owners:
        context.window.open_panel("reminder", owners=owners)
    else:
        words = context.texts.translate("Reminding", "There is nobody to remind: it is closed, or nobody else’s.")
        context.window.say(words)


def remind_late(context: Context) -> None:
    """Everybody who is over a deadline."""
    with context.desk.read() as reader:
        items = reminders.late(reader, context.today())
    if items:
        remind_of(context, items)
    else:
        context.window.say(context.texts.translate("Reminding", "No action item is over its deadline."))


def reminded_words(last_on: date | None, texts: Texts, today: date) -> str:
    """«Påminnet 20. nov»; nothing for who never was."""
    if last_on is None:
        return ""
    day = texts.near_date(last_on, today, DateStyle.DAY_SHORT)
    return texts.translate("Reminding", "Reminded {day}").format(day=day)
