import importlib
import pkgutil
import re

import pytest

from liaison_desk import domain
from liaison_desk.domain.patterns import Late, pattern


def test_no_mistake_lies_in_wait() -> None:
    """All that are made late are made here once."""
    names = [f"{domain.__name__}.{module.name}" for module in pkgutil.iter_modules(domain.__path__)]
    held = [value for name in names for value in vars(importlib.import_module(name)).values()]
    late = [value for value in held if isinstance(value, Late)]
    assert len(late) > 30
    for each in late:
        assert re.compile(each.pattern, each.flags).pattern == each.pattern


def test_it_is_made_when_it_is_first_used() -> None:
    late = pattern("a(b)?", re.IGNORECASE)
    assert "_made" not in vars(late)
    assert late.fullmatch("AB")
    assert "_made" in vars(late)
    assert late.sub("-", "xaby") == "x-y"
    with pytest.raises(re.error):
        pattern("(").search("")
