"""What taking a handover in does to each row, before anything is written: nothing that is locked or issued is overwritten,
nothing points at what is not there, and what is not chosen is set aside."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, get_type_hints

from liaison_desk.domain.councils import Council
from liaison_desk.domain.handover import Choices, Chosen, Clash, Handover, SetAside
from liaison_desk.domain.handover_scope import Kind
from liaison_desk.domain.ids import new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services.handover_merge import Merger, State, Verdict
from liaison_desk.services.handover_sides import KINDS, values
from liaison_desk.store.links import links
from liaison_desk.store.tables import TABLE_OF
from liaison_desk.store.work import Stamped, Work


@dataclass(slots=True)
class Step:
    """One row: as it is here, as it will be, and what it is stamped with."""

    kind: Kind
    before: Any
    after: Any
    stamp: Stamped
    verdict: Verdict | None = None

    @property
    def row_id(self) -> str:
        return str((self.before if self.after is None else self.after).id)


@dataclass(slots=True)
class Plan:
    """What will be written, and the verdicts it comes of."""

    verdicts: list[Verdict]
    steps: dict[tuple[Kind, str], Step] = field(default_factory=dict)
    aside: list[SetAside] = field(default_factory=list)

    def of(self, kind: Kind, row_id: str) -> Step | None:
        return self.steps.get((kind, row_id))


class Planning:
    """Of one file. Nothing is written: `work` tells when and by whom it will be."""

    def __init__(self, work: Work, merger: Merger, label: Handover, choices: Choices) -> None:
        self._work, self._merger = work, merger
        self._label, self._choices = label, choices
        self._plan = Plan(merger.verdicts())
        self._by_row = {(verdict.kind, verdict.row_id): verdict for verdict in self._plan.verdicts}
        self._kept = {_what(row) for row in merger.mine.rows[SetAside].values()}

    def decide(self) -> Plan:
        for verdict in self._plan.verdicts:
            self._decide(verdict)
        for kind, row in self._merger.outside():
            self._set_aside_row(kind, row, self._merger.mine.stamps[kind][row.id])
            self._step(kind, row, None, self._newer(kind, row.id))
        self._hold_together()
        return self._plan

    # -- what becomes of each row

    def _decide(self, verdict: Verdict) -> None:
        if verdict.state is State.REFUSED:
            self._set_aside_row(verdict.kind, verdict.mapped, self._file_stamp(verdict))
            return
        if verdict.state is State.NAMED:
            self._step(
                verdict.kind, None, _called(verdict.mapped, self._work.now.date()), self._file_stamp(verdict), verdict
            )
            return
        result = verdict.merged
        for clash in verdict.clashes:
            result = self._chosen(verdict, clash, result)
        if result == verdict.row:
            return
        if verdict.row is None or (verdict.is_same and result is not None):
            result = self._assigned(verdict, result)
        self._step(verdict.kind, verdict.row, result, self._stamp_of(verdict, result), verdict)

    def _chosen(self, verdict: Verdict, clash: Clash, result: Any) -> Any:
        wanted = self._choices.chosen.get(clash.key, clash.usual)
        chosen = clash.usual if clash.is_settled else wanted
        if not clash.fields:
            gone, stays = (clash.here, verdict.mapped) if clash.here.is_gone else (clash.file, verdict.row)
            is_kept = (chosen is Chosen.FILE) == (gone is clash.here)
            if not is_kept:
                other = clash.file if gone is clash.here else clash.here
                self._set_aside_row(verdict.kind, stays, Stamped(0, other.at, other.by))
            return stays if is_kept else None
        loser, lost = (clash.here, verdict.row) if chosen is Chosen.FILE else (clash.file, verdict.mapped)
        for name, shown in zip(clash.fields, loser.shown, strict=True):
            if getattr(lost, name) != getattr(verdict.mapped if lost is verdict.row else verdict.row, name):
                self._set_aside(
                    verdict.kind, verdict.row_id, name, shown or _said(getattr(lost, name)), loser.by, loser.at
                )
        if chosen is Chosen.FILE:
            return replace(result, **{name: getattr(verdict.mapped, name) for name in clash.fields})
        return result

    def _assigned(self, verdict: Verdict, result: Any) -> Any:
        """A municipality that is new here is the officer's from now on, or for as long as the deputy's period lasts."""
        is_new = verdict.row is None or self._merger.mine.is_only_named(
            verdict.row_id, self._merger.mine.mark(verdict.kind, verdict.row_id)
        )
        if verdict.kind is not Municipality or not is_new:
            return result
        period, today = self._label.period, self._work.now.date()
        return replace(
            result, assigned_from=period.first if period else today, assigned_to=period.last if period else None
        )

    def _stamp_of(self, verdict: Verdict, result: Any) -> Stamped:
        """The file's own where the row is as it is there; else it is written anew, by whoever takes the file in."""
        mine, theirs = self._newer(verdict.kind, verdict.row_id), self._file_stamp(verdict)
        if not verdict.is_same:
            revision = max(mine.revision, theirs.revision + 1)
            return Stamped(revision, self._work.now, self._work.author)
        if verdict.row is None and verdict.row_id not in self._merger.mine.removed:
            return theirs
        return Stamped(max(mine.revision, theirs.revision), theirs.changed_at, theirs.changed_by)

    def _newer(self, kind: Kind, row_id: str) -> Stamped:
        """One more than the row has here."""
        stamps, removed = self._merger.mine.stamps[kind], self._merger.mine.removed
        known = stamps.get(row_id) or (removed[row_id].stamp if row_id in removed else Stamped(0, self._work.now, ""))
        return Stamped(known.revision + 1, self._work.now, self._work.author)

    def _file_stamp(self, verdict: Verdict) -> Stamped:
        known = self._merger.theirs.stamps[verdict.kind].get(verdict.file_id)
        return known or self._merger.theirs.removed[verdict.file_id].stamp

    def _step(self, kind: Kind, before: Any, after: Any, stamp: Stamped, verdict: Verdict | None = None) -> None:
        step = Step(kind, before, after, stamp, verdict)
        self._plan.steps[kind, step.row_id] = step

    # -- rows that point at one another

    def _hold_together(self) -> None:
        """Nothing points at what is not there: it is brought along from the file, or the link is cut, or the row cannot
        come either."""
        changed = True
        while changed:
            changed = False
            for step in list(self._plan.steps.values()):
                if step.after is not None:
                    changed |= self._mend(step)
            changed |= self._keep_what_is_pointed_at()

    def _mend(self, step: Step) -> bool:
        for link in links()[step.kind]:
            target = getattr(step.after, link.field)
            if link.to is None or target is None or self._will_be_here(link.to, target):
                continue
            if self._bring_along(link.to, target):
                return True
            if link.may_be_empty:
                step.after = replace(step.after, **{link.field: None})
                return True
            self._set_aside_row(step.kind, step.after, step.stamp)
            del self._plan.steps[step.kind, step.row_id]
            return True
        return False

    def _bring_along(self, kind: Kind, row_id: str) -> bool:
        """A row that was removed here, and is needed again."""
        verdict = self._by_row.get((kind, row_id))
        if verdict is None or verdict.mapped is None or verdict.row is not None or verdict.state is State.REFUSED:
            return False
        self._step(kind, None, verdict.mapped, self._stamp_of(verdict, verdict.mapped), verdict)
        return True

    def _keep_what_is_pointed_at(self) -> bool:
        """A row that was removed in the file stays where something here still needs it."""
        going = {key for key, step in self._plan.steps.items() if step.after is None}
        kept = {
            (link.to, getattr(row, link.field))
            for kind in (KINDS if going else ())
            for row in self._rows_to_be(kind)
            for link in links()[kind]
        }.intersection(going)
        for key in going:
            if key in kept:
                del self._plan.steps[key]
        return bool(kept)

    def _rows_to_be(self, kind: Kind) -> Iterator[Any]:
        for row_id, row in self._merger.mine.rows[kind].items():
            step = self._plan.of(kind, row_id)
            if step is None or step.after is not None:
                yield row if step is None else step.after

    def _will_be_here(self, kind: Kind, row_id: str) -> bool:
        step = self._plan.of(kind, row_id)
        return step.after is not None if step else self._is_here(kind, row_id)

    def _is_here(self, kind: Kind, row_id: str) -> bool:
        rows: Mapping[str, Any] = self._merger.mine.rows.get(kind, {})
        return row_id in rows

    # -- what is set aside

    def _set_aside_row(self, kind: Kind, row: Any, stamp: Stamped) -> None:
        """Every text of a row that cannot be where it was."""
        hints = get_type_hints(kind)
        linked = {link.field for link in links()[kind]}
        by = self._merger.names.get(stamp.changed_by, stamp.changed_by)
        for name in values(kind, row):
            if hints[name] is str and name not in linked:
                self._set_aside(kind, row.id, name, getattr(row, name), by, stamp.changed_at)

    def _set_aside(self, kind: Kind, row_id: str, name: str, value: str, by: str, at: datetime) -> None:
        one = SetAside(
            id=new_id(),
            handover_id=self._label.id,
            row_id=row_id,
            in_table=TABLE_OF[kind].name,
            field=name,
            value=value,
            by=by,
            at=at,
        )
        if value and _what(one) not in self._kept:
            self._kept.add(_what(one))
            self._plan.aside.append(one)


def _what(one: SetAside) -> tuple[str, str, str]:
    """The same words of the same field are set aside once."""
    return one.row_id, one.field, one.value


def _said(value: Any) -> str:
    """A value as text; nothing where it says nothing."""
    if value is None or value is False:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _called(mapped: Any, today: date) -> Any:
    """What is only called by its name is nobody's work here."""
    yesterday = today - timedelta(days=1)
    if isinstance(mapped, Municipality):
        return replace(mapped, assigned_to=yesterday)
    return replace(mapped, ended_on=yesterday) if isinstance(mapped, Council) else mapped
