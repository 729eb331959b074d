"""Municipalities, contacts, councils and who takes part in a meeting."""

from datetime import date

import pytest

from liaison_desk.domain.attendance import Attendance, Presence, by_party, participants
from liaison_desk.domain.contacts import Contact, Party, Side, party_of
from liaison_desk.domain.councils import FixedItem, MemberRole, below
from liaison_desk.domain.municipalities import LanguageForm, document_language, waits_for_approval
from liaison_desk.domain.register import fold
from liaison_desk.domain.texts import Language, Voices
from tests import factory

TODAY = date(2026, 11, 24)


def test_a_fourth_municipality_waits_for_approval() -> None:
    first = [factory.municipality(number=number) for number in ("4601", "4626", "4627")]
    fourth = factory.municipality(number="4628")
    assert waits_for_approval(first, TODAY) == []
    assert waits_for_approval([*first, fourth], TODAY) == [fourth]
    for half in ({"approved_on": TODAY}, {"approval_reference": "POD 26/1"}):
        halfway = factory.municipality(number="4628", **half)
        assert waits_for_approval([*first, halfway], TODAY) == [halfway]
    approved = factory.municipality(number="4628", approval_reference="POD 26/1", approved_on=TODAY)
    assert waits_for_approval([*first, approved], TODAY) == []


def test_parts_of_one_municipality_count_once_and_past_ones_not() -> None:
    parts = [factory.municipality(number="4601", area=area) for area in ("vest", "sør", "nord")]
    rest = [factory.municipality(number="4626"), factory.municipality(number="4627")]
    assert waits_for_approval([*parts, *rest], TODAY) == []
    past = factory.municipality(number="5029", assigned_to=date(2026, 11, 23))
    assert waits_for_approval([past, *parts, *rest], TODAY) == []
    leaving = factory.municipality(number="5029", assigned_to=TODAY)
    assert waits_for_approval([*parts, *rest, leaving], TODAY) == [leaving]


@pytest.mark.parametrize(
    ("forms", "own", "language"),
    [
        ([LanguageForm.NN], Language.NB, Language.NN),
        ([LanguageForm.NB], Language.NN, Language.NB),
        ([LanguageForm.NEUTRAL], Language.NN, Language.NN),
        ([LanguageForm.NN, LanguageForm.NN], Language.NB, Language.NN),
        ([LanguageForm.NN, LanguageForm.NB], Language.NB, Language.NB),
        ([LanguageForm.NN, LanguageForm.NEUTRAL], Language.NB, Language.NB),
        ([], Language.NN, Language.NN),
    ],
)
def test_documents_follow_the_receiver(forms: list[LanguageForm], own: Language, language: Language) -> None:
    assert document_language([factory.municipality(language_form=form) for form in forms], own) is language


def test_documents_are_never_in_english_by_themselves() -> None:
    def none(language: Language) -> None:
        raise AssertionError(language)

    assert Voices(Language.EN, none).own_for_documents is Language.NB
    assert Voices(Language.NN, none).own_for_documents is Language.NN


def test_names_of_a_municipality() -> None:
    voss = factory.municipality(name="Voss", form="herad")
    assert (voss.short_name, voss.full_name) == ("Voss", "Voss herad")
    assert factory.municipality(name="Bergen", area="Bergen vest").short_name == "Bergen vest"


def test_every_side_has_a_party() -> None:
    assert {side: party_of(side) for side in Side if party_of(side) is not Party.MUNICIPALITY} == {
        Side.POLICE: Party.POLICE,
        Side.NAV: Party.OTHERS,
        Side.COUNTY: Party.OTHERS,
        Side.BUSINESS: Party.OTHERS,
        Side.VOLUNTARY: Party.OTHERS,
        Side.OTHER: Party.OTHERS,
    }


def test_who_is_in_post() -> None:
    assert factory.contact().is_in_post(TODAY)
    assert factory.contact(left_on=TODAY).is_in_post(TODAY)
    assert not factory.contact(left_on=date(2026, 11, 23)).is_in_post(TODAY)


def test_a_council_is_active_to_its_last_day() -> None:
    assert factory.council(ended_on=TODAY).is_active(TODAY)
    assert not factory.council(ended_on=date(2026, 11, 23)).is_active(TODAY)


