from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.agenda import (
    AgendaItem,
    cases_in_order,
    closed_up,
    drop_target,
    in_order,
    may_hold,
    minutes_of,
    moved,
    numbered,
    placed,
    planned_minutes,
)
from liaison_desk.domain.councils import FixedItem
from tests import factory


def agenda() -> list[AgendaItem]:
    """1 Åpning · 2 Fra kommunen (2a, 2b) · 3 Fra politiet · 4 Trafikk · 5 Eventuelt."""
    return [
        factory.item(id="opening", position=0, fixed=FixedItem.OPENING, minutes=10),
        factory.item(id="municipality", position=1, fixed=FixedItem.FROM_MUNICIPALITY, minutes=5),
        factory.item(id="2a", position=0, parent_id="municipality", minutes=15),
        factory.item(id="2b", position=1, parent_id="municipality"),
        factory.item(id="police", position=2, fixed=FixedItem.FROM_POLICE),
        factory.item(id="traffic", position=3),
        factory.item(id="aob", position=4, fixed=FixedItem.ANY_OTHER_BUSINESS),
    ]


def after(items: list[AgendaItem], changed: list[AgendaItem]) -> list[str]:
    fresh = {item.id: item for item in changed}
    return [place.label + " " + place.item.id for place in in_order([fresh.get(i.id, i) for i in items])]


def test_positions_and_sections() -> None:
    places = in_order(agenda())
    assert [(p.label, p.item.id, p.is_section) for p in places] == [
        ("1", "opening", False),
        ("2", "municipality", True),
        ("2a", "2a", False),
        ("2b", "2b", False),
        ("3", "police", False),
        ("4", "traffic", False),
        ("5", "aob", False),
    ]


def test_a_section_with_cases_is_no_case_an_empty_one_is() -> None:
    assert [case.id for case in cases_in_order(agenda())] == ["opening", "2a", "2b", "police", "traffic", "aob"]


def test_sixty_cases_in_one_section_have_labels_of_their_own() -> None:
    items = [factory.item(id="s", fixed=FixedItem.FROM_POLICE)]
    items += [factory.item(id=str(n), parent_id="s", position=n) for n in range(60)]
    labels = [place.label for place in in_order(items)]
    assert labels[1:3] + labels[26:29] + labels[-1:] == ["1a", "1b", "1z", "1aa", "1ab", "1bh"]
    assert len(set(labels)) == 61


def test_numbers_follow_the_last_one_in_order() -> None:
    fresh = numbered(agenda(), 6, 2026)
    assert [(item.id, item.case_number) for item in fresh] == [
        ("opening", "7/26"),
        ("2a", "8/26"),
        ("2b", "9/26"),
        ("police", "10/26"),
        ("traffic", "11/26"),
        ("aob", "12/26"),
    ]


def test_numbers_are_never_changed() -> None:
    items = [replace(item, number=40, year=2026) if item.id == "traffic" else item for item in agenda()]
    fresh = numbered(items, 40, 2026)
    assert "traffic" not in [item.id for item in fresh]
    assert [item.number for item in fresh] == [41, 42, 43, 44, 45]


def test_a_number_of_a_new_century_keeps_two_digits() -> None:
    assert factory.item(number=3, year=2105).case_number == "3/05"
    assert factory.item().case_number == ""


def test_minutes_are_those_of_the_cases() -> None:
    items = agenda()
    assert planned_minutes(items) == 25  # the section's own five do not count beside its cases
    by_id = {place.item.id: place for place in in_order(items)}
    assert minutes_of(items, by_id["municipality"]) == 15
    assert minutes_of(items, by_id["opening"]) == 10
    assert minutes_of(items, by_id["police"]) is None


