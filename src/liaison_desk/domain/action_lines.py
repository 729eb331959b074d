"""Several action items written at once, one a line, as they stand in minutes that were received [M14]."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.capture import Candidate, Captured, parse
from liaison_desk.domain.councils import template_titles
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One of them, as it was understood. What was not understood stays in the title."""

    captured: Captured

    @property
    def title(self) -> str:
        return self.captured.text

    @property
    def owner(self) -> Candidate | None:
        return self.captured.owner

    @property
    def deadline(self) -> Deadline:
        """None where the words can mean two days: nothing is chosen silently."""
        due = self.captured.due
        return due.meanings[0] if due is not None and len(due.meanings) == 1 else NO_DEADLINE

    @property
    def is_ambiguous(self) -> bool:
        due = self.captured.due
        return due is not None and len(due.meanings) > 1


def action_lines(written: str, today: date, candidates: Sequence[Candidate]) -> list[ActionLine]:
    """Without the bullets and numbers they are pasted with, and without empty lines."""
    found = (ActionLine(parse(line, today, candidates)) for line in template_titles(written))
    return [line for line in found if line.title]
