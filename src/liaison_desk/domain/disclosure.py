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
    ENTRIES = "entries"  # all but single notes, decisions or action items stays


class Standing(StrEnum):
    """What an assessment is worth now. Only the last two let a public version be made."""

    NOT_ASSESSED = "not_assessed"
    CHANGED = "changed"  # what would be public is not what was assessed
    NO_GROUND = "no_ground"
    NO_ENTRY = "no_entry"  # single entries are to be exempt, and none of them is there
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
    """Of a case, of what stands outside the cases of a meeting's agenda or minutes, or of a document without cases."""

    id: str
    meeting_id: MeetingId | None = None  # None where a document without cases is assessed as a whole
    item_id: ItemId | None = None
    document: DocumentKind | None = None  # whose surroundings, or the kind that is assessed as a whole
    access: Access
    ground: str = ""  # its id in the list
    scope: Scope = Scope.WHOLE
    public_title: str = ""
    assessed_by: str = ""
    assessed_at: datetime
    seal: str = ""  # of what would be public by it when it was made
    subject: str = ""  # the id of what a whole document is about, such as its evaluation
    entries: str = ""  # the ids of the exempt ones, one a line

    @property
    def entry_ids(self) -> frozenset[str]:
        """Empty unless single entries are exempt."""
        single = self.access is Access.EXEMPT and self.scope is Scope.ENTRIES
        return frozenset(self.entries.split("\n") if single and self.entries else ())


@dataclass(frozen=True, slots=True)
class PartAccess:
    """The assessment of one part of a document, as it counts now. `ground` is the citation."""

    standing: Standing = Standing.NOT_ASSESSED
    ground: str = ""
    scope: Scope = Scope.WHOLE
    title: str = ""

    @property
    def is_exempt(self) -> bool:
        """Something in it is."""
        return self.standing is Standing.EXEMPT

    @property
    def is_closed(self) -> bool:
        """Its text is, all of it."""
        return self.is_exempt and self.scope is not Scope.ENTRIES


NOT_ASSESSED = PartAccess()


def seal(words: Iterable[str]) -> str:
    """The same for the same words in the same order only."""
    digest = hashlib.sha256()
    for word in words:
        raw = word.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()


def seal_of_case(item: AgendaItem, entries: Iterable[Entry], assessment: Assessment, listed: Iterable[str] = ()) -> str:
    """Over what the public would read of a case, with what is `listed` under it; `entries` as they would be printed.
    Days are left out: they change without new words."""
    if assessment.access is Access.EXEMPT and assessment.scope is not Scope.ENTRIES:
        return seal([item.title] if assessment.scope is Scope.TEXT else [])
    kept_back = assessment.entry_ids
    open_to_all = [e for e in entries if e.kind is not EntryKind.INTERNAL and e.id not in kept_back]
    said = [word for entry in open_to_all for word in (entry.kind.value, entry.text, entry.owner, entry.due_words)]
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
    every = list(entries)
    found = standing(assessment, seal_of_case(item, every, assessment, listed))
    single = assessment.access is Access.EXEMPT and assessment.scope is Scope.ENTRIES
    if found is Standing.EXEMPT and single and not any(entry.id in assessment.entry_ids for entry in every):
        return Standing.NO_ENTRY
    return found


def is_kept_back(assessment: Assessment | None, entries: Iterable[Entry], action_id: str) -> bool:
    """Whether somebody has said that an action item which the case raised is exempt, whatever has become of it since:
    then no word of it goes by e-mail. As in `may_anyone_read` where its entry is not there any more."""
    if assessment is None or assessment.access is not Access.EXEMPT:
        return False
    if assessment.scope is not Scope.ENTRIES:
        return True
    own = [entry for entry in entries if entry.action_id == action_id]
    return not own or any(entry.id in assessment.entry_ids for entry in own)


def may_anyone_read(
    assessment: Assessment | None,
    item: AgendaItem,
    entries: Iterable[Entry],
    action_id: str,
    listed: Iterable[str] = (),
) -> bool:
    """Whether an action item that a case raised is public: it inherits what holds for the case, or for its own entry.

    One whose entry is not there any more is not public where single entries are exempt.
    """
    every = list(entries)
    match standing_of_case(assessment, item, every, listed):
        case Standing.PUBLIC:
            return True
        case Standing.EXEMPT if assessment is not None and assessment.scope is Scope.ENTRIES:
            own = [entry for entry in every if entry.action_id == action_id]
            return bool(own) and not any(entry.id in assessment.entry_ids for entry in own)
        case _:
            return False
