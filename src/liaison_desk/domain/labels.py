"""The English words for every enum member. Windows and documents both look them up here."""

from enum import Enum
from typing import Any

from liaison_desk.domain.actions import ActionStatus, DueGroup, Priority
from liaison_desk.domain.agenda import ItemKind, Outcome
from liaison_desk.domain.agreements import AgreementState, RevisionRule
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.backups import Burden, Trouble, What, Why
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
    Problem: {
        Problem.NAME_MISSING: QT_TRANSLATE_NOOP("Label", "A name is needed."),
        Problem.DATE_MISSING: QT_TRANSLATE_NOOP("Label", "A date is needed."),
        Problem.TEXT_EMPTY: QT_TRANSLATE_NOOP("Label", "Write something first."),
        Problem.REASON_MISSING: QT_TRANSLATE_NOOP("Label", "Write why it is dropped."),
        Problem.END_BEFORE_START: QT_TRANSLATE_NOOP("Label", "The end must be after the start."),
        Problem.LAST_BEFORE_FIRST: QT_TRANSLATE_NOOP("Label", "The last day must not be before the first."),
        Problem.BUSY_REASON_MISSING: QT_TRANSLATE_NOOP("Label", "Write why, so that it is clear next year too."),
        Problem.COUNCIL_HAS_MEETINGS: QT_TRANSLATE_NOOP(
            "Label", "The council has a history, so it is kept. You can end it instead."
        ),
        Problem.NOT_A_MUNICIPALITY_NUMBER: QT_TRANSLATE_NOOP("Label", "A municipality number has four digits."),
        Problem.MUNICIPALITY_IN_USE: QT_TRANSLATE_NOOP(
            "Label", "The municipality has a history, so it is kept. You can set the day your assignment ends."
        ),
        Problem.AGREEMENT_SIGNED: QT_TRANSLATE_NOOP(
            "Label", "The agreement has been in force, so it is kept. You can say that it has ended."
        ),
        Problem.AREA_HAS_MEASURES: QT_TRANSLATE_NOOP(
            "Label", "The focus area has measures. Move or remove them first."
        ),
        Problem.PLAN_ISSUED: QT_TRANSLATE_NOOP(
            "Label", "The action plan of this period has been issued, so it is kept."
        ),
        Problem.PLAN_EMPTY: QT_TRANSLATE_NOOP("Label", "The action plan has no measures yet."),
        Problem.PLAN_WITHOUT_COUNCIL: QT_TRANSLATE_NOOP(
            "Label", "The plan is a council's, and the municipality has none yet. Add the council first."
        ),
        Problem.NOT_IN_ELECTION_YEAR: QT_TRANSLATE_NOOP("Label", "Write a day in {year}."),
        Problem.BEFORE_ELECTION: QT_TRANSLATE_NOOP("Label", "The council is constituted after the election."),
        Problem.REVISION_UNDER_WAY: QT_TRANSLATE_NOOP("Label", "The last revision is not settled yet."),
        Problem.ALREADY_ASSIGNED: QT_TRANSLATE_NOOP(
            "Label",
            "{name} is among your municipalities already. To have several parts of it, write a city area for each.",
        ),
        Problem.OFFICER_NOT_ERASED: QT_TRANSLATE_NOOP(
            "Label", "The officer whose desk this is cannot be erased from it."
        ),
        Problem.CONTACT_IN_USE: QT_TRANSLATE_NOOP(
            "Label",
            "The person stands in councils, meetings or the contact log, and is kept. You can set the day they left.",
        ),
        Problem.ANSWERED_BEFORE_ASKED: QT_TRANSLATE_NOOP("Label", "It cannot be answered before it was asked."),
        Problem.LOG_ENTRY_EMPTY: QT_TRANSLATE_NOOP("Label", "Write who it was with, or what it was about."),
        Problem.NUMBER_USED: QT_TRANSLATE_NOOP("Label", "Earlier numbers are used. The first free one is {number}."),
        Problem.ALREADY_MEMBER: QT_TRANSLATE_NOOP("Label", "{name} is a member already."),
        Problem.MEMBER_IN_MINUTES: QT_TRANSLATE_NOOP(
            "Label", "{name} stands in finished minutes. Set the last day as a member instead."
        ),
        Problem.AGENDA_EMPTY: QT_TRANSLATE_NOOP("Label", "The agenda is empty."),
        Problem.CASE_SENT_ALREADY: QT_TRANSLATE_NOOP("Label", "The case has been sent to {council} already."),
        Problem.CASE_IS_ELSEWHERE: QT_TRANSLATE_NOOP(
            "Label", "{council} has the case on its agenda, so it stays as it is here."
        ),
        Problem.COUNCIL_NOT_RELATED: QT_TRANSLATE_NOOP(
            "Label", "A case can be sent to the council above, or to one that reports here."
        ),
        Problem.ARENA_KNOWN: QT_TRANSLATE_NOOP("Label", "{name} is on the list already."),
        Problem.CASE_HAS_NUMBER: QT_TRANSLATE_NOOP(
            "Label", "Item {number} has its number and stays on the agenda. Mark it as not discussed instead."
        ),
        Problem.ITEM_HAS_TEXT: QT_TRANSLATE_NOOP(
            "Label", "Something is written under this item. Remove the text first."
        ),
        Problem.SECTION_HAS_CASES: QT_TRANSLATE_NOOP("Label", "Move the items under it first."),
        Problem.MEETING_HAS_DOCUMENTS: QT_TRANSLATE_NOOP(
            "Label", "The meeting has begun, or has notes or documents, so it is kept."
        ),
        Problem.MINUTES_LOCKED: QT_TRANSLATE_NOOP(
            "Label", "The minutes are finished. Later changes become a new version."
        ),
        Problem.MEETING_NOT_ENDED: QT_TRANSLATE_NOOP("Label", "End the meeting first."),
        Problem.MEETING_HAS_BEGUN: QT_TRANSLATE_NOOP(
            "Label", "The meeting has begun, so it cannot be moved or cancelled."
        ),
        Problem.MEETING_IS_CANCELLED: QT_TRANSLATE_NOOP(
            "Label", "The meeting is cancelled. Take it up again to change it."
        ),
        Problem.MEETING_NOT_CANCELLED: QT_TRANSLATE_NOOP("Label", "The meeting is not cancelled."),
        Problem.NOTHING_MOVED: QT_TRANSLATE_NOOP("Label", "Write another day, time or place."),
        Problem.MOVE_INSTEAD: QT_TRANSLATE_NOOP(
            "Label", "The agenda is sent, so the members know this day and time. Move the meeting, and say why."
        ),
        Problem.NO_SUCH_TIME: QT_TRANSLATE_NOOP(
            "Label", "This time does not exist: the clocks are put forward that night."
        ),
        Problem.WHY_MISSING: QT_TRANSLATE_NOOP("Label", "Write why."),
        Problem.NOTHING_TO_REVIEW: QT_TRANSLATE_NOOP("Label", "There are no finished minutes to review."),
        Problem.NOTHING_TO_APPROVE: QT_TRANSLATE_NOOP("Label", "There are no finished minutes that wait for approval."),
        Problem.NOT_LATER: QT_TRANSLATE_NOOP("Label", "Put it off to a later day than today."),
        Problem.DAY_AHEAD: QT_TRANSLATE_NOOP("Label", "That day has not come yet."),
        Problem.NOTHING_TO_CORRECT: QT_TRANSLATE_NOOP("Label", "The minutes are not being corrected."),
        Problem.CORRECTION_OPEN: QT_TRANSLATE_NOOP("Label", "The minutes are being corrected already."),
        Problem.CORRECTION_WITHOUT_REASON: QT_TRANSLATE_NOOP("Label", "Write why the minutes are corrected."),
        Problem.NOTHING_CORRECTED: QT_TRANSLATE_NOOP("Label", "Nothing in the minutes has been changed yet."),
        Problem.WITHDRAWAL_WITHOUT_REASON: QT_TRANSLATE_NOOP("Label", "Write why it is withdrawn."),
        Problem.DOCUMENT_WITHDRAWN: QT_TRANSLATE_NOOP("Label", "The document has been withdrawn."),
        Problem.ACTION_IN_MINUTES: QT_TRANSLATE_NOOP(
            "Label", "Finished minutes tell of this action item, so it is kept. You can drop it with a reason."
        ),
        Problem.CASES_NOT_ASSESSED: QT_TRANSLATE_NOOP(
            "Label", "There is no public version before these cases have been assessed: {cases}."
        ),
        Problem.SURROUNDINGS_NOT_ASSESSED: QT_TRANSLATE_NOOP(
            "Label", "There is no public version before what stands outside the cases has been assessed."
        ),
        Problem.NO_FULL_VERSION: QT_TRANSLATE_NOOP("Label", "Finish the minutes first."),
        Problem.PUBLIC_VERSION_KEPT: QT_TRANSLATE_NOOP("Label", "The public version has been made and is kept."),
        Problem.NO_SUCH_STEP: QT_TRANSLATE_NOOP("Label", "This meeting has no such deadline."),
        Problem.MUNICIPALITY_MAKES_IT: QT_TRANSLATE_NOOP(
            "Label", "The municipality is the secretariat: it numbers the cases and makes agenda and minutes."
        ),
        Problem.POLICE_MAKES_IT: QT_TRANSLATE_NOOP(
            "Label", "The police is the secretariat: agenda and minutes are made here, and not received."
        ),
        Problem.RECEIVED_NOT_SENT: QT_TRANSLATE_NOOP("Label", "It came from the municipality, which sends it itself."),
        Problem.NOT_A_DOCUMENT: QT_TRANSLATE_NOOP(
            "Label", "“{name}” is not a document. Choose a PDF, a text document, a presentation or a picture."
        ),
        Problem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
            "Label", "{name} is {size} MB. A file is 20 MB at most: make it smaller, or take a part of it."
        ),
        Problem.FILE_IS_PROGRAM: QT_TRANSLATE_NOOP(
            "Label", "{name} is a program or a script, and those are not attached. Save it as a PDF or as plain text."
        ),
        Problem.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("Label", "{name} is a folder. Choose the files in it."),
        Problem.FILE_EMPTY: QT_TRANSLATE_NOOP("Label", "{name} is empty. Look whether it was saved, and try again."),
        Problem.FILE_GONE: QT_TRANSLATE_NOOP("Label", "{name} is not there any more. Choose it again where it is now."),
        Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
            "Label", "{name} cannot be read. Close it in other programs, or copy it to this computer, and try again."
        ),
        Problem.TEMPLATE_NAME_TAKEN: QT_TRANSLATE_NOOP(
            "Label", "There is a template called {name} already. Give this one another name."
        ),
        Problem.PUBLIC_VERSION_WITHDRAWN: QT_TRANSLATE_NOOP(
            "Label",
            "The public version of this number has been withdrawn, and a number is not used twice. Correct the "
            "minutes: the next version brings its own public one.",
        ),
        Problem.DOCUMENT_NOT_ASSESSED: QT_TRANSLATE_NOOP(
            "Label", "There is no public version before the document has been assessed as it reads now."
        ),
        Problem.DOCUMENT_IS_EXEMPT: QT_TRANSLATE_NOOP(
            "Label", "There is no public version: the document is exempt from public access, cf. {ground}."
        ),
        Problem.AGENDA_IS_OVER: QT_TRANSLATE_NOOP(
            "Label",
            "The minutes of this meeting are finished, so no new agenda is made. What was dealt with stands in the "
            "minutes.",
        ),
        Problem.UNDO_STOPS_HERE: QT_TRANSLATE_NOOP("Label", "“{op}” is final and cannot be undone."),
        Problem.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP("Label", "This has changed since, so it cannot be undone."),
        Problem.IN_USE: QT_TRANSLATE_NOOP("Label", "Something else belongs to this, so it is kept as it is."),
        Problem.GONE: QT_TRANSLATE_NOOP("Label", "This is not here any more, so nothing was changed."),
    },
    Op: {
        Op.SET_UP: QT_TRANSLATE_NOOP("Label", "Set up"),
        Op.EDIT_OFFICER: QT_TRANSLATE_NOOP("Label", "Change your details"),
        Op.ADD_MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "Add municipality"),
        Op.EDIT_MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "Change municipality"),
        Op.REMOVE_MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "Remove municipality"),
        Op.ADD_AGREEMENT: QT_TRANSLATE_NOOP("Label", "Add agreement"),
        Op.EDIT_AGREEMENT: QT_TRANSLATE_NOOP("Label", "Change agreement"),
        Op.REVISE_AGREEMENT: QT_TRANSLATE_NOOP("Label", "Revise agreement"),
        Op.REMOVE_AGREEMENT: QT_TRANSLATE_NOOP("Label", "Remove agreement"),
        Op.EDIT_FOCUS_AREAS: QT_TRANSLATE_NOOP("Label", "Change focus areas"),
        Op.EDIT_GOALS: QT_TRANSLATE_NOOP("Label", "Change goals"),
        Op.ADD_MEASURE: QT_TRANSLATE_NOOP("Label", "Add measure"),
        Op.EDIT_MEASURE: QT_TRANSLATE_NOOP("Label", "Change measure"),
        Op.MOVE_MEASURE: QT_TRANSLATE_NOOP("Label", "Move measure"),
        Op.REMOVE_MEASURE: QT_TRANSLATE_NOOP("Label", "Remove measure"),
        Op.ISSUE_PLAN: QT_TRANSLATE_NOOP("Label", "Issue action plan"),
        Op.ADD_CONTACT: QT_TRANSLATE_NOOP("Label", "Add contact"),
        Op.EDIT_CONTACT: QT_TRANSLATE_NOOP("Label", "Change contact"),
        Op.ERASE_PERSON: QT_TRANSLATE_NOOP("Label", "Erase a person"),
        Op.REMOVE_CONTACT: QT_TRANSLATE_NOOP("Label", "Remove contact"),
        Op.SUCCEED_CONTACT: QT_TRANSLATE_NOOP("Label", "New person in the post"),
        Op.CONFIRM_CONTACTS: QT_TRANSLATE_NOOP("Label", "Confirm posts"),
        Op.ADD_COUNCIL: QT_TRANSLATE_NOOP("Label", "Add council"),
        Op.EDIT_COUNCIL: QT_TRANSLATE_NOOP("Label", "Change council"),
        Op.EDIT_TEMPLATE: QT_TRANSLATE_NOOP("Label", "Change agenda template"),
        Op.KEEP_TEMPLATE: QT_TRANSLATE_NOOP("Label", "Save own template"),
        Op.USE_TEMPLATE: QT_TRANSLATE_NOOP("Label", "Use own template"),
        Op.RENAME_TEMPLATE: QT_TRANSLATE_NOOP("Label", "Rename own template"),
        Op.REMOVE_TEMPLATE: QT_TRANSLATE_NOOP("Label", "Remove own template"),
        Op.END_COUNCIL: QT_TRANSLATE_NOOP("Label", "End council"),
        Op.REMOVE_COUNCIL: QT_TRANSLATE_NOOP("Label", "Remove council"),
        Op.ADD_MEMBER: QT_TRANSLATE_NOOP("Label", "Add member"),
        Op.EDIT_MEMBER: QT_TRANSLATE_NOOP("Label", "Change member"),
        Op.REMOVE_MEMBER: QT_TRANSLATE_NOOP("Label", "Remove member"),
        Op.PLAN_MEETING: QT_TRANSLATE_NOOP("Label", "Plan meeting"),
        Op.PLAN_YEAR: QT_TRANSLATE_NOOP("Label", "Plan meetings of the year"),
        Op.BLOCK_DAYS: QT_TRANSLATE_NOOP("Label", "Keep days free"),
        Op.UNBLOCK_DAYS: QT_TRANSLATE_NOOP("Label", "Free days again"),
        Op.ADD_THEME: QT_TRANSLATE_NOOP("Label", "Add theme of the year"),
        Op.REMOVE_THEME: QT_TRANSLATE_NOOP("Label", "Remove theme of the year"),
        Op.EDIT_MEETING: QT_TRANSLATE_NOOP("Label", "Change meeting"),
        Op.REMOVE_MEETING: QT_TRANSLATE_NOOP("Label", "Remove meeting"),
        Op.MEET_NOW: QT_TRANSLATE_NOOP("Label", "Meet now"),
        Op.MOVE_MEETING: QT_TRANSLATE_NOOP("Label", "Move meeting"),
        Op.CANCEL_MEETING: QT_TRANSLATE_NOOP("Label", "Cancel meeting"),
        Op.TAKE_UP_MEETING: QT_TRANSLATE_NOOP("Label", "Take up meeting again"),
        Op.CLOSE_STEP: QT_TRANSLATE_NOOP("Label", "Close deadline"),
        Op.LEAVE_OUT_STEP: QT_TRANSLATE_NOOP("Label", "Leave deadline out"),
        Op.REOPEN_STEP: QT_TRANSLATE_NOOP("Label", "Open deadline again"),
        Op.EDIT_STEP: QT_TRANSLATE_NOOP("Label", "Change knowledge request"),
        Op.RECEIVE_DOCUMENT: QT_TRANSLATE_NOOP("Label", "File received document"),
        Op.ADD_ITEM: QT_TRANSLATE_NOOP("Label", "Add agenda item"),
        Op.EDIT_ITEM: QT_TRANSLATE_NOOP("Label", "Change agenda item"),
        Op.MOVE_ITEM: QT_TRANSLATE_NOOP("Label", "Move agenda item"),
        Op.REMOVE_ITEM: QT_TRANSLATE_NOOP("Label", "Remove agenda item"),
        Op.ADD_ATTACHMENT: QT_TRANSLATE_NOOP("Label", "Attach file"),
        Op.EDIT_ATTACHMENT: QT_TRANSLATE_NOOP("Label", "Change attachment"),
        Op.MOVE_ATTACHMENT: QT_TRANSLATE_NOOP("Label", "Move attachment"),
        Op.REMOVE_ATTACHMENT: QT_TRANSLATE_NOOP("Label", "Remove attachment"),
        Op.CLOSE_ITEM: QT_TRANSLATE_NOOP("Label", "Close agenda item"),
        Op.FOLLOW: QT_TRANSLATE_NOOP("Label", "Choose what follows"),
        Op.SEND_CASE: QT_TRANSLATE_NOOP("Label", "Send case"),
        Op.TAKE_BACK_CASE: QT_TRANSLATE_NOOP("Label", "Take back case"),
        Op.EDIT_ARENAS: QT_TRANSLATE_NOOP("Label", "Change collaboration arenas"),
        Op.ASSESS: QT_TRANSLATE_NOOP("Label", "Assess public access"),
        Op.ISSUE_AGENDA: QT_TRANSLATE_NOOP("Label", "Issue agenda"),
        Op.MARK_SENT: QT_TRANSLATE_NOOP("Label", "Mark as sent"),
        Op.RECORD_SENDING: QT_TRANSLATE_NOOP("Label", "Record what was sent"),
        Op.START_MEETING: QT_TRANSLATE_NOOP("Label", "Start meeting"),
        Op.END_MEETING: QT_TRANSLATE_NOOP("Label", "End meeting"),
        Op.SET_ATTENDANCE: QT_TRANSLATE_NOOP("Label", "Change attendance"),
        Op.ADD_ENTRY: QT_TRANSLATE_NOOP("Label", "Write"),
        Op.EDIT_ENTRY: QT_TRANSLATE_NOOP("Label", "Change text"),
        Op.MOVE_ENTRY: QT_TRANSLATE_NOOP("Label", "Move text"),
        Op.CHANGE_ENTRY_KIND: QT_TRANSLATE_NOOP("Label", "Change kind"),
        Op.REMOVE_ENTRY: QT_TRANSLATE_NOOP("Label", "Remove text"),
        Op.ISSUE_MINUTES: QT_TRANSLATE_NOOP("Label", "Issue minutes"),
        Op.ISSUE_PUBLIC: QT_TRANSLATE_NOOP("Label", "Issue the public version"),
        Op.REVIEW_MINUTES: QT_TRANSLATE_NOOP("Label", "Review minutes"),
        Op.ARCHIVE_DOCUMENT: QT_TRANSLATE_NOOP("Label", "Register archive reference"),
        Op.SET_REMARKS_DUE: QT_TRANSLATE_NOOP("Label", "Set the deadline for remarks"),
        Op.APPROVE_MINUTES: QT_TRANSLATE_NOOP("Label", "Approve minutes by e-mail"),
        Op.OPEN_CORRECTION: QT_TRANSLATE_NOOP("Label", "Correct the minutes"),
        Op.EDIT_CORRECTION: QT_TRANSLATE_NOOP("Label", "Write why the minutes are corrected"),
        Op.GIVE_UP_CORRECTION: QT_TRANSLATE_NOOP("Label", "Give up the correction"),
        Op.ISSUE_CORRECTION: QT_TRANSLATE_NOOP("Label", "Issue a new version of the minutes"),
        Op.EDIT_WITHDRAWAL: QT_TRANSLATE_NOOP("Label", "Write why a document is withdrawn"),
        Op.WITHDRAW_DOCUMENT: QT_TRANSLATE_NOOP("Label", "Withdraw document"),
        Op.ADD_ACTION: QT_TRANSLATE_NOOP("Label", "New action item"),
        Op.ADD_ACTIONS: QT_TRANSLATE_NOOP("Label", "New action items"),
        Op.EDIT_ACTION: QT_TRANSLATE_NOOP("Label", "Change action item"),
        Op.CHANGE_STATUS: QT_TRANSLATE_NOOP("Label", "Change status"),
        Op.CHANGE_DEADLINE: QT_TRANSLATE_NOOP("Label", "Change deadline"),
        Op.CHANGE_OWNER: QT_TRANSLATE_NOOP("Label", "Change owner"),
        Op.CHANGE_FOLLOWER: QT_TRANSLATE_NOOP("Label", "Change who follows up"),
        Op.COMMENT_ACTION: QT_TRANSLATE_NOOP("Label", "Write an update"),
        Op.RECORD_REMINDER: QT_TRANSLATE_NOOP("Label", "Record a reminder"),
        Op.REMOVE_ACTION: QT_TRANSLATE_NOOP("Label", "Remove action item"),
        Op.LOG_CONTACT: QT_TRANSLATE_NOOP("Label", "New entry in the contact log"),
        Op.EDIT_LOG: QT_TRANSLATE_NOOP("Label", "Change entry in the contact log"),
        Op.REMOVE_LOG: QT_TRANSLATE_NOOP("Label", "Remove entry from the contact log"),
        Op.SNOOZE: QT_TRANSLATE_NOOP("Label", "Put off a row of Today"),
        Op.WAKE: QT_TRANSLATE_NOOP("Label", "Take up a row of Today again"),
        Op.ADD_MEMO: QT_TRANSLATE_NOOP("Label", "New memo"),
        Op.FINISH_MEMO: QT_TRANSLATE_NOOP("Label", "Mark memo as done"),
        Op.REMOVE_MEMO: QT_TRANSLATE_NOOP("Label", "Remove memo"),
        Op.ADD_POLICE_NOTE: QT_TRANSLATE_NOOP("Label", "Note inside the police"),
        Op.EDIT_POLICE_NOTE: QT_TRANSLATE_NOOP("Label", "Change note inside the police"),
        Op.ANSWER_NEED: QT_TRANSLATE_NOOP("Label", "Answer information need"),
        Op.REMOVE_POLICE_NOTE: QT_TRANSLATE_NOOP("Label", "Remove note inside the police"),
        Op.EDIT_EVALUATION: QT_TRANSLATE_NOOP("Label", "Change evaluation"),
        Op.EDIT_TAKING_PART: QT_TRANSLATE_NOOP("Label", "Change who took part"),
        Op.EDIT_EVALUATION_THEMES: QT_TRANSLATE_NOOP("Label", "Change themes"),
        Op.BRING_MEASURES: QT_TRANSLATE_NOOP("Label", "Bring in measures"),
        Op.EDIT_EFFECT: QT_TRANSLATE_NOOP("Label", "Change effect of measures"),
        Op.EDIT_LEARNING: QT_TRANSLATE_NOOP("Label", "Change learning points"),
        Op.ISSUE_EVALUATION: QT_TRANSLATE_NOOP("Label", "Issue evaluation"),
    },
}


def label(texts: Texts, member: Enum) -> str:
    """The member's words in the language of `texts`."""
    return texts.translate("Label", LABELS[type(member)][member])


def problem_words(texts: Texts, broken: RuleBroken) -> str:
    """One sentence for the officer, with what the rule was broken by."""
    values = {name: label(texts, value) if isinstance(value, Enum) else value for name, value in broken.values.items()}
    return label(texts, broken.problem).format(**values)
