"""What pages and documents read together: one council, one meeting, one action item with all that belongs to it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attachments import Attachment, attached_words
from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, FixedItem
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.elections import Known
from liaison_desk.domain.evaluation_parts import NO_PARTS, Lesson, Parts
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind
from liaison_desk.domain.minutes import Entry, FollowUp, as_printed
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.referrals import SentCase
from liaison_desk.domain.secretariat import is_theirs
from liaison_desk.domain.sending import Occasion, Sending
from liaison_desk.domain.steps import MeetingStep, StepKind, StepState, step_states
from liaison_desk.domain.year_figures import NOTHING_COUNTED, CouncilYear, YearFigures


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A meeting with everything its three stages show."""

    meeting: Meeting
    council: Council
    municipalities: tuple[Municipality, ...]
    items: tuple[AgendaItem, ...]
    entries: tuple[Entry, ...]  # by position
    people: tuple[Participant, ...]
    chair: Contact | None  # need not be a member
    secretary: Contact | None
    organisations: dict[str, str]  # a contact's organisation, by contact id
    actions: dict[str, ActionItem]  # raised here, by id
    helpers: dict[str, tuple[str, ...]]  # names of those who help, by action item
    from_before: tuple[ActionItem, ...]  # of the council: open, or for this meeting to hear, or followed up here
    news: frozenset[str]  # those of them that are closed, which this meeting is to hear
    heard: tuple[HistoryLine, ...]  # what this meeting heard about those
    followed_up: tuple[FollowUp, ...]  # the same as the locked minutes have it
    documents: tuple[IssuedDocument, ...]
    previous: Meeting | None  # the last one held before
    following: Meeting | None  # the next one planned
    correction: Correction | None = None  # open, on its way to the next version of the minutes
    changes: tuple[MeetingChange, ...] = ()  # the oldest first
    revision: int = 1  # rises with every change of the meeting, also by undo
    changed_at: datetime = datetime.min  # noqa: DTZ901 - of a meeting that is in no store
    assessments: tuple[Assessment, ...] = ()
    withheld: frozenset[str] = frozenset()  # those of `from_before` whose case is not public, by id
    elections: Known = ()  # of its municipalities
    steps: tuple[MeetingStep, ...] = ()  # what was done of what is to be done by a day
    attachments: tuple[Attachment, ...] = ()  # by position in their item
    put_off: tuple[ActionItem, ...] = ()  # they do not follow into this meeting
    sent: dict[ItemId, tuple[SentCase, ...]] = field(default_factory=dict)  # by case: to where, or from where, it was
    arenas: tuple[tuple[str, str], ...] = ()  # their names and status, where the agenda has an item for them
    sendings: tuple[Sending, ...] = ()  # what was sent of it by e-mail

    @property
    def is_locked(self) -> bool:
        """Whether nothing in it may change: its minutes are locked, or it is cancelled."""
        return self.meeting.locked_at is not None or self.meeting.cancelled_at is not None

    @property
    def is_theirs(self) -> bool:
        """Whether the municipality makes agenda and minutes, and they are only received here."""
        return is_theirs(self.meeting, self.council, self.documents)

    @property
    def step_states(self) -> list[StepState]:
        """All that is to be done by a day, in the order of the days."""
        first = {
            kind: min((d.sent_on for d in self.versions(document) if d.sent_on), default=None)
            for kind, document in ((StepKind.AGENDA, DocumentKind.AGENDA), (StepKind.MINUTES, DocumentKind.MINUTES))
        }
        sent = {kind: on for kind, on in first.items() if on is not None}
        return step_states(self.meeting, self.council, self.steps, sent)

    @property
    def cancelled_because(self) -> str:
        reasons = [change.reason for change in self.changes if change.kind is MeetingChangeKind.CANCELLED]
        return reasons[-1] if reasons and self.meeting.cancelled_at else ""

    @property
    def members_must_be_told(self) -> bool:
        """Whether the newest agenda that was sent says something that is no longer so, and nobody was told since."""
        agendas = [d.issued_at for d in self.documents if d.kind is DocumentKind.AGENDA and d.sent_on]
        if not agendas or not self.changes:
            return False
        dates = [sending.at for sending in self.sendings if sending.occasion is Occasion.DATE]
        return self.changes[-1].at >= max(agendas) and not any(at >= self.changes[-1].at for at in dates)

    @property
    def may_write(self) -> bool:
        """Whether the lines of the notes may be changed: until they are locked, and while they are corrected."""
        return not self.is_locked or self.correction is not None

    def entries_of(self, item_id: ItemId) -> list[Entry]:
        return [entry for entry in self.entries if entry.item_id == item_id]

    def printed_of(self, item_id: ItemId) -> list[Entry]:
        """Locked minutes keep owner and deadline as adopted; until then they are those of the register."""
        actions = {} if self.is_locked else self.actions
        return [
            as_printed(entry, actions.get(entry.action_id or ""), self.helpers.get(entry.action_id or "", ()))
            for entry in self.entries_of(item_id)
        ]

    def attachments_of(self, item_id: ItemId) -> list[Attachment]:
        return [attachment for attachment in self.attachments if attachment.item_id == item_id]

    def listed_under(self, item: AgendaItem) -> list[str]:
        """What is read under an item beside what is written there."""
        status = [word for arena in self.arenas for word in arena] if item.fixed is FixedItem.ARENAS else []
        return [*status, *attached_words(self.attachments_of(item.id))]

    @property
    def told(self) -> list[ItemId]:
        """The items under which the minutes say something although nobody wrote there: how the arenas stand."""
        stand = any(status for _, status in self.arenas)
        return [item.id for item in self.items if stand and item.fixed is FixedItem.ARENAS]

    def guests_of(self, item_id: ItemId) -> list[Participant]:
        """Those invited for this item alone."""
        return [p for p in self.people if p.attendance is not None and p.attendance.only_item_id == item_id]

    def newest(self, kind: DocumentKind, edition: Edition = Edition.FULL) -> IssuedDocument | None:
        """The document's newest version that has not been withdrawn."""
        versions = [document for document in self.versions(kind, edition) if document.stands]
        return versions[-1] if versions else None

    def versions(self, kind: DocumentKind, edition: Edition = Edition.FULL) -> list[IssuedDocument]:
        """Every version there has been, by number: the clock may have been set back between two of them."""
        found = [document for document in self.documents if document.kind is kind and document.edition is edition]
        return sorted(found, key=lambda document: document.version)

    def had_public(self, full: IssuedDocument) -> bool:
        """Whether this version has, or had, its public one: a number is used once."""
        return any(document.version == full.version for document in self.versions(full.kind, Edition.PUBLIC))

    def issued(self, kind: DocumentKind) -> list[IssuedDocument]:
        """All that was issued, the newest version first, in it the full one first."""
        found = [document for document in self.documents if document.kind is kind]
        return sorted(found, key=lambda document: (-document.version, document.edition))

    @property
    def opening(self) -> AgendaItem | None:
        """Where the previous minutes and the open action items are gone through."""
        return next((item for item in self.items if item.fixed is FixedItem.OPENING), None)


@dataclass(frozen=True, slots=True)
class EvaluationFile:
    """A council's year as its evaluation shows it; `evaluation` is new where nothing has been written."""

    evaluation: Evaluation
    before: Evaluation | None  # the year before's
    council: Council
    municipalities: tuple[Municipality, ...]
    figures: YearFigures
    due_on: date
    documents: tuple[IssuedDocument, ...]  # newest first, of one version the full one first
    assessment: Assessment | None = None  # of all of it
    parts: Parts = NO_PARTS  # what is listed in it
    parts_before: Parts = NO_PARTS  # and in the year before's
    lessons: tuple[Lesson, ...] = ()  # the learning points of the year before
    missing: int = 0  # measures of the action plans that are not in the effect table
    counted: CouncilYear = NOTHING_COUNTED  # what the figures are counted from
    counted_before: CouncilYear = NOTHING_COUNTED  # the year before

    @property
    def newest(self) -> IssuedDocument | None:
        """The newest full version that has not been withdrawn."""
        return self.newest_of(Edition.FULL)

    def newest_of(self, edition: Edition) -> IssuedDocument | None:
        return next((document for document in self.documents if document.stands and document.edition is edition), None)
