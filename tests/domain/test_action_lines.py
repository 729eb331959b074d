"""Action items written from received minutes, one a line."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.action_lines import action_lines
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline

TODAY = date(2026, 11, 24)
KARI, SLT = Candidate("person:k", "Kari Prøve"), Candidate("words:s", "SLT-koordinator")


def test_each_line_is_one_with_its_owner_and_deadline() -> None:
    written = "1. Sende oversikt @Kari !4.12\n\n- Lage vaktplan @SLT-koordinator\nRinge rektor"
    found = action_lines(written, TODAY, [KARI, SLT])
    assert [(line.title, line.owner, line.deadline) for line in found] == [
        ("Sende oversikt", KARI, Deadline.day(date(2026, 12, 4))),
        ("Lage vaktplan", SLT, NO_DEADLINE),
        ("Ringe rektor", None, NO_DEADLINE),
    ]
    assert not any(line.is_ambiguous for line in found)


def test_what_is_not_understood_stays_in_the_title_and_two_days_are_asked_about() -> None:
    unknown, two = action_lines("Ringe @Nobody !snart\nRydde !neste fredag", TODAY, [KARI])
    assert (unknown.title, unknown.owner, unknown.deadline) == ("Ringe @Nobody !snart", None, NO_DEADLINE)
    assert two.is_ambiguous
    assert two.deadline == NO_DEADLINE


def test_a_line_of_signs_alone_is_none() -> None:
    assert action_lines("@Kari !4.12\n", TODAY, [KARI]) == []


@given(st.text(max_size=200))
def test_anything_pasted_is_read(written: str) -> None:
    assert all(line.title for line in action_lines(written, TODAY, [KARI]))
