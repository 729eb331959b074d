"""What each field of the store holds, in plain words: for whoever reads a copy of the desk without the program [S8].

The one place for it. A field means the same in every table (`EVERYWHERE`), something of its own in one (`OF`), or
nothing to anybody but the program (`TECHNICAL`); a test keeps it complete.
"""

from typing import Any

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import AgreementPeriod, FocusChallenge
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.attachments import IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import CaseSeries, Council, Membership
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import IssuedDocument, IssuedPaper
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import Effect, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.sending import Sending, SendingReceiver
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.texts import QT_TRANSLATE_NOOP, Texts
from liaison_desk.domain.themes import YearTheme

# Where the program alone knows what it says; that it is there at all is said of it.
TECHNICAL: dict[type[Any], frozenset[str]] = {
    AgendaItem: frozenset({"source"}),
    Assessment: frozenset({"seal", "subject", "entries"}),
    Correction: frozenset({"kept"}),
    FollowChoice: frozenset({"source"}),
    IssuedDocument: frozenset({"not_public"}),
    IssuedPaper: frozenset({"body"}),
    Handover: frozenset({"author", "officer_id", "digest"}),
    Sending: frozenset({"sequence"}),
    SetAside: frozenset({"in_table", "field"}),
    Snooze: frozenset({"key"}),
}

EVERYWHERE: dict[str, str] = {
    "id": QT_TRANSLATE_NOOP("OwnData", "The row’s own id, which other rows refer to"),
    "position": QT_TRANSLATE_NOOP("OwnData", "Its place among those it stands with, from 0"),
    "name": QT_TRANSLATE_NOOP("OwnData", "What it is called"),
    "title": QT_TRANSLATE_NOOP("OwnData", "Title"),
    "kind": QT_TRANSLATE_NOOP("OwnData", "What kind it is"),
    "status": QT_TRANSLATE_NOOP("OwnData", "How far it has come"),
    "role": QT_TRANSLATE_NOOP("OwnData", "Role"),
    "year": QT_TRANSLATE_NOOP("OwnData", "Year"),
    "language": QT_TRANSLATE_NOOP("OwnData", "The language it is written in"),
    "place": QT_TRANSLATE_NOOP("OwnData", "Place"),
    "start": QT_TRANSLATE_NOOP("OwnData", "When it begins"),
    "end": QT_TRANSLATE_NOOP("OwnData", "When it ends"),
    "day": QT_TRANSLATE_NOOP("OwnData", "Day"),
    "at": QT_TRANSLATE_NOOP("OwnData", "When it was written down"),
    "minutes": QT_TRANSLATE_NOOP("OwnData", "Minutes it takes"),
    "reason": QT_TRANSLATE_NOOP("OwnData", "Why"),
    "words": QT_TRANSLATE_NOOP("OwnData", "What is written"),
    "due_kind": QT_TRANSLATE_NOOP("OwnData", "How the deadline is set: a day, a week, a meeting or a condition"),
    "due_on": QT_TRANSLATE_NOOP("OwnData", "The day of the deadline"),
    "due_words": QT_TRANSLATE_NOOP("OwnData", "The deadline in words"),
    "owner_id": QT_TRANSLATE_NOOP("OwnData", "Who is responsible (contact)"),
    "owner_words": QT_TRANSLATE_NOOP("OwnData", "Who is responsible, in words"),
    "police_district": QT_TRANSLATE_NOOP("OwnData", "Police district"),
    "police_reference": QT_TRANSLATE_NOOP("OwnData", "Reference in the archive of the police"),
    "municipality_reference": QT_TRANSLATE_NOOP("OwnData", "Reference in the archive of the municipality"),
    "contact_every": QT_TRANSLATE_NOOP("OwnData", "Days that should not pass without being in touch"),
    "fixed": QT_TRANSLATE_NOOP("OwnData", "Which fixed item of an agenda it is"),
    "edition": QT_TRANSLATE_NOOP("OwnData", "Whether it is the full version or the public one"),
    "file_name": QT_TRANSLATE_NOOP("OwnData", "Name of the file"),
    "media_type": QT_TRANSLATE_NOOP("OwnData", "Type of the file"),
    "size": QT_TRANSLATE_NOOP("OwnData", "Bytes of the file"),
    "sha256": QT_TRANSLATE_NOOP("OwnData", "SHA-256 of the file"),
    "contact_id": QT_TRANSLATE_NOOP("OwnData", "The person (contact)"),
    "organisation_id": QT_TRANSLATE_NOOP("OwnData", "Where the person belongs (organisation)"),
    "municipality_id": QT_TRANSLATE_NOOP("OwnData", "The municipality"),
    "council_id": QT_TRANSLATE_NOOP("OwnData", "The council"),
    "meeting_id": QT_TRANSLATE_NOOP("OwnData", "The meeting"),
    "item_id": QT_TRANSLATE_NOOP("OwnData", "The agenda item"),
    "action_id": QT_TRANSLATE_NOOP("OwnData", "The action item"),
    "evaluation_id": QT_TRANSLATE_NOOP("OwnData", "The evaluation"),
    "document_id": QT_TRANSLATE_NOOP("OwnData", "The issued document"),
    "content_id": QT_TRANSLATE_NOOP("OwnData", "The file, as “file” names it"),
    "sending_id": QT_TRANSLATE_NOOP("OwnData", "The e-mail"),
    "entry_id": QT_TRANSLATE_NOOP("OwnData", "The entry of the contact log"),
    "agreement_id": QT_TRANSLATE_NOOP("OwnData", "The agreement"),
    "period_id": QT_TRANSLATE_NOOP("OwnData", "The period of the agreement"),
    "goal_id": QT_TRANSLATE_NOOP("OwnData", "The goal"),
    "area_id": QT_TRANSLATE_NOOP("OwnData", "The focus area"),
    "measure_id": QT_TRANSLATE_NOOP("OwnData", "The measure of the action plan"),
    "template_id": QT_TRANSLATE_NOOP("OwnData", "The template"),
}

