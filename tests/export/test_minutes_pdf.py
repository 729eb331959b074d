"""Rules of the minutes."""

from dataclasses import replace
from datetime import date, time

import pytest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import NextMeeting, PaperCase, PaperEntry, PaperPerson
from tests.export import pdf_papers
from tests.export.conftest import OneCase, minutes_of
from tests.export.pdf_check import problems
from tests.export.pdf_papers import decision, made, note, task
from tests.export.pdf_reading import structure, texts_of
from tests.export.pdf_text import text_of
from tests.export.pdf_words import WORDS


def took_part(texts: Texts, person: PaperPerson) -> str:
    paper = pdf_papers.minutes()
    data = minutes_pdf(replace(paper, meeting=replace(paper.meeting, people=((Party.POLICE, (person,)),))), texts)
    return texts_of(data, "LBody")[0]


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (PaperPerson("Kari", "ordfører", MemberRole.CHAIR), "Kari ordfører, møteleder · møtt"),
        (PaperPerson("Ola", "", MemberRole.SECRETARY), "Ola referent · møtt"),
        (PaperPerson("Per", "rektor"), "Per rektor · møtt"),
        (PaperPerson("Eva", "rektor", presence=Presence.EXCUSED, came=time(12)), "Eva rektor · forfall"),
        (PaperPerson("Siri", "", presence=Presence.ABSENT), "Siri ikke møtt"),
        (PaperPerson("Lars", "rektor", substitute_for="Eva"), "Lars rektor · møtte for Eva"),
        (PaperPerson("Áile", "forum", MemberRole.OBSERVER), "Áile forum · observatør"),
        (PaperPerson("Trygve", "leder", only_case="9/26"), "Trygve leder · møtt i sak 9/26"),
        (PaperPerson("Rune", "", substitute_for="Eva", only_case="9/26"), "Rune møtte for Eva, i sak 9/26"),
        (PaperPerson("Liv", "", MemberRole.OBSERVER, only_case="9/26"), "Liv observatør, i sak 9/26"),
        (PaperPerson("Per", "", came=time(12, 20)), "Per møtt · kom 12.20"),
        (PaperPerson("Per", "", left=time(13, 30)), "Per møtt · gikk 13.30"),
        (PaperPerson("Per", "", came=time(12, 20), left=time(13, 5)), "Per møtt · kom 12.20, gikk 13.05"),
    ],
)
def test_how_each_took_part(nb: Texts, person: PaperPerson, said: str) -> None:
    assert took_part(nb, person) == said


def test_how_they_took_part_in_the_other_languages() -> None:
    nynorsk, english = (texts_of(made("minutes", language), "LBody") for language in (Language.NN, Language.EN))
    assert nynorsk[0] == "Kari Prøve ordførar, møteleiar · møtt"
    assert "Nils Fiktiv politistasjonssjef · møtt · gjekk 13.30" in nynorsk
    assert "Siri Mønster seksjonsleiar førebygging · ikkje møtt" in nynorsk
    assert english[0] == "Kari Prøve mayor, chair · present"
    assert "Lars Vara head teacher · present for Eva Prøve" in english


def test_parties_are_heard_one_after_the_other() -> None:
    assert [text for text in texts_of(made("minutes"), "H3") if "/" not in text][:3] == [
        "Kommunen",
        "Politiet",
        "Andre",
    ]


def test_without_people_there_is_no_attendance(one_case: OneCase) -> None:
    assert "Til stede" not in texts_of(one_case(note("Noe")), "H2")


def test_entries_stand_in_the_order_they_were_written(one_case: OneCase) -> None:
    data = one_case(
        note("Først"), task("Gjøre A", "Per"), note("Så"), decision("Vedtatt plan"), decision("Og mer"), task("Gjøre B")
    )
    heard = [node.text for node in structure(data) if node.tag in ("P", "LBody")]
    start = heard.index("Først")
    assert heard[start : start + 8] == [
        "Først",
        "Gjøre A Ansvarlig: Per · Uten frist",
        "Så",
        "Beslutning",
        "Vedtatt plan",
        "Beslutning",
        "Og mer",
        "Gjøre B Uten frist",
    ]


def test_each_entry_says_what_it_is(language: Language) -> None:
    data = made("minutes", language)
    decided, task_word = {
        "nb": ("Beslutning", "Oppgave"),
        "nn": ("Avgjerd", "Oppgåve"),
        "en": ("Decision", "Action item"),
    }[language]
    assert texts_of(data, "P").count(decided) == 3
    assert texts_of(data, "Lbl").count(task_word) == 5


def test_points_of_a_note_are_a_list(one_case: OneCase) -> None:
    data = one_case(note("Tre ting:\n- en\n• to\n* tre\nog slutt"))
    assert texts_of(data, "LBody") == ["en", "to", "tre"]
    assert texts_of(data, "Lbl") == ["•"] * 3
    assert texts_of(data, "P")[-2:] == ["Tre ting:", "og slutt"]


def test_points_of_a_decision_are_a_list_too(one_case: OneCase) -> None:
    data = one_case(decision("Rådet:\n- følger planen\n- møtes i mars"))
    assert problems(data) == []
    assert texts_of(data, "LBody") == ["følger planen", "møtes i mars"]


