"""The database on one page, and which class each table holds."""

from typing import Any

from sqlalchemy import (
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
)

from liaison_desk.domain.action_plans import Goal, Measure
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
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import ContactKind, LogEntry, LogPerson
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
from liaison_desk.domain.disclosure import Access, Assessment, Scope
from liaison_desk.domain.documents import (
    EVERYTHING,
    DocumentContent,
    DocumentKind,
    Edition,
    IssuedDocument,
    IssuedPaper,
)
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import (
    Effect,
    EvaluationPerson,
    EvaluationTheme,
    LearningPoint,
    Theme,
    Verdict,
)
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import Choice, FollowChoice
from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind, MeetingForm, MeetingKind
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.domain.municipalities import LanguageForm, Municipality
from liaison_desk.domain.officer import Officer, OfficerRole
from liaison_desk.domain.own_templates import OwnTemplate, OwnTemplateItem
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.sending import Occasion, Sending, SendingReceiver
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.steps import MeetingStep, StepKind
from liaison_desk.domain.texts import Language
from liaison_desk.domain.themes import YearTheme
from liaison_desk.store.columns import Stamp, choice, deadline, link, new_text, new_yes_no, number, text, yes_no

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

TABLE_OF: dict[type[Any], Table] = {}


def _table(kind: type[Any], name: str, *columns: Column[Any], key: Column[str] | None = None) -> Table:
    """The class's own columns and, for every table alike, what merging two stores will need."""
    table = Table(
        name,
        metadata,
        key if key is not None else Column("id", Text, primary_key=True),
        *columns,
        number("revision"),
        Column("changed_at", Stamp, nullable=False),
        text("changed_by"),
    )
    TABLE_OF[kind] = table
    return table


organisation = _table(Organisation, "organisation", text("name"), text("resources"))

contact = _table(
    Contact,
    "contact",
    text("name"),
    text("title"),
    choice("side", Side),
    link("organisation_id", "organisation", nullable=True),
    text("email"),
    text("phone"),
    text("decision_level"),
    link("predecessor_id", "contact", nullable=True),
    Column("left_on", Date),
    Column("confirmed_on", Date),
    Column("contact_every", Integer),
)

officer = _table(
    Officer,
    "officer",
    link("contact_id", "contact"),
    choice("role", OfficerRole),
    text("police_district"),
    text("unit"),
    Column("ready_on", Date),
)

municipality = _table(
    Municipality,
    "municipality",
    text("number"),
    text("name"),
    text("area"),
    text("form"),
    text("sami_name"),
    text("kven_name"),
    text("county"),
    text("police_district"),
    text("station_district"),
    choice("language_form", LanguageForm),
    yes_no("in_sami_area"),
    Column("population", Integer),
    Column("assigned_from", Date),
    Column("assigned_to", Date),
    text("approval_reference"),
    Column("approved_on", Date),
    Column("bylaws_revised_on", Date),
    Column("bylaws_review_on", Date),
    Column("contact_every", Integer),
)

council = _table(
    Council,
    "council",
    text("name"),
    choice("kind", CouncilKind),
    link("parent_id", "council", nullable=True),
    text("leadership"),
    text("also_serves_as"),
    yes_no("replaces_own"),
    choice("secretariat", Secretariat),
    yes_no("is_open"),
    number("meetings_per_year"),
    number("notice_days"),
    number("minutes_days"),
    Column("weekday", Integer),
    Column("start", Time),
    Column("end", Time),
    text("place"),
    Column("ended_on", Date),
    Column("mandate", Text, nullable=False, server_default=""),
    new_yes_no("needs_political"),
    new_yes_no("needs_administrative"),
    new_yes_no("needs_unit_leader"),
    Column("months", Text, nullable=False, server_default=""),
    Column("knowledge_days", Integer),
    Column("items_days", Integer),
    Column("clearance_days", Integer),
)

council_municipality = _table(
    CouncilMunicipality,
    "council_municipality",
    link("council_id", "council"),
    link("municipality_id", "municipality"),
)

template_item = _table(
    TemplateItem,
    "template_item",
    link("council_id", "council"),
    number("position"),
    text("title"),
    choice("fixed", FixedItem),
    Column("minutes", Integer),
)

case_series = _table(CaseSeries, "case_series", link("council_id", "council"), number("year"), number("last_number"))

membership = _table(
    Membership,
    "membership",
    link("council_id", "council"),
    link("contact_id", "contact"),
    choice("role", MemberRole),
    yes_no("is_expected"),
    Column("since", Date),
    Column("until", Date),
)

