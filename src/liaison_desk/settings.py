"""What the officer has chosen about the program itself; kept beside the data as readable JSON."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from liaison_desk.domain.council_days import MOST_DAYS, CouncilDays
from liaison_desk.domain.texts import Language

log = logging.getLogger(__name__)

TEXT_SIZES = (100, 125, 150, 200)  # per cent
LOCK_AFTER = (5, 10, 15, 30, 0)  # minutes without a key or the mouse; 0: never


class Appearance(StrEnum):
    """Light, dark, or whatever the machine uses."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Density(StrEnum):
    """How much room the rows of lists have."""

    AIRY = "airy"
    TIGHT = "tight"


@dataclass(frozen=True, slots=True)
class Settings:
    language: Language = Language.NB
    text_size: int = 100
    appearance: Appearance = Appearance.SYSTEM
    density: Density = Density.AIRY
    lock_after: int = 10
    lock_with_system: bool = True  # when the machine itself is locked, where that can be heard
    second_folder: str = ""  # where backups go as well; none where it is empty
    council_days: CouncilDays = field(default_factory=CouncilDays)

    @property
    def look(self) -> tuple[object, ...]:
        """What the window is built of: where it is the same, nothing that is seen need be made anew."""
        return self.language, self.text_size, self.appearance, self.density


def load(file: Path) -> Settings:
    """A missing file, an unknown name or a bad value gives the default: settings never stop the program."""
    try:
        raw = json.loads(file.read_text("utf-8-sig"))  # an editor may have put its mark there
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.warning("settings unreadable, defaults used")
        return Settings()
    return _from_json(raw if isinstance(raw, dict) else {})


def save(file: Path, settings: Settings) -> None:
    """Whole or not at all. Raises `OSError`."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(asdict(settings), indent=2), "utf-8")
    part.replace(file)


def _from_json(raw: dict[str, Any]) -> Settings:
    good: dict[str, Any] = {}
    for name, kind in (("language", Language), ("appearance", Appearance), ("density", Density)):
        if raw.get(name) in list(kind):
            good[name] = kind(raw[name])
    for name, allowed in (("text_size", TEXT_SIZES), ("lock_after", LOCK_AFTER)):
        if type(raw.get(name)) is int and raw[name] in allowed:
            good[name] = raw[name]
    if isinstance(raw.get("lock_with_system"), bool):
        good["lock_with_system"] = raw["lock_with_system"]
    if isinstance(raw.get("second_folder"), str):
        good["second_folder"] = raw["second_folder"]
    if isinstance(raw.get("council_days"), dict):
        good["council_days"] = _days(raw["council_days"])
    return Settings(**good)


def _days(raw: dict[str, Any]) -> CouncilDays:
    names = [each.name for each in fields(CouncilDays)]
    return CouncilDays(
        **{name: raw[name] for name in names if type(raw.get(name)) is int and 0 <= raw[name] <= MOST_DAYS}
    )
