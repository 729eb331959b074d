"""What the command line says to the window."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from liaison_desk.domain.texts import Language


@dataclass(frozen=True, slots=True)
class Options:
    """`now` lets the program live on another day; `demo` is a throw-away desk with the sample year; `file` is a
    handover that is to be taken in."""

    data_dir: Path | None = None
    language: Language | None = None
    now: datetime | None = None
    demo: bool = False
    file: Path | None = None
