"""The officer, the municipalities, the contacts and the councils."""

from dataclasses import replace
from datetime import date, time

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Organisation, Side
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem, MemberRole, TemplateItem
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.municipalities import LanguageForm, Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    actions,
    contacts,
    councils,
    directory,
    evaluations,
    issuing,
    municipalities,
    officers,
    reference,
)
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Work
from tests.world import World


def refused(problem: Problem) -> object:
    return pytest.raises(RuleBroken, match=f"^{problem.value}$")


class TestReference:
    def test_all_municipalities_are_there(self) -> None:
        register = reference.register()
        assert len(register) == 357
        assert len({entry.number for entry in register}) == 357
        forms = [entry.language_form for entry in register]
        assert [forms.count(form) for form in LanguageForm] == [118, 88, 151]
        assert sum(entry.population for entry in register) == 5_550_203
        assert len(reference.police_districts()) == 12

    def test_a_municipality_with_three_names(self) -> None:
        (porsanger,) = [e for e in reference.register() if e.number == "5622"]
        assert porsanger.names == ("Porsanger", "Porsángu", "Porsanki")
        assert porsanger.in_sami_area

    @pytest.mark.parametrize(
        ("typed", "first"),
        [
            ("øy", "Øyer"),
            ("4626", "Øygarden"),
            ("oygarden", None),
            ("oeygarden", "Øygarden"),
            ("BERG", "Bergen"),
            ("guov", "Kautokeino"),
            ("Herøy", "Herøy (Møre og Romsdal)"),
            ("  ", None),
        ],
    )
    def test_type_ahead(self, typed: str, first: str | None) -> None:
        found = find(reference.register(), typed)
        assert (found[0].display_name if found else None) == first
        assert len(found) <= 8

    def test_begins_before_holds(self) -> None:
        names = [entry.display_name for entry in find(reference.register(), "ås")]
        assert names[0] == "Ås"
        assert names.index("Åsnes") < names.index("Snåsa")

    @pytest.mark.parametrize(
        ("kind", "per_year", "count"),
        [
            (CouncilKind.OVERALL, 2, 7),
            (CouncilKind.LOCAL, 4, 6),
            (CouncilKind.SLT_STEERING, 4, 5),
            (CouncilKind.BUSINESS_FORUM, 2, 5),
        ],
    )
    @pytest.mark.parametrize("language", Language)
    def test_templates(self, kind: CouncilKind, per_year: int, count: int, language: Language) -> None:
        template = reference.template(kind, language, "Øygarden kommune")
        assert (template.meetings_per_year, len(template.agenda)) == (per_year, count)
        assert template.agenda[0].fixed is FixedItem.OPENING
        assert not any("{" in line.title for line in template.agenda)

    def test_every_kind_has_a_template(self) -> None:
        for kind in CouncilKind:
            assert reference.template(kind, Language.NB, "").agenda

    def test_a_council_of_none_or_many_names_no_municipality(self) -> None:
        titles = [line.title for line in reference.template(CouncilKind.LOCAL, Language.NB, "").agenda]
        assert "Saker fra kommunen" in titles

    def test_police_functions_come_once(self) -> None:
        functions = reference.police_functions(Language.NN)
        assert "Næringslivskontakt" in functions
        assert len(functions) == len(set(functions)) == 15


class TestOfficer:
    def test_nobody_yet(self, desk: Desk) -> None:
        with desk.read() as reader:
            assert officers.current(reader) is None
        with refused(Problem.NAME_MISSING), desk.write(Op.SET_UP) as work:
            officers.finish_set_up(work, desk.today())

    def test_described_and_described_again(self, desk: Desk) -> None:
        with desk.write(Op.SET_UP) as work:
            officers.describe(work, name=" Ola ", title="politikontakt", email="ola@eksempel.no")
        with desk.write(Op.EDIT_OFFICER) as work:
            officers.describe(work, name="Ola Nordmann", title="næringslivskontakt", role=OfficerRole.BUSINESS)
            officers.finish_set_up(work, desk.today())
        with desk.read() as reader:
            known = officers.current(reader)
            assert known is not None
            assert len(contacts.rows(reader)) == 1
        assert (known.contact.name, known.contact.side, known.contact.email) == ("Ola Nordmann", Side.POLICE, "")
        assert (known.officer.role, known.officer.ready_on) == (OfficerRole.BUSINESS, desk.today())

    def test_needs_a_name(self, desk: Desk) -> None:
        with refused(Problem.NAME_MISSING), desk.write(Op.SET_UP) as work:
            officers.describe(work, name="  ", title="")


