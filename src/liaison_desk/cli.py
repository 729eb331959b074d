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
from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.dates import YEARS
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument, ListForm
from liaison_desk.domain.ids import CouncilId, MeetingId
from liaison_desk.domain.labels import problem_words
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.texts import Language, Texts, Voices
from liaison_desk.domain.wording import deadline_words
from liaison_desk.domain.workload import of_month, of_year
from liaison_desk.i18n import texts_in
from liaison_desk.services import action_plans, actions, documents, exports, public, stores, year_pack
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError
from liaison_desk.store.work import Reader

_EXPORTS = ("agenda", "minutes", "runsheet", "calendar", "reminder", "actions", "evaluation", "workload", "yearpack")
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
    kinds = export.add_subparsers(required=True, metavar="|".join(_EXPORTS))
    for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
        of_meeting = kinds.add_parser(kind.value)
        of_meeting.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
        of_meeting.set_defaults(run=_export_of_meeting, kind=kind)
    event = kinds.add_parser("calendar")
    event.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    event.set_defaults(run=_export_calendar)
    letters = kinds.add_parser("email", help="drafts to the members, of the newest of minutes, agenda and date")
    letters.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    letters.add_argument("out", type=Path, metavar="OUT", help="a folder")
    letters.set_defaults(run=_export_emails)
    reminding = kinds.add_parser("reminder", help="a draft that reminds somebody of the action items that are open")
    reminding.add_argument(
        "--owner", required=True, help="a name, a role or an organisation, or the beginning of an id"
    )
    reminding.set_defaults(run=_export_reminder)
    prepared = kinds.add_parser("runsheet", help="for the officer alone")
    prepared.add_argument("meeting", help="the beginning of its id, as `list meetings` shows it")
    prepared.set_defaults(run=_export_run_sheet)
    listed = kinds.add_parser("actions")
    listed.add_argument("--council", help="its name, or the beginning of its id")
    listed.add_argument(
        "--format", type=ListForm, choices=list(ListForm), default=ListForm.PDF, metavar="pdf|xlsx|csv", dest="form"
    )
    listed.set_defaults(run=_export_actions)
    plan = kinds.add_parser("action-plan")
    plan.add_argument("plan", help="the beginning of its id, as `list plans` shows it, or the municipality's name")
    plan.set_defaults(run=_export_action_plan)
    evaluation = kinds.add_parser("evaluation")
    evaluation.add_argument("council", help="its name, or the beginning of its id")
    evaluation.add_argument("year", type=int)
    evaluation.set_defaults(run=_export_evaluation)
    load = kinds.add_parser("workload", help="one page for the officer's leader")
    load.add_argument("year", type=int)
    load.add_argument("--month", type=int, choices=range(1, 13), metavar="1-12", help="instead of the whole year")
    load.set_defaults(run=_export_workload)
    for for_anyone in (
        *(kinds.choices[kind] for kind in ("agenda", "minutes", "evaluation", "action-plan")),
        listed,
        listing,
    ):
        for_anyone.add_argument("--public", action="store_true", help="the version anyone may read")
    packed = kinds.add_parser("yearpack", help="a folder with all that was issued in a year, and an index")
    packed.add_argument("whose", help="the name of a council or a municipality, or the beginning of its id")
    packed.add_argument("year", type=int)
    packed.set_defaults(run=_export_year_pack)
    for exported in (parser for parser in kinds.choices.values() if parser is not letters):
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


def _voices(language: Language | None = None) -> Voices:
    """In `language` where one is asked for, else each document in its own."""
    return Voices(Language.NB, (lambda _: texts_in(language)) if language else texts_in)


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
        if asked.public and asked.what != "actions":
            raise Impossible("--public is for the list of action items")
        _print_table(_actions(reader, _edition(asked)) if asked.public else _LISTS[asked.what](reader))


def _meetings(reader: Reader) -> Iterable[Sequence[str]]:
    names = {council.id: council.name for council in reader.all(Council)}
    for meeting in sorted(reader.all(Meeting), key=lambda m: (m.day, m.start)):
        start = f"{meeting.start:%H:%M}"
        yield meeting.id[:SHORT], meeting.day.isoformat(), start, meeting.stage.value, names[meeting.council_id]


def _councils(reader: Reader) -> Iterable[Sequence[str]]:
    for council in sorted(reader.all(Council), key=lambda c: c.name):
        yield council.id[:SHORT], council.kind.value, council.name


def _actions(reader: Reader, edition: Edition = Edition.FULL) -> Iterable[Sequence[str]]:
    texts: Texts = texts_in(Language.EN)
    found = actions.rows(reader)
    if edition is Edition.PUBLIC:
        withheld = public.not_for_everybody(reader, [row.action for row in found])
        found = [row for row in found if row.action.id not in withheld]
    for row in sorted(found, key=lambda row: (str(row.last_day), row.action.title)):
        action, council = row.action, row.council.name if row.council else ""
        until = deadline_words(texts, action.deadline)
        yield action.id[:SHORT], action.status.value, until, action.owner, council, action.title


def _documents(reader: Reader) -> Iterable[Sequence[str]]:
    for document in sorted(reader.all(IssuedDocument), key=lambda d: d.issued_at):
        yield document.id[:SHORT], document.language.value, document.sha256[:SHORT], document.file_name


