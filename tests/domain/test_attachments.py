"""What may be attached, what attachments are called, and where they stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.attachments import (
    Attachment,
    archive_words,
    free_names,
    media_type,
    moved,
    numbers,
    renumbered,
    title_of,
)
from liaison_desk.domain.councils import FixedItem
from tests import factory


def test_media_types() -> None:
    assert media_type("Plan.PDF") == "application/pdf"
    assert media_type("tall.csv") == "text/csv"
    assert media_type("ukjent.xyz") == media_type("uten") == "application/octet-stream"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("SLT-plan_2027__utkast.pdf", "SLT-plan 2027 utkast"),
        ("  møte  notat .docx", "møte notat"),
        (".gitignore", ".gitignore"),
        ("___.pdf", "___.pdf"),
        ("v1.2 plan.pdf", "v1.2 plan"),
    ],
)
def test_a_file_name_as_a_title(name: str, title: str) -> None:
    assert title_of(name) == title


@pytest.mark.parametrize(
    ("file_name", "title", "name"),
    [
        ("plan.pdf", "SLT-plan", "Vedlegg 3a SLT-plan.pdf"),
        ("plan.pdf", "Ny plan.pdf", "Vedlegg 3a Ny plan.pdf"),
        ("plan.pdf", "v1.2", "Vedlegg 3a v1.2.pdf"),
        ("LESMEG", "start.bat", "Vedlegg 3a start_bat"),
    ],
)
def test_in_the_archive_it_is_called_by_its_title_and_stays_the_kind_of_file_it_is(
    file_name: str, title: str, name: str
) -> None:
    assert archive_words("Vedlegg", "3a", factory.attachment(file_name=file_name, title=title)) == name


def attached(item_id: str, *ids: str) -> list[Attachment]:
    return [factory.attachment(id=one, item_id=item_id, position=n) for n, one in enumerate(ids)]


def test_a_number_is_the_place_of_the_item_and_a_letter_the_cases_of_a_section_share() -> None:
    items = [
        factory.item(id="first", position=0),
        factory.item(id="section", position=1, fixed=FixedItem.FROM_POLICE),
        factory.item(id="one", position=0, parent_id="section"),
        factory.item(id="two", position=1, parent_id="section"),
        factory.item(id="last", position=2),
    ]
    given_ = [*attached("two", "x", "y"), *attached("one", "z"), *attached("last", "w"), *attached("section", "s")]
    assert numbers(items, given_) == {"s": "2a", "z": "2b", "x": "2c", "y": "2d", "w": "3a"}
    assert numbers(items, []) == {}


def test_sixty_items_with_attachments_have_numbers_of_their_own() -> None:
    section = factory.item(id="section", fixed=FixedItem.FROM_POLICE)
    cases = [factory.item(id=f"case{n}", parent_id="section", position=n) for n in range(60)]
    given_ = [a for n in range(60) for a in attached(f"case{n}", f"a{n}", f"b{n}")]
    found = numbers([section, *cases], given_)
    assert len(set(found.values())) == 120
    assert (found["a0"], found["b12"], found["a13"], found["b59"]) == ("1a", "1z", "1aa", "1dp")


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([-1, 1])), max_size=12))
def test_moving_keeps_every_attachment_at_a_position_of_its_own(steps: list[tuple[int, int]]) -> None:
    now = {a.id: a for a in attached("item", *"abcdef")}
    for which, step in steps:
        moving = list(now.values())[which]
        changed = moved(now.values(), moving.id, step)
        at = now[moving.id].position
        now |= {a.id: a for a in changed}
        assert now[moving.id].position == min(max(at + step, 0), 5)
        assert sorted(a.position for a in now.values()) == list(range(6))


def test_removing_closes_the_gap() -> None:
    first, _, third = attached("item", *"abc")
    assert renumbered([first, third]) == [replace(third, position=1)]


@given(st.lists(st.tuples(st.sampled_from("uvwxyz"), st.sampled_from(["a.pdf", "A.PDF", "a_2.pdf", "b", ".c"]))))
def test_two_contents_never_share_a_name(wanted: list[tuple[str, str]]) -> None:
    found = free_names(wanted)
    assert set(found) == {content for content, _ in wanted}
    assert len({name.casefold() for name in found.values()}) == len(found)


def test_a_taken_name_gets_a_number_before_its_ending() -> None:
    assert free_names([("x", "plan.pdf"), ("y", "Plan.pdf"), ("x", "other.pdf"), ("z", "plan.pdf")]) == {
        "x": "plan.pdf",
        "y": "Plan_2.pdf",
        "z": "plan_3.pdf",
    }