@pytest.mark.parametrize(
    ("item_id", "step", "order"),
    [
        ("2b", -1, "1 opening,2 municipality,2a 2b,2b 2a,3 police,4 traffic,5 aob"),
        ("2a", -1, "1 opening,2 2a,3 municipality,3a 2b,4 police,5 traffic,6 aob"),  # out at the top
        ("2b", +1, "1 opening,2 municipality,2a 2a,3 2b,4 police,5 traffic,6 aob"),  # out at the bottom
        ("traffic", -1, "1 opening,2 municipality,2a 2a,2b 2b,3 police,3a traffic,4 aob"),  # into a section
        ("traffic", +1, "1 opening,2 municipality,2a 2a,2b 2b,3 police,4 aob,5 traffic"),
        ("aob", -1, "1 opening,2 municipality,2a 2a,2b 2b,3 police,4 aob,5 traffic"),
        ("police", -1, "1 opening,2 police,3 municipality,3a 2a,3b 2b,4 traffic,5 aob"),  # fixed items stay on top
        ("opening", -1, "1 opening,2 municipality,2a 2a,2b 2b,3 police,4 traffic,5 aob"),  # nowhere to go
        ("aob", +1, "1 opening,2 municipality,2a 2a,2b 2b,3 police,4 traffic,5 aob"),
    ],
)
def test_a_step_up_or_down(item_id: str, step: int, order: str) -> None:
    items = agenda()
    assert ",".join(after(items, moved(items, item_id, step))) == order


def test_down_into_a_section_comes_first() -> None:
    items = [
        factory.item(id="a", position=0),
        factory.item(id="s", position=1, fixed=FixedItem.FROM_POLICE),
        factory.item(id="b", position=0, parent_id="s"),
    ]
    assert after(items, moved(items, "a", +1)) == ["1 s", "1a a", "1b b"]


def test_placing_between_sections() -> None:
    items = agenda()
    assert after(items, placed(items, "2a", "police", 0)) == [
        "1 opening", "2 municipality", "2a 2b", "3 police", "3a 2a", "4 traffic", "5 aob"
    ]  # fmt: skip
    assert after(items, placed(items, "traffic", None, 0))[0] == "1 traffic"


def test_nothing_changes_where_nothing_moves() -> None:
    items = agenda()
    assert placed(items, "2a", "municipality", 0) == []


def test_what_a_section_may_hold() -> None:
    items = {item.id: item for item in agenda()}
    assert may_hold(items["police"], items["traffic"])
    assert not may_hold(items["police"], items["aob"])
    assert not may_hold(items["police"], items["police"])
    assert not may_hold(items["opening"], items["traffic"])
    assert not may_hold(items["traffic"], items["2a"])


def test_the_rest_moves_up() -> None:
    items = agenda()
    removed = next(item for item in items if item.id == "municipality")
    rest = [item for item in items if item.id not in ("municipality", "2a", "2b")]
    assert after(rest, closed_up(items, removed)) == ["1 opening", "2 police", "3 traffic", "4 aob"]


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from([-1, 1])), max_size=40))
def test_moving_keeps_every_item_once_and_positions_tight(steps: list[tuple[int, int]]) -> None:
    items = agenda()
    for index, step in steps:
        changed = {item.id: item for item in moved(items, items[index].id, step)}
        items = [changed.get(item.id, item) for item in items]
    assert sorted(item.id for item in items) == sorted(item.id for item in agenda())
    for parent in {item.parent_id for item in items}:
        positions = sorted(item.position for item in items if item.parent_id == parent)
        assert positions == list(range(len(positions)))
    assert len(in_order(items)) == 7  # nothing has fallen into something that is no section


@given(st.integers(0, 6), st.sampled_from([-1, 1]))
def test_one_step_and_back_is_where_it_was(index: int, step: int) -> None:
    items = agenda()
    there = moved(items, items[index].id, step)
    changed = {item.id: item for item in there}
    between = [changed.get(item.id, item) for item in items]
    if there:
        assert after(between, moved(between, items[index].id, -step)) == after(items, [])


@pytest.mark.parametrize(
    ("item_id", "gap", "target"),
    [
        ("traffic", 0, (None, 0)),
        ("traffic", 2, ("municipality", 0)),  # right under the section
        ("traffic", 4, ("municipality", 2)),  # after its last case
        ("traffic", 5, ("police", 0)),  # an empty section takes it too
        ("traffic", 6, ("police", 0)),  # where it stands already, it goes into the section above
        ("traffic", 7, (None, 4)),
        ("2a", 4, ("municipality", 1)),
        ("2a", 1, (None, 1)),
        ("opening", 3, (None, 1)),  # fixed items stay at the top
        ("municipality", 7, (None, 4)),  # a section takes its cases along
    ],
)
def test_where_an_item_lands(item_id: str, gap: int, target: tuple[str | None, int]) -> None:
    assert drop_target(agenda(), item_id, gap) == target
