"""Agreements over a real store: offered, signed, revised, and what of it stays."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from liaison_desk.domain.agreements import (
    Agreement,
    AgreementFile,
    AgreementPeriod,
    AgreementState,
    FocusArea,
    FocusChallenge,
    RevisionRule,
)
from liaison_desk.domain.changes import Op
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import Rule
from liaison_desk.services import agreements, municipalities, reference, today, unfinished
from liaison_desk.services.desk import Desk
from tests.world import World


class Signing:
    """A municipality's agreements."""

    def __init__(self, world: World) -> None:
        self.world, self.desk, self.id = world, world.desk, world.municipality.id

    def all(self) -> list[AgreementFile]:
        with self.desk.read() as reader:
            return agreements.of_municipality(reader, self.id)

    def offer(self, name: str = "") -> AgreementFile:
        with self.desk.write(Op.ADD_AGREEMENT) as work:
            return agreements.add(work, self.id, name)

    def save(self, period: AgreementPeriod, **values: Any) -> AgreementPeriod:
        with self.desk.write(Op.EDIT_AGREEMENT) as work:
            return agreements.save_period(work, replace(period, **values))

    def focus(self, period: AgreementPeriod, *titles: str) -> list[FocusArea]:
        with self.desk.write(Op.EDIT_FOCUS_AREAS) as work:
            return agreements.add_areas(work, period.id, titles)

    def tag(self, area: FocusArea, *challenges: str) -> None:
        with self.desk.write(Op.EDIT_FOCUS_AREAS) as work:
            agreements.set_challenges(work, area.id, challenges)

    def areas(self, n: int = -1) -> list[tuple[str, tuple[str, ...]]]:
        (file,) = self.all()
        return [(part.area.title, part.challenges) for part in file.periods[n].areas]


@pytest.fixture
def signing(world: World) -> Signing:
    return Signing(world)


def test_an_offer_names_the_two_parties(signing: Signing) -> None:
    period = signing.offer().newest.period
    assert (period.parties, period.state) == ("Øygarden kommune, Vest politidistrikt", AgreementState.OFFERED)


def test_what_is_signed_is_accepted(signing: Signing) -> None:
    period = signing.save(signing.offer().newest.period, signed_on=date(2024, 5, 14), scope="  Forebygging ")
    assert (period.state, period.scope) == (AgreementState.ACCEPTED, "Forebygging")
    assert signing.save(period, state=AgreementState.OFFERED).state is AgreementState.OFFERED  # said on purpose
    declined = signing.save(signing.offer("Skole").newest.period, state=AgreementState.DECLINED)
    assert signing.save(declined, signed_on=date(2024, 5, 14)).state is AgreementState.DECLINED


@pytest.mark.parametrize("start", ["valid_from", "signed_on"])
def test_it_does_not_end_before_it_begins(signing: Signing, start: str) -> None:
    period = signing.save(signing.offer().newest.period, **{start: date(2026, 1, 2)})
    with pytest.raises(RuleBroken) as broken:
        signing.save(period, valid_until=date(2026, 1, 1))
    assert broken.value.problem is Problem.END_BEFORE_START
    assert signing.save(period, valid_until=date(2026, 1, 2)).valid_until


def test_a_revision_begins_with_the_last_words_and_leaves_them(signing: Signing) -> None:
    file = signing.offer()
    first = signing.save(
        file.newest.period,
        signed_on=date(2018, 10, 25),
        signatories="byrådsleder",
        scope="Forebygging",
        police_reference="18/1",
        rule=RevisionRule.FIXED,
        revise_on=date(2023, 1, 1),
    )
    youth, _ = signing.focus(first, "Unge", "Uteliv")
    signing.tag(youth, "youth_crime", "Fritid")
    with signing.desk.write(Op.REVISE_AGREEMENT) as work:
        second = agreements.revise(work, file.agreement.id)
    (file,) = signing.all()
    assert [part.period for part in file.periods] == [first, second]
    assert (second.parties, second.scope, second.rule) == (first.parties, "Forebygging", RevisionRule.FIXED)
    assert (second.signatories, second.police_reference, second.signed_on, second.revise_on) == ("", "", None, None)
    assert file.in_force == first
    with signing.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.remove_area(work, file.newest.areas[0].area.id)
    assert signing.areas(0) == [("Unge", ("youth_crime", "Fritid")), ("Uteliv", ())]
    assert signing.areas() == [("Uteliv", ())]
    with pytest.raises(RuleBroken) as broken, signing.desk.write(Op.REVISE_AGREEMENT) as work:
        agreements.revise(work, file.agreement.id)
    assert broken.value.problem is Problem.REVISION_UNDER_WAY


