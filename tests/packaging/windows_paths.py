"""What Windows and macOS take for a path, told independently of the program's own rules."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import PureWindowsPath

LONGEST = 259  # letters of a full path, with its drive
# Where a long name and a department's OneDrive leave the least room.
PROFILE = r"C:\Users\kristoffer.halvorsen"
DOCUMENTS = rf"{PROFILE}\OneDrive - Politiets IKT-tjenester\Dokumenter"
LOCAL = rf"{PROFILE}\AppData\Local"
_DEVICES = {"CONIN$", "CONOUT$"}  # pathlib of 3.11 does not know them


def faults(name: str) -> list[str]:
    """What stands against one name of a path, in words."""
    path = PureWindowsPath(name)
    stem = name.partition(".")[0].rstrip(" ").upper()
    told = {
        "empty": not name or name in {".", ".."},
        "a sign Windows does not take": bool(set(name) & set('<>:"/\\|?*')) or any(ord(sign) < 32 for sign in name),
        "a dot or a space at its end": name != name.rstrip(". "),
        "a space before it": name != name.lstrip(),
        "a device": path.is_reserved() or stem in _DEVICES,
        "too long for a disk": len(name.encode("utf-16-le")) // 2 > 255 or len(name.encode()) > 255,
        "another form of its letters on macOS": unicodedata.normalize("NFC", name) != name,
    }
    return [what for what, is_so in told.items() if is_so]


def twice(paths: Iterable[str]) -> list[str]:
    """Which are one file where capitals are not told apart."""
    counted = Counter(unicodedata.normalize("NFC", path).casefold() for path in paths)
    return [path for path, times in counted.items() if times > 1]
