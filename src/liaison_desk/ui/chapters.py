"""The chapters of the officers' guide, in their order, and which of them tells about where one is."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from liaison_desk.domain.texts import Language
from liaison_desk.paths import resource
from liaison_desk.ui.place import Place

FIRST_DAY, WEEK, YEAR, PREPARE, HOLD, FINISH = "first-day", "week", "year", "prepare", "hold", "finish"
ACTIONS, CONTACTS, EVALUATION, POLICE = "action-items", "contacts", "evaluation", "inside-police"
SAFETY, KEYS, TROUBLE = "safety", "keys", "trouble"
CHAPTERS = (
    FIRST_DAY, WEEK, YEAR, PREPARE, HOLD, FINISH, ACTIONS, CONTACTS, EVALUATION, POLICE, SAFETY, KEYS, TROUBLE,
)  # fmt: skip
_ABOUT = {
    "first_run": FIRST_DAY,
    "today": WEEK,
    "meetings": YEAR,
    "year_plan": YEAR,
    "municipality": YEAR,
    "action_plan": YEAR,
    "council": YEAR,
    "meeting": PREPARE,
    "actions": ACTIONS,
    "contacts": CONTACTS,
    "contact_log": CONTACTS,
    "evaluations": EVALUATION,
    "inside_police": POLICE,
    "workload": POLICE,
    "settings": SAFETY,
    "handover": SAFETY,
    "securing": SAFETY,
}
_ABOUT_PANELS = {
    "new_action": ACTIONS,
    "reminder": ACTIONS,
    "new_meeting": YEAR,
    "new_council": YEAR,
    "new_municipality": YEAR,
    "new_contact": CONTACTS,
    "log_contact": CONTACTS,
    "log_case": CONTACTS,
    "case_path": PREPARE,
}
_ABOUT_PARTS = {("meeting", "hold"): HOLD, ("meeting", "finish"): FINISH}


@dataclass(frozen=True, slots=True)
class Chapter:
    """`words` is Markdown, as it stands in the file."""

    name: str
    title: str
    words: str


def about(place: Place) -> str:
    """The chapter on this place; the first one where none is on it alone."""
    return _ABOUT_PARTS.get((place.page, place.part)) or _ABOUT.get(place.page, FIRST_DAY)


def pages() -> frozenset[str]:
    """Those some chapter tells about."""
    return frozenset(_ABOUT)


def about_panel(name: str) -> str:
    return _ABOUT_PANELS[name]


def file_of(language: Language, name: str) -> Path:
    return resource("guide", language.value, f"{CHAPTERS.index(name) + 1:02}-{name}.md")


def picture(language: Language, name: str) -> Path:
    return resource("guide", "pictures", language.value, name)


def linked(address: str) -> str | None:
    """The chapter a link in one leads to: `06-finish.md`."""
    found = re.fullmatch(r"\d\d-([a-z-]+)\.md", address)
    return found[1] if found and found[1] in CHAPTERS else None


@cache
def chapters(language: Language) -> tuple[Chapter, ...]:
    """Some ten small files; each begins with its title."""
    return tuple(_read(language, name) for name in CHAPTERS)


def _read(language: Language, name: str) -> Chapter:
    words = file_of(language, name).read_text("utf-8")
    return Chapter(name, words.partition("\n")[0].removeprefix("# ").strip(), words)
