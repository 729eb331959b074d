"""Find anything the officer has written, and what one must know of it to say what it is and to go there."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluation_parts import Effect, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.finding import MARK, Found, asked
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.searched import Section
from liaison_desk.services.actions import next_meeting_after
from liaison_desk.store.finder import Finder, Search
from liaison_desk.store.work import Reader

MOST = {Section.PLACES: 6, Section.ACTIONS: 8, Section.PEOPLE: 6, Section.TEXTS: 12}
ALONE = 40  # of one section, where nothing else is asked for
FEW = 6  # hits: with fewer, one is also told where the words stand inside other words

_ABOVE: dict[type[Any], tuple[type[Any], str]] = {
    FocusChallenge: (FocusArea, "area_id"),
    Measure: (FocusArea, "area_id"),
    FocusArea: (AgreementPeriod, "period_id"),
    Goal: (AgreementPeriod, "period_id"),
    AgreementPeriod: (Agreement, "agreement_id"),
    Agreement: (Municipality, "municipality_id"),
    IssuedDocument: (AgreementPeriod, "period_id"),
}
_BESIDE: tuple[tuple[str, type[Any]], ...] = (
    ("meeting_id", Meeting),
    ("item_id", AgendaItem),
    ("action_id", ActionItem),
    ("organisation_id", Organisation),
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that was found, with what stands around it."""

    found: Found
    row: Any
    meeting: Meeting | None = None
    council: Council | None = None
    municipality: Municipality | None = None
    action: ActionRow | None = None
    item: AgendaItem | None = None
    evaluation: Evaluation | None = None  # that a document is of, or a row of its lists
    period: AgreementPeriod | None = None  # of the agreement whose action plan it is in
    organisation: str = ""  # the person's
    person: Contact | None = None  # the first of an organisation's, or of those an entry of the contact log is about
    next_meeting: Meeting | None = None  # the council's


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits of a section stand together, in the order of the sections; `inside` are the second chance."""

    typed: str
    hits: tuple[Hit, ...] = ()
    inside: tuple[Hit, ...] = ()

    def of(self, section: Section) -> tuple[Hit, ...]:
        return tuple(hit for hit in self.hits if hit.found.section is section)

    @property
    def is_thin(self) -> bool:
        return len(self.hits) < FEW and bool(asked(self.typed))


def find(finder: Finder, typed: str, today: date, sections: Collection[Section] = tuple(Section)) -> Answer:
    """What was typed, wherever it begins a word. Raises `GivenUpError` where a newer question has come meanwhile."""
    with finder.asking() as search:
        return Answer(typed, tuple(_hits(search, search.matching, typed, today, sections)))


def look_inside(finder: Finder, answer: Answer, today: date, sections: Collection[Section] = tuple(Section)) -> Answer:
    """The same with what has the words inside other words. Raises as `find` does."""
    known = {_subject(hit) for hit in answer.hits}
    with finder.asking() as search:
        hits = _hits(search, search.inside, answer.typed, today, sections)
        return replace(answer, inside=tuple(hit for hit in hits if _subject(hit) not in known))


def meetings_on(reader: Reader, day: date) -> list[tuple[Meeting, Council]]:
    """By the clock; without those that are cancelled."""
    found = [meeting for meeting in reader.all(Meeting, day=day) if meeting.cancelled_at is None]
    return [(m, reader.get(Council, m.council_id)) for m in sorted(found, key=lambda meeting: meeting.start)]


def _hits(search: Search, ask: Any, typed: str, today: date, sections: Collection[Section]) -> Iterable[Hit]:
    around = _Around(search, today)
    for section in Section:
        if section in sections:
            most = MOST[section] if len(sections) > 1 else ALONE
            yield from around.hits(_towns_first(ask(typed, section, 3 * most))[:most])


def _towns_first(found: list[Found]) -> list[Found]:
    """Half of what lies in a municipality is called after it."""
    return sorted(found, key=lambda f: f.kind is not Municipality or MARK not in f.title)


def _subject(hit: Hit) -> tuple[type[Any], str]:
    return (ActionItem, hit.action.action.id) if hit.action else (hit.found.kind, hit.found.id)


class _Around:
    """Reads the rows that were found, and only those around them that are needed to tell what they are."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader, self._today = reader, today
        self._told: set[str] = set()  # action items
        self._known: dict[type[Any], dict[str, Any]] = {}

    def hits(self, found: Sequence[Found]) -> list[Hit]:
        for kind in {f.kind for f in found}:
            self._read(kind, (f.id for f in found if f.kind is kind))
        rows = [self._find(f.kind, f.id) for f in found]
        for link, kind in _BESIDE:
            self._read(kind, (getattr(row, link, None) for row in rows))
        return [hit for f, row in zip(found, rows, strict=True) if (hit := self._hit(f, row)) is not None]

    def _read(self, kind: type[Any], ids: Iterable[str | None]) -> None:
        """Many at once: asking costs more than reading."""
        wanted = {id_ for id_ in ids if id_ is not None} - self._known.get(kind, {}).keys()
        if wanted:
            rows = self._reader.all(kind, id=sorted(wanted))
            self._known.setdefault(kind, {}).update((row.id, row) for row in rows)

    def _find(self, kind: type[Any], id_: str | None) -> Any:
        self._read(kind, [id_])
        return self._known.get(kind, {}).get(id_ or "")

    def _hit(self, found: Found, row: Any) -> Hit | None:
        match row:
            case ActionItem() | HistoryLine() | FollowUp():
                return self._of_action(found, row)
            case Municipality():
                return Hit(found, row, municipality=row)
            case Council():
                return Hit(found, row, council=row, next_meeting=self._next_meeting(row))
            case Contact() | Organisation() | LogEntry():
                return self._of_people(found, row)
            case Evaluation() | EvaluationTheme() | Effect() | LearningPoint() | Arena():
                return self._of_council(found, row)
            case Agreement() | AgreementPeriod() | FocusArea() | FocusChallenge() | Goal() | Measure():
                return self._of_agreement(found, row)
            case IssuedDocument():
                return self._of_document(found, row)
            case Entry() if self._is_told(row):
                return None
            case _:
                return self._of_meeting(found, row)

    def _of_council(self, found: Found, row: Any) -> Hit:
        """Its arenas, its evaluations, and what they list."""
        if isinstance(row, Evaluation | Arena):
            return Hit(found, row, council=self._find(Council, row.council_id))
        evaluation = self._find(Evaluation, row.evaluation_id)
        return Hit(found, row, council=self._find(Council, evaluation.council_id), evaluation=evaluation)

    def _of_document(self, found: Found, row: IssuedDocument) -> Hit:
        if row.period_id:
            return self._of_agreement(found, row)
        council, evaluation = self._find(Council, row.council_id), self._find(Evaluation, row.evaluation_id)
        return Hit(found, row, self._find(Meeting, row.meeting_id), council, evaluation=evaluation)

    def _is_told(self, row: Entry) -> bool:
        """The line of an action item that has been found by the same words."""
        action = self._find(ActionItem, row.action_id) if row.action_id in self._told else None
        return action is not None and action.title == row.text

    def _of_meeting(self, found: Found, row: Any) -> Hit:
        """Or of none: memos, themes of the year, days without meetings and notes inside the police are the officer's
        own."""
        meeting = row if isinstance(row, Meeting) else self._find(Meeting, getattr(row, "meeting_id", None))
        council = self._find(Council, meeting.council_id) if meeting else None
        item = row if isinstance(row, AgendaItem) else None
        if isinstance(row, Entry):
            item = self._find(AgendaItem, row.item_id)
        municipality = self._find(Municipality, getattr(row, "municipality_id", None))
        return Hit(found, row, meeting, council, municipality, item=item)

    def _of_action(self, found: Found, row: Any) -> Hit | None:
        """An action item is one hit, whether its title is found, its history or what a meeting heard of it."""
        action = row if isinstance(row, ActionItem) else self._find(ActionItem, row.action_id)
        if action is None or action.id in self._told:
            return None
        self._told.add(action.id)
        council = self._find(Council, action.council_id)
        municipality = self._find(Municipality, action.municipality_id)
        around = self._reader.all(Meeting, council_id=council.id) if council and _is_by_meeting(action) else []
        told = ActionRow(
            action=action,
            council=council,
            municipality=municipality.short_name if municipality else "",
            source=None,
            case_number="",
            next_meeting=next_meeting_after(action, sorted(around, key=lambda m: (m.day, m.start))),
            helpers=(),
        )
        return Hit(found, row, council=council, municipality=municipality, action=told)

    def _of_people(self, found: Found, row: Contact | Organisation | LogEntry) -> Hit:
        if isinstance(row, Contact):
            organisation = self._find(Organisation, row.organisation_id)
            return Hit(found, row, organisation=organisation.name if organisation else "")
        if isinstance(row, LogEntry):
            return Hit(found, row, municipality=self._find(Municipality, row.municipality_id), person=self._met(row))
        people = sorted(self._reader.all(Contact, organisation_id=row.id), key=lambda person: person.name)
        return Hit(found, row, person=people[0] if people else None)

    def _met(self, entry: LogEntry) -> Contact | None:
        """The first of those the entry is about, by name."""
        people = self._reader.all(LogPerson, entry_id=entry.id)
        named = self._reader.all(Contact, id=[person.contact_id for person in people])
        return min(named, key=lambda person: person.name, default=None)

    def _next_meeting(self, council: Council) -> Meeting | None:
        ahead = [
            meeting
            for meeting in self._reader.all(Meeting, council_id=council.id)
            if meeting.day >= self._today and meeting.is_to_be_held()
        ]
        return min(ahead, key=lambda m: (m.day, m.start), default=None)

    def _of_agreement(self, found: Found, row: Any) -> Hit:
        """Or of its action plan."""
        above, period = row, None
        while not isinstance(above, Municipality):
            kind, link = _ABOVE[type(above)]
            above = self._find(kind, getattr(above, link))
            period = above if isinstance(above, AgreementPeriod) else period
        return Hit(found, row, municipality=above, period=period)


def _is_by_meeting(action: ActionItem) -> bool:
    return action.due_kind is DueKind.NEXT_MEETING
