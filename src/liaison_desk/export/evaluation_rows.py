"""What an evaluation lists, row by row, as its document prints it."""

from dataclasses import dataclass

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.evaluation_parts import Verdict


@dataclass(frozen=True, slots=True)
class PaperEffect:
    title: str
    challenge: str
    observed: str
    verdict: Verdict | None
    assessment: str
    owner: str = ""
    status: ActionStatus | None = None
    is_preparedness: bool = False
    is_withheld: bool = False  # from the public: it is of a plan that is exempt


@dataclass(frozen=True, slots=True)
class PaperLesson:
    """A learning point of the year before: what has become of it by itself, and in the officer's words."""

    words: str
    fate: str
    became: str = ""
    is_withheld: bool = False  # from the public: it is from an evaluation that is exempt
