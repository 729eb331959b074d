"""Which wheel serves which system and Python: the pins beside the table of wheels that `make pins` writes.

The hashes in requirements.txt do not say for which system each is, so wheels.txt names the files, a line each with its
hash, and nothing else: no address of a registry. Needs the library `packaging`, which pytest brings.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

PACKAGING = Path(__file__).resolve().parent
REQUIREMENTS, TABLE = PACKAGING / "requirements.txt", PACKAGING / "wheels.txt"

PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
_GLIBC = 36  # of Debian 12
_OLDER_NAMES = ("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", "linux_x86_64")
SYSTEMS: Mapping[str, tuple[str, ...]] = {  # what wheels for it call it, the best first; Qt asks for macOS 14
    "Windows": ("win_amd64",),
    "macOS": tuple(mac_platforms((14, 0), "arm64")),
    "Linux": (*(f"manylinux_2_{minor}_x86_64" for minor in range(_GLIBC, 4, -1)), *_OLDER_NAMES),
}
_SURROUNDINGS = {  # what a marker may ask
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    "macOS": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
    "Linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
}
_HEAD = """\
# The wheels behind the hashes of requirements.txt, for the systems and Pythons the program is made for.
# Made by `make pins`.
"""


@dataclass(frozen=True, slots=True)
class Pin:
    """A line of requirements.txt."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]

    def is_for(self, system: str, python: tuple[int, int]) -> bool:
        if not self.marker:
            return True
        told = {
            **_SURROUNDINGS[system],
            "python_version": f"{python[0]}.{python[1]}",
            "python_full_version": f"{python[0]}.{python[1]}.9",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }
        return Marker(self.marker).evaluate(told)


@dataclass(frozen=True, slots=True)
class Wheel:
    """A line of wheels.txt."""

    file: str
    sha256: str

    @property
    def name(self) -> str:
        return str(parse_wheel_filename(self.file)[0])

    @property
    def version(self) -> str:
        return str(parse_wheel_filename(self.file)[1])

    def fits(self, system: str, python: tuple[int, int]) -> bool:
        return not tags(system, python).isdisjoint(parse_wheel_filename(self.file)[3])


_tags: dict[tuple[str, tuple[int, int]], frozenset[Tag]] = {}


def tags(system: str, python: tuple[int, int]) -> frozenset[Tag]:
    """All that pip would take there."""
    known = _tags.get((system, python))
    if known is None:
        platforms = SYSTEMS[system]
        interpreter = f"cp{python[0]}{python[1]}"
        made = (*cpython_tags(python, platforms=platforms), *compatible_tags(python, interpreter, platforms))
        known = _tags[system, python] = frozenset(made)
    return known


def pins(text: str = "") -> list[Pin]:
    """Of requirements.txt."""
    joined = (text or REQUIREMENTS.read_text("utf-8")).replace("\\\n", " ")
    found = []
    for line in joined.splitlines():
        told = re.match(r"([A-Za-z0-9._-]+)==(\S+)\s*(?:;\s*(.*?))?\s*(?=--hash|$)", line)
        if told:
            hashes = frozenset(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
            found.append(Pin(told[1], told[2], (told[3] or "").strip(), hashes))
    return found


def wheels() -> list[Wheel]:
    """Of wheels.txt."""
    lines = (line.split() for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return [Wheel(file, sha256) for file, sha256 in lines]


def chosen(system: str, python: tuple[int, int]) -> Iterator[tuple[Pin, Wheel | None]]:
    """Every pin of that system with a wheel that can be installed there, or None."""
    table = wheels()
    for pin in pins():
        if pin.is_for(system, python):
            own = (w for w in table if (w.name, w.version) == (pin.name, pin.version) and w.sha256 in pin.hashes)
            yield pin, next((wheel for wheel in own if wheel.fits(system, python)), None)


def write_table(lock: str) -> None:
    """`lock`: a pylock.toml that names every wheel; of its addresses the file name stays."""
    found = []
    for package in tomllib.loads(lock)["packages"]:
        for told in package.get("wheels", ()):
            file = str(told.get("name") or told["url"].rpartition("/")[2].partition("#")[0])
            found.append(Wheel(file, told["hashes"]["sha256"]))
    TABLE.write_text(_HEAD + "".join(f"{wheel.file} {wheel.sha256}\n" for wheel in _ours(found)), "utf-8")


def _ours(found: Iterable[Wheel]) -> list[Wheel]:
    kept = (wheel for wheel in found if any(wheel.fits(s, p) for s in SYSTEMS for p in PYTHONS))
    return sorted(kept, key=lambda wheel: wheel.file.lower())
