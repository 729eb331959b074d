"""What all documents have in common: the standards, the languages, the same bytes, text that can be read back."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.export.papers import Imprint
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import MAKERS, PAPERS, made
from tests.export.pdf_reading import artifacts, bookmarks, opened, structure, texts_of
from tests.export.pdf_text import text_of
from tests.export.pdf_words import WORDS

ROOT = Path(__file__).resolve().parents[2]


def test_conforms(kind: str, language: Language) -> None:
    assert problems(made(kind, language)) == []


def test_a_draft_conforms_and_says_what_it_is(texts: Texts) -> None:
    words = {Language.NB: "Utkast", Language.NN: "Utkast", Language.EN: "Draft"}[texts.language]
    for kind in ("agenda", "minutes", "evaluation"):
        data = MAKERS[kind](PAPERS[kind](texts.language, version=0), texts)
        assert problems(data) == []
        assert texts_of(data, "TD").count(words) == 1  # in the content, for those who listen
        assert all(page.count(words) == 2 for page in artifacts(data))  # header and footer
        assert not any(words in page for page in artifacts(made(kind, texts.language)))


def test_says_its_language_and_its_title(kind: str, language: Language) -> None:
    with opened(made(kind, language)) as pdf:
        assert str(pdf.Root.Lang) == {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]
        title = str(pdf.docinfo["/Title"])
        assert str(pdf.docinfo["/Author"]) == WORDS[language].council
    assert title.endswith(f", {WORDS[language].council}")
    assert texts_of(made(kind, language), "H1")[0] in title


TITLES = {
    ("agenda", "nb"): "Innkalling og saksliste",
    ("agenda", "nn"): "Innkalling og saksliste",
    ("agenda", "en"): "Notice of meeting and agenda",
    ("minutes", "nb"): "Referat",
    ("minutes", "nn"): "Referat",
    ("minutes", "en"): "Minutes",
    ("run_sheet", "nb"): "Kjøreplan",
    ("run_sheet", "nn"): "Køyreplan",
    ("run_sheet", "en"): "Run sheet",
    ("action_list", "nb"): "Oppgaver",
    ("action_list", "nn"): "Oppgåver",
    ("action_list", "en"): "Action items",
    ("evaluation", "nb"): "Egenevaluering 2026",
    ("evaluation", "nn"): "Eigenevaluering 2026",
    ("evaluation", "en"): "Self-evaluation 2026",
    ("evaluation_lists", "nb"): "Egenevaluering 2026",
    ("evaluation_lists", "nn"): "Eigenevaluering 2026",
    ("evaluation_lists", "en"): "Self-evaluation 2026",
    ("action_plan", "nb"): "Handlingsplan 2024–2027",
    ("action_plan", "nn"): "Handlingsplan 2024–2027",
    ("action_plan", "en"): "Action plan 2024–2027",
    ("workload", "nb"): "Arbeidsmengde 2026",
    ("workload", "nn"): "Arbeidsmengd 2026",
    ("workload", "en"): "Workload 2026",
    ("first_days", "nb"): "De første tretti dagene",
    ("first_days", "nn"): "Dei første tretti dagane",
    ("first_days", "en"): "The first thirty days",
}


def _goals(language: Language, goal: str, none: str) -> list[str]:
    w = WORDS[language]
    return [f"{goal} 1: {w.youth}", f"{goal} 2: {w.serving}", none]


HEADINGS = {
    ("agenda", "nb"): ["Saksliste"],
    ("agenda", "nn"): ["Saksliste"],
    ("agenda", "en"): ["Agenda"],
    ("minutes", "nb"): ["Til stede", "Saker", "Oppgaver", "Neste møte"],
    ("minutes", "nn"): ["Til stades", "Saker", "Oppgåver", "Neste møte"],
    ("minutes", "en"): ["Present", "Cases", "Action items", "Next meeting"],
    ("run_sheet", "nb"): ["Saksliste", "Oppgaver å følge opp"],
    ("run_sheet", "nn"): ["Saksliste", "Oppgåver å følgje opp"],
    ("run_sheet", "en"): ["Agenda", "Action items to follow up"],
    ("action_list", "nb"): [
        "Over fristen",
        "Denne uken",
        "De neste 30 dagene",
        "Senere",
        "Uten dato",
        "Skal meldes tilbake",
        "Ferdig og meldt tilbake",
    ],
    ("action_list", "nn"): [
        "Over fristen",
        "Denne veka",
        "Dei neste 30 dagane",
        "Seinare",
        "Utan dato",
        "Skal meldast tilbake",
        "Ferdig og meldt tilbake",
    ],
    ("action_list", "en"): [
        "Overdue",
        "This week",
        "The next 30 days",
        "Later",
        "Without a date",
        "To be reported",
        "Done and reported",
    ],
    ("evaluation", "nb"): [
        "Året i tall",
        "Hva har vi gjort?",
        "Hva har vi lært?",
        "Hva var lurt?",
        "Tidspunkt for neste evaluering",
        "Oppgaver etter satsingsområde",
    ],
    ("evaluation", "nn"): [
        "Året i tal",
        "Kva har vi gjort?",
        "Kva har vi lært?",
        "Kva var lurt?",
        "Tidspunkt for neste evaluering",
        "Oppgåver etter satsingsområde",
    ],
    ("evaluation", "en"): [
        "The year in figures",
        "What have we done?",
        "What have we learned?",
        "What was smart?",
        "Time of the next evaluation",
        "Action items by focus area",
    ],
    ("evaluation_lists", "nb"): [
        "Året i tall",
        "Læringspunkter fra 2025",
        "Hva har vi gjort?",
        "Hva har vi lært?",
        "Hva var lurt?",
        "Temaer",
        "Effekten av tiltakene",
        "Læringspunkter for 2027",
        "Tidspunkt for neste evaluering",
        "Oppgaver etter satsingsområde",
    ],
    ("evaluation_lists", "nn"): [
        "Året i tal",
        "Læringspunkt frå 2025",
        "Kva har vi gjort?",
        "Kva har vi lært?",
        "Kva var lurt?",
        "Tema",
        "Effekten av tiltaka",
        "Læringspunkt for 2027",
        "Tidspunkt for neste evaluering",
        "Oppgåver etter satsingsområde",
    ],
    ("evaluation_lists", "en"): [
        "The year in figures",
        "Learning points from 2025",
        "What have we done?",
        "What have we learned?",
        "What was smart?",
        "Themes",
        "Effect of the measures",
        "Learning points for 2027",
        "Time of the next evaluation",
        "Action items by focus area",
    ],
    ("action_plan", "nb"): _goals(Language.NB, "Mål", "Uten eget mål"),
    ("action_plan", "nn"): _goals(Language.NN, "Mål", "Utan eige mål"),
    ("action_plan", "en"): _goals(Language.EN, "Goal", "Serves no goal of its own"),
    ("workload", "nb"): ["Per kommune", "Måned for måned", "Utenfor rollen"],
    ("workload", "nn"): ["Per kommune", "Månad for månad", "Utanfor rolla"],
    ("workload", "en"): ["By municipality", "Month by month", "Outside the role"],
    ("first_days", "nb"): [
        "Ta filen inn",
        "Hva som skal gjøres",
        "Kommende møter",
        "Referater som venter",
        "Åpne oppgaver",
        "Nøkkelpersoner",
        "Avtaler",
        "Hva vi har lært",
    ],
    ("first_days", "nn"): [
        "Ta fila inn",
        "Kva som skal gjerast",
        "Komande møte",
        "Referat som ventar",
        "Opne oppgåver",
        "Nøkkelpersonar",
        "Avtalar",
        "Kva vi har lært",
    ],
    ("first_days", "en"): [
        "Take the file in",
        "What to do",
        "Meetings ahead",
        "Minutes that wait",
        "Open action items",
        "Key people",
        "Agreements",
        "What was learned",
    ],
}


def test_headings(kind: str, language: Language) -> None:
    data = made(kind, language)
    assert texts_of(data, "H1") == [TITLES[kind, language]]
    assert texts_of(data, "H2") == HEADINGS[kind, language]
    assert [title for level, title in bookmarks(data) if level == 1] == HEADINGS[kind, language]


def test_footer(kind: str, language: Language) -> None:
    pages = artifacts(made(kind, language))
    words = {"nb": "Side {} av {}", "nn": "Side {} av {}", "en": "Page {} of {}"}[language]
    for number, page in enumerate(pages, 1):
        assert page.endswith(words.format(number, len(pages)))
        assert WORDS[language].council in page
        assert ("2026/01847-9" in page) is (kind not in ("run_sheet", "workload", "first_days"))  # which no archive has


def test_every_text_of_the_paper_can_be_read_back(language: Language) -> None:
    w = WORDS[language]
    whole = text_of(made("minutes", language))
    for words in (w.serving_note, w.youth_decision, w.send_letter, w.lighting_words, w.place, "Áile Čáhppe"):
        for part in words.split(" - ")[0].split("\n"):
            assert part.removeprefix("- ") in whole


def test_sami_letters_survive(nb: Texts) -> None:
    sami = "Čielga giella, Ŋáŋŋá ja Đoaibma: Šárá Ŧuvdna, Per Žakariassen, ŧuŋŧŧa, Kåfjord – Gáivuotna"
    data = evaluation_pdf(replace(pdf_papers.evaluation(), done=sami, parties=sami), nb)
    assert text_of(data).count(sami) == 2
    assert texts_of(data, "P").count(sami) == 2


def test_what_the_main_font_lacks_comes_from_the_spare_one(nb: Texts) -> None:
    sign = "☂ ☃ \u0531"
    paper = replace(pdf_papers.evaluation(), done=sign, imprint=Imprint(sign, 1, pdf_papers.CREATED, sign))
    data = evaluation_pdf(paper, nb)
    assert problems(data) == []
    assert sign in texts_of(data, "P")
    assert all(mark in artifacts(data)[0] for mark in sign.split())  # the footer too


# -- the same bytes


def _digests() -> dict[str, str]:
    return {kind: hashlib.sha256(MAKERS[kind](PAPERS[kind](), texts_in(Language.NB))).hexdigest() for kind in PAPERS}


def test_same_bytes_every_time() -> None:
    assert _digests() == _digests()


def test_same_bytes_in_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = [done.result() for done in [pool.submit(_digests) for _ in range(8)]]
    assert all(digests == _digests() for digests in found)


ODD = {
    "TZ": "Pacific/Auckland",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "77",
    "RL_allowTableBoundsErrors": "0",
    "RL_canvas_baseColor": "red",
    "RL_canvas_basefontname": "Courier",
    "RL_defaultPageSize": "LETTER",
    "RL_documentLang": "fr-FR",
    "RL_embeddedHyphenation": "1",
    "RL_hyphenationLang": "en_GB",
    "RL_longTableOptimize": "0",
    "RL_overlapAttachedSpace": "0",
    "RL_pageCompression": "0",
    "RL_paraFontSizeHeightOffset": "0",
    "RL_pdfComments": "1",
    "RL_pdfMultiLine": "1",
    "RL_spaceShrinkage": "0.5",
    "RL_std14Embed": "yes",
    "RL_useA85": "0",
    "RL__FUZZ": "0.5",
}


def test_same_bytes_whatever_the_machine_is_set_to(tmp_path: Path) -> None:
    (tmp_path / ".reportlab_settings").write_text("spaceShrinkage = 0.9\nlistWrapOnFakeWidth = 0\n")
    code = "from tests.export.test_pdf_documents import _digests; print(_digests())"
    environment = {**os.environ, **ODD, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(_digests())


def test_other_content_has_another_identifier(nb: Texts) -> None:
    first, second = (
        evaluation_pdf(replace(pdf_papers.evaluation(), done=done), nb) for done in ("Ett møte.", "To møter.")
    )
    with opened(first) as one, opened(second) as two:
        assert one.docinfo["/Title"] == two.docinfo["/Title"]
        assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])


@pytest.mark.parametrize(
    ("created", "day"),
    [
        (datetime(2026, 12, 31, 23, 30, tzinfo=OSLO), "31. desember 2026"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "1. januar 2027"),
        (datetime(2026, 12, 31, 23, 30), "31. desember 2026"),
    ],
)
def test_dates_are_norwegian_wherever_the_file_is_made(nb: Texts, created: datetime, day: str) -> None:
    paper = replace(pdf_papers.evaluation(), imprint=Imprint("Politirådet", 2, created))
    data = evaluation_pdf(paper, nb)
    assert f"2, {day}" in texts_of(data, "TD")
    with opened(data) as pdf:
        hour = "233000" if created.tzinfo is UTC else "223000"
        assert str(pdf.docinfo["/CreationDate"]) == f"D:20261231{hour}+00'00'"


def test_tables_say_what_heads_them() -> None:
    heads = [node for node in structure(made("minutes")) if node.tag == "TH"]
    scopes = {node.text: node.attributes["/Scope"] for node in heads}
    assert scopes["Sted"] == "/Row"
    assert scopes["Ansvarlig"] == "/Column"
    assert scopes["10/26"] == "/Row"
