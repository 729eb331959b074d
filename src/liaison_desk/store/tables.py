"""The database on one page, and which class each table holds."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Time,
    TypeDecorator,
    false,
)
from sqlalchemy import Enum as EnumType

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionHelper, ActionItem, ActionStatus, HistoryKind, HistoryLine, Priority
from liaison_desk.domain.agenda import AgendaItem, ItemKind, Outcome
from liaison_desk.domain.agreements import (
    Agreement,
    AgreementPeriod,
    AgreementState,
    FocusArea,
    FocusChallenge,
    RevisionRule,
)
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contacts import Contact, Organisation, Side
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import (
    CaseSeries,
    Council,
    CouncilKind,
    CouncilMunicipality,
    FixedItem,
    MemberRole,
    Membership,
    Secretariat,
    TemplateItem,
)
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.disclosure import Access, Assessment, Scope
from liaison_desk.domain.documents import DocumentContent, DocumentKind, Edition, IssuedDocument, IssuedPaper
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind, MeetingForm, MeetingKind
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.domain.municipalities import LanguageForm, Municipality
from liaison_desk.domain.officer import Officer, OfficerRole
from liaison_desk.domain.texts import Language
from liaison_desk.domain.themes import YearTheme

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

TABLE_OF: dict[type[Any], Table] = {}


class Stamp(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; comes back in Norwegian time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value).astimezone(OSLO)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _yes_no(name: str) -> Column[bool]:
    return Column(name, Boolean(create_constraint=False), nullable=False)


def _new_yes_no(name: str) -> Column[bool]:
    """Added to a table that has rows already: «no» for those."""
    return Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())


def _choice(name: str, kind: type[Enum], *, nullable: bool = False, default: Enum | None = None) -> Column[Any]:
    """`default` is what the rows of an older store get."""
    values = EnumType(kind, native_enum=False, length=30, values_callable=lambda e: [m.value for m in e])
    return Column(name, values, nullable=nullable, server_default=default.value if default else None)


def _link(name: str, table: str, *, nullable: bool = False) -> Column[str]:
    """Foreign keys never cascade: every lost row must pass through the door, so that undo can bring it back."""
    return Column(name, ForeignKey(f"{table}.id"), nullable=nullable, index=True)


def _deadline() -> tuple[Column[Any], ...]:
    return _choice("due_kind", DueKind), Column("due_on", Date), _text("due_words")


def _table(kind: type[Any], name: str, *columns: Column[Any], key: Column[str] | None = None) -> Table:
    """The class's own columns and, for every table alike, what merging two stores will need."""
    table = Table(
        name,
        metadata,
        key if key is not None else Column("id", Text, primary_key=True),
        *columns,
        _number("revision"),
        Column("changed_at", Stamp, nullable=False),
        _text("changed_by"),
    )
    TABLE_OF[kind] = table
    return table


organisation = _table(Organisation, "organisation", _text("name"), _text("resources"))

contact = _table(
    Contact,
    "contact",
    _text("name"),
    _text("title"),
    _choice("side", Side),
    _link("organisation_id", "organisation", nullable=True),
    _text("email"),
    _text("phone"),
    _text("decision_level"),
    _link("predecessor_id", "contact", nullable=True),
    Column("left_on", Date),
    Column("confirmed_on", Date),
)

officer = _table(
    Officer,
    "officer",
    _link("contact_id", "contact"),
    _choice("role", OfficerRole),
    _text("police_district"),
    _text("unit"),
    Column("ready_on", Date),
)

municipality = _table(
    Municipality,
    "municipality",
    _text("number"),
    _text("name"),
    _text("area"),
    _text("form"),
    _text("sami_name"),
    _text("kven_name"),
    _text("county"),
    _text("police_district"),
    _text("station_district"),
    _choice("language_form", LanguageForm),
    _yes_no("in_sami_area"),
    Column("population", Integer),
    Column("assigned_from", Date),
    Column("assigned_to", Date),
    _text("approval_reference"),
    Column("approved_on", Date),
    Column("bylaws_revised_on", Date),
    Column("bylaws_review_on", Date),
)

