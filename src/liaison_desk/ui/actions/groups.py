"""The rows of the list under their headings: what one can group by, and the order within. No Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionHelper, ActionItem, ActionStatus, DueGroup, HistoryLine
from liaison_desk.domain.ids import ActionId, ContactId
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import Texts
from liaison_desk.ui.actions.filters import haystack
from liaison_desk.ui.actions.words import RowWords, row_words
from liaison_desk.ui.kit.row_model import Heading


class Grouping(StrEnum):
    DEADLINE = "deadline"
    MUNICIPALITY = "municipality"
    COUNCIL = "council"
    OWNER = "owner"
    STATUS = "status"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list, and what it can be found and put in order by."""

    id: str
    row: ActionRow
    group: DueGroup
    words: RowWords
    haystack: str
    order: Any = field(compare=False)  # by its day, then where its title stands in the alphabet of the language

    @classmethod
    def of(cls, row: ActionRow, texts: Texts, today: date, me: ContactId | None) -> "Line":
        words, order = row_words(row, texts, today, me), (_when(row), texts.sort_key(row.action.title))
        return cls(row.action.id, row, row.group(today), words, haystack(row), order)

    @property
    def title(self) -> str:
        return self.words.title

    @property
    def spoken(self) -> str:
        return self.words.spoken


Entry = Heading | Line


def grouping_words(by: Grouping, texts: Texts) -> str:
    return {
        Grouping.DEADLINE: texts.translate("ActionGroups", "Deadline"),
        Grouping.MUNICIPALITY: texts.translate("ActionGroups", "Municipality"),
        Grouping.COUNCIL: texts.translate("ActionGroups", "Council"),
        Grouping.OWNER: texts.translate("ActionGroups", "Owner"),
        Grouping.STATUS: texts.translate("ActionGroups", "Status"),
        Grouping.AREA: texts.translate("ActionGroups", "Focus area"),
    }[by]


def in_order(lines: Iterable[Line]) -> list[Line]:
    """By deadline, then by title; what is closed comes last, the newest first. Quick where they nearly are so."""
    return sorted(lines, key=attrgetter("order"))


def lines_of(
    rows: Sequence[ActionRow], before: Sequence[Line], texts: Texts, today: date, me: ContactId | None
) -> list[Line]:
    """In order. What has not changed since the lines before is not put into words again: most rows, most times."""
    known = {line.id: line for line in before}
    place = {line_id: number for number, line_id in enumerate(known)}
    return in_order(
        line
        if (line := known.get(row.action.id)) and (line.row is row or line.row == row)
        else Line.of(row, texts, today, me)
        for row in sorted(rows, key=lambda row: place.get(row.action.id, len(place)))  # nearly in order already
    )


def told_of(row: object) -> ActionId | None:
    """The one action item a changed row is about; None where it may be about others too."""
    if isinstance(row, ActionItem):
        return row.id
    return row.action_id if isinstance(row, (ActionHelper, HistoryLine)) else None


def under_headings(arranged: Sequence[Line], by: Grouping, texts: Texts) -> list[Entry]:
    """Each group in the order the lines are in."""
    match by:
        case Grouping.DEADLINE:
            return _under(arranged, lambda line: line.group, [(group, label(texts, group)) for group in DueGroup])
        case Grouping.STATUS:
            statuses = [(status, label(texts, status)) for status in ActionStatus]
            return _under(arranged, lambda line: line.row.action.status, statuses)
        case Grouping.MUNICIPALITY:
            places = {line.row.action.municipality_id or "": line.row.municipality for line in arranged}
            none = texts.translate("ActionGroups", "No municipality")
            return _under(arranged, lambda line: line.row.action.municipality_id or "", _by_name(places, none, texts))
        case Grouping.COUNCIL:
            forums = {line.row.action.council_id or "": _council(line) for line in arranged}
            none = texts.translate("ActionGroups", "No council")
            return _under(arranged, lambda line: line.row.action.council_id or "", _by_name(forums, none, texts))
        case Grouping.OWNER:
            return _under(arranged, _owner, _owners(arranged, texts))
        case Grouping.AREA:
            areas = {name: name for name in map(_area, arranged)}
            return _under(arranged, _area, _by_name(areas, texts.translate("ActionGroups", "No focus area"), texts))


def _when(row: ActionRow) -> tuple[bool, int]:
    """What is open by its last day; what is closed backwards in time."""
    action = row.action
    if action.status.is_open:
        return False, (row.last_day or date.max).toordinal()
    return True, -(action.done_on or date.min).toordinal()


def _under(lines: Sequence[Line], key: Callable[[Line], str], groups: Iterable[tuple[str, str]]) -> list[Entry]:
    """The lines under the headings, in the order of `groups`; each is a key and its title."""
    members: dict[str, list[Line]] = {}
    for line in lines:
        members.setdefault(key(line), []).append(line)
    entries: list[Entry] = []
    for group, title in groups:
        if group in members:
            entries += [Heading(title, len(members[group]), group, group == DueGroup.OVERDUE), *members[group]]
    return entries


def _by_name(names: dict[str, str], none: str, texts: Texts) -> list[tuple[str, str]]:
    known = [(key, name) for key, name in names.items() if key]
    return [*sorted(known, key=lambda pair: texts.sort_key(pair[1])), ("", none)]


def _council(line: Line) -> str:
    return line.row.council.name if line.row.council else ""


def _area(line: Line) -> str:
    """Those of several plans that read alike are one."""
    return line.row.area.title if line.row.area else ""


_ME = "@"


def _owner(line: Line) -> str:
    return _ME if line.words.is_mine else line.row.action.owner


def _owners(lines: Sequence[Line], texts: Texts) -> list[tuple[str, str]]:
    """The officer first, nobody last."""
    names = {_owner(line): line.row.action.owner for line in lines if not line.words.is_mine}
    mine = [(_ME, line.words.owner) for line in lines if line.words.is_mine][:1]
    return [*mine, *_by_name(names, texts.translate("ActionGroups", "No one is responsible"), texts)]
