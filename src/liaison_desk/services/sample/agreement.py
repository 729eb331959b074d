"""Bergen's agreement of 2018 with its nine focus areas [003 §§ 3, 4], as it was revised after the election of 2023."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import agreements, municipalities
from liaison_desk.services.sample.teller import Teller

PARTIES = "Bergen kommune, Vest politidistrikt"
SCOPE = (
    "Politiråd på overordnet nivå og fire lokale politiråd: kriminalitetsforebygging, samfunnssikkerhet og beredskap"
)
AREAS = (  # in the agreement's order, each with the guide's challenges it answers to, or own ones
    ("Tett samarbeid i byområdene", ("schools", "Tverrfaglig samarbeid i byområdene")),
    ("Trygge oppvekstvilkår", ("youth_crime", "schools")),
    ("Nye forebyggende tiltak", ("youth_crime",)),
    ("Ekstremisme, rusmiljø, familievold, sedelighet", ("substance", "domestic_violence", "sexual_abuse")),
    ("Uteliv og arbeidslivskriminalitet", ("public_space", "labour_crime")),
    ("Samfunnssikkerhet og beredskap", ("accidents",)),
    ("Trygge byrom og ferdselstraseer", ("public_space", "traffic")),
    ("Byomfattende arrangementer", ("public_space",)),
    ("Effektiv behandling av felles saker", ()),
)


def tell(t: Teller, bergen: Municipality) -> None:
    t.at(date(2026, 1, 7))
    with t.doing(Op.ADD_AGREEMENT) as work:
        agreement = agreements.add(work, bergen.id)
        first = agreement.newest.period
        agreements.save_period(
            work,
            replace(
                first,
                parties=PARTIES,
                signatories="Byrådsleder i Bergen kommune, GDE-leder i Vest politidistrikt",
                scope=SCOPE,
                signed_on=date(2018, 10, 25),
            ),
        )
        areas = agreements.add_areas(work, first.id, [title for title, _ in AREAS])
        for area, (_, challenges) in zip(areas, AREAS, strict=True):
            agreements.set_challenges(work, area.id, challenges)
    with t.doing(Op.REVISE_AGREEMENT) as work:
        revised = agreements.revise(work, agreement.agreement.id)
        agreements.save_period(
            work,
            replace(
                revised,
                signatories="Gunhild Stene, byrådsleder, og Rolf Bakke, GDE-leder",
                signed_on=date(2024, 5, 14),
                police_reference="24/10312",
                municipality_reference="2024/55120",
            ),
        )
    with t.doing(Op.EDIT_MUNICIPALITY) as work:
        revised_on, review_on = date(2024, 11, 20), date(2028, 11, 1)
        municipalities.save(work, replace(bergen, bylaws_revised_on=revised_on, bylaws_review_on=review_on))
