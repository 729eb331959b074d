from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.dates import DateTrouble, as_typed, read_date, read_deadline
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import deadline_read_back
from liaison_desk.i18n import texts_in

TUESDAY = date(2026, 11, 24)


def day(year: int, month: int, number: int) -> Deadline:
    return Deadline.day(date(year, month, number))


def week(monday: date) -> Deadline:
    return Deadline.week_of(monday)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("fredag", day(2026, 11, 27)),
        ("Fre", day(2026, 11, 27)),
        ("fredag 4. desember", day(2026, 12, 4)),
        ("laurdag den 5.12.", day(2026, 12, 5)),
        ("Friday, December 4", day(2026, 12, 4)),
        ("onsdag 8. september 2027", day(2027, 9, 8)),
        ("til fredag", day(2026, 11, 27)),
        ("på fredag", day(2026, 11, 27)),
        ("nå på fredag", day(2026, 11, 27)),
        ("no på fredag", day(2026, 11, 27)),
        ("førstkommende fredag", day(2026, 11, 27)),
        ("fyrstkomande laurdag", day(2026, 11, 28)),
        ("laurdag", day(2026, 11, 28)),
        ("tysdag", day(2026, 12, 1)),
        ("tirsdag", day(2026, 12, 1)),  # said on a Tuesday, it is the next one
        ("neste mandag", day(2026, 11, 30)),
        ("neste tirsdag", day(2026, 12, 1)),
        ("coming friday", day(2026, 11, 27)),
        ("i dag", day(2026, 11, 24)),
        ("idag", day(2026, 11, 24)),
        ("i morgen", day(2026, 11, 25)),
        ("i morgon", day(2026, 11, 25)),
        ("tomorrow", day(2026, 11, 25)),
        ("i overmorgen", day(2026, 11, 26)),
        ("overmorgon", day(2026, 11, 26)),
        ("4.12", day(2026, 12, 4)),
        ("4.12.", day(2026, 12, 4)),
        ("4/12", day(2026, 12, 4)),
        ("4.12.27", day(2027, 12, 4)),
        ("01.11.2026", day(2026, 11, 1)),
        ("4. desember", day(2026, 12, 4)),
        ("4. des", day(2026, 12, 4)),
        ("4 December 2027", day(2027, 12, 4)),
        ("December 4", day(2026, 12, 4)),
        ("2026-12-24", day(2026, 12, 24)),
        ("24.11", day(2026, 11, 24)),
        ("om to uker", day(2026, 12, 8)),
        ("om ei veke", day(2026, 12, 1)),
        ("om 10 dagar", day(2026, 12, 4)),
        ("in 2 weeks", day(2026, 12, 8)),
        ("om en måned", day(2026, 12, 24)),
        ("om tre månader", day(2027, 2, 24)),
        ("+3d", day(2026, 11, 27)),
        ("+2u", day(2026, 12, 8)),
        ("+1m", day(2026, 12, 24)),
        ("månedsslutt", day(2026, 11, 30)),
        ("månadsslutt", day(2026, 11, 30)),
        ("neste måned", day(2026, 12, 31)),
        ("end of month", day(2026, 11, 30)),
        ("uke 50", week(date(2026, 12, 7))),
        ("veke 50", week(date(2026, 12, 7))),
        ("uke 48", week(date(2026, 11, 23))),
        ("week 3", week(date(2027, 1, 18))),
        ("neste uke", week(date(2026, 11, 30))),
        ("neste veke", week(date(2026, 11, 30))),
        ("denne uken", week(date(2026, 11, 23))),
        ("this week", week(date(2026, 11, 23))),
        ("neste møte", Deadline.next_meeting()),
        ("next meeting", Deadline.next_meeting()),
        ("innen torsdag", day(2026, 11, 26)),
        ("innan torsdag", day(2026, 11, 26)),
        ("senest 4.12", day(2026, 12, 4)),
        ("seinast uke 50", week(date(2026, 12, 7))),
        ("by friday", day(2026, 11, 27)),
        ("når anbudet er klart", Deadline.condition("når anbudet er klart")),
        ("Etter rettskraftig dom", Deadline.condition("Etter rettskraftig dom")),
    ],
)
def test_one_meaning(written: str, meant: Deadline) -> None:
    reading = read_deadline(written, TUESDAY)
    assert reading is not None
    assert reading.meanings == (meant,)
    assert reading.length == len(written)
    assert reading.trouble is None


