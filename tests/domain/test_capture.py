from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.capture import (
    Candidate,
    Captured,
    Chip,
    Sign,
    TroubleKind,
    being_typed,
    kind_prefix,
    matching,
    parse,
)
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind

TODAY = date(2026, 11, 24)
KARI = Candidate("kari", "Kari Lunde", is_present=True)
KARI_BERG = Candidate("berg", "Kari Berg")
TERJE = Candidate("terje", "Terje Vik", is_present=True)
PER = Candidate("per", "Per Test")
ANNE = Candidate("anne", "Anne-Grethe Myklebust")
SLT = Candidate("slt", "SLT-koordinator")
EVERYBODY = (KARI, TERJE, PER, ANNE, SLT)


def read(line: str, *candidates: Candidate) -> Captured:
    return parse(line, TODAY, candidates or EVERYBODY)


def test_the_line_of_the_design() -> None:
    said = read("/t Ringe rektor ved Sandgotna om skolegården på kveldstid @kari !fredag")
    assert said.kind is EntryKind.ACTION
    assert said.text == "Ringe rektor ved Sandgotna om skolegården på kveldstid"
    assert said.owner == KARI
    assert said.due is not None
    assert said.due.meanings == (Deadline.day(date(2026, 11, 27)),)
    assert said.troubles == ()


@pytest.mark.parametrize(
    ("prefix", "kind"),
    [
        ("/t ", EntryKind.ACTION),
        ("/o ", EntryKind.ACTION),
        ("/b ", EntryKind.DECISION),
        ("/d ", EntryKind.DECISION),
        ("/v ", EntryKind.DECISION),
        ("/i ", EntryKind.INTERNAL),
        ("/n ", EntryKind.NOTE),
    ],
)
def test_prefixes(prefix: str, kind: EntryKind) -> None:
    said = read(f"{prefix}Saken er drøftet")
    assert (said.kind, said.text) == (kind, "Saken er drøftet")


@pytest.mark.parametrize("line", ["/x hei", " /t hei", "hei /t du", "/", "/tt hei", "t/ hei"])
def test_what_is_no_prefix(line: str) -> None:
    assert read(line).kind is None
    assert read(line).text == line.strip()


def test_a_prefix_needs_its_space_or_the_end() -> None:
    assert kind_prefix("/t") == (EntryKind.ACTION, 2)
    assert kind_prefix("/t ") == (EntryKind.ACTION, 3)
    assert kind_prefix("/th") == (None, 0)


@pytest.mark.parametrize("line", ["50/50 fordeling @ kommunen", "Send til post@kommune.no", "Bra! Og !", "@"])
def test_signs_that_are_only_text(line: str) -> None:
    said = read(line)
    assert (said.owner, said.due, said.text) == (None, None, line)


def test_quoted_and_escaped_text_is_never_read() -> None:
    assert read('Lag plakat "Hei @Per !fredag" @kari').text == 'Lag plakat "Hei @Per !fredag"'
    assert read('Lag plakat "Hei @Per !fredag" @kari').owner == KARI
    said = read(r"Skriv \@kari og \!fredag på tavla")
    assert (said.owner, said.due, said.text) == (None, None, "Skriv @kari og !fredag på tavla")


def test_the_last_owner_owns_and_earlier_ones_help() -> None:
    said = read("Lage plan @Per Test @SLT-koordinator @Terje Vik !uke 49")
    assert said.owner == TERJE
    assert said.helpers == (PER, SLT)
    assert said.text == "Lage plan"


def test_naming_someone_twice_moves_them_last() -> None:
    said = read("Lage plan @Per @Terje @Per")
    assert (said.owner, said.helpers) == (PER, (TERJE,))


def test_the_last_deadline_counts() -> None:
    said = read("A !fredag !4.12")
    assert said.due is not None
    assert said.due.meanings == (Deadline.day(date(2026, 12, 4)),)
    assert said.text == "A"


def test_full_names_are_taken_whole() -> None:
    said = read("@Kari Lunde ringer", KARI, KARI_BERG)
    assert (said.owner, said.text) == (KARI, "ringer")
    assert read("Ring @Anne-Grethe Myklebust nå").owner == ANNE
    assert read("Ring @grethe nå").owner == ANNE
    assert read("Ring @Kari Lundes bror").owner == KARI  # «Lundes» is not «Lunde», the first word still says who


def test_those_present_win_over_namesakes() -> None:
    assert read("@kari", KARI, KARI_BERG).owner == KARI
    both_absent = (Candidate("a", "Kari A"), Candidate("b", "Kari B"))
    said = read("@kari ringer", *both_absent)
    assert said.owner is None
    assert [(t.kind, t.token) for t in said.troubles] == [(TroubleKind.SEVERAL_OWNERS, "@kari")]
    assert said.text == "@kari ringer"


