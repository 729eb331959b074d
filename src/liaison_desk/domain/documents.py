"""Documents that have been issued: kept as bytes in the store, numbered, never overwritten [M11]."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from liaison_desk.domain.ids import CouncilId, DocumentId, EvaluationId, MeetingId
from liaison_desk.domain.texts import Language

EVERYTHING = "*"  # no part of it was looked at


class ListForm(StrEnum):
    """What a list of action items can be saved as: to be read, or to go on working with."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


class DocumentKind(StrEnum):
    AGENDA = "agenda"
    MINUTES = "minutes"
    EVALUATION = "evaluation"
    ACTION_PLAN = "action_plan"


class Edition(StrEnum):
    """For whom a version is: those who took part, or anyone [M9]."""

    FULL = "full"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument:
    """One version of one document. Its bytes stand apart, so that lists stay light."""

    id: DocumentId
    kind: DocumentKind
    council_id: CouncilId
    meeting_id: MeetingId | None = None
    evaluation_id: EvaluationId | None = None
    version: int = 1
    language: Language
    file_name: str
    sha256: str
    issued_at: datetime
    sent_on: date | None = None
    police_reference: str = ""  # in the archive of each party
    municipality_reference: str = ""
    reason: str = ""  # why this version was made; the first needs none
    approved_on: date | None = None  # in a meeting, or by e-mail
    withdrawn_at: datetime | None = None  # its content is gone then
    withdrawal_reason: str = ""
    edition: Edition = Edition.FULL
    period_id: str | None = None  # of the agreement whose action plan it is
    received_on: date | None = None  # made by the municipality, and kept as it came [M14]
    not_public: str = EVERYTHING  # the parts that were not public when it was issued, a line each

    @property
    def closed(self) -> frozenset[str]:
        """The parts that were not public when it was issued."""
        return frozenset(self.not_public.split())

    @property
    def stands(self) -> bool:
        """Not withdrawn."""
        return self.withdrawn_at is None

    @property
    def is_archived(self) -> bool:
        return bool(self.police_reference or self.municipality_reference)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentContent:
    """The issued PDF itself, or the file that was received, under the id of its document. The store refuses to change it, and removes it
    only with the withdrawal of its document."""

    id: DocumentId
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """What issued minutes were made of: the next version starts from it, so that nothing but what was corrected
    differs. Goes where the content goes."""

    id: str
    document_id: DocumentId
    body: str
