"""Where the officer is in the program, as a value: what a link goes to and what a restart comes back to."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`subject` is the id of what the page shows, `part` a part of it, `more` whatever else it needs."""

    page: str
    subject: str = ""
    part: str = ""
    more: str = ""

    def as_text(self) -> str:
        return json.dumps(asdict(self))


TODAY = Place("today")
QUICK = "quick"  # the part of Today one writes in
NEW_WAY = "new_way"  # what whoever has used the recovery code comes to in the settings


def from_text(text: str) -> Place:
    """Today where the text is none of ours."""
    try:
        raw = json.loads(text)
        return Place(**{name: str(raw[name]) for name in ("page", "subject", "part", "more")})
    except (ValueError, TypeError, KeyError):
        return TODAY
