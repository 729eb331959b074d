"""What folders and files for the archive are called: legal on Windows, macOS and Linux, and short [M11].

A folder, one in it, and a file there take 154 characters at most, so that a full path of fewer than 200 is possible
on Windows, where longer ones make old programs fail. macOS and Linux count the bytes of a name: 255 at most.
"""

import re
import unicodedata
from datetime import date

from liaison_desk.domain.patterns import pattern

FOLDER = 48
FILE = 56
_BYTES = 200  # before an ending
_FORBIDDEN = pattern(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = pattern(  # devices, on Windows
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
_ENDING = pattern(r"( v\d+( \w{1,12})?)?\.\w{1,5}$")  # « v1 offentlig.pdf»


def legal(words: str, longest: int) -> str:
    """The words as a name: never empty, never a device, without dots and spaces at its ends."""
    composed = unicodedata.normalize("NFC", words)
    cleaned = " ".join(_FORBIDDEN.sub(" ", composed).split()).lstrip(". ")
    name = f"_{cleaned}" if _RESERVED.match(cleaned) else cleaned
    return _cut(name, longest).rstrip(". ") or "_"


def same_on_a_disk(name: str) -> str:
    """Equal for names that are one file on Windows and macOS, which do not tell capitals apart."""
    return name.casefold()


def folder_name(when: str, municipality: str, council: str) -> str:
    """«2026-11-24_Øygarden_Politirådet i Øygarden»; a forum without a municipality has two parts."""
    return legal("_".join(filter(None, (when, municipality.strip(), council.strip()))), FOLDER)


def meeting_folder(day: date, municipality: str, council: str) -> str:
    return folder_name(day.isoformat(), municipality, council)


def file_name(name: str) -> str:
    """A name cut in the middle, where its version and kind are kept."""
    found = _ENDING.search(name)
    ending = found.group() if found else ""
    return f"{legal(name.removesuffix(ending), FILE - len(ending))}{ending}"


def numbered(name: str, number: int) -> str:
    """The name itself, then «name_2», «name_3»: what is there already is another's."""
    ending = f"_{number}" if number > 1 else ""
    return f"{name[: FOLDER - len(ending)].rstrip('. ')}{ending}"


def numbered_file(name: str, number: int) -> str:
    """As `numbered`, before the ending: «Evaluering v1_2.pdf»."""
    stem, dot, ending = name.rpartition(".")
    more = f"_{number}" if number > 1 else ""
    return f"{stem[: FILE - len(more) - len(dot + ending)].rstrip('. ')}{more}{dot}{ending}"


def _cut(name: str, longest: int) -> str:
    return name[:longest].encode()[:_BYTES].decode(errors="ignore")