@pytest.mark.parametrize(
    ("today", "meanings"),
    [
        (TUESDAY, (day(2026, 11, 27), day(2026, 12, 4))),  # early in the week, this week's comes first
        (date(2026, 11, 26), (day(2026, 12, 4), day(2026, 11, 27))),  # late in the week, next week's does
    ],
)
@pytest.mark.parametrize("written", ["neste fredag", "next friday"])
def test_next_weekday_is_asked_about(written: str, today: date, meanings: tuple[Deadline, ...]) -> None:
    reading = read_deadline(written, today)
    assert reading is not None
    assert reading.meanings == meanings


@pytest.mark.parametrize(
    ("written", "trouble", "last"),
    [
        ("31. november", DateTrouble.MONTH_IS_SHORTER, date(2026, 11, 30)),
        ("31.11", DateTrouble.MONTH_IS_SHORTER, date(2026, 11, 30)),
        ("29.2.2027", DateTrouble.MONTH_IS_SHORTER, date(2027, 2, 28)),
        ("4.13", DateTrouble.NO_SUCH_DATE, None),
        ("0.12", DateTrouble.NO_SUCH_DATE, None),
        ("2026-13-01", DateTrouble.NO_SUCH_DATE, None),
        ("uke 54", DateTrouble.NO_SUCH_WEEK, None),
    ],
)
def test_what_does_not_exist_says_so(written: str, trouble: DateTrouble, last: date | None) -> None:
    reading = read_deadline(written, TUESDAY)
    assert reading is not None
    assert (reading.meanings, reading.trouble, reading.last_day) == ((), trouble, last)


@pytest.mark.parametrize(
    "written", ["snart", "kommunen", "fredagstaco", "4", "neste", "om litt", "+3x", "i", "", "maiblomst 4"]
)
def test_what_is_no_date(written: str) -> None:
    assert read_deadline(written, TUESDAY) is None


def test_a_day_that_has_passed_is_next_years() -> None:
    reading = read_deadline("15.1", TUESDAY)
    assert reading is not None
    assert reading.meanings == (day(2027, 1, 15),)
    assert reading.is_next_year


@pytest.mark.parametrize(
    ("today", "meant"),
    [
        (date(2027, 11, 1), day(2028, 2, 29)),  # the next one lies in the leap year to come
        (date(2028, 1, 5), day(2028, 2, 29)),
    ],
)
def test_29_february_in_a_leap_year(today: date, meant: Deadline) -> None:
    reading = read_deadline("29.2", today)
    assert reading is not None
    assert reading.meanings == (meant,)


@pytest.mark.parametrize("today", [date(2026, 11, 24), date(2028, 3, 1)])
def test_29_february_where_no_leap_year_is_near(today: date) -> None:
    reading = read_deadline("29.2", today)
    assert reading is not None
    assert reading.trouble is DateTrouble.MONTH_IS_SHORTER


def test_week_53_of_a_year_that_has_one() -> None:
    reading = read_deadline("uke 53", TUESDAY)
    assert reading is not None
    assert reading.meanings == (week(date(2026, 12, 28)),)


@pytest.mark.parametrize(
    ("written", "monday", "is_next_year"),
    [("uke 48", date(2026, 11, 23), False), ("uke 50", date(2026, 12, 7), False), ("uke 2", date(2027, 1, 11), True)],
)
def test_a_week_that_has_passed_is_next_years(written: str, monday: date, is_next_year: bool) -> None:
    reading = read_deadline(written, TUESDAY)
    assert reading is not None
    assert (reading.meanings, reading.is_next_year) == ((week(monday),), is_next_year)


