"""What each kind of row is called by. Ids are made before a row exists, so nothing is ever 'unsaved'."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import NewType

OfficerId = NewType("OfficerId", str)
MunicipalityId = NewType("MunicipalityId", str)
OrganisationId = NewType("OrganisationId", str)
ContactId = NewType("ContactId", str)
CouncilId = NewType("CouncilId", str)
MeetingId = NewType("MeetingId", str)
ItemId = NewType("ItemId", str)
EntryId = NewType("EntryId", str)
ActionId = NewType("ActionId", str)
EvaluationId = NewType("EvaluationId", str)
DocumentId = NewType("DocumentId", str)
CorrectionId = NewType("CorrectionId", str)
AttachmentId = NewType("AttachmentId", str)
OwnTemplateId = NewType("OwnTemplateId", str)
LogEntryId = NewType("LogEntryId", str)
PoliceNoteId = NewType("PoliceNoteId", str)

_seeded: list[Random] = []


def new_id() -> str:
    """A random UUID as text."""
    from uuid import UUID, uuid4  # with the first thing that is written: Today need not wait for it

    return str(UUID(int=_seeded[-1].getrandbits(128), version=4) if _seeded else uuid4())


@contextmanager
def repeatable_ids(seed: int) -> Iterator[None]:
    """The same ids every time, for the sample year alone. Not for two threads at once."""
    _seeded.append(Random(seed))  # noqa: S311 - nothing secret
    try:
        yield
    finally:
        _seeded.pop()
