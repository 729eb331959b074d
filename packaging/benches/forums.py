"""Who meets in a desk of ten years: three municipalities with their agreements, eight councils and their people."""

import random
from collections.abc import Iterator
from datetime import date, time

from benches.search import sentences
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, AgreementState, FocusArea
from liaison_desk.domain.contacts import Contact, Organisation, Side
from liaison_desk.domain.councils import (
    Council,
    CouncilKind,
    CouncilMunicipality,
    FixedItem,
    MemberRole,
    Membership,
    TemplateItem,
)
from liaison_desk.domain.ids import new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.services import municipalities, officers, reference
from liaison_desk.services.sample import year
from liaison_desk.store.work import Work

TODAY = year.MORNING.date()
YEARS = range(TODAY.year - 9, TODAY.year + 1)
SEED = 10
PEOPLE = 16  # in a council
FIRST_NAMES = [
    "Kari",
    "Ola",
    "Ingrid",
    "Per",
    "Åse",
    "Bjørn",
    "Øyvind",
    "Hilde",
    "Terje",
    "Marit",
    "Knut",
    "Randi",
    "Svein",
    "Liv",
    "Arne",
    "Eva",
]
_LAST_NAMES = [
    "Lunde",
    "Vik",
    "Solheim",
    "Haugen",
    "Bakke",
    "Dahl",
    "Eide",
    "Foss",
    "Moe",
    "Nilsen",
    "Ås",
    "Sørensen",
    "Tveit",
    "Berg",
    "Myhre",
    "Lie",
]
TEMPLATE = (
    ("Åpning og godkjenning av referat", FixedItem.OPENING),
    ("Saker fra kommunen", FixedItem.FROM_MUNICIPALITY),
    ("Saker fra politiet", FixedItem.FROM_POLICE),
    ("Problembeskrivelse", FixedItem.PROBLEM),
    ("Kommunikasjon", FixedItem.COMMUNICATION),
    ("Eventuelt", FixedItem.ANY_OTHER_BUSINESS),
)
_FORUMS = (
    ("Politirådet", CouncilKind.OVERALL, 4),
    ("Lokalt politiråd sentrum", CouncilKind.LOCAL, 4),
    ("SLT-koordineringsgruppen", CouncilKind.SLT_COORDINATING, 4),
)
_SIDES = (Side.MUNICIPAL_POLITICAL, Side.MUNICIPAL_ADMINISTRATIVE, Side.SCHOOL, Side.POLICE, Side.NAV, Side.VOLUNTARY)


class Forums:
    """`chance` and `said` are drawn from by the whole desk in one order, so that its rows are always the same."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        self.said = sentences(SEED)
        self.members: dict[str, list[Contact]] = {}

    def words(self, longest: int) -> str:
        """Cut where a word ends."""
        return next(self.said)[: longest + 1].rsplit(" ", 1)[0].capitalize()

    def found(self, work: Work) -> Iterator[Council]:
        begun = date(YEARS[0], 1, 2)
        officers.describe(work, name="Ingrid Solheim", title="politikontakt", unit="Bergen vest politistasjon")
        for name in ("Bergen", "Øygarden", "Skaun"):
            place = municipalities.assign(work, find(reference.register(), name)[0], begun)
            self._agreement(work, place)
            for forum, kind, often in _FORUMS[: 3 if name == "Bergen" else 2]:
                yield self._council(work, f"{forum} i {name}", kind, often, place)
        yield self._council(work, "Næringsforum Bergen vest", CouncilKind.BUSINESS_FORUM, 2, None)
        officers.finish_set_up(work, begun)

    def _agreement(self, work: Work, place: Municipality) -> None:
        agreement = work.add(Agreement(id=new_id(), municipality_id=place.id))
        for position, begun in enumerate((YEARS[0], YEARS[0] + 3, YEARS[0] + 7)):
            signed = date(begun, 3, 1)
            period = work.add(
                AgreementPeriod(
                    id=new_id(),
                    agreement_id=agreement.id,
                    position=position,
                    state=AgreementState.ACCEPTED,
                    signed_on=signed,
                    valid_from=signed,
                )
            )
            for number in range(3):
                work.add(FocusArea(id=new_id(), period_id=period.id, position=number, title=self.words(40)))

    def _council(self, work: Work, name: str, kind: CouncilKind, often: int, place: Municipality | None) -> Council:
        council = work.add(
            Council(
                id=new_id(),
                name=name,
                kind=kind,
                meetings_per_year=often,
                weekday=1,
                start=time(12),
                end=time(14),
                place="Rådhuset",
                items_days=28,
            )
        )
        if place is not None:
            work.add(CouncilMunicipality(id=new_id(), council_id=council.id, municipality_id=place.id))
        for position, (title, fixed) in enumerate(TEMPLATE):
            work.add(
                TemplateItem(
                    id=new_id(), council_id=council.id, position=position, title=title, fixed=fixed, minutes=15
                )
            )
        self.members[council.id] = [self._person(work, council, number) for number in range(PEOPLE)]
        return council

    def _person(self, work: Work, council: Council, number: int) -> Contact:
        """A third have left, for whom another came."""
        name = f"{self.chance.choice(FIRST_NAMES)} {self.chance.choice(_LAST_NAMES)}"
        home = work.add(Organisation(id=new_id(), name=self.words(24)))
        left = date(self.chance.choice(YEARS[2:]), 6, 1) if number % 3 == 2 else None
        person = work.add(
            Contact(
                id=new_id(),
                name=name,
                title=self.words(20),
                side=_SIDES[number % len(_SIDES)],
                organisation_id=home.id,
                email=f"{council.id[:6]}.{number}@eksempel.no",
                phone="900 00 100",
                left_on=left,
                confirmed_on=date(TODAY.year - 1, 1, 10),
            )
        )
        roles = {0: MemberRole.CHAIR, 1: MemberRole.SECRETARY, PEOPLE - 1: MemberRole.SUBSTITUTE}
        role = roles.get(number, MemberRole.MEMBER)
        work.add(
            Membership(
                id=new_id(),
                council_id=council.id,
                contact_id=person.id,
                role=role,
                is_expected=role.is_expected,
                until=left,
            )
        )
        return person