class TestMunicipalities:
    def test_facts_come_from_the_register_and_may_be_changed(self, world: World) -> None:
        place = world.municipality
        assert (place.number, place.county, place.language_form) == ("4626", "Vestland", LanguageForm.NN)
        assert place.station_district == "Askøy og Øygarden"
        with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            municipalities.save(work, replace(place, station_district=" Sotra ", language_form=LanguageForm.NB))
        with world.desk.read() as reader:
            assert reader.get(Municipality, place.id).language_form is LanguageForm.NB

    def test_a_name_and_an_end_after_the_beginning(self, world: World) -> None:
        with refused(Problem.NAME_MISSING), world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            municipalities.save(work, replace(world.municipality, name=" "))
        with refused(Problem.END_BEFORE_START), world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            municipalities.save(work, replace(world.municipality, assigned_to=date(2026, 11, 23)))

    def test_every_line_is_trimmed_and_the_number_is_one(self, world: World) -> None:
        place = world.municipality
        with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            saved = municipalities.save(work, replace(place, county=" Hordaland ", number=" 4646 ", form=" "))
        assert (saved.county, saved.number, saved.full_name) == ("Hordaland", "4646", "Øygarden")
        for number in ("", "462", "46266", "46a6"):
            with refused(Problem.NOT_A_MUNICIPALITY_NUMBER), world.desk.write(Op.EDIT_MUNICIPALITY) as work:
                municipalities.save(work, replace(place, number=number))

    def test_in_the_order_they_were_assigned(self, world: World) -> None:
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            part = municipalities.assign(
                work, find(reference.register(), "Bergen")[0], date(2022, 1, 1), area=" Bergen vest "
            )
            past = municipalities.assign(work, find(reference.register(), "Askøy")[0], date(2020, 1, 1))
            municipalities.save(work, replace(past, assigned_to=date(2026, 11, 1)))
        with world.desk.read() as reader:
            now = municipalities.assigned(reader, world.desk.today())
        assert [m.short_name for m in now] == ["Bergen vest", "Øygarden"]
        assert part.full_name == "Bergen kommune"

    def test_with_councils_it_is_kept(self, world: World) -> None:
        with refused(Problem.MUNICIPALITY_IN_USE), world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
            municipalities.remove(work, world.municipality.id)
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            other = municipalities.assign(work, find(reference.register(), "Skaun")[0], world.desk.today())
        with world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
            municipalities.remove(work, other.id)
        with world.desk.read() as reader:
            assert reader.find(Municipality, other.id) is None

    def test_with_an_action_item_it_is_kept(self, world: World) -> None:
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            other = municipalities.assign(work, find(reference.register(), "Skaun")[0], world.desk.today())
            assert municipalities.load(work, other.id, world.desk.today()).can_be_removed
            actions.raise_item(work, "Ringe Skaun", municipality_id=other.id)
        with refused(Problem.MUNICIPALITY_IN_USE), world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
            municipalities.remove(work, other.id)
        with world.desk.read() as reader:
            assert not municipalities.load(reader, other.id, world.desk.today()).can_be_removed


