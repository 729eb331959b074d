"""Rules of the agenda."""

from dataclasses import replace
from datetime import time

import pytest

from liaison_desk.domain.agenda import ItemKind
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.meetings import MeetingKind
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.agenda_pdf import agenda_pdf
from liaison_desk.export.papers import PaperAttachment, PaperCase, PaperPart, PaperPerson
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.conftest import agenda_of
from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import tables, texts_of
from tests.export.pdf_text import text_of
from tests.export.pdf_words import WORDS


def facts(data: bytes) -> dict[str, str]:
    """The names and values at the top."""
    top = tables(data)[0]
    return {row[0]: row[1] for row in top}


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (Language.NB, "Sted Møteleder Referent Åpent møte Innkalt Forfall Informasjon Versjon"),
        (Language.NN, "Stad Møteleiar Referent Ope møte Kalla inn Forfall Informasjon Versjon"),
        (Language.EN, "Place Chair Minute-taker Open meeting Called Apologies Information Version"),
    ],
)
def test_names_of_the_facts(language: Language, names: str) -> None:
    assert " ".join(facts(made("agenda", language))) == names


def test_facts() -> None:
    said = facts(made("agenda"))
    assert said["Sted"] == "Rådhuset, møterom 3"
    assert said["Møteleder"] == "Ordfører Kari Prøve"
    assert said["Åpent møte"] == "Ja"
    assert said["Forfall"] == "Eva Prøve (kommunalsjef oppvekst)"
    assert said["Informasjon"].startswith("Forfall meldes til Ola Eksempel")
    assert said["Versjon"] == "1, 9. oktober 2026"


def test_when() -> None:
    assert "Onsdag 14. oktober 2026, kl. 12.00–14.00" in texts_of(made("agenda"), "P")
    assert "Wednesday 14 October 2026, 12:00–14:00" in texts_of(made("agenda", Language.EN), "P")


def test_what_kind_of_meeting_where_it_is_no_ordinary_one() -> None:
    paper = pdf_papers.agenda(Language.EN)
    exercise = replace(paper, meeting=replace(paper.meeting, kind=MeetingKind.EXERCISE))
    assert "Exercise · Wednesday 14 October 2026, 12:00–14:00" in texts_of(
        agenda_pdf(exercise, texts_in(Language.EN)), "P"
    )


def test_who_is_called_by_party() -> None:
    called = facts(made("agenda"))["Innkalt"]
    assert called.startswith("Kommunen: Kari Prøve (ordfører), Per Test (kommunedirektør), ")
    assert "Lars Vara (virksomhetsleder skole, møter for Eva Prøve)" in called
    assert "Politiet: Nils Fiktiv (politistasjonssjef)" in called
    assert called.endswith("Andre: Áile Čáhppe (Fjellvik næringsforum, observatør)")


def test_a_guest_for_one_case_is_invited_there_and_nowhere_else() -> None:
    data = made("agenda")
    assert "Trygve Gjest" not in facts(data)["Innkalt"]
    assert "Invitert til denne saken: Trygve Gjest (etterforskningsleder)" in texts_of(data, "P")
    assert text_of(data).count("Trygve Gjest") == 1


def test_a_closed_meeting_says_so_and_what_is_empty_is_left_out(nb: Texts) -> None:
    data = agenda_pdf(agenda_of(PaperCase("1/26", "Sak"), people=(PaperPerson("Kari Prøve", ""),)), nb)
    said = facts(data)
    assert said["Åpent møte"] == "Nei"
    assert said["Innkalt"] == "Kommunen: Kari Prøve"
    assert "Forfall" not in said
    assert "Informasjon" not in said


def test_times_are_counted_from_the_start_over_the_cases_that_have_minutes(nb: Texts) -> None:
    cases = (
        PaperCase("1/26", "Første", ItemKind.DECISION, "Kari Prøve", minutes=20),
        PaperCase("2/26", "Uten tid", ItemKind.INFORMATION),
        PaperCase("3/26", "Tredje", None, "Per Test", minutes=45),
        PaperCase("4/26", "Bare en tittel"),
    )
    data = agenda_pdf(agenda_of(*cases), nb)
    assert texts_of(data, "P")[-3:] == [
        "Kl. 12.00–12.20 · Beslutning · Kari Prøve",
        "Orientering",
        "Kl. 12.20–13.05 · Per Test",
    ]
    assert problems(data) == []


