"""Who may read what: each case's assessment under offentleglova, and that of what stands outside the cases [M9].

Nothing is public because nobody looked: without an assessment, without a ground, or changed since it was assessed,
a case stops the public version.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.ids import ItemId, MeetingId
from liaison_desk.domain.minutes import Entry, EntryKind

OWN_PREPARATION = "offl14"  # its id in the list: seldom right for what two bodies share, so choosing it warns


class Access(StrEnum):
    """What an assessment says."""

    PUBLIC = "public"
    EXEMPT = "exempt"


class Scope(StrEnum):
    """How much of an exempt case stays away."""

    WHOLE = "whole"  # a neutral title stands instead of its own
    TEXT = "text"  # its title stays


class Standing(StrEnum):
    """What an assessment is worth now. Only the last two let a public version be made."""

    NOT_ASSESSED = "not_assessed"
    CHANGED = "changed"  # what would be public is not what was assessed
    NO_GROUND = "no_ground"
    PUBLIC = "public"
    EXEMPT = "exempt"

    @property
    def is_decided(self) -> bool:
        return self in (Standing.PUBLIC, Standing.EXEMPT)


@dataclass(frozen=True, slots=True)
class Ground:
    """A legal ground to choose from. The hint is in Bokmål and Nynorsk, the two languages of the law."""

    id: str
    citation: str  # «offl. § 13, jf. fvl. § 13 første ledd nr. 1», alike in both
    hint_nb: str
    hint_nn: str
    is_mandatory: bool  # must be exempt; else may be, after weighing [offl. § 11]
    is_common: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Of a case, or of what stands outside the cases of a meeting's agenda or minutes."""

    id: str
    meeting_id: MeetingId
    item_id: ItemId | None = None
    document: DocumentKind | None = None  # whose surroundings, where there is no case
    access: Access
    ground: str = ""  # its id in the list
    scope: Scope = Scope.WHOLE
    public_title: str = ""
    assessed_by: str = ""
    assessed_at: datetime
    seal: str = ""  # of what would be public by it when it was made


@dataclass(frozen=True, slots=True)
class PartAccess:
    """The assessment of one part of a document, as it counts now. `ground` is the citation."""

    standing: Standing = Standing.NOT_ASSESSED
    ground: str = ""
    scope: Scope = Scope.WHOLE
    title: str = ""

    @property
    def is_exempt(self) -> bool:
        return self.standing is Standing.EXEMPT


NOT_ASSESSED = PartAccess()


def seal(words: Iterable[str]) -> str:
    """The same for the same words in the same order only."""
    digest = hashlib.sha256()
    for word in words:
        raw = word.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()


def seal_of_case(
    item: AgendaItem, entries: Iterable[Entry], access: Access, scope: Scope, listed: Iterable[str] = ()
) -> str:
    """Over what the public would read of a case, with what is `listed` under it. Owners and
    deadlines are left out: they change without new words."""
    if access is Access.EXEMPT:
        return seal([item.title] if scope is Scope.TEXT else [])
    said = [word for e in entries if e.kind is not EntryKind.INTERNAL for word in (e.kind.value, e.text)]
    return seal([item.title, item.presenter, item.background, *said, *listed])


def standing(assessment: Assessment, seal_now: str) -> Standing:
    """`seal_now` is over what would be public by it today."""
    if assessment.access is Access.EXEMPT and not assessment.ground:
        return Standing.NO_GROUND
    if assessment.seal != seal_now:
        return Standing.CHANGED
    return Standing.PUBLIC if assessment.access is Access.PUBLIC else Standing.EXEMPT


def standing_of_case(
    assessment: Assessment | None, item: AgendaItem, entries: Iterable[Entry], listed: Iterable[str] = ()
) -> Standing:
    if assessment is None:
        return Standing.NOT_ASSESSED
    return standing(assessment, seal_of_case(item, entries, assessment.access, assessment.scope, listed))
