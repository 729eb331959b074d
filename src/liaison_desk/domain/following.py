"""What a change makes of a meeting that has been read: a line written in it leaves nearly all the rest as it was."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.changes import Change, ChangeSet
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.minutes import Entry


def followed(file: MeetingFile, changes: ChangeSet) -> MeetingFile | None:
    """The meeting as it would be read now. None where the changes may reach further than its own lines and the action
    items raised by them."""
    for change in changes.changes:
        step = _STEPS.get(change.kind)
        after = step(file, change) if step else None
        if after is None:
            return None
        file = after
    return file


def _entry(file: MeetingFile, change: Change) -> MeetingFile | None:
    if not _is_here(file, change):
        return None
    kept = [entry for entry in file.entries if change.before is None or entry.id != change.before.id]
    kept += [change.after] if change.after is not None else []
    return replace(file, entries=tuple(sorted(kept, key=lambda entry: entry.position)))


def _action(file: MeetingFile, change: Change) -> MeetingFile | None:
    """Only a new one: what becomes of others may also be news for this meeting."""
    if change.before is not None or not _is_here(file, change) or change.after.council_id != file.council.id:
        return None
    return replace(file, actions={**file.actions, change.after.id: change.after})


def _history(file: MeetingFile, change: Change) -> MeetingFile | None:
    """Only how an action item began that was raised here."""
    line = change.after
    if change.before is not None or not _is_here(file, change) or line.action_id not in file.actions:
        return None
    return replace(file, heard=tuple(sorted((*file.heard, line), key=lambda told: told.at)))


def _is_here(file: MeetingFile, change: Change) -> bool:
    rows = [row for row in (change.before, change.after) if row is not None]
    return all(row.meeting_id == file.meeting.id for row in rows)


_STEPS: dict[type[Any], Callable[[MeetingFile, Change], MeetingFile | None]] = {
    Entry: _entry,
    ActionItem: _action,
    HistoryLine: _history,
}
