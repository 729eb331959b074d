"""The log file and the shape of an error report. Both hold ids, counts and places in the code, never content."""

import importlib
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from liaison_desk import __version__

logger = logging.getLogger(__name__)

LIMIT = 1_000_000  # bytes; the file before is kept as .1


def start(file: Path) -> None:
    """Write to `file` from now on, where it can be written."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LIMIT:
            file.replace(file.with_suffix(".1"))
    handler = _File(file, encoding="utf-8", delay=True)
    handler.setFormatter(_NoContent("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("liaison_desk")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def catch_all() -> Callable[[], None]:
    """What breaks off in a thread, or in what is thrown away, is told to the log and not printed: Python would print its
    words, and many a system keeps what programs print. Returns what takes that back."""
    before = threading.excepthook, sys.unraisablehook

    def tell(what: "threading.ExceptHookArgs | sys.UnraisableHookArgs") -> None:
        logger.error("broke off:\n%s", report(what.exc_type, what.exc_value, what.exc_traceback))

    def take_back() -> None:
        threading.excepthook, sys.unraisablehook = before

    threading.excepthook = sys.unraisablehook = tell
    return take_back


def report(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> str:
    """What went wrong and where, without the error's own words: those may quote a name or a note."""
    platform = importlib.import_module("platform")  # not at every start for what is hoped never to be needed
    lines = [
        f"Liaison Desk {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        "",
        *(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(where)),
        kind.__qualname__,
    ]
    cause = error.__cause__ if error else None
    if cause is not None:
        lines.append(f"because of {type(cause).__qualname__}")
    return "\n".join(lines)


class _File(logging.FileHandler):
    """Opened with the first line, which may come when the folder is gone or may only be read. Whoever has something to
    say of that must be able to go on."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:  # a disk that is full does not take this line either
        pass

    @override
    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            super().emit(record)


class _NoContent(logging.Formatter):
    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        kind, error, where = ei if isinstance(ei, tuple) else sys.exc_info()
        return report(kind or Exception, error, where)
