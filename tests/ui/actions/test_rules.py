"""What the list of action items shows and says, as plain rules."""

from datetime import date
from types import SimpleNamespace

import pytest

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionStatus, DueGroup
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.i18n import texts_in
from liaison_desk.ui.actions.filters import DEFAULT, EVERYTHING, ME, NONE, Choices, Filters, Standing, haystack, heading
from liaison_desk.ui.actions.groups import Grouping, Heading, Line, in_order, under_headings
from liaison_desk.ui.actions.words import counts, row_words
from tests import factory

TODAY = date(2026, 11, 24)
MINE = "contact-me"


@pytest.fixture(scope="module")
def english() -> Texts:
    return texts_in(Language.EN)


def fits(filters: Filters, row: ActionRow) -> bool:
    line = SimpleNamespace(row=row, group=row.group(TODAY), haystack=haystack(row))
    return filters.picked([line], MINE) == [line]


def one(title: str, next_meeting: date | None = None, **values: object) -> ActionRow:
    return factory.action_row(next_meeting, title=title, **values)


def test_without_filters_what_is_open_is_shown() -> None:
    done = one("Done", status=ActionStatus.DONE)
    assert [fits(DEFAULT, one("Open")), fits(DEFAULT, done), fits(EVERYTHING, done)] == [True, False, True]


@pytest.mark.parametrize(
    ("filters", "values", "shown"),
    [
        (Filters(municipality="a"), {"municipality_id": "a"}, True),
        (Filters(municipality="a"), {"municipality_id": "b"}, False),
        (Filters(municipality=NONE), {"municipality_id": "b"}, False),
        (Filters(municipality=NONE), {}, True),
        (Filters(council="a"), {"council_id": "a"}, True),
        (Filters(council=NONE), {"council_id": "a"}, False),
        (Filters(owner=ME), {"owner_id": MINE, "owner_words": "Ola"}, True),
        (Filters(owner=ME), {"owner_id": "contact-other", "owner_words": "Ola"}, False),
        (Filters(owner=ME), {}, False),
        (Filters(owner="SLT"), {"owner_words": "SLT"}, True),
        (Filters(owner=NONE), {"owner_words": "SLT"}, False),
        (Filters(follower=ME), {"follower_id": MINE, "follower_words": "Ola"}, True),
        (Filters(follower=ME), {"follower_words": "Ola"}, False),
        (Filters(follower="SLT"), {"follower_words": "SLT", "owner_words": "Kari"}, True),
        (Filters(follower=NONE), {"owner_words": "Kari"}, True),
        (Filters(area=NONE), {}, True),
        (Filters(area="Oppvekst"), {}, False),
        (Filters(standing=Standing.WAITING), {"status": ActionStatus.WAITING}, True),
        (Filters(standing=Standing.WAITING), {"status": ActionStatus.IN_PROGRESS}, False),
        (Filters(standing=Standing.TO_REPORT), {"status": ActionStatus.DONE, "council_id": "a"}, True),
        (Filters(standing=Standing.TO_REPORT), {"status": ActionStatus.DONE}, False),
        (
            Filters(standing=Standing.TO_REPORT),
            {"status": ActionStatus.DONE, "council_id": "a", "reported_in": "m"},
            False,
        ),
        (Filters(standing=Standing.DROPPED), {"status": ActionStatus.DROPPED}, True),
        (Filters(due=DueGroup.OVERDUE), {"due_kind": "date", "due_on": date(2026, 11, 23)}, True),
        (Filters(due=DueGroup.OVERDUE), {"due_kind": "date", "due_on": TODAY}, False),
        (Filters(text="ås skole"), {"title": "Skolevei på Ås"}, True),
        (Filters(text="aas"), {"title": "Skolevei på Ås"}, True),
        (Filters(text="slt"), {"details": "Spør SLT"}, True),
        (Filters(text="askøy"), {}, True),  # the municipality of the factory
        (Filters(text="bergen"), {}, False),
    ],
)
def test_filters(filters: Filters, values: dict[str, object], shown: bool) -> None:
    row = factory.action_row(**{"title": "Ringe rektor"} | values)
    assert fits(filters, row) is shown


def as_line(row: ActionRow, texts: Texts) -> Line:
    return Line.of(row, texts, TODAY, MINE)


def arranged(rows: list[ActionRow], by: Grouping, texts: Texts) -> list[str]:
    entries = under_headings(in_order(as_line(row, texts) for row in rows), by, texts)
    return [f"{e.title} {e.count}" if isinstance(e, Heading) else e.row.action.title for e in entries]


def test_in_a_group_by_last_day_then_by_title(english: Texts) -> None:
    due = {"due_kind": "date", "due_on": date(2026, 11, 27)}
    rows = [
        one("Å", **due),
        one("Æ", **due),
        one("aa", **due),
        one("b", **due),
        one("First", due_kind="date", due_on=date(2026, 11, 25)),
        one("Week", due_kind="week", due_on=date(2026, 11, 23)),
    ]
    assert arranged(rows, Grouping.DEADLINE, texts_in(Language.NB)) == [
        "Denne uken 6", "First", "b", "Æ", "Å", "aa", "Week",
    ]  # fmt: skip


