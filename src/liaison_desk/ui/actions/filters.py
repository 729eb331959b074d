"""Which action items the list shows, as a value: what fits, and what the filters say in words. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison_desk.domain.actions import ActionStatus, DueGroup
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import told_apart
from liaison_desk.domain.files import ActionRow
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.labels import label
from liaison_desk.domain.register import fold
from liaison_desk.domain.texts import Texts

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
    """Ids for municipality and council, the words of an owner; `text` is what has been typed."""

    municipality: str = ANY
    council: str = ANY
    owner: str = ANY
    standing: Standing | None = Standing.OPEN
    due: DueGroup | None = None
    text: str = ""

    def fits(self, row: ActionRow, group: DueGroup, haystack: str, me: ContactId | None) -> bool:
        """`group` is when the row is due, `haystack` what it can be found by."""
        action = row.action
        return (
            self.municipality in (ANY, action.municipality_id or NONE)
            and self.council in (ANY, action.council_id or NONE)
            and self.owner in (ANY, action.owner or NONE, ME if me and action.owner_id == me else ANY)
            and (self.standing is None or _stands(row, self.standing))
            and self.due in (None, group)
            and all(word in haystack for word in self._words)
        )

    @property
    def _words(self) -> list[str]:
        return fold(self.text).split() if self.text else []


DEFAULT = Filters()
EVERYTHING = Filters(standing=None)


def haystack(row: ActionRow) -> str:
    """Everything an action item can be found by."""
    council = row.council.name if row.council else ""
    action = row.action
    parts = (action.title, action.owner, *row.helpers, row.municipality, council, row.case_number, action.details)
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

    @classmethod
    def of(cls, rows: Sequence[ActionRow], officer: Contact | None, texts: Texts) -> "Choices":
        """Everything that occurs in the rows, in alphabetical order."""
        places = {row.action.municipality_id: row.municipality for row in rows if row.action.municipality_id}
        known = {row.council.id: (row.council.id, row.council.name, row.municipality) for row in rows if row.council}
        forums = told_apart(known.values())
        mine = officer.id if officer else None
        owners = {row.action.owner for row in rows if row.action.owner and row.action.owner_id != mine}
        return cls(
            municipalities=dict(sorted(places.items(), key=lambda item: texts.sort_key(item[1]))),
            councils=dict(sorted(forums.items(), key=lambda item: texts.sort_key(item[1]))),
            owners=tuple(sorted(owners, key=texts.sort_key)),
            me=officer.name if officer else "",
        )


def heading(filters: Filters, choices: Choices, texts: Texts, *, for_everybody: bool = False) -> str:
    """What a list of these is about: «Bergen, Kari Lunde, åpne». Not everybody may read the names and words one has
    searched by."""
    about = [choices.municipalities.get(filters.municipality, ""), choices.councils.get(filters.council, "")]
    if not any(about):
        about.append(texts.translate("ActionFilters", "All councils"))
    if filters.municipality == NONE:
        about.append(texts.translate("ActionFilters", "without a municipality"))
    if filters.council == NONE:
        about.append(texts.translate("ActionFilters", "without a council"))
    if filters.owner == NONE:
        about.append(texts.translate("ActionFilters", "without an owner"))
    elif filters.owner != ANY and not for_everybody:
        about.append(choices.me if filters.owner == ME else filters.owner)
    if filters.standing is not None:
        about.append(_lower(standing_words(filters.standing, texts)))
    if filters.due is not None:
        about.append(_lower(label(texts, filters.due)))
    is_by_name = filters.owner not in (ANY, NONE)
    if for_everybody and (is_by_name or filters.text.strip()):
        about.append(texts.translate("ActionFilters", "a selection"))
    elif filters.text.strip():
        about.append(texts.translate("ActionFilters", "with “{words}”").format(words=filters.text.strip()))
    return ", ".join(filter(None, about))


def _stands(row: ActionRow, standing: Standing) -> bool:
    action = row.action
    if standing is Standing.OPEN:
        return action.status.is_open
    if standing is Standing.TO_REPORT:
        return action.is_to_be_reported
    return action.status.value == standing.value


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
