"""The slow verbs of taking a handover in, for jobs: what they bring stays open until it is let go."""

from collections.abc import Collection
from pathlib import Path

from liaison_desk.domain.backups import Why
from liaison_desk.domain.handover import Preview
from liaison_desk.services import backups, handover
from liaison_desk.services.handover import Incoming
from liaison_desk.ui.context import Context


def look(context: Context, file: Path, code: str) -> tuple[Incoming, Preview]:
    """Open the file and see what it would bring. Raises as `handover.open_file`."""
    incoming = handover.open_file(context.paths, file, code)
    try:
        return incoming, compare(context, incoming, ())
    except BaseException:
        incoming.close()
        raise


def compare(context: Context, incoming: Incoming, apart: Collection[str]) -> Preview:
    with context.desk.read() as reader:
        return handover.compare(reader, incoming, apart)


def back_up(context: Context) -> None:
    """Proven, before anything is changed. Raises `OSError` and `StoreError`."""
    backups.make(context.paths, context.keeper.key, Why.BEFORE_IMPORT, context.desk.now())
