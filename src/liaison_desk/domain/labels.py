"""The English words for every enum member. Windows and documents both look them up here."""

from enum import Enum
from typing import Any

from liaison_desk.domain.actions import ActionStatus, DueGroup, Priority
from liaison_desk.domain.agenda import ItemKind, Outcome
from liaison_desk.domain.agreements import AgreementState, RevisionRule
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.backups import Burden, Trouble, What, Why
from liaison_desk.domain.change_words import CHANGES
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind
from liaison_desk.domain.contacts import Party, Side
from liaison_desk.domain.councils import CouncilKind, MemberRole, Secretariat
from liaison_desk.domain.disclosure import Access, Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.evaluation_parts import Theme, Verdict
from liaison_desk.domain.holidays import Holiday, QuietTime
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.domain.meetings import MeetingForm, MeetingKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.municipalities import LanguageForm
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.privacy import Personal
from liaison_desk.domain.problem_words import PROBLEMS
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.representation import Represented
from liaison_desk.domain.texts import QT_TRANSLATE_NOOP, Texts

# by enum first: members of two enums that have the same value are the same key
LABELS: dict[type[Enum], dict[Any, str]] = {
    Why: {
        Why.CLOSE: QT_TRANSLATE_NOOP("Label", "On closing"),
        Why.DAILY: QT_TRANSLATE_NOOP("Label", "Daily"),
        Why.ASKED: QT_TRANSLATE_NOOP("Label", "Asked for"),
        Why.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Label", "Before a restore"),
        Why.BEFORE_IMPORT: QT_TRANSLATE_NOOP("Label", "Before a handover came in"),
        Why.BEFORE_MIGRATION: QT_TRANSLATE_NOOP("Label", "Before a new version"),
    },
    What: {
        What.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "Municipalities"),
        What.MEETING: QT_TRANSLATE_NOOP("Label", "Meetings"),
        What.ACTION: QT_TRANSLATE_NOOP("Label", "Action items"),
        What.DOCUMENT: QT_TRANSLATE_NOOP("Label", "Issued documents"),
        What.CONTACT: QT_TRANSLATE_NOOP("Label", "Contacts"),
    },
    Trouble: {
        Trouble.FULL: QT_TRANSLATE_NOOP("Label", "The disk is full."),
        Trouble.READ_ONLY: QT_TRANSLATE_NOOP("Label", "The folder cannot be written to."),
        Trouble.DAMAGED: QT_TRANSLATE_NOOP("Label", "The desk's file could not be read through."),
        Trouble.AWAY: QT_TRANSLATE_NOOP("Label", "The folder is not there now."),
        Trouble.NOT_SECURED: QT_TRANSLATE_NOOP(
            "Label", "The desk's key is not protected yet, and must not lie in another place."
        ),
        Trouble.OTHER: QT_TRANSLATE_NOOP("Label", "The disk does not answer."),
    },
    Burden: {
        Burden.DESK: QT_TRANSLATE_NOOP(
            "Label", "The desk has grown large. Documents and attachments take most of it; backups take longer."
        ),
        Burden.BACKUPS: QT_TRANSLATE_NOOP(
            "Label", "The backups take much room. They thin out by themselves; large attachments are in each of them."
        ),
        Burden.DISK: QT_TRANSLATE_NOOP("Label", "The disk is nearly full. Make room, or backups cannot be made."),
    },
    OfficerRole: {
        OfficerRole.POLICE: QT_TRANSLATE_NOOP("Label", "Police liaison officer"),
        OfficerRole.BUSINESS: QT_TRANSLATE_NOOP("Label", "Business liaison officer"),
    },
    LanguageForm: {
        LanguageForm.NB: QT_TRANSLATE_NOOP("Label", "Bokmål"),
        LanguageForm.NN: QT_TRANSLATE_NOOP("Label", "Nynorsk"),
        LanguageForm.NEUTRAL: QT_TRANSLATE_NOOP("Label", "Neutral"),
    },
    Theme: {
        Theme.COORDINATION: QT_TRANSLATE_NOOP("Label", "Coordinated effort to prevent crime"),
        Theme.COUNCIL: QT_TRANSLATE_NOOP("Label", "The police council"),
        Theme.LIAISON: QT_TRANSLATE_NOOP("Label", "The liaison officer"),
        Theme.SLT: QT_TRANSLATE_NOOP("Label", "SLT"),
        Theme.OWN: QT_TRANSLATE_NOOP("Label", "A theme of your own"),
    },
    Verdict: {
        Verdict.WORKED: QT_TRANSLATE_NOOP("Label", "Worked"),
        Verdict.PARTLY: QT_TRANSLATE_NOOP("Label", "Worked in part"),
        Verdict.NOT: QT_TRANSLATE_NOOP("Label", "Did not work"),
        Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("Label", "Too early to say"),
    },
    AgreementState: {
        AgreementState.OFFERED: QT_TRANSLATE_NOOP("Label", "Offered"),
        AgreementState.ACCEPTED: QT_TRANSLATE_NOOP("Label", "Accepted"),
        AgreementState.DECLINED: QT_TRANSLATE_NOOP("Label", "Declined"),
        AgreementState.OTHER_FORM: QT_TRANSLATE_NOOP("Label", "Another form"),
        AgreementState.ENDED: QT_TRANSLATE_NOOP("Label", "Ended"),
    },
    RevisionRule: {
        RevisionRule.AFTER_ELECTION: QT_TRANSLATE_NOOP("Label", "Every fourth year, after the municipal election"),
        RevisionRule.FIXED: QT_TRANSLATE_NOOP("Label", "On a fixed date"),
        RevisionRule.NONE: QT_TRANSLATE_NOOP("Label", "No revision agreed"),
    },
    ContactKind: {
        ContactKind.CALL: QT_TRANSLATE_NOOP("Label", "Call"),
        ContactKind.VISIT: QT_TRANSLATE_NOOP("Label", "Visit"),
        ContactKind.MEETING: QT_TRANSLATE_NOOP("Label", "Meeting"),
        ContactKind.REQUEST: QT_TRANSLATE_NOOP("Label", "Request"),
        ContactKind.TALK: QT_TRANSLATE_NOOP("Label", "Talk or lecture"),
    },
    Side: {
        Side.MUNICIPAL_POLITICAL: QT_TRANSLATE_NOOP("Label", "Municipality, political"),
        Side.MUNICIPAL_ADMINISTRATIVE: QT_TRANSLATE_NOOP("Label", "Municipality, administrative"),
        Side.CHILD_WELFARE: QT_TRANSLATE_NOOP("Label", "Child welfare"),
        Side.SCHOOL: QT_TRANSLATE_NOOP("Label", "School"),
        Side.HEALTH: QT_TRANSLATE_NOOP("Label", "Health"),
        Side.POLICE: QT_TRANSLATE_NOOP("Label", "Police"),
        Side.NAV: QT_TRANSLATE_NOOP("Label", "Nav"),
        Side.COUNTY: QT_TRANSLATE_NOOP("Label", "County"),
        Side.BUSINESS: QT_TRANSLATE_NOOP("Label", "Business"),
        Side.VOLUNTARY: QT_TRANSLATE_NOOP("Label", "Voluntary sector"),
        Side.OTHER: QT_TRANSLATE_NOOP("Label", "Other"),
    },
    Party: {
        Party.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "The municipality"),
        Party.POLICE: QT_TRANSLATE_NOOP("Label", "The police"),
        Party.OTHERS: QT_TRANSLATE_NOOP("Label", "Others"),
    },
    CouncilKind: {
        CouncilKind.OVERALL: QT_TRANSLATE_NOOP("Label", "Overall police council"),
        CouncilKind.LOCAL: QT_TRANSLATE_NOOP("Label", "Local police council"),
        CouncilKind.REGIONAL: QT_TRANSLATE_NOOP("Label", "Regional police council"),
        CouncilKind.EXTENDED: QT_TRANSLATE_NOOP("Label", "Extended police council"),
        CouncilKind.SLT_STEERING: QT_TRANSLATE_NOOP("Label", "SLT steering group"),
        CouncilKind.SLT_COORDINATING: QT_TRANSLATE_NOOP("Label", "SLT coordinating group"),
        CouncilKind.SLT_EXECUTIVE: QT_TRANSLATE_NOOP("Label", "SLT executive group"),
        CouncilKind.BUSINESS_FORUM: QT_TRANSLATE_NOOP("Label", "Business forum"),
    },
    Secretariat: {
        Secretariat.POLICE: QT_TRANSLATE_NOOP("Label", "The police"),
        Secretariat.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "The municipality"),
    },
    MemberRole: {
        MemberRole.CHAIR: QT_TRANSLATE_NOOP("Label", "Chair"),
        MemberRole.SECRETARY: QT_TRANSLATE_NOOP("Label", "Minute-taker"),
        MemberRole.MEMBER: QT_TRANSLATE_NOOP("Label", "Member"),
        MemberRole.SUBSTITUTE: QT_TRANSLATE_NOOP("Label", "Substitute"),
        MemberRole.OBSERVER: QT_TRANSLATE_NOOP("Label", "Observer"),
        MemberRole.YEARLY_GUEST: QT_TRANSLATE_NOOP("Label", "Yearly guest"),
    },
    Represented: {
        Represented.POLITICAL: QT_TRANSLATE_NOOP("Label", "The municipality's political leadership"),
        Represented.ADMINISTRATIVE: QT_TRANSLATE_NOOP("Label", "The municipality's administrative leadership"),
        Represented.UNIT_LEADER: QT_TRANSLATE_NOOP("Label", "A leader of the police unit"),
    },
    ItemKind: {
        ItemKind.INFORMATION: QT_TRANSLATE_NOOP("Label", "Briefing"),
        ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("Label", "Discussion"),
        ItemKind.DECISION: QT_TRANSLATE_NOOP("Label", "Decision"),
    },
    Outcome: {
        Outcome.OPEN: QT_TRANSLATE_NOOP("Label", "Open"),
        Outcome.DONE: QT_TRANSLATE_NOOP("Label", "Dealt with"),
        Outcome.NOT_DISCUSSED: QT_TRANSLATE_NOOP("Label", "Not discussed"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("Label", "Present"),
        Presence.EXCUSED: QT_TRANSLATE_NOOP("Label", "Apologies"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Label", "Absent"),
    },
    EntryKind: {
        EntryKind.NOTE: QT_TRANSLATE_NOOP("Label", "Note"),
        EntryKind.DECISION: QT_TRANSLATE_NOOP("Label", "Decision"),
        EntryKind.ACTION: QT_TRANSLATE_NOOP("Label", "Action item"),
        EntryKind.INTERNAL: QT_TRANSLATE_NOOP("Label", "Internal"),
    },
    ActionStatus: {
        ActionStatus.NOT_STARTED: QT_TRANSLATE_NOOP("Label", "Not started"),
        ActionStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("Label", "In progress"),
        ActionStatus.WAITING: QT_TRANSLATE_NOOP("Label", "Waiting"),
        ActionStatus.DONE: QT_TRANSLATE_NOOP("Label", "Done"),
        ActionStatus.DROPPED: QT_TRANSLATE_NOOP("Label", "Dropped"),
    },
    Priority: {
        Priority.NORMAL: QT_TRANSLATE_NOOP("Label", "Normal"),
        Priority.HIGH: QT_TRANSLATE_NOOP("Label", "High"),
    },
    DueGroup: {
        DueGroup.OVERDUE: QT_TRANSLATE_NOOP("Label", "Overdue"),
        DueGroup.THIS_WEEK: QT_TRANSLATE_NOOP("Label", "This week"),
        DueGroup.NEXT_30_DAYS: QT_TRANSLATE_NOOP("Label", "The next 30 days"),
        DueGroup.LATER: QT_TRANSLATE_NOOP("Label", "Later"),
        DueGroup.NO_DATE: QT_TRANSLATE_NOOP("Label", "Without a date"),
        DueGroup.TO_REPORT: QT_TRANSLATE_NOOP("Label", "To be reported"),
        DueGroup.CLOSED: QT_TRANSLATE_NOOP("Label", "Done and reported"),
    },
    Holiday: {
        Holiday.NEW_YEARS_DAY: QT_TRANSLATE_NOOP("Label", "New Year’s Day"),
        Holiday.MAUNDY_THURSDAY: QT_TRANSLATE_NOOP("Label", "Maundy Thursday"),
        Holiday.GOOD_FRIDAY: QT_TRANSLATE_NOOP("Label", "Good Friday"),
        Holiday.EASTER_SUNDAY: QT_TRANSLATE_NOOP("Label", "Easter Sunday"),
        Holiday.EASTER_MONDAY: QT_TRANSLATE_NOOP("Label", "Easter Monday"),
        Holiday.LABOUR_DAY: QT_TRANSLATE_NOOP("Label", "Labour Day"),
        Holiday.ASCENSION_DAY: QT_TRANSLATE_NOOP("Label", "Ascension Day"),
        Holiday.CONSTITUTION_DAY: QT_TRANSLATE_NOOP("Label", "Constitution Day"),
        Holiday.WHIT_SUNDAY: QT_TRANSLATE_NOOP("Label", "Whit Sunday"),
        Holiday.WHIT_MONDAY: QT_TRANSLATE_NOOP("Label", "Whit Monday"),
        Holiday.CHRISTMAS_DAY: QT_TRANSLATE_NOOP("Label", "Christmas Day"),
        Holiday.BOXING_DAY: QT_TRANSLATE_NOOP("Label", "Boxing Day"),
    },
    QuietTime: {
        QuietTime.EASTER_WEEK: QT_TRANSLATE_NOOP("Label", "Easter week"),
        QuietTime.EVE_OF_CONSTITUTION_DAY: QT_TRANSLATE_NOOP("Label", "the day before Constitution Day"),
        QuietTime.ASCENSION_FRIDAY: QT_TRANSLATE_NOOP("Label", "the day after Ascension Day"),
        QuietTime.JULY: QT_TRANSLATE_NOOP("Label", "the summer holidays"),
        QuietTime.CHRISTMAS: QT_TRANSLATE_NOOP("Label", "between Christmas and New Year"),
    },
    MeetingKind: {
        MeetingKind.ORDINARY: QT_TRANSLATE_NOOP("Label", "Ordinary meeting"),
        MeetingKind.EXTRAORDINARY: QT_TRANSLATE_NOOP("Label", "Extraordinary meeting"),
        MeetingKind.EXERCISE: QT_TRANSLATE_NOOP("Label", "Exercise"),
    },
    MeetingForm: {
        MeetingForm.PHYSICAL: QT_TRANSLATE_NOOP("Label", "In one room"),
        MeetingForm.DIGITAL: QT_TRANSLATE_NOOP("Label", "Digital"),
        MeetingForm.HYBRID: QT_TRANSLATE_NOOP("Label", "In a room and digital"),
    },
    DocumentKind: {
        DocumentKind.AGENDA: QT_TRANSLATE_NOOP("Label", "Agenda"),
        DocumentKind.MINUTES: QT_TRANSLATE_NOOP("Label", "Minutes"),
        DocumentKind.EVALUATION: QT_TRANSLATE_NOOP("Label", "Evaluation"),
        DocumentKind.ACTION_PLAN: QT_TRANSLATE_NOOP("Label", "Action plan"),
    },
    Personal: {
        Personal.IDENTITY_NUMBER: QT_TRANSLATE_NOOP("Label", "a national identity number"),
        Personal.ACCOUNT_NUMBER: QT_TRANSLATE_NOOP("Label", "an account number"),
        Personal.CRIMINAL_CASE: QT_TRANSLATE_NOOP("Label", "the number of a criminal case"),
        Personal.BIRTH_DATE: QT_TRANSLATE_NOOP("Label", "somebody's date of birth"),
    },
    Edition: {
        Edition.FULL: QT_TRANSLATE_NOOP("Label", "Full version"),
        Edition.PUBLIC: QT_TRANSLATE_NOOP("Label", "Public version"),
    },
    Access: {
        Access.PUBLIC: QT_TRANSLATE_NOOP("Label", "Public"),
        Access.EXEMPT: QT_TRANSLATE_NOOP("Label", "Exempt from public access"),
    },
    Scope: {
        Scope.WHOLE: QT_TRANSLATE_NOOP("Label", "Title and text"),
        Scope.TEXT: QT_TRANSLATE_NOOP("Label", "The text; the title stays"),
        Scope.ENTRIES: QT_TRANSLATE_NOOP("Label", "Single lines; the rest stays"),
    },
    Standing: {
        Standing.NOT_ASSESSED: QT_TRANSLATE_NOOP("Label", "Not assessed"),
        Standing.CHANGED: QT_TRANSLATE_NOOP("Label", "Changed since it was assessed"),
        Standing.NO_GROUND: QT_TRANSLATE_NOOP("Label", "The legal ground is missing"),
        Standing.NO_ENTRY: QT_TRANSLATE_NOOP("Label", "No line is chosen"),
        Standing.PUBLIC: QT_TRANSLATE_NOOP("Label", "Public"),
        Standing.EXEMPT: QT_TRANSLATE_NOOP("Label", "Exempt from public access"),
    },
    PoliceNoteKind: {
        PoliceNoteKind.NEED: QT_TRANSLATE_NOOP("Label", "Information need"),
        PoliceNoteKind.BRIEFING: QT_TRANSLATE_NOOP("Label", "Briefing list"),
        PoliceNoteKind.WEEKLY: QT_TRANSLATE_NOOP("Label", "Weekly report"),
        PoliceNoteKind.INDICIA: QT_TRANSLATE_NOOP("Label", "Registered in Indicia"),
    },
    Problem: PROBLEMS,
    Op: CHANGES,
}


def label(texts: Texts, member: Enum) -> str:
    """The member's words in the language of `texts`."""
    return texts.translate("Label", LABELS[type(member)][member])


def problem_words(texts: Texts, broken: RuleBroken) -> str:
    """One sentence for the officer, with what the rule was broken by."""
    values = {name: label(texts, value) if isinstance(value, Enum) else value for name, value in broken.values.items()}
    return label(texts, broken.problem).format(**values)
