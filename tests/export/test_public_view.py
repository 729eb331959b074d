"""The public view of a paper: whatever has been assessed, and however, nothing exempt is in it."""

from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison_desk.domain.actions import Priority
from liaison_desk.domain.disclosure import NOT_ASSESSED, PartAccess, Scope, Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.year_chart import BarKind
from liaison_desk.export.agenda_pdf import agenda_pdf
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import (
    AgendaPaper,
    MeetingPaper,
    MinutesPaper,
    NextMeeting,
    PaperArena,
    PaperAttachment,
    PaperCase,
    PaperPart,
)
from liaison_desk.export.public_view import public_view
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_leaks import leaks
from tests.export.pdf_papers import agenda, decision, minutes, note, task
from tests.export.pdf_reading import artifacts, opened, texts_of
from tests.export.pdf_text import lines_of

PUBLIC = PartAccess(Standing.PUBLIC)
GROUND = "offl. § 24 tredje ledd"
EXEMPT = PartAccess(Standing.EXEMPT, GROUND, Scope.WHOLE, "Sak fra politiet")
TEXT_EXEMPT = PartAccess(Standing.EXEMPT, GROUND, Scope.TEXT)
SAMPLES = (PUBLIC, EXEMPT, replace(EXEMPT, title=""), TEXT_EXEMPT)


def assessed(meeting: MeetingPaper, around: PartAccess, *cases: PartAccess) -> MeetingPaper:
    """The cases in order get these, the rest are public."""
    given = iter(cases)
    parts = tuple(
        replace(part, cases=tuple(replace(case, access=next(given, PUBLIC)) for case in part.cases))
        for part in meeting.parts
    )
    return replace(meeting, access=around, parts=parts)


def marked(meeting: MeetingPaper) -> tuple[MeetingPaper, dict[str, list[str]]]:
    """A word of its own in every field that may be exempt: those of each case by its number, «» for what is around."""
    numbers = count(100)
    words: dict[str, list[str]] = {"": []}

    def word(owner: str) -> str:
        made = f"Kanari{next(numbers)}x"
        words.setdefault(owner, []).append(made)
        return made

    def case(old: PaperCase) -> PaperCase:
        n = old.number
        return replace(
            old,
            title=word(n),
            presenter=word(n),
            background=word(n),
            entries=(*(replace(e, text=word(n)) for e in old.entries), task(word(n), word(n))),
            attachments=(PaperAttachment("3a", word(n)), PaperAttachment("3b", word(n))),
            followed_up=tuple(
                replace(f, title=word(n), owner=word(n), words=word(n), is_withheld=bool(k))
                for k, f in enumerate(old.followed_up)
            ),
            arenas=tuple(PaperArena(word(n), word(n)) for _ in old.arenas),
        )

    made = replace(
        meeting,
        imprint=replace(meeting.imprint, reference=word("")),
        place=word(""),
        chair=word(""),
        secretary=word(""),
        people=tuple(
            (party, tuple(replace(p, name=word(p.only_case), title=word(p.only_case)) for p in people))
            for party, people in meeting.people
        ),
        parts=tuple(
            PaperPart(word("") if part.title else "", tuple(case(old) for old in part.cases)) for part in meeting.parts
        ),
    )
    return made, words


def hidden(paper: AgendaPaper | MinutesPaper, words: dict[str, list[str]]) -> list[str]:
    """What the public may not read of a paper that is `marked`."""
    meeting = paper.meeting
    found = list(words[""]) if meeting.access.is_exempt else []
    for case in meeting.cases:
        own = words[case.number]
        if case.access.is_exempt:
            stays = case.title if case.access.scope is Scope.TEXT else ""
            found += [word for word in own if word != stays]
        for item in case.followed_up:
            if item.is_withheld or meeting.access.is_exempt:
                found += [item.title, item.owner, item.words]
    return found


@settings(max_examples=25)
@given(st.sampled_from((PUBLIC, EXEMPT)), st.lists(st.sampled_from(SAMPLES), min_size=8, max_size=8))
def test_whatever_is_assessed_and_however_nothing_exempt_is_public(around: PartAccess, cases: list[PartAccess]) -> None:
    called, words = marked(pdf_papers.meeting(Language.NB, with_minutes=False))
    paper = AgendaPaper(assessed(called, around, *cases), "Kanari1x")
    secret = hidden(paper, words) + (["Kanari1x"] if around.is_exempt else [])
    assert not [word for word in secret if word in repr(public_view(paper))]
    held, words = marked(pdf_papers.meeting(Language.NB))
    minutes_of_it = MinutesPaper(assessed(held, around, *cases), NextMeeting(words="Kanari1x", place="Kanari2x"))
    secret = hidden(minutes_of_it, words) + (["Kanari1x", "Kanari2x"] if around.is_exempt else [])
    seen = repr(public_view(minutes_of_it))
    assert not [word for word in secret if word in seen]
    public = [word for case in minutes_of_it.meeting.cases if case.access is PUBLIC for word in words[case.number]]
    shown = set(public) - set(secret) - {p.name for _, people in held.people for p in people}
    assert all(word in seen for word in shown - {p.title for _, people in held.people for p in people})