def test_what_is_closed_comes_last_the_newest_first(english: Texts) -> None:
    done = {"status": ActionStatus.DONE, "owner_words": "SLT"}
    rows = [
        one("Old", done_on=date(2026, 10, 1), **done),
        one("New", done_on=date(2026, 11, 1), **done),
        one("Dropped", status=ActionStatus.DROPPED, owner_words="SLT"),
        one("Open", owner_words="SLT"),
    ]
    assert arranged(rows, Grouping.OWNER, english) == ["SLT 4", "Open", "New", "Old", "Dropped"]
    assert arranged(rows, Grouping.DEADLINE, english) == [
        "Without a date 1", "Open", "Done and reported 3", "New", "Old", "Dropped",
    ]  # fmt: skip


def test_only_what_is_late_is_marked(english: Texts) -> None:
    late = one("Late", due_kind="date", due_on=date(2026, 11, 23))
    first, *_ = under_headings([as_line(late, english)], Grouping.DEADLINE, english)
    assert isinstance(first, Heading)
    assert first.is_late
    first, *_ = under_headings([as_line(late, english)], Grouping.STATUS, english)
    assert isinstance(first, Heading)
    assert not first.is_late


@pytest.mark.parametrize(
    ("deadline", "next_meeting", "said"),
    [
        (Deadline.day(date(2026, 11, 27)), None, "Fri 27 Nov"),
        (Deadline.week_of(date(2026, 12, 1)), None, "week 49"),
        (Deadline.next_meeting(), date(2026, 12, 8), "next meeting 8 Dec"),
        (Deadline.next_meeting(), None, "next meeting"),
        (Deadline.condition("når rapporten er klar"), None, "når rapporten er klar"),
        (Deadline(), None, "no deadline"),
    ],
)
def test_deadlines_in_a_row(english: Texts, deadline: Deadline, next_meeting: date | None, said: str) -> None:
    row = factory.action_row(next_meeting, due_kind=deadline.kind, due_on=deadline.on, due_words=deadline.words)
    assert row_words(row, english, TODAY, None).due == said


def test_days_late(english: Texts) -> None:
    words = row_words(one("Late", due_kind="date", due_on=date(2026, 11, 13)), english, TODAY, None)
    assert (words.late, "11 days overdue" in words.spoken) == ("+11 d", True)


def test_whose_it_is(english: Texts) -> None:
    mine = row_words(one("Mine", owner_id=MINE, owner_words="Ola Eksempel"), english, TODAY, MINE)
    assert (mine.owner, mine.letters, mine.is_mine, mine.under) == ("Me", "OE", True, "Me  ·  Askøy")
    nobody = row_words(one("Nobody's"), english, TODAY, MINE)
    assert (nobody.owner, nobody.letters) == ("No one is responsible", "")
    role = row_words(one("A role's", owner_words="SLT-koordinator"), english, TODAY, MINE)
    assert (role.owner, role.letters) == ("SLT-koordinator", "")


def test_how_many(english: Texts) -> None:
    assert counts([DueGroup.OVERDUE, DueGroup.LATER, DueGroup.TO_REPORT, DueGroup.CLOSED], english) == (
        "2 open, 1 overdue"
    )
    assert counts([DueGroup.CLOSED], english) == "0 open"


CHOICES = Choices({"m": "Bergen"}, {"c": "Politirådet i Bergen"}, ("SLT",), "Ola Eksempel")


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (DEFAULT, "All councils, open"),
        (EVERYTHING, "All councils"),
        (Filters(municipality="m"), "Bergen, open"),
        (Filters(council="c", owner=ME, standing=None), "Politirådet i Bergen, Ola Eksempel"),
        (Filters(municipality=NONE, standing=None), "All councils, without a municipality"),
        (Filters(owner=NONE, due=DueGroup.OVERDUE), "All councils, without an owner, open, overdue"),
        (Filters(follower=NONE, area=NONE), "All councils, followed up by no one, without a focus area, open"),
        (Filters(follower=ME, area="Oppvekst"), "All councils, followed up by Ola Eksempel, Oppvekst, open"),
        (Filters(text=" vei ", standing=Standing.TO_REPORT), "All councils, to be reported, with “vei”"),
    ],
)
def test_what_a_list_is_about(english: Texts, filters: Filters, said: str) -> None:
    assert heading(filters, CHOICES, english) == said


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (DEFAULT, "All councils, open"),
        (Filters(owner="Kari", text="vei"), "All councils, open, a selection"),
        (Filters(owner=ME), "All councils, open, a selection"),
        (Filters(follower="SLT"), "All councils, open, a selection"),
        (Filters(area="Oppvekst"), "All councils, open, a selection"),
        (Filters(follower=NONE), "All councils, open, a selection"),
        (Filters(area=NONE), "All councils, open, a selection"),
        (Filters(owner=NONE, text="vei"), "All councils, without an owner, open, a selection"),
    ],
)
def test_what_one_has_searched_by_is_not_for_everybody(english: Texts, filters: Filters, said: str) -> None:
    assert heading(filters, CHOICES, english, for_everybody=True) == said