meeting = _table(
    Meeting,
    "meeting",
    link("council_id", "council"),
    Column("day", Date, nullable=False, index=True),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    text("place"),
    text("information"),
    link("chair_id", "contact", nullable=True),
    link("secretary_id", "contact", nullable=True),
    choice("language", Language, nullable=True),
    yes_no("is_written_afterwards"),
    Column("started_at", Stamp),
    Column("ended_at", Stamp),
    Column("locked_at", Stamp),
    text("next_meeting"),
    Column("next_on", Date),
    Column("next_start", Time),
    Column("next_end", Time),
    text("next_place"),
    link("reviewed_in", "meeting", nullable=True),
    text("review_remarks"),
    Column("remarks_due", Date),
    Column("approved_by_email_on", Date),
    choice("kind", MeetingKind),
    choice("form", MeetingForm),
    text("link"),
    yes_no("is_urgent"),
    Column("cancelled_at", Stamp),
)

meeting_change = _table(
    MeetingChange,
    "meeting_change",
    link("meeting_id", "meeting"),
    Column("at", Stamp, nullable=False),
    choice("kind", MeetingChangeKind),
    text("reason"),
    Column("day", Date, nullable=False),
    Column("start", Time, nullable=False),
    Column("end", Time, nullable=False),
    text("place"),
)

meeting_step = _table(
    MeetingStep,
    "meeting_step",
    link("meeting_id", "meeting"),
    choice("kind", StepKind),
    Column("due_on", Date, nullable=False),
    Column("done_on", Date),
    text("whom"),
    Column("answer_due", Date),
    Column("received_on", Date),
    text("processes"),
)

agenda_item = _table(
    AgendaItem,
    "agenda_item",
    link("meeting_id", "meeting"),
    number("position"),
    text("title"),
    link("parent_id", "agenda_item", nullable=True),
    choice("fixed", FixedItem, nullable=True),
    choice("kind", ItemKind, nullable=True),
    text("presenter"),
    Column("minutes", Integer),
    text("background"),
    link("carried_from", "agenda_item", nullable=True),
    Column("number", Integer),
    Column("year", Integer),
    choice("outcome", Outcome),
    text("preparation"),
    Column("source", Text, nullable=False, server_default="", index=True),
    new_yes_no("is_late"),
    Column("same_number", Integer, nullable=False, server_default="0"),
)

referral = _table(
    Referral,
    "referral",
    link("item_id", "agenda_item"),
    link("council_id", "council"),
    Column("sent_at", Stamp, nullable=False),
    Column("declined_at", Stamp),
)

follow_choice = _table(
    FollowChoice, "follow_choice", link("meeting_id", "meeting"), text("source"), choice("choice", Choice)
)

arena = _table(Arena, "arena", link("council_id", "council"), number("position"), text("name"), text("status"))

arena_line = _table(
    ArenaLine, "arena_line", link("meeting_id", "meeting"), number("position"), text("name"), text("status")
)

attendance = _table(
    Attendance,
    "attendance",
    link("meeting_id", "meeting"),
    link("contact_id", "contact"),
    choice("role", MemberRole),
    choice("presence", Presence),
    link("substitute_for", "contact", nullable=True),
    Column("came", Time),
    Column("left", Time),
    link("only_item_id", "agenda_item", nullable=True),
)

action_item = _table(
    ActionItem,
    "action_item",
    text("title"),
    Column("raised_on", Date, nullable=False),
    text("details"),
    link("owner_id", "contact", nullable=True),
    text("owner_words"),
    *deadline(),
    choice("status", ActionStatus),
    choice("priority", Priority),
    link("council_id", "council", nullable=True),
    link("municipality_id", "municipality", nullable=True),
    link("meeting_id", "meeting", nullable=True),
    link("item_id", "agenda_item", nullable=True),
    Column("done_on", Date),
    text("dropped_because"),
    link("reported_in", "meeting", nullable=True),
    link("measure_id", "measure", nullable=True),
    link("follower_id", "contact", nullable=True),
    text("follower_words"),
    link("area_id", "focus_area", nullable=True),
)

action_helper = _table(ActionHelper, "action_helper", link("action_id", "action_item"), link("contact_id", "contact"))

history_line = _table(
    HistoryLine,
    "history_line",
    link("action_id", "action_item"),
    Column("at", Stamp, nullable=False),
    choice("kind", HistoryKind),
    text("words"),
    choice("status", ActionStatus, nullable=True),
    *deadline(),
    link("meeting_id", "meeting", nullable=True),
    link("contact_id", "contact", nullable=True),
)

entry = _table(
    Entry,
    "entry",
    link("meeting_id", "meeting"),
    link("item_id", "agenda_item"),
    number("position"),
    choice("kind", EntryKind),
    text("text"),
    Column("at", Stamp),
    link("action_id", "action_item", nullable=True),
    text("owner"),
    *deadline(),
)

