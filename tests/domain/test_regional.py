"""A regional council that stands in the place of the municipalities' own [P6]."""

from datetime import date

import pytest

from liaison_desk.domain.councils import Council, CouncilKind, covered_by
from tests import factory

TODAY = date(2026, 11, 24)
PLACES = {"own": {"4626"}, "region": {"4626", "4601"}}


def region(**values: object) -> Council:
    return factory.council(**{"id": "region", "kind": CouncilKind.REGIONAL, "replaces_own": True} | values)


@pytest.mark.parametrize("kind", [CouncilKind.OVERALL, CouncilKind.LOCAL, CouncilKind.EXTENDED])
def test_the_police_councils_of_its_municipalities_are_not_asked_for_meetings(kind: CouncilKind) -> None:
    own = factory.council(id="own", kind=kind)
    assert covered_by(own, [own, region()], PLACES, TODAY) == region()


@pytest.mark.parametrize(
    "other",
    [
        region(replaces_own=False),
        region(kind=CouncilKind.OVERALL),
        region(ended_on=date(2026, 1, 1)),
    ],
    ids=["beside them", "not regional", "ended"],
)
def test_others_stand_beside_it(other: Council) -> None:
    assert covered_by(factory.council(id="own"), [other], PLACES, TODAY) is None


@pytest.mark.parametrize("kind", [CouncilKind.SLT_STEERING, CouncilKind.BUSINESS_FORUM, CouncilKind.REGIONAL])
def test_other_groups_meet_as_before(kind: CouncilKind) -> None:
    assert covered_by(factory.council(id="own", kind=kind), [region()], PLACES, TODAY) is None


def test_a_council_it_does_not_wholly_serve_meets_as_before() -> None:
    own = factory.council(id="own")
    assert covered_by(own, [region()], PLACES | {"own": {"4626", "5029"}}, TODAY) is None
    assert covered_by(own, [region()], {"region": {"4626"}}, TODAY) is None
