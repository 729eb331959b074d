"""The public view beyond agenda and minutes as PDFs: single entries, lists, the evaluation, Word and the clipboard."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison_desk.domain.disclosure import NOT_ASSESSED, PartAccess, Scope, Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.action_list_pdf import action_list_pdf
from liaison_desk.export.action_plan_pdf import action_plan_pdf
from liaison_desk.export.agenda_pdf import agenda_pdf
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.export.minutes_docx import minutes_docx
from liaison_desk.export.minutes_html import minutes_html
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import MinutesPaper
from liaison_desk.export.public_view import public_view
from liaison_desk.i18n import texts_in
from tests.export.pdf_check import problems
from tests.export.pdf_leaks import leaks
from tests.export.pdf_papers import action_list, action_plan, agenda, decision, evaluation, minutes, note, task
from tests.export.pdf_reading import artifacts
from tests.export.pdf_text import lines_of, text_of
from tests.export.test_minutes_elsewhere import words_of_docx
from tests.export.test_public_view import EXEMPT, GROUND, PUBLIC, TEXT_EXEMPT, assessed

SINGLE = PartAccess(Standing.EXEMPT, GROUND, Scope.ENTRIES)
SAID = (note("Kanari1x"), decision("Kanari2x"), task("Kanari3x", "Kanari4x"))


def with_entries(*exempt: int) -> MinutesPaper:
    """A case whose entries are `SAID` and a public note; those of these numbers are exempt."""
    paper = minutes()
    held = assessed(paper.meeting, PUBLIC, SINGLE)
    (opening,) = held.parts[0].cases
    entries = tuple(replace(e, access=SINGLE) if n in exempt else e for n, e in enumerate(SAID))
    opening = replace(opening, entries=(*entries, note("Kommunen orienterte.")), followed_up=())
    parts = (replace(held.parts[0], cases=(opening,)), *held.parts[1:])
    return replace(paper, meeting=replace(held, parts=parts))


@settings(max_examples=20)
@given(st.sets(st.integers(0, 2), min_size=1))
def test_what_is_left_of_a_case_is_all_but_its_exempt_entries(exempt: set[int]) -> None:
    paper = with_entries(*exempt)
    seen = public_view(paper).meeting.cases[0]
    assert seen.title == paper.meeting.cases[0].title
    kept = [entry.text for n, entry in enumerate(SAID) if n not in exempt]
    assert [e.text for e in seen.entries if e.text] == [*kept, "Kommunen orienterte."]
    assert {e.kind for e in seen.entries if not e.text} == {EntryKind.NOTE}  # its kind would tell something
    said = repr(seen)
    assert not [e for n, e in enumerate(SAID) if n in exempt if e.text in said or (e.owner and e.owner in said)]


def test_neutral_words_stand_in_its_place(nb: Texts) -> None:
    paper = with_entries(1, 2)
    words = nb.translate("Document", "Text exempt from public access, cf. {ground}").format(ground=GROUND)
    full, public = minutes_pdf(paper, nb), minutes_pdf(public_view(paper), nb)
    assert problems(full) == problems(public) == []
    secret = ["Kanari2x", "Kanari3x", "Kanari4x"]
    assert leaks(public, secret) == set()
    assert {word for _, word in leaks(full, secret)} == set(secret)
    lines = lines_of(public)
    assert lines[lines.index("Kanari1x") + 1 :][:3] == [words, words, "Kommunen orienterte."]
    assert words in lines_of(full)
    contains = nb.translate("Document", "Contains information exempt from public access")
    assert all(contains in page for page in artifacts(full))


def test_the_agenda_of_such_a_case_is_not_marked(nb: Texts) -> None:
    """Nothing has been said yet: its title and background are public, and the guests for it are shown."""

    called = agenda()
    paper = replace(called, meeting=assessed(called.meeting, PUBLIC, SINGLE))
    seen = public_view(paper).meeting.cases[0]
    assert (seen.title, seen.background) == (called.meeting.cases[0].title, called.meeting.cases[0].background)
    assert nb.translate("Document", "Exempt from public access, cf. {ground}").format(ground=GROUND) not in lines_of(
        agenda_pdf(paper, nb)
    )


@pytest.mark.parametrize("language", Language)
def test_word_and_the_clipboard_say_what_the_public_pdf_says(language: Language) -> None:

    texts, paper = texts_in(language), with_entries(1, 2)
    held = replace(paper.meeting, access=EXEMPT)
    cases = [case for part in held.parts for case in part.cases]
    exempt = {cases[1].number: EXEMPT, cases[2].number: TEXT_EXEMPT}
    parts = tuple(
        replace(part, cases=tuple(replace(c, access=exempt.get(c.number, c.access)) for c in part.cases))
        for part in held.parts
    )
    paper = replace(paper, meeting=replace(held, parts=parts))
    html, plain = minutes_html(public_view(paper), texts)
    word = words_of_docx(minutes_docx(public_view(paper), texts))
    secret = ["Kanari2x", "Kanari3x", "Kanari4x", cases[1].title, cases[1].entries[0].text[:20], held.place]
    secret += [cases[2].entries[0].text[:20]]
    for form in (html, plain, word):
        assert not [words for words in secret if words in form]
        assert texts.translate("Label", "Public version").casefold() in form.casefold()
        for said in ("Kanari1x", EXEMPT.title, cases[2].title, GROUND):
            assert said in form
    html, plain = minutes_html(paper, texts)
    word = words_of_docx(minutes_docx(paper, texts))
    contains = texts.translate("Document", "Contains information exempt from public access")
    for form in (html, plain, word):
        assert contains.casefold() in form.casefold()
        assert all(words in form for words in secret[:5])


WHOLE = {"evaluation": (evaluation, evaluation_pdf), "action plan": (action_plan, action_plan_pdf)}


@pytest.mark.parametrize(("make", "pdf"), WHOLE.values(), ids=WHOLE)
class TestWhole:
    def test_public_as_a_whole(self, texts: Texts, make: Callable[..., Any], pdf: Callable[..., bytes]) -> None:
        paper = replace(make(texts.language), access=PUBLIC)
        full, public = pdf(paper, texts), pdf(public_view(paper), texts)
        assert problems(full) == problems(public) == []
        assert all(texts.translate("Label", "Public version") in page for page in artifacts(public))
        assert not any(texts.translate("Label", "Public version") in page for page in artifacts(full))
        assert pdf(public_view(paper), texts) == public

    @pytest.mark.parametrize("standing", [s for s in Standing if s is not Standing.PUBLIC])
    def test_or_not_at_all(
        self, nb: Texts, standing: Standing, make: Callable[..., Any], pdf: Callable[..., bytes]
    ) -> None:
        paper = replace(make(), access=PartAccess(standing, GROUND))
        problem = Problem.DOCUMENT_IS_EXEMPT if standing is Standing.EXEMPT else Problem.DOCUMENT_NOT_ASSESSED
        with pytest.raises(RuleBroken, match=problem):
            pdf(public_view(paper), nb)

    def test_the_full_one_says_by_which_ground(
        self, nb: Texts, make: Callable[..., Any], pdf: Callable[..., bytes]
    ) -> None:
        made = pdf(replace(make(), access=PartAccess(Standing.EXEMPT, GROUND)), nb)
        assert problems(made) == []
        assert GROUND in text_of(made)
        assert all(
            nb.translate("Document", "Contains information exempt from public access") in p for p in artifacts(made)
        )
        silent = text_of(pdf(replace(make(), access=NOT_ASSESSED), nb))
        assert nb.translate("Label", "Full version") not in silent


class TestActionList:
    def test_those_that_are_not_for_everybody_are_counted_only(self, texts: Texts) -> None:
        paper = action_list(texts.language)
        secret = replace(paper.actions[0], title="Kanari1x", owner="Kanari2x", is_withheld=True)
        paper = replace(paper, actions=(secret, *paper.actions[1:]))
        seen = public_view(paper)
        assert (len(seen.actions), seen.withheld) == (len(paper.actions) - 1, 1)
        assert seen.imprint.edition is Edition.PUBLIC
        full, public = action_list_pdf(paper, texts), action_list_pdf(seen, texts)
        assert problems(full) == problems(public) == []
        assert leaks(public, ["Kanari1x", "Kanari2x"]) == set()
        assert {word for _, word in leaks(full, ["Kanari1x", "Kanari2x"])} == {"Kanari1x", "Kanari2x"}
        assert all(texts.translate("Label", "Public version") in page for page in artifacts(public))
        told = texts.translate(
            "ActionListPdf", "%n action items are not shown: they are not public, or not assessed.", "", n=1
        )
        assert told in " ".join(lines_of(public))

    def test_where_all_may_be_read_none_is_missed(self, nb: Texts) -> None:
        seen = public_view(action_list())
        assert (seen.withheld, len(seen.actions)) == (0, len(action_list().actions))
        told = nb.translate(
            "ActionListPdf", "%n action items are not shown: they are not public, or not assessed.", "", n=0
        )
        assert told not in " ".join(lines_of(action_list_pdf(seen, nb)))
