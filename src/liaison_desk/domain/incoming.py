"""Files that come in from outside: how large they may be, and that they are no programs [M3, M14]."""

from dataclasses import dataclass
from pathlib import PurePath

MOST = 20 * 1024 * 1024  # bytes [store.md §9]
HEAD = 8  # so many bytes at its beginning tell a program

# fmt: off
_PROGRAMS = frozenset((
    ".app", ".appimage", ".apk", ".appx", ".bash", ".bat", ".bin", ".cgi", ".class", ".cmd", ".com", ".command",
    ".cpl", ".csh", ".deb", ".desktop", ".dll", ".dmg", ".elf", ".exe", ".fish", ".gadget", ".hta", ".inf", ".ins",
    ".jar", ".js", ".jse", ".ksh", ".lnk", ".mjs", ".msc", ".msi", ".msix", ".msp", ".mst", ".osx", ".pif", ".pkg",
    ".pl", ".ps1", ".ps1xml", ".ps2", ".psc1", ".psd1", ".psm1", ".py", ".pyc", ".pyw", ".pyz", ".rb", ".reg",
    ".rpm", ".run", ".scf", ".scr", ".sct", ".sh", ".so", ".sys", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsc",
    ".wsf", ".wsh", ".xll", ".zsh",
))
# fmt: on
_HEADS = (
    b"MZ",  # Windows
    b"\x7fELF",  # Linux
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",  # macOS
    b"\xca\xfe\xba\xbe",
    b"\xbe\xba\xfe\xca",
    b"\xca\xfe\xba\xbf",
    b"\xbf\xba\xfe\xca",  # macOS, for several kinds
    b"#!",
    b"\xef\xbb\xbf#!",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that was taken in, read into memory. Its name is what it was called where it came from."""

    name: str
    content: bytes
    sha256: str

    @property
    def suffix(self) -> str:
        """«.pdf», in small letters."""
        return PurePath(self.name).suffix.lower()


def is_program(name: str, head: bytes) -> bool:
    """By its ending, also behind dots and spaces Windows leaves out, or by the first bytes whatever it is called."""
    _, dot, ending = name.rstrip(". ").rpartition(".")
    return f"{dot}{ending}".lower() in _PROGRAMS or head.startswith(_HEADS)