OF: dict[type[Any], dict[str, str]] = {
    Handover: {
        "at": QT_TRANSLATE_NOOP("OwnData", "When it was made"),
        "by": QT_TRANSLATE_NOOP("OwnData", "The officer who made it"),
        "places": QT_TRANSLATE_NOOP("OwnData", "The municipalities it is of"),
        "first": QT_TRANSLATE_NOOP("OwnData", "First day of the deputy"),
        "last": QT_TRANSLATE_NOOP("OwnData", "Last day of the deputy"),
        "first_year": QT_TRANSLATE_NOOP("OwnData", "The year of the first meeting in it"),
        "last_year": QT_TRANSLATE_NOOP("OwnData", "The year of the last meeting in it"),
        "until": QT_TRANSLATE_NOOP("OwnData", "The last day of the officer who made it"),
        "rows": QT_TRANSLATE_NOOP("OwnData", "Rows in it"),
        "documents": QT_TRANSLATE_NOOP("OwnData", "Issued documents in it"),
        "taken_in_at": QT_TRANSLATE_NOOP("OwnData", "When it was taken in; empty where it was made here"),
    },
    SetAside: {
        "handover_id": QT_TRANSLATE_NOOP("OwnData", "The handover"),
        "row_id": QT_TRANSLATE_NOOP("OwnData", "The row it stood in"),
        "value": QT_TRANSLATE_NOOP("OwnData", "What was written"),
        "by": QT_TRANSLATE_NOOP("OwnData", "Who had written it"),
        "at": QT_TRANSLATE_NOOP("OwnData", "When it was written"),
    },
    Organisation: {"resources": QT_TRANSLATE_NOOP("OwnData", "What it can contribute")},
    Contact: {
        "name": QT_TRANSLATE_NOOP("OwnData", "The person’s name"),
        "title": QT_TRANSLATE_NOOP("OwnData", "The person’s post"),
        "side": QT_TRANSLATE_NOOP("OwnData", "Whom the person speaks for"),
        "email": QT_TRANSLATE_NOOP("OwnData", "E-mail address"),
        "phone": QT_TRANSLATE_NOOP("OwnData", "Telephone"),
        "decision_level": QT_TRANSLATE_NOOP("OwnData", "What the person may decide"),
        "predecessor_id": QT_TRANSLATE_NOOP("OwnData", "Who had the post before (contact)"),
        "left_on": QT_TRANSLATE_NOOP("OwnData", "Last day in the post"),
        "confirmed_on": QT_TRANSLATE_NOOP("OwnData", "The last day this was known to be right"),
    },
    Officer: {
        "unit": QT_TRANSLATE_NOOP("OwnData", "The officer’s unit"),
        "ready_on": QT_TRANSLATE_NOOP("OwnData", "The day the desk was set up"),
    },
    Municipality: {
        "number": QT_TRANSLATE_NOOP("OwnData", "Municipality number"),
        "area": QT_TRANSLATE_NOOP("OwnData", "The part of it the officer has"),
        "form": QT_TRANSLATE_NOOP("OwnData", "What is written after the name"),
        "sami_name": QT_TRANSLATE_NOOP("OwnData", "Name in Sámi"),
        "kven_name": QT_TRANSLATE_NOOP("OwnData", "Name in Kven"),
        "county": QT_TRANSLATE_NOOP("OwnData", "County"),
        "station_district": QT_TRANSLATE_NOOP("OwnData", "Police station district"),
        "language_form": QT_TRANSLATE_NOOP("OwnData", "The form of Norwegian it has chosen"),
        "in_sami_area": QT_TRANSLATE_NOOP("OwnData", "Whether it is in the Sámi administrative area"),
        "population": QT_TRANSLATE_NOOP("OwnData", "Inhabitants"),
        "assigned_from": QT_TRANSLATE_NOOP("OwnData", "The officer has it from this day"),
        "assigned_to": QT_TRANSLATE_NOOP("OwnData", "The officer had it until this day"),
        "approval_reference": QT_TRANSLATE_NOOP("OwnData", "The Directorate’s approval of a fourth municipality"),
        "approved_on": QT_TRANSLATE_NOOP("OwnData", "The day the Directorate approved it"),
        "bylaws_revised_on": QT_TRANSLATE_NOOP("OwnData", "Day its police bylaws were last revised"),
        "bylaws_review_on": QT_TRANSLATE_NOOP("OwnData", "Day its police bylaws are to be looked at again"),
    },
    Council: {
        "parent_id": QT_TRANSLATE_NOOP("OwnData", "The council it belongs under"),
        "leadership": QT_TRANSLATE_NOOP("OwnData", "Who leads it, in words"),
        "also_serves_as": QT_TRANSLATE_NOOP("OwnData", "What else it serves as"),
        "replaces_own": QT_TRANSLATE_NOOP("OwnData", "Whether it stands in for each municipality’s own council"),
        "secretariat": QT_TRANSLATE_NOOP("OwnData", "Who is its secretariat"),
        "is_open": QT_TRANSLATE_NOOP("OwnData", "Whether its meetings are open"),
        "meetings_per_year": QT_TRANSLATE_NOOP("OwnData", "Meetings in a year"),
        "notice_days": QT_TRANSLATE_NOOP("OwnData", "Days before a meeting that the agenda is sent"),
        "minutes_days": QT_TRANSLATE_NOOP("OwnData", "Days after a meeting that the minutes are sent"),
        "weekday": QT_TRANSLATE_NOOP("OwnData", "The weekday it usually meets, from 0 for Monday"),
        "ended_on": QT_TRANSLATE_NOOP("OwnData", "The day it ended"),
        "mandate": QT_TRANSLATE_NOOP("OwnData", "What the officer may say yes to there"),
        "needs_political": QT_TRANSLATE_NOOP("OwnData", "Whether the political leadership must be in it"),
        "needs_administrative": QT_TRANSLATE_NOOP("OwnData", "Whether the administrative leadership must be in it"),
        "needs_unit_leader": QT_TRANSLATE_NOOP("OwnData", "Whether a leader of the police unit must be in it"),
        "months": QT_TRANSLATE_NOOP("OwnData", "Months it meets in"),
        "knowledge_days": QT_TRANSLATE_NOOP("OwnData", "Days before a meeting that the knowledge base is ordered"),
        "items_days": QT_TRANSLATE_NOOP("OwnData", "Days before a meeting that items are asked for"),
        "clearance_days": QT_TRANSLATE_NOOP("OwnData", "Days before a meeting that the agenda is cleared"),
    },
    CaseSeries: {"last_number": QT_TRANSLATE_NOOP("OwnData", "The last case number used that year")},
    Membership: {
        "is_expected": QT_TRANSLATE_NOOP("OwnData", "Whether the person is expected at each meeting"),
        "since": QT_TRANSLATE_NOOP("OwnData", "First day"),
        "until": QT_TRANSLATE_NOOP("OwnData", "Last day"),
    },
    Meeting: {
        "information": QT_TRANSLATE_NOOP("OwnData", "Information to those who are called"),
        "chair_id": QT_TRANSLATE_NOOP("OwnData", "Who chairs it (contact)"),
        "secretary_id": QT_TRANSLATE_NOOP("OwnData", "Who takes the minutes (contact)"),
        "is_written_afterwards": QT_TRANSLATE_NOOP("OwnData", "Whether the notes were written afterwards"),
        "started_at": QT_TRANSLATE_NOOP("OwnData", "When it was started"),
        "ended_at": QT_TRANSLATE_NOOP("OwnData", "When it was ended"),
        "locked_at": QT_TRANSLATE_NOOP("OwnData", "When the minutes were locked"),
        "next_meeting": QT_TRANSLATE_NOOP("OwnData", "The next meeting, in words"),
        "next_on": QT_TRANSLATE_NOOP("OwnData", "Day of the next meeting"),
        "next_start": QT_TRANSLATE_NOOP("OwnData", "When the next meeting begins"),
        "next_end": QT_TRANSLATE_NOOP("OwnData", "When the next meeting ends"),
        "next_place": QT_TRANSLATE_NOOP("OwnData", "Place of the next meeting"),
        "reviewed_in": QT_TRANSLATE_NOOP("OwnData", "The meeting that approved its minutes"),
        "review_remarks": QT_TRANSLATE_NOOP("OwnData", "Remarks to its minutes"),
        "remarks_due": QT_TRANSLATE_NOOP("OwnData", "Last day for remarks to its minutes"),
        "approved_by_email_on": QT_TRANSLATE_NOOP("OwnData", "Day its minutes were approved by e-mail"),
        "form": QT_TRANSLATE_NOOP("OwnData", "Whether one meets in a room or on the screen"),
        "link": QT_TRANSLATE_NOOP("OwnData", "Link to the meeting on the screen"),
        "is_urgent": QT_TRANSLATE_NOOP("OwnData", "Whether it was called at short notice"),
        "cancelled_at": QT_TRANSLATE_NOOP("OwnData", "When it was cancelled"),
    },
    MeetingChange: {
        "day": QT_TRANSLATE_NOOP("OwnData", "The day it was planned for before"),
        "start": QT_TRANSLATE_NOOP("OwnData", "When it was to begin before"),
        "end": QT_TRANSLATE_NOOP("OwnData", "When it was to end before"),
        "place": QT_TRANSLATE_NOOP("OwnData", "Where it was to be before"),
    },
    MeetingStep: {
        "due_on": QT_TRANSLATE_NOOP("OwnData", "The day it is to be done"),
        "done_on": QT_TRANSLATE_NOOP("OwnData", "The day it was done"),
        "whom": QT_TRANSLATE_NOOP("OwnData", "Who was asked"),
        "answer_due": QT_TRANSLATE_NOOP("OwnData", "The day an answer is wanted"),
        "received_on": QT_TRANSLATE_NOOP("OwnData", "The day the answer came"),
        "processes": QT_TRANSLATE_NOOP("OwnData", "Processes in the municipality to know of"),
    },
    AgendaItem: {
        "parent_id": QT_TRANSLATE_NOOP("OwnData", "The item it stands under"),
        "kind": QT_TRANSLATE_NOOP("OwnData", "Whether it is a briefing, a discussion or a decision"),
        "presenter": QT_TRANSLATE_NOOP("OwnData", "Who presents it"),
        "background": QT_TRANSLATE_NOOP("OwnData", "What it is about"),
        "carried_from": QT_TRANSLATE_NOOP("OwnData", "The item of an earlier meeting it comes from"),
        "number": QT_TRANSLATE_NOOP("OwnData", "Case number"),
        "year": QT_TRANSLATE_NOOP("OwnData", "Year of the case number"),
        "outcome": QT_TRANSLATE_NOOP("OwnData", "Whether it was dealt with"),
        "preparation": QT_TRANSLATE_NOOP("OwnData", "The officer’s own preparation; in no document"),
        "is_late": QT_TRANSLATE_NOOP("OwnData", "Whether it came after the agenda was issued"),
        "same_number": QT_TRANSLATE_NOOP("OwnData", "How many other cases had its number before it"),
    },
    Referral: {
        "item_id": QT_TRANSLATE_NOOP("OwnData", "The case that was sent on"),
        "council_id": QT_TRANSLATE_NOOP("OwnData", "The council it was sent to"),
        "sent_at": QT_TRANSLATE_NOOP("OwnData", "When it was sent"),
        "declined_at": QT_TRANSLATE_NOOP("OwnData", "When it was not taken up"),
    },
    FollowChoice: {"choice": QT_TRANSLATE_NOOP("OwnData", "Whether it comes up in the meeting")},
    Arena: {"status": QT_TRANSLATE_NOOP("OwnData", "How things stand there")},
    ArenaLine: {"status": QT_TRANSLATE_NOOP("OwnData", "How things stood there")},
    Attendance: {
        "presence": QT_TRANSLATE_NOOP("OwnData", "Whether the person was there"),
        "substitute_for": QT_TRANSLATE_NOOP("OwnData", "Whom the person stood in for (contact)"),
        "came": QT_TRANSLATE_NOOP("OwnData", "When the person came, if later"),
        "left": QT_TRANSLATE_NOOP("OwnData", "When the person left, if earlier"),
        "only_item_id": QT_TRANSLATE_NOOP("OwnData", "The one item the person was there for"),
    },
    ActionItem: {
        "title": QT_TRANSLATE_NOOP("OwnData", "What is to be done"),
        "raised_on": QT_TRANSLATE_NOOP("OwnData", "The day it was agreed"),
        "details": QT_TRANSLATE_NOOP("OwnData", "The officer’s own details; in no document"),
        "priority": QT_TRANSLATE_NOOP("OwnData", "How much it matters"),
        "meeting_id": QT_TRANSLATE_NOOP("OwnData", "The meeting that agreed on it"),
        "done_on": QT_TRANSLATE_NOOP("OwnData", "The day it was done or dropped"),
        "dropped_because": QT_TRANSLATE_NOOP("OwnData", "Why it was dropped"),
        "reported_in": QT_TRANSLATE_NOOP("OwnData", "The meeting that was told"),
        "follower_id": QT_TRANSLATE_NOOP("OwnData", "Who sees to it that it is done (contact)"),
        "follower_words": QT_TRANSLATE_NOOP("OwnData", "Who sees to it that it is done, in words"),
    },
    HistoryLine: {
        "kind": QT_TRANSLATE_NOOP("OwnData", "What happened"),
        "status": QT_TRANSLATE_NOOP("OwnData", "How far it had come"),
    },
    Entry: {
        "text": QT_TRANSLATE_NOOP("OwnData", "The line; internal ones are in no document"),
        "owner": QT_TRANSLATE_NOOP("OwnData", "Who was responsible when the minutes were locked"),
    },
    Assessment: {
        "document": QT_TRANSLATE_NOOP("OwnData", "What of the meeting is assessed, where it is not one case"),
        "access": QT_TRANSLATE_NOOP("OwnData", "Whether anyone may read it"),
        "ground": QT_TRANSLATE_NOOP("OwnData", "The ground for exempting it"),
        "scope": QT_TRANSLATE_NOOP("OwnData", "How much of it is exempt"),
        "public_title": QT_TRANSLATE_NOOP("OwnData", "The title anyone may read"),
        "assessed_by": QT_TRANSLATE_NOOP("OwnData", "Who assessed it"),
        "assessed_at": QT_TRANSLATE_NOOP("OwnData", "When it was assessed"),
    },
    FollowUp: {
        "title": QT_TRANSLATE_NOOP("OwnData", "What was to be done"),
        "owner": QT_TRANSLATE_NOOP("OwnData", "Who was responsible"),
        "status": QT_TRANSLATE_NOOP("OwnData", "How far it had come"),
    },
    Evaluation: {
        "done": QT_TRANSLATE_NOOP("OwnData", "What was done, seen together"),
        "learned": QT_TRANSLATE_NOOP("OwnData", "What was learned, seen together"),
        "worked": QT_TRANSLATE_NOOP("OwnData", "What worked well, seen together"),
        "next_on": QT_TRANSLATE_NOOP("OwnData", "Day of the next evaluation"),
        "done_police": QT_TRANSLATE_NOOP("OwnData", "What was done, as the police sees it"),
        "done_municipality": QT_TRANSLATE_NOOP("OwnData", "What was done, as the municipality sees it"),
        "learned_police": QT_TRANSLATE_NOOP("OwnData", "What was learned, as the police sees it"),
        "learned_municipality": QT_TRANSLATE_NOOP("OwnData", "What was learned, as the municipality sees it"),
        "worked_police": QT_TRANSLATE_NOOP("OwnData", "What worked well, as the police sees it"),
        "worked_municipality": QT_TRANSLATE_NOOP("OwnData", "What worked well, as the municipality sees it"),
        "others": QT_TRANSLATE_NOOP("OwnData", "Others who took part, in words"),
    },
    EvaluationTheme: {"theme": QT_TRANSLATE_NOOP("OwnData", "Which theme it is")},
    Effect: {
        "challenge": QT_TRANSLATE_NOOP("OwnData", "The challenge it is to meet"),
        "is_preparedness": QT_TRANSLATE_NOOP("OwnData", "Whether it is about preparedness"),
        "observed": QT_TRANSLATE_NOOP("OwnData", "What was seen"),
        "verdict": QT_TRANSLATE_NOOP("OwnData", "Whether it worked"),
        "assessment": QT_TRANSLATE_NOOP("OwnData", "Why one thinks so"),
    },
    LearningPoint: {"became": QT_TRANSLATE_NOOP("OwnData", "What came of it")},
    IssuedDocument: {
        "version": QT_TRANSLATE_NOOP("OwnData", "Version"),
        "issued_at": QT_TRANSLATE_NOOP("OwnData", "When it was issued"),
        "sent_on": QT_TRANSLATE_NOOP("OwnData", "The day it was sent"),
        "reason": QT_TRANSLATE_NOOP("OwnData", "Why there is a new version"),
        "approved_on": QT_TRANSLATE_NOOP("OwnData", "The day it was approved"),
        "withdrawn_at": QT_TRANSLATE_NOOP("OwnData", "When it was withdrawn"),
        "withdrawal_reason": QT_TRANSLATE_NOOP("OwnData", "Why it was withdrawn"),
        "received_on": QT_TRANSLATE_NOOP("OwnData", "The day it came, where another body wrote it"),
    },
    BusyDays: {
        "first": QT_TRANSLATE_NOOP("OwnData", "First day"),
        "last": QT_TRANSLATE_NOOP("OwnData", "Last day"),
    },
    YearTheme: {"month": QT_TRANSLATE_NOOP("OwnData", "Month, from 1 for January")},
    Correction: {"opened_at": QT_TRANSLATE_NOOP("OwnData", "When the correction was begun")},
    Sending: {
        "occasion": QT_TRANSLATE_NOOP("OwnData", "What it was about"),
        "sent_on": QT_TRANSLATE_NOOP("OwnData", "The day it was sent"),
    },
    SendingReceiver: {
        "name": QT_TRANSLATE_NOOP("OwnData", "The person’s name"),
        "email": QT_TRANSLATE_NOOP("OwnData", "The address it was sent to"),
        "organisation": QT_TRANSLATE_NOOP("OwnData", "Where the person belonged"),
    },
    AgreementPeriod: {
        "state": QT_TRANSLATE_NOOP("OwnData", "Whether it was offered, accepted or ended"),
        "parties": QT_TRANSLATE_NOOP("OwnData", "Who agrees"),
        "signatories": QT_TRANSLATE_NOOP("OwnData", "Who signed"),
        "scope": QT_TRANSLATE_NOOP("OwnData", "What it covers"),
        "signed_on": QT_TRANSLATE_NOOP("OwnData", "The day it was signed"),
        "valid_from": QT_TRANSLATE_NOOP("OwnData", "First day"),
        "valid_until": QT_TRANSLATE_NOOP("OwnData", "Last day"),
        "rule": QT_TRANSLATE_NOOP("OwnData", "When it is to be revised, as a rule"),
        "revise_on": QT_TRANSLATE_NOOP("OwnData", "The day it is to be revised"),
    },
    FocusChallenge: {"challenge": QT_TRANSLATE_NOOP("OwnData", "The challenge")},
    Measure: {"challenge": QT_TRANSLATE_NOOP("OwnData", "The challenge it is to meet")},
    ElectionDates: {
        "election_on": QT_TRANSLATE_NOOP("OwnData", "Election day"),
        "constituted_on": QT_TRANSLATE_NOOP("OwnData", "The day the new municipal council met first"),
    },
    IssuedAttachment: {"number": QT_TRANSLATE_NOOP("OwnData", "Its number in the document")},
    LogEntry: {
        "on": QT_TRANSLATE_NOOP("OwnData", "Day"),
        "is_in_role": QT_TRANSLATE_NOOP("OwnData", "Whether it is part of the officer’s role"),
        "forwarded_to": QT_TRANSLATE_NOOP("OwnData", "Who was asked to take it over"),
        "action_id": QT_TRANSLATE_NOOP("OwnData", "The action item that came of it"),
        "item_id": QT_TRANSLATE_NOOP("OwnData", "The agenda item that came of it"),
    },
    Snooze: {
        "until": QT_TRANSLATE_NOOP("OwnData", "The day it comes back"),
        "since": QT_TRANSLATE_NOOP("OwnData", "The day it was put off"),
    },
    Memo: {
        "on": QT_TRANSLATE_NOOP("OwnData", "The day to be reminded"),
        "done_on": QT_TRANSLATE_NOOP("OwnData", "The day it was done"),
    },
    PoliceNote: {
        "on": QT_TRANSLATE_NOOP("OwnData", "Day"),
        "answered_on": QT_TRANSLATE_NOOP("OwnData", "The day it was answered"),
        "whom": QT_TRANSLATE_NOOP("OwnData", "Unit or person in the police"),
    },
}


def field_words(texts: Texts, kind: type[Any], field: str) -> str:
    """Raises `KeyError` for a field nobody has described."""
    if field in TECHNICAL.get(kind, ()):
        return texts.translate("OwnData", "For the program’s own use")
    return texts.translate("OwnData", OF.get(kind, {}).get(field) or EVERYWHERE[field])