council = _table(
    Council,
    "council",
    _text("name"),
    _choice("kind", CouncilKind),
    _link("parent_id", "council", nullable=True),
    _text("leadership"),
    _text("also_serves_as"),
    _yes_no("replaces_own"),
    _choice("secretariat", Secretariat),
    _yes_no("is_open"),
    _number("meetings_per_year"),
    _number("notice_days"),
    _number("minutes_days"),
    Column("weekday", Integer),
    Column("start", Time),
    Column("end", Time),
    _text("place"),
    Column("ended_on", Date),
    Column("mandate", Text, nullable=False, server_default=""),
    _new_yes_no("needs_political"),
    _new_yes_no("needs_administrative"),
    _new_yes_no("needs_unit_leader"),
)

council_municipality = _table(
    CouncilMunicipality,
    "council_municipality",
    _link("council_id", "council"),
    _link("municipality_id", "municipality"),
)

template_item = _table(
    TemplateItem,
    "template_item",
    _link("council_id", "council"),
    _number("position"),
    _text("title"),
    _choice("fixed", FixedItem),
    Column("minutes", Integer),
)

case_series = _table(CaseSeries, "case_series", _link("council_id", "council"), _number("year"), _number("last_number"))

membership = _table(
    Membership,
    "membership",
    _link("council_id", "council"),
    _link("contact_id", "contact"),
    _choice("role", MemberRole),
    _yes_no("is_expected"),
    Column("since", Date),
    Column("until", Date),
)

meeting = _table(
    Meeting,
    "meeting",
    _link("council_id", "council"),
    Column("day", Date, nullable=False, index=True),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    _text("place"),
    _text("information"),
    _link("chair_id", "contact", nullable=True),
    _link("secretary_id", "contact", nullable=True),
    _choice("language", Language, nullable=True),
    _yes_no("is_written_afterwards"),
    Column("started_at", Stamp),
    Column("ended_at", Stamp),
    Column("locked_at", Stamp),
    _text("next_meeting"),
    Column("next_on", Date),
    Column("next_start", Time),
    Column("next_end", Time),
    _text("next_place"),
    _link("reviewed_in", "meeting", nullable=True),
    _text("review_remarks"),
    Column("remarks_due", Date),
    Column("approved_by_email_on", Date),
    _choice("kind", MeetingKind),
    _choice("form", MeetingForm),
    _text("link"),
    _yes_no("is_urgent"),
    Column("cancelled_at", Stamp),
)

meeting_change = _table(
    MeetingChange,
    "meeting_change",
    _link("meeting_id", "meeting"),
    Column("at", Stamp, nullable=False),
    _choice("kind", MeetingChangeKind),
    _text("reason"),
    Column("day", Date, nullable=False),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    _text("place"),
)

agenda_item = _table(
    AgendaItem,
    "agenda_item",
    _link("meeting_id", "meeting"),
    _number("position"),
    _text("title"),
    _link("parent_id", "agenda_item", nullable=True),
    _choice("fixed", FixedItem, nullable=True),
    _choice("kind", ItemKind, nullable=True),
    _text("presenter"),
    Column("minutes", Integer),
    _text("background"),
    _link("carried_from", "agenda_item", nullable=True),
    Column("number", Integer),
    Column("year", Integer),
    _choice("outcome", Outcome),
    _text("preparation"),
)

attendance = _table(
    Attendance,
    "attendance",
    _link("meeting_id", "meeting"),
    _link("contact_id", "contact"),
    _choice("role", MemberRole),
    _choice("presence", Presence),
    _link("substitute_for", "contact", nullable=True),
    Column("came", Time),
    Column("left", Time),
    _link("only_item_id", "agenda_item", nullable=True),
)

action_item = _table(
    ActionItem,
    "action_item",
    _text("title"),
    Column("raised_on", Date, nullable=False),
    _text("details"),
    _link("owner_id", "contact", nullable=True),
    _text("owner_words"),
    *_deadline(),
    _choice("status", ActionStatus),
    _choice("priority", Priority),
    _link("council_id", "council", nullable=True),
    _link("municipality_id", "municipality", nullable=True),
    _link("meeting_id", "meeting", nullable=True),
    _link("item_id", "agenda_item", nullable=True),
    Column("done_on", Date),
    _text("dropped_because"),
    _link("reported_in", "meeting", nullable=True),
)

action_helper = _table(ActionHelper, "action_helper", _link("action_id", "action_item"), _link("contact_id", "contact"))

history_line = _table(
    HistoryLine,
    "history_line",
    _link("action_id", "action_item"),
    Column("at", Stamp, nullable=False),
    _choice("kind", HistoryKind),
    _text("words"),
    _choice("status", ActionStatus, nullable=True),
    *_deadline(),
    _link("meeting_id", "meeting", nullable=True),
)

