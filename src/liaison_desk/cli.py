"""The same services without windows: for scripts, and for machines without a screen."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from liaison_desk import paths
from liaison_desk.clock import SystemClock
from liaison_desk.command_line import PROGRAM, WRONG, OneLineParser, add_data_dir, moment
from liaison_desk.domain.councils import Council
from liaison_desk.domain.dates import YEARS
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.ids import CouncilId, MeetingId
from liaison_desk.domain.labels import problem_words
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.texts import Language, Texts, Voices
from liaison_desk.domain.wording import deadline_words
from liaison_desk.i18n import texts_in
from liaison_desk.services import actions, documents, exports, stores
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError
from liaison_desk.store.work import Reader

SHORT = 8  # characters of an id that tell it from the others


class Impossible(Exception):  # noqa: N818 - it is told in one line, and the program ends
    """What was asked for cannot be done; the sentence says why."""


def main(arguments: list[str]) -> int:
    asked = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], None] = asked.run
    try:
        run(asked)
        sys.stdout.flush()
    except Impossible as reason:
        print(f"{PROGRAM}: {reason}", file=sys.stderr)
        return WRONG
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> OneLineParser:
    parser = OneLineParser(prog=PROGRAM)
    commands = parser.add_subparsers(required=True, metavar="demo|list|export|check")
    demo = commands.add_parser("demo", help="the sample year, its documents and a picture of every page, into OUT")
    demo.add_argument("out", type=Path, metavar="OUT")
    demo.set_defaults(run=_demo)
    listing = commands.add_parser("list", help="what the desk holds, a line each")
    listing.add_argument("what", choices=list(_LISTS), nargs="?", default="meetings")
    listing.set_defaults(run=_list)
    export = commands.add_parser("export", help="a document as a PDF, or a meeting as a calendar file")
    kinds = export.add_subparsers(required=True, metavar="agenda|minutes|runsheet|calendar|actions|evaluation")
    for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
        of_meeting = kinds.add_parser(kind.value)
        of_meeting.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
        of_meeting.add_argument("--public", action="store_true", help="the version anyone may read")
        of_meeting.set_defaults(run=_export_of_meeting, kind=kind)
    event = kinds.add_parser("calendar")
    event.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    event.set_defaults(run=_export_calendar)
    prepared = kinds.add_parser("runsheet", help="for the officer alone")
    prepared.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    prepared.set_defaults(run=_export_run_sheet)
    listed = kinds.add_parser("actions")
    listed.add_argument("--council", help="its name, or the beginning of its id")
    listed.set_defaults(run=_export_actions)
    evaluation = kinds.add_parser("evaluation")
    evaluation.add_argument("council", help="its name, or the beginning of its id")
    evaluation.add_argument("year", type=int)
    evaluation.set_defaults(run=_export_evaluation)
    for exported in kinds.choices.values():
        exported.add_argument("out", type=Path, metavar="OUT", help="a folder, or the file to write")
        exported.add_argument(
            "--language", type=Language, choices=list(Language), metavar="nb|nn|en", help="instead of its own"
        )
    check = commands.add_parser("check", help="look the search index through, and make it anew where it is wrong")
    check.set_defaults(run=_check)
    for reading in (listing, check, *kinds.choices.values()):
        add_data_dir(reading)
        reading.add_argument("--now", type=moment, metavar="YYYY-MM-DDTHH:MM", help="live on another day")
    return parser


# -- the desk


@contextmanager
def _opened(asked: argparse.Namespace) -> Iterator[Desk]:
    """The desk in the folder, which must be there: reading makes nothing."""
    home = paths.inside(asked.data_dir) if asked.data_dir else paths.of_user()
    if not stores.exists(home):
        raise Impossible(f"there is no desk in {home.data}")
    try:
        database = stores.open_store(home)
    except NewerStoreError as error:
        raise Impossible(f"the desk is version {error.found}, this program knows {error.known}") from error
    except DamagedStoreError as error:
        raise Impossible(f"the desk in {home.data} is damaged, or its key is missing") from error
    except (StoreError, OSError) as error:
        raise Impossible(f"the desk in {home.data} could not be opened") from error
    clock = SystemClock.starting_at(asked.now) if asked.now else SystemClock()
    desk = Desk(database, clock)
    try:
        yield desk
    finally:
        desk.close()


def _voices() -> Voices:
    return Voices(Language.NB, texts_in)


def _the_one(found: Sequence[Any], asked: str, what: str) -> Any:
    if not found:
        raise Impossible(f"there is no {what} {asked!r}")
    if len(found) > 1:
        raise Impossible(f"{asked!r} may be one of {len(found)} {what}s; write more of it")
    return found[0]


def _council(reader: Reader, asked: str) -> Council:
    every = reader.all(Council)
    exact = [council for council in every if council.name.casefold() == asked.casefold()]
    return _the_one(exact or [c for c in every if c.id.startswith(asked)], asked, "council")  # type: ignore[no-any-return]


# -- list


def _list(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk, desk.read() as reader:
        _print_table(_LISTS[asked.what](reader))


def _meetings(reader: Reader) -> Iterable[Sequence[str]]:
    names = {council.id: council.name for council in reader.all(Council)}
    for meeting in sorted(reader.all(Meeting), key=lambda m: (m.day, m.start)):
        start = f"{meeting.start:%H:%M}"
        yield meeting.id[:SHORT], meeting.day.isoformat(), start, meeting.stage.value, names[meeting.council_id]


def _councils(reader: Reader) -> Iterable[Sequence[str]]:
    for council in sorted(reader.all(Council), key=lambda c: c.name):
        yield council.id[:SHORT], council.kind.value, council.name


def _actions(reader: Reader) -> Iterable[Sequence[str]]:
    texts: Texts = texts_in(Language.EN)
    for row in sorted(actions.rows(reader), key=lambda row: (str(row.last_day), row.action.title)):
        action, council = row.action, row.council.name if row.council else ""
        until = deadline_words(texts, action.deadline)
        yield action.id[:SHORT], action.status.value, until, action.owner, council, action.title


def _documents(reader: Reader) -> Iterable[Sequence[str]]:
    for document in sorted(reader.all(IssuedDocument), key=lambda d: d.issued_at):
        yield document.id[:SHORT], document.language.value, document.sha256[:SHORT], document.file_name


_LISTS: dict[str, Callable[[Reader], Iterable[Sequence[str]]]] = {
    "meetings": _meetings,
    "councils": _councils,
    "actions": _actions,
    "documents": _documents,
}


def _print_table(rows: Iterable[Sequence[str]]) -> None:
    """Columns as wide as their widest cell."""
    every = list(rows)
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    for row in every:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


# -- check


def _check(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        try:
            count, was_sound = desk.mend_index()
        except StoreError as error:
            raise Impossible("the search index could not be looked through") from error
    state = "sound" if was_sound else "was wrong, and is made anew"
    print(f"search index: {state}, {count} texts")


# -- export


def _export_of_meeting(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        edition = Edition.PUBLIC if asked.public else Edition.FULL
        meeting_id = _meeting(desk, asked)
        try:
            made = exports.of_meeting(desk, asked.kind, meeting_id, _voices(), asked.language, edition)
        except RuleBroken as broken:
            raise Impossible(problem_words(texts_in(Language.EN), broken)) from broken
        _write(made, asked.out)


def _export_calendar(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        _write(exports.calendar(desk, _meeting(desk, asked), _voices(), asked.language), asked.out)


def _export_run_sheet(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        _write(exports.run_sheet(desk, _meeting(desk, asked), _voices(), asked.language), asked.out)


def _meeting(desk: Desk, asked: argparse.Namespace) -> MeetingId:
    with desk.read() as reader:
        found = [meeting for meeting in reader.all(Meeting) if meeting.id.startswith(asked.meeting)]
    meeting: Meeting = _the_one(found, asked.meeting, "meeting")
    return meeting.id


def _export_actions(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        council_id: CouncilId | None = None
        if asked.council:
            with desk.read() as reader:
                council_id = _council(reader, asked.council).id
        _write(exports.action_list(desk, council_id, _voices(), asked.language), asked.out)


def _export_evaluation(asked: argparse.Namespace) -> None:
    if asked.year not in YEARS:
        raise Impossible(f"the year must be from {YEARS[0]} to {YEARS[-1]}, not {asked.year}")
    with _opened(asked) as desk:
        with desk.read() as reader:
            council = _council(reader, asked.council)
        _write(exports.evaluation(desk, council.id, asked.year, _voices(), asked.language), asked.out)


def _write(export: exports.Export, out: Path) -> None:
    target = out / export.name if out.is_dir() else out
    try:
        documents.save_copy(export.content, target)
    except OSError as error:
        raise Impossible(f"{target} could not be written: {error.strerror}") from error
    print(target)


# -- demo


def _demo(asked: argparse.Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it opens windows nobody should see
    demo = importlib.import_module("liaison_desk.demo")
    try:
        made = demo.build(asked.out)
    except demo.NotEmptyError:
        raise Impossible(f"{asked.out} is not empty, and was not made by an earlier demo") from None
    except OSError as error:
        raise Impossible(f"{asked.out} could not be written: {error.strerror}") from error
    _print_table(made)