def test_an_offer_can_be_removed_and_comes_back_whole(signing: Signing) -> None:
    file = signing.offer()
    signed = signing.save(file.newest.period, signed_on=date(2018, 10, 25))
    with pytest.raises(RuleBroken) as broken, signing.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, file.agreement.id)
    assert broken.value.problem is Problem.AGREEMENT_SIGNED
    (area,) = signing.focus(signed, "Unge")
    signing.tag(area, "youth_crime")
    with signing.desk.write(Op.REVISE_AGREEMENT) as work:
        agreements.revise(work, file.agreement.id)
    before = signing.all()
    with signing.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, file.agreement.id)
    assert [part.period for part in signing.all()[0].periods] == [signed]
    signing.desk.undo()
    assert signing.all() == before
    other = signing.offer("Sandgotna skole")
    with signing.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, other.agreement.id)
    assert signing.all() == before


@pytest.mark.parametrize("state", [AgreementState.OTHER_FORM, AgreementState.ENDED])
def test_what_has_been_in_force_stays(signing: Signing, state: AgreementState) -> None:
    file = signing.offer()
    signing.save(file.newest.period, state=state)
    with pytest.raises(RuleBroken), signing.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, file.agreement.id)


def test_several_agreements_the_municipalitys_own_first(signing: Signing, world: World) -> None:
    school = signing.offer(" Sandgotna skole ")
    signing.offer()
    signing.offer("Fylkeskommunen")
    assert [file.agreement.name for file in signing.all()] == ["", "Fylkeskommunen", "Sandgotna skole"]
    with world.desk.read() as reader:
        shown = municipalities.load(reader, signing.id, world.desk.today())
    assert [file.agreement.name for file in shown.agreements] == ["", "Fylkeskommunen", "Sandgotna skole"]
    with signing.desk.write(Op.EDIT_AGREEMENT) as work:
        agreements.save(work, replace(school.agreement, name=" Aaskolen "))
    assert [file.agreement.name for file in signing.all()][1] == "Aaskolen"


def test_a_municipality_with_an_agreement_is_kept(signing: Signing, world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        other = work.add(Municipality(id="other", number="4627", name="Askøy"))  # type: ignore[arg-type]
        agreements.add(work, other.id)
    with world.desk.read() as reader:
        assert not municipalities.load(reader, other.id, world.desk.today()).can_be_removed
    with pytest.raises(RuleBroken) as broken, world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, other.id)
    assert broken.value.problem is Problem.MUNICIPALITY_IN_USE


def test_focus_areas_are_put_in_order(signing: Signing) -> None:
    period = signing.offer().newest.period
    a, b, c = signing.focus(period, "A", "  B  ", "C", " ")
    moves = [(c.id, -1, "ACB"), (c.id, -1, "CAB"), (c.id, -1, "CAB"), (b.id, 1, "CAB"), (c.id, 1, "ACB")]
    for area_id, step, order in moves:
        with signing.desk.write(Op.EDIT_FOCUS_AREAS) as work:
            agreements.move_area(work, area_id, step)
        assert "".join(title for title, _ in signing.areas()) == order
    signing.tag(a, "traffic")
    with signing.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.remove_area(work, a.id)
    signing.focus(period, "D")
    assert [title for title, _ in signing.areas()] == ["C", "B", "D"]
    with signing.desk.read() as reader:
        assert sorted(area.position for area in reader.all(FocusArea)) == [0, 1, 2]
        assert reader.all(FocusChallenge) == []