@pytest.mark.parametrize("around", [PUBLIC, EXEMPT], ids=["around public", "around exempt"])
def test_no_word_that_is_exempt_stands_anywhere_in_the_file(around: PartAccess, nb: Texts) -> None:
    """The same search finds every one of them in the full version: it can see."""
    accesses = (PUBLIC, EXEMPT, TEXT_EXEMPT, PUBLIC, replace(EXEMPT, title=""), PUBLIC, PUBLIC, TEXT_EXEMPT)
    called, words = marked(pdf_papers.meeting(Language.NB, with_minutes=False))
    paper = AgendaPaper(assessed(called, around, *accesses), "Kanari1x")
    secret = hidden(paper, words) + (["Kanari1x"] if around.is_exempt else [])
    assert leaks(agenda_pdf(public_view(paper), nb), secret) == set()
    follow_up_words = {f.words for case in called.cases for f in case.followed_up}
    printed = (
        set(secret)
        - {e.text for c in called.cases for e in c.entries}
        - {e.owner for c in called.cases for e in c.entries}
    )
    assert {word for _, word in leaks(agenda_pdf(paper, nb), secret)} >= printed - follow_up_words
    held, words = marked(pdf_papers.meeting(Language.NB))
    both = MinutesPaper(assessed(held, around, *accesses), NextMeeting(words="Kanari1x"))
    secret = hidden(both, words) + (["Kanari1x"] if around.is_exempt else [])
    assert leaks(minutes_pdf(public_view(both), nb), secret) == set()
    found = {word for _, word in leaks(minutes_pdf(both, nb), secret)}
    not_printed = {w for c in held.cases for w in (c.presenter, c.background, *(a.title for a in c.attachments))}
    assert found >= set(secret) - not_printed


def test_what_is_not_assessed_stops_the_public_version_and_is_named() -> None:
    paper = minutes()
    with pytest.raises(RuleBroken) as stopped:
        public_view(replace(paper, meeting=assessed(paper.meeting, PUBLIC, NOT_ASSESSED, PUBLIC, NOT_ASSESSED)))
    assert (stopped.value.problem, stopped.value.values) == (Problem.CASES_NOT_ASSESSED, {"cases": "7/26, 9/26"})
    for standing in (Standing.CHANGED, Standing.NO_GROUND):
        with pytest.raises(RuleBroken, match=Problem.CASES_NOT_ASSESSED):
            public_view(replace(paper, meeting=assessed(paper.meeting, PUBLIC, PartAccess(standing, GROUND))))
        with pytest.raises(RuleBroken, match=Problem.SURROUNDINGS_NOT_ASSESSED):
            public_view(replace(paper, meeting=assessed(paper.meeting, PartAccess(standing))))


def test_an_exempt_case_shows_number_neutral_title_and_ground(nb: Texts) -> None:
    accesses = (PUBLIC, EXEMPT, TEXT_EXEMPT, replace(EXEMPT, title=" "))
    held = minutes()
    lines = lines_of(minutes_pdf(public_view(replace(held, meeting=assessed(held.meeting, PUBLIC, *accesses))), nb))
    band = nb.translate("Document", "Exempt from public access, cf. {ground}").format(ground=GROUND)
    untitled = nb.translate("Document", "Case exempt from public access")
    for heading in (
        f"8/26 {EXEMPT.title}",
        f"9/26 {held.meeting.cases[2].title}",
        f"10/26 {untitled}",
    ):
        assert lines[lines.index(heading) + 1] == band
    called = agenda()
    lines = lines_of(agenda_pdf(public_view(replace(called, meeting=assessed(called.meeting, PUBLIC, *accesses))), nb))
    assert lines[lines.index(f"8/26 {EXEMPT.title}") + 1] == band
    before = lines_of(agenda_pdf(called, nb))
    assert [line for line in lines if "13.00" in line] == [
        line for line in before if "13.00" in line
    ]  # later times stay


def test_a_guest_is_shown_with_a_public_case_only() -> None:
    held = assessed(minutes().meeting, PUBLIC, PUBLIC, PUBLIC, EXEMPT)
    (side, people) = held.people[1]
    guest = people[-1]
    everyone = tuple(
        replace(guest, name=name, only_case=case) for name, case in zip("abcd", ("", "8/26", "9/26", "3"), strict=True)
    )
    seen = public_view(MinutesPaper(replace(held, people=((side, everyone),)))).meeting.people
    assert [person.name for _, persons in seen for person in persons] == ["a", "b"]  # «3» is a section


