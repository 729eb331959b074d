"""What belongs to a municipality: found by following the links of the rows, and what of them stays with the officer.

A row comes along because it belongs to one that does (`BELONGS`), or because one that does points at it: a person with
all of it, another municipality and another council by their names alone. A link to anything else is cut.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import CaseSeries, Council, CouncilMunicipality, Membership, TemplateItem
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentContent, IssuedDocument, IssuedPaper
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import Effect, EvaluationPerson, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.handover import Handover, Period, Scope, SetAside
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.own_templates import OwnTemplate, OwnTemplateItem
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.sending import Sending, SendingReceiver
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.themes import YearTheme

Kind = type[Any]
ANY = None  # of a field that holds the id of a row of any kind

# By which fields a row belongs to another one, and of what kind that is.
BELONGS: dict[Kind, dict[str, Collection[Kind] | None]] = {
    CouncilMunicipality: {"council_id": (Council,)},
    BusyDays: {"municipality_id": (Municipality,)},
    ElectionDates: {"municipality_id": (Municipality,)},
    Agreement: {"municipality_id": (Municipality,)},
    AgreementPeriod: {"agreement_id": (Agreement,)},
    Goal: {"period_id": (AgreementPeriod,)},
    FocusArea: {"period_id": (AgreementPeriod,)},
    FocusChallenge: {"area_id": (FocusArea,)},
    Measure: {"area_id": (FocusArea,)},
    TemplateItem: {"council_id": (Council,)},
    CaseSeries: {"council_id": (Council,)},
    Membership: {"council_id": (Council,)},
    Arena: {"council_id": (Council,)},
    Meeting: {"council_id": (Council,)},
    MeetingChange: {"meeting_id": (Meeting,)},
    MeetingStep: {"meeting_id": (Meeting,)},
    AgendaItem: {"meeting_id": (Meeting,)},
    Referral: {"item_id": (AgendaItem,)},
    FollowChoice: {"meeting_id": (Meeting,)},
    ArenaLine: {"meeting_id": (Meeting,)},
    Attendance: {"meeting_id": (Meeting,)},
    Entry: {"meeting_id": (Meeting,)},
    FollowUp: {"meeting_id": (Meeting,)},
    Correction: {"meeting_id": (Meeting,)},
    Attachment: {"meeting_id": (Meeting,)},
    Assessment: {
        "meeting_id": (Meeting,), "item_id": (AgendaItem,), "subject": (Evaluation, AgreementPeriod, IssuedDocument),
    },
    ActionItem: {"council_id": (Council,), "municipality_id": (Municipality,), "meeting_id": (Meeting,)},
    ActionHelper: {"action_id": (ActionItem,)},
    HistoryLine: {"action_id": (ActionItem,)},
    Evaluation: {"council_id": (Council,)},
    EvaluationPerson: {"evaluation_id": (Evaluation,)},
    EvaluationTheme: {"evaluation_id": (Evaluation,)},
    Effect: {"evaluation_id": (Evaluation,)},
    LearningPoint: {"evaluation_id": (Evaluation,)},
    IssuedDocument: {"council_id": (Council,)},
    DocumentContent: {"id": (IssuedDocument,)},
    IssuedPaper: {"document_id": (IssuedDocument,)},
    IssuedAttachment: {"document_id": (IssuedDocument,)},
    Sending: {"council_id": (Council,)},
    SendingReceiver: {"sending_id": (Sending,)},
    LogEntry: {"municipality_id": (Municipality,), "action_id": (ActionItem,), "item_id": (AgendaItem,)},
    LogPerson: {"entry_id": (LogEntry,)},
    PoliceNote: {"municipality_id": (Municipality,)},
    SetAside: {"row_id": ANY},
}  # fmt: skip
PEOPLE: frozenset[Kind] = frozenset({Contact, Organisation})  # whoever stands in any of it, and where they belong

# Why a kind of row never leaves with a handover.
LEFT_OUT: dict[Kind, str] = {
    Officer: "whose desk it is; the person comes along as a contact",
    Memo: "the officer's own",
    Snooze: "how one officer looks at Today",
    OwnTemplate: "the officer's own, of no municipality",
    OwnTemplateItem: "the officer's own, of no municipality",
    YearTheme: "the officer's own, for every council",
    Handover: "what this desk has handed over and taken in; the file has one of its own, its label",
}

# What a municipality's row says of one officer's time with it.
PERSONAL: dict[Kind, frozenset[str]] = {
    Municipality: frozenset({"assigned_from", "assigned_to", "approval_reference", "approved_on"}),
}
# All that comes along of one that is only called by its name.
_NAMED: dict[Kind, frozenset[str]] = {
    Municipality: frozenset(
        {
            "number", "name", "area", "form", "sami_name", "kven_name", "county", "police_district",
            "station_district", "language_form", "in_sami_area", "population",
        }
    ),
    Council: frozenset({"name", "kind", "replaces_own", "secretariat"}),
}  # fmt: skip
NAMED = frozenset(_NAMED)


@dataclass(frozen=True, slots=True)
class Link:
    """A field that holds the id of a row of another kind; `to` is None for the bytes of a file."""

    field: str
    to: Kind | None
    may_be_empty: bool


Links = Mapping[Kind, Sequence[Link]]
Rows = Mapping[Kind, Mapping[str, Any]]  # by kind and id


@dataclass(slots=True)
class Reach:
    """The ids of what comes along, by kind."""

    whole: dict[Kind, set[str]] = field(default_factory=dict)
    named: dict[Kind, set[str]] = field(default_factory=dict)

    def has(self, kind: Kind | None, row_id: str) -> bool:
        """Whether the row is in the file, be it by its name alone."""
        return kind is None or any(row_id in ids.get(kind, ()) for ids in (self.whole, self.named))


def reach(rows: Rows, links: Links, scope: Scope, officer: Collection[str] = ()) -> Reach:
    """`officer` are the ids of the contact who hands over, who is always in it."""
    found = Reach({Municipality: set(scope.municipality_ids), Contact: set(officer)})
    served = rows.get(CouncilMunicipality, {}).values()
    found.whole[Council] = {link.council_id for link in served if link.municipality_id in scope.municipality_ids}
    while coming := list(_next(rows, found, scope.period)):
        for kind, row in coming:
            found.whole[kind].add(row.id)
    _needed(rows, links, found)
    return found


def cut(kind: Kind, row: Any, links: Sequence[Link], found: Reach) -> Any:
    """The row as it is in the file: without links to what is not in it, and without what is one officer's own."""
    gone: dict[str, Any] = dict.fromkeys(PERSONAL.get(kind, ()))
    if row.id in found.named.get(kind, ()):
        gone |= dict.fromkeys(set(row.__dataclass_fields__) - _NAMED[kind] - {"id"})
    else:
        gone |= {
            link.field: None
            for link in links
            if link.may_be_empty and getattr(row, link.field) and not found.has(link.to, getattr(row, link.field))
        }
    if kind is SetAside:
        gone["handover_id"] = None
    return replace(row, **{name: _empty(kind, name) for name in gone})


