"""The same services without windows: for scripts, and for machines without a screen."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from liaison_desk.cli import backups, checks, exports, handovers, lists
from liaison_desk.cli.impossible import Impossible
from liaison_desk.command_line import PROGRAM, WRONG, OneLineParser, add_data_dir, moment
from liaison_desk.domain.documents import DocumentKind, ListForm
from liaison_desk.domain.texts import Language


def main(arguments: list[str]) -> int:
    _speak_utf8()
    asked = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int | None] = asked.run
    code = 0
    try:
        code = run(asked) or 0
        sys.stdout.flush()
    except Impossible as reason:
        print(f"{PROGRAM}: {reason}", file=sys.stderr)
        return WRONG
    except PermissionError as error:
        print(f"{PROGRAM}: {error.filename} may be read by its owner alone", file=sys.stderr)
        return WRONG
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _speak_utf8() -> None:
    """Through a pipe or into a file Windows would have the letters of one region alone, and Sámi names need others."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stdin else "backslashreplace")


def _parser() -> OneLineParser:
    parser = OneLineParser(prog=PROGRAM)
    commands = parser.add_subparsers(required=True, metavar="demo|list|export|check|backup|restore|handover")
    demo = commands.add_parser("demo", help="the sample year, its documents and a picture of every page, into OUT")
    demo.add_argument("out", type=Path, metavar="OUT")
    demo.set_defaults(run=_demo)
    listing = commands.add_parser("list", help="what the desk holds, a line each")
    listing.add_argument("what", choices=list(lists.LISTS), nargs="?", default="meetings")
    listing.set_defaults(run=lists.show)
    export = commands.add_parser("export", help="a document as a PDF, or a meeting as a calendar file")
    kinds = export.add_subparsers(required=True)
    for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
        of_meeting = kinds.add_parser(kind.value)
        of_meeting.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
        of_meeting.set_defaults(run=exports.of_meeting, kind=kind)
    event = kinds.add_parser("calendar")
    event.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    event.set_defaults(run=exports.calendar)
    letters = kinds.add_parser("email", help="drafts to the members, of the newest of minutes, agenda and date")
    letters.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    letters.add_argument("out", type=Path, metavar="OUT", help="a folder")
    letters.set_defaults(run=exports.emails)
    reminding = kinds.add_parser("reminder", help="a draft that reminds somebody of the action items that are open")
    reminding.add_argument(
        "--owner", required=True, help="a name, a role or an organisation, or the beginning of an id"
    )
    reminding.set_defaults(run=exports.reminder)
    prepared = kinds.add_parser("runsheet", help="for the officer alone")
    prepared.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    prepared.set_defaults(run=exports.run_sheet)
    listed = kinds.add_parser("actions")
    listed.add_argument("--council", help="its name, or the beginning of its id")
    listed.add_argument(
        "--format", type=ListForm, choices=list(ListForm), default=ListForm.PDF, metavar="pdf|xlsx|csv", dest="form"
    )
    listed.set_defaults(run=exports.action_list)
    plan = kinds.add_parser("action-plan")
    plan.add_argument("plan", help="the beginning of its id, as `list plans` shows it, or the municipality's name")
    plan.set_defaults(run=exports.action_plan)
    evaluation = kinds.add_parser("evaluation")
    evaluation.add_argument("council", help="its name, or the beginning of its id")
    evaluation.add_argument("year", type=int)
    evaluation.set_defaults(run=exports.evaluation)
    load = kinds.add_parser("workload", help="one page for the officer's leader")
    load.add_argument("year", type=int)
    load.add_argument("--month", type=int, choices=range(1, 13), metavar="1-12", help="instead of the whole year")
    load.set_defaults(run=exports.workload)
    for for_anyone in (
        *(kinds.choices[kind] for kind in ("agenda", "minutes", "evaluation", "action-plan")),
        listed,
        listing,
    ):
        for_anyone.add_argument("--public", action="store_true", help="the version anyone may read")
    packed = kinds.add_parser("yearpack", help="a folder with all that was issued in a year, and an index")
    packed.add_argument("whose", help="the name of a council or a municipality, or the beginning of its id")
    packed.add_argument("year", type=int)
    packed.set_defaults(run=exports.packed)
    whole = kinds.add_parser("own-data", help="all the desk holds, as JSON and CSV with its files; not encrypted")
    whole.add_argument("--zip", action="store_true", help="one file instead of a folder")
    whole.set_defaults(run=exports.own_data_of)
    given = kinds.add_parser(
        "handover", help="one encrypted file for whoever has the municipality next, and what to do first"
    )
    given.add_argument("municipality", nargs="+", help="its name, its number, or the beginning of its id")
    given.add_argument("--first", type=date.fromisoformat, metavar="YYYY-MM-DD", help="of a deputy's period")
    given.add_argument("--last", type=date.fromisoformat, metavar="YYYY-MM-DD")
    given.set_defaults(run=handovers.make)
    for exported in (parser for parser in kinds.choices.values() if parser is not letters):
        exported.add_argument("out", type=Path, metavar="OUT", help="a folder, or the file to write")
        exported.add_argument(
            "--language", type=Language, choices=list(Language), metavar="nb|nn|en", help="instead of its own"
        )
    check = commands.add_parser(
        "check", help="look through the store, the ways into it, its backups and its search index"
    )
    check.set_defaults(run=checks.check)
    made = commands.add_parser(
        "backup", help="a backup of the desk, read through; the program makes them by itself too"
    )
    made.add_argument("out", type=Path, metavar="OUT", nargs="?", help="a folder, instead of the desk's own")
    made.add_argument("--drill", action="store_true", help="prove the newest one: open it as a desk and read all of it")
    made.set_defaults(run=backups.make)
    restored = commands.add_parser("restore", help="list the backups, or show what one holds and would change")
    restored.add_argument("backup", metavar="BACKUP", nargs="?", help="its name in the list, or its path")
    restored.add_argument("--yes", action="store_true", help="put it in the place of the desk, which is set aside")
    restored.set_defaults(run=backups.restore)
    kinds.metavar = "|".join(kinds.choices)
    taken = commands.add_parser("handover", help="show what a handover holds and would change; it asks for the code")
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--take-in", action="store_true", help="take it in, after a backup")
    taken.add_argument("--take-over", action="store_true", help="be responsible for what the other officer was")
    taken.set_defaults(run=handovers.take_in)
    for reading in (listing, check, made, restored, taken, *kinds.choices.values()):
        add_data_dir(reading)
        reading.add_argument("--now", type=moment, metavar="YYYY-MM-DDTHH:MM", help="live on another day")
    return parser


def _demo(asked: argparse.Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it opens windows nobody should see
    demo = importlib.import_module("liaison_desk.demo")
    try:
        made = demo.build(asked.out)
    except demo.NotEmptyError:
        raise Impossible(f"{asked.out} is not empty, and was not made by an earlier demo") from None
    except OSError as error:
        raise Impossible(f"{asked.out} could not be written: {error.strerror}") from error
    lists.print_table(made)
