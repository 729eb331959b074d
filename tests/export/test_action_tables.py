"""The list of action items as CSV and as a workbook: opens right in a Norwegian Excel, and calculates nothing."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.actions import ActionStatus, DueGroup, Priority
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.action_list_csv import action_list_csv
from liaison_desk.export.action_list_xlsx import action_list_xlsx
from liaison_desk.export.csv_table import GUARD
from liaison_desk.export.papers import ActionListPaper, PaperAction
from liaison_desk.export.pdf.text import is_blank
from liaison_desk.export.public_view import public_view
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.xlsx_reading import cells, column, parts, sheet

WIDE = "\uff1d\uff0b\uff0d\uff20"  # the four signs as wide as a Chinese one
RISKY = (
    "=1+1",
    "+47 55",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    f"{WIDE[0]}1+1",
    '=HYPERLINK("http://x";"y")',
    "=cmd|' /C calc'!A0",
)
ACTION = PaperAction(
    title="Kartlegge mørke gangveier; «Vadmyra»",
    owner="Kari Lunde og Åse Ærø",
    deadline=Deadline.day(date(2026, 11, 13)),
    group=DueGroup.OVERDUE,
    days_over=11,
    status=ActionStatus.IN_PROGRESS,
    case_number="10/26",
    responsible="Kari Lunde",
    helpers="Åse Ærø",
    last_day=date(2026, 11, 13),
    priority=Priority.HIGH,
    municipality="Øygarden",
    council_name="Politirådet i Øygarden",
    meeting_on=date(2026, 9, 8),
    measure="Lys og sikt",
    follower="Terje Vik",
    done_on=date(2026, 11, 20),
    reminded_on=date(2026, 11, 18),
)
HEADS = [
    "Oppgave", "Ansvarlig", "Sammen med", "Følges opp av", "Frist", "Frist i ord", "Dager over fristen", "Status",
    "Prioritet", "Kommune", "Råd", "Møte", "Sak", "Tiltak", "Ferdig den", "Sist påminnet",
]  # fmt: skip


def paper(*actions: PaperAction) -> ActionListPaper:
    return replace(pdf_papers.action_list(), actions=actions)


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def titled(words: str, texts: Texts) -> bytes:
    return action_list_csv(paper(replace(ACTION, title=words)), texts)


class TestCsv:
    def test_as_norwegian_excel_opens_it(self, nb: Texts) -> None:
        data = action_list_csv(paper(ACTION), nb)
        assert data.startswith(b"\xef\xbb\xbfOppgave;Ansvarlig;")
        assert data.count(b"\r\n") == data.count(b"\n") == 2
        assert read(data) == [
            HEADS,
            [
                "Kartlegge mørke gangveier; «Vadmyra»", "Kari Lunde", "Åse Ærø", "Terje Vik", "2026-11-13", "", "11",
                "I gang", "Høy", "Øygarden", "Politirådet i Øygarden", "2026-09-08", "Sak 10/26", "Lys og sikt", "2026-11-20",
                "2026-11-18",
            ],
        ]  # fmt: skip

    def test_what_is_not_there_is_empty(self, nb: Texts) -> None:
        bare = PaperAction("Ring", "", NO_DEADLINE, DueGroup.NO_DATE, 0, ActionStatus.NOT_STARTED)
        assert read(action_list_csv(paper(bare), nb))[1] == ["Ring", *[""] * 6, "Ikke startet", *[""] * 8]

    def test_a_deadline_that_is_no_date_is_in_words(self, nb: Texts) -> None:
        week = replace(ACTION, deadline=Deadline.week_of(date(2026, 12, 2)), last_day=date(2026, 12, 6))
        condition = replace(ACTION, deadline=Deadline.condition("etter budsjettet"), last_day=None)
        rows = read(action_list_csv(paper(week, condition), nb))[1:]
        assert [row[4:6] for row in rows] == [["2026-12-06", "Uke 49"], ["", "Etter budsjettet"]]

    @pytest.mark.parametrize("words", RISKY)
    def test_nothing_is_calculated(self, nb: Texts, words: str) -> None:
        every = replace(ACTION, title=words, responsible=words, helpers=words, follower=words, council_name=words)
        row = read(action_list_csv(paper(every), nb))[1]
        assert [row[number] for number in (0, 1, 2, 3, 10)] == [f"'{words}"] * 5

    @given(st.text(st.characters(exclude_categories=())))
    def test_any_title_comes_back_and_none_is_a_formula(self, words: str) -> None:
        texts = texts_in(Language.NB)
        (cell, *_) = read(titled(words, texts))[1]
        assert not cell.startswith(tuple(f"=+-@\t\r\n{WIDE}"))
        back = cell[1:] if cell.startswith(GUARD) else cell
        sound = words.encode("utf-8", "replace").decode()
        assert back == ("Uten tittel" if is_blank(sound) else sound)

    def test_in_each_language(self, language: Language, texts: Texts) -> None:
        heads = read(action_list_csv(pdf_papers.action_list(language), texts))[0]
        assert heads[-1] == {"nb": "Sist påminnet", "nn": "Sist påmint", "en": "Last reminded"}[language]


class TestWorkbook:
    def test_titles_heads_and_real_dates(self, nb: Texts) -> None:
        data = action_list_xlsx(paper(ACTION), nb)
        found = cells(data)
        assert found["A1"].value == f"Oppgaver: {paper().imprint.council}"
        assert found["A2"].value == "Per fredag 20. november 2026"
        assert [found[f"{letter}4"].value for letter in "ABCDEFGHIJKLMNOP"] == HEADS
        assert found["A5"].value == "Kartlegge mørke gangveier; «Vadmyra»"
        for place, day in {"E5": date(2026, 11, 13), "L5": date(2026, 9, 8), "P5": date(2026, 11, 18)}.items():
            assert (found[place].kind, found[place].form, found[place].day) == ("", "dd.mm.yyyy", day)
        assert (found["G5"].kind, found["G5"].value) == ("", "11")
        assert (found["M5"].kind, found["M5"].value) == ("s", "Sak 10/26")
        assert "F5" not in found

    def test_heads_stay_in_sight_and_filter(self, nb: Texts) -> None:
        made = paper(ACTION, ACTION)
        inside = sheet(action_list_xlsx(made, nb))
        space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
        pane, filtered = inside.find(".//m:pane", space), inside.find("m:autoFilter", space)
        assert pane is not None
        assert (pane.get("topLeftCell"), pane.get("state")) == ("A5", "frozen")
        assert filtered is not None
        assert filtered.get("ref") == "A4:P6"
        assert "Oppgaver" in parts(action_list_xlsx(made, nb))["xl/workbook.xml"]

    def test_the_same_list_gives_the_same_bytes(self, nb: Texts) -> None:
        made = pdf_papers.action_list()
        assert action_list_xlsx(made, nb) == action_list_xlsx(made, nb)
        written = replace(made, imprint=replace(made.imprint, created=datetime(2026, 11, 24, 10, 42, tzinfo=UTC)))
        core = parts(action_list_xlsx(written, nb))["docProps/core.xml"]
        assert core.count("2026-11-24T10:42:00Z") == 2
        assert "<dc:creator></dc:creator>" in core

    @pytest.mark.parametrize("words", RISKY)
    def test_nothing_is_calculated(self, nb: Texts, words: str) -> None:
        every = replace(ACTION, title=words, responsible=words, council_name=words)
        found = cells(action_list_xlsx(paper(every), nb))
        assert [(found[place].kind, found[place].is_quoted) for place in ("A5", "B5", "K5")] == [("s", True)] * 3
        assert found["A5"].value == words

    def test_signs_no_file_has_room_for_and_the_longest_cell(self, nb: Texts) -> None:
        data = action_list_xlsx(paper(replace(ACTION, title="a\x01\ud800b"), replace(ACTION, title="x" * 40_000)), nb)
        assert column(data, "A")[-2] == "a\x01?b"
        assert len(column(data, "A")[-1]) == 32_767

    def test_none_at_all(self, nb: Texts) -> None:
        assert column(action_list_xlsx(paper(), nb), "A") == [
            f"Oppgaver: {paper().imprint.council}", "Per fredag 20. november 2026", "Oppgave",
        ]  # fmt: skip


class TestPublic:
    """The same view as that of the document."""

    def seen(self) -> ActionListPaper:
        return public_view(paper(ACTION, replace(ACTION, title="Hemmelig", is_withheld=True)))

    def test_what_nobody_assesses_with_it_has_no_column(self, nb: Texts) -> None:
        rows = read(action_list_csv(self.seen(), nb))
        own = ("Følges opp av", "Prioritet", "Tiltak", "Sist påminnet")
        assert rows[0] == [head for head in HEADS if head not in own]
        assert [row[0] for row in rows[1:]] == ["Kartlegge mørke gangveier; «Vadmyra»"]
        assert not {"Lys og sikt", "Terje Vik", "Høy", "2026-11-18"} & set(rows[1])

    def test_for_whom_it_is_and_how_many_are_left_out(self, nb: Texts) -> None:
        data = action_list_xlsx(self.seen(), nb)
        assert column(data, "A")[2:4] == [
            "Offentlig versjon", "1 oppgave vises ikke: den er ikke offentlig eller ikke vurdert.",
        ]  # fmt: skip
        inside = "".join(parts(data).values())
        assert not [word for word in ("Hemmelig", "Lys og sikt") if word in inside]
