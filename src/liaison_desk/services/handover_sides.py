"""The two sides of a handover, row by row: what each has, what each knows the other to have had, and who is who."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from liaison_desk.domain.actions import ActionHelper
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import CaseSeries, Council, CouncilMunicipality, Membership, TemplateItem
from liaison_desk.domain.documents import DocumentContent
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import EvaluationPerson
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.handover import Likeness
from liaison_desk.domain.handover_scope import LEFT_OUT, PERSONAL, Kind
from liaison_desk.domain.ids import DocumentId
from liaison_desk.domain.marks import NAME_ONLY, mark, mark_of_gone
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.store import exchange
from liaison_desk.store.exchange import Exchanged, Removed
from liaison_desk.store.links import in_order, links
from liaison_desk.store.work import Reader, Stamped

KINDS = tuple(kind for kind in in_order() if kind not in LEFT_OUT)

# What makes two rows one and the same although each desk made its own.
_ALIKE: dict[Kind, tuple[str, ...]] = {
    Municipality: ("number", "area"),
    Organisation: ("name",),
    ElectionDates: ("municipality_id", "year"),
    CouncilMunicipality: ("council_id", "municipality_id"),
    BusyDays: ("municipality_id", "first", "last", "reason"),
    CaseSeries: ("council_id", "year"),
    TemplateItem: ("council_id", "title"),
    Membership: ("council_id", "contact_id", "since"),
    Arena: ("council_id", "name"),
    MeetingStep: ("meeting_id", "kind"),
    Attendance: ("meeting_id", "contact_id"),
    Correction: ("meeting_id",),
    FollowChoice: ("meeting_id", "source"),
    ActionHelper: ("action_id", "contact_id"),
    Evaluation: ("council_id", "year"),
    EvaluationPerson: ("evaluation_id", "contact_id"),
    LogPerson: ("entry_id", "contact_id"),
}


_SHARED: dict[Kind, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind) if field.name != "id" and field.name not in PERSONAL.get(kind, ()))
    for kind in KINDS
} | {DocumentContent: ()}  # whose bytes are known by the document


def shared(kind: Kind) -> tuple[str, ...]:
    """The fields of a row that two desks should agree on."""
    return _SHARED[kind]


def values(kind: Kind, row: Any) -> dict[str, Any]:
    """What the row says in the fields `shared` names."""
    return {name: getattr(row, name) for name in shared(kind)}


def rows_of(reader: Reader, kind: Kind) -> dict[str, Any]:
    """By id. Of documents without their bytes, which are many."""
    if kind is DocumentContent:
        return {row_id: DocumentContent(id=DocumentId(row_id), content=b"") for row_id in exchange.stamps(reader, kind)}
    return {row.id: row for row in reader.all(kind)}


class OneSide:
    """One side: its rows, their stamps and marks, and what it has had in common with another desk."""

    def __init__(self, reader: Reader) -> None:
        self.rows: dict[Kind, dict[str, Any]] = {kind: rows_of(reader, kind) for kind in KINDS}
        self.stamps: dict[Kind, dict[str, Stamped]] = {kind: exchange.stamps(reader, kind) for kind in KINDS}
        gone = exchange.removed(reader).items()
        self.removed: dict[str, Removed] = {row_id: one for row_id, one in gone if one.kind in self.rows}
        self.states: dict[str, list[Exchanged]] = defaultdict(list)  # by our own id
        for state in exchange.known(reader):
            self.states[state.here].append(state)

    def mark(self, kind: Kind, row_id: str) -> str:
        """Of the row as it is on this side, or of its removal."""
        row = self.rows[kind].get(row_id)
        if row is None:
            return mark_of_gone(self.removed[row_id].stamp.revision)
        return mark(self.stamps[kind][row_id].revision, values(kind, row))

    def is_named(self, row_id: str) -> bool:
        """Of a file: whether the row came along by its name alone."""
        return any(state.mark == NAME_ONLY for state in self.states.get(row_id, ()))

    def is_only_named(self, row_id: str, known: str) -> bool:
        """Of a desk: whether that is all there ever has been of the row, whose mark is `known`."""
        return any(state.mark == NAME_ONLY and state.held == known for state in self.states.get(row_id, ()))

    def has_had(self, row_id: str) -> set[str]:
        """Marks of every state this side and another one had in common, in the words of both."""
        known = self.states.get(row_id, ())
        return {one.mark for one in known} | {one.held for one in known if one.held}

    def same(self, row_id: str, known: str) -> set[str]:
        """The marks of the one state that `known` is a mark of: another desk may have said it in other ids."""
        pairs = [{one.mark, one.held} for one in self.states.get(row_id, ()) if one.held]
        found, before = {known}, 0
        while len(found) > before:
            before = len(found)
            found = found.union(*(pair for pair in pairs if pair & found))
        return found


@dataclass(frozen=True, slots=True)
class Matches:
    """Which row here each row of the file is."""

    here: Mapping[str, str]  # by the file's id
    likenesses: tuple[Likeness, ...]

    def of(self, file_id: str) -> str:
        return self.here.get(file_id, file_id)

    def mapped(self, kind: Kind, row: Any) -> Any:
        """The row with the ids it has, and that others have, here."""
        changes: dict[str, Any] = {"id": self.of(row.id)}
        for link in links()[kind]:
            target = getattr(row, link.field)
            if link.to is not None and target is not None:
                changes[link.field] = self.of(target)
        return replace(row, **changes)


def match(mine: OneSide, theirs: OneSide, apart: Collection[str] = ()) -> Matches:
    """By the id, by what was known before, and by what makes two rows one; people where name and organisation are
    the same, unless they are `apart`."""
    here: dict[str, str] = {}
    found = Matches(here, ())
    likenesses: list[Likeness] = []
    known = {state.id: state.here for states in mine.states.values() for state in states if state.id != state.here}
    for kind in KINDS:
        taken = set(theirs.rows[kind])
        alike = _alike_here(kind, mine)
        for row_id, row in theirs.rows[kind].items():
            if row_id in mine.rows[kind] or row_id in mine.removed:
                continue
            told = {known.get(row_id), *(state.id for state in theirs.states.get(row_id, ()))} - {row_id, None}
            candidates = [one for one in told if one in mine.rows[kind]]
            if not candidates and row_id not in apart:
                is_named = kind in (Contact, Council)  # known by names, whatever the ids
                key = _alike(kind, row if is_named else found.mapped(kind, row), theirs)
                candidates = [one for one in alike.get(key, ()) if one not in taken]
                if len(candidates) == 1 and kind is Contact:
                    likenesses.append(_likeness(row_id, candidates[0], mine))
            if len(candidates) == 1:
                here[row_id] = candidates[0]
                taken.add(candidates[0])
    return Matches(here, tuple(likenesses))


def _likeness(file_id: str, here_id: str, mine: OneSide) -> Likeness:
    person = mine.rows[Contact][here_id]
    place = mine.rows[Organisation].get(person.organisation_id)
    return Likeness(file_id, here_id, person.name, place.name if place else "")  # type: ignore[arg-type]


def _alike_here(kind: Kind, mine: OneSide) -> dict[Any, list[str]]:
    found: dict[Any, list[str]] = defaultdict(list)
    for row_id, row in mine.rows[kind].items():
        found[_alike(kind, row, mine)].append(row_id)
    found.pop(None, None)
    return found


def _alike(kind: Kind, row: Any, side: OneSide) -> Any:
    """The same for two rows that are one; None where nothing says so."""
    if kind is Contact:
        return _person(row, side)
    if kind is Council:
        return _council(row, side)
    names = _ALIKE.get(kind)
    return tuple(_folded(getattr(row, name)) for name in names) if names else None


def _person(row: Contact, side: OneSide) -> Any:
    place = side.rows[Organisation].get(row.organisation_id) if row.organisation_id else None
    return (row.name.casefold(), place.name.casefold()) if place else None


def _council(row: Council, side: OneSide) -> Any:
    """Its name and kind, and the municipalities it serves."""
    served = (side.rows[Municipality][link.municipality_id] for link in _served(side) if link.council_id == row.id)
    places = frozenset((place.number, place.area.casefold()) for place in served)
    return (row.name.casefold(), row.kind, places) if places else None


def _served(side: OneSide) -> Iterable[CouncilMunicipality]:
    return side.rows[CouncilMunicipality].values()


def _folded(value: Any) -> Any:
    return value.casefold() if type(value) is str else value