@pytest.mark.parametrize("make", [minutes, agenda])
def test_both_versions_say_what_they_are_and_conform(make: object, texts: Texts) -> None:
    paper = make(texts.language)
    render = agenda_pdf if isinstance(paper, AgendaPaper) else minutes_pdf
    paper = replace(paper, meeting=assessed(paper.meeting, EXEMPT, PUBLIC, TEXT_EXEMPT))
    full, public = render(paper, texts), render(public_view(paper), texts)
    assert problems(full) == problems(public) == []
    assert render(public_view(paper), texts) == public
    contains = texts.translate("Document", "Contains information exempt from public access")
    for data, mark in ((full, contains), (public, texts.translate("Label", "Public version"))):
        assert all(mark in page for page in artifacts(data))  # header
        assert any(mark in cell for cell in texts_of(data, "TD"))  # and in the content, for those who listen
    with opened(public) as pdf:
        assert texts.translate("Label", "Public version").casefold() in str(pdf.docinfo["/Subject"]).casefold()


def test_where_all_is_public_nothing_is_said_to_be_exempt(nb: Texts) -> None:
    paper = replace(minutes(), meeting=assessed(minutes().meeting, PUBLIC))
    full, public = minutes_pdf(paper, nb), minutes_pdf(public_view(paper), nb)
    assert nb.translate("Label", "Full version") in texts_of(full, "TD")
    assert nb.translate("Label", "Public version") in texts_of(public, "TD")
    exempt = nb.translate("Document", "Contains information exempt from public access")
    assert not any(exempt in line for line in lines_of(full) + lines_of(public))
    assert public_view(paper).meeting.imprint.edition is Edition.PUBLIC


def test_the_way_into_a_digital_meeting_is_not_for_everybody() -> None:
    paper = minutes()
    for around in (PUBLIC, EXEMPT):
        meeting = replace(assessed(paper.meeting, around), link="https://kanari.example/join")
        assert "kanari" not in repr(public_view(replace(paper, meeting=meeting)))


def test_of_an_exempt_line_not_even_its_kind_is_told() -> None:
    """Nor the words that would stand for the title, where the title itself stays."""
    paper, titled = minutes(), replace(TEXT_EXEMPT, title="Kanari")
    lines = (replace(decision("Kanari"), access=PartAccess(Standing.EXEMPT, GROUND)), note("Open"))
    meeting = assessed(paper.meeting, PUBLIC, replace(EXEMPT, scope=Scope.ENTRIES, title="Kanari"), titled)
    first, *others = meeting.parts
    case, *rest = first.cases
    meeting = replace(meeting, parts=(replace(first, cases=(replace(case, entries=lines), *rest)), *others))
    seen = public_view(replace(paper, meeting=meeting))
    told, kept = seen.meeting.cases[0].entries
    assert (told.kind, told.text, told.access.ground, kept) == (EntryKind.NOTE, "", GROUND, lines[1])
    assert "Kanari" not in repr(seen)


def test_what_the_officer_alone_knows_of_an_action_item_stays() -> None:
    listed = pdf_papers.action_list()
    first, second, *rest = listed.actions
    own = {"measure": "m", "follower": "f", "priority": Priority.HIGH, "reminded_on": date(2026, 11, 1)}
    seen = public_view(replace(listed, actions=(replace(first, **own), replace(second, is_withheld=True), *rest)))
    assert seen.actions == (first, *rest)
    assert (seen.withheld, seen.imprint.edition) == (1, Edition.PUBLIC)


@pytest.mark.parametrize("standing", [one for one in Standing if one is not Standing.PUBLIC])
@pytest.mark.parametrize("make", [pdf_papers.evaluation, pdf_papers.action_plan])
def test_a_document_without_cases_is_public_as_a_whole_or_not_at_all(make: Any, standing: Standing) -> None:
    stopped = Problem.DOCUMENT_IS_EXEMPT if standing is Standing.EXEMPT else Problem.DOCUMENT_NOT_ASSESSED
    with pytest.raises(RuleBroken, match=stopped):
        public_view(replace(make(), access=PartAccess(standing, GROUND)))
    assert public_view(replace(make(), access=PUBLIC)).imprint.edition is Edition.PUBLIC


def test_a_focus_area_of_an_exempt_plan_has_no_bar_of_its_own() -> None:
    paper = replace(pdf_papers.evaluation(), access=PUBLIC)
    first, *others = paper.figures.chart.bars
    chart = replace(paper.figures.chart, bars=(replace(first, title="Kanari", is_exempt=True), *others))
    seen = public_view(replace(paper, figures=replace(paper.figures, chart=chart)))
    assert "Kanari" not in repr(seen)
    (rest,) = (bar for bar in seen.figures.chart.bars if bar.kind is BarKind.REST)
    assert (rest.raised, rest.done, rest.late) == (first.raised, first.done, first.late)
