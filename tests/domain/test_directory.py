"""Looking for people: what a filter takes."""

from datetime import date

import pytest

from liaison_desk.domain.contacts import Side
from liaison_desk.domain.directory import DirectoryRow, Filter, Posts
from liaison_desk.domain.ids import CouncilId, MunicipalityId, OrganisationId
from tests import factory

TODAY = date(2027, 11, 24)  # after the election of 13 September


def row(organisation: str = "Øygarden kommune", **values: object) -> DirectoryRow:
    person = factory.contact(organisation_id=OrganisationId("o"), confirmed_on=date(2026, 1, 1), **values)
    return DirectoryRow(
        person, organisation, frozenset({CouncilId("c")}), frozenset({MunicipalityId("m")}), is_officer=False
    )


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter(words="kari ordf"),
        Filter(words="OEYGARDEN"),
        Filter(municipality_id=MunicipalityId("m"), council_id=CouncilId("c"), organisation_id=OrganisationId("o")),
        Filter(side=Side.MUNICIPAL_POLITICAL, posts=Posts.TO_BE_CONFIRMED),
    ],
)
def test_taken(wanted: Filter) -> None:
    assert wanted.takes(row(), TODAY)


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(words="kari rektor"),
        Filter(municipality_id=MunicipalityId("another")),
        Filter(council_id=CouncilId("another")),
        Filter(organisation_id=OrganisationId("another")),
        Filter(side=Side.SCHOOL),
    ],
)
def test_not_taken(wanted: Filter) -> None:
    assert not wanted.takes(row(), TODAY)


def test_those_who_have_left_are_taken_when_asked_for() -> None:
    gone = row(left_on=date(2027, 10, 31))
    assert [posts for posts in Posts if Filter(posts=posts).takes(gone, TODAY)] == [Posts.ALL]


def test_only_politicians_of_before_the_election_are_to_be_confirmed() -> None:
    asked = Filter(posts=Posts.TO_BE_CONFIRMED)
    assert not asked.takes(row(side=Side.SCHOOL), TODAY)
    assert not asked.takes(row(), date(2026, 11, 24))