class TestContacts:
    def test_one_organisation_for_one_name(self, world: World) -> None:
        assert world.mayor.organisation_id == world.director.organisation_id
        with world.desk.read() as reader:
            assert [o.name for o in reader.all(Organisation)] == ["Øygarden kommune"]
            names = {row.contact.name: row.organisation for row in contacts.rows(reader)}
        assert names == {"Ola Eksempel": "", "Kari Prøve": "Øygarden kommune", "Per Test": "Øygarden kommune"}

    def test_changes(self, world: World) -> None:
        with world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(world.mayor, name=" Kari P. Prøve "))
            contacts.set_organisation(work, world.mayor.id, " Fylkeskommunen ")
            (council,) = work.all(Organisation, name="Øygarden kommune")
            contacts.save_organisation(work, replace(council, resources="Møterom"))
            assert contacts.confirm(work, world.mayor.id).confirmed_on == world.desk.today()
        with world.desk.read() as reader:
            (row,) = contacts.rows(reader, [world.mayor.id])
            assert (row.contact.name, row.organisation) == ("Kari P. Prøve", "Fylkeskommunen")
        with refused(Problem.NAME_MISSING), world.desk.write(Op.ADD_CONTACT) as work:
            contacts.add(work, " ")
        with refused(Problem.NAME_MISSING), world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(world.mayor, name=" "))
        with refused(Problem.NAME_MISSING), world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save_organisation(work, replace(council, name=" "))

    def test_people_of_the_history_are_kept(self, world: World) -> None:
        with refused(Problem.CONTACT_IN_USE), world.desk.write(Op.REMOVE_CONTACT) as work:
            contacts.remove(work, world.mayor.id)
        with world.desk.write(Op.ADD_CONTACT) as work:
            stranger = contacts.add(work, "Ny Person")
        with world.desk.write(Op.REMOVE_CONTACT) as work:
            contacts.remove(work, stranger.id)
        with world.desk.read() as reader:
            assert "Ny Person" not in [row.contact.name for row in contacts.rows(reader)]

    def test_a_successor_takes_over_post_and_seats(self, world: World) -> None:
        with world.desk.write(Op.SUCCEED_CONTACT) as work:
            after = contacts.succeed(work, world.mayor.id, "Eli Ny", date(2026, 12, 1))
        with world.desk.read() as reader:
            file = councils.load(reader, world.council.id)
            before = reader.get(type(after), world.mayor.id)
        assert (after.title, after.organisation_id, after.predecessor_id) == (
            "ordfører",
            world.mayor.organisation_id,
            world.mayor.id,
        )
        assert before.left_on == date(2026, 11, 30)
        seats = [
            (m.person.contact.name, m.membership.role, m.membership.since, m.membership.until) for m in file.members
        ]
        assert seats[:2] == [
            ("Eli Ny", MemberRole.CHAIR, date(2026, 12, 1), None),
            ("Kari Prøve", MemberRole.CHAIR, None, date(2026, 11, 30)),
        ]
        with refused(Problem.NAME_MISSING), world.desk.write(Op.SUCCEED_CONTACT) as work:
            contacts.succeed(work, after.id, "", date(2027, 1, 1))

    def test_what_has_not_begun_and_what_is_over_is_handed_over_as_it_should(self, world: World) -> None:
        spring, over, new_year = date(2026, 12, 10), date(2026, 11, 25), date(2027, 1, 1)
        with world.desk.write(Op.EDIT_CONTACT) as work:
            council = councils.found(work, "Ungdomsrådet", CouncilKind.LOCAL, [], Language.NB)
            councils.add_member(work, council.id, world.mayor.id, since=new_year)
        before, after = world.plan(over), world.plan(spring)
        with world.desk.write(Op.SUCCEED_CONTACT) as work:
            successor = contacts.succeed(work, world.mayor.id, "Eli Ny", date(2026, 12, 1))
        with world.desk.read() as reader:
            members = councils.load(reader, council.id).members
            assert [(m.person.contact.name, m.membership.since) for m in members] == [("Eli Ny", new_year)]
            chairs = [reader.get(type(before), meeting.id).chair_id for meeting in (before, after)]
        assert chairs == [world.mayor.id, successor.id]

    def test_a_seat_that_had_not_begun_never_does(self, world: World) -> None:
        with world.desk.write(Op.EDIT_CONTACT) as work:
            council = councils.found(work, "Ungdomsrådet", CouncilKind.LOCAL, [], Language.NB)
            councils.add_member(work, council.id, world.mayor.id, since=date(2027, 1, 1))
            contacts.leave(work, world.mayor.id, date(2026, 12, 31))
        with world.desk.read() as reader:
            assert councils.load(reader, council.id).members == ()
            seats = councils.load(reader, world.council.id).members
        assert seats[0].membership.until == date(2026, 12, 31)

    def test_who_is_no_longer_there_has_no_page(self, world: World) -> None:
        with world.desk.write(Op.ADD_CONTACT) as work:
            made = contacts.add(work, "Feil Navn")
            contacts.remove(work, made.id)
        with world.desk.read() as reader:
            assert directory.load(reader, made.id, world.desk.today()) is None

    def test_a_successor_may_come_long_after_the_post_was_left(self, world: World) -> None:
        left, earlier = date(2026, 10, 31), date(2026, 6, 30)
        with world.desk.write(Op.EDIT_CONTACT) as work:
            council = councils.found(work, "Ungdomsrådet", CouncilKind.LOCAL, [], Language.NB)
            seat = councils.add_member(work, council.id, world.mayor.id)
            councils.save_member(work, replace(seat, until=earlier))  # given up before the post was
            contacts.leave(work, world.mayor.id, left)
        with world.desk.write(Op.SUCCEED_CONTACT) as work:
            after = contacts.succeed(work, world.mayor.id, "Eli Ny", date(2026, 12, 1))
        with world.desk.read() as reader:
            assert reader.get(type(after), world.mayor.id).left_on == left
            seats = [
                (m.person.contact.name, m.membership.since, m.membership.until)
                for m in councils.load(reader, world.council.id).members
            ]
            others = [m.person.contact.name for m in councils.load(reader, council.id).members]
        assert seats[:2] == [("Eli Ny", date(2026, 12, 1), None), ("Kari Prøve", None, left)]
        assert others == ["Kari Prøve"]

    def test_what_is_written_of_a_person_is_trimmed(self, world: World) -> None:
        with world.desk.write(Op.EDIT_CONTACT) as work:
            saved = contacts.save(work, replace(world.mayor, title=" ordfører ", phone=" 987 ", email=" a@b "))
        assert (saved.title, saved.phone, saved.email) == ("ordfører", "987", "a@b")


