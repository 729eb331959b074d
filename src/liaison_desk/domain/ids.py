"""What each kind of row is called by. Ids are made before a row exists, so nothing is ever 'unsaved'."""

from typing import NewType
from uuid import uuid4

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


def new_id() -> str:
    """A random UUID as text."""
    return str(uuid4())
