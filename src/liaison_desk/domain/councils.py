"""The forums the officer serves, who sits in them, and what each has agreed for its meetings."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId
from liaison_desk.domain.patterns import pattern


class CouncilKind(StrEnum):
    """Every forum is called a council here: a politiråd of some kind, an SLT group or a business forum [P6]."""

    OVERALL = "overall"
    LOCAL = "local"
    REGIONAL = "regional"
    EXTENDED = "extended"
    SLT_STEERING = "slt_steering"
    SLT_COORDINATING = "slt_coordinating"
    SLT_EXECUTIVE = "slt_executive"
    BUSINESS_FORUM = "business_forum"


class Secretariat(StrEnum):
    """Who calls the meetings and writes the minutes."""

    POLICE = "police"
    MUNICIPALITY = "municipality"


class MemberRole(StrEnum):
    """What a person is in one council. The order is the one in which members are listed."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    SUBSTITUTE = "substitute"
    OBSERVER = "observer"
    YEARLY_GUEST = "yearly_guest"

    @property
    def is_expected(self) -> bool:
        """Whether those who have it usually come to every meeting."""
        return self in (MemberRole.CHAIR, MemberRole.SECRETARY, MemberRole.MEMBER)


class FixedItem(StrEnum):
    """What a template item is for, so that the next agenda knows where things belong [003 §2]."""

    OPENING = "opening"
    FROM_MUNICIPALITY = "from_municipality"
    FROM_POLICE = "from_police"
    FROM_BUSINESS = "from_business"
    ARENAS = "arenas"
    PROBLEM = "problem"
    COMMUNICATION = "communication"
    ANY_OTHER_BUSINESS = "aob"
    OTHER = "other"

    @property
    def holds_cases(self) -> bool:
        """Whether the item is a section: «Saker fra …»."""
        return self in (FixedItem.FROM_MUNICIPALITY, FixedItem.FROM_POLICE, FixedItem.FROM_BUSINESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Council:
    """A forum with its own rhythm and deadlines. With history it is ended, never deleted."""

    id: CouncilId
    name: str
    kind: CouncilKind
    parent_id: CouncilId | None = None  # a local council reports to an overall one [003 §2]
    leadership: str = ""  # who leads the cooperation, apart from who chairs the meetings [003 §2]
    also_serves_as: str = ""  # «SLT-gruppe», «styringsgruppe for støttesenteret»
    replaces_own: bool = False  # a regional council instead of the municipalities' own, not beside them
    secretariat: Secretariat = Secretariat.POLICE
    is_open: bool = False
    meetings_per_year: int = 2
    notice_days: int = 7  # the agenda is sent this many days before the meeting
    minutes_days: int = 7  # the minutes are due this many days after it
    weekday: int | None = None  # the usual one, Monday is 0
    start: time | None = None
    end: time | None = None
    place: str = ""
    ended_on: date | None = None
    mandate: str = ""  # what the officer may say yes to here [004 §5.2]
    needs_political: bool = False  # who must be represented [004 §4.1.1]
    needs_administrative: bool = False
    needs_unit_leader: bool = False
    months: str = ""  # when it meets, where that is agreed: «3-4,9-10», read by `month_windows`
    knowledge_days: int | None = None  # days before the meeting on which knowledge is asked for; None: it is not
    items_days: int | None = None  # on which items are called for, or sent to the municipality as secretariat
    clearance_days: int | None = None  # on which the agenda is cleared with the leader of the service unit

    def is_active(self, today: date) -> bool:
        return self.ended_on is None or self.ended_on >= today


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilMunicipality:
    """One municipality of a council; a business forum may have none, a regional council several."""

    id: str
    council_id: CouncilId
    municipality_id: MunicipalityId


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """One line of the council's agenda template. A change never touches meetings that exist."""

    id: str
    council_id: CouncilId
    position: int
    title: str
    fixed: FixedItem = FixedItem.OTHER
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSeries:
    """The last case number a council has used in a year. It only ever rises, so no number is used twice."""

    id: str
    council_id: CouncilId
    year: int
    last_number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person's place in a council."""

    id: str
    council_id: CouncilId
    contact_id: ContactId
    role: MemberRole = MemberRole.MEMBER
    is_expected: bool = True
    since: date | None = None
    until: date | None = None

    def is_current(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


_NUMBERING = pattern(r"^\s*(?:\(?(?:\d{1,2}|[a-zA-Z])[.):]|[•\-–—*·])\s+")


def template_titles(pasted: str) -> list[str]:
    """One fixed item per line, without the numbers and bullets an agreement puts before them."""
    titles = (_NUMBERING.sub("", line).strip() for line in pasted.splitlines())
    return [title for title in titles if title]


_OWN = (CouncilKind.OVERALL, CouncilKind.LOCAL, CouncilKind.EXTENDED)  # what a regional council may stand in for


def covered_by(
    council: Council, councils: Iterable[Council], places: Mapping[CouncilId, Collection[str]], today: date
) -> Council | None:
    """The regional council that meets in this one's place, so that this one is not asked for meetings [P6].

    `places` are the numbers of the municipalities each council serves: parts of one municipality have one.
    """
    mine = set(places.get(council.id, ()))
    if council.kind not in _OWN or not mine:
        return None
    for other in councils:
        stands_in = other.kind is CouncilKind.REGIONAL and other.replaces_own and other.is_active(today)
        if stands_in and mine <= set(places.get(other.id, ())):
            return other
    return None


def below(councils: Iterable[Council], council_id: CouncilId) -> set[CouncilId]:
    """The council and everything that reports to it, however deep: none of them can be its parent."""
    every = list(councils)
    found = {council_id}
    while more := {c.id for c in every if c.parent_id in found} - found:
        found |= more
    return found


def told_apart(found: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """What councils are called where one chooses among them, from the id, name and place of each: those of one name
    with their place, and where that is one too, with a number."""
    every = list(found)
    names = Counter(name.casefold() for _, name, _ in every)
    said = {
        council_id: f"{name} ({place})" if place and names[name.casefold()] > 1 else name
        for council_id, name, place in every
    }
    taken: Counter[str] = Counter()
    for council_id, words in said.items():
        taken[words.casefold()] += 1
        number = taken[words.casefold()]
        said[council_id] = f"{words} – {number}" if number > 1 else words
    return said
