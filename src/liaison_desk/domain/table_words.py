"""What a row of each table is, in plain words: for whoever reads a copy of the desk without the program [S8]."""

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
from liaison_desk.domain.documents import IssuedDocument, IssuedPaper
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import Effect, EvaluationPerson, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.handover import Handover, SetAside
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
from liaison_desk.domain.texts import QT_TRANSLATE_NOOP, Texts
from liaison_desk.domain.themes import YearTheme

TABLES: dict[type[Any], str] = {
    Organisation: QT_TRANSLATE_NOOP("OwnData", "An organisation people belong to"),
    Contact: QT_TRANSLATE_NOOP("OwnData", "A person in a post"),
    Officer: QT_TRANSLATE_NOOP("OwnData", "The officer whose desk this is"),
    Municipality: QT_TRANSLATE_NOOP("OwnData", "A municipality"),
    Council: QT_TRANSLATE_NOOP("OwnData", "A police council, forum or group"),
    CouncilMunicipality: QT_TRANSLATE_NOOP("OwnData", "A municipality a council serves"),
    TemplateItem: QT_TRANSLATE_NOOP("OwnData", "An item of a council’s agenda template"),
    CaseSeries: QT_TRANSLATE_NOOP("OwnData", "The case numbers of a council in a year"),
    Membership: QT_TRANSLATE_NOOP("OwnData", "A person’s seat in a council"),
    Meeting: QT_TRANSLATE_NOOP("OwnData", "A meeting"),
    MeetingChange: QT_TRANSLATE_NOOP("OwnData", "A meeting that was moved or cancelled"),
    MeetingStep: QT_TRANSLATE_NOOP("OwnData", "A step before or after a meeting"),
    AgendaItem: QT_TRANSLATE_NOOP("OwnData", "An item of an agenda"),
    Referral: QT_TRANSLATE_NOOP("OwnData", "A case sent on to another council"),
    FollowChoice: QT_TRANSLATE_NOOP("OwnData", "A choice of what comes up in a meeting"),
    Arena: QT_TRANSLATE_NOOP("OwnData", "An arena the council hears of"),
    ArenaLine: QT_TRANSLATE_NOOP("OwnData", "What locked minutes say of an arena"),
    Attendance: QT_TRANSLATE_NOOP("OwnData", "Whether a person was at a meeting"),
    ActionItem: QT_TRANSLATE_NOOP("OwnData", "An action item"),
    ActionHelper: QT_TRANSLATE_NOOP("OwnData", "A person who helps with an action item"),
    HistoryLine: QT_TRANSLATE_NOOP("OwnData", "What happened to an action item"),
    Entry: QT_TRANSLATE_NOOP("OwnData", "A line of the notes of a meeting"),
    Assessment: QT_TRANSLATE_NOOP("OwnData", "An assessment of public access"),
    FollowUp: QT_TRANSLATE_NOOP("OwnData", "What locked minutes say of an earlier action item"),
    Evaluation: QT_TRANSLATE_NOOP("OwnData", "The evaluation of a council’s year"),
    EvaluationPerson: QT_TRANSLATE_NOOP("OwnData", "A person who took part in an evaluation"),
    EvaluationTheme: QT_TRANSLATE_NOOP("OwnData", "A theme of an evaluation"),
    Effect: QT_TRANSLATE_NOOP("OwnData", "What an evaluation says of a measure"),
    LearningPoint: QT_TRANSLATE_NOOP("OwnData", "A learning point of an evaluation"),
    IssuedDocument: QT_TRANSLATE_NOOP("OwnData", "A document that was issued"),
    BusyDays: QT_TRANSLATE_NOOP("OwnData", "Days kept free of meetings"),
    YearTheme: QT_TRANSLATE_NOOP("OwnData", "A theme of a month"),
    IssuedPaper: QT_TRANSLATE_NOOP("OwnData", "What issued minutes were made of"),
    Correction: QT_TRANSLATE_NOOP("OwnData", "A correction of minutes that is open"),
    Sending: QT_TRANSLATE_NOOP("OwnData", "An e-mail that was sent"),
    SendingReceiver: QT_TRANSLATE_NOOP("OwnData", "A person an e-mail was sent to"),
    Agreement: QT_TRANSLATE_NOOP("OwnData", "A cooperation agreement"),
    AgreementPeriod: QT_TRANSLATE_NOOP("OwnData", "A period of a cooperation agreement"),
    Goal: QT_TRANSLATE_NOOP("OwnData", "A goal of an action plan"),
    FocusArea: QT_TRANSLATE_NOOP("OwnData", "A focus area of an agreement"),
    FocusChallenge: QT_TRANSLATE_NOOP("OwnData", "A challenge of a focus area"),
    Measure: QT_TRANSLATE_NOOP("OwnData", "A measure of an action plan"),
    ElectionDates: QT_TRANSLATE_NOOP("OwnData", "Election days of a municipality"),
    Attachment: QT_TRANSLATE_NOOP("OwnData", "A file on an agenda item"),
    IssuedAttachment: QT_TRANSLATE_NOOP("OwnData", "A file that went with an issued agenda"),
    OwnTemplate: QT_TRANSLATE_NOOP("OwnData", "An agenda template of the officer’s own"),
    OwnTemplateItem: QT_TRANSLATE_NOOP("OwnData", "An item of such a template"),
    LogEntry: QT_TRANSLATE_NOOP("OwnData", "An entry of the contact log"),
    LogPerson: QT_TRANSLATE_NOOP("OwnData", "A person an entry of the contact log is about"),
    Snooze: QT_TRANSLATE_NOOP("OwnData", "A row of Today that was put off"),
    Memo: QT_TRANSLATE_NOOP("OwnData", "A memo"),
    PoliceNote: QT_TRANSLATE_NOOP("OwnData", "A note on what goes on inside the police"),
    Handover: QT_TRANSLATE_NOOP("OwnData", "A handover that was made or taken in"),
    SetAside: QT_TRANSLATE_NOOP("OwnData", "A value that was not chosen when a handover was taken in"),
}


def table_words(texts: Texts, kind: type[Any]) -> str:
    """Raises `KeyError` for a table nobody has described."""
    return texts.translate("OwnData", TABLES[kind])