def _empty(kind: Kind, name: str) -> Any:
    """What the field says where nothing has been said."""
    default = kind.__dataclass_fields__[name].default
    return default if isinstance(default, str | int | type(None)) else None


def _next(rows: Rows, found: Reach, period: Period | None) -> Iterator[tuple[Kind, Any]]:
    for kind, fields in BELONGS.items():
        known = found.whole.setdefault(kind, set())
        for row in rows.get(kind, {}).values():
            if row.id not in known and _belongs(row, fields, found) and (period is None or _is_of(row, found, period)):
                yield kind, row


def _belongs(row: Any, fields: Mapping[str, Collection[Kind] | None], found: Reach) -> bool:
    if isinstance(row, LogEntry) and row.municipality_id is not None:
        return row.municipality_id in found.whole[Municipality]  # what was said of another one is not about this
    for name, kinds in fields.items():
        value = getattr(row, name)
        if value and any(value in found.whole.get(kind, ()) for kind in (found.whole if kinds is None else kinds)):
            return True
    return False


def _is_of(row: Any, found: Reach, period: Period) -> bool:
    """Whether a deputy needs it: all that is open, and what is not older than a year."""
    test = _OF_PERIOD.get(type(row))
    return test is None or test(row, found, period)


def _document_is_of(document: Any, found: Reach, period: Period) -> bool:
    if document.meeting_id is not None:
        return document.meeting_id in found.whole.get(Meeting, ())
    return document.evaluation_id is None or document.evaluation_id in found.whole.get(Evaluation, ())


def _action_is_of(action: ActionItem, found: Reach, period: Period) -> bool:
    return action.status.is_open or max(action.raised_on, action.done_on or action.raised_on) >= period.since


def _sending_is_of(sending: Sending, found: Reach, period: Period) -> bool:
    if sending.meeting_id is not None:
        return sending.meeting_id in found.whole.get(Meeting, ())
    return sending.sent_on >= period.since


_OF_PERIOD: dict[Kind, Any] = {
    Meeting: lambda meeting, _found, period: meeting.day >= period.since,
    ActionItem: _action_is_of,
    LogEntry: lambda entry, _found, period: entry.on >= period.since,
    PoliceNote: lambda note, _found, period: note.is_open or note.on >= period.since,
    Evaluation: lambda evaluation, _found, period: evaluation.year >= period.since.year,
    BusyDays: lambda days, _found, period: days.last >= period.since,
    IssuedDocument: _document_is_of,
    Sending: _sending_is_of,
}


def _needed(rows: Rows, links: Links, found: Reach) -> None:
    """What the rows point at and cannot be without, and the people they point at."""
    waiting = [(kind, row_id) for kind, ids in found.whole.items() for row_id in ids]
    while waiting:
        kind, row_id = waiting.pop()
        row = rows[kind][row_id]
        for link in links[kind]:
            target = getattr(row, link.field)
            if link.to is None or target is None or found.has(link.to, target):
                continue
            if link.to in NAMED and not (link.may_be_empty and kind is Council):
                found.named.setdefault(link.to, set()).add(target)
            elif link.to in PEOPLE or not link.may_be_empty:
                found.whole.setdefault(link.to, set()).add(target)
                waiting.append((link.to, target))
