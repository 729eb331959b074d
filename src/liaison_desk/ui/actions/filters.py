"""Which action items the list shows, as a value: what fits, and what the filters say in words. No Qt."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeVar

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionStatus, DueGroup
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import told_apart
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.labels import label
from liaison_desk.domain.register import fold
from liaison_desk.domain.texts import Texts

P = TypeVar("P", bound="Pickable")

ANY = ""
NONE = "-"  # no municipality, no council, nobody
ME = "@"


class Standing(StrEnum):
    """What the filter on status can ask for."""

    OPEN = "open"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    TO_REPORT = "to_report"
    DONE = "done"
    DROPPED = "dropped"


DUE_GROUPS = (DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.NEXT_30_DAYS, DueGroup.LATER, DueGroup.NO_DATE)


@dataclass(frozen=True, slots=True)
class Filters:
    """Ids for municipality and council, the words of an owner and a follower, the title of a focus area; `text` is what
    has been typed."""

    municipality: str = ANY
    council: str = ANY
    owner: str = ANY
    standing: Standing | None = Standing.OPEN
    due: DueGroup | None = None
    text: str = ""
    follower: str = ANY
    area: str = ANY

    def picked(self, lines: Iterable[P], me: ContactId | None) -> list[P]:
        """Those that fit, in their order. What is not filtered by is not looked at: there may be thousands."""
        left = list(lines)
        for asks in self._asked(me):
            left = [line for line in left if asks(line)]
        return left

    def _asked(self, me: ContactId | None) -> Iterator[Callable[["Pickable"], bool]]:
        due, place, council = self.due, self.municipality, self.council
        owner, follower, area = self.owner, self.follower, self.area
        if self.standing is not None:
            yield partial(_stands, self.standing)
        for word in fold(self.text).split():
            yield partial(_holds, word)
        if due is not None:
            yield lambda line: line.group is due
        if place != ANY:
            yield lambda line: (line.row.action.municipality_id or NONE) == place
        if council != ANY:
            yield lambda line: (line.row.action.council_id or NONE) == council
        if area != ANY:
            yield lambda line: (line.row.area.title if line.row.area else NONE) == area
        if owner != ANY:
            yield lambda line: owner in _whose(line.row.action.owner_id, line.row.action.owner, me)
        if follower != ANY:
            yield lambda line: follower in _whose(line.row.action.follower_id, line.row.action.follower_words, me)


class Pickable(Protocol):
    """What is filtered: an action item with when it is due, and what it can be found by."""

    @property
    def row(self) -> ActionRow: ...

    @property
    def group(self) -> DueGroup: ...

    @property
    def haystack(self) -> str: ...


_CLOSED = frozenset((DueGroup.TO_REPORT, DueGroup.CLOSED))
DEFAULT = Filters()
EVERYTHING = Filters(standing=None)


def haystack(row: ActionRow) -> str:
    """Everything an action item can be found by."""
    council = row.council.name if row.council else ""
    action = row.action
    area = row.area.title if row.area else ""
    parts = (
        action.title, action.owner, action.follower_words, *row.helpers, row.municipality, council, area,
        row.case_number, action.details,
    )  # fmt: skip
    return fold(" ".join(parts))


def standing_words(standing: Standing, texts: Texts) -> str:
    if standing is Standing.OPEN:
        return texts.translate("ActionFilters", "Open")
    if standing is Standing.TO_REPORT:
        return label(texts, DueGroup.TO_REPORT)
    return label(texts, ActionStatus(standing.value))


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to filter by, names by id, and the officer's own name."""

    municipalities: dict[str, str]
    councils: dict[str, str]
    owners: tuple[str, ...]
    me: str
    followers: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    follows_up: bool = False  # whether the officer follows any up

    @classmethod
    def of(cls, rows: Sequence[ActionRow], officer: Contact | None, texts: Texts) -> "Choices":
        """Everything that occurs in the rows, in alphabetical order."""
        places = {row.action.municipality_id: row.municipality for row in rows if row.action.municipality_id}
        known = {row.council.id: (row.council.id, row.council.name, row.municipality) for row in rows if row.council}
        forums = told_apart(known.values())
        mine = officer.id if officer else None
        owners = {row.action.owner for row in rows if row.action.owner and row.action.owner_id != mine}
        followed = {(row.action.follower_id, row.action.follower_words) for row in rows if row.action.follower_words}
        areas = {row.area.title for row in rows if row.area}
        return cls(
            municipalities=dict(sorted(places.items(), key=lambda item: texts.sort_key(item[1]))),
            councils=dict(sorted(forums.items(), key=lambda item: texts.sort_key(item[1]))),
            owners=tuple(sorted(owners, key=texts.sort_key)),
            me=officer.name if officer else "",
            followers=tuple(sorted({words for who, words in followed if not who or who != mine}, key=texts.sort_key)),
            areas=tuple(sorted(areas, key=texts.sort_key)),
            follows_up=any(who and who == mine for who, _words in followed),
        )


