"""What the desk holds, a line each."""

import argparse
from collections.abc import Callable, Iterable, Sequence

from liaison_desk.cli.impossible import Impossible
from liaison_desk.cli.opening import SHORT, edition, opened
from liaison_desk.domain.action_plans import PlanFile
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import Edition, IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.i18n import texts_in
from liaison_desk.services import action_plans, actions, public
from liaison_desk.store.work import Reader


def show(asked: argparse.Namespace) -> None:
    with opened(asked) as desk, desk.read() as reader:
        if asked.public and asked.what != "actions":
            raise Impossible("--public is for the list of action items")
        print_table(_actions(reader, edition(asked)) if asked.public else LISTS[asked.what](reader))


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
    for file in plan_files(reader):
        period = file.period
        begins, done = str(period.begins or "-"), sum(m.measure.status is ActionStatus.DONE for m in file.measures)
        yield (
            period.id[:SHORT],
            begins,
            f"{done}/{len(file.measures)}",
            file.municipality.short_name,
            file.agreement.name,
        )


def plan_files(reader: Reader) -> list[PlanFile]:
    """Every action plan, a municipality's newest first."""
    found = [action_plans.load(reader, period.id) for period in action_plans.plans(reader)]
    return sorted(found, key=lambda f: (f.municipality.short_name, f.agreement.name, -f.period.position))


LISTS: dict[str, Callable[[Reader], Iterable[Sequence[str]]]] = {
    "meetings": _meetings,
    "councils": _councils,
    "actions": _actions,
    "documents": _documents,
    "plans": _plans,
}


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """Columns as wide as their widest cell."""
    every = list(rows)
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    for row in every:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
