"""Chips and deadlines of a half-written line, from the text they were kept as. No Qt."""

from datetime import date
from typing import Any

from liaison_desk.domain.capture import Candidate, Chip
from liaison_desk.domain.deadlines import Deadline, DueKind


def deadline_of(raw: dict[str, Any]) -> Deadline:
    return Deadline(DueKind(raw["kind"]), date.fromisoformat(raw["on"]) if raw["on"] else None, raw["words"])


def chip_of(raw: dict[str, Any]) -> Chip:
    """Someone has a key; a deadline has none."""
    meant = raw["meaning"]
    return Chip(raw["start"], raw["end"], Candidate(**meant) if "key" in meant else deadline_of(meant))