def test_a_meeting_past_midnight(nb: Texts) -> None:
    paper = agenda_of(PaperCase("1/26", "Sak", minutes=90))
    paper = replace(paper, meeting=replace(paper.meeting, start=time(23, 30), end=time(1)))
    assert "Kl. 23.30–01.00" in texts_of(agenda_pdf(paper, nb), "P")


def test_sections_and_cases_are_headings_and_bookmarks() -> None:
    data = made("agenda")
    assert texts_of(data, "H3")[:3] == [
        "7/26 Åpning og gjennomgang av referat",
        "Saker fra kommunen",
        "Saker fra politiet",
    ]
    assert "8/26 Skjenkekontroll vinteren 2026–2027" in texts_of(data, "H4")
    assert "11/26 Status fra samarbeidsarenaer" in texts_of(data, "H3")


def test_background_keeps_its_points(nb: Texts) -> None:
    case = PaperCase("1/26", "Sak", background="Rådet bes om å:\n- drøfte planen\n- velge dato")
    data = agenda_pdf(agenda_of(case), nb)
    assert texts_of(data, "LBody") == ["drøfte planen", "velge dato"]
    assert texts_of(data, "P")[-1] == "Rådet bes om å:"


def test_what_is_to_be_followed_up_stands_under_its_case(language: Language) -> None:
    w = WORDS[language]
    data = made("agenda", language)
    headings = {"nb": "Oppfølging av oppgaver", "nn": "Oppfølging av oppgåver", "en": "Follow-up of action items"}
    assert headings[language] in texts_of(data, "H4")
    assert w.routine in texts_of(data, "TD")


def test_what_was_said_is_not_in_it(nb: Texts) -> None:
    paper = agenda_of(PaperCase("1/26", "Sak", entries=(pdf_papers.note("Sagt i møtet"), pdf_papers.task("Gjøre noe"))))
    whole = text_of(agenda_pdf(paper, nb))
    assert "Sagt i møtet" not in whole
    assert "Gjøre noe" not in whole


def test_untitled_cases_and_sections(nb: Texts) -> None:
    paper = agenda_of()
    parts = (PaperPart(" ", (PaperCase("", "", background="Tekst"),)), PaperPart("Saker fra politiet", ()))
    data = agenda_pdf(replace(paper, meeting=replace(paper.meeting, parts=parts)), nb)
    assert problems(data) == []
    assert texts_of(data, "H3") == ["Uten tittel", "Saker fra politiet"]


def test_excused_members_are_called_too(nb: Texts) -> None:
    person = PaperPerson("Eva Prøve", "kommunalsjef", MemberRole.MEMBER, Presence.EXCUSED)
    said = facts(agenda_pdf(agenda_of(PaperCase("1/26", "Sak"), people=(person,)), nb))
    assert said["Forfall"] == "Eva Prøve (kommunalsjef)"


def test_attachments_stand_with_their_case_by_number() -> None:
    paper = pdf_papers.agenda(Language.EN)
    said = texts_of(agenda_pdf(paper, texts_in(Language.EN)), "P")
    first, second = pdf_papers.attached(WORDS[Language.EN])
    at = said.index(f"Attachment 3a: {first.title}")
    assert said[at + 1] == f"Attachment 3b: {second.title}"
    assert said[at + 2].startswith("Invited for this case: Trygve Gjest")


def test_an_attachment_whose_title_prints_nothing_is_named_all_the_same() -> None:
    paper = pdf_papers.agenda(Language.EN)
    case = PaperCase("1/26", "Traffic", attachments=(PaperAttachment("1a", "\u200b"),))
    bare = replace(paper, meeting=replace(paper.meeting, parts=(PaperPart("", (case,)),), people=()))
    assert "Attachment 1a: Untitled" in texts_of(agenda_pdf(bare, texts_in(Language.EN)), "P")


def test_the_arenas_with_their_status_and_a_late_case() -> None:
    assert ["SLT", WORDS[Language.NB].lighting_words] in tables(made("agenda"))[-1]
    assert ["SLT", WORDS[Language.NB].lighting_words] in [row for table in tables(made("minutes")) for row in table]
    case = replace(PaperCase("15/26", "Sak", presenter="Kari Prøve"), is_late=True)
    said = text_of(agenda_pdf(agenda_of(case), texts_in(Language.EN)))
    assert "Late case · Kari Prøve" in said
    on_time = text_of(agenda_pdf(agenda_of(replace(case, is_late=False)), texts_in(Language.EN)))
    assert "Late case" not in on_time
