"""Classes whose functions are compiled late are the same classes."""

import dataclasses
import sys
from collections.abc import Callable
from typing import Any

import pytest

from liaison_desk import classes

make = dataclasses.dataclass(frozen=True, slots=True)


def row(maker: Callable[[type], type[Any]]) -> type[Any]:
    class Row:
        words: str
        number: int = 0
        unseen: int = dataclasses.field(default=0, repr=False, compare=False)

    return maker(Row)


@pytest.fixture
def late() -> type[Any]:
    """As every class is made here and in a run."""
    return row(make)


def test_they_do_what_they_do_otherwise(late: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    if classes.AT_ONCE is not None:
        monkeypatch.setattr(dataclasses, "_create_fn", classes.AT_ONCE)
    usual = row(make)
    for _ in range(2):  # the first time they are compiled
        for kind in (late, usual):
            one, same, other = kind("a", 1, 2), kind("a", 1, 3), kind("a", 2)
            assert (one == same, one == other, one == "a") == (True, False, False)
            assert hash(one) == hash(same) != hash(other)
            assert repr(one) == "row.<locals>.Row(words='a', number=1)"
            assert dataclasses.replace(one, number=2) == other
            with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'words'"):
                one.words = "b"
            with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'words'"):
                del one.words
    assert late("a") != usual("a")


def test_what_is_derived_of_one_and_what_has_an_order(late: type[Any]) -> None:
    class Special(late):  # type: ignore[misc]
        pass

    assert Special("a") == Special("a")
    assert late("a") == late("a") != Special("a")
    ordered = row(dataclasses.dataclass(order=True))
    assert sorted([ordered("b"), ordered("a", 2), ordered("a", 1)]) == [
        ordered("a", 1),
        ordered("a", 2),
        ordered("b"),
    ]


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python makes them in another way")
def test_a_function_is_compiled_once_and_then_stands_in_the_class_itself(late: type[Any]) -> None:
    before = late.__eq__
    assert late("a") == late("a")
    assert late.__eq__ is not before
    assert late.__eq__.__qualname__ == "row.<locals>.Row.__eq__"
    assert before(late("a"), late("a"))  # who held it all the time


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python makes them in another way")
def test_so_is_what_makes_one_of_them_which_refuses_what_it_does_not_know(late: type[Any]) -> None:
    before = late.__init__  # type: ignore[misc]
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'words'"):
        late()
    assert late(words="a", number=2) == late("a", 2)
    assert late.__init__ is not before  # type: ignore[misc]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        late("a", colour=1)
