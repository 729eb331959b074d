"""Cooperation agreements: voluntary, revised now and then, each period with its own focus areas [P3, P4, 003 §§ 1, 3, 4]."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.elections import Known, constituted_in, next_election
from liaison_desk.domain.ids import MunicipalityId


class AgreementState(StrEnum):
    """Where an agreement stands. It is voluntary, so none of these is a fault [004 §3]."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    OTHER_FORM = "other_form"  # cooperation is settled, in another form than an agreement
    ENDED = "ended"

    @property
    def is_in_force(self) -> bool:
        return self in (AgreementState.ACCEPTED, AgreementState.OTHER_FORM)


class RevisionRule(StrEnum):
    """What decides when the agreement is revised the next time."""

    AFTER_ELECTION = "after_election"  # every fourth year, after the municipal election [003 §4]
    FIXED = "fixed"
    NONE = "none"


class RevisionReason(StrEnum):
    """Why it is due on its day."""

    ELECTION = "election"
    AGREED = "agreed"  # a day the officer has written
    EXPIRES = "expires"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One agreement through all its revisions; a municipality may have several, also with a school or a county."""

    id: str
    municipality_id: MunicipalityId
    name: str = ""  # empty is the cooperation agreement with the municipality itself


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPeriod:
    """The agreement as it was signed or revised once. A revision is a new period; the earlier ones stay."""

    id: str
    agreement_id: str
    position: int  # from 0, in the order they were made
    state: AgreementState = AgreementState.OFFERED
    parties: str = ""
    signatories: str = ""  # names and titles, as they stand under it
    scope: str = ""
    signed_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    police_reference: str = ""
    municipality_reference: str = ""
    rule: RevisionRule = RevisionRule.AFTER_ELECTION
    revise_on: date | None = None  # the fixed day, or the officer's own in place of the one that is expected

    @property
    def begins(self) -> date | None:
        """The day it counts from."""
        return self.signed_on or self.valid_from


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """A «satsingsområde» of one period."""

    id: str
    period_id: str
    position: int
    title: str
    goal_id: str | None = None  # the goal of the action plan it serves


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusChallenge:
    """A challenge that a focus area answers to."""

    id: str
    area_id: str
    position: int
    challenge: str  # the id of one of the guide's sixteen [004 box 1], or own words


@dataclass(frozen=True, slots=True)
class AreaFile:
    """A focus area with its challenges."""

    area: FocusArea
    challenges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeriodFile:
    """A period with its focus areas, in order."""

    period: AgreementPeriod
    areas: tuple[AreaFile, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementFile:
    """An agreement with all its periods, the oldest first; there is always one."""

    agreement: Agreement
    periods: tuple[PeriodFile, ...]
    elections: Known = ()  # what is known of its municipality's

    @property
    def newest(self) -> PeriodFile:
        return self.periods[-1]

    @property
    def earlier(self) -> tuple[PeriodFile, ...]:
        return self.periods[:-1]

    @property
    def in_force(self) -> AgreementPeriod | None:
        """The newest that both parties have said yes to. One that was ended or declined leaves none behind it."""
        for file in reversed(self.periods):
            if file.period.state is not AgreementState.OFFERED:
                return file.period if file.period.state.is_in_force else None
        return None


@dataclass(frozen=True, slots=True)
class NextRevision:
    due: date
    reason: RevisionReason


def has_history(period: AgreementPeriod) -> bool:
    return period.state.is_in_force or period.state is AgreementState.ENDED or period.signed_on is not None


def expected_after_election(since: date, known: Known = ()) -> date:
    """When an agreement of this day is expected to be revised: once the council of the next election is in place."""
    return constituted_in(next_election(since, known).year, known) + timedelta(days=1)


def expected_revision(period: AgreementPeriod, today: date, known: Known = ()) -> date | None:
    """The day the rule gives, whatever the officer has written; counted from today where no day is known."""
    if period.rule is not RevisionRule.AFTER_ELECTION:
        return None
    return expected_after_election(period.begins or today, known)


def next_revision(period: AgreementPeriod, today: date, known: Known = ()) -> NextRevision | None:
    """The first day on which something must be done with the agreement; None where nothing decides one."""
    found = []
    if period.rule is not RevisionRule.NONE and period.revise_on:
        found.append(NextRevision(period.revise_on, RevisionReason.AGREED))
    elif expected := expected_revision(period, today, known):
        found.append(NextRevision(expected, RevisionReason.ELECTION))
    if period.valid_until:
        found.append(NextRevision(period.valid_until, RevisionReason.EXPIRES))
    return min(found, key=lambda revision: revision.due, default=None)


def area_titles(lines: Iterable[str]) -> list[str]:
    """Each line that says something is a focus area."""
    return [" ".join(line.split()) for line in lines if line.strip()]


def without_doubles(challenges: Sequence[str]) -> list[str]:
    """In their order, each once, whatever its case; own words trimmed."""
    found: dict[str, str] = {}
    for challenge in challenges:
        words = " ".join(challenge.split())
        if words:
            found.setdefault(words.casefold(), words)
    return list(found.values())