assessment = _table(
    Assessment,
    "assessment",
    link("meeting_id", "meeting", nullable=True),
    link("item_id", "agenda_item", nullable=True),
    choice("document", DocumentKind, nullable=True),
    choice("access", Access),
    text("ground"),
    choice("scope", Scope),
    text("public_title"),
    text("assessed_by"),
    Column("assessed_at", Stamp, nullable=False),
    text("seal"),
    text("subject"),
    text("entries"),
)

follow_up = _table(
    FollowUp,
    "follow_up",
    link("meeting_id", "meeting"),
    link("action_id", "action_item"),
    number("position"),
    text("title"),
    text("owner"),
    choice("status", ActionStatus),
    text("words"),
    *deadline(),
)

evaluation = _table(
    Evaluation,
    "evaluation",
    link("council_id", "council"),
    number("year"),
    text("done"),
    text("learned"),
    text("worked"),
    Column("next_on", Date),
    new_text("done_police"),
    new_text("done_municipality"),
    new_text("learned_police"),
    new_text("learned_municipality"),
    new_text("worked_police"),
    new_text("worked_municipality"),
    new_text("others"),
)

evaluation_person = _table(
    EvaluationPerson,
    "evaluation_person",
    link("evaluation_id", "evaluation"),
    link("contact_id", "contact"),
)

evaluation_theme = _table(
    EvaluationTheme,
    "evaluation_theme",
    link("evaluation_id", "evaluation"),
    number("position"),
    choice("theme", Theme),
    text("title"),
    text("words"),
)

evaluation_effect = _table(
    Effect,
    "evaluation_effect",
    link("evaluation_id", "evaluation"),
    number("position"),
    link("measure_id", "measure", nullable=True),
    text("title"),
    text("challenge"),
    yes_no("is_preparedness"),
    text("observed"),
    choice("verdict", Verdict, nullable=True),
    text("assessment"),
)

learning_point = _table(
    LearningPoint,
    "learning_point",
    link("evaluation_id", "evaluation"),
    number("position"),
    text("words"),
    text("became"),
)

issued_document = _table(
    IssuedDocument,
    "issued_document",
    choice("kind", DocumentKind),
    link("council_id", "council"),
    link("meeting_id", "meeting", nullable=True),
    link("evaluation_id", "evaluation", nullable=True),
    number("version"),
    choice("language", Language),
    text("file_name"),
    text("sha256"),
    Column("issued_at", Stamp, nullable=False),
    Column("sent_on", Date),
    text("police_reference"),
    text("municipality_reference"),
    text("reason"),
    Column("approved_on", Date),
    Column("withdrawn_at", Stamp),
    text("withdrawal_reason"),
    choice("edition", Edition, default=Edition.FULL),
    link("period_id", "agreement_period", nullable=True),
    Column("received_on", Date),
    Column("not_public", Text, nullable=False, server_default=EVERYTHING),
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
    text("reason"),
    link("municipality_id", "municipality", nullable=True),
)

year_theme = _table(YearTheme, "year_theme", number("month"), text("words"))
issued_paper = _table(
    IssuedPaper,
    "issued_paper",
    link("document_id", "issued_document"),
    text("body"),
)

correction = _table(
    Correction,
    "correction",
    link("meeting_id", "meeting"),
    text("reason"),
    Column("opened_at", Stamp, nullable=False),
    text("kept"),
)

sending = _table(
    Sending,
    "sending",
    choice("occasion", Occasion),
    link("council_id", "council"),
    link("meeting_id", "meeting", nullable=True),
    link("document_id", "issued_document", nullable=True),
    choice("edition", Edition, nullable=True),
    Column("sequence", Integer),
    Column("sent_on", Date, nullable=False),
    Column("at", Stamp, nullable=False),
)

sending_receiver = _table(
    SendingReceiver,
    "sending_receiver",
    link("sending_id", "sending"),
    link("contact_id", "contact"),
    text("name"),
    text("email"),
    text("organisation"),
)

agreement = _table(Agreement, "agreement", link("municipality_id", "municipality"), text("name"))

agreement_period = _table(
    AgreementPeriod,
    "agreement_period",
    link("agreement_id", "agreement"),
    number("position"),
    choice("state", AgreementState),
    text("parties"),
    text("signatories"),
    text("scope"),
    Column("signed_on", Date),
    Column("valid_from", Date),
    Column("valid_until", Date),
    text("police_reference"),
    text("municipality_reference"),
    choice("rule", RevisionRule),
    Column("revise_on", Date),
)

goal = _table(Goal, "goal", link("period_id", "agreement_period"), number("position"), text("title"))

