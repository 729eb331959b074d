"""The deadlines the officer wants new councils to begin with; each council can then have its own."""

from dataclasses import dataclass

MOST_DAYS = 90


@dataclass(frozen=True, slots=True)
class CouncilDays:
    """In days from a meeting, 0 to `MOST_DAYS`."""

    agenda: int = 7  # goes out so long before it [003 §2]
    knowledge: int = 28  # is asked for so long before it
    minutes: int = 7  # are due so long after it


USUAL = CouncilDays()
