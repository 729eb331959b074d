"""What becomes of each row when a handover is taken in: new, gone on in the file alone, changed on both sides, or here.

For each field the last state both sides had tells which of them has changed it. Where only one has, its value stands;
where both have, it is a clash, and the value of the higher revision is proposed. Nothing is written here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import CaseSeries
from liaison_desk.domain.erasing import ERASED
from liaison_desk.domain.handover import GROUP_OF, Chosen, Clash, Group, SetAside, Side
from liaison_desk.domain.handover_scope import PERSONAL, Kind
from liaison_desk.domain.marks import had, revision_of
from liaison_desk.services.handover_rules import Rules
from liaison_desk.services.handover_sides import KINDS, Matches, OneSide, shared
from liaison_desk.store.links import links
from liaison_desk.store.work import Stamped

# Fields that say one thing together: chosen together, and shown as one clash.
UNITS = (
    ("due_kind", "due_on", "due_words"),
    ("owner_id", "owner_words"),
    ("follower_id", "follower_words"),
    ("status", "done_on", "dropped_because"),
    ("start", "end"),
    ("number", "year"),
    ("withdrawn_at", "withdrawal_reason"),
)
_UNIT_OF = {name: unit for unit in UNITS for name in unit}
_PLACES = frozenset({"position", "same_number"})  # where a row stands says nothing of its own
_TITLES = ("name", "title", "words", "text", "file_name")


class State(StrEnum):
    NEW = "new"
    NAMED = "named"  # new, by its name alone
    NEWER = "newer"
    BOTH = "both"
    HERE = "here"
    REFUSED = "refused"  # it cannot come where the minutes are locked: its words are set aside


@dataclass(frozen=True, slots=True)
class Verdict:
    """`row` is as it is here, `mapped` as it is in the file with the ids it has here; None where it is not there.
    `merged` is what becomes of it by what only one side has changed; `clashes` come on top of that."""

    kind: Kind
    row_id: str  # here
    file_id: str
    state: State
    row: Any
    mapped: Any
    merged: Any
    clashes: tuple[Clash, ...] = ()
    is_same: bool = False  # what is in the file and what becomes of it here, were nothing chosen, is one state


class Merger:
    """Compares two sides."""

    def __init__(self, mine: OneSide, theirs: OneSide, matches: Matches, names: Mapping[str, str]) -> None:
        """`names` of the officers, as the rows call them."""
        self.mine, self.theirs, self.matches, self.names = mine, theirs, matches, names
        self.rules = Rules(mine, theirs, matches)

    def verdicts(self) -> list[Verdict]:
        """In the order of the groups, and of the kinds in each."""
        found = [*self._of_rows(), *self._of_removed()]
        order = list(Group)
        return sorted(
            found, key=lambda v: (order.index(GROUP_OF.get(v.kind, Group.LOG)), KINDS.index(v.kind), v.file_id)
        )

    def outside(self) -> Iterator[tuple[Kind, Any]]:
        """Rows that are here alone, of meetings that come locked."""
        for kind in KINDS:
            came = {self.matches.of(file_id) for file_id in self.theirs.rows[kind]}
            for row_id, row in self.mine.rows[kind].items():
                if row_id not in came and self.rules.is_outside(kind, row):
                    yield kind, row

    def _of_rows(self) -> Iterator[Verdict]:
        for kind in KINDS:
            for file_id, row in self.theirs.rows[kind].items():
                here = self.matches.of(file_id)
                mapped, mine = self.matches.mapped(kind, row), self.mine.rows[kind].get(here)
                if self.theirs.is_named(file_id):
                    state = State.HERE if mine is not None else State.NAMED
                    yield Verdict(kind, here, file_id, state, mine, mapped, mine or mapped)
                elif mine is not None:
                    yield self._of_both(kind, file_id, mine, mapped)
                elif here in self.mine.removed:
                    yield self._of_gone_here(kind, file_id, mapped)
                elif self.theirs.mark(kind, file_id) in self.mine.has_had(here):  # it could not come before
                    yield Verdict(kind, here, file_id, State.HERE, None, mapped, None)
                elif self.rules.may_come(kind, mapped):
                    yield Verdict(kind, here, file_id, State.NEW, None, mapped, mapped, is_same=True)
                else:
                    yield Verdict(kind, here, file_id, State.REFUSED, None, mapped, None)

    def _of_removed(self) -> Iterator[Verdict]:
        for file_id, gone in self.theirs.removed.items():
            here = self.matches.of(file_id)
            row = self.mine.rows[gone.kind].get(here)
            if row is not None:
                yield self._of_gone_there(gone.kind, file_id, row, gone.stamp)

    # -- a row on both sides

    def _of_both(self, kind: Kind, file_id: str, row: Any, mapped: Any) -> Verdict:
        mapped = replace(mapped, **{name: getattr(row, name) for name in PERSONAL.get(kind, ())})
        if row == mapped:
            return Verdict(kind, row.id, file_id, State.HERE, row, mapped, row, is_same=True)
        mine, theirs = self.mine.mark(kind, row.id), self.theirs.mark(kind, file_id)
        had_here, had_there = self._had(kind, row.id, file_id)
        my_state, their_state = self.mine.same(row.id, mine), self.theirs.same(file_id, theirs)
        if their_state & had_here or _is_erased(row):
            return Verdict(kind, row.id, file_id, State.HERE, row, mapped, row, is_same=bool(my_state & their_state))
        if _is_erased(mapped) or self.mine.is_only_named(row.id, mine):
            return Verdict(kind, row.id, file_id, State.NEWER, row, mapped, mapped, is_same=True)
        only_file = bool(my_state & had_there)
        merged, clashes = self._merged(kind, file_id, row, mapped, had_here & had_there, only_file=only_file)
        state = State.BOTH if clashes else State.NEWER if merged != row else State.HERE
        is_same = not clashes and (only_file or merged == mapped)
        return Verdict(kind, row.id, file_id, state, row, mapped, merged, tuple(clashes), is_same)

    def _had(self, kind: Kind, here: str, file_id: str) -> tuple[set[str], set[str]]:
        mine = self.mine.has_had(here) | {self.mine.mark(kind, here)}
        return mine, self.theirs.has_had(file_id) | {self.theirs.mark(kind, file_id)}

    def _merged(
        self, kind: Kind, file_id: str, row: Any, mapped: Any, common: set[str], *, only_file: bool
    ) -> tuple[Any, list[Clash]]:
        """By the newest state that both sides had; without one, what is said on one side alone stands."""
        base = max(common, key=revision_of, default="")
        forms = self._forms(row.id, file_id, base)
        there = self.theirs.rows[kind][file_id]
        taken: dict[str, Any] = {}
        clashes: list[Clash] = []
        for unit in _units(kind):
            differ = [name for name in unit if getattr(row, name) != getattr(mapped, name)]
            if not differ:
                continue
            file_value = {name: getattr(mapped, name) for name in unit}
            if base:
                changed_here = any(not had(forms, name, getattr(row, name)) for name in unit)
                changed_there = any(not had(forms, name, getattr(there, name)) for name in unit)
            else:
                changed_here = any(getattr(row, name) for name in differ)
                changed_there = any(file_value[name] for name in differ)
            settled = self.rules.settled(kind, row, mapped, differ[0], only_file=only_file)
            if not changed_there and settled is not Chosen.FILE:
                continue
            usual = settled or self._usual(kind, row.id, file_id)
            if not changed_here and settled is not Chosen.HERE:
                taken |= file_value
            elif kind is CaseSeries:
                taken["last_number"] = max(row.last_number, mapped.last_number)
            elif set(unit) <= _PLACES:
                taken |= file_value if usual is Chosen.FILE else {}
            else:
                clashes.append(self._clash(kind, row, mapped, file_id, unit, usual, is_settled=settled is not None))
        return replace(row, **taken), clashes

    def _forms(self, here: str, file_id: str, base: str) -> set[str]:
        """All marks of one state, in the words of both sides: a link that was cut in a file is no change."""
        found, before = {base}, 0
        while len(found) > before:
            before = len(found)
            found = found.union(*(self.mine.same(here, one) | self.theirs.same(file_id, one) for one in found))
        return found

    # -- a row on one side, removed on the other

    def _of_gone_here(self, kind: Kind, file_id: str, mapped: Any) -> Verdict:
        here = mapped.id
        had_here, had_there = self._had(kind, here, file_id)
        state = self.theirs.same(file_id, self.theirs.mark(kind, file_id))
        if self.rules.is_in_minutes(kind, mapped):
            return Verdict(kind, here, file_id, State.NEW, None, mapped, mapped, is_same=True)
        if state & had_here or not self.rules.may_come(kind, mapped):
            return Verdict(kind, here, file_id, State.HERE, None, mapped, None)
        if self.mine.mark(kind, here) in had_there:
            return Verdict(kind, here, file_id, State.NEW, None, mapped, mapped, is_same=True)
        gone = self.mine.removed[here].stamp
        usual = Chosen.HERE if kind is Contact else Chosen.FILE  # who was removed stays so unless needed
        clash = Clash(
            _key(kind, here, ""), kind, mapped, title_of(mapped), (),
            self._gone(gone), self._side(kind, self.theirs, file_id, ()), usual,
        )  # fmt: skip
        return Verdict(kind, here, file_id, State.BOTH, None, mapped, None, (clash,))

    def _of_gone_there(self, kind: Kind, file_id: str, row: Any, gone: Stamped) -> Verdict:
        had_here, had_there = self._had(kind, row.id, file_id)
        if self.theirs.mark(kind, file_id) in had_here or not self.rules.may_go(kind, row):
            return Verdict(kind, row.id, file_id, State.HERE, row, None, row)
        if self.mine.same(row.id, self.mine.mark(kind, row.id)) & had_there:
            return Verdict(kind, row.id, file_id, State.NEWER, row, None, None, is_same=True)
        clash = Clash(
            _key(kind, row.id, ""), kind, row, title_of(row), (),
            self._side(kind, self.mine, row.id, ()), self._gone(gone), Chosen.HERE,
        )  # fmt: skip
        return Verdict(kind, row.id, file_id, State.BOTH, row, None, row, (clash,))

    # -- a clash

    def _usual(self, kind: Kind, here: str, file_id: str) -> Chosen:
        mine, theirs = self.mine.stamps[kind][here], self.theirs.stamps[kind][file_id]
        is_newer = (theirs.revision, theirs.changed_at) > (mine.revision, mine.changed_at)
        return Chosen.FILE if is_newer else Chosen.HERE

    def _clash(
        self,
        kind: Kind,
        row: Any,
        mapped: Any,
        file_id: str,
        unit: tuple[str, ...],
        usual: Chosen,
        *,
        is_settled: bool,
    ) -> Clash:
        return Clash(
            _key(kind, row.id, unit[0]),
            kind,
            row,
            title_of(row) or title_of(mapped),
            unit,
            self._side(kind, self.mine, row.id, unit),
            self._side(kind, self.theirs, file_id, unit),
            usual,
            is_settled,
        )

    def _side(self, kind: Kind, side: OneSide, row_id: str, unit: tuple[str, ...]) -> Side:
        row, stamp = side.rows[kind][row_id], side.stamps[kind][row_id]
        target = {link.field: link.to for link in links()[kind] if link.to is not None}
        shown = []
        for name in unit:
            to, value = target.get(name), getattr(row, name)
            other = side.rows[to].get(value) if to in side.rows and value else None
            shown.append(title_of(other) if other is not None else "")
        named = tuple(getattr(row, name) for name in unit)
        return Side(named, tuple(shown), self.names.get(stamp.changed_by, ""), stamp.changed_at)

    def _gone(self, stamp: Stamped) -> Side:
        return Side((), (), self.names.get(stamp.changed_by, ""), stamp.changed_at, is_gone=True)


def _units(kind: Kind) -> list[tuple[str, ...]]:
    """The fields of the kind, those that say one thing together."""
    names = shared(kind)
    return list(dict.fromkeys(tuple(n for n in _UNIT_OF.get(name, (name,)) if n in names) for name in names))


def _is_erased(row: Any) -> bool:
    return isinstance(row, Contact) and row.name == ERASED


def _key(kind: Kind, row_id: str, name: str) -> str:
    return f"{kind.__name__}/{row_id}/{name}"


def title_of(row: Any) -> str:
    """What the row is called, where it is called anything."""
    fields = row.__dataclass_fields__
    return next((getattr(row, name) for name in _TITLES if name in fields and getattr(row, name)), "")


def together(aside: Iterable[SetAside]) -> list[tuple[SetAside, ...]]:
    """Those of a row that say one thing stand as one, as they did when it was chosen between them."""
    found: dict[tuple[Any, ...], list[SetAside]] = {}
    seen: Counter[tuple[Any, ...]] = Counter()
    for one in aside:
        unit = _UNIT_OF.get(one.field, (one.field,))
        of = (one.in_table, one.row_id, unit, one.by, one.at)
        found.setdefault((*of, seen[of, one.field]), []).append(one)
        seen[of, one.field] += 1  # two values of one field are two
    return [tuple(each) for each in found.values()]