def heading(filters: Filters, choices: Choices, texts: Texts, *, for_everybody: bool = False) -> str:
    """What a list of these is about: «Bergen, Kari Lunde, åpne». Not everybody may read the names and words one has
    searched by, nor by what the public list does not tell."""
    about = [*_where(filters, choices, texts), *_whose_words(filters, choices, texts, for_everybody=for_everybody)]
    if filters.standing is not None:
        about.append(_lower(standing_words(filters.standing, texts)))
    if filters.due is not None:
        about.append(_lower(label(texts, filters.due)))
    is_by_own = filters.owner not in (ANY, NONE) or filters.follower != ANY or filters.area != ANY
    if for_everybody and (is_by_own or filters.text.strip()):
        about.append(texts.translate("ActionFilters", "a selection"))
    elif filters.text.strip():
        about.append(texts.translate("ActionFilters", "with “{words}”").format(words=filters.text.strip()))
    return ", ".join(filter(None, about))


def _where(filters: Filters, choices: Choices, texts: Texts) -> list[str]:
    about = [choices.municipalities.get(filters.municipality, ""), choices.councils.get(filters.council, "")]
    if not any(about):
        about.append(texts.translate("ActionFilters", "All councils"))
    if filters.municipality == NONE:
        about.append(texts.translate("ActionFilters", "without a municipality"))
    if filters.council == NONE:
        about.append(texts.translate("ActionFilters", "without a council"))
    return about


def _whose_words(filters: Filters, choices: Choices, texts: Texts, *, for_everybody: bool) -> list[str]:
    about = []
    if filters.owner == NONE:
        about.append(texts.translate("ActionFilters", "without an owner"))
    if for_everybody:
        return about
    if filters.follower == NONE:
        about.append(texts.translate("ActionFilters", "followed up by no one"))
    if filters.area == NONE:
        about.append(texts.translate("ActionFilters", "without a focus area"))
    if filters.owner not in (ANY, NONE):
        about.append(_named(filters.owner, choices))
    if filters.follower not in (ANY, NONE):
        words = texts.translate("ActionFilters", "followed up by {name}")
        about.append(words.format(name=_named(filters.follower, choices)))
    if filters.area not in (ANY, NONE):
        about.append(filters.area)
    return about


def _named(words: str, choices: Choices) -> str:
    return choices.me if words == ME else words


def _whose(contact_id: ContactId | None, words: str, me: ContactId | None) -> Collection[str]:
    return (words or NONE, ME) if contact_id is not None and contact_id == me else (words or NONE,)


def _stands(standing: Standing, line: Pickable) -> bool:
    if standing is Standing.OPEN:
        return line.group not in _CLOSED
    if standing is Standing.TO_REPORT:
        return line.group is DueGroup.TO_REPORT
    return line.row.action.status.value == standing.value


def _holds(word: str, line: Pickable) -> bool:
    return word in line.haystack


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
