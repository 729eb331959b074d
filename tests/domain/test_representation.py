"""Who must be represented in a council, and who is missing."""

import pytest

from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.representation import Represented, missing, required, usual
from tests import factory

EVERY = {"needs_political": True, "needs_administrative": True, "needs_unit_leader": True}
P, A, U = Represented.POLITICAL, Represented.ADMINISTRATIVE, Represented.UNIT_LEADER


def test_the_guides_advice_is_for_overall_councils() -> None:
    assert usual(CouncilKind.OVERALL) == {P, A, U}
    assert not any(usual(kind) for kind in CouncilKind if kind is not CouncilKind.OVERALL)


def test_what_a_council_requires() -> None:
    assert required(factory.council()) == []
    assert required(factory.council(**EVERY)) == [P, A, U]
    assert required(factory.council(needs_administrative=True)) == [A]


@pytest.mark.parametrize(
    ("title", "leads"),
    [
        ("tjenesteenhetsleder", True),
        ("GDE-leder", True),
        ("tenesteeiningsleiar", True),
        ("Politisjef i Bergen", True),
        ("lensmann", True),
        ("politikontakt", False),
        ("lederassistent", False),
        ("", False),
    ],
)
def test_a_leader_of_the_police_is_known_by_the_title(title: str, leads: bool) -> None:
    person = factory.contact(side=Side.POLICE, title=title)
    assert missing(factory.council(needs_unit_leader=True), [person]) == ([] if leads else [U])


def test_who_is_missing() -> None:
    council = factory.council(**EVERY)
    mayor = factory.contact(side=Side.MUNICIPAL_POLITICAL)
    director = factory.contact(side=Side.MUNICIPAL_ADMINISTRATIVE)
    head = factory.contact(side=Side.SCHOOL, title="skoleleder")
    assert missing(council, []) == [P, A, U]
    assert missing(council, [mayor, head]) == [A, U]
    assert missing(council, [mayor, director, factory.contact(side=Side.POLICE, title="stasjonssjef")]) == []
    assert missing(factory.council(), []) == []
