"""Make of the quick line what it says, in one step with the end of its draft."""

from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.quick import QuickKind
from liaison_desk.services import memos, owners, quick
from liaison_desk.services.actions import NOBODY
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.quick_half import KEY
from liaison_desk.ui.today.quick_words import Becomes

_OP = {QuickKind.ACTION: Op.ADD_ACTION, QuickKind.CALL: Op.LOG_CONTACT, QuickKind.MEMO: Op.ADD_MEMO}


def keep(context: Context, made: Becomes) -> Outcome[Any]:
    today = context.today()

    def change(work: Any) -> Any:
        if made.kind is QuickKind.CALL:
            return quick.add_call(work, made.words, _ids(made), made.day or today, made.minutes)
        if made.kind is QuickKind.MEMO:
            return memos.add(work, made.words, made.day or today)
        *helpers, owner = made.people or (None,)
        return quick.add_action(
            work,
            made.words,
            owners.owner_of(owner) if owner else NOBODY,
            [known for helper in helpers if helper and (known := owners.owner_of(helper).contact_id)],
            made.deadline,
        )

    return context.settle(_OP[made.kind], KEY, change)


def place_of(made: Becomes, outcome: Outcome[Any]) -> Place | None:
    """Where what was made is seen; a memo stands on this page when its day comes."""
    if isinstance(outcome.value, ActionItem):
        return Place("actions", outcome.value.id)
    if isinstance(outcome.value, LogEntry):
        people = _ids(made)
        return Place("contacts", people[0]) if people else Place("contact_log", outcome.value.id)
    return None


def _ids(made: Becomes) -> list[ContactId]:
    return [known for person in made.people if (known := owners.owner_of(person).contact_id)]
