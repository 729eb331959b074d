"""What is listed in the evaluations: Øygarden's is written, and takes up what was learned the year before; Bergen judges
its action plan."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.evaluation_parts import Effect, Theme, Verdict
from liaison_desk.services import evaluation_writing, evaluations
from liaison_desk.services.sample.teller import Teller
from liaison_desk.store.work import Work

YEAR = 2026
JUDGED: dict[str, tuple[Verdict, str, str]] = {  # by how the measure begins: verdict, what was observed, why
    "Felles varsling": (
        Verdict.PARTLY,
        "Fire av seks skoler varsler likt. Tallene fra Fyllingsdalen mangler.",
        "Skolene uten fast kontaktperson faller fra.",
    ),
    "Felles rutine": (
        Verdict.WORKED,
        "Elleve bekymringssamtaler etter samme mal, mot tre året før.",
        "",
    ),
    "Felles kontroll": (Verdict.WORKED, "Færre anmeldte voldshendelser i sentrum fredag og lørdag.", ""),
    "Kurs i ansvarlig": (Verdict.TOO_EARLY, "", "Kurset er utsatt til våren."),
    "Trygghetsvandring": (
        Verdict.PARTLY,
        "Gjennomført i sju av åtte bydeler. Lys ved Oasen og Sletten er rettet opp.",
        "Lite oppmøte fra ungdom.",
    ),
}


def tell(t: Teller) -> None:
    """On the day the plan was told."""
    with t.desk.read() as reader:
        councils = {council.name: council for council in reader.all(Council)}
    _oygarden_before(t, councils["Politirådet i Øygarden"])
    _oygarden(t, councils["Politirådet i Øygarden"])
    _bergen(t, councils["Politirådet i Bergen"])


def _oygarden_before(t: Teller, council: Council) -> None:
    """As it was brought over from paper: what was learned then comes up this year."""
    with t.doing(Op.EDIT_EVALUATION) as work:
        of = council.id, YEAR - 1
        evaluations.save(
            work,
            replace(
                evaluations.begin(work, *of),
                done="Tre møte. Trygg skuleveg og skjenkekontroll var hovudsakene.",
                learned="Lange sakslister gav kort tid til kvar sak.",
                worked="Faste møtedagar for heile året.",
                next_on=date(YEAR, 12, 15),
            ),
        )
        shorter = evaluation_writing.add_point(work, *of, "Færre saker på kvart møte, og betre tid til kvar")
        evaluation_writing.save_point(work, replace(shorter, became="Seks faste punkt på sakslista sidan hausten."))
        evaluation_writing.add_point(work, *of, "Felles synfaring i minst eitt område kvart år")


def _oygarden(t: Teller, council: Council) -> None:
    with t.doing(Op.EDIT_EVALUATION) as work:
        of = council.id, YEAR
        evaluation_writing.members_took_part(work, *of)
        begun = evaluations.begin(work, *of)
        evaluations.save(
            work,
            replace(
                begun,
                worked="Tala frå politiet og SLT i same oversikt gav ei felles forståing, og tre oppgåver vart fordelte "
                "i møtet.",
                next_on=date(YEAR + 1, 11, 30),
                learned_police="Vi kom for seint med tala før møtet i september.",
                learned_municipality="Skulane vil ha ein fast kontakt hos politiet.",
            ),
        )
        theme = evaluation_writing.add_theme(work, *of, Theme.COUNCIL)
        evaluation_writing.save_theme(
            work, replace(theme, words="Møta er blitt meir strategiske. Enkeltsaker går til den lokale gruppa.")
        )
        for words in (
            "Éin ansvarleg og éin dato på kvar oppgåve",
            "Kunnskapsgrunnlaget er klart to veker før møtet",
        ):
            evaluation_writing.add_point(work, *of, words)


def _bergen(t: Teller, council: Council) -> None:
    with t.doing(Op.BRING_MEASURES) as work:
        for effect in evaluation_writing.bring_measures(work, council.id, YEAR):
            _judge(work, effect)
        own = evaluation_writing.add_effect(work, council.id, YEAR, "Felles øvelse på evakuering av Bystasjonen")
        evaluation_writing.save_effect(
            work, replace(own, challenge="Hendelser på store knutepunkt", observed="Varslingen tok elleve minutter.")
        )
        evaluation_writing.judge(work, own.id, Verdict.PARTLY)
        evaluation_writing.mark_preparedness(work, own.id, True)


def _judge(work: Work, effect: Effect) -> None:
    said = next((said for begins, said in JUDGED.items() if effect.title.startswith(begins)), None)
    if said is not None:
        verdict, observed, assessment = said
        evaluation_writing.save_effect(work, replace(effect, observed=observed, assessment=assessment))
        evaluation_writing.judge(work, effect.id, verdict)