def test_only_the_start_is_read() -> None:
    reading = read_deadline("fredag før jul @Kari", TUESDAY)
    assert reading is not None
    assert reading.length == len("fredag")


def test_a_condition_ends_where_the_next_sign_begins() -> None:
    reading = read_deadline("når planen er vedtatt @Kari Lunde", TUESDAY)
    assert reading is not None
    assert reading.meanings == (Deadline.condition("når planen er vedtatt"),)


@pytest.mark.parametrize("written", [" 4.12 ", "fredag", "neste fredag"])
def test_a_date_field_takes_days(written: str) -> None:
    reading = read_date(written, TUESDAY)
    assert reading is not None
    assert all(meaning.kind is DueKind.DATE for meaning in reading.meanings)


@pytest.mark.parametrize("written", ["uke 50", "neste møte", "fredag og lørdag", "snart", ""])
def test_a_date_field_takes_nothing_else(written: str) -> None:
    assert read_date(written, TUESDAY) is None


@given(st.text(max_size=40), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_any_text_is_read_without_failing(text: str, today: date) -> None:
    reading = read_deadline(text, today)
    assert reading is None or 0 < reading.length <= len(text)


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.integers(0, 364))
def test_a_written_day_comes_back(today: date, ahead: int) -> None:
    meant = today + timedelta(days=ahead)
    reading = read_deadline(f"{meant.day}.{meant.month}", today)
    assert reading is not None
    assert reading.meanings == (Deadline.day(meant),)


@given(
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
    st.integers(0, 300),
    st.sampled_from([Deadline.day, Deadline.week_of]),
)
def test_what_is_written_for_the_officer_is_read_as_the_same(
    today: date, ahead: int, kind: Callable[[date], Deadline]
) -> None:
    meant = kind(today + timedelta(days=ahead))
    reading = read_deadline(as_typed(meant), today)
    assert reading is not None
    assert reading.meanings == (meant,)


@pytest.mark.parametrize("meant", [Deadline.next_meeting(), Deadline.condition("når planen er vedtatt")])
def test_so_is_what_has_no_day(meant: Deadline) -> None:
    reading = read_deadline(as_typed(meant), TUESDAY)
    assert reading is not None
    assert reading.meanings == (meant,)


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.sampled_from(["mandag", "onsdag", "søndag", "tysdag"]))
def test_a_weekday_is_within_the_week_to_come(today: date, name: str) -> None:
    reading = read_deadline(name, today)
    assert reading is not None
    (meaning,) = reading.meanings
    assert meaning.on is not None
    assert 1 <= (meaning.on - today).days <= 7


@pytest.mark.parametrize("language", Language)
@given(st.dates(date(2026, 11, 24), date(2028, 12, 31)))
def test_what_the_program_says_of_a_day_it_reads_as_that_day(language: Language, on: date) -> None:
    """Copied out of a line and put into another one, a deadline is what it was."""
    texts = texts_in(language)
    for deadline in (
        Deadline.day(on),
        Deadline.week_of(TUESDAY),
        Deadline.next_meeting(),
        Deadline.condition("når ny"),
    ):
        words = deadline_read_back(texts, deadline, TUESDAY)
        reading = read_deadline(f"{words} kl. 12", TUESDAY) if deadline.on else read_deadline(words, TUESDAY)
        assert reading is not None
        assert (reading.meanings, reading.length) == ((deadline,), len(words))


@pytest.mark.parametrize(("written", "length"), [("fredag 12 klager", 6), ("fredag klokken 12", 6), ("april 4", 7)])
def test_a_weekday_before_something_else_is_only_a_weekday(written: str, length: int) -> None:
    reading = read_deadline(written, TUESDAY)
    assert reading is not None
    assert reading.length == length


def test_a_day_that_does_not_exist_has_no_weekday_either() -> None:
    reading = read_deadline("tirsdag 31.11", TUESDAY)
    assert reading is not None
    assert (reading.trouble, reading.length) == (DateTrouble.MONTH_IS_SHORTER, 13)