def test_the_exact_name_wins_over_longer_ones() -> None:
    assert read("@per", Candidate("x", "Pernille Vik"), PER).owner == PER


def test_two_people_of_one_name_are_asked_about() -> None:
    said = read("@Kari Lunde", KARI, Candidate("other", "Kari Lunde", is_present=True))
    assert said.owner is None
    assert said.troubles[0].kind is TroubleKind.SEVERAL_OWNERS


def test_what_is_not_understood_stays_and_is_named() -> None:
    said = read("/t Rydd @ukjent !snart")
    assert said.text == "Rydd @ukjent !snart"
    assert [(t.kind, t.token) for t in said.troubles] == [
        (TroubleKind.UNKNOWN_OWNER, "@ukjent"),
        (TroubleKind.NO_DEADLINE, "!snart"),
    ]


def test_a_date_that_does_not_exist_tells_why() -> None:
    said = read("/t Rydd !31.11")
    (trouble,) = said.troubles
    assert (trouble.kind, trouble.token) == (TroubleKind.NO_SUCH_DATE, "!31.11")
    assert trouble.reading is not None
    assert trouble.reading.last_day == date(2026, 11, 30)
    assert said.text == "Rydd !31.11"


def test_tokens_are_where_they_stand() -> None:
    line = "Ring @kari før !fredag, helst"
    said = read(line)
    assert [line[token.start : token.end] for token in said.tokens] == ["@kari", "!fredag"]
    assert said.text == "Ring før, helst"


def test_line_breaks_stay() -> None:
    assert read("Første linje\nAndre linje @kari").text == "Første linje\nAndre linje"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Kari Lunde", "Terje Vik", "Per Test", "Anne-Grethe Myklebust", "SLT-koordinator"]),
        ("k", ["Kari Lunde", "SLT-koordinator"]),
        ("vi", ["Terje Vik"]),
        ("grethe", ["Anne-Grethe Myklebust"]),
        ("est", ["Per Test"]),
        ("åse", []),
    ],
)
def test_popup_lists_those_present_first(typed: str, names: list[str]) -> None:
    assert [candidate.name for candidate in matching(typed, EVERYBODY)] == names


def test_norwegian_letters_may_be_spelled_out() -> None:
    aase = Candidate("a", "Åse Bø")
    assert matching("aase", [aase]) == [aase]
    assert matching("ÅSE", [aase]) == [aase]
    assert parse("@boe", TODAY, [aase]).owner == aase


@given(st.text(alphabet=st.sampled_from('@!/tbi "\\karifredg.4\nÆøå🎉'), max_size=40))
def test_nothing_typed_is_lost(line: str) -> None:
    """Outside the tokens, the prefix, escapes and white space every character is still there, in order."""
    said = read(line)
    _, start = kind_prefix(line)
    kept = "".join(
        char for n, char in enumerate(line) if n >= start and not any(t.start <= n < t.end for t in said.tokens)
    )
    assert "".join(said.text.split()).replace("\\", "") == "".join(kept.split()).replace("\\", "")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("@kari orienterte om saken", "Kari Lunde orienterte om saken"),
        ("/n @terje og @kari følger opp !neste uke", "Terje Vik og Kari Lunde følger opp neste uke"),
        ("Spør @kim om det", "Spør @kim om det"),
        ('Han sa "@kari"', 'Han sa "@kari"'),
    ],
)
def test_what_is_no_action_item_keeps_names_and_dates_as_words(line: str, sentence: str) -> None:
    assert read(line).sentence == sentence


def test_troubles_say_where_they_stand() -> None:
    line = "Ringe @ukjent før !snart"
    assert [(t.start, line[t.start : t.start + len(t.token)]) for t in read(line).troubles] == [
        (6, "@ukjent"),
        (18, "!snart"),
    ]


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("Ringe @", ("@", 6, "")),
        ("Ringe @ka", ("@", 6, "ka")),
        ("@Kari Lu", ("@", 0, "Kari Lu")),
        ("Ringe !neste fre", ("!", 6, "neste fre")),
        ("Ringe @kari !fre", ("!", 12, "fre")),
    ],
)
def test_what_is_being_typed_behind_a_sign(line: str, typed: tuple[str, int, str]) -> None:
    sign = being_typed(line, len(line))
    assert sign is not None
    assert (sign.sign, sign.start, sign.typed) == typed


