"""What the program is built of, read from what is installed, so that it is always true."""

import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from liaison_desk import __version__
from liaison_desk.paths import RESOURCES, resource
from liaison_desk.store.connection import cipher_version, sqlite_version

PROGRAM = "liaison-desk"
_OPTIONAL = re.compile(r"\bextra\s*==")  # a requirement of something the program does not ask for
_NAME = re.compile(r"[A-Za-z0-9._-]+")

# Where a wheel does not name its licence, or leaves a choice.
_LICENCES = {
    "jaraco-classes": "MIT",
    "jaraco-context": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}
_QT = "LGPL-3.0-only"
_TEXTS = {_QT: ("LGPL-3.0.txt", "GPL-3.0.txt")}  # no wheel brings it
_BOOTLOADER = "GPL-2.0-or-later WITH Bootloader-exception"


class PartGroup(StrEnum):
    PROGRAM = "program"
    LIBRARIES = "libraries"
    LOOKS = "looks"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Part:
    """`key` is what it is known by here, `licence` the licence's short name; each may lack a version or a text."""

    group: PartGroup
    key: str
    name: str
    version: str = ""
    licence: str = ""
    text: str = ""


def every_part(*, is_installed: bool | None = None) -> tuple[Part, ...]:
    """The program itself first, then its parts by group. `is_installed`: with what an installed program has more than
    one that is run from its source; by itself where it is not said."""
    frozen = bool(getattr(sys, "frozen", False)) if is_installed is None else is_installed
    own = Part(PartGroup.PROGRAM, PROGRAM, "Liaison Desk", __version__, "MIT", _own_text())
    libraries = sorted((*_installed(), *_inside(is_installed=frozen)), key=lambda part: part.name.casefold())
    return (own, *libraries, *_looks(), *_register())


def _installed() -> Iterator[Part]:
    """Every distribution the program needs, directly or through another one, that this machine has."""
    for key, distribution in _found().items():
        if key != PROGRAM:
            licence = _LICENCES.get(key) or _licence(distribution)
            text = _text(distribution) or _bundled(*_TEXTS.get(licence, ()))
            name = distribution.metadata["Name"]
            yield Part(PartGroup.LIBRARIES, key, name, distribution.version, licence, text)


def needs() -> dict[str, set[str]]:
    """By key, which of the distributions that this machine has each asks for; of the program itself too."""
    found = _found()
    return {key: {name for name in _asked_by(distribution) if name in found} for key, distribution in found.items()}


def _found() -> dict[str, metadata.Distribution]:
    found: dict[str, metadata.Distribution] = {}
    _follow(PROGRAM, found)
    return found


def _follow(key: str, found: dict[str, metadata.Distribution]) -> None:
    if key in found:
        return
    try:
        distribution = metadata.distribution(key)
    except metadata.PackageNotFoundError:
        return  # needed on another system, or by another Python
    found[key] = distribution
    for name in _asked_by(distribution):
        _follow(name, found)


def _asked_by(distribution: metadata.Distribution) -> Iterator[str]:
    for requirement in distribution.requires or ():
        named = _NAME.match(requirement)
        if named and not _OPTIONAL.search(requirement):
            yield re.sub(r"[-_.]+", "-", named.group()).lower()


def _licence(distribution: metadata.Distribution) -> str:
    told = distribution.metadata.get_all("License-Expression") or distribution.metadata.get_all("License") or [""]
    return str(told[0]).partition("\n")[0].strip()


def _text(distribution: metadata.Distribution) -> str:
    files = distribution.metadata.get_all("License-File") or ()
    texts = (distribution.read_text(f"licenses/{file}") or distribution.read_text(file) for file in files)
    return "\n\n".join(text.strip("\n") for text in texts if text)


def _inside(*, is_installed: bool) -> Iterator[Part]:
    """What no distribution tells of: Python, Qt, and what is compiled into sqlcipher3; where the program is installed,
    also what starts it."""
    group = PartGroup.LIBRARIES
    terms = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    text = terms.read_text("utf-8") if terms.exists() else ""
    yield Part(group, "python", "Python", platform.python_version(), "PSF-2.0", text)
    yield Part(group, "sqlcipher", "SQLCipher", cipher_version(), "BSD-3-Clause", _bundled("SQLCipher.txt"))
    yield Part(group, "sqlite", "SQLite", sqlite_version(), "Public domain")
    yield Part(group, "openssl", "OpenSSL", "", "Apache-2.0", _bundled("Apache-2.0.txt"))
    yield Part(group, "qt", "Qt", metadata.version("PySide6_Essentials"), _QT, _bundled(*_TEXTS[_QT]))
    yield from _inside_qt()
    if is_installed:
        yield Part(group, "pyinstaller", "PyInstaller", "", _BOOTLOADER, _bundled("PyInstaller.txt"))


def _inside_qt() -> Iterator[Part]:
    """No wheel tells what is compiled into its libraries."""
    for part in _bundled("Qt-parts.txt").split("\n### ")[1:]:
        head, _, notice = part.partition("\n")
        key, name, licence = head.split(" | ")
        more = f"\n\n{_bundled('Apache-2.0.txt')}" if "Apache-2.0" in licence else ""
        yield Part(PartGroup.LIBRARIES, key, name, "", licence, notice.strip("\n") + more)


def _looks() -> Iterator[Part]:
    for key, name, licence, file in (
        ("inter", "Inter", "OFL-1.1", resource("fonts", "Inter-OFL.txt")),
        ("dejavu", "DejaVu Sans", "Bitstream-Vera", resource("fonts", "DejaVu-LICENSE.txt")),
        ("lucide", "Lucide", "ISC", resource("icons", "Lucide-ISC.txt")),
    ):
        yield Part(PartGroup.LOOKS, key, name, "", licence, file.read_text("utf-8"))


def _register() -> Iterator[Part]:
    """Where the register of municipalities comes from, with the day or month it was read."""
    for key, name, version, licence, text in (
        ("lovdata", "Lovdata", "2026-05-02", "NLOD 2.0", ""),
        ("ssb", "Statistisk sentralbyrå (Klass 131)", "2026-01-01", "", ""),
        ("kartverket", "Kartverket", "2023-11", "CC BY 4.0", ""),
        ("norge-data", "norge-data", "2025-05", "MIT", _bundled("norge-data-MIT.txt")),
        ("kommunale-nettsider", "kommunale-nettsider", "2026-01-05", "CC BY 4.0", ""),
    ):
        yield Part(PartGroup.REGISTER, key, name, version, licence, text)


def _own_text() -> str:
    """From the top of a checkout, where there is one: an editable installation keeps the text of the day it was made."""
    checkout = RESOURCES.parent / "LICENSE"
    return checkout.read_text("utf-8") if checkout.exists() else _text(metadata.distribution(PROGRAM))


def _bundled(*names: str) -> str:
    return "\n\n".join(resource("licences", name).read_text("utf-8").strip("\n") for name in names)