def test_all_that_reports_to_a_council() -> None:
    top = factory.council(id="top")
    local = factory.council(id="local", parent_id="top")
    group = factory.council(id="group", parent_id="local")
    other = factory.council(id="other")
    assert below([top, local, group, other], "top") == {"top", "local", "group"}
    assert below([top, local, group, other], "other") == {"other"}


def test_sections_of_the_template() -> None:
    assert [fixed for fixed in FixedItem if fixed.holds_cases] == [
        FixedItem.FROM_MUNICIPALITY,
        FixedItem.FROM_POLICE,
        FixedItem.FROM_BUSINESS,
    ]


def test_spellings_are_made_alike() -> None:
    assert fold("  Ås  OG Øy ") == fold("aas og oey")
    assert fold("Guovdageaidnu") == "guovdageaidnu"
    assert fold("Kárášjohka") == "karasjohka"


class TestParticipants:
    people = {
        name: Contact(id=name, name=name.title(), side=side)
        for name, side in (
            ("chair", Side.MUNICIPAL_POLITICAL),
            ("officer", Side.POLICE),
            ("substitute", Side.MUNICIPAL_ADMINISTRATIVE),
            ("guest", Side.BUSINESS),
            ("former", Side.SCHOOL),
        )
    }
    members = (
        factory.membership(contact_id="officer", role=MemberRole.SECRETARY),
        factory.membership(contact_id="chair", role=MemberRole.CHAIR),
        factory.membership(contact_id="substitute", role=MemberRole.SUBSTITUTE, is_expected=False),
        factory.membership(contact_id="former", until=date(2026, 10, 31)),
    )

    def listed(self, *entered: Attendance) -> list[tuple[str, MemberRole, Presence]]:
        found = participants(self.members, self.people, entered, TODAY)
        return [(p.contact.id, p.role, p.presence) for p in found]

    def test_expected_members_are_present(self) -> None:
        assert self.listed() == [
            ("chair", MemberRole.CHAIR, Presence.PRESENT),
            ("officer", MemberRole.SECRETARY, Presence.PRESENT),
        ]

    def test_what_is_entered_counts(self) -> None:
        excused = Attendance(id="1", meeting_id="m", contact_id="chair", presence=Presence.EXCUSED)
        substitute = Attendance(id="2", meeting_id="m", contact_id="substitute", substitute_for="chair")
        guest = Attendance(id="3", meeting_id="m", contact_id="guest", role=MemberRole.OBSERVER)
        assert self.listed(excused, guest, substitute) == [
            ("chair", MemberRole.CHAIR, Presence.EXCUSED),
            ("officer", MemberRole.SECRETARY, Presence.PRESENT),
            ("substitute", MemberRole.SUBSTITUTE, Presence.PRESENT),
            ("guest", MemberRole.OBSERVER, Presence.PRESENT),
        ]

    def test_a_former_member_stays_in_a_meeting_they_were_entered_in(self) -> None:
        assert ("former", MemberRole.MEMBER, Presence.PRESENT) in self.listed(
            Attendance(id="1", meeting_id="m", contact_id="former")
        )

    def test_who_left_and_came_back_is_there_once_by_the_seat_of_that_day(self) -> None:
        then = factory.membership(contact_id="chair", until=date(2026, 10, 31))
        now = factory.membership(contact_id="chair", role=MemberRole.CHAIR, since=date(2026, 11, 1))
        for seats in ((then, now), (now, then)):
            found = participants(seats, self.people, (), TODAY)
            assert [(p.contact.id, p.role) for p in found] == [("chair", MemberRole.CHAIR)]

    def test_parties_in_order_and_none_empty(self) -> None:
        found = participants(self.members, self.people, (), TODAY)
        assert [(party, [p.contact.id for p in people]) for party, people in by_party(found)] == [
            (Party.MUNICIPALITY, ["chair"]),
            (Party.POLICE, ["officer"]),
        ]

    def test_membership_lasts_from_its_first_to_its_last_day(self) -> None:
        limited = factory.membership(since=TODAY, until=TODAY)
        assert limited.is_current(TODAY)
        assert not limited.is_current(date(2026, 11, 23))
        assert not limited.is_current(date(2026, 11, 25))
