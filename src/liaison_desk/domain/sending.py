"""Sending a document or a date by e-mail: who gets what, and the record of who got it [M6, M9].

No exempt word goes by e-mail, and nothing is open because nobody looked: what is not assessed stays as exempt does.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from liaison_desk.domain.attachments import IssuedAttachment
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.ids import ContactId, CouncilId, DocumentId, MeetingId
from liaison_desk.domain.patterns import pattern

EARLIER = "earlier/"  # what the parts that are action items from before are named by


# Bytes, as they are sent: most servers take 25 MB, of which the document and the calendar file get one.
ROOM = 24 * 1024 * 1024


class Occasion(StrEnum):
    """What the e-mail is about."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    EVALUATION = "evaluation"
    DATE = "date"  # the meeting's alone: called, moved or cancelled


OCCASION_OF = {
    DocumentKind.AGENDA: Occasion.AGENDA,
    DocumentKind.MINUTES: Occasion.MINUTES,
    DocumentKind.EVALUATION: Occasion.EVALUATION,
}


class Hindrance(StrEnum):
    """Why the full version is not attached."""

    NOT_ASSESSED = "not_assessed"
    EXEMPT = "exempt"
    EARLIER = "earlier"  # it tells of action items whose cases, in other meetings, are not public
    CORRECTED = "corrected"  # what it quotes from the version before is assessed nowhere


# «Other» is what nobody has said anything about: it may be anyone.
_OUTSIDE = {Side.BUSINESS, Side.VOLUNTARY, Side.OTHER}


def is_outside(side: Side) -> bool:
    """Not known to belong to a public body, so for what is public only."""
    return side in _OUTSIDE


@dataclass(frozen=True, slots=True)
class Receiver:
    """A person who is to have it, as known at that moment. Without an address that can be used, `email` is empty."""

    contact_id: ContactId
    name: str
    email: str
    organisation: str
    side: Side

    @property
    def is_outside(self) -> bool:
        """Whether the public version is all this person may have."""
        return is_outside(self.side)


@dataclass(frozen=True, slots=True)
class Share:
    """One e-mail: to whom, and the document that is attached to it. Members know each other, so all are addressed
    openly; those outside public bodies have an e-mail of their own."""

    to: tuple[Receiver, ...]
    attached: IssuedDocument | None
    is_outside: bool = False
    attachments: tuple[IssuedAttachment, ...] = ()  # of the agenda that is attached, as far as there is room
    too_large: tuple[str, ...] = ()  # the numbers of the others


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """All that goes out on one occasion, and what does not."""

    occasion: Occasion
    council_id: CouncilId
    meeting_id: MeetingId | None
    document: IssuedDocument | None  # the full version it is about
    at: datetime  # when it was put together
    sequence: int | None  # of the calendar file that goes with it
    shares: tuple[Share, ...]
    hindrance: Hindrance | None = None
    without_address: tuple[Receiver, ...] = ()
    without_version: tuple[Receiver, ...] = ()  # outside public bodies, and no public version that may go
    set_apart: tuple[Receiver, ...] = ()  # invited for one case that is not public, which their name would tell
    has_place: bool = True  # else it is not assessed, and left out


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One e-mail that the officer says was sent. Never changed."""

    id: str
    occasion: Occasion
    council_id: CouncilId
    meeting_id: MeetingId | None = None
    document_id: DocumentId | None = None  # the full version it was about
    edition: Edition | None = None  # what of it was attached; None for nothing
    sequence: int | None = None  # of the calendar file that went with it
    sent_on: date
    at: datetime  # when it was put together: later changes were not in it


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingReceiver:
    """One of those it went to, as the person was called then."""

    id: str
    sending_id: str
    contact_id: ContactId
    name: str
    email: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SendingFile:
    sending: Sending
    receivers: tuple[SendingReceiver, ...]


_USABLE = pattern(r"[^\s@<>()\[\]\\,;:\"]+@[^\s@<>()\[\]\\,;:\"]+\.[^\s@<>()\[\]\\,;:\"]+")


def usable_address(written: str) -> str:
    """One address that every mail program takes; nothing where what is written is none, or several."""
    address = written.strip()
    before, _, domain = address.rpartition("@")
    if not _USABLE.fullmatch(address) or not before.isascii() or not before.isprintable() or ".." in address:
        return ""
    try:
        return f"{before}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return ""


def full_hindrance(full: IssuedDocument, closed: Iterable[str], *, is_decided: bool) -> Hindrance | None:
    """What keeps the full version from going by e-mail; None where all of it is public.

    `closed` are the parts of it that are not; `is_decided` says that somebody has assessed all of it.
    """
    if full.kind is DocumentKind.MINUTES and full.version > 1:
        return Hindrance.CORRECTED
    parts = frozenset(closed)
    if not parts:
        return None
    if all(part.startswith(EARLIER) for part in parts):
        return Hindrance.EARLIER
    return Hindrance.EXEMPT if is_decided else Hindrance.NOT_ASSESSED


def public_may_go(public: IssuedDocument | None, full: IssuedDocument, exempt: Iterable[str]) -> bool:
    """Where it is the same version, and nothing has become exempt since it was made."""
    if public is None or public.version != full.version:
        return False
    return frozenset(exempt) <= public.closed


def with_attachments(share: Share, listed: Iterable[IssuedAttachment]) -> Share:
    """What the attached version of the agenda lists goes along; what there is no room for is left out."""
    room, fitting, too_large = ROOM, list[IssuedAttachment](), list[str]()
    for one in listed:
        encoded = one.size * 78 // 57  # in lines
        if encoded > room:
            too_large.append(one.number)
        else:
            room -= encoded
            fitting.append(one)
    return replace(share, attachments=tuple(fitting), too_large=tuple(too_large))


def shares(
    receivers: Iterable[Receiver], full: IssuedDocument | None, public: IssuedDocument | None
) -> tuple[tuple[Share, ...], tuple[Receiver, ...]]:
    """One e-mail to public bodies and one to the others, with what each may have; and those who may have nothing.

    `full` and `public` are the versions that may go by e-mail. Public bodies are written to where none may: the full
    one comes to them by the archive system.
    """
    known = list(receivers)
    bodies = tuple(receiver for receiver in known if not receiver.is_outside)
    others = tuple(receiver for receiver in known if receiver.is_outside)
    made = [Share(bodies, full or public)] if bodies else []
    if others and public is not None:
        return (*made, Share(others, public, is_outside=True)), ()
    return tuple(made), others
