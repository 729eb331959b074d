"""Action items as lists show them, each with what stands around it."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import CLOSED, OPEN, ActionHelper, ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import ActionId, CouncilId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.store.work import Reader

T = TypeVar("T")

_FEW = 500  # so many are told of by reading only what stands around them


def rows(reader: Reader, **equals: object) -> list[ActionRow]:
    """Unordered; `equals` as for `Reader.all`."""
    return _Around(reader, reader.all(ActionItem, **equals)).rows()


def waiting(reader: Reader) -> list[ActionRow]:
    """What is open, and what is closed and to be reported yet: over the years by far the fewest."""
    found = [*reader.all(ActionItem, status=OPEN), *reader.all(ActionItem, status=CLOSED, reported_in=None)]
    return _Around(reader, found).rows()


def row(reader: Reader, action_id: ActionId) -> ActionRow | None:
    found = rows(reader, id=action_id)
    return found[0] if found else None


def next_meeting_after(action: ActionItem, meetings: Sequence[Meeting]) -> date | None:
    """The day of the council's first meeting after the one that raised the item. `meetings` in order of day."""
    later = meetings[bisect_right(meetings, action.raised_on, key=lambda meeting: meeting.day) :]
    return next((m.day for m in later if m.id != action.meeting_id and m.cancelled_at is None), None)


class _Around:
    """Reads whole tables for many action items, and for a few only the rows they name."""

    def __init__(self, reader: Reader, found: Sequence[ActionItem]) -> None:
        self._reader, self._found = reader, found
        self._councils = {council.id: council for council in self._named(Council, "council_id")}
        self._places = {place.id: place.short_name for place in self._named(Municipality, "municipality_id")}
        self._meetings: dict[CouncilId, list[Meeting]] = {}
        around = self._among(Meeting, "council_id", {action.council_id for action in found})
        for meeting in sorted(around, key=lambda m: (m.day, m.start)):
            self._meetings.setdefault(meeting.council_id, []).append(meeting)
        self._sources: dict[MeetingId, Meeting] = {m.id: m for m in self._named(Meeting, "meeting_id")}
        self._numbers = {i.id: i.case_number for i in self._named(AgendaItem, "item_id") if i.number is not None}
        self._helpers = self._by_action()
        self._areas = self._of_measures()

    def rows(self) -> list[ActionRow]:
        return [self._row(action) for action in self._found]

    def _row(self, action: ActionItem) -> ActionRow:
        return ActionRow(
            action=action,
            council=self._councils.get(action.council_id) if action.council_id else None,
            municipality=self._places.get(action.municipality_id, "") if action.municipality_id else "",
            source=self._sources.get(action.meeting_id) if action.meeting_id else None,
            case_number=self._numbers.get(action.item_id, "") if action.item_id else "",
            next_meeting=next_meeting_after(action, self._meetings.get(action.council_id, ()))
            if action.council_id
            else None,
            helpers=tuple(sorted(self._helpers.get(action.id, ()))),
            area=self._areas.get(action.measure_id or action.area_id or ""),
        )

    def _by_action(self) -> dict[ActionId, list[str]]:
        links = self._among(ActionHelper, "action_id", {action.id for action in self._found})
        names = {person.id: person.name for person in self._among(Contact, "id", {link.contact_id for link in links})}
        found: dict[ActionId, list[str]] = {}
        for link in links:
            found.setdefault(link.action_id, []).append(names[link.contact_id])
        return found

    def _of_measures(self) -> dict[str, FocusArea]:
        """The focus area of every measure and of itself, by the id of either."""
        measures = self._named(Measure, "measure_id")
        wanted = {action.area_id for action in self._found} | {measure.area_id for measure in measures}
        areas = {area.id: area for area in self._among(FocusArea, "id", wanted)}
        return areas | {measure.id: areas[measure.area_id] for measure in measures}

    def _named(self, kind: type[T], field: str) -> list[T]:
        """Those the action items name in this field."""
        return self._among(kind, "id", {getattr(action, field) for action in self._found})

    def _among(self, kind: type[T], field: str, wanted: set[Any]) -> list[T]:
        if len(self._found) > _FEW:
            return self._reader.all(kind)
        some: dict[str, object] = {field: wanted - {None}}
        return self._reader.all(kind, **some) if some[field] else []
