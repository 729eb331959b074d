"""Lets Python make a frozen class in a fifth of the time: a start makes two hundred of them before Today is there.

For each one `dataclasses` writes six functions as text and compiles them one by one, though most are never called in a
run: of most kinds there is not even one before Today is seen. Here they are compiled when they are first called. What a
class can do stays the same, but that nobody can ask for the signature of its `__init__` before it has been called.

To this end a private function of the standard library is replaced, `dataclasses._create_fn`, which is the same in 3.11
and 3.12 and gone from 3.13 on, where Python has a quicker way itself. The tests run under it too: see `tests/__init__.py`.
"""

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

Method = Callable[..., Any]
AT_ONCE: Method | None = vars(dataclasses).get("_create_fn")  # how Python makes a function


def compile_late() -> None:
    """For all classes that are made from now on."""
    if AT_ONCE is not None:
        vars(dataclasses)["_create_fn"] = partial(_create, AT_ONCE)


def _create(create: Callable[..., Method], name: str, *said: Any, **given: Any) -> Method:
    return _late(name, partial(create, name, *said, **given))


def _late(name: str, create: Callable[[], Method]) -> Method:
    made: Method | None = None

    def method(self: Any, /, *given: Any, **named: Any) -> Any:
        nonlocal made
        if made is None:
            made = create()
            made.__qualname__ = method.__qualname__
        for kind in type(self).__mro__:
            if vars(kind).get(name) is method:
                setattr(kind, name, made)
        return made(self, *given, **named)

    method.__name__ = name
    return method