focus_area = _table(
    FocusArea,
    "focus_area",
    link("period_id", "agreement_period"),
    number("position"),
    text("title"),
    link("goal_id", "goal", nullable=True),
)

focus_challenge = _table(
    FocusChallenge, "focus_challenge", link("area_id", "focus_area"), number("position"), text("challenge")
)

measure = _table(
    Measure,
    "measure",
    link("area_id", "focus_area"),
    number("position"),
    text("title"),
    text("challenge"),
    link("owner_id", "contact", nullable=True),
    text("owner_words"),
    *deadline(),
    choice("status", ActionStatus),
)

election_dates = _table(
    ElectionDates,
    "election_dates",
    link("municipality_id", "municipality"),
    number("year"),
    Column("election_on", Date),
    Column("constituted_on", Date),
)

# Bytes that are written once. They are no row of anything: undo brings back what names them, never twenty megabytes.
attachment_content = Table(
    "attachment_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

attachment = _table(
    Attachment,
    "attachment",
    link("meeting_id", "meeting"),
    link("item_id", "agenda_item"),
    number("position"),
    text("title"),
    text("file_name"),
    text("media_type"),
    number("size"),
    text("sha256"),
    link("content_id", "attachment_content"),
)

issued_attachment = _table(
    IssuedAttachment,
    "issued_attachment",
    link("document_id", "issued_document"),
    number("position"),
    text("number"),
    text("title"),
    text("file_name"),
    text("media_type"),
    number("size"),
    text("sha256"),
    link("content_id", "attachment_content"),
)

own_template = _table(OwnTemplate, "own_template", text("name"))

own_template_item = _table(
    OwnTemplateItem,
    "own_template_item",
    link("template_id", "own_template"),
    number("position"),
    text("title"),
    choice("fixed", FixedItem),
    Column("minutes", Integer),
)

log_entry = _table(
    LogEntry,
    "log_entry",
    Column("on", Date, nullable=False),
    choice("kind", ContactKind),
    text("words"),
    link("municipality_id", "municipality", nullable=True),
    Column("minutes", Integer),
    yes_no("is_in_role"),
    text("forwarded_to"),
    link("action_id", "action_item", nullable=True),
    link("item_id", "agenda_item", nullable=True),
)

log_person = _table(LogPerson, "log_person", link("entry_id", "log_entry"), link("contact_id", "contact"))

snooze = _table(
    Snooze,
    "snooze",
    text("key"),
    Column("until", Date, nullable=False),
    Column("since", Date, nullable=False),
)

memo = _table(Memo, "memo", text("words"), Column("on", Date, nullable=False), Column("done_on", Date))

police_note = _table(
    PoliceNote,
    "police_note",
    choice("kind", PoliceNoteKind),
    Column("on", Date, nullable=False),
    Column("answered_on", Date),
    text("words"),
    text("whom"),
    link("municipality_id", "municipality", nullable=True),
)

handover = _table(
    Handover,
    "handover",
    Column("at", Stamp, nullable=False),
    text("by"),
    text("author"),
    text("officer_id"),
    text("places"),
    Column("first", Date),
    Column("last", Date),
    Column("first_year", Integer),
    Column("last_year", Integer),
    Column("until", Date),
    number("rows"),
    number("documents"),
    text("digest"),
    Column("taken_in_at", Stamp),
)

set_aside = _table(
    SetAside,
    "set_aside",
    link("handover_id", "handover", nullable=True),
    Column("row_id", Text, nullable=False, index=True),
    text("in_table"),
    text("field"),
    text("value"),
    text("by"),
    Column("at", Stamp, nullable=False),
)

# A number stands once per council and year, whatever the services believe.
Index("ix_case_series_council_year", case_series.c.council_id, case_series.c.year, unique=True)
Index("ix_evaluation_council_year", evaluation.c.council_id, evaluation.c.year, unique=True)

Index("ix_correction_meeting", correction.c.meeting_id, unique=True)
Index("ix_meeting_step_meeting_kind", meeting_step.c.meeting_id, meeting_step.c.kind, unique=True)

tombstone = Table(
    "tombstone",
    metadata,
    Column("id", Text, primary_key=True),
    text("kind"),
    number("revision"),
    Column("removed_at", Stamp, nullable=False),
    text("removed_by"),
)

# Every state of a row that two desks had in common: `id` and `mark` as in the other desk, `here` and `held` as here.
exchanged = Table(
    "exchanged",
    metadata,
    Column("id", Text, primary_key=True),
    Column("mark", Text, primary_key=True),
    Column("here", Text, nullable=False, index=True),
    text("held"),
)

draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),
    text("body"),
    Column("saved_at", Stamp, nullable=False),
)