def _plans(reader: Reader) -> Iterable[Sequence[str]]:
    for file in _plan_files(reader):
        period = file.period
        begins, done = str(period.begins or "-"), sum(m.measure.status is ActionStatus.DONE for m in file.measures)
        yield (
            period.id[:SHORT],
            begins,
            f"{done}/{len(file.measures)}",
            file.municipality.short_name,
            file.agreement.name,
        )


def _plan_files(reader: Reader) -> list[PlanFile]:
    """Every action plan, a municipality's newest first."""
    found = [action_plans.load(reader, period.id) for period in action_plans.plans(reader)]
    return sorted(found, key=lambda f: (f.municipality.short_name, f.agreement.name, -f.period.position))


_LISTS: dict[str, Callable[[Reader], Iterable[Sequence[str]]]] = {
    "meetings": _meetings,
    "councils": _councils,
    "actions": _actions,
    "documents": _documents,
    "plans": _plans,
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
    with _opened(asked) as desk, _refusals():
        meeting_id = _meeting(desk, asked)
        with _said():
            made = exports.of_meeting(desk, asked.kind, meeting_id, _voices(), asked.language, _edition(asked))
        _write(made, asked.out)


@contextmanager
def _said() -> Iterator[None]:
    """What a rule stands against is told in one line."""
    try:
        yield
    except RuleBroken as broken:
        raise Impossible(problem_words(texts_in(Language.EN), broken)) from broken


def _export_calendar(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        _write(exports.calendar(desk, _meeting(desk, asked), _voices(), asked.language), asked.out)


def _export_emails(asked: argparse.Namespace) -> None:
    if not asked.out.is_dir():
        raise Impossible(f"there is no folder {asked.out}")
    with _opened(asked) as desk:
        made = exports.emails(desk, _meeting(desk, asked), _voices())
    if not made:
        raise Impossible("nobody in this meeting has an e-mail address")
    for one in made:
        _write(one, asked.out)


def _export_reminder(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        with desk.read() as reader:
            owner = _owner(reader, asked.owner)
        made = exports.reminder(desk, owner, _voices(), asked.language)
        if made is None:
            raise Impossible(f"{asked.owner!r} has no open action item that may go by e-mail")
        _write(made, asked.out)


def _owner(reader: Reader, asked: str) -> Owner:
    """A person by name or id, or whoever is named by these words as the owner of an action item."""
    people, wanted = reader.all(Contact), asked.casefold()
    exact = [person for person in people if person.name.casefold() == wanted]
    words = {a.owner_words for a in reader.all(ActionItem, owner_id=None) if a.owner_words.casefold() == wanted}
    if words and not exact:
        return Owner(words.pop())
    person: Contact = _the_one(exact or [p for p in people if p.id.startswith(asked)], asked, "owner")
    return Owner(contact_id=person.id)


def _export_run_sheet(asked: argparse.Namespace) -> None:
    with _opened(asked) as desk:
        meeting_id = _meeting(desk, asked)
        with _said():
            made = exports.run_sheet(desk, meeting_id, _voices(), asked.language)
        _write(made, asked.out)


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
        made = exports.action_list(desk, council_id, _voices(), asked.language, _edition(asked), asked.form)
        _write(made, asked.out)


def _export_action_plan(asked: argparse.Namespace) -> None:
    """By id, or the newest of the one agreement of a municipality."""
    with _opened(asked) as desk, _refusals():
        with desk.read() as reader:
            every = _plan_files(reader)
        named = [f for f in every if f.is_current and f.municipality.short_name.casefold() == asked.plan.casefold()]
        found = named or [file for file in every if file.period.id.startswith(asked.plan)]
        file: PlanFile = _the_one(found, asked.plan, "action plan")
        made = exports.action_plan(desk, file.period.id, _voices(), asked.language, _edition(asked))
        _write(made, asked.out)


def _export_evaluation(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    with _opened(asked) as desk, _refusals():
        with desk.read() as reader:
            council = _council(reader, asked.council)
        made = exports.evaluation(desk, council.id, asked.year, _voices(), asked.language, _edition(asked))
        _write(made, asked.out)


def _export_workload(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    period = of_month(asked.year, asked.month) if asked.month else of_year(asked.year)
    with _opened(asked) as desk:
        _write(exports.workload(desk, period, _voices(), asked.language), asked.out)


def _export_year_pack(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    with _opened(asked) as desk:
        with desk.read() as reader:
            every: list[Council | Municipality] = [*reader.all(Council), *reader.all(Municipality)]
            exact = [one for one in every if one.name.casefold() == asked.whose.casefold()]
            found = exact or [one for one in every if one.id.startswith(asked.whose)]
            whose = _the_one(found, asked.whose, "council or municipality")
        write = year_pack.write if isinstance(whose, Council) else year_pack.write_municipality
        try:
            print(write(desk, whose.id, asked.year, _voices(asked.language), asked.out))
        except OSError as error:
            raise Impossible(f"{asked.out} could not be written: {error.strerror}") from error


def _check_year(year: int) -> None:
    if year not in YEARS:
        raise Impossible(f"the year must be from {YEARS[0]} to {YEARS[-1]}, not {year}")


def _edition(asked: argparse.Namespace) -> Edition:
    return Edition.PUBLIC if asked.public else Edition.FULL


@contextmanager
def _refusals() -> Iterator[None]:
    """A broken rule is one line."""
    try:
        yield
    except RuleBroken as broken:
        raise Impossible(problem_words(texts_in(Language.EN), broken)) from broken


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
