"""A handover without windows: made with a code that is shown once, looked through, and taken in."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from liaison_desk.cli.impossible import Impossible
from liaison_desk.cli.lists import print_table
from liaison_desk.cli.opening import home_of, opened_alone, the_one
from liaison_desk.cli.unlocking import typed
from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import Choices, Chosen, Clash, Handover, Period, Preview, Scope, Side
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import backups, handover, handover_giving, officers
from liaison_desk.services.desk import Desk
from liaison_desk.services.first_days import Cover
from liaison_desk.services.handover import Incoming
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError, WrongSecretError
from liaison_desk.store.work import Reader

MOST = 20  # clashes that are listed


def make(asked: argparse.Namespace) -> None:
    """`export handover`: the file and its cover. The code is made here, and printed once."""
    home = home_of(asked)
    if (asked.first is None) != (asked.last is None) or (asked.first and asked.last < asked.first):
        raise Impossible("a period has a first day and a last, not before it")
    with opened_alone(asked) as desk:
        with desk.read() as reader:
            _sign(desk, reader)
            places = [_municipality(reader, name) for name in asked.municipality]
        period = Period(asked.first, asked.last) if asked.first else None
        ids = tuple(place.id for place in places)
        cover = Cover(ids, period.first if period else desk.today(), "", until=period.last if period else None)
        if asked.out.exists() and not asked.out.is_dir():
            raise Impossible(f"{asked.out} is there already")
        write = handover_giving.write if asked.out.is_dir() else handover_giving.write_as
        with _told(asked.out):
            pair = write(desk, home, Scope(ids, period), cover, asked.out, texts_in(asked.language or Language.NB))
            try:
                with desk.write(Op.HAND_OVER) as work:
                    handover.record(work, pair.written)
            except BaseException:
                pair.remove()  # nobody has seen its code
                raise
    label = pair.written.label
    print(f"{pair.written.file}, {label.rows} rows, {label.documents} documents")
    print(f"{pair.cover}, what to do first")
    print(f"code, shown once: {pair.code}")


def take_in(asked: argparse.Namespace) -> None:
    """`handover`: what the file holds and would change, or with --take-in the change itself."""
    home = home_of(asked)
    with opened_alone(asked) as desk:
        with desk.read() as reader:
            _sign(desk, reader)
        with _told(asked.file), _incoming(home, asked.file) as incoming:
            with desk.read() as reader:
                found = handover.compare(reader, incoming)
            _show(found)
            if not asked.take_in:
                print("nothing has been changed; with --take-in it is taken in, after a backup")
                return
            backups.make(home, desk.key, Why.BEFORE_IMPORT, desk.now())
            with desk.write(Op.TAKE_IN_HANDOVER) as work:
                taken = handover.take_in(work, incoming, Choices(takes_over=asked.take_over))
    print(
        f"taken in: {taken.new} new, {taken.changed} changed, {taken.removed} removed, {taken.set_aside} values set"
        f" aside, {taken.taken_over} action items taken over"
    )


def _show(found: Preview) -> None:
    label = found.label
    print(f"{', '.join(label.municipalities)}: from {label.by or 'somebody'}, {label.at:%Y-%m-%d}{_years(label)}")
    if found.was_taken_in:
        print(f"taken in already, {found.was_taken_in:%Y-%m-%d}")
    counts = [(c.group.value, str(c.new), str(c.newer), str(c.both), str(c.here)) for c in found.counts]
    print_table([("", "new", "newer", "both", "here"), *counts])
    for clash in found.clashes[:MOST]:
        _show_clash(clash)
    if len(found.clashes) > MOST:
        print(f"and {len(found.clashes) - MOST} more")
    for one in found.likenesses:
        print(f"the same person: {one.name}, {one.organisation}")


def _show_clash(clash: Clash) -> None:
    name = ", ".join(clash.fields) or "removed"
    sides = {Chosen.HERE: _said(clash.here), Chosen.FILE: _said(clash.file)}
    print(f"both: {clash.kind.__name__} {clash.title!r}, {name}")
    for chosen, said in sides.items():
        print(f"  {chosen.value}: {said}{' <- stands' if chosen is clash.usual else ''}")


def _said(side: Side) -> str:
    if side.is_gone:
        return "removed"
    return ", ".join(shown or str(value) for value, shown in zip(side.values, side.shown, strict=True)) or "kept"


def _years(label: Handover) -> str:
    return f", meetings of {label.first_year} to {label.last_year}" if label.first_year else ""


@contextmanager
def _incoming(home: Paths, file: Path) -> Iterator[Incoming]:
    incoming = handover.open_file(home, file, typed("Code of the handover"))
    try:
        yield incoming
    finally:
        incoming.close()


def _municipality(reader: Reader, asked: str) -> Municipality:
    every = reader.all(Municipality)
    exact = [place for place in every if asked.casefold() in (place.short_name.casefold(), place.number)]
    found = exact or [place for place in every if place.id.startswith(asked)]
    return the_one(found, asked, "municipality")  # type: ignore[no-any-return]


def _sign(desk: Desk, reader: Reader) -> None:
    """What is written is the officer's doing."""
    own = officers.current(reader)
    desk.author = own.officer.id if own else ""


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """A line about what a disk or a file says."""
    try:
        yield
    except WrongSecretError as error:
        raise Impossible(f"the code does not open {file}") from error
    except NewerStoreError as error:
        raise Impossible(f"{file} is version {error.found}, this program knows {error.known}") from error
    except DamagedStoreError as error:
        raise Impossible(f"{file} is not whole, or has been changed") from error
    except (StoreError, OSError) as error:
        raise Impossible(f"{file} could not be read or written") from error
