"""Who gets what by e-mail: decided by plain rules over frozen values, closed where nobody has looked."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.assessed import seal_of_surroundings
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.disclosure import Access, Assessment, Scope, seal_of_case
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.openness import closed_parts, exempt_parts
from liaison_desk.domain.sending import (
    EARLIER,
    Hindrance,
    Receiver,
    full_hindrance,
    public_may_go,
    shares,
    usable_address,
)
from liaison_desk.domain.texts import Language
from tests import factory

AGENDA, MINUTES = DocumentKind.AGENDA, DocumentKind.MINUTES
NOW = datetime(2026, 11, 24)


def document(
    kind: DocumentKind = AGENDA, edition: Edition = Edition.FULL, version: int = 1, parts: str = ""
) -> IssuedDocument:
    return IssuedDocument(
        id=f"{kind}-{edition}-{version}",  # type: ignore[arg-type]
        kind=kind,
        council_id="council",  # type: ignore[arg-type]
        version=version,
        language=Language.NB,
        file_name="Saksliste.pdf",
        sha256="",
        issued_at=NOW,
        edition=edition,
        not_public=parts,
    )


FULL, PUBLIC = document(), document(edition=Edition.PUBLIC)


def receiver(side: Side = Side.POLICE, name: str = "Kari") -> Receiver:
    return Receiver(name, name, f"{name}@example.org", "", side)  # type: ignore[arg-type]


class TestShares:
    def test_public_bodies_get_the_full_version_and_the_others_the_public_one(self) -> None:
        police, shop = receiver(), receiver(Side.BUSINESS, "Liv")
        made, without = shares([police, shop], FULL, PUBLIC)
        assert [(share.to, share.attached, share.is_outside) for share in made] == [
            ((police,), FULL, False),
            ((shop,), PUBLIC, True),
        ]
        assert without == ()

    def test_where_the_full_one_may_not_go_everybody_gets_the_public_one_in_e_mails_of_their_own(self) -> None:
        made, _ = shares([receiver(), receiver(Side.VOLUNTARY, "Liv")], None, PUBLIC)
        assert [(share.attached, share.is_outside) for share in made] == [(PUBLIC, False), (PUBLIC, True)]

    def test_without_any_version_public_bodies_are_told_and_the_others_get_nothing(self) -> None:
        police, shop = receiver(), receiver(Side.BUSINESS, "Liv")
        made, without = shares([police, shop], None, None)
        assert [(share.to, share.attached) for share in made] == [((police,), None)]
        assert without == (shop,)

    def test_nobody_gets_an_e_mail_to_nobody(self) -> None:
        assert shares([], FULL, PUBLIC) == ((), ())
        assert shares([receiver(Side.BUSINESS)], FULL, None) == ((), (receiver(Side.BUSINESS),))

    @given(st.lists(st.sampled_from(Side), max_size=6), st.booleans(), st.booleans())
    def test_nobody_outside_public_bodies_ever_gets_a_full_version(
        self, sides: list[Side], may_full: bool, may_public: bool
    ) -> None:
        people = [receiver(side, f"n{number}") for number, side in enumerate(sides)]
        made, without = shares(people, FULL if may_full else None, PUBLIC if may_public else None)
        for share in made:
            if share.attached is FULL:
                assert not any(r.side in (Side.BUSINESS, Side.VOLUNTARY, Side.OTHER) for r in share.to)
        reached = [r for share in made for r in share.to]
        assert sorted(r.name for r in (*reached, *without)) == sorted(r.name for r in people)


class TestHindrance:
    def test_all_public(self) -> None:
        assert full_hindrance(FULL, [], is_decided=True) is None

    def test_one_part_that_is_not(self) -> None:
        assert full_hindrance(FULL, ["case"], is_decided=True) is Hindrance.EXEMPT
        assert full_hindrance(FULL, ["case"], is_decided=False) is Hindrance.NOT_ASSESSED

    def test_only_action_items_of_other_cases(self) -> None:
        assert full_hindrance(FULL, [f"{EARLIER}one"], is_decided=True) is Hindrance.EARLIER
        assert full_hindrance(FULL, [f"{EARLIER}one", "case"], is_decided=True) is Hindrance.EXEMPT

    def test_corrected_minutes_quote_what_nobody_assessed(self) -> None:
        assert full_hindrance(document(MINUTES, version=2), [], is_decided=True) is Hindrance.CORRECTED
        assert full_hindrance(document(AGENDA, version=2), [], is_decided=True) is None

    def test_a_document_nobody_looked_at_is_closed(self) -> None:
        old = replace(FULL, not_public="*")
        assert old.closed == {"*"}
        assert full_hindrance(old, old.closed, is_decided=False) is Hindrance.NOT_ASSESSED


class TestPublicVersion:
    def test_of_the_same_version_only(self) -> None:
        assert public_may_go(PUBLIC, FULL, [])
        assert not public_may_go(None, FULL, [])
        assert not public_may_go(PUBLIC, document(version=2), [])

    def test_not_once_something_in_it_has_become_exempt(self) -> None:
        known = document(edition=Edition.PUBLIC, parts="one\none/title\ntwo")
        assert public_may_go(known, FULL, ["one", "one/title"])
        assert not public_may_go(known, FULL, ["two", "two/title"])  # its title stands in it
        assert not public_may_go(known, FULL, ["three"])


class TestParts:
    item = factory.item(id="case", title="Trafikk")

    def file(self, *assessments: Assessment, **more: object) -> MeetingFile:
        lists = ("municipalities", "entries", "people", "from_before", "heard", "followed_up", "documents")
        usual: dict[str, object] = dict.fromkeys(lists, ())
        usual |= {
            "meeting": factory.meeting(), "council": factory.council(), "chair": None, "secretary": None,
            "organisations": {}, "actions": {}, "helpers": {}, "news": frozenset(), "previous": None,
            "following": None, "items": (self.item,), "assessments": assessments,
        }  # fmt: skip
        return MeetingFile(**usual | more)  # type: ignore[arg-type]

    def case(self, access: Access, scope: Scope = Scope.WHOLE, ground: str = "offl24_3") -> Assessment:
        made = Assessment(
            id="a", meeting_id="m", item_id=self.item.id, access=access, scope=scope, ground=ground,  # type: ignore[arg-type]
            assessed_at=NOW,
        )  # fmt: skip
        return replace(made, seal=seal_of_case(self.item, [], made))

    def around(self, access: Access, document: DocumentKind = AGENDA) -> Assessment:
        blank = Assessment(
            id="b", meeting_id="m", document=document, access=access, ground="offl24_3", assessed_at=NOW,  # type: ignore[arg-type]
        )  # fmt: skip
        return replace(blank, seal=seal_of_surroundings(self.file(), blank) if access is Access.PUBLIC else "")

    def test_nobody_has_looked(self) -> None:
        assert closed_parts(self.file(), AGENDA) == {"case", "case/title", "agenda", "agenda/title"}
        assert exempt_parts(self.file(), AGENDA) == set()

    def test_all_public(self) -> None:
        file = self.file(self.case(Access.PUBLIC), self.around(Access.PUBLIC))
        assert closed_parts(file, AGENDA) == set()
        assert closed_parts(file, MINUTES) == {"minutes", "minutes/title"}

    @pytest.mark.parametrize(("scope", "parts"), [(Scope.WHOLE, {"case", "case/title"}), (Scope.TEXT, {"case"})])
    def test_exempt(self, scope: Scope, parts: set[str]) -> None:
        file = self.file(self.case(Access.EXEMPT, scope), self.around(Access.PUBLIC))
        assert closed_parts(file, AGENDA) == parts
        assert exempt_parts(file, AGENDA) == parts

    def test_exempt_without_a_ground_is_exempt_all_the_same(self) -> None:
        file = self.file(self.case(Access.EXEMPT, Scope.TEXT, ground=""), self.around(Access.EXEMPT))
        assert closed_parts(file, AGENDA) >= {"case", "case/title"}
        assert exempt_parts(file, AGENDA) == {"case", "agenda", "agenda/title"}
        assert exempt_parts(file, MINUTES) == {"case"}

    def test_an_action_item_of_a_case_that_is_not_public(self) -> None:
        action = factory.action(id="old")
        file = self.file(self.case(Access.PUBLIC), self.around(Access.PUBLIC))
        told = replace(file, from_before=(action,), withheld=frozenset({"old"}))
        assert exempt_parts(told, AGENDA) == {f"{EARLIER}old"}
        assert f"{EARLIER}old" in closed_parts(told, AGENDA)
        assert exempt_parts(told, MINUTES) == set()  # which do not tell of it, unless the meeting heard of it
        heard = replace(told, news=frozenset({"old"}))
        assert exempt_parts(heard, MINUTES) == {f"{EARLIER}old"}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (" kari@example.org ", "kari@example.org"),
        ("kari@øygarden.kommune.no", "kari@xn--ygarden-p1a.kommune.no"),
        ("kåri@example.org", ""),  # many servers take no such name
        ("kari", ""),
        ("kari@example", ""),
        ("a@example.org; b@example.org", ""),
        ("Kari <kari@example.org>", ""),
        ("kari@example.org\nBcc: all@example.org", ""),
        ("kari..lunde@example.org", ""),
        ("kari@" + "a" * 70 + ".no", ""),
        ("", ""),
    ],
)
def test_addresses(written: str, read: str) -> None:
    assert usable_address(written) == read


@given(st.text(max_size=30))
def test_what_is_read_as_an_address_is_one_plain_word(written: str) -> None:
    read = usable_address(written)
    assert not read or (read.isascii() and read.count("@") == 1 and not set(read) & set(' ,;:<>()"\r\n'))
