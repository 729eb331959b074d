"""Hand a municipality over as one encrypted file, and take one in without losing or doubling anything [W5].

`write` and `open_file` are for a job: they read, and derive a key. What they return goes to `record` and `take_in`,
which write, each as one step that nothing takes back.
"""

import secrets
import shutil
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.handover import (
    GROUP_OF,
    Choices,
    Count,
    Group,
    Handover,
    Preview,
    Scope,
    Taken,
)
from liaison_desk.domain.handover_scope import Reach, cut, reach
from liaison_desk.domain.ids import new_id
from liaison_desk.domain.keys import code_of, make_code
from liaison_desk.domain.marks import NAME_ONLY, mark, mark_of_gone
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import OfficerFile
from liaison_desk.paths import Paths
from liaison_desk.services import actions, leftovers, officers
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.services.handover_merge import Merger, State, together
from liaison_desk.services.handover_plan import Planning
from liaison_desk.services.handover_sides import KINDS, Matches, OneSide, match, values
from liaison_desk.services.handover_taking import Taking
from liaison_desk.store import handover_file
from liaison_desk.store.database import Database
from liaison_desk.store.errors import WrongSecretError
from liaison_desk.store.exchange import Exchanged, remember
from liaison_desk.store.files import scratch
from liaison_desk.store.links import links
from liaison_desk.store.work import Reader, Work


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was made, and what is to be remembered of it."""

    label: Handover
    file: Path
    states: tuple[Exchanged, ...]


def new_code() -> str:
    """What opens one file, and is told to whoever gets it by another way than the file."""
    return make_code(secrets.choice)


def write(desk: Desk, paths: Paths, scope: Scope, target: Path, code: str) -> Written:
    """The file, whole or not at all. For a job. Raises `OSError` and `StoreError`."""
    with desk.read() as reader, scratch(paths.scratch) as folder:
        side, own = OneSide(reader), officers.current(reader)
        found = reach(side.rows, links(), scope, (own.contact.id,) if own else ())
        rows, states, named = _cut_rows(side, found)
        gone = {row_id: one for row_id, one in side.removed.items() if row_id in side.states}
        removed = tuple(_removal_states(side, gone))
        known = [
            state
            for row_id in (*(row.id for _, items, _ in rows for row in items), *gone)
            for state in side.states.get(row_id, ())
            if state.mark != NAME_ONLY
        ]
        writer = handover_file.Writer(folder, code)
        try:
            contents = {row.content_id for _, items, _ in rows for row in items if hasattr(row, "content_id")}
            every = _once((*states, *removed, *named, *known))
            writer.fill(reader, rows, every, gone, sorted(contents))
            label = writer.finish(_label(reader, desk.now(), scope, found, sum(len(items) for _, items, _ in rows)))
        finally:
            writer.close()
        with writer.file.open("rb") as made:
            leftovers.write_whole(target.parent, partial(shutil.copyfileobj, made), lambda part: part.replace(target))
    return Written(label, target, (*states, *removed))


def record(work: Work, written: Written) -> None:
    """Remember that the rows of the file left, as they were then. Final."""
    remember(work, written.states)
    work.add(written.label)


class Incoming:
    """A file that was opened: a copy inside the data folder, until it is closed."""

    def __init__(self, database: Database, rest: ExitStack, size: int) -> None:
        self._database, self._rest = database, rest
        self.size = size
        with database.reading() as reader:
            (self.label,) = reader.all(Handover)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        with self._database.reading() as reader:
            yield reader

    def close(self) -> None:
        self._rest.close()


def open_file(paths: Paths, file: Path, code: str) -> Incoming:
    """Look the file through. For a job; close what it returns.

    Raises `WrongSecretError` where the code is not the file's, `DamagedStoreError` for half a file or one that was
    changed, `NewerStoreError` for one of a later program, and `OSError`.
    """
    known = code_of(code)
    if known is None:
        raise WrongSecretError("not a code")
    with ExitStack() as rest:
        folder = rest.enter_context(scratch(paths.scratch))
        database = handover_file.open_copy(file, known, folder)
        rest.callback(database.close)
        return Incoming(database, rest.pop_all(), file.stat().st_size)


def compare(reader: Reader, incoming: Incoming, apart: Collection[str] = ()) -> Preview:
    """What taking it in would do. `apart` are the `file_id` of likenesses who are different people. For a job."""
    with incoming.read() as source:
        merger, matches = _merger(reader, source, apart)
    verdicts = [verdict for verdict in merger.verdicts() if verdict.kind in GROUP_OF]
    counted: dict[Group, Counter[State]] = {group: Counter() for group in Group}
    for verdict in verdicts:
        counted[GROUP_OF[verdict.kind]][verdict.state] += 1
    known = reader.find(Handover, incoming.label.id)
    return Preview(
        label=incoming.label,
        counts=tuple(
            Count(
                group,
                new=states[State.NEW] + states[State.NAMED],
                newer=states[State.NEWER],
                both=states[State.BOTH] + states[State.REFUSED],
                here=states[State.HERE],
            )
            for group, states in counted.items()
        ),
        clashes=tuple(clash for verdict in verdicts for clash in verdict.clashes),
        likenesses=matches.likenesses,
        owned=len(_owned(merger, matches.of(incoming.label.officer_id), officers.current(reader))),
        was_taken_in=known.taken_in_at if known else None,
        is_own=known is not None and known.taken_in_at is None,
        size=incoming.size,
    )


def take_in(work: Work, incoming: Incoming, choices: Choices) -> Taken:
    """All of it or nothing; a backup comes first, from whoever calls this. Final. Taking the same in again changes
    nothing."""
    with incoming.read() as source:
        merger, matches = _merger(work, source, choices.apart)
        former = matches.of(incoming.label.officer_id)
        plan = Planning(work, merger, incoming.label, choices).decide()
        if work.find(Handover, incoming.label.id) is None:
            work.add(replace(incoming.label, taken_in_at=work.now))
        Taking(work, source, merger, plan).write()
    steps = plan.steps.values()
    councils = {matches.of(council_id) for council_id in merger.theirs.rows[Council]}
    return Taken(
        label=incoming.label,
        new=sum(1 for step in steps if step.before is None),
        changed=sum(1 for step in steps if step.before is not None and step.after is not None),
        removed=sum(1 for step in steps if step.after is None),
        set_aside=len(together(plan.aside)),
        taken_over=_take_over(work, merger, former) if choices.takes_over else 0,
        renumbered=tuple(_tell_numbers_apart(work, councils)),
    )


# -- out


def _cut_rows(
    side: OneSide, found: Reach
) -> tuple[list[tuple[type[Any], list[Any], Any]], list[Exchanged], list[Exchanged]]:
    """The rows as they are in the file; the states both have from now on; and those that come by their names alone."""
    rows, states, named = [], [], []
    for kind in KINDS:
        whole, called = found.whole.get(kind, set()), found.named.get(kind, set())
        items = []
        for row_id in sorted(whole | called):
            row = side.rows[kind][row_id]
            item = cut(kind, row, links()[kind], found)
            items.append(item)
            if row_id in whole:
                given = mark(side.stamps[kind][row_id].revision, values(kind, item))
                states.append(Exchanged(row_id, given, row_id, side.mark(kind, row_id)))
            else:
                named.append(Exchanged(row_id, NAME_ONLY, row_id, ""))
        rows.append((kind, items, side.stamps[kind]))
    return rows, states, named


def _removal_states(side: OneSide, gone: Collection[str]) -> Iterator[Exchanged]:
    for row_id in gone:
        known = mark_of_gone(side.removed[row_id].stamp.revision)
        yield Exchanged(row_id, known, row_id, known)


def _once(states: Iterable[Exchanged]) -> list[Exchanged]:
    """Each state once, as it is said first."""
    found: dict[tuple[str, str], Exchanged] = {}
    for state in states:
        found.setdefault((state.id, state.mark), state)
    return list(found.values())


def _label(reader: Reader, now: datetime, scope: Scope, found: Reach, count: int) -> Handover:
    own = officers.current(reader)
    places = reader.all(Municipality, id=scope.municipality_ids)
    years = [meeting.day.year for meeting in reader.all(Meeting) if meeting.id in found.whole[Meeting]]
    lasts = [place.assigned_to for place in places if place.assigned_to]
    period = scope.period
    return Handover(
        id=new_id(),
        at=now,
        by=own.contact.name if own else "",
        author=own.officer.id if own else "",
        officer_id=own.contact.id if own else "",
        places="\n".join(sorted(place.short_name for place in places)),
        first=period.first if period else None,
        last=period.last if period else None,
        first_year=min(years, default=None),
        last_year=max(years, default=None),
        until=max(lasts) if len(lasts) == len(places) else None,
        rows=count,
        documents=len(found.whole[IssuedDocument]),
    )


# -- in


def _merger(reader: Reader, source: Reader, apart: Collection[str]) -> tuple[Merger, Matches]:
    mine, theirs = OneSide(reader), OneSide(source)
    matches = match(mine, theirs, apart)
    own = officers.current(reader)
    names = {one.author: one.by for one in (*source.all(Handover), *reader.all(Handover))}
    if own is not None:
        names[own.officer.id] = own.contact.name
    return Merger(mine, theirs, matches, names), matches


def _owned(merger: Merger, former: str, own: OfficerFile | None) -> list[str]:
    """Open action items of the file that are the former officer's to do or to follow up."""
    if own is None or own.contact.id == former:
        return []
    return [
        row.id
        for row in (merger.matches.mapped(ActionItem, row) for row in merger.theirs.rows[ActionItem].values())
        if row.status.is_open and former in (row.owner_id, row.follower_id)
    ]


