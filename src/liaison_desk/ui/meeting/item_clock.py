"""How long each item has taken, by wall time: a closed lid or a crash does not stop it. No Qt."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from liaison_desk.domain.own_drafts import CLOCK


@dataclass(frozen=True, slots=True)
class ItemClock:
    """Counts for the item `at` since `since`; seconds of earlier stands are in `spent`."""

    spent: dict[str, float] = field(default_factory=dict)
    at: str = ""
    since: str = ""  # as ISO writes it
    is_wished: bool = False  # once it is, it counts, seen or not
    is_shown: bool = False

    def stand_at(self, item_id: str, now: datetime) -> "ItemClock":
        """On to another item, or to none."""
        if item_id == self.at:
            return self
        spent = {**self.spent, self.at: self.seconds(self.at, now)} if self.at else self.spent
        return replace(self, spent=spent, at=item_id, since=now.isoformat() if item_id else "")

    def seconds(self, item_id: str, now: datetime) -> float:
        """Never backwards, where the clock of the machine was set back."""
        passed = (now - datetime.fromisoformat(self.since)).total_seconds() if item_id == self.at and self.since else 0
        return self.spent.get(item_id, 0) + max(0, passed)

    def as_text(self) -> str:
        return json.dumps(asdict(self))


def clock_from(text: str) -> ItemClock:
    """A fresh one where the text is none of ours."""
    try:
        made = ItemClock(**json.loads(text))
        if made.since:
            datetime.fromisoformat(made.since)
        return replace(made, spent={key: float(value) for key, value in made.spent.items()})
    except (ValueError, TypeError, AttributeError):
        return ItemClock()


def clock_key(meeting_id: str) -> str:
    """Where it is kept while it is shown: each meeting has its own wish."""
    return f"{CLOCK}{meeting_id}"