@pytest.mark.parametrize(
    "line",
    ["", "Ringe", "post@kommune.no", "Flott!", "Ringe @ i morgen", 'sa "@ka', "@ka\nri", "@" + "x" * 80],
)
def test_where_no_sign_is_being_typed(line: str) -> None:
    closed = line + '"' if '"' in line else line
    assert being_typed(closed, len(line)) is None


def test_the_sign_left_of_the_cursor_counts() -> None:
    assert being_typed("@kari !fredag", 4) == Sign("@", 0, "kar")


def chip(line: str, words: str, meaning: Candidate | Deadline) -> Chip:
    start = line.index(words)
    return Chip(start, start + len(words), meaning)


class TestChips:
    """What was chosen from a list means what was chosen."""

    def test_a_namesake_is_the_one_that_was_chosen(self) -> None:
        other = Candidate("other", "Kari Lunde", is_present=True)
        line = "Ringe rektor @Kari Lunde"
        assert read(line, KARI, other).owner is None
        said = parse(line, TODAY, (KARI, other), [chip(line, "@Kari Lunde", other)])
        assert (said.owner, said.text, said.troubles) == (other, "Ringe rektor", ())

    def test_a_deadline_keeps_its_day_whatever_its_words_say_later(self) -> None:
        week = Deadline.week_of(date(2027, 1, 4))
        line = "/t Rydde !uke 1 snart"
        said = parse(line, TODAY, EVERYBODY, [chip(line, "!uke 1", week)])
        assert said.due is not None
        assert (said.due.meanings, said.text, said.sentence) == ((week,), "Rydde snart", "Rydde uke 1 snart")

    def test_the_last_one_counts_chosen_or_typed(self) -> None:
        line = "Rydde @Kari Lunde @terje !fredag !i morgen"
        chips = [chip(line, "@Kari Lunde", KARI), chip(line, "!i morgen", Deadline.next_meeting())]
        said = parse(line, TODAY, EVERYBODY, chips)
        assert (said.owner, said.helpers) == (TERJE, (KARI,))
        assert said.due is not None
        assert said.due.meanings == (Deadline.next_meeting(),)
        assert said.text == "Rydde"

    def test_a_typed_sign_ends_where_a_chip_begins(self) -> None:
        line = "Rydde !når alt er klart !fredag"
        said = parse(line, TODAY, EVERYBODY, [chip(line, "!fredag", Deadline.day(TODAY))])
        assert [line[t.start : t.end] for t in said.tokens] == ["!når alt er klart", "!fredag"]

    def test_quotes_in_a_name_quote_nothing_and_quotes_around_a_chip_do_not_undo_it(self) -> None:
        kalle = Candidate("kalle", 'Karl "Kalle" Vik')
        line = 'Be @Karl "Kalle" Vik og "si @Terje Vik" til @per'
        chips = [chip(line, '@Karl "Kalle" Vik', kalle), chip(line, "@Terje Vik", TERJE)]
        said = parse(line, TODAY, EVERYBODY, chips)
        assert (said.owner, said.helpers) == (PER, (kalle, TERJE))

    def test_signs_inside_one_are_words(self) -> None:
        firm = Candidate("firm", "Hei !fredag AS")
        line = "Ringe @Hei !fredag AS"
        said = parse(line, TODAY, EVERYBODY, [chip(line, "@Hei !fredag AS", firm)])
        assert (said.owner, said.due, said.text) == (firm, None, "Ringe")

    @given(
        st.lists(
            st.one_of(
                st.text('abc "\\.,', max_size=8),
                st.sampled_from([KARI, TERJE, Deadline.day(TODAY), Deadline.next_meeting(), Deadline.condition("når")]),
            ),
            max_size=8,
        )
    )
    def test_every_chip_counts_and_no_word_is_lost(self, parts: list[str | Candidate | Deadline]) -> None:
        line, chips, owner, due = "", [], None, None
        for part in parts:
            words = part if isinstance(part, str) else "@Navn" if isinstance(part, Candidate) else "!dag"
            if not isinstance(part, str):
                chips.append(Chip(len(line), len(line) + len(words), part))
                owner, due = (part, due) if isinstance(part, Candidate) else (owner, part)
            line += words
        said = parse(line, TODAY, EVERYBODY, chips)
        assert (said.owner, said.due.meanings if said.due else None) == (owner, (due,) if due else None)
        assert [(token.start, token.end) for token in said.tokens] == [(c.start, c.end) for c in chips]
        kept = "".join(part for part in parts if isinstance(part, str))
        assert sorted(c for c in said.text if c in "abc") == sorted(c for c in kept if c in "abc")