@pytest.mark.parametrize(
    ("owner", "deadline", "line", "cell"),
    [
        ("Per Test", Deadline.day(date(2026, 11, 1)), "Ansvarlig: Per Test · Frist: 01.11.2026", "01.11.2026"),
        ("", Deadline.week_of(date(2026, 12, 2)), "Frist: uke 49", "Uke 49"),
        ("Per Test", Deadline.next_meeting(), "Ansvarlig: Per Test · Frist: neste møte", "Neste møte"),
        ("", Deadline.condition("når snøen går"), "Frist: når snøen går", "Når snøen går"),
        ("", NO_DEADLINE, "Uten frist", "Uten frist"),
    ],
)
def test_owner_and_deadline(one_case: OneCase, owner: str, deadline: Deadline, line: str, cell: str) -> None:
    data = one_case(task("Gjøre noe", owner, deadline))
    assert texts_of(data, "LBody") == [f"Gjøre noe {line}"]
    assert texts_of(data, "TH")[-1] == "1/26"
    assert texts_of(data, "TD")[-3:] == ["Gjøre noe", owner, cell]


def test_a_decision_without_text_is_left_out(one_case: OneCase) -> None:
    assert "Beslutning" not in texts_of(one_case(decision(" "), note("Noe")), "P")


def test_a_meeting_without_cases(nb: Texts) -> None:
    assert problems(minutes_pdf(minutes_of(), nb)) == []


def test_without_action_items_there_is_no_table_of_them(one_case: OneCase) -> None:
    assert "Oppgaver" not in texts_of(one_case(note("Noe")), "H2")


def test_not_discussed(language: Language) -> None:
    words = {
        "nb": "Ikke behandlet i dette møtet.",
        "nn": "Ikkje behandla i dette møtet.",
        "en": "Not discussed in this meeting.",
    }[language]
    assert texts_of(made("minutes", language), "P").count(words) == 1


def test_not_discussed_says_so_before_what_was_written(one_case: OneCase) -> None:
    data = one_case(note("Utsatt av tidshensyn."), case=PaperCase("1/26", "Sak", outcome=Outcome.NOT_DISCUSSED))
    assert texts_of(data, "P")[-2:] == ["Ikke behandlet i dette møtet.", "Utsatt av tidshensyn."]


def test_follow_up_is_a_table_under_its_case(language: Language) -> None:
    w = WORDS[language]
    data = made("minutes", language)
    cells = texts_of(data, "TD")
    at = cells.index(w.routine)
    done = {"nb": "Ferdig", "nn": "Ferdig", "en": "Done"}[language]
    assert cells[at + 1 : at + 4] == ["Anne Mal", done, "01.10.2026"]
    assert f"{w.lighting} {w.lighting_words}" in cells
    heads = {
        "nb": ["Oppgave", "Ansvarlig", "Status", "Frist"],
        "nn": ["Oppgåve", "Ansvarleg", "Status", "Frist"],
        "en": ["Action item", "Owner", "Status", "Deadline"],
    }[language]
    assert " ".join(heads) in " ".join(texts_of(data, "TH"))


@pytest.mark.parametrize(
    ("meeting", "said"),
    [
        (
            NextMeeting(date(2027, 3, 10), time(12), time(14), "Rådhuset"),
            ["Onsdag 10. mars 2027, kl. 12.00–14.00, Rådhuset."],
        ),
        (NextMeeting(date(2027, 3, 10), place="Rådhuset, 2. etg."), ["Onsdag 10. mars 2027, Rådhuset, 2. etg."]),
        (NextMeeting(date(2027, 3, 10), time(12)), ["Onsdag 10. mars 2027, kl. 12.00."]),
        (NextMeeting(date(2027, 3, 10), words="Møt presis."), ["Onsdag 10. mars 2027.", "Møt presis."]),
        (NextMeeting(words="mars 2027 (dato avtales)"), ["mars 2027 (dato avtales)"]),
    ],
)
def test_next_meeting(nb: Texts, meeting: NextMeeting, said: list[str]) -> None:
    data = minutes_pdf(replace(minutes_of(PaperCase("1/26", "Sak")), next_meeting=meeting), nb)
    assert texts_of(data, "H2")[-1] == "Neste møte"
    assert texts_of(data, "P")[-len(said) :] == said


@pytest.mark.parametrize("meeting", [None, NextMeeting(), NextMeeting(words=" ")])
def test_no_next_meeting(nb: Texts, meeting: NextMeeting | None) -> None:
    data = minutes_pdf(replace(minutes_of(PaperCase("1/26", "Sak")), next_meeting=meeting), nb)
    assert "Neste møte" not in text_of(data)


def test_internal_notes_cannot_be_put_on_paper() -> None:
    with pytest.raises(ValueError, match="internal note"):
        PaperEntry(EntryKind.INTERNAL, "Bare for meg")
    with pytest.raises(ValueError, match="internal note"):
        replace(note("Noe"), kind=EntryKind.INTERNAL)


def test_plans_for_the_meeting_are_not_in_the_minutes(one_case: OneCase) -> None:
    case = PaperCase("1/26", "Sak", background="Bakgrunn", presenter="Per Test", minutes=20)
    whole = text_of(one_case(note("Noe"), case=case))
    assert "Bakgrunn" not in whole
    assert "Per Test" not in whole
