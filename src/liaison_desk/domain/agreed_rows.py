"""Rows of Today that come from agreements and elections: what is revised, reviewed and confirmed [P3, P7]."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from liaison_desk.domain.agreements import (
    AgreementFile,
    AgreementPeriod,
    AgreementState,
    RevisionReason,
    RevisionRule,
    next_revision,
)
from liaison_desk.domain.contacts import Contact, is_to_be_confirmed
from liaison_desk.domain.councils import Council
from liaison_desk.domain.elections import Known, constituted_in, last_election
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.today import ON_TIME, SOME_DAY, Rule, TodayRow

REVISION_AHEAD = timedelta(days=182)  # half a year: two parties and a municipal council have to say yes
BYLAWS_AHEAD = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class MunicipalityState:
    """What has been agreed with a municipality the officer has now."""

    municipality: Municipality
    agreements: tuple[AgreementFile, ...]


@dataclass(frozen=True, slots=True)
class PostsState:
    """The political members of one municipality's councils that no municipality before it has named."""

    municipality: Municipality
    elections: Known
    people: tuple[Contact, ...]
    council: Council | None  # the highest one that any of those to be confirmed sits in


def agreement_rows(states: Iterable[MunicipalityState], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """Agreements to revise, from half a year before, and police bylaws to review, from a quarter of one.

    Only where an agreement is in force: it is voluntary, and one that is offered or declined asks for nothing. Where
    the election decides, but the day it counts from is not written, that is asked for.
    """
    rows = []
    for state in states:
        municipality = state.municipality
        place = municipality.short_name
        for file in state.agreements:
            if file.in_force is None:
                continue
            about = partial(TodayRow, place=place, municipality=municipality, agreement=file.agreement)
            revision = next_revision(file.in_force, today, file.elections)
            if _counts_from_nothing(file.in_force):
                rows.append(about(Rule.SIGNED_WHEN, SOME_DAY))
                if revision and revision.reason is RevisionReason.ELECTION:
                    continue
            if revision and revision.due - REVISION_AHEAD - early <= today:
                rows.append(about(Rule.REVISE_AGREEMENT, revision.due, reason=revision.reason))
        review = municipality.bylaws_review_on
        if review and review - BYLAWS_AHEAD - early <= today:
            rows.append(TodayRow(Rule.REVIEW_BYLAWS, review, place, municipality=municipality))
    return rows


def _counts_from_nothing(period: AgreementPeriod) -> bool:
    """The rule is every fourth year after the election, and nobody has written since when. Cooperation in another form
    than an agreement may never have been signed."""
    if period.state is AgreementState.OTHER_FORM:
        return False
    return period.rule is RevisionRule.AFTER_ELECTION and period.begins is None and period.revise_on is None


def confirmation_rows(states: Iterable[PostsState], today: date) -> list[TodayRow]:
    """Political members whose posts are not certain since the election: from its day, to be confirmed once the new
    municipal council is in place [P7]. One row for each municipality."""
    rows = []
    for state in states:
        election = last_election(today, state.elections)
        doubtful = [person for person in state.people if is_to_be_confirmed(person, today, state.elections)]
        if doubtful:
            rows.append(
                TodayRow(
                    Rule.CONFIRM_POSTS,
                    constituted_in(election.year, state.elections),
                    state.municipality.short_name,
                    council=state.council,
                    municipality=state.municipality,
                    people=tuple(doubtful),
                    election=election,
                )
            )
    return rows
