"""Write what a handover brings: in an order the file's own rules allow, and what both desks know of each row then."""

from collections.abc import Iterator
from dataclasses import replace

from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.documents import DocumentContent, IssuedDocument
from liaison_desk.domain.handover_scope import Kind
from liaison_desk.domain.ids import CorrectionId, new_id
from liaison_desk.domain.marks import NAME_ONLY, mark, mark_of_gone
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services.handover_merge import Merger, State, Verdict
from liaison_desk.services.handover_plan import Plan, Step
from liaison_desk.services.handover_sides import KINDS, values
from liaison_desk.store import exchange
from liaison_desk.store.exchange import Exchanged
from liaison_desk.store.work import Reader, Work


class Taking:
    """Takes one file in as it was planned. `source` reads the file."""

    def __init__(self, work: Work, source: Reader, merger: Merger, plan: Plan) -> None:
        self._work, self._source, self._merger, self._plan = work, source, merger, plan
        self._judged = {(verdict.kind, verdict.row_id) for verdict in plan.verdicts}
        self._written: set[tuple[Kind, str]] = set()  # before the others

    def write(self) -> None:
        exchange.later(self._work)
        steps = sorted(self._plan.steps.values(), key=lambda step: KINDS.index(step.kind))
        corrected = self._open_corrections(steps)
        self._do(step for step in steps if step.kind is IssuedDocument and step.before is not None)
        self._do(step for step in reversed(steps) if step.after is None and step.kind is not Correction)
        self._do(step for step in steps if step.before is None)
        self._do(step for step in steps if step.kind is not IssuedDocument and step.before and step.after)
        self._do(step for step in steps if step.after is None and step.kind is Correction)
        for correction in corrected:
            self._work.remove(correction)
        self._lock(steps)
        for one in self._plan.aside:
            self._work.add(one)
        exchange.remember(self._work, self._states())
        for file_id, gone in self._merger.theirs.removed.items():
            here = self._merger.matches.of(file_id)
            if here not in self._merger.mine.removed and (gone.kind, here) not in self._judged:
                exchange.remember_removal(self._work, here, gone)

    # -- writing

    def _do(self, steps: Iterator[Step]) -> None:
        for step in steps:
            before, after = step.before, step.after
            if (step.kind, step.row_id) in self._written:
                continue
            if before is not None and step.kind is DocumentContent:
                before = self._work.get(DocumentContent, before.id)
            if after is not None and step.kind is DocumentContent:
                file_id = step.verdict.file_id if step.verdict else after.id
                after = replace(self._source.fresh().get(DocumentContent, file_id), id=after.id)
            if isinstance(after, Attachment | IssuedAttachment) and not exchange.has_bytes(
                self._work, after.content_id
            ):
                self._work.attach(after.content_id, self._source.attached(after.content_id))
            if isinstance(after, Meeting) and (before is None or before.locked_at is None):
                after = replace(after, locked_at=None)
                if after == before:
                    continue
            self._work.bring(before, after, step.stamp)

    def _lock(self, steps: list[Step]) -> None:
        """Meetings that come locked, when all their lines are there."""
        for step in steps:
            if isinstance(step.after, Meeting) and step.after.locked_at is not None:
                now = self._work.get(Meeting, step.after.id)
                if now.locked_at is None:
                    self._work.bring(now, step.after, step.stamp)

    def _open_corrections(self, steps: list[Step]) -> list[Correction]:
        """For as long as this takes: lines of locked minutes that were corrected in the other desk."""
        rules = self._merger.rules
        rows = [(step.kind, step.before or step.after) for step in steps]
        meetings = dict.fromkeys(row.meeting_id for kind, row in rows if rules.needs_correction(kind, row))
        for step in steps:
            if step.kind is Correction and step.after is not None:
                self._work.bring(step.before, step.after, step.stamp)
                self._written.add((step.kind, step.row_id))
                meetings.pop(step.after.meeting_id, None)
        made = [
            Correction(id=CorrectionId(new_id()), meeting_id=meeting_id, opened_at=self._work.now, kept="")
            for meeting_id in meetings
        ]
        return [self._work.add(correction) for correction in made]

    # -- what both know now

    def _states(self) -> Iterator[Exchanged]:
        theirs, mine, matches = self._merger.theirs, self._merger.mine, self._merger.matches
        for verdict in self._plan.verdicts:
            held = self._mark_now(verdict)
            if theirs.is_named(verdict.file_id):
                if verdict.state is State.NAMED:
                    yield Exchanged(verdict.file_id, NAME_ONLY, verdict.row_id, held)
                continue
            is_same = verdict.is_same and (verdict.row is not None or self._plan.of(verdict.kind, verdict.row_id))
            known = theirs.mark(verdict.kind, verdict.file_id)
            yield Exchanged(verdict.file_id, known, verdict.row_id, held if is_same else "")
            for state in theirs.states.get(verdict.file_id, ()):
                yield Exchanged(state.id, state.mark, verdict.row_id, "")
                if state.held:
                    yield Exchanged(verdict.file_id, state.held, verdict.row_id, "")
        for file_id, gone in theirs.removed.items():
            here = matches.of(file_id)
            if (gone.kind, here) not in self._judged:
                known = mark_of_gone(gone.stamp.revision)
                held = mark_of_gone(mine.removed[here].stamp.revision) if here in mine.removed else known
                yield Exchanged(file_id, known, here, held)
                yield from (Exchanged(state.id, state.mark, here, "") for state in theirs.states.get(file_id, ()))

    def _mark_now(self, verdict: Verdict) -> str:
        step = self._plan.of(verdict.kind, verdict.row_id)
        if step is None:
            gone = verdict.row is None and verdict.row_id not in self._merger.mine.removed
            return "" if gone else self._merger.mine.mark(verdict.kind, verdict.row_id)
        if step.after is None:
            return mark_of_gone(step.stamp.revision)
        return mark(step.stamp.revision, values(step.kind, step.after))
