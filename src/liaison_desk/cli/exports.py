"""What is written into a folder or a file: documents, lists, e-mail drafts, packs."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from liaison_desk.cli.impossible import Impossible
from liaison_desk.cli.lists import plan_files
from liaison_desk.cli.opening import edition, opened, the_one
from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.dates import YEARS
from liaison_desk.domain.ids import CouncilId, MeetingId
from liaison_desk.domain.labels import problem_words
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.workload import of_month, of_year
from liaison_desk.i18n import texts_in
from liaison_desk.services import exports, leftovers, own_data, year_pack
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader


def of_meeting(asked: argparse.Namespace) -> None:
    with opened(asked) as desk, _refusals():
        meeting_id = _meeting(desk, asked)
        made = exports.of_meeting(desk, asked.kind, meeting_id, _voices(), asked.language, edition(asked))
        _write(made, asked.out)


def calendar(asked: argparse.Namespace) -> None:
    with opened(asked) as desk:
        _write(exports.calendar(desk, _meeting(desk, asked), _voices(), asked.language), asked.out)


def emails(asked: argparse.Namespace) -> None:
    if not asked.out.is_dir():
        raise Impossible(f"there is no folder {asked.out}")
    with opened(asked) as desk:
        made = exports.emails(desk, _meeting(desk, asked), _voices())
    if not made:
        raise Impossible("nobody in this meeting has an e-mail address")
    for one in made:
        _write(one, asked.out)


def reminder(asked: argparse.Namespace) -> None:
    with opened(asked) as desk:
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
    person: Contact = the_one(exact or [p for p in people if p.id.startswith(asked)], asked, "owner")
    return Owner(contact_id=person.id)


def run_sheet(asked: argparse.Namespace) -> None:
    with opened(asked) as desk, _refusals():
        _write(exports.run_sheet(desk, _meeting(desk, asked), _voices(), asked.language), asked.out)


def _meeting(desk: Desk, asked: argparse.Namespace) -> MeetingId:
    with desk.read() as reader:
        found = [meeting for meeting in reader.all(Meeting) if meeting.id.startswith(asked.meeting)]
    meeting: Meeting = the_one(found, asked.meeting, "meeting")
    return meeting.id


def action_list(asked: argparse.Namespace) -> None:
    with opened(asked) as desk:
        council_id: CouncilId | None = None
        if asked.council:
            with desk.read() as reader:
                council_id = _council(reader, asked.council).id
        made = exports.action_list(desk, council_id, _voices(), asked.language, edition(asked), asked.form)
        _write(made, asked.out)


def action_plan(asked: argparse.Namespace) -> None:
    """By id, or the newest of the one agreement of a municipality."""
    with opened(asked) as desk, _refusals():
        with desk.read() as reader:
            every = plan_files(reader)
        named = [f for f in every if f.is_current and f.municipality.short_name.casefold() == asked.plan.casefold()]
        found = named or [file for file in every if file.period.id.startswith(asked.plan)]
        file: PlanFile = the_one(found, asked.plan, "action plan")
        made = exports.action_plan(desk, file.period.id, _voices(), asked.language, edition(asked))
        _write(made, asked.out)


def evaluation(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    with opened(asked) as desk, _refusals():
        with desk.read() as reader:
            council = _council(reader, asked.council)
        made = exports.evaluation(desk, council.id, asked.year, _voices(), asked.language, edition(asked))
        _write(made, asked.out)


def workload(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    period = of_month(asked.year, asked.month) if asked.month else of_year(asked.year)
    with opened(asked) as desk:
        _write(exports.workload(desk, period, _voices(), asked.language), asked.out)


def packed(asked: argparse.Namespace) -> None:
    _check_year(asked.year)
    with opened(asked) as desk:
        with desk.read() as reader:
            every: list[Council | Municipality] = [*reader.all(Council), *reader.all(Municipality)]
            exact = [one for one in every if one.name.casefold() == asked.whose.casefold()]
            found = exact or [one for one in every if one.id.startswith(asked.whose)]
            whose = the_one(found, asked.whose, "council or municipality")
        write = year_pack.write if isinstance(whose, Council) else year_pack.write_municipality
        try:
            print(write(desk, whose.id, asked.year, _voices(asked.language), asked.out))
        except OSError as error:
            raise Impossible(f"{asked.out} could not be written: {error.strerror}") from error


def own_data_of(asked: argparse.Namespace) -> None:
    """Everything, whoever may read it."""
    with opened(asked) as desk:
        try:
            print(own_data.write(desk, texts_in(asked.language or Language.NB), asked.out, as_zip=asked.zip))
        except OSError as error:
            raise Impossible(f"{asked.out} could not be written: {error.strerror}") from error


def _check_year(year: int) -> None:
    if year not in YEARS:
        raise Impossible(f"the year must be from {YEARS[0]} to {YEARS[-1]}, not {year}")


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
        leftovers.save_copy(export.content, target)
    except OSError as error:
        raise Impossible(f"{target} could not be written: {error.strerror}") from error
    print(target)


def _voices(language: Language | None = None) -> Voices:
    """In `language` where one is asked for, else each document in its own."""
    return Voices(Language.NB, (lambda _: texts_in(language)) if language else texts_in)


def _council(reader: Reader, asked: str) -> Council:
    every = reader.all(Council)
    exact = [council for council in every if council.name.casefold() == asked.casefold()]
    return the_one(exact or [c for c in every if c.id.startswith(asked)], asked, "council")  # type: ignore[no-any-return]