def _take_over(work: Work, merger: Merger, former: str) -> int:
    """What is still to be done is the officer's from now on, and its history says so."""
    own = officers.current(work)
    if own is None:
        return 0
    owner, count = Owner(own.contact.name, own.contact.id), 0
    for action in work.all(ActionItem, id=_owned(merger, former, own)):
        if action.status.is_open and former in (action.owner_id, action.follower_id):
            count += 1
            if action.owner_id == former:
                actions.change_owner(work, action.id, owner)
            if action.follower_id == former:
                actions.change_follower(work, action.id, owner)
    return count


def _tell_numbers_apart(work: Work, councils: Collection[str]) -> Iterator[str]:
    """Two officers may have given one number to two cases. Both keep what was issued; the later one gets a letter, and
    which that is comes out the same at both desks."""
    meetings = {meeting.id: meeting for meeting in work.all(Meeting, council_id=councils)}
    issued: dict[str | None, datetime] = {}
    for document in sorted(work.all(IssuedDocument, council_id=councils), key=lambda document: document.issued_at):
        issued.setdefault(document.meeting_id, document.issued_at)
    cases = defaultdict(list)
    for item in work.all(AgendaItem, meeting_id=meetings.keys()):
        if item.number is not None:
            cases[meetings[item.meeting_id].council_id, item.year, item.number].append(item)
    for same in cases.values():  # a case is numbered when its agenda is issued
        same.sort(key=lambda item: (issued.get(item.meeting_id, work.now), item.id))
        for place, item in enumerate(same):
            if item.same_number != place:
                yield work.update(replace(item, same_number=place)).case_number