class TestCouncils:
    def test_founded_from_its_template(self, world: World) -> None:
        with world.desk.read() as reader:
            file = councils.load(reader, world.council.id)
        assert [item.title for item in file.template][:3] == [
            "Opning og gjennomgang av referat",
            "Saker frå Øygarden kommune",
            "Saker frå politiet",
        ]
        assert [m.person.contact.name for m in file.members] == ["Kari Prøve", "Ola Eksempel", "Per Test"]
        assert [m.short_name for m in file.municipalities] == ["Øygarden"]

    def test_a_business_forum_needs_no_municipality(self, desk: Desk) -> None:
        with desk.write(Op.ADD_COUNCIL) as work:
            forum = councils.found(work, "Forum Sartor", CouncilKind.BUSINESS_FORUM, [], Language.NB)
        with desk.read() as reader:
            file = councils.load(reader, forum.id)
        assert file.municipalities == ()
        assert "Saker fra næringslivet" in [item.title for item in file.template]

    def test_a_local_council_reports_upwards(self, world: World) -> None:
        with world.desk.write(Op.ADD_COUNCIL) as work:
            local = councils.found(
                work, "Lokalt råd Sotra", CouncilKind.LOCAL, [world.municipality.id], Language.NN, world.council.id
            )
        with world.desk.read() as reader:
            below, above = councils.load(reader, local.id), councils.load(reader, world.council.id)
            assert [c.id for c in councils.active(reader, world.desk.today())] == [world.council.id, local.id]
        assert below.parent == above.council
        assert above.children == (below.council,)
        with refused(Problem.COUNCIL_HAS_MEETINGS), world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)

    def test_changed(self, world: World) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(world.council, name=" Politirådet ", start=time(12), end=time(14)), [])
        with world.desk.read() as reader:
            file = councils.load(reader, world.council.id)
        assert (file.council.name, file.municipalities) == ("Politirådet", ())
        for problem, wrong in (
            (Problem.NAME_MISSING, replace(world.council, name="")),
            (Problem.END_BEFORE_START, replace(world.council, start=time(14), end=time(12))),
        ):
            with refused(problem), world.desk.write(Op.EDIT_COUNCIL) as work:
                councils.save(work, wrong)
        with refused(Problem.NAME_MISSING), world.desk.write(Op.ADD_COUNCIL) as work:
            councils.found(work, " ", CouncilKind.LOCAL, [], Language.NB)

    def test_the_template_keeps_what_an_item_is_for(self, world: World) -> None:
        titles = ["Opning og gjennomgang av referat", "Saker frå politiet", " Beredskap ", "", "Eventuelt"]
        with world.desk.write(Op.EDIT_TEMPLATE) as work:
            councils.set_template(work, world.council.id, titles)
        with world.desk.read() as reader:
            template = councils.load(reader, world.council.id).template
        assert [(item.title, item.fixed) for item in template] == [
            ("Opning og gjennomgang av referat", FixedItem.OPENING),
            ("Saker frå politiet", FixedItem.FROM_POLICE),
            ("Beredskap", FixedItem.OTHER),
            ("Eventuelt", FixedItem.ANY_OTHER_BUSINESS),
        ]
        world.desk.undo()
        with world.desk.read() as reader:
            assert len(reader.all(TemplateItem)) == 7

    def test_case_numbers_only_rise(self, world: World) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.set_next_number(work, world.council.id, 2026, 7)
        with world.desk.read() as reader:
            assert councils.load(reader, world.council.id).last_numbers == {2026: 6}
        with pytest.raises(RuleBroken) as too_low, world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.set_next_number(work, world.council.id, 2026, 6)
        assert (too_low.value.problem, too_low.value.values) == (Problem.NUMBER_USED, {"number": 7})

    def test_members(self, world: World) -> None:
        with world.desk.write(Op.ADD_CONTACT) as work:
            guest = contacts.add(work, "Mona Berge")
        with world.desk.write(Op.ADD_MEMBER) as work:
            seat = councils.add_member(work, world.council.id, guest.id, MemberRole.YEARLY_GUEST)
        assert not seat.is_expected
        with pytest.raises(RuleBroken) as twice, world.desk.write(Op.ADD_MEMBER) as work:
            councils.add_member(work, world.council.id, guest.id)
        assert twice.value.values == {"name": "Mona Berge"}
        with world.desk.write(Op.EDIT_MEMBER) as work:
            councils.save_member(work, replace(seat, until=date(2026, 12, 31)))
        with refused(Problem.ALREADY_MEMBER), world.desk.write(Op.ADD_MEMBER) as work:
            councils.add_member(work, world.council.id, guest.id)  # for some weeks still
        with world.desk.write(Op.ADD_MEMBER) as work:
            later = councils.add_member(work, world.council.id, guest.id, since=date(2027, 1, 1))
            councils.remove_member(work, later.id)
        with world.desk.write(Op.EDIT_MEMBER) as work:
            councils.save_member(work, replace(seat, is_expected=True, until=date(2026, 12, 31)))
        with refused(Problem.END_BEFORE_START), world.desk.write(Op.EDIT_MEMBER) as work:
            councils.save_member(work, replace(seat, since=date(2027, 1, 1), until=date(2026, 12, 31)))
        with world.desk.write(Op.REMOVE_MEMBER) as work:
            councils.remove_member(work, seat.id)

    def test_removed_before_its_first_meeting_ended_after(self, world: World) -> None:
        world.plan()
        with refused(Problem.COUNCIL_HAS_MEETINGS), world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)
        with world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, world.council.id, date(2026, 11, 23))
        with world.desk.read() as reader:
            assert councils.active(reader, world.desk.today()) == []
        with world.desk.write(Op.ADD_COUNCIL) as work:
            mistaken = councils.found(work, "Feil", CouncilKind.LOCAL, [world.municipality.id], Language.NB)
        with world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, mistaken.id)
        with world.desk.read() as reader:
            assert reader.find(Council, mistaken.id) is None

    def test_with_any_history_it_is_kept(self, world: World, voices: Voices) -> None:
        today = world.desk.today()

        def begin_the_evaluation(work: Work, council_id: CouncilId) -> None:
            evaluations.save(work, replace(evaluations.load(work, council_id, 2026, today).evaluation, done="Mykje"))

        def issue_the_evaluation(work: Work, council_id: CouncilId) -> None:
            issuing.issue_evaluation(work, council_id, 2026, voices)

        def raise_an_action(work: Work, council_id: CouncilId) -> None:
            actions.raise_item(work, "Ringe rektor", council_id=council_id)

        for become in (raise_an_action, begin_the_evaluation, issue_the_evaluation):
            with world.desk.write(Op.ADD_COUNCIL) as work:
                council = councils.found(work, "Feil", CouncilKind.LOCAL, [world.municipality.id], Language.NB)
                become(work, council.id)
            with refused(Problem.COUNCIL_HAS_MEETINGS), world.desk.write(Op.REMOVE_COUNCIL) as work:
                councils.remove(work, council.id)
            with world.desk.read() as reader:
                assert len(councils.load(reader, council.id).template) == 6
