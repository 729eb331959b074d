"""What search looks in: which fields of which rows, and under which heading they are found."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluation_parts import Effect, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import PARTIES, QUESTIONS, Evaluation, own_field
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.themes import YearTheme

BREAK = "\n\n"  # between the fields of a row


class Section(StrEnum):
    """The headings, in the order they stand. Each is one word in the index."""

    PLACES = "places"
    ACTIONS = "actions"
    PEOPLE = "people"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Words:
    """The fields of a row that are searched: what it is called counts for more than what else it says."""

    section: Section
    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()

    def of(self, row: Any) -> tuple[str, str]:
        return _joined(row, self.title, " "), _joined(row, self.body, BREAK)


SEARCHED: dict[type[Any], Words] = {
    Municipality: Words(
        Section.PLACES,
        ("name", "area", "sami_name", "kven_name"),
        ("number", "county", "police_district", "station_district", "approval_reference"),
    ),
    Council: Words(Section.PLACES, ("name",), ("also_serves_as", "leadership", "mandate", "place")),
    Agreement: Words(Section.PLACES, ("name",)),
    AgreementPeriod: Words(
        Section.PLACES, (), ("parties", "signatories", "scope", "police_reference", "municipality_reference")
    ),
    FocusArea: Words(Section.PLACES, ("title",)),
    FocusChallenge: Words(Section.PLACES, (), ("challenge",)),
    Goal: Words(Section.PLACES, ("title",)),
    Measure: Words(Section.PLACES, ("title",), ("challenge", "owner_words", "due_words")),
    Arena: Words(Section.PLACES, ("name",), ("status",)),
    YearTheme: Words(Section.PLACES, ("words",)),
    BusyDays: Words(Section.PLACES, ("reason",)),
    IssuedDocument: Words(
        Section.PLACES,
        ("file_name",),
        ("police_reference", "municipality_reference", "reason", "withdrawal_reason"),
    ),
    ActionItem: Words(
        Section.ACTIONS, ("title",), ("details", "owner_words", "follower_words", "due_words", "dropped_because")
    ),
    HistoryLine: Words(Section.ACTIONS, (), ("words", "due_words")),
    Contact: Words(Section.PEOPLE, ("name",), ("title", "email", "phone", "decision_level")),
    Organisation: Words(Section.PEOPLE, ("name",), ("resources",)),
    Meeting: Words(Section.TEXTS, (), ("place", "information", "link", "next_meeting", "next_place", "review_remarks")),
    MeetingChange: Words(Section.TEXTS, (), ("reason",)),
    MeetingStep: Words(Section.TEXTS, (), ("whom", "processes")),
    ArenaLine: Words(Section.TEXTS, (), ("name", "status")),
    Attachment: Words(Section.TEXTS, ("title",), ("file_name",)),
    AgendaItem: Words(Section.TEXTS, ("title",), ("background", "preparation", "presenter")),
    Entry: Words(Section.TEXTS, (), ("text", "owner", "due_words")),
    FollowUp: Words(Section.TEXTS, (), ("words",)),  # its title is the action item's
    Correction: Words(Section.TEXTS, (), ("reason",)),
    PoliceNote: Words(Section.TEXTS, (), ("words", "whom")),
    LogEntry: Words(Section.TEXTS, (), ("words", "forwarded_to")),
    Memo: Words(Section.TEXTS, (), ("words",)),
    Evaluation: Words(
        Section.TEXTS,
        (),
        (*QUESTIONS, *(own_field(question, party) for question in QUESTIONS for party in PARTIES), "others"),
    ),
    EvaluationTheme: Words(Section.TEXTS, ("title",), ("words",)),
    Effect: Words(Section.TEXTS, ("title",), ("challenge", "observed", "assessment")),
    LearningPoint: Words(Section.TEXTS, (), ("words", "became")),
}


def _joined(row: Any, names: tuple[str, ...], between: str) -> str:
    """Composed letters, as the index wants them: «Å» is one sign and not two."""
    return unicodedata.normalize("NFC", between.join(filter(None, (getattr(row, name) for name in names))))