entry = _table(
    Entry,
    "entry",
    _link("meeting_id", "meeting"),
    _link("item_id", "agenda_item"),
    _number("position"),
    _choice("kind", EntryKind),
    _text("text"),
    Column("at", Stamp),
    _link("action_id", "action_item", nullable=True),
    _text("owner"),
    *_deadline(),
)

assessment = _table(
    Assessment,
    "assessment",
    _link("meeting_id", "meeting"),
    _link("item_id", "agenda_item", nullable=True),
    _choice("document", DocumentKind, nullable=True),
    _choice("access", Access),
    _text("ground"),
    _choice("scope", Scope),
    _text("public_title"),
    _text("assessed_by"),
    Column("assessed_at", Stamp, nullable=False),
    _text("seal"),
)

follow_up = _table(
    FollowUp,
    "follow_up",
    _link("meeting_id", "meeting"),
    _link("action_id", "action_item"),
    _number("position"),
    _text("title"),
    _text("owner"),
    _choice("status", ActionStatus),
    _text("words"),
    *_deadline(),
)

evaluation = _table(
    Evaluation,
    "evaluation",
    _link("council_id", "council"),
    _number("year"),
    _text("done"),
    _text("learned"),
    _text("worked"),
    Column("next_on", Date),
)

issued_document = _table(
    IssuedDocument,
    "issued_document",
    _choice("kind", DocumentKind),
    _link("council_id", "council"),
    _link("meeting_id", "meeting", nullable=True),
    _link("evaluation_id", "evaluation", nullable=True),
    _number("version"),
    _choice("language", Language),
    _text("file_name"),
    _text("sha256"),
    Column("issued_at", Stamp, nullable=False),
    Column("sent_on", Date),
    _text("police_reference"),
    _text("municipality_reference"),
    _text("reason"),
    Column("approved_on", Date),
    Column("withdrawn_at", Stamp),
    _text("withdrawal_reason"),
    _choice("edition", Edition, default=Edition.FULL),
)

document_content = _table(
    DocumentContent,
    "document_content",
    Column("content", LargeBinary, nullable=False),
    key=Column("id", ForeignKey("issued_document.id"), primary_key=True),
)

busy_days = _table(
    BusyDays,
    "busy_days",
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    _text("reason"),
    _link("municipality_id", "municipality", nullable=True),
)

year_theme = _table(YearTheme, "year_theme", _number("month"), _text("words"))
issued_paper = _table(
    IssuedPaper,
    "issued_paper",
    _link("document_id", "issued_document"),
    _text("body"),
)

correction = _table(
    Correction,
    "correction",
    _link("meeting_id", "meeting"),
    _text("reason"),
    Column("opened_at", Stamp, nullable=False),
    _text("kept"),
)

agreement = _table(Agreement, "agreement", _link("municipality_id", "municipality"), _text("name"))

agreement_period = _table(
    AgreementPeriod,
    "agreement_period",
    _link("agreement_id", "agreement"),
    _number("position"),
    _choice("state", AgreementState),
    _text("parties"),
    _text("signatories"),
    _text("scope"),
    Column("signed_on", Date),
    Column("valid_from", Date),
    Column("valid_until", Date),
    _text("police_reference"),
    _text("municipality_reference"),
    _choice("rule", RevisionRule),
    Column("revise_on", Date),
)

focus_area = _table(
    FocusArea, "focus_area", _link("period_id", "agreement_period"), _number("position"), _text("title")
)

focus_challenge = _table(
    FocusChallenge, "focus_challenge", _link("area_id", "focus_area"), _number("position"), _text("challenge")
)

# A number stands once per council and year, whatever the services believe.
Index("ix_case_series_council_year", case_series.c.council_id, case_series.c.year, unique=True)
Index("ix_evaluation_council_year", evaluation.c.council_id, evaluation.c.year, unique=True)

Index("ix_correction_meeting", correction.c.meeting_id, unique=True)

tombstone = Table(
    "tombstone",
    metadata,
    Column("id", Text, primary_key=True),
    _text("kind"),
    _number("revision"),
    Column("removed_at", Stamp, nullable=False),
    _text("removed_by"),
)

draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),
    _text("body"),
    Column("saved_at", Stamp, nullable=False),
)