def test_a_focus_area_says_something(signing: Signing) -> None:
    period = signing.offer().newest.period
    (area,) = signing.focus(period, "A")
    for verb in (lambda w: agreements.save_area(w, replace(area, title=" ")), lambda w: agreements.add_areas(w, period.id, [" "])):  # fmt: skip
        with pytest.raises(RuleBroken) as broken, signing.desk.write(Op.EDIT_FOCUS_AREAS) as work:
            verb(work)
        assert broken.value.problem is Problem.TEXT_EMPTY
    with signing.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.save_area(work, replace(area, title=" Unge "))
    assert signing.areas() == [("Unge", ())]


def test_challenges_keep_their_order(signing: Signing) -> None:
    (area,) = signing.focus(signing.offer().newest.period, "A")
    for wanted in (("traffic", "schools"), ("Villsvin", "schools", "traffic"), ("schools",), ()):
        signing.tag(area, *wanted)
        assert signing.areas() == [("A", wanted)]


@pytest.mark.parametrize("language", Language)
def test_the_guide_has_sixteen_challenges(language: Language) -> None:
    found = reference.challenges(language)
    assert len(found) == len(set(found.values())) == 16
    assert list(found)[:2] == ["accidents", "traffic"]


def test_what_was_being_typed_finds_its_home_after_a_crash(signing: Signing) -> None:
    file = signing.offer()
    (area,) = signing.focus(file.newest.period, "A")
    for row, field, read in (
        (file.agreement, "name", lambda: signing.all()[0].agreement.name),
        (file.newest.period, "scope", lambda: signing.all()[0].newest.period.scope),
        (area, "title", lambda: signing.areas()[0][0]),
    ):
        key = unfinished.key_of(row, field)
        with signing.desk.write(unfinished.op_of(key)) as work:
            unfinished.save(work, key, " Skrevet ")
        assert read() == "Skrevet"


def test_today_asks_for_a_revision_until_the_new_one_is_signed(signing: Signing) -> None:
    def due() -> list[date]:
        with signing.desk.read() as reader:
            rows = today.rows(reader, signing.desk.today())
        return [row.due for row in rows if row.rule is Rule.REVISE_AGREEMENT]

    file = signing.offer()
    assert due() == []
    signing.save(file.newest.period, signed_on=date(2018, 10, 25))
    assert due() == [date(2019, 11, 1)]
    with signing.desk.write(Op.REVISE_AGREEMENT) as work:
        second = agreements.revise(work, file.agreement.id)
    assert due() == [date(2019, 11, 1)]
    signing.save(second, signed_on=date(2026, 11, 24))
    assert due() == []


def test_an_assignment_that_has_ended_asks_for_nothing(signing: Signing, world: World) -> None:
    signing.save(signing.offer().newest.period, signed_on=date(2018, 10, 25))
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        before = replace(world.municipality, assigned_from=None, assigned_to=date(2026, 11, 23))
        municipalities.save(work, before)
    with world.desk.read() as reader:
        assert today.rows(reader, world.desk.today()) == []


def test_the_sample_has_bergens_agreement_and_nothing_is_due(sample: Desk) -> None:
    with sample.read() as reader:
        (bergen,) = (m for m in reader.all(Municipality) if m.name == "Bergen")
        (file,) = agreements.of_municipality(reader, bergen.id)
        rows = today.rows(reader, sample.today())
        assert len(reader.all(Agreement)) == 1
    assert [(part.period.signed_on, len(part.areas)) for part in file.periods] == [
        (date(2018, 10, 25), 9),
        (date(2024, 5, 14), 9),
    ]
    known = reference.challenges(Language.NB)
    tags = {tag for part in file.newest.areas for tag in part.challenges}
    assert len(tags - known.keys()) == 1  # one of the district's own
    assert [row for row in rows if row.municipality] == []
