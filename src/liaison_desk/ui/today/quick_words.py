"""What the quick line will become, and what it says of it. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.capture import Candidate, Captured, spoken
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline, DueKind
from liaison_desk.domain.quick import QuickKind, without_minutes
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.wording import deadline_echo
from liaison_desk.services import owners
from liaison_desk.ui.kit.icons import Icon

KIND_ICON = {QuickKind.ACTION: Icon.LIST_CHECKS, QuickKind.CALL: Icon.PHONE, QuickKind.MEMO: Icon.STICKY_NOTE}


@dataclass(frozen=True, slots=True)
class Becomes:
    """What is made with Enter. `day` is that of a call or a memo; none where its deadline is no day."""

    kind: QuickKind
    words: str
    people: tuple[Candidate, ...] = ()  # the last one owns an action item
    deadline: Deadline = NO_DEADLINE
    day: date | None = None
    minutes: int | None = None
    asks: bool = False  # its deadline can mean two days


def becomes(kind: QuickKind, line: str, said: Captured, today: date) -> Becomes:
    people = (*said.helpers, said.owner) if said.owner else ()
    asks = said.due is not None and len(said.due.meanings) > 1
    deadline = said.due.meanings[0] if said.due and not asks else NO_DEADLINE
    day = deadline.on if deadline.kind in (DueKind.DATE, DueKind.WEEK) else None if deadline else today
    match kind:
        case QuickKind.ACTION:
            return Becomes(kind, said.text, people, deadline, asks=asks)
        case QuickKind.CALL:
            words, minutes = without_minutes(said.sentence)
            known = tuple(person for person in people if owners.is_person(person))
            return Becomes(kind, words, known, deadline, day, minutes, asks)
        case QuickKind.MEMO:
            return Becomes(kind, spoken(line, said, "@"), (), deadline, day, asks=asks)


def kind_words(kind: QuickKind, texts: Texts) -> str:
    return {
        QuickKind.ACTION: texts.translate("QuickLine", "Action item"),
        QuickKind.CALL: texts.translate("QuickLine", "Call"),
        QuickKind.MEMO: texts.translate("QuickLine", "Memo"),
    }[kind]


def kept_words(kind: QuickKind, texts: Texts) -> str:
    """What is said once it has been made."""
    return {
        QuickKind.ACTION: texts.translate("QuickLine", "The action item is added"),
        QuickKind.CALL: texts.translate("QuickLine", "The call is in the contact log"),
        QuickKind.MEMO: texts.translate("QuickLine", "The memo is added"),
    }[kind]


def facts_of(made: Becomes, texts: Texts, today: date) -> list[tuple[Icon, str]]:
    """Who, when and for how long, each with its sign."""
    who = texts.names(person.name for person in made.people)
    if made.kind is QuickKind.ACTION:
        until = deadline_echo(texts, made.deadline, today) if made.deadline else ""
        owner = made.people[-1].name if made.people else texts.translate("QuickLine", "Yours")
        found = [(Icon.USER, owner), (Icon.CALENDAR_DAYS, until)]
    elif made.kind is QuickKind.CALL:
        day = deadline_echo(texts, Deadline.day(made.day or today), today)
        minutes = texts.translate("QuickLine", "%n minute(s)", "", n=made.minutes or 0) if made.minutes else ""
        found = [(Icon.USERS, who), (Icon.CALENDAR_DAYS, day), (Icon.CLOCK, minutes)]
    else:
        found = [(Icon.CALENDAR_DAYS, deadline_echo(texts, Deadline.day(made.day or today), today))]
    return [(icon, words) for icon, words in found if words and not (made.asks and icon is Icon.CALENDAR_DAYS)]
