"""Reading the command line. Imported only where it says anything."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from liaison_desk import __version__
from liaison_desk.domain.handover import SUFFIX
from liaison_desk.domain.texts import Language
from liaison_desk.options import Options

PROGRAM = "liaison-desk"
WRONG = 2  # exit code for what cannot be done as it was asked


class OneLineParser(argparse.ArgumentParser):
    """A mistake is one clear line, not a page of usage."""

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"{PROGRAM}: {message}\n")


def window_options(arguments: list[str]) -> Options:
    """Raises `SystemExit` for --help, --version and what cannot be understood."""
    parser = OneLineParser(
        prog=PROGRAM,
        description="One police liaison officer's councils, meetings, minutes and action items, offline.",
        epilog="Without a window: liaison-desk demo OUT, liaison-desk list, liaison-desk export, liaison-desk check, liaison-desk backup, liaison-desk restore, liaison-desk handover; each has --help.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    add_data_dir(parser)
    parser.add_argument("--language", type=Language, choices=list(Language), metavar="nb|nn|en", help="of the windows")
    parser.add_argument("--now", type=moment, metavar="YYYY-MM-DDTHH:MM", help="live on another day")
    parser.add_argument("--demo", action="store_true", help="a throw-away desk with the sample year")
    parser.add_argument("file", type=handover_file, nargs="?", metavar="FILE", help="a handover, to be taken in")
    found = parser.parse_args(arguments)
    return Options(found.data_dir, found.language, found.now, found.demo, found.file)


def add_data_dir(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="the desk in this folder instead of your own")


def handover_file(text: str) -> Path:
    """Whether it is there is for the window to say. Anything else is more likely a command that was mistyped."""
    if not text.lower().endswith(SUFFIX):
        raise argparse.ArgumentTypeError(f"{text!r} is no command, and no handover (*{SUFFIX})")
    return Path(text).absolute()


def moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date and time; write 2026-11-24T10:42") from None
