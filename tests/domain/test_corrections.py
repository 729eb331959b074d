"""What differs from one version of the minutes to the next."""

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.corrections import Line, LineChange, difference

LINES = st.lists(st.builds(Line, st.sampled_from("AB"), st.sampled_from("xyz")), max_size=12)


def line(text: str) -> Line:
    return Line("1/26 Trafikk", text)


def said(before: list[str], after: list[str]) -> list[str]:
    changes = difference([line(text) for text in before], [line(text) for text in after])
    return [f"{'+' if change.is_added else '-'}{change.line.text}" for change in changes]


def test_a_line_written_anew_is_removed_and_added() -> None:
    assert said(["a", "b", "c"], ["a", "B", "c"]) == ["-b", "+B"]


def test_lines_that_come_and_go() -> None:
    assert said(["a", "c"], ["a", "b", "c", "d"]) == ["+b", "+d"]
    assert said(["a", "b", "c"], ["b"]) == ["-a", "-c"]
    assert said([], ["a"]) == ["+a"]
    assert said(["a"], []) == ["-a"]


def test_a_line_said_twice_is_two_lines() -> None:
    assert said(["a", "a"], ["a"]) == ["-a"]
    assert said(["a"], ["a", "a"]) == ["+a"]


def test_the_same_words_under_another_heading_differ() -> None:
    before, after = Line("1/26 Trafikk", "a"), Line("2/26 Ungdom", "a")
    assert difference([before], [after]) == [LineChange(False, before), LineChange(True, after)]


def test_one_line_among_ten_thousand() -> None:
    many = [f"Linje {n}" for n in range(10_000)]
    assert said(many, [*many[:5000], "Ny", *many[5000:]]) == ["+Ny"]


@given(LINES)
def test_nothing_differs_from_itself(lines: list[Line]) -> None:
    assert difference(lines, lines) == []


@given(LINES, LINES)
def test_what_stayed_stands_in_both_in_order(before: list[Line], after: list[Line]) -> None:
    """Without what went, and without what came, the two are the same."""
    changes = difference(before, after)
    gone = [change.line for change in changes if not change.is_added]
    came = [change.line for change in changes if change.is_added]
    assert len(before) - len(gone) == len(after) - len(came)
    assert sorted([*before, *came], key=repr) == sorted([*after, *gone], key=repr)


@given(LINES, LINES)
def test_the_way_back_is_as_long(before: list[Line], after: list[Line]) -> None:
    assert bool(difference(before, after)) == (before != after) == bool(difference(after, before))
